import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LoopbackGitHub, startLoopbackGitHub } from './loopback-github.ts';
import { pullRequestPayload } from './payloads.ts';

const OWN = { owner: 'octo-org', repo: 'health-app' };
const folder = mkdtempSync(join(tmpdir(), 'loopback-'));
const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
let base = '';
let head = '';

beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'A Person');
  git('config', 'user.email', 'person@example.org');
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change');
    return git('rev-parse', 'HEAD');
  };
  writeFileSync(join(folder, 'a b.plist'), 'one\ntwo\n');
  writeFileSync(join(folder, 'old.swift'), 'let x = 1\nlet y = 2\nlet z = 3\n');
  base = commit();
  writeFileSync(join(folder, 'a b.plist'), 'one\nthree\n');
  git('mv', 'old.swift', 'new.swift');
  writeFileSync(join(folder, 'é.bin'), new Uint8Array([0, 1, 2]));
  head = commit();
});
afterAll(() => rmSync(folder, { recursive: true }));

let server: LoopbackGitHub | undefined;
afterEach(async () => {
  await server?.close();
  expect(server?.problems).toEqual([]);
});

async function start() {
  const object = pullRequestPayload({ base, head }).pull_request;
  server = await startLoopbackGitHub({ folder, pulls: [{ number: 7, base, head, object }] });
  return { server, rest: getOctokit('ghs_job', { baseUrl: server.apiUrl, log: console }).rest };
}

describe('every answer is one that GitHub describes', () => {
  test('trees, blobs, commits, refs, contents', async () => {
    const { rest } = await start();
    const { data: tree } = await rest.git.getTree({ ...OWN, tree_sha: head, recursive: '1' });
    expect(tree.tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'blob a b.plist',
      'blob new.swift',
      'blob é.bin',
    ]);
    const { data: blob } = await rest.git.getBlob({ ...OWN, file_sha: tree.tree[0]?.sha ?? '' });
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('one\nthree\n');
    expect((await rest.git.getCommit({ ...OWN, commit_sha: head })).data.parents.map(({ sha }) => sha)).toEqual([base]);
    expect((await rest.git.getRef({ ...OWN, ref: 'heads/main' })).data.object.sha).toBe(head);
    expect((await rest.repos.getCommit({ ...OWN, ref: 'main' })).data.sha).toBe(head);
    const { data } = await rest.repos.getContent({ ...OWN, path: 'a b.plist', ref: base });
    expect(Buffer.from('content' in data ? data.content : '', 'base64').toString()).toBe('one\ntwo\n');
    await expect(rest.git.getBlob({ ...OWN, file_sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 404 });
  });

  test('comparing, and the files of a pull request', async () => {
    const { rest } = await start();
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...OWN, basehead: `${base}...${head}` });
    expect([data.status, data.ahead_by, data.merge_base_commit.sha]).toEqual(['ahead', 1, base]);
    const { data: files } = await rest.pulls.listFiles({ ...OWN, pull_number: 7 });
    expect(files.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
      ['a b.plist', 'modified', '@@ -1,2 +1,2 @@\n one\n-two\n+three'],
      ['new.swift', 'renamed', undefined],
      ['é.bin', 'added', undefined],
    ]);
  });

  test('pull requests and reviews', async () => {
    const { rest, server } = await start();
    expect((await rest.pulls.get({ ...OWN, pull_number: 7 })).data.head.sha).toBe(head);
    expect((await rest.pulls.list(OWN)).data.length).toBe(1);
    const { data: found } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...OWN, commit_sha: head });
    expect(found.map(({ number }) => number)).toEqual([7]);
    const comment = { path: 'a b.plist', line: 2, side: 'RIGHT', body: '```suggestion\nfour\n```' };
    await rest.pulls.createReview({ ...OWN, pull_number: 7, event: 'COMMENT', commit_id: head, comments: [comment] });
    const outside = { ...comment, line: 9 };
    const refused = rest.pulls.createReview({ ...OWN, pull_number: 7, event: 'COMMENT', comments: [comment, outside] });
    await expect(refused).rejects.toMatchObject({ status: 422 });
    expect((await rest.pulls.listReviews({ ...OWN, pull_number: 7 })).data.length).toBe(1);
    const { data: lines } = await rest.pulls.listReviewComments({ ...OWN, pull_number: 7 });
    expect(lines.map(({ path, line }) => [path, line])).toEqual([['a b.plist', 2]]);
    expect(server.reviews.length).toBe(1);
  });

  test('comments, one page after the other', async () => {
    const { rest, server } = await start();
    for (let count = 0; count < 130; count++) server.say({ id: 5, login: 'x', type: 'User' }, `${count}`);
    const { data, headers } = await rest.issues.listComments({ ...OWN, issue_number: 7, per_page: 100, page: 2 });
    expect([data.length, headers.link]).toEqual([30, undefined]);
    const id = data[0]?.id ?? 0;
    expect((await rest.issues.getComment({ ...OWN, comment_id: id })).data.body).toBe('100');
    await rest.issues.deleteComment({ ...OWN, comment_id: id });
    await expect(rest.issues.getComment({ ...OWN, comment_id: id })).rejects.toMatchObject({ status: 404 });
  });
});

test('a breach of the description is noticed', async () => {
  const { server: own } = await start();
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${own.apiUrl}/repos/octo-org/health-app${path}`, { headers: { authorization: 'token ghs_job' }, ...init });
  await send('/issues/7/comments?sort=up');
  await send('/issues/7/comments', { method: 'POST', body: '{"text":"x"}' });
  await send('/statuses/1');
  expect(own.problems.splice(0)).toEqual([
    'issues/list-comments has no query parameter sort.',
    expect.stringContaining("issues/create-comment request: data must have required property 'body'"),
    'GET /repos/octo-org/health-app/statuses/1 is no operation of the contract.',
  ]);
});
