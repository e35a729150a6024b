import http from 'node:http';
import net from 'node:net';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ProbeContext, probe } from '../../src/policy/probe.ts';
import {
  faultyChains,
  freePort,
  guardNetwork,
  type Internet,
  listen,
  makeNetwork,
  serveHttp,
  serveHttps,
} from './loopback.ts';

guardNetwork();

/** What the server says in turn, the last for ever: a status, its headers, a body that may show what was asked for. */
type Said = readonly [
  status: number,
  headers?: Readonly<Record<string, string | readonly string[]>>,
  body?: string | ((path: string) => string),
];

const HOST = 'policy.clinic.org';
const PAGE = '<title>Privacy policy</title><h1>Privacy policy</h1><p>We collect nothing.</p>';
const OK: Said = [200, { 'content-type': 'text/html' }, PAGE];
let port = 0;
let said: readonly Said[] = [];
let asked: string[] = [];
let pages: Readonly<Record<string, Said>> = {};
const answer: http.RequestListener = (request, response) => {
  const path = request.url ?? '';
  const [status, headers = {}, body = ''] = pages[path] ?? said[Math.min(asked.length, said.length - 1)] ?? [500];
  asked.push(path);
  if (status === 0) request.socket.destroy();
  else
    response.writeHead(status, headers as http.OutgoingHttpHeaders).end(typeof body === 'string' ? body : body(path));
};
beforeAll(async () => {
  port = await serveHttp(answer);
});
beforeEach(() => {
  [said, asked, pages] = [[], [], {}];
});

interface More extends Internet {
  readonly path?: string;
  readonly url?: string;
  readonly deadline?: number;
  readonly resolves?: boolean;
  readonly intercepted?: boolean | undefined;
  readonly random?: number;
  readonly environment?: ProbeContext['environment'];
  /** The clock stands still in a wait, so that what comes after it has its time for real. */
  readonly still?: boolean;
  /** How each connection fails. */
  readonly code?: string;
}

async function observe(more: More = {}) {
  asked = [];
  const routes = Object.fromEntries(
    [HOST, 'other.org', 'a.framer.app'].map((name) => [name, port]).concat(Object.entries(more.routes ?? {})),
  ) as Record<string, number>;
  const network = makeNetwork({ ...more, routes, limits: { answerMs: 10_000, ...more.limits } });
  const controls: string[] = [];
  const { code } = more;
  const connect = () => {
    const socket = new net.Socket();
    setImmediate(() => socket.destroy(Object.assign(new Error('no'), { code })));
    return socket;
  };
  const observation = await probe(new URL(more.url ?? `http://${HOST}${more.path ?? '/privacy'}`), {
    network: {
      ...{ ...network, random: () => more.random ?? 0 },
      ...(code !== undefined && { connect }),
      ...(more.still && { sleep: async (ms: number) => network.waits.push(ms) }),
    },
    environment: more.environment ?? {},
    allowPrivateNetwork: false,
    deadline: more.deadline ?? 100_000,
    controls: {
      async resolve() {
        controls.push('resolve');
        return { name: 'control', resolves: more.resolves ?? true };
      },
      async isIntercepted() {
        controls.push('isIntercepted');
        return more.intercepted;
      },
    },
  });
  return { ...observation, waits: network.waits, controls };
}

test('a page that is there is seen with one request', async () => {
  said = [OK];
  const { outcome, ...rest } = await observe();
  expect(outcome).toMatchObject({
    kind: 'response',
    status: 200,
    originUnknown: false,
    page: { titled: true, cut: false },
  });
  expect(Object.keys(outcome).sort()).toEqual(['kind', 'originUnknown', 'page', 'status']);
  expect('page' in outcome && Object.keys(outcome.page)).not.toContain('text');
  expect(rest).toStrictEqual({
    ...{ hops: [], requests: 1, confirmed: false, finalUrl: `http://${HOST}/privacy` },
    ...{ chainIncomplete: false, proxied: false, waits: [], controls: [] },
  });
});

describe('what may pass', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('as %i is asked for three times', async (status) => {
    said = [[status]];
    expect(await observe()).toMatchObject({ requests: 3, confirmed: false, waits: [1000, 2000], outcome: { status } });
  });

  test.each([400, 401, 403, 405, 501, 505])('is not %i', async (status) => {
    said = [[status]];
    expect(await observe()).toMatchObject({ requests: 1, waits: [] });
  });

  test.each(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ETIMEDOUT'])('as %s is tried three times', async (code) => {
    expect(await observe({ code })).toMatchObject({ requests: 3, waits: [1000, 2000] });
  });

  test.each(['EAI_AGAIN', 'ESERVFAIL'])('as %s of a look-up is tried three times', async (code) => {
    expect(await observe({ names: { [HOST]: code } })).toMatchObject({
      ...{ requests: 3, outcome: { kind: 'failure', stage: 'lookup', code } },
      control: { name: 'control', resolves: true },
    });
  });

  test.each(['ENETUNREACH', 'EHOSTUNREACH', ''])('is not %s', async (code) => {
    expect(await observe({ code })).toMatchObject({
      requests: 1,
      outcome: { kind: 'failure', stage: 'connect', code },
    });
  });

  test('is not what a wall says, nor what a proxy does', async () => {
    said = [[503, { 'cf-mitigated': 'challenge' }]];
    expect(await observe()).toMatchObject({ requests: 1, outcome: { wall: 'Cloudflare', status: 503 } });
    const environment = { HTTP_PROXY: `http://127.0.0.1:${await freePort()}` };
    expect(await observe({ environment })).toMatchObject({
      ...{ requests: 1, proxied: true, outcome: { kind: 'failure', stage: 'proxy', code: 'ECONNREFUSED' } },
    });
  });

  test('is not tried again without a network', async () => {
    const off = await observe({ names: { [HOST]: 'EAI_AGAIN' }, resolves: false });
    expect(off).toMatchObject({ requests: 1, control: { name: 'control', resolves: false } });
    expect(await observe({ code: 'ECONNRESET', resolves: false })).toMatchObject({ requests: 3 });
    const gone = await observe({ names: { [HOST]: 'ENOTFOUND' }, resolves: false });
    expect(gone).toMatchObject({ requests: 1, confirmed: false });
  });

  test('is asked for as often as the limits say, spread a little', async () => {
    said = [[503]];
    expect(await observe({ random: 1, limits: { tries: 4 } })).toMatchObject({
      requests: 4,
      waits: [1250, 2250, 4250],
    });
    said = [[503], OK];
    expect(await observe()).toMatchObject({ requests: 2, outcome: { status: 200 } });
  });

  test('is asked for as long as there is time', async () => {
    said = [[503]];
    expect(await observe({ limits: { urlMs: 1000 } })).toMatchObject({ requests: 1, waits: [] });
    expect(await observe({ limits: { urlMs: 1001 }, still: true })).toMatchObject({ requests: 2, waits: [1000] });
    expect(await observe({ deadline: 1000 })).toMatchObject({ requests: 1, waits: [] });
    expect(await observe({ deadline: 2001, still: true })).toMatchObject({ requests: 3, waits: [1000, 2000] });
  });
});

describe('a server that says when to come back', () => {
  const retry = (...values: readonly string[]): Said[] => values.map((value) => [503, { 'retry-after': value }]);

  test.each<[readonly string[], readonly number[]]>([
    [['30'], [30_000]],
    [['31'], []],
    [
      ['15', '15'],
      [15_000, 15_000],
    ],
    [['20', '11'], [20_000]],
    [['0'], [1000]],
    [['2'], [2000]],
    [['soon'], [1000]],
    [['  '], [1000]],
    [['1h'], [1000]],
    [['Sat, 01 Nov 2025 10:00:00 GMT'], [1000]],
    [['Sat, 01 Nov 2125 10:00:00 GMT'], []],
    [['Sat, 01 Nov 2125'], []],
    [['2125-11-01'], []],
  ])('%j is waited for by %j', async (values, waits) => {
    said = [...retry(...values), OK];
    expect(await observe()).toMatchObject({ waits, requests: waits.length + 1 });
  });

  test('is not waited for beyond the end, and its time is no time of ours', async () => {
    said = [...retry('20'), [503], [503]];
    expect(await observe({ limits: { urlMs: 3000 } })).toMatchObject({ requests: 3, waits: [20_000, 2000] });
    said = retry('20');
    expect(await observe({ deadline: 20_000 })).toMatchObject({ requests: 1, waits: [] });
  });

  test('is waited for in a date as in seconds', async () => {
    said = [...retry(new Date(Date.now() + 9000).toUTCString()), OK];
    const [wait = 0] = (await observe()).waits;
    expect(wait).toBeGreaterThan(2000);
    expect(wait).toBeLessThan(9001);
  });
});

describe('what would be called dead', () => {
  test.each<[string, readonly Said[], boolean]>([
    ['404 twice', [[404]], true],
    ['410 twice', [[410]], true],
    ['404 and 410', [[404], [410]], true],
    ['404 and a page', [[404], OK], false],
    ['404 and a fault', [[404], [503]], false],
    ['an origin without a name', [[530, {}, 'error code: 1016']], true],
    ['an origin without a name, and 404', [[530, {}, 'error code: 1016'], [404]], false],
  ])('is asked for again after two seconds: %s', async (_, answers, confirmed) => {
    said = answers;
    expect(await observe()).toMatchObject({ requests: 2, confirmed, waits: [2000] });
  });

  test.each<[string, Said]>([
    ['another fault of what stands before the site', [530, {}, 'error code: 1033']],
    ['a wall', [404, { 'cf-mitigated': 'challenge' }]],
    ['a redirect that fails', [302, { location: 'ftp://x/' }]],
    ['a refusal', [403]],
  ])('is none of these: %s', async (_, one) => {
    said = [one];
    expect(await observe()).toMatchObject({ requests: 1, confirmed: false });
  });

  test('may be a name', async () => {
    expect(await observe({ names: { [HOST]: 'ENOTFOUND' } })).toMatchObject({ requests: 2, confirmed: true });
    let count = 0;
    said = [[404]];
    const turning = () => (++count === 1 ? 'ENOTFOUND' : ['45.0.0.1']);
    expect(await observe({ names: { [HOST]: turning } })).toMatchObject({ requests: 2, confirmed: false });
  });

  test('is not confirmed where there is no time to', async () => {
    said = [[404]];
    expect(await observe({ deadline: 2000 })).toMatchObject({ requests: 1, confirmed: false });
    expect(await observe({ deadline: 2001, still: true })).toMatchObject({ requests: 2, confirmed: true });
  });
});

describe('the end of all time', () => {
  const lost = (deadline: number) => observe({ names: { [HOST]: 'ENETUNREACH' }, synchronous: true, deadline });

  test('is told as that, with nothing asked after it', async () => {
    const over = await lost(20);
    expect(over.outcome).toEqual({ kind: 'out-of-time' });
    expect(over.controls).toEqual([]);
    expect(over).not.toHaveProperty('control');
    expect((await lost(21)).outcome).toMatchObject({ kind: 'failure', code: 'ENETUNREACH' });
  });

  test('changes nothing of what is refused without asking', async () => {
    expect(await observe({ url: 'http://127.0.0.1/', deadline: 0 })).toMatchObject({
      ...{ outcome: { kind: 'refused' }, chainIncomplete: false, proxied: false },
    });
  });
});

describe('a control', () => {
  test.each(['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
    'tells whether %s is of everybody',
    async (code) => {
      const seen = await observe({ code, intercepted: false });
      expect([seen.intercepted, seen.controls]).toEqual([false, ['isIntercepted']]);
      expect((await observe({ code, intercepted: true })).intercepted).toBe(true);
      expect(await observe({ code })).not.toHaveProperty('intercepted');
    },
  );

  test.each<[string, More, readonly string[]]>([
    ['of another certificate', { code: 'X_SELF_SIGNED_CERT_IN_CHAIN' }, ['resolve']],
    ['of a way that is not there', { code: 'ENETUNREACH' }, ['resolve']],
    ['of a refusal', { code: 'ECONNREFUSED' }, []],
    ['of a name', { names: { [HOST]: 'ENODATA' } }, ['resolve']],
  ])('%s', async (_, more, controls) => {
    const seen = await observe(more);
    expect(seen.controls.slice(-1)).toEqual(controls.slice(-1));
    expect(seen.control).toEqual(controls.length > 0 ? { name: 'control', resolves: true } : undefined);
    expect('control' in seen).toBe(controls.length > 0);
  });

  test('is not asked of a connection that broke while it answered', async () => {
    said = [[0]];
    const seen = await observe();
    expect(seen).toMatchObject({ requests: 3, outcome: { stage: 'answer', code: 'ECONNRESET' }, controls: [] });
  });

  test('is not asked where a proxy looks names up', async () => {
    const proxy = await listen(
      http.createServer((_, response) => response.writeHead(302, { location: 'https://gone.org/' }).end()),
    );
    const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy}` };
    const seen = await observe({ environment, names: { 'gone.org': 'EAI_AGAIN' }, resolves: false });
    expect(seen).toMatchObject({ proxied: true, requests: 3, controls: [], outcome: { stage: 'lookup' } });
    expect(seen).not.toHaveProperty('control');
  });
});

describe('a page that may be any', () => {
  const words = (count: number, after = '') =>
    Array.from({ length: count }, (_, index) => `w${index}${after}`).join(' ');
  const shows = (text: string | ((path: string) => string)): Said => [200, { 'content-type': 'text/plain' }, text];

  test('is compared with one that cannot be, in the same folder', async () => {
    said = [shows(`Hello\n\n${words(30)}`)];
    expect(await observe({ path: '/a/b?c#d' })).toMatchObject({ madeUp: 'same', requests: 1 });
    expect(asked).toEqual(['/a/b?c', expect.stringMatching(/^\/a\/[0-9a-f]{24}$/)]);
  });

  test.each<[string, Said, 'same' | 'different' | undefined]>([
    ['another text', shows('Nothing here at all, my friend'), 'different'],
    ['not found', [404, { 'content-type': 'text/plain' }, words(12)], 'different'],
    ['nothing', [0], undefined],
    ['nine tenths of it', shows(words(13)), 'same'],
    ['less', shows(words(14)), 'different'],
  ])('that answers with %s', async (_, other, madeUp) => {
    said = [shows(words(12)), other];
    const seen = await observe();
    expect(seen.madeUp).toBe(madeUp);
    expect('madeUp' in seen).toBe(madeUp !== undefined);
  });

  test('is the same whatever of its address it shows', async () => {
    said = [shows((path) => words(12, path)), shows((path) => words(12, path.slice(1)))];
    expect((await observe({ path: '/About' })).madeUp).toBe('same');
  });

  test.each<[string, Said, boolean]>([
    ['without words', shows('. . .'), false],
    ['that is titled', OK, false],
    ['with another status', [403, { 'content-type': 'text/plain' }, words(9)], false],
    ['that speaks of two things', shows('Hello\nWe collect data. We share it with third parties.'), true],
    [
      'that speaks of three things',
      shows('Hello\nWe collect data. We share it with third parties. We retain it for 3 years, retention period.'),
      false,
    ],
  ])('%s', async (_, one, isCompared) => {
    said = [one];
    await observe();
    expect(asked.length).toBe(isCompared ? 2 : 1);
  });
});

describe('an address that a strict server refuses', () => {
  test.each([400, 414, 431])('with %i is tried as it should be written', async (status) => {
    pages = { '/a?b=%7C%5E%5B%5D%5C%7B%7D%60%25&c=%2f': OK };
    said = [[status]];
    expect(await observe({ path: '/a?b=|^[]\\{}`%&c=%2f' })).toMatchObject({
      ...{ requests: 1, outcome: { status } },
      worksAs: `http://${HOST}/a?b=%7C%5E%5B%5D%5C%7B%7D%60%25&c=%2f`,
    });
  });

  test('may have it in its path', async () => {
    pages = { '/100%25%7C%2f%5B%5D%252%7C': OK, '/?a=%252': OK };
    said = [[400]];
    expect((await observe({ path: '/100%|%2f[]%2|' })).worksAs).toBe(`http://${HOST}/100%25%7C%2f%5B%5D%252%7C`);
    expect((await observe({ path: '/?a=%2' })).worksAs).toBe(`http://${HOST}/?a=%252`);
  });

  test.each<[string, number, string, number]>([
    ['is not tried as it is', 400, '/privacy%2F?a=b', 1],
    ['is not tried where it is not there', 404, '/a|b', 2],
    ['is not said to work where it does not', 400, '/a|b', 2],
  ])('%s', async (_, status, path, requests) => {
    said = [[status]];
    const seen = await observe({ path });
    expect([asked.length, 'worksAs' in seen]).toEqual([requests, false]);
    if (status === 404) expect(asked).toEqual([path, path]);
  });

  test('is not said to work where it leads nowhere', async () => {
    pages = { '/a%7Cb': [302, { location: 'ftp://x/' }] };
    said = [[400]];
    expect(await observe({ path: '/a|b' })).not.toHaveProperty('worksAs');
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 302, more: Readonly<Record<string, string>> = {}): Said => [
    status,
    { location: Buffer.from(location).toString('latin1'), ...more },
  ];

  test.each([301, 302, 303, 307, 308])('by %i is followed', async (status) => {
    said = [to('/Geschützt?a', status), OK];
    const seen = await observe();
    const end = `http://${HOST}/Gesch%C3%BCtzt?a`;
    expect(seen.hops).toEqual([{ status, from: `http://${HOST}/privacy`, to: end, cookie: false }]);
    expect([seen.finalUrl, seen.requests, asked]).toEqual([end, 1, ['/privacy', '/Gesch%C3%BCtzt?a']]);
  });

  test.each([200, 300, 304, 305, 404])('by %i is none', async (status) => {
    said = [to('/x', status)];
    expect(await observe()).toMatchObject({ hops: [], outcome: { kind: 'response', status } });
  });

  test('without a place is an answer', async () => {
    said = [[302]];
    expect(await observe()).toMatchObject({ hops: [], outcome: { kind: 'response', status: 302 } });
  });

  test('of a page is followed too, and a cookie is seen', async () => {
    said = [
      [
        200,
        { 'content-type': 'text/html', 'set-cookie': ['a=1'] },
        '<meta http-equiv="refresh" content="0; url=/other">',
      ],
      OK,
    ];
    expect((await observe()).hops).toEqual([
      { status: 200, from: `http://${HOST}/privacy`, to: `http://${HOST}/other`, cookie: true },
    ]);
  });

  test.each<[string, string, string]>([
    ['http://[', 'unreadable', 'http://['],
    ['ftp://other.org/', 'scheme', 'ftp://other.org/'],
    ['mailto:a@b.org', 'scheme', 'mailto:a@b.org'],
    ['/privacy', 'loop', `http://${HOST}/privacy`],
    ['/privacy#there', 'loop', `http://${HOST}/privacy#there`],
    ['http://127.0.0.1/', 'address', 'http://127.0.0.1/'],
    ['http://other.org:8080/', 'port', 'http://other.org:8080/'],
  ])('to %s ends there', async (location, fault, end) => {
    said = [to(location)];
    const seen = await observe({ path: '/privacy#here' });
    expect(seen.outcome).toEqual({ kind: 'redirect', fault, to: end });
    expect(seen.hops.map((hop) => hop.to)).toEqual([end]);
    expect(seen.controls).toEqual([]);
  });

  test('that comes back later is a loop', async () => {
    pages = { '/privacy': to('/b'), '/b': to('/c'), '/c': to('/b#x') };
    expect((await observe()).outcome).toEqual({ kind: 'redirect', fault: 'loop', to: `http://${HOST}/b#x` });
  });

  test('is followed as often as the limits say', async () => {
    pages = { '/privacy': to('/1'), '/1': to('/2'), '/2': OK };
    expect(await observe({ limits: { redirects: 2 } })).toMatchObject({ outcome: { kind: 'response', status: 200 } });
    const many = await observe({ limits: { redirects: 1 } });
    expect(many.outcome).toEqual({ kind: 'redirect', fault: 'too-many', to: `http://${HOST}/2` });
    expect([many.finalUrl, many.hops.length]).toEqual([`http://${HOST}/1`, 2]);
  });

  test('to what fails fails there', async () => {
    said = [to('http://gone.org/')];
    expect(await observe({ names: { 'gone.org': ['2a00::1'] } })).toMatchObject({
      ...{ finalUrl: 'http://gone.org/', controls: ['resolve'] },
      outcome: { kind: 'failure', stage: 'connect', code: 'ENETUNREACH', onlyIpv6: true },
    });
    expect((await observe({ names: { 'gone.org': ['2a00::1'] } })).outcome).toStrictEqual({
      ...{ kind: 'failure', stage: 'connect', code: 'ENETUNREACH', onlyIpv6: true },
    });
  });

  test('keeps what is known of the way', async () => {
    const secure = await serveHttps(
      (_, response) => response.writeHead(302, { location: 'http://other.org/' }).end(),
      faultyChains.incomplete('secure.org'),
    );
    said = [OK];
    const seen = await observe({ url: 'https://secure.org/', routes: { 'secure.org': secure } });
    expect(seen).toMatchObject({ chainIncomplete: true, finalUrl: 'http://other.org/', outcome: { status: 200 } });
  });
});

describe('an answer', () => {
  test('is what a host’s page says, in the letters of its type, however much of it', async () => {
    said = [[200, { 'content-disposition': 'attachment' }, '<title>Privacy policy</title>']];
    expect(await observe()).toMatchObject({
      outcome: { page: { attachment: true, type: '', titled: true, cut: false } },
    });
    said = [[200, { 'content-type': 'text/html' }, `${PAGE}${' '.repeat(300)}`]];
    expect(await observe({ limits: { bodyBytes: 200 } })).toMatchObject({ outcome: { page: { cut: true } } });
    said = [OK];
    const drawn = await observe({ url: 'http://a.framer.app/' });
    expect(drawn).toMatchObject({ outcome: { page: { shell: 'a framer.app page' } } });
  });

  test('is a wall’s by the beginning of its body, and a store’s', async () => {
    const cloudflare = (before: number): Said => [403, { server: 'cloudflare' }, `${' '.repeat(before)}JUST A MOMENT`];
    const wall = async (one: Said) => {
      said = [one];
      const { outcome } = await observe();
      return 'wall' in outcome ? outcome.wall : undefined;
    };
    expect(await wall(cloudflare(64 * 1024 - 13))).toBe('Cloudflare');
    expect(await wall(cloudflare(64 * 1024))).toBeUndefined();
    expect(await wall([200, { 'content-type': 'text/html' }, '<p>hCaptcha</p>'])).toBe('a CAPTCHA');
    expect(await wall([200, { 'content-type': 'text/html' }, `<p>hCaptcha ${'x '.repeat(600)}</p>`])).toBeUndefined();
    said = [[403, { server: 'AmazonS3', 'x-amz-request-id': 'x' }]];
    expect(await observe()).toMatchObject({ outcome: { storageDenied: 'Amazon S3' } });
    said = [[530, {}, 'Origin DNS error']];
    expect(await observe()).toMatchObject({ outcome: { originUnknown: true } });
  });
});
