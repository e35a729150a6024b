import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { findEventBase, findRevision } from '../../src/base/find-base.ts';
import { HOLDS_BASE } from '../../src/base/holds-base.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { failing, fake } from '../github/fake.ts';
import { cloneCommit, makeFolder, makeRepository, type Repository } from './repositories.ts';

/** main: start, fork, newer. feature: fork, head. The merge of head into newer, as GitHub makes one. */
const origin = makeRepository();
origin.commit('start');
const fork = origin.commit('fork');
const newer = origin.commit('newer');
origin.git('checkout', '--quiet', '-b', 'feature', fork);
const head = origin.commit('head');
origin.git('checkout', '--quiet', '--detach', newer);
origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
const merge = origin.git('rev-parse', 'HEAD');
// A line of history of its own.
origin.git('checkout', '--quiet', '--orphan', 'apart');
const apart = origin.commit('apart');

const opened: Clone[] = [];
afterAll(() => {
  for (const clone of opened) clone.close();
});

function at(repository: Repository, commit: string): Clone {
  repository.git('checkout', '--quiet', '--detach', commit);
  return open(repository.folder);
}

function open(folder: string): Clone {
  const clone = openClone(folder);
  opened.push(clone);
  return clone;
}

const NOWHERE = open(makeFolder('no-clone'));
const PULL: Partial<GitHubEvent> = { name: 'pull_request', baseSha: fork, headSha: head, sha: merge };

interface Asked {
  readonly answers?: Parameters<typeof fake>[0];
  readonly mayAsk?: boolean;
}

/** What may be compared with, each commit found, and what GitHub was asked meanwhile. */
async function find(...given: Parameters<typeof search>) {
  const { found, calls } = await search(...given);
  return [found, calls];
}

async function search(clone: Clone, event: Partial<GitHubEvent>, { answers = {}, mayAsk = true }: Asked = {}) {
  const { github, calls } = fake(answers, event);
  const found = await findEventBase({ clone, github, mayAsk });
  if (found === undefined) return { found, calls, told: [] };
  const { commits, ...rest } = found;
  const list: (string | undefined)[] = [];
  const told: (string | undefined)[] = [rest.failed];
  for (const one of commits) {
    const { value, failed } = await one();
    list.push(value);
    told.push(failed);
  }
  return { found: { ...rest, commits: list }, calls, told };
}

describe('a pull request', () => {
  test('checked out as it would be merged is compared with what it would be merged into', async () => {
    expect(await find(at(origin, merge), PULL)).toEqual([{ of: 'pull request', commits: [newer] }, []]);
  });

  test('the same in a checkout of that one commit, which still names its parents', async () => {
    const { folder } = cloneCommit(origin, merge);
    expect(await find(open(folder), PULL)).toEqual([{ of: 'pull request', commits: [newer] }, []]);
  });

  test('checked out as its head is compared with where it left its base, then with its base', async () => {
    expect(await find(at(origin, head), { ...PULL, baseSha: newer })).toEqual([
      { of: 'pull request', commits: [fork, newer] },
      [],
    ]);
  });

  test('whose checkout is another merge, or no merge, is compared with where that left its base', async () => {
    const other = { ...PULL, baseSha: newer, headSha: 'd'.repeat(40) };
    expect(await find(at(origin, merge), other)).toEqual([{ of: 'pull request', commits: [newer, newer] }, []]);
    expect(await find(at(origin, head), other)).toEqual([{ of: 'pull request', commits: [fork, newer] }, []]);
    expect(await find(at(origin, newer), PULL)).toEqual([{ of: 'pull request', commits: [fork, fork] }, []]);
  });

  test('that merges the head of another pull request first is not compared with that', async () => {
    // Its first parent is the head: what is merged into it is no base.
    const reverse = makeRepository();
    const base = reverse.commit('base');
    reverse.git('checkout', '--quiet', '-b', 'other');
    const own = reverse.commit('own');
    reverse.git('checkout', '--quiet', '--detach', base);
    const theirs = reverse.commit('theirs');
    reverse.git('checkout', '--quiet', '--detach', own);
    reverse.git('merge', '--quiet', '--no-ff', '--message', 'merge', theirs);
    const event = { ...PULL, baseSha: base, headSha: own };
    expect(await find(open(reverse.folder), event)).toEqual([{ of: 'pull request', commits: [base, base] }, []]);
  });

  test('without a head in its payload is compared with where the checkout left its base', async () => {
    const { headSha: _, ...event } = PULL;
    for (const head_ of [newer, merge])
      expect(await find(at(origin, head_), { ...event, headSha: undefined } as object)).toEqual([
        { of: 'pull request', commits: [fork, fork] },
        [],
      ]);
  });

  test('without a base in its payload has none', async () => {
    const { baseSha: _, ...event } = PULL;
    expect(await find(at(origin, head), event)).toEqual([{ of: 'pull request', commits: [undefined, undefined] }, []]);
    expect(await find(at(origin, merge), event)).toEqual([{ of: 'pull request', commits: [newer] }, []]);
  });

  test('of which the base is checked out says so, and is compared with nothing', async () => {
    const event: Partial<GitHubEvent> = { ...PULL, name: 'pull_request_target', sha: newer };
    expect(await find(at(origin, newer), event)).toEqual([
      { of: 'pull request', commits: [], failed: HOLDS_BASE.reason },
      [],
    ]);
    expect(await find(at(origin, head), event)).toEqual([{ of: 'pull request', commits: [fork, fork] }, []]);
    expect(await find(at(origin, merge), event)).toEqual([{ of: 'pull request', commits: [newer] }, []]);
  });
});

describe('without a clone GitHub is asked', () => {
  const commit = { 'git.getCommit': { data: { parents: [{ sha: newer }, { sha: head }] } } };
  const comparison = { 'repos.compareCommitsWithBasehead': { data: { merge_base_commit: { sha: fork } } } };
  const place = { owner: 'octo-org', repo: 'health-app' };

  test('for the parents of what was checked out', async () => {
    expect(await find(NOWHERE, PULL, { answers: commit })).toEqual([
      { of: 'pull request', commits: [newer] },
      [['git.getCommit', { ...place, commit_sha: merge }]],
    ]);
  });

  test('for where the two lines of history parted', async () => {
    const event = { ...PULL, baseSha: newer, sha: head };
    const request = { ...place, basehead: `${newer}...${head}`, per_page: 1 };
    expect(await find(NOWHERE, event, { answers: comparison })).toEqual([
      { of: 'pull request', commits: [fork, newer] },
      [['repos.compareCommitsWithBasehead', request]],
    ]);
    const { sha: _, ...without } = event;
    // Nothing is known to be checked out: of that no parents are asked for.
    expect(await find(NOWHERE, without, { answers: comparison })).toEqual([
      { of: 'pull request', commits: [fork, newer] },
      [['repos.compareCommitsWithBasehead', request]],
    ]);
  });

  test('also where a cut clone does not reach that far', async () => {
    const { folder } = cloneCommit(origin, head);
    const [found, calls] = await find(open(folder), { ...PULL, baseSha: newer }, { answers: comparison });
    expect([found, calls]).toMatchObject([{ commits: [fork, newer] }, { length: 1 }]);
    const push: Partial<GitHubEvent> = {
      ...{ name: 'push', branch: 'feature', defaultBranch: 'main', sha: head },
      ...({ baseSha: undefined, headSha: undefined } as object),
    };
    const request = { ...place, basehead: `main...${head}`, per_page: 1 };
    expect(await find(open(folder), push, { answers: comparison })).toEqual([
      { of: 'push', commits: [fork] },
      [['repos.compareCommitsWithBasehead', request]],
    ]);
  });

  test('unless it must not be', async () => {
    const answers = { ...commit, ...comparison };
    expect(await find(NOWHERE, PULL, { answers, mayAsk: false })).toEqual([
      { of: 'pull request', commits: [undefined, fork] },
      [],
    ]);
  });

  test('or nobody knows for which repository, or of which commit', async () => {
    const answers = { ...commit, ...comparison };
    const { repository: _, ...github } = fake({}).github.event;
    const nobody = { ...github, ...PULL };
    const asked = fake(answers);
    const asker = { clone: NOWHERE, mayAsk: true, github: { ...asked.github, event: nobody as GitHubEvent } };
    const found = await findEventBase(asker);
    expect([await found?.commits[0]?.(), await found?.commits[1]?.(), asked.calls]).toEqual([{}, { value: fork }, []]);
    const unknown = { ...asked.github.event, name: 'pull_request', baseSha: fork } as const;
    const { headSha: _head, sha: _sha, ...without } = { sha: '', ...unknown };
    const headless = await findEventBase({ ...asker, github: { ...asked.github, event: without } });
    expect([await headless?.commits[0]?.(), await headless?.commits[1]?.(), asked.calls]).toEqual([
      {},
      { value: fork },
      [],
    ]);
  });

  test.each([
    ['refuses', failing(404)],
    ['gives no commit', { data: null }],
    ['gives a list', { data: [] }],
    ['gives no parents', { data: { merge_base_commit: { sha: 7 } } }],
    ['gives parents that are none', { data: { parents: 'x', merge_base_commit: 'x' } }],
    ['gives parents without names', { data: { parents: [{}, {}], merge_base_commit: {} } }],
    [
      'gives names of no commits',
      { data: { parents: [{ sha: newer }, { sha: 'main' }], merge_base_commit: { sha: 'main' } } },
    ],
  ])('and where it %s, the base of the payload is left', async (_, answer) => {
    const answers = { 'git.getCommit': answer, 'repos.compareCommitsWithBasehead': answer };
    const [found, calls] = await find(NOWHERE, PULL, { answers });
    expect([found, calls]).toMatchObject([{ of: 'pull request', commits: [undefined, fork] }, { length: 2 }]);
  });

  test('and why it does not answer is kept', async () => {
    const broken = "GitHub did not say where the change starts: GitHub's answer could not be read";
    const refused = { 'git.getCommit': { data: null }, 'repos.compareCommitsWithBasehead': failing(403) };
    expect((await search(NOWHERE, PULL, { answers: refused })).told).toEqual([
      `${broken} (it is not a commit).`,
      expect.stringMatching(/^GitHub did not say where the change starts: the token lacks `contents: read` \(403\)/),
      undefined,
    ]);
    const odd = { 'git.getCommit': failing(404), 'repos.compareCommitsWithBasehead': { data: null } };
    expect((await search(NOWHERE, PULL, { answers: odd })).told.slice(1)).toEqual([
      `${broken} (it is not a comparison).`,
      undefined,
    ]);
    expect((await search(NOWHERE, PULL, { answers: { ...commit, ...comparison } })).told).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('where a clone is there that cannot be opened', async () => {
    const closed = makeRepository();
    const only = closed.commit();
    rmSync(join(closed.folder, '.git', 'config'));
    const event = { ...PULL, headSha: only };
    expect(await find(open(closed.folder), event, { answers: comparison })).toEqual([
      { of: 'pull request', commits: [fork, fork] },
      [['repos.compareCommitsWithBasehead', { ...place, basehead: `${fork}...${only}`, per_page: 1 }]],
    ]);
  });
});

describe('a push', () => {
  const push: Partial<GitHubEvent> = { name: 'push', branch: 'feature', defaultBranch: 'main', baseSha: newer };
  const first = { ...push, baseSha: undefined } as Partial<GitHubEvent>;
  const app = cloneCommit(origin, head, 9);
  app.git('fetch', '--quiet', 'origin', `${newer}:refs/remotes/origin/main`);

  test('is compared with what it replaced, or with where it left the default branch', async () => {
    const clone = at(app, head);
    expect(await find(clone, push, { mayAsk: false })).toEqual([{ of: 'push', commits: [newer, fork] }, []]);
    expect(await find(clone, first, { mayAsk: false })).toEqual([{ of: 'push', commits: [fork] }, []]);
  });

  test('of the default branch is compared with what it replaced alone', async () => {
    const clone = at(app, head);
    const main = { branch: 'main' };
    expect(await find(clone, { ...push, ...main })).toEqual([{ of: 'push', commits: [newer, undefined] }, []]);
    expect(await find(clone, { ...first, ...main })).toEqual([
      { of: 'push', commits: [undefined], failed: 'this is the first push of the default branch' },
      [],
    ]);
    const { defaultBranch: _, ...unknown } = push;
    expect(await find(clone, unknown)).toEqual([{ of: 'push', commits: [newer, undefined] }, []]);
  });

  test('of a tag, and what is no change, is compared with nothing', async () => {
    const clone = at(app, head);
    const { branch: _, ...tag } = push;
    expect(await find(clone, tag)).toEqual([undefined, []]);
    for (const name of ['schedule', 'release', 'workflow_dispatch', 'workflow_run', 'other'] as const)
      expect(await find(clone, { ...push, name })).toEqual([undefined, []]);
  });

  test('a merge group is compared with its base', async () => {
    expect(await find(at(app, head), { ...push, name: 'merge_group' })).toEqual([
      { of: 'merge group', commits: [newer] },
      [],
    ]);
  });
});

describe('a revision of the command', () => {
  test('means where the checked state left it; the commit itself where they never met', async () => {
    const clone = at(origin, head);
    expect(await findRevision(clone, newer)).toEqual({ value: fork });
    expect(await findRevision(clone, 'main')).toEqual({ value: fork });
    expect(await findRevision(clone, apart)).toEqual({ value: apart });
    expect(await findRevision(clone, `${newer}^`)).toEqual({ value: fork });
  });

  test('that names something else than a commit is none', async () => {
    const clone = at(origin, head);
    const tree = origin.git('rev-parse', 'HEAD^{tree}');
    expect(await findRevision(clone, tree)).toEqual({
      failed: `git knows no commit "${tree}" here`,
      isUnknown: false,
    });
  });

  test('that names all that a commit does not come from is none', async () => {
    // For git that is a revision too, and it gives `^` and the commit.
    expect(await findRevision(at(origin, head), `^${newer}`)).toEqual({
      ...{ failed: `git knows no commit "^${newer}" here`, isUnknown: true },
    });
  });

  test('that hangs on the log of the clone is told, and is none', async () => {
    const told = await findRevision(at(origin, head), 'HEAD@{1}');
    expect(told).toEqual({ failed: expect.stringMatching(/hangs on the log or the settings/), isUnknown: true });
  });

  test('may be one that a clone is known to lack, by a part of its name; by another word it is none', async () => {
    const partial = makeRepository();
    const commit = partial.commit();
    partial.git('config', 'remote.origin.promisor', 'true');
    const clone = open(partial.folder);
    const isUnknown = async (revision: string) => (await findRevision(clone, revision)).isUnknown;
    for (const lacking of ['abcd', 'abcdef1^', 'abcdef1~2', 'abcdef1:x', `${commit}~9`, 'main~9'])
      expect([lacking, await isUnknown(lacking)]).toEqual([lacking, false]);
    for (const wrong of ['mian', 'abc', 'abcdeg', 'xabcd', 'abcd-x', 'zzzz', '~abcd', '^abcd'])
      expect([wrong, await isUnknown(wrong)]).toEqual([wrong, true]);
  });

  test('is told where git cannot be asked, each with its reason', async () => {
    expect(await findRevision(NOWHERE, 'main')).toEqual({ failed: NOWHERE.git.failed });
    const closed = makeRepository();
    closed.commit();
    rmSync(join(closed.folder, '.git', 'config'));
    expect(await findRevision(open(closed.folder), 'main')).toEqual({ failed: "the clone's settings are not read" });
  });

  test('of two lines that a broken clone cannot follow is told', async () => {
    const broken = makeRepository();
    const [first, second] = [broken.commit('a'), broken.commit('b')];
    broken.git('checkout', '--quiet', '--detach', first);
    broken.commit('c');
    rmSync(join(broken.folder, '.git', 'objects', first.slice(0, 2), first.slice(2)));
    expect(await findRevision(open(broken.folder), second)).toEqual({
      failed: `git cannot tell where "${second}" was left`,
    });
  });

  test('before anything is checked out is the commit itself', async () => {
    origin.git('symbolic-ref', 'HEAD', 'refs/heads/nothing-yet');
    const clone = open(origin.folder);
    expect([clone.head, await findRevision(clone, newer)]).toEqual([undefined, { value: newer }]);
  });
});
