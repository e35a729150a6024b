import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BAD, GOOD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import { eventPayload, pullRequestPayload } from './payloads.ts';
import { looseApp, makeWorkspace } from './workspaces.ts';

describe.skipIf(NO_BUNDLE)('the bundle on every event', () => {
  let bad = '';
  let good = '';
  beforeAll(() => {
    bad = makeWorkspace({}, BAD);
    good = makeWorkspace({}, GOOD);
  });

  test.concurrent.each([
    ['pull_request', 1],
    ['pull_request_target', 1],
    ['push', 0],
    ['release', 0],
    ['merge_group', 0],
    ['schedule', 0],
    ['workflow_dispatch', 0],
    ['workflow_run', 0],
    ['issues', 0],
  ])('%s: the same verdict everywhere, and %i comments', async (event, comments) => {
    const github = await startGitHub();
    const payload = eventPayload(event === 'pull_request' ? 'pull_request_target' : event);
    const inputs = { 'report-file': `report-${event}.json` };
    const failed = await run({ workspace: bad, event, payload, github, inputs });
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs.get('verdict')).toBe('failed');
    expect(Number(failed.outputs.get('errors'))).toBeGreaterThan(0);
    expect(
      failed.log.shown.some(({ kind, file, line }) => kind === 'error' && file !== undefined && line !== undefined),
    ).toBe(true);
    expect(failed.shownSummary).toMatch(/failed/);
    expect(JSON.parse(readFileSync(join(bad, `report-${event}.json`), 'utf8'))).toMatchObject({ verdict: 'failed' });
    expect(github.comments.length).toBe(comments);
    if (comments > 0) {
      expect(failed.outputs.get('comment-url')).toContain('#issuecomment-');
      expect(github.comments[0]?.body).toContain(`/blob/${'a'.repeat(40)}/`);
    }
  });

  test('an app in order passes, and is commented on only if there is something to say', async () => {
    const github = await startGitHub();
    const result = await run(pull({ workspace: good, github }));
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([0, 'passed']);
    const findings = ['errors', 'warnings', 'notices'].map((name) => Number(result.outputs.get(name)));
    expect(findings.slice(0, 2)).toEqual([0, 0]);
    expect(github.comments.length).toBe(findings[2] === 0 ? 0 : 1);
    expect(result.shownSummary).toMatch(/passed/);
  });

  test('one comment: made, left alone when nothing changed, turned green when all is mended', async () => {
    const github = await startGitHub();
    const workspace = makeWorkspace({}, BAD);
    await run(pull({ workspace, github }));
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('failed'), edits: 0 }]);
    await run(pull({ workspace, github }));
    expect(github.comments).toMatchObject([{ edits: 0 }]);
    const mended = makeWorkspace({}, GOOD);
    await run(pull({ workspace: mended, github }));
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('passed'), edits: 1 }]);
  });

  test('two steps with two paths keep two comments', async () => {
    const github = await startGitHub();
    const workspace = makeWorkspace({ ...looseApp('one'), ...looseApp('two') });
    await run(pull({ workspace, github, inputs: { path: 'one' } }));
    await run(pull({ workspace, github, inputs: { path: 'two' } }));
    await run(pull({ workspace, github, inputs: { path: './one/' } }));
    expect(github.comments.map(({ edits }) => edits)).toEqual([0, 0]);
    expect(github.comments[0]?.body).toMatch(/blob\/a{40}\/one\//);
  });

  test('a token that may only read, and none at all: one notice, and the verdict stands', async () => {
    const tokens = {
      ghs_job: { user: { id: 1, login: 'github-actions[bot]', type: 'Bot' as const }, pullRequests: 'read' as const },
    };
    const github = await startGitHub({ tokens });
    const fork = await run(pull({ workspace: bad, github, payload: pullRequestPayload({ fork: true }) }));
    const none = await run(pull({ workspace: bad, github, token: '' }));
    for (const result of [fork, none]) {
      expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
      expect(result.shownSummary).toMatch(/failed/);
      const told = result.log.shown.filter(({ message }) =>
        message.startsWith('The comment on the pull request was not written'),
      );
      expect(told.length).toBe(1);
    }
    expect(fork.stdout).toContain('`pull-requests: write`');
  });

  test('a token without any right to pull requests: one notice for all that it cannot do, among the ten shown', async () => {
    const github = await startGitHub();
    for (const call of ['pulls/list-files', 'issues/list-comments']) github.fail(call, { kind: 'forbidden' }, 99);
    const usage = 'This app needs access to your data.';
    const apps = Array.from({ length: 12 }, (_, index) => looseApp(`Apps/App${index}`, { usage }));
    const result = await run(pull({ workspace: makeWorkspace(Object.assign({}, ...apps)), github }));
    expect(Number(result.outputs.get('warnings'))).toBeGreaterThan(10);
    expect(result.log.shown).toEqual(result.log.annotations);
    const told = result.log.shown.filter(({ message }) => message.includes('pull-requests: '));
    expect(told).toMatchObject([{ message: expect.stringContaining('`pull-requests: write`') }]);
  });

  test('a run that Dependabot starts: the notice says whose token it is', async () => {
    const tokens = {
      ghs_job: { user: { id: 1, login: 'github-actions[bot]', type: 'Bot' as const }, pullRequests: 'read' as const },
    };
    const github = await startGitHub({ tokens });
    const result = await run(pull({ workspace: bad, github, environment: { GITHUB_ACTOR: 'dependabot[bot]' } }));
    expect([result.exitCode, github.comments.length]).toEqual([1, 0]);
    expect(result.stdout).toContain('a run that Dependabot starts gets a token that may only read');
    expect(result.shownSummary).toMatch(/failed/);
  });

  test('a comment that somebody deleted is made anew, and one that nobody needs any more is not', async () => {
    const github = await startGitHub();
    await run(pull({ workspace: bad, github }));
    (github.comments as unknown[]).length = 0;
    await run(pull({ workspace: bad, github }));
    expect(github.comments).toMatchObject([{ edits: 0, body: expect.stringContaining('failed') }]);
  });

  test('a closed pull request gets no comment', async () => {
    const github = await startGitHub();
    const result = await run(pull({ workspace: bad, github, payload: pullRequestPayload({ closed: true }) }));
    expect([result.exitCode, github.comments.length]).toEqual([1, 0]);
  });

  test('a GitHub Enterprise Server is talked to below its prefix, and linked to', async () => {
    const github = await startGitHub({ prefix: '/api/v3' });
    await run(pull({ workspace: bad, github }));
    expect(github.comments[0]?.body).toContain(`${github.serverUrl}/octo-org/health-app/blob/`);
    expect(github.requests.every(({ path }) => path.startsWith('/api/v3/'))).toBe(true);
  });

  test('outside of a pull request nothing is written to GitHub', async () => {
    const github = await startGitHub();
    await run({ workspace: bad, event: 'push', payload: eventPayload('push'), github });
    await run(pull({ workspace: good, github, inputs: { comment: 'never', annotations: 'false' } }));
    // What stood before the push is read from GitHub where the checkout has no history.
    expect(github.requests.filter(({ operation }) => !/^(git|repos)\//.test(operation))).toEqual([]);
  });

  test('annotations: false prints none, and fail-on: never passes', async () => {
    const quiet = await run({ workspace: bad, inputs: { annotations: 'false' } });
    expect([quiet.exitCode, quiet.log.annotations.length]).toEqual([1, 0]);
    const never = await run({ workspace: bad, inputs: { 'fail-on': 'never' } });
    expect([never.exitCode, never.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(Number(never.outputs.get('errors'))).toBeGreaterThan(0);
  });
});
