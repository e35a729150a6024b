import { expect, test } from 'vitest';
import { findPrivacyManifests } from '../src/check/privacy-manifests.ts';
import { memoryFiles } from '../src/files/files.ts';
import type { AppTarget, Dependency, TargetKind } from '../src/types.ts';

const MANIFEST = '<plist version="1.0"><dict><key>NSPrivacyTracking</key><false/></dict></plist>';

/** A target; `manifests` are the privacy manifests among its resources, undefined where its project does not tell. */
function target(
  name: string,
  project: string,
  manifests: readonly string[] | undefined,
  { kind = 'app', dependencies = [] }: { kind?: TargetKind; dependencies?: readonly Dependency[] } = {},
): AppTarget {
  const variant = manifests === undefined ? {} : { privacyManifests: manifests };
  return { name, project, kind, dependencies, variants: [variant] } as unknown as AppTarget;
}

function find(files: Record<string, string>, ...targets: AppTarget[]): string[] {
  return findPrivacyManifests(memoryFiles(files), targets).map(({ path, dependency, targets: owners }) =>
    [path, ...(dependency === undefined ? [] : [`(${dependency})`]), '→', ...owners.map((one) => one.name)].join(' '),
  );
}

test('a manifest speaks for the targets whose resources hold it', () => {
  const path = 'App/PrivacyInfo.xcprivacy';
  const files = { [path]: MANIFEST, 'Old/PrivacyInfo.xcprivacy': MANIFEST };
  expect(find(files, target('App', 'App.xcodeproj', [path]), target('Other', 'App.xcodeproj', []))).toEqual([
    `${path} → App`,
  ]);
});

test('that of a framework speaks for the apps around it', () => {
  const path = 'Kit/PrivacyInfo.xcprivacy';
  const kit = target('Kit', 'App.xcodeproj', [path], { kind: 'library' });
  expect(find({ [path]: MANIFEST }, kit, target('App', 'App.xcodeproj', []))).toEqual([`${path} → App`]);
});

test('where no project tells resources, the nearest app', () => {
  const files = { 'one/App/PrivacyInfo.xcprivacy': MANIFEST };
  expect(find(files, target('One', 'one/app.json', undefined), target('Two', 'two/app.json', undefined))).toEqual([
    'one/App/PrivacyInfo.xcprivacy → One',
  ]);
});

test('one that a generator writes speaks for its app', () => {
  const declaredManifest = { kind: 'dictionary', value: new Map(), at: { file: 'app.config.ts', line: 4, column: 5 } };
  const app = { ...target('One', 'app.config.ts', undefined), declaredManifest } as AppTarget;
  expect(find({}, app, target('Two', 'two/app.json', undefined))).toEqual(['app.config.ts → One']);
});

test('the answers for App Store Connect speak for one app', () => {
  const files = { 'ios/fastlane/app_privacy_details.json': '[]' };
  expect(find(files, target('App', 'ios/App.xcodeproj', []), target('Site', 'site/Site.xcodeproj', []))).toEqual([
    'ios/fastlane/app_privacy_details.json → App',
  ]);
});

test('those of dependencies speak for the targets that link them', () => {
  const pod: Dependency = { name: 'Ads/Core', manager: 'cocoapods', at: { file: 'Podfile', line: 1, column: 1 } };
  const files = {
    'Pods/Manifest.lock': 'PODS:\n',
    'Pods/Ads/Resources/PrivacyInfo.xcprivacy': MANIFEST,
    'Pods/Unlinked/PrivacyInfo.xcprivacy': MANIFEST,
  };
  const app = target('App', 'App.xcodeproj', [], { dependencies: [pod] });
  expect(find(files, app, target('Other', 'App.xcodeproj', []))).toEqual([
    'Pods/Ads/Resources/PrivacyInfo.xcprivacy (Ads/Core) → App',
  ]);
});

test('a manifest that cannot be read is left to Xcode', () => {
  const path = 'App/PrivacyInfo.xcprivacy';
  expect(find({ [path]: '<plist><dict>' }, target('App', 'App.xcodeproj', [path]))).toEqual([]);
});
