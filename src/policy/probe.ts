/**
 * From a URL to an observation: follows redirects, tries again what may pass, asks twice before anything can be called
 * dead, and makes the control requests that tell their faults from ours.
 */
import { randomBytes } from 'node:crypto';
import type { Observation, Outcome, RedirectHop } from './observation.ts';
import { type ReadPage, readPage } from './page.ts';
import type { Controls } from './probe-controls.ts';
import { type Answer, type Reply, type RequestContext, request } from './probe-request.ts';
import { bareHost } from './static.ts';
import { compareTexts } from './text.ts';
import { type Face, findStorageDenial, findWall, saysOriginUnknown } from './walls.ts';

export interface ProbeContext extends RequestContext {
  /** When the time for all URLs together is over. */
  readonly deadline: number;
  readonly controls: Controls;
}

/** One request with its redirects. */
interface Trip {
  readonly outcome: Outcome;
  readonly hops: readonly RedirectHop[];
  readonly finalUrl: URL;
  readonly chainIncomplete: boolean;
  readonly proxied: boolean;
  /** Of the last answer; for comparing, never kept. */
  readonly text: string;
  /** How long the server asks to wait, in ms. */
  readonly retryAfter?: number;
}

/** Timers may fire a little early by the clock, in ms. */
const TIMER_SLACK = 20;

const TRANSIENT_STATUSES = [408, 425, 429, 500, 502, 503, 504];
const TRANSIENT_CODES = ['TIMEOUT', 'ECONNRESET', 'EPIPE', 'EAI_AGAIN', 'ESERVFAIL', 'ECONNREFUSED'];

/** Observes one URL. Takes as long as the limits of the network allow and never throws for what a site does. */
export async function probe(url: URL, context: ProbeContext): Promise<Observation> {
  const { network, deadline } = context;
  const { limits } = network;
  let until = Math.min(network.now() + limits.urlMs, deadline);
  let asked = 0; // ms that the server asked to wait, all together
  let trip = await follow(url, until, context);
  let requests = 1;

  /** Waits and asks again; false when there is no time for it. */
  async function again(ms: number): Promise<boolean> {
    if (network.now() + ms >= until) return false;
    await network.sleep(ms);
    trip = await follow(url, until, context);
    requests += 1;
    return true;
  }

  /** Without a network nothing is found, and nothing called dead, however often it is asked for. */
  async function isCutOff(): Promise<boolean> {
    const { outcome, proxied } = trip;
    if (outcome.kind !== 'failure' || outcome.stage !== 'lookup' || proxied) return false;
    return !(await context.controls.resolve()).resolves;
  }

  while (requests < limits.tries && isTransient(trip) && !(await isCutOff())) {
    const { retryAfter } = trip;
    if (retryAfter !== undefined) {
      if (asked + retryAfter > limits.retryAfterMs) break;
      asked += retryAfter;
      until = Math.min(until + retryAfter, deadline);
    }
    const backoff = limits.backoffMs * (2 ** (requests - 1) + network.random() / 4);
    if (!(await again(retryAfter ?? backoff))) break;
  }

  let confirmed = false;
  const end = describeEnd(trip);
  if (end !== undefined && !(await isCutOff()) && (await again(limits.confirmMs)))
    confirmed = describeEnd(trip) === end;

  const isOver = trip.outcome.kind === 'failure' && network.now() >= deadline - TIMER_SLACK;
  return {
    outcome: isOver ? { kind: 'out-of-time' } : trip.outcome,
    hops: trip.hops,
    requests,
    confirmed,
    finalUrl: trip.finalUrl.href,
    chainIncomplete: trip.chainIncomplete,
    proxied: trip.proxied,
    ...(!isOver && (await control(trip, url, until, context))),
  };
}

/** What only control requests can tell. */
async function control(trip: Trip, url: URL, until: number, context: ProbeContext): Promise<Partial<Observation>> {
  const { outcome, proxied } = trip;
  if (outcome.kind === 'failure') {
    if (/^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT)/.test(outcome.code)) {
      const intercepted = await context.controls.isIntercepted();
      return intercepted === undefined ? {} : { intercepted };
    }
    const isOurs = outcome.stage === 'lookup' || (outcome.stage === 'connect' && outcome.code !== 'ECONNREFUSED');
    return isOurs && !proxied ? { control: await context.controls.resolve() } : {};
  }
  if (outcome.kind !== 'response') return {};

  const { status, page } = outcome;
  if (status === 200 && !page.titled && page.topics < 3 && page.words > 0) {
    const madeUp = await compareWithMadeUp(trip, until, context);
    return madeUp ? { madeUp } : {};
  }
  const encoded = [400, 414, 431].includes(status) ? encodeStrictly(url) : undefined;
  if (!encoded || encoded.href === url.href) return {};
  const other = await follow(encoded, until, context);
  return other.outcome.kind === 'response' && other.outcome.status === 200 ? { worksAs: encoded.href } : {};
}

/** Asks for a page that cannot exist in the same folder: a server that answers the same says nothing by its 200. */
async function compareWithMadeUp(trip: Trip, until: number, context: ProbeContext): Promise<Observation['madeUp']> {
  const name = randomBytes(12).toString('hex');
  const other = await follow(new URL(name, trip.finalUrl), until, context);
  if (other.outcome.kind !== 'response') return undefined;
  if (other.outcome.status !== 200) return 'different';
  const [own, made] = [trip.text.replaceAll(trip.finalUrl.pathname.toLowerCase(), ''), other.text.replaceAll(name, '')];
  return compareTexts(own, made) >= 0.9 ? 'same' : 'different';
}

/** Encodes what URL parsers leave as it is and strict servers refuse. */
function encodeStrictly(url: URL): URL {
  const path = url.pathname.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[|^[\]\\{}`"<> ]/g, encodeURIComponent);
  const search = url.search.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[|^[\]\\{}`"<> ]/g, encodeURIComponent);
  return new URL(`${path}${search}`, url.origin);
}

/** What may be called dead if it happens twice; undefined for everything else. */
function describeEnd({ outcome }: Trip): string | undefined {
  if (outcome.kind === 'failure') return outcome.code === 'ENOTFOUND' ? 'ENOTFOUND' : undefined;
  if (outcome.kind !== 'response' || outcome.wall) return undefined;
  if (outcome.status === 530) return outcome.originUnknown ? 'origin' : undefined;
  return outcome.status === 404 || outcome.status === 410 ? 'gone' : undefined;
}

function isTransient({ outcome }: Trip): boolean {
  if (outcome.kind === 'response') return !outcome.wall && TRANSIENT_STATUSES.includes(outcome.status);
  return outcome.kind === 'failure' && outcome.stage !== 'proxy' && TRANSIENT_CODES.includes(outcome.code);
}

async function follow(start: URL, until: number, context: RequestContext): Promise<Trip> {
  const hops: RedirectHop[] = [];
  const seen = new Set([withoutFragment(start)]);
  let url = start;
  let [chainIncomplete, proxied] = [false, false];
  const end = (outcome: Outcome, more: Partial<Trip> = {}): Trip => ({
    ...{ outcome, hops, finalUrl: url, chainIncomplete, proxied, text: '' },
    ...more,
  });

  for (;;) {
    const reply = await request(url, until, context);
    if (reply.kind === 'refused') return end(hops.length > 0 ? refusedHop(reply, url) : reply);
    proxied ||= reply.proxied;
    if (reply.kind === 'failure') {
      const { stage, code, onlyIpv6 } = reply;
      return end({ kind: 'failure', stage, code, onlyIpv6 });
    }
    chainIncomplete ||= reply.chainIncomplete;

    const page = readAnswer(reply, url);
    const leads = isRedirect(reply.status) ? readLocation(reply) : page.refresh;
    if (leads === undefined) return end(respond(reply, page), { text: page.text, ...retryAfter(reply, context) });

    const next = URL.canParse(leads, url.href) ? new URL(leads, url) : undefined;
    const to = next?.href ?? leads;
    hops.push({ status: reply.status, from: url.href, to, cookie: reply.headers.has('set-cookie') });
    if (!next) return end({ kind: 'redirect', fault: 'unreadable', to });
    if (next.protocol !== 'http:' && next.protocol !== 'https:') return end({ kind: 'redirect', fault: 'scheme', to });
    if (seen.has(withoutFragment(next))) return end({ kind: 'redirect', fault: 'loop', to });
    if (hops.length > context.network.limits.redirects) return end({ kind: 'redirect', fault: 'too-many', to });
    seen.add(withoutFragment(next));
    url = next;
  }
}

function refusedHop({ what }: Extract<Reply, { kind: 'refused' }>, url: URL): Outcome {
  return { kind: 'redirect', fault: what, to: url.href };
}

/** Node takes header bytes for Latin-1; what servers send, and browsers read, is UTF-8. */
function readLocation({ headers }: Answer): string | undefined {
  const location = headers.get('location');
  return location === undefined ? undefined : Buffer.from(location, 'latin1').toString('utf8');
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function readAnswer({ headers, body, cut }: Answer, url: URL): ReadPage {
  return readPage({
    type: headers.get('content-type') ?? '',
    disposition: headers.get('content-disposition') ?? '',
    body,
    cut,
    host: bareHost(url),
  });
}

function respond({ status, headers, body }: Answer, { text, refresh, ...page }: ReadPage): Outcome {
  const start = Buffer.from(body.subarray(0, 64 * 1024))
    .toString('latin1')
    .toLowerCase();
  const face: Face = { status, headers, body: start, text: text.length };
  const wall = findWall(face);
  const storageDenied = findStorageDenial(face);
  return {
    kind: 'response',
    status,
    originUnknown: saysOriginUnknown(face),
    page,
    ...(wall && { wall }),
    ...(storageDenied && { storageDenied }),
  };
}

/** Seconds, or a date. */
function retryAfter({ headers }: Answer, { network }: RequestContext): Pick<Trip, 'retryAfter'> {
  const value = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? {} : { retryAfter: Math.max(ms, network.limits.backoffMs) };
}

function withoutFragment({ href }: URL): string {
  return href.replace(/#.*/, '');
}
