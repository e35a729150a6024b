import { listWords } from '../sentence.ts';
import type { Location, Skipped } from '../types.ts';

/** Something that could not be checked, once for all targets that it belongs to. */
export interface Unchecked {
  readonly at: Location;
  readonly reason: string;
  readonly blocking: boolean;
  /** Empty where it belongs to no target. */
  readonly targets: readonly string[];
}

/** What could not be checked: what the verdict hangs on first. What a built app answers was. */
export function listUnchecked(skipped: readonly Skipped[]): readonly Unchecked[] {
  return groupAlike(skipped.filter(({ isAnswered }) => !isAnswered));
}

/** What the sources leave open and a built app answers. */
export function listAnswered(skipped: readonly Skipped[]): readonly Unchecked[] {
  return groupAlike(skipped.filter(({ isAnswered }) => isAnswered));
}

function groupAlike(skipped: readonly Skipped[]): readonly Unchecked[] {
  const known = new Map<string, Unchecked & { readonly targets: string[] }>();
  for (const { at, reason, blocking = false, target } of skipped) {
    const key = JSON.stringify([at.file, at.line, at.column, reason, blocking]);
    const one = known.get(key) ?? { at, reason, blocking, targets: [] };
    known.set(key, one);
    if (target !== undefined) one.targets.push(target);
  }
  const all = [...known.values()];
  return [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
}

/** Whether it is this that was passed over. */
export function isOfSkip({ at, reason, blocking }: Unchecked, skip: Skipped): boolean {
  return (
    at.file === skip.at.file &&
    at.line === skip.at.line &&
    reason === skip.reason &&
    blocking === (skip.blocking ?? false)
  );
}

/** Further targets are counted. */
const MOST_TARGETS = 3;

/** `App`, `App and Watch`, `A, B, C and 4 more`. */
export function nameTargets(targets: readonly string[], write: (name: string) => string): string {
  const more = targets.length - MOST_TARGETS;
  return listWords([...targets.slice(0, MOST_TARGETS).map(write), ...(more > 0 ? [`${more} more`] : [])]);
}
