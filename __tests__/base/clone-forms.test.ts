import { appendFileSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openClone } from '../../src/base/clone.ts';
import { findRevision } from '../../src/base/find-base.ts';
import type { Report } from '../../src/types.ts';
import { check, makeFolder, makeRepository, type Repository } from './repositories.ts';

const INFO = 'Carebook/Info.plist';
const reword = (plist: string) => plist.replace('next to your care plan', 'beside your visits');

/** An app whose last commit changes one text. */
function makeApp(): Repository & { readonly base: string } {
  const repository = makeRepository({ fixture: 'everything-right' });
  const base = repository.commit('base');
  repository.edit(INFO, reword);
  repository.commit('head');
  return { ...repository, base };
}

async function changesOf(folder: string, base: string) {
  const { changes }: Report = await check(folder, { base });
  if (changes === undefined) throw new Error('nothing was compared');
  return 'list' in changes ? [changes.base, changes.list.length] : changes.unavailable;
}

describe('a revision means what git says it means', () => {
  const app = makeApp();
  const { folder, git, base } = app;
  git('tag', 'light', base);
  git('tag', '--annotate', '--message', 'x', 'v1.0', base);
  git('tag', 'v2', 'HEAD');
  git('branch', 'feature/old', base);
  git('branch', 'light', 'HEAD');
  git('branch', 'packed', base);
  git('update-ref', 'refs/remotes/origin/main', base);
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  git('pack-refs', '--no-all', '--include', 'refs/heads/packed');
  git('update-ref', 'refs/tags/umlaut-ü', base);

  const clone = openClone(folder);
  afterAll(clone.close);

  test.each([
    ...['HEAD^', 'HEAD~1', '@^', '@~', 'main~1', 'main^1', 'refs/heads/main~1', 'heads/main~', 'light', 'tags/light'],
    ...['v1.0', 'v1.0^0', 'v2~1', 'feature/old', 'packed', 'origin/main', 'origin', 'refs/remotes/origin/HEAD'],
    ...['umlaut-ü', base, base.slice(0, 9), `v1.0-0-g${base.slice(0, 8)}`, 'HEAD^{/base}', 'HEAD^{commit}^'],
  ])('%s', async (revision) => {
    expect(git('rev-parse', `${revision}^{commit}`)).toBe(base);
    expect(await findRevision(clone, revision)).toEqual({ value: base });
  });

  test.each([
    ['HEAD@{1}', /hangs on the log or the settings of this clone, which are not read/],
    ['@{upstream}', /hangs on the log or the settings/],
    ['../../etc/passwd', /git knows no commit/],
    ['refs/heads/../../config', /git knows no commit/],
    ['config', /git knows no commit/],
    ['main:Carebook', /git knows no commit/],
    [':/base', /git knows no commit/],
    ['main..v1.0', /git knows no commit/],
    ['^main', /git knows no commit/],
  ])('%s is told', async (revision, sentence) => {
    expect(await findRevision(clone, revision)).toEqual({ failed: expect.stringMatching(sentence), isUnknown: true });
  });

  test.each(['HEAD~99', 'main~99', 'v1.0^7', '0123456789'.repeat(4), `${'0123456789'.repeat(4)}^`])(
    '%s stands for something that is not here',
    async (revision) => {
      expect(await findRevision(clone, revision)).toMatchObject({ isUnknown: false });
    },
  );
});

describe('a clone of any form', () => {
  test('a worktree has a HEAD of its own', async () => {
    const { git, base } = makeApp();
    const tree = join(makeFolder('worktree'), 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree, base);
    writeFileSync(join(tree, 'More.swift'), '');
    expect(await changesOf(tree, 'HEAD')).toEqual([base, 0]);
    expect(await changesOf(tree, 'main')).toEqual([base, 0]);
  });

  test('a submodule', async () => {
    const app = makeApp();
    const outer = makeRepository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', app.folder, 'app');
    outer.commit();
    expect(await changesOf(join(outer.folder, 'app'), 'HEAD^')).toEqual([app.base, 1]);
  });

  test('one with SHA-256 names', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    writeFileSync(join(repository.folder, 'keep'), '');
    renameSync(join(repository.folder, '.git'), join(makeFolder('away'), 'git'));
    repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main');
    const base = repository.commit();
    expect(base).toHaveLength(64);
    repository.edit(INFO, reword);
    expect(await changesOf(repository.folder, 'HEAD')).toEqual([base, 1]);
  });

  test('packed, with a list of commits that lies', async () => {
    const { folder, git, base } = makeApp();
    git('gc', '--quiet');
    git('commit-graph', 'write', '--reachable');
    writeFileSync(join(folder, '.git', 'objects', 'info', 'commit-graph'), 'broken');
    expect(await changesOf(folder, 'main~1')).toEqual([base, 1]);
  });

  test('one whose branches are kept in another form is told', async () => {
    const { folder } = makeApp();
    appendFileSync(join(folder, '.git', 'config'), '[extensions]\n\trefStorage = reftable\n');
    expect(await changesOf(folder, 'HEAD^')).toMatch(/keeps its branches in a form that is not read here \(reftable\)/);
  });

  test.each([
    [
      'an extension nobody knows',
      '[extensions]\n\tfuture = 1\n',
      /a form that is not known here \(extensions\.future\)/,
    ],
    ['a version nobody knows', '[core]\n\trepositoryformatversion = 7\n', /not known here \(version 7/],
    ['settings that cannot be read', '[core\n', /^git says: /],
  ])('%s is told', async (_, settings, sentence) => {
    const { folder } = makeApp();
    appendFileSync(join(folder, '.git', 'config'), settings);
    expect(await changesOf(folder, 'HEAD^')).toMatch(sentence);
  });

  test('a partial clone without the files of the base is told as one', async () => {
    const { folder, base } = makeApp();
    const partial = join(makeFolder('partial'), 'clone');
    const { git } = makeRepository();
    git('-c', 'protocol.file.allow=always', 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, partial);
    expect(await changesOf(partial, base)).toMatch(/this is a partial clone, and what it left out is not fetched here/);
    // The beginning of a commit's name may be of one that was left out; a branch that is not there is none.
    const opened = openClone(partial);
    expect(await findRevision(opened, 'abcdef1')).toMatchObject({ isUnknown: false });
    expect(await findRevision(opened, 'abcdef1~2')).toMatchObject({ isUnknown: false });
    expect(await findRevision(opened, 'mian')).toMatchObject({ isUnknown: true });
    opened.close();
  });

  test('what a clone borrows of another is not read, and told', async () => {
    const { folder, base, git } = makeApp();
    const borrower = join(makeFolder('borrower'), 'clone');
    git('clone', '--quiet', '--shared', folder, borrower);
    expect(await changesOf(borrower, base)).toMatch(/the clone borrows objects of another one, which are not read/);
    expect(await changesOf(borrower, 'HEAD^')).toMatch(/the clone borrows objects of another one, which are not read/);
  });

  test('objects that are links to those of another clone are none', async () => {
    const other = makeApp();
    const { folder } = makeApp();
    const store = join(folder, '.git', 'objects');
    renameSync(store, join(folder, '.git', 'away'));
    mkdirSync(store);
    symlinkSync(join(other.folder, '.git', 'objects', 'pack'), join(store, 'pack'));
    expect(await changesOf(folder, other.base)).toMatch(/parts of its objects are links/);
  });
});
