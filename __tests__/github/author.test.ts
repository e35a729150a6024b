import { describe, expect, test } from 'vitest';
import { authorship } from '../../src/github/author.ts';
import { failing, fake } from './fake.ts';

const JOB = { login: 'github-actions[bot]', type: 'Bot' };
const APP = { login: 'our-app[bot]', type: 'Bot' };
const OTHER_APP = { login: 'other-app[bot]', type: 'Bot' };
const PERSON = { login: 'somebody', type: 'User' };
const NOBODY = { login: 'github-actions[bot]' };

const user = { data: { login: PERSON.login } };
const viewer = { viewer: { login: APP.login } };

/** Which of these authors a token speaks for, and what was asked for it. */
async function ours(token: string, answers: Parameters<typeof fake>[0]) {
  const { octokit, calls } = fake(answers);
  const isOurs = authorship(octokit, token);
  const found: string[] = [];
  for (const one of [JOB, APP, OTHER_APP, PERSON]) if (await isOurs(one)) found.push(one.login);
  return [found, calls.map(([name]) => name)];
}

describe('a comment is ours', () => {
  test.each(['ghp_x', 'github_pat_x', 'gho_x', 'ghu_x'])('by the name of the person, for %s', async (token) => {
    expect(await ours(token, { 'users.getAuthenticated': user })).toEqual([['somebody'], ['users.getAuthenticated']]);
  });

  test('by the user of a job, and by the name of an app, for a token of either', async () => {
    expect(await ours('ghs_x', { graphql: viewer })).toEqual([[JOB.login, APP.login], ['graphql']]);
    expect(await ours('ghs_x', { graphql: failing(500) })).toEqual([[JOB.login], ['graphql']]);
    expect(await ours('ghs_x', { graphql: {} })).toEqual([[JOB.login], ['graphql']]);
    expect(await ours('ghs_x', { graphql: [] })).toEqual([[JOB.login], ['graphql']]);
  });

  test.each([401, 403, 404])('as that of a job where a token of no known form is refused by %i', async (status) => {
    const asked = await ours('xghp_', { 'users.getAuthenticated': failing(status), graphql: viewer });
    expect(asked).toEqual([
      [JOB.login, APP.login],
      ['users.getAuthenticated', 'graphql'],
    ]);
  });

  test('as that of a person where a token of no known form is one’s', async () => {
    expect(await ours('xgho_', { 'users.getAuthenticated': user })).toEqual([['somebody'], ['users.getAuthenticated']]);
  });
});

describe('nobody knows whose a comment is', () => {
  test.each([
    ['a person’s token that is refused', 'ghp_x', failing(403)],
    ['a fault of GitHub’s', 'x', failing(500)],
    ['no answer', 'x', new Error('gone')],
    ['an answer that names nobody', 'x', { data: {} }],
  ])('for %s', async (_, token, answer) => {
    const { octokit } = fake({ 'users.getAuthenticated': answer, graphql: viewer });
    await expect(authorship(octokit, token)(JOB)).rejects.toThrow();
  });
});

test('an app is asked for its name alone', async () => {
  const { octokit, calls } = fake({ graphql: viewer });
  expect(await authorship(octokit, 'ghs_x')(APP)).toBe(true);
  expect(calls).toEqual([['graphql', { query: '{ viewer { login } }' }]]);
});

test('no author, no owner, and nothing is asked', async () => {
  const { octokit, calls } = fake({ graphql: viewer });
  const isOurs = authorship(octokit, 'ghs_x');
  expect([await isOurs(null), await isOurs(undefined), await isOurs(NOBODY)]).toEqual([false, false, true]);
  expect(await isOurs({ login: APP.login })).toBe(false);
  expect(await isOurs({ login: APP.login, type: 'User' })).toBe(false);
  expect(calls).toEqual([]);
});

test('what is no error is not taken for an answer that failed', async () => {
  const { octokit } = fake({});
  const thrown = { rest: octokit.rest, graphql: () => Promise.reject('a string') } as unknown as typeof octokit;
  await expect(authorship(thrown, 'ghs_x')(APP)).rejects.toBe('a string');
});
