import { describe, expect, test } from 'vitest';
import { openApiSnapshot } from '../../src/base/api-snapshot.ts';
import { blobName } from '../../src/base/blob-name.ts';
import { failing, fake } from '../github/fake.ts';

const COMMIT = 'c'.repeat(40);
const oid = (digit: string) => digit.repeat(40);
const entry = (path: string, mode = '100644', sha = oid('1')) => ({ path, mode, sha, type: 'x', url: 'x' });
const tree = (entries: readonly unknown[], truncated: unknown = false) => ({
  data: { tree: entries, truncated, sha: COMMIT },
});
const blobOf = (content: string, more: object = {}) => ({
  data: { content: Buffer.from(content).toString('base64'), size: content.length, ...more },
});
const nameOf = (content: string) => blobName(Buffer.from(content), 40);
const NOT_A_TREE = /it is not a list of the files of a commit/;

async function open(answers: Parameters<typeof fake>[0], { prefix = '', commit = COMMIT, event = {} } = {}) {
  const { github, calls } = fake(answers, event);
  return { ...(await openApiSnapshot(github, commit, prefix)), calls };
}

describe('a commit by GitHub’s API', () => {
  test('has the files, links and submodules of its list', async () => {
    const entries = [
      ...[entry('A.swift'), entry('bin/x', '100755', oid('2')), entry('bin', '040000', oid('3'))],
      ...[entry('L', '120000', oid('4')), entry('sub', '160000', oid('5'))],
      // What no checkout has.
      ...[entry('..', '160000', oid('6')), entry('a/../../b'), entry('./c'), entry('d//e'), entry('f/.')],
    ];
    const { value, calls } = await open({ 'git.getTree': tree(entries) });
    expect(value).toMatchObject({ commit: COMMIT, from: "GitHub's API" });
    expect(value?.entries).toEqual([
      { path: 'A.swift', kind: 'file', oid: oid('1') },
      { path: 'bin/x', kind: 'file', oid: oid('2') },
      { path: 'L', kind: 'link', oid: oid('4') },
      { path: 'sub', kind: 'submodule', oid: oid('5') },
    ]);
    expect(calls).toEqual([
      ['git.getTree', { owner: 'octo-org', repo: 'health-app', tree_sha: COMMIT, recursive: '1' }],
    ]);
    expect(value?.close()).toBeUndefined();
  });

  test('of a list that is cut short has the checked folder', async () => {
    const trees: Record<string, unknown> = {
      [COMMIT]: tree([
        entry('android', '40000', oid('8')),
        entry('ios', '100644', oid('9')),
        entry('ios', '40000', oid('a')),
        entry('x', '040000', oid('b')),
      ]),
      [oid('a')]: tree([entry('app', '040000', oid('d'))]),
      [oid('d')]: tree([entry('A.swift')]),
    };
    const answer = ({ tree_sha: sha, recursive }: { tree_sha?: unknown; recursive?: unknown }) =>
      sha === COMMIT && recursive === '1' ? tree([entry('README')], true) : trees[String(sha)];
    const { value, calls } = await open({ 'git.getTree': answer }, { prefix: 'ios/app' });
    expect(value?.entries.map(({ path }) => path)).toEqual(['ios/app/A.swift']);
    expect(calls.map(([, { tree_sha: sha, recursive }]) => [sha, recursive])).toEqual([
      ...[
        [COMMIT, '1'],
        [COMMIT, undefined],
        [oid('a'), undefined],
        [oid('d'), '1'],
      ],
    ]);
    expect((await open({ 'git.getTree': answer }, { prefix: 'none' })).value?.entries).toEqual([]);
    const cut = { failed: "GitHub's list of the base's files is cut short" };
    expect(await open({ 'git.getTree': answer })).toMatchObject(cut);
    trees[oid('d')] = tree([entry('A.swift')], true);
    expect(await open({ 'git.getTree': answer }, { prefix: 'ios/app' })).toMatchObject(cut);
  });

  test('is asked for by its name, in a repository that is known', async () => {
    const none = await open({}, { commit: 'main' });
    expect([none.failed, none.calls]).toEqual(['"main" is not the name of a commit', []]);
    const nowhere = await open({}, { event: { repository: undefined } });
    expect([nowhere.failed, nowhere.calls]).toEqual(['the repository on GitHub is not known', []]);
    expect((await open({ 'git.getTree': failing(403) })).failed).toMatch(
      /^GitHub did not give the files of the base: the token lacks `contents: read`/,
    );
  });

  test.each([
    ['no list', { data: {} }],
    ['one that does not say whether it is whole', tree([], null)],
    ['a path that is none', tree([{ ...entry('a'), path: 5 }])],
    ['a mode that is none', tree([{ ...entry('a'), mode: 5 }])],
    ['a name that is none', tree([{ ...entry('a'), sha: 5 }])],
    ['a name of another form', tree([entry('a', '100644', 'main')])],
    ['an entry that is none', tree([null])],
  ])('is not made of %s', async (_, answer) => {
    expect((await open({ 'git.getTree': answer })).failed).toMatch(NOT_A_TREE);
  });
});

describe('files of it', () => {
  async function load(answer: unknown, names: readonly string[]) {
    const { value, calls } = await open({ 'git.getTree': tree([]), 'git.getBlob': answer });
    const blobs = [...((await value?.load(names)) ?? [])].map(([name, bytes]) => [
      name,
      bytes && Buffer.from(bytes).toString(),
    ]);
    return { blobs, asked: calls.slice(1).map(([, request]) => request) };
  }
  const contents = new Map(['a', 'b', 'c'].map((content) => [nameOf(content), content]));
  const give = ({ file_sha: name }: { file_sha?: unknown }) => blobOf(contents.get(String(name)) ?? '');

  test('are asked for by their names, one by one', async () => {
    const names = [...contents.keys()];
    const { blobs, asked } = await load(give, names);
    expect(blobs).toEqual([...contents]);
    expect(asked).toEqual(names.map((name) => ({ owner: 'octo-org', repo: 'health-app', file_sha: name })));
    expect((await load(give, [])).asked).toEqual([]);
  });

  test('are what their names say', async () => {
    expect((await load(blobOf('other'), [nameOf('a')])).blobs).toEqual([]);
    expect((await load({ data: { size: 1 } }, [nameOf('a')])).blobs).toEqual([]);
    expect((await load({ data: null }, [nameOf('a')])).blobs).toEqual([]);
    expect((await load({ data: { content: [...Buffer.from('a')], size: 1 } }, [nameOf('a')])).blobs).toEqual([]);
    const sha256 = blobName(Buffer.from('a'), 64);
    expect((await load(blobOf('a'), [sha256])).blobs).toEqual([[sha256, 'a']]);
  });

  test('that are too large are known, and not read', async () => {
    const most = 24 * 1024 * 1024;
    expect((await load(blobOf('a', { size: most + 1, content: undefined }), [nameOf('a')])).blobs).toEqual([
      [nameOf('a'), undefined],
    ]);
    expect((await load(blobOf('a', { size: most }), [nameOf('a')])).blobs).toEqual([[nameOf('a'), 'a']]);
    expect((await load(blobOf('a', { size: '99999999' }), [nameOf('a')])).blobs).toEqual([[nameOf('a'), 'a']]);
  });

  test('are three hundred at most, and none after one that failed', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => nameOf(`${index}`));
    const all = new Map(names(301).map((name, index) => [name, `${index}`]));
    const every = ({ file_sha: name }: { file_sha?: unknown }) => blobOf(all.get(String(name)) ?? '');
    expect((await load(every, names(300))).blobs.length).toBe(300);
    expect(await load(every, names(301))).toEqual({ blobs: [], asked: [] });
    const { asked, blobs } = await load(failing(500), names(50));
    expect([asked.length, blobs]).toEqual([6, []]);
  });

  test('are asked for six at a time', async () => {
    let [now, most] = [0, 0];
    const slow = async (request: { file_sha?: unknown }) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return give(request);
    };
    await load(
      slow,
      Array.from({ length: 20 }, () => nameOf('a')),
    );
    expect(most).toBe(6);
  });
});
