import { randomUUID } from 'node:crypto';
import type { GitHub as Octokits } from '@actions/github/lib/utils';
import { NAME, VERSION } from '../tool.ts';
import type { GitHubEvent } from './event.ts';
import { BrokenAnswer, NoToken, Unanswered } from './outcome.ts';

export type Octokit = InstanceType<typeof Octokits>;

/** The way to GitHub for one run. */
export interface GitHub {
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  /** The client, loaded when it is first asked for. Rejects with {@link NoToken} when there is nothing to sign with. */
  octokit(): Promise<Octokit>;
}

/** How long talking to GitHub may take, in milliseconds. */
export interface Limits {
  /** All requests of a run together, with every wait between them. */
  readonly run: number;
  /** One request, from connecting to the last byte of the answer. */
  readonly request: number;
  /** How long a second of waiting lasts; tests have no time for real ones. */
  readonly second: number;
}

/** A run stays below a minute with GitHub in any trouble, and the longest wait that can be under way at the end is 4 s. */
const LIMITS: Limits = { run: 45_000, request: 10_000, second: 1000 };

/** More than any answer we ask for: a hundred comments of the greatest length are 26 MB. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Prepares to talk to GitHub. Loads nothing and connects to nothing before it is used; the clock of `limits.run` starts
 * with the first request.
 */
export function connectGitHub(event: GitHubEvent, token: string | undefined, limits: Partial<Limits> = {}): GitHub {
  // A token that is no header value would be quoted in the error that says so.
  const usable = /^[\x21-\x7e]+$/.test(token?.trim() ?? '') ? token?.trim() : undefined;
  let octokit: Promise<Octokit> | undefined;
  return {
    event,
    token: usable,
    octokit: () => {
      if (usable === undefined) return Promise.reject(new NoToken());
      octokit ??= makeOctokit(event, usable, { ...LIMITS, ...limits });
      return octokit;
    },
  };
}

async function makeOctokit(event: GitHubEvent, token: string, limits: Limits): Promise<Octokit> {
  const { GitHub, getOctokitOptions, defaults, retry, throttling } = await loadOctokit();
  const deadline = Date.now() + limits.run;
  const fits = (seconds: number) => Date.now() + (seconds + 1) * limits.second < deadline;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = new (GitHub.plugin(throttling, retry))(
    getOctokitOptions(token, {
      baseUrl: event.apiUrl,
      userAgent: `${NAME}/${VERSION}`,
      log,
      request: { log, fetch: boundedFetch(defaults.request?.fetch as Fetch, deadline, fits, limits) },
      throttle: {
        // Clients of one id share their pace in a process; a run has one client, tests have many.
        id: randomUUID(),
        retryAfterBaseValue: limits.second,
        onRateLimit: (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
          tries < 1 && fits(seconds),
        onSecondaryRateLimit: (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
          tries < 1 && fits(seconds),
      },
      // 429 is left to the throttling plugin, which honours Retry-After; this one would try again after a second.
      retry: { retries: 2, retryAfterBaseValue: limits.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    }),
  );
  // The plugins count their tries in this object, and calls without options of their own share one: the third call that
  // fails would wait for 36 s.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request };
  });
  return octokit;
}

async function loadOctokit() {
  // @actions/github parses the event payload while it is loaded, and fails to load if that is garbled.
  const payload = process.env.GITHUB_EVENT_PATH;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    const [utils, { retry }, { throttling }] = await Promise.all([
      import('@actions/github/lib/utils'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
    ]);
    return { ...utils, retry, throttling };
  } finally {
    if (payload !== undefined) process.env.GITHUB_EVENT_PATH = payload;
  }
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A fetch that hangs up in time, reads the whole answer before it hands it on (an answer can stall or break off in its
 * middle), and waits once where GitHub says how long. The throttling plugin does that only for the words "secondary rate".
 */
function boundedFetch(fetch: Fetch, deadline: number, fits: (seconds: number) => boolean, limits: Limits): Fetch {
  return async (url, init) => {
    const answer = await fetchOnce(fetch, url, init, deadline, limits);
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    const asked = (answer.status === 429 || answer.status === 403) && Number.isFinite(seconds) && seconds >= 0;
    const handled = answer.headers.get('x-ratelimit-remaining') === '0' || /\bsecondary rate\b/i.test(answer.body);
    if (!asked || handled || !fits(seconds)) return toResponse(answer);
    await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
    return toResponse(await fetchOnce(fetch, url, init, deadline, limits));
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

async function fetchOnce(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  deadline: number,
  limits: Limits,
): Promise<Answer> {
  const patience = Math.min(limits.request, deadline - Date.now());
  const unanswered = new Unanswered(Math.max(1, Math.round(patience / 1000)));
  if (patience <= 0) throw unanswered;
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(unanswered), patience);
  try {
    const response = await fetch(url, { ...init, signal: hangUp.signal });
    const body = await readText(response);
    // A proxy's half answer must not pass for an empty list of comments.
    if (response.ok && !isWhole(body, response.headers)) throw new BrokenAnswer('it breaks off');
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    throw hangUp.signal.aborted ? unanswered : error;
  } finally {
    clearTimeout(timer);
  }
}

function isWhole(body: string, headers: Headers): boolean {
  if (headers.get('content-type')?.includes('json') !== true) return true;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new BrokenAnswer(`it is longer than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toResponse({ status, headers, body }: Answer): Response {
  const kept = new Headers([...headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'));
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers: kept });
}

function ignore(): undefined {
  return undefined;
}
