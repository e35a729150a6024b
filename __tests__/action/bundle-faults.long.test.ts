import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cloneCommit, makeRepository } from '../base/repositories.ts';
import { BAD, GOOD, NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import type { Fault, LoopbackGitHub } from './loopback-github.ts';
import { pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'drop' },
  { kind: 'stall' },
  { kind: 'truncate' },
  { kind: 'status', status: 503 },
  { kind: 'forbidden' },
  { kind: 'rate-limit', resetsIn: 3600 },
  { kind: 'secondary', status: 429 },
  { kind: 'secondary', status: 429, retryAfter: 3600 },
  { kind: 'vanish' },
];

/** Starts a GitHub in the state before the step; what is returned runs the step. */
type Scene = () => Promise<{ readonly github: LoopbackGitHub; readonly step: () => Promise<StepResult> }>;

/** A first report on a pull request: its files, the suggestions made before, new suggestions, the comment. */
const first: Scene = async () => {
  const workspace = makeWorkspace({}, 'before-app-review');
  const filename = 'Carebook/RecordStore.swift';
  const bytes = readFileSync(path.join(workspace, filename));
  const lines = bytes.toString().trimEnd().split('\n');
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const github = await startGitHub({ pulls: [{ ...PULL, files: [{ filename, status: 'added', patch, sha }] }] });
  return { github, step: () => run(pull({ workspace, github })) };
};

/** A report that brings the comment of an earlier run up to date. */
const later: Scene = async () => {
  const github = await startGitHub();
  await run(pull({ workspace: makeWorkspace({}, GOOD), github, inputs: { comment: 'always' } }));
  expect(github.comments.length).toBe(1);
  github.requests.length = 0;
  return { github, step: () => run(pull({ workspace: makeWorkspace({}, BAD), github })) };
};

const origin = makeRepository({ fixture: GOOD });
const base = origin.commit('app');
origin.edit('Carebook/Info.plist', (plist) =>
  plist.replace(/\t<key>NSHealthClinicalHealthRecordsShareUsageDescription<\/key>\n.*\n/, ''),
);
const head = origin.commit('lose a text');

/** One commit deep, and the clone's origin is not to be had: what the change is compared with comes from GitHub. */
const compared: Scene = async () => {
  const github = await startGitHub({ folder: origin.folder, pulls: [{ number: 7, base, head }] });
  const checkout = cloneCommit(origin, head);
  checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
  const payload = pullRequestPayload({ base, head });
  const environment = { GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null' };
  return { github, step: () => run(pull({ workspace: checkout.folder, github, payload, environment })) };
};

const CALLS: readonly [string, Scene, readonly string[]][] = [
  [
    'a first report',
    first,
    [
      'pulls/list-files',
      'pulls/list-review-comments',
      'pulls/create-review',
      'issues/list-comments',
      'issues/create-comment',
    ],
  ],
  ['a later report', later, ['issues/update-comment']],
  ['a comparison', compared, ['repos/compare-commits-with-basehead', 'git/get-tree', 'git/get-blob']],
];

function expectReport(result: StepResult): void {
  expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
  expect(result.shownSummary).toMatch(/failed/);
  expect(result.log.shown.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(0);
  expect(result.milliseconds).toBeLessThan(60_000);
}

describe.skipIf(NO_BUNDLE)('GitHub in trouble at one call', () => {
  test.concurrent.each(CALLS)('%s makes the calls that are to fail', { timeout: 60_000 }, async (_, scene, calls) => {
    const { github, step } = await scene();
    expectReport(await step());
    expect([...new Set(github.requests.map(({ operation }) => operation))]).toEqual(expect.arrayContaining([...calls]));
  });

  const each = CALLS.flatMap(([what, scene, calls]) => calls.map((call) => [what, call, scene] as const));
  test.concurrent.each(each)(
    '%s, %s: the report stands, whatever happens',
    { timeout: 300_000 },
    async (_, call, scene) => {
      // One after the other: a machine that runs many Nodes at once is late by itself.
      for (const fault of FAULTS) {
        const { github, step } = await scene();
        github.fail(call, fault, 99);
        expectReport(await step());
      }
    },
  );

  test.concurrent('a remote that takes the connection and says nothing, and the same of GitHub', {
    timeout: 120_000,
  }, async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const github = await startGitHub({ folder: origin.folder, pulls: [{ number: 7, base, head }] });
    github.fail('*', { kind: 'stall' }, 99);
    const checkout = cloneCommit(origin, head);
    checkout.git('remote', 'set-url', 'origin', `http://127.0.0.1:${port}/health-app.git`);
    const payload = pullRequestPayload({ base, head });
    const environment = { GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null' };
    const result = await run(pull({ workspace: checkout.folder, github, payload, environment }));
    silent.close();
    expectReport(result);
  });
});
