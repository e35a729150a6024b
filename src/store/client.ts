import type { IncomingMessage } from 'node:http';
import type { Credentials } from './credentials.ts';
import { codeOf, StoreFault } from './fault.ts';
import { describeRefusal, describeSkew, readErrors } from './refusals.ts';
import type { Request, Way } from './request.ts';
import { makeToken } from './token.ts';

/** How long reading may take, in milliseconds, and how often it may ask. */
export interface Limits {
  /** All requests together, with every wait between them. */
  readonly run: number;
  /** One request, from connecting to the last byte. */
  readonly call: number;
  readonly tries: number;
  /** Requests for one app. */
  readonly calls: number;
  /** How long a second of waiting lasts; tests have no time for real ones. */
  readonly second: number;
}

export const LIMITS: Limits = { run: 60_000, call: 20_000, tries: 3, calls: 10, second: 1000 };

/** More than any answer that is asked for: two hundred descriptions of 4,000 characters are 3 MB. */
const LARGEST = 16 * 1024 * 1024;
const MOST_REDIRECTS = 3;

/** Asks for one document of JSON:API. Rejects with {@link StoreFault}. `what` names it in a sentence. */
export type Get = (path: string, what: string) => Promise<Record<string, unknown>>;

/** What reads one app after the other: one request at a time, each a GET. */
export interface Client {
  /** For one app, with its own count of requests. */
  forApp(): Get;
}

/** @param onToken is told of the token before it is used, so that it can be masked */
export function connect(
  credentials: Credentials,
  origin: string,
  {
    limits = LIMITS,
    onToken,
    ...way
  }: { readonly limits?: Limits; readonly onToken?: (token: string) => void } & Way = {},
): Client {
  const deadline = Date.now() + limits.run;
  const token = makeToken(credentials, Date.now() / 1000);
  onToken?.(token);
  let over: StoreFault | undefined;
  return {
    forApp() {
      let calls = 0;
      return async (path, what) => {
        if (over) throw over;
        try {
          return await ask(resolve(path, origin), what, () => {
            calls += 1;
            if (calls > limits.calls)
              throw new StoreFault(`more than ${limits.calls} requests would be needed for one app`);
          });
        } catch (error) {
          const fault =
            error instanceof StoreFault
              ? error
              : new StoreFault(`App Store Connect could not be asked: ${codeOf(error)}`);
          if (fault.isLast) over = fault;
          throw fault;
        }
      };
    },
  };

  async function ask(url: URL, what: string, count: () => void): Promise<Record<string, unknown>> {
    for (let tries = 1; ; tries += 1) {
      count();
      const answer = await once(url, what);
      if (answer.kind === 'document') return answer.document;
      if (answer.kind === 'final') throw answer.fault;
      const seconds = answer.retryAfter ?? 2 ** (tries - 1);
      const isLate = Date.now() + seconds * limits.second > deadline;
      if (tries === limits.tries || isLate)
        throw new StoreFault(answer.fault.message, answer.fault.isLast || isLate || answer.retryAfter !== undefined);
      await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
    }
  }

  async function once(url: URL, what: string): Promise<Answer> {
    const time = Math.min(limits.call, deadline - Date.now());
    if (time <= 0) return final(`reading takes more than ${Math.round(limits.run / 1000)} s in all`, true);
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(), time);
    // Most runs ask nothing, and load nothing of it.
    const { describeFailure, request } = await import('./request.ts');
    try {
      const response = await follow(url, token, (here, headers) => request(here, headers, way, hangUp.signal));
      if (response instanceof StoreFault) return { kind: 'final', fault: response };
      const body = await readBody(response);
      return judge(response, body, what);
    } catch (error) {
      if (error instanceof StoreFault) return { kind: 'final', fault: error };
      const inAll = time < limits.call ? `${Math.round(limits.run / 1000)} s in all` : undefined;
      const why = hangUp.signal.aborted
        ? `App Store Connect did not answer within ${inAll ?? `${Math.max(1, Math.round(time / 1000))} s`}`
        : describeFailure(error);
      return { kind: 'again', fault: new StoreFault(why) };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The next page of a list is told by its whole address. */
function resolve(path: string, origin: string): URL {
  const url = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
  if (url?.origin !== origin)
    throw new StoreFault(
      `the next page is on another host, ${url?.host || 'which it does not name'}, and was not asked for`,
      true,
    );
  return url;
}

type Answer =
  | { readonly kind: 'document'; readonly document: Record<string, unknown> }
  | { readonly kind: 'final'; readonly fault: StoreFault }
  | { readonly kind: 'again'; readonly fault: StoreFault; readonly retryAfter?: number | undefined };

function final(why: string, isLast: boolean): Answer {
  return { kind: 'final', fault: new StoreFault(why, isLast) };
}

/** Goes where an answer sends us, on the same origin alone: the request is signed. */
async function follow(url: URL, token: string, request: Request): Promise<IncomingMessage | StoreFault> {
  let here = url;
  for (let steps = 0; ; steps += 1) {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const response = await request(here, headers);
    const { statusCode = 0 } = response;
    if (statusCode < 300 || statusCode >= 400) return response;
    response.destroy();
    const { location } = response.headers;
    const next = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
    if (next === undefined) return new StoreFault('the answer sends us on, and does not say where');
    if (next.origin !== url.origin)
      return new StoreFault(
        `the answer sends us to another host, ${next.host || 'which it does not name'}, and was not followed`,
        true,
      );
    if (steps === MOST_REDIRECTS) return new StoreFault('the answer sends us on without end');
    here = next;
  }
}

function judge({ statusCode: status = 0, headers }: IncomingMessage, body: string, what: string): Answer {
  if (status === 429 || status >= 500) {
    const fault = new StoreFault(describeRefusal(status, readErrors(body), what), status === 429);
    return { kind: 'again', fault, retryAfter: readRetryAfter(headers['retry-after']) };
  }
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  const isJson = /^application\/(?:[\w.-]+\+)?json$/i.test(type.trim());
  const document = isJson ? parse(body) : undefined;
  if (status < 200 || status >= 300) {
    const errors = readErrors(body);
    const skew = status === 401 ? describeSkew(headers.date ?? null) : undefined;
    if (errors.length === 0 && !isJson) return final(foreign(type, status), true);
    return final(skew ?? describeRefusal(status, errors, what), status === 401);
  }
  if (!isJson) return final(foreign(type, status), true);
  if (document === undefined) return { kind: 'again', fault: new StoreFault('the answer broke off, or is no JSON') };
  if (!('data' in document)) return final('the answer is not one that App Store Connect gives', true);
  return { kind: 'document', document };
}

function foreign(type: string, status: number): string {
  const shown = /^[\w.+/-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type';
  return `the answer (${status}) is ${shown} and not JSON: something between this machine and Apple gave it`;
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) throw new StoreFault('the answer is longer than any that is asked for');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
