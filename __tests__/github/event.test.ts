import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { blobUrl, readEvent, runUrl } from '../../src/github/event.ts';
import { eventPayload, examplePayload, pullRequestPayload } from '../action/payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const CHECKED = 'c'.repeat(40);

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'octo-org/health-app',
  GITHUB_SHA: CHECKED,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/home/runner/work/health-app/health-app',
  GITHUB_RUN_ID: '6',
  GITHUB_ACTOR: 'octocat',
};

function read(name: string, payload: unknown, environment: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({ ...ENVIRONMENT, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...environment });
}

describe.each(['pull_request', 'pull_request_target'])('%s', (name) => {
  const pull = (facts = {}, environment = {}) =>
    read(name, pullRequestPayload(facts), { GITHUB_REF: 'refs/pull/7/merge', ...environment });

  test('of the repository itself', () => {
    expect(pull({ changedFiles: 12 })).toEqual({
      name,
      repository: { owner: 'octo-org', name: 'health-app' },
      pullRequest: { number: 7, closed: false, fork: false, dependabot: false, changedFiles: 12 },
      baseSha: BASE,
      headSha: HEAD,
      sha: CHECKED,
      ref: 'refs/pull/7/merge',
      branch: 'main',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: '/home/runner/work/health-app/health-app',
      runId: 6,
      happenedAt: Date.parse('2019-05-15T15:20:33Z'),
      defaultBranch: expect.any(String),
      notices: [],
    });
  });

  test('from a fork, from a deleted fork, by Dependabot, closed', () => {
    expect(pull({ fork: true }).pullRequest).toMatchObject({ fork: true });
    const payload = pullRequestPayload();
    const deleted = { ...payload.pull_request, head: { ...(payload.pull_request.head as object), repo: null } };
    expect(read(name, { ...payload, pull_request: deleted }).pullRequest).toMatchObject({ fork: true });
    expect(pull({}, { GITHUB_ACTOR: 'dependabot[bot]' }).pullRequest).toMatchObject({ dependabot: true, fork: false });
    expect(pull({ closed: true }).pullRequest).toMatchObject({ closed: true });
  });
});

test('push: what it replaced and what it brought; a new branch replaced nothing', () => {
  expect(read('push', eventPayload('push'))).toMatchObject({ baseSha: BASE, headSha: HEAD, branch: 'main' });
  const created = read('push', eventPayload('push', { base: '0'.repeat(40) }));
  expect(created).not.toHaveProperty('baseSha');
  expect(read('push', eventPayload('push', { head: '0'.repeat(40) }))).toMatchObject({ headSha: CHECKED });
  expect(read('push', eventPayload('push'), { GITHUB_REF: 'refs/tags/v1' })).not.toHaveProperty('branch');
});

test('merge group: base and head, the branch it merges into, and no pull request', () => {
  const event = read('merge_group', eventPayload('merge_group'), {
    GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-x',
  });
  expect(event).toMatchObject({ baseSha: BASE, headSha: HEAD, branch: 'main' });
  expect(event).not.toHaveProperty('pullRequest');
});

test('release: the tag and its commit', () => {
  const event = read('release', examplePayload('release', 'published'), { GITHUB_REF: 'refs/tags/0.0.1' });
  expect(event).toMatchObject({ name: 'release', headSha: CHECKED, tag: '0.0.1' });
  expect(read('release', '{}', { GITHUB_REF: 'refs/tags/v2' })).toMatchObject({ tag: 'v2' });
});

test('schedule and workflow_dispatch: the commit that is checked out', () => {
  expect(read('schedule', eventPayload('schedule'))).toMatchObject({
    name: 'schedule',
    headSha: CHECKED,
    branch: 'main',
  });
  const dispatched = read('workflow_dispatch', eventPayload('workflow_dispatch'), {
    GITHUB_REF: 'refs/heads/release/2',
  });
  expect(dispatched).toMatchObject({ headSha: CHECKED, branch: 'release/2' });
});

test('workflow_run: the run that ended and its pull requests', () => {
  const payload = eventPayload('workflow_run');
  expect(read('workflow_run', payload)).toMatchObject({
    headSha: HEAD,
    workflowRun: { headSha: HEAD, event: 'pull_request', headRepository: 'octo-org/octo-repo', pullRequests: [] },
  });
  const run = { ...(payload.workflow_run as object), pull_requests: [{ number: 7 }, { number: 'x' }, null] };
  expect(read('workflow_run', { ...payload, workflow_run: run }).workflowRun?.pullRequests).toEqual([7]);
});

test('any other event, and no event at all, are plain', () => {
  expect(read('issues', examplePayload('issues'))).toMatchObject({ name: 'other', headSha: CHECKED });
  expect(readEvent({})).toEqual({
    name: 'other',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    notices: [],
  });
});

test('a payload that is missing, garbled, a folder or too large leaves what the environment says', () => {
  const pull = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
  const expected = { pullRequest: { number: 7, closed: false, fork: false, dependabot: false }, branch: 'main' };
  const garbled = read('pull_request', '{"pull_request": {"num', pull);
  expect(garbled).toMatchObject({ ...expected, notices: ['The event payload was not read: it is not JSON.'] });
  const gone = { ...pull, GITHUB_EVENT_PATH: join(folder, 'gone.json') };
  const missing = read('pull_request', '{}', gone);
  expect(missing).toMatchObject({
    ...expected,
    notices: ['The event payload was not read: the file cannot be opened.'],
  });
  expect(read('pull_request', '{}', { ...pull, GITHUB_EVENT_PATH: folder })).toMatchObject(expected);
  const huge = read('pull_request', `"${'x'.repeat(27 * 1024 * 1024)}"`, pull);
  expect(huge).toMatchObject({ ...expected, notices: [expect.stringMatching(/^The event payload is \d+ bytes long/)] });
});

test.each([
  ['null', null],
  ['a list', []],
  ['wrong types', { pull_request: { number: '7', base: { sha: 5 }, head: null, state: {} } }],
  ['a prototype', JSON.parse('{"pull_request": {"__proto__": {"number": 9}, "base": {"sha": "../x"}}}') as unknown],
  ['hostile names', { pull_request: { number: -1, base: { sha: BASE, ref: '::error::\n' } } }],
])('a payload of %s does no harm', (_, payload) => {
  const event = read('pull_request', payload, { GITHUB_REF: 'refs/heads/main' });
  expect(event.pullRequest).toBeUndefined();
  expect(event.headSha).toBeUndefined();
});

test('addresses of a GitHub Enterprise Server', () => {
  const server = { GITHUB_SERVER_URL: 'https://ghe.example.org/', GITHUB_API_URL: 'https://ghe.example.org/api/v3/' };
  const event = read('pull_request', pullRequestPayload(), server);
  expect(event).toMatchObject({ serverUrl: 'https://ghe.example.org', apiUrl: 'https://ghe.example.org/api/v3' });
  expect(blobUrl(event)).toBe(`https://ghe.example.org/octo-org/health-app/blob/${HEAD}/`);
  expect(runUrl(event)).toBe('https://ghe.example.org/octo-org/health-app/actions/runs/6');
  expect(blobUrl(readEvent({}))).toBeUndefined();
  expect(readEvent({ GITHUB_SERVER_URL: 'javascript:alert(1)', GITHUB_REPOSITORY: 'a/b/c' })).toMatchObject({
    serverUrl: 'https://github.com',
  });
});
