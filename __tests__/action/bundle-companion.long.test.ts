import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import type { LoopbackOptions, Pull } from './loopback-github.ts';
import { eventPayload, pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

const FORK: Pull = { ...PULL, object: pullRequestPayload({ fork: true }).pull_request };
const READ_ONLY = {
  ghs_job: { user: { id: 1, login: 'github-actions[bot]', type: 'Bot' as const }, pullRequests: 'read' as const },
};

/** What GitHub tells the second workflow of the run that ended. */
function ended(facts: Readonly<Record<string, unknown>> = {}) {
  const payload = eventPayload('workflow_run');
  const run = {
    ...(payload.workflow_run as { readonly id: number }),
    event: 'pull_request',
    head_sha: PULL.head,
    head_repository: { full_name: 'somebody/health-app' },
    pull_requests: [],
    ...facts,
  };
  return { ...payload, workflow_run: run };
}

/** The first workflow: on the fork's commit, with a token that may only read. */
async function check(fixture: string, options: LoopbackOptions = {}): Promise<{ result: StepResult; report: string }> {
  const github = await startGitHub({ pulls: [FORK], tokens: READ_ONLY, ...options });
  const workspace = makeWorkspace({}, fixture);
  const inputs = { 'report-file': 'clinical-records.json', comment: 'never' };
  const result = await run(pull({ workspace, github, payload: pullRequestPayload({ fork: true }), inputs }));
  expect(github.comments).toEqual([]);
  return { result, report: readFileSync(join(workspace, 'clinical-records.json'), 'utf8') };
}

type GitHub = Awaited<ReturnType<typeof startGitHub>>;

/** The second workflow: nothing checked out, the artifact in the workspace. */
function comment(github: GitHub, report: string, payload: object = ended(), more: Record<string, string> = {}) {
  const workspace = makeWorkspace({ 'clinical-records.json': report });
  const inputs = { mode: 'comment-from-report', 'report-file': 'clinical-records.json', ...more };
  return run({ workspace, event: 'workflow_run', payload, github, inputs });
}

const PLACE = { file: 'App/Info.plist', line: 1, column: 1 };

const warnings = ({ log }: StepResult) => log.shown.map(({ message }) => message);

describe.skipIf(NO_BUNDLE)('the companion of pull requests from forks', () => {
  test('comments what the check found, with the words of the check, and brings it up to date', async () => {
    const { result: checked, report } = await check(BAD);
    expect(checked.exitCode).toBe(1);
    const github = await startGitHub({ pulls: [FORK] });
    const first = await comment(github, report);
    expect([first.exitCode, first.outputs.get('verdict'), warnings(first)]).toEqual([0, 'failed', []]);
    expect(first.outputs.get('comment-url')).toContain('#issuecomment-');
    expect(github.comments.length).toBe(1);
    const body = github.comments[0]?.body ?? '';
    // The summary of the fork's own run is the same page.
    expect(body.slice(0, body.lastIndexOf('<!--')).trim()).toBe(
      checked.summary.trim().replaceAll(/127\.0\.0\.1:\d+/g, new URL(github.serverUrl).host),
    );
    expect(body).toContain(`/octo-org/health-app/blob/${PULL.head}/`);
    // The number is that of the run that checked, which GitHub tells.
    expect(body).toMatch(new RegExp(`path=\\. head=${PULL.head} run=${ended().workflow_run.id} -->$`));

    await comment(github, report);
    expect(github.comments).toMatchObject([{ edits: 0 }]);
    const { report: mended } = await check(GOOD);
    await comment(github, mended);
    expect(github.comments).toMatchObject([{ edits: 1, body: expect.stringContaining('passed') }]);
  });

  test('writes over the comment that a run with the right to comment has made', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    await run(pull({ workspace: makeWorkspace({}, GOOD), github, inputs: { comment: 'always' } }));
    await comment(github, (await check(BAD)).report);
    expect(github.comments).toMatchObject([{ edits: 1, body: expect.stringContaining('failed') }]);
  });

  test('a report of a folder keeps its own comment', async () => {
    const { report } = await check(BAD);
    const github = await startGitHub({ pulls: [FORK] });
    await comment(github, report.replace('"path": "."', '"path": "apps/one"'));
    await comment(github, report.replace('"path": "."', '"path": "../.././apps//two -->"'));
    const bodies = github.comments.map(({ body }) => body);
    expect(bodies[0]).toMatch(/path=apps\/one head=/);
    expect(bodies[0]).toContain(`/blob/${PULL.head}/apps/one/`);
    expect(bodies[1]).toMatch(/path=apps\/two%20--%3E head=/);
  });

  test.each([
    [
      'a commit that is not the one of the run',
      {},
      (text: string) => text.replaceAll(PULL.head, 'd'.repeat(40)),
      'another commit than the run',
    ],
    [
      'another pull request than that of the run',
      { pull_requests: [{ number: 8 }] },
      same,
      'another pull request than the run',
    ],
    [
      'a pull request of somebody else',
      { head_repository: { full_name: 'mallory/health-app' } },
      same,
      'comes from another repository',
    ],
    ['a run that no pull request started', { event: 'push' }, same, 'not started by a pull request'],
    [
      'a pull request that is not there',
      {},
      (text: string) => text.replace('"pullRequest": 7', '"pullRequest": 70'),
      'could not be looked up',
    ],
    [
      'no pull request at all',
      {},
      (text: string) => text.replace(/"github": \{[^}]*\},/, ''),
      'not about a pull request',
    ],
    ['Markdown instead of a report', {}, () => '# Buy this\n', 'it is not JSON'],
    [
      'a page that wants to be posted',
      {},
      (text: string) => text.replace('"verdict": "failed"', '"verdict": "# Buy this"'),
      'not of the form',
    ],
  ] as const)('%s: a warning, no comment, no failure', async (_, facts, change, told) => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(BAD);
    const result = await comment(github, change(report), ended(facts));
    expect(result.exitCode).toBe(0);
    expect(github.comments).toEqual([]);
    expect(warnings(result)).toEqual([expect.stringContaining(told)]);
    expect(result.stdout).not.toContain('Buy this');
  });

  test('a head that was pushed over meanwhile, and a pull request that was closed', async () => {
    const { report } = await check(BAD);
    const pushed = await startGitHub({
      pulls: [{ ...FORK, object: pullRequestPayload({ fork: true, head: 'e'.repeat(40) }).pull_request }],
    });
    expect(warnings(await comment(pushed, report))).toEqual([expect.stringContaining('another head by now')]);
    const closed = await startGitHub({
      pulls: [{ ...FORK, object: pullRequestPayload({ fork: true, closed: true }).pull_request }],
    });
    expect(warnings(await comment(closed, report))).toEqual([]);
    expect([...pushed.comments, ...closed.comments]).toEqual([]);
  });

  test('no artifact, a link in its place, and a token that may only read', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const inputs = { mode: 'comment-from-report', 'report-file': 'clinical-records.json' };
    const step = { event: 'workflow_run', payload: ended(), github, inputs };
    const none = await run({ ...step, workspace: makeWorkspace() });
    expect([none.exitCode, warnings(none)]).toEqual([0, [expect.stringContaining('left none')]]);
    for (const target of ['/etc/passwd', 'other.json']) {
      const workspace = makeWorkspace();
      writeFileSync(join(workspace, 'other.json'), '{}');
      symlinkSync(target, join(workspace, 'clinical-records.json'));
      const linked = await run({ ...step, workspace });
      expect([linked.exitCode, linked.stdout.includes('root:')]).toEqual([0, false]);
    }
    const readOnly = await startGitHub({ pulls: [FORK], tokens: READ_ONLY });
    const refused = await comment(readOnly, (await check(BAD)).report);
    expect([refused.exitCode, warnings(refused)]).toEqual([0, [expect.stringContaining('`pull-requests: write`')]]);
  });

  test('a link in place of the report, or on the way to it, is not followed wherever it leads', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(BAD);
    const links: readonly [name: string, at: string, to: string][] = [
      ['clinical-records.json', 'clinical-records.json', 'other/report.json'],
      ['out/report.json', 'out', 'other'],
      ['out/deep/report.json', 'out/deep', '../other'],
      ['linked/report.json', 'linked', '/proc/self/cwd/other'],
    ];
    for (const [name, at, to] of links) {
      const workspace = makeWorkspace({ 'other/report.json': report, 'out/.keep': '' });
      rmSync(join(workspace, at), { recursive: true, force: true });
      symlinkSync(to, join(workspace, at));
      for (const given of [name, join(workspace, name), `./x/../${name}`]) {
        const inputs = { mode: 'comment-from-report', 'report-file': given };
        const result = await run({ workspace, event: 'workflow_run', payload: ended(), github, inputs });
        expect([result.exitCode, warnings(result)], given).toEqual([
          0,
          [expect.stringContaining('a link stands in its place or on the way to it, and is not followed')],
        ]);
      }
    }
    expect(github.comments).toEqual([]);
  });

  test('a workspace that is itself reached by a link is read, by either of its names', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(BAD);
    const real = makeWorkspace({ 'report.json': report });
    const workspace = join(makeWorkspace(), 'linked');
    symlinkSync(real, workspace);
    for (const name of ['report.json', join(workspace, 'report.json'), join(real, 'report.json')]) {
      const inputs = { mode: 'comment-from-report', 'report-file': name };
      const result = await run({ workspace, event: 'workflow_run', payload: ended(), github, inputs });
      expect(warnings(result), name).toEqual([]);
    }
    expect(github.comments.length).toBe(1);
  });

  test.each<[string, string, Record<string, unknown>, Record<string, string>, string]>([
    ['passed over errors', BAD, { verdict: 'passed' }, {}, 'failed'],
    ['not applicable over errors', BAD, { verdict: 'not-applicable' }, {}, 'failed'],
    ['incomplete over errors', BAD, { verdict: 'incomplete' }, {}, 'failed'],
    ['passed over nothing', BAD, { verdict: 'passed', findings: [], targets: [] }, {}, 'incomplete'],
    ['not applicable with signs', GOOD, { verdict: 'not-applicable', findings: [] }, {}, 'passed'],
    ['failed over nothing', GOOD, { verdict: 'failed', findings: [] }, {}, 'passed'],
    ['incomplete, with everything read', GOOD, { verdict: 'incomplete', findings: [] }, {}, 'passed'],
    [
      'passed over what blocks',
      GOOD,
      { skipped: [{ at: PLACE, reason: 'Cut off.', blocking: true }] },
      {},
      'incomplete',
    ],
    ['new findings alone, which nobody asked for', BAD, { verdict: 'passed' }, {}, 'failed'],
    ['passed, where nothing is to fail', BAD, { verdict: 'passed' }, { 'fail-on': 'never' }, 'passed'],
  ])('a report that claims %s', async (_, fixture, claim, inputs, shown) => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(fixture);
    const claimed = { ...JSON.parse(report), ...claim };
    for (const finding of claimed.findings) finding.isNew = false;
    for (const target of claimed.targets) target.verdict = claimed.verdict;
    const result = await comment(github, JSON.stringify(claimed), ended(), { comment: 'always', ...inputs });
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([0, shown]);
    const body = github.comments[0]?.body ?? '';
    expect(body).toMatch(new RegExp(`^## \\S+ Clinical Records Check: ${shown}\\n`));
    expect(body).not.toMatch(/^### .*: (?!failed|passed|incomplete)/m);
    if (shown === 'failed') expect(body).toMatch(/^### \S+ .*: failed$/m);
  });

  test('a claim that is stricter holds where its findings bear it out', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(BAD);
    const claimed = JSON.parse(report);
    for (const finding of claimed.findings) finding.severity = 'warning';
    expect((await comment(github, JSON.stringify(claimed))).outputs.get('verdict')).toBe('failed');
    claimed.verdict = 'passed';
    expect((await comment(github, JSON.stringify(claimed))).outputs.get('verdict')).toBe('passed');
  });

  test('findings of rules that are not known leave the verdict open', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const { report } = await check(GOOD);
    const claimed = JSON.parse(report);
    const bad = JSON.parse((await check(BAD)).report);
    claimed.findings = [{ ...bad.findings[0], ruleId: 'rule-of-tomorrow' }];
    const result = await comment(github, JSON.stringify({ ...claimed, verdict: 'passed' }));
    expect(result.outputs.get('verdict')).toBe('incomplete');
    expect(github.comments[0]?.body).toContain('1 finding of rules that this version does not know');
  });

  test('a report of an older run never takes the place of one of a newer run on the same head', async () => {
    const github = await startGitHub({ pulls: [FORK] });
    const [newer, older] = [(await check(BAD)).report, (await check(GOOD)).report];
    await comment(github, newer, ended({ id: 120 }));
    const late = await comment(github, older, ended({ id: 100 }));
    expect(warnings(late)).toEqual([expect.stringContaining('A later run has written the comment already')]);
    await comment(github, older, ended({ id: 120, run_attempt: 2 }));
    expect(github.comments).toMatchObject([{ body: expect.stringMatching(/: passed[\s\S]* run=120 attempt=2 -->$/) }]);
  });

  test('without report-file, and with one outside of the workspace, the workflow is wrong', async () => {
    for (const name of ['', '../report.json', '/etc/passwd']) {
      const inputs = { mode: 'comment-from-report', 'report-file': name };
      const result = await run({ workspace: makeWorkspace(), event: 'workflow_run', payload: ended(), inputs });
      expect(result.exitCode).toBe(2);
    }
  });

  test('hostile texts of the report stay text', async () => {
    const { report } = await check(BAD);
    const shape = JSON.parse(report);
    const says = '@octo-org/owners #1 <img src=x> [link](https://evil.example) ::error::x ##[error]y';
    for (const finding of shape.findings) Object.assign(finding, { message: says, fix: says });
    for (const target of shape.targets) target.name = says;
    const github = await startGitHub({ pulls: [FORK] });
    const result = await comment(github, JSON.stringify(shape));
    expect(warnings(result)).toEqual([]);
    for (const live of ['@octo', '<img', '](https://evil', ' https://evil']) {
      expect(github.comments[0]?.body).not.toContain(live);
    }
  });
});

function same(text: string): string {
  return text;
}
