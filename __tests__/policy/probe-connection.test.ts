import { getEventListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Connection,
  connectThrough,
  connectTo,
  lookUp,
  NoAnswer,
  portOf,
  proxyAuthorization,
  stage,
} from '../../src/policy/probe-connection.ts';
import { LIMITS, systemNetwork } from '../../src/policy/probe-network.ts';
import { makeCertificate } from './certificates.ts';
import {
  type Chain,
  faultyChains,
  freePort,
  goodChain,
  guardNetwork,
  listen,
  makeNetwork,
  root,
  serveHttp,
  serveRaw,
} from './loopback.ts';

guardNetwork();

const HOST = 'policy.clinic.org';
const ADDRESSES = [{ address: '45.0.0.1', family: 4 }];
const times: AbortController[] = [];
afterEach(() => {
  for (const time of times.splice(0)) time.abort();
  vi.restoreAllMocks();
});
const time = () => {
  const one = new AbortController();
  times.push(one);
  return one;
};
/** How it ends: where and by which code, or with what. */
const end = async <T>(work: Promise<T>): Promise<string | T> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    expect([error.name, error.message]).toEqual(['NoAnswer', `${error.stage}: ${error.code}`]);
    return `${error.stage} ${error.code}`;
  }
};
const coded = (code?: string) => Object.assign(new Error('no'), code !== undefined && { code });

describe('a stage', () => {
  const fails = (error: unknown) => end(stage('tls', time().signal, Promise.reject(error)));

  test('ends as its work does', async () => {
    expect(await end(stage('tls', time().signal, Promise.resolve(5)))).toBe(5);
    expect(await fails(coded('EPIPE'))).toBe('tls EPIPE');
    expect(await fails(new NoAnswer('proxy', 'HTTP_403'))).toBe('proxy HTTP_403');
    expect(await fails(coded())).toBe('tls UNKNOWN');
    expect(await fails('no error')).toBe('tls UNKNOWN');
    expect(await fails({ code: 'EPIPE' })).toBe('tls UNKNOWN');
  });

  test.each([
    [['ETIMEDOUT', 'ECONNREFUSED'], 'TIMEOUT'],
    [['ECONNREFUSED', 'ERR_SOCKET_CONNECTION_TIMEOUT'], 'TIMEOUT'],
    [['ENETUNREACH', 'ECONNREFUSED'], 'ECONNREFUSED'],
    [['ENETUNREACH', 'EHOSTUNREACH'], 'ENETUNREACH'],
    [[], 'EALL'],
  ])('of several failures %j says %s', async (codes, expected) => {
    const all = Object.assign(new AggregateError(codes.map(coded)), { code: 'EALL' });
    expect(await fails(all)).toBe(`tls ${expected}`);
  });

  test('ends with its time, and leaves nothing that waits for it', async () => {
    const over = time();
    over.abort();
    expect(await end(stage('answer', over.signal, new Promise(() => undefined)))).toBe('answer TIMEOUT');
    const one = time();
    const waiting = end(stage('connect', one.signal, new Promise(() => undefined)));
    expect(getEventListeners(one.signal, 'abort').length).toBe(1);
    one.abort();
    expect(await waiting).toBe('connect TIMEOUT');
    const done = time();
    await stage('connect', done.signal, Promise.resolve());
    expect(getEventListeners(done.signal, 'abort').length).toBe(0);
  });

  test('whose work fails after its end is over', async () => {
    const one = time();
    const late = new Promise((_, reject) => setTimeout(() => reject(coded('ELATE')), 30));
    const waiting = end(stage('connect', one.signal, late));
    one.abort();
    expect(await waiting).toBe('connect TIMEOUT');
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    await new Promise((resolve) => setTimeout(resolve, 60));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

test('a name is looked up, an address is itself', async () => {
  const network = makeNetwork({
    names: { two: ['45.0.0.1', '2a00::1'], none: [], lost: 'EAI_AGAIN' },
  });
  const found = (name: string) => end(lookUp(name, network, time().signal));
  expect(await found('45.0.0.9')).toEqual([{ address: '45.0.0.9', family: 4 }]);
  expect(await found('2a00::9')).toEqual([{ address: '2a00::9', family: 6 }]);
  expect(network.looked).toEqual([]);
  expect(await found('two')).toEqual([
    { address: '45.0.0.1', family: 4 },
    { address: '2a00::1', family: 6 },
  ]);
  expect([await found('none'), await found('lost')]).toEqual(['lookup ENOTFOUND', 'lookup EAI_AGAIN']);
  const over = time();
  const silent = end(lookUp('two', { ...network, lookup: () => undefined }, over.signal));
  over.abort();
  expect(await silent).toBe('lookup TIMEOUT');
});

test.each([
  ['http://a.org/', 80],
  ['https://a.org/', 443],
  ['http://a.org:443/', 443],
  ['https://a.org:80/', 80],
  ['https://a.org:8443/', 8443],
])('the port of %s is %i', (url, port) => expect(portOf(new URL(url))).toBe(port));

test.each([
  ['http://proxy/', undefined],
  ['http://me:pw@proxy/', 'me:pw'],
  ['http://me@proxy/', 'me:'],
  ['http://:pw@proxy/', ':pw'],
  ['http://m%C3%A9:p%40w@proxy/', 'mé:p@w'],
  ['http://me:100%@proxy/', 'me:100%'],
])('what a proxy is told by %s', (url, pair) =>
  expect(proxyAuthorization(new URL(url))).toStrictEqual(
    pair === undefined ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` },
  ),
);

describe('a connection', () => {
  const serve = (
    { leaf, more }: Chain,
    options: https.ServerOptions = {},
    seen: (string | false | null)[] = [],
  ): Promise<number> => {
    const cert = [leaf, ...more].map(({ pem }) => pem).join('');
    const server = https.createServer({ ...options, key: leaf.key, cert });
    server.on('secureConnection', (socket: tls.TLSSocket) =>
      seen.push(socket.alpnProtocol, socket.servername as string),
    );
    return listen(server);
  };
  const to = async (url: string, port: number, signal = time().signal) => {
    const network = makeNetwork({ routes: { [new URL(url).hostname]: port } });
    return end(connectTo(new URL(url), ADDRESSES, network, signal));
  };
  const chained = (connection: string | Connection) =>
    typeof connection === 'string' ? connection : connection.chainIncomplete;

  test('is asked for by name, port and what was looked up', async () => {
    const asked: unknown[] = [];
    const network = makeNetwork();
    const connect = (one: Parameters<typeof network.connect>[0]) => {
      asked.push(one);
      return network.connect(one);
    };
    const url = new URL('https://[2a00::1]:8443/');
    expect(await end(connectTo(url, ADDRESSES, { ...network, connect }, time().signal))).toBe('connect ENETUNREACH');
    expect(asked).toEqual([{ name: '2a00::1', port: 8443, addresses: ADDRESSES }]);
  });

  test('by http is bare', async () => {
    const port = await serveHttp((_, response) => response.end());
    const connection = (await to(`http://${HOST}/`, port)) as Connection;
    expect([connection.chainIncomplete, connection.socket instanceof tls.TLSSocket]).toEqual([false, false]);
    expect(await to(`http://${HOST}/`, await freePort())).toBe('connect ECONNREFUSED');
  });

  test('by https is by name and by HTTP/1.1', async () => {
    const seen: (string | false | null)[] = [];
    const port = await serve(goodChain(HOST), { ALPNProtocols: ['h2', 'http/1.1'] }, seen);
    const connection = (await to(`https://${HOST}/`, port)) as Connection;
    expect([connection.chainIncomplete, connection.socket instanceof tls.TLSSocket]).toEqual([false, true]);
    await vi.waitFor(() => expect(seen).toEqual(['http/1.1', HOST]));
    const byAddress = await serve(goodChain('45.0.0.1', '45.0.0.1'), {}, seen);
    expect(chained(await to('https://45.0.0.1/', byAddress))).toBe(false);
    await vi.waitFor(() => expect(seen.slice(2)).toEqual(['http/1.1', false]));
  });

  test('of an older TLS is none', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    expect(await to(`https://${HOST}/`, await serve(goodChain(HOST), old))).toMatch(/^tls E/);
    const enough = { maxVersion: 'TLSv1.2' } as const;
    expect(chained(await to(`https://${HOST}/`, await serve(goodChain(HOST), enough)))).toBe(false);
  });

  const unchained = (...hosts: readonly string[]): Chain => ({ ...goodChain(...hosts), more: [] });
  const middle = makeCertificate({ name: 'Nobody’s middle', isAuthority: true, issuer: root });

  test.each<[string, Chain, string | boolean]>([
    ['in order', goodChain(HOST), false],
    ['with one missing', faultyChains.incomplete(HOST), true],
    ['with one missing, of another name', unchained('another-name.org'), 'tls ERR_TLS_CERT_ALTNAME_INVALID'],
    [
      'with one missing, that is over',
      { leaf: makeCertificate({ name: HOST, hosts: [HOST], issuer: middle, expired: true }), more: [] },
      'tls CERT_HAS_EXPIRED',
    ],
    ['that is over', faultyChains.expired(HOST), 'tls CERT_HAS_EXPIRED'],
    ['of another name', faultyChains.other, 'tls ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that signs itself', faultyChains.selfSigned(HOST), 'tls DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['of nobody', faultyChains.foreign(HOST), 'tls SELF_SIGNED_CERT_IN_CHAIN'],
  ])('with a certificate %s', async (_, chain, expected) => {
    expect(chained(await to(`https://${HOST}/`, await serve(chain)))).toBe(expected);
  });

  test('with nothing but the usual authorities trusts those', async () => {
    const port = await serve(goodChain(HOST));
    const { authorities: _, ...network } = makeNetwork({ routes: { [HOST]: port } });
    expect(await end(connectTo(new URL(`https://${HOST}/`), ADDRESSES, network, time().signal))).toMatch(
      /^tls (?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)$/,
    );
  });

  test('that is closed is told, and one that takes too long', async () => {
    expect(await to(`https://${HOST}/`, await serveRaw((socket) => socket.end()))).toBe('tls ECONNRESET');
    const one = time();
    const waiting = to(`https://${HOST}/`, await serveRaw(() => setTimeout(() => one.abort(), 20)), one.signal);
    expect(await waiting).toBe('tls TIMEOUT');
  });

  test('ends with its time', async () => {
    const closed = (socket: net.Socket) => new Promise((resolve) => socket.once('close', () => resolve(true)));
    const plain = await serveHttp((_, response) => response.end());
    for (const [scheme, port] of [
      ['http', plain],
      ['https', await serve(goodChain(HOST))],
    ] as const) {
      const one = time();
      const { socket } = (await to(`${scheme}://${HOST}/`, port, one.signal)) as Connection;
      const ends = closed(socket);
      // nobody else hears of what comes now
      expect(() => socket.emit('error', new Error('late'))).not.toThrow();
      one.abort();
      expect(await ends).toBe(true);
    }
    const over = time();
    over.abort();
    const silent = new net.Socket();
    const network = { ...makeNetwork(), connect: () => silent };
    expect(await end(connectTo(new URL(`http://${HOST}/`), ADDRESSES, network, over.signal))).toBe('connect TIMEOUT');
    expect(silent.destroyed).toBe(true);
  });
});

describe('a connection through a proxy', () => {
  /** A proxy that answers a CONNECT with a status, and leads to a port where that is 200. */
  const serveProxy = async (status: number, target = 0, secured = false) => {
    const seen: string[] = [];
    const { leaf, more } = goodChain('proxy.org');
    const server = secured
      ? https.createServer({ key: leaf.key, cert: [leaf, ...more].map(({ pem }) => pem).join('') })
      : http.createServer();
    server.on('connect', (request: http.IncomingMessage, client: net.Socket) => {
      seen.push(`${request.url} ${request.headers.host} ${request.headers['proxy-authorization'] ?? '-'}`);
      if (status === 0) return client.end();
      client.write(`HTTP/1.1 ${status} X\r\n\r\n`);
      if (status !== 200) return client.end();
      const onward = net.connect({ host: '127.0.0.1', port: target });
      onward.on('error', () => client.destroy());
      client.on('error', () => onward.destroy());
      return onward.pipe(client).pipe(onward);
    });
    return { port: await listen(server), seen };
  };
  const through = (proxy: string, url: string, signal = time().signal) =>
    end(connectThrough(new URL(proxy), new URL(url), makeNetwork(), signal));

  test('is the bare one to it for http', async () => {
    const { port, seen } = await serveProxy(200);
    const connection = (await through(`http://127.0.0.1:${port}`, `http://${HOST}/`)) as Connection;
    expect([connection.chainIncomplete, connection.socket.remotePort, seen]).toEqual([false, port, []]);
  });

  test('is a tunnel for https', async () => {
    const { leaf, more } = faultyChains.incomplete(HOST);
    const target = await listen(
      https.createServer({ key: leaf.key, cert: leaf.pem + more.map(({ pem }) => pem).join('') }),
    );
    const { port, seen } = await serveProxy(200, target);
    const connection = (await through(`http://me:pw@127.0.0.1:${port}`, `https://${HOST}:8443/x`)) as Connection;
    expect([connection.chainIncomplete, connection.socket instanceof tls.TLSSocket]).toEqual([true, true]);
    expect(seen).toEqual([`${HOST}:8443 ${HOST}:8443 Basic ${Buffer.from('me:pw').toString('base64')}`]);
    expect(await through(`http://127.0.0.1:${port}`, 'https://other.org/')).toBe('tls ERR_TLS_CERT_ALTNAME_INVALID');
    expect(seen[1]).toBe('other.org:443 other.org:443 -');
  });

  test.each([201, 204, 301, 403, 407, 502])('with %i is none', async (status) => {
    const { port } = await serveProxy(status);
    expect(await through(`http://127.0.0.1:${port}`, `https://${HOST}/`)).toBe(`proxy HTTP_${status}`);
  });

  test('may fail on the way to it', async () => {
    const { port } = await serveProxy(0);
    expect(await through(`http://127.0.0.1:${port}`, `https://${HOST}/`)).toBe('proxy ECONNRESET');
    expect(await through(`http://127.0.0.1:${await freePort()}`, `https://${HOST}/`)).toBe('proxy ECONNREFUSED');
    for (const scheme of ['socks5', 'ftp'])
      expect(await through(`${scheme}://127.0.0.1:9/`, `http://${HOST}/`)).toBe('proxy UNSUPPORTED_PROXY');
    const one = time();
    const silent = await serveRaw(() => setTimeout(() => one.abort(), 20));
    expect(await through(`http://127.0.0.1:${silent}`, `https://${HOST}/`, one.signal)).toBe('proxy TIMEOUT');
  });

  test('may itself be by https, by whom everybody trusts', async () => {
    const { port, seen } = await serveProxy(403, 0, true);
    expect(await through(`https://127.0.0.1:${port}`, `https://${HOST}/`)).toMatch(/^proxy (?:SELF_SIGNED|UNABLE)/);
    expect(seen).toEqual([]);
    const { connect } = tls;
    const names: unknown[] = [];
    vi.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions) => {
      names.push(options.servername);
      return connect({ ...options, ca: root.pem, host: 'proxy.org' });
    }) as typeof connect);
    expect(await through(`https://127.0.0.1:${port}`, `https://${HOST}/`)).toBe('proxy HTTP_403');
    expect([names, seen]).toEqual([[undefined], [`${HOST}:443 ${HOST}:443 -`]]);
    const plain = (await through(`https://127.0.0.1:${port}`, `http://${HOST}/`)) as Connection;
    expect(plain.socket).toBeInstanceOf(tls.TLSSocket);
  });

  test('ends with its time', async () => {
    const { port } = await serveProxy(200);
    const one = time();
    const { socket } = (await through(`http://127.0.0.1:${port}`, `http://${HOST}/`, one.signal)) as Connection;
    const ends = new Promise((resolve) => socket.once('close', () => resolve(true)));
    one.abort();
    expect(await ends).toBe(true);
  });
});

describe('the machine’s own network', () => {
  test('has these limits', () => {
    expect(LIMITS).toEqual({
      ...{ answerMs: 10_000, urlMs: 20_000, bodyBytes: 262_144, redirects: 10, tries: 3 },
      ...{ backoffMs: 1000, confirmMs: 2000, retryAfterMs: 30_000 },
    });
    expect(systemNetwork.limits).toBe(LIMITS);
    expect(systemNetwork).not.toHaveProperty('authorities');
  });

  test('looks up every address, and has a clock', async () => {
    const found = await new Promise((resolve) => systemNetwork.lookup('localhost', (_, all) => resolve(all)));
    expect(found).toEqual(expect.arrayContaining([{ address: expect.any(String), family: expect.any(Number) }]));
    const began = systemNetwork.now();
    await systemNetwork.sleep(20);
    expect(systemNetwork.now() - began).toBeGreaterThan(10);
    expect(systemNetwork.random()).toBeLessThan(1);
  });

  const settled = (socket: net.Socket) =>
    new Promise<unknown>((resolve) =>
      socket.once('connect', () => setImmediate(() => resolve(socket.remoteAddress))).once('error', resolve),
    );
  const four = (address: string) => ({ address, family: 4 });

  test('connects to what was checked alone', async () => {
    const port = await serveRaw(() => undefined);
    const by = (name: string, ...addresses: readonly string[]) =>
      systemNetwork.connect({ name, port, addresses: addresses.map(four) });
    const good = by('no-such-name.clinic.org', '127.0.0.1');
    expect(await settled(good)).toBe('127.0.0.1');
    good.destroy();
    const second = by('no-such-name.clinic.org', '127.0.0.2', '127.0.0.1');
    expect(await settled(second)).toBe('127.0.0.1');
    second.destroy();
    const other = by('127.0.0.1', '45.0.0.1');
    expect(await settled(other)).toMatchObject({
      ...{ code: 'EACCES', message: 'Connected to an address that was not checked.' },
    });
    expect(other.destroyed).toBe(true);
    const unknown = by('gone.clinic.org', '127.0.0.1');
    Object.defineProperty(unknown, 'remoteAddress', { value: undefined });
    expect(await settled(unknown)).toMatchObject({ code: 'EACCES' });
  });

  test('asks for no time of its own, but a second and a half for each address', () => {
    const connect = vi.spyOn(net, 'connect').mockImplementation(() => new net.Socket());
    systemNetwork.connect({ name: 'a.org', port: 443, addresses: [] });
    expect(connect.mock.calls[0]?.[0]).toMatchObject({
      ...{ host: 'a.org', port: 443, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 1500 },
    });
  });
});
