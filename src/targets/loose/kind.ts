/**
 * What an Info.plist alone tells of what it belongs to.
 */
import type { Platform, PlistDictionary, TargetKind } from '../../types.ts';

/** Keys that an app's Info.plist has and a framework's has not. */
const APP_KEY = /^(?:UI|LS|WK|NS\w+UsageDescription$|NSHealth|NSAppTransport)/;

/** The kind of target, as far as its Info.plist and the folders it lies in tell; an app when nothing says otherwise. */
export function looseKind(info: PlistDictionary, path: string): TargetKind {
  const extension = info.get('NSExtension')?.value;
  if (extension?.kind === 'dictionary') {
    return textOf(extension.value, 'NSExtensionPointIdentifier') === 'com.apple.watchkit' ? 'watch-app' : 'extension';
  }
  if (info.has('EXAppExtensionAttributes')) return 'extension';
  if (isTrue(info, 'WKApplication') || isTrue(info, 'WKWatchKitApp')) return 'watch-app';
  if (info.has('NSAppClip')) return 'app-clip';
  switch (textOf(info, 'CFBundlePackageType')) {
    case 'BNDL':
      return 'test';
    case 'FMWK':
      return 'library';
    case 'XPC!':
      return 'extension';
    case 'APPL':
      return 'app';
  }
  if (isTestPath(path)) return 'test';
  const isBoilerplate = info.has('CFBundlePackageType') && ![...info.keys()].some((key) => APP_KEY.test(key));
  return isBoilerplate ? 'library' : 'app';
}

/** Whether a file lies in a folder called `AppTests`, `UITests`, `Tests` or the like. */
export function isTestPath(path: string): boolean {
  return /Tests?\//.test(path);
}

/** The platforms, from the keys that only one of them knows and the device families; iOS when nothing says otherwise. */
export function loosePlatforms(info: PlistDictionary, kind: TargetKind): Platform[] {
  if (kind === 'watch-app' || info.has('WKCompanionAppBundleIdentifier')) return ['watchos'];
  const families = familiesOf(info);
  const platforms: Platform[] = [];
  if (families.length === 0 || families.some((family) => family === 1 || family === 2)) platforms.push('ios');
  if (families.includes(3)) platforms.push('tvos');
  if (families.includes(4)) platforms.push('watchos');
  if (families.includes(7)) platforms.push('visionos');
  const isMac = info.has('LSMinimumSystemVersion') || textOf(info, 'NSPrincipalClass') === 'NSApplication';
  return isMac && !isTrue(info, 'LSRequiresIPhoneOS') ? ['macos'] : platforms;
}

function familiesOf(info: PlistDictionary): number[] {
  const families = info.get('UIDeviceFamily')?.value;
  if (families?.kind !== 'array') return [];
  return families.value.flatMap((item) =>
    item.kind === 'number' || item.kind === 'string' ? [Number(item.value)] : [],
  );
}

function textOf(entries: PlistDictionary, key: string): string | undefined {
  const value = entries.get(key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

function isTrue(entries: PlistDictionary, key: string): boolean {
  const value = entries.get(key)?.value;
  return value?.kind === 'boolean' ? value.value : value?.kind === 'string' && /^(?:yes|true|1)$/i.test(value.value);
}
