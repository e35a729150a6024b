import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BaseRequest } from './base/open-base.ts';
import { type Accepted, applyBaseline, readBaseline, writeBaseline } from './baseline.ts';
import { type CheckOptions, conclude, examine, type State } from './check.ts';
import type { Compared, CompareOptions } from './compare-with-base.ts';
import { CONFIGURATION_FILE, type Configuration, findConfiguration, parseConfiguration } from './configuration.ts';
import { type OpenedRepository, openRepository } from './files.ts';
import { type OptionValues, UsageError } from './options.ts';
import type { Progress } from './progress.ts';
import type { Location, PolicyUrl, RepoFiles, Report, Skipped } from './types.ts';
import type { FailOn } from './verdict.ts';

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
  readonly progress?: Progress;
  /** Throws where a repository is not to be read in this process. */
  readonly admit?: CheckOptions['admit'];
  /** What the caller knows not to be checked. */
  readonly unchecked?: readonly Skipped[];
  /** The state to compare with, where there may be one. */
  readonly base?: BaseRequest;
}

/** One run of the engine, the same for the command and the action. */
export async function run(options: RunOptions): Promise<Report> {
  const { files, named, checkOptions } = await prepare(options);
  const accepted = readAccepted(options);
  const state = await examine(files, checkOptions);
  const compared = {
    ...state,
    ...(await compare(state, options.base, { root: options.root, files, named, checkOptions })),
  };
  return conclude({ ...compared, ...accept(compared, accepted, options) }, files, checkOptions);
}

/** What the run's mends are planned from: the state of the files, without what was accepted before, no URL requested. */
export async function examineToMend(
  options: RunOptions,
): Promise<{ files: RepoFiles; state: State; recheck: (files: RepoFiles) => Promise<State> }> {
  const { files, checkOptions } = await prepare({ ...options, checkUrls: false });
  const state = await examine(files, checkOptions);
  const { writeNamed: _, ...reading } = options;
  const accepted = accept(state, readAccepted(options), reading);
  return { files, state: { ...state, ...accepted }, recheck: (changed) => examine(changed, checkOptions) };
}

/** What is checked, and how: the folder is opened and the configuration read. */
async function prepare(options: RunOptions) {
  const { root, values, readNamed, checkUrls, release, progress, admit, unchecked = [] } = options;
  requireFolder(root);
  const named = values.text('config');
  const whole = openRepository(root);
  // A link that leads out of the checkout, a folder, a pipe: without a word its exceptions would not hold.
  const configured = lstatSync(path.join(root, CONFIGURATION_FILE), { throwIfNoEntry: false }) !== undefined;
  if (!named && configured && !whole.has(CONFIGURATION_FILE))
    throw new UsageError(`${CONFIGURATION_FILE} is not a file of the checkout, or leads out of it.`);
  const misnamed = CONFIGURATION_FILE.replace('.yml', '.yaml');
  const isMisnamed = lstatSync(path.join(root, misnamed), { throwIfNoEntry: false }) !== undefined;
  if (!named && !configured && isMisnamed)
    throw new UsageError(`${misnamed} is not read: name it ${CONFIGURATION_FILE}.`);
  const configuration = named
    ? placeBelow(root, named, await parseConfiguration(readGiven(readNamed, named), named))
    : await findConfiguration(whole);
  const files = configuration.exclude.length > 0 ? openRepository(root, configuration.exclude) : whole;

  const checkOptions: CheckOptions = {
    configuration,
    failOn: (values.text('fail-on') as FailOn | undefined) ?? configuration.failOn ?? 'error',
    newOnly: values.flag('new-only'),
    urls: givenUrls(values, configuration),
    judgeUrls: judgeWith(configuration, {
      check: checkUrls,
      allowPrivateNetwork: values.flag('allow-private-network'),
      release,
    }),
    checkUrls,
    ...(progress && { progress }),
    ...(admit && { admit }),
    passedOver: [...unchecked, ...(files as OpenedRepository).passedOver],
    today: new Date().toISOString().slice(0, 10),
  };
  return { files, named, checkOptions };
}

/** Loaded only when there is something to compare with, or it is missed. */
async function compare(state: State, base: BaseRequest | undefined, options: CompareOptions): Promise<Compared> {
  if (base === undefined && !options.checkOptions.newOnly) return {};
  const { compareWithBase } = await import('./compare-with-base.ts');
  return compareWithBase(state, base, options);
}

function requireFolder(root: string): void {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder "${root}".`);
  if (!found.isDirectory()) throw new UsageError(`"${root}" is a file: give the folder that holds the project.`);
  if (/\.(?:xcodeproj|xcworkspace)$/.test(root))
    throw new UsageError(`"${root}" is a project: give the folder that holds it.`);
}

/** A file that an option or input names. */
function readGiven(readNamed: RunOptions['readNamed'], name: string): Uint8Array {
  try {
    return readNamed(name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${name}" cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

/** What was accepted before: by the baseline that is read, or by the one that is written anew. */
function readAccepted({ values, readNamed }: RunOptions): readonly Accepted[] {
  const read = values.text('baseline');
  const written = values.text('write-baseline');
  if (read !== undefined) return readBaseline(readGiven(readNamed, read), read);
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

/** Exceptions stand in a file that the caller named: their places are told from the checked folder, as all places are. */
function placeBelow(root: string, named: string, configuration: Configuration): Configuration {
  const file = path.relative(root, path.resolve(named)).split(path.sep).join('/');
  const move = <T extends { readonly at: Location }>(one: T): T => ({ ...one, at: { ...one.at, file } });
  return {
    ...configuration,
    ignores: configuration.ignores.map(move),
    privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
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
  options: { readonly check: boolean; readonly allowPrivateNetwork: boolean; readonly release: boolean },
): CheckOptions['judgeUrls'] {
  return async (found) => {
    if (found.urls.length === 0) return { ...found, urls: [] };
    const { judgePolicy } = await import('./policy/index.ts');
    return judgePolicy(found, {
      ...options,
      allow: configuration.urlAllow,
      environment: process.env,
      budgetMs: 60_000,
    });
  };
}
