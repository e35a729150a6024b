import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { holdsAny } from '../bytes.ts';
import { UnreadableFile, type Words } from '../types.ts';

/** No file that says something about an app is larger: the largest project files in public are some 10 MB. */
const LARGEST = 24 * 1024 * 1024;

/** Most sources are smaller: they are read without asking for their size first, one behind the other into large blocks
 *  of memory instead of one each. That takes a third off reading 5,000 files. */
const USUAL = 64 * 1024;
const BLOCK = 2 * 1024 * 1024;
let block = Buffer.alloc(0);
let used = 0;

/** The bytes of a plain file at `target`, called `file` where it cannot be read. Throws {@link UnreadableFile}; what has
 *  become a link since it was listed is not followed. */
export function readWhole(target: string, file: string): Uint8Array {
  if (block.length - used < USUAL) {
    block = Buffer.allocUnsafeSlow(BLOCK);
    used = 0;
  }
  const read = readInto(block, used, target, file);
  if (typeof read !== 'number') return read;
  used += read;
  return block.subarray(used - read, used);
}

/** The largest static libraries of vendors have some 200 MB. */
const LARGEST_BINARY = 256 * 1024 * 1024;

/** The same of a binary. */
export function readBinary(target: string, file: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    return readLarge(descriptor, file, LARGEST_BINARY);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The bytes of a file that was named from outside, wherever it is and whatever links lead to it. A pipe or a device is
 *  refused, not waited for. Throws {@link UnreadableFile}. */
export function readNamedFile(name: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return readLarge(descriptor, name);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whether one of the files of a folder holds one of these words. All share one block of memory, which is looked through
 *  each time that it is full. A file that cannot be read holds none. */
export function anyHolds(root: string, files: readonly string[], wanted: Words): boolean {
  const shared = Buffer.allocUnsafe(BLOCK);
  let end = 0;
  for (const file of files) {
    if (shared.length - end <= USUAL) {
      if (holdsAny(shared.subarray(0, end), wanted)) return true;
      end = 0;
    }
    try {
      const read = readInto(shared, end, `${root}/${file}`, file);
      if (typeof read !== 'number') {
        if (holdsAny(read, wanted)) return true;
        continue;
      }
      // no word begins in one file and ends in the next
      shared[end + read] = 0;
      end += read + 1;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (largeHolds(`${root}/${file}`, wanted)) return true;
    }
  }
  return holdsAny(shared.subarray(0, end), wanted);
}

/** Bytes of a file that is too large to be read that are searched all the same, and how many two parts of it share: no
 *  word is longer. */
const MOST_SEARCHED = 512 * 1024 * 1024;
const OVERLAP = 256;

/** Whether a file that is too large to be read holds one of the words, part by part. */
export function largeHolds(target: string, wanted: Words): boolean {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size <= LARGEST) return false;
    const part = Buffer.allocUnsafe(BLOCK);
    for (let at = 0; at < Math.min(status.size, MOST_SEARCHED); at += BLOCK - OVERLAP) {
      const length = readSync(descriptor, part, 0, BLOCK, at);
      if (holdsAny(part.subarray(0, length), wanted)) return true;
    }
    return status.size > MOST_SEARCHED;
  } catch {
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** How many bytes of a file now stand in `into` from `at` on; all of them, elsewhere, where there are too many. */
function readInto(into: Buffer, at: number, target: string, file: string): number | Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const length = readSync(descriptor, into, at, USUAL, 0);
    // a device may give nothing, too
    return length > 0 && length < USUAL ? length : readLarge(descriptor, file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readLarge(descriptor: number, file: string, most = LARGEST): Buffer {
  const at = { file, line: 1, column: 1 };
  const status = fstatSync(descriptor);
  if (!status.isFile()) throw new UnreadableFile('is not a file', at);
  if (status.size > most) {
    const size = Math.round(status.size / 1e6);
    throw new UnreadableFile(`is too large (${size} MB; at most ${most >> 20} MB are read)`, at);
  }
  const bytes = Buffer.allocUnsafe(status.size);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** What the system calls the reason: `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
