import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NO_BUNDLE } from '../built-command.ts';
import { goodApp, type LoopbackStore, refuse, startStore } from './loopback-store.ts';
import { type Ended, type Machine, startMachine } from './whole-process.ts';

const APP = 'health.carebook.app';
const VERSION = {
  ...{ state: 'PREPARE_FOR_SUBMISSION', notes: 'Sentinel-notes: open the records and allow health records.' },
  descriptions: { 'en-US': 'Sentinel-description: allergies from Apple Health.' },
};

let store: LoopbackStore;
let machine: Machine;
/** As each of the two ends without a key. */
let bare: readonly Ended[];
beforeAll(async () => {
  store = await startStore();
  machine = await startMachine('everything-right', store);
  if (!NO_BUNDLE) bare = await Promise.all([machine.command(false), machine.action(false)]);
  expect(store.requests).toEqual([]);
}, 120_000);
afterAll(async () => {
  await machine.close();
  await store.close();
});
beforeEach(() => {
  store.apps = [goodApp(APP, { versions: [VERSION] })];
  store.fault = undefined;
  store.pageSize = 200;
  store.requests.length = 0;
});

type Fault = NonNullable<LoopbackStore['fault']>;

const FAULTS: readonly (readonly [string, (elsewhere: string) => Fault, RegExp])[] = [
  [
    'a key that is not taken',
    () => (_, response) => refuse(response, 401, 'NOT_AUTHORIZED'),
    /the key is not taken \(401/,
  ],
  [
    'a clock that is three hours ahead',
    () => (_, response) => {
      response.setHeader('date', new Date(Date.now() - 3 * 3600_000).toUTCString());
      return refuse(response, 401, 'NOT_AUTHORIZED');
    },
    /this machine's clock is 3 hours ahead of Apple's: set it right/,
  ],
  [
    'a role that is too small',
    () => (_, response) => refuse(response, 403, 'FORBIDDEN_ERROR'),
    /the key may not read the app .*role/,
  ],
  [
    'an app that is not there',
    () => (_, response) => refuse(response, 404, 'NOT_FOUND'),
    /the app cannot be found \(404/,
  ],
  [
    'too many requests',
    () => (_, response) => refuse(response, 429, 'RATE_LIMIT_EXCEEDED'),
    /too many requests were made/,
  ],
  [
    'a fault of Apple’s own',
    () => (_, response) => refuse(response, 500, 'UNEXPECTED_ERROR'),
    /a fault of its own \(500/,
  ],
  [
    'an answer that breaks off',
    () => (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"data": [');
      setTimeout(() => response.destroy(), 5);
      return true;
    },
    /the answer broke off/,
  ],
  [
    'somebody else’s page',
    () => (_, response) => !!response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
    /is text\/html and not JSON: something between/,
  ],
  [
    'a redirect to another host',
    (elsewhere) => (_, response) => !!response.writeHead(302, { location: `${elsewhere}/v1/apps` }).end(),
    /sends us to another host, 127\.0\.0\.1:\d+, and was not followed/,
  ],
  [
    'a next page on another host',
    (elsewhere) => (_, response) =>
      !!response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: [], links: { self: '', next: `${elsewhere}/v1/apps` } })),
    /the next page is on another host/,
  ],
];

describe.skipIf(NO_BUNDLE)('the built command and action', { timeout: 120_000 }, () => {
  test.each(FAULTS)('%s: one line, and everything else as without a key', async (_, fault, sentence) => {
    store.fault = fault(machine.elsewhere);
    const both = await Promise.all([machine.command(), machine.action()]);
    for (const [index, { status, report, lines }] of both.entries()) {
      expect(lines).toEqual([expect.stringMatching(sentence)]);
      const { appStoreConnect, ...rest } = report;
      expect([status, rest]).toEqual([bare[index]?.status, bare[index]?.report]);
      expect(appStoreConnect?.map(({ app, unread }) => [app, unread.map(({ what }) => what)])).toEqual([
        [APP, ['app']],
      ]);
    }
    // they ran at once
    store.problems.length = 0;
  });

  test('a store that never answers costs a minute, and no more', { timeout: 150_000 }, async () => {
    store.fault = () => true;
    const start = performance.now();
    const both = await Promise.all([machine.command(), machine.action()]);
    expect(performance.now() - start).toBeLessThan(90_000);
    for (const [index, { status, report, lines }] of both.entries()) {
      expect(lines).toEqual([expect.stringMatching(/App Store Connect did not answer within 60 s in all\./)]);
      expect([status, report.verdict]).toEqual([bare[index]?.status, bare[index]?.report.verdict]);
    }
    store.problems.length = 0;
  });

  test('everything right; then many locales, a page after the other', async () => {
    for (const run of [machine.command, machine.action]) {
      const { status, report, lines } = await run();
      expect([status, report.verdict, lines, report.appStoreConnect?.[0]?.unread]).toEqual([0, 'passed', [], []]);
    }
    const urls = Object.fromEntries(
      ['da', 'de-DE', 'en-US', 'fr-FR', 'ja', 'sv'].map((locale) => [
        locale,
        locale === 'ja' ? null : 'https://carebook.health/privacy',
      ]),
    );
    store.apps = [goodApp(APP, { versions: [VERSION], infos: [{ state: 'PREPARE_FOR_SUBMISSION', urls }] })];
    store.pageSize = 3;
    for (const run of [machine.command, machine.action]) {
      store.requests.length = 0;
      const { status, report } = await run();
      expect(store.requests.filter((path) => path.includes('/appInfoLocalizations')).length).toBe(2);
      expect(report.appStoreConnect?.[0]?.locales.length).toBe(6);
      expect([status, report.findings.map(({ message }) => message)]).toEqual([
        1,
        [expect.stringMatching(/no privacy-policy URL for ja in App Store Connect/)],
      ]);
    }
    expect(store.problems).toEqual([]);
  });
});

describe.skipIf(NO_BUNDLE)('two apps of one repository', { timeout: 120_000 }, () => {
  test('each get what is theirs, also where one of them is not in App Store Connect', async () => {
    const own = await startMachine('two-apps', store);
    const other = {
      state: 'PREPARE_FOR_SUBMISSION',
      urls: { 'en-US': 'https://partner.health/privacy', 'fr-FR': null },
    };
    const both = [goodApp(APP, { versions: [VERSION] }), goodApp('health.carebook.partner', { infos: [other] })];
    for (const run of [own.command, own.action]) {
      store.apps = both;
      const { report, lines } = await run();
      expect(report.appStoreConnect?.map(({ app, unread }) => [app, unread])).toEqual([
        [APP, []],
        ['health.carebook.partner', []],
      ]);
      expect(lines).toEqual([]);
      const missing = report.findings.filter(({ ruleId }) => ruleId === 'privacy-url-missing');
      expect(missing.map(({ message }) => message)).toEqual([expect.stringMatching(/^Partner .* for fr-FR/)]);
      store.apps = both.slice(0, 1);
      expect((await run()).lines).toEqual([
        expect.stringMatching(
          /not wholly read for health\.carebook\.partner: the app: no app with this bundle identifier/,
        ),
      ]);
    }
    await own.close();
    expect(store.problems).toEqual([]);
  });
});
