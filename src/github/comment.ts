import type { GitHub } from './client.ts';
import { compareRuns, markerLine, splitMarker } from './comment-marker.ts';
import { cutMarkdown, type Limit } from './cut-markdown.ts';
import { type PullRequest, runUrl } from './event.ts';
import { type Attempt, attempt, isAmbiguous, messageOf, statusOf } from './outcome.ts';
import { type Comments, isLater, type OwnComment, openComments, runOf } from './own-comments.ts';

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

const WRITING: Attempt = {
  failed: 'The comment on the pull request was not written',
  permission: 'pull-requests: write',
};
const LATER = 'A later run has written the comment already.';

/** A request with its text as it is sent. */
interface Composed extends CommentRequest {
  readonly text: string;
}

const SETTLING: Attempt = {
  failed: 'Whether another run has commented at the same time is not known',
  permission: 'pull-requests: write',
};
const REMOVING: Attempt = {
  failed: 'A second copy of the comment was not removed',
  permission: 'pull-requests: write',
};

/**
 * Keeps one comment per pull request and checked path: finds it by its hidden last line and by its author, makes it,
 * edits it, or leaves it alone when it says the same already or when a later run has written it. Never throws and never
 * touches what others wrote.
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
    const comments = openComments(github, octokit, { number: pullRequest.number, path: request.path });
    return bringUpToDate(comments, github, { ...request, text });
  });
  return outcome.value ?? { did: 'nothing', notice: outcome.notice };
}

async function bringUpToDate(comments: Comments, github: GitHub, request: Composed): Promise<CommentResult> {
  const [latest, ...copies] = await comments.findOwn();
  if (latest === undefined) return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
  if (isLater(latest, github)) return { did: 'left-alone', url: latest.url, notice: LATER };
  const result = await edit(comments, latest, github, request);
  return { ...result, ...(await removeCopies(comments, copies, github)) };
}

async function edit(comments: Comments, own: OwnComment, github: GitHub, request: Composed): Promise<CommentResult> {
  // The marker is renewed although the text is the same: an earlier run must see that this one came after it.
  const isSame = own.text === splitMarker(request.text).text && own.headSha === github.event.headSha;
  if (isSame && compareRuns(own.run, runOf(github)) === 0) return { did: 'left-alone', url: own.url };
  try {
    const url = await shorterIfRefused(github, request, (text) => comments.edit(own.id, text));
    return settle(comments, github, request, { did: 'edited', url });
  } catch (error) {
    // Somebody deleted it after we had listed it.
    if (statusOf(error) !== 404) throw error;
    return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
  }
}

/**
 * Making a comment is the one call that must not simply be tried again: the first try may have succeeded and only its
 * answer got lost. So we look first.
 */
async function create(comments: Comments, github: GitHub, request: Composed): Promise<CommentResult> {
  const write = () => shorterIfRefused(github, request, (text) => comments.create(text));
  let url: string | undefined;
  try {
    url = await write();
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    const made = (await comments.findOwn()).find(({ run }) => compareRuns(run, runOf(github)) === 0);
    url = made?.url ?? (await write());
  }
  return settle(comments, github, request, { did: 'created', url });
}

/**
 * Another run may have listed the comments when we did, and then have made one too, or have written over ours. Each looks
 * once more after it has written and keeps the comment of the later run, so that whichever looks last leaves that alone.
 */
async function settle(
  comments: Comments,
  github: GitHub,
  request: Composed,
  result: CommentResult,
): Promise<CommentResult> {
  const outcome = await attempt(SETTLING, github.event, async (): Promise<CommentResult> => {
    const [latest, ...copies] = await comments.findOwn();
    if (latest === undefined) return result;
    const removed = await removeCopies(comments, copies, github);
    if (isLater(latest, github)) return { did: 'left-alone', url: latest.url, notice: LATER, ...removed };
    if (compareRuns(latest.run, runOf(github)) === 0) return { ...result, url: latest.url, ...removed };
    return { ...result, url: await comments.edit(latest.id, request.text), ...removed };
  });
  return outcome.value ?? { ...result, notice: outcome.notice };
}

async function removeCopies(
  comments: Comments,
  copies: readonly OwnComment[],
  github: GitHub,
): Promise<Pick<CommentResult, 'notice'>> {
  if (copies.length === 0) return {};
  const { notice } = await attempt(REMOVING, github.event, async () => {
    for (const { id } of copies) await comments.remove(id);
  });
  return notice === undefined ? {} : { notice };
}

function isWanted({ mode, hasFindings }: CommentRequest): boolean {
  return mode === 'always' || hasFindings;
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
  const { headSha } = github.event;
  const run = runOf(github);
  const page = runUrl(github.event);
  const summary = page === undefined ? 'job summary' : `[job summary](${page})`;
  const marker = markerLine({
    path,
    ...(headSha === undefined ? {} : { headSha }),
    ...(run === undefined ? {} : { run }),
  });
  const room = { units: limit.units - marker.length - 2, bytes: limit.bytes - marker.length - 2 };
  const pointer = (lines: number) =>
    `**This comment is cut off here:** it is too long for GitHub. Lines left out: ${lines}. The ${summary} has them.`;
  const text = typeof body === 'string' ? body : body(room);
  return `${cutMarkdown(text.trimEnd(), room, pointer)}\n\n${marker}`;
}
