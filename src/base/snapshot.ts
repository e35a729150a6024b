/** A file, link or submodule of a commit. */
export interface TreeEntry {
  /** From the repository's root, `/`-separated. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The name of its blob. */
  readonly oid: string;
}

export type Blobs = ReadonlyMap<string, Uint8Array | undefined>;

/** The files of one commit, read without a checkout of it. */
export interface Snapshot {
  readonly commit: string;
  /** How it was come by: `git`, `git fetch`, `GitHub's API`. */
  readonly from: string;
  readonly entries: readonly TreeEntry[];
  /** The contents of these blobs; undefined for one that is too large to be read. Those that cannot be had are left out. */
  load(oids: readonly string[]): Promise<Blobs>;
  /** Why some may be left out, where that is known: the end of a sentence. */
  readonly lacks?: string;
  /** Removes what was made to read it. */
  close(): void;
}

/** A snapshot, or in plain words why there is none. */
export type Opened<T> =
  | { readonly value: T; readonly failed?: never }
  | { readonly value?: never; readonly failed: string };

/** No file that says something about an app is larger: the limit of the files of the checkout. */
export const LARGEST_BLOB = 24 * 1024 * 1024;

/** More entries than this are no app's repository that is compared in a minute. */
export const MOST_ENTRIES = 400_000;

/** An entry as git lists it; undefined for a folder. So is one whose path leads up: git checks none of that kind out, and a
 *  made-up commit could name what lies around the checkout. */
export function readEntry(path: string, mode: string, oid: string): TreeEntry | undefined {
  const kind = kindOf(mode);
  return kind && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path) ? { path, kind, oid } : undefined;
}

/** From git's mode of an entry. Undefined for a folder. */
export function kindOf(mode: string): TreeEntry['kind'] | undefined {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'submodule';
  return mode.startsWith('100') ? 'file' : undefined;
}

/** The name of a commit or blob: SHA-1, or SHA-256 in a repository made so. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
