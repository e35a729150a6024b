import type { BaseFiles } from '../base/base-files.ts';
import { RULES } from '../catalogue/catalogue.ts';
import { EXCEPTION_RULES } from '../catalogue/house-rules.ts';
import { withoutEffects } from '../catalogue/one-cause.ts';
import type { State } from '../check/check.ts';
import type { Accepted } from '../exceptions/baseline.ts';
import { coverageOf, type Exceptions } from '../exceptions/exceptions.ts';
import { applyExceptions, findExceptions, silence } from '../exceptions/silence.ts';
import { sortFindings } from '../findings/findings.ts';
import type { IsSamePlace } from '../findings/new-findings.ts';
import type { Configuration } from '../settings/configuration.ts';
import type { Finding, Location, Loosened, RepoFiles } from '../types.ts';
import { compareExceptions, sortLoosened } from './compare-exceptions.ts';
import { findCountedBefore } from './counted-before.ts';
import { findIdle } from './idle.ts';
import { marksAsBefore } from './marks-as-before.ts';
import { findRenames } from './renames.ts';
import type { Swallowed } from './swallowed.ts';

/** A change of exceptions: those before it and after it, and the state that they are about. */
export interface ExceptionChange {
  readonly before: Pick<Exceptions, 'configuration' | 'accepted'>;
  readonly now: Pick<Exceptions, 'configuration' | 'accepted'>;
  /** The files of the base, also those that it excludes. */
  readonly base: Pick<BaseFiles, 'files'>;
  /** The checked files, also those that are excluded. */
  readonly whole: RepoFiles;
  readonly state: State;
  /** The base, as it was found by its own exceptions. */
  readonly past: Pick<State, 'found' | 'watched' | 'skipped'>;
  readonly isSamePlace: IsSamePlace;
  readonly swallowed: Pick<Swallowed, 'by'>;
  readonly today: string;
  readonly isFailOnGiven: boolean;
  /** The file that holds the configuration, from the checked folder. */
  readonly file: string;
}

export interface Weighed {
  readonly loosened: readonly Loosened[];
  /** The exceptions of the base, as they stand in the checked state. */
  readonly asBefore: Exceptions;
}

/** What a change sets aside in its own check. */
export function weighChange({ before, now, base, whole, state, past, today, ...more }: ExceptionChange): Weighed {
  const { found, watched } = state;
  const nameBefore = findRenames(base.files, whole);
  const current: Exceptions = { ...now, marked: watched };
  const { used } = applyExceptions(found, { ...current, today });
  const marked = marksAsBefore(watched, base.files, nameBefore, (mark) => used.has(mark));
  const standing = { ...before, marked, nameBefore };
  const brought = findBrought(standing, { past, state, today, isSamePlace: more.isSamePlace });
  const asBefore: Exceptions = { ...standing, brought };
  const list = compareExceptions(asBefore, current, {
    ...{ found, today, isFailOnGiven: more.isFailOnGiven, paths: whole.paths },
    swallowed: more.swallowed.by.map((value) => ({ value, at: somePlace(state, whole) })),
    rules: [...RULES, ...EXCEPTION_RULES],
    fallback: whole.has(more.file) || more.file.startsWith('../') ? topOf(more.file) : somePlace(state, whole),
  });
  const idle = findIdle({
    ...{ before: asBefore, now: current, used, today },
    faults: state.findings.filter(isAboutExceptions),
    ruleIds: new Set(RULES.map(({ id }) => id)),
  });
  return { loosened: sortLoosened([...list, ...idle]), asBefore };
}

/** What counted in the base and stands under an ignore of it now. Of a base that could not be read nothing is known. */
function findBrought(
  standing: Exceptions & Required<Pick<Exceptions, 'nameBefore'>>,
  { past, state, today, isSamePlace }: Pick<ExceptionChange, 'past' | 'state' | 'today' | 'isSamePlace'>,
): ReadonlySet<Finding> {
  const { ignores } = standing.configuration;
  const isAnywhere = ignores.every(({ path, target }) => path === undefined && target === undefined);
  if (isAnywhere || past.skipped.some(({ blocking }) => blocking)) return new Set();
  const exceptionsOf = findExceptions({ ...standing, today });
  const { nameBefore, ...own } = standing;
  const coverOf = coverageOf({ ...own, marked: past.watched }, past.found, today);
  return findCountedBefore(state.found, (finding) => exceptionsOf(finding).length > 0, {
    found: past.found,
    counted: (finding) => coverOf(finding).length === 0,
    ...{ isSamePlace, nameBefore },
  });
}

/** The findings of a state by the exceptions of the base. */
export function judgeByBase({ found, findings, targets }: State, asBefore: Exceptions, today: string): Finding[] {
  const { judged } = applyExceptions(found, { ...asBefore, today });
  return sortFindings([...withoutEffects(judged, targets), ...findings.filter(isAboutExceptions)]);
}

/** The state with what is wrong with the exceptions that stand in the checked files, weighed as the base weighs it. */
export function judgeFaults(state: State, now: Configuration, before: Configuration, today: string): State {
  const { found, watched, targets, rules, isSettled } = state;
  const isClinical = targets.some(({ signs }) => signs.length > 0);
  const findings = silence(found, watched, {
    configuration: { ...now, severities: before.severities },
    ...{ today, targets, ruleIds: rules.map(({ id }) => id) },
    isSettled: (id) => isClinical && isSettled(id),
  });
  return { ...state, findings };
}

/** Whether a finding is about an exception, and not about the app. */
export function isAboutExceptions({ rule }: Finding): boolean {
  return EXCEPTION_RULES.some(({ id }) => id === rule.id);
}

/** The entries that accept something, or that the change leaves in the baseline: one that it takes out with what it
 *  accepted is not left over. */
export function stillAccepted(
  before: readonly Accepted[] = [],
  now: readonly Accepted[] = [],
  found: readonly Finding[],
): Accepted[] {
  const known = new Set([...now, ...found].map(({ fingerprint }) => fingerprint));
  return before.filter(({ fingerprint }) => known.has(fingerprint));
}

/** Where nothing of a configuration is left to point at: the first app, or else any file. */
function somePlace({ targets }: State, whole: RepoFiles): Location {
  const app = targets.find(({ kind }) => kind === 'app') ?? targets[0];
  return app?.at ?? topOf(whole.paths[0] ?? '.');
}

function topOf(file: string): Location {
  return { file, line: 1, column: 1 };
}
