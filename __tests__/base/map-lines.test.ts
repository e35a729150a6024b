import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapLines } from '../../src/base/map-lines.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('lines are found again by what they say, in order, and as many as can be', () => {
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      const find = mapLines(from, to);
      const found = from.map((_, index) => find(index + 1));
      const known = found.filter((line) => line !== undefined);
      for (const [index, line] of found.entries()) if (line !== undefined) expect(to[line - 1]).toBe(from[index]);
      expect(known).toEqual([...new Set(known)].sort((a, b) => a - b));
      expect(known.length).toBe(longestCommon(from, to));
    }),
    { numRuns: 500 },
  );
});

test('of a file that was written anew the beginning and the end are found again', () => {
  const around = (middle: readonly string[]) => ['first', 'second', ...middle, 'last but one', 'last'];
  const anew = (word: string, length: number) => around(Array.from({ length }, (_, index) => `${word}${index}`));
  const find = mapLines(anew('a', 400), anew('b', 300));
  expect([1, 2, 3, 402, 403, 404].map(find)).toEqual([1, 2, undefined, undefined, 303, 304]);
  // 600 lines that differ are still looked through: of 601 nothing is found between.
  const differing = (from: number, to: number) => {
    const both = [anew('a', from), anew('b', to)].map((list) => [...list.slice(0, -2), 'same', ...list.slice(-2), '']);
    const [old = [], now = []] = [
      [...(both[0] ?? []), 'x'],
      [...(both[1] ?? []), 'y'],
    ];
    return mapLines(old, now)(3 + from);
  };
  expect([differing(299, 299), differing(300, 299)]).toEqual([302, undefined]);
});

test('what is no line is none, and two files without anything in common take no time', () => {
  const find = mapLines(['a'], ['a']);
  expect([find(0), find(1), find(2), find(Number.NaN)]).toEqual([undefined, 1, undefined, undefined]);
  const many = (prefix: string) => Array.from({ length: 100_000 }, (_, index) => `${prefix}${index}`);
  const start = performance.now();
  expect(mapLines(many('a'), many('b'))(50_000)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(10_000);
});
