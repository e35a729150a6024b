import { createHash } from 'node:crypto';
import { compare } from '../order.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';

/** More files than these are not looked through for one that was renamed and changed at once. */
const MOST_ALIKE = 200;
/** Pairs of files that are compared line by line in all. */
const MOST_COMPARED = 5000;
/** More files than these that went are no renaming. */
const MOST_GONE = 20_000;

/** The name that a file had before a change: its own, where it was there, or that of a file which went and said the same,
 *  or at least half of the same lines, as git tells renames. Looked for only when asked. */
export function findRenames(before: RepoFiles, now: RepoFiles): (file: string) => string {
  const found = new Map<string, string>();
  const budget = { left: MOST_COMPARED };
  let gone: ReadonlyMap<string, readonly string[]> | undefined;
  return (file) => {
    if (before.has(file)) return file;
    const known = found.get(file);
    if (known !== undefined) return known;
    gone ??= groupByContent(before, now);
    const name = nameBefore(file, { before, now, gone, budget }) ?? file;
    found.set(file, name);
    return name;
  };
}

interface Search {
  readonly before: RepoFiles;
  readonly now: RepoFiles;
  /** Files that went, by what they said. */
  readonly gone: ReadonlyMap<string, readonly string[]>;
  readonly budget: { left: number };
}

function nameBefore(file: string, { before, now, gone, budget }: Search): string | undefined {
  const bytes = read(now, file);
  if (bytes === undefined) return undefined;
  const same = gone.get(hashOf(bytes)) ?? [];
  const [exact] = same.filter((one) => nameOf(one) === nameOf(file)).concat(same);
  if (exact !== undefined) return exact;
  const lines = linesOf(bytes);
  const ending = endingOf(file);
  const alike = [...gone.values()]
    .flat()
    .filter((one) => endingOf(one) === ending)
    .sort((a, b) => Number(nameOf(b) === nameOf(file)) - Number(nameOf(a) === nameOf(file)) || compare(a, b))
    .slice(0, Math.min(MOST_ALIKE, budget.left));
  budget.left -= alike.length;
  let best: { readonly name: string; readonly share: number } | undefined;
  for (const name of alike) {
    const share = shareOf(lines, linesOf(read(before, name) ?? new Uint8Array()));
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { name, share };
  }
  return best?.name;
}

/** Whether a file of the base and one of the checked state say the same, or at least half of the same lines. */
export function isAlike(before: RepoFiles, file: string, now: RepoFiles, other: string): boolean {
  const [was, is] = [read(before, file), now.has(other) ? read(now, other) : undefined];
  if (was === undefined || is === undefined) return false;
  return Buffer.compare(was, is) === 0 || shareOf(linesOf(was), linesOf(is)) >= 0.5;
}

/** Files that the base has and the checked state has not, by what they say. */
function groupByContent(before: RepoFiles, now: RepoFiles): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const file of before.paths.filter((one) => !now.has(one)).slice(0, MOST_GONE)) {
    const bytes = read(before, file);
    if (bytes === undefined) continue;
    const group = groups.get(hashOf(bytes));
    if (group) group.push(file);
    else groups.set(hashOf(bytes), [file]);
  }
  return groups;
}

/** How many of the lines of the longer text the shorter one has too, from 0 to 1. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of b) {
    const left = counts.get(line) ?? 0;
    if (left === 0) continue;
    counts.set(line, left - 1);
    common += 1;
  }
  return common / Math.max(a.length, b.length, 1);
}

/** The lines of a text that say something, as they stand without their margins. */
export function linesOf(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The bytes of a file; undefined for one that cannot be read. */
export function read(files: RepoFiles, file: string): Uint8Array | undefined {
  try {
    return files.bytes(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

export function endingOf(file: string): string {
  return /\.[^./]*$/.exec(file)?.[0] ?? '';
}
