import { expect, test } from 'vitest';
import { findClaimedPullRequest } from '../../src/github/claimed-pull-request.ts';
import type { WorkflowRun } from '../../src/github/event.ts';
import { failing, fake } from './fake.ts';

const HEAD = 'a'.repeat(40);
const RUN: WorkflowRun = {
  id: 1,
  headSha: HEAD,
  event: 'pull_request',
  headRepository: 'fork/health-app',
  pullRequests: [],
};
const pull = (more: object = {}, head: object = {}) => ({
  data: { state: 'open', head: { sha: HEAD, repo: { full_name: 'fork/health-app' }, ...head }, ...more },
});

interface Case {
  readonly run?: Partial<WorkflowRun>;
  readonly event?: object;
  readonly answer?: unknown;
  readonly claim?: object;
}

async function find({ run = {}, event = {}, answer = pull(), claim = {} }: Case) {
  const { github, calls } = fake(
    { 'pulls.get': answer },
    { name: 'workflow_run', workflowRun: { ...RUN, ...run }, ...event },
  );
  const outcome = await findClaimedPullRequest(github, { pullRequest: 7, headSha: HEAD, ...claim });
  return { outcome, asked: calls };
}

test('a claim that GitHub bears out is a pull request', async () => {
  const { outcome, asked } = await find({});
  expect(outcome).toStrictEqual({ value: { number: 7, closed: false } });
  expect(asked).toEqual([['pulls.get', { owner: 'octo-org', repo: 'health-app', pull_number: 7 }]]);
  expect((await find({ answer: pull({ state: 'closed' }) })).outcome.value).toEqual({ number: 7, closed: true });
  expect((await find({ run: { pullRequests: [6, 7] } })).outcome.value?.number).toBe(7);
  // of a run of which nobody says where its head is, the head alone counts
  const { headRepository: _, ...without } = RUN;
  for (const answer of [pull(), pull({}, { repo: null })])
    expect((await find({ event: { workflowRun: without }, answer })).outcome.value?.number).toBe(7);
});

test.each<[string, Case, string]>([
  [
    'of no other run',
    { event: { workflowRun: undefined } },
    'this run was not started by `workflow_run`, which alone tells whose report it is',
  ],
  [
    'in no repository',
    { event: { repository: undefined } },
    'this run was not started by `workflow_run`, which alone tells whose report it is',
  ],
  ['of a push', { run: { event: 'push' } }, 'the run that made it was not started by a pull request'],
  ['of another commit', { claim: { headSha: 'b'.repeat(40) } }, 'it names another commit than the run that made it'],
  [
    'of another pull request',
    { run: { pullRequests: [6] } },
    'it names another pull request than the run that made it',
  ],
])('a claim %s is not even asked about', async (_, given, why) => {
  const { outcome, asked } = await find(given);
  expect(outcome).toEqual({ notice: `The report was not commented: ${why}.` });
  expect(asked).toEqual([]);
});

test.each<[string, Case, string]>([
  [
    'another repository',
    { answer: pull({}, { repo: { full_name: 'other/health-app' } }) },
    'pull request #7 comes from another repository',
  ],
  ['a fork that is gone', { answer: pull({}, { repo: null }) }, 'pull request #7 comes from another repository'],
  [
    'another head',
    { answer: pull({}, { sha: 'b'.repeat(40) }) },
    'pull request #7 has another head by now, or never had this one',
  ],
])('a pull request with %s is another one', async (_, given, why) => {
  expect((await find(given)).outcome).toEqual({ notice: `The report was not commented: ${why}.` });
});

test('what GitHub does not tell is no reason to write', async () => {
  expect((await find({ answer: failing(404) })).outcome.notice).toMatch(
    /^The pull request of the report could not be looked up, so nothing was written: .*`pull-requests: write`/,
  );
});
