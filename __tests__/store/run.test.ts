import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { run } from '../../src/run/run.ts';
import { OptionValues } from '../../src/settings/options.ts';
import { readCredentials } from '../../src/store/credentials.ts';
import type { Report } from '../../src/types.ts';
import { FIXTURES } from '../built-command.ts';
import { inOrder, throughJson } from '../companion/through-json.ts';
import { ON_GITHUB } from '../reporters/sample-report.ts';
import { goodApp, type LoopbackStore, startStore } from './loopback-store.ts';

let store: LoopbackStore;
beforeEach(async () => {
  store = await startStore();
});
afterEach(async () => {
  await store.close();
  expect(store.problems).toEqual([]);
});

function check(fixture: string): Promise<Report> {
  const credentials = readCredentials({
    keyId: { name: 'id', value: store.keyId },
    key: { name: 'key', value: store.pem },
  });
  return run({
    root: path.join(FIXTURES, fixture),
    values: new OptionValues(new Map()),
    readNamed: () => Buffer.from(''),
    ...{ checkUrls: false, release: false, store: { access: { credentials, origin: store.url } } },
  });
}

test('several apps of one repository each get theirs', async () => {
  const other = { state: 'PREPARE_FOR_SUBMISSION', urls: { 'en-US': 'https://partner.health/privacy', 'fr-FR': null } };
  store.apps = [goodApp('health.carebook.app'), goodApp('health.carebook.partner', { infos: [other] })];
  const { appStoreConnect = [], findings } = await check('two-apps');
  expect(appStoreConnect.map(({ app, owner, unread }) => [app, owner.name, unread])).toEqual([
    ['health.carebook.app', 'Carebook', []],
    ['health.carebook.partner', 'Partner', []],
  ]);
  const missing = findings.filter(({ rule }) => rule.id === 'privacy-url-missing');
  expect(missing.map(({ message, at }) => [message, at.file])).toEqual([
    [expect.stringMatching(/^Partner has no privacy-policy URL for fr-FR/), expect.stringContaining('Partner')],
  ]);
  // two apps may have two policies
  expect(findings.filter(({ rule }) => rule.id === 'privacy-url-inconsistent').map(({ message }) => message)).toEqual(
    [],
  );
});

test('the comment of a companion says the same', async () => {
  const info = { state: 'PREPARE_FOR_SUBMISSION', urls: { 'en-US': null }, primary: 'MEDICAL' };
  const sold = { state: 'READY_FOR_DISTRIBUTION', urls: { 'en-US': 'https://carebook.health/privacy' } };
  store.apps = [goodApp('health.carebook.app', { infos: [info, sold], builds: [], versions: [] })];
  const report = await check('everything-right');
  expect(report.storeNotices).toEqual([
    expect.stringMatching(/not wholly read for health\.carebook\.app: the description, the review notes: no version/),
  ]);
  expect(await throughJson(report, ON_GITHUB, RULES)).toBe(markdown(inOrder(report), ON_GITHUB));
});
