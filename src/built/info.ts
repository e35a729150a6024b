/**
 * A built Info.plist: what it says of the bundle beside the keys that rules look at.
 */
import { placeAt, readTopDictionary } from '../targets/property-list.ts';
import type { Location, Platform, PlistDictionary } from '../types.ts';

/** The entries of an Info.plist in an artifact, each at its first line. Throws `UnreadableFile`. */
export function readInfo(bytes: Uint8Array, at: Location): PlistDictionary {
  const { entries } = readTopDictionary(bytes, at.file);
  const placed = placeAt({ kind: 'dictionary', value: entries, at }, at);
  return placed.kind === 'dictionary' ? placed.value : entries;
}

export function textIn(info: PlistDictionary, key: string): string | undefined {
  const value = info.get(key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  iPhoneOS: 'ios',
  iPhoneSimulator: 'ios',
  WatchOS: 'watchos',
  WatchSimulator: 'watchos',
  AppleTVOS: 'tvos',
  AppleTVSimulator: 'tvos',
  XROS: 'visionos',
  XRSimulator: 'visionos',
  MacOSX: 'macos',
  // as binaries call them
  iOS: 'ios',
  watchOS: 'watchos',
  tvOS: 'tvos',
  visionOS: 'visionos',
  macOS: 'macos',
  'Mac Catalyst': 'macos',
};

/** What it was built for: the list says it, else the binary. */
export function platformsOf(info: PlistDictionary, ofBinary: string | undefined): Platform[] {
  const listed = info.get('CFBundleSupportedPlatforms')?.value;
  const names =
    listed?.kind === 'array' ? listed.value.flatMap((one) => (one.kind === 'string' ? [one.value] : [])) : [];
  const known = [...names, ...(names.length === 0 && ofBinary !== undefined ? [ofBinary] : [])];
  return [...new Set(known.flatMap((name) => (Object.hasOwn(PLATFORMS, name) ? (PLATFORMS[name] ?? []) : [])))].sort();
}
