import type { ServerResponse } from 'node:http';

/** What can go wrong on one call to GitHub. */
export type Fault =
  /** The connection breaks before anything is done. */
  | { readonly kind: 'drop' }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'drop-answer' }
  /** The connection stays open and nothing comes. */
  | { readonly kind: 'stall' }
  /** The answer begins and never ends. */
  | { readonly kind: 'stall-answer' }
  /** The answer is cut in its middle, in a whole and valid HTTP message. */
  | { readonly kind: 'truncate' }
  /** GitHub's own fault: nothing is done. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** The token may not: `Resource not accessible by integration`. */
  | { readonly kind: 'forbidden' }
  /** The requests of the hour are used up. */
  | { readonly kind: 'rate-limit'; readonly resetsIn: number }
  /** Too many requests at once, with or without a word on how long to wait. */
  | { readonly kind: 'secondary'; readonly status: 403 | 429; readonly retryAfter?: number; readonly message?: string }
  /** The comment is deleted right before the call reaches it. */
  | { readonly kind: 'vanish' }
  /** 422, the body is too long. */
  | { readonly kind: 'too-long' }
  /** Nothing is done, and the answer says to ask elsewhere. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string }
  /** Nothing is done, and something answers that is no GitHub: these very bytes, with this type. */
  | { readonly kind: 'foreign'; readonly status?: number; readonly type?: string; readonly text: string }
  /** It is done, and the answer is another JSON than GitHub's. */
  | { readonly kind: 'other-json'; readonly body: unknown };

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as GitHub words it. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers };
}

/** The answer that a fault gives in place of the right one; undefined for the faults of the connection. */
export function faultAnswer(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return refusal(fault.status, fault.message ?? 'Server Error');
    case 'forbidden':
      return refusal(403, 'Resource not accessible by integration');
    case 'rate-limit':
      return refusal(403, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + fault.resetsIn),
      });
    case 'secondary': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return refusal(fault.status, fault.message ?? 'You have exceeded a secondary rate limit.', headers);
    }
    case 'redirect':
      return { status: fault.status, headers: fault.location === undefined ? {} : { location: fault.location } };
    case 'foreign':
      return { status: fault.status ?? 200 };
    case 'too-long':
      return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
    default:
      return undefined;
  }
}

/** Sends an answer, or as much of it as a fault lets through. */
export function send(response: ServerResponse, answer: Answer, fault?: Fault): void {
  if (fault?.kind === 'stall') return;
  if (fault?.kind === 'drop' || fault?.kind === 'drop-answer') {
    response.socket?.destroy();
    return;
  }
  if (fault?.kind === 'foreign') {
    response.writeHead(answer.status, fault.type === undefined ? {} : { 'content-type': fault.type });
    response.end(fault.text);
    return;
  }
  const body = fault?.kind === 'other-json' ? fault.body : answer.body;
  const text = body === undefined ? '' : JSON.stringify(body);
  const sent = fault?.kind === 'truncate' ? text.slice(0, Math.floor(text.length / 2)) : text;
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '900',
    ...answer.headers,
  });
  if (fault?.kind === 'stall-answer') response.write(text.slice(0, Math.floor(text.length / 2)));
  else response.end(sent);
}
