import type { Matched } from './contract.ts';
import { type Answer, refusal } from './faults.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';
import * as objects from './github-objects.ts';

/** Whom a token speaks for and what it may do, like the `permissions` of a job. */
export interface Token {
  readonly user: objects.User;
  /** A person's token, which may ask who it is. */
  readonly personal?: boolean;
  readonly pullRequests: 'none' | 'read' | 'write';
  readonly contents?: 'none' | 'read';
}

export interface Pull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** What the API gives for it, from @octokit/webhooks-examples; needed only by the calls that get or list them. */
  readonly object?: object;
  /** Taken from the git repository when it is not given. */
  readonly files?: readonly objects.PullFile[];
}

/** What a GitHub remembers between calls, for one repository. */
export interface GitHubState {
  readonly comments: objects.Comment[];
  readonly reviews: objects.Review[];
  /** A test changes them as people do: pushes, closes, opens. */
  readonly pulls: Pull[];
  /** Writes a comment as somebody. */
  say(author: objects.User, body: string, issue?: number): objects.Comment;
  /** Deletes a comment, if it is there. */
  forget(id: number): void;
  /** The right answer to a call of the contract. */
  answer(call: Matched, query: URLSearchParams, body: unknown, token: Token): Answer;
}

export interface StateOptions {
  /** The API's address, and the repository's below it. */
  readonly api: string;
  readonly repository: string;
  readonly pulls: readonly Pull[];
  /** A folder with a git repository, for everything that reads commits, trees and blobs. */
  readonly folder: string | undefined;
  /** What GitHub takes as a comment, in bytes and in characters. */
  readonly longest: { readonly bytes: number; readonly characters: number };
}

interface Call {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: Token;
  readonly pull: Pull | undefined;
  readonly comment: objects.Comment | undefined;
}

const TOO_LONG = 'Validation Failed: Body is too long (maximum is 65536 characters)';
const NOT_ALLOWED = 'Resource not accessible by integration';

export function makeState({ api, repository, pulls: first, folder, longest }: StateOptions): GitHubState {
  const comments: objects.Comment[] = [];
  const reviews: objects.Review[] = [];
  const pulls = [...first];
  const git = folder === undefined ? undefined : gitObjects(folder, api, repository);
  let lastId = 1000;

  const render = (comment: objects.Comment) => objects.issueComment(api, repository, comment);
  const filesOf = (pull: Pull | undefined) => pull?.files ?? git?.changed(pull?.base ?? '', pull?.head ?? '') ?? [];
  const textOf = (body: unknown) => (body as { readonly body: string }).body;
  const isTooLong = (text: string) => Buffer.byteLength(text) > longest.bytes || text.length > longest.characters;

  function say(author: objects.User, body: string, issue = pulls[0]?.number ?? 1): objects.Comment {
    const comment = { id: ++lastId, issue, author, body, edits: 0 };
    comments.push(comment);
    return comment;
  }

  function forget(id: number): void {
    const index = comments.findIndex((comment) => comment.id === id);
    if (index >= 0) comments.splice(index, 1);
  }

  const handlers: Readonly<Record<string, (call: Call) => Answer>> = {
    'users/get-authenticated': ({ token }) =>
      token.personal === true ? found(objects.publicUser(api, token.user)) : refusal(403, NOT_ALLOWED),
    'issues/list-comments': ({ pull, query }) =>
      paged(comments.filter(({ issue }) => issue === pull?.number).map(render), query, api),
    'issues/create-comment': ({ body, token, pull }) => {
      if (isTooLong(textOf(body))) return refusal(422, TOO_LONG);
      return { status: 201, body: render(say(token.user, textOf(body), pull?.number)) };
    },
    'issues/get-comment': ({ comment }) => found(comment && render(comment)),
    'issues/update-comment': ({ comment, body }) => {
      if (isTooLong(textOf(body))) return refusal(422, TOO_LONG);
      if (comment !== undefined) {
        comment.body = textOf(body);
        comment.edits++;
      }
      return found(comment && render(comment));
    },
    'issues/delete-comment': ({ comment }) => {
      forget(comment?.id ?? 0);
      return { status: 204 };
    },
    'pulls/get': ({ pull }) => found(pull?.object),
    'pulls/list': ({ query }) =>
      paged(
        pulls.flatMap(({ object }) => object ?? []),
        query,
        api,
      ),
    'repos/list-pull-requests-associated-with-commit': ({ parameters, query }) => {
      const listed = pulls.filter(({ head }) => head === parameters.commit_sha);
      return paged(
        listed.flatMap(({ object }) => object ?? []),
        query,
        api,
      );
    },
    'repos/list-releases': ({ query }) => paged([], query, api),
    'pulls/list-files': ({ pull, query }) => {
      const entries = filesOf(pull).map((file) => objects.diffEntry(repository, pull?.head ?? '', file));
      return paged(entries.slice(0, 3000), query, api);
    },
    'pulls/list-reviews': ({ pull, query }) => {
      const own = reviews.filter((review) => review.pull === pull?.number);
      return paged(
        own.map((review) => objects.review(api, repository, review)),
        query,
        api,
      );
    },
    'pulls/list-review-comments': ({ pull, query }) => {
      const own = reviews.filter((review) => review.pull === pull?.number);
      const lines = own.flatMap((review) =>
        review.comments.map((each, index) =>
          objects.reviewComment(api, repository, review, each, review.id * 100 + index),
        ),
      );
      return paged(lines, query, api);
    },
    'pulls/create-review': ({ pull, body, token }) => {
      const asked = body as {
        readonly body?: string;
        readonly event?: string;
        readonly commit_id?: string;
        readonly comments?: readonly objects.ReviewComment[];
      };
      if (asked.comments?.some((line) => !isInDiff(line, filesOf(pull))) === true) {
        return refusal(422, 'Unprocessable Entity: Pull request review thread line must be part of the diff');
      }
      const review: objects.Review = {
        id: ++lastId,
        pull: pull?.number ?? 0,
        author: token.user,
        body: asked.body ?? '',
        commit: asked.commit_id ?? pull?.head ?? '',
        state: asked.event === undefined ? 'PENDING' : 'COMMENTED',
        comments: asked.comments ?? [],
      };
      reviews.push(review);
      return found(objects.review(api, repository, review));
    },
  };

  return {
    comments,
    reviews,
    pulls,
    say,
    forget,
    answer({ operation, parameters }, query, body, token) {
      const { pullRequests, contents = 'read' } = token;
      const allowed = /^(issues|pulls)\//.test(operation.id)
        ? pullRequests === 'write' || (pullRequests === 'read' && operation.method === 'GET')
        : contents === 'read' || operation.id.startsWith('users/');
      if (!allowed) return refusal(403, NOT_ALLOWED);
      const number = parameters.issue_number ?? parameters.pull_number;
      const pull = pulls.find((each) => each.number === Number(number));
      const comment = comments.find(({ id }) => id === Number(parameters.comment_id));
      const missing = (number !== undefined && pull === undefined) || (parameters.comment_id !== undefined && !comment);
      if (missing) return refusal(404, 'Not Found');
      const handler = handlers[operation.id];
      if (handler !== undefined) return handler({ parameters, query, body, token, pull, comment });
      return git === undefined ? refusal(404, 'Not Found') : readGit(git, operation.id, parameters, query);
    },
  };
}

function readGit(
  git: GitObjects,
  id: string,
  parameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Answer {
  const { tree_sha = '', file_sha = '', commit_sha = '', ref = '', path = '', basehead = '' } = parameters;
  const [base = '', head = ''] = basehead.split('...');
  switch (id) {
    case 'git/get-tree':
      return found(git.tree(tree_sha, query.has('recursive')));
    case 'git/get-blob':
      return found(git.blob(file_sha));
    case 'git/get-commit':
      return found(git.gitCommit(commit_sha));
    case 'git/get-ref':
      return found(git.ref(ref));
    case 'repos/get-commit':
      return found(git.commit(ref));
    case 'repos/get-content':
      return found(git.contents(path, query.get('ref') ?? ''));
    case 'repos/compare-commits-with-basehead':
      return found(git.compare(base, head, (sha, file) => objects.diffEntry('', sha, file)));
    default:
      return refusal(404, 'Not Found');
  }
}

function found(body: object | undefined): Answer {
  return body === undefined ? refusal(404, 'Not Found') : { status: 200, body };
}

/** One page of a list, with the links that GitHub sends along. */
function paged(all: readonly object[], query: URLSearchParams, url: string): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(all.length / size);
  const link = (to: number, relation: string) => `<${url}/list?per_page=${size}&page=${to}>; rel="${relation}"`;
  const links = page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : [];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return { status: 200, body: all.slice((page - 1) * size, page * size), headers };
}

/** Whether all lines of a review comment lie in one hunk. */
function isInDiff(
  { path, line = 0, start_line: first = line }: objects.ReviewComment,
  files: readonly objects.PullFile[],
): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, count = '1']) => {
    return first >= Number(start) && line < Number(start) + Number(count);
  });
}
