import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeAsker } from '../../src/apple/ask.ts';
import { ISSUE, tellIssue } from '../../src/apple/issue.ts';
import { watch } from '../../src/apple/watch.ts';
import { openOwnIssues } from '../../src/github/own-issue.ts';
import { QUOTES } from '../../src/quotes/quotes.ts';
import { ROOT } from '../built-command.ts';
import { type SweepLoopback, startSweepLoopback, TOKEN } from '../sweep/loopback.ts';
import { type Answer, type LoopbackApple, markdownPage, startApple, unchangedPages } from './loopback-apple.ts';

const SHARED = '/documentation/healthkit/hkclinicaltypeidentifier.md';
const SETTING_UP = '/documentation/healthkit/setting-up-healthkit.md';
const OTHER = markdownPage({ paragraphs: ['@mallory says: <b>other</b> things stand here, see #1.'] });

let apple: LoopbackApple;
let github: SweepLoopback;
beforeEach(async () => {
  apple = await startApple(unchangedPages(QUOTES));
  github = await startSweepLoopback([]);
});
afterEach(async () => {
  await apple.close();
  await github.close();
});

/** A week: Apple as it is, with some pages otherwise. Gives the line of the log, and the issue. */
async function week(otherwise: Readonly<Record<string, Answer>> = {}, day = '2026-12-01') {
  apple.pages.clear();
  for (const [path, answer] of [...unchangedPages(QUOTES), ...Object.entries(otherwise)]) apple.pages.set(path, answer);
  const watched = await watch(QUOTES, [], makeAsker(apple.origin, { pause: 0, call: 1000 }));
  const access = { apiUrl: github.env.GITHUB_API_URL ?? '', token: TOKEN, repository: 'acme/controller' };
  const line = await tellIssue(openOwnIssues(access, ISSUE), watched, day);
  const own = github.issues.filter(({ user }) => user.login === 'github-actions[bot]');
  expect(own.length).toBeLessThan(2);
  return [line, own[0]?.state];
}

test('one issue: opened, left, edited, kept where nothing is known, closed, reopened', async () => {
  const forged = '\n<!-- clinical-records-check apple 0123456789 -->';
  github.issues.push({ number: 1, title: '', body: forged, state: 'open', user: { login: 'mallory', type: 'User' } });
  expect(await week()).toEqual(['No issue: nothing is to be looked at.', undefined]);
  expect(await week({ [SETTING_UP]: { status: 403 } })).toEqual(['No issue: nothing is to be looked at.', undefined]);
  expect(await week({ [SETTING_UP]: OTHER })).toEqual(['Opened an issue.', 'open']);
  const [, issue] = github.issues;
  expect(issue?.title).toBe('Apple’s pages are not what our rules quote');
  expect(issue?.body).toContain('### gone: `health-records-entitlement-unused`');
  expect(issue?.body).toContain('https://developer.apple.com/documentation/healthkit/setting-up-healthkit');
  expect(issue?.body).toMatch(/46 quotes: 44 present, 2 gone\./);
  expect(await week({ [SETTING_UP]: OTHER }, '2026-12-08')).toEqual([
    'The issue stays as it is: nothing is new.',
    'open',
  ]);
  expect(issue?.body).toContain('2026-12-01');
  expect((await week({ [SETTING_UP]: OTHER, [SHARED]: { status: 410 } }, '2026-12-15'))[0]).toBe('Edited the issue.');
  expect(issue?.body).toContain('2026-12-15');
  // what stood there is kept while nobody knows
  const unread = { [SETTING_UP]: { status: 500 } };
  expect((await week(unread))[0]).toBe('Edited the issue.');
  expect(issue?.body).toContain('2 of what stood here before could not be checked this time.');
  expect(await week(unread)).toEqual(['The issue stays as it is: nothing is new.', 'open']);
  expect(await week()).toEqual(['Closed the issue.', 'closed']);
  expect(await week()).toEqual(['No issue: nothing is to be looked at.', 'closed']);
  expect(await week({ [SHARED]: OTHER })).toEqual(['Reopened the issue.', 'open']);
  expect(github.issues[0]?.body).toBe(forged);
});

test('what a page says mentions nobody and brings no markup', async () => {
  const says = QUOTES.find(({ rules }) => rules[0] === 'clinical-type-shared')?.says ?? '';
  const near = markdownPage({ paragraphs: [says.replace('read-only', '\\<b>read-only</b> @mallory #1')] });
  await week({ [SHARED]: near });
  expect(github.issues[0]?.body).toContain('### moved: `clinical-type-shared`');
  expect(github.issues[0]?.body).not.toMatch(/<b>|(?<![\w.])@mallory\b| #1\b/);
});

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if: string;
        readonly permissions: object;
        readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[];
      }
    >
  >;
}

const workflow = parse(readFileSync(path.join(ROOT, '.github', 'workflows', 'apple.yml'), 'utf8')) as Workflow;

test('the workflow comes once a week, off the hour, and may write issues alone', () => {
  const { watch: job } = workflow.jobs;
  expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^[1-9]\d? \d+ \* \* [0-6]$/)]);
  expect([workflow.permissions, job?.permissions]).toEqual([{}, { contents: 'read', issues: 'write' }]);
  // the token is there for one step
  expect(job?.steps.filter(({ env }) => env !== undefined).map(({ run }) => run)).toEqual([
    'npm run --silent apple -- --issue',
  ]);
});

async function script(args: string, env: Record<string, string> = {}) {
  const run = workflow.jobs.watch?.steps.at(-1)?.run?.replace('--issue', args) ?? '';
  const said = { stdout: '', stderr: '' };
  const status = await new Promise((resolve) => {
    const child = spawn('bash', ['-c', `${run} --origin ${apple.origin}`], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    });
    child.stdout.on('data', (chunk) => (said.stdout += chunk));
    child.stderr.on('data', (chunk) => (said.stderr += chunk));
    child.on('close', resolve);
  });
  return { status, ...said };
}

test('npm run apple, as the workflow and as a person runs it', { timeout: 120_000 }, async () => {
  const summary = path.join(mkdtempSync(path.join(tmpdir(), 'apple-')), 'summary.md');
  const env = { ...github.env, GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: 'true' };
  apple.pages.set(SETTING_UP, OTHER);
  const ended = await script('--issue', env);
  expect([ended.status, ended.stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'Opened an issue.']);
  expect(ended.stdout).toMatch(/^gone: “Only select the Clinical Health Records checkbox/m);
  expect(readFileSync(summary, 'utf8')).toContain('### gone: ');
  expect(ended.stdout + ended.stderr + readFileSync(summary, 'utf8')).not.toContain(TOKEN);
  rmSync(path.dirname(summary), { recursive: true });
  // what is linked and not quoted is asked for too, and is not there
  expect(ended.stdout).toMatch(/^page missing: https:\/\/developer\.apple\.com\/documentation\/foundation\/nslog$/m);
  expect((await script('')).status).toBe(1);
  // no network: nobody knows, and nothing fails
  await apple.close();
  const alone = await script('', { GITHUB_ACTIONS: 'true' });
  expect([alone.status, alone.stdout]).toEqual([
    0,
    expect.stringMatching(/^::warning::Nothing could be checked\. 46 quotes: 46 not checked\./m),
  ]);
});

test('no bundle holds the watch', () => {
  const dist = path.join(ROOT, 'dist');
  const holding = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .filter((file) => readFileSync(path.join(dist, file), 'utf8').includes('has nothing like it'));
  expect(holding).toEqual([]);
});

test('npm run apple says how it is called, and a wrong call gets a sentence', () => {
  const call = (...args: string[]) => {
    const script = path.join(import.meta.dirname, '..', '..', 'scripts', 'apple.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  for (const flag of ['--help', '-h'])
    expect(call(flag)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^npm run apple -- .*--issue/s),
      stderr: '',
    });
  const wrong = call('--isue');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(/--isue[^\n]*\n\nnpm run apple/);
  expect(wrong.stderr).not.toMatch(/^ +at /m);
});
