/**
 * The patterns of file names that generators take.
 */
import { type Glob, readGlob, UnreadableGlob } from '../read/glob.ts';

/** Whether a path, relative to where the pattern stands, is meant by it: as a file, or as being in a folder it names. */
export function matchesGlob(pattern: string, path: string): boolean {
  return globOf(pattern)(path);
}

const globs = new Map<string, Glob>();

function globOf(pattern: string): Glob {
  if (globs.size > 2000) globs.clear();
  const known = globs.get(pattern) ?? compile(pattern);
  globs.set(pattern, known);
  return known;
}

function compile(written: string): Glob {
  const pattern = written.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  try {
    return pattern === '' ? isNever : readGlob(pattern, { below: true });
  } catch (error) {
    if (error instanceof UnreadableGlob) return isNever;
    throw error;
  }
}

function isNever(): boolean {
  return false;
}

/** Whether a path is a pattern at all. */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path);
}
