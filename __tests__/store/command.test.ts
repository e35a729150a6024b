import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runAction } from '../action/runner.ts';
import { CLI, FIXTURES, NO_BUNDLE, ROOT } from '../built-command.ts';
import { goodApp, type LoopbackStore, PASSWORD, refuse, startStore } from './loopback-store.ts';

const APP = 'health.carebook.app';
const NOTES = 'Sentinel-notes: open the records screen and allow health records.';
const DESCRIPTION = 'Sentinel-description: allergies from Apple Health.';

let store: LoopbackStore;
let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'store-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));
beforeEach(async () => {
  const version = { state: 'PREPARE_FOR_SUBMISSION', descriptions: { 'en-US': DESCRIPTION }, notes: NOTES };
  store = await startStore([goodApp(APP, { versions: [version] })]);
});
afterEach(async () => {
  await store.close();
  expect(store.problems).toEqual([]);
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the environment gives: the key, unless a test takes it away. */
const key = (): Record<string, string> => ({
  APP_STORE_CONNECT_API_URL: store.url,
  APP_STORE_CONNECT_API_KEY_KEY_ID: store.keyId,
  APP_STORE_CONNECT_API_KEY_ISSUER_ID: store.issuerId,
  APP_STORE_CONNECT_API_KEY_KEY: store.pem,
});

async function command(
  args: readonly string[],
  env: Record<string, string> = key(),
  fixture = 'everything-right',
): Promise<Ended> {
  const ended = await new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, [CLI, '--no-urls', ...args, path.join(FIXTURES, fixture)], {
      env: { PATH: process.env.PATH ?? '', HOME: work, ...env },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (said.stdout += chunk));
    child.stderr.on('data', (chunk) => (said.stderr += chunk));
    child.on('close', (status) => resolve({ status, ...said }));
  });
  expectNoSecret(ended.stdout + ended.stderr);
  return ended;
}

/** Neither the key nor a token, nor what reviewers and people are told there. */
function expectNoSecret(said: string): void {
  for (const secret of [...store.secrets, 'eyJ', 'BEGIN PRIVATE', PASSWORD, 'Sentinel-', 'jane@example.org'])
    expect(said).not.toContain(secret);
}

const json = async (...args: Parameters<typeof command>) => {
  const { stdout, ...rest } = await command(['--format', 'json', ...args[0]], args[1], args[2]);
  return { ...rest, report: JSON.parse(stdout) };
};

const found = (report: { findings: { ruleId: string; message: string; at: { file: string } }[] }) =>
  report.findings.map(({ ruleId, message, at }) => `${ruleId} ${at.file}: ${message}`);

/** Two states of its information, a locale without a URL, another URL than the repository's, a description without
 *  Health, empty notes, and a build without the entitlement. */
const faultyApp = () =>
  goodApp(APP, {
    infos: [
      { state: 'READY_FOR_DISTRIBUTION', urls: { 'en-US': 'https://carebook.health/privacy' } },
      {
        state: 'PREPARE_FOR_SUBMISSION',
        urls: { 'de-DE': null, 'en-US': 'https://other.org/privacy' },
        primary: 'MEDICAL',
      },
    ],
    versions: [{ state: 'PREPARE_FOR_SUBMISSION', descriptions: { 'en-US': 'Keeps an eye on your allergies.' } }],
    builds: [
      {
        version: '12',
        bundles: [{ bundleId: APP, entitlements: { x: { 'com.apple.developer.healthkit': '1' } } }],
      },
    ],
  });

/** What is found of it, each once. */
const FAULTS = [
  expect.stringMatching(
    /^privacy-url-missing Carebook\.xcodeproj.*for de-DE in App Store Connect \(PREPARE_FOR_SUBMISSION\)/,
  ),
  expect.stringMatching(
    /^privacy-url-inconsistent fastlane.*carebook\.health.*but .*other\.org.* in App Store Connect/,
  ),
  expect.stringMatching(/^description-without-health Carebook\.xcodeproj.*in App Store Connect/),
  expect.stringMatching(/^review-notes-without-clinical Carebook\.xcodeproj.*are empty/),
  expect.stringMatching(/^uploaded-build-differs .*Build 12 of 2026-11-20 in App Store Connect lacks/),
  expect.stringMatching(/^medical-device-status-undeclared /),
];

describe.skipIf(NO_BUNDLE)('the command', { timeout: 60_000 }, () => {
  test('without the option, with a key in the environment: nothing is asked and nothing said', async () => {
    const bare = await command([], {});
    expect(await command([])).toEqual(bare);
    expect(store.requests).toEqual([]);
  });

  test('reads the app, and says in every form no more than states, numbers and addresses', async () => {
    const { report, status, stderr } = await json(['--app-store-connect']);
    expect([status, stderr]).toEqual([0, '']);
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(path.join(ROOT, 'schema', 'report.schema.json'), 'utf8')),
    );
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.appStoreConnect).toEqual([
      {
        ...{ app: APP, target: 'Carebook', state: 'PREPARE_FOR_SUBMISSION', reviewNotes: 'present', unread: [] },
        locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://carebook.health/privacy' }],
        build: expect.objectContaining({ version: '12' }),
      },
    ]);
    expect(report.privacyPolicy.map(({ source }: { source: string }) => source).sort()).toEqual([
      'app-store-connect',
      'fastlane',
    ]);
    for (const form of ['text', 'markdown', 'html', 'sarif', 'github', 'junit', 'gitlab', 'xcode']) {
      const { stdout } = await command(['--app-store-connect', '--format', form]);
      if (form === 'text' || form === 'markdown')
        expect(stdout.replaceAll('\\', '')).toMatch(
          /policy URL in 1 of 1 locale; review notes present; build 12 of 2026-11-20/,
        );
    }
  });

  test('a missing locale, another URL, no word of Health, empty notes, a build without the entitlement', async () => {
    store.apps = [faultyApp()];
    const { report, status, stderr } = await json(['--app-store-connect']);
    expect([status, stderr]).toEqual([1, '']);
    expect(found(report)).toEqual(expect.arrayContaining(FAULTS));
    const notes = (one: { findings: { ruleId: string; severity: string }[] }) =>
      one.findings.find(({ ruleId }) => ruleId === 'review-notes-without-clinical')?.severity;
    expect(notes(report)).toBe('notice');
    expect(notes((await json(['--app-store-connect', '--release'])).report)).toBe('warning');
  });

  test('what cannot be read leaves everything as it is without a key, and is one line', async () => {
    const bare = await json([], {});
    store.fault = (_, response) => refuse(response, 401, 'NOT_AUTHORIZED');
    const refused = await json(['--app-store-connect']);
    expect(refused.stderr).toMatch(
      /^clinical-records-check: App Store Connect was not read: the key is not taken \(401 NOT_AUTHORIZED\)[^\n]*\n$/,
    );
    const { appStoreConnect, ...rest } = refused.report;
    expect([refused.status, rest]).toEqual([bare.status, bare.report]);
    expect(appStoreConnect[0].unread.length).toBe(1);
    store.fault = (request, response) => /builds/.test(request.url ?? '') && refuse(response, 403, 'FORBIDDEN_ERROR');
    const { stderr } = await command(['--app-store-connect']);
    expect(stderr).toMatch(
      /^clinical-records-check: App Store Connect was not wholly read for \S+: the newest build: the key may not read[^\n]*\n$/,
    );
  });

  test('the key by file, without its issuer; none; a wrong one', async () => {
    const file = path.join(work, 'AuthKey.p8');
    writeFileSync(file, store.pem);
    const { APP_STORE_CONNECT_API_KEY_KEY: _, APP_STORE_CONNECT_API_KEY_ISSUER_ID: __, ...rest } = key();
    const byFile = { ...rest, APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: file };
    expect((await json(['--app-store-connect'], byFile)).report.appStoreConnect[0].unread).toEqual([]);
    const none = await command(['--app-store-connect'], {});
    expect(none).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^[^\n]*neither APP_STORE_CONNECT_API_KEY_KEY nor \S+ is set\.\n$/),
    });
    const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
      [
        { ...byFile, APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: path.join(work, 'absent.p8') },
        /KEY_FILEPATH names a file that is not there/,
      ],
      [{ ...key(), APP_STORE_CONNECT_API_KEY_KEY: store.pem.slice(0, 100) }, /API_KEY_KEY ends before its last line/],
      [{ ...key(), APP_STORE_CONNECT_API_KEY_KEY_ID: '' }, /KEY_ID is not set/],
      [{ ...key(), APP_STORE_CONNECT_API_KEY_ISSUER_ID: 'x' }, /ISSUER_ID is no issuer id/],
      [{ ...key(), APP_STORE_CONNECT_API_URL: 'http://example.org' }, /APP_STORE_CONNECT_API_URL is for tests/],
    ];
    for (const [env, sentence] of wrong)
      expect(await command(['--app-store-connect'], env)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(sentence),
      });
  });

  test('--app-review-notes prints what the notes there lack', async () => {
    const whole = await command(['--app-review-notes'], {});
    const added = await command(['--app-review-notes', '--app-store-connect']);
    expect(added).toEqual(whole);
    const withNotes = (notes: string) => {
      const version = { state: 'PREPARE_FOR_SUBMISSION', descriptions: { 'en-US': DESCRIPTION }, notes };
      store.apps = [goodApp(APP, { versions: [version] })];
    };
    // As somebody pasted it, and filled in what stands in brackets.
    withNotes(whole.stdout.replaceAll(/\[[^\]]*\]/g, 'the tab Records, at the top').replaceAll('\n', '\r\n'));
    expect((await command(['--app-review-notes', '--app-store-connect'])).stdout).toMatch(
      /^The notes in App Store Connect say all of this already[^\n]*\n$/,
    );
    const [opening = '', ...rest] = whole.stdout.trimEnd().split('\n\n');
    withNotes(rest.join('\n\n'));
    expect((await command(['--app-review-notes', '--app-store-connect'])).stdout).toBe(`${opening}\n`);
  });

  test('an app without clinical records is not asked for', async () => {
    expect(await command(['--app-store-connect'], key(), 'steps-only')).toMatchObject({ status: 0, stderr: '' });
    expect(store.requests).toEqual([]);
  });
});

describe.skipIf(NO_BUNDLE)('the action', { timeout: 60_000 }, () => {
  const inputs = () => ({
    'check-urls': 'false',
    'issuer-id': store.issuerId,
    'api-key-id': store.keyId,
    'api-private-key': store.pem,
  });
  const workspace = path.join(FIXTURES, 'everything-right');
  const environment = () => ({ APP_STORE_CONNECT_API_URL: store.url });

  test('reads the app, masks the key before anything is said, and each token before it is used', async () => {
    const { exitCode, stdout, stderr, summary } = await runAction({
      workspace,
      inputs: inputs(),
      environment: environment(),
    });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('::add-mask::')).toBe(true);
    expect(stdout).toMatch(/^::add-mask::eyJ/m);
    expectNoSecret(stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary);
    expect(summary).toContain('App Store Connect');
    expect(store.requests.length).toBeGreaterThan(5);
  });

  test('finds of two states, a missing locale, a description without Health and empty notes what the command does', async () => {
    store.apps = [faultyApp()];
    const own = path.join(work, 'action');
    cpSync(workspace, own, { recursive: true });
    const { exitCode, stdout, summary } = await runAction({
      ...{ workspace: own, environment: environment() },
      inputs: { ...inputs(), 'report-file': 'report.json' },
    });
    const report = JSON.parse(readFileSync(path.join(own, 'report.json'), 'utf8'));
    expect([exitCode, report.verdict]).toEqual([1, 'failed']);
    expect(found(report)).toEqual(expect.arrayContaining(FAULTS));
    expect(found(report).sort()).toEqual(found((await json(['--app-store-connect'])).report).sort());
    // the log names each, and the summary what to do first
    expect(stdout).toMatch(/^::error .*de-DE in App Store Connect \(PREPARE_FOR_SUBMISSION\)/m);
    expect(summary).toContain('`PREPARE_FOR_SUBMISSION`');
    const said = stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary + JSON.stringify(report);
    expectNoSecret(said);
  });

  test('the workflow of the page reads the app and judges as for a release', async () => {
    const page = readFileSync(path.join(ROOT, 'docs', 'app-store-connect.md'), 'utf8');
    const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const workflow = parse(text) as {
      readonly on: Readonly<Record<string, object>>;
      readonly jobs: { readonly check: { readonly steps: readonly { readonly with: Record<string, string> }[] } };
    };
    const values: Readonly<Record<string, string>> = {
      'vars.APP_STORE_CONNECT_ISSUER_ID': store.issuerId,
      'vars.APP_STORE_CONNECT_KEY_ID': store.keyId,
      'secrets.APP_STORE_CONNECT_KEY': store.pem,
    };
    const given = workflow.jobs.check.steps.at(-1)?.with ?? {};
    const taken = Object.entries(given).map(([name, value]) => {
      const [, expression = ''] = /^\$\{\{ (\S+) \}\}$/.exec(value) ?? [];
      return [name, values[expression] ?? ''];
    });
    store.apps = [
      goodApp(APP, { versions: [{ state: 'PREPARE_FOR_SUBMISSION', descriptions: { 'en-US': DESCRIPTION } }] }),
    ];
    for (const event of Object.keys(workflow.on)) {
      const { exitCode, stdout } = await runAction({
        ...{ workspace, event, environment: { ...environment(), GITHUB_REF: 'refs/heads/release/1.0' } },
        ...(event === 'release' && { payload: { action: 'published', release: { tag_name: '1.0' } } }),
        inputs: { ...Object.fromEntries(taken), 'check-urls': 'false' },
      });
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^::warning .*review-notes-without-clinical/m)]);
    }
    expect(Object.keys(workflow.on)).toEqual(['release', 'push']);
  });

  test('hears its inputs only; an empty one is a line, a wrong one a warning, and neither fails', async () => {
    const { 'api-private-key': _, ...fork } = inputs();
    const onFork = await runAction({ workspace, inputs: fork, environment: { ...environment(), ...key() } });
    expect([onFork.exitCode, onFork.stdout]).toEqual([
      0,
      expect.stringMatching(/^Note: App Store Connect was not read: api-private-key is empty/m),
    ]);
    const wrong = await runAction({
      workspace,
      inputs: { ...inputs(), 'api-private-key': 'no key' },
      environment: environment(),
    });
    expect([wrong.exitCode, wrong.stdout]).toEqual([
      0,
      expect.stringMatching(/^::warning::App Store Connect was not read: Input api-private-key is neither/m),
    ]);
    expect(store.requests).toEqual([]);
  });
});
