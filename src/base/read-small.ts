import { lstatSync, readFileSync } from 'node:fs';

/** The text of a plain file of git's own, in Latin-1; undefined for one that is not there, is no plain file (a link, a
 *  pipe), cannot be read, or is longer than such a file ever is. */
export function readSmall(file: string, longest: number): string | undefined {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= longest ? readFileSync(file, 'latin1') : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
