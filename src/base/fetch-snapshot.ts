import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askGit, type GitCall, runGit } from './git.ts';
import { openGitSnapshot } from './git-snapshot.ts';
import type { Opened, Snapshot } from './snapshot.ts';

/** All that is fetched, in milliseconds: with GitHub's own time a run stays below a minute, also where nobody answers. */
const PATIENCE = 15_000;

/**
 * Fetches one commit from where the checkout came from, with the checkout's credentials, into a repository of its own
 * that is removed afterwards: a shallow fetch into the checkout would cut the history there. Folders first, and of the
 * files only those that are asked for.
 * @param scratch where the repository may be made: the runner's folder for temporary files
 */
export async function fetchSnapshot(folder: string, commit: string, scratch = tmpdir()): Promise<Opened<Snapshot>> {
  const remote = await askGit(['config', '--get', 'remote.origin.url'], { folder });
  if (remote === undefined) return { failed: 'the clone names no remote to fetch it from' };
  if (!isFetchable(remote)) return { failed: 'the remote is not reached over HTTPS' };
  const store = mkdtempSync(path.join(scratch, 'clinical-records-base-'));
  const close = () => rmSync(store, { recursive: true, force: true });
  const opened = await fetchInto(store, remote, commit, await credentials(folder), close);
  if (opened.failed !== undefined) close();
  return opened;
}

async function fetchInto(
  store: string,
  remote: string,
  commit: string,
  settings: ReadonlyMap<string, string>,
  close: () => void,
): Promise<Opened<Snapshot>> {
  const deadline = Date.now() + PATIENCE;
  const nextCall = (): GitCall => ({
    ...{ folder: store, settings, network: true },
    timeoutMs: Math.max(1, deadline - Date.now()),
  });
  const format = commit.length === 64 ? 'sha256' : 'sha1';
  const made = await runGit(['init', '--quiet', '--template=', `--object-format=${format}`], nextCall());
  if (made.failed !== undefined) return { failed: made.failed };
  await runGit(['config', 'remote.origin.url', remote], nextCall());
  const fetched = await runGit([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall());
  if (fetched.failed !== undefined) return { failed: fetched.failed };

  const opened = await openGitSnapshot(store, commit, { from: 'git fetch', close });
  if (opened.failed !== undefined) return opened;
  const { value: snapshot } = opened;
  const load: Snapshot['load'] = async (oids) => {
    const here = await snapshot.load(oids);
    const away = oids.filter((oid) => !here.has(oid));
    if (away.length === 0) return here;
    await runGit([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
      ...nextCall(),
      input: `${away.join('\n')}\n`,
    });
    return new Map([...here, ...(await snapshot.load(away))]);
  };
  return { value: { ...snapshot, load } };
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];

/** Nothing that runs a program of the remote's choosing: no `ext::`, no command behind SSH. A path is another clone. */
function isFetchable(remote: string): boolean {
  return /^(?:https?|file):\/\//.test(remote) || path.isAbsolute(remote);
}

/** What `actions/checkout` leaves for later steps: a header with the job's token. Of this clone alone: what the machine
 *  sets counts in our repository too, and GitHub refuses a header that is sent twice. */
async function credentials(folder: string): Promise<ReadonlyMap<string, string>> {
  const { output } = await runGit(
    ['config', '--local', '--includes', '--null', '--get-regexp', '^http\\..*\\.extraheader$'],
    { folder },
  );
  const pairs = (output?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
    const end = entry.indexOf('\n');
    return end > 0 ? [[entry.slice(0, end), entry.slice(end + 1)] as const] : [];
  });
  return new Map(pairs);
}
