import { HOME, NAME, VERSION } from '../tool.ts';
import type { Page } from './page.ts';
import { readPage } from './read-page.ts';

/** What came of asking for a page. */
export type Asked =
  | { readonly kind: 'page'; readonly page: Page /** Where it has moved to. */; readonly movedTo?: string }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'unread'; readonly reason: string };

export interface Pace {
  /** Milliseconds between two requests, and for one. */
  readonly pause: number;
  readonly call: number;
}

/** One request a second, and no second try: there is another week. */
export const PACE: Pace = { pause: 1000, call: 20_000 };

export const APPLE = 'https://developer.apple.com';
const MOST_REDIRECTS = 3;
const LARGEST = 8 * 1024 * 1024;
/** Refusals, or requests without an answer, after which nobody asks on. */
const ENOUGH = 2;

/** Asks for Apple's pages, one after the other. */
export interface Asker {
  /** `url` is Apple's, whoever answers. */
  ask(url: string): Promise<Asked>;
}

/** @param origin Apple's, or in tests one on this machine */
export function makeAsker(origin = APPLE, pace = PACE): Asker {
  let last = 0;
  let turnedAway = 0;
  let stopped: string | undefined;

  return {
    async ask(url) {
      const { data, web } = formsOf(url);
      const asked: Asked[] = [];
      for (const form of data) {
        const answer = await once(form);
        // What is drawn by scripts says nothing as a page of the web.
        if (answer.kind === 'page' && answer.page.layout !== 'html') return answer;
        asked.push(answer.kind === 'page' ? { kind: 'unread', reason: 'a page of the web came in its place' } : answer);
      }
      const isMissing = asked.length > 0 && asked.every(({ kind }) => kind === 'missing');
      if (!isMissing) asked.unshift(await once(web));
      const [first = { kind: 'unread', reason: 'nothing was asked' }] = asked.toSorted(
        (a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind),
      );
      return first;
    },
  };

  async function once(form: string): Promise<Asked> {
    if (stopped !== undefined) return { kind: 'unread', reason: stopped };
    const wait = last + pace.pause - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = await request(form);
    last = Date.now();
    turnedAway = answer.kind === 'unread' && answer.isRefusal ? turnedAway + 1 : 0;
    if (answer.kind === 'unread' && turnedAway === ENOUGH) stopped = `${answer.reason}, and nothing more was asked`;
    return answer;
  }

  async function request(form: string): Promise<Asked & { readonly isRefusal?: boolean }> {
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(), pace.call);
    try {
      const found = await follow(`${origin}${form}`, origin, hangUp.signal);
      if (typeof found === 'string') return { kind: 'unread', reason: found };
      const { response, end } = found;
      const { status } = response;
      if (status === 404 || status === 410) return { kind: 'missing', status };
      if (!response.ok)
        return { kind: 'unread', reason: `the server says ${status}`, isRefusal: status === 403 || status === 429 };
      const page = readPage(await readBody(response));
      if (typeof page === 'string') return { kind: 'unread', reason: page };
      const place = placeOf(end, origin);
      return { kind: 'page', page, ...(place !== placeOf(`${origin}${form}`, origin) && { movedTo: place }) };
    } catch {
      const isSlow = hangUp.signal.aborted;
      const reason = isSlow ? `no whole answer within ${Math.round(pace.call / 1000)} s` : UNREACHED;
      return { kind: 'unread', reason, isRefusal: true };
    } finally {
      clearTimeout(timer);
    }
  }
}

const UNREACHED = 'Apple’s server could not be reached, or its answer broke off';

/** Which of several answers counts: what cannot be read says nothing of what is missing. */
const RANK: readonly Asked['kind'][] = ['page', 'unread', 'missing'];

/** Where a page may be had: as data, the richest first, and as a page of the web. The Markdown of a key leaves out what
 *  the key may hold. */
function formsOf(url: string): { readonly data: readonly string[]; readonly web: string } {
  const web = new URL(url).pathname;
  const [, path] = /^\/documentation\/(.+?)\/?$/.exec(web) ?? [];
  if (path === undefined) return { data: [], web };
  const json = `/tutorials/data/documentation/${path.toLowerCase()}.json`;
  const markdown = `/documentation/${path}.md`;
  return { data: path.startsWith('bundleresources/') ? [json, markdown] : [markdown, json], web };
}

/** The page that an address is of, on Apple's own host. */
function placeOf(address: string, origin: string): string {
  const path = new URL(address, origin).pathname
    .replace(/^\/tutorials\/data\/documentation\//, '/documentation/')
    .replace(/\.(?:md|json)$/, '')
    .replace(/\/$/, '');
  return `${APPLE}${path.toLowerCase()}`;
}

async function follow(
  address: string,
  origin: string,
  signal: AbortSignal,
): Promise<{ readonly response: Response; readonly end: string } | string> {
  let here = address;
  for (let steps = 0; ; steps += 1) {
    const response = await fetch(here, {
      redirect: 'manual',
      signal,
      headers: { 'user-agent': `${NAME}/${VERSION} (+${HOME})`, accept: 'text/markdown, application/json, text/html' },
    });
    if (response.status < 300 || response.status >= 400) return { response, end: here };
    await response.body?.cancel();
    const location = response.headers.get('location');
    const next = location !== null && URL.canParse(location, here) ? new URL(location, here) : undefined;
    if (next === undefined) return 'the answer sends us on, and does not say where';
    if (next.origin !== origin) return `the answer sends us to another host, ${next.host}`;
    if (steps === MOST_REDIRECTS) return 'the answer sends us on without end';
    here = next.href;
  }
}

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('longer than any page');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
