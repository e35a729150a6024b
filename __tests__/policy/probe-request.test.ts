import http from 'node:http';
import { connect, type Socket } from 'node:net';
import zlib from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RequestContext, request } from '../../src/policy/probe-request.ts';
import { HOME, NAME, VERSION } from '../../src/tool.ts';
import {
  freePort,
  goodChain,
  guardNetwork,
  type Internet,
  listen,
  makeNetwork,
  serveHttps,
  serveRaw,
} from './loopback.ts';

guardNetwork();

const HOST = 'policy.clinic.org';
type Responds = (socket: Socket) => void;
let port = 0;
let heads: string[] = [];
let respond: Responds = () => undefined;
let open = 0;
beforeAll(async () => {
  port = await serveRaw((socket) => {
    open += 1;
    socket.on('close', () => {
      open -= 1;
    });
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (!head.endsWith('\r\n\r\n')) return;
      heads.push(head);
      respond(socket);
    });
  });
});
beforeEach(() => {
  heads = [];
});

interface More extends Internet {
  readonly url?: string;
  readonly until?: number;
  /** What the clock says, all the while. */
  readonly now?: number;
  readonly environment?: RequestContext['environment'];
  readonly allowPrivateNetwork?: boolean;
}

async function ask(more: More = {}) {
  const network = makeNetwork({
    ...more,
    routes: { [HOST]: port, ...more.routes },
    limits: { answerMs: 10_000, ...more.limits },
  });
  const { environment = {}, allowPrivateNetwork = false, now = 0 } = more;
  const context = { network: { ...network, now: () => now }, environment, allowPrivateNetwork };
  const reply = await request(new URL(more.url ?? `http://${HOST}/privacy?a=b#c`), more.until ?? 20_000, context);
  return { reply, connected: network.connected, looked: network.looked };
}

/** An answer with a body, in one piece and with the connection closed after it. */
const says =
  (body: string | Uint8Array, headers = '', status = '200 OK'): Responds =>
  (socket) => {
    socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n${headers}\r\n`);
    socket.end(body);
  };
const textOf = async (responds: Responds, more: More = {}) => {
  respond = responds;
  const { reply } = await ask(more);
  return reply.kind === 'answer' ? [Buffer.from(reply.body).toString(), reply.cut] : reply;
};

test('a request asks for one page, by our name, with nothing of ours', async () => {
  respond = says('Hello', 'X-Y: z\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nVary: c\r\nVary: d\r\n', '404 Not Found');
  const { reply, connected, looked } = await ask();
  expect(reply).toEqual({
    kind: 'answer',
    status: 404,
    headers: new Map([
      ['connection', 'close'],
      ['x-y', 'z'],
      ['set-cookie', 'a, b'],
      ['vary', 'c, d'],
    ]),
    body: Buffer.from('Hello'),
    cut: false,
    chainIncomplete: false,
    proxied: false,
  });
  expect([connected, looked]).toEqual([['45.0.0.1'], [HOST]]);
  expect(heads).toEqual([
    [
      'GET /privacy?a=b HTTP/1.1',
      `Host: ${HOST}`,
      `User-Agent: Mozilla/5.0 (compatible; ${NAME}/${VERSION}; +${HOME})`,
      'Accept: text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
      'Accept-Language: en',
      'Accept-Encoding: gzip, deflate, br',
      'Connection: close',
      '\r\n',
    ].join('\r\n'),
  ]);
});

test('https is asked for as it is, and its chain is told', async () => {
  const asked: (string | undefined)[] = [];
  const secure = await serveHttps((one, response) => {
    asked.push(one.url, one.headers.host);
    response.end('Hello');
  }, goodChain(HOST));
  const { reply } = await ask({ url: `https://${HOST}/a?b`, routes: { [HOST]: secure } });
  expect(reply).toMatchObject({ kind: 'answer', status: 200, chainIncomplete: false });
  expect(asked).toEqual(['/a?b', HOST]);
});

describe('a body', () => {
  const long = 'x'.repeat(100_000);

  test.each<[string, (text: string) => Uint8Array, string]>([
    ['gzip', zlib.gzipSync, 'gzip'],
    ['x-gzip', zlib.gzipSync, ' X-GZip '],
    ['deflate', zlib.deflateSync, 'deflate'],
    ['br', zlib.brotliCompressSync, 'br'],
    ['nothing', (text) => Buffer.from(text), 'identity'],
    ['what nobody knows', (text) => Buffer.from(text), 'zap'],
  ])('is unpacked: %s', async (_, pack, encoding) => {
    const headers = `Content-Encoding: ${encoding}\r\n`;
    expect(await textOf(says(pack('Hello'), headers))).toEqual(['Hello', false]);
    expect(await textOf(says(pack(long), headers), { limits: { bodyBytes: 1000 } })).toEqual([
      long.slice(0, 1000),
      true,
    ]);
  });

  test('is read to its limit', async () => {
    expect(await textOf(says('12345'), { limits: { bodyBytes: 5 } })).toEqual(['12345', false]);
    expect(await textOf(says('123456'), { limits: { bodyBytes: 5 } })).toEqual(['12345', true]);
    expect(await textOf(says(''))).toEqual(['', false]);
    const apart: Responds = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n12345');
      setTimeout(() => socket.end('6'), 100);
    };
    expect(await textOf(apart, { limits: { bodyBytes: 5 } })).toEqual(['12345', true]);
  });

  test.each<[string, (text: string) => Uint8Array, string]>([
    ['gzip', zlib.gzipSync, 'gzip'],
    ['deflate', zlib.deflateSync, 'deflate'],
    ['br', zlib.brotliCompressSync, 'br'],
  ])('whose %s breaks is kept as far as it came', async (_, pack, encoding) => {
    const noise = Array.from({ length: 60_000 }, (__, index) => ((index * index * 7919) % 1_000_003).toString(36)).join(
      '',
    );
    const packed = Buffer.from(pack(noise));
    packed.fill(0xff, packed.length - 100);
    const headers = `Content-Encoding: ${encoding}\r\n`;
    const [kept, cut] = (await textOf(says(packed, headers), { limits: { bodyBytes: 5_000_000 } })) as [
      string,
      boolean,
    ];
    expect([kept.length > 1000, noise.startsWith(kept.slice(0, 1000)), cut]).toEqual([true, true, true]);
    expect(((await textOf(says(packed, headers), { limits: { bodyBytes: 500 } })) as [string])[0].length).toBe(500);
    expect(await textOf(says('no such thing, and not packed', headers))).toMatchObject({
      ...{ kind: 'failure', stage: 'answer', code: expect.stringMatching(/^(?:Z_|ERR_)/) },
    });
  });

  test('that breaks off is no answer', async () => {
    const breaks: Responds = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nHello', () => setTimeout(() => socket.destroy(), 20));
    };
    expect(await textOf(breaks)).toMatchObject({ kind: 'failure', stage: 'answer', code: 'ECONNRESET' });
  });

  test('may take the time of the whole address, an answer only its own', async () => {
    const slow: Responds = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nHello');
      setTimeout(() => socket.end(', world'), 700);
    };
    expect(await textOf(slow, { limits: { answerMs: 500 }, until: 20_000 })).toEqual(['Hello, world', false]);
    expect(await textOf(slow, { until: 400 })).toMatchObject({ stage: 'answer', code: 'TIMEOUT' });
    expect(await textOf(slow, { until: 90_400, now: 90_000 })).toMatchObject({ stage: 'answer', code: 'TIMEOUT' });
  });

  test('that nobody wants leaves no connection behind', async () => {
    const refuses: Responds = (socket) => socket.write('HTTP/1.1 407 No\r\nContent-Length: 1000\r\n\r\n');
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    expect(await textOf(refuses, { environment })).toMatchObject({ stage: 'proxy', code: 'HTTP_407' });
    for (let tries = 0; open > 0 && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(open).toBe(0);
  });

  test('leaves no connection behind', async () => {
    const endless: Responds = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const timer = setInterval(() => socket.write('x'.repeat(1000)), 1);
      socket.on('close', () => clearInterval(timer));
    };
    expect(await textOf(endless, { limits: { bodyBytes: 2500 } })).toEqual(['x'.repeat(2500), true]);
    for (let tries = 0; open > 0 && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(open).toBe(0);
  });
});

describe('no answer', () => {
  const silent: Responds = () => undefined;

  test('in time', async () => {
    const failed = { kind: 'failure', stage: 'answer', code: 'TIMEOUT', onlyIpv6: false, proxied: false };
    respond = silent;
    expect((await ask({ limits: { answerMs: 60 } })).reply).toStrictEqual(failed);
    expect((await ask({ until: 60 })).reply).toStrictEqual(failed);
    const began = performance.now();
    expect((await ask({ until: 90_060, now: 90_000 })).reply).toStrictEqual(failed);
    expect(performance.now() - began).toBeLessThan(9000);
    expect((await ask({ until: -5, limits: { answerMs: 10_000 } })).reply).toMatchObject({ code: 'TIMEOUT' });
  });

  test('over the newer addresses alone', async () => {
    const reply = async (...addresses: readonly string[]) =>
      (await ask({ names: { 'gone.org': addresses }, url: 'http://gone.org/' })).reply;
    const failed = { kind: 'failure', stage: 'connect', code: 'ENETUNREACH', proxied: false };
    expect(await reply('2a00::1', '2a00::2')).toStrictEqual({ ...failed, onlyIpv6: true });
    expect(await reply('2a00::1', '45.0.0.1')).toStrictEqual({ ...failed, onlyIpv6: false });
    const gone = await ask({ names: { 'gone.org': 'ENOTFOUND' }, url: 'http://gone.org/' });
    expect(gone.reply).toStrictEqual({ ...failed, stage: 'lookup', code: 'ENOTFOUND', onlyIpv6: false });
  });

  test('of HTTP', async () => {
    respond = (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n');
    expect((await ask()).reply).toMatchObject({
      kind: 'failure',
      stage: 'answer',
      code: expect.stringMatching(/^HPE_/),
    });
    respond = says('', `X: ${'x'.repeat(60 * 1024)}\r\n`);
    expect((await ask()).reply).toMatchObject({ kind: 'answer' });
    respond = says('', `X: ${'x'.repeat(70 * 1024)}\r\n`);
    expect((await ask()).reply).toMatchObject({ kind: 'failure', code: 'HPE_HEADER_OVERFLOW' });
  });

  test('for a fault of ours, which is thrown', async () => {
    const network = {
      ...makeNetwork(),
      connect: () => {
        throw new RangeError('ours');
      },
    };
    const context = { network, environment: {}, allowPrivateNetwork: false };
    await expect(request(new URL(`http://${HOST}/`), 9000, context)).rejects.toThrow('ours');
  });
});

describe('what is refused', () => {
  test.each<[string, string, string]>([
    ['http://127.0.0.1/', 'address', ''],
    ['http://localhost/', 'address', ''],
    ['http://printer.local/', 'address', ''],
    [`http://${HOST}:8080/`, 'port', 'port 8080 is neither 80 nor 443'],
    [`https://${HOST}:22/`, 'port', 'port 22 is neither 80 nor 443'],
  ])('%s is not looked up', async (url, what, why) => {
    const { reply, connected, looked } = await ask({ url });
    expect(reply).toMatchObject({ kind: 'refused', what, ...(why !== '' && { why }) });
    expect('why' in reply && reply.why).not.toContain('leads to');
    expect([connected, looked]).toEqual([[], []]);
  });

  test.each([80, 443])('is not the port %i, by whatever scheme', async (own) => {
    respond = says('Hello');
    expect((await ask({ url: `http://${HOST}:${own}/` })).reply).toMatchObject({ kind: 'answer' });
  });

  test('is a name of which one address is not public', async () => {
    const inside = (...addresses: readonly string[]) =>
      ask({ names: { 'inside.org': addresses }, url: 'http://inside.org/', routes: { 'inside.org': port } });
    const refused = await inside('45.0.0.1', '10.0.0.1');
    expect(refused).toMatchObject({ connected: [], reply: { kind: 'refused', what: 'address' } });
    expect(refused.reply).toMatchObject({ why: expect.stringMatching(/^inside\.org leads to 10\.0\.0\.1, ./) });
    respond = says('Hello');
    expect((await inside('45.0.0.1')).reply).toMatchObject({ kind: 'answer' });
  });

  test('is little where one’s own network is allowed, and never what a cloud says of itself', async () => {
    respond = says('Hello');
    const own = { allowPrivateNetwork: true, routes: { 'inside.org': port, '10.0.0.1': port } };
    const reply = async (url: string, address = '10.0.0.1') =>
      (await ask({ ...own, url, names: { 'inside.org': [address] } })).reply;
    expect(await reply('http://inside.org:8080/')).toMatchObject({ kind: 'answer' });
    expect(await reply('http://10.0.0.1/')).toMatchObject({ kind: 'answer' });
    expect(await reply('http://inside.org/', '169.254.169.254')).toMatchObject({ kind: 'refused', what: 'address' });
    expect(await reply('http://169.254.169.254/')).toMatchObject({ kind: 'refused', what: 'address' });
  });
});

describe('through a proxy', () => {
  let proxy = 0;
  let seen: string[] = [];
  let status = 200;
  beforeAll(async () => {
    proxy = await listen(
      http.createServer((one, response) => {
        seen.push(`${one.url} ${one.headers.host} ${one.headers['proxy-authorization'] ?? '-'}`);
        response.writeHead(status).end('Hello');
      }),
    );
  });
  beforeEach(() => {
    [seen, status] = [[], 200];
  });
  const by = (user = '') => ({ HTTP_PROXY: `http://${user}127.0.0.1:${proxy}` });

  test('http is asked for by its whole address, with what the proxy wants to know', async () => {
    const { reply, connected } = await ask({ environment: by() });
    expect([reply, connected]).toMatchObject([{ kind: 'answer', proxied: true, chainIncomplete: false }, []]);
    await ask({ environment: by('me:pw@') });
    const basic = Buffer.from('me:pw').toString('base64');
    expect(seen).toEqual([`http://${HOST}/privacy?a=b ${HOST} -`, `http://${HOST}/privacy?a=b ${HOST} Basic ${basic}`]);
  });

  test('https is asked for by its path, and the site hears nothing of the proxy', async () => {
    const asked: unknown[] = [];
    const site = await serveHttps((one, response) => {
      asked.push([one.url, one.headers.host, one.headers['proxy-authorization']]);
      response.end('Hello');
    }, goodChain(HOST));
    const tunnel = http.createServer().on('connect', (_, client: Socket) => {
      const onward = connect({ host: '127.0.0.1', port: site });
      for (const one of [onward, client]) one.on('error', () => [onward, client].map((each) => each.destroy()));
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    const environment = { HTTPS_PROXY: `http://me:pw@127.0.0.1:${await listen(tunnel)}` };
    const { reply } = await ask({ url: `https://${HOST}/a?b`, environment });
    expect(reply).toMatchObject({ kind: 'answer', status: 200, proxied: true });
    expect(asked).toEqual([['/a?b', HOST, undefined]]);
  });

  test('a name is looked up by the proxy, and refused where this machine knows better', async () => {
    const unknown = await ask({ environment: by(), names: { [HOST]: 'ENOTFOUND' } });
    expect(unknown.reply).toMatchObject({ kind: 'answer', proxied: true });
    const inside = await ask({ environment: by(), names: { [HOST]: ['10.0.0.1'] } });
    expect(inside.reply).toMatchObject({ kind: 'refused', what: 'address' });
    expect((await ask({ environment: by(), url: 'http://127.0.0.1/' })).reply).toMatchObject({ kind: 'refused' });
    expect(seen.length).toBe(1);
  });

  test('407 is the proxy’s own, and so is what goes wrong on the way to it', async () => {
    status = 407;
    const failed = { kind: 'failure', stage: 'proxy', onlyIpv6: false, proxied: true };
    expect((await ask({ environment: by() })).reply).toStrictEqual({ ...failed, code: 'HTTP_407' });
    const nobody = { HTTP_PROXY: `http://127.0.0.1:${await freePort()}` };
    expect((await ask({ environment: nobody })).reply).toStrictEqual({ ...failed, code: 'ECONNREFUSED' });
    respond = says('', '', '407 No');
    expect((await ask()).reply).toMatchObject({ kind: 'answer', status: 407, proxied: false });
  });

  test('a look-up that fails in whatever way says nothing of the name', async () => {
    const network = {
      ...makeNetwork(),
      lookup: () => {
        throw new RangeError('ours');
      },
    };
    const context = { network, environment: by(), allowPrivateNetwork: false };
    await expect(request(new URL(`http://${HOST}/`), 9000, context)).resolves.toMatchObject({ kind: 'answer' });
  });

  test('a look-up that takes for ever is waited for two seconds', async () => {
    const network = { ...makeNetwork({ limits: { answerMs: 60_000 } }), lookup: () => undefined };
    const began = performance.now();
    const context = { network, environment: by(), allowPrivateNetwork: false };
    expect(await request(new URL(`http://${HOST}/`), 60_000, context)).toMatchObject({ kind: 'answer' });
    expect(performance.now() - began).toBeGreaterThan(1900);
    const short = { ...network, limits: { ...network.limits, answerMs: 50 } };
    const soon = performance.now();
    await request(new URL(`http://${HOST}/`), 60_000, { ...context, network: short });
    expect(performance.now() - soon).toBeLessThan(1900);
  });
});
