import { describe, expect, test } from 'vitest';
import { type BaseOptions, makeBaseFiles } from '../../src/base/base-files.ts';
import { blobName } from '../../src/base/blob-name.ts';
import type { Snapshot, TreeEntry } from '../../src/base/snapshot.ts';
import { memoryFiles } from '../../src/files/files.ts';
import { DEPENDENCIES } from '../../src/files/folders.ts';
import { type RepoFiles, UnreadableFile } from '../../src/types.ts';

const nameOf = (content: string) => blobName(Buffer.from(content), 40);

interface Commit {
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly submodules?: readonly string[];
  /** Contents that cannot be had. */
  readonly lost?: readonly string[];
  /** Contents that are too large to be had. */
  readonly large?: readonly string[];
  readonly lacks?: string;
}

function snapshotOf({ files = {}, links = {}, submodules = [], lost = [], large = [], lacks }: Commit) {
  const loaded: string[] = [];
  const blobs = new Map<string, Buffer | undefined>();
  const entry =
    (kind: TreeEntry['kind']) =>
    ([path, content]: readonly [string, string]): TreeEntry => {
      if (!lost.includes(content))
        blobs.set(nameOf(content), large.includes(content) ? undefined : Buffer.from(content));
      return { path, kind, oid: nameOf(content) };
    };
  const entries = [
    ...Object.entries(files).map(entry('file')),
    ...Object.entries(links).map(entry('link')),
    ...submodules.map((path): TreeEntry => ({ path, kind: 'submodule', oid: 'f'.repeat(40) })),
  ];
  const snapshot: Snapshot = {
    ...{ commit: 'c'.repeat(40), from: 'git', entries, close: () => undefined },
    ...(lacks !== undefined && { lacks }),
    async load(oids) {
      loaded.push(...oids.map((oid) => blobs.get(oid)?.toString() ?? '?'));
      return new Map(oids.flatMap((oid) => (blobs.has(oid) ? [[oid, blobs.get(oid)] as const] : [])));
    },
  };
  return { snapshot, loaded };
}

const checkoutOf = (files: Readonly<Record<string, string>>, more: Partial<RepoFiles> = {}): RepoFiles => ({
  ...memoryFiles(files),
  ...more,
});
const OPTIONS: BaseOptions = { prefix: '', exclude: [], tracked: new Set() };

async function open(commit: Commit, checkout: RepoFiles, options: Partial<BaseOptions> = {}) {
  const { snapshot, loaded } = snapshotOf(commit);
  const { value, failed } = await makeBaseFiles(snapshot, checkout, { ...OPTIONS, ...options });
  if (value === undefined) throw new Error(failed);
  const read = (file: string) => {
    try {
      return Buffer.from(value.files.bytes(file)).toString();
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      expect(error.at).toMatchObject({ line: 1, column: 1 });
      return error.message;
    }
  };
  return { ...value, read, loaded: loaded.sort() };
}

describe('the files of a commit', () => {
  test('are read in the checkout where they are the same, and loaded where not', async () => {
    const commit = { files: { 'A.swift': 'same', 'B.swift': 'before', 'C.swift': 'gone', 'logo.png': 'picture' } };
    const { files, read, changed, loaded } = await open(
      commit,
      checkoutOf({ 'A.swift': 'same', 'B.swift': 'after', 'D.swift': 'new' }),
    );
    expect(files.paths).toEqual(['A.swift', 'B.swift', 'C.swift', 'logo.png']);
    expect(['A.swift', 'B.swift', 'C.swift', 'D.swift'].map(read)).toEqual([
      'same',
      'before',
      'gone',
      'does not exist',
    ]);
    expect(['A.swift', 'C.swift', 'logo.png', 'D.swift'].map((file) => files.has(file))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(read('logo.png')).toBe('is not read here');
    expect([loaded, files]).toEqual([['before', 'gone'], expect.not.objectContaining({ root: undefined })]);
    expect(changed.map((bytes) => Buffer.from(bytes).toString()).sort()).toEqual(['before', 'gone']);
  });

  test('that are not read, or too large, are the checkout’s where they are the same', async () => {
    const commit = { files: { 'logo.png': 'picture', 'B.swift': 'endless' }, large: ['endless'] };
    const { read, changed, files } = await open(commit, checkoutOf({ 'logo.png': 'picture' }, { root: '/work' }));
    expect(['logo.png', 'B.swift'].map(read)).toEqual(['picture', 'is not read here']);
    expect([changed, files.root]).toEqual([[], '/work']);
  });

  test('are in order, with what stands in no commit', async () => {
    const files = { 'Z.swift': 'z', 'node_modules/z/package.json': 'p' };
    const checkout = checkoutOf({ 'A/a.swift': 'a', 'Pods/A/package.json': 'p' });
    const opened = await open({ files, submodules: ['A'] }, checkout);
    expect(opened.files.paths).toEqual(['A/a.swift', 'Z.swift']);
    const dependencies = opened.files.dependencyPaths();
    expect(dependencies).toEqual([...dependencies].sort());
    expect(dependencies).toContain('node_modules/z/package.json');
    expect(dependencies).toContain('Pods/A/package.json');
  });

  test('are those below the checked folder', async () => {
    const files = { 'ios/A.swift': 'a', 'iosx/B.swift': 'b', 'C.swift': 'c' };
    const opened = await open({ files }, checkoutOf({ 'A.swift': 'a' }), { prefix: 'ios' });
    expect([opened.files.paths, opened.read('A.swift'), opened.read('C.swift')]).toEqual([
      ['A.swift'],
      'a',
      'does not exist',
    ]);
  });

  test('are none that are git’s, excluded, or passed by', async () => {
    const files = {
      'A.swift': 'a',
      'x/.GIT/config': 'g',
      'out/B.swift': 'b',
      'DerivedData/C.swift': 'c',
      'Pods/D.swift': 'd',
    };
    const opened = await open({ files }, checkoutOf({}), { exclude: ['out/**'] });
    expect(opened.files.paths).toEqual(['A.swift']);
    expect(opened.files.dependencyPaths()).toEqual(['Pods/D.swift']);
    expect([opened.files.has('x/.GIT/config'), opened.read('x/.GIT/config')]).toEqual([
      false,
      'leads out of the checkout',
    ]);
    expect([...(opened.files.passedFolders ?? [])].sort()).toEqual(['DerivedData', 'Pods']);
    expect(opened.files.beyond?.('DerivedData')).toEqual(['DerivedData/C.swift']);
  });

  test('are not there in part', async () => {
    const { snapshot } = snapshotOf({ files: { 'A.swift': 'a', 'B.swift': 'b', 'C.png': 'c' }, lost: ['a', 'b', 'c'] });
    expect(await makeBaseFiles(snapshot, checkoutOf({}), OPTIONS)).toEqual({
      failed: '2 of its files could not be loaded',
    });
    const partial = snapshotOf({ files: { 'A.swift': 'a' }, lost: ['a'], lacks: ': it is partial' });
    expect((await makeBaseFiles(partial.snapshot, checkoutOf({}), OPTIONS)).failed).toBe(
      '1 of its files could not be loaded: it is partial',
    );
    const failed = async (commit: Commit, options: Partial<BaseOptions> = {}) =>
      (await makeBaseFiles(snapshotOf(commit).snapshot, checkoutOf({}), { ...OPTIONS, ...options })).failed;
    const one = '1 of its files could not be loaded';
    expect(await failed({ links: { L: 'A.swift' }, lost: ['A.swift'] })).toBe(one);
    const above = { files: { 'rules.yml': 'rules' }, lost: ['rules'] };
    expect(await failed(above, { prefix: 'ios', named: ['../rules.yml'] })).toBe(one);
    const picture = snapshotOf({ files: { 'C.png': 'c' }, lost: ['c'] });
    expect((await makeBaseFiles(picture.snapshot, checkoutOf({}), OPTIONS)).failed).toBeUndefined();
  });

  test.each([
    ...[
      'png',
      'jpg',
      'jpeg',
      'gif',
      'webp',
      'heic',
      'svg',
      'pdf',
      'mp3',
      'mp4',
      'm4a',
      'm4v',
      'ttf',
      'woff',
      'woff2',
      'PNG',
      'a',
      'so',
    ],
  ])('in pictures, sounds and products are not read: %s', async (ending) => {
    expect((await open({ files: { [`x.${ending}`]: 'before' } }, checkoutOf({}))).loaded).toEqual([]);
    expect(
      (await open({ files: { [`x${ending}`]: 'before', [`x.${ending}x`]: 'more' } }, checkoutOf({}))).loaded,
    ).toEqual(['before', 'more']);
  });

  test('of dependencies are read where they say something', async () => {
    const telling = (folder: string) => [`${folder}/a.swift`, `${folder}/x/Info.plist`, `${folder}/package.json`];
    for (const folder of DEPENDENCIES) {
      const names = [...telling(folder), `${folder}/a.c`, `${folder}/a.txt`];
      const files = Object.fromEntries(names.map((name) => [name, name]));
      expect((await open({ files }, checkoutOf({}))).loaded).toEqual(telling(folder).sort());
    }
    const declaring = [
      'plist',
      'entitlements',
      'strings',
      'xcstrings',
      'xcconfig',
      'pbxproj',
      'xcproj',
      'xcworkspacedata',
      'json',
      'yml',
      'yaml',
      'hpp',
      'pch',
      'inc',
      'defs',
    ];
    const files = Object.fromEntries(
      declaring
        .flatMap((ending) => [`Pods/x.${ending}`, `Pods/x.${ending}x`, `node_modules/x.${ending}`])
        .map((name) => [name, name]),
    );
    expect((await open({ files }, checkoutOf({}))).loaded).toEqual(
      declaring.map((ending) => `Pods/x.${ending}`).sort(),
    );
  });
});

describe('what stands in no commit', () => {
  test('is taken from the checkout, where it is a dependency or a product', async () => {
    const checkout = checkoutOf({ 'Pods/A/a.swift': 'pod', 'New.swift': 'new', 'Pods/B/b.swift': 'tracked' });
    const opened = await open({ files: { 'A.swift': 'a' } }, checkout, { tracked: new Set(['Pods/B/b.swift']) });
    expect(opened.files.paths).toEqual(['A.swift']);
    expect(opened.files.dependencyPaths()).toEqual(['Pods/A/a.swift']);
    expect(['Pods/A/a.swift', 'Pods/B/b.swift', 'New.swift'].map(opened.read)).toEqual([
      'pod',
      'does not exist',
      'does not exist',
    ]);
    expect(['Pods/A/a.swift', 'Pods/B/b.swift', 'Pods/none'].map((file) => opened.files.has(file))).toEqual([
      true,
      false,
      false,
    ]);
    expect(opened.tracked).toEqual(new Set(['Pods/B/b.swift']));
  });

  test('is not what a submodule that moved has now', async () => {
    const checkout = checkoutOf({ 'Pods/sub/a.swift': 'after' });
    const moved = await open({}, checkout, { changed: ['Pods/sub'] });
    expect([moved.read('Pods/sub/a.swift'), moved.files.has('Pods/sub/a.swift')]).toEqual(['does not exist', false]);
  });

  test('is what a submodule has that did not move', async () => {
    const checkout = checkoutOf({ 'sub/a.swift': 'same', 'subx/b.swift': 'new' });
    const opened = await open({ submodules: ['sub'] }, checkout);
    expect(opened.files.paths).toEqual(['sub/a.swift']);
    expect([opened.read('sub/a.swift'), opened.read('subx/b.swift')]).toEqual(['same', 'does not exist']);
  });

  test('a submodule that cannot be read is told where it may count', async () => {
    const unread = ['code', 'docs', 'empty'];
    const checkout = checkoutOf({
      'code/a.swift': '',
      'docs/a.md': '',
      'docs/.x': '',
      'docs/x/.gitignore': '',
      'docs/b.htm': '',
      'docs/LICENSE': '',
      'docs/a.png': '',
      'docs/b.html': '',
      'docs/c.css': '',
    });
    expect((await open({}, checkout, { unread })).unread).toEqual(['code']);
    for (const file of ['docs/LICENSE.swift', 'docs/a.md.swift', 'docs/.x/a.swift'])
      expect((await open({}, checkoutOf({ [file]: '' }), { unread })).unread).toEqual(['docs']);
  });
});

describe('links of a commit', () => {
  const files = { 'Real/a.swift': 'a', 'b.swift': 'b', '.git/config': 'secret' };

  test.each<[string, string, string]>([
    ['L', 'Real/a.swift', 'L'],
    ['L', 'Real', 'L/a.swift'],
    ['x/L', '../Real', 'x/L/a.swift'],
    ['L', '.', 'L/Real/a.swift'],
    ['L', './x/../Real', 'L/a.swift'],
  ])('%s to %s are followed', async (link, target, file) => {
    const opened = await open({ files, links: { [link]: target } }, checkoutOf({}));
    expect([opened.read(file), opened.files.has(file)]).toEqual(['a', true]);
  });

  test.each<[string, string, string, string]>([
    ['L', '../out', 'L', 'leads out of the checkout'],
    ['L', '..', 'L/x', 'leads out of the checkout'],
    ['L', '..', 'L', 'leads out of the checkout'],
    ['L', '/etc/passwd', 'L', 'leads out of the checkout'],
    ['L', '.git/config', 'L', 'leads out of the checkout'],
    ['L', 'x/../../b', 'L', 'leads out of the checkout'],
    ['L', 'L', 'L', 'leads out of the checkout'],
    ['L', 'none', 'L', 'does not exist'],
    ['L', 'Real', 'L', 'does not exist'],
  ])('%s to %s: %s is not read', async (link, target, file, why) => {
    const opened = await open({ files, links: { [link]: target } }, checkoutOf({}));
    expect([opened.read(file), opened.files.has(file)]).toEqual([why, false]);
  });

  test('are known by where they end', async () => {
    const links = {
      ...{ In: 'Real', Top: '.', Out: '../x', Abs: '/x', One: 'Two', Two: 'One', Slash: 'Real/' },
      ...{ Deep: 'Real/er/', Far: 'Out', Into: 'One' },
    };
    const opened = await open({ files, links }, checkoutOf({}));
    expect(Object.fromEntries(opened.files.links ?? [])).toEqual({
      ...{ In: 'Real', Top: '', Out: undefined, Abs: undefined, One: 'Two', Two: 'One', Slash: 'Real' },
      ...{ Deep: 'Real/er', Far: undefined, Into: 'One' },
    });
    expect([opened.files.withoutLinks?.('In/a.swift'), opened.files.isBeyond?.('In/a.swift')]).toEqual([
      'Real/a.swift',
      true,
    ]);
    expect(opened.files.beyond?.('In')).toEqual(['In/a.swift']);
  });

  test('stand beside those of the checkout that stand in no commit', async () => {
    const checkout = checkoutOf({}, { links: new Map([...['Pods/L', 'Own'].map((link) => [link, 'Real'] as const)]) });
    const opened = await open({ files, links: { In: 'Real' } }, checkout);
    expect([...(opened.files.links ?? [])]).toEqual([
      ['Pods/L', 'Real'],
      ['In', 'Real'],
    ]);
  });

  test('bring what they lead to in a folder that is passed by, and hide nothing that was installed', async () => {
    const commit = { files: { 'Z.swift': 'z', 'Pods/A/a.swift': 'pod' }, links: { Kit: 'Pods/A', Carthage: 'Real' } };
    const opened = await open(commit, checkoutOf({ 'Carthage/b.swift': 'installed' }));
    expect(opened.files.paths).toEqual(['Kit/a.swift', 'Z.swift']);
    expect([opened.read('Kit/a.swift'), opened.read('Carthage/b.swift')]).toEqual(['pod', 'installed']);
    expect(opened.files.has('Carthage/b.swift')).toBe(true);
  });

  test('as far as forty of them lead', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`L${index}`, index + 1 < length ? `L${index + 1}` : 'b.swift']),
      );
    expect((await open({ files, links: chain(39) }, checkoutOf({}))).read('L0')).toBe('b');
    expect((await open({ files, links: chain(40) }, checkoutOf({}))).read('L0')).toBe('leads out of the checkout');
  });

  test('into what stands in no commit lead there', async () => {
    const opened = await open({ files, links: { L: 'Pods/A' } }, checkoutOf({ 'Pods/A/a.swift': 'pod' }));
    expect([opened.read('L/a.swift'), opened.files.has('L/a.swift'), opened.files.has('L/none')]).toEqual([
      'pod',
      true,
      false,
    ]);
  });
});

test('of the folders that the checkout passes by, what stands in no commit is there', async () => {
  const beyond = (folder: string) => ['a', 'b'].map((name) => `${folder}/${name}.swift`);
  const checkout = checkoutOf({}, { passedFolders: ['Pods'], beyond });
  const opened = await open({}, checkout, { tracked: new Set(['Pods/b.swift']) });
  expect([opened.files.passedFolders, opened.files.beyond?.('Pods')]).toEqual([['Pods'], ['Pods/a.swift']]);
});

describe('files that options name', () => {
  const files = { 'ios/rules.yml': 'base', 'shared/rules.yml': 'above', 'ios/A.swift': 'a' };
  const named = async (
    name: string,
    options: Partial<BaseOptions> = {},
    checkout = checkoutOf({ 'rules.yml': 'head' }),
  ) => {
    const opened = await open({ files }, checkout, { prefix: 'ios', named: [name], ...options });
    return [...opened.named].map(([file, bytes]) => [file, bytes && Buffer.from(bytes).toString()]);
  };

  test('are as the base held them', async () => {
    expect(await named('rules.yml')).toEqual([['rules.yml', 'base']]);
    expect(await named('none.yml')).toEqual([['none.yml', undefined]]);
    expect(await named('../shared/rules.yml')).toEqual([['../shared/rules.yml', 'above']]);
    expect(await named('../shared/none.yml')).toEqual([['../shared/none.yml', undefined]]);
    expect(await named('../shared')).toEqual([['../shared', undefined]]);
    const linked = { files, links: { 'shared/L.yml': 'rules.yml' } };
    const opened = await open(linked, checkoutOf({}), { prefix: 'ios', named: ['../shared/L.yml', '../x'] });
    expect([[...opened.named], opened.loaded]).toEqual([
      [
        ['../shared/L.yml', undefined],
        ['../x', undefined],
      ],
      ['a', 'base'],
    ]);
    expect([...(await open({}, checkoutOf({}))).named]).toEqual([]);
  });

  test('and stand outside of it have no entry', async () => {
    expect(await named('../../x')).toEqual([]);
    expect(await named('/etc/passwd')).toEqual([]);
  });

  test('and were made by the workflow are no part of the change', async () => {
    const built = { isBuilt: true, tracked: new Set(['A.swift']) };
    expect(await named('made.yml', built)).toEqual([]);
    expect(await named('made.yml', { ...built, isBuilt: false })).toEqual([['made.yml', undefined]]);
    expect(await named('made.yml', { tracked: built.tracked })).toEqual([['made.yml', undefined]]);
    expect(await named('made.yml', { ...built, tracked: new Set() })).toEqual([['made.yml', undefined]]);
    expect(await named('made.yml', { ...built, tracked: new Set(['Made.yml']) })).toEqual([['made.yml', undefined]]);
    expect(await named('rules.yml', built)).toEqual([['rules.yml', 'base']]);
  });

  describe('behind a link', () => {
    interface Way {
      readonly before?: Readonly<Record<string, string>>;
      readonly now?: Readonly<Record<string, string>>;
      readonly tracked?: readonly string[];
      readonly submodules?: readonly string[];
      readonly isBuilt?: boolean;
    }
    const RULES = { 'shared/rules.yml': 'shared', 'other/rules.yml': 'other' };
    /** What the base held of a file, where these links led then and lead now. */
    async function held(name: string, { before = {}, now, tracked = [], submodules = [], isBuilt = true }: Way) {
      const links = now && new Map(Object.entries(now));
      const withoutLinks = (file: string) =>
        [...(links ?? [])].reduce(
          (way, [link, end]) => (way.startsWith(link) ? end + way.slice(link.length) : way),
          file,
        );
      const checkout = checkoutOf({}, { ...(links && { links }), withoutLinks });
      const options = { named: [name], isBuilt, tracked: new Set(['shared/rules.yml', 'other/rules.yml', ...tracked]) };
      const opened = await open({ files: RULES, links: before, submodules }, checkout, options);
      return [...opened.named].map(([, bytes]) => bytes && Buffer.from(bytes).toString());
    }

    test('that the change makes, or leads elsewhere, are as the base held them', async () => {
      const now = { ci: 'shared' };
      const tracked = ['ci'];
      expect(await held('ci/rules.yml', { now, tracked })).toEqual([undefined]);
      expect(await held('ci/rules.yml', { now, tracked, isBuilt: false })).toEqual([undefined]);
      expect(await held('ci/made.yml', { now, tracked })).toEqual([undefined]);
      expect(await held('ci/rules.yml', { before: { ci: 'other' }, now, tracked })).toEqual(['other']);
      expect(await held('ci/made.yml', { before: { ci: 'other' }, now, tracked })).toEqual([undefined]);
      expect(await held('ci/made.yml', { before: { ci: 'shared' }, tracked })).toEqual([undefined]);
      expect(await held('ci/made.yml', { before: { ci: '../x' }, tracked })).toEqual([undefined]);
      expect(await held('a/ci/made.yml', { now: { 'a/ci': 'shared' }, tracked: ['a/ci'] })).toEqual([undefined]);
      expect(await held('Ci/made.yml', { now, tracked })).toEqual([undefined]);
      expect(await held('x.yml', { now: { 'x.yml': 'shared/rules.yml' }, tracked: ['x.yml'] })).toEqual([undefined]);
    });

    test('that was there are what it leads to, unless the workflow makes them', async () => {
      const same = { before: { ci: 'shared' }, now: { ci: 'shared' }, tracked: ['ci'] };
      expect(await held('ci/rules.yml', same)).toEqual(['shared']);
      expect(await held('ci/made.yml', same)).toEqual([]);
      expect(await held('ci/made.yml', { submodules: ['ci'], tracked: ['ci'] })).toEqual([]);
    });

    test('that the workflow makes are what it leads to', async () => {
      expect(await held('ci/rules.yml', { now: { ci: 'shared' } })).toEqual(['shared']);
      expect(await held('ci/made.yml', { now: { ci: 'shared' } })).toEqual([]);
      const brought = { now: { ci: 'shared' }, tracked: ['shared/new.yml'] };
      expect(await held('ci/new.yml', brought)).toEqual([undefined]);
    });
  });
});
