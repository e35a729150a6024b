import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeScratchFolder } from '../../src/base/scratch-folder.ts';
import { makeFolder } from './repositories.ts';

const waiting = vi.hoisted(() => new Set<() => void>());
vi.mock('../../src/github/interruption.ts', () => ({
  beforeInterruption: (act: () => void) => {
    waiting.add(act);
    return () => waiting.delete(act);
  },
}));

test('a folder of ours is nobody else’s, and gone when it is removed', () => {
  const parent = makeFolder('parent');
  const [one, two] = [makeScratchFolder(parent), makeScratchFolder(parent)];
  expect([path.dirname(one.folder), one.folder === two.folder]).toEqual([parent, false]);
  expect(path.basename(one.folder)).toMatch(/^clinical-records-git-/);
  expect(statSync(one.folder).mode & 0o777).toBe(0o700);
  writeFileSync(path.join(one.folder, 'x'), '');
  const watched = process.listeners('exit').length;
  one.remove();
  expect([existsSync(one.folder), existsSync(two.folder)]).toEqual([false, true]);
  expect([process.listeners('exit').length, waiting.size]).toEqual([watched - 1, 1]);
  // What is gone is removed without a word.
  one.remove();
  two.remove();
  expect([readdirSync(parent), waiting.size]).toEqual([[], 0]);
});

test('a signal and the end of the run remove it too', () => {
  const parent = makeFolder('parent');
  const one = makeScratchFolder(parent);
  for (const act of waiting) act();
  expect(existsSync(one.folder)).toBe(false);
  const before = process.listeners('exit');
  const two = makeScratchFolder(parent);
  for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(0);
  expect(existsSync(two.folder)).toBe(false);
  for (const { remove } of [one, two]) remove();
});

test('without a place it stands in the machine’s own', () => {
  const { folder, remove } = makeScratchFolder();
  expect(path.dirname(folder)).toBe(tmpdir());
  remove();
});
