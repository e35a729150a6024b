import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillGitFolder, linkObjects } from '../../src/base/fill-git-folder.ts';
import { findGitFolder, isWithin } from '../../src/base/git-folder.ts';
import { readSmall } from '../../src/base/read-small.ts';
import { isObjectName, kindOf, LARGEST_BLOB, MOST_ENTRIES } from '../../src/base/snapshot.ts';
import { makeFolder } from '../folder.ts';

let root = '';
const at = (...steps: readonly string[]) => path.join(root, ...steps);
const write = (file: string, content = '') => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
/** What git needs to take a folder for its own. */
const store = (folder: string) => {
  write(`${folder}/HEAD`, 'ref: refs/heads/main\n');
  for (const name of ['objects', 'refs']) mkdirSync(at(folder, name), { recursive: true });
};
beforeEach(() => {
  root = makeFolder('git-folder');
  mkdirSync(at('work', 'App'), { recursive: true });
});

const NONE = { failed: 'this folder is in no git repository' };
const NO_FOLDER = { failed: '.git names a folder that is no git folder' };
const NEITHER = { failed: '.git is neither a folder nor a file that names one' };
const OUTSIDE = { failed: "the checkout's git folder lies outside the workspace" };
const found = (own: string, { common = own, prefix = '', top = 'work' } = {}) => ({
  value: { top: at(top), prefix, own: at(own), common: at(common) },
});

describe('the git folder of a checkout', () => {
  test('is its `.git`, from any folder below', () => {
    store('work/.git');
    expect(findGitFolder(at('work'))).toStrictEqual(found('work/.git'));
    expect(findGitFolder(at('work', 'App'))).toStrictEqual(found('work/.git', { prefix: 'App' }));
    mkdirSync(at('work', 'App', 'deep'));
    expect(findGitFolder(at('work', 'App', 'deep'))).toStrictEqual(found('work/.git', { prefix: 'App/deep' }));
    symlinkSync('work', at('alias'));
    expect(findGitFolder(at('alias', 'App'))).toStrictEqual(found('work/.git', { prefix: 'App' }));
    expect(findGitFolder(at('none'))).toEqual(NONE);
    expect(findGitFolder('/')).toEqual(NONE);
  });

  test('is none where it is a git folder itself, as a pull request can bring one', () => {
    store('work');
    expect(findGitFolder(at('work'), at('work'))).toEqual(NONE);
  });

  test.each(['HEAD', 'objects', 'refs'])('is none without its %s, and one around it may be', (name) => {
    store('work/.git');
    rmSync(at('work/.git', name), { recursive: true });
    expect(findGitFolder(at('work'), root)).toEqual(NONE);
    store('.git');
    expect(findGitFolder(at('work'), root)).toStrictEqual(found('.git', { top: '', prefix: 'work' }));
    expect(findGitFolder(at('work'), at('work'))).toEqual(NONE);
  });

  test.each(['objects', 'refs'])('is none whose %s is a file or a link', (name) => {
    store('work/.git');
    rmSync(at('work/.git', name), { recursive: true });
    write(`work/.git/${name}`);
    expect(findGitFolder(at('work'), root)).toEqual(NONE);
    rmSync(at('work/.git', name));
    symlinkSync('..', at('work/.git', name));
    expect(findGitFolder(at('work'), root)).toEqual(NONE);
  });

  test.each([
    ['gitdir: ../store', true],
    ['gitdir: ../store\n', true],
    ['gitdir: ../store\r\n\n', true],
    ['gitdir: ../none', NO_FOLDER],
    ['gitdir: App', NO_FOLDER],
    ['gitdir: ../store\nmore', NEITHER],
    ['gitdir:../store', NEITHER],
    ['xgitdir: ../store', NEITHER],
    ['gitdir: ', NEITHER],
    ['', NEITHER],
    [`gitdir: ${'x'.repeat(5000)}`, NEITHER],
  ])('is what a `.git` of %j names', (content, expected) => {
    store('store');
    write('work/.git', content);
    expect(findGitFolder(at('work'))).toEqual(expected === true ? found('store') : expected);
    if (expected !== true) return;
    store('.git');
    expect(findGitFolder(at('work'))).toEqual(found('store'));
  });

  test('by a path as long as any is', () => {
    store('store');
    const named = (length: number) => `gitdir: ${'./'.repeat((length - '../store'.length) / 2)}../store\n`;
    write('work/.git', named(4096));
    expect(findGitFolder(at('work'))).toEqual(found('store'));
    write('work/.git', named(4098));
    expect(findGitFolder(at('work'))).toEqual(NEITHER);
  });

  test('in other letters than those of Latin', () => {
    store('ü患');
    write('work/.git', 'gitdir: ../ü患');
    expect(findGitFolder(at('work'))).toEqual(found('ü患'));
  });

  test('of a worktree has a part that is shared', () => {
    write('shared/worktrees/one/HEAD');
    write('shared/worktrees/one/commondir', '../..\n');
    store('shared');
    write('work/.git', `gitdir: ${at('shared/worktrees/one')}\n`);
    expect(findGitFolder(at('work'))).toEqual(found('shared/worktrees/one', { common: 'shared' }));
    write('shared/worktrees/one/commondir', '../..\r\n');
    expect(findGitFolder(at('work'))).toEqual(found('shared/worktrees/one', { common: 'shared' }));
    write('shared/worktrees/one/commondir', '../none');
    expect(findGitFolder(at('work'))).toEqual(NO_FOLDER);
    write('shared/worktrees/one/commondir', '../..');
    rmSync(at('shared/worktrees/one/HEAD'));
    expect(findGitFolder(at('work'))).toEqual(NO_FOLDER);
  });

  test('is looked for in the workspace alone', () => {
    store('work/.git');
    expect(findGitFolder(at('work', 'App'), at('work'))).toEqual(found('work/.git', { prefix: 'App' }));
    expect(findGitFolder(at('work', 'App'), at('work', 'App'))).toEqual(NONE);
    mkdirSync(at('other'));
    expect(findGitFolder(at('work', 'App'), at('other'))).toEqual(NONE);
    symlinkSync('work', at('alias'));
    expect(findGitFolder(at('work', 'App'), at('alias'))).toEqual(found('work/.git', { prefix: 'App' }));
    // of a workspace that is not there nothing is known
    expect(findGitFolder(at('work', 'App'), at('none'))).toEqual(found('work/.git', { prefix: 'App' }));
  });

  test('lies in the workspace, with all that it shares', () => {
    store('store');
    write('work/.git', 'gitdir: ../store');
    expect(findGitFolder(at('work'), at('work'))).toEqual(OUTSIDE);
    expect(findGitFolder(at('work'), root)).toEqual(found('store'));
    write('work/own/HEAD');
    write('work/own/commondir', '../../store');
    write('work/.git', 'gitdir: own');
    expect(findGitFolder(at('work'), at('work'))).toEqual(OUTSIDE);
    store('work/inner');
    write('store/commondir', '../work/inner');
    write('work/.git', 'gitdir: ../store');
    expect(findGitFolder(at('work'), at('work'))).toEqual(OUTSIDE);
  });
});

test.each([
  ['/a', '/a', true],
  ['/a/b', '/a', true],
  ['/a', '/a/b', false],
  ['/ab', '/a', false],
  ['/a/..b', '/a', true],
  ['/b', '/a', false],
  ['/', '/', true],
  ['/a', '/', true],
])('%s lies in %s: %s', (folder, outer, expected) => expect(isWithin(folder, outer)).toBe(expected));

test('a small file of git’s is read where it is one', () => {
  write('file', 'aé');
  symlinkSync('file', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  expect(readSmall(at('file'), 3)).toBe('aÃ©');
  for (const [name, longest] of [
    ['file', 2],
    ['link', 9],
    ['pipe', 9],
    ['work', 9999],
    ['none', 9],
    ['file/x', 9],
  ] as const)
    expect([name, readSmall(at(name), longest)]).toEqual([name, undefined]);
});

test.each([
  ['100644', 'file'],
  ['100755', 'file'],
  ['120000', 'link'],
  ['160000', 'submodule'],
  ['040000', undefined],
  ['', undefined],
  ['1', undefined],
])('the mode %j is that of a %s', (mode, kind) => expect(kindOf(mode)).toBe(kind));

test('of a commit so much is read', () => expect([LARGEST_BLOB, MOST_ENTRIES]).toEqual([25_165_824, 400_000]));

test('the name of an object has one of two lengths', () => {
  const names = [40, 64].map((length) => 'a0'.repeat(length / 2));
  expect(names.map(isObjectName)).toEqual([true, true]);
  const none = [
    '',
    'a'.repeat(39),
    'a'.repeat(41),
    'a'.repeat(65),
    'A'.repeat(40),
    `${names[0]}\n`,
    ` ${names[0]}`,
    'g'.repeat(40),
  ];
  expect(none.filter(isObjectName)).toEqual([]);
});

describe('a git folder of ours', () => {
  const fill = (content: Parameters<typeof fillGitFolder>[1]) => {
    mkdirSync(at('ours'));
    fillGitFolder(at('ours'), content);
    const read = (name: string) => readFileSync(at('ours', name), 'utf8');
    const files = readdirSync(at('ours')).sort();
    return {
      files,
      head: read('HEAD'),
      config: read('config'),
      ...(files.includes('shallow') && { shallow: read('shallow') }),
    };
  };
  const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';

  test('has settings of ours alone', () => {
    expect(fill({ format: 'sha1' })).toEqual({
      files: ['HEAD', 'config', 'objects', 'refs'],
      head: 'ref: refs/heads/none\n',
      config: CONFIG,
    });
    expect(readdirSync(at('ours', 'objects'))).toEqual([]);
  });

  test('has a head, cut commits and a remote where they are known', () => {
    expect(fill({ format: 'sha256', head: 'abc', shallow: 'x\n', remote: 'https://h/"a"\\b' })).toEqual({
      files: ['HEAD', 'config', 'objects', 'refs', 'shallow'],
      ...{ head: 'abc\n', shallow: 'x\n' },
      config:
        '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n' +
        '[remote "origin"]\n\turl = "https://h/\\"a\\"\\\\b"\n',
    });
  });
});

describe('objects of a clone', () => {
  const link = () => {
    mkdirSync(at('ours', 'objects'), { recursive: true });
    return linkObjects(at('store', 'objects'), at('ours'));
  };
  const LENT = { failed: 'parts of its objects are links, which are not followed' };
  beforeEach(() => {
    for (const file of ['pack/a.pack', '0a/x', 'ff/y', 'info/alternates', 'other/z', '0ab/z', 'g0/z'])
      write(`store/objects/${file}`);
  });

  test('are reached, and nothing that stands beside them', () => {
    expect(link()).toEqual({ value: true });
    expect(readdirSync(at('ours', 'objects')).sort()).toEqual(['0a', 'ff', 'pack']);
    expect(readlinkSync(at('ours', 'objects', 'pack'))).toBe(at('store', 'objects', 'pack'));
  });

  test('that are links are not reached', () => {
    rmSync(at('store', 'objects', 'ff'), { recursive: true });
    symlinkSync('0a', at('store', 'objects', 'ff'));
    expect(link()).toEqual(LENT);
    expect(readdirSync(at('ours', 'objects'))).toEqual([]);
  });

  test('nor packs that are', () => {
    symlinkSync('a.pack', at('store', 'objects', 'pack', 'b.pack'));
    expect(link()).toEqual(LENT);
  });

  test('nor all of them by one', () => {
    symlinkSync('objects', at('store', 'alias'));
    mkdirSync(at('ours', 'objects'), { recursive: true });
    expect(linkObjects(at('store', 'alias'), at('ours'))).toEqual(LENT);
  });

  test('links in a folder of single objects are none of ours', () => {
    symlinkSync('x', at('store', 'objects', '0a', 'z'));
    expect(link()).toEqual({ value: true });
  });
});
