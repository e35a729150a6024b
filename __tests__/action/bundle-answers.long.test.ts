import { beforeAll, describe, expect, test } from 'vitest';
import { cloneCommit, makeRepository } from '../base/repositories.ts';
import { BAD, GOOD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import type { Fault, LoopbackGitHub } from './loopback-github.ts';
import { pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

const PAGE = '<!doctype html><title>Sign in</title>';

/** What answers in GitHub's stead, and the words that say so. */
const MALFORMED: readonly [string, Fault, RegExp][] = [
  ['a page', { kind: 'foreign', type: 'text/html; charset=utf-8', text: PAGE }, /it is text\/html, and not JSON/],
  [
    'a page that says it is JSON',
    { kind: 'foreign', type: 'application/json', text: PAGE },
    /it is not JSON, though it says so/,
  ],
  ['JSON that says it is text', { kind: 'foreign', type: 'text/plain', text: '[]' }, /it is text\/plain, and not JSON/],
  ['bytes of no type', { kind: 'foreign', text: '[]' }, /it is of no known type, and not JSON/],
  ['a type that is none', { kind: 'foreign', type: '::error::x', text: '[]' }, /it is of no known type, and not JSON/],
  ['half an answer', { kind: 'foreign', type: 'application/json', text: '[{"id": 1, "bo' }, /it breaks off/],
  ['nothing', { kind: 'foreign', type: 'application/json', text: '' }, /it is not JSON, though it says so/],
  ['another kind of value', { kind: 'other-json', body: 'Welcome' }, /it is not a (?:list of )?comments?\b/],
  ['null', { kind: 'other-json', body: null }, /it is not a (?:list of )?comments?\b/],
  ['a list of others', { kind: 'other-json', body: [null, 5, 'x', {}] }, /it is not a comment\b/],
  [
    'wrong types',
    { kind: 'other-json', body: [{ id: '1', html_url: 5, body: {}, user: 'x' }] },
    /it is not a comment\b/,
  ],
  [
    'far too much',
    { kind: 'foreign', type: 'application/json', text: ' '.repeat(68_000_000) },
    /it is longer than 67108864 bytes/,
  ],
  [
    'numbers without end',
    { kind: 'foreign', type: 'application/json', text: `[${'1,'.repeat(20_000_000)}1]` },
    /it holds more values than anything that is asked for/,
  ],
  [
    'brackets without end, as a refusal',
    { kind: 'foreign', status: 422, type: 'application/json', text: '[['.repeat(20_000_000) },
    /it holds more values than anything that is asked for/,
  ],
  [
    'a page that refuses',
    { kind: 'foreign', status: 403, type: 'text/html', text: PAGE },
    /no API but a page \(403\)\. Is there a proxy/,
  ],
  [
    'a page that asks for a sign-in',
    { kind: 'foreign', status: 401, type: 'text/html', text: PAGE },
    /no API but a page \(401\)/,
  ],
  [
    'a page that finds nothing',
    { kind: 'foreign', status: 404, type: 'text/html', text: PAGE },
    /no API but a page \(404\)/,
  ],
  ['a way without a goal', { kind: 'redirect', status: 302 }, /it sends us on, and does not say where/],
  ['another page', { kind: 'redirect', status: 303, location: '/login' }, /it is not the one that was asked for/],
];

const origin = makeRepository({ fixture: GOOD });
const base = origin.commit('app');
origin.edit('Carebook/Info.plist', (plist) =>
  plist.replace(/\t<key>NSHealthClinicalHealthRecordsShareUsageDescription<\/key>\n.*\n/, ''),
);
const head = origin.commit('lose a text');

describe.skipIf(NO_BUNDLE)('what answers is no GitHub', () => {
  let bad = '';
  beforeAll(() => {
    bad = makeWorkspace({}, BAD);
  });

  const check = (github: LoopbackGitHub) => run(pull({ workspace: bad, github }));
  const told = (result: StepResult) =>
    result.log.shown.map(({ message }) => message).filter((message) => message.startsWith('The comment on the pull'));

  test.concurrent.each(MALFORMED)(
    '%s in place of the comments: told as what it is, and nothing else is lost',
    {
      timeout: 60_000,
    },
    async (_, fault, words) => {
      for (const call of ['issues/list-comments', 'issues/create-comment']) {
        const github = await startGitHub();
        github.fail(call, fault, 99);
        const result = await check(github);
        expect([result.exitCode, result.outputs.get('verdict')], call).toEqual([1, 'failed']);
        // A comment that was made, and whose answer alone was none, is found.
        const isFound = call === 'issues/create-comment' && fault.kind === 'other-json';
        expect(told(result), call).toEqual(isFound ? [] : [expect.stringMatching(words)]);
        expect(github.comments.length, call).toBe(isFound ? 1 : 0);
        expect(result.stdout).not.toContain('Sign in');
      }
    },
  );

  test.each<[string, string, unknown]>([
    ['no tree', 'git/get-tree', null],
    ['a tree without entries', 'git/get-tree', { sha: 'b'.repeat(40), truncated: false }],
    ['numbers for names', 'git/get-tree', { tree: [{ path: 5, mode: 7, sha: 9 }], truncated: false }],
    ['a file without content', 'git/get-blob', { sha: 'b'.repeat(40), size: 5, content: 5, encoding: 'base64' }],
    ['no file', 'git/get-blob', 'Welcome'],
    ['another file', 'git/get-blob', { sha: 'b'.repeat(40), size: 3, content: 'QUJD', encoding: 'base64' }],
    ['no comparison', 'repos/compare-commits-with-basehead', { merge_base_commit: null }],
  ])('what stood before comes as %s: the run goes on without it, and says so', async (_, call, body) => {
    const github = await startGitHub({ folder: origin.folder, pulls: [{ number: 7, base, head }] });
    github.fail(call, { kind: 'other-json', body }, 99);
    const checkout = cloneCommit(origin, head);
    checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const payload = pullRequestPayload({ base, head });
    const environment = { GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null' };
    const result = await run(pull({ workspace: checkout.folder, github, payload, environment }));
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(github.requests.map(({ operation }) => operation)).toContain(call);
    if (call !== 'repos/compare-commits-with-basehead') expect(result.shownSummary).toMatch(/could not be|cannot be/);
  });
});
