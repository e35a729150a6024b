import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND, NO_COMMAND } from '../attacks/attack.ts';
import { makeRepository, type Repository } from '../base/repositories.ts';
import { NO_BUNDLE, run, startGitHub } from './bundle.ts';
import { eventPayload, pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';

const NODE = process.env.CRC_NODE ?? process.execPath;
const MISSING = 'clinical-usage-description-missing';
const INFO = 'Carebook/Info.plist';
const STORE = 'Carebook/RecordStore.swift';
const CONFIGURATION = '.clinical-records.yml';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command on a repository, compared with its last commit. */
const command = (folder: string, ...args: readonly string[]) => start(folder, ['--base', 'HEAD', ...args]);

function start(folder: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [COMMAND, '--no-urls', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts }));
  });
}

interface Loosening {
  readonly files: Readonly<Record<string, string>>;
  readonly what: string;
  readonly subject: string;
  readonly line: string;
  /** What the verdict's line says. */
  readonly says: string;
  readonly findings?: number;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** An app with an error, beside another that is in order. */
function twoApps(): Repository {
  const repository = makeRepository({ fixture: MISSING, below: 'A' });
  const other = makeRepository({ fixture: 'everything-right', below: 'B' });
  for (const file of other.git('ls-files', '--others').split('\n')) repository.write({ [file]: other.read(file) });
  repository.commit();
  return repository;
}

function oneApp(): Repository {
  const repository = makeRepository({ fixture: MISSING });
  repository.commit();
  return repository;
}

const LOOSENINGS: readonly (readonly [string, () => Repository, (repository: Repository) => Loosening])[] = [
  [
    'a rule that is switched off',
    oneApp,
    () => ({
      files: { [CONFIGURATION]: `rules:\n  ${MISSING}: off\n` },
      ...{ what: 'rule-off', subject: MISSING, line: MISSING, findings: 1 },
      says: 'passed, with 1 finding that this change itself sets aside',
    }),
  ],
  [
    'an app that is excluded beside another',
    twoApps,
    () => ({
      files: { [CONFIGURATION]: 'exclude:\n  - A/**\n' },
      ...{ what: 'excluded', subject: 'A/**', line: 'A/**' },
      says: 'passed, and this change itself excludes "A/**"',
    }),
  ],
  [
    'a rule that is made milder',
    oneApp,
    () => ({
      files: { [CONFIGURATION]: `rules:\n  ${MISSING}: notice\n` },
      ...{ what: 'severity-lowered', subject: MISSING, line: MISSING },
      says: `passed, and this change itself lowers "${MISSING}" from error to notice`,
    }),
  ],
  [
    'a URL that is vouched for',
    () => {
      const repository = makeRepository({ fixture: 'everything-right' });
      repository.write({ 'fastlane/metadata/en-US/privacy_url.txt': 'http://192.168.0.7/privacy\n' });
      repository.commit();
      return repository;
    },
    () => ({
      files: { [CONFIGURATION]: 'url-allow:\n  - url: http://192.168.0.7/privacy\n    reason: ours\n' },
      ...{ what: 'url-allowed', subject: 'http://192.168.0.7/privacy', line: 'url: http' },
      says: 'passed, and this change itself vouches for "http://192.168.0.7/privacy" in url-allow',
    }),
  ],
  [
    'an ignore',
    oneApp,
    () => ({
      files: { [CONFIGURATION]: `ignore:\n  - rule: ${MISSING}\n    reason: soon\n` },
      ...{ what: 'ignored', subject: MISSING, line: `rule: ${MISSING}`, findings: 1 },
      says: 'passed, with 1 finding that this change itself sets aside',
    }),
  ],
  [
    'a mark in a source',
    () => {
      const repository = makeRepository({ fixture: 'everything-right' });
      repository.edit(STORE, (swift) =>
        swift.replace('.labResultRecord]', '.labResultRecord,\n            .immunizationRecord]'),
      );
      repository.commit();
      return repository;
    },
    (repository) => ({
      files: {
        [STORE]: repository
          .read(STORE)
          .replace(
            '.immunizationRecord]',
            '.immunizationRecord] // clinical-records-ignore: clinical-type-over-requested soon',
          ),
      },
      ...{ what: 'marked', subject: 'clinical-type-over-requested', line: 'clinical-records-ignore', findings: 1 },
      says: 'passed, with 1 finding that this change itself sets aside',
    }),
  ],
  [
    'what fails',
    oneApp,
    () => ({
      files: { [CONFIGURATION]: 'fail-on: never\n' },
      ...{ what: 'fail-on-lowered', subject: 'fail-on', line: 'fail-on' },
      says: 'passed, and this change itself lowers fail-on from error to never',
    }),
  ],
];

/** A pull request whose checkout holds the head, two commits deep. */
async function act(repository: Repository, more: { fork?: boolean; inputs?: Readonly<Record<string, string>> } = {}) {
  const base = repository.git('rev-parse', 'HEAD~1');
  const head = repository.git('rev-parse', 'HEAD');
  const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base, head }] });
  const result: StepResult = await run({
    workspace: repository.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, fork: more.fork === true }),
    github,
    inputs: { 'report-file': 'report.json', ...more.inputs },
    environment: { GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  return { result, github, report: JSON.parse(repository.read('report.json')) };
}

describe.skipIf(NO_BUNDLE || NO_COMMAND)('the gate is not loosened unseen', () => {
  test.each(LOOSENINGS)('%s: by the command', async (_, make, loosen) => {
    const repository = make();
    const { files, what, subject, line, says, findings } = loosen(repository);
    repository.write(files);
    const { status, stdout, stderr } = await command(repository.folder);
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(says)]);
    expect(stdout).toContain('[check-loosened');
    expect(stderr).toContain(says);
    const json = JSON.parse((await command(repository.folder, '--format', 'json')).stdout);
    expect(json.loosened).toEqual([
      { what, subject, at: expect.anything(), ...(findings && { findings }), ...fromAndTo(json.loosened[0]) },
    ]);
    const { file, line: number } = json.loosened[0].at;
    expect(repository.read(file).split('\n')[number - 1]).toContain(line);
    const [told] = json.findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'check-loosened');
    expect(told).toMatchObject({ severity: 'warning', isNew: true, at: { file, line: number } });
    expect(told).not.toHaveProperty('target');
    expect(told).not.toHaveProperty('silenced');
    expect(told.places.map(({ at }: { at: object }) => at)).toEqual([json.loosened[0].at]);
  });

  test.each(LOOSENINGS)('%s: by the action', async (_, make, loosen) => {
    const repository = make();
    const { files, says, what } = loosen(repository);
    repository.write(files);
    repository.commit();
    const { result, github, report } = await act(repository);
    expect([result.exitCode, result.outputs.get('verdict'), result.outputs.get('loosened')]).toEqual([
      0,
      'passed',
      'true',
    ]);
    expect(report.loosened.map((one: { what: string }) => one.what)).toEqual([what]);
    const title = (text: string) => plain(text.split('\n')[0] ?? '');
    expect(title(github.comments[0]?.body ?? '')).toContain(says);
    expect(title(result.shownSummary)).toContain(says);
    expect(result.stdout).toContain(`Note: ${says}`);
    expect(result.log.shown.map((one) => one.title)).toContain('check-loosened');
  });

  test('a grown baseline: told of what it newly accepts, by command and action', async () => {
    const repository = oneApp();
    const write = ['--baseline', 'baseline.json'];
    repository.write({ 'baseline.json': '{"version":1,"findings":[]}\n' });
    repository.commit();
    await command(repository.folder, '--write-baseline', 'baseline.json');
    const { status, stdout } = await command(repository.folder, ...write);
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^passed, with \d findings? that this/)]);
    repository.commit();
    const { result, report } = await act(repository, { inputs: { baseline: 'baseline.json' } });
    expect(result.outputs.get('loosened')).toBe('true');
    expect(report.loosened[0]).toMatchObject({ what: 'baseline-grown', at: { file: 'baseline.json' } });
    const { line } = report.loosened[0].at;
    expect(repository.read('baseline.json').split('\n')[line - 1]).toContain('"fingerprint"');
  });

  test('a fault that comes with its ignore is not "1 gone with this change"', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    repository.edit(INFO, (plist) => plist.replace(/\t<key>NSHealthShareUsageDescription<\/key>\n.*\n/, ''));
    repository.write({ [CONFIGURATION]: 'ignore:\n  - rule: share-usage-description-missing\n    reason: soon\n' });
    const { stdout } = await command(repository.folder);
    expect(stdout.split('\n')[0]).toMatch(/^passed, with 1 finding that this change itself sets aside · /);
    expect(stdout).not.toContain('gone');
  });

  test('a comment is made for it without any other finding', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.write({ [CONFIGURATION]: 'rules:\n  privacy-link-missing-in-app: off\n' });
    repository.commit();
    repository.write({
      [CONFIGURATION]: 'rules:\n  privacy-link-missing-in-app: off\n  clinical-data-logged: off\n',
    });
    repository.commit();
    const { github, report } = await act(repository);
    expect(report.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['check-loosened']);
    expect(plain(github.comments[0]?.body.split('\n')[0] ?? '')).toContain(
      'passed, and this change itself switches off "clinical-data-logged"',
    );
  });

  test('nothing that the change says silences it: two errors of configuration, and a mark that is none', async () => {
    const repository = oneApp();
    for (const yaml of [
      'rules:\n  check-loosened: off\n',
      'rules:\n  check-loosened: error\n',
      'ignore:\n  - rule: check-loosened\n    reason: no\n',
    ]) {
      repository.write({ [CONFIGURATION]: yaml });
      const { status, stdout, stderr } = await command(repository.folder);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/\.clinical-records\.yml:2:\d+: "check-loosened" cannot be /);
    }
    repository.write({
      [CONFIGURATION]: `# clinical-records-ignore: check-loosened no\nrules: # clinical-records-ignore: check-loosened no\n  ${MISSING}: off # clinical-records-ignore: check-loosened no\nexclude: [${CONFIGURATION}]\nfail-on: never\n`,
    });
    const { stdout } = await command(repository.folder);
    expect(stdout.split('\n')[0]).toContain('with 1 finding that this change itself sets aside; it also');
  });

  test("a fork's own exceptions do not count, and are told; those of the repository's own branches do", async () => {
    const repository = oneApp();
    repository.write({ [CONFIGURATION]: `rules:\n  ${MISSING}: off\n` });
    repository.commit();
    const forked = await act(repository, { fork: true });
    expect([forked.result.exitCode, forked.result.outputs.get('verdict'), forked.report.exceptions]).toEqual([
      1,
      'failed',
      { from: 'base' },
    ]);
    expect(plain(forked.result.shownSummary)).toContain(
      'failed, judged by the exceptions of the base: this change itself would set aside 1 finding',
    );
    const asked = await act(repository, { fork: true, inputs: { 'configuration-from': 'head' } });
    expect(asked.result.outputs.get('verdict')).toBe('passed');
    const own = await act(repository);
    expect(own.result.outputs.get('verdict')).toBe('passed');
    const locked = await act(repository, { inputs: { 'configuration-from': 'base' } });
    expect([locked.result.outputs.get('verdict'), locked.result.outputs.get('loosened')]).toEqual(['failed', 'true']);
  });

  test('a configuration that the workflow makes is no part of the change, also of a fork', async () => {
    const repository = oneApp();
    repository.commit();
    repository.write({ [CONFIGURATION]: `rules:\n  ${MISSING}: off\n` });
    for (const fork of [false, true]) {
      const { result } = await act(repository, { fork });
      expect([result.outputs.get('verdict'), result.outputs.get('loosened')]).toEqual(['passed', 'false']);
    }
  });

  test('a configuration behind a link that the change makes is part of the change', async () => {
    const rules = `rules:\n  ${MISSING}: off\n`;
    const inputs = { config: 'ci/c.yml' };
    const linked = oneApp();
    linked.write({ 'ci2/c.yml': rules });
    symlinkSync('ci2', join(linked.folder, 'ci'));
    linked.commit();
    const own = await act(linked, { inputs });
    expect([own.result.outputs.get('verdict'), own.result.outputs.get('loosened')]).toEqual(['passed', 'true']);
    const forked = await act(linked, { fork: true, inputs });
    expect(forked.result.outputs.get('verdict')).toBe('failed');
    // One that was there, to what the change itself brings, and one to what the workflow makes.
    const before = oneApp();
    symlinkSync('made', join(before.folder, 'ci'));
    before.write({ '.gitignore': 'made\n' });
    before.commit();
    before.commit();
    before.write({ 'made/c.yml': rules });
    const made = await act(before, { inputs });
    expect([made.result.outputs.get('verdict'), made.result.outputs.get('loosened')]).toEqual(['passed', 'false']);
    before.git('add', '--force', 'made');
    before.commit();
    const brought = await act(before, { inputs });
    expect([brought.result.outputs.get('verdict'), brought.result.outputs.get('loosened')]).toEqual(['passed', 'true']);
  });

  test('the companion tells it too, from the report of the run', async () => {
    const repository = oneApp();
    repository.write({ [CONFIGURATION]: `rules:\n  ${MISSING}: off\nexclude: ["x|<b>/**"]\n` });
    repository.commit();
    await act(repository, { inputs: { comment: 'never' } });
    const base = repository.git('rev-parse', 'HEAD~1');
    const head = repository.git('rev-parse', 'HEAD');
    const github = await startGitHub({
      folder: repository.folder,
      pulls: [{ number: 7, base, head, object: pullRequestPayload({ base, head }).pull_request }],
    });
    const payload = eventPayload('workflow_run', { head });
    payload.workflow_run = {
      ...(payload.workflow_run as object),
      ...{ head_repository: { full_name: 'octo-org/health-app' }, pull_requests: [] },
    };
    const inputs = { mode: 'comment-from-report', 'report-file': 'report.json' };
    const result = await run({ workspace: repository.folder, event: 'workflow_run', payload, github, inputs });
    expect(result.outputs.get('loosened')).toBe('true');
    expect(plain(github.comments[0]?.body ?? '')).toContain(
      'passed, with 1 finding that this change itself sets aside; it also excludes "x|<b>/**"',
    );
  });

  test('without a base it is the head’s, which is said on standard error, and the exit is as before', async () => {
    const repository = oneApp();
    repository.write({ [CONFIGURATION]: `rules:\n  ${MISSING}: off\n` });
    const child = await start(repository.folder, ['--configuration-from', 'base']);
    expect(child).toMatchObject({ status: 0, stdout: expect.stringMatching(/^passed · /) });
    expect(child.stderr).toContain('The exceptions of the base were to count, and the base cannot be had');
  });

  test('a configuration that is broken does not count where the base’s does, and is said', async () => {
    const repository = oneApp();
    repository.write({ [CONFIGURATION]: 'rulez: {}\n' });
    const head = await command(repository.folder);
    expect([head.status, head.stdout]).toEqual([2, '']);
    const base = await command(repository.folder, '--configuration-from', 'base');
    expect([base.status, base.stdout]).toEqual([1, expect.stringContaining('Unknown key "rulez"')]);
  });
});

/** Severities before and now stand in some of them; the words of the verdict's line tell them. */
function fromAndTo(one: { readonly from?: string; readonly to?: string }): object {
  return { ...(one.from && { from: one.from }), ...(one.to && { to: one.to }) };
}

/** Markdown as it is read: without what keeps a text from being Markdown. */
function plain(text: string): string {
  return text
    .replaceAll(/\\([^\w\s])/g, '$1')
    .replaceAll('&#124;', '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '');
}
