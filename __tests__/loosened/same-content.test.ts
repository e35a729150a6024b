import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findByContent, MOST_READ, type Reading } from '../../src/loosened/same-content.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

type Files = Readonly<Record<string, string>>;

const A = 'import HealthKit\nlet a = 1\nlet b = 2\nlet x = 3';
const B = 'import HealthKit\nlet c = 1\nlet d = 2\n}';

function find(base: Files, now: Files, most?: Reading, whole: RepoFiles = memoryFiles(now)) {
  return Object.fromEntries(findByContent(Object.keys(base), memoryFiles(base), Object.keys(now), whole, most));
}

describe('a file of the base', () => {
  test('stands where the same is said, or half of it', () => {
    expect(find({ 'A.swift': A, 'B.swift': B }, { 'x.txt': B, 'y.swift': A })).toEqual({
      'A.swift': 'y.swift',
      'B.swift': 'x.txt',
    });
    expect(find({ 'A.swift': A }, { 'x.swift': 'import HealthKit\nlet a = 1\nlet e = 1\nlet f = 1' })).toEqual({
      'A.swift': 'x.swift',
    });
    expect(find({ 'A.swift': A }, { 'x.swift': 'import HealthKit\nlet e = 1\nlet f = 1' })).toEqual({});
  });

  test('is told from those that share less with it', () => {
    const others = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.swift`, `${B}\n${index}`]));
    expect(find({ 'A.swift': A }, { ...others, 'z.swift': A })).toEqual({ 'A.swift': 'z.swift' });
  });

  test('is looked for among the five that share the most lines with it', () => {
    const long = `${A}\n${Array.from({ length: 20 }, (_, index) => `other ${index}`).join('\n')}`;
    const others = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.swift`, `${long}\n${index}`]));
    const near = { 'z.swift': A.replace('let x = 3', 'let y = 3') };
    expect(find({ 'A.swift': A }, { ...others(4), ...near })).toEqual({ 'A.swift': 'z.swift' });
    expect(find({ 'A.swift': A }, { ...others(5), ...near })).toEqual({});
  });

  test('with lines that twenty others hold is known, and with such as more hold is not', () => {
    const copies = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.swift`, A]));
    expect(Object.keys(find(copies(20), { 'z.swift': A }))).toHaveLength(20);
    expect(find(copies(21), { 'z.swift': A })).toEqual({});
  });

  test('that is empty, or is none any more, stands nowhere', () => {
    expect(find({ 'A.swift': '\n \n' }, { 'z.swift': '\n \n' })).toStrictEqual({});
    expect(find({}, { 'z.swift': A })).toEqual({});
  });

  test('is found also beside a file that cannot be read', () => {
    const now = { 'y.swift': A, 'z.swift': A };
    const bytes = (file: string) => {
      if (file === 'y.swift') throw new UnreadableFile('is gone', { file, line: 1, column: 1 });
      return Buffer.from(A);
    };
    expect(find({ 'A.swift': A }, now, MOST_READ, { ...memoryFiles(now), bytes })).toEqual({ 'A.swift': 'z.swift' });
  });
});

test('an unexpected error is passed on', () => {
  const error = new TypeError('ours');
  const bytes = () => {
    throw error;
  };
  const now = { 'z.swift': A };
  expect(() => find({ 'A.swift': A }, now, MOST_READ, { ...memoryFiles(now), bytes })).toThrow(error);
});

describe('where there is more than is read', () => {
  const now = { 'x.swift': B, 'y.swift': B, 'z.swift': A };

  test.each<[string, Reading, Record<string, string>]>([
    ['enough files', { files: 3, bytes: 1000 }, { 'A.swift': 'z.swift' }],
    ['too few files', { files: 2, bytes: 1000 }, { 'A.swift': 'z.swift' }],
    ['far too few files', { files: 1, bytes: 1000 }, { 'A.swift': 'y.swift' }],
    ['too few bytes', { files: 3, bytes: B.length }, { 'A.swift': 'y.swift' }],
    ['enough bytes', { files: 3, bytes: 2 * B.length + 1 }, { 'A.swift': 'z.swift' }],
  ])('any that is left may be it: %s', (_, most, expected) => {
    expect(find({ 'A.swift': A }, now, most)).toEqual(expected);
  });

  test('but none of another ending', () => {
    expect(find({ 'A.swift': A }, { 'x.png': A, 'y.swift': B }, { files: 1, bytes: 1000 })).toEqual({});
    expect(find({ 'A.swift': A }, { 'x.png': A, 'y.swift': B }, { files: 2, bytes: 1000 })).toEqual({
      'A.swift': 'x.png',
    });
  });

  test('it is more than any change of code', () => {
    expect(MOST_READ).toEqual({ files: 20_000, bytes: 64_000_000 });
  });
});

test('files are searched where they can be, which counts nothing towards what is read', () => {
  const whole: RepoFiles = {
    ...memoryFiles({ 'z.swift': A }),
    search: () => Buffer.from(`${A}\nlet z = 0`),
  };
  expect(find({ 'A.swift': A }, { 'z.swift': A }, MOST_READ, whole)).toEqual({ 'A.swift': 'z.swift' });
  const nothing: RepoFiles = { ...whole, search: () => new Uint8Array() };
  expect(find({ 'A.swift': A }, { 'z.swift': A }, MOST_READ, nothing)).toEqual({});
});
