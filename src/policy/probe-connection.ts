/**
 * Connections: to an address that was checked, or through the proxy of the environment; with TLS where the URL asks.
 */
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import type { Stage } from './observation.ts';
import type { Address, Network } from './probe-network.ts';
import { bareHost } from './static.ts';

/** Why no answer came. */
export class NoAnswer extends Error {
  readonly stage: Stage;
  readonly code: string;
  constructor(stage: Stage, code: string) {
    super(`${stage}: ${code}`);
    this.name = 'NoAnswer';
    this.stage = stage;
    this.code = code;
  }
}

export interface Connection {
  readonly socket: net.Socket;
  /** A certificate of the chain is missing: the server's own could not be traced to an authority. */
  readonly chainIncomplete: boolean;
}

/** Runs one stage. When `signal` ends it, or it fails, throws {@link NoAnswer}. */
export async function stage<T>(name: Stage, signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new NoAnswer(name, 'TIMEOUT'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(name, codeOf(error));
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
    work.catch(() => undefined); // it may still fail after the stage is over
  }
}

/** The code of a failure. Of several addresses tried, the one that says most: a refusal counts only if nothing timed out. */
function codeOf(error: unknown): string {
  const errors = error instanceof AggregateError && error.errors.length > 0 ? error.errors : [error];
  const codes = errors.map((one) => {
    const code = one instanceof Error && 'code' in one ? String(one.code) : 'UNKNOWN';
    return code === 'ETIMEDOUT' || code === 'ERR_SOCKET_CONNECTION_TIMEOUT' ? 'TIMEOUT' : code;
  });
  return ['TIMEOUT', 'ECONNREFUSED'].find((code) => codes.includes(code)) ?? codes[0] ?? 'UNKNOWN';
}

/** Every address of a name. Throws {@link NoAnswer}. */
export function lookUp(name: string, network: Network, signal: AbortSignal): Promise<readonly Address[]> {
  const family = net.isIP(name);
  if (family !== 0) return Promise.resolve([{ address: name, family }]);
  const found = new Promise<readonly Address[]>((resolve, reject) => {
    network.lookup(name, (error, addresses) => {
      if (error) reject(error);
      else if (addresses.length === 0) reject(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }));
      else resolve(addresses);
    });
  });
  return stage('lookup', signal, found);
}

export async function connectTo(
  url: URL,
  addresses: readonly Address[],
  network: Network,
  signal: AbortSignal,
): Promise<Connection> {
  const socket = network.connect({ name: bareHost(url), port: portOf(url), addresses });
  closeWith(signal, socket);
  await stage('connect', signal, opened(socket, 'connect'));
  return url.protocol === 'https:'
    ? secure(socket, bareHost(url), network, signal)
    : { socket, chainIncomplete: false };
}

/** A tunnel through a proxy to a https host, or the bare connection to the proxy for a http one. */
export async function connectThrough(proxy: URL, url: URL, network: Network, signal: AbortSignal): Promise<Connection> {
  const socket = await openProxy(proxy, url, signal);
  return url.protocol === 'http:' ? { socket, chainIncomplete: false } : secure(socket, bareHost(url), network, signal);
}

/** A tunnel to a https host for what is secret: no certificate is borne that cannot be traced to an authority. */
export async function tunnelStrictly(proxy: URL, url: URL, signal: AbortSignal): Promise<net.Socket> {
  const tunnel = await openProxy(proxy, url, signal);
  const secured = tls.connect({ socket: tunnel, ALPNProtocols: ['http/1.1'], ...nameOf(bareHost(url)) });
  closeWith(signal, secured, tunnel);
  await stage('tls', signal, opened(secured, 'secureConnect'));
  return secured;
}

/** What lies under TLS: the tunnel to a https host, or the proxy itself for a http one. */
async function openProxy(proxy: URL, url: URL, signal: AbortSignal): Promise<net.Socket> {
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw new NoAnswer('proxy', 'UNSUPPORTED_PROXY');
  const plain = net.connect({ host: bareHost(proxy), port: portOf(proxy) });
  closeWith(signal, plain);
  await stage('proxy', signal, opened(plain, 'connect'));
  const socket = proxy.protocol === 'https:' ? await secureProxy(plain, proxy, signal) : plain;
  if (url.protocol === 'https:') await stage('proxy', signal, openTunnel(socket, proxy, url));
  return socket;
}

/** The header that tells a proxy who asks; nothing for a proxy without credentials. */
export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decode(username)}:${decode(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** A lone `%` in a password stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function openTunnel(socket: net.Socket, proxy: URL, url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const target = `${url.hostname}:${portOf(url)}`;
    const headers = { Host: target, ...proxyAuthorization(proxy) };
    const request = http.request({
      method: 'CONNECT',
      path: target,
      headers,
      createConnection: () => socket,
    });
    request.once('connect', ({ statusCode }) => {
      if (statusCode === 200) resolve();
      else reject(new NoAnswer('proxy', `HTTP_${statusCode}`));
    });
    request.once('error', reject);
    request.end();
  });
}

async function secureProxy(socket: net.Socket, proxy: URL, signal: AbortSignal): Promise<net.Socket> {
  const secured = tls.connect({ socket, ...nameOf(bareHost(proxy)) });
  closeWith(signal, secured, socket);
  await stage('proxy', signal, opened(secured, 'secureConnect'));
  return secured;
}

/** Certificates are checked by hand, so that a missing one in the middle of the chain, which Safari fetches by itself,
 *  can be told from all other faults. Those end the connection before anything is sent. */
async function secure(socket: net.Socket, host: string, network: Network, signal: AbortSignal): Promise<Connection> {
  const ca = network.authorities;
  const options = { socket, ALPNProtocols: ['http/1.1'], minVersion: 'TLSv1.2' as const, rejectUnauthorized: false };
  const secured = tls.connect({ ...options, ...nameOf(host), ...(ca !== undefined && { ca }) });
  closeWith(signal, secured, socket);
  await stage('tls', signal, opened(secured, 'secureConnect'));
  if (secured.authorized) return { socket: secured, chainIncomplete: false };

  // A word, whatever its type says. What is wrong with the certificate itself, as its time, comes before its chain.
  const code = String(secured.authorizationError);
  if (code !== 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') throw new NoAnswer('tls', code);
  const certificate = secured.getPeerCertificate();
  const mismatch = tls.checkServerIdentity(host, certificate);
  if (mismatch) throw new NoAnswer('tls', 'ERR_TLS_CERT_ALTNAME_INVALID');
  return { socket: secured, chainIncomplete: true };
}

function nameOf(host: string): { host: string; servername?: string } {
  return net.isIP(host) === 0 ? { host, servername: host } : { host };
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function opened(socket: net.Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  });
}

/** Nothing of a request outlives its time. Errors after the end of a stage have nobody to tell. A socket that TLS was
 *  laid over is closed by the TLS socket: closing it first crashes Node 20. */
function closeWith(signal: AbortSignal, socket: net.Socket, under?: net.Socket): void {
  socket.on('error', () => undefined);
  if (under) covered.add(under);
  const close = () => {
    if (!covered.has(socket)) socket.destroy();
  };
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
}

const covered = new WeakSet<net.Socket>();
