import { expect, test } from 'vitest';
import { findSdks } from '../../src/rules/shared/sdks.ts';
import { KINDS } from '../../src/sdks/kinds.ts';
import type { SdkKind } from '../../src/sdks/sdk.ts';
import type { AppTarget, Dependency, Location } from '../../src/types.ts';

const ALL = Object.keys(KINDS) as SdkKind[];
const at: Location = { file: 'App.xcodeproj/project.pbxproj', line: 1, column: 1 };

/** The names of the SDKs in a target with these dependencies and imports. */
function find(dependencies: readonly Omit<Dependency, 'at'>[], imports: readonly string[] = []): string[] {
  const target = {
    dependencies: dependencies.map((one) => ({ ...one, at })),
    code: { imports: new Map(imports.map((name) => [name, at])) },
  };
  return findSdks(target as unknown as AppTarget, ALL).map(({ sdk, as }) => `${sdk.name}: ${as}`);
}

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
    findSdks({ dependencies, code: { imports: new Map() } } as unknown as AppTarget, ALL).map((one) => one.as);
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

test.each([
  ['AppsFlyerXamarinBinding', 'AppsFlyer'],
  ['Adjust.Maui.Sdk', 'Adjust'],
  ['AdjustSdk.Xamarin.iOS', 'Adjust'],
  ['Branch-Xamarin-Linking-SDK', 'Branch'],
  ['AdamE.Facebook.CoreKit.iOS', 'Facebook SDK'],
  ['MarcTron.Admob', 'Google Mobile Ads'],
  ['Plugin.AdMob', 'Google Mobile Ads'],
  ['Plugin.MauiMTAdmob', 'Google Mobile Ads'],
  ['plugin.mauimtadmob', 'Google Mobile Ads'],
  ['xamarin.google.ios.mobileads', 'Google Mobile Ads'],
])('an id of NuGet is one in whatever case: %s', (name, sdk) => {
  expect(find([{ name, manager: 'nuget' }])).toEqual([`${sdk}: the package ${name}`]);
});
