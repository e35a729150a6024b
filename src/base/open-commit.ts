import type { GitHub } from '../github/client.ts';
import { openApiSnapshot } from './api-snapshot.ts';
import type { Clone } from './clone.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import type { Opened, Snapshot } from './snapshot.ts';

export interface CommitPlace {
  readonly clone: Clone;
  /** The checked folder from the repository's root. */
  readonly prefix: string;
  /** The way to GitHub, where there may be one. */
  readonly github?: GitHub;
}

/** Reads a commit by the way that costs least: the clone's own objects, one fetched commit, GitHub's API. The next way
 *  is gone when `use` fails too: a clone can have the commit without its files. */
export async function readCommit<T>(
  commit: string,
  { clone, prefix, github }: CommitPlace,
  use: (snapshot: Snapshot) => Promise<Opened<T>>,
): Promise<Opened<T>> {
  const ways = [
    () => openCloneSnapshot(clone, commit),
    ...(github ? [() => fetchSnapshot(clone, commit, github)] : []),
    ...(github?.token === undefined ? [] : [() => openApiSnapshot(github, commit, prefix)]),
  ];
  let failed = '';
  for (const open of ways) {
    const opened = await open();
    if (opened.failed !== undefined) {
      failed = opened.failed;
      continue;
    }
    const used = await use(opened.value).finally(() => opened.value.close());
    if (used.failed === undefined) return used;
    failed = used.failed;
  }
  return { failed };
}

async function openCloneSnapshot(clone: Clone, commit: string): Promise<Opened<Snapshot>> {
  const { value, failed } = await clone.objects();
  return value === undefined ? { failed } : openGitSnapshot(value, commit);
}

/** The checked folder from the repository's root. Without a clone, from the workspace. */
export function findPrefix({ git, root, ceiling }: Clone): string {
  if (git.value) return git.value.prefix;
  if (ceiling === undefined || !root.startsWith(`${ceiling}/`)) return '';
  return root.slice(ceiling.length + 1);
}
