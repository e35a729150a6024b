/**
 * The machine's own network, as little of it as the probe uses. Tests put their own in its place.
 */
import dns from 'node:dns';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sameAddress } from './addresses.ts';

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface Limits {
  /** From the look-up to the answer's headers, one request. */
  readonly answerMs: number;
  /** One URL with its retries. What a server asks to wait comes on top. */
  readonly urlMs: number;
  readonly bodyBytes: number;
  readonly redirects: number;
  readonly tries: number;
  /** Before the second try; doubles from there. */
  readonly backoffMs: number;
  /** Before asking again what would be called dead. */
  readonly confirmMs: number;
  /** The longest `Retry-After` that is waited for. */
  readonly retryAfterMs: number;
}

export interface Network {
  /** All addresses of a name. May call back at once. */
  readonly lookup: (
    name: string,
    done: (error: NodeJS.ErrnoException | null, addresses: readonly Address[]) => void,
  ) => void;
  /** A connection to one of `addresses`, which were checked. The name is looked up no second time. */
  readonly connect: (to: {
    readonly name: string;
    readonly port: number;
    readonly addresses: readonly Address[];
  }) => net.Socket;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** 0 to 1: spreads retries. */
  readonly random: () => number;
  readonly limits: Limits;
  /** Certificates to trust in place of the usual ones. */
  readonly authorities?: string;
}

export const LIMITS: Limits = {
  answerMs: 10_000,
  urlMs: 20_000,
  bodyBytes: 256 * 1024,
  redirects: 10,
  tries: 3,
  backoffMs: 1000,
  confirmMs: 2000,
  retryAfterMs: 30_000,
};

export const systemNetwork: Network = {
  lookup: (name, done) => dns.lookup(name, { all: true }, done),
  connect,
  now: () => performance.now(),
  sleep,
  random: Math.random,
  limits: LIMITS,
};

function connect({ name, port, addresses }: Parameters<Network['connect']>[0]): net.Socket {
  const socket = net.connect({
    host: name,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1500,
    // The connection is made to what was checked: a second look-up could give something else.
    // Who may choose between families asks for all of them.
    lookup: (_name, _options, done) => done(null, [...addresses]),
  });
  socket.once('connect', () => {
    const { remoteAddress } = socket;
    if (!remoteAddress || !addresses.some(({ address }) => sameAddress(address, remoteAddress))) {
      socket.destroy(Object.assign(new Error('Connected to an address that was not checked.'), { code: 'EACCES' }));
    }
  });
  return socket;
}
