/**
 * What a target is, and what it is built for.
 */
import type { Platform, Resolved, TargetKind } from '../../types.ts';
import type { Surroundings } from './conditions.ts';
import type { Settings } from './settings.ts';

const PLATFORM_OF_SDK: readonly (readonly [RegExp, Platform])[] = [
  [/^iphone/, 'ios'],
  [/^watch/, 'watchos'],
  [/^appletv/, 'tvos'],
  [/^xr/, 'visionos'],
  [/^macosx/, 'macos'],
];

/** The versions of an SDK that a build may be made with: Apple takes no older ones since April 2026. */
const VERSIONS: readonly string[] = ['26.0', '26.4', '27.0', '27.2', '28.0', '29.1', '30.0'];

/** What a device build of a platform is called in conditions, for each version. */
function sdksOf(platform: Platform): readonly (readonly string[])[] {
  return VERSIONS.map((version) => [`${SDK_NAMES[platform]}${version}`, ...(platform === 'macos' ? [] : ['embedded'])]);
}

const DEPLOYMENT_TARGETS: readonly (readonly [string, Platform])[] = [
  ['IPHONEOS_DEPLOYMENT_TARGET', 'ios'],
  ['WATCHOS_DEPLOYMENT_TARGET', 'watchos'],
  ['TVOS_DEPLOYMENT_TARGET', 'tvos'],
  ['XROS_DEPLOYMENT_TARGET', 'visionos'],
  ['MACOSX_DEPLOYMENT_TARGET', 'macos'],
];

/** `PLATFORM_NAME` of a device build. */
export const SDK_NAMES: Readonly<Record<Platform, string>> = {
  ios: 'iphoneos',
  watchos: 'watchos',
  tvos: 'appletvos',
  visionos: 'xros',
  macos: 'macosx',
};

const SDKS: Readonly<Record<Platform, readonly (readonly string[])[]>> = {
  ios: sdksOf('ios'),
  watchos: sdksOf('watchos'),
  tvos: sdksOf('tvos'),
  visionos: sdksOf('visionos'),
  macos: sdksOf('macos'),
};

/** How platform filters of build files spell a platform. */
export const FILTER_NAMES: Readonly<Record<Platform, string>> = {
  ios: 'ios',
  watchos: 'watchos',
  tvos: 'tvos',
  visionos: 'xros',
  macos: 'macos',
};

/** What conditions are asked about in a device build. */
export function surroundingsOf(platform: Platform, configuration: string, target: string): Surroundings {
  return new Map([
    ['sdk', SDKS[platform]],
    ['arch', [['arm64']]],
    ['variant', [['normal']]],
    ['config', [[configuration]]],
    ['target', [[target]]],
  ]);
}

/** The platforms that a target is built for, iOS first. Where nothing tells, iOS is meant. */
export function platformsOf(productType: string, settings: Settings): Platform[] {
  if (isWatchType(productType)) return ['watchos'];
  const supported = platformsIn(settings.list('SUPPORTED_PLATFORMS'));
  if (supported.length > 0) return supported;
  const root = settings.text('SDKROOT');
  const single = platformsIn(root.state === 'known' ? { ...root, value: [root.value] } : root);
  if (single.length > 0) return single;
  const told = DEPLOYMENT_TARGETS.find(([name]) => settings.find(name).state === 'known');
  return [told?.[1] ?? 'ios'];
}

function platformsIn(names: Resolved<readonly string[]>): Platform[] {
  if (names.state !== 'known') return [];
  return PLATFORM_OF_SDK.flatMap(([pattern, platform]) =>
    names.value.some((name) => pattern.test(name)) ? [platform] : [],
  );
}

/** The platform whose device build is looked at. */
export function mainPlatform(platforms: readonly Platform[]): Platform {
  return platforms.includes('ios') ? 'ios' : (platforms[0] ?? 'ios');
}

/** By product type, without `com.apple.product-type.`; what runs on the watch alone is of the watch, app or not. */
export function kindOf(productType: string, platforms: readonly Platform[]): TargetKind {
  if (/^bundle\.(?:unit-test|ui-testing|ocunit-test|external-test)/.test(productType)) return 'test';
  const isApp = productType.startsWith('application');
  const isExtension = /extension/.test(productType);
  if (!isApp && !isExtension) return 'library';
  if (isWatchType(productType) || (platforms.length === 1 && platforms[0] === 'watchos')) return 'watch-app';
  if (isExtension) return 'extension';
  return productType === 'application.on-demand-install-capable' ? 'app-clip' : 'app';
}

function isWatchType(productType: string): boolean {
  return /watch(?:kit|app)/.test(productType);
}
