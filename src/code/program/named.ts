/**
 * Everything that has a name, whoever it belongs to: who may be meant where nothing tells, and what is declared at all.
 */

import type { TypeName } from '../facts/facts.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';

const NO_FUNCTIONS: readonly FunctionInfo[] = [];
const NO_VARIABLES: readonly VariableInfo[] = [];

export function globalNamed({ variables }: Program, name: string): VariableInfo | undefined {
  return variables.get(name);
}

/** Variables whose names begin so. */
export function globalsBeginning({ variables }: Program, start: string): readonly VariableInfo[] {
  return [...variables].flatMap(([name, variable]) => (name.startsWith(start) ? variable : []));
}

export function functionsNamed({ functions }: Program, name: string): readonly FunctionInfo[] {
  return functions.get(name) ?? NO_FUNCTIONS;
}

/** Methods of any type. */
export function methodsNamed({ methods }: Program, name: string): readonly FunctionInfo[] {
  return methods.get(name) ?? NO_FUNCTIONS;
}

/** Functions, and methods of any type. */
export function callableNamed(program: Program, name: string): readonly FunctionInfo[] {
  const [functions, methods] = [functionsNamed(program, name), methodsNamed(program, name)];
  // the program's own lists, where they do: thousands may have one name
  if (functions.length === 0 || methods.length === 0) return functions.length === 0 ? methods : functions;
  return [...functions, ...methods];
}

/** Variables of any type. */
export function membersNamed({ members }: Program, name: string): readonly VariableInfo[] {
  return members.get(name) ?? NO_VARIABLES;
}

/** The types that have a variable by a name. */
export function ownersOf(program: Program, name: string): readonly TypeInfo[] {
  return membersNamed(program, name).flatMap(({ owner }) => (owner ? [owner] : []));
}

/** Whether the app declares or extends a type by this very name. */
export function isDeclared({ types }: Program, name: string): boolean {
  return types.has(name);
}

/** The type by this very name, not by what stands for it. */
export function declaredType({ types }: Program, name: string): TypeInfo | undefined {
  return types.get(name);
}

export function typesWithCase({ withCase }: Program, name: string): readonly TypeInfo[] {
  return withCase.get(name) ?? [];
}

/** What an alias stands for, by name; any other name as it is. */
export function aliasedName({ aliases }: Program, name: string): string {
  return aliases.get(name)?.name ?? name;
}

/** The enum of which a type is a case, where its language calls that a type: `Event.Opened` of Kotlin. */
export function enumOfCase({ aliases, types }: Program, name: string): TypeInfo | undefined {
  const alias = types.has(name) ? undefined : aliases.get(name);
  const info = alias && types.get(alias.name);
  return info?.cases.has(name) ? info : undefined;
}

/** The aliases of some types. */
export function aliasesOf({ aliases }: Program, names: ReadonlySet<string>): readonly string[] {
  return [...aliases].flatMap(([alias, { name }]) => (names.has(name) ? [alias] : []));
}

/** The types that an alias gives what it stands for: `typealias LabRepo = Repo<Lab>`. */
export function aliasedArguments(program: Program, name: string): readonly TypeName[] {
  return aliasedType(program, name)?.args ?? [];
}

/** The type that another name stands for, as it is written there: `typealias LabPage = Ledger<Lab>.Page`. */
export function aliasedType({ aliases }: Program, name: string): TypeName | undefined {
  return aliases.get(name);
}

/** All enums, and sealed types. */
export function enumsOf({ types }: Program): readonly TypeInfo[] {
  return [...types.values()].filter(({ cases }) => cases.size > 0);
}
