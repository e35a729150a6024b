import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getInput, setOutput } from '@actions/core';
import picomatch from 'picomatch';
import { listChangedFiles } from './github/changed-files.ts';
import { connectGitHub, type GitHub } from './github/client.ts';
import { updateComment } from './github/comment.ts';
import { blobUrl, type GitHubEvent, readEvent } from './github/event.ts';
import { appendSummary } from './github/summary.ts';
import { type OptionValues, parseInputs, UsageError } from './options.ts';
import { annotations, workflowCommand } from './reporters/annotations.ts';
import { json } from './reporters/json.ts';
import { markdown } from './reporters/markdown.ts';
import { sarif } from './reporters/sarif.ts';
import { run } from './run.ts';
import type { Report, ReportContext } from './types.ts';
import { EXIT_CODE } from './verdict.ts';

async function main(): Promise<number> {
  const event = readEvent(process.env);
  const values = parseInputs((name) => getInput(name));
  const workspace = realpathSync(event.workspace ?? process.cwd());
  const inWorkspace = (name: string) => resolveInside(workspace, name);
  const github = connectGitHub(event, values.text('github-token'));
  event.notices.forEach(notice);

  const root = inWorkspace(values.text('path') ?? '.');
  const report = await run({
    root,
    values,
    readNamed: (name) => readFileSync(inWorkspace(name)),
    checkUrls: values.flag('check-urls'),
    release: isRelease(event, values.texts('release-branches')),
  });
  const prefix = path.relative(workspace, root).split(path.sep).join('/');
  const context = await describeContext(github, prefix, values);

  if (values.flag('annotations')) process.stdout.write(annotations(report, context));
  warn(appendSummary(process.env.GITHUB_STEP_SUMMARY, markdown(report, context)));
  writeReport('sarif-file', values, inWorkspace, () => sarif(report, context));
  writeReport('report-file', values, inWorkspace, () => json(report, context));
  const comment = await updateComment(github, {
    pullRequest: event.pullRequest,
    path: prefix,
    body: markdown(report, context),
    mode: (values.text('comment') as 'always' | 'on-findings' | 'never' | undefined) ?? 'on-findings',
    hasFindings: report.findings.length > 0,
  });
  warn(comment.notice);
  setOutputs(report, comment.url);
  return EXIT_CODE[report.verdict];
}

/** What reporters may know of GitHub. The list of changed files only decides the order of annotations. */
async function describeContext(github: GitHub, prefix: string, values: OptionValues): Promise<ReportContext> {
  const { event } = github;
  const blob = blobUrl(event);
  const context = { colour: false, prefix, ...(blob && { blobUrl: blob }) };
  if (!event.pullRequest || !github.token || !values.flag('annotations')) return context;
  const { value, notice: why } = await listChangedFiles(github, event.pullRequest);
  warn(why);
  return value ? { ...context, changedFiles: value.paths } : context;
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
  return real;
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

function writeReport(
  input: 'sarif-file' | 'report-file',
  values: OptionValues,
  inWorkspace: (name: string) => string,
  content: () => string,
): void {
  const name = values.text(input);
  if (name === undefined) return;
  const file = inWorkspace(name);
  try {
    writeFileSync(file, content());
    setOutput(input, name);
  } catch (error) {
    warn(`${input} was not written: ${error instanceof Error ? error.message : error}`);
  }
}

function setOutputs({ verdict, counts, targets }: Report, commentUrl: string | undefined): void {
  setOutput('verdict', verdict);
  setOutput('errors', counts.error);
  setOutput('warnings', counts.warning);
  setOutput('notices', counts.notice);
  const code = targets
    .filter(({ target }) => target.kind !== 'test' && target.kind !== 'library')
    .map(({ target }) => target.code);
  const requested = new Set(code.flatMap((facts) => facts.requested.map(({ type }) => type)));
  const read = new Set(code.flatMap((facts) => facts.read.map(({ type }) => type)));
  setOutput('requested-types', JSON.stringify([...requested].sort()));
  setOutput('unused-types', JSON.stringify([...requested].filter((type) => !read.has(type)).sort()));
  if (commentUrl) setOutput('comment-url', commentUrl);
}

function warn(message: string | undefined): void {
  if (message) process.stdout.write(workflowCommand('warning', {}, message));
}

function notice(message: string): void {
  process.stdout.write(workflowCommand('notice', {}, message));
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 4;
  const message =
    error instanceof UsageError ? error.message : (error instanceof Error && error.stack) || String(error);
  process.stdout.write(workflowCommand('error', {}, message));
}
