import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GitFolder } from '../../src/base/git-folder.ts';
import { listBranches, readRef, readRemoteHead, withoutNames } from '../../src/base/refs.ts';
import { makeFolder } from '../folder.ts';

const oid = (digit: string, length = 40) => digit.repeat(length);
let git: GitFolder;
const write = (file: string, content: string, folder = git.common) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};
beforeEach(() => {
  const root = makeFolder('refs');
  git = { top: root, prefix: '', own: path.join(root, 'own'), common: path.join(root, 'common') };
  mkdirSync(git.own);
  mkdirSync(git.common);
});
const packed = (...lines: readonly string[]) => write('packed-refs', lines.map((line) => `${line}\n`).join(''));

describe('a name stands for', () => {
  test('what its file holds, or what is packed, the file first', () => {
    write('refs/heads/main', `${oid('a')}\n`);
    write('refs/heads/long', oid('b', 64));
    packed(
      '# pack-refs with: peeled',
      `${oid('c')} refs/heads/main`,
      `${oid('d')} refs/heads/old`,
      `^${oid('e')}`,
      `${oid('f')} refs/tags/old`,
    );
    const names = ['main', 'long', 'old', 'none'].map((name) => readRef(git, `refs/heads/${name}`));
    expect(names).toEqual([oid('a'), oid('b', 64), oid('d'), undefined]);
    expect([readRef(git, 'refs/tags/old'), readRef(git, 'refs/tags/ol')]).toEqual([oid('f'), undefined]);
    packed(`${oid('d')} refs/heads/first`);
    expect(readRef(git, 'refs/heads/first')).toBe(oid('d'));
    packed(`zz ${oid('d')} refs/heads/first`);
    expect(readRef(git, 'refs/heads/first')).toBeUndefined();
    write('packed-refs', `${oid('d')} refs/heads/cut`);
    expect(readRef(git, 'refs/heads/cut')).toBeUndefined();
    packed(oid('d'));
    expect(readRef(git, 'refs/heads/any')).toBeUndefined();
  });

  test('what another stands for, a few steps on', () => {
    write('HEAD', 'ref: refs/heads/main\n', git.own);
    write('refs/heads/main', oid('a'));
    expect(readRef(git, 'HEAD')).toBe(oid('a'));
    write('refs/heads/ü', oid('b'));
    write('HEAD', 'ref:  refs/heads/ü  \n', git.own);
    expect(readRef(git, 'HEAD')).toBe(oid('b'));
    for (let step = 1; step <= 7; step += 1) write(`refs/heads/s${step}`, `ref: refs/heads/s${step - 1}`);
    write('refs/heads/s0', oid('c'));
    expect([readRef(git, 'refs/heads/s5'), readRef(git, 'refs/heads/s6')]).toEqual([oid('c'), undefined]);
    write('refs/heads/round', 'ref: refs/heads/round');
    expect(readRef(git, 'refs/heads/round')).toBeUndefined();
    write('HEAD', 'ref: ../../outside', git.own);
    expect(readRef(git, 'HEAD')).toBeUndefined();
  });

  test('what each checkout has for itself', () => {
    for (const name of ['HEAD', 'ORIG_HEAD', 'refs/bisect/x', 'refs/worktree/x', 'refs/rewritten/x']) {
      write(name, oid('a'), git.own);
      write(name, oid('b'));
      expect([name, readRef(git, name)]).toEqual([name, oid('a')]);
    }
    for (const name of ['refs/heads/x', 'refs/bisectx/x', 'refs/heads/refs/bisect/x']) {
      write(name, oid('a'), git.own);
      write(name, oid('b'));
      expect([name, readRef(git, name)]).toEqual([name, oid('b')]);
    }
    // packed names are full ones
    packed(`${oid('c')} MERGE_HEAD`);
    expect(readRef(git, 'MERGE_HEAD')).toBeUndefined();
  });

  test('nothing where the file is none that git writes', () => {
    write('refs/heads/a', `${oid('a')}x`);
    write('refs/heads/b', `${' '.repeat(1)}${oid('a')}`);
    write('refs/heads/c', oid('a').toUpperCase());
    write('refs/heads/d', `${oid('a')}\n${' '.repeat(1024)}`);
    write('refs/heads/e', `${oid('a')}\tmore`);
    symlinkSync('e', path.join(git.common, 'refs/heads/f'));
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => readRef(git, `refs/heads/${name}`))).toEqual([
      ...[undefined, undefined, undefined, undefined, oid('a'), undefined],
    ]);
  });

  test.each([
    ...[
      'refs/heads/../../config',
      'refs/heads/a..b',
      'refs/heads/a@{b',
      'refs/heads//a',
      'refs/heads/.a',
      'refs/heads/a.lock',
    ],
    ...['refs/heads/a.lock/b', 'refs/heads/a/', 'refs/heads/a.', 'refs/heads/a b', 'refs/heads/a~b', 'refs/heads/a^b'],
    ...[
      'refs/heads/a:b',
      'refs/heads/a?b',
      'refs/heads/a*b',
      'refs/heads/a[b',
      'refs/heads/a\\b',
      'refs/heads/a\x7fb',
      'refs/',
      'refs',
    ],
    ...[
      'refs/heads/a\0b',
      'refs//heads',
      'refs/.x',
      'refs/~x',
      'refs/\\x',
      'refs/[x',
      'refs/a\n',
      'config',
      'x/refs/heads/a',
      'heads/a',
    ],
    ...['head', 'Head', 'HEAD2', '_HEAD', `${'A'.repeat(42)}`, 'xHEAD', 'HEAD x'],
  ])('nothing for %j, which is no name', (name) => {
    try {
      write(name, oid('a'));
      write(name, oid('a'), git.own);
    } catch {
      // Some cannot even be written.
    }
    packed(`${oid('a')} ${name}`);
    expect(readRef(git, name)).toBeUndefined();
  });

  test.each([
    'refs/heads/a.b',
    'refs/heads/a@b',
    'refs/heads/a{b',
    'refs/heads/a/b/c',
    'refs/x',
    'refs/heads/lock',
    'refs/heads/a.locks',
    'refs/heads/ü',
    'refs/heads/@',
    'A'.repeat(41),
    'FETCH_HEAD',
  ])('a commit for %s', (name) => {
    write(name, oid('a'), name.startsWith('refs') ? git.common : git.own);
    expect(readRef(git, name)).toBe(oid('a'));
  });
});

test('the branches are those of the clone and of its remotes, loose and packed, each once', () => {
  expect(listBranches(git)).toEqual([]);
  packed(
    ...[`${oid('a')} refs/heads/packed`, `${oid('a', 64)} refs/heads/long`, `${oid('a')} refs/tags/t`, `^${oid('b')}`],
    ...[
      `${oid('a')} refs/remotes/origin/ü`,
      `${oid('a')} refs/heads/a..b`,
      `x${oid('a')} refs/heads/no`,
      'ab refs/heads/no',
    ],
  );
  for (const name of [
    'refs/heads/packed',
    'refs/heads/deep/er/one',
    'refs/remotes/origin/two',
    'refs/tags/t',
    'refs/heads/x.lock',
  ])
    write(name, oid('a'));
  symlinkSync('packed', path.join(git.common, 'refs/heads/link'));
  expect([...listBranches(git)].sort()).toEqual([
    ...[
      'refs/heads/deep/er/one',
      'refs/heads/long',
      'refs/heads/packed',
      'refs/remotes/origin/two',
      'refs/remotes/origin/ü',
    ],
  ]);
});

test('of very many branches some are enough', () => {
  for (const name of ['a', 'b/c', 'b/d', 'e']) write(`refs/heads/${name}`, oid('a'));
  write('refs/remotes/origin/f', oid('a'));
  packed(`${oid('a')} refs/heads/packed`);
  expect([1, 2, 4, 5, 6].map((most) => listBranches(git, most).length)).toEqual([2, 3, 5, 6, 6]);
});

test.each([
  ['ref: refs/remotes/origin/main\n', 'main'],
  ['ref: refs/remotes/origin/a/b', 'a/b'],
  ['ref: refs/remotes/origin/Ã¼'.replace('Ã¼', 'ü'), 'ü'],
  ['ref: refs/remotes/origin/', undefined],
  ['ref: refs/remotes/other/main', undefined],
  ['ref: refs/remotes/origin/../../x', undefined],
  [oid('a'), undefined],
  ['', undefined],
])('a remote’s own branch, by %j, is %s', (content, expected) => {
  write('refs/remotes/origin/HEAD', content);
  expect(readRemoteHead(git)).toBe(expected);
  expect(readRemoteHead(git, 'upstream')).toBeUndefined();
  write('refs/remotes/upstream/HEAD', 'ref: refs/remotes/upstream/dev');
  expect(readRemoteHead(git, 'upstream')).toBe('dev');
});

describe('a revision without names', () => {
  const nameless = (revision: string) => withoutNames(git, revision).value;
  beforeEach(() => {
    write('HEAD', oid('0'), git.own);
    for (const [name, digit] of [
      ['refs/tags/both', '1'],
      ['refs/heads/both', '2'],
      ['refs/heads/main', '3'],
      ['refs/remotes/main', '4'],
      [`refs/heads/${oid('a')}`, '8'],
    ] as const)
      write(name, oid(digit));
    write('refs/remotes/origin/HEAD', oid('5'));
    write('refs/remotes/up/dev', oid('6'));
    write('refs/stash', oid('7'));
  });

  test.each([
    ['HEAD', oid('0')],
    ['@', oid('0')],
    ['@~2', `${oid('0')}~2`],
    ['HEAD^', `${oid('0')}^`],
    ['both', oid('1')],
    ['heads/both', oid('2')],
    ['main~1^2', `${oid('3')}~1^2`],
    ['refs/remotes/main', oid('4')],
    ['origin', oid('5')],
    ['up/dev', oid('6')],
    ['stash', oid('7')],
    [oid('a'), oid('a')],
    [`${oid('a')}~1`, `${oid('a')}~1`],
    ['abc123', 'abc123'],
    ['none', 'none'],
    ['main:file', 'main:file'],
    [':/text', ':/text'],
    ['^main', '^main'],
    ['', ''],
  ])('%s is %s', (revision, expected) => expect(nameless(revision)).toBe(expected));

  test('is none that hangs on a log', () => {
    expect(withoutNames(git, 'HEAD@{1}')).toEqual({
      failed:
        '"HEAD@{1}" hangs on the log or the settings of this clone, which are not read: name a branch, a tag or a commit',
    });
  });
});
