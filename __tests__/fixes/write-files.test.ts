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
import { rewriteFile, writeNamedFile } from '../../src/write-files.ts';

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

test('a file that is named gets the folders it needs, inside the checkout or not', () => {
  writeNamedFile(root, 'out/new/report.json', '{}');
  writeNamedFile(root, 'out/new/report.json', '[]');
  writeNamedFile(root, path.join(folder, 'other', 'report.json'), '{}');
  expect(readFileSync(path.join(root, 'out', 'new', 'report.json'), 'utf8')).toBe('[]');
  expect(readFileSync(path.join(folder, 'other', 'report.json'), 'utf8')).toBe('{}');
});

test.each([
  ['a linked folder', 'reports', '..', 'reports/new/report.json'],
  ['a link that leads nowhere yet', 'reports', '../new', 'reports/report.json'],
  ['a file that is such a link', 'report.json', '../new.json', 'report.json'],
  ['a file', 'reports', undefined, 'reports/report.json'],
])('no folder and no file is made behind %s', (_, name, target, file) => {
  if (target === undefined) writeFileSync(path.join(root, name), '');
  else symlinkSync(target, path.join(root, name));
  const before = readdirSync(folder);
  expect(() => writeNamedFile(root, file, '{}')).toThrow(/is no folder|leads nowhere/);
  expect(readdirSync(folder)).toEqual(before);
});
