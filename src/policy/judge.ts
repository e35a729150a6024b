import type { UrlVerdict } from '../types.ts';
import type { Observation } from './observation.ts';
import { controlFails, type Seen } from './signs.ts';
import { bareHost, type ReadUrl, showPlace, showUrl } from './static.ts';
import { type Judgement, ROWS, type Row } from './table.ts';

export interface Judged {
  readonly verdict: UrlVerdict;
  readonly ruleId?: string;
  readonly evidence: string;
  readonly mentionsHealth?: boolean;
  /** Nothing was seen of the site, for want of a network. */
  readonly isOffline?: true;
}

/** What is known of a URL when it is judged. Without an observation nothing was requested. */
export interface Case {
  readonly read: ReadUrl;
  readonly observation?: Observation;
  readonly release: boolean;
}

const MEANING: Readonly<Record<Judgement, { readonly verdict: UrlVerdict; readonly ruleId?: string }>> = {
  alive: { verdict: 'alive' },
  dead: { verdict: 'dead', ruleId: 'privacy-url-dead' },
  invalid: { verdict: 'dead', ruleId: 'privacy-url-invalid' },
  suspect: { verdict: 'suspect', ruleId: 'privacy-url-suspect' },
  insecure: { verdict: 'suspect', ruleId: 'privacy-url-insecure' },
  unverified: { verdict: 'unverified', ruleId: 'privacy-url-unverified' },
  unknown: { verdict: 'unverified', ruleId: 'privacy-url-unknown' },
  'not-checked': { verdict: 'not-checked' },
};

/** From what was seen to a verdict. The first row that holds decides; notes only add to the evidence. `rows` is for
 *  tests, which take one away to see that it counts. */
export function judgeUrl(known: Case, rows: readonly Row[] = ROWS): Judged {
  const seen = see(known);
  const row = rows.find((one) => one.judgement !== 'note' && one.when(seen));
  const weighed = (known.release && row?.onRelease) || row?.judgement;
  const judgement: Judgement = weighed === undefined || weighed === 'note' ? 'unverified' : weighed;
  const notes = rows.filter((one) => one.judgement === 'note' && one.when(seen));
  const said = [
    row?.says(seen) ?? 'nothing that tells a live page from a dead one',
    ...notes.map((note) => note.says(seen)),
  ];

  const silentOnHealth = judgement === 'alive' && notes.some(({ row }) => row === 38);
  const page = seen.page;
  const readHealth = judgement === 'alive' && page !== undefined && page.words > 0;
  const isOffline = row?.when === controlFails;
  return {
    ...MEANING[judgement],
    ...(isOffline && { isOffline }),
    // which error it was says nothing of the site
    evidence: [...(isOffline ? [] : describeTrip(seen)), ...said].filter(Boolean).join('; '),
    ...(silentOnHealth ? { mentionsHealth: false } : readHealth && page.mentionsHealth ? { mentionsHealth: true } : {}),
  };
}

function see({ read, observation }: Case): Seen {
  const outcome = observation?.outcome;
  const page = outcome?.kind === 'response' ? outcome.page : undefined;
  const final = observation && URL.canParse(observation.finalUrl) ? new URL(observation.finalUrl) : undefined;
  return {
    ...(read.fault && { fault: read.fault }),
    ...(read.url && { url: read.url }),
    ...(observation && { observation, outcome: observation.outcome }),
    ...(page && { page }),
    ...(final && { final }),
  };
}

/** `404 after 1 redirect to example.org, 2 requests`: the beginning of every sentence about an answer. */
function describeTrip({ observation, outcome, url, page, final }: Seen): string[] {
  if (!observation || !outcome) return [];
  const { hops, requests, proxied } = observation;
  const answer =
    outcome.kind === 'response' ? `${outcome.status}` : outcome.kind === 'failure' ? outcome.code : undefined;
  const trip = [
    answer,
    hops.length > 0 && `after ${hops.length} redirect${hops.length > 1 ? 's' : ''}`,
    hops.length > 0 && final && url && final.href !== url.href && `to ${describeEnd(url, final)}`,
    requests > 1 && `on ${requests} requests`,
    proxied && 'through the proxy',
  ].filter(Boolean);
  const title = page?.title ? `title “${page.title}”` : '';
  return [trip.join(' '), title];
}

function describeEnd(url: URL, final: URL): string {
  return bareHost(url) === bareHost(final) && url.protocol === final.protocol
    ? showUrl(final.pathname, 80)
    : showPlace(final.href, 100);
}
