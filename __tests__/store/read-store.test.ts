import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/store/client.ts';
import { readCredentials } from '../../src/store/credentials.ts';
import { readStore } from '../../src/store/index.ts';
import type { StoredApp } from '../../src/types.ts';
import { goodApp, type LoopbackStore, PASSWORD, refuse, send, startStore } from './loopback-store.ts';

const APP = 'health.carebook.app';
let store: LoopbackStore;

beforeEach(async () => {
  store = await startStore([goodApp(APP)]);
});
afterEach(async () => {
  await store.close();
  expect(store.problems).toEqual([]);
});

const FAST: Limits = { ...LIMITS, second: 1, call: 300, run: 5000 };

async function read(apps: readonly string[] = [APP], limits: Limits = FAST, issuer = true): Promise<StoredApp[]> {
  const asked = apps.map((app) => ({
    app,
    owner: { name: app, project: 'App.xcodeproj' },
    at: { file: 'a', line: 1, column: 1 },
  }));
  const credentials = readCredentials({
    keyId: { name: 'id', value: store.keyId },
    ...(issuer && { issuerId: { name: 'issuer', value: store.issuerId } }),
    key: { name: 'key', value: store.pem },
  });
  return readStore(asked, { credentials, origin: store.url, limits });
}

const reasons = ([app]: readonly StoredApp[]) =>
  Object.fromEntries((app?.unread ?? []).map(({ what, reason }) => [what, reason]));

test('reads an app: info, description, notes, build; in eight requests at most', async () => {
  const [app] = await read();
  expect(app).toMatchObject({
    app: APP,
    state: 'PREPARE_FOR_SUBMISSION',
    locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://carebook.health/privacy' }],
    categories: [
      { trait: 'primary', value: 'UTILITIES' },
      { trait: 'medical-information', value: 'NONE' },
    ],
    texts: { descriptions: [{ locale: 'en-US', text: 'Shows your allergies from the Health app.' }] },
    reviewNotes: 'present',
    build: { version: '12', bundles: [{ bundleId: APP, type: 'APP' }] },
    unread: [],
  });
  expect(store.requests.length).toBeLessThanOrEqual(8);
  expect(JSON.stringify(app)).not.toContain(PASSWORD);
});

test('an individual key', async () => {
  expect(reasons(await read([APP], FAST, false))).toEqual({});
});

test('the bundle identifier is compared exactly, and each app is another', async () => {
  store.apps = [goodApp(`${APP}.free`), goodApp(APP), goodApp('org.other')];
  const apps = await read([`${APP}.free`, APP, 'org.missing']);
  expect(apps.map(({ app, unread }) => [app, unread.map(({ what }) => what)])).toEqual([
    [APP, []],
    [`${APP}.free`, []],
    ['org.missing', ['app']],
  ]);
});

test('the info that is edited is judged, the one on sale told, what was replaced ignored', async () => {
  store.apps = [
    goodApp(APP, {
      infos: [
        { state: 'REPLACED_WITH_NEW_INFO', urls: { fr: 'https://old.org' } },
        { state: 'READY_FOR_DISTRIBUTION', urls: { 'en-US': 'https://live.org' } },
        { state: 'A_STATE_OF_TOMORROW', urls: { 'en-US': 'https://next.org', 'de-DE': null } },
      ],
    }),
  ];
  const [app] = await read();
  expect(app).toMatchObject({
    state: 'A_STATE_OF_TOMORROW',
    locales: [{ locale: 'de-DE' }, { locale: 'en-US', privacyPolicyUrl: 'https://next.org' }],
    live: { state: 'READY_FOR_DISTRIBUTION', locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://live.org' }] },
  });
  store.apps = [goodApp(APP, { infos: [{ state: 'READY_FOR_DISTRIBUTION', urls: { 'en-US': 'https://live.org' } }] })];
  const [sold] = await read();
  expect([sold?.state, sold?.live]).toEqual(['READY_FOR_DISTRIBUTION', undefined]);
});

test.each([
  ['empty', undefined],
  ['empty', '  \n'],
  ['silent-on-records', 'Log in with the demo account. Uses HealthKit.'],
  ['present', 'Tap Records: the app reads health records.'],
  ['present', 'このアプリを開いてください。'],
])('notes are %s: %s', async (state, notes) => {
  const version = { state: 'PREPARE_FOR_SUBMISSION', descriptions: {} };
  store.apps = [goodApp(APP, { versions: [{ ...version, ...(notes !== undefined && { notes }) }] })];
  expect((await read())[0]?.reviewNotes).toBe(state);
});

test('follows the pages of a list', async () => {
  store.pageSize = 2;
  const urls = Object.fromEntries(['de-DE', 'en-US', 'fr-FR'].map((locale) => [locale, 'https://a.org/p']));
  store.apps = [goodApp(APP, { infos: [{ state: 'PREPARE_FOR_SUBMISSION', urls }] })];
  expect((await read())[0]?.locales.length).toBe(3);
});

test('asks no more than ten times for an app, and keeps what it had', async () => {
  store.pageSize = 1;
  const urls = Object.fromEntries(
    ['da', 'de-DE', 'en-US', 'fr-FR', 'it', 'ja', 'ko', 'nb'].map((locale) => [locale, 'https://a.org/p']),
  );
  store.apps = [goodApp(APP, { infos: [{ state: 'PREPARE_FOR_SUBMISSION', urls }] })];
  expect(reasons(await read()).build).toMatch(/more than 10 requests/);
  expect(store.requests.length).toBe(10);
});

const on =
  (
    path: RegExp,
    answer: (...args: Parameters<NonNullable<LoopbackStore['fault']>>) => unknown,
  ): LoopbackStore['fault'] =>
  (request, response, attempt) =>
    path.test(request.url ?? '') && answer(request, response, attempt) !== false;

test('a key that is not taken ends the reading', async () => {
  store.fault = on(/./, (_, response) => refuse(response, 401, 'NOT_AUTHORIZED'));
  const apps = await read([APP, 'org.other']);
  for (const app of apps) expect(reasons([app]).app).toMatch(/the key is not taken \(401 NOT_AUTHORIZED\)/);
  expect(store.requests.length).toBe(1);
});

test.each([
  [20, /clock is 20 minutes behind Apple/],
  [-300, /clock is 5 hours ahead of Apple/],
])('a clock that is %i minutes off is named', async (minutes, sentence) => {
  store.fault = on(/./, (_, response) => {
    response.setHeader('date', new Date(Date.now() + minutes * 60_000).toUTCString());
    refuse(response, 401, 'NOT_AUTHORIZED');
  });
  expect(reasons(await read()).app).toMatch(sentence);
});

test.each([
  [403, 'FORBIDDEN_ERROR', /^the key may not read the review notes \(403 FORBIDDEN_ERROR\): it needs a role/],
  [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', /Account Holder has an agreement/],
  [404, 'NOT_FOUND', /^the review notes cannot be found \(404 NOT_FOUND\)$/],
])('%i %s of one part leaves the rest', async (status, code, sentence) => {
  store.fault = on(/ReviewDetail/, (_, response) => refuse(response, status, code));
  const apps = await read();
  expect(reasons(apps)).toEqual({ 'review-notes': expect.stringMatching(sentence) });
  expect(apps[0]?.locales.length).toBe(1);
  expect(apps[0]).not.toHaveProperty('reviewNotes');
  expect(JSON.stringify(apps)).not.toContain('jane@example.org');
});

test('versions that cannot be read leave description and notes unread', async () => {
  store.fault = on(/appStoreVersions\?/, (_, response) => refuse(response, 403, 'FORBIDDEN_ERROR'));
  expect(Object.keys(reasons(await read())).sort()).toEqual(['description', 'review-notes']);
});

test.each([429, 500, 503])('%i is asked again, as often as three times', async (status) => {
  store.fault = on(/appInfos\?/, (_, response, attempt) => (attempt < 3 ? refuse(response, status, 'X') : false));
  expect(reasons(await read())).toEqual({});
  expect(store.requests.filter((path) => path.includes('appInfos?')).length).toBe(3);
  store.fault = on(/appInfos\?/, (_, response) => refuse(response, status, 'X'));
  const before = store.requests.length;
  expect(reasons(await read()).info).toMatch(status === 429 ? /too many requests/ : /a fault of its own/);
  expect(store.requests.slice(before).filter((path) => path.includes('appInfos?')).length).toBe(3);
});

test('waits as long as it is told, and ends where that is longer than there is time', async () => {
  const limits = { ...FAST, second: 100 };
  store.fault = on(/appInfos\?/, (_, response, attempt) => {
    response.setHeader('retry-after', '2');
    return attempt === 1 ? refuse(response, 429, 'RATE_LIMIT_EXCEEDED') : false;
  });
  const start = performance.now();
  expect(reasons(await read([APP], limits))).toEqual({});
  expect(performance.now() - start).toBeGreaterThan(190);
  store.fault = on(/appInfos\?/, (_, response) => {
    response.setHeader('retry-after', new Date(Date.now() + 3600_000).toUTCString());
    refuse(response, 429, 'RATE_LIMIT_EXCEEDED');
  });
  const before = store.requests.length;
  expect(reasons(await read([APP, 'org.other'], limits)).build).toMatch(/too many requests/);
  expect(store.requests.length - before).toBe(2);
});

test('a call that takes too long counts as a try', async () => {
  store.fault = on(/builds/, (_, response, attempt) =>
    attempt === 1 ? setTimeout(() => response.end(), 900).unref() : false,
  );
  expect(reasons(await read())).toEqual({});
  store.fault = on(/builds/, (_, response) => setTimeout(() => response.end(), 2000).unref());
  expect(reasons(await read([APP], { ...FAST, call: 50 })).build).toMatch(/did not answer within 1 s/);
  store.problems.length = 0;
});

test('all together it takes no longer than it may', async () => {
  store.fault = on(/./, (_, response) => setTimeout(() => response.end(), 2000).unref());
  const start = performance.now();
  const apps = await read([APP, 'org.other'], { ...FAST, run: 400 });
  expect(performance.now() - start).toBeLessThan(1500);
  for (const app of apps) expect(app.unread.length).toBe(1);
  store.problems.length = 0;
});

test.each<[string, NonNullable<LoopbackStore['fault']>, RegExp]>([
  [
    'breaks off',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"data": [');
      setTimeout(() => response.destroy(), 5);
      return true;
    },
    /the answer broke off/,
  ],
  [
    'is half a document',
    (_, response) => !!response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": ['),
    /broke off, or is no JSON/,
  ],
  [
    'is a page',
    (_, response) => !!response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
    /is text\/html and not JSON: something between/,
  ],
  [
    'is the page of a proxy',
    (_, response) => !!response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>No</h1>'),
    /\(403\) is text\/html and not JSON/,
  ],
  ['is something else', (_, response) => send(response, 200, { hello: 1 }), /not one that App Store Connect gives/],
  ['is a list', (_, response) => send(response, 200, []), /broke off, or is no JSON|not one that/],
  ['closes at once', (request) => !!request.socket.destroy(), /broke off|could not be reached/],
])('an answer that %s', async (_, fault, sentence) => {
  store.fault = fault;
  expect(reasons(await read()).app).toMatch(sentence);
});

test('a redirect to another host is not followed, one on the same host is', async () => {
  const heard: unknown[] = [];
  const other = createServer((request, response) => void heard.push(request.headers) ?? response.end('{}'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  store.fault = on(/./, (request, response) =>
    response.writeHead(307, { location: `${elsewhere}${request.url}` }).end(),
  );
  expect(reasons(await read()).app).toMatch(/sends us to another host, 127\.0\.0\.1:\d+, and was not followed/);
  store.fault = on(/apps\?/, (_, response) =>
    send(response, 200, { data: [], links: { next: `${elsewhere}/v1/apps` } }),
  );
  expect(reasons(await read()).app).toMatch(/next page is on another host/);
  store.fault = (request, response) =>
    !request.url?.includes('again') && !!response.writeHead(302, { location: `${request.url}&again=1` }).end();
  expect(reasons(await read())).toEqual({});
  store.fault = on(/./, (request, response) => response.writeHead(302, { location: request.url }).end());
  expect(reasons(await read()).app).toMatch(/without end/);
  expect(heard).toEqual([]);
  await new Promise((resolve) => other.close(resolve));
});

test('nothing listens there', async () => {
  const closed = await startStore();
  await closed.close();
  const credentials = readCredentials({
    keyId: { name: 'id', value: store.keyId },
    key: { name: 'key', value: store.pem },
  });
  const owner = { name: 'a', project: 'b' };
  const apps = await readStore([{ app: APP, owner, at: { file: 'a', line: 1, column: 1 } }], {
    credentials,
    origin: closed.url,
    limits: FAST,
  });
  expect(reasons(apps).app).toMatch(/could not be reached: ECONNREFUSED/);
});

test('what Apple has not described yet is borne, and what is no resource is passed over', async () => {
  store.fault = on(/appInfoLocalizations/, (_, response) =>
    send(response, 200, {
      data: [
        null,
        7,
        { id: '../x', type: 'y' },
        {
          id: '1',
          type: 'appInfoLocalizations',
          attributes: { locale: 'xx-YY', privacyPolicyUrl: 7, more: {} },
          hint: 1,
        },
      ],
      more: true,
    }),
  );
  expect((await read())[0]?.locales).toEqual([{ locale: 'xx-YY' }]);
});

test('more languages than were asked for, and texts of megabytes, are not taken over', async () => {
  const localization = (at: number) => ({
    ...{ id: `${at}`, type: 'appInfoLocalizations' },
    attributes: { locale: `l${at}`, privacyPolicyUrl: `https://a.org/${at}` },
  });
  const data = Array.from({ length: 5000 }, (_, at) => localization(at));
  store.fault = on(/appInfoLocalizations/, (_, response) => send(response, 200, { data }));
  const apps = await read();
  expect(apps[0]?.locales).toEqual([]);
  expect(reasons(apps).info).toBe('the answer has more of the privacy-policy URLs than were asked for');

  const notes = `health records ${'a '.repeat(3_000_000)}`;
  store.fault = on(/appStoreReviewDetail/, (_, response) =>
    send(response, 200, { data: { id: '1', type: 'appStoreReviewDetails', attributes: { notes } } }),
  );
  const [app] = await read();
  expect(app?.reviewNotes).toBe('present');
  expect(app?.texts.notes?.length).toBe(10_000);
});

test('entitlements of lists in one another without end cost nothing', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const bundle = `{"id":"2","type":"buildBundles","attributes":{"bundleId":"${APP}","entitlements":{"a/b":{"x":${deep},"y":["z"]}}}}`;
  store.fault = on(/\/v1\/builds/, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`{"data":[{"id":"1","type":"builds","attributes":{"version":"7"}}],"included":[${bundle}]}`);
    return true;
  });
  const [app] = await read();
  expect(app?.build?.bundles[0]?.entitlements).toEqual({ 'a/b': { x: '[null]', y: '["z"]' } });
});
