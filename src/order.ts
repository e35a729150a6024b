/**
 * The order in which things are told: two runs on one tree print the same bytes.
 */
import type { Located, Location } from './types.ts';

/** By code unit, so that every machine sorts alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function comparePlaces(a: Location, b: Location): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

export function compareLocated(a: Located<unknown>, b: Located<unknown>): number {
  return comparePlaces(a.at, b.at);
}
