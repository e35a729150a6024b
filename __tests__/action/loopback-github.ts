import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Matched, readContract } from './contract.ts';
import { type Answer, type Fault, faultAnswer, refusal, send } from './faults.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';
import * as objects from './github-objects.ts';

export type { Fault } from './faults.ts';
export { JOB_BOT } from './github-objects.ts';

/** Whom a token speaks for and what it may do, like the `permissions` of a job. */
export interface Token {
  readonly user: objects.User;
  /** A person's token, which may ask who it is. */
  readonly personal?: boolean;
  readonly pullRequests: 'none' | 'read' | 'write';
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

export interface LoopbackOptions {
  readonly owner?: string;
  readonly repo?: string;
  /** `/api/v3` for a GitHub Enterprise Server. */
  readonly prefix?: string;
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly pulls?: readonly Pull[];
  /** A folder with a git repository, for everything that reads commits, trees and blobs. */
  readonly folder?: string;
  /** What GitHub takes as a comment, in bytes and in characters. */
  readonly longest?: { readonly bytes: number; readonly characters: number };
}

export interface LoggedRequest {
  /** `issues/list-comments`; the method and path for what the contract does not know. */
  readonly operation: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly at: number;
}

/** A GitHub in this process: it keeps state between calls, holds every call against the contract, and fails on demand. */
export interface LoopbackGitHub {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly comments: objects.Comment[];
  readonly reviews: objects.Review[];
  readonly requests: LoggedRequest[];
  /** Every breach of GitHub's OpenAPI description, by us or by this server. Empty at the end of every test. */
  readonly problems: string[];
  /** Makes the next calls of an operation (`*` for any) fail, as often as said. */
  fail(operation: string, fault: Fault, times?: number): void;
  /** Writes a comment as somebody. */
  say(author: objects.User, body: string, issue?: number): objects.Comment;
  close(): Promise<void>;
}

export async function startLoopbackGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const { owner = 'octo-org', repo = 'health-app', prefix = '', pulls = [], folder } = options;
  const tokens = options.tokens ?? { ghs_job: { user: objects.JOB_BOT, pullRequests: 'write' } };
  const longest = options.longest ?? { bytes: 262_144, characters: 262_144 };
  const contract = readContract();
  const comments: objects.Comment[] = [];
  const reviews: objects.Review[] = [];
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];
  const faults: { readonly operation: string; readonly fault: Fault; left: number }[] = [];
  let lastId = 1000;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://loopback');
    const method = request.method ?? '';
    const body = await readBody(request);
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
    const graphql = method === 'POST' && url.pathname === (prefix === '' ? '/graphql' : '/api/graphql');
    const matched = graphql ? undefined : contract.match(method, path);
    const operation = graphql ? 'graphql' : (matched?.operation.id ?? `${method} ${url.pathname}`);
    const fault = takeFault(operation);
    const breaches = matched === undefined ? [] : contract.checkRequest(matched.operation, url.searchParams, body);
    if (matched === undefined && !graphql) breaches.push(`${method} ${url.pathname} is no operation of the contract.`);
    problems.push(...breaches);

    const token = tokens[/^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''];
    const answer =
      breaches.length > 0
        ? refusal(422, 'Validation Failed')
        : answerTo(operation, matched, url.searchParams, body, token, fault);
    requests.push({ operation, path: url.pathname, body, status: answer.status, at: Date.now() });
    if (matched !== undefined && answer.status < 300 && fault === undefined) {
      problems.push(...contract.checkResponse(matched.operation, answer.status, answer.body));
    }
    send(response, answer, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = `${serverUrl}${prefix}`;
  const repository = `${api}/repos/${owner}/${repo}`;
  const git = folder === undefined ? undefined : gitObjects(folder, api, repository);

  function takeFault(operation: string): Fault | undefined {
    const found = faults.find((each) => each.left > 0 && (each.operation === '*' || each.operation === operation));
    if (found === undefined) return undefined;
    found.left--;
    return found.fault;
  }

  function answerTo(
    operation: string,
    matched: Matched | undefined,
    query: URLSearchParams,
    body: unknown,
    token: Token | undefined,
    fault: Fault | undefined,
  ): Answer {
    const faulty = fault === undefined ? undefined : faultAnswer(fault);
    if (faulty !== undefined) return faulty;
    // What breaks before it reaches GitHub changes nothing there.
    if (fault?.kind === 'drop' || fault?.kind === 'stall') return { status: 0 };
    if (token === undefined) return refusal(401, 'Bad credentials');
    if (operation === 'graphql') return { status: 200, body: { data: { viewer: { login: token.user.login } } } };
    if (matched === undefined) return refusal(404, 'Not Found');
    const { owner: asked, repo: named } = matched.parameters;
    if (asked !== undefined && (asked !== owner || named !== repo)) return refusal(404, 'Not Found');
    if (fault?.kind === 'vanish')
      comments.splice(
        comments.findIndex(({ id }) => id === Number(matched.parameters.comment_id)),
        1,
      );
    return handle(matched, query, body, token);
  }

  function handle({ operation, parameters }: Matched, query: URLSearchParams, body: unknown, token: Token): Answer {
    const writes = operation.method !== 'GET';
    const aboutPulls = /^(issues|pulls)\//.test(operation.id);
    if (aboutPulls && (token.pullRequests === 'none' || (writes && token.pullRequests !== 'write'))) {
      return refusal(403, 'Resource not accessible by integration');
    }
    const number = Number(parameters.issue_number ?? parameters.pull_number);
    const pull = pulls.find((each) => each.number === number);
    if (Number.isFinite(number) && pull === undefined) return refusal(404, 'Not Found');
    const comment = comments.find(({ id }) => id === Number(parameters.comment_id));
    if (parameters.comment_id !== undefined && comment === undefined) return refusal(404, 'Not Found');
    const render = (each: objects.Comment) => objects.issueComment(api, repository, each);
    switch (operation.id) {
      case 'users/get-authenticated':
        if (token.personal !== true) return refusal(403, 'Resource not accessible by integration');
        return { status: 200, body: objects.publicUser(api, token.user) };
      case 'issues/list-comments':
        return paged(comments.filter(({ issue }) => issue === number).map(render), query, `${api}/x`);
      case 'issues/create-comment':
        if (isTooLong(body)) return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
        return { status: 201, body: render(say(token.user, (body as { body: string }).body, number)) };
      case 'issues/get-comment':
        return { status: 200, body: comment && render(comment) };
      case 'issues/update-comment':
        if (isTooLong(body)) return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
        if (comment !== undefined) {
          comment.body = (body as { body: string }).body;
          comment.edits++;
        }
        return { status: 200, body: comment && render(comment) };
      case 'issues/delete-comment':
        comments.splice(
          comments.findIndex(({ id }) => id === comment?.id),
          1,
        );
        return { status: 204 };
      case 'pulls/list-files': {
        const files = (pull?.files ?? git?.changed(pull?.base ?? '', pull?.head ?? '') ?? []).slice(0, 3000);
        return paged(
          files.map((file) => objects.diffEntry(repository, pull?.head ?? '', file)),
          query,
          `${api}/x`,
        );
      }
      case 'pulls/get':
        return found(pull?.object);
      case 'pulls/list':
      case 'repos/list-pull-requests-associated-with-commit': {
        const sha = parameters.commit_sha;
        const listed = pulls
          .filter(({ head }) => sha === undefined || head === sha)
          .flatMap(({ object }) => object ?? []);
        return paged(listed, query, `${api}/x`);
      }
      case 'pulls/list-reviews':
        return paged(
          reviews.filter((each) => each.pull === number).map((each) => objects.review(api, repository, each)),
          query,
          `${api}/x`,
        );
      case 'pulls/list-review-comments': {
        const own = reviews.filter((each) => each.pull === number);
        const listed = own.flatMap((each) =>
          each.comments.map((one, index) => objects.reviewComment(api, repository, each, one, each.id * 100 + index)),
        );
        return paged(listed, query, `${api}/x`);
      }
      case 'pulls/create-review':
        return createReview(
          pull,
          body as objects.Review & { readonly event?: string; readonly commit_id?: string },
          token,
        );
      default:
        return git === undefined ? refusal(404, 'Not Found') : readGit(git, operation.id, parameters, query);
    }
  }

  function createReview(
    pull: Pull | undefined,
    body: {
      readonly body?: string;
      readonly event?: string;
      readonly commit_id?: string;
      readonly comments?: readonly objects.ReviewComment[];
    },
    token: Token,
  ): Answer {
    const files = pull?.files ?? git?.changed(pull?.base ?? '', pull?.head ?? '') ?? [];
    const outside = (body.comments ?? []).some(({ path, line, start_line = line }) => {
      const hunks = hunksOf(files.find(({ filename }) => filename === path)?.patch ?? '');
      return !hunks.some(([from, to]) => (start_line ?? 0) >= from && (line ?? 0) <= to);
    });
    if (outside) {
      return refusal(422, 'Unprocessable Entity: Pull request review thread line must be part of the diff');
    }
    const made: objects.Review = {
      id: ++lastId,
      pull: pull?.number ?? 0,
      author: token.user,
      body: body.body ?? '',
      commit: body.commit_id ?? pull?.head ?? '',
      state: body.event === undefined ? 'PENDING' : 'COMMENTED',
      comments: body.comments ?? [],
    };
    reviews.push(made);
    return { status: 200, body: objects.review(api, repository, made) };
  }

  function say(author: objects.User, body: string, issue = pulls[0]?.number ?? 1): objects.Comment {
    const comment = { id: ++lastId, issue, author, body, edits: 0 };
    comments.push(comment);
    return comment;
  }

  function isTooLong(body: unknown): boolean {
    const text = (body as { body: string }).body;
    return Buffer.byteLength(text) > longest.bytes || text.length > longest.characters;
  }

  return {
    apiUrl: api,
    serverUrl,
    comments,
    reviews,
    requests,
    problems,
    say,
    fail(operation, fault, times = 1) {
      faults.push({ operation, fault, left: times });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
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
  const link = (to: number, relation: string) => `<${url}?per_page=${size}&page=${to}>; rel="${relation}"`;
  const links = page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : [];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  return { status: 200, body: all.slice((page - 1) * size, page * size), headers };
}

function hunksOf(patch: string): readonly (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => {
    return [Number(start), Number(start) + Number(count) - 1] as const;
  });
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
