/**
 * One habit is one finding: what rules say of each place apart is judged apart, and then told as one, with all its places.
 */
import { count } from '../sentence.ts';
import type { Finding, Place } from '../types.ts';
import { sortFindings } from './findings.ts';

/** Findings of one rule, target and receiver are one. It counts, and is new, where one of its places does, and is shown at
 *  such a place: at the first of those that the fewest steps lead to, where it can be
 *  in the file in which these begin. What the repository's owners ignore is told apart. */
export function joinPlaces(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  const joined = [...groups.values()].filter((group) => group.length > 1);
  if (joined.length === 0) return findings;
  const taken = new Set(joined.flat());
  return sortFindings([...findings.filter((one) => !taken.has(one)), ...joined.map(join)]);
}

function keyOf({ habit, rule, severity, target, project, silenced }: Finding): string | undefined {
  if (habit === undefined) return undefined;
  return JSON.stringify([rule.id, severity, target, project, habit, silenced?.by === 'ignore' && silenced.reason]);
}

function join(group: readonly Finding[]): Finding {
  const open = group.filter(({ silenced }) => silenced === undefined);
  const mends = group.flatMap((one) => one.mends ?? []);
  const isTold = group.some(({ isNew }) => isNew !== undefined);
  const added = open.filter(({ isNew }) => isNew === true);
  const shown = plainest([added, open, group].find((some) => some.length > 0) ?? group);
  if (!shown) throw new Error('a finding has a place');
  return {
    ...shown,
    message: `${shown.message} The same at ${count(group.length - 1, 'more place')}.`,
    configurations: [...new Set(group.flatMap(({ configurations }) => configurations))].sort(),
    places: group.map(placeOf),
    ...(mends.length > 0 && { mends }),
    ...(isTold && { isNew: group.some(({ isNew }) => isNew === true) }),
  };
}

function plainest(group: readonly Finding[]): Finding | undefined {
  const fewest = group.reduce((least, { steps = 0 }) => Math.min(least, steps), Number.POSITIVE_INFINITY);
  const near = group.filter(({ steps = 0 }) => steps === fewest);
  return near.find(({ at, related = [] }) => related[0]?.at.file === at.file) ?? near[0];
}

function placeOf({ at, message, fingerprint, related = [] }: Finding): Place {
  return { at, message, fingerprint, ...(related.length > 0 && { related }) };
}
