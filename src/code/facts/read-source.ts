/**
 * The one way from a source to its facts: readers call themselves for every level, and say so where there are too many.
 */
import type { Skipped } from '../../types.ts';
import type { FileFacts } from './facts.ts';
import { locate, type Source } from './source.ts';

const TOO_DEEP = 'it nests too deep to be followed';

/** The facts of a source, or why there are none. */
export function factsOrSkipped(
  source: Source,
  read: () => FileFacts | { readonly failure: string } | undefined,
): FileFacts | Skipped {
  const at = locate(source, 0);
  try {
    const found = read();
    if (!found) return { at, reason: TOO_DEEP };
    return 'failure' in found ? { at, reason: found.failure } : found;
  } catch (error) {
    if (error instanceof RangeError) return { at, reason: TOO_DEEP };
    throw error;
  }
}
