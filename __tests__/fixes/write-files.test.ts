import { execFileSync } from 'node:child_process';
import {
  chmodSync,
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
import { clearPlace, rewriteFile, writeNamedFile } from '../../src/files/write-files.ts';

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
