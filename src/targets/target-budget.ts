/**
 * How many targets one run tells of, whatever declares them: more than the largest public repositories have, and as many
 * as a run can compare within seconds.
 */
import type { Location, Skipped } from '../types.ts';

/** What is left for the ways that are asked later. */
export interface TargetBudget {
  targets: number;
  /** Configurations of targets of Xcode projects. */
  builds: number;
}

const MOST_TARGETS = 5000;
const MOST_BUILDS = 20_000;

export function makeTargetBudget(): TargetBudget {
  return { targets: MOST_TARGETS, builds: MOST_BUILDS };
}

/** As many of the targets as there is room for, which is taken. What is left out is said at `at`. */
export function takeTargets<T>(
  targets: readonly T[],
  budget: TargetBudget,
  at: Location,
  skipped: Skipped[],
): readonly T[] {
  const taken = targets.slice(0, Math.max(0, budget.targets));
  budget.targets -= taken.length;
  if (taken.length < targets.length) {
    const reason = `Of the ${targets.length} targets in \`${at.file}\` ${taken.length} are checked: one run tells of ${MOST_TARGETS} at most. Check parts of the repository by themselves, or exclude what builds no app.`;
    skipped.push({ at, reason, blocking: true });
  }
  return taken;
}
