/**
 * Closures that nobody can call: a struct keeps each under a name that stands nowhere but where it is declared and filled.
 */
import type { TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Program, VariableInfo } from './program.ts';
import { plainName } from './shared-names.ts';
import type { SayNames } from './unmade.ts';

export function findUnsaid(
  { everyVariable, aliases }: Pick<Program, 'everyVariable' | 'aliases'>,
  sayNames: SayNames,
): ReadonlySet<VariableInfo> {
  const isFunction = (type: TypeName | undefined): boolean => {
    const inner = type && elementType(type);
    const meant = inner && (aliases.get(inner.name) ?? inner);
    return meant?.name === '->';
  };
  const found = everyVariable.filter(
    ({ owner, file, fact: { name, type, getter, modifiers } }) =>
      owner?.kind === 'struct' &&
      file.traits.isNative &&
      !getter &&
      !modifiers.has('static') &&
      /^[A-Za-z_]\w+$/.test(name) &&
      isFunction(type),
  );
  if (found.length === 0) return new Set();
  const names = new Set(found.map(({ fact }) => fact.name));
  const said = sayNames(names, 'members', (name) =>
    found.flatMap(({ owner, fact }) => (owner && fact.name === name ? plainName(owner.name) : [])),
  );
  return new Set(said ? found.filter(({ fact }) => !said.has(fact.name)) : []);
}
