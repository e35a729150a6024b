/**
 * A folder: an `.app` or `.xcarchive` as Xcode leaves it. No link is followed.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { type Container, Listing, type Piece, tooLarge, UnreadableArtifact } from './container.ts';
import { MOST_ENTRIES } from './limits.ts';

/** Opens the folder at a path of the disk. Throws {@link UnreadableArtifact}. */
export function openFolder(root: string): Container {
  const listing = new Listing<true>();
  const waiting = [''];
  let entries = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of listFolder(root, folder)) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw new UnreadableArtifact(`has more than ${MOST_ENTRIES} files`);
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else listing.add(path, entry.isFile() ? 'file' : 'other', true);
    }
  }
  return {
    paths: new Set(listing.files.keys()),
    refused: listing.refused,
    async *read(paths, most) {
      for (const path of new Set(paths)) if (listing.files.has(path)) yield readPiece(root, path, most());
    },
    close: () => undefined,
  };
}

function listFolder(root: string, folder: string) {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    throw new UnreadableArtifact(`has a folder that cannot be listed (${codeOf(error)})`);
  }
}

function readPiece(root: string, path: string, most: number): Piece {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(
      `${root}/${path}`,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const status = fstatSync(descriptor);
    const fault = status.isFile() ? tooLarge(status.size, most) : 'is no plain file';
    if (fault !== undefined) return { path, fault };
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return { path, bytes: bytes.subarray(0, length) };
  } catch (error) {
    return { path, fault: `cannot be read (${codeOf(error)})` };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
