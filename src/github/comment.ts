import { authorship } from './author.ts';
import type { GitHub, Octokit } from './client.ts';
import { isMarkerOf, type Marker, markerLine, splitMarker } from './comment-marker.ts';
import { cutMarkdown, type Limit } from './cut-markdown.ts';
import { type PullRequest, runUrl } from './event.ts';
import { type Attempt, attempt, isAmbiguous, messageOf, statusOf } from './outcome.ts';

export interface CommentRequest {
  /** The pull request to comment on; nothing is written without one, or when it is closed. */
  readonly pullRequest: Pick<PullRequest, 'number' | 'closed'> | undefined;
  /** The checked path relative to the repository's root, `''` or `.` for the root. */
  readonly path: string;
  /** Markdown. What is too long is cut here; a writer that can choose what to leave out is told how long it may be. */
  readonly body: string | ((limit: Limit) => string);
  /** `on-findings` writes when there are findings, and brings an earlier comment up to date when there are none left. */
  readonly mode: 'always' | 'on-findings' | 'never';
  readonly hasFindings: boolean;
}

export interface CommentResult {
  readonly did: 'created' | 'edited' | 'left-alone' | 'nothing';
  /** Where the comment is, when there is one. */
  readonly url?: string;
  /** Why there is none or why it is old, in a plain sentence. */
  readonly notice?: string;
}

/** GitHub refuses 65,536 characters by its message and 262,144 bytes by experiment. Both are kept well away from. */
const LIMIT: Limit = { units: 60_000, bytes: 239_000 };
const SMALLER_LIMIT: Limit = { units: 15_000, bytes: 60_000 };

/** Comments are read a hundred at a time until ours is found. GitHub stops taking comments after 2,500 of them. */
const PAGES = 30;

const WRITING: Attempt = {
  failed: 'The comment on the pull request was not written',
  permission: 'pull-requests: write',
};
/** A request with its text as it is sent. */
interface Composed extends CommentRequest {
  readonly text: string;
}

const REMOVING: Attempt = {
  failed: 'A second copy of the comment was not removed',
  permission: 'pull-requests: write',
};

/**
 * Keeps one comment per pull request and checked path: finds it by its hidden last line and by its author, makes it,
 * edits it, or leaves it alone when it says the same already. Never throws and never touches what others wrote.
 */
export async function updateComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { pullRequest, mode, hasFindings } = request;
  if (pullRequest === undefined || pullRequest.closed || mode === 'never') return { did: 'nothing' };
  // Without a token there is no earlier comment either that could stay behind: nothing to say, nothing to complain of.
  if (github.token === undefined && mode === 'on-findings' && !hasFindings) return { did: 'nothing' };
  // Outside of what is caught: a fault in writing the text is ours, not GitHub's.
  const text = compose(github, request, LIMIT);
  const outcome = await attempt(WRITING, github.event, async () => {
    const octokit = await github.octokit();
    return bringUpToDate(commentsOf(github, octokit, pullRequest.number), github, { ...request, text });
  });
  return outcome.value ?? { did: 'nothing', notice: outcome.notice };
}

async function bringUpToDate(comments: Comments, github: GitHub, request: Composed): Promise<CommentResult> {
  const [own, ...copies] = await comments.findOwn(request.path);
  if (own === undefined) return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
  const latest = [own, ...copies].some(({ marker }) => isNewer(marker, github));
  if (latest) return { did: 'left-alone', url: own.url, notice: 'A later run has written the comment already.' };
  const result = await edit(comments, own, github, request);
  return copies.length === 0 ? result : { ...result, ...(await removeCopies(comments, copies, github)) };
}

async function edit(comments: Comments, own: OwnComment, github: GitHub, request: Composed): Promise<CommentResult> {
  // About another head the marker is renewed all the same: a late run must see that this one came after it.
  const isSame = own.text === splitMarker(request.text).text && own.marker.headSha === github.event.headSha;
  if (isSame) return { did: 'left-alone', url: own.url };
  try {
    const url = await shorterIfRefused(github, request, (text) => comments.edit(own.id, text));
    return { did: 'edited', url };
  } catch (error) {
    // Somebody deleted it after we had listed it.
    if (statusOf(error) !== 404) throw error;
    return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
  }
}

/** Two runs that started together may each have found no comment and made one; the oldest stays. */
async function removeCopies(
  comments: Comments,
  copies: readonly OwnComment[],
  github: GitHub,
): Promise<Pick<CommentResult, 'notice'>> {
  const { notice } = await attempt(REMOVING, github.event, async () => {
    for (const copy of copies) await comments.remove(copy.id);
  });
  return notice === undefined ? {} : { notice };
}

function isWanted({ mode, hasFindings }: CommentRequest): boolean {
  return mode === 'always' || hasFindings;
}

/**
 * Making a comment is the one call that must not simply be tried again: the first try may have succeeded and only its
 * answer got lost. So we look first.
 */
async function create(comments: Comments, github: GitHub, request: Composed): Promise<CommentResult> {
  const write = () => shorterIfRefused(github, request, (text) => comments.create(text));
  try {
    return { did: 'created', url: await write() };
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    const [own] = await comments.findOwn(request.path);
    return { did: 'created', url: own?.url ?? (await write()) };
  }
}

async function shorterIfRefused(
  github: GitHub,
  request: Composed,
  write: (text: string) => Promise<string>,
): Promise<string> {
  try {
    return await write(request.text);
  } catch (error) {
    if (statusOf(error) !== 422 || !/too long|too large/i.test(messageOf(error))) throw error;
    return write(compose(github, request, SMALLER_LIMIT));
  }
}

/** The comment's text, cut if need be, with the marker that is never cut off. */
function compose(github: GitHub, { body, path }: CommentRequest, limit: Limit): string {
  const { headSha, runId } = github.event;
  const page = runUrl(github.event);
  const summary = page === undefined ? 'job summary' : `[job summary](${page})`;
  const marker = markerLine({
    path,
    ...(headSha === undefined ? {} : { headSha }),
    ...(runId === undefined ? {} : { runId }),
  });
  const room = { units: limit.units - marker.length - 2, bytes: limit.bytes - marker.length - 2 };
  const pointer = (lines: number) =>
    `**This comment is cut off here:** it is too long for GitHub. Lines left out: ${lines}. The ${summary} has them.`;
  const text = typeof body === 'string' ? body : body(room);
  return `${cutMarkdown(text.trimEnd(), room, pointer)}\n\n${marker}`;
}

/** A run about another commit that started after this one has the last word. */
function isNewer(marker: Marker, { event }: GitHub): boolean {
  if (marker.runId === undefined || event.runId === undefined) return false;
  return marker.runId > event.runId && marker.headSha !== event.headSha;
}

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly text: string;
  readonly marker: Marker;
}

/** The comments of one pull request. */
interface Comments {
  /** Ours for this path, the oldest first. */
  findOwn(path: string): Promise<readonly OwnComment[]>;
  create(body: string): Promise<string>;
  edit(id: number, body: string): Promise<string>;
  remove(id: number): Promise<void>;
}

function commentsOf(github: GitHub, octokit: Octokit, number: number): Comments {
  const { owner = '', name: repo = '' } = github.event.repository ?? {};
  const { issues } = octokit.rest;
  const isOurs = authorship(octokit, github.token ?? '');
  return {
    async findOwn(path) {
      for (let page = 1; page <= PAGES; page++) {
        const { data, headers } = await issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
        const own: OwnComment[] = [];
        for (const { id, html_url: url, body, user } of data) {
          const { text, marker } = splitMarker(body ?? '');
          if (marker !== undefined && isMarkerOf(marker, path) && (await isOurs(user)))
            own.push({ id, url, text, marker });
        }
        if (own.length > 0 || headers.link?.includes('rel="next"') !== true) return own;
      }
      return [];
    },
    async create(body) {
      const request = { retries: 0 };
      return (await issues.createComment({ owner, repo, issue_number: number, body, request })).data.html_url;
    },
    async edit(id, body) {
      return (await issues.updateComment({ owner, repo, comment_id: id, body })).data.html_url;
    },
    async remove(id) {
      await issues.deleteComment({ owner, repo, comment_id: id });
    },
  };
}
