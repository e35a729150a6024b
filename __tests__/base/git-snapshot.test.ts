import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Clone, openClone } from '../../src/base/clone.ts';
import { openGitSnapshot } from '../../src/base/git-snapshot.ts';
import { LARGEST_BLOB, MOST_ENTRIES, type Snapshot } from '../../src/base/snapshot.ts';
import { makeFolder, makeRepository, type Repository } from './repositories.ts';

/** What git prints of contents, where a test says so. */
const printed = vi.hoisted(() => ({ batch: undefined as string | undefined }));
vi.mock('../../src/base/git.ts', async (load) => {
  const git = await load<typeof import('../../src/base/git.ts')>();
  const runGit: typeof git.runGit = async (args, call) =>
    printed.batch !== undefined && args[1] === '--batch'
      ? { output: Buffer.from(printed.batch) }
      : git.runGit(args, call);
  return { ...git, runGit };
});

const opened: Clone[] = [];
afterAll(() => {
  for (const clone of opened) clone.close();
});

async function objectsOf({ folder }: Repository) {
  const clone = openClone(folder);
  opened.push(clone);
  const { value, failed } = await clone.objects();
  if (value === undefined) throw new Error(failed);
  return value;
}

async function open(repository: Repository, commit: string): Promise<Snapshot> {
  const { value, failed } = await openGitSnapshot(await objectsOf(repository), commit);
  if (value === undefined) throw new Error(failed);
  return value;
}

/** What git gives for this input, where the tests' own repository needs one that no checkout makes. */
function feed({ folder }: Repository, args: readonly string[], input: string | Buffer): string {
  const { stdout, status, stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const utf8 = (blobs: ReadonlyMap<string, Uint8Array | undefined>) =>
  [...blobs].map(([oid, bytes]) => [oid, bytes && Buffer.from(bytes).toString()]);

describe('a commit of this clone', () => {
  test('has its files, links and submodules, under whatever names, and no folders', async () => {
    const repository = makeRepository();
    repository.write({ 'a/b.swift': 'one', 'line\nbreak\ttab "quoted" ü.txt': 'two', 'run.sh': 'three' });
    chmodSync(join(repository.folder, 'run.sh'), 0o755);
    symlinkSync('a', join(repository.folder, 'link'));
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'5'.repeat(40)},inner`);
    repository.git('add', '--all', 'a', 'line\nbreak\ttab "quoted" ü.txt', 'run.sh', 'link');
    repository.git('commit', '--quiet', '--message', 'x');
    const commit = repository.git('rev-parse', 'HEAD');
    const oid = (file: string) => repository.git('rev-parse', `HEAD:${file}`);
    const { entries, ...rest } = await open(repository, commit);
    expect(rest).toMatchObject({ commit, from: 'git', lacks: '' });
    expect(rest.close()).toBeUndefined();
    expect([...entries].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'a/b.swift', kind: 'file', oid: oid('a/b.swift') },
      { path: 'inner', kind: 'submodule', oid: '5'.repeat(40) },
      { path: 'line\nbreak\ttab "quoted" ü.txt', kind: 'file', oid: oid('line\nbreak\ttab "quoted" ü.txt') },
      { path: 'link', kind: 'link', oid: oid('link') },
      { path: 'run.sh', kind: 'file', oid: oid('run.sh') },
    ]);
  });

  test('says how it was come by and what may be missing, and is closed as it is told', async () => {
    const repository = makeRepository();
    const commit = repository.commit();
    const { call } = await objectsOf(repository);
    let closed = 0;
    const close = () => {
      closed += 1;
    };
    const { value } = await openGitSnapshot({ call, lacks: ': a part' }, commit, { from: 'git fetch', close });
    expect(value).toMatchObject({ commit, from: 'git fetch', lacks: ': a part', entries: [] });
    value?.close();
    expect(closed).toBe(1);
  });

  test.each(['HEAD', '', '--help', 'a'.repeat(39), `${'a'.repeat(40)}\n`, 'A'.repeat(40)])(
    'is not looked for by another name: %j',
    async (name) => {
      // No folder: git would have said something else.
      expect(await openGitSnapshot({ call: { gitFolder: '/nowhere' }, lacks: '' }, name)).toEqual({
        failed: `"${name}" is not the name of a commit`,
      });
    },
  );

  test('that is not there is told, with what the clone is known to lack; where git does not run, with why', async () => {
    const repository = makeRepository();
    repository.commit();
    const { call } = await objectsOf(repository);
    expect(await openGitSnapshot({ call, lacks: ': it is cut' }, 'a'.repeat(40))).toEqual({
      failed: 'the commit is not in this clone: it is cut',
    });
    const nowhere = { gitFolder: join(makeFolder('nowhere'), 'none') };
    expect(await openGitSnapshot({ call: nowhere, lacks: ': it is cut' }, 'a'.repeat(40))).toEqual({
      failed: 'git is not installed',
    });
  });

  test('may hold 400,000 files and not one more', async () => {
    const repository = makeRepository();
    const blob = feed(repository, ['hash-object', '-w', '--stdin'], '');
    const tree = (lines: readonly string[]) => feed(repository, ['mktree'], `${lines.join('\n')}\n`);
    const thousand = tree(Array.from({ length: 1000 }, (_, index) => `100644 blob ${blob}\t${index}`));
    const folders = Array.from({ length: 400 }, (_, index) => `040000 tree ${thousand}\t${index}`);
    const whole = feed(repository, ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', tree(folders)], 'x');
    expect((await open(repository, whole)).entries).toHaveLength(MOST_ENTRIES);
    const more = tree([...folders, `100644 blob ${blob}\tone-more`]);
    const over = feed(repository, ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', more], 'x');
    expect(await openGitSnapshot(await objectsOf(repository), over)).toEqual({
      failed: 'the commit holds more than 400000 files',
    });
  });
});

describe('contents', () => {
  test('are loaded as they are, each by its name; what is not there, is no file or no name is left out', async () => {
    const repository = makeRepository();
    const contents = ['', '\n', 'a\nb\n', `${'f'.repeat(40)} blob 3\nabc\n`, '\0\u00ff', 'x'.repeat(100_000)];
    repository.write(Object.fromEntries(contents.map((content, index) => [String(index), content])));
    const commit = repository.commit();
    const oids = contents.map((_, index) => repository.git('rev-parse', `HEAD:${index}`));
    const { load } = await open(repository, commit);
    const others = ['e'.repeat(40), repository.git('rev-parse', 'HEAD^{tree}'), commit, 'HEAD:0', '', `${oids[0]} `];
    expect(utf8(await load([...others.slice(0, 3), ...oids, ...others.slice(3)]))).toEqual(
      oids.map((oid, index) => [oid, contents[index]]),
    );
  });

  test('are asked for by the names of objects alone', async () => {
    const repository = makeRepository();
    repository.write({ a: 'a' });
    const { load } = await open(repository, repository.commit());
    for (const name of ['HEAD:a', `${'e'.repeat(40)}\nHEAD:a`]) expect(await load([name])).toEqual(new Map());
  });

  test('are read on behind one that is gone by then', async () => {
    const repository = makeRepository();
    repository.write({ a: 'a', b: 'b' });
    const { load } = await open(repository, repository.commit());
    const [a = '', b = ''] = ['a', 'b'].map((file) => repository.git('rev-parse', `HEAD:${file}`));
    printed.batch = `${a} missing\n${b} blob 1\nb\n`;
    expect(utf8(await load([a, b]))).toEqual([[b, 'b']]);
    printed.batch = undefined;
  });

  test('are nothing where nothing is asked for, and where git gives nothing', async () => {
    const repository = makeRepository();
    repository.write({ a: 'a' });
    const commit = repository.commit();
    const clone = openClone(repository.folder);
    const { value: objects } = await clone.objects();
    const snapshot = objects && (await openGitSnapshot(objects, commit)).value;
    clone.close();
    // The folder that git ran in is gone: a call of it would fail, and must not be made for no name at all.
    expect(await snapshot?.load([])).toEqual(new Map());
    expect(await snapshot?.load(['HEAD'])).toEqual(new Map());
    expect(await snapshot?.load([repository.git('rev-parse', 'HEAD:a')])).toEqual(new Map());
  });

  test('of 24 MB are loaded, and larger ones are known to be there', async () => {
    const repository = makeRepository();
    writeFileSync(join(repository.folder, 'most'), Buffer.alloc(LARGEST_BLOB, 'a'));
    writeFileSync(join(repository.folder, 'more'), Buffer.alloc(LARGEST_BLOB + 1, 'a'));
    repository.write({ small: 'b' });
    const commit = repository.commit();
    const [most = '', more = '', small = ''] = ['most', 'more', 'small'].map((file) =>
      repository.git('rev-parse', `HEAD:${file}`),
    );
    const blobs = await (await open(repository, commit)).load([most, more, small]);
    expect([blobs.size, blobs.get(most)?.length, blobs.has(more), blobs.get(more), blobs.get(small)?.length]).toEqual([
      3,
      LARGEST_BLOB,
      true,
      undefined,
      1,
    ]);
  });
});
