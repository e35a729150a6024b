import { describe, expect, test } from 'vitest';
import { findNewExcludes } from '../../src/loosened/new-excludes.ts';

const globs = (values: readonly string[]) =>
  values.map((value, index) => ({ value, at: { file: '.clinical-records.yml', line: index + 2, column: 5 } }));

interface Given {
  readonly before?: readonly string[];
  readonly now: readonly string[];
  readonly paths?: readonly string[];
  readonly renamed?: Readonly<Record<string, string>>;
}

function told({ before = [], now, paths = [], renamed = {} }: Given): string[] {
  const found = findNewExcludes(globs(before), globs(now), paths, (file) => renamed[file] ?? file);
  return found.map(({ value }) => value);
}

describe('an exclude that a change brings', () => {
  const paths = ['App/A.swift', 'Watch/W.swift'];

  test('is told where it leaves out a file that was looked at, at its place', () => {
    expect(findNewExcludes([], globs(['docs/**', 'App/**']), ['docs/a.md', 'App/A.swift'], (file) => file)).toEqual([
      { value: 'docs/**', at: { file: '.clinical-records.yml', line: 2, column: 5 } },
      { value: 'App/**', at: { file: '.clinical-records.yml', line: 3, column: 5 } },
    ]);
    expect(told({ before: ['docs/**'], now: ['docs/**', 'App/**'], paths })).toEqual(['App/**']);
  });

  test.each<[string, Given]>([
    ['was there', { before: ['App/**', 'Watch'], now: ['Watch', 'App/**'], paths }],
    ['is there no more', { before: ['App/**'], now: [], paths }],
    ['says the same in other words', { before: ['App/**'], now: ['App/', './App', '**/A.swift'], paths }],
    ['leaves out less', { before: ['**/*.swift'], now: ['App/**'], paths }],
    [
      'holds for a folder that it moved with',
      { before: ['App'], now: ['Apps'], paths: ['Apps/A.swift'], renamed: { 'Apps/A.swift': 'App/A.swift' } },
    ],
  ])('is not told where it %s', (_, given) => expect(told(given)).toEqual([]));

  test('is told where a file moved below it from where it was looked at', () => {
    const renamed = { 'Old/A.swift': 'App/A.swift' };
    expect(told({ before: ['Older'], now: ['Old'], paths: ['Old/A.swift'], renamed })).toEqual(['Old']);
    expect(
      told({ before: ['App', 'Old/A.swift'], now: ['Old'], paths: ['Old/A.swift', 'Old/B.swift'], renamed }),
    ).toEqual(['Old']);
  });
});

describe('an exclude that fits no file yet', () => {
  test('is not told where it was there, whatever it is', () => {
    for (const glob of ['Later/*[!~]', 'Later/[b-a]', 'Later/{a,[!~]}'])
      expect(told({ before: [glob], now: [glob], paths: ['App/A.swift'] }), glob).toEqual([]);
  });

  test.each<[boolean, string, readonly string[]]>([
    [true, 'Later/**', []],
    [true, 'Later', ['Later/a/**']],
    [false, 'Later/**', ['Later']],
    [false, 'Later/', ['Later/**']],
    [false, './Later/*', ['Later']],
    [false, 'Later/*.swift', ['**/*.swift']],
    [true, '**/*.swift', ['*.swift']],
    [false, '**/*.swift', ['**/*.swift', 'x']],
    [true, '**/*.m', ['*/*.m']],
    [false, 'Later/*', ['Later/?*']],
    [false, 'Later/[!x]', ['Later/?']],
    [false, 'Later/\\{a,b}', ['Later/[{]*']],
    [false, 'a./Later/*', ['a./**']],
    [false, 'Later/?.swift', ['Later/*']],
    [true, 'Later/{a,b}.swift', ['Later/a.swift']],
    [false, 'Later/{a,b}.swift', ['Later/a.swift', 'Later/b.swift']],
    [false, 'Later/[xyz].swift', ['Later/x*']],
    [true, 'Later/[!x].swift', ['Later/x*']],
    [true, 'Later/[^x].swift', ['Later/x*']],
    [false, 'Later/[!x].swift', ['Later/*']],
    [true, 'Later/[xyz].swift', ['Later/y*']],
    [false, 'Later/[\\]x].swift', ['Later/[]]*']],
    [false, 'Later/\\a\\*.swift', ['Later/a[*].swift']],
    [true, 'Later/\\*.swift', ['Later/a.swift']],
    [false, 'Later/💊[💊x]?', ['Later/💊💊*']],
    [false, 'Later/\\💊', ['Later/💊']],
    [true, 'a./Later', ['a.Later']],
  ])('may leave out one that comes, %s: %s besides %j', (isTold, glob, before) => {
    expect(told({ before, now: [...before, glob], paths: ['App/A.swift'] })).toEqual(isTold ? [glob] : []);
  });
});
