import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { openGitSnapshot } from '../../src/base/git-snapshot.ts';
import { type Index, unfoldSubmodules } from '../../src/base/submodules.ts';
import { makeFolder, makeRepository, type Repository } from './repositories.ts';

/** A repository around others: each stands in a folder of its own, and an entry names one of its commits. */
let outer: Repository;
let scratch = '';
const opened: (() => void)[] = [];
beforeEach(() => {
  outer = makeRepository();
  scratch = makeFolder('scratch');
});
afterAll(() => {
  for (const close of opened) close();
});

const NONE: Index = { files: new Set(), submodules: new Map() };
const listing = (submodules: Readonly<Record<string, string>>): Index => ({
  files: new Set(['App.swift', ...Object.keys(submodules)]),
  submodules: new Map(Object.entries(submodules)),
});

function gitIn(folder: string): (...args: string[]) => string {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  return (...args) => execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** Commits files in a repository in this folder; what stands in it as `submodules` is an entry for that commit. */
function commitIn(
  folder: string,
  files: Readonly<Record<string, string>>,
  submodules: Readonly<Record<string, string>> = {},
): string {
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  if (!readdirSync(folder).includes('.git')) git('init', '--quiet', '--initial-branch=main');
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  git('add', ...Object.keys(files));
  for (const [name, oid] of Object.entries(submodules))
    git('update-index', '--add', '--cacheinfo', `160000,${oid},${name}`);
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

const inner = (...steps: string[]) => join(outer.folder, ...steps);

async function unfold(commit: string, index: Index, clone: Clone = openClone(outer.folder, { scratch })) {
  const { value } = await clone.objects();
  const { value: whole } = value ? await openGitSnapshot(value, commit) : {};
  if (whole === undefined) throw new Error('there is no such commit');
  opened.push(clone.close);
  const unfolded = await unfoldSubmodules(whole, clone, index);
  opened.push(unfolded.close);
  const { entries } = unfolded.snapshot;
  return { whole, ...unfolded, paths: entries.map(({ path, kind }) => `${kind} ${path}`), entries };
}

describe('a submodule', () => {
  test('that stands where it stood is left alone, by what is listed and what is checked out', async () => {
    const one = commitIn(inner('Vendor'), { 'A.swift': 'a' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one });
    for (const index of [listing({ Vendor: one }), NONE]) {
      const { whole, snapshot, changed, unread } = await unfold(base, index);
      expect([snapshot === whole, changed, unread]).toEqual([true, [], []]);
    }
  });

  test('that moved is read as it was, and its files stand in its place', async () => {
    const one = commitIn(inner('Vendor'), { 'A.swift': 'before', 'B.swift': 'the same as outside' });
    const base = commitIn(outer.folder, { 'App.swift': 'the same as outside', 'Z.swift': 'z' }, { Vendor: one });
    const two = commitIn(inner('Vendor'), { 'A.swift': 'after' });
    for (const index of [listing({ Vendor: two }), NONE]) {
      const { paths, changed, unread, entries, snapshot } = await unfold(base, index);
      expect([paths, changed, unread]).toEqual([
        ['file App.swift', 'file Vendor/A.swift', 'file Vendor/B.swift', 'file Z.swift'],
        ['Vendor'],
        [],
      ]);
      const blobs = await snapshot.load([...entries.map(({ oid }) => oid), 'f'.repeat(40)]);
      expect(entries.map(({ oid }) => Buffer.from(blobs.get(oid) ?? []).toString())).toEqual([
        ...['the same as outside', 'before', 'the same as outside', 'z'],
      ]);
      expect(blobs.size).toBe(3);
    }
  });

  test('of which one of the two tells that it moved has moved', async () => {
    const one = commitIn(inner('Vendor'), { 'A.swift': 'before' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one });
    // Listed at another commit, and not yet updated; listed no more.
    for (const index of [listing({ Vendor: 'f'.repeat(40) }), listing({ Other: one })])
      expect((await unfold(base, index)).changed).toContain('Vendor');
    commitIn(inner('Vendor'), { 'A.swift': 'after' });
    expect((await unfold(base, listing({ Vendor: one }))).changed).toEqual(['Vendor']);
  });

  test('that is not checked out is what the list says of it; with neither, nothing is known of it', async () => {
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: '5'.repeat(40) });
    mkdirSync(inner('Vendor'), { recursive: true });
    expect(await unfold(base, listing({ Vendor: '5'.repeat(40) }))).toMatchObject({ changed: [], unread: [] });
    const { paths, changed, unread } = await unfold(base, listing({ Vendor: '6'.repeat(40) }));
    expect([paths, changed, unread]).toEqual([['file App.swift'], ['Vendor'], ['Vendor']]);
    const unknown = await unfold(base, NONE);
    expect(unknown).toMatchObject({ changed: ['Vendor'], unread: ['Vendor'] });
    expect(unknown.close()).toBeUndefined();
  });

  test('that stands where a file stood is new', async () => {
    const base = commitIn(outer.folder, { 'App.swift': 'x', Vendor: 'a file' });
    const { changed, unread } = await unfold(base, listing({ Vendor: '5'.repeat(40) }));
    expect([changed, unread]).toEqual([['Vendor'], []]);
  });

  test('whose own git folder is not where it says is unread', async () => {
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: '5'.repeat(40) });
    mkdirSync(inner('Vendor'));
    writeFileSync(inner('Vendor', '.git'), 'gitdir: ../nowhere\n');
    expect(await unfold(base, NONE)).toMatchObject({ changed: ['Vendor'], unread: ['Vendor'] });
  });

  test('of a commit that GitHub gave is unread where there is no clone', async () => {
    const submodule = { path: 'Vendor', kind: 'submodule', oid: '5'.repeat(40) } as const;
    const whole = { commit: '', from: '', entries: [submodule], load: async () => new Map(), close: () => undefined };
    const { snapshot, changed, unread } = await unfoldSubmodules(whole, openClone(makeFolder('no-clone')), NONE);
    expect([snapshot.entries, changed, unread]).toEqual([[], ['Vendor'], ['Vendor']]);
  });

  test('is asked for its own contents, and what is around it for the others', async () => {
    const one = commitIn(inner('Vendor'), { 'A.swift': 'before' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one });
    commitIn(inner('Vendor'), { 'A.swift': 'after' });
    const clone = openClone(outer.folder, { scratch });
    const { value } = await clone.objects();
    const { value: whole } = value ? await openGitSnapshot(value, base) : {};
    if (whole === undefined) throw new Error('there is no such commit');
    const asked: (readonly string[])[] = [];
    const load: typeof whole.load = (oids) => {
      asked.push(oids);
      return whole.load(oids);
    };
    const { snapshot, close } = await unfoldSubmodules({ ...whole, load }, clone, NONE);
    const [app = '', vendor = ''] = snapshot.entries.map(({ oid }) => oid);
    expect((await snapshot.load([vendor])).size).toBe(1);
    expect(asked).toEqual([]);
    expect((await snapshot.load([vendor, app])).size).toBe(2);
    expect(asked).toEqual([[app]]);
    close();
    clone.close();
  });

  test('whose earlier commit is gone is unread', async () => {
    const one = commitIn(inner('Vendor'), { 'A.swift': 'before' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one });
    rmSync(inner('Vendor', '.git'), { recursive: true });
    commitIn(inner('Vendor'), { 'A.swift': 'after' });
    const { paths, unread } = await unfold(base, NONE);
    expect([paths, unread]).toEqual([['file App.swift'], ['Vendor']]);
  });

  test('that is new has changed, and of what was there before nothing is missing', async () => {
    const one = commitIn(inner('Old'), { 'A.swift': 'a' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Old: one });
    const { changed, unread, paths } = await unfold(base, listing({ Old: one, New: one }));
    expect([changed, unread, paths]).toEqual([['New'], [], ['submodule Old', 'file App.swift'].sort()]);
  });

  test('is no folder of the repository around it', async () => {
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: '5'.repeat(40) });
    mkdirSync(inner('Vendor'));
    writeFileSync(inner('Vendor', 'A.swift'), 'x');
    // Its HEAD would be that of the outer one.
    expect((await unfold(base, NONE)).unread).toEqual(['Vendor']);
  });

  test('is not what a link in its place leads to', async () => {
    const elsewhere = join(makeFolder('elsewhere'), 'other');
    const one = commitIn(elsewhere, { 'A.swift': 'before' });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one, 'Linked/other': one });
    commitIn(elsewhere, { 'A.swift': 'after' });
    symlinkSync(elsewhere, inner('Vendor'));
    symlinkSync(elsewhere.replace(/\/other$/, ''), inner('Linked'));
    const { paths, unread } = await unfold(base, NONE);
    expect([paths, unread]).toEqual([['file App.swift'], ['Linked/other', 'Vendor']]);
  });

  test('and nothing else of a commit leads out of the repository', async () => {
    const outside = commitIn(outer.folder, { 'Secret.swift': 'outside' });
    const app = join(outer.folder, 'app');
    commitIn(app, { 'App.swift': 'x' });
    const git = gitIn(app);
    const tree = (lines: string) =>
      execFileSync('git', ['mktree', '--missing'], { cwd: app, input: lines, encoding: 'utf8' }).trim();
    const up = tree(`160000 commit ${outside}\t..\n`);
    for (const odd of [
      up,
      tree(`040000 tree ${up}\tdeep\n`),
      tree(`040000 tree ${tree(`040000 tree ${up}\t.\n`)}\tdeep\n`),
    ]) {
      const { entries, changed } = await unfold(git('commit-tree', '-m', 'x', odd), NONE, openClone(app, { scratch }));
      expect([entries, changed]).toEqual([[], []]);
    }
  });
});

describe('in a submodule', () => {
  test('one that moved too is read from its own place, and one that did not is left', async () => {
    const deep = commitIn(inner('Vendor', 'Deep'), { 'D.swift': 'before' });
    const still = commitIn(inner('Vendor', 'Still'), { 'S.swift': 's' });
    const one = commitIn(inner('Vendor'), { 'A.swift': 'before' }, { Deep: deep, Still: still });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { Vendor: one });
    commitIn(inner('Vendor', 'Deep'), { 'D.swift': 'after' });
    const two = commitIn(inner('Vendor'), { 'A.swift': 'after' });
    // What the outer list says of the inner one is not about it.
    const index = { ...listing({ Vendor: two }), submodules: new Map([['Vendor', two]]) };
    const { paths, changed, unread, close } = await unfold(base, index);
    expect([paths, changed, unread]).toEqual([
      ['file App.swift', 'file Vendor/A.swift', 'file Vendor/Deep/D.swift', 'submodule Vendor/Still'],
      ['Vendor', 'Vendor/Deep'],
      [],
    ]);
    expect(readdirSync(scratch).length).toBeGreaterThan(1);
    close();
    expect(readdirSync(scratch)).toHaveLength(1);
  });

  test('five deep is read, and no deeper', async () => {
    const folders = Array.from({ length: 6 }, (_, index) => inner(...Array.from({ length: index + 1 }, () => 's')));
    let before: string | undefined;
    for (const folder of [...folders].reverse())
      before = commitIn(folder, { 'A.swift': 'before' }, before === undefined ? {} : { s: before });
    const base = commitIn(outer.folder, { 'App.swift': 'x' }, { s: before ?? '' });
    for (const folder of folders) commitIn(folder, { 'A.swift': 'after' });
    const { paths, changed, unread } = await unfold(base, NONE);
    const names = [1, 2, 3, 4, 5, 6].map((depth) => Array.from({ length: depth }, () => 's').join('/'));
    expect(changed).toEqual(names);
    expect(unread).toEqual(names.slice(5));
    expect(paths).toEqual(['file App.swift', ...names.slice(0, 5).map((name) => `file ${name}/A.swift`)]);
  });
});
