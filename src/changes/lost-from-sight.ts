import type { AppTarget, Located, Skipped } from '../types.ts';
import type { Pair } from './match-targets.ts';

/** Whether nobody could look at some of the code of an app. */
export function hidesCode(target: AppTarget): boolean {
  return target.kind !== 'library' && target.kind !== 'test' && hiddenIn(target).length > 0;
}

/** What a target is built with and nobody could look at, since a change; it was seen before, or was not there. */
export function lostFromSight({ before, after }: Pair): Located<string>[] {
  const known = new Set(hiddenIn(before).map(({ value }) => value));
  return hiddenIn(after).filter(({ value }) => !known.has(value));
}

/** The apps that had to do with clinical records, show none of it any more, and have lost some of their code from sight:
 *  whether they still do is not known. */
export function tellLost(pairs: readonly Pair[]): Skipped[] {
  return pairs.flatMap((pair): Skipped[] => {
    const { before, after } = pair;
    if (!before || !after || before.signs.length === 0 || after.signs.length > 0) return [];
    const { name } = after;
    return lostFromSight(pair).map(({ value, at }) => ({
      reason: `Whether ${name} still uses clinical records, as it did before this change, is not known: ${value}.`,
      ...{ at, target: name, blocking: true },
    }));
  });
}

/** What a target is built with and nobody could look at. */
export function hiddenIn(target: AppTarget | undefined): Located<string>[] {
  const skipped = (target?.code.skipped ?? []).map(({ reason, at }) => ({ value: `${at.file} ${reason}`, at }));
  return [...(target?.unseen ?? []).map(({ reason, at }) => ({ value: reason, at })), ...skipped];
}
