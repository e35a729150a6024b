/**
 * Functions of flows that are made of those that the flow knows: `merge(labs, shots)` gives what each of them brings,
 * `labs.transform { emit(it.title) }` what its block emits.
 * https://kotlinlang.org/api/kotlinx.coroutines/kotlinx-coroutines-core/kotlinx.coroutines.flow/
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import { madeBy } from './library.ts';
import type { KotlinUnit } from './unit.ts';

/** Undefined for any other call, and in a file that imports nothing of flows. */
export function ofFlows(
  callee: Expression,
  args: readonly Argument[],
  { text }: KotlinUnit,
  site: Site,
): Expression | undefined {
  if (!('name' in callee) || !/^(?:merge|transform(?:Latest|While)?)$/.test(callee.name)) return undefined;
  if (!text.includes('kotlinx.coroutines.flow')) return undefined;
  const words = wordsAt(site);
  const [first, ...more] = args.map(({ value }) => value);
  if (callee.kind === 'name' && callee.name === 'merge' && first && more.length > 0)
    return more.reduce((all, flow) => words.call(words.member(all, 'union'), [flow]), first);
  if (callee.kind !== 'member' || !callee.of || first?.kind !== 'closure' || more.length > 0) return undefined;
  const { start, end } = first.site;
  if (!/\bemit(?:All)?\s?\(/.test(text.slice(start, end))) return undefined;
  const each = words.call(words.member(callee.of, 'forEach'), [first]);
  return madeBy(words.name('flow'), [{ value: words.closure([], [words.does(each)]), isTrailing: true }], site);
}
