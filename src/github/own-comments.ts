import { readComment, readComments } from './answers.ts';
import { authorship } from './author.ts';
import type { GitHub, Octokit } from './client.ts';
import { compareRuns, isMarkerOf, isPossible, type RunNumber, splitMarker } from './comment-marker.ts';
import { statusOf } from './outcome.ts';

/** Comments are read a hundred at a time GitHub stops taking comments after 2,500 of them. */
const PAGES = 30;

/** The run that checked what we comment: of a companion the one that it was started by. */
export function runOf({ event }: GitHub): RunNumber | undefined {
  const { id, attempt: number = 1 } = event.workflowRun ?? { id: event.runId, attempt: event.runAttempt };
  return id === undefined ? undefined : { id, attempt: number };
}

/** A run that started after this one has the last word. */
export function isLater({ run }: OwnComment, github: GitHub): boolean {
  const own = runOf(github);
  return own !== undefined && compareRuns(run, own) > 0;
}

/** One that is ours by its author and by its marker. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly text: string;
  readonly headSha: string | undefined;
  /** Absent where its marker names none, or one that cannot be. */
  readonly run: RunNumber | undefined;
}

/** The comments of one pull request about one path. */
export interface Comments {
  /** Ours, that of the latest run first; of one run the oldest first. */
  findOwn(): Promise<readonly OwnComment[]>;
  create(body: string): Promise<string>;
  edit(id: number, body: string): Promise<string>;
  /** Nothing happens where it is gone already. */
  remove(id: number): Promise<void>;
}

export function openComments(
  github: GitHub,
  octokit: Octokit,
  { number, path }: { readonly number: number; readonly path: string },
): Comments {
  const { owner = '', name: repo = '' } = github.event.repository ?? {};
  const { issues } = octokit.rest;
  const isOurs = authorship(octokit, github.token ?? '');
  return {
    async findOwn() {
      const own: OwnComment[] = [];
      for (let page = 1; page <= PAGES; page++) {
        const answer = await issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
        for (const { id, url, body, user, updatedAt } of readComments(answer.data)) {
          const { text, marker } = splitMarker(body);
          if (marker === undefined || !isMarkerOf(marker, path) || !(await isOurs(user))) continue;
          const { headSha, run } = marker;
          own.push({ id, url, text, headSha, run: isClaimable(run, updatedAt, github) ? run : undefined });
        }
        if (answer.headers.link?.includes('rel="next"') !== true) break;
      }
      return own.sort((one, other) => compareRuns(other.run, one.run) || one.id - other.id);
    },
    async create(body) {
      const request = { retries: 0 };
      return readComment((await issues.createComment({ owner, repo, issue_number: number, body, request })).data).url;
    },
    async edit(id, body) {
      return readComment((await issues.updateComment({ owner, repo, comment_id: id, body })).data).url;
    },
    async remove(id) {
      try {
        await issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
  };
}

/** Whether a comment can have been written by the run that it names: by its number, and because what is later than our
 *  own run has written nothing before that was started. Else it could keep us silent for as long as its writer likes. */
function isClaimable(run: RunNumber | undefined, updatedAt: number | undefined, github: GitHub): boolean {
  const own = runOf(github);
  const { happenedAt } = github.event;
  const isTooEarly = (updatedAt ?? Number.POSITIVE_INFINITY) < (happenedAt ?? 0);
  return isPossible(run, own) && !(isTooEarly && compareRuns(run, own) > 0);
}
