/**
 * Enums of Objective-C: their members are constants, which are told apart by their names.
 */
import type { TypeName } from '../facts/facts.ts';
import type { Program, VariableInfo } from './program.ts';

const known = new WeakMap<Program, ReadonlySet<string>>();

/** Whether a type is one. */
export function isEnumerated(program: Program, type: TypeName | undefined): boolean {
  if (!type) return false;
  const found = known.get(program) ?? new Set([...program.variables.values()].flatMap((each) => enumOf(each) ?? []));
  known.set(program, found);
  return found.has(type.name);
}

/** The name of a member, where it is one of that type. */
export function enumerator(program: Program, name: string, type: TypeName | undefined): string | undefined {
  const variable = type && program.variables.get(name);
  return variable && enumOf(variable) === type.name ? name : undefined;
}

function enumOf({ fact: { name, type, value } }: VariableInfo): string | undefined {
  return value?.kind === 'literal' && value.value === name ? type?.name : undefined;
}
