/**
 * Which apps are so small that all of their code is parsed: what nobody looks for by a name is seen then too.
 */
import type { Scan } from '../scan/scan.ts';

/** As many bytes are parsed of any app: of larger ones those around the code that names clinical types, and those around
 *  code that hands a record on. */
export const READ_WHOLE = 150_000;

export function isSmall(scans: readonly Scan[]): boolean {
  return scans.some(({ isRelevant }) => isRelevant) && scans.reduce((sum, { size }) => sum + size, 0) <= READ_WHOLE;
}
