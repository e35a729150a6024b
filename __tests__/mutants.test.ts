import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';
import { EQUAL } from '../scripts/equal-mutants.mjs';
import { ROOMS } from '../scripts/mutant-rooms.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const absent = (globs: readonly string[]) =>
  globs.filter((glob) => fastGlob.sync(glob.replace(/^!/, ''), { cwd: ROOT }).length === 0);

test.each(Object.entries(ROOMS))('the room %s has the files and the tests that it names', (_, parts) => {
  expect(parts.flatMap(({ mutate, tests }) => absent([...mutate, ...tests]))).toEqual([]);
});

test.each(['base', 'github', 'companion'])('the room %s leaves out no file', (room) => {
  const all = fastGlob.sync(`src/${room}/*.ts`, { cwd: ROOT });
  const parts = (ROOMS[room] ?? []).flatMap(({ mutate }) => fastGlob.sync([...mutate], { cwd: ROOT }));
  // What only hands on, and what is nothing but types and words.
  const plain = all.filter((file) => !/=>|\bfunction\b|\bif\b/.test(readFileSync(path.join(ROOT, file), 'utf8')));
  expect(all.filter((file) => !parts.includes(file) && !plain.includes(file))).toEqual([]);
});

test('every change that is named as equal is one of a line that is there', () => {
  const gone = EQUAL.filter(({ file, from }) => !readFileSync(path.join(ROOT, file), 'utf8').includes(from));
  expect(gone.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
});
