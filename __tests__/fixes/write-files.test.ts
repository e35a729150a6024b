import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearPlace, createFiles, findPlace, rewriteFile, writeNamedFile } from '../../src/files/write-files.ts';

let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rewrite-'));
  root = path.join(folder, 'checkout');
  mkdirSync(path.join(root, 'App'), { recursive: true });
  writeFileSync(path.join(root, 'App', 'Info.plist'), 'old');
  writeFileSync(path.join(folder, 'outside.plist'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rewrite = (file: string) => rewriteFile(root, { file, before: Buffer.from('old'), after: Buffer.from('new') });
const left = () => readdirSync(path.join(root, 'App')).sort();

test('a file gets its new content and keeps its permissions; nothing else is left', () => {
  chmodSync(path.join(root, 'App', 'Info.plist'), 0o640);
  rewrite('App/Info.plist');
  expect(readFileSync(path.join(root, 'App', 'Info.plist'), 'utf8')).toBe('new');
  expect(statSync(path.join(root, 'App', 'Info.plist')).mode & 0o777).toBe(0o640);
  expect(left()).toEqual(['Info.plist']);
});

test.each([
  ['a link', () => symlinkSync('../../outside.plist', path.join(root, 'App', 'Link.plist')), 'App/Link.plist'],
  ['a file in a linked folder', () => symlinkSync('..', path.join(root, 'up')), 'up/../outside.plist'],
  ['a file below a linked folder', () => symlinkSync('App', path.join(root, 'Alias')), 'Alias/Info.plist'],
  ['a file outside', () => undefined, '../outside.plist'],
  [
    'a file with two names',
    () => linkSync(path.join(folder, 'outside.plist'), path.join(root, 'App', 'Two.plist')),
    'App/Two.plist',
  ],
  ['a file that is gone', () => undefined, 'App/None.plist'],
])('%s is not written', (_, prepare, file) => {
  prepare();
  const before = left();
  expect(() => rewrite(file)).toThrow();
  expect(readFileSync(path.join(folder, 'outside.plist'), 'utf8')).toBe('old');
  expect(readFileSync(path.join(root, 'App', 'Info.plist'), 'utf8')).toBe('old');
  expect(left()).toEqual(before);
});

test('a file that was changed meanwhile is not written', () => {
  writeFileSync(path.join(root, 'App', 'Info.plist'), 'newer');
  expect(() => rewrite('App/Info.plist')).toThrow('was changed while it was checked');
  expect(readFileSync(path.join(root, 'App', 'Info.plist'), 'utf8')).toBe('newer');
});

const named = (name: string) => ({ name, from: root, checkouts: [root] });

test('a file that is named gets the folders it needs, inside the checkout or not', () => {
  writeNamedFile(named('out/new/report.json'), '{}');
  writeNamedFile(named('out/new/report.json'), '[]');
  writeNamedFile(named(path.join(folder, 'other', 'report.json')), '{}');
  expect(readFileSync(path.join(root, 'out', 'new', 'report.json'), 'utf8')).toBe('[]');
  expect(readFileSync(path.join(folder, 'other', 'report.json'), 'utf8')).toBe('{}');
  expect(readdirSync(path.join(root, 'out', 'new'))).toEqual(['report.json']);
});

test.each([
  ['a linked folder', 'reports', '..', 'reports/new/report.json', 'leads out'],
  ['a folder that is linked', 'reports', '..', 'reports/report.json', 'leads out'],
  ['a link that leads nowhere yet', 'reports', '../new', 'reports/report.json', 'leads nowhere'],
  ['a file that is such a link', 'report.json', '../new.json', 'report.json', 'is a link'],
  ['a file that is a link', 'report.json', '../outside.plist', 'report.json', 'is a link'],
  ['a file', 'reports', undefined, 'reports/report.json', 'is no folder'],
  ['a folder', 'App', undefined, 'App', 'is a folder'],
  ['what is git’s', 'x', undefined, '.git/report.json', 'leads out of the checkout'],
  ['what Windows takes for it', 'x', undefined, 'GIT~1/report.json', 'leads out of the checkout'],
  ['a link to what is git’s', 'reports', '.git', 'reports/report.json', 'leads out of the checkout'],
])('no folder and no file is made behind %s', (_, name, target, file, why) => {
  mkdirSync(path.join(root, '.git'));
  if (target !== undefined) symlinkSync(target, path.join(root, name));
  else if (name !== 'App') writeFileSync(path.join(root, name), '');
  const before = [folder, root, path.join(root, '.git')].map((one) => readdirSync(one));
  expect(() => writeNamedFile(named(file), '{}')).toThrow(why);
  expect(() => writeNamedFile(named(path.join(root, file)), '{}')).toThrow(why);
  expect([folder, root, path.join(root, '.git')].map((one) => readdirSync(one))).toEqual(before);
  expect(readFileSync(path.join(folder, 'outside.plist'), 'utf8')).toBe('old');
});

test('a pipe is no place for a file', () => {
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  expect(() => writeNamedFile(named('pipe'), '{}')).toThrow('it is no plain file');
});

test('a file with two names is replaced under one of them', () => {
  linkSync(path.join(folder, 'outside.plist'), path.join(root, 'report.json'));
  writeNamedFile(named('report.json'), '{}');
  expect(readFileSync(path.join(root, 'report.json'), 'utf8')).toBe('{}');
  expect(readFileSync(path.join(folder, 'outside.plist'), 'utf8')).toBe('old');
});

test('a place is cleared of links and older files, and of nothing that a link leads to', () => {
  symlinkSync('../outside.plist', path.join(root, 'linked.json'));
  expect(() => clearPlace(named('linked.json'))).toThrow('it is a link');
  writeFileSync(path.join(root, 'old.json'), '{}');
  clearPlace(named('old.json'));
  clearPlace(named('none.json'));
  expect(() => clearPlace(named('App'))).toThrow('it is a folder');
  expect(readdirSync(root)).toEqual(['App']);
  expect(readFileSync(path.join(folder, 'outside.plist'), 'utf8')).toBe('old');
});

test('what is git’s is not mended', () => {
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, '.git', 'config'), 'old');
  expect(() => rewrite('.git/config')).toThrow('leads out of the checkout');
});

test.each([
  ['App/Link.plist', 'is reached through a link, or is no file any more'],
  ['Alias/Info.plist', 'is reached through a link, or is no file any more'],
  ['App/None.plist', 'is reached through a link, or is no file any more'],
  ['App', 'is reached through a link, or is no file any more'],
  ['../outside.plist', 'is reached through a link, or is no file any more'],
  ['../checkout-2/x', 'is reached through a link, or is no file any more'],
  ['App/Two.plist', 'has a second name, which would keep the old text'],
])('%s is not mended, and why', (file, why) => {
  mkdirSync(path.join(folder, 'checkout-2'));
  writeFileSync(path.join(folder, 'checkout-2', 'x'), 'old');
  symlinkSync('Info.plist', path.join(root, 'App', 'Link.plist'));
  symlinkSync('App', path.join(root, 'Alias'));
  linkSync(path.join(folder, 'outside.plist'), path.join(root, 'App', 'Two.plist'));
  expect(() => rewrite(file)).toThrow(why);
});

test('a checkout that is reached by a link is mended, and a file keeps all of its permissions', () => {
  symlinkSync('checkout', path.join(folder, 'alias'));
  chmodSync(path.join(root, 'App', 'Info.plist'), 0o4751);
  rewriteFile(path.join(folder, 'alias'), {
    ...{ file: 'App/Info.plist', before: Buffer.from('old'), after: Buffer.from('new') },
  });
  expect(readFileSync(path.join(root, 'App', 'Info.plist'), 'utf8')).toBe('new');
  expect(statSync(path.join(root, 'App', 'Info.plist')).mode & 0o7777).toBe(0o4751);
});

test('a new file has the permissions that new files have', () => {
  writeNamedFile(named('report.json'), '{}');
  expect(statSync(path.join(root, 'report.json')).mode & 0o777).toBe(0o666 & ~process.umask());
});

test('what could not be put in its place leaves nothing behind', () => {
  mkdirSync(path.join(root, 'report.json'));
  expect(() => writeNamedFile(named('report.json/'), '{}')).toThrow('it is a folder');
  expect(readdirSync(path.join(root, 'report.json'))).toEqual([]);
  expect(readdirSync(root)).toEqual(['App', 'report.json']);
});

test('a place is where its links lead, in the checkout or in none', () => {
  symlinkSync('App', path.join(root, 'Alias'));
  mkdirSync(path.join(folder, 'other'));
  symlinkSync('other', path.join(folder, 'elsewhere'));
  expect(findPlace(named('Alias/x/report.json'))).toBe(path.join(root, 'App', 'x', 'report.json'));
  expect(findPlace(named('report.json'))).toBe(path.join(root, 'report.json'));
  // a way that begins outside may lead anywhere
  expect(findPlace(named('../elsewhere/x'))).toBe(path.join(folder, 'other', 'x'));
  expect(findPlace({ ...named('x'), checkouts: [] })).toBe(path.join(root, 'x'));
  symlinkSync('../elsewhere', path.join(root, 'out'));
  expect(() => findPlace(named('out/x'))).toThrow('it leads out of the checkout');
  expect(findPlace({ ...named('out/x'), checkouts: [] })).toBe(path.join(folder, 'other', 'x'));
  expect(() => findPlace({ ...named('out/x'), checkouts: [path.join(folder, 'other'), root] })).toThrow('leads out');
  // the folder beside one whose name it begins with
  mkdirSync(path.join(folder, 'checkout-2'));
  expect(findPlace(named('../checkout-2/x'))).toBe(path.join(folder, 'checkout-2', 'x'));
  symlinkSync('../other', path.join(folder, 'checkout-2', 'link'));
  expect(findPlace(named('../checkout-2/link/x'))).toBe(path.join(folder, 'other', 'x'));
  symlinkSync('../checkout-2', path.join(root, 'beside'));
  expect(() => findPlace(named('beside/x'))).toThrow('it leads out of the checkout');
});

test('a place in what a `.git` file names is git’s', () => {
  mkdirSync(path.join(root, 'store'));
  writeFileSync(path.join(root, 'store', 'HEAD'), '');
  writeFileSync(path.join(root, '.git'), 'gitdir: store');
  for (const place of [named('store/x'), named(path.join(root, 'store/x')), { ...named('store/x'), from: root }])
    expect(() => findPlace(place)).toThrow('it leads out of the checkout');
  symlinkSync('store', path.join(root, 'alias'));
  expect(() => clearPlace(named('alias/HEAD'))).toThrow('it leads out of the checkout');
  expect(readFileSync(path.join(root, 'store', 'HEAD'), 'utf8')).toBe('');
});

test('a pipe and a folder are no places to be cleared; the pipe is gone all the same', () => {
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  expect(() => clearPlace(named('pipe'))).toThrow('it is no plain file');
  expect(readdirSync(root)).toEqual(['App']);
});

const create = (...files: readonly string[]) =>
  createFiles(
    root,
    files.map((file) => ({ file, content: `of ${file}` })),
  );

test('files are made with the folders they need', () => {
  create('a/b/c.yml', 'a/d.yml', '.github/workflows/x.yml', 'e');
  for (const file of ['a/b/c.yml', 'a/d.yml', '.github/workflows/x.yml', 'e'])
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(`of ${file}`);
});

test.each([
  ['App/Info.plist', 'App/Info.plist is there already; nothing was written.'],
  ['dangling', 'dangling is there already; nothing was written.'],
  ['.git/hooks/x', '.git/hooks/x leads out of the checkout.'],
  ['Alias/x', 'Alias/x cannot be written: Alias is no folder.'],
  ['a/Alias/b/x', 'a/Alias/b/x cannot be written: Alias is no folder.'],
  ['App/Info.plist/x', 'App/Info.plist/x cannot be written: Info.plist is no folder.'],
  ['file/x/y', 'file/x/y cannot be written: file is no folder.'],
])('of several files none is made where %s is one', (file, why) => {
  symlinkSync('none', path.join(root, 'dangling'));
  symlinkSync('App', path.join(root, 'Alias'));
  mkdirSync(path.join(root, 'a'));
  symlinkSync('..', path.join(root, 'a', 'Alias'));
  writeFileSync(path.join(root, 'file'), '');
  expect(() => create('first', file)).toThrow(why);
  expect(() => create(file, 'first')).toThrow(why);
  expect(readdirSync(root)).not.toContain('first');
  expect(left()).toEqual(['Info.plist']);
});

test('a file that is there by now is not written over', () => {
  expect(() => create('twice', 'twice')).toThrow('EEXIST');
});

test.skipIf(!existsSync('/proc/version'))('what cannot be removed is no place for a file', () => {
  const kept = { name: '/proc/version', from: root, checkouts: [] };
  expect(() => clearPlace(kept)).toThrow(/^what stands there cannot be removed \(E\w+\)$/);
});

test('what cannot be written leaves nothing, and nothing stays open', () => {
  const no = { file: 'App/Info.plist', before: Buffer.from('old'), after: {} as Uint8Array };
  expect(() => rewriteFile(root, no)).toThrow();
  expect([left(), readFileSync(path.join(root, 'App', 'Info.plist'), 'utf8')]).toEqual([['Info.plist'], 'old']);
  const opened = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);
  const before = opened();
  for (let time = 0; time < 200; time += 1) writeNamedFile(named('report.json'), '{}');
  expect(opened()).toBeLessThan(before + 100);
});
