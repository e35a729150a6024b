import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anyHolds, codeOf, largeHolds, readNamedFile, readWhole } from '../../src/files/file-bytes.ts';
import { UnreadableFile } from '../../src/types.ts';

const root = mkdtempSync(path.join(tmpdir(), 'bytes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (file: string) => path.join(root, file);
const write = (file: string, content: string | Uint8Array) => {
  writeFileSync(at(file), content);
  return at(file);
};
const MB = 1024 * 1024;
const WORDS = { words: ['HKClinical'], parts: ['Clinic'] };

/** A file of so many bytes with a word at a place, and nothing else in it. */
function sparse(file: string, size: number, word = -1): string {
  const bytes = Buffer.alloc(word < 0 ? 0 : word + 10);
  if (word >= 0) bytes.write('HKClinical', word);
  write(file, bytes);
  truncateSync(at(file), size);
  return at(file);
}

const failure = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

test('files are read whole, whatever their size, and stay as they were when others are read', () => {
  const sizes = [0, 1, 65_535, 65_536, 65_537, 200_000, ...Array.from({ length: 60 }, (_, index) => 60_000 + index)];
  const files = sizes.map((size, index) => {
    const bytes = Buffer.alloc(size, index + 1);
    return { bytes, path: write(`size-${index}`, bytes) };
  });
  const read = files.map((file) => readWhole(file.path, 'x'));
  for (const [index, { bytes }] of files.entries()) expect(bytes.equals(read[index] ?? Buffer.alloc(1))).toBe(true);
  for (const { bytes, path: file } of files) expect(bytes.equals(readNamedFile(file))).toBe(true);
});

test('what cannot be read is said by its name, and why', () => {
  symlinkSync('target', at('link'));
  write('target', 'x');
  mkdirSync(at('folder'));
  execFileSync('mkfifo', [at('pipe')]);
  for (const [file, why] of [
    ['none', 'cannot be read (ENOENT)'],
    ['link', 'cannot be read (ELOOP)'],
    ['folder', 'cannot be read (EISDIR)'],
    ['pipe', 'cannot be read (ESPIPE)'],
  ] as const) {
    const error = failure(() => readWhole(at(file), `a/${file}`));
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ message: why, at: { file: `a/${file}`, line: 1, column: 1 } });
  }
  // what gives nothing is no empty file
  expect(failure(() => readWhole('/dev/null', 'x'))).toMatchObject({ message: 'is not a file' });
  expect(Buffer.from(readNamedFile(at('link'))).toString()).toBe('x');
  expect(failure(() => readNamedFile(at('pipe')))).toMatchObject({ message: 'is not a file' });
  expect(failure(() => readNamedFile(at('folder')))).toMatchObject({
    message: 'is not a file',
    at: { file: at('folder') },
  });
  expect(failure(() => readNamedFile(at('none')))).toMatchObject({ code: 'ENOENT' });
});

test('24 MB are read, and not a byte more', () => {
  const most = sparse('most', 24 * MB);
  expect(readWhole(most, 'x').length).toBe(24 * MB);
  truncateSync(most, 24 * MB + 1);
  expect(failure(() => readWhole(most, 'x'))).toMatchObject({
    message: 'is too large (25 MB; at most 24 MB are read)',
  });
  expect(failure(() => readNamedFile(most))).toMatchObject({ message: 'is too large (25 MB; at most 24 MB are read)' });
});

test('a word is found in one of many files, each with its own', () => {
  write('a', 'HKClin');
  write('b', 'ical');
  write('c', 'an HKClinicalRecord');
  expect(anyHolds(root, ['a', 'b'], WORDS)).toBe(false);
  expect(anyHolds(root, ['a', 'b', 'c'], WORDS)).toBe(true);
  expect(anyHolds(root, ['c', 'a'], WORDS)).toBe(true);
  expect(anyHolds(root, [], WORDS)).toBe(false);
  expect(anyHolds(root, ['none', 'c'], WORDS)).toBe(true);
  expect(anyHolds(root, ['none', 'link'], WORDS)).toBe(false);
  expect(anyHolds(root, ['c', 'none'], { words: ['Other'], parts: ['Other'] })).toBe(false);
});

test('also when memory was filled in between, and in files that are read apart', () => {
  for (let index = 0; index < 40; index += 1) write(`fill-${index}`, Buffer.alloc(65_000, 97));
  const fill = Array.from({ length: 40 }, (_, index) => `fill-${index}`);
  expect(anyHolds(root, ['c', ...fill], WORDS)).toBe(true);
  expect(anyHolds(root, [...fill, 'c'], WORDS)).toBe(true);
  expect(anyHolds(root, fill, WORDS)).toBe(false);
  sparse('apart', 100_000, 90_000);
  expect(anyHolds(root, ['apart'], WORDS)).toBe(true);
  sparse('empty', 100_000);
  expect(anyHolds(root, ['empty', 'a'], WORDS)).toBe(false);
  expect(anyHolds(root, ['empty', 'c'], WORDS)).toBe(true);
  // what an earlier round left in memory is no part of this one
  expect(anyHolds(root, ['c', ...fill.slice(0, 31), 'a'], { words: ['Record'], parts: ['Record'] })).toBe(true);
});

test('a file that is too large to be read is searched all the same', () => {
  expect(largeHolds(sparse('large', 25 * MB, 24 * MB), WORDS)).toBe(true);
  expect(anyHolds(root, ['large'], WORDS)).toBe(true);
  // across two parts
  for (const place of [2 * MB - 5, 4 * MB - 256 - 5])
    expect(largeHolds(sparse('large', 25 * MB, place), WORDS)).toBe(true);
  expect(largeHolds(sparse('large', 25 * MB), WORDS)).toBe(false);
  expect(anyHolds(root, ['large'], WORDS)).toBe(false);
  expect(largeHolds(sparse('small', 24 * MB, 1000), WORDS)).toBe(false);
  symlinkSync('large', at('linked'));
  sparse('large', 25 * MB, 100);
  expect([largeHolds(at('linked'), WORDS), largeHolds(at('none'), WORDS), largeHolds(at('pipe'), WORDS)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('what is longer than is searched may hold it', () => {
  expect(largeHolds(sparse('endless', 512 * MB), WORDS)).toBe(false);
  expect(largeHolds(sparse('endless', 512 * MB + 1), WORDS)).toBe(true);
});

test('the system’s word for a reason', () => {
  expect(codeOf(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('EACCES');
  expect(codeOf(new Error('x'))).toBe('Error: x');
  expect(codeOf('x')).toBe('x');
});
