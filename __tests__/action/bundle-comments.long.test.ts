import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BAD, GOOD, NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import { JOB_BOT, type LoopbackGitHub } from './loopback-github.ts';
import { pullRequestPayload } from './payloads.ts';
import type { Step, StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

const SOMEBODY = { id: 77, login: 'somebody', type: 'User' } as const;
/** A mark as ours, about another commit. */
const mark = (more: string) => `<!-- clinical-records-check path=. head=${'d'.repeat(40)}${more} -->`;

describe.skipIf(NO_BUNDLE)('whose comment stands', () => {
  let bad = '';
  let good = '';
  beforeAll(() => {
    bad = makeWorkspace({}, BAD);
    good = makeWorkspace({}, GOOD);
  });

  /** A run with this number, of the app in order or of the one that fails. */
  const check = (github: LoopbackGitHub, workspace: string, id: number, attempt = 1, more: Partial<Step> = {}) =>
    run(
      pull({
        ...{ workspace, github, inputs: { comment: 'always' } },
        environment: { GITHUB_RUN_ID: `${id}`, GITHUB_RUN_ATTEMPT: `${attempt}` },
        ...more,
      }),
    );
  const verdicts = (github: LoopbackGitHub) =>
    github.comments.map(({ body }) => /Clinical Records Check: (\S+)/.exec(body)?.[1] ?? body.slice(0, 20));
  const told = ({ log }: StepResult) =>
    log.shown.filter(({ file }) => file === undefined).map(({ message }) => message);

  test.each([
    ['a run that no run can be', ' run=9007199254740000'],
    ['a number that is none', ` run=${'9'.repeat(400)}`],
    ['a run far above ours', ' run=1000000051'],
    ['our own run, in an attempt that nobody makes', ' run=50 attempt=9007199254740000'],
  ])('a mark of another workflow with %s does not silence us', async (_, more) => {
    const github = await startGitHub();
    github.say(JOB_BOT, `Echo: ${mark(more)}`);
    github.say(JOB_BOT, `An echo.\n\n${mark(more)}`);
    github.say(SOMEBODY, `Mine.\n\n${mark(more)}`);
    const result = await check(github, bad, 50);
    expect(told(result)).toEqual([]);
    expect(verdicts(github)).toEqual([
      `Echo: ${mark(more)}`.slice(0, 20),
      'failed',
      `Mine.\n\n${mark(more)}`.slice(0, 20),
    ]);
  });

  test('a mark with a number that can be is believed only where it was written after our run was started', async () => {
    const github = await startGitHub();
    const echo = github.say(JOB_BOT, `An echo.\n\n${mark(' run=999')}`);
    echo.updatedAt = '2026-11-01T10:00:00Z';
    const payload = (updatedAt: string) => ({ payload: pullRequestPayload({ updatedAt }) });
    const before = await check(github, bad, 50, 1, payload('2026-11-01T09:59:59Z'));
    expect([verdicts(github), told(before)]).toEqual([
      [expect.stringContaining('An echo')],
      [expect.stringContaining('A later run has written the comment already')],
    ]);
    await check(github, bad, 50, 1, payload('2026-11-01T10:00:01Z'));
    expect(verdicts(github)).toEqual(['failed']);
  });

  test('an older run of the same head never replaces a newer one, also when both said the same before', async () => {
    const github = await startGitHub();
    await check(github, bad, 50);
    await check(github, bad, 51);
    const late = await check(github, good, 50);
    expect([verdicts(github), told(late)]).toEqual([['failed'], [expect.stringContaining('A later run')]]);
    await check(github, good, 52);
    expect(verdicts(github)).toEqual(['passed']);
  });

  test('of one run the later attempt has the last word', async () => {
    const github = await startGitHub();
    await check(github, bad, 50);
    await check(github, good, 50, 2);
    expect(verdicts(github)).toEqual(['passed']);
    await check(github, bad, 50, 1);
    expect(verdicts(github)).toEqual(['passed']);
    await check(github, bad, 50, 10);
    expect(verdicts(github)).toEqual(['failed']);
  });

  test.each([
    ['an older and a newer', 50, 51],
    ['a newer and an older', 51, 50],
  ])('two runs at once, %s: one comment, that of the newer', async (_, one, other) => {
    const github = await startGitHub();
    github.gather('issues/list-comments', 2);
    const runs = [one, other].map((id) => check(github, id === 51 ? bad : good, id));
    const results = await Promise.all(runs);
    expect(verdicts(github)).toEqual(['failed']);
    expect(github.comments[0]?.body).toContain(' run=51 ');
    const urls = results.map(({ outputs }) => outputs.get('comment-url'));
    expect(urls[one === 51 ? 0 : 1]).toContain(`#issuecomment-${github.comments[0]?.id}`);
    await check(github, good, 52);
    expect(verdicts(github)).toEqual(['passed']);
  });

  test('two jobs of one run at once leave one comment', async () => {
    const github = await startGitHub();
    github.gather('issues/list-comments', 2);
    await Promise.all([check(github, bad, 50), check(github, bad, 50)]);
    expect(verdicts(github)).toEqual(['failed']);
  });

  test('an incomplete run is commented, though it found nothing', async () => {
    const github = await startGitHub();
    const result = await run(pull({ workspace: makeWorkspace({ 'README.md': 'No project.' }), github }));
    expect([result.exitCode, verdicts(github)]).toEqual([3, ['incomplete']]);
  });

  test('copies on two pages of a long discussion become one', async () => {
    const github = await startGitHub();
    await check(github, bad, 49);
    for (let count = 0; count < 120; count += 1) github.say(SOMEBODY, `Comment ${count}.`);
    github.say(JOB_BOT, `A copy.\n\n${mark(' run=48')}`);
    await check(github, good, 50);
    expect(verdicts(github).filter((verdict) => !verdict.startsWith('Comment'))).toEqual(['passed']);
  });

  test('a run that Dependabot starts says once that it may not write, also where it has suggestions to make', async () => {
    const workspace = makeWorkspace({}, 'before-app-review');
    const filename = 'Carebook/RecordStore.swift';
    const bytes = readFileSync(join(workspace, filename));
    const lines = bytes.toString().trimEnd().split('\n');
    const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    const github = await startGitHub({
      pulls: [{ ...PULL, files: [{ filename, status: 'added', patch, sha }] }],
      tokens: { ghs_job: { user: JOB_BOT, pullRequests: 'read' } },
    });
    const result = await run(pull({ workspace, github, environment: { GITHUB_ACTOR: 'dependabot[bot]' } }));
    expect(github.requests.map(({ operation, status }) => `${operation} ${status}`)).toEqual(
      expect.arrayContaining(['pulls/create-review 403', 'issues/create-comment 403']),
    );
    const notices = result.stdout.split('\n').filter((line) => line.includes('a run that Dependabot starts'));
    expect(notices).toEqual([
      expect.stringMatching(/^::warning::The comment on the pull request was not written: .*`pull-requests: write`/),
    ]);
  });
});
