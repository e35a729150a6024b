/**
 * Files that are looked at again and again, and may vanish, or become unreadable, while a run goes on.
 */
import { type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';

/** Bytes that are kept: all sources of most apps. */
const MOST_KEPT = 16_000_000;

/** The same files; what was read once is kept, as long as there is room. */
export function keepBytes(files: RepoFiles): RepoFiles {
  const kept = new Map<string, Uint8Array>();
  let room = MOST_KEPT;
  const bytes = (path: string): Uint8Array => {
    const known = kept.get(path);
    if (known) return known;
    const read = files.bytes(path);
    if (read.length <= room) {
      room -= read.length;
      kept.set(path, read);
    }
    return read;
  };
  return { ...files, bytes };
}

/** The same files; one that cannot be read is empty, and `gone` says why. Every file was looked at once before this. */
export function readVanishing(files: RepoFiles): { readonly files: RepoFiles; readonly gone: Map<string, Skipped> } {
  const gone = new Map<string, Skipped>();
  const bytes = (path: string): Uint8Array => {
    try {
      return files.bytes(path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      gone.set(path, { at: error.at, reason: error.message });
      return new Uint8Array();
    }
  };
  return { files: { ...files, bytes }, gone };
}
