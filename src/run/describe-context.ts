import type { BaseRequest } from '../base/open-base.ts';
import { findPlacesInHead } from '../base/place-in-head.ts';
import { openRepository } from '../files/files.ts';
import { listChangedFiles } from '../github/changed-files.ts';
import type { GitHub } from '../github/client.ts';
import { blobUrl, checkedBlobUrl } from '../github/event.ts';
import { listShownFiles } from '../reporters/shown-files.ts';
import type { Report, ReportContext } from '../types.ts';

export interface Surroundings {
  readonly github: GitHub;
  /** How commits are read. */
  readonly base: Extract<BaseRequest, { readonly github: GitHub }>;
  /** The checked folder, absolute, and from the workspace. */
  readonly root: string;
  readonly prefix: string;
  readonly annotate: boolean;
  readonly release: boolean;
  /** What is checked is the base of the pull request, which no report on the pull request can be made from. */
  readonly isBase: boolean;
  readonly warn: (notice: string | undefined) => void;
}

/** What reporters may know of GitHub. The list of changed files only decides the order of annotations. */
export async function describeContext(report: Report, surroundings: Surroundings): Promise<ReportContext> {
  const { github, prefix, annotate, release, isBase, warn } = surroundings;
  const { event } = github;
  const blob = blobUrl(event);
  const { pullRequest, headSha } = event;
  const context: ReportContext = {
    colour: false,
    prefix,
    release,
    ...(blob && { blobUrl: blob }),
    ...(pullRequest && headSha && !isBase && { pullRequest: { number: pullRequest.number, headSha } }),
  };
  if (!pullRequest) return context;
  const { value, notice } = annotate && github.token ? await listChangedFiles(github, pullRequest) : {};
  warn(notice);
  return {
    ...context,
    ...(value && { changedFiles: value.paths }),
    ...(await findHead(context, report, surroundings)),
  };
}

/** Links and annotations go to the head of a pull request, also where its merge with the base was checked. */
async function findHead(
  context: ReportContext,
  report: Report,
  { base, root }: Surroundings,
): Promise<Pick<ReportContext, 'placeInHead' | 'checkedBlobUrl'>> {
  const { event } = base.github;
  if (event.pullRequest === undefined || event.pullRequest.closed) return {};
  const files = listShownFiles(report, context);
  const placeInHead = await findPlacesInHead({ ...base, checkout: openRepository(root), files });
  const checked = checkedBlobUrl(event);
  return placeInHead ? { placeInHead, ...(checked && { checkedBlobUrl: checked }) } : {};
}
