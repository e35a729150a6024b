import { expect, test } from 'vitest';
import { findSdks, SDKS, type SdkKind } from '../../src/rules/shared/sdks.ts';
import type { AppTarget, Dependency, Location } from '../../src/types.ts';

const KINDS: readonly SdkKind[] = ['advertising', 'attribution', 'data broker', 'analytics', 'crash reporting'];
const at: Location = { file: 'App.xcodeproj/project.pbxproj', line: 1, column: 1 };

/** The names of the SDKs in a target with these dependencies and imports. */
function find(dependencies: readonly Omit<Dependency, 'at'>[], imports: readonly string[] = []): string[] {
  const target = {
    dependencies: dependencies.map((one) => ({ ...one, at })),
    code: { imports: new Map(imports.map((name) => [name, at])) },
  };
  return findSdks(target as unknown as AppTarget, KINDS).map(({ sdk, as }) => `${sdk.name}: ${as}`);
}

test('no SDK stands in the table twice, and no name belongs to two', () => {
  const names = SDKS.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const field of ['modules', 'frameworks', 'packages'] as const) {
    const all = SDKS.flatMap((sdk) => sdk[field] ?? []);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  }
});

test('every row can be matched', () => {
  for (const sdk of SDKS) {
    expect(sdk.modules.length + sdk.packages.length, sdk.name).toBeGreaterThan(0);
    for (const name of sdk.packages) {
      expect(name).toMatch(/^(?:swiftpm [\w.-]+\/[\w.-]+|(?:cocoapods|npm|pub|nuget|cordova) @?[\w./+-]+\*?)$/);
    }
  }
});

test('a Swift package is known by its owner and repository, whatever the address looks like', () => {
  const adjust = 'Adjust: the package product AdjustSdk';
  for (const url of [
    'https://github.com/adjust/ios_sdk',
    'git@github.com:Adjust/ios_sdk.git',
    'https://github.com/adjust/ios_sdk/',
  ]) {
    expect(find([{ name: 'AdjustSdk', manager: 'swiftpm', url }])).toEqual([adjust]);
  }
  expect(find([{ name: 'Tools', manager: 'swiftpm', url: 'https://github.com/example/ios_sdk' }])).toEqual([]);
  // A mirror of somebody else's still makes the module.
  expect(find([{ name: 'AppLovinSDK', manager: 'swiftpm', url: 'https://github.com/example/max' }])).toEqual([
    'AppLovin MAX: the package product AppLovinSDK',
  ]);
});

test('a pod is known by its name, its subspecs and adapters with it', () => {
  expect(find([{ name: 'FBSDKCoreKit/Basics', manager: 'cocoapods' }])).toEqual([
    'Facebook SDK: the pod FBSDKCoreKit/Basics',
  ]);
  expect(find([{ name: 'AppLovinMediationVungleAdapter', manager: 'cocoapods' }])).toEqual([
    'AppLovin MAX: the pod AppLovinMediationVungleAdapter',
  ]);
  expect(find([{ name: 'AdjustableSlider', manager: 'cocoapods' }])).toEqual([]);
});

test('of several packages of one SDK, the one that the app asks for is named', () => {
  const locked = { file: 'Podfile.lock', line: 8, column: 1 };
  const pods = [
    { name: 'FBAEMKit', at: locked },
    { name: 'FBSDKLoginKit', at: { ...at, file: 'Podfile' } },
  ].map((pod): Dependency => ({ ...pod, manager: 'cocoapods' }));
  const found = (dependencies: readonly Dependency[]): string[] =>
    findSdks({ dependencies, code: { imports: new Map() } } as unknown as AppTarget, KINDS).map((one) => one.as);
  expect(found(pods)).toEqual(['the pod FBSDKLoginKit']);
  expect(found(pods.slice(0, 1))).toEqual(['the pod FBAEMKit']);
});

test('a name that a module of an app could have counts only for a binary', () => {
  expect(find([], ['Adjust', 'Branch', 'Segment', 'Singular'])).toEqual([]);
  expect(find([{ name: 'Adjust', manager: 'xcframework' }])).toEqual(['Adjust: the framework Adjust']);
  expect(find([], ['AdjustSdk'])).toEqual(['Adjust: an import of AdjustSdk']);
});

test('names of other managers are others', () => {
  expect(find([{ name: 'google_mobile_ads', manager: 'pub' }])).toEqual([
    'Google Mobile Ads: the package google_mobile_ads',
  ]);
  expect(find([{ name: 'google_mobile_ads', manager: 'npm' }])).toEqual([]);
  expect(find([{ name: 'branch', manager: 'npm' }])).toEqual([]);
});
