import type { GitHubEvent } from './event.ts';

/** What came of asking GitHub: a value, or a plain sentence that says why there is none. Never an exception. */
export type Outcome<T> =
  | { readonly value: T; readonly notice?: never }
  | { readonly value?: never; readonly notice: string };

/** What was tried, for the sentence that says why it failed. */
export interface Attempt {
  /** What did not happen, without a full stop: `The comment was not written`. */
  readonly failed: string;
  /** The permission it needs, as a workflow spells it: `pull-requests: write`. */
  readonly permission: string;
}

/** GitHub took the connection and said nothing for so long that we hung up, or talking to it took too long in all. */
export class Unanswered extends Error {
  constructor(message: string) {
    super(message);
    // Octokit takes this name for "given up on purpose" and does not try again.
    this.name = 'AbortError';
  }
}

/** An answer came, and it is not what was asked for: cut off, no JSON, of another form, longer than anything we ask for. */
export class BrokenAnswer extends Error {
  constructor(why: string) {
    super(`GitHub's answer could not be read (${why})`);
    this.name = 'BrokenAnswer';
  }
}

/** The answer sends us elsewhere, where our token has no business. */
export class SentElsewhere extends Error {
  constructor(where: string) {
    super(`GitHub's address sends us on to ${where}, which is not followed`);
    // As above: trying again would end in the same place.
    this.name = 'AbortError';
  }
}

/** There is nothing to sign requests with. */
export class NoToken extends Error {
  constructor() {
    super('no usable token was given; leave `github-token` out to use the one of the job');
    this.name = 'NoToken';
  }
}

/** Runs what talks to GitHub and turns whatever goes wrong into a notice: a report never depends on it. */
export async function attempt<T>(what: Attempt, event: GitHubEvent, action: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    return { notice: explain(error, what, event) };
  }
}

/** One plain sentence or two: what did not happen, why, and the permission that is missing if one is. */
export function explain(error: unknown, what: Attempt, event: GitHubEvent): string {
  return `${what.failed}: ${reason(error, what, event)}`;
}

/** Notices without those that name a permission which a later one names too: to write is to read as well, and who gives
 *  the job what the last of them asks for needs to hear nothing of the others. */
export function lastOfEachPermission(notices: readonly (string | undefined)[]): string[] {
  const told = notices.filter((notice) => notice !== undefined);
  const scopes = told.map((notice) => /`([a-z-]+): (?:read|write)`/.exec(notice)?.[1]);
  return told.filter((_, index) => scopes[index] === undefined || scopes.lastIndexOf(scopes[index]) === index);
}

/** The HTTP status of a failed request; undefined for what never got an answer. */
export function statusOf(error: unknown): number | undefined {
  // Octokit gives a status of 500 to what never got an answer, and then has no response.
  return responseOf(error)?.status;
}

/** GitHub may have done what was asked and we did not hear of it: a broken connection, a timeout, a fault of its own. */
export function isAmbiguous(error: unknown): boolean {
  const status = statusOf(error);
  const isUndone = error instanceof NoToken || error instanceof SentElsewhere;
  return !isUndone && (status === undefined || status >= 500);
}

/** What GitHub itself says, in one line without anything a terminal or a runner could take for a command. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replace(/ - https?:\/\/\S+$/, '').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
  return line.replaceAll('##[', '## [').replaceAll('::', ': :').trim().slice(0, 200);
}

function reason(error: unknown, what: Attempt, event: GitHubEvent): string {
  const isSaid = [Unanswered, SentElsewhere, NoToken, BrokenAnswer].some((kind) => error instanceof kind);
  if (isSaid) return `${messageOf(error)}.`;
  const response = responseOf(error);
  if (response === undefined) return unreachable(error);
  const { status } = response;
  const limited = status === 403 || status === 429 ? rateLimited(response, error) : undefined;
  if (limited !== undefined) return limited;
  if (status < 500 && isPage(response)) {
    return `what answers at GitHub's address is no API but a page (${status}). Is there a proxy in between?`;
  }
  if (status === 403) return refused(error, status, what, event);
  if (status === 401) return 'GitHub does not accept the token (401). It may have expired or been revoked.';
  if (status === 404) {
    return `GitHub has no such thing for this token (404). In a private repository that means that the token lacks \`${what.permission}\`.`;
  }
  if (status >= 500) return `GitHub had a fault of its own (${status}). Run the job again later.`;
  return `GitHub did not accept it (${status}): ${messageOf(error)}.`;
}

/** GitHub's API refuses in JSON; its own faults, which have no message of use either, and proxies answer with pages. */
function isPage({ headers }: ErrorResponse): boolean {
  return /^(?:text\/html|application\/xhtml)/.test(headers['content-type'] ?? '');
}

function unreachable(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof BrokenAnswer) return `${cause.message}.`;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : messageOf(inner);
  return `GitHub could not be reached (${code}).`;
}

/** GitHub's two limits: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rateLimited({ status, headers }: ErrorResponse, error: unknown): string | undefined {
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0') {
    // Further than a date can be is no date.
    const until = reset > 0 && reset < 1e12 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `this token's requests to GitHub are used up${until} (${status}).`;
  }
  const asked = headers['retry-after'] !== undefined || /\bsecondary rate\b/i.test(messageOf(error));
  if (status !== 429 && !asked) return undefined;
  return `GitHub asks to slow down (${status}). Run the job again later.`;
}

function refused(error: unknown, status: number, { permission }: Attempt, event: GitHubEvent): string {
  const said = messageOf(error);
  if (/\blocked\b/i.test(said)) return `the conversation is locked (${status}).`;
  if (event.pullRequest?.fork === true && event.name === 'pull_request') {
    return `a pull request from a fork gets a token that may only read (${status}), and this needs \`${permission}\`.`;
  }
  if (event.pullRequest?.dependabot === true && event.name === 'pull_request') {
    return `a run that Dependabot starts gets a token that may only read (${status}); give the job \`${permission}\` under \`permissions\`.`;
  }
  return `the token lacks \`${permission}\` (${status}); give it to the job under \`permissions\`. GitHub says: ${said}.`;
}

interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

function responseOf(error: unknown): ErrorResponse | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const { status, headers = {} } = (error.response ?? {}) as Partial<ErrorResponse>;
  return typeof status === 'number' ? { status, headers } : undefined;
}
