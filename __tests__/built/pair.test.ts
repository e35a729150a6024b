/** Which bundle was built from which target. */
import { expect, test } from 'vitest';
import { type Declared, pairBundles } from '../../src/beside/pair.ts';
import { linkBuilt } from '../../src/findings/link-built.ts';
import { makePropertyList } from '../../src/targets/property-list.ts';
import type { Build, Resolved, TargetReport } from '../../src/types.ts';
import { builtApp } from './written.ts';

const at = { file: 'App.xcodeproj/project.pbxproj', line: 1, column: 1 };

type Configurations = Readonly<Record<string, string | undefined>>;

/** A target of the sources, by the bundle identifier of each configuration; nothing for one that is not known. */
function target(
  name: string,
  identifiers: Configurations,
  more: Partial<Declared> = {},
  texts: Configurations = {},
): Declared {
  const [bundle] = builtApp({}).targets;
  const [build] = bundle?.builds ?? [];
  if (!build) throw new Error('a bundle has a build');
  const builds = Object.entries(identifiers).map(([configuration, id]): Build => {
    const text = texts[configuration];
    const value = { kind: 'string', value: text ?? '', at } as const;
    const key = 'NSHealthShareUsageDescription';
    const bundleIdentifier: Resolved<string> =
      id === undefined ? { state: 'unresolved', reason: 'set nowhere', at } : { state: 'known', value: id, at };
    const entries = text === undefined ? new Map() : new Map([[key, { key, keyAt: at, value }]]);
    return { ...build, configuration, bundleIdentifier, info: makePropertyList(at, entries) };
  });
  return { name, kind: 'app', project: 'App.xcodeproj', builds, shipping: 'Release', ...more };
}

const pairs = (bundles: Parameters<typeof builtApp>, sources: readonly Declared[]) => {
  const { pairs: found, unmatched } = pairBundles(builtApp(...bundles).targets, sources);
  return [
    ...found.map(
      ({ bundle, source, configuration, by }) => `${bundle.name} = ${source.name}, ${configuration}, by ${by}`,
    ),
    ...unmatched.map(({ bundle, reason }) => `${bundle.name}: ${reason}`),
  ];
};

test('the identifier comes before the name', () => {
  const sources = [target('Notes', { Release: 'org.app' }), target('App', { Release: 'org.other' })];
  expect(pairs([{ name: 'App', identifier: 'org.app' }], sources)).toEqual([
    'App = Notes, Release, by bundle identifier',
  ]);
});

test('the configuration whose identifier it is, and of several the one whose values agree', () => {
  const byIdentifier = target('App', { Debug: 'org.app.dev', Release: 'org.app' });
  expect(pairs([{ identifier: 'org.app.dev' }], [byIdentifier])).toEqual(['App = App, Debug, by bundle identifier']);
  const ids = { Debug: 'org.app', Release: 'org.app' };
  const texts = { Debug: 'For testers of the app.', Release: 'For the people who use it.' };
  const byValues = target('App', ids, {}, texts);
  const built = (text: string) => [{ identifier: 'org.app', info: { NSHealthShareUsageDescription: text } }] as const;
  expect(pairs([...built('For testers of the app.')], [byValues])).toEqual(['App = App, Debug, by bundle identifier']);
  expect(pairs([...built('Something else again.')], [byValues])).toEqual(['App = App, Release, by bundle identifier']);
});

test('without a known identifier the product name tells, among targets of the kind', () => {
  const sources = [
    target('My App', { Release: undefined }),
    target('My App', { Release: undefined }, { kind: 'watch-app' }),
    target('MyAppTests', { Release: undefined }, { kind: 'test' }),
  ];
  expect(pairs([{ name: 'MyApp', identifier: 'org.app' }], sources)).toEqual(['MyApp = My App, Release, by name']);
});

test('of a watch app in a folder of the same name the kind tells', () => {
  const sources = [
    target('Watch', { Release: 'org.app.watch' }, { kind: 'watch-app' }),
    target('App', { Release: 'org.app' }),
  ];
  const bundles = [
    { name: 'App', identifier: 'org.app' },
    { name: 'App (Payload/App.app/Watch/App.app)', identifier: 'org.app.watch', kind: 'watch-app' as const },
  ];
  expect(pairs(bundles, sources)).toEqual([
    'App = App, Release, by bundle identifier',
    'App (Payload/App.app/Watch/App.app) = Watch, Release, by bundle identifier',
  ]);
});

test('what several targets may be is none of theirs, unless one has its name', () => {
  const two = [
    target('Free', { Release: 'org.app' }, { project: 'Free.xcodeproj' }),
    target('Pro', { Release: 'org.app' }, { project: 'Pro.xcodeproj' }),
  ];
  expect(pairs([{ name: 'App', identifier: 'org.app' }], two)).toEqual([
    'App: Free in Free.xcodeproj and Pro in Pro.xcodeproj have its bundle identifier',
  ]);
  expect(pairs([{ name: 'Pro', identifier: 'org.app' }], two)).toEqual(['Pro = Pro, Release, by bundle identifier']);
});

test('two bundles are not of one target', () => {
  const bundles = [
    { name: 'App', identifier: 'org.app' },
    { name: 'Copy', identifier: 'org.app' },
  ];
  expect(pairs(bundles, [target('App', { Release: 'org.app' })])).toEqual([
    'App = App, Release, by bundle identifier',
    'Copy: another bundle of it is taken for App',
  ]);
});

test('libraries and tests ship no bundle, and it is said what was looked for', () => {
  const library = target('App', { Release: 'org.app' }, { kind: 'library' });
  expect(pairs([{ identifier: 'org.app' }], [library])).toEqual(['App: the sources declare no app']);
  const open = target('Other', { Release: undefined });
  expect(pairs([{ identifier: 'org.app' }], [open])).toEqual([
    'App: no target of the sources has its bundle identifier org.app, nor its name App; that of Other is not known',
  ]);
});

test('a report cannot hide a target by calling it the bundle of one that is not there', () => {
  const report = (name: string, project: string) =>
    ({ target: { name, project }, configurations: [], verdict: 'failed' }) as unknown as TargetReport;
  const bundle = (name: string, project: string) => ({
    ...{ path: '.', target: 'App', isSigned: true, clinicalImports: [] },
    source: { name, project, configuration: 'Release', by: 'name' as const },
  });
  const link = (of: ReturnType<typeof bundle>) =>
    linkBuilt(
      [report('App', 'App.ipa'), report('App', 'App.xcodeproj')],
      [{ file: 'App.ipa', bundles: [of], skipped: [] }],
    ).map(({ isOf, built = [] }) => [isOf?.project, built.length]);
  expect(link(bundle('App', 'App.xcodeproj'))).toEqual([
    ['App.xcodeproj', 0],
    [undefined, 1],
  ]);
  for (const source of [bundle('App', 'App.ipa'), bundle('None', 'App.xcodeproj')])
    expect(link(source)).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
});
