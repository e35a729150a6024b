/**
 * Which of several functions of one name and the same labels is meant by what their type parameters have to be:
 * `put<Value: CloudSyncable>` before `put<Value: Codable>`, for a value that is both.
 * https://docs.swift.org/swift-book/documentation/the-swift-programming-language/generics/#Type-Constraints
 */
import type { FunctionFact, TypeName } from '../facts/facts.ts';
import { matchArguments } from './arguments.ts';
import { lineage } from './inheritance.ts';
import type { Call } from './mentions.ts';
import { type FunctionInfo, findTypeInfo, type Program } from './program.ts';

/** What an argument has to be: what is asked of a type parameter, or the type of the parameter as it is written. */
export function wantedType({ bounds }: FunctionFact, type: TypeName): TypeName {
  const bound = bounds?.get(type.name);
  return bound ? { ...type, name: bound.name, args: bound.args } : type;
}

/** Whether a value of a type may be passed where another is wanted; true where that cannot be told. */
export function mayBeOf(program: Program, given: TypeName | undefined, wanted: TypeName): boolean {
  const own = given && findTypeInfo(program, given.name);
  const taken = findTypeInfo(program, wanted.name);
  return !own || !taken || lineage(program, own).includes(taken);
}

/** Of functions that a call fits those that ask most of what they are given, where one asks more than all others. */
export function askingMost(program: Program, infos: readonly FunctionInfo[], call: Call): readonly FunctionInfo[] {
  const most = infos.filter((info) => infos.every((other) => other === info || asksMore(program, info, other, call)));
  return most.length === 1 ? most : infos;
}

function asksMore(program: Program, one: FunctionInfo, other: FunctionInfo, call: Call): boolean {
  const [wanted, less] = [one, other].map(({ fact }) => wantedBy(fact, call));
  if (!wanted || !less) return false;
  const isAtLeast = wanted.every((name, index) => name === less[index] || isBelow(program, name, less[index]));
  return isAtLeast && wanted.some((name, index) => name !== less[index]);
}

/** The names of what is wanted, in the order of the arguments. */
function wantedBy(fact: FunctionFact, { args, isMessage }: Call): readonly (string | undefined)[] {
  const matched = matchArguments(fact, args, isMessage);
  return args.map((_, at) => {
    const type = fact.parameters[matched?.indexOf(at) ?? -1]?.type;
    return type && wantedType(fact, type).name;
  });
}

function isBelow(program: Program, name: string | undefined, above: string | undefined): boolean {
  const info = name === undefined ? undefined : findTypeInfo(program, name);
  if (!info || above === undefined) return false;
  return lineage(program, info).some(({ supertypes }) => supertypes.has(above));
}
