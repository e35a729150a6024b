import { describe, expect, test } from 'vitest';
import {
  DEPENDENCIES,
  dependencyFiles,
  excluder,
  mayBeNamed,
  NAMED_FILES,
  OWN_FILES,
  select,
} from '../../src/files/folders.ts';

const BUNDLES = ['A.app', 'A.xcarchive', 'A.framework', 'A.xcframework', '.app'];
const PICTURES = ['A.colorset', 'A.imageset', 'A.symbolset'];
const VERSIONS = ['.git', '.hg', '.svn'];
const PRODUCTS = ['DerivedData', '.dart_tool', '.gradle', '.expo', '.next', '.symlinks', '.yarn'];
const BUILDS = ['Build/Products', 'Build/Intermediates.noindex'];

test('dependencies stand in folders of these names', () => {
  expect(DEPENDENCIES).toEqual(['node_modules', 'Pods', 'Carthage', '.build', 'SourcePackages']);
});

describe('the repository’s own files', () => {
  test.each([...DEPENDENCIES, ...VERSIONS, ...PRODUCTS, ...BUNDLES, ...PICTURES, ...BUILDS])(
    '%s is none of them',
    (name) => {
      for (const path of [name, `${name}/x`, `a/${name}`, `a/b/${name}/x/y`])
        expect([path, OWN_FILES.leavesOut(path)]).toEqual([path, true]);
    },
  );

  test.each([
    ...[...DEPENDENCIES, ...VERSIONS, ...PRODUCTS].flatMap((name) => [`${name}x`, `x${name}`, `${name}.swift`]),
    ...['xgit', 'xbuild/a', 'Ayapp', 'Axframework', 'A.appx', 'A.colorsets', 'Build/Productsx', 'Build/a', 'Products'],
    ...['Build', 'xBuild/Products', 'A.appiconset', '', 'App/Info.plist'],
  ])('%s is one of them', (path) => expect(OWN_FILES.leavesOut(path)).toBe(false));

  test('are all', () => expect(OWN_FILES.pattern).toBe('**'));
});

describe('of a folder that something names', () => {
  test.each([...VERSIONS, '.hidden', '.x/y', 'a/.b/c', ...BUNDLES, ...PICTURES])('%s is left out', (path) => {
    expect(NAMED_FILES.leavesOut(path)).toBe(true);
  });
  test.each(['a.b', 'DerivedData/a', 'node_modules/a', 'Build/Products/a', 'a/b.c/d'])('%s is taken', (path) => {
    expect(NAMED_FILES.leavesOut(path)).toBe(false);
  });
  test('all is', () => expect(NAMED_FILES.pattern).toBe('**'));
});

test.each([
  ['Pods', true],
  ['a/A.app', true],
  ['A.imageset', true],
  ['A.xcassets', true],
  ['A.xcassets/B.imageset', false],
  ['a/A.xcassets/b/B.imageset', false],
  ['.git', false],
  ['a/.git', false],
  ['.github', true],
  ['.hg', true],
])('that something names %s may be: %s', (folder, expected) => expect(mayBeNamed(folder)).toBe(expected));

describe('files of dependencies', () => {
  const chosen = (paths: readonly string[], folder?: string) => select(paths, dependencyFiles(folder), () => false);
  const TELLING = [
    ...['A.swift', 'a.m', 'a.mm', 'a.h', 'A.podspec', 'P.xcprivacy', 'package.json', 'Info.plist', 'Package.swift'],
    ...['Package.resolved', 'plugin.xml'],
  ];

  test('are those that say something, in any folder of dependencies', () => {
    for (const folder of DEPENDENCIES) {
      const paths = TELLING.flatMap((file) => [`${folder}/${file}`, `x/${folder}/a/b/${file}`]);
      expect(chosen(paths)).toEqual(paths);
      expect(chosen([`${folder}/a.c`, `${folder}/Other.plist`, `${folder}/a.json`])).toEqual([]);
    }
    expect(chosen(TELLING)).toEqual([]);
  });

  test('are asked for of one folder alone', () => {
    expect(chosen(['Pods/A/a.h', 'Pods/B/a.h', 'x/Pods/A/a.h'], 'Pods/A')).toEqual(['Pods/A/a.h']);
  });

  test('are none in what git keeps, what a build made, and in pictures', () => {
    const out = ['.git', 'A.app', 'A.xcarchive', ...PICTURES].map((name) => `Pods/A/${name}/Info.plist`);
    const kept = ['A.framework', 'A.xcframework', '.hidden', '.hg'].map((name) => `Pods/A/${name}/Info.plist`);
    expect(chosen([...out, ...kept])).toEqual(kept);
  });
});

test('what is excluded is not selected', () => {
  const isExcluded = excluder(['a/**', 'b', 'c/', '*.md', 'd/*.swift', '[xy]z']);
  const excluded = ['a/x', 'b', 'b/x', 'b/x/y', 'c/x', 'x.md', 'd/x.swift', 'xz/1'];
  const left = ['e/b/x.swift', 'bb', 'cx', 'd/e/x.swift', 'd/x.m', 'A/x', '[xy]z/1'];
  expect(excluded.filter(isExcluded)).toEqual(excluded);
  expect(left.filter(isExcluded)).toEqual([]);
  expect(select([...excluded, ...left, 'Pods/x'], OWN_FILES, isExcluded)).toEqual(left);
  expect(excluder([])('a')).toBe(false);
});
