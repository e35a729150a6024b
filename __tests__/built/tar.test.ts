import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Container, UnreadableArtifact } from '../../src/built/container.ts';
import { openTar } from '../../src/built/tar.ts';
import { makeFolder } from '../folder.ts';

interface Entry {
  readonly name?: string;
  readonly prefix?: string;
  readonly body?: string | Uint8Array;
  readonly type?: string;
  /** The field as it stands, in place of the body's length. */
  readonly size?: string | Buffer;
  readonly magic?: string;
  readonly sum?: string;
}

/** One entry of a tar archive, each field as it is told to be. */
function entry({ name = '', prefix = '', body = '', type = '0', size, magic = 'ustar\x0000', sum }: Entry): Buffer {
  const bytes = Buffer.from(body as Uint8Array);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  const told = size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`;
  header.set(Buffer.from(told as string, 'latin1'), 124);
  header.write(type, 156, 'latin1');
  header.write(magic, 257);
  header.write(prefix, 345);
  header.fill(' ', 148, 156);
  const right = header.reduce((all, byte) => all + byte, 0);
  header.write(sum ?? `${right.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A set of properties, each line with its own length before it. */
function properties(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      const length = Buffer.byteLength(rest) + 2;
      return `${length < 100 ? length : length + 1}${rest}`;
    })
    .join('');
}

const END = Buffer.alloc(1024);
function write(bytes: Uint8Array): string {
  const file = path.join(makeFolder('tar'), 'a.tar.gz');
  writeFileSync(file, bytes);
  return file;
}
const open = (...parts: readonly Uint8Array[]) => openTar(write(gzipSync(Buffer.concat(parts))));

async function read(container: Container, paths: Iterable<string> = container.paths, most = 1_000_000) {
  const found: [string, string][] = [];
  for await (const piece of container.read(paths, () => most))
    found.push([piece.path, 'bytes' in piece ? Buffer.from(piece.bytes).toString() : `! ${piece.fault}`]);
  container.close();
  return found;
}

const FILE: Entry = { name: 'App.app/App', body: 'code' };

describe('an entry', () => {
  test.each<[string, Entry, string]>([
    ['by its name', { name: 'a/b' }, 'a/b'],
    ['by name and prefix', { name: 'b', prefix: 'a' }, 'a/b'],
    ['by the name alone without the mark of ustar', { name: 'b', prefix: 'a', magic: 'gnu' }, 'b'],
    ['from the folder it was packed in', { name: './././a/b' }, 'a/b'],
    ['by a name with a dot before a slash', { name: 'a./b' }, 'a./b'],
    ['with a name as long as its field', { name: 'n'.repeat(100) }, 'n'.repeat(100)],
    ['with a prefix as long as its field', { name: 'n', prefix: 'p'.repeat(155) }, `${'p'.repeat(155)}/n`],
    ['in UTF-8', { name: 'ü/ß' }, 'ü/ß'],
    ['of the oldest kind', { name: 'a', type: '\0' }, 'a'],
    ['that is contiguous', { name: 'a', type: '7' }, 'a'],
  ])('is known %s', async (_, given, expected) => {
    const container = await open(entry({ ...given, body: 'x' }), END);
    expect([[...container.paths], container.refused]).toEqual([[expected], []]);
    expect(await read(container)).toEqual([[expected, 'x']]);
  });

  test.each(['1', '2', '3', '4', '6', 'S', 'V', 'A'])('of the type %s is no plain file', async (type) => {
    const container = await open(entry({ name: 'a', type }), entry(FILE), END);
    expect(container.refused).toEqual([{ path: 'a', reason: 'is a link or no plain file, and is not followed' }]);
    expect(await read(container, ['a', 'App.app/App'])).toEqual([['App.app/App', 'code']]);
  });

  test.each<Entry>([
    { name: 'a', type: '5' },
    { name: 'a/', type: '0' },
  ])('that is a folder is known by what is in it: %o', async (given) => {
    const container = await open(entry(given), entry({ name: 'a/b' }), END);
    expect([[...container.paths], container.refused]).toEqual([['a/b'], []]);
  });

  test('of no bytes, of a block and of one more are whole', async () => {
    const bodies = [0, 1, 511, 512, 513, 1024].map((length) => 'x'.repeat(length));
    const container = await open(...bodies.map((body, index) => entry({ name: `${index}`, body })), END);
    expect(await read(container)).toEqual(bodies.map((body, index) => [`${index}`, body]));
  });

  test('larger than one portion of the disk is whole', async () => {
    const body = Buffer.alloc(3_000_001, 'y');
    const container = await open(
      entry({ name: 'a', body: 'x' }),
      entry({ name: 'b', body }),
      entry({ name: 'c', body: 'z' }),
      END,
    );
    for await (const piece of container.read(['b'], () => 4_000_000))
      expect('bytes' in piece && Buffer.compare(piece.bytes, body)).toBe(0);
    expect(await read(container, ['c', 'a'])).toEqual([
      ['a', 'x'],
      ['c', 'z'],
    ]);
  });
});

describe('a size', () => {
  test.each<[string, string | Buffer]>([
    ['in octal', '00000000004\0'],
    ['between blanks', '         4 \0'],
    ['without an end', '000000000004'],
    ['in binary', Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])],
  ])('%s is read', async (_, size) => {
    const container = await open(entry({ ...FILE, size }), entry({ name: 'next', body: 'n' }), END);
    expect(await read(container)).toEqual([
      ['App.app/App', 'code'],
      ['next', 'n'],
    ]);
  });

  test('that is left out is none', async () => {
    expect(await read(await open(entry({ name: 'a', size: ' '.repeat(12) }), END))).toEqual([['a', '']]);
    expect(await read(await open(entry({ name: 'a', size: Buffer.alloc(12) }), END))).toEqual([['a', '']]);
  });

  test.each<[string, string | Buffer]>([
    ['no number', 'xxxxxxxxxxx\0'],
    ['below nothing', '-0000000004\0'],
    ['beyond all', Buffer.from([0x80, 0, 0, 0, 0x00, 0x20, 0, 0, 0, 0, 0, 0])],
  ])('that is %s is told', async (_, size) => {
    await expect(open(entry({ ...FILE, size }), END)).rejects.toThrow('has an entry of no known size');
  });

  test('of more than is there is told as what is cut off', async () => {
    await expect(open(entry({ ...FILE, size: '00000001001\0' }))).rejects.toThrow(/^is cut off$/);
    await expect(open(entry({ ...FILE, size: '00000000001\0' }).subarray(0, 512))).rejects.toThrow(/^is cut off$/);
    await expect(open(entry(FILE).subarray(0, 600))).rejects.toThrow(/^is cut off$/);
    await expect(open(entry(FILE), entry(FILE).subarray(0, 100))).rejects.toThrow(/^is cut off$/);
  });

  test('over what is asked for is told, and what follows is read', async () => {
    const container = await open(
      entry({ name: 'a', body: 'x'.repeat(1001) }),
      entry({ name: 'b', body: 'x'.repeat(1000) }),
      END,
    );
    const [a, b] = await read(container, ['a', 'b'], 1000);
    expect([a, b?.[1].length]).toEqual([['a', '! is too large (0 MB; at most 0 MB are read)'], 1000]);
  });
});

describe('a name in an entry of its own', () => {
  const long = `${'d'.repeat(300)}/file`;
  const named = (body: string, type: string) => entry({ name: 'pax', body, type });

  test.each<[string, Buffer]>([
    ['as GNU has it', named(`${long}\0`, 'L')],
    ['without an end', named(long, 'L')],
    ['as a property', named(properties([['path', long]]), 'x')],
    [
      'among other properties',
      named(
        properties([
          ['mtime', '1.5'],
          ['path', long],
          ['a', 'b'],
        ]),
        'x',
      ),
    ],
  ])('is that of the next entry: %s', async (_, before) => {
    const container = await open(before, entry({ name: 'short', body: 'x' }), entry({ name: 'other', body: 'y' }), END);
    expect(await read(container)).toEqual([
      [long, 'x'],
      ['other', 'y'],
    ]);
  });

  test('may hold any sign', async () => {
    const odd = 'a=b ü=c';
    const container = await open(named(properties([['path', odd]]), 'x'), entry({ name: 'short', body: 'x' }), END);
    expect(await read(container)).toEqual([[odd, 'x']]);
  });

  test.each<[string, Buffer]>([
    ['properties without one', named(properties([['mtime', '1']]), 'x')],
    ['properties whose lengths are none', named('x path=evil\n', 'x')],
    ['properties of no length', named('0 path=evil\n', 'x')],
    ['properties below nothing', named('-9 path=evil\n', 'x')],
    ['no properties', named('', 'x')],
    ['those of all entries', named(properties([['path', 'evil']]), 'g')],
    ['the target of a link', named('evil\0', 'K')],
  ])('is none by %s', async (_, before) => {
    const container = await open(before, entry({ name: 'short', body: 'x' }), END);
    expect(await read(container)).toEqual([['short', 'x']]);
  });

  test('stays that of the next entry when properties without one stand between', async () => {
    const container = await open(
      named(long, 'L'),
      named(properties([['mtime', '1']]), 'x'),
      entry({ name: 'short', body: 'x' }),
      END,
    );
    expect(await read(container)).toEqual([[long, 'x']]);
  });

  test('may take 64 kB, and no more', async () => {
    const longest = named('n'.repeat(65_536), 'L');
    const container = await open(longest, entry({ name: 'short' }), END);
    expect(container.refused.map(({ reason }) => reason)).toEqual(['has a name of more than 1024 characters']);
    for (const type of ['L', 'x'])
      await expect(open(named('n'.repeat(65_537), type), entry({ name: 'short' }), END)).rejects.toThrow(
        /^has an entry whose name takes more than 64 kB$/,
      );
    expect(await read(await open(named('n'.repeat(65_537), 'g'), entry({ name: 'a', body: 'x' }), END))).toEqual([
      ['a', 'x'],
    ]);
    await expect(open(named('n'.repeat(600), 'L').subarray(0, 600))).rejects.toThrow(/^is cut off$/);
    await expect(open(named('n'.repeat(600), 'L').subarray(0, 512))).rejects.toThrow(/^is cut off$/);
  });
});

describe('an archive', () => {
  test('ends at its first empty block, or where its bytes end', async () => {
    const after = entry({ name: 'after', body: 'x' });
    expect([...(await open(entry(FILE), END, after)).paths]).toEqual(['App.app/App']);
    expect([...(await open(entry(FILE))).paths]).toEqual(['App.app/App']);
    expect([...(await open(END)).paths]).toEqual([]);
    expect([...(await open()).paths]).toEqual([]);
  });

  test.each([['000001\0 '], ['xxxxxx\0 '], ['\0'.repeat(8)]])('whose sum is %j is told', async (sum) => {
    await expect(open(entry({ ...FILE, sum }), END)).rejects.toThrow(
      /^is no tar archive packed by gzip, or is damaged$/,
    );
  });

  test('gives what is asked for, once, in its order, and looks no further than it must', async () => {
    const bytes = [entry({ name: './a', body: '1' }), entry({ name: 'b', body: '2' }), entry({ name: 'c', body: '3' })];
    const container = await open(...bytes, END);
    expect(await read(container, ['b', 'a', 'b', 'absent'])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(await read(container, [])).toEqual([]);
    expect(await read(container, ['absent'])).toEqual([]);
  });

  test('may have so many entries, folders and links among them, and no more', async () => {
    const bytes = [entry({ name: 'a/', type: '5' }), entry({ name: 'a/b', type: '2' }), entry(FILE), END];
    const file = write(gzipSync(Buffer.concat(bytes)));
    expect((await openTar(file, 3)).paths.size).toBe(1);
    await expect(openTar(file, 2)).rejects.toEqual(new UnreadableArtifact('has more than 2 entries'));
  });

  test('gives nothing of two files that have one name', async () => {
    const container = await open(entry({ name: 'a', body: '1' }), entry({ name: './a', body: '2' }), END);
    expect(await read(container, ['a'])).toEqual([]);
  });

  test('is opened again only where something is asked for, and read as far as it must be', async () => {
    const file = write(gzipSync(Buffer.concat([entry({ name: 'a', body: '1' }), END])));
    const container = await openTar(file);
    writeFileSync(file, gzipSync(Buffer.concat([entry({ name: 'a', body: '2' }), entry({ ...FILE, sum: '000001' })])));
    expect(await read(container, ['a'])).toEqual([['a', '2']]);
    rmSync(file);
    expect(await read(container, [])).toEqual([]);
    expect(await read(container, ['absent'])).toEqual([]);
  });

  test('that a folder took the place of is told', async () => {
    const file = write(gzipSync(Buffer.concat([entry(FILE), END])));
    const container = await openTar(file);
    rmSync(file);
    mkdirSync(file);
    await expect(read(container)).rejects.toThrow(/^cannot be unpacked \(EISDIR/);
  });

  test.runIf(process.platform === 'linux')('does not stay open, wherever one stops reading it', async () => {
    const noise = Buffer.from(Array.from({ length: 4_000_000 }, (_, index) => (index * index * 2_654_435_761) >>> 24));
    const container = await open(entry(FILE), entry({ name: 'noise', body: noise }), END);
    const count = () => readdirSync('/proc/self/fd').length;
    const before = count();
    for (let tries = 0; tries < 20; tries += 1) await read(container, ['App.app/App']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(count() - before).toBeLessThan(10);
  });

  test('may have three headers for each of its entries, also those that stand for none', async () => {
    const aside = (count: number) => [
      ...Array.from({ length: count }, (_, index) => entry({ type: 'gKx'[index % 3] ?? '' })),
      ...[entry(FILE), END],
    ];
    expect([...(await openTar(write(gzipSync(Buffer.concat(aside(5)))), 2)).paths]).toEqual(['App.app/App']);
    const file = write(gzipSync(Buffer.concat(aside(6))));
    await expect(openTar(file, 2)).rejects.toThrow(/^has more than 2 entries$/);
    // Nor is one that took the place of another gone through to its end.
    const container = await openTar(write(gzipSync(Buffer.concat(aside(0)))), 2);
    expect(await read(container)).toEqual([['App.app/App', 'code']]);
    const later = write(gzipSync(Buffer.concat(aside(0))));
    const changed = await openTar(later, 2);
    writeFileSync(later, gzipSync(Buffer.concat(aside(6))));
    await expect(read(changed)).rejects.toThrow(/^has more than 2 entries$/);
  });

  test('that is changed after it was listed is told by what is there', async () => {
    const file = write(gzipSync(Buffer.concat([entry(FILE), END])));
    const container = await openTar(file);
    writeFileSync(file, gzipSync(Buffer.concat([entry({ ...FILE, type: '2' }), END])));
    expect(await read(container)).toEqual([]);
    writeFileSync(file, 'no gzip');
    await expect(read(container)).rejects.toThrow(/^cannot be unpacked \(incorrect header check\)$/);
  });

  test('may be 200 times as large as it is packed, or 4 MB', async () => {
    const zeros = (length: number) => [entry({ name: 'zeros', body: Buffer.alloc(length) }), END];
    expect([...(await open(...zeros(4_194_304 - 1536))).paths]).toEqual(['zeros']);
    await expect(open(...zeros(4_194_304 - 512))).rejects.toThrow(/^unpacks to more than 4 MB$/);
    await expect(open(...zeros(5_000_000))).rejects.toThrow(/^unpacks to more than 4 MB$/);
    // Noise that packs to nearly its own size, in front of what packs to nothing.
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * index * 2_654_435_761) >>> 24));
    const file = write(gzipSync(Buffer.concat([entry({ name: 'noise', body: noise }), ...zeros(5_000_000)])));
    expect([...(await openTar(file)).paths]).toEqual(['noise', 'zeros']);
  });
});
