/**
 * The signs by which the table tells one observation from another. Pure: what was seen in, yes or no out.
 */
import { findUnstable, isConsent, isParking, isSignIn, isWithin } from './hosts.ts';
import type { Observation, Outcome, Page } from './observation.ts';
import { bareHost, type StaticFault, showPlace } from './static.ts';
import { namesPolicyInPath } from './words.ts';

/** What is known of a URL when it is judged. Without an observation nothing was requested. */
export interface Seen {
  readonly url?: URL;
  readonly fault?: StaticFault;
  readonly observation?: Observation;
  readonly outcome?: Outcome;
  readonly page?: Page;
  /** Where the redirects ended. */
  readonly final?: URL;
}

type Sign = (seen: Seen) => boolean;
type Kind<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

export function and(...signs: readonly Sign[]): Sign {
  return (seen) => signs.every((sign) => sign(seen));
}

export function not(sign: Sign): Sign {
  return (seen) => !sign(seen);
}

// ------------------------------------------------------------------------------------------------ the text, no answer

export function fault(...kinds: readonly StaticFault['kind'][]): Sign {
  return ({ fault }) => fault !== undefined && kinds.includes(fault.kind);
}

export const why = ({ fault }: Seen): string => fault?.why ?? '';
export const unasked: Sign = ({ observation }) => !observation;
export const isHttp: Sign = ({ url }) => url?.protocol === 'http:';

export function refused(what: Kind<'refused'>['what']): Sign {
  return ({ outcome }) => outcome?.kind === 'refused' && outcome.what === what;
}

export const whyRefused = ({ outcome }: Seen): string =>
  outcome?.kind === 'refused' ? `${outcome.why}; no request was made` : '';

/** A browser warns of these. */
export const UNTRUSTED = [
  ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...['CERT_REVOKED', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'CERT_SIGNATURE_FAILURE', 'INVALID_PURPOSE', 'INVALID_CA'],
];

/** The authority is not known here: the site's own, or a proxy's that signs everything anew. */
export const UNKNOWN_AUTHORITY = [
  ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
];

export const UNREACHABLE = ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'TIMEOUT'];

const failure = ({ outcome }: Seen): Kind<'failure'> | undefined => (outcome?.kind === 'failure' ? outcome : undefined);

export function failed(codes?: readonly string[]): Sign {
  return (seen) => {
    const failed = failure(seen);
    return failed !== undefined && (codes === undefined || codes.includes(failed.code));
  };
}

export function stage(name: Kind<'failure'>['stage']): Sign {
  return (seen) => failure(seen)?.stage === name;
}

export const noTls: Sign = (seen) => {
  const failed = failure(seen);
  return failed?.stage === 'tls' && /^(?:EPROTO|ERR_SSL|ERR_TLS)/.test(failed.code);
};
export const onlyIpv6: Sign = (seen) => failure(seen)?.onlyIpv6 === true;
export const outOfTime: Sign = ({ outcome }) => outcome?.kind === 'out-of-time';
export const maybeIntercepted: Sign = ({ observation }) => observation?.intercepted !== false;
export const confirmed: Sign = ({ observation }) => observation?.confirmed === true;
export const control = ({ observation }: Seen): string => observation?.control?.name ?? '';
export const controlFails: Sign = (seen) => failed()(seen) && seen.observation?.control?.resolves === false;
export const controlResolves: Sign = ({ observation }) => observation?.control?.resolves === true;

// ------------------------------------------------------------------------------------------------ redirects, statuses

const redirect = ({ outcome }: Seen): Kind<'redirect'> | undefined =>
  outcome?.kind === 'redirect' ? outcome : undefined;

export function redirects(fault?: Kind<'redirect'>['fault']): Sign {
  return (seen) => {
    const redirected = redirect(seen);
    return redirected !== undefined && (fault === undefined || redirected.fault === fault);
  };
}

export const whereTo = (seen: Seen): string => showPlace(redirect(seen)?.to ?? '');

/** Some sites send whoever has no cookie back to where it is set: a browser gets through. */
export const setsCookies: Sign = ({ observation }) => observation?.hops.some(({ cookie }) => cookie) ?? false;

export const response = ({ outcome }: Seen): Kind<'response'> | undefined =>
  outcome?.kind === 'response' ? outcome : undefined;

export function status(...statuses: readonly number[]): Sign {
  return (seen) => statuses.includes(response(seen)?.status ?? 0);
}

export function between(least: number, most: number): Sign {
  return (seen) => (response(seen)?.status ?? 0) >= least && (response(seen)?.status ?? 0) <= most;
}

export const isWalled: Sign = (seen) => response(seen)?.wall !== undefined;
export const isStorageDenied: Sign = (seen) => response(seen)?.storageDenied !== undefined;
export const originUnknown: Sign = (seen) => response(seen)?.originUnknown === true;
export const isGone: Sign = ({ page }) => page?.gone !== undefined;
export const worksEncoded: Sign = ({ observation }) => observation?.worksAs !== undefined;
export const chainIncomplete: Sign = ({ observation }) => observation?.chainIncomplete === true;

export const asksToSignIn: Sign = (seen) => {
  if (status(401, 407)(seen)) return true;
  if (!isPage(seen)) return false;
  const sentToSignIn = seen.final !== undefined && hasHops(seen) && isSignIn(seen.final);
  return sentToSignIn || (seen.page?.passwordField === true && seen.page.words < 100);
};

/** Whoever agrees there is sent back to the page: a person gets through. */
export const asksForConsent: Sign = (seen) => {
  const { url, final } = seen;
  return isPage(seen) && url !== undefined && final !== undefined && isConsent(final) && !isConsent(url);
};

export const isParked: Sign = (seen) => {
  const { url, final, page } = seen;
  if (page?.forSale) return true;
  if (!url || !final || !hasHops(seen)) return false;
  const [before, after] = [bareHost(url), bareHost(final)];
  // Parking services send the visitor from `x.org` to `ww16.x.org`.
  const isNumbered = /^ww\d+\./.test(after) && isWithin(after, before.replace(/^www\./, ''));
  return isNumbered || (isParking(after) && !isParking(before));
};

export const isUnstable: Sign = ({ url, observation }) =>
  observation !== undefined && url !== undefined && findUnstable(bareHost(url)) !== undefined;

// ------------------------------------------------------------------------------------------------ pages

const hasHops: Sign = ({ observation }) => (observation?.hops.length ?? 0) > 0;

/** 203 is a 200 that a proxy on the way has changed. */
export const isPage: Sign = status(200, 203);

export const isSecure: Sign = ({ final }) => final?.protocol === 'https:';

export const fallsBackToHttp: Sign = (seen) => {
  if (isHttp(seen)) return false;
  return !isSecure(seen) || (seen.observation?.hops.some(({ to }) => to.startsWith('http:')) ?? false);
};

export const isPdf: Sign = ({ page }) => page?.type === 'application/pdf' || page?.type === 'application/x-pdf';

const READABLE = /^(?:text\/(?:html|plain|markdown|x-markdown|x-web-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf)|)$/;

export const isReadable: Sign = ({ page }) => page !== undefined && !page.attachment && READABLE.test(page.type);

export const whyUnreadable = ({ page }: Seen): string =>
  page?.attachment ? 'it is sent as a download' : `"${page?.type}" is no page to read`;

/** The page, where it came whole and is a text. */
const textOf = (seen: Seen): Page | undefined =>
  isPage(seen) && isReadable(seen) && !isPdf(seen) ? seen.page : undefined;
const countWords = ({ page }: Seen): number => page?.words ?? 0;

export const isShort: Sign = (seen) => (textOf(seen)?.words ?? 50) < 50;
export const isLong: Sign = (seen) => (textOf(seen)?.words ?? 0) >= 200;
export const isDrawn: Sign = ({ page }) => page?.shell !== undefined;
export const isFramed: Sign = (seen) => textOf(seen)?.frame !== undefined;

export const howShort = (seen: Seen): string =>
  countWords(seen) === 0 ? 'the page is empty' : `the page is almost empty, ${countWords(seen)} words`;

export const saysNotFound: Sign = (seen) => isPage(seen) && seen.page?.titledNotFound === true;

/** A made-up address in the same folder showed the same page. */
export const isSame: Sign = ({ observation }) => observation?.madeUp === 'same';

/** The title alone may be the whole site's, and the address alone may be a guess: the text says at least one thing that
 *  policies say, unless its language is one whose words are not known here. */
export const isPolicy: Sign = (seen) => policyOf(seen) !== undefined;

function policyOf(seen: Seen): Page | undefined {
  const { url, final } = seen;
  const page = textOf(seen);
  if (!page || page.words < 8) return undefined;
  if (page.words >= 100 && page.topics >= topicsNeeded(page.words)) return page;
  const isNamed = page.titled || [url, final].some((one) => one !== undefined && namesPolicyInPath(one));
  return isNamed && (page.topics > 0 || !page.known) ? page : undefined;
}

/** A long text touches a few topics by chance. Of some five hundred published policies every long one without a telling
 *  title has four; home pages, guidelines and manuals of that length often have three. */
function topicsNeeded(words: number): number {
  return words < 400 ? 3 : 4;
}

/** Home pages speak of cookies and contacts too. */
export const isPolicyAtHome: Sign = (seen) => {
  const page = textOf(seen);
  return page !== undefined && ((page.titled && page.topics > 0) || page.topics >= 5);
};

export const hasPolicyWords: Sign = ({ page }) => page !== undefined && (page.titled || page.topics >= 3);

export const isSilentOnHealth: Sign = (seen) => {
  const page = policyOf(seen);
  return page !== undefined && !page.mentionsHealth && !page.cut && page.known;
};

/** The path given was a page's, and the redirects ended at the site's root. */
export const endsAtHome: Sign = (seen) => {
  const { url, final } = seen;
  return isPage(seen) && hasHops(seen) && url !== undefined && final !== undefined && isHome(final) && !isHome(url);
};

/** `/`, `/en`, `/de-DE/`, `/index.html`. */
function isHome({ pathname, search }: URL): boolean {
  const home = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;
  return search === '' && home.test(pathname);
}
