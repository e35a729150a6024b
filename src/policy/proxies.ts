import net from 'node:net';
import ipaddr from 'ipaddr.js';
import { isWithin } from './hosts.ts';
import { bareHost } from './static.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that the environment names for a URL: `HTTPS_PROXY`, `HTTP_PROXY`, less what `NO_PROXY` lists. One's own
 *  machine is never asked for through a proxy. */
export function findProxy(url: URL, environment: Environment): URL | undefined {
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  const named = environment[`${scheme}_proxy`] || environment[`${scheme.toUpperCase()}_PROXY`];
  if (!named || isExcepted(url, environment.no_proxy || environment.NO_PROXY || '')) return undefined;
  const proxy = /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`;
  return URL.canParse(proxy) ? new URL(proxy) : undefined;
}

function isExcepted(url: URL, list: string): boolean {
  const host = bareHost(url).toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost') || isLoopback(host)) return true;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => matches(entry.toLowerCase(), host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return isInRange(host, entry);
  const [, name = '', only] = /^(?:\[?(.+?)\]?)(?::(\d+))?$/.exec(net.isIPv6(entry) ? `[${entry}]` : entry) ?? [];
  if (only !== undefined && only !== port) return false;
  return isWithin(host, name.replace(/^\*?\./, ''));
}

function isInRange(host: string, range: string): boolean {
  if (net.isIP(host) === 0 || !ipaddr.isValidCIDR(range)) return false;
  const address = ipaddr.process(host);
  const [network] = ipaddr.parseCIDR(range);
  return address.kind() === network.kind() && address.match(ipaddr.parseCIDR(range));
}

function isLoopback(host: string): boolean {
  return net.isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback';
}
