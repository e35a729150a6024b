/**
 * Closures that an object keeps for itself: each is run where the object calls it, and not where it is made.
 */
import type { FunctionFact } from '../../facts/facts.ts';
import { matchArguments } from '../../program/arguments.ts';
import { keptClosures } from '../../program/kept-closures.ts';
import type { Call } from '../../program/mentions.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { enterCode, noteBehind } from '../branches/behind.ts';

function keptIn(analysis: Analysis): Set<FunctionFact['body']> {
  return memoize(analysis, 'kept closures', () => new Set<FunctionFact['body']>());
}

/** Those of which all code that runs them is followed: by another name of its type an object may be made elsewhere. */
function placesKept(analysis: Analysis, init: FunctionInfo): readonly number[] {
  return [...keptClosures(analysis.program, init)].flatMap(([place, { callers }]) =>
    callers.every((unit) => unit.kind === 'function' && analysis.relevant.has(unit.info.id)) ? place : [],
  );
}

/** Notes the closures among the arguments of an initialiser that the object alone runs. */
export function noteKept(analysis: Analysis, init: FunctionInfo, call: Call): void {
  const places = memoize(analysis, `keeps ${init.id}`, () => placesKept(analysis, init));
  if (places.length === 0) return;
  const matched = matchArguments(init.fact, call.args);
  for (const place of places) {
    const at = matched?.[place];
    const value = at === undefined ? undefined : call.args[at]?.value;
    if (value?.kind !== 'closure' || value.body.body.length === 0) continue;
    keptIn(analysis).add(value.body.body);
    noteBehind(analysis, value.body.body);
  }
}

export function isKept(analysis: Analysis, { body }: FunctionFact): boolean {
  return keptIn(analysis).has(body);
}

/** Somebody calls one. */
export function enterKept(analysis: Analysis, { body }: FunctionFact): void {
  if (keptIn(analysis).has(body)) enterCode(analysis, body);
}
