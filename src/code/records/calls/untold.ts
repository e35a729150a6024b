/**
 * What a function does for any key is done only where somebody calls it with one that is not told, or nobody does.
 */
import { mentionsOf } from '../../program/find-mentions.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { asksWhetherThere, isToldThere } from '../branches/there.ts';
import { memoize, type Taint } from '../state.ts';
import type { Bound } from './bound.ts';
import { keysOf } from './named-keys.ts';

interface Told {
  isTold: boolean;
  startUntold?: () => void;
}

function toldOf(taint: Taint, { id }: FunctionInfo): Told {
  return memoize(taint, `calls ${id}`, (): Told => ({ isTold: false }));
}

/** Functions that hand a key on to one another: who waits for further ones starts. */
const MOST_ROUNDS = 3;

export function startUnlessTold(taint: Taint, info: FunctionInfo, start: () => void): void {
  if (keysOf(taint, info).size === 0 && !asksWhetherThere(taint, info)) {
    start();
    return;
  }
  const told = toldOf(taint, info);
  const leave = wait(taint, info);
  let isStarted = false;
  const startOnce = (): void => {
    if (isStarted) return;
    isStarted = true;
    start();
    taint.pending.push(leave);
  };
  told.startUntold = startOnce;
  // whoever hands it a key may wait too, and tell one once that has begun
  const startIfDue = (round: number): void => {
    if (told.isTold) leave();
    else if (round < MOST_ROUNDS && isCalledByWaiting(taint, info))
      taint.pending.push(() => taint.deferred.push(() => startIfDue(round + 1)));
    else startOnce();
  };
  taint.deferred.push(() => startIfDue(0));
}

/** How many of those that wait call something by a name. */
function waitingCalls(taint: Taint): Map<string, number> {
  return memoize(taint, 'calls of functions that wait', () => new Map());
}

/** Notes that it waits, and gives what ends that. */
function wait(taint: Taint, { fact }: FunctionInfo): () => void {
  const counts = waitingCalls(taint);
  const names = [...mentionsOf(fact.body).calls.keys()].filter((name) => name !== fact.name);
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let isLeft = false;
  return () => {
    for (const name of isLeft ? [] : names) counts.set(name, (counts.get(name) ?? 1) - 1);
    isLeft = true;
  };
}

function isCalledByWaiting(taint: Taint, { fact }: FunctionInfo): boolean {
  return (waitingCalls(taint).get(fact.name) ?? 0) > 0;
}

export function noteTold(taint: Taint, info: FunctionInfo, bound: Bound | undefined): void {
  const keys = keysOf(taint, info);
  if (keys.size === 0 && !asksWhetherThere(taint, info)) return;
  const told = toldOf(taint, info);
  const isTold = keys.size > 0 || (bound !== undefined && isToldThere(bound.places));
  if (isTold && [...keys].every((key) => bound?.places.has(key))) told.isTold = true;
  else told.startUntold?.();
}
