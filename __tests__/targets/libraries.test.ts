import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findTargets } from '../../src/targets/index.ts';

const plugin = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<plugin xmlns="http://apache.org/cordova/ns/plugins/1.0" id="com.acme.health" version="1.0.0"><name>Health</name>
${inner}
</plugin>`;
const IOS =
  '<platform name="ios"><header-file src="src/ios/Health.h"/><source-file src="src/ios/Health.m"/></platform>';
const ANDROID = '<platform name="android"><source-file src="src/android/Health.java"/></platform>';
const CODE = { 'src/ios/Health.h': '', 'src/ios/Health.m': '', 'src/ios/Unnamed.m': '' };
const PODSPEC = "Pod::Spec.new do |s|\n  s.name = 'Health'\n  s.source_files = 'ios/**/*.{h,m,swift}'\nend\n";

const found = async (files: Record<string, string>) => findTargets(memoryFiles(files));
const told = async (files: Record<string, string>) => {
  const { targets, skipped } = await found(files);
  return [
    ...targets.map(({ name, kind, project, builds }) => [kind, name, project, ...(builds[0]?.sources ?? [])].join(' ')),
    ...skipped.map(({ at, blocking }) => `${at.file}${blocking ? '!' : ''}`),
  ];
};

describe('a repository of a library alone', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'of Cordova',
      { 'plugin.xml': plugin(IOS), 'package.json': '{ "cordova": { "platforms": ["ios"] } }', ...CODE },
      'library com.acme.health plugin.xml src/ios/Health.h src/ios/Health.m',
    ],
    [
      'of Cordova, with a demo',
      { 'plugin.xml': plugin(IOS + ANDROID), 'demo/index.html': '<html></html>', ...CODE },
      'library com.acme.health plugin.xml src/ios/Health.h src/ios/Health.m',
    ],
    [
      'of CocoaPods',
      { 'Health.podspec': PODSPEC, 'ios/Health.swift': '', 'src/Other.swift': '' },
      'library Health Health.podspec ios/Health.swift',
    ],
    [
      'of Flutter or Expo',
      {
        'pubspec.yaml': 'name: health',
        'ios/Health.podspec': PODSPEC.replace('ios/', ''),
        'ios/Classes/Health.swift': '',
      },
      'library Health ios/Health.podspec ios/Classes/Health.swift',
    ],
    [
      'of both',
      { 'plugin.xml': plugin(IOS), 'Health.podspec': PODSPEC, ...CODE },
      'library com.acme.health plugin.xml src/ios/Health.h src/ios/Health.m',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await told(files)).toEqual([expected]);
  });

  test.each<[string, Record<string, string>]>([
    ['for Android alone', { 'plugin.xml': plugin(ANDROID) }],
    ['another plugin.xml', { 'plugin.xml': '<idea-plugin><id>x</id></idea-plugin>' }],
    ['one in a folder is a part of something else', { 'plugins/health/plugin.xml': plugin(IOS), 'package.json': '{}' }],
    ['a podspec in a folder', { 'shared/shared.podspec': PODSPEC }],
  ])('%s: nothing', async (_, files) => {
    expect(await told(files)).toEqual([]);
  });

  test('one that cannot be read', async () => {
    expect(await told({ 'plugin.xml': '<plugin><platform name="ios">' })).toEqual(['plugin.xml!']);
  });

  test('beside an app it is a part of that', async () => {
    const app = '<widget id="org.clinic" version="1.0.0"><name>Clinic</name><platform name="ios"/></widget>';
    const files = { 'config.xml': app, 'plugin.xml': plugin(IOS), 'Health.podspec': PODSPEC, ...CODE };
    const { targets } = await found(files);
    expect(targets.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['app Clinic']);
  });

  test('beside an app that cannot be read', async () => {
    const files = { 'config.xml': '<widget', 'package.json': '{ "cordova": {} }', 'Health.podspec': PODSPEC };
    expect(await told(files)).toEqual(['config.xml!']);
  });
});
