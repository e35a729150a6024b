/**
 * Everything that the repository builds, however it is declared.
 */
import type { Drift, RepoFiles, Skipped, Target } from '../types.ts';
import { findBazelTargets } from './bazel.ts';
import { findCordovaTargets } from './cordova.ts';
import { findDotnetTargets } from './dotnet.ts';
import { findExpoTargets } from './expo.ts';
import { findLooseTargets } from './loose.ts';
import { findMeteorTargets } from './meteor.ts';
import { findNativeScriptTargets } from './nativescript.ts';
import { findPlaygroundTargets } from './playgrounds.ts';
import { findPackageTargets } from './swift-package.ts';
import { findTuistTargets } from './tuist.ts';
import { findUnityHints } from './unity.ts';
import { type Found, NOTHING, type Way } from './way.ts';
import { findXcodeTargets } from './xcode.ts';
import { findXcodeGenTargets } from './xcodegen.ts';

/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS: readonly Way[] = [
  findXcodeTargets,
  findPackageTargets,
  findXcodeGenTargets,
  findTuistTargets,
  findPlaygroundTargets,
  findBazelTargets,
  findExpoTargets,
  findDotnetTargets,
  findCordovaTargets,
  findMeteorTargets,
  findNativeScriptTargets,
  findUnityHints,
  findWithoutProject,
];

/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
export function findTargets(files: RepoFiles): { targets: Target[]; skipped: Skipped[]; drifts: Drift[] } {
  const found = WAYS.reduce<Found>((earlier, way) => join(earlier, way(files, earlier)), NOTHING);
  return { targets: [...found.targets], skipped: [...found.skipped], drifts: [...found.drifts] };
}

/** The last way: a lone Info.plist, where nothing but packages was found and no project was too broken to be read. */
function findWithoutProject(files: RepoFiles, { targets, skipped }: Found): Found {
  const isPackage = ({ project, kind }: Target): boolean => kind !== 'app' && /(?:^|\/)Package\.swift$/.test(project);
  if (!targets.every(isPackage) || skipped.some(({ blocking }) => blocking)) return NOTHING;
  return { ...findLooseTargets(files), drifts: [] };
}

function join(one: Found, other: Found): Found {
  return {
    targets: [...one.targets, ...other.targets],
    skipped: [...one.skipped, ...other.skipped],
    drifts: [...one.drifts, ...other.drifts],
  };
}
