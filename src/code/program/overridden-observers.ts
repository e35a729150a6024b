/**
 * A property that an heir overrides only to be told of it, `override var title: String { didSet { … } }`: it is kept where the
 * class above keeps it, and whoever sets it by the name of that class is heard too.
 */
import { lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';

/** Leaves each such property to the class above, whose setters its observers are from then on. */
export function joinOverridden(
  program: Pick<Program, 'types' | 'aliases' | 'everyVariable'>,
  setters: Map<VariableInfo, readonly FunctionInfo[]>,
): void {
  for (const variable of program.everyVariable) {
    const { owner, fact } = variable;
    if (!owner || !isToldOnly(variable) || owner.variables.get(fact.name) !== variable) continue;
    const above = keptAbove(program, owner, fact.name);
    if (!above) continue;
    owner.variables.delete(fact.name);
    setters.set(above, [...(setters.get(above) ?? []), ...(setters.get(variable) ?? [])]);
  }
}

function isToldOnly({ fact: { modifiers, observers = [], getter, setter, value } }: VariableInfo): boolean {
  return modifiers.has('override') && observers.length > 0 && !getter && !setter && !value;
}

/** What a class above keeps, and does not only hear of. */
function keptAbove(
  program: Pick<Program, 'types' | 'aliases'>,
  owner: TypeInfo,
  name: string,
): VariableInfo | undefined {
  const [, ...line] = lineage(program, owner);
  return line.flatMap(({ variables }) => variables.get(name) ?? []).find((it) => !isToldOnly(it));
}
