import { notOf, readList, readObject } from '../github/answers.ts';
import type { GitHub, Octokit } from '../github/client.ts';
import { type Attempt, attempt } from '../github/outcome.ts';
import type { ChangeOf } from '../types.ts';
import type { Clone } from './clone.ts';
import { askGit, runGit } from './git.ts';
import { HOLDS_BASE } from './holds-base.ts';
import { withoutNames } from './refs.ts';
import { isObjectName, type Opened } from './snapshot.ts';

/** The commits that may stand for the state before a change, the best first; each is looked for when its turn comes. */
export interface Candidates {
  readonly of: ChangeOf;
  readonly commits: readonly (() => Promise<Found>)[];
  /** Why there is none, as far as that is known from the start. */
  readonly failed?: string;
  /** It was named, and there is nothing of that name. */
  readonly isUnknown?: boolean;
}

/** What a search came to: without a value there is none, or GitHub could not be asked, and then that is why. */
export type Found<T = string> = { readonly value?: T; readonly failed?: string };

/** The commit that a revision of the command means: where the checked state left it, when both went on since. */
export async function findRevision(
  clone: Clone,
  revision: string,
): Promise<Opened<string> & Pick<Candidates, 'isUnknown'>> {
  const git = clone.git;
  if (git.failed !== undefined) return { failed: git.failed };
  const { value: objects, failed } = await clone.objects();
  if (objects === undefined) return { failed };
  const nameless = withoutNames(git.value, revision);
  if (nameless.failed !== undefined) return { failed: nameless.failed, isUnknown: true };
  const commit = await resolve(clone, revision);
  if (commit === undefined) {
    // A name of this clone, or of a commit, stands for something that is missing here; of a part of one that is not sure.
    const [name = ''] = revision.split(/[~^:]/, 1);
    const isShort = objects.lacks !== '' && /^[0-9a-f]{4,}$/.test(name);
    const isKnown = nameless.value !== revision || isObjectName(name) || isShort;
    return { failed: `git knows no commit "${revision}" here${objects.lacks}`, isUnknown: !isKnown };
  }
  const fork = await mergeBase(clone, commit);
  // Of two lines of history that cannot be followed, where they parted would be a guess.
  if (fork.failed !== undefined) return { failed: `git cannot tell where "${revision}" was left${objects.lacks}` };
  return { value: fork.value ?? commit };
}

/** Who looks for a commit, and whether GitHub may be asked where the clone does not tell. */
export interface Asker {
  readonly clone: Clone;
  readonly github: GitHub;
  readonly mayAsk: boolean;
}

/**
 * The commit that the change of an event starts from. Undefined for an event that is no change: a schedule, a release.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function findEventBase(asker: Asker): Promise<Candidates | undefined> {
  const { event } = asker.github;
  const { name, baseSha, branch, defaultBranch } = event;
  if (name === 'pull_request' || name === 'pull_request_target') return findPullRequestBase(asker);
  if (name === 'merge_group') return { of: 'merge group', commits: [named(baseSha)] };
  if (name !== 'push' || branch === undefined) return undefined;
  const fork = async () =>
    defaultBranch === undefined || defaultBranch === branch
      ? {}
      : findFork(asker, `origin/${defaultBranch}`, defaultBranch);
  const isFirst = baseSha === undefined;
  return {
    of: 'push',
    // What a forced push replaced may be gone: then the change is what the branch adds to the default branch.
    commits: isFirst ? [fork] : [named(baseSha), fork],
    ...(isFirst && branch === defaultBranch && { failed: 'this is the first push of the default branch' }),
  };
}

async function findPullRequestBase(asker: Asker): Promise<Candidates> {
  const { clone, github } = asker;
  const { event } = github;
  const { baseSha, headSha } = event;
  const head = clone.head ?? event.sha;
  const of: ChangeOf = 'pull request';
  let failed: string | undefined;
  if (head !== undefined && head !== headSha) {
    const parents = await parentsOf(asker, head);
    const [first, second] = parents.value ?? [];
    // The base that the payload names may be older than the one that was merged.
    if (first !== undefined && second !== undefined && second === headSha) return { of, commits: [named(first)] };
    if (event.name === 'pull_request_target') {
      return { of, commits: [], failed: HOLDS_BASE.reason };
    }
    failed = parents.failed;
  }
  const fork = async () => (baseSha === undefined ? {} : findFork(asker, baseSha, baseSha));
  return { of, commits: [fork, named(baseSha)], ...(failed !== undefined && { failed }) };
}

/** What the payload of the event names, or does not. */
function named(commit: string | undefined): () => Promise<Found> {
  return async () => (commit === undefined ? {} : { value: commit });
}

/** Where HEAD left another line of history: told by git where the clone reaches that far, by GitHub elsewhere. */
async function findFork(asker: Asker, here: string, there: string): Promise<Found> {
  const { clone, github } = asker;
  const commit = await resolve(clone, here);
  const found = commit === undefined ? {} : await mergeBase(clone, commit);
  const { headSha, sha } = github.event;
  const head = headSha ?? sha;
  if (found.value !== undefined || head === undefined) return found;
  return askGitHub(asker, async ({ rest }, place) => {
    const basehead = `${there}...${head}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...place, basehead, per_page: 1 });
    return readSha(readObject(data, 'a comparison').merge_base_commit);
  });
}

/** A shallow clone hides the parents of its last commit, and the commit itself still names them. */
async function parentsOf(asker: Asker, commit: string): Promise<Found<readonly string[]>> {
  const objects = (await asker.clone.objects()).value;
  const { output } = objects ? await runGit(['cat-file', 'commit', commit], objects.call) : {};
  if (output) {
    const [header = ''] = output.toString('utf8').split('\n\n', 1);
    return { value: header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])) };
  }
  return askGitHub(asker, async ({ rest }, place) => {
    const { data } = await rest.git.getCommit({ ...place, commit_sha: commit });
    return readList(readObject(data, A_COMMIT).parents, A_COMMIT).map(readSha);
  });
}

/** What GitHub tells of the commits of this repository, where it may be asked; a question that failed says why. */
async function askGitHub<T>(
  { github, mayAsk }: Asker,
  ask: (octokit: Octokit, place: { readonly owner: string; readonly repo: string }) => Promise<T>,
): Promise<Found<T>> {
  const { event } = github;
  if (event.repository === undefined || !mayAsk) return {};
  const { owner, name: repo } = event.repository;
  const { value, notice } = await attempt(ASKING, event, async () => ask(await github.octokit(), { owner, repo }));
  return notice === undefined ? { value } : { failed: notice };
}

const ASKING: Attempt = { failed: 'GitHub did not say where the change starts', permission: 'contents: read' };

const A_COMMIT = 'a commit';

function readSha(commit: unknown): string {
  const { sha } = readObject(commit, A_COMMIT);
  if (typeof sha !== 'string' || !isObjectName(sha)) throw notOf(A_COMMIT);
  return sha;
}

async function resolve(clone: Clone, revision: string): Promise<string | undefined> {
  const git = clone.git.value;
  const objects = (await clone.objects()).value;
  const nameless = git && withoutNames(git, revision).value;
  if (objects === undefined || nameless === undefined) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${nameless}^{commit}`];
  const commit = await askGit(args, objects.call);
  return commit !== undefined && isObjectName(commit) ? commit : undefined;
}

/** Where two lines of history parted, as far as the clone reaches: without a value they never met there. */
async function mergeBase(clone: Clone, commit: string): Promise<Found> {
  const { value: objects, failed } = await clone.objects();
  if (objects === undefined) return { failed };
  if (clone.head === undefined) return {};
  const answer = await runGit(['merge-base', commit, clone.head], objects.call);
  if (answer.failed !== undefined) return answer.exitCode === 1 ? {} : { failed: answer.failed };
  const found = answer.output.toString('latin1').split('\n')[0] ?? '';
  return isObjectName(found) ? { value: found } : {};
}
