import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { NoAnswer, tunnelStrictly } from '../policy/probe-connection.ts';
import { type Environment, findProxy } from '../policy/proxies.ts';
import { codeOf } from './fault.ts';

/** How a request gets to App Store Connect. */
export interface Way {
  /** May name a proxy, which carries the tunnel and sees no more than the name of the host. */
  readonly environment?: Environment;
}

export type Request = (url: URL, headers: Readonly<Record<string, string>>) => Promise<IncomingMessage>;

/** One GET. The certificate is checked to its end, through a proxy too: the token is in nothing that is not encrypted,
 *  save on this machine itself. */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { environment = {} }: Way,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options = { headers: { ...headers, host: url.host, connection: 'close' }, signal };
  // Where a URL may be http, and that it is on this machine: origin.ts.
  if (url.protocol === 'http:') return answerTo(http.request(url, options));
  const proxy = findProxy(url, environment);
  if (proxy === undefined) return answerTo(https.request(url, { ...options, agent: false }));
  const tunnel = await tunnelStrictly(proxy, url, signal);
  return answerTo(http.request({ ...options, path: `${url.pathname}${url.search}`, createConnection: () => tunnel }));
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

const CUT = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_EOF_STATE']);

/** Whoever signs TLS anew between this machine and Apple does it with a certificate that is not known here. */
const UNTRUSTED = /^(?:SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF))/;

/** Nothing of a proxy's address is said: it may hold a password. */
export function describeFailure(error: unknown): string {
  if (error instanceof NoAnswer && error.stage === 'proxy')
    return `App Store Connect could not be reached through the proxy of the environment: ${error.code}`;
  const code = error instanceof NoAnswer ? error.code : codeOf(error);
  if (CUT.has(code)) return 'the answer broke off';
  const hint = UNTRUSTED.test(code)
    ? ', which is no certificate of Apple’s; where a proxy signs TLS anew, NODE_EXTRA_CA_CERTS names its authority'
    : '';
  return `App Store Connect could not be reached: ${code}${hint}`;
}
