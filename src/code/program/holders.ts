/**
 * What is called by no name of its own, `query(.labs)`, `query[.labs]`: it is said by the name of what holds the object, or
 * of the object itself.
 */
import { elementType } from '../facts/type-names.ts';
import { lineage } from './inheritance.ts';
import { type Mentions, SUBSCRIPT } from './mentions.ts';
import type { Program, TypeInfo } from './program.ts';

export const CALLED_BY_NO_NAME: ReadonlySet<string> = new Set(['callAsFunction', 'dynamicallyCall', SUBSCRIPT]);

/** The variables and parameters that hold an object of a type, or of one above it, by their names, and its cases. */
export function holdersOf(owner: TypeInfo, program: Program): readonly string[] {
  const { everyFunction, everyVariable } = program;
  const names = new Set(lineage(program, owner).map(({ name }) => name));
  const variables = everyVariable.flatMap(({ fact: { name: holder, type, value } }) => {
    const isMade = value?.kind === 'call' && value.callee.kind === 'name' && names.has(value.callee.name);
    return isMade || (type && names.has(elementType(type).name)) ? [holder] : [];
  });
  const parameters = everyFunction.flatMap(({ fact }) =>
    fact.parameters.flatMap(({ name: holder, type }) => (type && names.has(elementType(type).name) ? [holder] : [])),
  );
  return [...new Set([...variables, ...parameters, ...owner.cases.keys()])];
}

/** Whether code calls an object of a type by a name of its own: it says the type, and calls what nothing else is called. */
export function callsLocal(
  { name }: TypeInfo,
  { functions, methods, types }: Program,
  { calls, names }: Mentions,
): boolean {
  if (!names.has(name)) return false;
  return [...calls].some(
    ([called, [first]]) =>
      first?.callee.kind === 'name' && !functions.has(called) && !methods.has(called) && !types.has(called),
  );
}
