import { expect, test } from 'vitest';
import { listChangedFiles, readPatch } from '../../src/github/changed-files.ts';
import { failing, fake } from './fake.ts';

const file = (filename: string, more: object = {}) => ({
  filename,
  status: 'modified',
  patch: '@@ -1 +1 @@\n+b',
  ...more,
});
const page = (data: readonly unknown[], next = false) => ({ data, headers: next ? { link: '<x>; rel="next"' } : {} });
const CHANGED = { added: [{ start: 1, end: 1 }], shown: [{ start: 1, end: 1 }] };
const list = async (answer: unknown, changedFiles?: number) => {
  const { github, calls } = fake({ 'pulls.listFiles': answer });
  const outcome = await listChangedFiles(github, { number: 7, ...(changedFiles !== undefined && { changedFiles }) });
  return { ...outcome, calls: calls.map(([, request]) => request) };
};

test('each file is told as GitHub tells it, but for those that are removed', async () => {
  const { value, calls } = await list(
    page([
      file('a', { sha: 'c0ffee' }),
      file('b', { previous_filename: 'before', status: 'renamed' }),
      file('c', { patch: undefined, status: 'added' }),
      file('d', { status: 'removed' }),
    ]),
    4,
  );
  expect([...(value?.files.values() ?? [])]).toStrictEqual([
    { path: 'a', ...CHANGED, patched: true, blob: 'c0ffee' },
    { path: 'b', previousPath: 'before', ...CHANGED, patched: true },
    { path: 'c', added: [], shown: [], patched: false },
  ]);
  expect([[...(value?.files.keys() ?? [])], [...(value?.paths ?? [])], value?.complete]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    true,
  ]);
  expect(calls).toEqual([{ owner: 'octo-org', repo: 'health-app', pull_number: 7, per_page: 100, page: 1 }]);
});

test('pages are asked for while there is a next one, thirty at most', async () => {
  const two = await list(({ page: at }: { page?: unknown }) => page([file(`f${at}`)], at === 1), 2);
  expect([[...(two.value?.paths ?? [])], two.calls.map(({ page: at }) => at)]).toEqual([
    ['f1', 'f2'],
    [1, 2],
  ]);
  expect((await list({ data: [], headers: { link: '<x>; rel="prev"' } })).calls.length).toBe(1);
  expect((await list(page([], true))).calls.length).toBe(30);
});

test('all are known where as many are listed as are changed, and fewer than GitHub lists', async () => {
  const complete = async (count: number, changed?: number) => {
    const files = Array.from({ length: count }, (_, index) => file(`${index}`, { patch: undefined }));
    return (await list(page(files), changed)).value?.complete;
  };
  expect([
    await complete(2, 2),
    await complete(2, 3),
    await complete(3, 2),
    await complete(0),
    await complete(2),
  ]).toEqual([true, false, true, true, true]);
  expect([await complete(2999), await complete(3000)]).toEqual([true, false]);
});

test('a refusal is told with what it needs', async () => {
  expect((await list(failing(403))).notice).toBe(
    'Which files the pull request changes is not known: the token lacks `pull-requests: read` (403); give it to the job under `permissions`. GitHub says: Nope..',
  );
  expect((await list({ data: {}, headers: {} })).notice).toContain('it is not a list of files');
});

test.each<[string, (readonly [number, number])[], (readonly [number, number])[]]>([
  ['', [], []],
  ['nonsense\n+x', [], []],
  ['@@ -1,2 +0,0 @@\n-a\n+x', [], []],
  ['@@ -1 +1 @@\n-a\n+b', [[1, 1]], [[1, 1]]],
  ['@@ -10,22 +31,12 @@ func x()\n-a\n+b', [[31, 31]], [[31, 42]]],
  [
    '@@ -1,3 +1,5 @@\n a\n+b\n+c\n d\n+e',
    [
      [2, 3],
      [5, 5],
    ],
    [[1, 5]],
  ],
  ['@@ -1,3 +1,2 @@\n a\n-b\n+c', [[2, 2]], [[1, 2]]],
  ['@@ -1 +1,2 @@\n+a\n\\ No newline at end of file\n+b', [[1, 2]], [[1, 2]]],
  [
    '@@ -1 +1 @@\n+a\n@@ -9 +9,2 @@\n+b\n+@@ -1 +1 @@',
    [
      [1, 1],
      [9, 10],
    ],
    [
      [1, 1],
      [9, 10],
    ],
  ],
  ['@@ -1 +3 @@\n x @@ -1 +7 @@\n+a', [[4, 4]], [[3, 3]]],
  ['@@ -1x +3 @@\n+a', [], []],
  ['@@ -1,1 +3,2\n+a', [], []],
])('the lines of %j', (patch, added, shown) => {
  const ranges = (of: readonly (readonly [number, number])[]) => of.map(([start, end]) => ({ start, end }));
  expect(readPatch(patch)).toEqual({ added: ranges(added), shown: ranges(shown) });
});
