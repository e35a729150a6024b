/**
 * Which of two names comes first: numbers by their size, the cases of an enum that can be compared as it says, by the order
 * in which they are declared or by their numbers.
 */
import { elementType } from '../../facts/type-names.ts';
import { findTypeInfo, findVariable, type Program, type TypeInfo } from '../../program/program.ts';
import { onlyExpression } from '../only.ts';
import type { Value } from '../values.ts';

/** Whether the first comes before the second; undefined where nobody can tell. */
export type Before = (first: string, second: string) => boolean | undefined;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** `part`: what of the value is compared; the value itself where it is absent. */
export function orderOf(program: Program, value: Value, part: string | undefined): Before {
  const owner = value.kind === 'case' ? value.owner : value.kind === 'object' ? value.thing.type : undefined;
  const type = part === undefined ? undefined : owner && findVariable(program, owner, part)?.fact.type;
  const compared = part === undefined ? owner : type && findTypeInfo(program, elementType(type).name);
  const ranks = compared && ranksOf(compared);
  return (first, second) => {
    if (NUMBER.test(first) && NUMBER.test(second)) return Number(first) < Number(second);
    const [one, other] = [ranks?.get(first), ranks?.get(second)];
    return one === undefined || other === undefined ? undefined : one < other;
  };
}

/** The place of each case in the order; undefined where the enum is ordered by something else. */
export function ranksOf({ cases, supertypes, functions }: TypeInfo): ReadonlyMap<string, number> | undefined {
  if (!supertypes.has('Comparable') || cases.size === 0) return undefined;
  const all = [...cases.values()];
  const own = functions.get('<');
  if (own) {
    const asked = own.length === 1 && own[0] ? onlyExpression(own[0].fact) : undefined;
    const isByRaw =
      asked?.kind === 'operation' &&
      asked.operator === '<' &&
      asked.operands.every((it, index) => {
        const name = own[0]?.fact.parameters[index]?.name;
        return it.kind === 'member' && it.name === 'rawValue' && it.of?.kind === 'name' && it.of.name === name;
      });
    if (!isByRaw || !supertypes.has('Int')) return undefined;
  }
  const ranks = new Map<string, number>();
  let next = 0;
  for (const { name, raw } of all) {
    const said = raw?.kind === 'literal' ? raw.value : undefined;
    if (raw && typeof said !== 'number') return undefined;
    // of those that are compared by their numbers, one that says none has the next
    if (typeof said === 'number' && own) next = said;
    ranks.set(name, next);
    next += 1;
  }
  return ranks;
}
