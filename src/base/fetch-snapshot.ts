import type { GitHub } from '../github/client.ts';
import { wasInterrupted } from '../github/interruption.ts';
import type { Clone } from './clone.ts';
import { fillGitFolder } from './fill-git-folder.ts';
import { type GitCall, type Remote, runGit } from './git.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import { findSource, type Source } from './remote.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import type { Opened, Snapshot } from './snapshot.ts';

/** All that is fetched, in milliseconds: with GitHub's own time a run stays below a minute, also where nobody answers. */
const PATIENCE = 15_000;

/**
 * Fetches one commit from where the checkout came from into a repository of its own that is removed afterwards: a
 * shallow fetch into the checkout would cut the history there. Folders first, and of the files only those that are
 * asked for.
 */
export async function fetchSnapshot(clone: Clone, commit: string, github: GitHub): Promise<Opened<Snapshot>> {
  const { value: objects, failed } = await clone.objects();
  if (objects === undefined) return { failed };
  if (wasInterrupted()) return { failed: 'the run was ended' };
  const source = findSource(objects.settings, github, clone.ceiling);
  if (source.failed !== undefined) return { failed: source.failed };
  const store = makeScratchFolder(clone.scratch);
  const opened = await fetchInto(store.folder, source.value, commit, store.remove);
  if (opened.failed !== undefined) store.remove();
  return opened;
}

async function fetchInto(store: string, source: Source, commit: string, close: () => void): Promise<Opened<Snapshot>> {
  const deadline = Date.now() + PATIENCE;
  const nextCall = (remote: Remote): GitCall => ({
    ...{ gitFolder: store, remote },
    timeoutMs: Math.max(1, deadline - Date.now()),
  });
  fillGitFolder(store, { format: commit.length === 64 ? 'sha256' : 'sha1', remote: source.url });
  const { value: remote, failed } = await findWay(source.ways, (way) =>
    runGit([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall(way)),
  );
  if (remote === undefined) return { failed };

  const opened = await openGitSnapshot({ call: { gitFolder: store }, lacks: '' }, commit, { from: 'git fetch', close });
  if (opened.failed !== undefined) return opened;
  const { value: snapshot } = opened;
  const load: Snapshot['load'] = async (oids) => {
    const here = await snapshot.load(oids);
    const away = oids.filter((oid) => !here.has(oid));
    if (away.length === 0) return here;
    await runGit([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
      ...nextCall(remote),
      input: `${away.join('\n')}\n`,
    });
    return new Map([...here, ...(await snapshot.load(away))]);
  };
  return { value: { ...snapshot, load } };
}

/** The first way in that is open, or why the last is not. */
async function findWay(
  ways: readonly Remote[],
  enter: (way: Remote) => ReturnType<typeof runGit>,
): Promise<Opened<Remote>> {
  let failed = '';
  for (const way of ways) {
    const answer = await enter(way);
    if (answer.failed === undefined) return { value: way };
    failed = answer.failed;
  }
  return { failed };
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
