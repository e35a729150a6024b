import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import type { Limits } from '../../src/github/bounded-fetch.ts';
import { listChangedFiles } from '../../src/github/changed-files.ts';
import { connectGitHub } from '../../src/github/client.ts';
import { type CommentRequest, updateComment } from '../../src/github/comment.ts';
import { explain, lastOfEachPermission } from '../../src/github/outcome.ts';
import type { Fault, LoopbackGitHub } from '../action/loopback-github.ts';
import { connect, eventAt, PULL, QUICK, startGitHub } from './github.ts';

const RED: CommentRequest = { pullRequest: PULL, path: '', body: 'red', mode: 'on-findings', hasFindings: true };

const PASSING: readonly [string, Fault][] = [
  ['a dropped connection', { kind: 'drop' }],
  ['502', { kind: 'status', status: 502 }],
  ['503', { kind: 'status', status: 503 }],
  ['half an answer', { kind: 'truncate' }],
  ['429 with Retry-After', { kind: 'secondary', status: 429, retryAfter: 2 }],
  ['429 with Retry-After and other words', { kind: 'secondary', status: 429, retryAfter: 2, message: 'Slow down.' }],
  ['secondary 403 with Retry-After', { kind: 'secondary', status: 403, retryAfter: 2 }],
  ['used up, back in 3 s', { kind: 'rate-limit', resetsIn: 3 }],
];

const LASTING: readonly [string, Fault, string][] = [
  ['drop', { kind: 'drop' }, 'GitHub could not be reached (UND_ERR_SOCKET).'],
  ['stall', { kind: 'stall' }, 'GitHub did not answer within 3 s.'],
  ['stall in the answer', { kind: 'stall-answer' }, 'GitHub did not answer within 3 s.'],
  ['500', { kind: 'status', status: 500 }, 'GitHub had a fault of its own (500). Run the job again later.'],
  ['half an answer', { kind: 'truncate' }, "GitHub's answer could not be read (it breaks off)."],
  [
    'forbidden',
    { kind: 'forbidden' },
    'the token lacks `PERMISSION` (403); give it to the job under `permissions`. GitHub says: Resource not accessible by integration.',
  ],
  [
    'not found',
    { kind: 'status', status: 404, message: 'Not Found' },
    'GitHub has no such thing for this token (404). In a private repository that means that the token lacks `PERMISSION`.',
  ],
  [
    '422',
    { kind: 'status', status: 422, message: 'Validation Failed\n::error::x' },
    'GitHub did not accept it (422): Validation Failed : :error: :x.',
  ],
  [
    'locked',
    { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' },
    'the conversation is locked (403).',
  ],
  [
    '429 without a word',
    { kind: 'secondary', status: 429, message: 'Slow down.' },
    'GitHub asks to slow down (429). Run the job again later.',
  ],
  [
    '429 for an hour',
    { kind: 'secondary', status: 429, retryAfter: 3600 },
    'GitHub asks to slow down (429). Run the job again later.',
  ],
  [
    'secondary without a word',
    { kind: 'secondary', status: 403 },
    'GitHub asks to slow down (403). Run the job again later.',
  ],
];

/** No answer is given up here: what passes must pass on a busy machine, too. */
const PATIENT: Limits = { run: 15_000, request: 10_000, second: 10 };

test.concurrent.each(PASSING)('%s once: the comment is written all the same, and once', async (_, fault) => {
  const once = async (operation: string) => {
    const server = await startGitHub();
    server.fail(operation, fault);
    const start = Date.now();
    expect(await updateComment(connectGitHub(eventAt(server), 'ghs_job', PATIENT), RED)).toMatchObject({
      did: 'created',
    });
    expect(server.comments.length).toBe(1);
    // Retry-After is honoured: nothing is sent again before its (shortened) time has passed.
    if (fault.kind === 'secondary') expect(Date.now() - start).toBeGreaterThanOrEqual(20);
  };
  await Promise.all(['issues/list-comments', 'issues/create-comment'].map(once));
});

test.concurrent.each(PASSING)('%s once while editing: the comment is edited', async (_, fault) => {
  const server = await startGitHub();
  await updateComment(connectGitHub(eventAt(server), 'ghs_job', PATIENT), RED);
  server.fail('issues/update-comment', fault);
  expect(
    await updateComment(connectGitHub(eventAt(server), 'ghs_job', PATIENT), { ...RED, body: 'new' }),
  ).toMatchObject({ did: 'edited' });
  expect(server.comments).toMatchObject([{ body: expect.stringMatching(/^new/) }]);
});

test.concurrent.each([
  ['drop-answer', { kind: 'drop-answer' }],
  ['stall in the answer', { kind: 'stall-answer' }],
  ['half an answer', { kind: 'truncate' }],
] as const)('%s: a comment that was made although we never heard of it is not made twice', async (_, fault) => {
  const server = await startGitHub();
  server.fail('issues/create-comment', fault);
  const result = await updateComment(connect(server), RED);
  expect(result).toMatchObject({ did: 'created', url: expect.stringContaining('#issuecomment-') });
  expect(server.comments.length).toBe(1);
});

test.concurrent.each(LASTING)('%s at every try: one plain notice', async (_, fault, reason) => {
  const calls = ['issues/list-comments', 'issues/create-comment', 'issues/update-comment', 'pulls/list-files'];
  const always = async (operation: string) => {
    const server = await startGitHub();
    if (operation === 'issues/update-comment') await updateComment(connect(server), RED);
    server.fail(operation, fault, 99);
    if (operation === 'pulls/list-files') {
      const notice = `Which files the pull request changes is not known: ${reason.replace('PERMISSION', 'pull-requests: read')}`;
      expect(await listChangedFiles(connect(server), PULL)).toEqual({ notice });
      return;
    }
    const result = await updateComment(connect(server), { ...RED, body: 'new' });
    // An edit that finds no comment makes one.
    if (operation === 'issues/update-comment' && fault.kind === 'status' && fault.status === 404) {
      expect(result).toMatchObject({ did: 'created' });
      return;
    }
    // A comment that was made, and whose answer alone was lost, is found.
    if (operation === 'issues/create-comment' && (fault.kind === 'truncate' || fault.kind === 'stall-answer')) {
      expect(result).toMatchObject({ did: 'created' });
      return;
    }
    const why = reason.replace('PERMISSION', 'pull-requests: write');
    expect(result).toEqual({ did: 'nothing', notice: `The comment on the pull request was not written: ${why}` });
    expect(server.comments.length, operation).toBeLessThan(2);
  };
  await Promise.all(calls.map(always));
});

test('a token that may only read: said once, with its reason', async () => {
  const tokens = {
    ghs_job: { user: { id: 1, login: 'github-actions[bot]', type: 'Bot' as const }, pullRequests: 'read' as const },
  };
  const server = await startGitHub({ tokens });
  const from = async (pullRequest: object) =>
    (await updateComment(connect(server, { pullRequest: { ...PULL, ...pullRequest } }), RED)).notice;
  expect(await from({ fork: true })).toContain(
    'a pull request from a fork gets a token that may only read (403), and this needs `pull-requests: write`.',
  );
  expect(await from({ dependabot: true })).toContain(
    'a run that Dependabot starts gets a token that may only read (403)',
  );
  expect(await from({})).toContain('the token lacks `pull-requests: write` (403)');
  expect((await updateComment(connect(server), { ...RED, hasFindings: false })).notice).toBeUndefined();
});

test('no token: a notice, and none where there is nothing to comment', async () => {
  const server = await startGitHub();
  for (const token of ['', '  ', 'two words', 'line\nbreak']) {
    const result = await updateComment(connect(server, {}, token), RED);
    expect(result.notice).toContain('no usable token was given');
    expect(await updateComment(connect(server, {}, token), { ...RED, hasFindings: false })).toEqual({ did: 'nothing' });
  }
  expect(server.requests).toEqual([]);
});

test('an unknown token, a used-up one, an unknown repository', async () => {
  const server = await startGitHub();
  expect((await updateComment(connect(server, {}, 'ghs_other'), RED)).notice).toContain(
    'does not accept the token (401)',
  );
  server.fail('issues/list-comments', { kind: 'rate-limit', resetsIn: 3000 });
  expect((await updateComment(connect(server), RED)).notice).toMatch(
    /requests to GitHub are used up until \d{4}-\S+Z \(403\)/,
  );
  const elsewhere = { repository: { owner: 'no', name: 'where' } };
  expect((await updateComment(connect(server, elsewhere), RED)).notice).toContain('(404)');
});

test('GitHub is not there at all', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const address = closed.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((resolve) => closed.close(resolve));
  const server = await startGitHub();
  for (const apiUrl of [`http://127.0.0.1:${port}`, 'http://github.invalid']) {
    const github = connectGitHub({ ...eventAt(server), apiUrl }, 'ghs_job', QUICK);
    expect((await updateComment(github, RED)).notice).toMatch(
      /could not be reached \((ECONNREFUSED|ENOTFOUND|EAI_AGAIN)\)/,
    );
  }
});

test('all requests of a run share one budget', async () => {
  const server = await startGitHub();
  server.fail('*', { kind: 'stall' }, 99);
  const github = connectGitHub(eventAt(server), 'ghs_job', { ...QUICK, run: 700, request: 400 });
  const start = Date.now();
  for (let count = 0; count < 5; count++) {
    expect((await updateComment(github, RED)).notice).toMatch(/did not answer within 1 s|take more than 1 s/);
  }
  expect(Date.now() - start).toBeLessThan(1900);
  expect(server.requests.length).toBeLessThanOrEqual(2);
});

test('what we do between two requests takes nothing of their time', async () => {
  const server = await startGitHub();
  const github = connectGitHub(eventAt(server), 'ghs_job', { ...QUICK, run: 2500 });
  expect((await listChangedFiles(github, PULL)).notice).toBeUndefined();
  // a large report
  await new Promise((resolve) => setTimeout(resolve, 2600));
  expect(await updateComment(github, RED)).toMatchObject({ did: 'created' });
});

test('a call that failed does not make the next one wait longer', async () => {
  const server = await startGitHub();
  server.fail('*', { kind: 'status', status: 502 }, 99);
  const github = connectGitHub(eventAt(server), 'ghs_job', { ...QUICK, second: 100 });
  for (let count = 0; count < 3; count++) await updateComment(github, RED);
  const times = server.requests.map(({ at }) => at);
  expect(times.length).toBe(9);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(3000);
});

test('a GitHub Enterprise Server is asked below its prefix', async () => {
  const server = await startGitHub({ prefix: '/api/v3' });
  expect(await updateComment(connect(server), RED)).toMatchObject({ did: 'created' });
  expect(server.requests.every(({ path }) => path.startsWith('/api/v3/repos/'))).toBe(true);
});

test('a token without any right to pull requests: of the notices, the one that covers all is told', async () => {
  const server = await startGitHub();
  server.fail('*', { kind: 'forbidden' }, 99);
  const listing = (await listChangedFiles(connect(server), PULL)).notice;
  const comment = (await updateComment(connect(server), RED)).notice;
  expect(listing).toContain('`pull-requests: read`');
  expect(comment).toContain('`pull-requests: write`');
  const other = 'GitHub did not compare the two commits: the token lacks `contents: read` (403).';
  expect(lastOfEachPermission([listing, other, undefined, comment])).toEqual([other, comment]);
  expect(lastOfEachPermission([listing, undefined])).toEqual([listing]);
});

test('whoever starts the run: of what a token may not write, one notice is told, and it names the permission', () => {
  const response = { status: 403, headers: {} };
  const refused = Object.assign(new Error('Resource not accessible by integration'), { response });
  const permission = 'pull-requests: write';
  const server = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' };
  for (const who of [{}, { fork: true }, { dependabot: true }]) {
    const event = { ...eventAt(server as LoopbackGitHub), pullRequest: { ...PULL, ...who } };
    const notices = ['A', 'B'].map((failed) => explain(refused, { failed, permission }, event));
    expect(notices[1]).toContain(`\`${permission}\``);
    expect(lastOfEachPermission(notices)).toEqual([notices[1]]);
  }
});
