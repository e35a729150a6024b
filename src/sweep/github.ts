import { NAME, VERSION } from '../tool.ts';
import { type Clock, makeBudget } from './budget.ts';

/** As much of GitHub as a sweep talks to. */
export interface SweepGitHub {
  /** JSON of the REST API. `next` tells whether there is another page. */
  get(path: string): Promise<Answer>;
  /** Sends JSON to the REST API, and gives what it answers. */
  post(path: string, body: unknown): Promise<unknown>;
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The bytes of a commit as a tar archive, packed. The archive's host never sees the token. */
  archive(path: string): Promise<Response>;
}

export interface Answer {
  readonly data: unknown;
  readonly hasNext: boolean;
}

export const NO_ANSWER = 'GitHub does not answer';

/** GitHub's answer is no. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface SweepAccess {
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly clock: Clock;
}

const TRIES = 3;
const MOST_REDIRECTS = 3;
const REQUEST_MS = 60_000;
const LONGEST = 64 * 1024 * 1024;

export function connect({ apiUrl, token, clock }: SweepAccess): SweepGitHub {
  const budget = makeBudget(clock);
  const api = apiUrl.replace(/\/{1,20}$/, '');
  const signed = {
    accept: 'application/vnd.github+json',
    'user-agent': `${NAME}/${VERSION}`,
    'x-github-api-version': '2022-11-28',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };

  /** Asks, waits where GitHub says how long, and tries again what may pass. */
  async function ask(url: string, init: RequestInit, kind: 'core' | 'graphql'): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      await budget.before(kind);
      const response = await attempt(url, init);
      if (response !== undefined && (await budget.after(kind, response))) {
        await response.body?.cancel();
        continue;
      }
      if (response !== undefined && response.status < 500) return response;
      if (tries === TRIES) throw new Refused(response?.status ?? 0, saidNothing(response?.status));
      await response?.body?.cancel();
      await clock.sleep(1000 * 4 ** (tries - 1));
    }
  }

  return {
    async get(path) {
      let url = `${api}${path}`;
      for (let steps = 0; ; steps += 1) {
        const response = await ask(url, { headers: signed, redirect: 'manual' }, 'core');
        // a renamed repository is one step away, on the same host
        const next = response.status >= 300 && response.status < 400 ? placeOf(response, url) : undefined;
        if (next !== undefined && steps < MOST_REDIRECTS && next.origin === new URL(api).origin) {
          await response.body?.cancel();
          url = next.href;
          continue;
        }
        const data = await readJson(response);
        if (!response.ok) throw new Refused(response.status, messageOf(data, response.status));
        return { data, hasNext: response.headers.get('link')?.includes('rel="next"') === true };
      }
    },
    post: (path, body) => send(`${api}${path}`, body, 'core'),
    graphql(query, variables) {
      const url = api.endsWith('/api/v3') ? `${api.slice(0, -3)}/graphql` : `${api}/graphql`;
      return send(url, { query, variables }, 'graphql');
    },
    async archive(path) {
      const response = await ask(`${api}${path}`, { headers: signed, redirect: 'manual' }, 'core');
      if (response.ok) return response;
      if (response.status < 300 || response.status >= 400)
        throw new Refused(response.status, messageOf(await readJson(response), response.status));
      await response.body?.cancel();
      return follow(placeOf(response, `${api}${path}`));
    },
  };

  async function send(url: string, body: unknown, kind: 'core' | 'graphql'): Promise<unknown> {
    const headers = { ...signed, 'content-type': 'application/json' };
    const response = await ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, kind);
    const data = await readJson(response);
    if (!response.ok) throw new Refused(response.status, messageOf(data, response.status));
    return data;
  }

  async function follow(place: URL | undefined): Promise<Response> {
    const isSafe = (url: URL) => url.protocol === 'https:' || url.protocol === new URL(api).protocol;
    let here = place;
    for (let steps = 0; here !== undefined && isSafe(here) && steps < MOST_REDIRECTS; steps += 1) {
      const response = await attempt(here.href, {
        headers: { 'user-agent': signed['user-agent'] },
        redirect: 'manual',
      });
      if (response === undefined) throw new Refused(0, saidNothing(undefined));
      if (response.ok) return response;
      await response.body?.cancel();
      if (response.status < 300 || response.status >= 400)
        throw new Refused(response.status, `the archive's host says ${response.status}`);
      here = placeOf(response, here.href);
    }
    throw new Refused(0, 'GitHub sends us on to no archive');
  }
}

async function attempt(url: string, init: RequestInit): Promise<Response | undefined> {
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(), REQUEST_MS);
  try {
    return await fetch(url, { ...init, signal: hangUp.signal });
  } catch {
    return undefined;
  } finally {
    // what comes after the headers has limits of its own: an archive may take longer
    clearTimeout(timer);
  }
}

function placeOf(response: Response, from: string): URL | undefined {
  const location = response.headers.get('location');
  return location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined;
}

async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const timer = setTimeout(() => void response.body?.cancel().catch(() => undefined), REQUEST_MS);
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > LONGEST) throw new Refused(response.status, 'GitHub answers with more than anybody reads');
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (!response.ok) return undefined;
    throw new Refused(0, 'GitHub answers with something else than JSON');
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(data: unknown, status: number): string {
  const { message } = (typeof data === 'object' && data !== null ? data : {}) as { message?: unknown };
  return typeof message === 'string' && message !== '' ? `GitHub says ${status}: ${message}` : `GitHub says ${status}`;
}

function saidNothing(status: number | undefined): string {
  return status === undefined ? NO_ANSWER : `GitHub says ${status}, however often it is asked`;
}
