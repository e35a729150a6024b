import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { endingOf, findRenames, isAlike, linesOf, read } from '../../src/loosened/renames.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

type Files = Readonly<Record<string, string>>;

const A = 'one\ntwo\nthree\nfour';
const HALF = 'one\ntwo\nfive\nsix';
const LESS = 'one\nfive\nsix\nseven';

const renames = (before: Files, now: Files) => findRenames(memoryFiles(before), memoryFiles(now));
const nameOf = (file: string, before: Files, now: Files) => renames(before, now)(file);

/** Files of which some cannot be read. */
function faulty(files: Files, fault: (file: string) => Error | undefined): RepoFiles {
  const all = memoryFiles(files);
  return {
    ...all,
    bytes(file) {
      const error = fault(file);
      if (error) throw error;
      return all.bytes(file);
    },
  };
}

const unreadable = (file: string) => new UnreadableFile('is gone', { file, line: 1, column: 1 });

describe('the name that a file had', () => {
  test.each<[string, string, Files, Files]>([
    ['is its own where it was there', 'b.swift', { 'a.swift': A, 'b.swift': 'x' }, { 'b.swift': A }],
    ['is its own where nothing went', 'b.swift', { 'a.swift': A }, { 'a.swift': A, 'b.swift': A }],
    ['is its own where nothing is like it', 'b.swift', { 'a.swift': LESS }, { 'b.swift': A }],
    ['is its own where one of another ending is like it', 'b.m', { 'a.swift': HALF }, { 'b.m': A }],
    ['is its own where it says nothing', 'b.swift', { 'a.swift': '\n' }, { 'b.swift': ' ' }],
    ['is its own where it is not there', 'b.swift', { 'a.swift': A }, {}],
  ])('%s', (_, file, before, now) => expect(nameOf(file, before, now)).toBe(file));

  test('is that of one which went and said the same, whatever its ending', () => {
    expect(nameOf('b.txt', { 'a.swift': A, 'c.swift': HALF }, { 'b.txt': A })).toBe('a.swift');
  });

  test('is that of one with its last name, of several that said the same', () => {
    const before = { 'a/x.swift': A, 'b/y.swift': A, 'c/z.swift': A };
    expect(nameOf('New/y.swift', before, { 'New/y.swift': A })).toBe('b/y.swift');
    expect(nameOf('New/w.swift', before, { 'New/w.swift': A })).toBe('a/x.swift');
    expect(nameOf('y.swift', before, { 'y.swift': A, 'b/y.swift': A })).toBe('a/x.swift');
  });

  test('is that of one that held half of its lines, the one that held most', () => {
    expect(nameOf('b.swift', { 'a.swift': HALF }, { 'b.swift': A })).toBe('a.swift');
    const most = { 'a.swift': HALF, 'c.swift': `${A}\nfive`, 'd.swift': `${A}\nfive\nsix` };
    expect(nameOf('b.swift', most, { 'b.swift': A })).toBe('c.swift');
    expect(nameOf('b.swift', { 'a.swift': HALF, 'c.swift': HALF }, { 'b.swift': A })).toBe('a.swift');
    expect(nameOf('New/c.swift', { 'a.swift': HALF, 'b/c.swift': `${HALF}\n` }, { 'New/c.swift': A })).toBe(
      'b/c.swift',
    );
    expect(nameOf('New/c.swift', { 'b.swift': `${A}\nfive`, 'x/c.swift': HALF }, { 'New/c.swift': A })).toBe('b.swift');
  });

  test('is that of one with its last name, of several that hold as much, whatever order they are listed in', () => {
    const before = { 'a.swift': HALF, 'c.swift': `${HALF}\n`, 'z/b.swift': HALF };
    expect(nameOf('New/b.swift', before, { 'New/b.swift': A })).toBe('z/b.swift');
  });

  test('counts a line as often as both hold it', () => {
    expect(nameOf('b.swift', { 'a.swift': 'x\nx\nx\nx' }, { 'b.swift': 'x\na\nb\nc' })).toBe('b.swift');
    expect(nameOf('b.swift', { 'a.swift': 'x\na\nb\nc' }, { 'b.swift': 'x\nx\nx\nx' })).toBe('b.swift');
    expect(nameOf('b.swift', { 'a.swift': 'x\nx\ny\nz' }, { 'b.swift': 'x\nx\na\nb' })).toBe('a.swift');
    expect(nameOf('b.swift', { 'a.swift': 'x' }, { 'b.swift': 'x\na\nb' })).toBe('b.swift');
    expect(nameOf('b.swift', { 'a.swift': 'x\na\nb' }, { 'b.swift': 'x' })).toBe('b.swift');
  });

  test('is looked for once, and is the same when asked again', () => {
    const before = memoryFiles({ 'a.swift': A });
    let looks = 0;
    const now = faulty({ 'b.swift': A }, () => {
      looks += 1;
      return undefined;
    });
    const name = findRenames(before, now);
    expect([looks, name('b.swift'), name('b.swift'), looks]).toEqual([0, 'a.swift', 'a.swift', 1]);
  });

  test('is found beside files that cannot be read', () => {
    const before = faulty({ 'a.swift': A, 'x.swift': A }, (file) =>
      file === 'a.swift' ? unreadable(file) : undefined,
    );
    expect(findRenames(before, memoryFiles({ 'b.swift': A }))('b.swift')).toBe('x.swift');
    const now = faulty({ 'b.swift': A }, unreadable);
    expect(findRenames(memoryFiles({ 'a.swift': A }), now)('b.swift')).toBe('b.swift');
  });

  test('is that of one that was still there when it was listed', () => {
    let reads = 0;
    const before = faulty({ 'a.swift': HALF }, (file) => {
      reads += 1;
      return reads > 1 ? unreadable(file) : undefined;
    });
    expect(findRenames(before, memoryFiles({ 'b.swift': A }))('b.swift')).toBe('b.swift');
  });

  test('is looked for among 200 of its ending, those of its last name first', () => {
    const others = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.swift`, `${index}`]),
      );
    const now = { 'New/b.swift': A };
    expect(nameOf('New/b.swift', { ...others(199), 'z.swift': HALF }, now)).toBe('z.swift');
    expect(nameOf('New/b.swift', { ...others(200), 'z.swift': HALF }, now)).toBe('New/b.swift');
    expect(nameOf('New/b.swift', { ...others(200), 'z/b.swift': HALF }, now)).toBe('z/b.swift');
  });

  test('is looked for in 5000 pairs of files', () => {
    const before = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.swift`, `${index}`]));
    const files = Array.from({ length: 26 }, (_, index) => [`new/${index}.swift`, `${A}\n`] as const);
    const name = renames({ ...before, '0.swift': HALF }, Object.fromEntries(files));
    const found = files.map(([file]) => name(file));
    expect(found.filter((one) => one === '0.swift')).toHaveLength(25);
    expect(found.at(-1)).toBe('new/25.swift');
  });

  test('where more than 20,000 went is among the first of those', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `${String(index).padStart(5, '0')}.m`);
    const last = (count: number) => {
      const paths = [...many(count - 1), 'z.swift'];
      const bytes = (file: string) => Buffer.from(file === 'z.swift' ? A : '');
      const before: RepoFiles = { ...memoryFiles({}), paths, has: (file) => paths.includes(file), bytes };
      return findRenames({ ...before, has: (file) => file !== 'b.swift' }, memoryFiles({ 'b.swift': A }))('b.swift');
    };
    expect([last(20_000), last(20_001)]).toEqual(['z.swift', 'b.swift']);
  });
});

describe('two files are alike', () => {
  const alike = (before: Files, now: Files) => isAlike(memoryFiles(before), 'a', memoryFiles(now), 'b');

  test('where they say the same, or half of the same lines', () => {
    expect([alike({ a: A }, { b: A }), alike({ a: A }, { b: HALF }), alike({ a: A }, { b: LESS })]).toEqual([
      ...[true, true, false],
    ]);
    expect([alike({ a: '' }, { b: '' }), alike({ a: '' }, { b: ' ' }), alike({ a: A }, { b: '' })]).toEqual([
      ...[true, false, false],
    ]);
  });

  test('where both can be read', () => {
    expect([alike({ a: A }, {}), alike({}, { b: A })]).toEqual([false, false]);
    const listed: RepoFiles = { ...memoryFiles({ b: A }), has: () => false };
    expect(isAlike(memoryFiles({ a: A }), 'a', listed, 'b')).toBe(false);
  });
});

test('lines are those that say something, without their margins', () => {
  expect(linesOf(Buffer.from(' one\r\n\n\t\n  two  words \nü'))).toEqual(['one', 'two  words', 'Ã¼']);
  expect(linesOf(new Uint8Array())).toEqual([]);
});

test('an unexpected error is passed on', () => {
  const error = new TypeError('ours');
  expect(() =>
    read(
      faulty({ a: A }, () => error),
      'a',
    ),
  ).toThrow(error);
  expect(read(faulty({ a: A }, unreadable), 'a')).toBeUndefined();
});

test('an ending is what follows the last dot of a name', () => {
  expect(['a.swift', 'A.b/c.d.m', 'A.b/c', 'c', '.yml', 'c.'].map(endingOf)).toEqual([
    '.swift',
    '.m',
    '',
    '',
    '.yml',
    '.',
  ]);
});
