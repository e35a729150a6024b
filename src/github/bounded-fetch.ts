import { BrokenAnswer, SentElsewhere, Unanswered } from './outcome.ts';
import type { Patience } from './patience.ts';

/** How long talking to GitHub may take, in milliseconds. */
export interface Limits {
  /** All requests of a run together, with every wait between them. */
  readonly run: number;
  /** One request, from connecting to the last byte of the answer. */
  readonly request: number;
  /** How long a second of waiting lasts; tests have no time for real ones. */
  readonly second: number;
}

/** More than any answer we ask for: a hundred comments of the greatest length are 26 MB. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** An answer of numbers or brackets takes a hundred times its size once it is read. GitHub ends a list of files at 100,000
 *  entries and 7 MB; what is longer is long texts. */
export const CROWDED = { from: 8 * 1024 * 1024, values: 2_000_000 };
const TOO_MANY = 'it holds more values than anything that is asked for';

/** A renamed repository is one step away: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
const MOST_REDIRECTS = 3;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A fetch that hangs up in time, reads the whole answer before it hands it on (an answer can stall or break off in its
 * middle), stays on the host that it is sent to, and waits once where GitHub says how long. The throttling plugin does
 * that only for the words "secondary rate". Rejects with {@link BrokenAnswer} for a success that is no JSON.
 */
export function boundedFetch(
  fetch: Fetch,
  patience: Patience,
  fits: (seconds: number) => boolean,
  limits: Limits,
): Fetch {
  return async (url, init) => {
    const answer = await fetchOnce(fetch, url, init, patience, limits);
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    const asked = (answer.status === 429 || answer.status === 403) && Number.isFinite(seconds) && seconds >= 0;
    const handled = answer.headers.get('x-ratelimit-remaining') === '0' || /\bsecondary rate\b/i.test(answer.body);
    if (!asked || handled || !fits(seconds)) return toResponse(answer);
    await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
    return toResponse(await fetchOnce(fetch, url, init, patience, limits));
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

function inSeconds(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}

async function fetchOnce(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  { left }: Patience,
  limits: Limits,
): Promise<Answer> {
  const time = Math.min(limits.request, left());
  if (time <= 0) throw new Unanswered(`all requests of a run to GitHub take more than ${inSeconds(limits.run)}`);
  const unanswered = new Unanswered(`GitHub did not answer within ${inSeconds(time)}`);
  const hangUp = new AbortController();
  const timer = setTimeout(() => hangUp.abort(unanswered), time);
  try {
    const response = await follow(fetch, url, { ...init, redirect: 'manual', signal: hangUp.signal });
    const body = await readText(response);
    // A proxy's half answer or page must not pass for an empty list of comments.
    const fault = isCrowded(body) ? TOO_MANY : response.ok ? faultOf(body, response) : undefined;
    if (fault !== undefined) throw new BrokenAnswer(fault);
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    throw hangUp.signal.aborted ? unanswered : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Goes where an answer sends us with the same request, on the same host alone: the request is signed with our token. */
async function follow(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let here = url;
  for (let steps = 0; ; steps += 1) {
    const response = await fetch(here, init);
    if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
    await response.body?.cancel();
    const location = response.headers.get('location');
    const next = location !== null && URL.canParse(location, here) ? new URL(location, here) : undefined;
    if (next === undefined) throw new BrokenAnswer('it sends us on, and does not say where');
    if (next.origin !== new URL(url).origin) throw new SentElsewhere(next.host || 'another address');
    // 303 asks for another page in place of the one that was asked for.
    if (response.status === 303 || response.status === 300)
      throw new BrokenAnswer('it is not the one that was asked for');
    if (steps === MOST_REDIRECTS) throw new BrokenAnswer('it sends us on without end');
    here = next.href;
  }
}

/** What is wrong with a success: it has no content by its status, or it is JSON. */
function faultOf(body: string, { status, headers }: Response): string | undefined {
  if (status === 204 || status === 205) return undefined;
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  if (!/^application\/(?:[\w.-]+\+)?json$/i.test(type.trim())) {
    return `it is ${/^[\w.+/-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type'}, and not JSON`;
  }
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    return /^\s*[[{]/.test(body) ? 'it breaks off' : 'it is not JSON, though it says so';
  }
}

/** Whether a long text of JSON holds too many values to be read, by the signs that stand before each one. */
export function isCrowded(body: string, { from, values: most } = CROWDED): boolean {
  if (body.length < from) return false;
  let values = 0;
  let isText = false;
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charCodeAt(at);
    if (isText && sign === BACKSLASH) at += 1;
    else if (sign === QUOTE) isText = !isText;
    else if (!isText && (sign === COMMA || sign === BRACKET || sign === BRACE)) values += 1;
    if (values > most) return true;
  }
  return false;
}

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [34, 92, 44, 91, 123];

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

/** What the client cannot take is not handed on: it throws for a `content-type` that is none. */
function toResponse({ status, headers, body }: Answer): Response {
  const kept = new Headers([...headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'));
  if (!/^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/.test(kept.get('content-type') ?? '')) kept.delete('content-type');
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers: kept });
}
