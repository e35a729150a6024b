import { realpathSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { isApart, sayOver, sayTold } from './apart/apart.ts';
import { faultReport } from './apart/exhaustion.ts';
import { endLike, runGuarded } from './apart/guarded-run.ts';
import { claimOutputPlaces, OUTPUT_FILES } from './apart/output-files.ts';
import { openClone } from './base/clone.ts';
import { CHECK_PULL_REQUEST, HOLDS_BASE, holdsBase } from './base/holds-base.ts';
import { matchArtifacts } from './built/match-artifacts.ts';
import { artifactForm } from './built/open.ts';
import { hideCredentials } from './credentials/credentials.ts';
import { readNamedFile } from './files/file-bytes.ts';
import { findGitStores } from './files/git-stores.ts';
import { namesGit } from './files/names-git.ts';
import { EXIT_CODE } from './findings/verdict.ts';
import { connectForCommits } from './github/base-client.ts';
import { connectGitHub } from './github/client.ts';
import { type CommentRequest, updateComment } from './github/comment.ts';
import type { Limit } from './github/cut-markdown.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { beforeInterruption, dieOf, insteadOfInterruption } from './github/interruption.ts';
import { lastOfEachPermission } from './github/outcome.ts';
import { fail, mask, maskSecret, readInput, say, setOutputs } from './github/step.ts';
import { appendSummary } from './github/summary.ts';
import { annotationLines, cleanStepLine } from './reporters/annotations.ts';
import { hasNews } from './reporters/changes-wording.ts';
import { cleanLine } from './reporters/clean.ts';
import { json } from './reporters/json.ts';
import { markdown } from './reporters/markdown.ts';
import { listNotices } from './reporters/notices.ts';
import { sarif } from './reporters/sarif.ts';
import { stepLog } from './reporters/step-log.ts';
import type { NamedArtifact } from './run/built.ts';
import { describeContext } from './run/describe-context.ts';
import { listOutputs } from './run/list-outputs.ts';
import { offerMends } from './run/offer-mends.ts';
import type { StoreRequest } from './run/open-store.ts';
import type { RunOptions } from './run/run-options.ts';
import { type OptionValues, parseInputs, UsageError } from './settings/options.ts';
import { LEADS_OUT, type ReportContext, type Skipped } from './types.ts';

async function main(): Promise<number> {
  const event = readEvent(process.env);
  const given = event.workspace ?? process.cwd();
  const workspace = realpathSync(given);
  // In the other mode `report-file` is read.
  const isCheck = readInput('mode') !== 'comment-from-report';
  const outputs = claimOutputPlaces({ given, real: workspace }, (input) => (isCheck ? readInput(input) : ''), warn);
  // Said once: the process that waits for this one has said it.
  if (!isApart()) for (const message of outputs.refusals) say(cleanStepLine({ kind: 'error', message }));
  const values = parseInputs(readInput);
  const store = await readStoreRequest(values);
  const inWorkspace = (name: string) => resolveInside(workspace, name);
  const github = connectGitHub(event, values.text('github-token'));
  if (!isApart()) mask(github.token);
  if (values.text('mode') === 'comment-from-report') {
    event.notices.forEach(warn);
    const { commentFromReport } = await import('./companion/comment-from-report.ts');
    return commentFromReport({ github, values, inWorkspace, warn });
  }

  const checked = inWorkspace(values.text('path') ?? '.');
  const isAlone = artifactForm(checked) !== undefined;
  const root = isAlone ? path.dirname(checked) : checked;
  const built = findArtifacts(values.texts('artifact'), { workspace, root, inWorkspace, ...(isAlone && { checked }) });
  const reporters = { 'report-file': json, 'sarif-file': sarif } as const;
  for (const name of outputs.outside) throw new UsageError(`"${name}" is outside the workspace.`);

  const clone = openClone(root, { ceiling: workspace, scratch: process.env.RUNNER_TEMP || undefined });
  const isBase = holdsBase(event, clone);
  const base = { github: connectForCommits(event, github.token), clone };
  const release = isRelease(event, values.texts('release-branches'));
  const options: RunOptions = {
    root,
    values,
    readNamed: (name) => readNamedFile(inWorkspace(name)),
    checkUrls: values.flag('check-urls'),
    release,
    ...(store && { store }),
    ...(built.artifacts.length > 0 && { artifacts: built.artifacts, isAlone }),
    ...(!isAlone && { base }),
    unchecked: [...(isBase ? [HOLDS_BASE] : []), ...built.missing],
  };
  if (!isApart()) built.warnings.forEach(warn);
  const ending = new AbortController();
  const ended = insteadOfInterruption((signal) => ending.abort(signal));
  const outcome = await runGuarded({ ...options, ending: ending.signal }).catch((error) => {
    warnOfEvent(event, isBase);
    throw error;
  });
  sayTold();
  ended();
  if (outcome.kind === 'finished') {
    clone.close();
    return endLike(outcome);
  }
  const { report } = outcome;
  // Whoever tells the report says what goes with it.
  warnOfEvent(event, isBase);
  const prefix = path.relative(workspace, root).split(path.sep).join('/');
  const annotate = values.flag('annotations');
  // Told after the comment, whose notice may cover them.
  const held: (string | undefined)[] = [];
  const hold = (notice: string | undefined) => void held.push(notice);
  let context: ReportContext = { colour: false, prefix };
  let commentUrl: string | undefined;
  const publish = () => {
    isPublished = true;
    // Lines of the log: the summary has them too, and GitHub shows ten notices at most.
    for (const notice of listNotices(report)) say({ kind: 'text', message: `Note: ${cleanLine(notice)}` });
    warn(appendSummary(process.env.GITHUB_STEP_SUMMARY, (limit) => markdown(report, context, limit)));
    const files = OUTPUT_FILES.flatMap((input) => {
      const isWritten = outputs.write(input, () => reporters[input](report, context));
      return isWritten ? [[input, values.text(input) ?? '']] : [];
    });
    warn(setOutputs({ ...listOutputs(report), ...Object.fromEntries(files) }));
  };
  if (outcome.kind === 'interrupted') {
    publish();
    return endLike({ signal: outcome.signal });
  }
  // Last of all: the step's own warnings take from what GitHub shows of a kind.
  const annotateFindings = () => {
    process.stdout.write(stepLog(report, context, commentUrl));
    if (annotate) annotationLines(report, context, { warnings, errors: outputs.refusals.length }).forEach(say);
  };
  const publishAll = () => {
    publish();
    annotateFindings();
  };
  if (ending.signal.aborted) {
    publishAll();
    dieOf(ending.signal.reason as NodeJS.Signals);
  }
  const published = beforeInterruption(publishAll);
  context = await describeContext(report, { github, base, root, prefix, annotate, release, isBase, warn: hold });
  clone.close();
  const wanted = (values.text('comment') as CommentRequest['mode'] | undefined) ?? 'on-findings';
  const mode = isBase ? 'never' : wanted;
  const mends = await offerMends({ github, report, options, prefix, mayComment: mode !== 'never', warn: hold });
  const page = (limit: Limit) =>
    markdown(report, context, { ...limit, rest: 'the job summary', mends: mends(limit.units / 3) });
  published();
  publish();

  const annotated = beforeInterruption(annotateFindings);
  const comment = await updateComment(github, {
    pullRequest: event.pullRequest,
    path: prefix,
    body: page,
    mode,
    hasFindings: report.findings.length > 0 || hasNews(report) || report.verdict === 'incomplete',
  });
  lastOfEachPermission([...held, comment.notice]).forEach(warn);
  commentUrl = comment.url;
  if (comment.url) warn(setOutputs({ 'comment-url': comment.url }));
  annotated();
  annotateFindings();
  if (outcome.failure !== undefined) throw outcome.failure;
  return EXIT_CODE[report.verdict] || (outputs.refusals.length > 0 ? REFUSED : 0);
}

/** The key is kept out of the log before anything else is said. What is wrong with it is said once: the process that waits
 *  for this one has said it. */
async function readStoreRequest(values: OptionValues): Promise<StoreRequest | undefined> {
  if (!(['issuer-id', 'api-key-id', 'api-private-key'] as const).some((name) => values.text(name))) return undefined;
  const { storeOfAction } = await import('./run/open-store.ts');
  const warnOnce = (message: string) => {
    if (isApart()) warnings += 1;
    else warn(message);
  };
  return storeOfAction(values, process.env, { mask: maskSecret, warn: warnOnce });
}

interface Built {
  readonly artifacts: readonly NamedArtifact[];
  readonly missing: readonly Skipped[];
  readonly warnings: readonly string[];
}

/** The built apps that the inputs name, below the workspace. A line that nothing matches is a warning; when none is
 *  matched, what was to be checked was not. */
function findArtifacts(
  lines: readonly string[],
  at: {
    readonly workspace: string;
    readonly root: string;
    readonly inWorkspace: (name: string) => string;
    readonly checked?: string;
  },
): Built {
  const warnings: string[] = [];
  const found = new Set(at.checked === undefined ? [] : [at.checked]);
  for (const line of lines) {
    const names = matchArtifacts(line, at.workspace, at.inWorkspace);
    if (names.length === 0) warnings.push(`Nothing built matches the artifact "${cleanLine(line)}".`);
    for (const name of names) found.add(at.inWorkspace(name));
  }
  const reason = 'No line of the input `artifact` matches anything built';
  const isMissing = lines.length > 0 && warnings.length === lines.length;
  const artifacts = [...found].map((disk) => ({
    disk,
    shown: path.relative(at.root, disk).split(path.sep).join('/'),
  }));
  return {
    artifacts,
    missing: isMissing ? [{ at: { file: '.', line: 1, column: 1 }, reason, blocking: true }] : [],
    warnings,
  };
}

/** Something in the repository stood in the way of what the workflow asks for. */
const REFUSED = 2;

function warnOfEvent({ notices }: GitHubEvent, isBase: boolean): void {
  notices.forEach(warn);
  if (isBase) warn(CHECK_PULL_REQUEST);
}

function isRelease({ name, branch, tag }: GitHubEvent, branches: readonly string[]): boolean {
  if (name === 'release' || tag !== undefined) return true;
  return branch !== undefined && picomatch.isMatch(branch, [...branches]);
}

/** A file or folder that an input names: inside the workspace, also where links lead. */
function resolveInside(workspace: string, name: string): string {
  const target = path.resolve(workspace, name);
  let existing = target;
  while (existing !== path.dirname(existing) && realPathOf(existing) === undefined) existing = path.dirname(existing);
  const real = path.join(realPathOf(existing) ?? existing, path.relative(existing, target));
  if (real !== workspace && !real.startsWith(workspace + path.sep)) {
    throw new UsageError(`"${name}" is outside the workspace.`);
  }
  const isGits = namesGit(path.relative(workspace, target)) || namesGit(path.relative(workspace, real));
  if (isGits || findGitStores(workspace).holds(real)) throw new UsageError(`"${name}" ${LEADS_OUT}.`);
  return real;
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}

/** Whether summary and outputs were written. */
let isPublished = false;

/** What is left to say where our own fault came before or after the run of the engine, which tells its own. */
function publishFault(error: unknown): void {
  const report = faultReport(error, undefined);
  try {
    warn(
      appendSummary(process.env.GITHUB_STEP_SUMMARY, (limit) => markdown(report, { colour: false, prefix: '' }, limit)),
    );
    warn(setOutputs(listOutputs(report)));
  } catch (another) {
    warn(`Nor were summary and outputs written: ${another instanceof Error ? another.message : another}.`);
  }
}

/** How many warnings the step has said. */
let warnings = 0;

function warn(message: string | undefined): void {
  if (!message) return;
  warnings += 1;
  say(cleanStepLine({ kind: 'warning', message }));
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const message = isUsage ? cleanLine(error.message) : (error instanceof Error && error.stack) || String(error);
  fail(hideCredentials(message).replaceAll('##[', '## ['));
  process.exitCode = isUsage ? 2 : 4;
  if (!isUsage && !isPublished) publishFault(error);
}
sayOver();
