import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeSweep } from '../../src/sweep/merge-sweep.ts';
import { HEAD, type Planned, type Result, type SetAside } from '../../src/sweep/words.ts';
import { type SweepLoopback, startSweepLoopback } from './loopback.ts';
import { faultsOf } from './schemas.ts';

const MEDICATIONS = 'HKClinicalTypeIdentifierMedicationRecord';
const HEAD_SHA = 'a'.repeat(40);

let work = '';
let told: string[] = [];
let printed = '';
let github: SweepLoopback | undefined;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-merge-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed = String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await github?.close();
  github = undefined;
  rmSync(work, { recursive: true, force: true });
});

const planned = (repository: string): Planned => ({ repository, ref: 'main', head: HEAD_SHA, private: false });

interface Given {
  readonly state: Result['state'];
  readonly reason?: string;
  readonly errors?: readonly string[];
  readonly types?: readonly string[];
  readonly message?: string;
  readonly teams?: readonly string[];
  readonly codeScanning?: Result['codeScanning'];
}

function reportOf({ state, errors = [], types = [], message = 'Says why' }: Given) {
  return {
    verdict: state,
    findings: errors.map((fingerprint) => ({
      ...{ ruleId: 'clinical-type-over-requested', severity: 'error', message, fix: '', target: 'App' },
      ...{ at: { file: 'App/A.swift', line: 3, column: 1 }, fingerprint: fingerprint.padEnd(64, '0') },
    })),
    targets: [
      {
        ...{ name: 'App', kind: 'app', project: 'App.xcodeproj', verdict: state },
        clinicalTypes: { requested: types.map((type) => ({ type })), unresolved: [] },
        destinations: [{ destination: 'Amplitude' }],
      },
    ],
  };
}

/** One sweep: results in a folder of their own, merged. */
async function merge(
  given: Readonly<Record<string, Given | undefined>>,
  options: Record<string, string> = {},
  aside: SetAside[] = [],
) {
  const folder = mkdtempSync(path.join(work, 'results-'));
  for (const [repository, one] of Object.entries(given)) {
    if (one === undefined) continue;
    const file = path.join(folder, 'shard', `${repository}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    const { state, reason, teams, codeScanning } = one;
    const hasReport = ['passed', 'failed', 'incomplete'].includes(state);
    const about = { ...HEAD, repository, head: HEAD_SHA, state, reason, teams, codeScanning };
    writeFileSync(file, JSON.stringify({ ...about, ...(hasReport && { report: reportOf(one) }) }));
  }
  writeFileSync(path.join(folder, 'broken.json'), '{');
  writeFileSync(path.join(folder, 'other.json'), '{"a":1}');
  const plan = path.join(work, 'plan.json');
  writeFileSync(plan, JSON.stringify({ ...HEAD, repositories: Object.keys(given).map(planned), setAside: aside }));
  told = [];
  const out = (name: string) => path.join(work, name);
  const values = new Map(
    Object.entries({ plan, json: out('sweep.json'), csv: out('sweep.csv'), html: out('sweep.html'), ...options }),
  );
  const exit = await mergeSweep({
    values,
    folder,
    readGiven: (file) => readFileSync(file),
    tell: (line) => told.push(line),
  });
  expect(faultsOf('sweep', JSON.parse(read('sweep.json')))).toEqual([]);
  return exit;
}

const read = (name: string) => readFileSync(path.join(work, name), 'utf8');

test('every repository of the plan is in the report once, the one without a result too', async () => {
  const aside: SetAside[] = [{ repository: 'acme/old', state: 'skipped', reason: 'archived' }];
  expect(
    await merge(
      {
        'acme/app': { state: 'failed', errors: ['f1'], types: [MEDICATIONS] },
        'acme/right': { state: 'passed', types: [MEDICATIONS] },
        'acme/lost': undefined,
        'a/b-c': { state: 'denied', reason: 'GitHub says 403' },
        'a-b/c': { state: 'not-applicable' },
      },
      {},
      aside,
    ),
  ).toBe(0);
  const merged = JSON.parse(read('sweep.json'));
  expect(merged.counts).toEqual({ failed: 1, error: 1, denied: 1, passed: 1, 'not-applicable': 1, skipped: 1 });
  expect(merged.repositories.map(({ repository }: { repository: string }) => repository)).toEqual([
    ...['a-b/c', 'a/b-c', 'acme/app', 'acme/lost', 'acme/old', 'acme/right'],
  ]);
  expect(merged.repositories[3].reason).toContain('there is no result of it');
  expect(merged.repositories[2]).toMatchObject({ state: 'failed', new: [], known: ['f1'.padEnd(64, '0')] });
  expect(merged.earlier).toBe('none');
  expect(printed).toContain('First sweep: no earlier one is known to compare with.');
  expect(told).toContain('broken.json cannot be read as a result.');
  expect(told.some((line) => line.startsWith('other.json'))).toBe(false);
  expect(printed).toContain('**6 repositories**: 1 failed, 1 error, 1 denied, 1 passed, 1 not-applicable, 1 skipped.');
});

test('whose it is: what the scope says, else what CODEOWNERS said; and what code scanning took', async () => {
  const aside: SetAside[] = [{ repository: 'acme/old', state: 'skipped', reason: 'archived', teams: ['@acme/old'] }];
  const denied = { state: 'denied', reason: 'GitHub says 403: <b>Code Security</b>' } as const;
  await merge(
    {
      'acme/app': { state: 'passed', teams: ['@acme/care'], codeScanning: { state: 'uploaded' } },
      'acme/other': { state: 'passed', codeScanning: denied },
    },
    {},
    aside,
  );
  const { repositories } = JSON.parse(read('sweep.json'));
  expect(repositories.map(({ teams }: { teams: string[] }) => teams)).toEqual([['@acme/care'], ['@acme/old'], []]);
  expect(repositories[2].codeScanning).toEqual(denied);
  expect(printed).toContain(
    'Uploaded to code scanning: 1 repository; refused by 1, with reasons in the page and the JSON.',
  );
  const page = read('sweep.html');
  expect(page).toContain('<option value="@acme/care">@acme/care</option>');
  expect(page).toContain('Not uploaded to code scanning: <bdi>GitHub says 403: &lt;b&gt;Code Security');
});

test('a table opens nothing: formulas are text', async () => {
  await merge({
    'acme/-app': { state: 'error', reason: '=HYPERLINK("https://evil.example","x")' },
    'acme/b': { state: 'failed', errors: ['f1'], types: [MEDICATIONS] },
  });
  const [head, first, second] = read('sweep.csv').split('\r\n');
  expect(head).toBe('owner,name,state,reason,errors,warnings,notices,requested-types,url');
  expect(first).toBe(
    `acme,'-app,error,"'=HYPERLINK(""https://evil.example"",""x"")",0,0,0,,https://github.com/acme/-app`,
  );
  expect(second).toBe(`acme,b,failed,,1,0,0,${MEDICATIONS},https://github.com/acme/b`);
});

test.each([
  '\u200b=1+1',
  ' =1+1',
  '\u0000=1+1',
  '\n+1',
  '\ufeff@SUM(1)',
  '\u00ad-1',
  '\u2066=1',
  '\t=1',
  '＝1+1',
  '＠SUM(1)',
])('a table opens nothing that begins with what is not seen: %j', async (reason) => {
  await merge({ 'acme/a': { state: 'failed', reason, errors: ['f1'], types: [reason] } });
  const [, row = ''] = read('sweep.csv').split('\r\n');
  expect(row.split(',').filter((cell) => /^"?[^\w'"]/.test(cell))).toEqual([]);
  expect(row.match(/,'/g)).toHaveLength(2);
});

test('the page runs nothing of a repository', async () => {
  await merge({
    'acme/app': { state: 'failed', errors: ['f1'], message: '<script>alert(1)</script>"\'', types: ['"><b>'] },
  });
  const page = read('sweep.html');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('"><b>');
  expect(page).toMatch(
    /default-src &#39;none&#39;; style-src &#39;sha256-[^']+&#39;; script-src &#39;sha256-[^']+&#39;/,
  );
});

test('what is new: against the sweep before, and not again once a repository can be read again', async () => {
  const app = (...errors: string[]) => ({ 'acme/app': { state: 'failed' as const, errors } });
  const previous = path.join(work, 'previous.json');
  const next = async (given: Readonly<Record<string, Given>>, options: Record<string, string> = {}) => {
    const exit = await merge(given, { previous, 'fail-on': 'new', ...options });
    const [one] = JSON.parse(read('sweep.json')).repositories;
    writeFileSync(previous, read('sweep.json'));
    return [exit, one.new.map((print: string) => print.slice(0, 2))];
  };
  // nobody has done anything since
  expect(await merge(app('f1'), { 'fail-on': 'new', html: path.join(work, 'first.html') })).toBe(0);
  expect(read('first.html')).toContain('First sweep');
  expect(read('first.html')).not.toContain('<b>new</b>');
  writeFileSync(previous, read('sweep.json'));
  expect(await next(app('f1'))).toEqual([0, []]);
  expect(await next(app('f1', 'f2'))).toEqual([1, ['f2']]);
  expect(await next({ 'acme/app': { state: 'error', reason: 'put off' } })).toEqual([0, []]);
  expect(await next({ 'acme/app': { state: 'passed' } })).toEqual([0, []]);
  expect(await next({ 'acme/app': { state: 'incomplete' } })).toEqual([1, []]);
  expect(await next({ 'acme/app': { state: 'incomplete' } })).toEqual([0, []]);
});

test('one issue: opened, left, edited, closed, reopened', async () => {
  github = await startSweepLoopback([]);
  for (const [name, value] of Object.entries(github.env)) vi.stubEnv(name, value);
  const { issues } = github;
  const foreign = { state: 'open', title: 'x', body: '\n<!-- clinical-records-check sweep -->' };
  issues.push({ number: 1, ...foreign, user: { login: 'mallory', type: 'User' } });
  const sweep = async (given: Given) => {
    await merge({ 'acme/app': given }, { issue: 'true' });
    const [, own] = issues;
    return [told.at(-1), own?.state];
  };
  expect(await sweep({ state: 'passed' })).toEqual(['No issue: nothing failed.', undefined]);
  expect(await sweep({ state: 'failed', errors: ['f1'] })).toEqual(['Opened an issue.', 'open']);
  expect(issues[1]?.body).toContain('| acme/app | failed |  | 1 | `clinical-type-over-requested` |');
  expect(await sweep({ state: 'failed', errors: ['f1'] })).toEqual([
    'The issue stays as it is: nothing is new.',
    'open',
  ]);
  expect(await sweep({ state: 'failed', errors: ['f1', 'f2'] })).toEqual(['Edited the issue.', 'open']);
  expect(await sweep({ state: 'passed' })).toEqual(['Closed the issue.', 'closed']);
  expect(await sweep({ state: 'passed' })).toEqual(['The issue stays closed.', 'closed']);
  expect(await sweep({ state: 'incomplete' })).toEqual(['Reopened the issue.', 'open']);
  expect(await sweep({ state: 'passed' })).toEqual(['Closed the issue.', 'closed']);
  expect([issues.length, issues[0]?.state]).toEqual([2, 'open']);
});

test('the summary and the body of the issue stay within GitHub’s limits, and mention nobody', async () => {
  const many = Array.from({ length: 1200 }, (_, number) => [`acme/app-${number}`, { state: 'failed', errors: ['f1'] }]);
  github = await startSweepLoopback([]);
  for (const [name, value] of Object.entries(github.env)) vi.stubEnv(name, value);
  const evil = { state: 'error', reason: 'ping @octocat | ![x](https://evil.example) <img>' } as const;
  await merge({ ...Object.fromEntries(many), 'acme/evil': evil }, { issue: 'true' });
  expect(printed.length).toBeLessThan(1_000_000);
  expect(github.issues[0]?.body.length).toBeLessThan(65_536);
  expect(github.issues[0]?.body).toContain('more repositories in the page');
  expect(printed).not.toMatch(/@octocat|(?<!\\)\]\(https|<img/);
});
