import { createHash } from 'node:crypto';
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
import { ARCHIVE_LIMITS, MEDIA, safePlace, unpack } from '../../src/sweep/tarball.ts';
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

async function unpackEntries(...entries: (readonly [Partial<Headers>, string?])[]) {
  const tar = pack();
  for (const [header, text = ''] of entries) tar.entry({ name: '', ...header }, text);
  tar.finalize();
  return await unpack(streamOf(gzipSync(await buffer(tar))), folder, HEAD);
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

test('gives what the archive has of the commit, each as git names it, also what is not kept', async () => {
  const blob = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
  const seen = await unpackEntries(
    [{ name: 'top/', type: 'directory' }],
    [{ name: 'top/a/b', mode: 0o644 }, 'text'],
    [{ name: 'top/run', mode: 0o755 }, 'run'],
    [{ name: 'top/whole', type: 'contiguous-file', mode: 0o644 }, 'whole'],
    [{ name: 'top/icon.png', mode: 0o644 }, 'bytes'],
    [{ name: 'top/.git/config', mode: 0o644 }, 'ours'],
    [{ name: 'top/link', type: 'symlink', linkname: 'a/b' }],
    [{ name: 'top/empty/', type: 'directory' }],
    [{ name: 'top/pipe', type: 'fifo' }],
  );
  const plain = (text: string) => ({ mode: '100644', id: blob(text) });
  expect(Object.fromEntries(seen)).toEqual({
    ...{ 'a/b': plain('text'), run: { mode: '100755', id: blob('run') }, whole: plain('whole') },
    ...{ 'icon.png': plain('bytes'), '.git/config': plain('ours'), link: { mode: '120000', id: blob('a/b') } },
  });
  expect(readdirSync(folder).sort()).toEqual(['a', 'empty', 'icon.png', 'link', 'run', 'whole']);
  expect([read('whole'), read('icon.png'), read('link')]).toEqual(['whole', '', 'text']);
});

test('what is a picture, a film, a sound or a font is known by its whole ending', () => {
  const endings = `png jpg jpeg gif webp heic tif tiff bmp ico icns mov mp4 m4v mp3 m4a wav aac aiff caf ogg ttf otf woff
    woff2`;
  for (const ending of endings.split(/\s+/)) {
    expect(MEDIA.test(`a/b.${ending.toUpperCase()}`)).toBe(true);
    expect(MEDIA.test(`a/b.${ending}.swift`)).toBe(false);
    expect(MEDIA.test(`a/b${ending}`)).toBe(false);
  }
});

test('the place of a file has no step that is none, that leads up or stays, and no sign that ends it', () => {
  expect(['a', 'a/b', 'a/.b', 'a/..b', 'a/b.'].map(safePlace)).toEqual(['a', 'a/b', 'a/.b', 'a/..b', 'a/b.']);
  for (const place of ['', '/a', 'a/', 'a//b', '.', './a', 'a/.', 'a/./b', '..', 'a/../b', 'a\0b', '.git/a', 'a/.GIT'])
    expect([place, safePlace(place)]).toEqual([place, undefined]);
});

test('a name may be as long as paths are, its steps are counted without blanks, and an absolute one is nothing', async () => {
  // Three slashes stand for one: the system takes no such path, and we none that is longer.
  const name = (length: number) => `top/${'/'.repeat(length - 5)}a`;
  await unpackEntries(
    [{ name: name(4096) }, 'x'],
    [{ name: name(4097).replace(/a$/, 'b') }, 'x'],
    [{ name: '/top/c' }, 'x'],
  );
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a link is not made through another, nor in the place of a file, and leads nowhere by an absolute path or none', async () => {
  await unpackEntries(
    [{ name: 'top/b/file' }, 'x'],
    [{ name: 'top/a', type: 'symlink', linkname: 'b' }],
    [{ name: 'top/a/through', type: 'symlink', linkname: 'file' }],
    [{ name: 'top/b/file/below', type: 'symlink', linkname: 'file' }],
    [{ name: 'top/b/file/far/below', type: 'symlink', linkname: 'file' }],
    [{ name: 'top/b/file', type: 'symlink', linkname: 'other' }],
    [{ name: 'top/new/deep/link', type: 'symlink', linkname: '../../b/file' }],
    [{ name: 'top/absolute', type: 'symlink', linkname: path.join(folder, 'b/file') }],
    [{ name: 'top/b/empty', type: 'symlink' }],
    [{ name: 'top/b/git', type: 'symlink', linkname: '../.git' }],
  );
  expect(readdirSync(folder).sort()).toEqual(['a', 'absolute', 'b', 'new']);
  expect(readdirSync(path.join(folder, 'b')).sort()).toEqual(['empty', 'file', 'git']);
  const link = (file: string) => readlinkSync(path.join(folder, file));
  const nowhere = '.a-link-that-leads-out-of-the-repository';
  expect([read('b/file'), read('new/deep/link'), link('a'), link('absolute'), link('b/empty'), link('b/git')]).toEqual([
    ...['x', 'x', 'b', nowhere, nowhere, nowhere],
  ]);
});

test.each([
  ['none', false],
  ['../none', false],
  ['./../none', false],
  ['../../folder/none', false],
  ['none/none', false],
  ['none/../none', true],
  ['none./../none', true],
  ['none/a../none', false],
])('a link to %s, where nothing stands, leads nowhere where it goes back: %s', async (target, isOut) => {
  await unpackEntries([{ name: 'top/folder/in/link', type: 'symlink', linkname: target }]);
  expect(readlinkSync(path.join(folder, 'folder/in/link')) === target).toBe(!isOut);
});

test('a size is right up to its bound', async () => {
  const archive = await makeArchive({ a: 'a'.repeat(1000), b: 'b'.repeat(1000), 'c.png': 'c'.repeat(5000) });
  const within = (limits: Partial<typeof ARCHIVE_LIMITS>) => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    return unpack(streamOf(archive), folder, HEAD, { ...ARCHIVE_LIMITS, ...limits });
  };
  await within({ packed: archive.length });
  await expect(within({ packed: archive.length - 1 })).rejects.toThrow('its archive is larger than 0 MB');
  await expect(within({ unpacked: 1999 })).rejects.toThrow('unpacked it is larger than 0 MB');
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
