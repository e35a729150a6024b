import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Outcome } from './outcome.ts';

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
