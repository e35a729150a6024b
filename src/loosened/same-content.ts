import { type RepoFiles, UnreadableFile } from '../types.ts';
import { endingOf, isAlike, linesOf, read } from './renames.ts';

/** What is read for it: more than any change of a repository's own code. */
export interface Reading {
  readonly files: number;
  readonly bytes: number;
}

export const MOST_READ: Reading = { files: 20_000, bytes: 64_000_000 };
/** A line that more of the files hold tells none of them from the others. */
const MOST_WITH_LINE = 20;
/** So many of those that share the most lines are compared. */
const MOST_COMPARED = 5;

/** Where files of the base stand under other names: among these, which are read once each, those that say the same or hold
 *  half of the same lines. A file that nothing is like stands under none, or under the first of those there was no reading
 *  left for, since any of them may be it: those of other endings are looked at last, and may not. */
export function findByContent(
  gone: readonly string[],
  base: RepoFiles,
  candidates: readonly string[],
  whole: RepoFiles,
  most: Reading = MOST_READ,
): ReadonlyMap<string, string> {
  const holders = holdersOfLines(gone, base);
  const shared = new Map<string, { readonly file: string; readonly lines: number }[]>();
  let [bytesLeft, filesLeft] = [most.bytes, most.files];
  let unread: string | undefined;
  const endings = new Set(gone.map(endingOf));
  const isOfKind = (file: string) => endings.has(endingOf(file));
  for (const file of [...candidates.filter(isOfKind), ...candidates.filter((one) => !isOfKind(one))]) {
    if (filesLeft <= 0 || bytesLeft <= 0) {
      if (isOfKind(file)) unread = file;
      break;
    }
    filesLeft -= 1;
    const bytes = search(whole, file);
    if (bytes === undefined) continue;
    bytesLeft -= bytes.length;
    for (const [one, lines] of countShared(linesOf(bytes), holders)) {
      const list = shared.get(one) ?? [];
      shared.set(one, list);
      list.push({ file, lines });
    }
  }

  const found = new Map<string, string>();
  for (const file of gone) {
    const nearest = (shared.get(file) ?? []).sort((a, b) => b.lines - a.lines).slice(0, MOST_COMPARED);
    const now = nearest.find((one) => isAlike(base, file, whole, one.file))?.file ?? unread;
    if (now !== undefined) found.set(file, now);
  }
  return found;
}

/** The lines that tell some of the files from the others, and in which of them each stands. */
function holdersOfLines(files: readonly string[], base: RepoFiles): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const file of files) {
    for (const line of new Set(linesOf(read(base, file) ?? new Uint8Array()))) {
      const list = holders.get(line);
      if (list) list.push(file);
      else holders.set(line, [file]);
    }
  }
  return new Map([...holders].filter(([, list]) => list.length <= MOST_WITH_LINE));
}

function countShared(
  lines: readonly string[],
  holders: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of new Set(lines))
    for (const file of holders.get(line) ?? []) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Looked through, not read into values. */
function search(files: RepoFiles, file: string): Uint8Array | undefined {
  try {
    return files.search?.(file) ?? files.bytes(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
