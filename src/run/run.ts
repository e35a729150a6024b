import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BaseRequest } from '../base/open-base.ts';
import { type BuiltBeside, type CheckOptions, conclude, examine, type State } from '../check/check.ts';
import { type Accepted, applyBaseline, readBaseline, writeBaseline } from '../exceptions/baseline.ts';
import { whyUnread } from '../files/fault-words.ts';
import { type OpenedRepository, openRepository } from '../files/files.ts';
import { findCheckout, findGitStores } from '../files/git-stores.ts';
import { namesGit } from '../files/names-git.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { NamedFiles } from '../loosened/read-before.ts';
import type { ObservedUrls } from '../policy/index.ts';
import type { Progress } from '../progress.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  findConfiguration,
  NO_CONFIGURATION,
  parseConfiguration,
} from '../settings/configuration.ts';
import { type OptionValues, UsageError } from '../settings/options.ts';
import { LEADS_OUT, type Location, type PolicyUrl, type RepoFiles, type Report, type Skipped } from '../types.ts';
import type { NamedArtifact } from './built.ts';
import type { Compared } from './compare-with-base.ts';
import { countFixes } from './count-fixes.ts';
import { type StoreRequest, storeReader } from './open-store.ts';
import { untilEnded } from './until-ended.ts';

export interface RunOptions {
  /** The folder to check, absolute. */
  readonly root: string;
  readonly values: OptionValues;
  /** Reads a file the caller named (configuration, baseline). Throws {@link UsageError} where it may or can not. */
  readonly readNamed: (name: string) => Uint8Array;
  readonly checkUrls: boolean;
  /** Writes a file the caller named. */
  readonly writeNamed?: (name: string, content: string) => void;
  /** On a release some verdicts on URLs weigh more. */
  readonly release: boolean;
  /** How App Store Connect is read, where that was asked for. */
  readonly store?: StoreRequest;
  readonly progress?: Progress;
  /** Throws where a repository is not to be read in this process. */
  readonly admit?: CheckOptions['admit'];
  /** Built apps that are checked as well; alone where `root` is only the folder that one stands in. */
  readonly artifacts?: readonly NamedArtifact[];
  readonly isAlone?: boolean;
  /** The report says how many findings `--fix` may fix. */
  readonly countsFixes?: boolean;
  /** What the caller knows not to be checked. */
  readonly unchecked?: readonly Skipped[];
  /** The state to compare with, where there may be one. */
  readonly base?: BaseRequest;
  /** What other runs have seen of privacy-policy URLs. */
  readonly observed?: ObservedUrls;
  /** Aborted when the run is to end: what waits for others is left, and the report tells what is known by then. */
  readonly ending?: AbortSignal;
}

/** Keeps what a run had found out when it was ended from being a verdict on the whole. */
const ENDED: Skipped = {
  at: { file: '.', line: 1, column: 1 },
  reason: 'the run was ended before everything was checked',
  blocking: true,
};

/** One run of the engine, the same for the command and the action. */
export async function run(options: RunOptions): Promise<Report> {
  const { artifacts = [], ending } = options;
  if (options.isAlone) return runAlone(options);
  const prepared = await prepare(options);
  const built = artifacts.length === 0 ? undefined : await readBeside(artifacts, prepared);
  const beside = built === undefined ? prepared : withBuilt(prepared, built.beside);
  const state = await examine(prepared.files, beside.checkOptions);
  const compared = await untilEnded<Compared>(
    ending,
    () => compare(state, options.base, beside),
    () => ({ changes: { of: 'change', unavailable: ENDED.reason } }),
  );
  const { accepted = prepared.accepted ?? [], failOn = prepared.checkOptions.failOn, failOnBefore, tell } = compared;
  const { changes, loosening } = compared;
  const judged = (await built?.join(compared.state ?? state)) ?? compared.state ?? state;
  const { writeNamed: _, ...reading } = options;
  const closed = options.store && 'closed' in options.store ? [options.store.closed] : [];
  const storeNotices = [...closed, ...(judged.storeNotices ?? [])];
  const report = {
    ...{ ...judged, ...accept(judged, accepted, ending?.aborted ? reading : options) },
    ...(ending?.aborted && { skipped: [...judged.skipped, ENDED] }),
    ...{ ...(changes && { changes }), ...(loosening && { loosening }) },
    ...(storeNotices.length > 0 && { storeNotices }),
  };
  // What tells of exceptions is added after the last of them.
  const findings = tell ? tell(report.findings) : report.findings;
  const { newOnly, passesWithoutApp = false } = prepared.checkOptions;
  const failing = { failOn, newOnly, passesWithoutApp, ...(failOnBefore && { failOnBefore }) };
  const files = compared.files ?? prepared.files;
  const concluded = conclude({ ...report, findings }, files, failing);
  return options.countsFixes === true ? { ...concluded, fixable: await countFixes(concluded, files) } : concluded;
}

/** Built apps beside the repository. What the head's configuration says does not count where the base's is to. */
async function readBeside(artifacts: readonly NamedArtifact[], { checkOptions, wantsBase }: Prepared) {
  const { beside, joinBuilt, readArtifacts } = await import('./built.ts');
  const options = { ...checkOptions, ...(wantsBase && { configuration: NO_CONFIGURATION }) };
  const built = await readArtifacts(artifacts, checkOptions);
  return { beside: beside(built, options), join: (state: State) => joinBuilt(state, built, options) };
}

/** The same run with built apps beside it, by whichever configuration it goes. */
function withBuilt(prepared: Prepared, beside: BuiltBeside): Prepared {
  const under: Prepared['under'] = (configuration) => {
    const { files, checkOptions } = prepared.under(configuration);
    return { files, checkOptions: { ...checkOptions, beside } };
  };
  return { ...prepared, checkOptions: { ...prepared.checkOptions, beside }, under };
}

/** A built app without a repository: what it can be judged by is judged, and nothing is compared. */
async function runAlone(options: RunOptions): Promise<Report> {
  const { root, values, readNamed, artifacts = [], unchecked = [] } = options;
  const { emptyState, joinBuilt, NO_FILES, readArtifacts } = await import('./built.ts');
  const named = values.text('config');
  const configuration =
    named === undefined
      ? NO_CONFIGURATION
      : placeBelow(root, named, await parseConfiguration(readGiven(readNamed, named), named));
  const checkOptions = optionsBy(configuration, options, unchecked);
  const built = await readArtifacts(artifacts, checkOptions);
  const state = await joinBuilt(emptyState(checkOptions), built, checkOptions, 'alone');
  const judged = { ...state, ...accept(state, readAccepted(options), options) };
  return conclude(judged, NO_FILES, checkOptions);
}

/** What the run's mends are planned from: the state of the files, without what was accepted before, no URL requested. */
export async function examineToMend(
  options: RunOptions,
): Promise<{ files: RepoFiles; state: State; recheck: (files: RepoFiles) => Promise<State> }> {
  const { store: _store, ...alone } = options;
  const { files, checkOptions, accepted = [] } = await prepare({ ...alone, checkUrls: false });
  const state = await examine(files, checkOptions);
  const { writeNamed: _, ...reading } = options;
  const taken = accept(state, accepted, reading);
  return { files, state: { ...state, ...taken }, recheck: (changed) => examine(changed, checkOptions) };
}

/** A run before anything is examined: the folder is opened, its configuration and baseline are read. */
export interface Prepared {
  readonly root: string;
  /** The files that are checked, and those that are there. */
  readonly files: RepoFiles;
  readonly whole: RepoFiles;
  readonly named: NamedFiles;
  readonly checkOptions: CheckOptions;
  readonly accepted?: readonly Accepted[];
  /** Why the configuration or the baseline cannot be read, where those of the base may count in their stead. */
  readonly faults: { readonly configuration?: UsageError; readonly baseline?: UsageError };
  /** Whether the base's exceptions are to count, and whether that was asked for by name. */
  readonly wantsBase: boolean;
  readonly isAskedFor: boolean;
  readonly isFailOnGiven: boolean;
  /** The same check by another configuration. */
  readonly under: (configuration: Configuration) => {
    readonly files: RepoFiles;
    readonly checkOptions: CheckOptions;
  };
}

/** What is checked, and how: the folder is opened and the configuration read. */
async function prepare(options: RunOptions): Promise<Prepared> {
  const { root, values, readNamed, base } = options;
  requireFolder(root);
  const config = values.text('config');
  const baseline = values.text('baseline');
  const from = values.text('configuration-from') ?? 'auto';
  const isFork = base !== undefined && 'github' in base && base.github.event.pullRequest?.fork === true;
  const wantsBase = from === 'base' || (from === 'auto' && isFork);
  const whole = openRepository(root);
  const read = () => readConfigured(root, config, whole, readNamed);
  const configured = await readOrKeep(read, NO_CONFIGURATION, wantsBase);
  const baselined = await readOrKeep(async () => readAccepted(options), [], wantsBase);
  const readStore = storeReader(options.store, options.ending);
  const under = (one: Configuration) => checkBy(one, whole, options, readStore);
  return {
    ...{ root, whole, wantsBase, isAskedFor: from === 'base', isFailOnGiven: values.text('fail-on') !== undefined },
    named: {
      configuration: config === undefined ? CONFIGURATION_FILE : belowRoot(root, config),
      ...(baseline !== undefined && { baseline: belowRoot(root, baseline) }),
    },
    ...(baselined.value.length > 0 && { accepted: baselined.value }),
    faults: {
      ...(configured.fault && { configuration: configured.fault }),
      ...(baselined.fault && { baseline: baselined.fault }),
    },
    under,
    ...under(configured.value),
  };
}

/** What cannot be read is no fault of the call where that of the base may count. */
async function readOrKeep<T>(
  read: () => Promise<T>,
  instead: T,
  mayKeep: boolean,
): Promise<{ readonly value: T; readonly fault?: UsageError }> {
  try {
    return { value: await read() };
  } catch (error) {
    if (mayKeep && error instanceof UsageError) return { value: instead, fault: error };
    throw error;
  }
}

async function readConfigured(
  root: string,
  named: string | undefined,
  whole: RepoFiles,
  readNamed: RunOptions['readNamed'],
): Promise<Configuration> {
  if (named) return placeBelow(root, named, await parseConfiguration(readGiven(readNamed, named), named));
  // A link that leads out of the checkout, a folder, a pipe: without a word its exceptions would not hold.
  const configured = lstatSync(path.join(root, CONFIGURATION_FILE), { throwIfNoEntry: false }) !== undefined;
  if (configured && !whole.has(CONFIGURATION_FILE)) {
    const isOut = whole.links?.has(CONFIGURATION_FILE) && whole.links.get(CONFIGURATION_FILE) === undefined;
    throw new UsageError(`${CONFIGURATION_FILE} ${isOut ? LEADS_OUT : 'is no file, or a link that leads to none'}.`);
  }
  const misnamed = CONFIGURATION_FILE.replace('.yml', '.yaml');
  const isMisnamed = lstatSync(path.join(root, misnamed), { throwIfNoEntry: false }) !== undefined;
  if (!configured && isMisnamed) throw new UsageError(`${misnamed} is not read: name it ${CONFIGURATION_FILE}.`);
  return findConfiguration(whole);
}

/** What a configuration leaves to be checked, and how. */
function checkBy(
  configuration: Configuration,
  whole: OpenedRepository,
  options: RunOptions,
  readStore?: CheckOptions['readStore'],
): { readonly files: RepoFiles; readonly checkOptions: CheckOptions } {
  const exclude = configuration.exclude.map(({ value }) => value);
  const files = exclude.length > 0 ? openRepository(options.root, exclude) : whole;
  const { unchecked = [] } = options;
  return { files, checkOptions: optionsBy(configuration, options, [...unchecked, ...files.passedOver], readStore) };
}

function optionsBy(
  configuration: Configuration,
  { values, checkUrls, release, progress, admit, ending, observed }: RunOptions,
  passedOver: readonly Skipped[],
  readStore?: CheckOptions['readStore'],
): CheckOptions {
  return {
    configuration,
    failOn: (values.text('fail-on') as FailOn | undefined) ?? configuration.failOn?.value ?? 'error',
    newOnly: values.flag('new-only'),
    passesWithoutApp: values.text('no-app') === 'pass',
    urls: givenUrls(values, configuration),
    judgeUrls: judgeWith(configuration, {
      check: checkUrls,
      allowPrivateNetwork: values.flag('allow-private-network'),
      release,
      ...(ending && { ending }),
      ...(observed && { observed }),
    }),
    checkUrls,
    ...(readStore && { readStore }),
    ...(release && { isRelease: true }),
    ...(progress && { progress }),
    ...(admit && { admit }),
    passedOver,
    today: new Date().toISOString().slice(0, 10),
  };
}

/** Loaded only when there is something to compare with, or it is missed. */
async function compare(state: State, base: BaseRequest | undefined, prepared: Prepared): Promise<Compared> {
  if (base === undefined && !prepared.checkOptions.newOnly && !prepared.wantsBase) return {};
  const { compareWithBase } = await import('./compare-with-base.ts');
  return compareWithBase(state, base, prepared);
}

function requireFolder(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder "${root}".`);
  if (!found.isDirectory()) throw new UsageError(`"${root}" is a file: give the folder that holds the project.`);
  const real = realpathSync(root);
  if (namesGit(real) || findGitStores(findCheckout(real) ?? real).holds(real))
    throw new UsageError(`"${root}" ${LEADS_OUT}.`);
  if (/\.(?:xcodeproj|xcworkspace)$/.test(root))
    throw new UsageError(`"${root}" is a project: give the folder that holds it.`);
}

/** A file that an option or input names. */
function readGiven(readNamed: RunOptions['readNamed'], name: string): Uint8Array {
  try {
    return readNamed(name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(whyUnread(name, error));
  }
}

/** What was accepted before: by the baseline that is read, or by the one that is written anew. */
function readAccepted({ root, values, readNamed }: RunOptions): readonly Accepted[] {
  const read = values.text('baseline');
  const written = values.text('write-baseline');
  if (read !== undefined) return readBaseline(readGiven(readNamed, read), read, belowRoot(root, read));
  // A file that is there and no baseline is somebody's, and is not written over.
  return written !== undefined && existsSync(written) ? readBaseline(readGiven(readNamed, written), written) : [];
}

/** Takes what was accepted out of what counts. A baseline that is written accepts all that is found now. */
function accept(
  { findings, isSettled }: State,
  earlier: readonly Accepted[],
  { values, writeNamed }: RunOptions,
): Partial<Pick<Report, 'findings' | 'baseline'>> {
  const written = values.text('write-baseline');
  if (written !== undefined && writeNamed) {
    const content = writeBaseline(findings, earlier, isSettled);
    writeNamed(written, content);
    return applyBaseline(findings, readBaseline(Buffer.from(content), written), isSettled);
  }
  return values.text('baseline') === undefined ? {} : applyBaseline(findings, earlier, isSettled);
}

/** A file that the caller named, from the checked folder. */
function belowRoot(root: string, named: string): string {
  return path.relative(root, path.resolve(named)).split(path.sep).join('/');
}

/** Exceptions stand in a file that the caller named: their places are told from the checked folder, as all places are. */
function placeBelow(root: string, named: string, configuration: Configuration): Configuration {
  const file = belowRoot(root, named);
  const move = <T extends { readonly at: Location }>(one: T): T => ({ ...one, at: { ...one.at, file } });
  return {
    ...(configuration.failOn && { failOn: move(configuration.failOn) }),
    exclude: configuration.exclude.map(move),
    privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
    urlAllow: configuration.urlAllow.map(move),
    severities: new Map([...configuration.severities].map(([id, severity]) => [id, move(severity)])),
    ignores: configuration.ignores.map(move),
  };
}

function givenUrls(values: OptionValues, configuration: Configuration): PolicyUrl[] {
  const given = values.texts('privacy-policy-url').map((url) => ({
    url,
    at: { file: '', line: 0, column: 0 },
    source: 'option',
    authoritative: true,
  }));
  const configured = configuration.privacyPolicyUrls.map(({ value, at }) => ({
    url: value,
    at,
    source: 'configuration',
    authoritative: true,
  }));
  return [...given, ...configured];
}

/** What judges URLs is loaded only when there is one. */
function judgeWith(
  configuration: Configuration,
  options: {
    readonly check: boolean;
    readonly allowPrivateNetwork: boolean;
    readonly release: boolean;
    readonly ending?: AbortSignal;
    readonly observed?: ObservedUrls;
  },
): CheckOptions['judgeUrls'] {
  return async (found) => {
    if (found.urls.length === 0) return { ...found, urls: [] };
    const { judgePolicy } = await import('../policy/index.ts');
    const { ending, check, ...rest } = options;
    const judge = (isChecked: boolean) =>
      judgePolicy(found, {
        ...{ ...rest, check: isChecked },
        allow: configuration.urlAllow,
        environment: process.env,
        budgetMs: 60_000,
      });
    return untilEnded(
      ending,
      () => judge(check),
      () => judge(false),
    );
  };
}
