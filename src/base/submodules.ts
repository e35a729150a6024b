import path from 'node:path';
import { addAll } from '../lists.ts';
import { type Clone, openClone } from './clone.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import type { Snapshot, TreeEntry } from './snapshot.ts';

/** What the checkout has under version control, from the repository's root. */
export interface Index {
  readonly files: ReadonlySet<string>;
  /** The commits of its submodules. */
  readonly submodules: ReadonlyMap<string, string>;
}

export interface Unfolded {
  /** The snapshot, with the files of each submodule that changed in that one's place. One that did not change is still an
   *  entry; one that cannot be read is none. */
  readonly snapshot: Snapshot;
  /** Submodules that stand for another commit now, or are new. */
  readonly changed: readonly string[];
  /** Those of them of whose earlier state nothing is known. */
  readonly unread: readonly string[];
  /** Removes what was made to read them. */
  close(): void;
}

/** Submodules in submodules are read this deep. */
const DEEPEST = 5;

/**
 * Reads the submodules that a change moved to another commit from their own git folders. Of one that stands where it stood
 * the checkout has the files.
 */
export async function unfoldSubmodules(snapshot: Snapshot, clone: Clone, index: Index): Promise<Unfolded> {
  const changed: string[] = [];
  const unread: string[] = [];
  const stores = new Map<string, Snapshot>();
  const opened: Clone[] = [];

  const unfold = async (entries: readonly TreeEntry[], store: Snapshot, depth: number): Promise<TreeEntry[]> => {
    const all: TreeEntry[] = [];
    for (const entry of entries) {
      if (entry.kind !== 'submodule') {
        stores.set(entry.oid, store);
        all.push(entry);
        continue;
      }
      const own = openSubmodule(entry.path, clone);
      if (own) opened.push(own);
      if (isSame(entry, own?.head, depth === 0 ? index : undefined)) {
        all.push(entry);
        continue;
      }
      changed.push(entry.path);
      const objects = depth < DEEPEST ? (await own?.objects())?.value : undefined;
      const before = objects && (await openGitSnapshot(objects, entry.oid)).value;
      if (before === undefined) unread.push(entry.path);
      else {
        const within = before.entries.map((one) => ({ ...one, path: `${entry.path}/${one.path}` }));
        addAll(all, await unfold(within, before, depth + 1));
      }
    }
    return all;
  };

  const entries = await unfold(snapshot.entries, snapshot, 0);
  const known = new Set(snapshot.entries.filter(({ kind }) => kind === 'submodule').map((entry) => entry.path));
  for (const folder of index.submodules.keys()) if (!known.has(folder)) changed.push(folder);
  const load: Snapshot['load'] = async (oids) => {
    const loaded = await Promise.all(
      [...new Set(stores.values())].map((store) => {
        const here = oids.filter((oid) => stores.get(oid) === store);
        return here.length === 0 ? new Map<string, Uint8Array>() : store.load(here);
      }),
    );
    return new Map(loaded.flatMap((blobs) => [...blobs]));
  };
  const close = () => {
    for (const one of opened) one.close();
  };
  return { snapshot: changed.length === 0 ? snapshot : { ...snapshot, entries, load }, changed, unread, close };
}

/** Whether a submodule stands for the same commit, by what the repository says and by what is checked out. */
function isSame({ path: folder, oid }: TreeEntry, head: string | undefined, index: Index | undefined): boolean {
  const isListed = index !== undefined && index.files.size > 0;
  const commits = [...(isListed ? [index.submodules.get(folder)] : []), ...(head === undefined ? [] : [head])];
  return commits.length > 0 && commits.every((commit) => commit === oid);
}

/** The clone that a submodule is, where it is checked out. */
function openSubmodule(folder: string, { git, ceiling, scratch }: Clone): Clone | undefined {
  if (git.value === undefined) return undefined;
  const own = path.join(git.value.top, folder);
  const clone = openClone(own, { ceiling, scratch });
  // Elsewhere the nearest git folder is that of the repository around it, or of what a link in its place leads to.
  return clone.git.value?.top === own ? clone : undefined;
}
