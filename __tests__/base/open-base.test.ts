import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { blobName } from '../../src/base/blob-name.ts';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { type OpenOptions, openBase } from '../../src/base/open-base.ts';
import { openRepository } from '../../src/files/files.ts';
import type { GitHubEvent } from '../../src/github/event.ts';
import { failing, fake } from '../github/fake.ts';
import { makeFolder, makeRepository, type Repository } from './repositories.ts';

const clones: Clone[] = [];
afterEach(() => {
  for (const clone of clones.splice(0)) clone.close();
});

const CLINICAL = 'import HealthKit\nlet a = HKClinicalTypeIdentifier.allergyRecord\n';
const PLAIN = 'import SwiftUI\n';

interface Given {
  readonly below?: string;
  readonly mayFetch?: boolean;
  readonly exclude?: readonly string[];
  readonly named?: readonly string[];
  readonly event?: Partial<GitHubEvent>;
  readonly answers?: Parameters<typeof fake>[0];
}

/** A repository whose HEAD stands on the base, with a change on top of it. */
function changed(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string | undefined>>) {
  const repository = makeRepository();
  repository.write({ 'Other.swift': 'let other = 1\n', ...before });
  const base = repository.commit('base');
  repository.write(after);
  repository.commit('head');
  return { repository, base };
}

function optionsOf({ folder }: Repository, { below = '', mayFetch = true, exclude = [], named }: Given): OpenOptions {
  const root = join(folder, below);
  const checkout = openRepository(root);
  return { root, checkout, exclude, mayFetch, ...(named && { named }) };
}

/** As a workflow's push asks for it. */
async function open(repository: Repository, base: string, given: Given = {}) {
  const options = optionsOf(repository, given);
  const scratch = makeFolder('scratch');
  const clone = openClone(options.root, { scratch });
  clones.push(clone);
  const push = { name: 'push', branch: 'main', defaultBranch: 'main', baseSha: base, ...given.event } as const;
  const { github, calls } = fake(given.answers ?? {}, push);
  const found = await openBase({ github, clone }, options);
  return { found, calls, scratch };
}

const read = (found: Awaited<ReturnType<typeof openBase>>, file: string) => {
  if (found === undefined || found.failed !== undefined) throw new Error(found?.failed ?? 'nothing');
  return found.files.bytes(file).toString();
};

describe('a base', () => {
  test('of a push has its commit, its files as they were, and what of the change it is', async () => {
    const { repository, base } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN, 'New.swift': PLAIN });
    const { found, scratch } = await open(repository, base);
    expect(found).toMatchObject({ of: 'push', commit: base, unread: [] });
    // By the clone that was given, in the place that it was given.
    expect(readdirSync(scratch)).toHaveLength(1);
    expect([read(found, 'A.swift'), read(found, 'Other.swift')]).toEqual([CLINICAL, 'let other = 1\n']);
    if (found?.failed === undefined) expect(found?.files.paths).toEqual(['A.swift', 'Other.swift']);
  });

  test('of a folder has the files of that folder, without what is excluded, and with what options name', async () => {
    const { repository, base } = changed(
      { 'ios/A.swift': CLINICAL, 'ios/Left/B.swift': PLAIN, 'android/C.swift': PLAIN, 'shared.json': '{"a":1}' },
      { 'ios/A.swift': PLAIN, 'shared.json': '{}' },
    );
    const { found } = await open(repository, base, { below: 'ios', exclude: ['Left/**'], named: ['../shared.json'] });
    if (found === undefined || found.failed !== undefined) throw new Error(found?.failed);
    expect([found.files.paths, read(found, 'A.swift')]).toEqual([['A.swift'], CLINICAL]);
    expect([...found.tracked]).toEqual(['A.swift', 'Left/B.swift']);
    expect([...found.named].map(([file, bytes]) => [file, Buffer.from(bytes ?? []).toString()])).toEqual([
      ['../shared.json', '{"a":1}'],
    ]);
  });

  test('of the command is that of a revision, and nothing of it is left behind', async () => {
    const { repository, base } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN });
    const found = await openBase({ revision: 'HEAD^' }, optionsOf(repository, { mayFetch: false }));
    expect(found).toMatchObject({ of: 'change', commit: base });
    expect(read(found, 'A.swift')).toBe(CLINICAL);
    const none = await openBase({ revision: 'nowhere' }, optionsOf(repository, {}));
    expect(none).toEqual({ of: 'change', failed: 'git knows no commit "nowhere" here', isUnknown: true });
    const lost = await openBase({ revision: 'e'.repeat(40) }, optionsOf(repository, {}));
    expect(lost).toMatchObject({ isUnknown: false });
  });

  test('that is not in the clone is asked of GitHub, with each reason told where nobody has it', async () => {
    const { repository } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN });
    const gone = 'e'.repeat(40);
    const tree = { 'git.getTree': { data: { tree: [], truncated: false } } };
    const { found, calls } = await open(repository, gone, { answers: tree });
    expect([found, calls.length]).toMatchObject([{ of: 'push', commit: gone }, 1]);
    const { found: lost } = await open(repository, gone, { answers: { 'git.getTree': new Error('no') } });
    expect(lost).toMatchObject({ of: 'push', isUnknown: false });
    expect(lost?.failed).toMatch(/^the commit eeeeeeeeee could not be read: GitHub did not give the files of the base/);
  });

  test('whose first commit is gone is the second one', async () => {
    const { repository, base } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    const event = { branch: 'feature', baseSha: 'e'.repeat(40) };
    const { found } = await open(repository, '', { event, answers: { 'git.getTree': new Error('no') } });
    expect(found).toMatchObject({ of: 'push', commit: base });
  });

  test('is none for an event that is no change, and told where there should be one', async () => {
    const { repository, base } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN });
    expect((await open(repository, base, { event: { name: 'schedule' } })).found).toBeUndefined();
    const first = { baseSha: undefined } as object;
    expect((await open(repository, base, { event: first })).found).toEqual({
      ...{ of: 'push', failed: 'this is the first push of the default branch', isUnknown: false },
    });
    const unknown = { ...first, branch: 'feature', repository: undefined } as object;
    expect((await open(repository, base, { event: unknown })).found).toEqual({
      ...{ of: 'push', failed: 'no commit to compare with was found', isUnknown: false },
    });
    // Neither the clone nor GitHub tells where the branch began.
    const answers = { 'repos.compareCommitsWithBasehead': failing(403) };
    const { found } = await open(repository, base, { event: { ...first, branch: 'feature', sha: base }, answers });
    expect(found?.failed).toMatch(
      /^GitHub did not say where the change starts: the token lacks `contents: read` \(403\)/,
    );
  });
});

describe('where nothing is clinical now', () => {
  test.each([
    'HKClinical',
    'clinicalType',
    'ClinicalHealthRecords',
    'health-records',
    'clinicalRecord',
    'healthRecords',
  ])('a change that took away %s is compared', async (word) => {
    const { repository, base } = changed({ 'A.swift': `let a = x.${word}Y\n` }, { 'A.swift': PLAIN });
    const { found } = await open(repository, base, { mayFetch: false });
    expect(found).toMatchObject({ of: 'push', commit: base });
  });

  test('so is one that took a file away, or changed its kind', async () => {
    const gone = changed({ 'A.swift': CLINICAL }, { 'A.swift': undefined });
    expect((await open(gone.repository, gone.base, { mayFetch: false })).found).toMatchObject({ commit: gone.base });
    const beside = changed(
      { 'A.swift': PLAIN, 'B.swift': CLINICAL, 'C.swift': PLAIN },
      { 'A.swift': 'a', 'B.swift': 'b', 'C.swift': undefined },
    );
    const { found } = await open(beside.repository, beside.base, { mayFetch: false });
    expect(found).toMatchObject({ commit: beside.base });
    const { repository, base } = changed({ 'A.swift': CLINICAL }, { 'A.swift': undefined });
    symlinkSync('Other.swift', join(repository.folder, 'A.swift'));
    repository.commit('a link');
    expect((await open(repository, base, { mayFetch: false })).found).toMatchObject({ commit: base });
  });

  test.each<[string, Record<string, string>, Record<string, string | undefined>]>([
    ['changed nothing clinical', { 'A.swift': PLAIN }, { 'A.swift': 'import UIKit\n' }],
    ['brought what is clinical', {}, { 'A.swift': CLINICAL }],
    ['left what was clinical as it was', { 'A.swift': CLINICAL, 'B.swift': PLAIN }, { 'B.swift': 'x' }],
    ['changed nothing', { 'A.swift': CLINICAL }, {}],
  ])('a change that %s is not', async (_, before, after) => {
    const { repository, base } = changed(before, after);
    expect(await open(repository, base, { mayFetch: false })).toMatchObject({ found: undefined, calls: [] });
  });

  test('nobody is asked for what this clone does not have', async () => {
    const { repository } = changed({ 'A.swift': CLINICAL }, { 'A.swift': PLAIN });
    for (const base of ['e'.repeat(40), 'main', ''])
      expect(await open(repository, base, { mayFetch: false })).toMatchObject({ found: undefined, calls: [] });
    rmSync(join(repository.folder, '.git'), { recursive: true });
    expect(await open(repository, 'e'.repeat(40), { mayFetch: false })).toMatchObject({ found: undefined, calls: [] });
  });

  test('and an unread base is not told of', async () => {
    // The commit is there, and one of its files is not.
    const { repository, base } = changed(
      { 'A.swift': CLINICAL, 'B.swift': 'b\n' },
      { 'A.swift': PLAIN, 'B.swift': PLAIN },
    );
    const oid = repository.git('rev-parse', `${base}:B.swift`);
    rmSync(join(repository.folder, '.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    expect(await open(repository, base, { mayFetch: false })).toMatchObject({ found: undefined, calls: [] });
    // A folder of it is not there, in which nothing changed.
    const other = changed({ 'A.swift': CLINICAL, 'Lib/B.swift': PLAIN }, { 'A.swift': PLAIN });
    const tree = other.repository.git('rev-parse', `${other.base}:Lib`);
    rmSync(join(other.repository.folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(await open(other.repository, other.base, { mayFetch: false })).toMatchObject({ found: undefined });
  });
});

describe('what is under version control', () => {
  test('a file of a workflow’s own making is no difference, and one of the change is', async () => {
    const { repository, base } = changed(
      { 'A.swift': CLINICAL },
      { 'Tracked.swift': PLAIN, 'A\nline and ü.swift': '' },
    );
    repository.write({ 'Made.swift': PLAIN });
    const { found } = await open(repository, base, { named: ['Made.swift', 'Tracked.swift'] });
    if (found === undefined || found.failed !== undefined) throw new Error(found?.failed);
    expect([found.named.has('Made.swift'), found.named.has('Tracked.swift')]).toEqual([false, true]);
    expect([...found.tracked].sort()).toEqual(['A\nline and ü.swift', 'A.swift', 'Other.swift', 'Tracked.swift']);
    const command = await openBase({ revision: base }, optionsOf(repository, { named: ['Made.swift'] }));
    if (command === undefined || command.failed !== undefined) throw new Error(command?.failed);
    expect(command.named.has('Made.swift')).toBe(true);
  });

  test('a submodule that moved is told where its earlier state is not to be had, from the checked folder', async () => {
    const repository = makeRepository();
    repository.write({ 'ios/A.swift': CLINICAL });
    const move = (oid: string, name: string) =>
      repository.git('update-index', '--add', '--cacheinfo', `160000,${oid},${name}`);
    repository.git('add', '--all');
    for (const name of ['ios/Vendor', 'android/Other']) move('5'.repeat(40), name);
    repository.git('commit', '--quiet', '--message', 'base');
    const base = repository.git('rev-parse', 'HEAD');
    for (const name of ['ios/Vendor', 'android/Other']) move('6'.repeat(40), name);
    repository.git('commit', '--quiet', '--message', 'head');
    // They are checked out, without their git folders.
    repository.write({ 'ios/Vendor/V.swift': PLAIN, 'android/Other/O.swift': PLAIN });
    for (const [below, unread] of [
      ['ios', ['Vendor']],
      ['', ['android/Other', 'ios/Vendor']],
    ] as const) {
      const { found } = await open(repository, base, { below });
      if (found === undefined || found.failed !== undefined) throw new Error(found?.failed);
      expect([...found.unread].sort()).toEqual(unread);
    }
  });

  test('a submodule that stands where it stood needs not be there', async () => {
    const { repository } = changed({ 'A.swift': CLINICAL }, {});
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'5'.repeat(40)},Vendor`);
    repository.git('commit', '--quiet', '--message', 'base');
    const base = repository.git('rev-parse', 'HEAD');
    repository.write({ 'A.swift': PLAIN, 'Vendor/V.swift': PLAIN });
    expect((await open(repository, base)).found).toMatchObject({ commit: base, unread: [] });
  });

  test('a submodule that moved had nothing of what it brings, in folders that are passed over either', async () => {
    const repository = makeRepository();
    repository.write({ 'ios/A.swift': CLINICAL });
    const inner = makeRepository();
    inner.write({ 'Pods/Old.swift': PLAIN });
    const one = inner.commit();
    inner.write({ 'Pods/New.swift': CLINICAL });
    const two = inner.commit();
    const stand = (oid: string) => {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${oid},ios/Vendor`);
      repository.git('commit', '--quiet', '--message', oid);
      return repository.git('rev-parse', 'HEAD');
    };
    repository.git('add', '--all');
    const base = stand(one);
    cpSync(inner.folder, join(repository.folder, 'ios', 'Vendor'), { recursive: true });
    stand(two);
    repository.write({ 'ios/Pods/Made.swift': PLAIN });
    for (const [below, folder] of [
      ['ios', ''],
      ['', 'ios/'],
    ] as const) {
      const { found } = await open(repository, base, { below });
      if (found === undefined || found.failed !== undefined) throw new Error(found?.failed);
      const has = (file: string) => found.files.has(`${folder}${file}`);
      expect([found.unread, ['Vendor/Pods/Old.swift', 'Vendor/Pods/New.swift', 'Pods/Made.swift'].map(has)]).toEqual([
        [],
        [true, false, true],
      ]);
    }
  });

  test('without a clone nothing is known of it, and a base that GitHub gives is read all the same', async () => {
    const { repository, base } = changed({ 'A.swift': CLINICAL }, {});
    rmSync(join(repository.folder, '.git'), { recursive: true });
    const sha = blobName(Buffer.from(CLINICAL), 40);
    const answers = {
      'git.getTree': { data: { tree: [{ path: 'A.swift', mode: '100644', sha }], truncated: false } },
    };
    const { found } = await open(repository, base, { answers, named: ['Made.swift'] });
    expect(read(found, 'A.swift')).toBe(CLINICAL);
    if (found?.failed === undefined) expect([found?.tracked.size, found?.named.has('Made.swift')]).toEqual([0, true]);
  });
});
