import { mapLines } from './base/map-lines.ts';
import type { Base, BaseRequest } from './base/open-base.ts';
import type { Accepted } from './baseline.ts';
import { compareStates } from './changes/compare-states.ts';
import { type CheckOptions, examine, type State } from './check.ts';
import type { Configuration } from './configuration.ts';
import { coverageOf, type Exceptions } from './exceptions/exceptions.ts';
import { findLoosened } from './exceptions/loosened-finding.ts';
import { readBefore } from './exceptions/read-before.ts';
import { isAboutExceptions, judgeByBase, judgeFaults, stillAccepted, weighChange } from './exceptions/weigh-change.ts';
import { sortFindings } from './findings.ts';
import { excluder } from './folders.ts';
import { type IsSamePlace, markNew } from './new-findings.ts';
import type { UsageError } from './options.ts';
import type { Prepared } from './run.ts';
import { applyExceptions } from './silence.ts';
import {
  type Changes,
  type Finding,
  type Located,
  type Location,
  type PolicyUrl,
  type RepoFiles,
  type Report,
  type Skipped,
  UnreadableFile,
} from './types.ts';
import type { FailOn } from './verdict.ts';

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
  const mayFetch = isClinical || isAskedFor || state.findings.length > 0 || hasExceptions(prepared, state);
  const files = [named.configuration, ...(named.baseline === undefined ? [] : [named.baseline])];
  const base = request && (await openBaseOf(request, { root, checkout: whole, exclude: [], mayFetch, named: files }));
  if (base === undefined) {
    const unavailable = 'nothing tells which state came before this one';
    const isMissed = prepared.isAskedFor || (request !== undefined && mayFetch);
    const missed = isMissed && prepared.wantsBase ? missBase(prepared, unavailable) : {};
    return { ...missed, ...(newOnly && { changes: { of: 'change', unavailable } }) };
  }
  const { of } = base;
  if (base.failed !== undefined) {
    const isMissed = prepared.wantsBase || hasExceptions(prepared, state);
    return { changes: { of, unavailable: base.failed }, ...(isMissed && missBase(prepared, base.failed)) };
  }
  return compareWith(base, state, prepared);
}

type OpenedBase = Extract<Base, { readonly commit: string }>;
type Decided = Pick<Exceptions, 'configuration' | 'accepted'>;

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
  const territory = { base: base.files, whole, judging };
  const { state, gone } = markChange(past, before, weighed, territory, today);
  const change = { before, now, base, whole, state, today, isFailOnGiven, file: named.configuration };
  const { loosened, asBefore } = weighChange(change);
  const findings = wantsBase ? judgeByBase(state, asBefore, today) : state.findings;
  const failOnBefore = isFailOnGiven ? checkOptions.failOn : (before.configuration.failOn?.value ?? 'error');
  return {
    state: { ...state, findings, skipped: [...state.skipped, ...describeFaults(prepared)] },
    ...{ files: checked.files, failOnBefore },
    ...(wantsBase && {
      accepted: stillAccepted(before.accepted, now.accepted, state.found),
      failOn: failOnBefore,
    }),
    loosening: { judgedBy: wantsBase ? 'base' : 'head', list: loosened },
    tell: (judged) => sortFindings([...judged, ...findLoosened(loosened)]),
    changes: await describeChanges(base, past, state, checked, territory, gone),
  };
}

/** What people are asked otherwise. The base is looked at as a whole: only the whole of this state can be held against
 *  it. */
async function describeChanges(
  { of, commit }: OpenedBase,
  past: State,
  state: State,
  { files, checkOptions }: Pick<Prepared, 'files' | 'checkOptions'>,
  territory: Territory,
  gone: number,
): Promise<Changes> {
  const unread = past.skipped.find(({ blocking }) => blocking);
  if (unread) {
    const unavailable = `${unread.at.file} of the commit ${commit.slice(0, 10)} cannot be read: ${unread.reason}`;
    return { of, unavailable };
  }
  const whole = state.isOutline ? await examine(files, { ...checkOptions, depth: 'whole' }) : state;
  const isHidden = hiddenBy(territory);
  const list = compareStates(past, whole).filter(
    ({ change, before }) => change !== 'removed' || before === undefined || !isHidden(before.at.file),
  );
  return { of, base: commit, list, ...(gone > 0 && { gone }) };
}

/** The base by its own exceptions. What only one of the two states leaves out is looked at in the base: it was there
 *  before, and is not gone. */
async function examineBase(
  base: OpenedBase,
  before: Configuration,
  judging: Configuration,
  state: State,
  checkOptions: CheckOptions,
): Promise<State> {
  const [wasOut, isOut] = [before, judging].map(({ exclude }) => excluder(exclude.map(({ value }) => value)));
  const isLeftOut = (file: string) => wasOut?.(file) === true && isOut?.(file) === true;
  const files: RepoFiles = {
    ...base.files,
    paths: base.files.paths.filter((file) => !isLeftOut(file)),
    dependencyPaths: (folder) => base.files.dependencyPaths(folder).filter((file) => !isLeftOut(file)),
  };
  return examine(files, {
    ...checkOptions,
    configuration: before,
    urls: [...checkOptions.urls.filter(isGiven), ...before.privacyPolicyUrls.map(configuredUrl)],
    judgeUrls: judgeAsBefore(state, before),
    passedOver: [],
  });
}

/** What both states hold, and what is left out of the one that is checked. */
interface Territory {
  readonly base: RepoFiles;
  readonly whole: RepoFiles;
  readonly judging: Configuration;
}

/** Tells what is no longer looked at, though it is still there, from what is gone. */
function hiddenBy({ whole, judging }: Territory): (file: string) => boolean {
  const isOut = excluder(judging.exclude.map(({ value }) => value));
  return (file) => isOut(file) && whole.has(file);
}

/** Which findings are new, and how many are gone that counted by the exceptions of the base. What is set aside now is as
 *  new as it was before, and not gone. */
function markChange(
  past: State,
  before: Decided,
  state: State,
  territory: Territory,
  today: string,
): { readonly state: State; readonly gone: number } {
  // Of what could not be read nothing is known to be new or gone.
  if (past.skipped.some(({ blocking }) => blocking)) return { state, gone: 0 };
  const isSamePlace = sameLines(territory.base, territory.whole);
  const rules = markNew(state.found, past.found, isSamePlace);
  const faults = markNew(
    state.findings.filter(isAboutExceptions),
    past.findings.filter(isAboutExceptions),
    isSamePlace,
  );
  const coverOf = coverageOf({ ...before, marked: past.watched }, past.found, today);
  const isHidden = hiddenBy(territory);
  // What this state does not show may be there all the same.
  const gone = [...rules.gone.filter((finding) => coverOf(finding).length === 0), ...faults.gone].filter(
    ({ rule, at, project }) =>
      state.isSettled(rule.id) && !isHidden(at.file) && (project === undefined || !isHidden(project)),
  );
  const judging = { configuration: territory.judging, marked: state.watched, today };
  const { judged } = applyExceptions(rules.findings, judging);
  const findings = sortFindings([...judged, ...faults.findings]);
  return { state: { ...state, found: rules.findings, findings }, gone: gone.length };
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

/** Lines of both states that are the same, file by file; each file is compared once, when first asked for. */
function sameLines(before: RepoFiles, now: RepoFiles): IsSamePlace {
  const maps = new Map<string, (line: number) => number | undefined>();
  return ({ at: old }, { at }) => {
    if (old.file !== at.file) return false;
    const map = maps.get(at.file) ?? mapLines(linesOf(before, at.file), linesOf(now, at.file));
    maps.set(at.file, map);
    return map(old.line) === at.line;
  };
}

function linesOf(files: RepoFiles, path: string): readonly string[] {
  try {
    return Buffer.from(files.bytes(path))
      .toString('utf8')
      .split(/\r\n|\r|\n/);
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** Loaded only when there is something to compare with. */
async function openBaseOf(
  ...args: Parameters<typeof import('./base/open-base.ts').openBase>
): Promise<Base | undefined> {
  const { openBase } = await import('./base/open-base.ts');
  return openBase(...args);
}

function isGiven({ source }: PolicyUrl): boolean {
  return source !== 'configuration';
}

function configuredUrl({ value, at }: Located<string>): PolicyUrl {
  return { url: value, at, source: 'configuration', authoritative: true };
}

/** No URL is requested twice: one that both states name has one verdict, so that a page that just went down is no news
 *  of this change. What the base alone names, or nobody asked for, is judged by its text. */
function judgeAsBefore({ privacyPolicy }: State, { urlAllow }: Configuration): CheckOptions['judgeUrls'] {
  const asked = privacyPolicy.filter(({ verdict }) => verdict !== 'not-checked');
  const verdicts = new Map(asked.map((url) => [url.url, url]));
  return async (found) => {
    const { judgePolicy } = await import('./policy/index.ts');
    const judged = await judgePolicy(found, {
      ...{ check: false, allowPrivateNetwork: false, release: false },
      ...{ allow: urlAllow, environment: process.env, budgetMs: 0 },
    });
    const urls = judged.urls.map((url) => {
      const known = verdicts.get(url.url);
      if (!known) return url;
      const { verdict, evidence, ruleId, mentionsHealth } = known;
      const rest = { ...(ruleId !== undefined && { ruleId }), ...(mentionsHealth !== undefined && { mentionsHealth }) };
      const { url: text, at, source, authoritative, locale } = url;
      return {
        url: text,
        at,
        source,
        authoritative,
        ...(locale !== undefined && { locale }),
        verdict,
        evidence,
        ...rest,
      };
    });
    return { ...judged, urls };
  };
}
