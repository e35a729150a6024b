import { randomUUID } from 'node:crypto';
import type { GitHub as Octokits } from '@actions/github/lib/utils';
import { NAME, VERSION } from '../tool.ts';
import { boundedFetch, type Fetch, type Limits } from './bounded-fetch.ts';
import type { GitHubEvent } from './event.ts';
import { NoToken } from './outcome.ts';
import { createPatience } from './patience.ts';

export type Octokit = InstanceType<typeof Octokits>;

/** The way to GitHub for one run. */
export interface GitHub {
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  /** The client, loaded when it is first asked for. Rejects with {@link NoToken} when there is nothing to sign with. */
  octokit(): Promise<Octokit>;
}

/** A run stays below a minute with GitHub in any trouble, and the longest wait that can be under way at the end is 4 s. */
const LIMITS: Limits = { run: 45_000, request: 10_000, second: 1000 };

/**
 * Prepares to talk to GitHub. Loads nothing and connects to nothing before it is used; the clock of `limits.run` runs
 * while requests do.
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
  const patience = createPatience(limits.run);
  const fits = (seconds: number) => (seconds + 1) * limits.second < patience.left();
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = new (GitHub.plugin(throttling, retry))(
    getOctokitOptions(token, {
      baseUrl: event.apiUrl,
      userAgent: `${NAME}/${VERSION}`,
      log,
      request: { log, fetch: boundedFetch(defaults.request?.fetch as Fetch, patience, fits, limits) },
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
  // Around the plugins, whose waits count too.
  octokit.hook.wrap('request', (request, options) => patience.during(async () => request(options)));
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

function ignore(): undefined {
  return undefined;
}
