/**
 * A function that is given where an interface of one function is wanted stands for one: `feed.listen { text -> … }`.
 * https://kotlinlang.org/docs/fun-interfaces.html#sam-conversions
 */
import { DOES, type Expression, type TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { declaredType } from './named.ts';
import type { Program, TypeInfo } from './program.ts';

/** By the function, so that it is one and the same whenever it is looked at. */
const known = new WeakMap<Expression, Map<string, Expression>>();

/** Whether a type is such an interface. */
export function isOfFunction({ functions }: TypeInfo): boolean {
  return functions.get('init')?.some(({ fact }) => fact.parameters[0]?.name === DOES) === true;
}

/** What is made of it. Undefined for any other value, and any other type. */
export function asInterface(program: Program, type: TypeName | undefined, value: Expression): Expression | undefined {
  if (!type || (value.kind !== 'closure' && value.kind !== 'reference')) return undefined;
  const { name } = elementType(type);
  const info = declaredType(program, name);
  if (!info || !isOfFunction(info)) return undefined;
  const byType = known.get(value) ?? new Map<string, Expression>();
  known.set(value, byType);
  const { site } = value;
  const callee: Expression = { kind: 'type', type: { name, args: [] }, site };
  const made = byType.get(name) ?? { kind: 'call', callee, args: [{ value }], site };
  byType.set(name, made);
  return made;
}
