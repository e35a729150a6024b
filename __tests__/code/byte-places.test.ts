import { describe, expect, test } from 'vitest';
import { asciiPlaces, decodedOffsets } from '../../src/code/scan/byte-places.ts';
import { scanSource } from '../../src/code/scan/scan.ts';
import { memoryFiles } from '../../src/files/files.ts';

const importsOf = (text: string, file = 'A.swift') =>
  scanSource(file, memoryFiles({ [file]: text }))?.imports.map(
    ({ value, at: { line, column, endLine, endColumn } }) => `${value} ${line}:${column}-${endLine}:${endColumn}`,
  );

describe('places of imports', () => {
  test.each<[string, string, readonly string[]]>([
    ['lines', 'import A\n\n  import B; import C\n', ['A 1:8-1:9', 'B 3:10-3:11', 'C 3:20-3:21']],
    [
      'behind letters that are no ASCII',
      'import A\n// é😀\n/* 😀 */; import B\nimport C',
      ['A 1:8-1:9', 'B 3:18-3:19', 'C 4:8-4:9'],
    ],
    ['behind a mark of the byte order', '\uFEFFimport A\nimport B', ['A 1:8-1:9', 'B 2:8-2:9']],
    [
      'behind a mark that is none of the byte order',
      'import A\n// é\nimport B\n\uFEFF; import C',
      ['A 1:8-1:9', 'B 3:8-3:9', 'C 4:11-4:12'],
    ],
    [
      'behind HealthKit that stands below',
      'import A\nimport B\n// é\nlet a: HKHealthStore',
      ['A 1:8-1:9', 'B 2:8-2:9'],
    ],
  ])('%s', (_, text, expected) => {
    expect(importsOf(text)).toEqual(expected);
  });

  test('lines of Objective-C', () => {
    expect(importsOf('#import <A/A.h>\r\n#import <B/B.h>\r\n', 'A.m')).toEqual(['A 1:10-1:11', 'B 2:10-2:11']);
  });
});

test('each byte is looked at once, in the order of the file', () => {
  const whole = Buffer.from('import A\n'.repeat(50_000));
  const [plain, units] = [asciiPlaces('A.swift', whole), decodedOffsets(whole)];
  let looked = 0;
  const counting = (buffer: Buffer) =>
    new Proxy(buffer, {
      get: (target, key) => {
        const value = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          const [from, to] = (key === 'toString' ? given.slice(1) : given) as number[];
          looked += (to ?? target.length) - (from ?? 0);
          return Reflect.apply(value, target, given);
        };
      },
    });
  const [plainCounted, unitsCounted] = [asciiPlaces('A.swift', counting(whole)), decodedOffsets(counting(whole))];
  for (let line = 0; line < 50_000; line += 1) {
    const offset = line * 9 + 7;
    expect(plainCounted(offset, offset + 1)).toMatchObject({ line: line + 1, column: 8, endColumn: 9 });
    if (unitsCounted(offset) !== offset) throw new Error(`wrong at ${offset}`);
  }
  expect(looked).toBeLessThanOrEqual(2 * whole.length);
  expect(plain(7, 8)).toMatchObject({ line: 1, column: 8 });
  expect(units(7)).toBe(7);
  expect(units(3)).toBe(3);
});

test('behind a letter that is no ASCII there is no plain place, and before it there is', () => {
  const place = asciiPlaces('A.swift', Buffer.from('a é b'));
  expect(place(0, 1)).toMatchObject({ line: 1, column: 1 });
  expect(place(5, 6)).toBeUndefined();
  expect(place(0, 1)).toMatchObject({ line: 1, column: 1 });
});
