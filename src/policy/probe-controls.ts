/**
 * Requests that say nothing about a policy and something about the network we are in. Each is made at most once a run.
 */
import { findObjection } from './addresses.ts';
import { connectTo, lookUp, NoAnswer } from './probe-connection.ts';
import type { Address, Network } from './probe-network.ts';
import type { Environment } from './proxies.ts';

export interface Controls {
  /** Whether a name that surely exists can be resolved from here. */
  readonly resolve: () => Promise<{ readonly name: string; readonly resolves: boolean }>;
  /** Whether a site whose certificate is surely in order shows the same unknown authority; undefined when it cannot be
   *  reached. */
  readonly isIntercepted: () => Promise<boolean | undefined>;
}

/** The control is the API that the runner itself lives on, or GitHub's. */
export function makeControls(network: Network, environment: Environment): Controls {
  const api = environment.GITHUB_API_URL ?? '';
  const url = new URL(URL.canParse(api) && api.startsWith('https:') ? api : 'https://api.github.com');
  let addresses: Promise<readonly Address[] | undefined> | undefined;
  let intercepted: Promise<boolean | undefined> | undefined;

  const find = () => {
    addresses ??= orUndefined(lookUp(url.hostname, network, AbortSignal.timeout(network.limits.answerMs)));
    return addresses;
  };
  return {
    resolve: async () => ({ name: url.hostname, resolves: (await find()) !== undefined }),
    isIntercepted: () => {
      intercepted ??= find().then((found) => (found ? shakeHands(url, found, network) : undefined));
      return intercepted;
    },
  };
}

async function shakeHands(url: URL, addresses: readonly Address[], network: Network): Promise<boolean | undefined> {
  if (addresses.some(({ address }) => findObjection(address, true))) return undefined;
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(), network.limits.answerMs);
  try {
    await connectTo(url, addresses, network, time.signal);
    return false;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return error.stage === 'tls' ? true : undefined;
  } finally {
    clearTimeout(timer);
    time.abort();
  }
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}
