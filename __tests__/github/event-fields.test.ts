import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { blobUrl, checkedBlobUrl, readEvent, runUrl } from '../../src/github/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-fields-'));
const path = join(folder, 'event.json');
afterAll(() => rmSync(folder, { recursive: true }));

const [BASE, HEAD, CHECKED] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)];
const NOTHING = {
  name: 'other',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  notices: [],
};

function read(name: string, payload: unknown, environment: Readonly<Record<string, string>> = {}) {
  writeFileSync(path, JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...environment });
}

describe('the environment', () => {
  test.each([
    ['refs/heads/main', { branch: 'main' }],
    ['refs/heads/refs/heads/x', { branch: 'refs/heads/x' }],
    ['x/refs/heads/main', {}],
    ['refs/tags/v1', {}],
    ['refs/pull/7/merge', {}],
  ])('the branch of %s', (ref, more) => expect(readEvent({ GITHUB_REF: ref })).toEqual({ ...NOTHING, ref, ...more }));

  test.each([
    ['octo-org/health-app', { owner: 'octo-org', name: 'health-app' }],
    ['a_b.c/d', { owner: 'a_b.c', name: 'd' }],
    ['a/b/c', undefined],
    ['/a/b', undefined],
    ['a', undefined],
    ['a/', undefined],
    ['/a', undefined],
    ['a b/c', undefined],
    ['', undefined],
  ])('the repository %s', (value, repository) =>
    expect(readEvent({ GITHUB_REPOSITORY: value }).repository).toEqual(repository),
  );

  test.each([
    [HEAD, HEAD],
    ['0123456789abcdef'.repeat(4), '0123456789abcdef'.repeat(4)],
    [`0${'1'.repeat(39)}`, `0${'1'.repeat(39)}`],
    [`${'1'.repeat(39)}0`, `${'1'.repeat(39)}0`],
    ['a'.repeat(39), undefined],
    ['a'.repeat(41), undefined],
    ['a'.repeat(65), undefined],
    [`x${HEAD}`, undefined],
    ['A'.repeat(40), undefined],
    ['g'.repeat(40), undefined],
    ['0'.repeat(40), undefined],
    ['0'.repeat(64), undefined],
    ['', undefined],
  ])('the commit %s', (value, sha) => {
    const { sha: checked, headSha } = readEvent({ GITHUB_SHA: value });
    expect([checked, headSha]).toEqual([sha, sha]);
  });

  test.each([
    ['https://ghe.example.org', 'https://ghe.example.org'],
    ['http://ghe.example.org', 'http://ghe.example.org'],
    ['https://ghe.example.org/api/v3/', 'https://ghe.example.org/api/v3'],
    ['https://ghe.example.org/a//', 'https://ghe.example.org/a'],
    ['https://ghe.example.org/a//b/', 'https://ghe.example.org/a//b'],
    ['ftp://ghe.example.org', undefined],
    ['xhttps://ghe.example.org', undefined],
    ['https:///x', undefined],
    ['https:// x', undefined],
    ['https://', undefined],
    ['https:/x', undefined],
    ['', undefined],
  ])('the address %s', (value, address) => {
    expect(readEvent({ GITHUB_SERVER_URL: value, GITHUB_API_URL: value })).toEqual({
      ...NOTHING,
      ...(address !== undefined && { serverUrl: address, apiUrl: address }),
    });
    expect(readEvent({ GITHUB_API_URL: value }).serverUrl).toBe('https://github.com');
  });

  test.each([
    ['6', 6],
    ['1', 1],
    ['0', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['x', undefined],
    ['9007199254740992', undefined],
    ['', undefined],
  ])('the number %s', (value, number) => {
    const { runId, runAttempt } = readEvent({ GITHUB_RUN_ID: value, GITHUB_RUN_ATTEMPT: value });
    expect([runId, runAttempt]).toEqual([number, number]);
  });

  test('has the workspace, and nothing that is empty', () => {
    expect(readEvent({ GITHUB_WORKSPACE: '/w', GITHUB_EVENT_PATH: '' })).toEqual({ ...NOTHING, workspace: '/w' });
    expect(readEvent({ GITHUB_WORKSPACE: '', GITHUB_REF: '', GITHUB_EVENT_NAME: '' })).toEqual(NOTHING);
  });

  test.each([
    ...['pull_request', 'pull_request_target', 'push', 'release', 'merge_group', 'schedule', 'workflow_dispatch'],
    'workflow_run',
  ])('the event %s is known', (name) => expect(readEvent({ GITHUB_EVENT_NAME: name }).name).toBe(name));
});

describe('a pull request', () => {
  const pull = {
    number: 7,
    state: 'open',
    base: { sha: BASE, ref: 'main', repo: { id: 1 } },
    head: { sha: HEAD, repo: { id: 1 } },
  };
  const of = (more: object, payload: object = {}, environment = {}) =>
    read('pull_request', { pull_request: { ...pull, ...more }, ...payload }, environment);
  const told = { number: 7, closed: false, fork: false, dependabot: false };

  test('is told whole', () => {
    expect(
      of({ updated_at: '2026-11-01T10:00:00Z', changed_files: 3 }, { repository: { default_branch: 'dev' } }),
    ).toEqual({
      ...NOTHING,
      name: 'pull_request',
      pullRequest: { ...told, changedFiles: 3 },
      baseSha: BASE,
      headSha: HEAD,
      branch: 'main',
      defaultBranch: 'dev',
      happenedAt: Date.UTC(2026, 10, 1, 10),
    });
    expect(of({ updated_at: 'yesterday', changed_files: 0 })).not.toHaveProperty('happenedAt');
    expect(of({ changed_files: 0 }).pullRequest).toEqual(told);
  });

  test('is closed by its state or by what happened', () => {
    expect(of({ state: 'closed' }).pullRequest?.closed).toBe(true);
    expect(of({}, { action: 'closed' }).pullRequest?.closed).toBe(true);
    expect(of({}, { action: 'opened' }).pullRequest?.closed).toBe(false);
  });

  test('is from a fork where its head is in another repository, or in none any more', () => {
    const fork = (more: object, payload: object = {}) => of(more, payload).pullRequest?.fork;
    expect(fork({ head: { repo: { id: 2 } } })).toBe(true);
    expect(fork({ head: { repo: null } })).toBe(true);
    expect(fork({ base: {} }, { repository: { id: 1 } })).toBe(false);
    expect(fork({ base: {} }, { repository: { id: 2 } })).toBe(true);
    expect(fork({ base: { repo: { id: 1 } } }, { repository: { id: 2 } })).toBe(false);
    // nothing is known of its head
    const unknown = read('pull_request', { repository: { id: 1 } }, { GITHUB_REF: 'refs/pull/7/merge' });
    expect(unknown.pullRequest?.fork).toBe(false);
  });

  test('is Dependabot’s by who acts', () => {
    expect(of({}, {}, { GITHUB_ACTOR: 'dependabot[bot]' }).pullRequest?.dependabot).toBe(true);
    expect(of({}, {}, { GITHUB_ACTOR: 'dependabot' }).pullRequest?.dependabot).toBe(false);
  });

  test.each([
    ['refs/pull/12/merge', 12],
    ['refs/pull/7/head', 7],
    ['refs/pull/7', undefined],
    ['x/refs/pull/7/merge', undefined],
    ['refs/pull/x/merge', undefined],
  ])('without a payload is known by %s', (ref, number) =>
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: ref, GITHUB_BASE_REF: 'dev' })).toEqual({
      ...NOTHING,
      ...{ name: 'pull_request', ref, branch: 'dev' },
      ...(number !== undefined && { pullRequest: { ...told, number } }),
    }),
  );

  test('has the branch of its payload before that of its environment', () => {
    expect(of({}, {}, { GITHUB_BASE_REF: 'dev' }).branch).toBe('main');
    expect(of({ base: { sha: BASE } }, {}, { GITHUB_BASE_REF: 'dev', GITHUB_REF: 'refs/pull/7/merge' }).branch).toBe(
      'dev',
    );
  });

  test('is read by own keys alone', () => {
    const hidden = JSON.parse('{"pull_request": {"__proto__": {"number": 9}, "state": "open"}}') as unknown;
    expect(read('pull_request', hidden).pullRequest).toBeUndefined();
    for (const payload of [null, 5, 'pull_request', [], { pull_request: null }])
      expect(read('pull_request', payload)).toEqual({ ...NOTHING, name: 'pull_request' });
    expect(of({ number: '7' }).pullRequest).toBeUndefined();
    expect(of({}, { repository: { default_branch: ['dev'] } })).not.toHaveProperty('defaultBranch');
  });

  test('is known by its other event as well', () => {
    expect(read('pull_request_target', { pull_request: pull }).pullRequest).toEqual(told);
  });
});

describe('another event', () => {
  test('push', () => {
    const push = (payload: object) => read('push', payload, { GITHUB_SHA: CHECKED });
    expect(push({ before: BASE, after: HEAD })).toMatchObject({ baseSha: BASE, headSha: HEAD, sha: CHECKED });
    expect(push({ before: '0'.repeat(40) })).toEqual({ ...NOTHING, name: 'push', sha: CHECKED, headSha: CHECKED });
  });

  test('merge_group', () => {
    const group = (more: object) => read('merge_group', { merge_group: more }, { GITHUB_SHA: CHECKED });
    expect(group({ base_sha: BASE, head_sha: HEAD, base_ref: 'refs/heads/refs/heads/x' })).toEqual({
      ...NOTHING,
      ...{ name: 'merge_group', sha: CHECKED, baseSha: BASE, headSha: HEAD, branch: 'refs/heads/x' },
    });
    expect(group({ base_ref: 'x/refs/heads/main' })).toMatchObject({ headSha: CHECKED, branch: 'x/refs/heads/main' });
    expect(group({})).toEqual({ ...NOTHING, name: 'merge_group', sha: CHECKED, headSha: CHECKED });
  });

  test('release', () => {
    const release = (payload: object, environment = {}) =>
      read('release', payload, { GITHUB_SHA: CHECKED, ...environment });
    expect(release({ release: { tag_name: 'v1' } }, { GITHUB_REF: 'refs/tags/v2' })).toMatchObject({
      ...{ headSha: CHECKED, tag: 'v1' },
    });
    expect(release({}, { GITHUB_REF: 'refs/tags/refs/tags/v2' }).tag).toBe('refs/tags/v2');
    expect(release({}, { GITHUB_REF: 'x/refs/tags/v2' }).tag).toBe('x/refs/tags/v2');
    expect(release({})).toEqual({ ...NOTHING, name: 'release', sha: CHECKED, headSha: CHECKED });
  });

  test('workflow_run', () => {
    const ended = (more: object) => read('workflow_run', { workflow_run: { id: 5, head_sha: HEAD, ...more } });
    expect(
      ended({
        ...{ run_attempt: 2, event: 'pull_request', created_at: '2026-11-01T10:00:00Z' },
        ...{ head_repository: { full_name: 'a/b' }, pull_requests: [{ number: 7 }, { number: 'x' }, null] },
      }),
    ).toEqual({
      ...NOTHING,
      name: 'workflow_run',
      headSha: HEAD,
      happenedAt: Date.UTC(2026, 10, 1, 10),
      workflowRun: {
        ...{ id: 5, attempt: 2, headSha: HEAD, event: 'pull_request', headRepository: 'a/b', pullRequests: [7] },
      },
    });
    expect(ended({ pull_requests: 'x' })).toEqual({
      ...NOTHING,
      ...{ name: 'workflow_run', headSha: HEAD, workflowRun: { id: 5, headSha: HEAD, pullRequests: [] } },
    });
    for (const more of [{ id: 0 }, { head_sha: 'x' }])
      expect(ended(more)).toEqual({ ...NOTHING, name: 'workflow_run' });
  });
});

describe('a payload', () => {
  const tellsOf = (environment: Readonly<Record<string, string>>) => readEvent(environment).notices;

  test('of the most that GitHub sends is read, and one that is longer is not', () => {
    writeFileSync(path, '');
    truncateSync(path, 26 * 1024 * 1024);
    expect(tellsOf({ GITHUB_EVENT_PATH: path })).toEqual(['The event payload was not read: it is not JSON.']);
    truncateSync(path, 26 * 1024 * 1024 + 1);
    expect(tellsOf({ GITHUB_EVENT_PATH: path })).toEqual([
      'The event payload is 27262977 bytes long and was not read.',
    ]);
  });

  test('that is not there is said', () => {
    expect(tellsOf({ GITHUB_EVENT_PATH: join(folder, 'gone') })).toEqual([
      'The event payload was not read: the file cannot be opened.',
    ]);
  });
});

test('addresses of what was checked, and of the run', () => {
  const repository = { owner: 'o', name: 'r' };
  const event = { ...NOTHING, name: 'other' as const, repository, sha: CHECKED, headSha: HEAD, runId: 6 };
  const { headSha, ...withoutHead } = event;
  expect([blobUrl(event), blobUrl(withoutHead), checkedBlobUrl(event), runUrl(event)]).toEqual([
    `https://github.com/o/r/blob/${HEAD}/`,
    `https://github.com/o/r/blob/${CHECKED}/`,
    `https://github.com/o/r/blob/${CHECKED}/`,
    'https://github.com/o/r/actions/runs/6',
  ]);
  const nowhere = { ...NOTHING, name: 'other' as const };
  for (const less of [
    { ...nowhere, sha: CHECKED, runId: 6 },
    { ...nowhere, repository },
  ])
    expect([blobUrl(less), checkedBlobUrl(less), runUrl(less)]).toEqual([undefined, undefined, undefined]);
});
