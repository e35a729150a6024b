import type { AppTarget } from '../types.ts';

/** A target as it was and as it is; one of the two is missing for a target that is new or gone. */
export interface Pair {
  readonly before?: AppTarget;
  readonly after?: AppTarget;
}

/** Ways to know a target again, the surest first: a project may be moved, generated anew or renamed. */
const IDENTITIES: readonly ((target: AppTarget) => string | undefined)[] = [
  ({ name, project }) => JSON.stringify([project, name]),
  ({ bundleIdentifier, kind }) =>
    bundleIdentifier.state === 'known' ? JSON.stringify([kind, bundleIdentifier.value]) : undefined,
  ({ name, kind }) => JSON.stringify([kind, name]),
];

/** Finds each target again. An identity counts only where it is one target's alone on both sides. */
export function matchTargets(before: readonly AppTarget[], after: readonly AppTarget[]): Pair[] {
  const old = new Set(before);
  const found = new Map<AppTarget, AppTarget>();
  for (const identify of IDENTITIES) {
    const left = groupBy([...old], identify);
    const right = groupBy(
      after.filter((target) => !found.has(target)),
      identify,
    );
    for (const [identity, [target, ...others]] of right) {
      const [match, ...rivals] = left.get(identity) ?? [];
      if (target === undefined || match === undefined || others.length > 0 || rivals.length > 0) continue;
      found.set(target, match);
      old.delete(match);
    }
  }
  const kept = after.map((target): Pair => {
    const match = found.get(target);
    return match ? { before: match, after: target } : { after: target };
  });
  return [...kept, ...[...old].map((target): Pair => ({ before: target }))];
}

function groupBy(
  targets: readonly AppTarget[],
  identify: (target: AppTarget) => string | undefined,
): ReadonlyMap<string, readonly AppTarget[]> {
  const groups = new Map<string, AppTarget[]>();
  for (const target of targets) {
    const identity = identify(target);
    if (identity !== undefined) groups.set(identity, [...(groups.get(identity) ?? []), target]);
  }
  return groups;
}
