import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownersOf } from '../../src/sweep/code-owners.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sweep-owners-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string, place = 'CODEOWNERS') {
  mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
  writeFileSync(path.join(folder, place), text);
}

test.each([
  ['* @acme/all', ['App.xcodeproj'], ['@acme/all']],
  ['* @acme/all\n/ios/ @acme/mobile @octo # theirs', ['ios/App.xcodeproj'], ['@acme/mobile', '@octo']],
  ['* @acme/all\nios/ @acme/mobile', ['apps/ios/App.xcodeproj', 'pubspec.yaml'], ['@acme/all', '@acme/mobile']],
  ['/apps/* @acme/apps', ['apps/one/App.xcodeproj'], []],
  ['/apps/* @acme/apps', ['apps/App.xcodeproj'], ['@acme/apps']],
  ['*.xcodeproj @acme/mobile', ['a/b/App.xcodeproj'], ['@acme/mobile']],
  ['apps/one @acme/one', ['apps/one/ios/App.xcodeproj'], ['@acme/one']],
  ['apps/**/ios @acme/ios', ['apps/a/b/ios/App.xcodeproj'], ['@acme/ios']],
  // whose nobody is
  ['* @acme/all\n/ios/', ['ios/App.xcodeproj'], []],
  ['\uFEFF* someone@example.org\r\n', ['App.xcodeproj'], ['someone@example.org']],
  [`${'{a,b}'.repeat(2000)} @acme/x\n* @acme/all`, ['App.xcodeproj'], ['@acme/all']],
  ['* @acme/all', [], []],
])('%j of %j: %j', (text, files, owners) => {
  write(text);
  expect(ownersOf(folder, files)).toEqual(owners);
});

test('the first of the three places counts, and no link is followed', () => {
  write('* @acme/root');
  expect(ownersOf(folder, ['a'])).toEqual(['@acme/root']);
  write('* @acme/github', '.github/CODEOWNERS');
  expect(ownersOf(folder, ['a'])).toEqual(['@acme/github']);
  rmSync(path.join(folder, '.github'), { recursive: true });
  rmSync(path.join(folder, 'CODEOWNERS'));
  symlinkSync('/etc/hosts', path.join(folder, 'CODEOWNERS'));
  write('* @acme/docs', 'docs/CODEOWNERS');
  expect(ownersOf(folder, ['a'])).toEqual(['@acme/docs']);
});
