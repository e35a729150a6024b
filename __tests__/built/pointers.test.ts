import { describe, expect, test } from 'vitest';
import { createFuel } from '../../src/built/fuel.ts';
import type { LoadCommands } from '../../src/built/load-commands.ts';
import { Part } from '../../src/built/part.ts';
import { type Pointers, pointersIn } from '../../src/built/pointers.ts';

const AT = { file: 'App', line: 1, column: 1 };
const HEAD = 0x100000000;

/** Pointers of a binary of two of them, whose segment has its links in this format; without one they are plain. */
function pointers(format: number | undefined, value: bigint): Pointers {
  const bytes = Buffer.alloc(256);
  bytes.writeBigUInt64LE(value, 0);
  bytes.write('name\0', 16);
  // Chained fixups: one segment, whose starts say the format.
  bytes.writeUInt32LE(32, 64 + 4);
  bytes.writeUInt32LE(1, 64 + 32);
  bytes.writeUInt32LE(8, 64 + 36);
  bytes.writeUInt16LE(format ?? 0, 64 + 32 + 8 + 6);
  const commands: LoadCommands = {
    ...{ is64: true, cpu: 0x0100000c, cpuKind: 0, fileType: 2, isTwoLevel: true, sections: [], libraries: [] },
    segments: [{ name: '__TEXT', address: HEAD, offset: 0, size: 256 }],
    ...(format === undefined ? {} : { chainedFixups: { offset: 64, size: 128 } }),
  };
  return pointersIn(new Part(bytes, AT, createFuel(AT)), commands);
}

const NEXT = 3n << 51n;

describe('what a pointer leads to', () => {
  test.each([
    ['a plain one', undefined, BigInt(HEAD) + 16n],
    ['a link with an address', 2, BigInt(HEAD) + 16n + NEXT],
    ['a link with a distance from the head', 6, 16n + NEXT],
    ['arm64e, with an address', 1, BigInt(HEAD) + 16n + NEXT],
    ['arm64e, signed: with a distance', 1, 16n + (1n << 63n) + (0xabcdn << 32n)],
    ['arm64e for apps, with a distance', 9, 16n + NEXT],
    ['arm64e for apps, of 24 bits', 12, 16n + NEXT],
  ])('%s', (_, format, value) => {
    const found = pointers(format, value);
    expect(found.follow(HEAD)).toBe(HEAD + 16);
    expect(found.text(HEAD + 16)).toBe('name');
  });

  test('what is bound is not in the binary', () => {
    expect(pointers(2, 1n << 63n).follow(HEAD)).toBeUndefined();
    expect(pointers(6, 1n << 63n).follow(HEAD)).toBeUndefined();
    expect(pointers(9, 1n << 62n).follow(HEAD)).toBeUndefined();
  });

  test('what leads out of the binary has nothing there', () => {
    expect(pointers(undefined, 1n).follow(HEAD + 1000)).toBeUndefined();
    expect(pointers(undefined, 1n).text(HEAD - 1)).toBeUndefined();
  });

  test('links of an unknown form are told', () => {
    expect(() => pointers(7, 16n)).toThrow('the pointers have the unknown format 7');
  });
});
