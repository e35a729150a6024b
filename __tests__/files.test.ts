import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../src/files/files.ts';
import { makeFolder } from './base/repositories.ts';

function open(...paths: readonly string[]) {
  const folder = makeFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'HKClinicalRecord');
  }
  return { folder, files: openRepository(folder) };
}

test('pictures and colours of asset catalogues are not listed', () => {
  const { files } = open(
    'App/Assets.xcassets/Contents.json',
    'App/Assets.xcassets/Icon.appiconset/Contents.json',
    'App/Assets.xcassets/Logo.imageset/Contents.json',
    'App/Assets.xcassets/Logo.imageset/logo.png',
    'App/Assets.xcassets/Colors/Red.colorset/Contents.json',
    'App/Assets.xcassets.swift',
    'App/xcassets/A.swift',
  );
  expect(files.paths).toEqual([
    'App/Assets.xcassets.swift',
    'App/Assets.xcassets/Contents.json',
    'App/Assets.xcassets/Icon.appiconset/Contents.json',
    'App/xcassets/A.swift',
  ]);
});

test.each([
  ['node_modules/a/package.json', true],
  ['ios/Pods/A/A.swift', true],
  ['Carthage/Build/A.framework/Info.plist', true],
  ['Tools/.build/checkouts/A/Package.swift', true],
  ['SourcePackages/checkouts/A/Package.swift', true],
  ['Pods.swift', false],
  ['.git/config', false],
  ['DerivedData/A/Info.plist', false],
])('%s is a dependency: %s', (path, expected) => {
  const { files } = open('App.swift', path);
  expect(files.hasDependencies).toBe(expected);
});

test('words are found by a part of them that is looked for first', () => {
  const { folder, files } = open('A.swift', 'B.swift');
  symlinkSync('A.swift', join(folder, 'Link.swift'));
  const holds = (words: readonly string[], parts: readonly string[], ...paths: readonly string[]) =>
    files.anyHolds?.(paths, { words, parts });
  expect(holds(['HKClinicalRecord'], ['Clinic'], 'A.swift')).toBe(true);
  expect(holds(['HKClinicalType', 'HKFHIR'], ['Clinic', 'HKFHIR'], 'A.swift', 'B.swift')).toBe(false);
  // no word begins in one file and ends in the next
  expect(holds(['RecordHK'], ['RecordH'], 'A.swift', 'B.swift')).toBe(false);
  // a link stands for what it leads to
  expect(holds(['HKClinicalRecord'], ['Clinic'], 'Link.swift', 'Absent.swift')).toBe(true);
  expect(holds(['HKClinicalRecord'], ['Clinic'], 'Absent.swift')).toBe(false);
});

test('a checkout that is gone between two looks has no files, and that is said', () => {
  const root = join(tmpdir(), 'gone-between-two-looks');
  const { paths, passedOver } = openRepository(root);
  expect(paths).toEqual([]);
  expect(passedOver).toMatchObject([{ reason: 'the folder cannot be listed (ENOENT)' }]);
});
