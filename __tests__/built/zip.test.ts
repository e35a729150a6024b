import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Container } from '../../src/built/container.ts';
import { openZip } from '../../src/built/zip.ts';
import { makeFolder } from '../folder.ts';
import { type Member, zip } from './archives.ts';

const open = (list: readonly Member[]) => openRaw(zip(list));
async function openRaw(bytes: Uint8Array): Promise<Container> {
  const file = path.join(makeFolder('zip'), 'a.zip');
  writeFileSync(file, bytes);
  return openZip(file);
}

async function read(container: Container, paths: Iterable<string> = container.paths, most = 1_000_000) {
  const found: [string, string][] = [];
  for await (const piece of container.read(paths, () => most))
    found.push([piece.path, 'bytes' in piece ? Buffer.from(piece.bytes).toString() : `! ${piece.fault}`]);
  return found;
}

const LINK = 'is a link or no plain file, and is not followed';

describe('an entry', () => {
  test.each([0, 0o644, 0o100644, 0o100000])('of mode %o is a file', async (mode) => {
    expect(await read(await open([{ name: 'a', bytes: 'x', mode }]))).toEqual([['a', 'x']]);
  });

  test.each([0o120777, 0o010644, 0o020644, 0o060644, 0o140644, 0o040755, 0o170000])(
    'of mode %o is none',
    async (mode) => {
      const container = await open([{ name: 'a', bytes: 'x', mode }]);
      expect([[...container.paths], container.refused]).toEqual([[], [{ path: 'a', reason: LINK }]]);
      container.close();
    },
  );

  test('whose name ends as a folder is one, whatever its mode', async () => {
    const container = await open([
      { name: 'a/', mode: 0o120777 },
      { name: 'a/b', bytes: 'x' },
    ]);
    expect([[...container.paths], container.refused]).toEqual([['a/b'], []]);
    container.close();
  });

  test('is read once, in the order that it is asked for, and nothing that is not there', async () => {
    const container = await open([
      { name: 'a', bytes: '1' },
      { name: './b', bytes: '2' },
    ]);
    expect(await read(container, ['b', 'absent', 'a', 'b'])).toEqual([
      ['b', '2'],
      ['a', '1'],
    ]);
    container.close();
  });

  test.each(['../x', '/x', 'C:\\x', 'a\\..\\x', '..\\x'])(
    'whose name leads elsewhere is refused by itself: %s',
    async (name) => {
      const container = await open([
        { name, bytes: 'x' },
        { name: 'a', bytes: '1' },
      ]);
      expect(container.refused).toEqual([{ path: name, reason: 'has a name that leads elsewhere' }]);
      expect(await read(container)).toEqual([['a', '1']]);
      container.close();
    },
  );

  test('is read no more once the archive is closed', async () => {
    const container = await open([{ name: 'a', bytes: '1' }]);
    container.close();
    expect(await read(container)).toEqual([['a', expect.stringMatching(/^! cannot be unpacked \(closed\)$/)]]);
  });

  test('of no bytes is whole', async () => {
    expect(await read(await open([{ name: 'a', bytes: '' }]))).toEqual([['a', '']]);
  });
});

describe('what is not unpacked', () => {
  test('is too large, or encrypted', async () => {
    const list: Member[] = [
      { name: 'a', bytes: 'x'.repeat(1001) },
      { name: 'b', bytes: 'y'.repeat(1000) },
      { name: 'c', bytes: 'z', flags: 1 },
    ];
    const container = await open(list);
    expect((await read(container, container.paths, 1000)).map(([name, text]) => [name, text.slice(0, 15)])).toEqual([
      ['a', '! is too large '],
      ['b', 'y'.repeat(15)],
      ['c', '! is encrypted'],
    ]);
    container.close();
  });

  test('is said to be 200 times as large as it is, from 4 MB on', async () => {
    const free = 4 * 2 ** 20;
    const zeros = (length: number) => ({ bytes: Buffer.alloc(length) });
    const list: Member[] = [
      { name: 'free', ...zeros(free) },
      { name: 'over', ...zeros(free + 1) },
      { name: 'right', bytes: 'x', size: 4_194_400, packedSize: 20_972 },
      { name: 'nothing', bytes: '', size: free + 1, packedSize: 0 },
      { name: 'seldom', bytes: 'x', size: 100_000_000, packedSize: 499_999 },
    ];
    const container = await open(list);
    const found = new Map(await read(container, container.paths, 1e9));
    expect(found.get('free')?.length).toBe(free);
    expect(found.get('over')).toMatch(/^! is said to unpack to \d{3,4} times its size; at most 200 times is unpacked$/);
    expect(found.get('right')).toMatch(/^! cannot be unpacked/);
    expect(found.get('nothing')).toBe(
      `! is said to unpack to ${free + 1} times its size; at most 200 times is unpacked`,
    );
    expect(found.get('seldom')).toBe('! is said to unpack to 200 times its size; at most 200 times is unpacked');
    container.close();
  });

  test.each([
    ['more', 10],
    ['fewer', 30],
  ])('holds %s bytes than it says', async (much, size) => {
    const container = await open([
      { name: 'a', bytes: 'x'.repeat(20), size },
      { name: 'b', bytes: 'y' },
    ]);
    const [[, fault] = [], next] = await read(container);
    expect(fault).toBe(`! cannot be unpacked (${much} bytes than it says)`);
    expect(next).toEqual(['b', 'y']);
    container.close();
  });

  test('is damaged', async () => {
    const bytes = zip([{ name: 'a', bytes: 'hello hello hello' }]);
    bytes.fill(0xff, 31, 36);
    const container = await openRaw(bytes);
    expect((await read(container))[0]?.[1]).toMatch(/^! cannot be unpacked \(.+[^.]\)$/);
    container.close();
  });
});

describe('an archive', () => {
  test('of more than 100,000 entries is not looked into', async () => {
    // A directory in the form of zip64 that only says so.
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.fill(0xff, 8, 20);
    const wide = Buffer.alloc(56);
    wide.write('PK\x06\x06', 0, 'latin1');
    wide.writeBigUInt64LE(44n, 4);
    wide.writeBigUInt64LE(100_001n, 24);
    wide.writeBigUInt64LE(100_001n, 32);
    const locator = Buffer.alloc(20);
    locator.write('PK\x06\x07', 0, 'latin1');
    locator.writeUInt32LE(1, 16);
    await expect(openRaw(Buffer.concat([wide, locator, end]))).rejects.toThrow(
      /^has 100001 entries; at most 100000 are looked at$/,
    );
    wide.writeBigUInt64LE(100_000n, 24);
    wide.writeBigUInt64LE(100_000n, 32);
    await expect(openRaw(Buffer.concat([wide, locator, end]))).rejects.toThrow(
      /^cannot be read as a zip archive \(.+[^.]\)$/,
    );
  });

  test('with a name that no archive may have is told as a whole', async () => {
    const bytes = zip([{ name: 'a', bytes: 'x' }]);
    // The name of the directory's entry is longer than the directory.
    bytes.writeUInt16LE(0xffff, bytes.indexOf('PK\x01\x02') + 28);
    await expect(openRaw(bytes)).rejects.toThrow(/^cannot be read as a zip archive \(/);
  });
});
