/**
 * Numbers of Mach-O files as words: processors, platforms, versions, kinds of files.
 */
import type { Build, LoadCommands } from './load-commands.ts';

export type FileKind = 'executable' | 'library' | 'bundle' | 'object' | 'other';

const KINDS: ReadonlyMap<number, FileKind> = new Map([
  [1, 'object'],
  [2, 'executable'],
  [6, 'library'],
  [8, 'bundle'],
]);

/** Of `LC_BUILD_VERSION`, as Xcode calls them. */
const PLATFORMS: ReadonlyMap<number, { readonly name: string; readonly isSimulator?: true }> = new Map([
  [1, { name: 'macOS' }],
  [2, { name: 'iOS' }],
  [3, { name: 'tvOS' }],
  [4, { name: 'watchOS' }],
  [6, { name: 'Mac Catalyst' }],
  [7, { name: 'iOS', isSimulator: true }],
  [8, { name: 'tvOS', isSimulator: true }],
  [9, { name: 'watchOS', isSimulator: true }],
  [11, { name: 'visionOS' }],
  [12, { name: 'visionOS', isSimulator: true }],
]);
const MACOS = 1;

const INTEL: ReadonlySet<number> = new Set([0x7, 0x01000007]);

export function fileKind(fileType: number): FileKind {
  return KINDS.get(fileType) ?? 'other';
}

export function architecture(cpu: number, kind: number): string {
  switch (cpu) {
    case 0x0100000c:
      return kind === 2 ? 'arm64e' : 'arm64';
    case 0x0200000c:
      return 'arm64_32';
    case 0x0c:
      return kind === 9 ? 'armv7' : kind === 11 ? 'armv7s' : kind === 12 ? 'armv7k' : 'arm';
    case 0x01000007:
      return 'x86_64';
    case 0x07:
      return 'i386';
    default:
      return `processor ${cpu.toString(16)}`;
  }
}

export function platformOf({ build, cpu }: LoadCommands): { name: string; isSimulator: boolean } | undefined {
  const known = build && PLATFORMS.get(build.platform);
  if (!build || !known) return undefined;
  // The commands of old do not say it, but no device that they stand for has Intel's processor.
  const isOldSimulator = build.isOld && build.platform !== MACOS && INTEL.has(cpu);
  return { name: known.name, isSimulator: known.isSimulator === true || isOldSimulator };
}

export function versionOf(packed: Build['minimum']): string {
  const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
