import { execFileSync } from 'node:child_process';
import { type Dirent, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { tooLarge } from '../../src/built/container.ts';
import { openFolder } from '../../src/built/folder.ts';
import { createFuel } from '../../src/built/fuel.ts';
import * as limits from '../../src/built/limits.ts';
import { matchArtifacts } from '../../src/built/match-artifacts.ts';
import { artifactForm, openArtifact } from '../../src/built/open.ts';
import { readArtifact } from '../../src/built/read-artifact.ts';
import { UnreadableFile } from '../../src/types.ts';
import { makeFolder } from '../folder.ts';

/** What stands in for the disk. */
const disk = vi.hoisted(() => ({
  list: undefined as ((folder: string) => Dirent[]) | undefined,
  /** How much of a file one look at it gives. */
  most: undefined as ((wanted: number) => number) | undefined,
}));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    readdirSync: (folder: string, options: { withFileTypes: true }) =>
      disk.list?.(folder) ?? real.readdirSync(folder, options),
    readSync: (descriptor: number, bytes: Buffer, offset: number, length: number, position: number) =>
      real.readSync(descriptor, bytes, offset, disk.most?.(length) ?? length, position),
  };
});

function app(files: Readonly<Record<string, string>>): string {
  const root = path.join(makeFolder('folder'), 'App.app');
  mkdirSync(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

async function read(root: string, paths: readonly string[], most = 1000, between = () => undefined as unknown) {
  const container = openFolder(root);
  between();
  const found: [string, string][] = [];
  for await (const piece of container.read(paths, () => most))
    found.push([piece.path, 'bytes' in piece ? Buffer.from(piece.bytes).toString() : `! ${piece.fault}`]);
  return found;
}

test('files of any depth are read once each, in the order that they are asked for', async () => {
  const root = app({ 'Info.plist': 'list', 'a/b/c': 'deep', 'a/empty': '' });
  expect([...openFolder(root).paths].sort()).toEqual(['Info.plist', 'a/b/c', 'a/empty']);
  expect(await read(root, ['a/b/c', 'absent', 'Info.plist', 'a/b/c', 'a/empty', 'a'])).toEqual([
    ['a/b/c', 'deep'],
    ['Info.plist', 'list'],
    ['a/empty', ''],
  ]);
  expect(openFolder(root).close()).toBeUndefined();
});

test('links and pipes are refused, also where one takes the place of a file', async () => {
  const root = app({ 'Info.plist': 'list', file: 'x', other: 'y', large: 'z'.repeat(1001), most: 'z'.repeat(1000) });
  symlinkSync('/etc/passwd', path.join(root, 'link'));
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  const container = openFolder(root);
  const reason = 'is a link or no plain file, and is not followed';
  expect([...container.refused].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'link', reason },
    { path: 'pipe', reason },
  ]);
  const found = await read(root, ['file', 'other', 'Info.plist', 'large', 'most'], 1000, () => {
    for (const name of ['file', 'other', 'Info.plist']) rmSync(path.join(root, name));
    symlinkSync('/etc/passwd', path.join(root, 'file'));
    execFileSync('mkfifo', [path.join(root, 'other')]);
  });
  expect(found).toEqual([
    ['file', '! cannot be read (ELOOP)'],
    ['other', '! is no plain file'],
    ['Info.plist', '! cannot be read (ENOENT)'],
    ['large', '! is too large (0 MB; at most 0 MB are read)'],
    ['most', 'z'.repeat(1000)],
  ]);
});

test('a folder that is gone, or deeper than the system goes, is told', () => {
  expect(() => openFolder(path.join(makeFolder('folder'), 'none'))).toThrow(
    /^has a folder that cannot be listed \(ENOENT\)$/,
  );
});

test('a file that comes in portions is whole, and one that shrinks meanwhile is what is left', async () => {
  const root = app({ file: '0123456789' });
  disk.most = (wanted) => Math.min(wanted, 3);
  expect(await read(root, ['file'])).toEqual([['file', '0123456789']]);
  const portions = [4, 0];
  disk.most = () => portions.shift() ?? 1;
  expect(await read(root, ['file'])).toEqual([['file', '0123']]);
  disk.most = undefined;
});

test.runIf(process.platform === 'linux')('no file stays open', async () => {
  const root = app({ file: 'x', large: 'y'.repeat(2000) });
  const count = () => readdirSync('/proc/self/fd').length;
  await read(root, ['file', 'large']);
  const before = count();
  for (let tries = 0; tries < 20; tries += 1) await read(root, ['file', 'large']);
  expect(count() - before).toBeLessThan(10);
});

test('an unexpected error is passed on', () => {
  for (const error of [new TypeError('ours'), { code: 'thrown by nobody' }]) {
    disk.list = () => {
      throw error;
    };
    let thrown: unknown;
    try {
      openFolder('/App.app');
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBe(error);
  }
  disk.list = undefined;
});

test('100,000 files may stand in it, and no more', () => {
  const dirent = (index: number) =>
    ({ name: `${index}`, isDirectory: () => index === 7, isFile: () => true }) as Dirent;
  const listed = (length: number) => Array.from({ length }, (_, index) => dirent(index));
  // The folder in it is one of them, and has two files.
  disk.list = (folder) => (folder.endsWith('/7') ? listed(2) : listed(99_998));
  expect(openFolder('/App.app').paths.size).toBe(99_999);
  disk.list = (folder) => (folder.endsWith('/7') ? listed(3) : listed(99_998));
  expect(() => openFolder('/App.app')).toThrow(/^has more than 100000 files$/);
  disk.list = undefined;
});

test('a path is something built by its name, and by its first look where it was not named so', () => {
  const root = makeFolder('forms');
  for (const name of ['a.ipa', 'b.ZIP', 'c.tar.gz', 'd.tgz', 'e.tar', 'f.ipa.txt', 'xipa', 'g.app'])
    writeFileSync(path.join(root, name), '');
  const folders = ['h.xcarchive', 'i.app', 'j.app', 'k.app/.git', 'l.ipa', 'm.application', 'n.xcarchives', 'xapp'];
  for (const name of folders) mkdirSync(path.join(root, name), { recursive: true });
  for (const name of ['j.app', 'k.app']) writeFileSync(path.join(root, name, 'Info.plist'), '');
  execFileSync('mkfifo', [path.join(root, 'pipe.app'), path.join(root, 'pipe.xcarchive')]);
  symlinkSync('loop.ipa', path.join(root, 'loop.ipa'));
  symlinkSync(path.join(root, 'a.ipa'), path.join(root, 'link.ipa'));
  const form = (name: string, isNamed?: boolean) => artifactForm(path.join(root, name), isNamed);
  const files = ['a.ipa', 'b.ZIP', 'c.tar.gz', 'd.tgz', 'link.ipa'];
  expect(files.map((name) => form(name))).toEqual(files.map(() => 'file'));
  const none = [
    'e.tar',
    'f.ipa.txt',
    'xipa',
    'g.app',
    'l.ipa',
    'm.application',
    'n.xcarchives',
    'xapp',
    'absent.ipa',
    'pipe.app',
    'pipe.xcarchive',
    'loop.ipa',
    'a.ipa/b.ipa',
  ];
  expect(none.map((name) => [form(name), form(name, true)])).toEqual(none.map(() => [undefined, undefined]));
  expect(['h.xcarchive', 'h.xcarchive/', 'j.app', 'j.app/'].map((name) => form(name))).toEqual([
    'folder',
    'folder',
    'folder',
    'folder',
  ]);
  // Without a list, or with a history, it may be a repository.
  expect(['i.app', 'k.app'].map((name) => [form(name), form(name, true)])).toEqual([
    [undefined, 'folder'],
    [undefined, 'folder'],
  ]);
  // A pattern follows no link, and none of them ends the run.
  expect(matchArtifacts('**/*.ipa', root, () => undefined)).toEqual(['a.ipa']);
  expect(matchArtifacts('link.ipa', root, () => undefined)).toEqual(['link.ipa']);
  // What is named or fits is something built also without a list.
  expect(matchArtifacts('i.app', root, () => undefined)).toEqual(['i.app']);
  expect(matchArtifacts('./[i]*.app', root, () => undefined)).toEqual(['i.app']);
  // A name may look like a pattern.
  mkdirSync(path.join(root, '!New.app'));
  expect(matchArtifacts('!New.app', root, () => undefined)).toEqual(['!New.app']);
});

test('a pattern finds files and folders, hidden ones too, in order, and nothing of git or npm', () => {
  const root = makeFolder('patterns');
  const folders = ['.git', 'node_modules/a', 'a/.git', 'a/node_modules', '.out', 'sub.', 'a/X.app'];
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  const files = [
    'd',
    'b',
    'e',
    'c',
    'a/f',
    '.out/g',
    'sub./h',
    '.git/i',
    'node_modules/a/i',
    'a/.git/i',
    'a/node_modules/i',
  ];
  for (const file of files) writeFileSync(path.join(root, `${file}.ipa`), '');
  const found = ['.out/g.ipa', 'a/f.ipa', 'b.ipa', 'c.ipa', 'd.ipa', 'e.ipa', 'sub./h.ipa'];
  expect(matchArtifacts('**/*.ipa', root, () => undefined)).toEqual(found);
  expect(matchArtifacts('./**/*.ipa', root, () => undefined)).toEqual(found);
  expect(matchArtifacts('sub./*.ipa', root, () => undefined)).toEqual(['sub./h.ipa']);
  expect(matchArtifacts('**/*.app', root, () => undefined)).toEqual(['a/X.app']);
  // A file where the pattern has a folder holds nothing.
  expect(matchArtifacts('b.ipa/*.ipa', root, () => undefined)).toEqual([]);
});

test('a folder that is named is opened as one, also without a list', async () => {
  expect([...(await openArtifact(app({ 'a/b': 'x' }))).paths]).toEqual(['a/b']);
});

test.runIf(process.platform === 'linux')('nothing is left open of one that is none', async () => {
  const file = path.join(makeFolder('open'), 'text.ipa');
  writeFileSync(file, 'no archive');
  const count = () => readdirSync('/proc/self/fd').length;
  await expect(openArtifact(file)).rejects.toThrow();
  const before = count();
  for (let tries = 0; tries < 20; tries += 1) await expect(openArtifact(file)).rejects.toThrow();
  expect(count() - before).toBeLessThan(10);
});

test('what cannot be opened is told of the artifact, and is no fault of ours', async () => {
  const root = makeFolder('gone');
  symlinkSync('loop.ipa', path.join(root, 'loop.ipa'));
  const { skipped } = await readArtifact(path.join(root, 'loop.ipa'), 'loop.ipa');
  expect(skipped).toEqual([
    {
      ...{ at: { file: 'loop.ipa', line: 1, column: 1 }, blocking: true },
      reason: 'The built app cannot be read: it is no .ipa, .xcarchive or .app',
    },
  ]);
  writeFileSync(path.join(root, 'text.ipa'), 'no archive');
  await expect(openArtifact(path.join(root, 'text.ipa'))).rejects.toThrow(/^cannot be read as a zip archive/);
  // What begins as gzip does is taken for a packed tar, by both of its first bytes.
  writeFileSync(path.join(root, 'packed.ipa'), Buffer.from([0x1f, 0x8b, 0x08, 0]));
  await expect(openArtifact(path.join(root, 'packed.ipa'))).rejects.toThrow(/^cannot be unpacked/);
  for (const head of [
    [0x1f, 0x8a],
    [0x1e, 0x8b],
  ]) {
    writeFileSync(path.join(root, 'odd.ipa'), Buffer.from(head));
    await expect(openArtifact(path.join(root, 'odd.ipa'))).rejects.toThrow(/^cannot be read as a zip archive/);
  }
  truncateSync(path.join(root, 'text.ipa'), 0);
  await expect(openArtifact(path.join(root, 'text.ipa'))).rejects.toThrow(/^cannot be read as a zip archive/);
});

test('what one artifact may take', () => {
  expect({ ...limits }).toEqual({
    ...{ MOST_ENTRIES: 100_000, LARGEST_LIST: 16_777_216, LARGEST_BINARY: 536_870_912, MOST_READ: 1_073_741_824 },
    ...{ MOST_UNPACKED: 4_294_967_296, MOST_RATIO: 200, FREE_OF_RATIO: 4_194_304, MOST_TOLD: 20, MOST_BUNDLES: 200 },
  });
  expect(tooLarge(1000, 1000)).toBeUndefined();
  expect(tooLarge(536_870_912, 1e12)).toBeUndefined();
  expect(tooLarge(536_870_913, 6e8)).toBe('is too large (537 MB; at most 600 MB are read)');
  expect(tooLarge(1001, 1000)).toBe('is too large (0 MB; at most 0 MB are read)');
});

test('what reading one file may take: twenty million steps, and 64 MB of text', () => {
  const at = { file: 'App', line: 1, column: 1 };
  const steps = createFuel(at);
  for (const count of [19_999_999, 1]) steps.take(count);
  expect(() => steps.take(1)).toThrow(new UnreadableFile('its tables have more entries than are read', at));
  const text = createFuel(at);
  for (let megabyte = 0; megabyte < 64; megabyte += 1) text.keep(1_048_576);
  expect(() => text.keep(1)).toThrow(new UnreadableFile('its tables hold more text than is kept', at));
  // A text takes a step, and one more for sixteen bytes.
  const both = createFuel(at);
  both.take(19_999_990);
  both.keep(144);
  expect(() => both.keep(1)).toThrow('its tables have more entries than are read');
  const single = createFuel(at);
  single.take(19_999_999);
  single.keep(0);
  expect(() => single.take(1)).toThrow('its tables have more entries than are read');
});
