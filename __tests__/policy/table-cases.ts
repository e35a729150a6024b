/**
 * One case or more for each row of the decision table, as servers and resolvers really behave.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UrlVerdict } from '../../src/types.ts';
import { page } from './corpus.ts';
import { type Chain, faultyChains, type Names } from './loopback.ts';

export interface RowCase {
  readonly row: number;
  readonly title: string;
  /** `https://policy.clinic.org/<case>` when left out. */
  readonly url?: string;
  readonly answer?: (response: ServerResponse, request: IncomingMessage) => void;
  /** A server of its own, with these certificates. */
  readonly chain?: (host: string) => Chain;
  /** `plain` speaks no TLS, `closed` listens to nobody, `none` cannot be reached. */
  readonly server?: 'plain' | 'closed' | 'none' | 'hangs';
  readonly names?: Names;
  /** What the control host shows; it answers rightly when left out. */
  readonly control?: Chain;
  readonly unasked?: true;
  readonly verdict: UrlVerdict;
  readonly ruleId?: string;
  readonly says: RegExp;
  /** On a release. */
  readonly release?: { readonly verdict: UrlVerdict; readonly ruleId: string };
  readonly mentionsHealth?: boolean;
  readonly isOffline?: true;
}

const DEAD = { verdict: 'dead', ruleId: 'privacy-url-dead' } as const;
const INVALID = { verdict: 'dead', ruleId: 'privacy-url-invalid' } as const;
const SUSPECT = { verdict: 'suspect', ruleId: 'privacy-url-suspect' } as const;
const INSECURE = { verdict: 'suspect', ruleId: 'privacy-url-insecure' } as const;
const UNVERIFIED = { verdict: 'unverified', ruleId: 'privacy-url-unverified' } as const;
const UNKNOWN = { verdict: 'unverified', ruleId: 'privacy-url-unknown' } as const;
const ALIVE = { verdict: 'alive' } as const;

export const POLICY = page(
  'Privacy policy',
  '<h1>Privacy policy</h1><p>The app reads clinical records. We do not collect personal data, and share nothing with third parties. You may delete everything.</p>',
);
const GENERAL = page(
  'Privacy policy',
  '<p>We do not collect personal data, and share nothing with third parties. You may delete everything at any time you like.</p>',
);
const LONG = page('Bread', '<p>Flour, water and salt make a dough that rests until the morning.</p>'.repeat(30));

const send =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

const to = (location: string, status = 302, headers: Readonly<Record<string, string>> = {}) =>
  send(status, '', { location, ...headers });

/** Redirects the case's own address, and answers everything else with a page. */
const leads =
  (location: string, end: (response: ServerResponse) => void = send(200, POLICY)) =>
  (response: ServerResponse, request: IncomingMessage) =>
    (request.url?.startsWith('/case-') ? to(location) : end)(response);

const WALLS: readonly (readonly [name: string, answer: (response: ServerResponse) => void, says: RegExp])[] = [
  [
    'a Cloudflare challenge',
    send(403, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge', server: 'cloudflare' }),
    /Cloudflare blocks/,
  ],
  [
    'a Cloudflare block',
    send(403, '<title>Attention Required! | Cloudflare</title>', { server: 'cloudflare' }),
    /Cloudflare blocks/,
  ],
  ['an AWS WAF challenge with 202', send(202, '', { 'x-amzn-waf-action': 'challenge' }), /AWS WAF blocks/],
  ['an AWS WAF CAPTCHA with 405', send(405, '', { 'x-amzn-waf-action': 'captcha' }), /AWS WAF blocks/],
  ['Vercel', send(429, '', { 'x-vercel-mitigated': 'challenge' }), /Vercel blocks/],
  [
    'DataDome',
    send(403, '<script src="https://ct.captcha-delivery.com/c.js"></script>', { 'x-datadome': 'protected' }),
    /DataDome blocks/,
  ],
  ['Akamai, by its server', send(404, 'Nope', { server: 'AkamaiGHost' }), /Akamai blocks/],
  [
    'Akamai, by its words',
    send(403, '<h1>Access Denied</h1>Reference #18.2 https://errors.edgesuite.net/18.2'),
    /Akamai blocks/,
  ],
  ['Imperva', send(200, '<iframe src="/_Incapsula_Resource?x=1"></iframe>'), /Imperva blocks/],
  ['Sucuri', send(403, '', { 'x-sucuri-block': 'yes' }), /Sucuri blocks/],
  ['a CAPTCHA', send(200, '<div class="h-captcha hcaptcha"></div>'), /CAPTCHA blocks/],
  ['LinkedIn', send(999), /LinkedIn blocks/],
];

export const CASES: readonly RowCase[] = [
  {
    row: 1,
    title: 'a build variable',
    url: 'https://$(POLICY_HOST)/privacy',
    ...UNKNOWN,
    says: /"POLICY_HOST" is set outside/,
  },
  { row: 1, title: 'a template', url: 'https://{{host}}/privacy', ...INVALID, says: /never filled in/ },
  { row: 1, title: 'TODO', url: 'TODO', ...INVALID, says: /"TODO" was never/ },
  { row: 1, title: 'no scheme', url: 'clinic.org/privacy', ...INVALID, says: /does not begin with "https/ },
  {
    row: 1,
    title: 'a password in it',
    url: 'https://me:secret@clinic.org/privacy',
    ...SUSPECT,
    says: /^it holds a user name/,
  },
  { row: 2, title: 'a reserved name', url: 'https://www.example.com/privacy', ...INVALID, says: /RFC 2606/ },
  { row: 2, title: 'a reserved ending', url: 'https://clinic.test/privacy', ...INVALID, says: /RFC 6761/ },
  {
    row: 2,
    title: 'a name that templates use',
    url: 'https://your-company.com/privacy',
    ...SUSPECT,
    says: /templates use/,
  },
  { row: 3, title: 'localhost', url: 'http://localhost:3000/privacy', ...INVALID, says: /machine it is opened on/ },
  { row: 3, title: 'a private address', url: 'https://192.168.1.4/privacy', ...INVALID, says: /private address/ },
  { row: 3, title: 'a name without a domain', url: 'https://fileserver/privacy', ...INVALID, says: /has no domain/ },
  { row: 3, title: 'a public address', url: 'https://45.0.0.7/privacy', ...SUSPECT, says: /bare address/ },
  {
    row: 3,
    title: 'a name that leads to a private address',
    url: 'https://inside.org/p',
    names: { 'inside.org': ['45.0.0.1', '10.0.0.8'] },
    ...SUSPECT,
    says: /10\.0\.0\.8, a private address; no request/,
  },
  { row: 3, title: 'a port', url: 'https://policy.clinic.org:8443/p', ...UNVERIFIED, says: /port 8443/ },
  { row: 4, title: 'mailto', url: 'mailto:privacy@clinic.org', ...INVALID, says: /"mailto:" opens no web page/ },
  { row: 4, title: 'file', url: 'file:///privacy.html', ...INVALID, says: /"file:"/ },
  {
    row: 5,
    title: 'no such name',
    url: 'https://gone.org/p',
    names: { 'gone.org': 'ENOTFOUND' },
    ...DEAD,
    says: /^ENOTFOUND on 2 requests; there is no such name, while api\.github\.com resolves/,
  },
  {
    row: 6,
    title: 'no answer from name servers',
    url: 'https://slow.org/p',
    names: { 'slow.org': 'EAI_AGAIN' },
    ...UNVERIFIED,
    says: /name servers gave no answer/,
  },
  {
    row: 6,
    title: 'no network at all',
    url: 'https://gone.org/p',
    names: { 'gone.org': 'ENOTFOUND', 'api.github.com': 'ENOTFOUND' },
    isOffline: true,
    ...UNVERIFIED,
    says: /no network here/,
  },
  {
    row: 7,
    title: 'refused',
    url: 'https://closed.org/p',
    server: 'closed',
    ...SUSPECT,
    says: /^ECONNREFUSED on 3 requests; the connection is refused/,
  },
  {
    row: 8,
    title: 'no answer in time',
    url: 'https://hangs.org/p',
    server: 'hangs',
    ...UNVERIFIED,
    says: /^TIMEOUT on 3 requests; not reachable from this runner/,
  },
  {
    row: 9,
    title: 'IPv6 alone',
    url: 'https://six.org/p',
    names: { 'six.org': ['2606:4700::1111'] },
    server: 'none',
    ...UNVERIFIED,
    says: /IPv6 addresses only/,
  },
  {
    row: 10,
    title: '404',
    answer: send(404, 'Not here'),
    ...DEAD,
    says: /^404 on 2 requests; .*the page is not there/,
  },
  { row: 10, title: '410', answer: send(410), ...DEAD, says: /^410 on 2 requests/ },
  {
    row: 10,
    title: '302 to 404',
    answer: leads('/away', send(404)),
    ...DEAD,
    says: /^404 after 1 redirect to \/away on 2 requests/,
  },
  { row: 11, title: '451', answer: send(451), ...SUSPECT, says: /legal reasons/ },
  { row: 12, title: '401', answer: send(401), ...SUSPECT, says: /sign in/ },
  {
    row: 12,
    title: 'a redirect to a sign-in page',
    answer: leads('/account/login', send(200, POLICY)),
    ...SUSPECT,
    says: /sign in/,
  },
  {
    row: 12,
    title: 'a password field and little else',
    answer: send(200, page('Hello', '<input type="password">')),
    ...SUSPECT,
    says: /sign in/,
  },
  ...WALLS.map(([title, answer, says]): RowCase => ({ row: 13, title, answer, ...UNVERIFIED, says })),
  {
    row: 13,
    title: 'a redirect to a page that asks for consent',
    answer: leads('https://consent.google.com/ml?continue=https://policy.clinic.org/'),
    ...UNVERIFIED,
    says: /asks for consent/,
  },
  { row: 14, title: '403', answer: send(403, 'No'), ...UNVERIFIED, says: /not allowed to look/ },
  {
    row: 14,
    title: 'Amazon S3',
    answer: send(403, '<Error><Code>AccessDenied</Code></Error>', { 'content-type': 'application/xml' }),
    ...SUSPECT,
    says: /Amazon S3 denies access/,
  },
  {
    row: 14,
    title: 'Google Cloud Storage',
    answer: send(403, '', { 'x-guploader-uploadid': 'x' }),
    ...SUSPECT,
    says: /Google Cloud Storage denies/,
  },
  {
    row: 14,
    title: 'Azure Blob Storage',
    answer: send(403, '', { 'x-ms-error-code': 'AuthorizationFailure' }),
    ...SUSPECT,
    says: /Azure Blob Storage denies/,
  },
  { row: 15, title: '405', answer: send(405), ...UNVERIFIED, says: /does not take GET/ },
  { row: 15, title: '501', answer: send(501), ...UNVERIFIED, says: /does not take GET/ },
  {
    row: 16,
    title: '429',
    answer: send(429, '', { 'retry-after': '3' }),
    ...UNVERIFIED,
    says: /^429 on 3 requests; too many requests/,
  },
  { row: 17, title: '400', answer: send(400), ...SUSPECT, says: /malformed/ },
  {
    row: 17,
    title: '400 until it is encoded',
    url: 'https://policy.clinic.org/case-a|b',
    answer: (response, request) => send(request.url?.includes('|') ? 400 : 200, POLICY)(response),
    ...SUSPECT,
    says: /answers when encoded: write https:\/\/policy\.clinic\.org\/case-a%7Cb/,
  },
  {
    row: 18,
    title: '503',
    answer: send(503),
    ...UNVERIFIED,
    says: /^503 on 3 requests; the server fails/,
    release: SUSPECT,
  },
  { row: 18, title: '500', answer: send(500), ...UNVERIFIED, says: /the server fails/, release: SUSPECT },
  {
    row: 19,
    title: '521',
    answer: send(521, '', { server: 'cloudflare' }),
    ...SUSPECT,
    says: /no answer from the site/,
  },
  {
    row: 19,
    title: '530 with 1016',
    answer: send(530, 'error code: 1016', { server: 'cloudflare' }),
    ...DEAD,
    says: /cannot find the site \(1016\)/,
  },
  {
    row: 20,
    title: 'a circle',
    answer: leads('/round', to('/case-back')),
    url: 'https://policy.clinic.org/case-back',
    ...DEAD,
    says: /in a circle, back to https:\/\/policy\.clinic\.org\/case-back/,
  },
  {
    row: 20,
    title: 'a circle that wants a cookie',
    url: 'https://policy.clinic.org/case-cookie',
    answer: to('/case-cookie', 302, { 'set-cookie': 'a=b' }),
    ...UNVERIFIED,
    says: /sends no cookie/,
  },
  {
    row: 20,
    title: 'too many redirects',
    answer: (response, request) => to(`${request.url}x`)(response),
    ...DEAD,
    says: /more than 10 redirects/,
  },
  { row: 20, title: 'another scheme', answer: to('file:///etc/passwd'), ...DEAD, says: /which is no web page/ },
  {
    row: 20,
    title: 'an address inside',
    answer: to('http://169.254.169.254/latest/meta-data/'),
    ...SUSPECT,
    says: /no public address; not followed/,
  },
  {
    row: 20,
    title: 'a port',
    answer: to('https://policy.clinic.org:8080/'),
    ...UNVERIFIED,
    says: /8080\/; not followed/,
  },
  {
    row: 21,
    title: 'http to https',
    url: 'http://policy.clinic.org/case-up',
    answer: leads('https://policy.clinic.org/privacy'),
    ...ALIVE,
    says: /enter that address/,
    mentionsHealth: true,
  },
  {
    row: 22,
    title: 'http',
    url: 'http://policy.clinic.org/case-http',
    answer: send(200, POLICY),
    ...INSECURE,
    says: /it stays http/,
  },
  {
    row: 22,
    title: 'http, not requested',
    url: 'http://policy.clinic.org/case-http',
    unasked: true,
    ...INSECURE,
    says: /no request was made/,
  },
  {
    row: 23,
    title: 'https to http',
    answer: leads('http://policy.clinic.org/privacy'),
    ...INSECURE,
    says: /falls back/,
  },
  {
    row: 24,
    title: 'expired',
    url: 'https://expired.org/p',
    chain: faultyChains.expired,
    ...SUSPECT,
    says: /^CERT_HAS_EXPIRED; browsers show a warning/,
    release: DEAD,
  },
  {
    row: 24,
    title: 'made out for another',
    url: 'https://wrong.org/p',
    chain: () => faultyChains.other,
    ...SUSPECT,
    says: /^ERR_TLS_CERT_ALTNAME_INVALID; browsers/,
    release: DEAD,
  },
  {
    row: 24,
    title: 'self-signed',
    url: 'https://selfsigned.org/p',
    chain: faultyChains.selfSigned,
    ...SUSPECT,
    says: /^DEPTH_ZERO_SELF_SIGNED_CERT; browsers/,
    release: DEAD,
  },
  {
    row: 24,
    title: 'an authority of its own',
    url: 'https://own.org/p',
    chain: faultyChains.foreign,
    ...SUSPECT,
    says: /^SELF_SIGNED_CERT_IN_CHAIN; browsers/,
    release: DEAD,
  },
  {
    row: 25,
    title: 'a missing certificate in the chain',
    url: 'https://chain.org/p',
    chain: faultyChains.incomplete,
    answer: send(200, POLICY),
    ...ALIVE,
    says: /chain is incomplete/,
    mentionsHealth: true,
  },
  {
    row: 26,
    title: 'everything is signed anew',
    url: 'https://own.org/p',
    chain: faultyChains.foreign,
    control: faultyChains.foreign('api.github.com'),
    ...UNVERIFIED,
    says: /NODE_EXTRA_CA_CERTS/,
  },
  {
    row: 27,
    title: 'no TLS on port 443',
    url: 'https://plain.org/p',
    server: 'plain',
    ...SUSPECT,
    says: /no TLS 1\.2 connection/,
  },
  {
    row: 28,
    title: 'a redirect to the home page',
    answer: leads('/', send(200, LONG)),
    ...SUSPECT,
    says: /to the home page/,
  },
  {
    row: 28,
    title: 'a redirect to the home page of a language',
    answer: leads('/de-DE/', send(200, LONG)),
    ...SUSPECT,
    says: /to the home page/,
  },
  {
    row: 29,
    title: 'a page that is not there, with 200',
    answer: (response, request) =>
      (request.url?.startsWith('/case-')
        ? send(200, page('404 - Page not found', '<p>Sorry, no such page here at all.</p>'))
        : send(404))(response),
    ...SUSPECT,
    says: /answers 200 and says that it is not there/,
  },
  {
    row: 29,
    title: 'the same for every address',
    answer: send(200, page('Seite nicht gefunden', '<p>Leider gibt es diese Seite nicht.</p>')),
    ...DEAD,
    says: /as any made-up address here does/,
  },
  {
    row: 30,
    title: 'GitHub Pages, with 404',
    answer: send(404, "<title>Site not found</title><p>There isn't a GitHub Pages site here.</p>"),
    ...DEAD,
    says: /GitHub Pages shows that there is no site/,
  },
  {
    row: 30,
    title: 'Firebase, with 200',
    answer: send(200, '<title>Site Not Found</title><h1>Site Not Found</h1><h2>Why am I seeing this?</h2>'),
    ...SUSPECT,
    says: /Firebase Hosting shows/,
  },
  {
    row: 31,
    title: 'for sale, by its title',
    answer: send(200, page('clinic.org is for sale', '<p>Make an offer.</p>')),
    ...SUSPECT,
    says: /parked or for sale/,
    release: DEAD,
  },
  {
    row: 31,
    title: 'a redirect to a parking service',
    answer: leads('https://www.sedoparking.com/clinic', send(200, LONG)),
    ...SUSPECT,
    says: /parked or for sale/,
    release: DEAD,
  },
  {
    row: 31,
    title: 'a redirect to a numbered host of its own',
    answer: leads('https://ww16.policy.clinic.org/', send(200, LONG)),
    ...SUSPECT,
    says: /parked or for sale/,
    release: DEAD,
  },
  {
    row: 32,
    title: 'a picture',
    answer: send(200, 'GIF89a', { 'content-type': 'image/gif' }),
    ...SUSPECT,
    says: /"image\/gif" is no page/,
  },
  {
    row: 32,
    title: 'a download',
    answer: send(200, POLICY, { 'content-disposition': 'attachment; filename="p.html"' }),
    ...SUSPECT,
    says: /sent as a download/,
  },
  {
    row: 32,
    title: 'a PDF',
    answer: send(200, '%PDF-1.7', { 'content-type': 'application/pdf' }),
    ...ALIVE,
    says: /a PDF, not read/,
  },
  {
    row: 33,
    title: 'a policy',
    answer: send(200, POLICY),
    ...ALIVE,
    says: /^200; title “Privacy policy”; reads like a privacy policy$/,
    mentionsHealth: true,
  },
  {
    row: 34,
    title: 'a page about something else',
    answer: send(200, LONG),
    ...SUSPECT,
    says: /does not look like a privacy policy; a made-up address here shows the same/,
  },
  {
    row: 35,
    title: 'a page that scripts draw',
    answer: send(200, '<title>Privacy</title><div id="root"></div><script src="a.js"></script>'),
    ...UNVERIFIED,
    says: /needs JavaScript/,
  },
  { row: 36, title: 'nothing', answer: send(200), ...SUSPECT, says: /the page is empty/ },
  {
    row: 36,
    title: 'almost nothing',
    answer: send(200, page('Hello', '<p>Back soon.</p>')),
    ...SUSPECT,
    says: /almost empty/,
  },
  {
    row: 37,
    title: 'a policy in a frame',
    answer: send(200, '<title>Legal</title><iframe src="https://www.iubenda.com/privacy-policy/1"></iframe>'),
    ...ALIVE,
    says: /in a frame of iubenda\.com/,
  },
  {
    row: 38,
    title: 'a policy without health',
    answer: send(200, GENERAL),
    ...ALIVE,
    says: /never mentions health data/,
    mentionsHealth: false,
  },
  {
    row: 39,
    title: 'a shortener',
    url: 'https://bit.ly/case-short',
    answer: leads('https://policy.clinic.org/privacy'),
    ...ALIVE,
    says: /bit\.ly is no lasting address/,
    mentionsHealth: true,
  },
  { row: 40, title: '204', answer: send(204), ...SUSPECT, says: /no content/ },
  { row: 40, title: '206', answer: send(206, POLICY), ...ALIVE, says: /a part of the page/, mentionsHealth: true },
  {
    row: 41,
    title: 'switched off',
    url: 'https://policy.clinic.org/p',
    unasked: true,
    verdict: 'not-checked',
    says: /switched off/,
  },
];
