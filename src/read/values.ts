/**
 * What the readers of every format hold in common about the values they make.
 */
import type { Location, PlistEntry, PlistValue } from '../types.ts';

/** Deeper than any real file, shallower than any stack. */
export const MAX_DEPTH = 200;

/** A list of all in every entry would take as much memory as the square of their number. */
const MOST_SHADOWS = 8;

/** Puts an entry last in a dictionary. A duplicate key wins, as it does at Apple, and shadows those right before it. */
export function addEntry(entries: Map<string, PlistEntry>, key: string, keyAt: Location, value: PlistValue): void {
  const before = entries.get(key);
  entries.delete(key);
  entries.set(
    key,
    before
      ? { key, keyAt, value, shadows: [before, ...(before.shadows ?? []).slice(0, MOST_SHADOWS - 1)] }
      : { key, keyAt, value },
  );
}
