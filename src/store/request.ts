import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { tunnelStrictly } from '../policy/probe-connection.ts';

/** How a request gets to App Store Connect. */
export interface Way {
  /** The proxy that the environment names. It carries the tunnel, and sees no more than the name of the host. */
  readonly proxy?: URL | undefined;
}

/** One GET. The certificate is checked to its end, through a proxy too: the token is in nothing that is not encrypted,
 *  save on this machine itself. */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { proxy }: Way,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options = { headers: { ...headers, host: url.host, connection: 'close' }, signal };
  // Where a URL may be http, and that it is on this machine: origin.ts.
  if (url.protocol === 'http:') return answerTo(http.request(url, options));
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
