import { describe, expect, test } from 'vitest';
import {
  attempt,
  BrokenAnswer,
  explain,
  isAmbiguous,
  lastOfEachPermission,
  messageOf,
  NoToken,
  SentElsewhere,
  statusOf,
  Unanswered,
} from '../../src/github/outcome.ts';
import { failing, fake } from './fake.ts';

const WHAT = { failed: 'It was not done', permission: 'contents: read' };
const said = (error: unknown, event: object = {}) =>
  explain(error, WHAT, fake({}, event).github.event).replace(/^It was not done: /, '');
const pull = (more: object, name = 'pull_request') => ({
  name,
  pullRequest: { number: 7, closed: false, fork: false, dependabot: false, ...more },
});
const page = { 'content-type': 'text/html; charset=utf-8' };

/** Those of our own are made in the test: one that cannot be made is to fail it, and not to keep it from beginning. */
const made = (error: unknown): unknown => (typeof error === 'function' ? error() : error);

describe('why something was not done', () => {
  test.each<[string, unknown, string]>([
    ['nobody answers', () => new Unanswered('GitHub did not answer within 3 s'), 'GitHub did not answer within 3 s.'],
    ['it is no answer', () => new BrokenAnswer('it breaks off'), "GitHub's answer could not be read (it breaks off)."],
    [
      'it leads elsewhere',
      () => new SentElsewhere('evil.example'),
      "GitHub's address sends us on to evil.example, which is not followed.",
    ],
    [
      'there is no token',
      () => new NoToken(),
      'no usable token was given; leave `github-token` out to use the one of the job.',
    ],
    [
      'the client failed for an answer that was none',
      () => new Error('x', { cause: new BrokenAnswer('it breaks off') }),
      "GitHub's answer could not be read (it breaks off).",
    ],
    [
      'the connection broke',
      Object.assign(new Error('x'), { code: 'ECONNRESET' }),
      'GitHub could not be reached (ECONNRESET).',
    ],
    [
      'in its cause',
      new Error('x', { cause: new Error('y', { cause: Object.assign(new Error('z'), { code: 'ENOTFOUND' }) }) }),
      'GitHub could not be reached (ENOTFOUND).',
    ],
    [
      'in its nearest cause',
      new Error('x', { cause: Object.assign(new Error('z'), { code: 'EPIPE' }) }),
      'GitHub could not be reached (EPIPE).',
    ],
    ['in words', new Error('broken\npipe'), 'GitHub could not be reached (broken pipe).'],
    ['in what is no error', 'a string', 'GitHub could not be reached (a string).'],
    ['in nothing', null, 'GitHub could not be reached (null).'],
    ['the token is none', failing(401), 'GitHub does not accept the token (401). It may have expired or been revoked.'],
    [
      'it is not there',
      failing(404),
      'GitHub has no such thing for this token (404). In a private repository that means that the token lacks `contents: read`.',
    ],
    ['GitHub fails', failing(500), 'GitHub had a fault of its own (500). Run the job again later.'],
    [
      'GitHub fails with the first of them',
      failing(500, page),
      'GitHub had a fault of its own (500). Run the job again later.',
    ],
    ['GitHub fails with a page', failing(502, page), 'GitHub had a fault of its own (502). Run the job again later.'],
    ['it is not accepted', failing(422), 'GitHub did not accept it (422): Nope..'],
    [
      'a proxy answers',
      failing(403, page),
      "what answers at GitHub's address is no API but a page (403). Is there a proxy in between?",
    ],
    [
      'a proxy answers in XHTML',
      failing(407, { 'content-type': 'application/xhtml+xml' }),
      "what answers at GitHub's address is no API but a page (407). Is there a proxy in between?",
    ],
    [
      'a page is only spoken of',
      failing(422, { 'content-type': 'x-text/html' }),
      'GitHub did not accept it (422): Nope..',
    ],
    [
      'an answer has no headers',
      Object.assign(new Error('Nope'), { response: { status: 403 } }),
      'the token lacks `contents: read` (403); give it to the job under `permissions`. GitHub says: Nope.',
    ],
    ['it is locked', failing(403, {}, 'Issue is locked'), 'the conversation is locked (403).'],
    [
      'a lock is only spoken of',
      failing(403, {}, 'the unlocked one'),
      'the token lacks `contents: read` (403); give it to the job under `permissions`. GitHub says: the unlocked one.',
    ],
    [
      'all requests are used up',
      failing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' }),
      "this token's requests to GitHub are used up until 2023-11-14T22:13:20.000Z (403).",
    ],
    [
      'with an answer that is a page',
      failing(429, { ...page, 'x-ratelimit-remaining': '0' }),
      "this token's requests to GitHub are used up (429).",
    ],
    ...['0', '-1', '1000000000000', 'soon'].map((reset): [string, unknown, string] => [
      `until ${reset}`,
      failing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      "this token's requests to GitHub are used up (403).",
    ]),
    [
      'until the last day that is one',
      failing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999999999' }),
      "this token's requests to GitHub are used up until 2001-09-09T01:46:39.000Z (403).",
    ],
    [
      'some are left',
      failing(403, { 'x-ratelimit-remaining': '1' }),
      'the token lacks `contents: read` (403); give it to the job under `permissions`. GitHub says: Nope..',
    ],
    [
      'it asks to wait',
      failing(403, { 'retry-after': '5' }),
      'GitHub asks to slow down (403). Run the job again later.',
    ],
    [
      'it says so',
      failing(403, {}, 'You hit a Secondary rate limit'),
      'GitHub asks to slow down (403). Run the job again later.',
    ],
    ['too many', failing(429), 'GitHub asks to slow down (429). Run the job again later.'],
    [
      'used up, by another status',
      failing(422, { 'x-ratelimit-remaining': '0' }),
      'GitHub did not accept it (422): Nope..',
    ],
  ])('%s', (_, error, reason) => expect(said(made(error))).toBe(reason));

  test('a fork and Dependabot have a token that may only read, in a pull_request', () => {
    const error = failing(403);
    expect(said(error, pull({ fork: true }))).toBe(
      'a pull request from a fork gets a token that may only read (403), and this needs `contents: read`.',
    );
    expect(said(error, pull({ dependabot: true }))).toBe(
      'a run that Dependabot starts gets a token that may only read (403); give the job `contents: read` under `permissions`.',
    );
    const lacks = /^the token lacks `contents: read` \(403\)/;
    expect(said(error, pull({}))).toMatch(lacks);
    expect(said(error, pull({ fork: true }, 'pull_request_target'))).toMatch(lacks);
    expect(said(error, pull({ dependabot: true }, 'push'))).toMatch(lacks);
    expect(said(error)).toMatch(lacks);
  });
});

test('what goes wrong is said, and what goes well is given', async () => {
  const { event } = fake({}).github;
  expect(await attempt(WHAT, event, async () => 5)).toStrictEqual({ value: 5 });
  const { notice } = await attempt(WHAT, event, async () => {
    throw failing(401);
  });
  expect(notice).toMatch(/^It was not done: GitHub does not accept/);
});

test.each([
  [failing(500), 500, true],
  [failing(502), 502, true],
  [failing(499), 499, false],
  [failing(404), 404, false],
  [new Error('x'), undefined, true],
  [() => new BrokenAnswer('x'), undefined, true],
  [() => new Unanswered('x'), undefined, true],
  [() => new NoToken(), undefined, false],
  [() => new SentElsewhere('x'), undefined, false],
  [null, undefined, true],
  ['x', undefined, true],
  [{ response: null }, undefined, true],
  [{ response: { status: '200' } }, undefined, true],
  [{ response: {} }, undefined, true],
  [{ status: 404 }, undefined, true],
  [{ response: 'x' }, undefined, true],
])('of %s it is known whether it may have been done: %#', (error, status, ambiguous) => {
  expect([statusOf(made(error)), isAmbiguous(made(error))]).toEqual([status, ambiguous]);
});

test.each([
  ['plain', 'plain'],
  ['Nope - https://docs.github.com/rest', 'Nope'],
  ['Nope - https://a b', 'Nope - https://a b'],
  ['Nope - http://a', 'Nope'],
  ['a\u001b[31m\n\tb', 'a [31m b'],
  ['::error::x', ': :error: :x'],
  ['##[error]x', '## [error]x'],
  [' x ', 'x'],
  ['é ü 患者 🩺', 'é ü 患者 🩺'],
  ['x'.repeat(201), 'x'.repeat(200)],
])('%j is told as %j', (message, told) => expect(messageOf(new Error(message))).toBe(told));

test('of the notices that name a permission the last one is kept', () => {
  expect(lastOfEachPermission(['a `x-y: read` b', 'c', '`x-y: write`', 'd `z: read`', undefined, 'c'])).toEqual([
    ...['c', '`x-y: write`', 'd `z: read`', 'c'],
  ]);
  expect(lastOfEachPermission(['`X: read`', '`x: none`', '`X: read`'])).toEqual([
    '`X: read`',
    '`x: none`',
    '`X: read`',
  ]);
});

test.each([
  [() => new Unanswered('x'), 'AbortError'],
  [() => new SentElsewhere('x'), 'AbortError'],
  [() => new BrokenAnswer('x'), 'BrokenAnswer'],
  [() => new NoToken(), 'NoToken'],
])('what must not be tried again has the name for it: %#', (make, name) => expect(make().name).toBe(name));
