import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome.ts';

/**
 * Whether a link stands in place of a file below the workspace, or on the way to it. What another run left can hold
 * links, also in place of folders. The workspace may be reached by one: that is the runner's own.
 */
export function isBehindLink(workspace: string, file: string): boolean {
  const base = [workspace, realpathSync(workspace)].find((folder) => isBelow(folder, file));
  if (base === undefined) return false;
  const steps = path.relative(base, file).split(path.sep);
  return steps.some((_, index) => isLink(path.join(base, steps.slice(0, index + 1).join('/'))));
}

function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

/** What cannot be looked at is no link: that it cannot be read is found out by its reader. */
function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/**
 * The bytes of a file that another run left. Follows no link, waits for no pipe, and reads one byte more than `most` at
 * most, so that its reader sees that it is too long.
 */
export function readArtifact(path: string, most: number): Outcome<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    if (!status.isFile()) return { notice: 'There is no report to comment: it is no file.' };
    const bytes = Buffer.alloc(Math.min(status.size, most + 1));
    return { value: bytes.subarray(0, readSync(file, bytes)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'ENOENT' ? 'the run that should have made it left none' : `it cannot be read (${code})`;
    return { notice: `There is no report to comment: ${why}.` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
