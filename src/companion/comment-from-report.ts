import path from 'node:path';
import { RULES } from '../catalogue/catalogue.ts';
import { HOUSE_RULES } from '../catalogue/house-rules.ts';
import type { FailOn } from '../findings/verdict.ts';
import { isBehindLink, readArtifact } from '../github/artifact.ts';
import { findClaimedPullRequest } from '../github/claimed-pull-request.ts';
import type { GitHub } from '../github/client.ts';
import { type CommentRequest, updateComment } from '../github/comment.ts';
import { blobUrl } from '../github/event.ts';
import type { Outcome } from '../github/outcome.ts';
import { setOutputs } from '../github/step.ts';
import { appendSummary } from '../github/summary.ts';
import { hasNews } from '../reporters/changes-wording.ts';
import { markdown } from '../reporters/markdown.ts';
import { stepLog } from '../reporters/step-log.ts';
import { type OptionValues, UsageError } from '../settings/options.ts';
import type { Report, ReportContext } from '../types.ts';
import { LARGEST_REPORT, readReport } from './read-report.ts';
import { reportFromJson } from './report-from-json.ts';

export interface Companion {
  readonly github: GitHub;
  readonly values: OptionValues;
  /** The place of a file that an input names. Throws {@link UsageError} for one outside the workspace. */
  readonly inWorkspace: (name: string) => string;
  readonly warn: (message: string | undefined) => void;
}

/**
 * `mode: comment-from-report`: comments what a run without the right to comment has found out. The report comes from
 * whoever opened the pull request, so it is data at best: of the right size and shape, about the pull request that GitHub
 * says, written anew by us. What is wrong with it is a warning and no failure: the run that made it has its own verdict.
 */
export async function commentFromReport({ github, values, inWorkspace, warn }: Companion): Promise<number> {
  const name = values.text('report-file');
  if (name === undefined) throw new UsageError('With mode comment-from-report, report-file says which report to read.');
  const file = findArtifact(name, github.event.workspace ?? process.cwd(), inWorkspace);
  const bytes = file.value === undefined ? file : readArtifact(file.value, LARGEST_REPORT);
  if (bytes.value === undefined) return stop(bytes.notice);
  const { report: json, notice } = await readReport(bytes.value);
  if (json === undefined) return stop(notice);
  if (json.github === undefined) return stop('The report was not commented: it is not about a pull request.');
  const pullRequest = await findClaimedPullRequest(github, json.github);
  if (pullRequest.value === undefined) return stop(pullRequest.notice);

  const report = reportFromJson(json, [...RULES, ...HOUSE_RULES], {
    failOn: (values.text('fail-on') as FailOn | undefined) ?? 'error',
    newOnly: values.flag('new-only'),
    passesWithoutApp: values.text('no-app') === 'pass',
  });
  const blob = blobUrl(github.event);
  const context: ReportContext = { colour: false, prefix: folderOf(json.github.path), ...(blob && { blobUrl: blob }) };
  warn(appendSummary(process.env.GITHUB_STEP_SUMMARY, (limit) => markdown(report, context, limit)));
  const comment = await updateComment(github, {
    pullRequest: pullRequest.value,
    path: context.prefix,
    body: (limit) => markdown(report, context, { ...limit, rest: 'the job summary' }),
    mode: (values.text('comment') as CommentRequest['mode'] | undefined) ?? 'on-findings',
    hasFindings: report.findings.length > 0 || hasNews(report) || report.verdict === 'incomplete',
  });
  warn(comment.notice);
  process.stdout.write(stepLog(report, context, comment.url));
  warn(setOutputs({ ...listOutputs(report), 'comment-url': comment.url ?? '' }));
  return 0;

  function stop(why: string): number {
    warn(why);
    return 0;
  }
}

/** An input that leads out of the workspace is a fault of the workflow; a link came with the artifact. */
function findArtifact(name: string, workspace: string, inWorkspace: Companion['inWorkspace']): Outcome<string> {
  if (!isBehindLink(workspace, path.resolve(workspace, name))) return { value: inWorkspace(name) };
  return {
    notice: 'There is no report to comment: a link stands in its place or on the way to it, and is not followed.',
  };
}

function listOutputs({ verdict, counts, loosening }: Report): Record<string, string | number> {
  const loosened = String((loosening?.list ?? []).length > 0);
  return { verdict, loosened, errors: counts.error, warnings: counts.warning, notices: counts.notice };
}

/** The checked folder: steps downwards, few enough to be one. What writes it leaves out those that lead nowhere. */
function folderOf(folder: string): string {
  const steps = folder.slice(0, 500).split('/');
  return steps.filter((step) => step !== '..').join('/');
}
