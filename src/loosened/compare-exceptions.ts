import { type Cover, coverageOf, type Exceptions, FOREVER } from '../exceptions/exceptions.ts';
import { WEIGHT } from '../findings/verdict.ts';
import { compare, comparePlaces } from '../order.ts';
import type { Configuration } from '../settings/configuration.ts';
import type { Finding, HouseRule, Located, Location, Loosened, LooseningKind, Rule, Severity } from '../types.ts';
import { findNewExcludes } from './new-excludes.ts';

/** What two sets of exceptions are compared about. */
export interface Matter {
  /** The findings of the checked state, as the rules say them. */
  readonly found: readonly Finding[];
  /** Every rule whose severity a configuration may change. */
  readonly rules: readonly (Rule | HouseRule)[];
  /** Every file of the checked state, also those that are excluded. */
  readonly paths: readonly string[];
  /** What newly leaves out something that was judged, without being new itself, and a place where the configuration
   *  gives none. */
  readonly swallowed?: readonly Located<string>[];
  readonly today: string;
  /** Whether an option says what fails, so that no configuration does. */
  readonly isFailOnGiven: boolean;
  /** Where something points that the checked state no longer says: the top of its configuration, or another place there. */
  readonly fallback: Location;
}

/**
 * What one set of exceptions sets aside that the other did not, in what is found now. An ignore, a mark or an entry of a
 * baseline that keeps no finding from counting sets nothing aside. Settings that hold for whatever comes (a rule that is
 * off or milder, an exclude, a URL that is vouched for, what fails) are told without anything being found. `before` must
 * know the findings of the checked state: its marks stand where those stand now.
 */
export function compareExceptions(before: Exceptions, now: Exceptions, matter: Matter): Loosened[] {
  const settings = compareSettings(before, now, matter);
  const silenced = compareCoverage(before, now, matter);
  const list = settings.map((one) => {
    const findings = one.what === 'rule-off' ? silenced.off.get(one.subject) : undefined;
    return findings === undefined ? one : { ...one, findings };
  });
  return sortLoosened([...list, ...silenced.list]);
}

export function sortLoosened(list: readonly Loosened[]): Loosened[] {
  return list.toSorted((a, b) => comparePlaces(a.at, b.at) || compare(a.what, b.what) || compare(a.subject, b.subject));
}

function compareSettings(before: Exceptions, now: Exceptions, matter: Matter): Loosened[] {
  const { fallback, isFailOnGiven, rules, paths } = matter;
  const [old, fresh] = [before.configuration, now.configuration];
  const [was, is] = [failOnOf(old), failOnOf(fresh)];
  const isLower = !isFailOnGiven && WEIGHT[is] > WEIGHT[was];
  const nameOf = before.nameBefore ?? ((file: string) => file);
  const newExcludes = findNewExcludes(old.exclude, fresh.exclude, paths, nameOf);
  const excludes = [
    ...newExcludes,
    ...(matter.swallowed ?? [])
      .filter(({ value }) => !newExcludes.some((one) => one.value === value))
      .map((one) => fresh.exclude.find(({ value }) => value === one.value) ?? one),
  ];
  return [
    ...rules.flatMap(({ id, severity }) => compareSeverity(id, severity, old, fresh, fallback)),
    ...excludes.map(({ value, at }): Loosened => ({ what: 'excluded', subject: value, at })),
    ...fresh.urlAllow
      .filter(({ url }) => !isVouchedFor(url, old))
      .map(({ url, at }): Loosened => ({ what: 'url-allowed', subject: url.trim(), at })),
    ...(isLower
      ? [
          {
            ...{ what: 'fail-on-lowered' as const, subject: 'fail-on', at: fresh.failOn?.at ?? fallback },
            ...{ from: was, to: is },
          },
        ]
      : []),
  ];
}

function failOnOf({ failOn }: Configuration) {
  return failOn?.value ?? 'error';
}

function compareSeverity(
  id: string,
  severity: Severity,
  { severities: old }: Configuration,
  { severities: fresh }: Configuration,
  fallback: Location,
): Loosened[] {
  const was = old.get(id)?.value ?? severity;
  const is = fresh.get(id)?.value ?? severity;
  const at = fresh.get(id)?.at ?? fallback;
  if (was === 'off') return [];
  if (is === 'off') return [{ what: 'rule-off', subject: id, at }];
  return WEIGHT[is] < WEIGHT[was] ? [{ what: 'severity-lowered', subject: id, at, from: was, to: is }] : [];
}

/** A host that was vouched for covers all of its pages. */
function isVouchedFor(url: string, { urlAllow }: Configuration): boolean {
  const given = url.trim();
  const host = URL.canParse(given) ? new URL(given).hostname : undefined;
  return urlAllow.some((one) => one.url.trim() === given || one.url.trim().toLowerCase() === host);
}

interface Silenced {
  /** Ignores, marks and entries of the baseline, each once; entries of the baseline once a rule. */
  readonly list: readonly Loosened[];
  /** How many findings each rule had that was switched off. */
  readonly off: ReadonlyMap<string, number>;
}

function compareCoverage(before: Exceptions, now: Exceptions, { found, today, fallback }: Matter): Silenced {
  const coverBefore = coverageOf(before, found, today);
  const coverNow = coverageOf(now, found, today);
  const off = new Map<string, number>();
  const list = new Map<unknown, Loosened>();
  for (const finding of found) {
    const old = lastDay(coverBefore(finding));
    const fresh = coverNow(finding).filter(({ until }) => old === undefined || until > old);
    // What counted before is counted once, for the first that keeps it from counting now.
    let left = old === undefined ? 1 : 0;
    for (const { by, until } of fresh) {
      if (by === 'off') off.set(finding.rule.id, (off.get(finding.rule.id) ?? 0) + left);
      else {
        const isEntry = 'fingerprint' in by;
        const key = isEntry ? finding.rule.id : by;
        const known = list.get(key);
        const at = by.at ?? fallback;
        const findings = (known?.findings ?? 0) + left;
        list.set(key, {
          what: kindOf(by),
          subject: finding.rule.id,
          at: known && comparePlaces(known.at, at) < 0 ? known.at : at,
          ...(findings > 0 && { findings }),
          ...(old !== undefined && !isEntry && findings === 0 && { from: old, to: until === FOREVER ? NO_END : until }),
        });
      }
      left = 0;
    }
  }
  return { list: [...list.values()], off };
}

const NO_END = 'no end';

function kindOf(by: Exclude<Cover['by'], 'off'>): LooseningKind {
  if ('fingerprint' in by) return 'baseline-grown';
  return 'alone' in by ? 'marked' : 'ignored';
}

/** The last day on which something keeps a finding from counting; undefined where it counts. */
function lastDay(covers: readonly Cover[]): string | undefined {
  return covers.reduce<string | undefined>(
    (last, { until }) => (last === undefined || until > last ? until : last),
    undefined,
  );
}
