import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openArtifact } from '../../src/built/open.ts';
import { readArtifact } from '../../src/built/read-artifact.ts';
import { makeFolder } from '../folder.ts';
import { type Member, members, tarGz, zip } from './archives.ts';

const FILES = { 'Payload/App.app/Info.plist': 'list', 'Payload/App.app/App': 'code' };

function write(name: string, bytes: Uint8Array): string {
  const file = path.join(makeFolder('built'), name);
  writeFileSync(file, bytes);
  return file;
}

async function open(name: string, bytes: Uint8Array) {
  return openArtifact(write(name, bytes));
}

async function readAll(container: Awaited<ReturnType<typeof open>>, most = 1000) {
  const found: Record<string, string> = {};
  for await (const piece of container.read([...container.paths], () => most))
    found[piece.path] = 'bytes' in piece ? Buffer.from(piece.bytes).toString() : `! ${piece.fault}`;
  container.close();
  return found;
}

test.each([
  ['App.ipa', zip(members(FILES))],
  ['App.app.zip', zip(members(FILES))],
  ['build.tar.gz', tarGz(members(FILES))],
  ['named-like-a-zip.zip', tarGz(members(FILES))],
])('%s is read', async (name, bytes) => {
  expect(await readAll(await open(name, bytes))).toEqual(FILES);
});

test('a folder is read, and no link of it is followed', async () => {
  const app = path.join(makeFolder('built'), 'App.app');
  mkdirSync(path.join(app, 'PlugIns'), { recursive: true });
  writeFileSync(path.join(app, 'Info.plist'), 'list');
  writeFileSync(path.join(app, 'PlugIns', 'one'), 'one');
  symlinkSync('/etc/passwd', path.join(app, 'link'));
  symlinkSync('/etc', path.join(app, 'folder'));
  const container = await openArtifact(app);
  expect(container.refused.map(({ path: name }) => name).sort()).toEqual(['folder', 'link']);
  expect(await readAll(container)).toEqual({ 'Info.plist': 'list', 'PlugIns/one': 'one' });
});

test('only what is asked for is read, and no more than it may be', async () => {
  for (const [name, bytes] of [
    ['a.zip', zip(members({ ...FILES, large: 'x'.repeat(2000) }))],
    ['a.tar.gz', tarGz(members({ ...FILES, large: 'x'.repeat(2000) }))],
  ] as const) {
    const container = await open(name, bytes);
    const found: string[] = [];
    for await (const piece of container.read(['large', 'Payload/App.app/App', 'absent', 'large'], () => 1000))
      found.push('fault' in piece ? `${piece.path} ${piece.fault}` : piece.path);
    expect(found.sort()).toEqual(['Payload/App.app/App', 'large is too large (0 MB; at most 0 MB are read)']);
    container.close();
  }
});

const CLIMBING: readonly string[] = [
  ...['../../etc/passwd', 'Payload/../../x', '/etc/passwd', 'C:\\x', 'a//b', 'a/./b', 'a\nb', 'x'.repeat(1025)],
];

test.each(CLIMBING)('the name %j is refused', async (name) => {
  const container = await open('a.zip', zip([...members(FILES), { name, bytes: 'x' }]));
  expect(await readAll(container)).toEqual(FILES);
  expect(container.refused).toHaveLength(1);
  if (name.includes('\\')) return;
  const packed = await open('a.tar.gz', tarGz([...members(FILES), { name, bytes: 'x' }]));
  expect(await readAll(packed)).toEqual(FILES);
  expect(packed.refused).toHaveLength(1);
});

test('a link is refused in every form', async () => {
  const link: Member = { name: 'Payload/App.app/link', bytes: '/etc/passwd', mode: 0o120777 };
  const container = await open('a.zip', zip([...members(FILES), link]));
  expect(container.refused).toEqual([
    { path: 'Payload/App.app/link', reason: 'is a link or no plain file, and is not followed' },
  ]);
  container.close();
  const packed = await open('a.tar.gz', tarGz([...members(FILES), { name: 'l', type: '2' }]));
  expect(packed.refused.map(({ path: name }) => name)).toEqual(['l']);
});

test('of two entries of one name neither is read, nor of three', async () => {
  for (const times of [2, 3]) {
    const twice = Array.from({ length: times }, (_, index) => ({ name: 'Info.plist', bytes: `${index}` }));
    for (const container of [
      await open('a.zip', zip([...twice, ...members(FILES)])),
      await open('a.tar.gz', tarGz([...twice, ...members(FILES)])),
    ]) {
      expect(await readAll(container)).toEqual(FILES);
      expect(container.refused).toEqual([{ path: 'Info.plist', reason: 'stands twice in it, and neither is read' }]);
    }
  }
});

test('what is encrypted is told where it is asked for', async () => {
  const container = await open('a.zip', zip([{ name: 'Info.plist', bytes: 'x', flags: 1 }, ...members(FILES)]));
  expect(await readAll(container)).toEqual({ ...FILES, 'Info.plist': '! is encrypted' });
});

test('a bomb is not unpacked', async () => {
  const zeros = Buffer.alloc(50_000_000);
  const container = await open('a.zip', zip(members({ zeros })));
  const found = await readAll(container, 1e9);
  expect(found.zeros).toMatch(/^! is said to unpack to \d+ times its size; at most 200 times is unpacked$/);
  // one that lies about its size
  for (const size of [10, 10_000_000]) {
    const lying = await open('a.zip', zip([{ name: 'zeros', bytes: Buffer.alloc(20_000), size }]));
    expect((await readAll(lying, 1e9)).zeros).toMatch(/^! /);
  }
  await expect(open('a.tar.gz', tarGz(members({ zeros })))).rejects.toThrow(/^unpacks to more than \d+ MB$/);
});

test('hundreds of thousands of headers that stand for no entry are not gone through', { timeout: 60_000 }, async () => {
  // A million of them are five megabytes packed, and took ten seconds of processor time at each look.
  const [head] = [tarGz(members({ a: '' }))].map((packed) => gunzipSync(packed).subarray(0, 512));
  const aside = Buffer.from(head ?? []);
  aside.write('g', 156);
  aside.fill(' ', 148, 156);
  aside.write(
    `${aside
      .reduce((all, byte) => all + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  const thousand = Buffer.alloc(512_000, aside);
  const noise = gunzipSync(tarGz(members({ noise: randomBytes(600_000).toString('latin1') }))).subarray(0, -1024);
  const parts = [noise, ...Array.from({ length: 310 }, () => thousand), gunzipSync(tarGz(members(FILES)))];
  const began = process.cpuUsage();
  const file = write('bomb.tar.gz', gzipSync(Buffer.concat(parts), { level: 1 }));
  const { user } = process.cpuUsage(began);
  const { skipped } = await readArtifact(file, 'bomb.tar.gz');
  expect(skipped.map(({ reason }) => reason)).toEqual([
    'The built app cannot be read: it has more than 100000 entries',
  ]);
  expect(process.cpuUsage(began).user - user).toBeLessThan(15_000_000);
});

test('100,000 entries are too many, and 60,000 are not', { timeout: 60_000 }, async () => {
  const many = (length: number) => Array.from({ length }, (_, index) => ({ name: `Payload/App.app/${index}` }));
  const container = await open('a.zip', zip(many(60_000)));
  expect(container.paths.size).toBe(60_000);
  container.close();
  await expect(open('a.tar.gz', tarGz(many(100_001)))).rejects.toThrow('has more than 100000 entries');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['no archive', Buffer.from('PK is a beginning')],
  ['one that is cut off', zip(members(FILES)).subarray(0, 150)],
  ['one whose directory is damaged', damaged()],
])('%s is told', async (_, bytes) => {
  await expect(open('App.ipa', bytes)).rejects.toThrow(/^cannot be read as a zip archive \(.+[^.]\)$/);
});

test('a packed tar that is cut off or none is told', async () => {
  const whole = tarGz(members(FILES));
  await expect(open('a.tgz', whole.subarray(0, 80))).rejects.toThrow(/^cannot be unpacked/);
  await expect(open('a.tgz', tarGz([]).subarray(0, 0))).rejects.toThrow(/^cannot be read as a zip/);
  const { gzipSync } = await import('node:zlib');
  await expect(open('a.tgz', gzipSync(Buffer.alloc(600, 'x')))).rejects.toThrow('is no tar archive packed by gzip');
});

test('names of more than 100 bytes are whole', async () => {
  const name = `Payload/${'x'.repeat(150)}.app/Info.plist`;
  expect([...(await open('a.tgz', tarGz([{ name, bytes: 'x' }]))).paths]).toEqual([name]);
});

function damaged(): Buffer {
  const bytes = zip(members(FILES));
  bytes.write('XX', bytes.indexOf('PK\x01\x02'), 'latin1');
  return bytes;
}
