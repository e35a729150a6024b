import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../action/runner.ts';
import { CLI, FIXTURES, NO_BUNDLE } from '../built-command.ts';
import { POLICY } from '../policy/table-cases.ts';
import { goodApp, type LoopbackStore, startStore } from './loopback-store.ts';

const APP = 'health.carebook.app';

let store: LoopbackStore;
let site: Server;
/** Of the site that has the policies. */
let origin: string;
let asked: string[];
let heard: string;
let work: string;

beforeEach(async () => {
  [asked, heard] = [[], ''];
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    heard += JSON.stringify(request.headers);
    if (request.url?.startsWith('/de')) return void response.writeHead(404).end('<h1>Seite nicht gefunden</h1>');
    response.writeHead(200, { 'content-type': 'text/html' }).end(POLICY);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const info = (state: string, urls: Record<string, string | null>) => ({ state, urls, primary: 'UTILITIES' });
  store = await startStore([
    goodApp(APP, {
      infos: [
        info('READY_FOR_DISTRIBUTION', { 'en-US': `${origin}/en/privacy`, 'de-DE': `${origin}/en/privacy` }),
        info('PREPARE_FOR_SUBMISSION', {
          ...{ 'en-US': `${origin}/en/privacy`, 'fr-FR': `${origin}/en/privacy` },
          ...{ 'de-DE': `${origin}/de/datenschutz`, 'it-IT': null },
        }),
      ],
    }),
  ]);
  // The repository itself names no policy: App Store Connect alone does.
  work = mkdtempSync(path.join(tmpdir(), 'store-urls-'));
  const isMetadata = (file: string) => /[/\\]fastlane$/.test(file);
  cpSync(path.join(FIXTURES, 'everything-right'), work, { recursive: true, filter: (file) => !isMetadata(file) });
});
afterEach(async () => {
  await store.close();
  await new Promise((resolve) => void site.closeAllConnections() ?? site.close(resolve));
  rmSync(work, { recursive: true, force: true });
  expect(store.problems).toEqual([]);
  // who serves a policy hears of no key
  for (const secret of ['eyJ', 'Bearer', ...store.secrets]) expect(heard).not.toContain(secret);
});

const key = (): Record<string, string> => ({
  APP_STORE_CONNECT_API_URL: store.url,
  APP_STORE_CONNECT_API_KEY_KEY_ID: store.keyId,
  APP_STORE_CONNECT_API_KEY_ISSUER_ID: store.issuerId,
  APP_STORE_CONNECT_API_KEY_KEY: store.pem,
});

async function command(...options: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const child = spawn(process.execPath, [CLI, '--app-store-connect', '--allow-private-network', ...options, work], {
    env: { PATH: process.env.PATH ?? '', HOME: work, ...key() },
  });
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  for (const secret of [...store.secrets, 'eyJ']) expect(said.stdout + said.stderr).not.toContain(secret);
  return { status, ...said };
}

interface Shown {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly at: { readonly file: string };
  }[];
  readonly privacyPolicy: readonly {
    readonly url: string;
    readonly locale: string;
    readonly verdict: string;
    readonly source: string;
  }[];
}

describe.skipIf(NO_BUNDLE)(
  'an address in App Store Connect that is dead in one locale only',
  { timeout: 120_000 },
  () => {
    test('is found by the command, which opens each address once for all locales', async () => {
      const { status, stdout, stderr } = await command('--format', 'json');
      expect([status, stderr]).toEqual([1, '']);
      const { findings, privacyPolicy } = JSON.parse(stdout) as Shown;
      const dead = findings.filter(({ ruleId }) => ruleId === 'privacy-url-dead');
      expect(dead.map(({ message, at }) => [message, at.file])).toEqual([
        [
          expect.stringMatching(
            new RegExp(`${origin}/de/datenschutz.*de-DE.*in App Store Connect \\(PREPARE_FOR_SUBMISSION\\).*404`, 's'),
          ),
          'Carebook.xcodeproj/project.pbxproj',
        ],
      ]);
      expect(findings.filter(({ ruleId }) => ruleId === 'privacy-url-missing').map(({ message }) => message)).toEqual([
        expect.stringMatching(/for it-IT in App Store Connect/),
      ]);
      expect(privacyPolicy.map(({ locale, verdict, source }) => [locale, verdict, source])).toEqual(
        expect.arrayContaining([
          ['de-DE', 'dead', 'app-store-connect'],
          ['en-US', expect.not.stringMatching(/dead|not-checked/), 'app-store-connect'],
        ]),
      );
      expect(asked.filter((url) => url === '/en/privacy').length).toBeLessThanOrEqual(2);
      // a page is called dead only when it was gone twice
      expect(asked.filter((url) => url === '/de/datenschutz').length).toBe(2);
    });

    test('is asked for by nobody with --no-urls, and App Store Connect is read all the same', async () => {
      const { stdout } = await command('--format', 'json', '--no-urls');
      const { findings, privacyPolicy } = JSON.parse(stdout) as Shown;
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('privacy-url-dead');
      expect(privacyPolicy.map(({ locale }) => locale).sort()).toEqual(['de-DE', 'en-US', 'fr-FR']);
      expect(privacyPolicy.map(({ verdict }) => verdict)).not.toContain('dead');
      expect(asked).toEqual([]);
    });

    test('is found by the action', async () => {
      const { exitCode, stdout, summary } = await runAction({
        workspace: work,
        inputs: {
          ...{ 'check-urls': 'true', 'allow-private-network': 'true', 'issuer-id': store.issuerId },
          ...{ 'api-key-id': store.keyId, 'api-private-key': store.pem },
        },
        environment: { APP_STORE_CONNECT_API_URL: store.url },
      });
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/^::error .*privacy-url-dead.*de\/datenschutz/m);
      expect(summary).toContain('de/datenschutz');
      const told = stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary;
      for (const secret of [...store.secrets, 'eyJ']) expect(told).not.toContain(secret);
    });
  },
);
