import type { GitHub } from '../github/client.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../types.ts';
import { blobName } from './blob-name.ts';
import type { Clone } from './clone.ts';
import { mapLines } from './map-lines.ts';
import { findPrefix, readCommit } from './open-commit.ts';
import type { Opened, Snapshot, TreeEntry } from './snapshot.ts';

/** Where a line of the checkout stands in the commit that people see; undefined for a line that is not in it. */
export type PlaceInHead = (at: Location) => Location | undefined;

export interface HeadOptions {
  readonly clone: Clone;
  readonly checkout: RepoFiles;
  readonly github: GitHub;
  /** The files with places that are shown. */
  readonly files: readonly string[];
}

/**
 * A pull request is checked as it would be merged, and shown as its head: where the base moved on, lines differ. Finds
 * the lines of the checkout again in the head. Undefined where both are the same commit, or the head cannot be had.
 */
export async function findPlacesInHead(options: HeadOptions): Promise<PlaceInHead | undefined> {
  const { clone, github, files } = options;
  const { headSha, pullRequest, sha } = github.event;
  if (pullRequest === undefined || headSha === undefined || files.length === 0) return undefined;
  const checkedOut = clone.head ?? sha;
  if (checkedOut === undefined || checkedOut === headSha) return undefined;
  const prefix = findPrefix(clone);
  const place = { clone, prefix, github };
  const { value } = await readCommit(headSha, place, (snapshot) => compareFiles(snapshot, prefix, options));
  if (value === undefined) return undefined;
  return (at) => {
    const toHead = value.get(at.file);
    return toHead === undefined ? at : moveLocation(at, toHead);
  };
}

type ToHead = (line: number) => number | undefined;

/** The way of each file's lines into the head; none for a file that is the same in both. */
async function compareFiles(
  snapshot: Snapshot,
  prefix: string,
  { checkout, files }: HeadOptions,
): Promise<Opened<ReadonlyMap<string, ToHead>>> {
  const entries = new Map(snapshot.entries.map((entry) => [entry.path, entry]));
  const moved = new Map<string, ToHead>();
  const differing: { readonly file: string; readonly bytes: Uint8Array; readonly entry: TreeEntry }[] = [];
  for (const file of files) {
    const bytes = readIfThere(checkout, file);
    const entry = entries.get(prefix === '' ? file : `${prefix}/${file}`);
    if (bytes === undefined) continue;
    if (entry === undefined) moved.set(file, () => undefined);
    else if (blobName(bytes, entry.oid.length) !== entry.oid) differing.push({ file, bytes, entry });
  }
  const blobs = await snapshot.load([...new Set(differing.map(({ entry }) => entry.oid))]);
  if (differing.some(({ entry }) => !blobs.has(entry.oid))) return { failed: 'a file of the head could not be loaded' };
  for (const { file, bytes, entry } of differing) {
    const shown = blobs.get(entry.oid);
    // One that is too large to be read has no line that could be told.
    moved.set(file, shown === undefined ? () => undefined : mapLines(toLines(bytes), toLines(shown)));
  }
  return { value: moved };
}

function readIfThere(files: RepoFiles, file: string): Uint8Array | undefined {
  try {
    return files.bytes(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function toLines(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\r|\n/);
}

function moveLocation(at: Location, toHead: ToHead): Location | undefined {
  const line = toHead(at.line);
  if (line === undefined) return undefined;
  const { file, column, endLine, endColumn } = at;
  const end = endLine === undefined ? undefined : toHead(endLine);
  const hasEnd = end !== undefined && end >= line;
  return { file, line, column, ...(hasEnd && { endLine: end, ...(endColumn !== undefined && { endColumn }) }) };
}
