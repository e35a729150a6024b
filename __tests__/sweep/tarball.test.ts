import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Headers, pack } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ARCHIVE_LIMITS, unpack } from '../../src/sweep/tarball.ts';
import { makeArchive } from './loopback.ts';

let work = '';
let folder = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-tar-'));
  folder = mkdtempSync(path.join(work, 'app-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const HEAD = 'a'.repeat(40);
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<Uint8Array>;
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

async function unpackEntries(...entries: (readonly [Partial<Headers>, string?])[]): Promise<void> {
  const tar = pack();
  for (const [header, text = ''] of entries) tar.entry({ name: '', ...header }, text);
  tar.finalize();
  await unpack(streamOf(gzipSync(await buffer(tar))), folder, HEAD);
}

test('files and links of a commit, long names among them', async () => {
  const long = `${'folder/'.repeat(30)}${'name'.repeat(30)}.swift`;
  const files = {
    'App/A.swift': 'a',
    [long]: 'long',
    'B.swift': '-> App/A.swift',
    Sources: '-> App',
    'Überblick.md': 'ü',
  };
  await unpack(streamOf(await makeArchive(files)), folder, HEAD);
  expect([read('App/A.swift'), read(long), read('B.swift'), read('Sources/A.swift'), read('Überblick.md')]).toEqual([
    ...['a', 'long', 'a', 'a', 'ü'],
  ]);
});

test('nothing is written outside, into what is git’s, or through a link', async () => {
  await unpackEntries(
    [{ name: 'top/../../out' }, 'x'],
    [{ name: '/absolute' }, 'x'],
    [{ name: 'top/.git/config' }, 'x'],
    [{ name: 'top/GIT~1/config' }, 'x'],
    [{ name: 'top/link', type: 'symlink', linkname: '..' }],
    [{ name: 'top/link/through' }, 'kept'],
    [{ name: 'top/hard', type: 'link', linkname: '/etc/passwd' }],
    [{ name: 'top/pipe', type: 'fifo' }],
    [{ name: 'top/right' }, 'x'],
  );
  expect(readdirSync(work)).toEqual([path.basename(folder)]);
  expect(readdirSync(folder).sort()).toEqual(['link', 'right']);
  expect(lstatSync(path.join(folder, 'link')).isDirectory()).toBe(true);
});

test.each([
  ['/etc/passwd', true],
  ['../../outside', true],
  ['folder/up/../../outside', true],
  ['.git/config', true],
  ['folder/../right', false],
])('a link to %s leads nowhere where it would lead out', async (target, isOut) => {
  await unpack(
    streamOf(await makeArchive({ right: 'x', 'folder/a': 'a', 'folder/up': '-> ..', link: `-> ${target}` })),
    folder,
    HEAD,
  );
  expect(readlinkSync(path.join(folder, 'link')) === target).toBe(!isOut);
  expect(existsSync(path.join(folder, 'link'))).toBe(!isOut);
});

test('pictures are there, without their bytes', async () => {
  await unpack(streamOf(await makeArchive({ 'Assets.xcassets/AppIcon.appiconset/icon.png': 'bytes' })), folder, HEAD);
  expect(read('Assets.xcassets/AppIcon.appiconset/icon.png')).toBe('');
});

test.each([
  [{ packed: 100 }, 'its archive is larger than 0 MB'],
  [{ unpacked: 2_000_000 }, 'unpacked it is larger than 2 MB'],
  [{ files: 2 }, 'it holds more than 2 files and folders'],
])('%j', async (limits, message) => {
  const files = { a: 'a'.repeat(3_000_000), b: 'b', c: 'c' };
  const unpacking = unpack(streamOf(await makeArchive(files)), folder, HEAD, { ...ARCHIVE_LIMITS, ...limits });
  await expect(unpacking).rejects.toThrow(message);
});

test('names that need a header of their own are counted together, however the bytes come', async () => {
  const files = {
    ['l'.repeat(250)]: 'a'.repeat(5000),
    link: `-> ${'x'.repeat(1000)}`,
    other: `-> ${'y'.repeat(1000)}`,
  };
  const archive = await makeArchive(files);
  const inParts = (size: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < archive.length; at += size) controller.enqueue(archive.subarray(at, at + size));
        controller.close();
      },
    });
  for (const size of [1, 700, archive.length]) {
    await expect(unpack(inParts(size), folder, HEAD, { ...ARCHIVE_LIMITS, names: 2200 })).rejects.toThrow(
      'it holds names of more than 0 MB',
    );
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const { size: seen } = await unpack(inParts(size), folder, HEAD, { ...ARCHIVE_LIMITS, names: 2400 });
    expect(seen).toBe(3);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  }
});

test('a long name is as many folders as it has parts, each once, and one that is too long is nothing', async () => {
  const files = { 'a/b/c/d': '1', 'a/b/c/e': '2', 'a/f': '3', g: '4', ['x/'.repeat(2100)]: '5' };
  const archive = await makeArchive(files);
  await expect(unpack(streamOf(archive), folder, HEAD, { ...ARCHIVE_LIMITS, files: 7 })).rejects.toThrow(
    'it holds more than 7 files and folders',
  );
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await unpack(streamOf(archive), folder, HEAD, { ...ARCHIVE_LIMITS, files: 8 });
  expect(readdirSync(folder).sort()).toEqual(['a', 'g']);
});

test('an archive that breaks off, and one that is none', async () => {
  const whole = await makeArchive({ a: 'some text that is packed', b: 'more' });
  await expect(unpack(streamOf(whole.subarray(0, 60)), folder, HEAD)).rejects.toThrow('its archive cannot be unpacked');
  await expect(unpack(streamOf(Buffer.from('<html>')), folder, HEAD)).rejects.toThrow('its archive cannot be unpacked');
});

test('one that never ends is left', async () => {
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from([0x1f, 0x8b])),
  });
  await expect(unpack(endless, folder, HEAD, { ...ARCHIVE_LIMITS, ms: 200 })).rejects.toThrow(
    'its archive takes more than 0.2 s',
  );
});

test('nor may links take longer: each is looked at on its whole way, and that may be two thousand folders', async () => {
  const deep = 'x/'.repeat(1900);
  const links = Array.from({ length: 400 }, (_, index) => [`${deep}${index}`, '-> ..'] as const);
  const archive = await makeArchive(Object.fromEntries(links));
  const began = performance.now();
  await expect(unpack(streamOf(archive), folder, HEAD, { ...ARCHIVE_LIMITS, ms: 3000 })).rejects.toThrow(
    'its archive takes more than 3 s',
  );
  expect(performance.now() - began).toBeLessThan(30_000);
}, 120_000);
