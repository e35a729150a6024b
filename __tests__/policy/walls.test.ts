import { describe, expect, test } from 'vitest';
import { type Face, findStorageDenial, findWall, saysOriginUnknown } from '../../src/policy/walls.ts';

type Seen = Partial<Omit<Face, 'headers'>> & { readonly headers?: Readonly<Record<string, string>> };

/** A policy in full, as a server of nobody's sends it; with what differs. */
function face({ headers = {}, ...rest }: Seen): Face {
  const body = '<h1>privacy policy</h1><p>we do not collect personal data.</p>';
  return { status: 200, body, text: 5000, ...rest, headers: new Map(Object.entries(headers)) };
}

const cloudflare = { server: 'cloudflare' };
const captcha = '<div class="g-recaptcha" data-sitekey="x"></div>';
const incapsula = '<iframe src="/_incapsula_resource?incident=1"></iframe>';
const edgesuite = '<h1>access denied</h1>reference #18.2<p>https://errors.edgesuite.net/18.2</p>';

describe('who keeps robots out', () => {
  test.each<[string, Seen]>([
    ['Cloudflare', { headers: { 'cf-mitigated': 'challenge' } }],
    ['Cloudflare', { status: 403, headers: { server: 'Cloudflare' }, body: '<title>just a moment...</title>' }],
    ['Cloudflare', { status: 503, headers: cloudflare, body: '<form id="cf-chl-form">' }],
    ['Cloudflare', { status: 429, headers: cloudflare, body: '<title>attention required! | cloudflare</title>' }],
    ['Cloudflare', { status: 403, headers: cloudflare, body: 'error code: 1020' }],
    ['Cloudflare', { status: 403, headers: cloudflare, body: '<h1>sorry, you have been blocked</h1>' }],
    ['AWS WAF', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, body: '' }],
    ['AWS WAF', { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } }],
    ['Vercel', { headers: { 'x-vercel-mitigated': 'challenge' } }],
    ['Vercel', { status: 403, headers: { 'x-vercel-mitigated': 'deny' } }],
    ['DataDome', { status: 403, headers: { 'x-datadome': 'blocked' } }],
    [
      'DataDome',
      { status: 401, headers: { 'x-datadome': 'protected' }, body: 'https://geo.captcha-delivery.com/c.js' },
    ],
    ['DataDome', { status: 403, body: 'https://geo.captcha-delivery.com/c.js' }],
    ['Akamai', { status: 400, headers: { server: 'AkamaiGHost' } }],
    ['Akamai', { status: 503, headers: { server: 'AkamaiGHost' } }],
    ['Akamai', { body: edgesuite }],
    ['Imperva', { status: 400, body: incapsula, text: 1000 }],
    ['Imperva', { body: incapsula, text: 999 }],
    ['Sucuri', { headers: { 'x-sucuri-block': '' } }],
    ['Sucuri', { body: '<title>sucuri website firewall - access denied</title>' }],
    ['a CAPTCHA', { body: captcha, text: 999 }],
    ['a CAPTCHA', { body: '<div id="px-captcha"></div>', text: 0 }],
    ['a CAPTCHA', { body: '<script src="https://static.geetest.com/v4/gt4.js">', text: 0 }],
    ['a CAPTCHA', { body: '<div class="h-captcha" data-x="hcaptcha">', text: 0 }],
    ['a CAPTCHA', { body: '<div class="cf-turnstile">', text: 0 }],
    ['a CAPTCHA', { body: `<form action="/verify">${captcha}</form><p>contact the newsletter</p>`, text: 60 }],
    ['LinkedIn', { status: 999 }],
  ])('%s: %o', (name, seen) => {
    expect(findWall(face(seen))).toBe(name);
  });

  test.each<[string, Seen]>([
    ['a policy', {}],
    ['a policy behind Cloudflare', { headers: { ...cloudflare, 'cf-mitigated': 'no', 'cf-ray': '1' } }],
    ['one that says what a wall says', { headers: cloudflare, body: 'just a moment: what we collect' }],
    ['a page that is not there', { status: 404, headers: cloudflare, body: 'just a moment' }],
    ['a door that is shut by another', { status: 403, headers: { server: 'nginx' }, body: 'just a moment' }],
    ['one that the site itself shuts', { status: 403, headers: cloudflare, body: 'forbidden' }],
    ['one whose firewall let us through', { headers: { 'x-amzn-waf-action': 'challenge' } }],
    ['one whose firewall counts', { status: 202, headers: { 'x-amzn-waf-action': 'count' } }],
    ['one that Vercel serves', { headers: { 'x-vercel-mitigated': 'allow' } }],
    ['one that DataDome watches', { headers: { 'x-datadome': 'protected' } }],
    ['one that DataDome has seen', { headers: { 'x-datadome': 'seen' } }],
    ['one that a server shuts which DataDome watches', { status: 403, headers: { 'x-datadome': 'protected' } }],
    ['one that a server shuts', { status: 403 }],
    ['one that Akamai serves', { headers: { server: 'AkamaiGHost' } }],
    ['one that Akamai forwards', { status: 399, headers: { server: 'AkamaiGHost' } }],
    ['a failing server', { status: 500, headers: { server: 'nginx' } }],
    ['one without a denial', { body: edgesuite.replace('access denied', 'welcome') }],
    ['one without a reference', { body: edgesuite.replace('reference #', 'number ') }],
    ['one without the address of Akamai', { body: edgesuite.replace('errors.edgesuite.net', 'ours.org') }],
    ['one that Imperva watches', { body: incapsula, text: 1000 }],
    ['a page with little text', { text: 20 }],
    ['a page with much text that asks to prove oneself', { body: captcha, text: 1000 }],
    ['a form to write to us', { body: `<form id="f1" class="contact">${captcha}</form>`, text: 300 }],
    ['a form for news', { body: `<form action="/newsletter">${captcha}</form>`, text: 300 }],
    ['a form to subscribe', { body: `<form action="/subscribe">${captcha}</form>`, text: 300 }],
    ['status 998', { status: 998 }],
  ])('nobody: %s', (_, seen) => {
    expect(findWall(face(seen))).toBeUndefined();
  });
});

describe('a file that a storage service keeps from everybody', () => {
  const denied = '<error><code>accessdenied</code><message>access denied</message></error>';
  test.each<[string | undefined, Seen]>([
    ['Amazon S3', { status: 403, body: denied }],
    ['Amazon S3', { status: 403, body: '', headers: { 'x-amz-request-id': '1', server: 'AmazonS3' } }],
    ['Azure Blob Storage', { status: 403, body: '', headers: { 'x-ms-error-code': 'AuthenticationFailed' } }],
    ['Azure Blob Storage', { status: 403, body: '', headers: { server: 'Windows-Azure-Blob/1.0' } }],
    ['Google Cloud Storage', { status: 403, headers: { 'x-guploader-uploadid': '1' } }],
    ['Google Cloud Storage', { status: 403, body: `${denied} anonymous caller lacks storage.objects.get access` }],
    ['Amazon S3', { status: 403, body: '<code>authenticationfailed</code>' }],
    [undefined, { status: 404, body: denied, headers: { 'x-ms-error-code': 'x' } }],
    [undefined, { status: 403, body: 'storage.objects.get' }],
    [undefined, { status: 403, headers: { 'x-amz-request-id': '1', server: 'nginx' } }],
    [undefined, { status: 403, headers: { server: 'AmazonS3' } }],
    [undefined, { status: 403, body: 'forbidden' }],
  ])('%s: %o', (name, seen) => {
    expect(findStorageDenial(face(seen))).toBe(name);
  });
});

test.each<[boolean, Seen]>([
  [true, { status: 530, body: '<h1>error 1016</h1>' }],
  [true, { status: 530, body: '<h2>origin dns error</h2>' }],
  [false, { status: 530, body: '<h1>error 1033</h1>' }],
  [false, { status: 530, body: 'ray id: 81016' }],
  [false, { status: 530, body: 'ray id: 10168' }],
  [false, { status: 404, body: '<h1>error 1016</h1>' }],
])('the network in front of a site cannot find it, %s: %o', (isUnknown, seen) => {
  expect(saysOriginUnknown(face(seen))).toBe(isUnknown);
});
