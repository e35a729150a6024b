import type { GitHub } from '../github/client.ts';
import { openApiSnapshot } from './api-snapshot.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';
import { runGit } from './git.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import type { Opened, Snapshot } from './snapshot.ts';

export interface CommitPlace {
  /** The checked folder, absolute. */
  readonly root: string;
  /** The same from the repository's root. */
  readonly prefix: string;
  /** The way to GitHub, where there may be one; and where a repository may be made for what is fetched. */
  readonly github?: GitHub;
  readonly scratch?: string;
}

/** Reads a commit by the way that costs least: the clone's own objects, one fetched commit, GitHub's API. The next way
 *  is gone when `use` fails too: a clone can have the commit without its files. */
export async function readCommit<T>(
  commit: string,
  { root, prefix, github, scratch }: CommitPlace,
  use: (snapshot: Snapshot) => Promise<Opened<T>>,
): Promise<Opened<T>> {
  const ways = [
    () => openGitSnapshot(root, commit),
    ...(github ? [() => fetchSnapshot(root, commit, scratch)] : []),
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

/** The checked folder from the repository's root. Without a clone, from the workspace. */
export async function findPrefix(root: string, workspace: string | undefined): Promise<string> {
  const { output } = await runGit(['rev-parse', '--show-prefix'], { folder: root });
  if (output) return output.toString('utf8').trim().replace(/\/$/, '');
  if (workspace === undefined || !root.startsWith(`${workspace}/`)) return '';
  return root.slice(workspace.length + 1);
}
