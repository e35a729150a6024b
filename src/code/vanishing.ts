/**
 * Files that vanish, or can no longer be read, while a run goes on.
 */
import { type RepoFiles, type Skipped, UnreadableFile } from '../types.ts';

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
  return { files: { ...files, paths: files.paths, bytes }, gone };
}
