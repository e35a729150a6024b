import { beforeAll, describe, expect, test } from 'vitest';
import { BAD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import type { LoopbackGitHub } from './loopback-github.ts';
import type { StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

describe.skipIf(NO_BUNDLE)('what answers is no GitHub', () => {
  let bad = '';
  beforeAll(() => {
    bad = makeWorkspace({}, BAD);
  });

  const check = (github: LoopbackGitHub) => run(pull({ workspace: bad, github }));
  const told = (result: StepResult) =>
    result.log.shown.map(({ message }) => message).filter((message) => message.startsWith('The comment on the pull'));

  test.each([
    ['issues/list-comments', 302],
    ['issues/list-comments', 301],
    ['issues/create-comment', 307],
    ['issues/create-comment', 308],
    ['pulls/list-files', 302],
  ])('%s is sent to another host by %i: nothing goes there, and that is told', async (call, status) => {
    const github = await startGitHub();
    const other = await startGitHub();
    github.fail(
      call,
      { kind: 'redirect', status, location: `${other.apiUrl}/repos/octo-org/health-app/issues/7/comments` },
      99,
    );
    const result = await check(github);
    expect(result.exitCode).toBe(1);
    expect(other.requests).toEqual([]);
    const { host } = new URL(other.apiUrl);
    expect(result.stdout).toContain(`sends us on to ${host}, which is not followed`);
    // The list of files is asked for twice; neither is tried again.
    const calls = github.requests.filter(({ operation }) => operation === call).length;
    expect(calls).toBeLessThanOrEqual(call === 'pulls/list-files' ? 2 : 1);
    if (call !== 'pulls/list-files') expect(github.comments).toEqual([]);
  });

  test.each([301, 302, 307, 308])(
    'a renamed repository, by %i: followed on the same host, and written once',
    async (status) => {
      const github = await startGitHub();
      const path = '/repos/octo-org/health-app/issues/7/comments';
      github.fail('issues/list-comments', {
        kind: 'redirect',
        status,
        location: `${github.apiUrl}${path}?per_page=100&page=1`,
      });
      github.fail('issues/create-comment', { kind: 'redirect', status, location: path });
      const result = await check(github);
      expect(told(result)).toEqual([]);
      expect(result.outputs.get('comment-url')).toContain('#issuecomment-');
      expect(github.comments).toMatchObject([{ body: expect.stringContaining('failed') }]);
    },
  );

  test('a circle of redirects ends', async () => {
    const github = await startGitHub();
    github.fail(
      'issues/list-comments',
      { kind: 'redirect', status: 302, location: '/repos/octo-org/health-app/issues/7/comments' },
      999,
    );
    expect(told(await check(github))).toEqual([expect.stringContaining('it sends us on without end')]);
  });

  test('a time that is none does not end the run', async () => {
    const github = await startGitHub();
    github.fail('*', { kind: 'rate-limit', resetsIn: 1e15 }, 99);
    const result = await check(github);
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(told(result)).toEqual([expect.stringContaining('requests to GitHub are used up')]);
  });
});
