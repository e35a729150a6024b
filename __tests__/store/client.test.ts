import { generateKeyPairSync, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, LIMITS, type Limits } from '../../src/store/client.ts';
import { StoreFault } from '../../src/store/fault.ts';
import { describeRefusal, describeSkew, readErrors } from '../../src/store/refusals.ts';
import { makeToken } from '../../src/store/token.ts';

const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const CREDENTIALS = { keyId: 'AB12CD34EF', issuerId: '57246542-96fe-1a63-e053-0824d011072a', key };

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;
let answers: Answer[] = [];
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  (answers.shift() ?? gives({ data: [] }))(response, request);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const ORIGIN = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [answers, asked] = [[], []];
});
afterEach(() => vi.restoreAllMocks());

const FAST: Limits = { ...LIMITS, run: 5000, call: 2000, second: 5 };
const gives =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
const errors = (code: string) => ({ errors: [{ code }] });

function client(limits: Partial<Limits> = {}) {
  return connect(CREDENTIALS, ORIGIN, { limits: { ...FAST, ...limits } });
}
const get = (limits?: Partial<Limits>) => client(limits).forApp()('/v1/x?a=1', 'the app');
const fault = async (work: Promise<unknown>): Promise<[string, boolean]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreFault)) throw error ?? new Error('it did not fail');
  expect(error.name).toBe('StoreFault');
  return [error.message, error.isLast];
};

describe('a request', () => {
  test('is a GET of JSON with a token that Apple takes, told before it is used', async () => {
    const told: string[] = [];
    const made = connect(CREDENTIALS, ORIGIN, { limits: FAST, onToken: (token) => told.push(token) });
    expect([told.length, asked.length]).toEqual([1, 0]);
    answers = [gives({ data: { id: '1' }, links: {} })];
    expect(await made.forApp()('/v1/x?a=1', 'the app')).toEqual({ data: { id: '1' }, links: {} });
    await made.forApp()(`${ORIGIN}/v1/y`, 'the app');
    expect(told).toHaveLength(1);
    expect(asked.map(({ method, url, headers }) => [method, url, headers.authorization, headers.accept])).toEqual([
      ['GET', '/v1/x?a=1', `Bearer ${told[0]}`, 'application/json'],
      ['GET', '/v1/y', `Bearer ${told[0]}`, 'application/json'],
    ]);
  });

  test('has a token of this moment', async () => {
    await get();
    const [, claims = ''] = (asked[0]?.headers.authorization ?? '').split('.');
    const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(Math.abs((iat ?? exp - 600) - Date.now() / 1000)).toBeLessThan(100);
  });

  test('leaves no clock running behind it', async () => {
    const [started, stopped] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')];
    await get({ call: 1987 });
    const own = started.mock.calls.findIndex(([, time]) => time === 1987);
    expect(own).toBeGreaterThanOrEqual(0);
    expect(stopped.mock.calls.map(([timer]) => timer)).toContain(started.mock.results[own]?.value);
  });

  test('has these limits', () => {
    expect(LIMITS).toEqual({ run: 60_000, call: 20_000, tries: 3, calls: 10, second: 1000 });
  });

  test.each([
    ['application/json; charset=utf-8', true],
    ['application/vnd.api+json', true],
    [' APPLICATION/JSON ', true],
    ['application/json ; charset=utf-8', true],
    ['application/jsonx', false],
    ['text/application/json', false],
    ['application/x y+json', false],
  ])('takes %j for JSON: %s', async (type, isJson) => {
    answers = [gives({ data: [] }, 200, { 'content-type': type })];
    if (isJson) expect(await get()).toEqual({ data: [] });
    else
      expect((await fault(get()))[0]).toMatch(
        /^the answer \(200\) is .* and not JSON: something between this machine and Apple gave it$/,
      );
  });

  test('is told of what is no JSON by its type, if that is one', async () => {
    for (const [type, shown] of [
      ['text/html; charset=utf-8', 'text/html'],
      ['text/html ; charset=utf-8', 'text/html'],
      ['x', 'x'],
      ['a b', 'of no known type'],
      ['', 'of no known type'],
      ['x'.repeat(61), 'of no known type'],
      ['x'.repeat(60), 'x'.repeat(60)],
      ['<a>', 'of no known type'],
    ] as const)
      for (const status of [200, 403]) {
        answers = [gives('<h1>', status, { 'content-type': type })];
        expect(await fault(get())).toEqual([
          `the answer (${status}) is ${shown} and not JSON: something between this machine and Apple gave it`,
          true,
        ]);
      }
    answers = [(response) => response.writeHead(200).end('{}')];
    expect((await fault(get()))[0]).toContain('is of no known type and not JSON');
  });

  test.each(['[]', 'null', '7', '"x"', '{"data": [', ''])('asks again for what is no document: %s', async (body) => {
    answers = [gives(body), gives(body), gives({ data: 5 })];
    expect(await get()).toEqual({ data: 5 });
    answers = [gives(body), gives(body), gives(body)];
    expect(await fault(get())).toEqual(['the answer broke off, or is no JSON', false]);
    expect(asked).toHaveLength(6);
  });

  test('takes no document without data', async () => {
    answers = [gives({ errors: [] })];
    expect(await fault(get())).toEqual(['the answer is not one that App Store Connect gives', true]);
    answers = [gives({ data: null })];
    expect(await get()).toEqual({ data: null });
  });

  test('reads 16 MB, and no more', async () => {
    const around = '{"data":""}'.length;
    const most = 16 * 1024 * 1024;
    answers = [gives(`{"data":"${'x'.repeat(most - around)}"}`), gives(`{"data":"${'x'.repeat(most - around + 1)}"}`)];
    expect(String((await get()).data)).toHaveLength(most - around);
    expect(await fault(get())).toEqual(['the answer is longer than any that is asked for', false]);
  });
});

describe('where an answer sends us', () => {
  const sends =
    (location: string | undefined, status = 302): Answer =>
    (response) =>
      response.writeHead(status, { ...(location !== undefined && { location }) }).end();

  test('on the same origin is gone to, three times, with the token', async () => {
    answers = [sends('/b'), sends(`${ORIGIN}/c`, 307), sends('d', 300)];
    await get();
    expect(asked.map(({ url }) => url)).toEqual(['/v1/x?a=1', '/b', '/c', '/d']);
    expect(new Set(asked.map(({ headers }) => headers.authorization)).size).toBe(1);
    answers = Array.from({ length: 4 }, () => sends('/b'));
    expect(await fault(get())).toEqual(['the answer sends us on without end', false]);
  });

  test.each([
    ['http://127.0.0.2:1/x', '127.0.0.2:1'],
    ['https://example.org/x', 'example.org'],
    ['//example.org', 'example.org'],
    ['data:text/plain,x', 'which it does not name'],
  ])('is another host: %s', async (location, host) => {
    answers = [sends(location)];
    expect(await fault(get())).toEqual([`the answer sends us to another host, ${host}, and was not followed`, true]);
  });

  test.each([undefined, 'http://['])('is nowhere: %s', async (location) => {
    answers = [sends(location)];
    expect(await fault(get())).toEqual(['the answer sends us on, and does not say where', false]);
  });

  test.each([304, 399])('is nowhere by %i', async (status) => {
    answers = [sends(undefined, status)];
    expect((await fault(get()))[0]).toBe('the answer sends us on, and does not say where');
  });

  test.each([
    [`${'https://example.org'}/next`, 'example.org'],
    ['data:x', 'which it does not name'],
    ['http://[', 'which it does not name'],
  ])('a page %s is not asked for', async (path, host) => {
    const ask = client().forApp();
    const told = [`the next page is on another host, ${host}, and was not asked for`, true];
    expect(await fault(ask(path, 'the app'))).toEqual(told);
    // Nor is anything else.
    expect(await fault(ask('/v1/x', 'the app'))).toEqual(told);
    expect(asked).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([400, 401, 403, 404, 409])('with %i is asked for once', async (status) => {
    answers = [gives(errors('A.CODE'), status)];
    expect(await fault(get())).toEqual([describeRefusal(status, [{ code: 'A.CODE' }], 'the app'), status === 401]);
    expect(asked).toHaveLength(1);
  });

  test('by a page that lists errors all the same is told by them', async () => {
    answers = [gives(errors('NOT_FOUND'), 404, { 'content-type': 'text/plain' })];
    expect(await fault(get())).toEqual(['the app cannot be found (404 NOT_FOUND)', false]);
  });

  test('by the clock is told by it, with 401 alone', async () => {
    const late = { date: new Date(Date.now() + 3_600_000).toUTCString() };
    answers = [gives(errors('X'), 401, late), gives(errors('X'), 403, late)];
    expect((await fault(get()))[0]).toContain("this machine's clock is 60 minutes behind Apple's");
    expect((await fault(get()))[0]).toMatch(/^the key may not read the app/);
  });

  test('ends the reading where nothing else would come of it, and else does not', async () => {
    const whole = client();
    const [first, second] = [whole.forApp(), whole.forApp()];
    answers = [gives(errors('X'), 404)];
    await fault(first('/a', 'the app'));
    expect(await first('/b', 'the app')).toEqual({ data: [] });
    answers = [gives(errors('X'), 401)];
    const told = await fault(first('/c', 'the app'));
    expect([await fault(second('/d', 'the build')), asked.length]).toEqual([told, 3]);
  });
});

describe('what may pass', () => {
  test.each([429, 500, 503, 599])('by %i is asked for three times', async (status) => {
    answers = [gives(errors('X'), status), gives(errors('X'), status)];
    expect(await get()).toEqual({ data: [] });
    answers = [gives(errors('X'), status), gives(errors('X'), status), gives(errors('X'), status)];
    expect(await fault(get())).toEqual([describeRefusal(status, [{ code: 'X' }], 'the app'), status === 429]);
    expect(asked).toHaveLength(6);
  });

  test('waits a second, then two', async () => {
    answers = [gives({}, 500), gives({}, 500)];
    const began = performance.now();
    await get({ second: 60 });
    expect(performance.now() - began).toBeGreaterThan(170);
    expect(performance.now() - began).toBeLessThan(1200);
  });

  test.each<[string, number]>([
    ['4', 4],
    [' 4 ', 4],
    ['0', 0],
    ['-4', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('waits as long as it is told: %j', async (told, seconds) => {
    answers = [gives({}, 503, { 'retry-after': told })];
    const waited = vi.spyOn(globalThis, 'setTimeout');
    await get({ second: 61 });
    const times = waited.mock.calls.map(([, time]) => time);
    expect(times).toContain(seconds * 61);
    // Not a second of its own.
    expect(times).not.toContain(61);
  });

  test.each([
    ['10', 'as many seconds'],
    ['1 Jan 2100 00:00:00 GMT', 'until a day that begins with its number'],
  ])('does not wait longer than there is time: %s, %s', async (told) => {
    answers = [gives({}, 503, { 'retry-after': told })];
    expect((await fault(get({ run: 5000, second: 1000 })))[1]).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test('waits twice as long before each further try', async () => {
    answers = [gives({}, 503), gives({}, 503)];
    const waited = vi.spyOn(globalThis, 'setTimeout');
    await get({ second: 41 });
    expect(waited.mock.calls.map(([, time]) => time).filter((time) => Number(time) % 41 === 0 && time !== 0)).toEqual([
      41, 82,
    ]);
  });

  test('waits a second where it is told nothing that is a time', async () => {
    answers = [gives({}, 503, { 'retry-after': 'soon' })];
    const began = performance.now();
    await get({ second: 60 });
    expect(performance.now() - began).toBeGreaterThan(50);
  });

  test('is last where it is told to wait, or there is no time left', async () => {
    answers = [1, 2, 3].map(() => gives({}, 503, { 'retry-after': '1' }));
    expect((await fault(get()))[1]).toBe(true);
    answers = [gives({}, 503)];
    expect(await fault(get({ run: 1000, second: 1001 }))).toEqual([
      expect.stringContaining('a fault of its own'),
      true,
    ]);
    expect(asked).toHaveLength(4);
    answers = [gives({}, 503, { 'retry-after': '2' })];
    expect((await fault(get({ run: 5000, second: 3000 })))[1]).toBe(true);
    expect(asked).toHaveLength(5);
  });

  test('breaks off, each time as it is', async () => {
    const half: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"data": [');
      setTimeout(() => response.destroy(), 5);
    };
    const closed: Answer = (_, request) => request.socket.destroy();
    for (const answer of [half, closed]) {
      answers = [answer, answer];
      expect(await get()).toEqual({ data: [] });
      answers = [answer, answer, answer];
      expect(await fault(get())).toEqual(['the answer broke off', false]);
    }
  });

  test('never comes, and is hung up on', async () => {
    const silent: Answer = () => undefined;
    answers = [silent];
    expect(await get({ call: 60 })).toEqual({ data: [] });
    answers = [silent, silent, silent];
    expect(await fault(get({ call: 60 }))).toEqual(['App Store Connect did not answer within 1 s', false]);
    answers = [silent];
    expect((await fault(get({ call: 2600, tries: 1 })))[0]).toBe('App Store Connect did not answer within 3 s');
  });

  test('takes all the time that there is: then nothing more is asked', async () => {
    const ask = client({ run: 150 }).forApp();
    await ask('/a', 'the app');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await fault(ask('/b', 'the app'))).toEqual(['reading takes more than 0 s in all', true]);
    expect(asked).toHaveLength(1);
  });

  test('is told by the time of all requests, where that is what ran out', async () => {
    answers = [() => undefined];
    expect(await fault(get({ run: 1100, call: 5000, tries: 1 }))).toEqual([
      'App Store Connect did not answer within 1 s in all',
      true,
    ]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    expect(await fault(get({ run: 0 }))).toEqual(['reading takes more than 0 s in all', true]);
  });

  test('is not there at all', async () => {
    const gone = connect(CREDENTIALS, 'http://127.0.0.1:9', { limits: FAST }).forApp();
    const [message, isLast] = await fault(gone('/a', 'the app'));
    expect([message, isLast]).toEqual([expect.stringMatching(/^App Store Connect could not be reached: \w+/), false]);
  });
});

test('more than ten requests are not made for one app, tries among them', async () => {
  const whole = client({ calls: 3 });
  const ask = whole.forApp();
  answers = [gives({}, 500)];
  await ask('/a', 'the app');
  await ask('/b', 'the app');
  expect(await fault(ask('/c', 'the app'))).toEqual(['more than 3 requests would be needed for one app', false]);
  expect(await whole.forApp()('/d', 'the app')).toEqual({ data: [] });
  expect(asked).toHaveLength(4);
});

test('a fault of our own is told by its code, and without its words', async () => {
  vi.spyOn(AbortController.prototype, 'signal', 'get').mockImplementation(() => {
    throw Object.assign(new Error('SECRET'), { code: 'ENOTHING' });
  });
  expect(await fault(get())).toEqual(['App Store Connect could not be asked: ENOTHING', false]);
});

describe('a token', () => {
  const partsOf = (token: string) =>
    token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));

  test('is for ten minutes, from half a minute ago', () => {
    const token = makeToken(CREDENTIALS, 1_700_000_000.9);
    expect(partsOf(token)).toEqual([
      { alg: 'ES256', kid: 'AB12CD34EF', typ: 'JWT' },
      {
        ...{ iss: CREDENTIALS.issuerId, iat: 1_699_999_970, exp: 1_700_000_570, aud: 'appstoreconnect-v1' },
      },
    ]);
    const [input, signature = ''] = [token.slice(0, token.lastIndexOf('.')), token.split('.')[2]];
    const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(input), signed, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('of an individual key has no issuer', () => {
    const { issuerId: _, ...individual } = CREDENTIALS;
    expect(partsOf(makeToken(individual, 0))[1]).toEqual({
      sub: 'user',
      iat: -30,
      exp: 570,
      aud: 'appstoreconnect-v1',
    });
  });
});

describe('what Apple says is wrong', () => {
  test.each<[unknown, string[]]>([
    [{ errors: [{ code: 'A.B_1', detail: 'jane@example.org' }, { code: 'C' }] }, ['A.B_1', 'C']],
    [{ errors: [null, 7, {}, { code: 5 }, { code: 'two words' }, { code: '' }, 'x', { code: 'D' }] }, ['D']],
    [{ errors: [{ code: 'x'.repeat(100) }, { code: 'x'.repeat(101) }] }, ['x'.repeat(100)]],
    [{ errors: { code: 'A' } }, []],
    [{}, []],
    [null, []],
    [[], []],
  ])('is read as codes: %j', (body, codes) => {
    expect(readErrors(JSON.stringify(body)).map(({ code }) => code)).toEqual(codes);
  });

  test('is nothing where it is no JSON', () => expect(readErrors('<h1>')).toEqual([]));

  const role = 'it needs a role that may see apps, such as Developer or App Manager, and access to this app';
  test.each<[number, readonly string[], string]>([
    [
      401,
      ['A', 'B'],
      'the key is not taken (401 A): the key id, the issuer id or the private key belongs to another key, or the key was revoked',
    ],
    [403, [], `the key may not read the build (403): ${role}`],
    [403, ['X'], `the key may not read the build (403 X): ${role}`],
    [
      403,
      ['FORBIDDEN.REQUIRED_AGREEMENTS_MISSING'],
      'App Store Connect does not give the build (403 FORBIDDEN.REQUIRED_AGREEMENTS_MISSING): the Account Holder has an agreement to accept in App Store Connect',
    ],
    [404, ['N'], 'the build cannot be found (404 N)'],
    [429, [], 'too many requests were made with the key (429): its limit is counted by the hour, over all who use it'],
    [500, [], 'App Store Connect has a fault of its own (500)'],
    [499, [], 'App Store Connect refuses to give the build (499)'],
    [400, ['P'], 'App Store Connect refuses to give the build (400 P)'],
  ])('%i %j is a sentence', (status, codes, sentence) => {
    expect(
      describeRefusal(
        status,
        codes.map((code) => ({ code })),
        'the build',
      ),
    ).toBe(sentence);
  });
});

test.each<[number, string | undefined]>([
  [0, undefined],
  [59, undefined],
  [-59, undefined],
  [60, '1 minute ahead of'],
  [-60, '1 minute behind'],
  [80, '1 minute ahead of'],
  [100, '2 minutes ahead of'],
  [119 * 60, '119 minutes ahead of'],
  [-120 * 60, '2 hours behind'],
  [30 * 3600, '30 hours ahead of'],
])('a clock that is %i seconds ahead', (seconds, much) => {
  const now = 1_700_000_000_000;
  vi.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000);
  const said = much && `the key is not taken (401), and this machine's clock is ${much} Apple's: set it right`;
  expect(describeSkew(new Date(now).toUTCString())).toBe(said);
});

test.each([null, '', 'yesterday'])('a clock is not told by %j', (date) => expect(describeSkew(date)).toBeUndefined());
