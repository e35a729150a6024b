/**
 * The decision table: what was seen of a URL, and what it is taken for. The first row that holds decides, so rows stand
 * in order of weight, not of number; the number is the one by which docs/privacy-policy-url.md and the tests name it.
 * Only `dead` and `invalid` can fail a run; `unverified` never does: where a person might see a page, the page is not
 * dead. Row 42, URLs that disagree, looks at several URLs at once: rules/privacy-url-inconsistent.ts.
 */
import { findUnstable } from './hosts.ts';
import type { Seen } from './signs.ts';
import * as sign from './signs.ts';
import { bareHost } from './static.ts';

export type Judgement =
  | 'alive'
  | 'dead'
  | 'invalid'
  | 'suspect'
  | 'insecure'
  | 'unverified'
  | 'unknown'
  | 'not-checked';

export interface Row {
  readonly row: number;
  readonly when: (seen: Seen) => boolean;
  /** A `note` decides nothing and adds to the evidence. */
  readonly judgement: Judgement | 'note';
  /** What was seen, as a part of a sentence. */
  readonly says: (seen: Seen) => string;
  /** What it weighs on a release or a release branch, where it weighs more. */
  readonly onRelease?: Judgement;
}

type Cells = readonly [
  row: number,
  when: Row['when'],
  judgement: Row['judgement'],
  says: string | Row['says'],
  onRelease?: Judgement,
];

const { and, not, fault, why, refused, failed, stage, status, between, response } = sign;

// biome-ignore format: a table
const CELLS: readonly Cells[] = [
  // ---- told by the text of the URL
  [1, fault('variable'), 'unknown', why],
  [1, fault('not-a-url', 'template'), 'invalid', why],
  [4, fault('scheme'), 'invalid', why],
  [2, fault('reserved-name'), 'invalid', why],
  [2, fault('template-name'), 'suspect', why],
  [3, fault('local-name', 'private-address'), 'invalid', why],
  [3, fault('public-address'), 'suspect', why],
  [1, fault('credentials'), 'suspect', why],
  [22, and(sign.unasked, sign.isHttp), 'insecure', 'it is http, not https; no request was made'],
  [41, sign.unasked, 'not-checked', 'URL checks are switched off'],

  // ---- no answer
  [3, refused('address'), 'suspect', sign.whyRefused],
  [3, refused('port'), 'unverified', sign.whyRefused],
  [6, sign.controlFails, 'unverified', 'no network here: names on the internet cannot be looked up'],
  [8, sign.outOfTime, 'unverified', 'the time for URL checks was over before it answered'],
  [8, stage('proxy'), 'unverified', 'the proxy of this network did not let the request through'],
  [26, and(failed(sign.UNKNOWN_AUTHORITY), sign.maybeIntercepted), 'unverified', 'TLS is intercepted here, or the authority is a private one: set NODE_EXTRA_CA_CERTS'],
  [24, failed([...sign.UNTRUSTED, ...sign.UNKNOWN_AUTHORITY]), 'suspect', 'browsers show a warning in place of the page', 'dead'],
  [27, sign.noTls, 'suspect', 'no TLS 1.2 connection can be made, and iOS asks for one'],
  [6, and(stage('lookup'), not(failed(['ENOTFOUND']))), 'unverified', 'the name servers gave no answer'],
  [5, and(stage('lookup'), sign.confirmed, sign.controlResolves), 'dead', (seen) => `there is no such name, while ${sign.control(seen)} resolves`],
  [6, stage('lookup'), 'unverified', 'the name could not be looked up with certainty'],
  [9, and(failed(sign.UNREACHABLE), sign.onlyIpv6), 'unverified', 'it has IPv6 addresses only, and this runner has no IPv6'],
  [7, failed(['ECONNREFUSED']), 'suspect', 'the connection is refused'],
  [8, failed(), 'unverified', 'not reachable from this runner'],

  // ---- redirects that end nowhere
  [20, and(sign.redirects('loop'), sign.setsCookies), 'unverified', 'it redirects in a circle to whoever sends no cookie'],
  [20, sign.redirects('loop'), 'dead', (seen) => `it redirects in a circle, back to ${sign.whereTo(seen)}`],
  [20, sign.redirects('too-many'), 'dead', 'more than 10 redirects'],
  [20, sign.redirects('scheme'), 'dead', (seen) => `it redirects to ${sign.whereTo(seen)}, which is no web page`],
  [20, sign.redirects('address'), 'suspect', (seen) => `it redirects to ${sign.whereTo(seen)}, which is no public address; not followed`],
  [20, sign.redirects(), 'unverified', (seen) => `it redirects to ${sign.whereTo(seen)}; not followed`],

  // ---- answers of others than the site
  [13, sign.isWalled, 'unverified', (seen) => `${response(seen)?.wall} blocks automated checks; open it by hand`],
  [13, sign.asksForConsent, 'unverified', 'it leads to a page that asks for consent; open it by hand'],
  [19, and(status(530), sign.originUnknown), 'dead', 'the network in front of it cannot find the site (1016)'],
  [19, between(520, 530), 'suspect', 'the network in front of it gets no answer from the site'],
  [30, and(sign.isGone, status(404, 410)), 'dead', (seen) => `${seen.page?.gone} shows that there is no site`],
  [30, sign.isGone, 'suspect', (seen) => `${seen.page?.gone} shows that there is no site`],
  [31, sign.isParked, 'suspect', 'the domain is parked or for sale: anyone may buy it', 'dead'],

  // ---- statuses
  [10, and(status(404, 410), sign.confirmed), 'dead', 'the page is not there'],
  [10, status(404, 410), 'unverified', 'there was no time to ask a second time'],
  [11, status(451), 'suspect', 'withheld for legal reasons where this runner is'],
  [12, sign.asksToSignIn, 'suspect', 'it asks to sign in; a policy must be readable without an account'],
  [14, and(status(403), sign.isStorageDenied), 'suspect', (seen) => `${response(seen)?.storageDenied} denies access: the file is private or not there`],
  [14, status(403), 'unverified', 'this runner is not allowed to look'],
  [15, status(405, 501), 'unverified', 'the server does not take GET'],
  [16, status(429), 'unverified', 'too many requests from where this runner is'],
  [17, and(status(400, 414, 431), sign.worksEncoded), 'suspect', (seen) => `it answers when encoded: write ${seen.observation?.worksAs}`],
  [17, status(400, 414, 431), 'suspect', 'the server takes the address for malformed'],
  [18, between(500, 599), 'unverified', 'the server fails', 'suspect'],
  [40, status(204, 205), 'suspect', 'the answer has no content'],
  [40, status(206), 'alive', 'a part of the page was sent'],

  // ---- pages
  [32, and(sign.isPage, not(sign.isReadable)), 'suspect', sign.whyUnreadable],
  [29, and(sign.saysNotFound, sign.isSame, not(sign.hasPolicyWords)), 'dead', 'it says that it is not there, as any made-up address here does'],
  [29, sign.saysNotFound, 'suspect', 'it answers 200 and says that it is not there'],
  [28, and(sign.endsAtHome, not(sign.isPolicyAtHome)), 'suspect', 'it redirects to the home page'],
  [23, and(sign.isPage, sign.fallsBackToHttp), 'insecure', 'it falls back from https to http'],
  [37, and(sign.isFramed, sign.isSecure, not(sign.isPolicy)), 'alive', (seen) => `the policy is in a frame of ${seen.page?.frame}`],
  [35, and(sign.isShort, sign.isDrawn, not(sign.isPolicy)), 'unverified', (seen) => `needs JavaScript (${seen.page?.shell}), cannot be read here; a static page can`],
  [36, and(sign.isShort, not(sign.isPolicy)), 'suspect', sign.howShort],
  [34, and(sign.isLong, not(sign.isPolicy)), 'suspect', (seen) => `the page does not look like a privacy policy${sign.isSame(seen) ? '; a made-up address here shows the same' : ''}`],
  [22, and(sign.isPage, not(sign.isSecure)), 'insecure', 'it stays http'],
  [32, and(sign.isPage, sign.isPdf), 'alive', 'a PDF, not read'],
  [33, sign.isPolicy, 'alive', 'reads like a privacy policy'],

  // ---- notes
  [21, and(sign.isPage, sign.isHttp, sign.isSecure), 'note', 'it leads to https: enter that address'],
  [25, sign.chainIncomplete, 'note', 'the certificate chain is incomplete; Safari usually copes'],
  [38, sign.isSilentOnHealth, 'note', 'never mentions health data'],
  [39, sign.isUnstable, 'note', ({ url }) => `${url && findUnstable(bareHost(url))} is no lasting address`],
];

export const ROWS: readonly Row[] = CELLS.map(([row, when, judgement, says, onRelease]) => ({
  row,
  when,
  judgement,
  says: typeof says === 'string' ? () => says : says,
  ...(onRelease && { onRelease }),
}));
