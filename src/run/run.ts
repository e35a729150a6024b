import type { BaseRequest } from '../base/open-base.ts';
import { type BuiltBeside, conclude, examine, type State } from '../check/check.ts';
import { NO_CONFIGURATION, parseConfiguration } from '../settings/configuration.ts';
import type { RepoFiles, Report, Skipped } from '../types.ts';
import type { NamedArtifact } from './built.ts';
import type { Compared } from './compare-with-base.ts';
import { countFixes } from './count-fixes.ts';
import { accept, placeBelow, readAccepted, readGiven } from './named-files.ts';
import { optionsBy, type Prepared, prepare } from './prepare.ts';
import type { RunOptions } from './run-options.ts';
import { untilEnded } from './until-ended.ts';

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

/** Loaded only when there is something to compare with, or it is missed. */
async function compare(state: State, base: BaseRequest | undefined, prepared: Prepared): Promise<Compared> {
  if (base === undefined && !prepared.checkOptions.newOnly && !prepared.wantsBase) return {};
  const { compareWithBase } = await import('./compare-with-base.ts');
  return compareWithBase(state, base, prepared);
}
