import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { commentFromReport } from '../../src/companion/comment-from-report.ts';
import { json } from '../../src/reporters/json.ts';
import { OptionValues, UsageError } from '../../src/settings/options.ts';
import type { Report } from '../../src/types.ts';
import { readPairs } from '../action/runner-rules.ts';
import { fake } from '../github/fake.ts';
import { ON_GITHUB, REPORT } from '../reporters/sample-report.ts';
import { PULL } from './through-json.ts';

let workspace = '';
let outputs = '';
let summary = '';
beforeEach(() => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'companion-')));
  [workspace, outputs, summary] = ['work', 'outputs', 'summary'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(workspace);
  // The runner makes the file.
  writeFileSync(outputs, '');
  process.env.GITHUB_OUTPUT = outputs;
  process.env.GITHUB_STEP_SUMMARY = summary;
});
afterEach(() => {
  delete process.env.GITHUB_OUTPUT;
  delete process.env.GITHUB_STEP_SUMMARY;
  rmSync(path.dirname(workspace), { recursive: true, force: true });
});

/** A report of rules that this version has, as the other run left it. */
const [error] = RULES.filter(({ severity }) => severity === 'error');
const [warning] = RULES.filter(({ severity }) => severity === 'warning');
const findingOf = (rule = error, more: object = {}) => ({
  ...{ ruleId: rule?.id, severity: rule?.severity, message: 'It is wrong.', fix: 'Mend it.', configurations: [] },
  ...{
    at: { file: 'a', line: 1, column: 1 },
    related: [],
    fingerprint: 'f'.repeat(32),
    source: { url: 'https://developer.apple.com/x', says: 'x' },
  },
  ...more,
});
function left(more: object = {}, name = 'report.json'): void {
  const whole = JSON.parse(json(REPORT as Report, { ...ON_GITHUB, pullRequest: PULL })) as object;
  const plain = { targets: [], findings: [], skipped: [], privacyPolicy: [], changes: undefined, baseline: undefined };
  writeFileSync(
    path.join(workspace, name),
    JSON.stringify({ ...whole, ...plain, loosened: undefined, exceptions: undefined, ...more }),
  );
}

const JOB = { login: 'github-actions[bot]', type: 'Bot' };

async function comment(inputs: Readonly<Record<string, string>> = {}, { hasToken = true } = {}) {
  const pullRequest = { data: { state: 'open', head: { sha: PULL.headSha, repo: { full_name: 'fork/app' } } } };
  const bodies: string[] = [];
  const answering = fake(
    {
      'pulls.get': pullRequest,
      'issues.listComments': { data: [], headers: {} },
      'issues.createComment': (request: { body?: unknown }) => {
        bodies.push(String(request.body));
        return { data: { id: 1, html_url: 'https://github.com/#1', body: request.body, user: JOB } };
      },
    },
    {
      ...{ name: 'workflow_run', workspace, headSha: PULL.headSha },
      workflowRun: {
        id: 1,
        headSha: PULL.headSha,
        event: 'pull_request',
        headRepository: 'fork/app',
        pullRequests: [],
      },
    },
  );
  const warned: string[] = [];
  const code = await commentFromReport({
    github: hasToken ? answering.github : { ...answering.github, token: undefined },
    values: new OptionValues(
      new Map(Object.entries({ 'report-file': 'report.json', ...inputs }).map(([name, value]) => [name, [value]])),
    ),
    inWorkspace: (name) => {
      if (name.startsWith('..')) throw new UsageError('outside');
      return path.resolve(workspace, name);
    },
    warn: (message) => {
      if (message !== undefined) warned.push(message);
    },
  });
  expect(code).toBe(0);
  const pairs = () => Object.fromEntries(readPairs(readFileSync(outputs, 'utf8')));
  return { warned, bodies, pairs, asked: answering.calls.map(([name]) => name) };
}

test('a report of another run is commented, summed up and put out', async () => {
  left({ findings: [findingOf(), findingOf(warning)], targets: [] });
  const { warned, bodies, pairs } = await comment();
  expect(warned).toEqual([]);
  expect(bodies.length).toBe(1);
  expect(bodies[0]).toContain('It is wrong.');
  expect(bodies[0]).toMatch(/path=ios%20app /);
  expect(bodies[0]).toContain(`https://github.com/octo-org/health-app/blob/${PULL.headSha}/`);
  expect(readFileSync(summary, 'utf8')).toContain('It is wrong.');
  expect(pairs()).toEqual({
    ...{ verdict: 'failed', loosened: 'false', errors: '1', warnings: '1', notices: '0' },
    'comment-url': 'https://github.com/#1',
  });
});

test.each([
  ['ios app', 'ios%20app'],
  ['.', '.'],
  ['./a//b/./c/', 'a/b/c'],
  ['../../a/../b', 'a/b'],
  [`${'a/'.repeat(249)}bbbb`, `${'a/'.repeat(249)}bb`],
])('the checked folder %s is %s', async (folder, marked) => {
  left({
    github: { ...PULL, path: folder, pullRequest: PULL.number, headSha: PULL.headSha, number: undefined },
    findings: [findingOf()],
  });
  const [body] = (await comment()).bodies;
  expect(body).toContain(`path=${marked} `);
  const way = marked === '.' ? '' : `${marked}/`;
  expect(body).toContain(`https://github.com/octo-org/health-app/blob/${PULL.headSha}/${way}a#L1`);
});

test('what fails is said by this workflow', async () => {
  left({ findings: [findingOf(warning)], verdict: 'passed', targets: [target()] });
  expect((await comment({ 'fail-on': 'warning' })).pairs()).toMatchObject({ verdict: 'failed' });
  writeFileSync(outputs, '');
  expect((await comment()).pairs()).toMatchObject({ verdict: 'passed' });
  left({ findings: [findingOf(error, { isNew: false })], targets: [target()], verdict: 'passed' });
  writeFileSync(outputs, '');
  expect((await comment({ 'new-only': 'true' })).pairs()).toMatchObject({ verdict: 'passed' });
  writeFileSync(outputs, '');
  expect((await comment()).pairs()).toMatchObject({ verdict: 'failed' });
  left({ verdict: 'passed' });
  writeFileSync(outputs, '');
  expect((await comment({ 'no-app': 'pass' })).pairs()).toMatchObject({ verdict: 'not-applicable' });
  writeFileSync(outputs, '');
  expect((await comment()).pairs()).toMatchObject({ verdict: 'incomplete' });
});

const target = () =>
  (JSON.parse(json(REPORT as Report, { ...ON_GITHUB, pullRequest: PULL })) as { targets: object[] }).targets[0];

test('a comment is made for findings, for what is news, and for what is not complete; or as it is asked', async () => {
  left({ targets: [target()], verdict: 'passed' });
  expect((await comment()).bodies.length).toBe(0);
  expect((await comment({ comment: 'always' })).bodies.length).toBe(1);
  const change = {
    kind: 'read',
    change: 'added',
    subject: 'HKClinicalTypeIdentifierLabResultRecord',
    configurations: [],
  };
  left({ targets: [target()], changes: { of: 'pull request', base: 'b'.repeat(40), list: [change] } });
  expect((await comment()).bodies.length).toBe(1);
  left({ targets: [target()], skipped: [{ at: { file: 'a', line: 1, column: 1 }, reason: 'r', blocking: true }] });
  expect((await comment()).bodies.length).toBe(1);
  left({ findings: [findingOf()] });
  writeFileSync(outputs, '');
  const never = await comment({ comment: 'never' });
  expect([never.bodies.length, never.pairs()['comment-url']]).toEqual([0, '']);
});

test('without a token nothing is missed where there is nothing to comment', async () => {
  left({ targets: [target()], verdict: 'passed' });
  const without = { hasToken: false };
  expect((await comment({}, without)).warned).toEqual([]);
});

test('what is too long for a comment is in the summary, and the comment says so', async () => {
  const findings = Array.from({ length: 300 }, (_, index) =>
    findingOf(error, { message: `Wrong ${'x'.repeat(400)} ${index}.`, fingerprint: String(index).padStart(32, '0') }),
  );
  left({ findings });
  const { bodies } = await comment();
  expect(bodies[0]?.length).toBeLessThan(60_001);
  expect(bodies[0]).toContain('the job summary');
});

test('what a change sets aside is put out', async () => {
  const place = { file: '.clinical-records.yml', line: 1, column: 1 };
  left({ targets: [target()], loosened: [{ what: 'ignored', subject: 'x', at: place }], exceptions: { from: 'head' } });
  const told = await comment();
  expect(told.warned).toEqual([]);
  expect(told.pairs()).toMatchObject({ loosened: 'true' });
  left({ targets: [target()], loosened: [], exceptions: { from: 'head' } });
  writeFileSync(outputs, '');
  expect((await comment()).pairs()).toMatchObject({ loosened: 'false' });
});

test.each<[string, () => void, RegExp]>([
  ['is not there', () => undefined, /the run that should have made it left none/],
  [
    'is a link',
    () => symlinkSync('other.json', path.join(workspace, 'report.json')),
    /^There is no report to comment: a link stands in its place/,
  ],
  ['is none', () => writeFileSync(path.join(workspace, 'report.json'), '{}'), /^The report was not taken over: /],
  [
    'is about no pull request',
    () => left({ github: undefined }),
    /^The report was not commented: it is not about a pull request\.$/,
  ],
  [
    'is about another commit',
    () => left({ github: { pullRequest: 7, headSha: 'c'.repeat(40), path: '.' } }),
    /^The report was not commented: it names another commit/,
  ],
])('a report that %s is told, and nothing is written', async (_, prepare, why) => {
  left({ findings: [findingOf()] }, 'other.json');
  prepare();
  const { warned, bodies, asked } = await comment();
  expect(warned.length).toBe(1);
  expect(warned[0]).toMatch(why);
  expect([bodies, asked]).toEqual([[], []]);
});

test('a workflow that names no report, or one outside, is at fault', async () => {
  await expect(comment({ 'report-file': '../x' })).rejects.toThrow('outside');
  const { github } = fake({});
  const values = new OptionValues(new Map());
  const nothing = { github, values, inWorkspace: (name: string) => name, warn: () => undefined };
  await expect(commentFromReport(nothing)).rejects.toThrow(
    new UsageError('With mode comment-from-report, report-file says which report to read.'),
  );
});
