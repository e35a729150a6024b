/**
 * Cases of a `switch` that run on into another: by `fallthrough`, by `goto case`, or as nothing ends them. What stands there
 * happens too.
 */
import type { Case, Statement } from '../facts/facts.ts';

/** Beyond which nobody reads on: what stands for a case is looked at for each that runs on into it. */
const LONGEST = 40;

/** `next`: the index of the case that one runs on into. */
export function runOn(cases: readonly Case[], next: (index: number) => number | undefined): Case[] {
  const known = new Map<number, { readonly body: readonly Statement[]; readonly length: number }>();
  const bodyOf = (index: number): { readonly body: readonly Statement[]; readonly length: number } => {
    const found = known.get(index);
    if (found) return found;
    const alone = { body: cases[index]?.body ?? [], length: 1 };
    // `goto case` may lead back
    known.set(index, alone);
    const to = next(index);
    const then = to === undefined || !cases[to] ? undefined : bodyOf(to);
    if (!then || then.length >= LONGEST) return alone;
    const body: Statement[] = [...alone.body, { kind: 'block', conditions: [], body: then.body }];
    const whole = { body, length: then.length + 1 };
    known.set(index, whole);
    return whole;
  };
  // the last first: each is the one before in another
  for (let index = cases.length - 1; index >= 0; index -= 1) bodyOf(index);
  return cases.map((one, index) => ({ ...one, body: bodyOf(index).body }));
}
