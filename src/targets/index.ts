/**
 * Everything that the repository builds, however it is declared.
 */
import type { RepoFiles } from '../types.ts';
import { type Found, NOTHING, type Way } from './way.ts';

interface LazyWay {
  /** A path of the repository without which this way finds nothing. */
  readonly sign: RegExp;
  /** Loaded only for a repository that shows the sign: most declare their apps in one way. */
  readonly load: () => Promise<Way>;
}

/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS: readonly LazyWay[] = [
  { sign: /\.(?:xcodeproj|xcworkspace)\//, load: async () => (await import('./xcode.ts')).findXcodeTargets },
  { sign: /(?:^|\/)Package\.swift$/, load: async () => (await import('./swift-package.ts')).findPackageTargets },
  {
    sign: /(?:^|\/)(?:xcodegen|(?:[\w-]+\.)?project[\w.-]*)\.(?:ya?ml|json)$/i,
    load: async () => (await import('./xcodegen.ts')).findXcodeGenTargets,
  },
  { sign: /(?:^|\/)Project\.swift$/, load: async () => (await import('./tuist.ts')).findTuistTargets },
  { sign: /(?:^|\/)Package\.swift$/, load: async () => (await import('./playgrounds.ts')).findPlaygroundTargets },
  { sign: /(?:^|\/)BUILD(?:\.bazel)?$/, load: async () => (await import('./bazel.ts')).findBazelTargets },
  { sign: /(?:^|\/)app\.\w+(?:\.\w+)?$/, load: async () => (await import('./expo.ts')).findExpoTargets },
  { sign: /\.(?:cs|fs)proj$/, load: async () => (await import('./dotnet.ts')).findDotnetTargets },
  { sign: /(?:^|\/)config\.xml$/, load: async () => (await import('./cordova.ts')).findCordovaTargets },
  { sign: /(?:^|\/)mobile-config\.js$/, load: async () => (await import('./meteor.ts')).findMeteorTargets },
  { sign: /(?:^|\/)App_Resources\//, load: async () => (await import('./nativescript.ts')).findNativeScriptTargets },
  { sign: /(?:^|\/)ProjectSettings\//, load: async () => (await import('./unity.ts')).findUnityHints },
  { sign: /\.plist$/, load: async () => (await import('./loose.ts')).findTargetsWithoutProject },
];

/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
export async function findTargets(files: RepoFiles): Promise<Found> {
  const hasFlutter = files.paths.some((path) => /(?:^|\/)pubspec\.yaml$/.test(path));
  const flutter = hasFlutter ? await import('./pub-packages.ts') : undefined;
  let found = NOTHING;
  for (const { sign, load } of WAYS) {
    if (!files.paths.some((path) => sign.test(path))) continue;
    const way = await load();
    found = join(found, way(files, found, flutter));
  }
  return found;
}

function join(one: Found, other: Found): Found {
  return {
    targets: [...one.targets, ...other.targets],
    skipped: [...one.skipped, ...other.skipped],
    drifts: [...one.drifts, ...other.drifts],
  };
}
