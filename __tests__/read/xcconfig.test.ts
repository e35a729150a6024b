import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConditions, readSettingKey } from '../../src/read/setting-key.ts';
import { readXcconfig } from '../../src/read/xcconfig.ts';
import { UnreadableFile } from '../../src/types.ts';

const read = (text: string) => readXcconfig(Buffer.from(text), 'A.xcconfig');
const values = (text: string) =>
  read(text).map((line) => {
    if (line.kind === 'malformed') return `not ${line.key}`;
    return line.kind === 'include'
      ? `include${line.optional ? '?' : ''} ${line.path}`
      : `${line.name}${line.conditions.map(({ parameter, pattern }) => `[${parameter}=${pattern}]`).join('')}=${line.value}`;
  });

describe('lines', () => {
  test.each([
    ['A = b', ['A=b']],
    ['  A=b  ', ['A=b']],
    ['A = b c;', ['A=b c']],
    ['A = b ;;', ['A=b ;']],
    ['A = ', ['A=']],
    ['A =;', ['A=']],
    ['A = "b c"', ['A="b c"']],
    ['URL = https://example.org/p', ['URL=https:']],
    ['URL = "https://example.org"', ['URL="https:']],
    ['URL = https:$(SLASH)/example.org // why', ['URL=https:$(SLASH)/example.org']],
    ['// A = b', []],
    ['A = b // c', ['A=b']],
    ['A = b \\\n  c \\\n  d\nE = f', ['A=b c d', 'E=f']],
    ['A = \\\n b', ['A=b']],
    ['A = b \\ // why\n c', ['A=b c']],
    ['A = b \\\n\nC = d', ['A=b', 'C=d']],
    ['A = b \\', ['A=b']],
    ['A[sdk=iphoneos*] = b', ['A[sdk=iphoneos*]=b']],
    ['A [sdk=iphoneos*] [arch=arm64] = b', ['A[sdk=iphoneos*][arch=arm64]=b']],
    ['A[sdk=a*,arch=b] = c', ['A[sdk=a*][arch=b]=c']],
    ['A[sdk] = b', ['not A[sdk]']],
    ['A[sdk=a[0-9]*] = b', ['not A[sdk=a[0-9]*]']],
    ['A[sdk=x = b', []],
    ['A == b = c', ['A== b = c']],
    ['1A = b\n-B = c\nD', []],
    ['#include "B.xcconfig"', ['include B.xcconfig']],
    ['#include? "../B"  // why', ['include? ../B']],
    ['# include "B"', ['include B']],
    ['#include B', []],
    ['#define A 1', []],
    ['A = 1\r\nB = 2\rC = 3\u2028D = 4\u2029E = 5', ['A=1', 'B=2', 'C=3', 'D=4', 'E=5']],
    ['\ufeffA = b', ['A=b']],
    ['/* A = b */', []],
    ['A = ünï', ['A=ünï']],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

test('places of keys and values', () => {
  const [first, second, third] = read('// x\n  A[sdk=*] =  b c ; // y\nE =\nF = g \\\n   h');
  expect(first).toMatchObject({
    keyAt: { file: 'A.xcconfig', line: 2, column: 3, endColumn: 11 },
    at: { line: 2, column: 15, endLine: 2, endColumn: 18 },
  });
  expect(second).toMatchObject({ keyAt: { line: 3, column: 1 }, at: { line: 3, column: 1 } });
  expect(third).toMatchObject({ at: { line: 4, column: 5, endLine: 5, endColumn: 5 } });
});

test('what is no text, or in conflict, is refused', () => {
  expect(() => read('<<<<<<< a\nA = 1\n=======\nA = 2\n>>>>>>> b\n')).toThrow(UnreadableFile);
  expect(() => readXcconfig(Uint8Array.from([0xff, 0xfe, 0]), 'A')).toThrow(UnreadableFile);
});

test('keys of build settings', () => {
  expect(readSettingKey('A[sdk=x*][arch=y]')).toEqual({
    name: 'A',
    conditions: [
      { parameter: 'sdk', pattern: 'x*' },
      { parameter: 'arch', pattern: 'y' },
    ],
  });
  expect(readSettingKey('A')).toEqual({ name: 'A', conditions: [] });
  for (const key of ['', '1A', 'A b', 'A]']) expect(readSettingKey(key)).toBeUndefined();
  for (const key of ['A[', 'A[x]', 'A[sdk=x[0-9]*]'])
    expect(readSettingKey(key)).toEqual({ name: 'A', malformed: key });
  expect(readConditions('[a=[b]')).toEqual([{ parameter: 'a', pattern: '[b' }]);
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'A=[];#"\\/ \n\r$?') }), (text) => {
      read(text);
    }),
    { numRuns: 300 },
  );
});
