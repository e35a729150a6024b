/**
 * The one way from a source to its facts: readers call themselves for every level, and say so where there are too many.
 */
import type { Skipped } from '../../types.ts';
import type { FileFacts } from './facts.ts';
import { importedModules } from './imported-modules.ts';
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
    if ('failure' in found) return { at, reason: found.failure };
    const modules = importedModules(source.text, source.language);
    return modules ? { ...found, modules } : found;
  } catch (error) {
    if (error instanceof RangeError) return { at, reason: TOO_DEEP };
    throw error;
  }
}
