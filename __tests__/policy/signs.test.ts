import { describe, expect, test } from 'vitest';
import type { Observation, Outcome, Page, RedirectHop } from '../../src/policy/observation.ts';
import * as sign from '../../src/policy/signs.ts';

type Response = Extract<Outcome, { kind: 'response' }>;
type Failure = Extract<Outcome, { kind: 'failure' }>;
type Redirect = Extract<Outcome, { kind: 'redirect' }>;

const ADDRESS = 'https://clinic-notes.org/doc/7';

/** A policy in full, of an address and a title that tell nothing. */
const POLICY: Page = {
  ...{ type: 'text/html', attachment: false, title: 'Clinic Notes', words: 500, titled: false, topics: 6, known: true },
  ...{ mentionsHealth: true, titledNotFound: false, forSale: false, passwordField: false, cut: false },
};
const BREAD: Page = { ...POLICY, topics: 1, mentionsHealth: false };

interface Given {
  readonly url?: string;
  readonly status?: number;
  readonly page?: Partial<Page>;
  /** Where the redirects ended. */
  readonly to?: string;
  readonly hops?: readonly RedirectHop[];
  readonly response?: Partial<Response>;
  readonly observation?: Partial<Observation>;
}

function seen({ url = ADDRESS, status = 200, to, page = {}, hops, response, observation }: Given = {}): sign.Seen {
  const answered = { kind: 'response' as const, status, originUnknown: false, page: { ...POLICY, ...page } };
  const outcome: Outcome = { ...answered, ...response };
  return {
    ...{ url: new URL(url), final: new URL(to ?? url), outcome, page: outcome.page },
    observation: {
      ...{ outcome, requests: 1, confirmed: false, chainIncomplete: false, proxied: false },
      ...{ hops: hops ?? (to === undefined ? [] : [hop(url, to)]), finalUrl: to ?? url },
      ...observation,
    },
  };
}

function hop(from: string, to: string, cookie = false): RedirectHop {
  return { status: 302, from, to, cookie };
}

/** No page came. */
function without(outcome: Outcome, more: Partial<Observation> = {}): sign.Seen {
  const { url, observation } = seen();
  return {
    ...(url && { url, final: url }),
    ...(observation && { observation: { ...observation, outcome, ...more } }),
    outcome,
  };
}

const failure = (more: Partial<Failure> = {}): Failure => ({
  ...{ kind: 'failure', stage: 'lookup', code: 'ENOTFOUND', onlyIpv6: false },
  ...more,
});
const redirect = (more: Partial<Redirect> = {}): Redirect => ({
  kind: 'redirect',
  fault: 'loop',
  to: ADDRESS,
  ...more,
});
const nothing: sign.Seen = {};

test('signs are joined and turned', () => {
  const [yes, no] = [() => true, () => false];
  expect(sign.and(yes, yes)(nothing)).toBe(true);
  expect(sign.and(yes, no)(nothing)).toBe(false);
  expect(sign.not(no)(nothing)).toBe(true);
  expect(sign.not(yes)(nothing)).toBe(false);
});

describe('what was never asked for', () => {
  const example: sign.Seen = { fault: { kind: 'reserved-name', why: 'example.org is reserved' } };

  test('is told by its text', () => {
    const reserved = sign.fault('template', 'reserved-name');
    expect([reserved(example), sign.fault('scheme')(example), reserved(nothing)]).toEqual([true, false, false]);
    expect([sign.why(example), sign.why(nothing)]).toEqual(['example.org is reserved', '']);
  });

  test('is known to be so', () => {
    expect([sign.unasked(nothing), sign.unasked(seen())]).toEqual([true, false]);
    expect([sign.isHttp(seen({ url: 'http://a.org/' })), sign.isHttp(seen()), sign.isHttp(nothing)]).toEqual([
      ...[true, false, false],
    ]);
  });

  test('may lead where no request goes', () => {
    const refused = without({ kind: 'refused', what: 'address', why: '10.0.0.1 is private' });
    expect([sign.refused('address')(refused), sign.refused('port')(refused)]).toEqual([true, false]);
    expect([sign.refused('address')(seen()), sign.refused('address')(nothing)]).toEqual([false, false]);
    expect(sign.whyRefused(refused)).toBe('10.0.0.1 is private; no request was made');
    expect([sign.whyRefused(seen()), sign.whyRefused(nothing)]).toEqual(['', '']);
  });
});

describe('no answer', () => {
  const unknown = without(failure());

  test('fails by a code, at a stage, or at all', () => {
    expect([sign.failed()(unknown), sign.failed(['ENOTFOUND'])(unknown), sign.failed(['EPIPE'])(unknown)]).toEqual([
      ...[true, true, false],
    ]);
    expect([sign.failed()(seen()), sign.failed([''])(seen()), sign.failed()(nothing)]).toEqual([false, false, false]);
    expect([sign.stage('lookup')(unknown), sign.stage('tls')(unknown), sign.stage('lookup')(seen())]).toEqual([
      ...[true, false, false],
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a browser would warn of it',
      sign.UNTRUSTED,
      [
        ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
        ...[
          'CERT_REVOKED',
          'CERT_UNTRUSTED',
          'CERT_REJECTED',
          'CERT_SIGNATURE_FAILURE',
          'INVALID_PURPOSE',
          'INVALID_CA',
        ],
      ],
    ],
    [
      'nobody knows who vouches for it',
      sign.UNKNOWN_AUTHORITY,
      ['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ],
    ['it cannot be reached', sign.UNREACHABLE, ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'TIMEOUT']],
  ])('may mean that %s', (_, codes, all) => {
    expect(all.filter((code) => !sign.failed(codes)(without(failure({ code }))))).toEqual([]);
    expect(sign.failed(codes)(without(failure({ code: 'EPIPE' })))).toBe(false);
  });

  test.each<[boolean, Partial<Failure>]>([
    [true, { stage: 'tls', code: 'EPROTO' }],
    [true, { stage: 'tls', code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
    [true, { stage: 'tls', code: 'ERR_TLS_HANDSHAKE' }],
    [false, { stage: 'tls', code: 'CERT_ERR_SSL' }],
    [false, { stage: 'tls', code: 'TIMEOUT' }],
    [false, { stage: 'connect', code: 'EPROTO' }],
  ])('for want of a TLS that both know: %s, %o', (isWanting, more) => {
    expect(sign.noTls(without(failure(more)))).toBe(isWanting);
  });

  test('for want of TLS is none where something came', () => {
    expect([sign.noTls(seen()), sign.noTls(nothing)]).toEqual([false, false]);
  });

  test('where all addresses are new ones, or time is over', () => {
    expect([
      sign.onlyIpv6(without(failure({ onlyIpv6: true }))),
      sign.onlyIpv6(unknown),
      sign.onlyIpv6(seen()),
    ]).toEqual([...[true, false, false]]);
    expect([
      sign.outOfTime(without({ kind: 'out-of-time' })),
      sign.outOfTime(unknown),
      sign.outOfTime(nothing),
    ]).toEqual([...[true, false, false]]);
  });

  test('is weighed by what else was asked', () => {
    const control = (resolves: boolean) => without(failure(), { control: { name: 'api.github.com', resolves } });
    expect([sign.controlFails(control(false)), sign.controlResolves(control(false))]).toEqual([true, false]);
    expect([sign.controlFails(control(true)), sign.controlResolves(control(true))]).toEqual([false, true]);
    expect([sign.controlFails(unknown), sign.controlResolves(unknown), sign.controlFails(nothing)]).toEqual([
      ...[false, false, false],
    ]);
    expect([sign.controlResolves(nothing), sign.control(control(true)), sign.control(unknown)]).toEqual([
      ...[false, 'api.github.com', ''],
    ]);
    expect(sign.control(nothing)).toBe('');
    const answered = seen({ observation: { control: { name: 'api.github.com', resolves: false } } });
    expect(sign.controlFails(answered)).toBe(false);
    const { observation: _, ...alone } = unknown;
    expect([sign.controlFails(alone), sign.controlResolves(alone)]).toEqual([false, false]);
  });

  test('may be that of a proxy that signs anew, unless that was asked and denied', () => {
    const asked = (intercepted?: boolean) =>
      sign.maybeIntercepted(without(failure(), intercepted === undefined ? {} : { intercepted }));
    expect([asked(), asked(true), asked(false), sign.maybeIntercepted(nothing)]).toEqual([true, true, false, true]);
  });

  test('is certain when it was asked for twice', () => {
    const again = without(failure(), { confirmed: true });
    expect([sign.confirmed(again), sign.confirmed(unknown), sign.confirmed(nothing)]).toEqual([true, false, false]);
  });
});

describe('redirects that end nowhere', () => {
  const circle = without(redirect());

  test('are told by what is wrong with them, and where they lead', () => {
    expect([sign.redirects()(circle), sign.redirects('loop')(circle), sign.redirects('scheme')(circle)]).toEqual([
      ...[true, true, false],
    ]);
    expect([sign.redirects()(seen()), sign.redirects()(nothing)]).toEqual([false, false]);
    expect(sign.whereTo(without(redirect({ to: 'https://a.org/x?token=1' })))).toBe('https://a.org/x');
    expect(sign.whereTo(seen())).toBe('');
  });

  test('may be the price of taking no cookies', () => {
    const [plain, cookie] = [hop(ADDRESS, ADDRESS), hop(ADDRESS, ADDRESS, true)];
    expect(sign.setsCookies(without(redirect(), { hops: [plain, cookie, plain] }))).toBe(true);
    expect(sign.setsCookies(without(redirect(), { hops: [plain] }))).toBe(false);
    expect([sign.setsCookies(circle), sign.setsCookies(nothing)]).toEqual([false, false]);
  });
});

describe('an answer', () => {
  test('is what came, and nothing else', () => {
    expect(sign.response(seen({ status: 204 }))?.status).toBe(204);
    expect([sign.response(without(failure())), sign.response(nothing)]).toEqual([undefined, undefined]);
  });

  test('has a status', () => {
    const gone = seen({ status: 410 });
    expect([sign.status(404, 410)(gone), sign.status(404)(gone), sign.status(0)(gone)]).toEqual([true, false, false]);
    expect(sign.status(200)(without(failure()))).toBe(false);
    const failing = sign.between(500, 599);
    expect([499, 500, 599, 600].map((status) => failing(seen({ status })))).toEqual([false, true, true, false]);
    expect([failing(nothing), sign.between(1, 599)(nothing), sign.between(0, 0)(seen())]).toEqual([
      false,
      false,
      false,
    ]);
    expect(sign.between(-1, 0)(without(failure()))).toBe(true);
    expect([200, 203, 204, 206].map((status) => sign.isPage(seen({ status })))).toEqual([true, true, false, false]);
  });

  test('may be that of another than the site', () => {
    const wall = seen({ response: { wall: 'Cloudflare' } });
    expect([sign.isWalled(wall), sign.isWalled(seen()), sign.isWalled(nothing)]).toEqual([true, false, false]);
    const denied = seen({ response: { storageDenied: 'Amazon S3' } });
    expect([sign.isStorageDenied(denied), sign.isStorageDenied(seen()), sign.isStorageDenied(nothing)]).toEqual([
      ...[true, false, false],
    ]);
    const lost = seen({ response: { originUnknown: true } });
    expect([sign.originUnknown(lost), sign.originUnknown(seen()), sign.originUnknown(nothing)]).toEqual([
      ...[true, false, false],
    ]);
    expect([sign.isGone(seen({ page: { gone: 'Heroku' } })), sign.isGone(seen()), sign.isGone(nothing)]).toEqual([
      ...[true, false, false],
    ]);
  });

  test('may come for the address as it should be written, or over a chain that lacks one', () => {
    const encoded = seen({ observation: { worksAs: 'https://a.org/%20' } });
    expect([sign.worksEncoded(encoded), sign.worksEncoded(seen()), sign.worksEncoded(nothing)]).toEqual([
      ...[true, false, false],
    ]);
    const lacking = seen({ observation: { chainIncomplete: true } });
    expect([sign.chainIncomplete(lacking), sign.chainIncomplete(seen()), sign.chainIncomplete(nothing)]).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe('a page that asks to sign in', () => {
  test.each<[string, Given]>([
    ['says so by its status', { status: 401 }],
    ['says so on behalf of a proxy', { status: 407 }],
    ['is where one signs in', { to: 'https://clinic-notes.org/login?next=/doc/7' }],
    ['is at a service for it', { to: 'https://accounts.google.com/v3' }],
    ['has a field for a password and little else', { page: { passwordField: true, words: 99 } }],
  ])('%s', (_, given) => expect(sign.asksToSignIn(seen(given))).toBe(true));

  test.each<[string, Given]>([
    ['a policy', {}],
    ['a policy with a field to sign in at its top', { page: { passwordField: true, words: 100 } }],
    ['a page of few words', { page: { words: 20 } }],
    ['a policy of where one signs in, as it was given', { url: 'https://clinic-notes.org/login' }],
    ['a policy elsewhere', { to: 'https://www.clinic-notes.org/doc/7' }],
    ['a door that is shut there', { to: 'https://clinic-notes.org/login', status: 403 }],
    ['a page that is not there', { status: 404, page: { passwordField: true, words: 5 } }],
  ])('is not %s', (_, given) => expect(sign.asksToSignIn(seen(given))).toBe(false));

  test('is none where nothing came', () => {
    expect([sign.asksToSignIn(nothing), sign.asksToSignIn(without(failure()))]).toEqual([false, false]);
    const { final: _, ...nowhere } = seen({ to: 'https://clinic-notes.org/login' });
    expect(sign.asksToSignIn(nowhere)).toBe(false);
    const { page: __, ...unread } = seen();
    expect(sign.asksToSignIn(unread)).toBe(false);
    const { observation: ___, ...unasked } = seen({ to: 'https://clinic-notes.org/login' });
    expect(sign.asksToSignIn(unasked)).toBe(false);
  });
});

describe('a page that asks for consent', () => {
  test.each<[boolean, Given]>([
    [true, { to: 'https://consent.google.com/ml?continue=x' }],
    [true, { to: 'https://guce.yahoo.com/consent' }],
    [false, { to: 'https://consentful.org/' }],
    [false, { to: 'https://clinic.org/consent.html' }],
    [false, { to: 'https://my-consent.org/' }],
    [false, { url: 'https://consent.clinic.org/a', to: 'https://consent.clinic.org/privacy' }],
    [false, { to: 'https://consent.google.com/', status: 404 }],
    [false, {}],
  ])('stands where one is sent for it, %s: %o', (asks, given) => {
    expect(sign.asksForConsent(seen(given))).toBe(asks);
  });

  test('is none where nothing is known', () => {
    const { url: _, ...unnamed } = seen({ to: 'https://consent.google.com/' });
    const { final: __, ...nowhere } = seen({ to: 'https://consent.google.com/' });
    expect([unnamed, nowhere, nothing].map(sign.asksForConsent)).toEqual([false, false, false]);
  });
});

describe('a domain that is nobody’s', () => {
  test.each<[string, Given]>([
    ['is offered', { page: { forSale: true } }],
    ['leads to a number of itself', { to: 'http://ww16.clinic-notes.org/' }],
    ['leads there without its www', { url: 'https://www.clinic-notes.org/', to: 'https://ww1.clinic-notes.org/' }],
    ['leads to where such are parked', { to: 'https://www.sedoparking.com/clinic-notes.org' }],
  ])('%s', (_, given) => expect(sign.isParked(seen(given))).toBe(true));

  test.each<[string, Given]>([
    ['one with a policy', {}],
    ['one with a name like that, as it was given', { url: 'https://ww16.clinic-notes.org/doc/7' }],
    ['that of those who park', { url: 'https://sedo.com/a', to: 'https://www.sedo.com/privacy' }],
    ['one that leads to its www', { to: 'https://www.clinic-notes.org/doc/7' }],
    ['one that leads to the number of another', { to: 'https://ww16.clinic.org/' }],
    ['one that leads to another whose name has a number', { to: 'https://aww16.clinic-notes.org/' }],
    ['one that leads to a name with such letters', { to: 'https://wwx.clinic-notes.org/' }],
    ['one whose www stands within', { url: 'https://a.www.clinic.org/', to: 'https://ww1.a.clinic.org/' }],
  ])('is not %s', (_, given) => expect(sign.isParked(seen(given))).toBe(false));

  test('is none where nothing is known', () => {
    const { url: _, ...unnamed } = seen({ to: 'https://sedo.com/' });
    const { final: __, ...nowhere } = seen({ to: 'https://sedo.com/' });
    expect([sign.isParked(nothing), sign.isParked(unnamed), sign.isParked(nowhere)]).toEqual([false, false, false]);
    expect(sign.isParked(without(failure()))).toBe(false);
  });
});

test('an address that somebody else may change is no lasting one', () => {
  expect(sign.isUnstable(seen({ url: 'https://bit.ly/x' }))).toBe(true);
  expect([sign.isUnstable(seen()), sign.isUnstable(nothing)]).toEqual([false, false]);
  const { observation: _, ...unasked } = seen({ url: 'https://bit.ly/x' });
  const { url: __, ...unnamed } = seen({ url: 'https://bit.ly/x' });
  expect([sign.isUnstable(unasked), sign.isUnstable(unnamed)]).toEqual([false, false]);
});

test('what falls back to http did so anywhere on its way', () => {
  const back = 'http://clinic-notes.org/doc/7';
  expect(sign.isSecure(seen())).toBe(true);
  expect([sign.isSecure(seen({ to: back })), sign.isSecure(nothing)]).toEqual([false, false]);
  const there = { to: 'https://www.clinic-notes.org/' };
  expect(sign.fallsBackToHttp(seen({ to: back }))).toBe(true);
  expect(sign.fallsBackToHttp(seen({ ...there, hops: [hop(ADDRESS, back), hop(back, there.to)] }))).toBe(true);
  expect(sign.fallsBackToHttp(seen({ ...there, hops: [hop(ADDRESS, 'https://http.org/'), hop('', there.to)] }))).toBe(
    false,
  );
  expect([sign.fallsBackToHttp(seen(there)), sign.fallsBackToHttp(seen())]).toEqual([false, false]);
  expect(sign.fallsBackToHttp(seen({ url: back, to: back }))).toBe(false);
  const { observation: _, ...unasked } = seen();
  expect(sign.fallsBackToHttp(unasked)).toBe(false);
});

describe('what can be read', () => {
  test.each([
    ...['', 'text/html', 'text/plain', 'text/markdown', 'text/x-markdown', 'text/x-web-markdown'],
    ...['application/xhtml+xml', 'application/pdf', 'application/x-pdf'],
  ])('%j', (type) => expect(sign.isReadable(seen({ page: { type } }))).toBe(true));

  test.each(['image/png', 'application/zip', 'text/htmlx', 'x-text/html', 'text/css', 'application/json'])(
    'not %s',
    (type) => {
      const given = seen({ page: { type } });
      expect(sign.isReadable(given)).toBe(false);
      expect(sign.whyUnreadable(given)).toBe(`"${type}" is no page to read`);
    },
  );

  test('not what is sent as a download, nor what never came', () => {
    const download = seen({ page: { attachment: true } });
    expect([sign.isReadable(download), sign.isReadable(nothing)]).toEqual([false, false]);
    expect(sign.whyUnreadable(download)).toBe('it is sent as a download');
    expect(sign.whyUnreadable(nothing)).toContain('no page to read');
  });

  test('by eye is a PDF', () => {
    const isPdf = (type: string) => sign.isPdf(seen({ page: { type } }));
    expect(['application/pdf', 'application/x-pdf', 'text/html', ''].map(isPdf)).toEqual([true, true, false, false]);
    expect(sign.isPdf(nothing)).toBe(false);
  });
});

describe('how much a page says', () => {
  test('is next to nothing, or enough', () => {
    const short = [0, 49, 50].map((words) => sign.isShort(seen({ page: { words } })));
    expect(short).toEqual([true, true, false]);
    const long = [199, 200, 201].map((words) => sign.isLong(seen({ page: { words } })));
    expect(long).toEqual([false, true, true]);
  });

  test.each<[string, Given]>([
    ['no page', { status: 404 }],
    ['no text', { page: { type: 'application/pdf' } }],
    ['a download', { page: { attachment: true } }],
  ])('is not asked of %s', (_, given) => {
    const { page } = given;
    expect(sign.isShort(seen({ ...given, page: { ...page, words: 10 } }))).toBe(false);
    expect(sign.isLong(seen(given))).toBe(false);
    expect(sign.isFramed(seen({ ...given, page: { ...page, frame: 'termly.io' } }))).toBe(false);
    expect(sign.isPolicy(seen(given))).toBe(false);
    expect(sign.isPolicyAtHome(seen(given))).toBe(false);
  });

  test('is told', () => {
    expect(sign.howShort(seen({ page: { words: 0 } }))).toBe('the page is empty');
    expect(sign.howShort(seen({ page: { words: 12 } }))).toBe('the page is almost empty, 12 words');
    expect(sign.howShort(nothing)).toBe('the page is empty');
  });

  test('may be drawn by scripts, or stand in a frame', () => {
    expect([sign.isDrawn(seen({ page: { shell: 'x' } })), sign.isDrawn(seen()), sign.isDrawn(nothing)]).toEqual([
      ...[true, false, false],
    ]);
    expect([
      sign.isFramed(seen({ page: { frame: 'termly.io' } })),
      sign.isFramed(seen()),
      sign.isFramed(nothing),
    ]).toEqual([true, false, false]);
  });
});

test('a page that says it is not there is one that came', () => {
  const page = { titledNotFound: true };
  expect(sign.saysNotFound(seen({ page }))).toBe(true);
  expect([
    sign.saysNotFound(seen({ page, status: 404 })),
    sign.saysNotFound(seen()),
    sign.saysNotFound(nothing),
  ]).toEqual([...[false, false, false]]);
  const { page: _, ...unread } = seen();
  expect(sign.saysNotFound(unread)).toBe(false);
});

test('a made-up address may show the same', () => {
  const asked = (madeUp: 'same' | 'different') => sign.isSame(seen({ observation: { madeUp } }));
  expect([asked('same'), asked('different'), sign.isSame(seen()), sign.isSame(nothing)]).toEqual([
    ...[true, false, false, false],
  ]);
});

describe('a policy', () => {
  const named = 'https://clinic-notes.org/privacy';

  test.each<[string, Given]>([
    ['of some length by three topics', { page: { words: 399, topics: 3 } }],
    ['of a hundred words by three', { page: { words: 100, topics: 3 } }],
    ['of great length by four', { page: { words: 400, topics: 4 } }],
    ['by its title and one topic', { page: { ...BREAD, titled: true } }],
    ['of eight words by its title', { page: { words: 8, topics: 1, titled: true } }],
    ['by its address', { url: named, page: BREAD }],
    ['by the address that it leads to', { to: named, page: BREAD }],
    ['by the address that leads to it', { url: named, to: ADDRESS, page: BREAD }],
    ['by its title in a language nobody knows', { page: { ...BREAD, topics: 0, titled: true, known: false } }],
  ])('is told %s', (_, given) => expect(sign.isPolicy(seen(given))).toBe(true));

  test.each<[string, Given]>([
    ['a long page of three topics', { page: { words: 400, topics: 3 } }],
    ['one of two', { page: { words: 300, topics: 2 } }],
    ['a short one without a name', { page: { words: 99, topics: 9 } }],
    ['one of seven words', { url: named, page: { words: 7, titled: true } }],
    ['one whose title says nothing that it holds', { page: { ...BREAD, topics: 0, titled: true } }],
    ['one whose address alone says so', { url: named, page: { ...BREAD, topics: 0 } }],
    ['one in a language nobody knows, without a name', { page: { ...BREAD, topics: 0, known: false } }],
  ])('is not %s', (_, given) => expect(sign.isPolicy(seen(given))).toBe(false));

  test('is none where nothing is known', () => {
    expect([sign.isPolicy(nothing), sign.isPolicyAtHome(nothing), sign.hasPolicyWords(nothing)]).toEqual([
      ...[false, false, false],
    ]);
    const { url: _, final: __, ...unnamed } = seen({ page: BREAD });
    expect(sign.isPolicy(unnamed)).toBe(false);
    const { page: ___, ...unread } = seen();
    expect([sign.isPolicy(unread), sign.isPolicyAtHome(unread), sign.isSilentOnHealth(unread)]).toEqual([
      ...[false, false, false],
    ]);
  });

  test('on a home page says more', () => {
    const at = (page: Partial<Page>) => sign.isPolicyAtHome(seen({ page }));
    expect([at({ titled: true, topics: 1 }), at({ topics: 5 })]).toEqual([true, true]);
    expect([at({ titled: true, topics: 0 }), at({ topics: 4 })]).toEqual([false, false]);
  });

  test('has words of its own', () => {
    const has = (page: Partial<Page>) => sign.hasPolicyWords(seen({ page }));
    expect([has({ titled: true, topics: 0 }), has({ topics: 3 }), has({ topics: 2 })]).toEqual([true, true, false]);
  });
});

describe('a policy is silent on health', () => {
  const silent = { mentionsHealth: false };
  test('where it never speaks of it', () => expect(sign.isSilentOnHealth(seen({ page: silent }))).toBe(true));
  test.each<[string, Given]>([
    ['where it does', {}],
    ['where not all of it was read', { page: { ...silent, cut: true } }],
    ['where its words are not known', { page: { ...silent, known: false } }],
    ['where it is none', { page: { ...silent, topics: 0 } }],
    ['where it did not come', { page: silent, status: 503 }],
  ])('but not %s', (_, given) => expect(sign.isSilentOnHealth(seen(given))).toBe(false));
});

describe('at home', () => {
  const ends = (to: string, url = ADDRESS, status = 200) => sign.endsAtHome(seen({ url, to, status }));
  const site = 'https://clinic-notes.org';

  test.each([
    ...['/', '/en', '/de/', '/pt-BR', '/pt_br/', '/zh-hans/', '/index.html', '/en/index.php', '/Home', '/default.aspx'],
    ...['/home/', '/index', '/de/home/'],
  ])('a page ends at %s', (path) => {
    expect(ends(`${site}${path}`)).toBe(true);
  });

  test.each([
    ...[
      '/privacy',
      '/?page=privacy',
      '/eng',
      '/en-',
      '/en/privacy',
      '/index.html/privacy',
      '/homes',
      '/a/',
      '/pt-english',
    ],
    ...['/doc/index.html', '/index.htmlxyz', '/home.', '/en/de/', '/1n/'],
  ])('but not at %s', (path) => {
    expect(ends(`${site}${path}`)).toBe(false);
  });

  test('is where it was asked for', () => {
    expect(ends(`${site}/de/`, `${site}/`)).toBe(false);
    expect(ends(`${site}/`, `${site}/?page=privacy`)).toBe(true);
    expect(ends(`${site}/`, ADDRESS, 404)).toBe(false);
    expect(sign.endsAtHome(seen({ hops: [], to: `${site}/` }))).toBe(false);
    const { url: _, ...unnamed } = seen({ to: `${site}/` });
    const { final: __, ...nowhere } = seen({ to: `${site}/` });
    expect([sign.endsAtHome(unnamed), sign.endsAtHome(nowhere), sign.endsAtHome(nothing)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
