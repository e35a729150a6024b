import type { PolicyUrl, Skipped, StoreMetadata } from '../types.ts';
import type { FoundPolicy } from './found.ts';
import { type Judged, judgeUrl } from './judge.ts';
import type { Observation } from './observation.ts';
import type { Network } from './probe-network.ts';
import type { Environment } from './proxies.ts';
import { bareHost, type ReadUrl, readUrl, showUrl, withoutCredentials } from './static.ts';

export { findPolicy } from './find.ts';

export interface JudgeOptions {
  /** Whether requests may be made at all. */
  readonly check: boolean;
  /** Lets requests reach loopback and private addresses, and ports other than 80 and 443. */
  readonly allowPrivateNetwork: boolean;
  /** On a release or a release branch some rows weigh more. */
  readonly release: boolean;
  /** URLs, or hosts, that their owner vouches for. */
  readonly allow: readonly { readonly url: string; readonly reason: string }[];
  /** For proxies, and for the name of the runner's own API. */
  readonly environment: Environment;
  /** For all URLs together. */
  readonly budgetMs: number;
  /** What other runs have seen of URLs a moment ago, and what this one sees. */
  readonly observed?: ObservedUrls;
}

export interface ObservedUrls {
  get(url: string): Observation | undefined;
  set(url: string, observation: Observation): void;
}

/** More URLs than any app has languages. */
const MOST = 100;

/** Judges every URL that was found: by its text, and where `check` allows by one probe a URL, all at once. Only here is
 *  the network used. `network` is the machine's own unless a test brings one. */
export async function judgePolicy(
  found: FoundPolicy,
  options: JudgeOptions,
  network?: Network,
): Promise<StoreMetadata> {
  const cases = found.urls.map((policy) => ({ policy, read: readUrl(policy.url, options.allowPrivateNetwork) }));
  const asked = new Map<string, URL>();
  for (const { policy, read } of cases) {
    if (read.url && isAsked(policy, read, options) && asked.size < MOST) asked.set(keyOf(read.url), read.url);
  }
  const observations = await probeAll(asked, options, network);

  return {
    urls: cases.map(({ policy, read }) => {
      const observation = read.url && isAsked(policy, read, options) ? observations.get(keyOf(read.url)) : undefined;
      return { ...policy, url: withoutCredentials(policy.url), ...judgeOne(policy, read, observation, options) };
    }),
    missing: found.missing,
    descriptions: found.descriptions,
    traits: found.traits,
    unresolved: [...found.unresolved, ...cases.flatMap(({ policy, read }) => describeUnresolved(policy, read))],
  };
}

function judgeOne(
  policy: PolicyUrl,
  read: ReadUrl,
  observation: Observation | undefined,
  options: JudgeOptions,
): Judged {
  const { allow, release, check } = options;
  if (policy.source === 'hint') return unasked('a link that the app shows; App Store Connect may hold another');
  if (!policy.authoritative) return unasked('the Deliverfile gives another URL for this locale, and wins');
  const vouched = findVouched(read, policy.url, allow);
  if (vouched) return unasked(`listed in url-allow: ${showUrl(vouched.reason, 120)}`);
  if (check && !read.fault && !observation) return unasked(`more than ${MOST} URLs; this one was not requested`);
  return judgeUrl({ read, release, ...(observation && { observation }) });
}

function unasked(evidence: string): Judged {
  return { verdict: 'not-checked', evidence };
}

function isAsked(policy: PolicyUrl, read: ReadUrl, { check, allow }: JudgeOptions): boolean {
  return check && !read.fault && policy.authoritative && !findVouched(read, policy.url, allow);
}

/** An entry is a URL, or a bare host for all of its pages. */
function findVouched({ url }: ReadUrl, written: string, allow: JudgeOptions['allow']) {
  return allow.find((entry) => {
    const given = entry.url.trim();
    if (given === written.trim() || (url && URL.canParse(given) && new URL(given).href === url.href)) return true;
    return url !== undefined && given !== '' && given.toLowerCase() === bareHost(url);
  });
}

/** Each URL once, however many locales name it. The network is loaded only when there is something to ask. */
async function probeAll(
  asked: ReadonlyMap<string, URL>,
  { environment, allowPrivateNetwork, budgetMs, observed }: JudgeOptions,
  given: Network | undefined,
): Promise<ReadonlyMap<string, Observation>> {
  const known = [...asked.keys()].flatMap((key) => {
    const seen = observed?.get(key);
    return seen === undefined ? [] : [[key, seen] as const];
  });
  const isKnown = new Set(known.map(([key]) => key));
  const left = [...asked].filter(([key]) => !isKnown.has(key));
  if (left.length === 0) return new Map(known);
  const [{ probe }, { makeControls }, { systemNetwork }] = await Promise.all([
    import('./probe.ts'),
    import('./probe-controls.ts'),
    import('./probe-network.ts'),
  ]);
  const network = given ?? systemNetwork;
  const context = {
    ...{ network, environment, allowPrivateNetwork, deadline: network.now() + budgetMs },
    controls: makeControls(network, environment),
  };
  const seen = await Promise.all(left.map(async ([key, url]) => [key, await probe(url, context)] as const));
  for (const [key, observation] of seen) observed?.set(key, observation);
  return new Map([...known, ...seen]);
}

function keyOf({ href }: URL): string {
  return href.replace(/#[\s\S]*$/, '');
}

/** A variable that somebody else sets leaves the URL open. A URL given by option has no place to point at. */
function describeUnresolved({ url, at, authoritative }: PolicyUrl, { fault }: ReadUrl): Skipped[] {
  if (fault?.kind !== 'variable' || !authoritative || at.file === '') return [];
  return [{ at, reason: `The privacy-policy URL ${showUrl(url)} cannot be told: ${fault.why}.` }];
}
