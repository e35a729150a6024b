import { expect, test } from 'vitest';
import { type CommentRequest, updateComment } from '../../src/github/comment.ts';
import { JOB_BOT } from '../action/loopback-github.ts';
import { connect, PULL, startGitHub } from './github.ts';

const RED: CommentRequest = {
  pullRequest: PULL,
  path: '',
  body: '## Failed\n\n1 error',
  mode: 'on-findings',
  hasFindings: true,
};
const GREEN: CommentRequest = { ...RED, body: '## Passed', hasFindings: false };

const SOMEBODY = { id: 77, login: 'somebody', type: 'User' } as const;
const OTHER_APP = { id: 78, login: 'other-app[bot]', type: 'Bot' } as const;

test('the first comment is made, with the hidden marker as its last line', async () => {
  const server = await startGitHub();
  const result = await updateComment(connect(server), RED);
  expect(result).toEqual({ did: 'created', url: expect.stringContaining('/octo-org/health-app/pull/7#issuecomment-') });
  expect(server.comments.map(({ body }) => body)).toEqual([
    `## Failed\n\n1 error\n\n<!-- clinical-records-check path=. head=${'a'.repeat(40)} run=50 -->`,
  ]);
  expect(server.requests.map(({ operation }) => operation)).toEqual([
    'issues/list-comments',
    'issues/create-comment',
    'issues/list-comments',
  ]);
});

test('a second run edits the comment, a third that says the same leaves it alone, and a mended one turns green', async () => {
  const server = await startGitHub();
  await updateComment(connect(server), RED);
  expect(await updateComment(connect(server), { ...RED, body: '## Failed\n\n2 errors' })).toMatchObject({
    did: 'edited',
  });
  expect(await updateComment(connect(server), { ...RED, body: '## Failed\n\n2 errors\n' })).toMatchObject({
    did: 'left-alone',
  });
  expect(await updateComment(connect(server), GREEN)).toMatchObject({ did: 'edited' });
  expect(server.comments).toMatchObject([{ body: expect.stringMatching(/^## Passed\n\n<!-- /), edits: 2 }]);
});

test('a comment is recognised although GitHub gives it back with other line ends', async () => {
  const server = await startGitHub();
  await updateComment(connect(server), RED);
  for (const comment of server.comments) comment.body = `${comment.body.replaceAll('\n', '\r\n')}\r\n`;
  expect(await updateComment(connect(server), RED)).toMatchObject({ did: 'left-alone' });
});

test.each([
  ['on-findings without findings writes nothing', GREEN, 0],
  ['always writes without findings', { ...GREEN, mode: 'always' as const }, 1],
  ['never writes nothing', { ...RED, mode: 'never' as const }, 0],
  ['a closed pull request gets nothing', { ...RED, pullRequest: { ...PULL, closed: true } }, 0],
  ['no pull request, no comment', { ...RED, pullRequest: undefined }, 0],
])('%s', async (_, request, count) => {
  const server = await startGitHub();
  const result = await updateComment(connect(server), request);
  expect(result.notice).toBeUndefined();
  expect(server.comments.length).toBe(count);
});

test('two steps that check two paths keep two comments, however the paths are spelt', async () => {
  const server = await startGitHub();
  const at = (path: string, body: string) => updateComment(connect(server), { ...RED, path, body });
  await at('.', 'root');
  await at('apps/one', 'one');
  await at('apps/two --> <b>', 'two');
  await at('./', 'root again');
  await at('apps/one/', 'one again');
  await at('apps/two --> <b>', 'two again');
  expect(server.comments.map(({ body }) => body.split('\n')[0])).toEqual(['root again', 'one again', 'two again']);
  expect(server.comments[2]?.body).toContain('path=apps/two%20--%3E%20%3Cb%3E ');
});

test('what others wrote is never touched, even when it ends with our marker', async () => {
  const server = await startGitHub();
  await updateComment(connect(server), RED);
  const [ours] = server.comments.splice(0);
  server.say(SOMEBODY, ours?.body ?? '');
  server.say(SOMEBODY, `> ${ours?.body.replaceAll('\n', '\n> ')}`);
  server.say(OTHER_APP, ours?.body ?? '');
  server.say(JOB_BOT, `> ${ours?.body.replaceAll('\n', '\n> ')}`);
  server.say(JOB_BOT, `${ours?.body}\n\nQuoted by another action.`);
  expect(await updateComment(connect(server), { ...RED, body: 'new' })).toMatchObject({ did: 'created' });
  expect(server.comments.map(({ edits }) => edits)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(server.comments.at(-1)?.body).toMatch(/^new\n/);
});

test("a person's token knows its own comment from the job's", async () => {
  const tokens = { ghp_mine: { user: SOMEBODY, personal: true, pullRequests: 'write' as const } };
  const server = await startGitHub({ tokens });
  const token = 'ghp_mine';
  await updateComment(connect(server, {}, token), RED);
  const [mine] = server.comments;
  server.comments.unshift({ ...server.say(JOB_BOT, mine?.body ?? ''), id: 1 });
  server.comments.pop();
  expect(await updateComment(connect(server, {}, token), { ...RED, body: 'new' })).toMatchObject({ did: 'edited' });
  expect(server.comments.map(({ author, edits }) => `${author.login} ${edits}`)).toEqual([
    'github-actions[bot] 0',
    'somebody 1',
  ]);
});

test("an app's token asks for its name where the comment's author is a bot", async () => {
  const tokens = { ghs_app: { user: OTHER_APP, pullRequests: 'write' as const } };
  const server = await startGitHub({ tokens });
  const token = 'ghs_app';
  await updateComment(connect(server, {}, token), RED);
  expect(await updateComment(connect(server, {}, token), { ...RED, body: 'new' })).toMatchObject({ did: 'edited' });
  expect(server.requests.map(({ operation }) => operation)).toContain('graphql');
});

test('a token of no known form is asked who it is; when that is closed to it, it is the token of a job', async () => {
  const tokens = { 'v1.0123': { user: JOB_BOT, pullRequests: 'write' as const } };
  const server = await startGitHub({ tokens });
  const token = 'v1.0123';
  await updateComment(connect(server, {}, token), RED);
  expect(await updateComment(connect(server, {}, token), { ...RED, body: 'new' })).toMatchObject({ did: 'edited' });
  expect(server.requests.map(({ operation }) => operation)).toContain('users/get-authenticated');
});

test('our comment is found behind hundreds of others', async () => {
  const server = await startGitHub();
  for (let count = 0; count < 250; count++) server.say(SOMEBODY, `Comment ${count}.`);
  await updateComment(connect(server), RED);
  for (let count = 0; count < 60; count++) server.say(SOMEBODY, `Comment ${count}.`);
  expect(await updateComment(connect(server), { ...RED, body: 'new' })).toMatchObject({ did: 'edited' });
  expect(server.comments.length).toBe(311);
});

test.concurrent('a comment deleted by hand between listing and editing is made anew', async () => {
  const server = await startGitHub();
  await updateComment(connect(server), RED);
  server.fail('issues/update-comment', { kind: 'vanish' });
  expect(await updateComment(connect(server), { ...RED, body: 'new' })).toMatchObject({ did: 'created' });
  server.fail('issues/update-comment', { kind: 'vanish' });
  expect(await updateComment(connect(server), GREEN)).toEqual({ did: 'nothing' });
  expect(server.comments).toEqual([]);
});

test('a later run that says the same of another commit is known to a run that ends late', async () => {
  const server = await startGitHub();
  await updateComment(connect(server), RED);
  const later = connect(server, { headSha: 'c'.repeat(40), runId: 52 });
  expect(await updateComment(later, RED)).toMatchObject({ did: 'edited' });
  expect(await updateComment(later, RED)).toMatchObject({ did: 'left-alone' });
  const late = connect(server, { headSha: 'b'.repeat(40), runId: 51 });
  expect(await updateComment(late, GREEN)).toMatchObject({ did: 'left-alone', notice: expect.any(String) });
  expect(server.comments[0]?.body).toMatch(/^## Failed.* run=52 -->$/s);
});

test('a body is cut at the limits, between lines, with a pointer and the marker', async () => {
  const server = await startGitHub();
  const rows = Array.from({ length: 5000 }, (_, index) => `| 🩺 ${index} | a finding |`).join('\n');
  await updateComment(connect(server), { ...RED, body: `## Failed\n\n<details>\n\n${rows}\n\n</details>` });
  const [{ body } = { body: '' }] = server.comments;
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(body).toMatch(
    /\| a finding \|\n\n<\/details>\n\n\*\*This comment is cut off here:\*\* it is too long for GitHub\. Lines left out: \d+\. The \[job summary\]\(\S+\/actions\/runs\/50\) has them\.\n\n<!-- \S+ path=\. .*-->$/,
  );
  expect(
    await updateComment(connect(server), { ...RED, body: `## Failed\n\n<details>\n\n${rows}\n\n</details>` }),
  ).toMatchObject({ did: 'left-alone' });

  await updateComment(connect(server), { ...RED, body: '🩺'.repeat(100_000) });
  expect(Buffer.byteLength(server.comments[0]?.body ?? '')).toBeLessThan(240_000);
  expect(server.comments[0]?.body).not.toContain('\ufffd');
});

test.concurrent('a body that GitHub finds too long is sent once more, shorter', async () => {
  const server = await startGitHub({ longest: { bytes: 65_536, characters: 20_000 } });
  expect(await updateComment(connect(server), { ...RED, body: 'A line of text.\n'.repeat(4000) })).toMatchObject({
    did: 'created',
  });
  expect(
    server.requests.filter(({ operation }) => operation === 'issues/create-comment').map(({ status }) => status),
  ).toEqual([422, 201]);
  server.fail('issues/update-comment', { kind: 'too-long' }, 9);
  const refused = await updateComment(connect(server), { ...RED, body: 'Another.\n'.repeat(4000) });
  expect(refused).toEqual({ did: 'nothing', notice: expect.stringMatching(/did not accept it \(422\): .*too long/) });
});
