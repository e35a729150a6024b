import { describe, expect, test } from 'vitest';
import {
  readComment,
  readComments,
  readFiles,
  readLineComments,
  readLogin,
  readPull,
} from '../../src/github/answers.ts';
import { BrokenAnswer } from '../../src/github/outcome.ts';

const COMMENT = {
  id: 5,
  html_url: 'https://github.com/o/r/pull/7#issuecomment-5',
  body: 'x',
  user: { login: 'a', type: 'Bot' },
  updated_at: '2026-11-01T10:00:00Z',
};
const PULL = { state: 'open', head: { sha: 'a'.repeat(40), repo: { full_name: 'o/r' } } };
const FILE = { filename: 'a', status: 'added', patch: '@@', previous_filename: 'b', sha: 'c' };

test('what GitHub gives is taken over, and what it may leave out is left out', () => {
  expect(readComment(COMMENT)).toEqual({
    id: 5,
    url: COMMENT.html_url,
    body: 'x',
    user: COMMENT.user,
    updatedAt: Date.parse(COMMENT.updated_at),
  });
  expect(readComment({ id: 5, html_url: 'x', body: null, user: null })).toEqual({
    id: 5,
    url: 'x',
    body: '',
    user: null,
    updatedAt: undefined,
  });
  const bare = { id: 5, url: 'x', body: '', user: null, updatedAt: undefined };
  expect(readComment({ id: 5, html_url: 'x' })).toStrictEqual(bare);
  for (const updated of [1, 'yesterday', null])
    expect(readComment({ id: 5, html_url: 'x', updated_at: updated })).toStrictEqual(bare);
  expect(readComment({ id: 5, html_url: 'x', user: { login: 'a', type: 1 } }).user).toStrictEqual({ login: 'a' });
  expect(readComments([])).toEqual([]);
  expect(readPull(PULL)).toEqual({ isClosed: false, headSha: PULL.head.sha, headRepository: 'o/r' });
  expect(readPull({ state: 'closed', head: { sha: 'a', repo: null } })).toEqual({
    isClosed: true,
    headSha: 'a',
    headRepository: undefined,
  });
  expect(readFiles([FILE])).toEqual([{ filename: 'a', status: 'added', patch: '@@', previousFilename: 'b', sha: 'c' }]);
  expect(readPull({ state: 'closed', head: { sha: 'a' } }).headRepository).toBeUndefined();
  for (const more of [{ sha: null }, { sha: '' }, { patch: null }, { previous_filename: 1 }])
    expect(readFiles([{ filename: 'a', status: 'added', ...more }])).toStrictEqual([
      { filename: 'a', status: 'added' },
    ]);
  expect(
    readLineComments([
      { body: 'x', user: { login: 'a' }, line: 3 },
      { body: 'y', user: null, line: null },
    ]),
  ).toEqual([
    { body: 'x', user: { login: 'a' }, line: 3 },
    { body: 'y', user: null, line: undefined },
  ]);
  expect(readLogin({ login: 'a' })).toBe('a');
});

describe('what is none of it is said to be none', () => {
  test.each<[string, () => unknown]>([
    ['it is not a list of comments', () => readComments({})],
    ['it is not a comment', () => readComments([COMMENT, null])],
    ...[
      { id: 0 },
      { id: '5' },
      { id: 1.5 },
      { html_url: null },
      { body: 5 },
      { user: 'a' },
      { user: { login: 5 } },
      { user: [] },
    ].map((wrong): [string, () => unknown] => ['it is not a comment', () => readComment({ ...COMMENT, ...wrong })]),
    ['it is not a comment', () => readComment([])],
    ['it is not a list of comments on lines', () => readLineComments('x')],
    ['it is not a comment', () => readLineComments([{ body: null, user: null }])],
    ...[
      { state: 5 },
      { head: null },
      { head: { sha: 5 } },
      { head: { sha: 'a', repo: { full_name: 5 } } },
      { head: { sha: 'a', repo: 'o/r' } },
    ].map((wrong): [string, () => unknown] => ['it is not a pull request', () => readPull({ ...PULL, ...wrong })]),
    ['it is not a list of files', () => readFiles(null)],
    ...[{ filename: null }, { status: 5 }].map((wrong): [string, () => unknown] => [
      'it is not a file of a pull request',
      () => readFiles([{ ...FILE, ...wrong }]),
    ]),
    ...[{}, { login: '' }, { login: 5 }, null].map((wrong): [string, () => unknown] => [
      'it is not a user',
      () => readLogin(wrong),
    ]),
  ])('%s', (why, read) => {
    expect(read).toThrow(BrokenAnswer);
    expect(read).toThrow(`GitHub's answer could not be read (${why})`);
  });
});
