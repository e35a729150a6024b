import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCheckout, findGitStores } from '../../src/files/git-stores.ts';

let root = '';
const at = (file: string) => path.join(root, file);
const write = (file: string, content = '') => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'stores-')));
  write('store/HEAD');
  write('store/objects/a');
  write('App/a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const held = (...files: readonly string[]) => {
  const stores = findGitStores(root);
  return files.map((file) => stores.holds(at(file)));
};

test.each([
  ['gitdir: store', true],
  ['gitdir:store', true],
  ['gitdir:   store  \nmore', true],
  ['gitdir: store\r\n', true],
  ['gitdir: ./App/../store', true],
  ['gitdir: none', false],
  ['gitdir: App', false],
  [`gitdir: ${'x'.repeat(300)}`, false],
  [' gitdir: store', false],
  ['gitdir: store x', false],
  ['gitdir:', false],
  ['gitdir: App/a', false],
  ['xgitdir: store', false],
  ['git: store', false],
  ['\ngitdir: store', false],
  ['', false],
])('a `.git` of %j names a store: %s', (content, is) => {
  write('.git', content);
  expect(held('store', 'store/objects/a', 'store/none', 'App', 'App/a', 'storex')).toEqual([
    is,
    is,
    is,
    false,
    false,
    false,
  ]);
});

test('an absolute one too, by a link, and one whose HEAD is a folder', () => {
  write('.git', `gitdir: ${at('store')}`);
  expect(held('store/HEAD')).toEqual([true]);
  symlinkSync('store', at('alias'));
  write('.git', 'gitdir: alias');
  expect(held('store/HEAD', 'App/a')).toEqual([true, false]);
});

test('a `.git` that is a folder, a link or not there names none', () => {
  expect(held('store/HEAD')).toEqual([false]);
  mkdirSync(at('.git'));
  expect(held('store/HEAD')).toEqual([false]);
  rmSync(at('.git'), { recursive: true });
  write('named', 'gitdir: store');
  symlinkSync('named', at('.git'));
  expect(held('store/HEAD')).toEqual([false]);
});

test('a worktree has a store of its own, and one that it shares', () => {
  write('.git', 'gitdir: shared/worktrees/one');
  write('shared/worktrees/one/HEAD');
  write('shared/HEAD');
  write('shared/config');
  write('shared/worktrees/one/commondir', '../..\n');
  expect(held('shared/config', 'shared/worktrees/one/x', 'store/HEAD')).toEqual([true, true, false]);
  write('shared/worktrees/one/commondir', '../other\n');
  expect(held('shared/config', 'shared/worktrees/one/x')).toEqual([false, true]);
});

test('one that names nothing hides nothing', () => {
  write('App/.git', 'gitdir:');
  write('App/HEAD');
  const stores = findGitStores(root);
  stores.meet(at('App/.git'));
  expect(stores.holds(at('App/a'))).toBe(false);
  write('.git', Buffer.alloc(25 * 1024 * 1024).toString());
  expect(held('store')).toEqual([false]);
});

test('the checkout is the nearest folder with a `.git`, whatever that is', () => {
  write('.git', 'gitdir: store');
  expect(findCheckout(at('App'))).toBe(root);
  mkdirSync(at('App/.git'));
  expect(findCheckout(at('App'))).toBe(at('App'));
  mkdirSync(at('App/x'));
  expect(findCheckout(at('App/x'))).toBe(at('App'));
  rmSync(at('App/.git'), { recursive: true });
  symlinkSync('nowhere', at('App/.git'));
  expect(findCheckout(at('App/x'))).toBe(at('App'));
  expect(findCheckout('/')).toBeUndefined();
});

test('the checkout that a folder stands in counts, and what is met later', () => {
  write('.git', 'gitdir: App/store');
  write('App/store/HEAD');
  const stores = findGitStores(at('App'));
  expect(stores.holds(at('App/store/x'))).toBe(true);
  write('App/sub/.git', 'gitdir: ../modules');
  write('App/modules/HEAD');
  expect(stores.holds(at('App/modules/HEAD'))).toBe(false);
  stores.meet(at('App/sub/.git'));
  expect([stores.holds(at('App/modules/HEAD')), stores.holds(at('App/sub/a'))]).toEqual([true, false]);
  // the folder that is asked about is never one itself
  write('.git', 'gitdir: store');
  expect(findGitStores(at('store')).holds(at('store'))).toBe(false);
});
