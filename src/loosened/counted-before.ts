import type { IsSamePlace } from '../findings/new-findings.ts';
import type { Finding } from '../types.ts';

/** The findings of the base, and what is known of each. */
export interface FoundBefore {
  readonly found: readonly Finding[];
  /** Whether it counted by the base's own exceptions. */
  readonly counted: (finding: Finding) => boolean;
  readonly isSamePlace: IsSamePlace;
  /** The name that a file of the checked state had. */
  readonly nameBefore: (file: string) => string;
}

/**
 * Findings that counted in the base and that its ignores cover where they stand now: the change moved their file, or their
 * code into another target, or renamed the target. An ignore holds for what comes to be under it, and not for what a
 * change brings there. Each finding of the base is one of this state at most: the one at the same place, the one that says
 * the same in the same file, and, where it went, one of its rule in that file.
 * @param isCovered whether the ignores of the base cover a finding of this state
 */
export function findCountedBefore(
  found: readonly Finding[],
  isCovered: (finding: Finding) => boolean,
  { found: before, counted, isSamePlace, nameBefore }: FoundBefore,
): ReadonlySet<Finding> {
  const covered = found.filter(isCovered);
  if (covered.length === 0) return new Set();
  const twins = new Map<Finding, Finding>();
  const left = new Set(before);
  const pair = (findings: readonly Finding[], candidates: (finding: Finding) => readonly Finding[]) => {
    for (const finding of findings) {
      const twin = twins.has(finding) ? undefined : candidates(finding).find((one) => left.has(one));
      if (twin === undefined) continue;
      twins.set(finding, twin);
      left.delete(twin);
    }
  };
  // of several that say the same, those that did not count are the ones that do not count now
  const ordered = [...before].sort((a, b) => Number(counted(a)) - Number(counted(b)));
  const same = groupBy(ordered, ({ fingerprint }) => fingerprint);
  const near = groupBy(ordered, ({ rule, at }) => JSON.stringify([rule.id, at.file]));
  const sayTheSame = ({ fingerprint, at }: Finding) =>
    (same.get(fingerprint) ?? []).filter((one) => one.at.file === nameBefore(at.file));
  pair(found, (finding) => (same.get(finding.fingerprint) ?? []).filter((one) => isSamePlace(one, finding)));
  pair(covered, sayTheSame);
  pair(found, sayTheSame);
  pair(covered, ({ rule, at }) => near.get(JSON.stringify([rule.id, nameBefore(at.file)])) ?? []);
  return new Set(
    covered.filter((finding) => {
      const twin = twins.get(finding);
      return twin !== undefined && counted(twin);
    }),
  );
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
