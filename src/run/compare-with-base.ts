import type { Base, BaseRequest } from '../base/open-base.ts';
import { compareStates, findLost } from '../changes/compare-states.ts';
import { hidesCode } from '../changes/lost-from-sight.ts';
import { examine, type State } from '../check/check.ts';
import type { Accepted } from '../exceptions/baseline.ts';
import { sortFindings } from '../findings/findings.ts';
import type { FailOn } from '../findings/verdict.ts';
import { findLoosened } from '../loosened/loosened-finding.ts';
import { readBefore } from '../loosened/read-before.ts';
import { findSwallowed } from '../loosened/swallowed.ts';
import { judgeByBase, judgeFaults, stillAccepted, weighChange } from '../loosened/weigh-change.ts';
import type { Configuration } from '../settings/configuration.ts';
import { UsageError } from '../settings/options.ts';
import type { Changes, Finding, Location, RepoFiles, Report, Skipped } from '../types.ts';
import { examineBase } from './examine-base.ts';
import { hiddenBy, markChange, sameLines, type Territory } from './mark-change.ts';
import type { Prepared } from './prepare.ts';

/** What a comparison changes in a run. What is absent is as it was without one. */
export interface Compared extends Pick<Report, 'changes' | 'loosening'> {
  /** The checked state, where it had to be looked at anew, and its files. */
  readonly state?: State;
  readonly files?: RepoFiles;
  /** The baseline that counts. */
  readonly accepted?: readonly Accepted[];
  /** What fails, and what failed in the base. */
  readonly failOn?: FailOn;
  readonly failOnBefore?: FailOn;
  /** Adds what the change sets aside to the findings, once nothing can silence them any more. */
  readonly tell?: (findings: readonly Finding[]) => Finding[];
}

/** Examines the state before the change by the rules and the verdicts on URLs of this one, each of the two by its own
 *  exceptions, and tells what the change brings, and what it sets aside. What stands in the way is said in `changes` and
 *  `loosening`, and everything else goes on. */
export async function compareWithBase(
  state: State,
  request: BaseRequest | undefined,
  prepared: Prepared,
): Promise<Compared> {
  const { root, whole, named, checkOptions } = prepared;
  const { newOnly } = checkOptions;
  const isClinical = state.targets.some(({ signs }) => signs.length > 0);
  const isAskedFor = newOnly || prepared.isAskedFor || (request !== undefined && 'revision' in request);
  const hangsOnBase = isClinical || isAskedFor || state.findings.length > 0 || hasExceptions(prepared, state);
  // code that is not seen may be what was seen before
  const mayFetch = hangsOnBase || state.targets.some(hidesCode);
  const files = [named.configuration, ...(named.baseline === undefined ? [] : [named.baseline])];
  const base = request && (await openBaseOf(request, { root, checkout: whole, exclude: [], mayFetch, named: files }));
  if (base === undefined) {
    const unavailable = 'nothing tells which state came before this one';
    const isMissed = prepared.isAskedFor || (request !== undefined && hangsOnBase);
    const missed = isMissed && prepared.wantsBase ? missBase(prepared, unavailable) : {};
    return { ...missed, ...(newOnly && { changes: { of: 'change', unavailable } }) };
  }
  const { of } = base;
  if (base.failed !== undefined) {
    if (base.isUnknown) throw new UsageError(`There is nothing to compare with: ${base.failed}.`);
    if (!hangsOnBase) return {};
    const isMissed = prepared.wantsBase || hasExceptions(prepared, state);
    return { changes: { of, unavailable: base.failed }, ...(isMissed && missBase(prepared, base.failed)) };
  }
  return compareWith(base, state, prepared);
}

type OpenedBase = Extract<Base, { readonly commit: string }>;

async function compareWith(base: OpenedBase, first: State, prepared: Prepared): Promise<Compared> {
  const { named, whole, wantsBase, faults, isFailOnGiven, checkOptions } = prepared;
  const { today } = checkOptions;
  const own = { configuration: checkOptions.configuration, ...(prepared.accepted && { accepted: prepared.accepted }) };
  const before = await readBefore(base, named, own);
  // What a file that cannot be read would set aside is not known.
  const now = {
    ...own,
    ...(faults.configuration && { configuration: before.configuration }),
    ...(faults.baseline && before.accepted && { accepted: before.accepted }),
  };
  const judging = wantsBase ? before.configuration : now.configuration;
  const checked = lookBy(placeInHead(judging, now.configuration, named.configuration), prepared);
  const seen = checked === prepared ? first : await examine(checked.files, checked.checkOptions);
  const weighed = wantsBase ? judgeFaults(seen, now.configuration, before.configuration, today) : seen;

  const past = await examineBase(base, before.configuration, judging, weighed, checkOptions);
  const swallowed = findSwallowed({
    ...{ past, state: weighed, base: base.files, whole, tracked: base.tracked },
    ...{ wasExcluded: before.configuration.exclude, isExcluded: judging.exclude },
  });
  const territory = { base: base.files, whole, judging, swallowed: swallowed.files, unread: base.unread };
  const { state, gone } = markChange(past, before, weighed, territory, today);
  const isSamePlace = sameLines(base.files, whole);
  const change = { before, now, base, whole, state, past, isSamePlace, today, isFailOnGiven, swallowed };
  const { loosened, asBefore } = weighChange({ ...change, file: named.configuration });
  const findings = wantsBase ? judgeByBase(state, asBefore, today) : state.findings;
  const failOnBefore = isFailOnGiven ? checkOptions.failOn : (before.configuration.failOn?.value ?? 'error');
  // The base is looked at as a whole: only the whole of this state can be held against it.
  const options = { ...checked.checkOptions, depth: 'whole' } as const;
  const entire = state.isOutline && past.targets.length > 0 ? await examine(checked.files, options) : state;
  const lost = findLost(past, entire);
  return {
    state: { ...state, findings, skipped: [...state.skipped, ...lost, ...describeFaults(prepared)] },
    ...{ files: checked.files, failOnBefore },
    ...(wantsBase && {
      accepted: stillAccepted(before.accepted, now.accepted, state.found),
      failOn: failOnBefore,
    }),
    loosening: { judgedBy: wantsBase ? 'base' : 'head', list: loosened },
    tell: (judged) => sortFindings([...judged, ...findLoosened(loosened)]),
    changes: describeChanges(base, past, entire, territory, gone),
  };
}

/** What people are asked otherwise. */
function describeChanges(
  { of, commit }: OpenedBase,
  past: State,
  state: State,
  territory: Territory,
  gone: number,
): Changes {
  const unread = past.skipped.find(({ blocking }) => blocking);
  if (unread) {
    const unavailable = `${unread.at.file} of the commit ${commit.slice(0, 10)} cannot be read: ${unread.reason}`;
    return { of, unavailable };
  }
  const [submodule] = territory.unread;
  if (submodule !== undefined) {
    const unavailable = `the submodule \`${submodule}\` changed, and its earlier state cannot be read`;
    return { of, unavailable };
  }
  const isHidden = hiddenBy(territory);
  // Of what could not be read or told nothing is known to be gone.
  const isWhole = !state.skipped.some(({ blocking }) => blocking);
  const list = compareStates(past, state).filter(
    ({ change, before }) => change !== 'removed' || (isWhole && (before === undefined || !isHidden(before.at.file))),
  );
  return { of, base: commit, list, ...(gone > 0 && { gone }) };
}

/** The same check by another configuration; the one that was prepared, where both leave out and ask the same. */
function lookBy(configuration: Configuration, prepared: Prepared): Pick<Prepared, 'files' | 'checkOptions'> {
  return isAskedAlike(configuration, prepared.checkOptions.configuration) ? prepared : prepared.under(configuration);
}

/** Whether two configurations differ at most in how findings are judged. */
function isAskedAlike(a: Configuration, b: Configuration): boolean {
  const asked = ({ exclude, urlAllow, privacyPolicyUrls }: Configuration) =>
    JSON.stringify([
      exclude.map(({ value }) => value),
      urlAllow.map(({ url }) => url),
      privacyPolicyUrls.map(({ value }) => value),
    ]);
  return asked(a) === asked(b);
}

/** URLs of the base's configuration stand where the checked state gives the same ones, or else at the top of its file. */
function placeInHead(judging: Configuration, now: Configuration, file: string): Configuration {
  const at = ({ value }: { readonly value: string }): Location =>
    now.privacyPolicyUrls.find((one) => one.value === value)?.at ?? { file, line: 1, column: 1 };
  return { ...judging, privacyPolicyUrls: judging.privacyPolicyUrls.map((url) => ({ ...url, at: at(url) })) };
}

/** Whether the checked state excepts anything, or cannot be read. */
function hasExceptions({ checkOptions, accepted, faults }: Prepared, { watched }: State): boolean {
  const { exclude, severities, ignores, urlAllow, failOn } = checkOptions.configuration;
  const isSet = exclude.length + ignores.length + urlAllow.length + severities.size > 0;
  return (
    isSet ||
    (failOn?.value ?? 'error') !== 'error' ||
    accepted !== undefined ||
    faultsOf(faults).length > 0 ||
    watched.marks().size > 0
  );
}

/** Without a base the exceptions of the checked files count, and it is said. */
function missBase({ wantsBase, faults }: Prepared, why: string): Pick<Compared, 'loosening'> {
  const [fault] = faultsOf(faults);
  if (fault) throw fault;
  const missed = wantsBase
    ? `The exceptions of the base were to count, and the base cannot be had: ${why}. Those of the checked files count.`
    : `Whether this change sets aside anything of its own check cannot be told: ${why}.`;
  return { loosening: { judgedBy: 'head', missed } };
}

function faultsOf({ configuration, baseline }: Prepared['faults']): UsageError[] {
  return [configuration, baseline].filter((fault) => fault !== undefined);
}

function describeFaults({ faults, named, whole }: Prepared): Skipped[] {
  const describe = (fault: UsageError | undefined, file: string, what: string): Skipped[] => {
    const reason = `the ${what} of the checked files cannot be read, and that of the base counts: ${fault?.message}`;
    const at = { file: whole.has(file) || file.startsWith('../') ? file : '.', line: 1, column: 1 };
    return fault === undefined ? [] : [{ at, reason }];
  };
  return [
    ...describe(faults.configuration, named.configuration, 'configuration'),
    ...describe(faults.baseline, named.baseline ?? '.', 'baseline'),
  ];
}

/** Loaded only when there is something to compare with. */
async function openBaseOf(
  ...args: Parameters<typeof import('../base/open-base.ts').openBase>
): Promise<Base | undefined> {
  const { openBase } = await import('../base/open-base.ts');
  return openBase(...args);
}
