import { existsSync, realpathSync, writeSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';
import { isApart, sayOver, sayTold, WAITING_STDERR } from './apart/apart.ts';
import { attempt, endLike, runApart, runGuarded } from './apart/guarded-run.ts';
import { artifactForm } from './built/open.ts';
import { hideCredentials } from './credentials/credentials.ts';
import { whyUnwritten } from './files/fault-words.ts';
import { readNamedFile } from './files/file-bytes.ts';
import { findCheckout } from './files/git-stores.ts';
import { namesGit } from './files/names-git.ts';
import { findPlace, type NamedPlace, writeNamedFile } from './files/write-files.ts';
import { EXIT_CODE } from './findings/verdict.ts';
import { dieOf, insteadOfInterruption } from './github/interruption.ts';
import { type Terminal, withProgress } from './progress.ts';
import { cleanLine } from './reporters/clean.ts';
import { listNotices } from './reporters/notices.ts';
import type { NamedArtifact } from './run/built.ts';
import type { RunOptions } from './run/run-options.ts';
import { count } from './sentence.ts';
import { wantsColour } from './settings/colour.ts';
import { columnsOf, helpColumns } from './settings/columns.ts';
import { isSweep, parseCommandLine, unknownWord } from './settings/command-line.ts';
import { helpText } from './settings/help.ts';
import { type OptionValues, UsageError, unknownName } from './settings/options.ts';
import { NAME, VERSION } from './tool.ts';
import { LEADS_OUT, type Report, type Reporter } from './types.ts';

/** Loaded is the one that is asked for, and nothing else that a run does not need: most of the time of a small check is
 *  the reading of our own code. */
const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('./reporters/text.ts')).text,
  json: async () => (await import('./reporters/json.ts')).json,
  sarif: async () => (await import('./reporters/sarif.ts')).sarif,
  markdown: async () => (await import('./reporters/markdown.ts')).markdown,
  github: async () => (await import('./reporters/annotations.ts')).annotations,
  html: async () => (await import('./reporters/html.ts')).html,
  xcode: async () => (await import('./reporters/xcode.ts')).xcode,
  gitlab: async () => (await import('./reporters/gitlab.ts')).gitlab,
  junit: async () => (await import('./reporters/junit.ts')).junit,
  quiet: async () => (await import('./reporters/quiet.ts')).quiet,
  'app-review-notes': async () => (await import('./reporters/app-review-notes.ts')).appReviewNotes,
};

async function main(args: readonly string[]): Promise<number> {
  if (isSweep(args, existsSync)) return (await import('./sweep/sweep.ts')).sweep(args.slice(1));
  const { values, path: folder, isInit } = parseCommandLine(args, existsSync);
  const answer = await answerOnly(values);
  if (answer !== undefined) return print(answer, values, path.resolve(folder));

  const base = values.text('base');
  const checked = path.resolve(folder);
  if (!existsSync(checked) && path.basename(folder) === folder) throw unknownWord(folder);
  const isAlone = !isInit && artifactForm(checked) !== undefined;
  if (isAlone) refuseWithoutSources(values);
  if (values.flag('force') && !values.flag('app-review-notes'))
    throw new UsageError('--force goes with --app-review-notes.');
  if (values.flag('app-review-notes') && (values.text('format') ?? 'text') !== 'text')
    throw new UsageError('--app-review-notes prints text to be copied: leave out --format.');
  const root = isAlone ? path.dirname(checked) : checked;
  const artifacts = namedArtifacts(isAlone ? [folder] : [], values, root);
  for (const option of ['output', 'write-baseline'] as const) {
    const name = values.text(option);
    if (name !== undefined && !isStandardOutput(option, name)) asUsage(name, () => findPlace(placeOf(name, root)));
  }
  const options: RunOptions = {
    root,
    values,
    readNamed,
    writeNamed: (name, content) => writeNamed(name, content, root, values),
    checkUrls: !values.flag('no-urls'),
    release: values.flag('release'),
    countsFixes: formOf(values) === 'text',
    ...(await readStoreRequest(values)),
    ...(artifacts.length > 0 && { artifacts, isAlone }),
    ...(base !== undefined && { base: { revision: base } }),
    ...(await ofSweep()),
  };
  // What writes to the checkout needs to know all of it.
  const apart = isInit || values.flag('fix') ? await runApart() : undefined;
  if (isInit && apart === undefined) {
    const { writeStartingFiles } = await import('./init/write-starting-files.ts');
    return print(`${(await writeStartingFiles(options)).join('\n')}\n`, values, root);
  }
  const mended = apart ?? (await attempt(() => mend(options)));
  const diff = mended.kind === 'value' ? mended.value : undefined;
  const ending = new AbortController();
  const ended = insteadOfInterruption((signal) => ending.abort(signal));
  const outcome =
    mended.kind === 'value'
      ? await runGuarded({ ...options, ending: ending.signal }, (work) => withProgress(terminal(values), work))
      : mended;
  sayTold();
  ended();
  if (outcome.kind === 'finished') return endLike(outcome);
  if (outcome.kind === 'interrupted') return endLike({ signal: outcome.signal });
  if (outcome.failure !== undefined) throw outcome.failure;
  const { report } = outcome;
  if (diff !== undefined) {
    print(diff, values, root);
    if (ending.signal.aborted) dieOf(ending.signal.reason as NodeJS.Signals);
    return EXIT_CODE[report.verdict];
  }
  for (const notice of listNotices(report)) process.stderr.write(`${notice.replaceAll(/^/gm, `${NAME}: `)}\n`);
  if (values.flag('app-review-notes') && !(await mayWriteNotes(report, values))) return EXIT_CODE.failed;
  const form = formOf(values);
  const reporter = await REPORTERS[form]?.();
  const isFile = isToFile(values);
  const colour = wantsColour({
    option: values.text('color'),
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    isFile,
  });
  const columns = columnsFor(values);
  const width = columns === undefined ? {} : { columns };
  const commit = form === 'html' ? await (await import('./base/head-commit.ts')).describeHead(root) : undefined;
  const context = { colour, ...width, ...(commit && { commit }), prefix: prefixOf(root), root };
  if (reporter) print(reporter(report, context), values, root);
  await alsoAsSarif(report, context);
  if (ending.signal.aborted) dieOf(ending.signal.reason as NodeJS.Signals);
  return EXIT_CODE[report.verdict];
}

/** Loaded only where it is asked for. */
async function readStoreRequest(values: OptionValues): Promise<Pick<RunOptions, 'store'>> {
  if (!values.flag('app-store-connect')) return {};
  const store = (await import('./run/open-store.ts')).storeOfCommand(values, process.env, readNamed);
  const folder = process.env.CLINICAL_RECORDS_STORED_APPS;
  if (store === undefined || !folder || 'closed' in store) return store === undefined ? {} : { store };
  const seen = (await import('./sweep/between-checks.ts')).storedApps(folder);
  return { store: { access: { ...store.access, seen } } };
}

/** What a check that is one of a sweep's is told of the others. */
async function ofSweep(): Promise<Partial<RunOptions>> {
  const folder = process.env.CLINICAL_RECORDS_OBSERVED_URLS;
  return folder ? { observed: (await import('./sweep/between-checks.ts')).observedUrls(folder) } : {};
}

/** The second form of a check that is one of a sweep's. */
async function alsoAsSarif(report: Report, context: Parameters<Reporter>[1]): Promise<void> {
  const file = process.env.CLINICAL_RECORDS_ALSO_AS_SARIF;
  if (!file) return;
  const { sarif } = await import('./reporters/sarif.ts');
  writeNamedFile({ name: file, from: process.cwd(), checkouts: [] }, sarif(report, context));
}

/** The built apps that the call names, as the report calls them: from the checked folder, or else from the current one. */
function namedArtifacts(alone: readonly string[], values: OptionValues, root: string): NamedArtifact[] {
  return [...alone, ...values.texts('artifact')].map((name) => {
    const disk = path.resolve(name);
    if (!existsSync(disk)) throw new UsageError(`There is no "${name}" to check as a built app.`);
    if (namesGit(disk) || namesGit(realpathSync(disk))) throw new UsageError(`"${name}" ${LEADS_OUT}.`);
    if (artifactForm(disk, true) === undefined)
      throw new UsageError(`"${name}" is no .ipa, .xcarchive or .app, nor one that is zipped.`);
    const below = path.relative(root, disk);
    const isBelow = below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below);
    const shown = isBelow ? below : path.relative(process.cwd(), disk);
    return { disk, shown: shown.split(path.sep).join('/') };
  });
}

/** A built app alone has no sources to write to, and no history. */
function refuseWithoutSources(values: OptionValues): void {
  for (const option of ['fix', 'base', 'new-only', 'app-review-notes'] as const)
    if (values.text(option) !== undefined && values.text(option) !== 'false')
      throw new UsageError(`--${option} needs a repository: give its folder as the path, and this with --artifact.`);
}

/** How wide the terminal is that is written to; undefined where nothing says so. */
function columnsFor(values: OptionValues): number | undefined {
  return isToFile(values) ? undefined : columnsOf(process.stdout.columns, process.env);
}

function isToFile(values: OptionValues): boolean {
  const output = values.text('output');
  return output !== undefined && !isStandardOutput('output', output);
}

function formOf(values: OptionValues): string {
  if (values.flag('app-review-notes')) return 'app-review-notes';
  const form = values.text('format') ?? 'text';
  return form === 'text' && values.flag('quiet') ? 'quiet' : form;
}

/** Whether notes for App Review are printed: not while an error is open, which is said then, unless they are asked for by
 *  force. What they leave out is said too. */
async function mayWriteNotes(report: Report, values: OptionValues): Promise<boolean> {
  const { leftOutOfNotes, openErrors } = await import('./reporters/app-review-notes.ts');
  const errors = openErrors(report);
  const isRefused = errors.length > 0 && !values.flag('force');
  const end = `No notes were written: ${count(errors.length, 'error')} ${errors.length === 1 ? 'is' : 'are'} open. Fix what is said above, or add --force.`;
  for (const line of isRefused ? [...errors, end] : leftOutOfNotes(report)) process.stderr.write(`${NAME}: ${line}\n`);
  return !isRefused;
}

/** Where the checked folder stands in the checkout of a workflow or pipeline: annotations, SARIF and GitLab name files
 *  from its top. */
function prefixOf(root: string): string {
  const below = path
    .relative(process.env.GITHUB_WORKSPACE || process.env.CI_PROJECT_DIR || root, root)
    .split(path.sep)
    .join('/');
  return below === '..' || below.startsWith('../') || path.isAbsolute(below) ? '' : below;
}

/** Writes the mends before the check, so that the report tells what is left. With `--dry-run`: their diff, unwritten. */
async function mend(options: RunOptions): Promise<string | undefined> {
  const isDry = options.values.flag('dry-run');
  if (!options.values.flag('fix')) {
    if (isDry) throw new UsageError('--dry-run goes with --fix, or with init.');
    return undefined;
  }
  const { previewMends, writeMends } = await import('./run/mend.ts');
  const { diff, lines } = isDry ? await previewMends(options) : { diff: undefined, lines: await writeMends(options) };
  for (const line of lines) process.stderr.write(`${NAME}: ${hideCredentials(line)}\n`);
  // a patch whose lines were changed does not apply
  return diff === undefined ? undefined : hideCredentials(diff);
}

function terminal(values: OptionValues): Terminal {
  const descriptor = isApart() ? WAITING_STDERR : 2;
  const isTTY = !values.flag('quiet') && (isApart() ? isatty(descriptor) : process.stderr.isTTY === true);
  return { isTTY, descriptor, write: (text) => void writeSync(descriptor, text) };
}

/** What needs no repository. */
async function answerOnly(values: OptionValues): Promise<string | undefined> {
  const columns = columnsFor(values);
  if (values.flag('help')) return helpText(helpColumns(columns));
  if (values.flag('version')) return `${NAME} ${VERSION}\n`;
  const id = values.text('explain');
  if (id === undefined && !values.flag('list-rules')) return undefined;
  const [{ RULES }, { HOUSE_RULES }, { HOW_TO_FIX }, { explain, listRules }] = await Promise.all([
    import('./catalogue/catalogue.ts'),
    import('./catalogue/house-rules.ts'),
    import('./catalogue/how-to-fix.ts'),
    import('./reporters/explain.ts'),
  ]);
  const rules = [...RULES, ...HOUSE_RULES];
  if (id === undefined) return listRules(rules, columns);
  const rule = rules.find((one) => one.id === id);
  const known = rules.map((one) => one.id);
  if (!rule) throw unknownName(id, known, 'rule', 'See --list-rules.');
  return explain(rule, 'fix' in rule ? [rule.fix] : (HOW_TO_FIX.get(rule.id) ?? []), columns);
}

function print(output: string, values: OptionValues, root: string): number {
  const file = values.text('output');
  if (file === undefined || isStandardOutput('output', file)) process.stdout.write(output);
  else writeNamed(file, output, root, values);
  return 0;
}

function isStandardOutput(option: string, name: string): boolean {
  return option === 'output' && name === '-';
}

function writeNamed(name: string, content: string, root: string, values: OptionValues): void {
  asUsage(name, () => writeNamedFile(placeOf(name, root), content));
  if (!values.flag('quiet')) process.stderr.write(`written: ${cleanLine(name)}\n`);
}

/** Where a file is to be written: no link of the checked repository, or of the one we are called in, leads it elsewhere. */
function placeOf(name: string, root: string): NamedPlace {
  const checkouts = [root, findCheckout(root), findCheckout(process.cwd())];
  return {
    name,
    from: process.cwd(),
    checkouts: checkouts.flatMap((one) => (one !== undefined && existsSync(one) ? [one] : [])),
  };
}

/** A file that an option names. Whoever calls may name any but what is git's, where credentials are. */
function readNamed(name: string): Uint8Array {
  if (namesGit(name) || namesGit(realpathSync(name))) throw new UsageError(`"${name}" ${LEADS_OUT}.`);
  return readNamedFile(name);
}

/** What goes wrong with a file that an option names is a fault of the call. */
function asUsage<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new UsageError(whyUnwritten(name, error));
  }
}

// Who stopped reading (`| head`) has seen enough: the verdict stands. A report that is lost is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = 4;
  process.stderr.write(`${NAME}: the report could not be written: ${error.message}.\n`);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 4;
  const message =
    error instanceof UsageError
      ? `${NAME}: ${cleanLine(error.message)}`
      : hideCredentials((error instanceof Error && error.stack) || String(error));
  process.stderr.write(`${message}\n`);
}
sayOver();
