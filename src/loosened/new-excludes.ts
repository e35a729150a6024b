import { excluder } from '../files/folders.ts';
import { alternativesOf, withoutEnd } from '../read/glob.ts';
import type { Located } from '../types.ts';

/**
 * The globs that leave out what was not left out before: a file that is there, or, where the glob fits none yet, one that
 * may come. A glob that says the same in other words, or less, is none of them.
 * @param nameBefore the name that a file had before: a folder that was moved with its exclude is the same
 */
export function findNewExcludes(
  before: readonly Located<string>[],
  now: readonly Located<string>[],
  paths: readonly string[],
  nameBefore: (file: string) => string,
): Located<string>[] {
  const old = before.map(({ value }) => value);
  const fresh = now.filter(({ value }) => !old.includes(value));
  const wasExcluded = excluder(old);
  return fresh.filter(({ value }) => {
    const fits = excluder([value]);
    const meant = paths.filter(fits);
    if (meant.length === 0) return examplesOf(value).some((file) => !wasExcluded(file));
    return meant.some((file) => !wasExcluded(file) && !wasExcluded(nameBefore(file)));
  });
}

/** A path for each alternative of a glob, for those that fit no file yet. */
function examplesOf(glob: string): string[] {
  return alternativesOf(withoutEnd(glob, '/'), true).map((one) =>
    one.replace(/^\.\//, '').replaceAll(SIGNS, (sign, escaped?: string, not?: string, member?: string) => {
      if (sign === '**') return 'a/a';
      return escaped ?? (not ? '~' : (member ?? 'a'));
    }),
  );
}

/** What stands for other characters in a glob: one that is taken for itself, a set of them, and stars. */
const SIGNS = /\\(.)|\[([!^]?)\\?(.)[^\]]{0,60}\]|\*\*|[*?]/gsu;
