/**
 * A fault that the sources and the build share is one finding, at the source. What is wrong in one of the two alone is told
 * of that one: a build that is right in spite of its sources is what ships.
 */
import { ACCESS, HEALTHKIT } from '../rules/shared/keys.ts';
import type { Finding } from '../types.ts';
import { joinBrought, withoutAbsent } from './brought-in.ts';
import { isCounted, isOfBundle, isOfSource, placeIn, type ReadPair, withPlace } from './read-pair.ts';

/** What was found of both. */
export interface Both {
  readonly sources: readonly Finding[];
  readonly built: readonly Finding[];
  /** What the build says otherwise than the sources: findings of the sources. */
  readonly differing: readonly Finding[];
}

/** All findings that are left. `isOfBuilds` tells the rules that judge builds too. */
export function joinFaults(both: Both, pairs: readonly ReadPair[], isOfBuilds: (ruleId: string) => boolean): Finding[] {
  const all = pairs.reduce((found, pair) => joinPair(found, pair, isOfBuilds), both);
  return [...all.sources, ...all.built, ...all.differing];
}

function joinPair(both: Both, pair: ReadPair, isOfBuilds: (ruleId: string) => boolean): Both {
  const { sources, built } = joinSame(joinBrought(both, pair), pair);
  const differing = both.differing.filter((finding) => !isSaidMissing(finding, pair, both.built));
  const differs = (key: string) => differing.some((one) => isCounted(one) && isOfSource(one, pair) && one.key === key);
  return {
    built: built.flatMap((finding) => (isOfBundle(finding, pair) ? aloneInBuild(finding, pair, differs) : [finding])),
    sources: withoutAbsent(sources, pair).flatMap((finding) => {
      if (!isOfSource(finding, pair) || !isCounted(finding) || !isOfBuilds(finding.rule.id)) return [finding];
      // a build of another configuration is not what the finding is about
      if (!finding.configurations.includes(pair.configuration)) return [finding];
      const isFaulty = both.built.some(
        ({ rule, key, ...one }) => isOfBundle(one, pair) && rule.id === finding.rule.id && key === finding.key,
      );
      return isFaulty ? [finding] : aloneInSources(finding, pair, differs);
    }),
    differing,
  };
}

/** Ways to know a fault again, the surest first. */
const SAME: readonly ((a: Finding, b: Finding) => boolean)[] = [
  (a, b) => a.fingerprint === b.fingerprint,
  (a, b) => a.rule.id === b.rule.id && a.key === b.key,
  (a, b) => CAUSES[b.rule.id]?.includes(a.rule.id) === true,
];

/** What sources show the cause of, a build shows the effect of. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  'health-records-entitlement-missing': ['entitlements-file-unused', 'entitlements-file-absent'],
};

function joinSame({ sources, built }: Omit<Both, 'differing'>, pair: ReadPair): Omit<Both, 'differing'> {
  const left = new Set(built.filter((finding) => isOfBundle(finding, pair)));
  const sameAs = new Map<Finding, Finding>();
  for (const [index, isSame] of SAME.entries()) {
    for (const finding of sources) {
      if (!isOfSource(finding, pair) || sameAs.has(finding)) continue;
      const alike = [...left].filter((one) => isSame(finding, one));
      // what only concerns the same key is the same where there is one of each
      const same = index > 0 && alike.length > 1 ? undefined : alike[0];
      if (same === undefined) continue;
      sameAs.set(finding, same);
      left.delete(same);
    }
  }
  const joined = new Set(sameAs.values());
  return {
    sources: sources.map((finding) => {
      const same = sameAs.get(finding);
      return same === undefined ? finding : withPlace(finding, same);
    }),
    built: built.filter((finding) => !joined.has(finding)),
  };
}

type Differs = (key: string) => boolean;

/** The key that a finding is about, where it is one. */
function keyOf({ rule, key }: Finding): string | undefined {
  if (rule.id === 'health-records-entitlement-missing') return ACCESS;
  return rule.id === 'healthkit-entitlement-missing' ? HEALTHKIT : key;
}

/** What goes where the entitlement goes that the build alone has, or comes back where it was taken away. */
const OF_ACCESS = [
  ...['health-records-entitlement-unused', 'clinical-declaration-unused', 'healthkit-entitlement-missing'],
  'clinical-usage-description-missing',
];

/** What is wrong in the build alone, with what the sources have; nothing where that it differs says it already. */
function aloneInBuild(finding: Finding, { declared }: ReadPair, differs: Differs): Finding[] {
  if (OF_ACCESS.includes(finding.rule.id) && differs(ACCESS)) return [];
  const key = keyOf(finding);
  const at = key === undefined ? undefined : placeIn(declared, key);
  if (at === undefined) return [finding];
  const message = 'The sources say it here: something takes it away or changes it when the app is built.';
  const fix =
    'Find what takes it away or changes it when the app is built (a script, a setting of the build machine, another file); or build again, if the app was built from other sources.';
  return [{ ...finding, fix, related: [{ message, at }, ...(finding.related ?? [])] }];
}

/** What is wrong in the sources while the build is right: it weighs less, or is told as what differs. */
function aloneInSources(finding: Finding, { build }: ReadPair, differs: Differs): Finding[] {
  const key = keyOf(finding);
  const at = key === undefined ? undefined : placeIn(build, key);
  if (key === undefined || at === undefined) return [finding];
  if (differs(key)) return [];
  const { rule, target, message, fix, related = [] } = finding;
  return [
    {
      ...finding,
      severity: 'notice',
      message: rule.id.endsWith('-missing')
        ? `The sources of ${target} have no ${key}, but the built app has it: something adds it when the app is built.`
        : `${message.replace(/\.$/, '')}; the built app is right about ${key} all the same.`,
      fix: `${fix} What ships is right: this keeps the next build so.`,
      related: [{ message: 'The built app has it here.', at }, ...related],
    },
  ];
}

/** An entitlement that the build lacks is missing there, and not also different. */
function isSaidMissing(finding: Finding, pair: ReadPair, built: readonly Finding[]): boolean {
  const { key } = finding;
  if (!isOfSource(finding, pair) || (key !== ACCESS && key !== HEALTHKIT) || placeIn(pair.build, key) !== undefined)
    return false;
  return built.some((one) => isOfBundle(one, pair) && isCounted(one) && one.rule.id.endsWith('entitlement-missing'));
}
