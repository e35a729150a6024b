import type { Author } from './author.ts';
import { BrokenAnswer } from './outcome.ts';

/** As much of a comment as we use. */
export interface CommentAnswer {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Null once the account has been deleted. */
  readonly user: Author | null;
  /** In milliseconds since 1970. */
  readonly updatedAt: number | undefined;
}

/** As much of a pull request as we use. */
export interface PullAnswer {
  readonly isClosed: boolean;
  readonly headSha: string;
  /** `owner/name`; undefined once a fork has been deleted. */
  readonly headRepository: string | undefined;
}

/** A file of a pull request. */
export interface FileAnswer {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
  readonly previousFilename?: string;
  readonly sha?: string;
}

/** A comment on a line. */
export interface LineCommentAnswer {
  readonly body: string;
  readonly user: Author | null;
  readonly line: number | undefined;
}

/*
 * What the client gives as an answer is whatever JSON came, and its types are a promise. A proxy, a cache or a server that
 * is none of GitHub's breaks it; then each of these throws a BrokenAnswer that says what was expected.
 */

export function readComments(data: unknown): CommentAnswer[] {
  return readList(data, 'a list of comments').map(readComment);
}

export function readComment(data: unknown): CommentAnswer {
  const { id, html_url: url, body, user, updated_at: updated } = readObject(data, A_COMMENT);
  const hasBody = typeof body === 'string' || body === undefined || body === null;
  if (!isCount(id) || typeof url !== 'string' || !hasBody) throw notOf(A_COMMENT);
  const updatedAt = Date.parse(typeof updated === 'string' ? updated : '');
  return {
    ...{ id, url, body: body ?? '', user: readAuthor(user, A_COMMENT) },
    updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
  };
}

export function readLineComments(data: unknown): LineCommentAnswer[] {
  return readList(data, 'a list of comments on lines').map((each) => {
    const { body, user, line } = readObject(each, A_COMMENT);
    if (typeof body !== 'string') throw notOf(A_COMMENT);
    return { body, user: readAuthor(user, A_COMMENT), line: typeof line === 'number' ? line : undefined };
  });
}

export function readPull(data: unknown): PullAnswer {
  const { state, head } = readObject(data, A_PULL);
  const { sha, repo } = readObject(head, A_PULL);
  const name = repo === null || repo === undefined ? undefined : readObject(repo, A_PULL).full_name;
  if (typeof state !== 'string' || typeof sha !== 'string') throw notOf(A_PULL);
  if (name !== undefined && typeof name !== 'string') throw notOf(A_PULL);
  return { isClosed: state === 'closed', headSha: sha, headRepository: name };
}

export function readFiles(data: unknown): FileAnswer[] {
  return readList(data, 'a list of files').map((each) => {
    const { filename, status, patch, previous_filename: previous, sha } = readObject(each, A_FILE);
    if (typeof filename !== 'string' || typeof status !== 'string') throw notOf(A_FILE);
    return {
      ...{ filename, status },
      ...(typeof patch === 'string' && { patch }),
      ...(typeof previous === 'string' && { previousFilename: previous }),
      ...(typeof sha === 'string' && sha !== '' && { sha }),
    };
  });
}

/** The login of the user that `GET /user` tells, or GraphQL as `viewer`. */
export function readLogin(data: unknown): string {
  const { login } = readObject(data, A_USER);
  if (typeof login !== 'string' || login === '') throw notOf(A_USER);
  return login;
}

export function readList(data: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(data)) throw notOf(what);
  return data;
}

export function readObject(data: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw notOf(what);
  return data as Readonly<Record<string, unknown>>;
}

export function notOf(what: string): BrokenAnswer {
  return new BrokenAnswer(`it is not ${what}`);
}

function readAuthor(user: unknown, of: string): Author | null {
  if (user === null || user === undefined) return null;
  const { login, type } = readObject(user, of);
  if (typeof login !== 'string') throw notOf(of);
  return { login, ...(typeof type === 'string' && { type }) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

const A_COMMENT = 'a comment';
const A_PULL = 'a pull request';
const A_FILE = 'a file of a pull request';
const A_USER = 'a user';
