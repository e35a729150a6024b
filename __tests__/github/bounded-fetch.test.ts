import { describe, expect, test, vi } from 'vitest';
import { boundedFetch, CROWDED, type Fetch, isCrowded, type Limits } from '../../src/github/bounded-fetch.ts';
import { BrokenAnswer, SentElsewhere, Unanswered } from '../../src/github/outcome.ts';
import { createPatience } from '../../src/github/patience.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const LIMITS: Limits = { run: 5000, request: 2000, second: 1 };
const HERE = 'https://api.github.com/repos/o/r';

type Reply = Response | Error | ((url: string, init: RequestInit) => Promise<Response>);

/** A fetch that gives these answers, one after the other and the last for ever, and says what it was asked. */
function answering(
  replies: readonly Reply[],
  limits: Partial<Limits> = {},
  fits: (seconds: number) => boolean = () => true,
) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    asked.push({ url, init });
    const reply = replies[Math.min(asked.length, replies.length) - 1];
    if (reply instanceof Error || reply === undefined) throw reply;
    return typeof reply === 'function' ? reply(url, init) : reply.clone();
  };
  const all = { ...LIMITS, ...limits };
  const bounded = boundedFetch(fetch, createPatience(all.run), fits, all);
  return { asked, get: (init: RequestInit = {}) => bounded(HERE, init) };
}

const json = (body = '{}', status = 200, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers: { ...JSON_TYPE, ...headers } });
const moved = (status: number, location?: string) =>
  new Response(null, { status, headers: location === undefined ? {} : { location } });

const failure = async (get: () => Promise<unknown>): Promise<Error> => {
  try {
    await get();
  } catch (error) {
    return error as Error;
  }
  throw new Error('It was answered.');
};
const why = (reason: string) => `GitHub's answer could not be read (${reason})`;

describe('an answer', () => {
  test('is read whole and handed on, without what it was packed in', async () => {
    const { get, asked } = answering([
      json('{"a":1}', 200, { 'content-encoding': 'gzip', 'content-length': '99', 'x-y': 'z' }),
    ]);
    const answer = await get({ method: 'POST' });
    expect(await answer.json()).toEqual({ a: 1 });
    expect(Object.fromEntries(answer.headers)).toEqual({ ...JSON_TYPE, 'x-y': 'z' });
    expect(asked.map(({ url, init }) => [url, init.method, init.redirect])).toEqual([[HERE, 'POST', 'manual']]);
  });

  test.each([
    'application/json',
    'application/vnd.github+json',
    'APPLICATION/JSON;charset=utf-8',
    'application/json ; x',
  ])('of the type %s is JSON', async (type) => {
    expect((await answering([json('[]', 200, { 'content-type': type })]).get()).status).toBe(200);
  });

  test.each([
    ['text/html', 'it is text/html, and not JSON'],
    ['text/html; charset=utf-8', 'it is text/html, and not JSON'],
    ['application/jsonp', 'it is application/jsonp, and not JSON'],
    ['xapplication/json', 'it is xapplication/json, and not JSON'],
    ['a b', 'it is of no known type, and not JSON'],
    [`a/${'x'.repeat(60)}`, 'it is of no known type, and not JSON'],
    ['', 'it is of no known type, and not JSON'],
  ])('of the type %j is told', async (type, reason) => {
    const error = await failure(answering([json('{}', 200, { 'content-type': type })]).get);
    expect(error).toBeInstanceOf(BrokenAnswer);
    expect(error.message).toBe(why(reason));
  });

  test('without a type is told', async () => {
    const error = await failure(answering([new Response(Buffer.from('{}'))]).get);
    expect(error.message).toBe(why('it is of no known type, and not JSON'));
  });

  test.each([
    ['{"a":', 'it breaks off'],
    [' [1,', 'it breaks off'],
    ['hello {', 'it is not JSON, though it says so'],
    ['', 'it is not JSON, though it says so'],
  ])('of %j is told', async (body, reason) => {
    expect((await failure(answering([json(body)]).get)).message).toBe(why(reason));
  });

  test.each([204, 205, 304])('of %i has no content', async (status) => {
    const answer = await answering([new Response(null, { status, headers: { 'content-type': 'x' } })]).get();
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([status, '', null]);
  });

  test('that refuses may be of any form', async () => {
    const answer = await answering([
      new Response('<p>', { status: 502, headers: { 'content-type': 'text/html' } }),
    ]).get();
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([502, '<p>', 'text/html']);
    const odd = await answering([
      new Response('', { status: 500, headers: { 'content-type': 'a/b; charset="x y"' } }),
    ]).get();
    expect(odd.headers.get('content-type')).not.toContain('x y');
  });

  test('is at most 64 MiB long', async () => {
    const part = new Uint8Array(16 * 1024 * 1024).fill(44);
    const long = (...more: readonly Uint8Array[]): Reply => {
      const start = (stream: ReadableStreamDefaultController) => {
        for (const chunk of [part, part, part, part, ...more]) stream.enqueue(chunk);
        stream.close();
      };
      return async () => new Response(new ReadableStream({ start }), { headers: JSON_TYPE });
    };
    const read = (reply: Reply) => failure(answering([reply], { request: 20_000, run: 20_000 }).get);
    expect((await read(long())).message).toBe(why('it holds more values than anything that is asked for'));
    expect((await read(long(part.subarray(0, 1)))).message).toBe(why('it is longer than 67108864 bytes'));
  });

  test('holds at most two million values, where it is long', async () => {
    expect(CROWDED).toEqual({ from: 8_388_608, values: 2_000_000 });
    const body = `[${'1,'.repeat(2_000_000)}1]`.padEnd(CROWDED.from);
    const error = await failure(answering([json(body)], { request: 20_000, run: 20_000 }).get);
    expect(error.message).toBe(why('it holds more values than anything that is asked for'));
  });

  test.each<[string, boolean]>([
    ['[1,2]     ', false],
    ['[1,2,3]   ', true],
    ['[1,2,3]', false],
    ['[1,2,3]  ', false],
    ['[[[       ', true],
    ['{{{       ', true],
    [',,,       ', true],
    ['[[        ', false],
    ['"[[[,,,{{{"', false],
    ['"\\"[[[["   ', false],
    ['"\\\\"[[[[   ', true],
    ['"a"[[[["b"', true],
    ['\\[[[       ', true],
  ])('%j is crowded: %s', (body, expected) => {
    expect(isCrowded(body, { from: 10, values: 2 })).toBe(expected);
  });
});

describe('an answer that sends us on', () => {
  test.each([301, 302, 307, 308])('by %i is followed on the same host, with the same request', async (status) => {
    const { get, asked } = answering([moved(status, '/other?x=1'), json()]);
    expect((await get({ method: 'PATCH', body: 'b' })).status).toBe(200);
    expect(asked.map(({ url, init }) => [url, init.method, init.body])).toEqual([
      [HERE, 'PATCH', 'b'],
      ['https://api.github.com/other?x=1', 'PATCH', 'b'],
    ]);
  });

  test.each([
    ['https://evil.example/x', 'evil.example'],
    ['http://api.github.com/x', 'api.github.com'],
    ['https://api.github.com:8443/x', 'api.github.com:8443'],
    ['//evil.example', 'evil.example'],
    ['javascript:alert(1)', 'another address'],
  ])('to %s is not followed', async (location, host) => {
    const { get, asked } = answering([moved(302, location), json()]);
    const error = await failure(get);
    expect(error).toBeInstanceOf(SentElsewhere);
    expect(error.message).toBe(`GitHub's address sends us on to ${host}, which is not followed`);
    expect(asked.length).toBe(1);
  });

  test('again and again is followed three times', async () => {
    const three = answering([moved(302, '/a'), moved(302, '/b'), moved(302, '/c'), json()]);
    expect((await three.get()).status).toBe(200);
    const four = answering([moved(302, '/a')]);
    expect((await failure(four.get)).message).toBe(why('it sends us on without end'));
    expect(four.asked.length).toBe(4);
  });

  test.each([
    [302, undefined, 'it sends us on, and does not say where'],
    [302, 'https://', 'it sends us on, and does not say where'],
    [303, '/x', 'it is not the one that was asked for'],
    [300, '/x', 'it is not the one that was asked for'],
  ])('by %i to %s is told', async (status, location, reason) => {
    expect((await failure(answering([moved(status, location), json()]).get)).message).toBe(why(reason));
  });
});

describe('a request that is not answered', () => {
  const never: Reply = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

  test('is given up in time', async () => {
    const error = await failure(answering([never], { request: 30 }).get);
    expect(error).toBeInstanceOf(Unanswered);
    expect(error.message).toBe('GitHub did not answer within 1 s');
    const longer = await failure(answering([never], { request: 1600, run: 2000 }).get);
    expect(longer.message).toBe('GitHub did not answer within 2 s');
  });

  test('is given up when the time of the run is over, and is not begun after that', async () => {
    expect((await failure(answering([never], { run: 30 }).get)).message).toBe('GitHub did not answer within 1 s');
    const { get, asked } = answering([json()], { run: 0 });
    expect((await failure(get)).message).toBe('all requests of a run to GitHub take more than 1 s');
    expect(asked).toEqual([]);
    expect((await failure(answering([json()], { run: -3000 }).get)).message).toContain('more than 1 s');
  });

  test('fails as it failed', async () => {
    expect((await failure(answering([new TypeError('fetch failed')]).get)).message).toBe('fetch failed');
  });
});

describe('an answer that asks to wait', () => {
  const slow = (status: number, headers: Record<string, string>, body = '{}') => json(body, status, headers);
  const tries = async (reply: Response, fits?: (seconds: number) => boolean) => {
    const { get, asked } = answering([reply, json('{"second":true}')], { second: 2 }, fits);
    const answer = await get();
    return [asked.length, answer.status];
  };

  test.each([403, 429])('is asked once more, after its time, for %i', async (status) => {
    const waits: number[] = [];
    const timer = vi.spyOn(globalThis, 'setTimeout');
    expect(await tries(slow(status, { 'retry-after': '3' }), (seconds) => waits.push(seconds) > 0)).toEqual([2, 200]);
    expect(waits).toEqual([3]);
    expect(timer.mock.calls.map(([, time]) => time)).toContain(6);
    timer.mockRestore();
    expect(await tries(slow(status, { 'retry-after': '0' }))).toEqual([2, 200]);
  });

  test.each<[string, Response, ((seconds: number) => boolean)?]>([
    ['longer than there is time', slow(429, { 'retry-after': '3' }), () => false],
    ['without saying how long', slow(429, {})],
    ['for no number', slow(429, { 'retry-after': 'soon' })],
    ['for less than nothing', slow(429, { 'retry-after': '-1' })],
    ['with another status', slow(500, { 'retry-after': '1' })],
    ['where all requests are used up', slow(403, { 'retry-after': '1', 'x-ratelimit-remaining': '0' })],
    [
      'in words that the client knows',
      slow(403, { 'retry-after': '1' }, '{"message":"a Secondary  rate"}'.replace('  ', ' ')),
    ],
  ])('%s is handed on', async (_, reply, fits) => {
    expect(await tries(reply, fits)).toEqual([1, reply.status]);
  });

  test('with requests left, or words that are like those, is asked again', async () => {
    expect(await tries(slow(403, { 'retry-after': '1', 'x-ratelimit-remaining': '10' }))).toEqual([2, 200]);
    expect(await tries(slow(403, { 'retry-after': '1' }, '{"message":"a nonsecondary rates"}'))).toEqual([2, 200]);
  });
});
