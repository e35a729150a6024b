/**
 * Everything that the repository builds, however it is declared.
 */
import type { Drift, RepoFiles, Skipped, Target } from '../types.ts';
import { type Found, NOTHING, type Way } from './way.ts';
import { findXcodeTargets } from './xcode.ts';

/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS: readonly Way[] = [findXcodeTargets];

/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
export function findTargets(files: RepoFiles): { targets: Target[]; skipped: Skipped[]; drifts: Drift[] } {
  const found = WAYS.reduce<Found>((earlier, way) => join(earlier, way(files, earlier)), NOTHING);
  return { targets: [...found.targets], skipped: [...found.skipped], drifts: [...found.drifts] };
}

function join(one: Found, other: Found): Found {
  return {
    targets: [...one.targets, ...other.targets],
    skipped: [...one.skipped, ...other.skipped],
    drifts: [...one.drifts, ...other.drifts],
  };
}
