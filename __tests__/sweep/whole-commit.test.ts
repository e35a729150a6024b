import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '../../src/sweep/github.ts';
import { unpack } from '../../src/sweep/tarball.ts';
import { treeId, type Unpacked } from '../../src/sweep/tree-id.ts';
import { fillIn } from '../../src/sweep/whole-commit.ts';
import { headOf, makeArchive, type SweepLoopback, startSweepLoopback, TOKEN, treeOf } from './loopback.ts';

let work = '';
let github: SweepLoopback | undefined;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-whole-'));
});
afterEach(async () => {
  await github?.close();
  github = undefined;
  rmSync(work, { recursive: true, force: true });
});

const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<Uint8Array>;

test("the tree of git's own archive is the commit's, and another where .gitattributes leaves something out", async () => {
  const repository = path.join(work, 'repository');
  const write = (place: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(repository, place)), { recursive: true });
    writeFileSync(path.join(repository, place), content);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-C', repository, ...args], {
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
      maxBuffer: 2 ** 26,
    });
  const archived = async () => {
    const folder = mkdtempSync(path.join(work, 'archived-'));
    const head = git('rev-parse', 'HEAD').toString().trim();
    const bytes = git('archive', '--format=tar.gz', '--prefix=acme-app-0123456/', 'HEAD');
    return treeId(await unpack(streamOf(bytes), folder, head), head);
  };
  // names that sort otherwise with a slash behind them, or in another encoding
  write('a/b.swift', 'b');
  write('a.swift', 'a');
  write('a-b', '');
  write('Ü/ß.swift', 'x'.repeat(100_000));
  write('App/icon.png', Buffer.from([0x89, 0, 0xff]));
  write(`${'deep/'.repeat(40)}${'name'.repeat(30)}.swift`, 'deep');
  write('run.sh', '#!/bin/sh\n');
  chmodSync(path.join(repository, 'run.sh'), 0o755);
  symlinkSync('a/b.swift', path.join(repository, 'link'));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
  const treeOfHead = () => git('rev-parse', 'HEAD^{tree}').toString().trim();
  expect(await archived()).toBe(treeOfHead());

  write('.gitattributes', '/a export-ignore\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'y');
  expect(await archived()).not.toBe(treeOfHead());
});

/** The folder of an archive without some of the files, filled in. */
async function fill(files: Record<string, string>, leftOut: readonly string[], unpacked?: Unpacked) {
  github = await startSweepLoopback([{ repository: 'acme/app', files }]);
  const folder = mkdtempSync(path.join(work, 'app-'));
  const head = headOf(files);
  const kept = Object.fromEntries(Object.entries(files).filter(([place]) => !leftOut.includes(place)));
  const found = await unpack(streamOf(await makeArchive(kept)), folder, head);
  const clock = { now: Date.now, sleep: async () => undefined, patienceMs: 1000 };
  const access = connect({ apiUrl: github.env.GITHUB_API_URL ?? '', token: TOKEN, clock });
  const planned = { repository: 'acme/app', ref: 'main', head, tree: treeOf(files).id, private: false };
  const unsure = await fillIn(folder, planned, unpacked ?? found, access);
  return { unsure, read: (place: string) => readFileSync(path.join(folder, place), 'utf8'), folder };
}

test('what export-ignore leaves out is fetched, and nothing is asked where nothing is left out', async () => {
  const files = { 'App/A.swift': 'a', 'App/PrivacyInfo.xcprivacy': 'ü\0', 'Assets/icon.png': 'bytes', link: '-> App' };
  await fill(files, []);
  expect(github?.requests).toEqual([]);
  await github?.close();
  const { unsure, read } = await fill(files, ['App/PrivacyInfo.xcprivacy', 'Assets/icon.png']);
  expect([unsure, read('App/PrivacyInfo.xcprivacy'), read('Assets/icon.png')]).toEqual([undefined, 'ü\0', '']);
  expect(github?.requests.map((line) => line.replace(/[0-9a-f]{40}/, 'id'))).toEqual([
    ...['GET /repos/acme/app/git/trees/id', 'GET /repos/acme/app/git/blobs/id'],
  ]);
});

test('nothing that is left out is written outside, into what is git’s, or through a link', async () => {
  const files = { right: 'x', '.git/config': 'x', '../out': 'x', 'way/in': 'x', way: '-> /tmp' };
  const { folder, read } = await fill(files, ['right', '.git/config', '../out', 'way/in']);
  expect(read('right')).toBe('x');
  expect([existsSync(path.join(folder, '.git')), existsSync(path.join(work, 'out'))]).toEqual([false, false]);
  expect(existsSync('/tmp/in')).toBe(false);
});

test('where too much is left out it is no checkout, and that is said', async () => {
  const files = Object.fromEntries(Array.from({ length: 201 }, (_, number) => [`a-${number}`, String(number)]));
  await expect(fill(files, Object.keys(files))).rejects.toThrow(
    'its archive leaves out 201 files (export-ignore in .gitattributes), too many to fetch one by one',
  );
});
