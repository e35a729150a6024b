/**
 * One GET, guarded: the host is looked up once, every address is checked, and the connection is made to one of them.
 * No credential, cookie or token is ever sent.
 */
import http from 'node:http';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { HOME, NAME, VERSION } from '../tool.ts';
import { findObjection } from './addresses.ts';
import type { Stage } from './observation.ts';
import {
  type Connection,
  connectThrough,
  connectTo,
  lookUp,
  NoAnswer,
  portOf,
  proxyAuthorization,
  stage,
} from './probe-connection.ts';
import type { Address, Network } from './probe-network.ts';
import { type Environment, findProxy } from './proxies.ts';
import { bareHost, readUrl } from './static.ts';

export interface RequestContext {
  readonly network: Network;
  readonly environment: Environment;
  readonly allowPrivateNetwork: boolean;
}

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly cut: boolean;
  readonly chainIncomplete: boolean;
  readonly proxied: boolean;
}

export type Reply =
  | Answer
  | {
      readonly kind: 'failure';
      readonly stage: Stage;
      readonly code: string;
      readonly onlyIpv6: boolean;
      readonly proxied: boolean;
    }
  | { readonly kind: 'refused'; readonly what: 'address' | 'port'; readonly why: string };

/** An honest name: a site that blocks it has its reasons, and "not verified" is a fine answer. */
const HEADERS = {
  'User-Agent': `Mozilla/5.0 (compatible; ${NAME}/${VERSION}; +${HOME})`,
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'Accept-Language': 'en',
  'Accept-Encoding': 'gzip, deflate, br',
  Connection: 'close',
};

/** Requests a URL without following where it leads. `until` is when the time for the whole URL is over. */
export async function request(url: URL, until: number, context: RequestContext): Promise<Reply> {
  const { network, environment, allowPrivateNetwork } = context;
  const refusal = refuse(url, allowPrivateNetwork);
  if (refusal) return refusal;

  const proxy = findProxy(url, environment);
  const time = new AbortController();
  const end = () => time.abort();
  const left = until - network.now();
  let timer = setTimeout(end, Math.max(0, Math.min(network.limits.answerMs, left)));
  let addresses: readonly Address[] = [];
  try {
    addresses = proxy ? await tryLookUp(url, network, time.signal) : await lookUp(bareHost(url), network, time.signal);
    const objection = objectTo(url, addresses, allowPrivateNetwork);
    if (objection) return objection;

    const connection = proxy
      ? await connectThrough(proxy, url, network, time.signal)
      : await connectTo(url, addresses, network, time.signal);
    const response = await stage('answer', time.signal, send(url, connection, proxy));
    if (proxy && response.statusCode === 407) throw new NoAnswer('proxy', 'HTTP_407'); // the proxy's answer, not the site's
    clearTimeout(timer);
    timer = setTimeout(end, Math.max(0, until - network.now()));
    const { body, cut } = await stage('answer', time.signal, readBody(response, network.limits.bodyBytes));
    return {
      kind: 'answer',
      status: response.statusCode ?? 0,
      headers: readHeaders(response),
      body,
      cut,
      chainIncomplete: connection.chainIncomplete,
      proxied: proxy !== undefined,
    };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const onlyIpv6 = addresses.length > 0 && addresses.every(({ family }) => family === 6);
    return { kind: 'failure', stage: error.stage, code: error.code, onlyIpv6, proxied: proxy !== undefined };
  } finally {
    clearTimeout(timer);
    end(); // closes every socket that is still open
  }
}

/** What needs no look-up to be refused. */
function refuse(url: URL, allowPrivateNetwork: boolean): Extract<Reply, { kind: 'refused' }> | undefined {
  const { fault } = readUrl(url.href, allowPrivateNetwork);
  if (fault?.kind === 'local-name' || fault?.kind === 'private-address') {
    return { kind: 'refused', what: 'address', why: fault.why };
  }
  const port = portOf(url);
  if (allowPrivateNetwork || port === 80 || port === 443) return undefined;
  return { kind: 'refused', what: 'port', why: `port ${port} is neither 80 nor 443` };
}

/** One address that is not public is enough: which of them a connection takes is chance. */
function objectTo(
  url: URL,
  addresses: readonly Address[],
  allowPrivateNetwork: boolean,
): Extract<Reply, { kind: 'refused' }> | undefined {
  for (const { address } of addresses) {
    const objection = findObjection(address, allowPrivateNetwork);
    if (objection)
      return { kind: 'refused', what: 'address', why: `${bareHost(url)} leads to ${address}, ${objection}` };
  }
  return undefined;
}

/** Behind a proxy the proxy looks names up. What this machine knows of a name is checked all the same. */
async function tryLookUp(url: URL, network: Network, signal: AbortSignal): Promise<readonly Address[]> {
  try {
    return await lookUp(bareHost(url), network, AbortSignal.any([signal, AbortSignal.timeout(2000)]));
  } catch (error) {
    if (error instanceof NoAnswer) return [];
    throw error;
  }
}

function send(url: URL, { socket }: Connection, proxy: URL | undefined): Promise<http.IncomingMessage> {
  const toProxy = proxy !== undefined && url.protocol === 'http:';
  const path = `${url.pathname}${url.search}`;
  return new Promise((resolve, reject) => {
    const sent = http.request({
      path: toProxy ? `http://${url.host}${path}` : path,
      headers: { Host: url.host, ...HEADERS, ...(toProxy && proxyAuthorization(proxy)) },
      maxHeaderSize: 64 * 1024,
      createConnection: () => socket,
    });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end();
  });
}

function readHeaders({ headers }: http.IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
    ),
  );
}

/** The beginning of the body, decompressed: at most `limit` bytes leave the decoder, whatever went in. */
async function readBody(response: http.IncomingMessage, limit: number): Promise<{ body: Uint8Array; cut: boolean }> {
  const decoder = decoderFor(response.headers['content-encoding'] ?? '');
  const stream = decoder ? pipeline(response, decoder, () => undefined) : response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break; // leaving the loop closes the stream
    }
  } catch (error) {
    const isBroken =
      error instanceof Error && 'code' in error && /^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code));
    if (!isBroken || size === 0) throw error;
    return { body: Buffer.concat(chunks).subarray(0, limit), cut: true };
  }
  return { body: Buffer.concat(chunks).subarray(0, limit), cut: size > limit };
}

function decoderFor(encoding: string) {
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      return undefined;
  }
}
