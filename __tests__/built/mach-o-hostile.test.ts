import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MachO, readMachO } from '../../src/built/mach-o.ts';
import { UnreadableFile } from '../../src/types.ts';
import { MACH_O } from './llvm.ts';

const binaries = new Map(
  readdirSync(MACH_O)
    .filter((name) => name !== 'CHECKSUMS' && name !== 'parts' && name !== 'plain')
    .map((name) => [name, readFileSync(path.join(MACH_O, name))]),
);
const chained = binaries.get('signed') ?? Buffer.alloc(0);
const bound = binaries.get('app-dyld-info') ?? Buffer.alloc(0);

/** What it is read as; nothing where it is refused, as readers refuse. */
function readOrRefuse(bytes: Uint8Array): MachO | undefined {
  try {
    return readMachO(bytes, 'App');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message.length).toBeGreaterThan(0);
    return undefined;
  }
}

const HEAD = 4096;
/** Values that offsets and counts have in attacks. */
const number = fc.oneof(
  fc.constantFrom(0, 1, 7, 8, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff),
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.integer({ min: 0, max: 70_000 }),
);
const change = fc.record({
  // Most of what leads anywhere stands in the head; tables and the signature stand at the end.
  place: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -1, max: 0, noNaN: true })),
  value: number,
});

/** Sets whole numbers: in the head for what is below zero, anywhere for others. */
function mutate(bytes: Buffer, changes: readonly { place: number; value: number }[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const { place, value } of changes) {
    const within = place < 0 ? HEAD * -place : (copy.length - 4) * place;
    copy.writeUInt32LE(value, Math.min(copy.length - 4, Math.floor(within / 4) * 4));
  }
  return copy;
}

test('whatever is changed in a binary, it is read or refused, soon', () => {
  const property = fc.property(
    fc.constantFrom(...binaries.values()),
    fc.array(change, { minLength: 1, maxLength: 6 }),
    (bytes, changes) => {
      const started = performance.now();
      readOrRefuse(mutate(bytes, changes));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
  fc.assert(property, { numRuns: 4000 });
});

test('wherever a binary is cut off, it is read or refused', () => {
  for (const bytes of binaries.values()) {
    for (let size = 0; size < bytes.length; size += size < 2048 ? 1 : 509) readOrRefuse(bytes.subarray(0, size));
  }
});

/** The place of a load command. */
function commandAt(bytes: Buffer, kind: number): number {
  let at = 32;
  for (let left = bytes.readUInt32LE(16); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) === kind) return at;
    at += bytes.readUInt32LE(at + 4);
  }
  throw new Error('no such command');
}

function changed(bytes: Buffer, ...changes: readonly (readonly [at: number, value: number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, value] of changes) copy.writeUInt32LE(value, at);
  return copy;
}

const refused = (bytes: Uint8Array): string => {
  try {
    readMachO(bytes, 'App');
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return 'read';
};
const unread = (bytes: Uint8Array): string[] =>
  readMachO(bytes, 'App').slices.flatMap((slice) => slice.unread.map(({ what, reason }) => `${what}: ${reason}`));

describe('attacks', () => {
  test('a load command that leads to itself', () => {
    expect(refused(changed(chained, [36, 0]))).toBe('a load command has no size');
  });

  test('four thousand million load commands', () => {
    expect(refused(changed(chained, [16, 0xffffffff]))).not.toBe('read');
  });

  test('offsets behind four gigabytes', () => {
    const symbols = commandAt(chained, 0x2);
    expect(unread(changed(chained, [symbols + 8, 0xffffffff]))).toEqual([
      'imports: the symbol table would reach behind the end',
    ]);
    expect(unread(changed(chained, [symbols + 12, 0xffffffff]))).toEqual([
      'imports: the symbol table would reach behind the end',
    ]);
    const fixups = commandAt(chained, 0x80000034);
    expect(unread(changed(chained, [fixups + 8, 0xffffffff]))).toContain(
      'imports: the chained fixups would reach behind the end',
    );
    const signature = commandAt(chained, 0x1d);
    expect(unread(changed(chained, [signature + 8, 0xffffffff]))).toEqual([
      'signature: the code signature would reach behind the end',
    ]);
  });

  test('what a damaged table does not say, the others do', () => {
    const symbols = commandAt(chained, 0x2);
    const [slice] = readMachO(changed(chained, [symbols + 8, 0xffffffff]), 'App').slices;
    expect(slice?.imports.map(({ name }) => name)).toContain('_OBJC_CLASS_$_HKClinicalRecord');
  });

  test('a number in the list of what is bound that never ends', () => {
    const info = commandAt(bound, 0x80000022);
    const copy = Buffer.from(bound);
    const at = copy.readUInt32LE(info + 16);
    copy.fill(0xff, at, at + copy.readUInt32LE(info + 20));
    copy.writeUInt8(0x20, at);
    expect(unread(copy)).toContain('imports: a number in the list of what is bound does not end');
  });

  test('a file of so many processors is a class of Java', () => {
    expect(refused(Buffer.from('cafebabe00000041000000000000000000000000', 'hex'))).toBe(
      'is no Mach-O file of several processors',
    );
  });

  test('a signature of many parts, each of which is the whole', () => {
    const copy = Buffer.from(chained);
    const at = copy.readUInt32LE(commandAt(copy, 0x1d) + 8);
    copy.writeUInt32BE(0x10000000, at + 8);
    expect(unread(copy)).toEqual(['signature: the index of the code signature would reach behind the end']);
  });

  test('all slices are the same bytes, with a table as large as the file', () => {
    const many = 32;
    const head = Buffer.alloc(4096);
    head.writeUInt32BE(0xcafebabe, 0);
    head.writeUInt32BE(many, 4);
    const size = 40 * 1024 * 1024;
    for (let index = 0; index < many; index += 1) {
      head.writeUInt32BE(head.length, 8 + index * 20 + 8);
      head.writeUInt32BE(size, 8 + index * 20 + 12);
    }
    const body = Buffer.alloc(size);
    chained.copy(body);
    const symbols = commandAt(body, 0x2);
    // Each an undefined symbol with its own place in one endless name.
    const count = 2_000_000;
    body.writeUInt32LE(chained.length, symbols + 8);
    body.writeUInt32LE(count, symbols + 12);
    body.writeUInt32LE(chained.length, symbols + 16);
    body.writeUInt32LE(size - chained.length, symbols + 20);
    for (let index = 0; index < count; index += 1) {
      body.writeUInt32LE(0x02000000 + index * 4 + 1, chained.length + index * 16);
      body.writeUInt8(0x01, chained.length + index * 16 + 4);
    }
    body.fill('A', size - 1024 * 1024);
    for (let at = size - 1024 * 1024 + 16_000; at < size; at += 16_000) body[at] = 0;
    const started = performance.now();
    readOrRefuse(Buffer.concat([head, body]));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
