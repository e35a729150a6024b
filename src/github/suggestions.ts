import { createHash } from 'node:crypto';
import { NAME } from '../tool.ts';
import { readLineComments } from './answers.ts';
import { authorship } from './author.ts';
import type { GitHub, Octokit } from './client.ts';
import type { PullRequest } from './event.ts';
import { type Attempt, attempt, isAmbiguous } from './outcome.ts';

/** Lines of the head of a pull request that are to be replaced. */
export interface Suggestion {
  /** Relative to the repository's root. */
  readonly path: string;
  /** The first and the last line that it replaces, from 1: both are in one hunk of the pull request's diff. */
  readonly from: number;
  readonly to: number;
  /** Markdown with the suggestion in it. */
  readonly body: string;
  /** What tells it from every other one, wherever its lines move. */
  readonly identity: string;
}

export interface SuggestionResult {
  /** Those that stand on the pull request now, where they can be taken over by a click. */
  readonly standing: ReadonlySet<Suggestion>;
  /** Why some are not, in a plain sentence, where that is no choice of ours. */
  readonly notice?: string;
}

/** A review with more is read by nobody. */
const MOST = 30;

/** Review comments are read a hundred at a time. */
const PAGES = 30;

const OFFERING: Attempt = {
  failed: 'Fixes were not offered as suggestions',
  permission: 'pull-requests: write',
};

/** What GitHub remembers of a suggestion that was made before. */
interface Earlier {
  readonly key: string;
  /** False once the lines it was about have changed: then nobody can take it over. */
  readonly applies: boolean;
}

/**
 * Offers mends in one review, each once for all time: what was offered before, by its hidden last line and by its
 * author, is not offered again, be it taken over, resolved or outdated. Never throws.
 */
export async function offerSuggestions(
  github: GitHub,
  pullRequest: Pick<PullRequest, 'number'>,
  suggestions: readonly Suggestion[],
): Promise<SuggestionResult> {
  if (suggestions.length === 0) return { standing: new Set() };
  const { value, notice } = await attempt(OFFERING, github.event, async () => {
    const octokit = await github.octokit();
    const earlier = await findEarlier(github, octokit, pullRequest.number);
    const known = new Map(earlier.map(({ key, applies }) => [key, applies]));
    const standing = suggestions.filter((one) => known.get(keyOf(one)) === true);
    const fresh = suggestions.filter((one) => !known.has(keyOf(one))).slice(0, MOST);
    if (fresh.length > 0) await createReview(github, octokit, pullRequest.number, fresh);
    return new Set([...standing, ...fresh]);
  });
  return value === undefined ? { standing: new Set(), notice } : { standing: value };
}

/** Making a review must not simply be tried again: the first try may have succeeded and only its answer got lost. */
async function createReview(
  github: GitHub,
  octokit: Octokit,
  number: number,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const { owner = '', name: repo = '' } = github.event.repository ?? {};
  const { headSha } = github.event;
  const comments = suggestions.map(({ path, from, to, body, ...one }) => ({
    path,
    body: `${body.trimEnd()}\n\n${markerLine(keyOf({ path, ...one }))}`,
    line: to,
    side: 'RIGHT',
    ...(from < to && { start_line: from, start_side: 'RIGHT' }),
  }));
  const review = {
    ...{ owner, repo, pull_number: number, event: 'COMMENT' as const },
    body: 'Fixes of what Clinical Records Check found. Each was tried: its finding goes, and no other comes.',
    ...(headSha !== undefined && { commit_id: headSha }),
    comments,
    request: { retries: 0 },
  };
  try {
    await octokit.rest.pulls.createReview(review);
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    const made = new Set((await findEarlier(github, octokit, number)).map(({ key }) => key));
    if (!suggestions.some((one) => made.has(keyOf(one)))) await octokit.rest.pulls.createReview(review);
  }
}

async function findEarlier(github: GitHub, octokit: Octokit, number: number): Promise<readonly Earlier[]> {
  const { owner = '', name: repo = '' } = github.event.repository ?? {};
  const isOurs = authorship(octokit, github.token ?? '');
  const found: Earlier[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const request = { owner, repo, pull_number: number, per_page: 100, page };
    const { data, headers } = await octokit.rest.pulls.listReviewComments(request);
    for (const { body, user, line } of readLineComments(data)) {
      const key = readMarker(body);
      if (key !== undefined && (await isOurs(user))) found.push({ key, applies: line !== undefined });
    }
    if (headers.link?.includes('rel="next"') !== true) break;
  }
  return found;
}

const MARKER = new RegExp(`<!-- ${NAME} mend=([0-9a-f]{32}) -->\\s*$`);

function markerLine(key: string): string {
  return `<!-- ${NAME} mend=${key} -->`;
}

function readMarker(body: string): string | undefined {
  return MARKER.exec(body.slice(-200))?.[1];
}

function keyOf({ path, identity }: Pick<Suggestion, 'path' | 'identity'>): string {
  return createHash('sha256')
    .update(JSON.stringify([path, identity]))
    .digest('hex')
    .slice(0, 32);
}
