/**
 * An internet of one's own: names and public addresses that all end at servers on 127.0.0.1, and a guard that fails the
 * test when anything else is connected to or looked up.
 */
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { LIMITS, type Limits, type Network } from '../../src/policy/probe-network.ts';
import { type Certificate, makeCertificate } from './certificates.ts';

export const root = makeCertificate({ name: 'Root of the tests', isAuthority: true });
const middle = makeCertificate({ name: 'Middle of the tests', isAuthority: true, issuer: root });

/** A certificate and what the server sends along with it. */
export interface Chain {
  readonly leaf: Certificate;
  readonly more: readonly Certificate[];
}

export function goodChain(...hosts: readonly string[]): Chain {
  return { leaf: makeCertificate({ name: hosts[0] ?? '', hosts, issuer: middle }), more: [middle] };
}

export const faultyChains = {
  expired: (host: string): Chain => ({
    leaf: makeCertificate({ name: host, hosts: [host], issuer: middle, expired: true }),
    more: [middle],
  }),
  selfSigned: (host: string): Chain => ({ leaf: makeCertificate({ name: host, hosts: [host] }), more: [] }),
  incomplete: (host: string): Chain => ({ ...goodChain(host), more: [] }),
  other: goodChain('another-name.org'),
  foreign: (host: string): Chain => {
    const own = makeCertificate({ name: 'A proxy that signs everything', isAuthority: true });
    return { leaf: makeCertificate({ name: host, hosts: [host], issuer: own }), more: [own] };
  },
};

export type Handler = http.RequestListener;

/** Lookup results: addresses, or the code of a failure. Asked anew each time. */
export type Names = Readonly<Record<string, readonly string[] | string | (() => readonly string[] | string)>>;

const closing: (() => Promise<void>)[] = [];

export async function serveHttp(handler: Handler): Promise<number> {
  return listen(http.createServer(handler));
}

export async function serveHttps(handler: Handler, { leaf, more }: Chain): Promise<number> {
  return listen(https.createServer({ key: leaf.key, cert: [leaf, ...more].map(({ pem }) => pem).join('') }, handler));
}

export async function serveRaw(onConnection: (socket: net.Socket) => void): Promise<number> {
  return listen(net.createServer(onConnection));
}

/** Starts a server that is closed, with its connections, when the tests of the file are over. */
export async function listen(server: net.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    socket.on('error', () => sockets.delete(socket));
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Internet {
  readonly names?: Names;
  /** `host:port`, or `host` for both ports, to a port on 127.0.0.1. */
  readonly routes?: Readonly<Record<string, number>>;
  readonly limits?: Partial<Limits>;
  /** Call back before `lookup` returns. */
  readonly synchronous?: boolean;
  /** Wait for real. */
  readonly realClock?: boolean;
}

export interface TestNetwork extends Network {
  /** Names that were looked up, addresses that were connected to, waits in ms: in order. */
  readonly looked: string[];
  readonly connected: string[];
  readonly waits: number[];
}

/** Every name not in `names` has the public address 45.0.0.1 and is routed by its name. */
export function makeNetwork({
  names = {},
  routes = {},
  limits = {},
  synchronous,
  realClock,
}: Internet = {}): TestNetwork {
  const looked: string[] = [];
  const connected: string[] = [];
  const waits: number[] = [];
  let clock = 0;
  return {
    looked,
    connected,
    waits,
    lookup(name, done) {
      looked.push(name);
      const found = names[name] ?? ['45.0.0.1'];
      const result = typeof found === 'function' ? found() : found;
      const answer = () =>
        typeof result === 'string'
          ? done(Object.assign(new Error(result), { code: result }), [])
          : done(
              null,
              result.map((address) => ({ address, family: net.isIP(address) })),
            );
      if (synchronous) answer();
      else setImmediate(answer);
    },
    connect({ name, port, addresses }) {
      connected.push(addresses.map(({ address }) => address).join(','));
      const to = routes[`${name}:${port}`] ?? routes[name];
      if (to === undefined) {
        const socket = new net.Socket();
        setImmediate(() => socket.destroy(Object.assign(new Error('no route'), { code: 'ENETUNREACH' })));
        return socket;
      }
      return net.connect({ host: '127.0.0.1', port: to });
    },
    now: () => (realClock ? performance.now() : clock),
    async sleep(ms) {
      waits.push(ms);
      clock += ms;
      if (realClock) await new Promise((resolve) => setTimeout(resolve, ms));
    },
    random: () => 0,
    limits: { ...LIMITS, answerMs: 400, urlMs: 20_000, ...limits },
    authorities: root.pem,
  };
}

/** Fails the test file when anything leaves this machine. */
export function guardNetwork(): void {
  const left: string[] = [];
  const { connect } = net.Socket.prototype;
  const { lookup } = dns;

  beforeAll(() => {
    net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
      this.on('connectionAttempt', (address: string) => note(address));
      this.on('connect', () => this.remoteAddress && note(this.remoteAddress));
      const host = hostOf(args);
      if (host !== undefined && net.isIP(host) !== 0) note(host);
      return (connect as (...all: unknown[]) => net.Socket).apply(this, args);
    } as typeof connect;
    const guardedLookup = (name: string, ...rest: unknown[]) => {
      if (name !== 'localhost' && name !== '127.0.0.1') note(`name ${name}`);
      return (lookup as (...all: unknown[]) => void)(name, ...rest);
    };
    Object.assign(dns, { lookup: guardedLookup });
  });

  function note(address: string): void {
    if (/^(?:127\.|::1$|::ffff:127\.)/.test(address)) return;
    left.push(address);
    throw new Error(`The test tried to reach ${address}.`);
  }

  afterEach(() => expect(left).toEqual([]));
  afterAll(async () => {
    net.Socket.prototype.connect = connect;
    Object.assign(dns, { lookup });
    await Promise.all(closing.splice(0).map((close) => close()));
  });
}

function hostOf(args: readonly unknown[]): string | undefined {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null && 'host' in first) return String(first.host);
  return typeof args[1] === 'string' ? args[1] : undefined;
}
