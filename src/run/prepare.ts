import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CheckOptions } from '../check/check.ts';
import type { Accepted } from '../exceptions/baseline.ts';
import { type OpenedRepository, openRepository } from '../files/files.ts';
import { findCheckout, findGitStores } from '../files/git-stores.ts';
import { namesGit } from '../files/names-git.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { NamedFiles } from '../loosened/read-before.ts';
import type { ObservedUrls } from '../policy/index.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  findConfiguration,
  NO_CONFIGURATION,
  parseConfiguration,
} from '../settings/configuration.ts';
import { type OptionValues, UsageError } from '../settings/options.ts';
import { LEADS_OUT, type PolicyUrl, type RepoFiles, type Skipped } from '../types.ts';
import { belowRoot, placeBelow, readAccepted, readGiven } from './named-files.ts';
import { storeReader } from './open-store.ts';
import type { RunOptions } from './run-options.ts';
import { untilEnded } from './until-ended.ts';

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
export async function prepare(options: RunOptions): Promise<Prepared> {
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

export function optionsBy(
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
