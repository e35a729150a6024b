import { expect, test } from 'vitest';
import { listChangedFiles, readPatch } from '../../src/github/changed-files.ts';
import { connect, PULL, startGitHub } from './github.ts';

const file = (filename: string, rest = {}) => ({
  filename,
  status: 'modified' as const,
  patch: '@@ -1 +1 @@\n-a\n+b',
  ...rest,
});
const pulls = (files: ReturnType<typeof file>[]) => [
  { number: PULL.number, base: 'b'.repeat(40), head: 'a'.repeat(40), files },
];

test('the files of a pull request, with the lines it changes', async () => {
  const server = await startGitHub({
    pulls: pulls([
      file('App/Info.plist', { patch: '@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -10,2 +11,3 @@ func x()\n-e\n+f\n+g\n h' }),
      file('Icon.png', { status: 'added', patch: undefined }),
      file('Old.swift', { status: 'removed' }),
      file('New.swift', { status: 'renamed', previous: 'Before.swift' }),
      file('__proto__'),
    ]),
  });
  const { value } = await listChangedFiles(connect(server), { ...PULL, changedFiles: 5 });
  expect([...(value?.paths ?? [])]).toEqual(['App/Info.plist', 'Icon.png', 'New.swift', '__proto__']);
  expect(value?.complete).toBe(true);
  expect(value?.files.get('App/Info.plist')).toEqual({
    path: 'App/Info.plist',
    blob: '0123456789abcdef0123456789abcdef01234567',
    added: [
      { start: 2, end: 2 },
      { start: 11, end: 12 },
    ],
    shown: [
      { start: 1, end: 4 },
      { start: 11, end: 13 },
    ],
    patched: true,
  });
  expect(value?.files.get('Icon.png')).toEqual({
    path: 'Icon.png',
    blob: '0123456789abcdef0123456789abcdef01234567',
    added: [],
    shown: [],
    patched: false,
  });
  expect(value?.files.get('New.swift')).toMatchObject({ previousPath: 'Before.swift' });
});

test('pages are followed to the end, and to 3,000 files at most', async () => {
  const many = Array.from({ length: 3200 }, (_, index) => file(`File${index}.swift`));
  const some = await startGitHub({ pulls: pulls(many.slice(0, 250)) });
  const { value: all } = await listChangedFiles(connect(some), { ...PULL, changedFiles: 250 });
  expect(all?.paths.size).toBe(250);
  expect(all?.complete).toBe(true);
  const server = await startGitHub({ pulls: pulls(many) });
  const { value } = await listChangedFiles(connect(server), { ...PULL, changedFiles: 3200 });
  expect(value?.paths.size).toBe(3000);
  expect(value?.complete).toBe(false);
  expect(server.requests.length).toBe(30);
});

test('no token: undefined and a notice', async () => {
  const outcome = await listChangedFiles(connect(await startGitHub(), {}, ''), PULL);
  expect(outcome.value).toBeUndefined();
  expect(outcome.notice).toContain('Which files the pull request changes is not known: no usable token');
});

test.each([
  ['', [], []],
  ['@@ -0,0 +1 @@\n+only\n\\ No newline at end of file', [{ start: 1, end: 1 }], [{ start: 1, end: 1 }]],
  ['@@ -1,2 +0,0 @@\n-a\n-b', [], []],
  ['@@ -3,0 +4,2 @@\n+@@ -1 +1 @@\n++++ b', [{ start: 4, end: 5 }], [{ start: 4, end: 5 }]],
  ['nonsense\n+x', [], []],
])('readPatch(%j)', (patch, added, shown) => {
  expect(readPatch(patch)).toEqual({ added, shown });
});
