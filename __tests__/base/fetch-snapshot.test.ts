import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { fetchSnapshot } from '../../src/base/fetch-snapshot.ts';
import type { GitAnswer, GitCall } from '../../src/base/git.ts';
import type { Source } from '../../src/base/remote.ts';
import { fake } from '../github/fake.ts';
import { cloneCommit, makeFolder, makeRepository } from './repositories.ts';

/** What git was called with, and what stands in for its answer or for the place that is fetched from. */
const world = vi.hoisted(() => ({
  isOver: false,
  calls: [] as [readonly string[], GitCall][],
  answer: undefined as ((args: readonly string[], call: GitCall) => GitAnswer | undefined) | undefined,
  source: undefined as Source | undefined,
}));
vi.mock('../../src/github/interruption.ts', async (original) => ({
  ...(await original<object>()),
  wasInterrupted: () => world.isOver,
}));
vi.mock('../../src/base/git.ts', async (original) => {
  const real = await original<typeof import('../../src/base/git.ts')>();
  return {
    ...real,
    runGit: async (args: readonly string[], call: GitCall) => {
      world.calls.push([args, call]);
      return world.answer?.(args, call) ?? real.runGit(args, call);
    },
  };
});
vi.mock('../../src/base/remote.ts', async (original) => {
  const real = await original<typeof import('../../src/base/remote.ts')>();
  return {
    ...real,
    findSource: (...of: Parameters<typeof real.findSource>) =>
      world.source ? { value: world.source } : real.findSource(...of),
  };
});

const origin = makeRepository();
origin.write({ 'A.swift': 'before', 'B.swift': 'the same', 'C.swift': 'c' });
const base = origin.commit('base');
origin.write({ 'A.swift': 'after' });
const checkout = cloneCommit(origin, origin.commit('head'));
const oid = (file: string) => origin.git('rev-parse', `${base}:${file}`);

let scratch = '';
let clone: Clone;
beforeEach(() => {
  scratch = makeFolder('scratch');
  clone = openClone(checkout.folder, { scratch });
  Object.assign(world, { isOver: false, calls: [], answer: undefined, source: undefined });
});
afterEach(() => clone.close());

const { github } = fake({});
const fetches = () => world.calls.filter(([[command]]) => command === 'fetch');
const OPTIONS = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

test('a commit is fetched into a folder of its own, which is gone when it is closed', async () => {
  const { value } = await fetchSnapshot(clone, base, github);
  expect(value).toMatchObject({ commit: base, from: 'git fetch', lacks: '' });
  expect(value?.entries.map(({ path }) => path)).toEqual(['A.swift', 'B.swift', 'C.swift']);
  const [[args, call] = [], ...others] = fetches();
  expect([args, others]).toEqual([[...OPTIONS, '--depth=1', '--filter=blob:none', 'origin', base], []]);
  expect(call?.remote?.protocol).toBe('file');
  expect(call?.gitFolder.startsWith(`${scratch}/`)).toBe(true);
  expect(readFileSync(join(call?.gitFolder ?? '', 'config'), 'utf8')).toContain(origin.folder);
  expect(call?.timeoutMs).toBeGreaterThan(10_000);
  expect(call?.timeoutMs).toBeLessThanOrEqual(15_000);
  // The clone's own, and the fetched one.
  expect(readdirSync(scratch)).toHaveLength(2);
  value?.close();
  expect(readdirSync(scratch)).toHaveLength(1);
  expect(checkout.git('status', '--porcelain')).toBe('');
});

test('of its files those are fetched that are asked for, once', async () => {
  const { value } = await fetchSnapshot(clone, base, github);
  const wanted = [oid('A.swift'), oid('B.swift')];
  const blobs = await value?.load(wanted);
  expect(wanted.map((one) => text(blobs?.get(one)))).toEqual(['before', 'the same']);
  const [, [args, call] = []] = fetches();
  expect(args).toEqual([...OPTIONS, '--filter=blob:none', '--stdin', 'origin']);
  expect(call?.input).toBe(`${wanted.join('\n')}\n`);
  expect(call?.remote?.protocol).toBe('file');
  expect(text((await value?.load([oid('A.swift')]))?.get(oid('A.swift')))).toBe('before');
  expect(fetches()).toHaveLength(2);
  // One that is there already, and one that is not.
  const more = await value?.load([oid('A.swift'), oid('C.swift')]);
  expect([text(more?.get(oid('A.swift'))), text(more?.get(oid('C.swift')))]).toEqual(['before', 'c']);
  expect(fetches()[2]?.[1].input).toBe(`${oid('C.swift')}\n`);
  value?.close();
});

test('all of it has fifteen seconds together', async () => {
  const { value } = await fetchSnapshot(clone, base, github);
  const start = Date.now();
  const now = vi.spyOn(Date, 'now');
  now.mockReturnValue(start + 9000);
  await value?.load([oid('A.swift')]);
  expect(fetches()[1]?.[1].timeoutMs).toBeGreaterThan(3000);
  expect(fetches()[1]?.[1].timeoutMs).toBeLessThan(7000);
  now.mockReturnValue(start + 60_000);
  await value?.load([oid('B.swift')]);
  expect(fetches()[2]?.[1].timeoutMs).toBe(1);
  now.mockRestore();
  value?.close();
});

test('by the first way in that is open; closed ones leave the reason of the last', async () => {
  const ways = ['a', 'b', 'c'].map((name) => ({ protocol: 'file' as const, settings: new Map([['x.y', name]]) }));
  world.source = { url: `file://${origin.folder}`, ways } as unknown as Source;
  const nameOf = ({ remote }: GitCall) => remote?.settings?.get('x.y');
  const isClosed = new Set(['a']);
  world.answer = ([command], call) =>
    command === 'fetch' && isClosed.has(nameOf(call) ?? '') ? { failed: `${nameOf(call)} is closed` } : undefined;
  const { value } = await fetchSnapshot(clone, base, github);
  await value?.load([oid('A.swift')]);
  expect(fetches().map(([, call]) => nameOf(call))).toEqual(['a', 'b', 'b']);
  value?.close();
  for (const name of ['b', 'c']) isClosed.add(name);
  expect(await fetchSnapshot(clone, base, github)).toEqual({ failed: 'c is closed' });
  expect(readdirSync(scratch)).toHaveLength(1);
});

test('what is fetched and is no such commit is told, and leaves nothing behind', async () => {
  const missing = await fetchSnapshot(clone, 'e'.repeat(40), github);
  expect(missing.failed).toMatch(/^git says: /);
  world.answer = ([command]) => (command === 'fetch' ? { output: Buffer.from('') } : undefined);
  expect(await fetchSnapshot(clone, 'e'.repeat(40), github)).toEqual({ failed: 'the commit is not in this clone' });
  expect(readdirSync(scratch)).toHaveLength(1);
});

test('names of SHA-256 are fetched into a folder of that form', async () => {
  world.answer = ([command], { gitFolder }) =>
    command === 'fetch'
      ? { failed: /sha256/.test(readFileSync(join(gitFolder, 'config'), 'utf8')) ? 'is' : 'none' }
      : undefined;
  expect(await fetchSnapshot(clone, 'e'.repeat(64), github)).toEqual({ failed: 'is' });
  expect(await fetchSnapshot(clone, 'e'.repeat(40), github)).toEqual({ failed: 'none' });
});

test('nothing is fetched without a clone, after a signal, or from a place that is not known', async () => {
  const none = openClone(makeFolder('no-clone'), { scratch });
  expect(await fetchSnapshot(none, base, github)).toEqual({ failed: none.git.failed });
  await clone.objects();
  world.isOver = true;
  expect(await fetchSnapshot(clone, base, github)).toEqual({ failed: 'the run was ended' });
  world.isOver = false;
  checkout.git('config', 'remote.origin.url', 'ext::sh -c x');
  const other = openClone(checkout.folder, { scratch });
  expect((await fetchSnapshot(other, base, github)).failed).toBeTypeOf('string');
  other.close();
  checkout.git('config', 'remote.origin.url', `file://${origin.folder}`);
  expect([fetches(), readdirSync(scratch).length]).toEqual([[], 1]);
});
