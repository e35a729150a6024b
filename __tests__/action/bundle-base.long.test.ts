import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cloneCommit, makeRepository, type Repository } from '../base/repositories.ts';
import { NO_BUNDLE, run, startGitHub } from './bundle.ts';
import type { LoopbackGitHub, Token } from './loopback-github.ts';
import { eventPayload, pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';

const STORE = 'Carebook/RecordStore.swift';
const INFO = 'Carebook/Info.plist';
const ZEROS = '0'.repeat(40);
const NEWS = 'This pull request newly asks people for their medications.';

interface Pull {
  readonly origin: Repository;
  /** Where the branch began, the tip of main now, the head of the branch, and the merge of both. */
  readonly start: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A pull request that asks for medications and drops a text, while main gained lines above what it changes. */
function makePull(): Pull {
  const origin = makeRepository({ fixture: 'everything-right' });
  const whole = origin.read(STORE);
  origin.edit(STORE, (swift) =>
    swift
      .replace('.medicationRecord, .labResultRecord', '.labResultRecord')
      .replace(/ {4}func medications[^}]*}\n\n/, ''),
  );
  const start = origin.commit('start');
  origin.git('checkout', '--quiet', '-b', 'feature');
  origin.write({ [STORE]: whole });
  origin.edit(INFO, (plist) => plist.replace(/\t<key>NSHealthShareUsageDescription<\/key>\n.*\n/, ''));
  origin.edit(STORE, (swift) => swift.replace('.allergyRecord, ', '.allergyRecord, .immunizationRecord, '));
  const head = origin.commit('ask for more');
  origin.git('checkout', '--quiet', 'main');
  origin.edit(STORE, (swift) => `// One.\n// Two.\n// Three.\n${swift}`);
  origin.edit(INFO, (plist) => plist.replace('<?xml', '<!-- One. -->\n<?xml').replace('<!-- One. -->\n<?xml', '<?xml'));
  const base = origin.commit('main goes on');
  origin.git('checkout', '--quiet', '-b', 'merged');
  origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'main');
  return { origin, start, base, head, merge };
}

interface Act {
  readonly checkout: string;
  readonly event: string;
  readonly sha: string;
  readonly payload: object;
  readonly github?: LoopbackGitHub;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
}

function act({ checkout, event, sha, payload, github, ref, inputs, token }: Act): Promise<StepResult> {
  return run({
    workspace: checkout,
    event,
    payload,
    environment: { GITHUB_SHA: sha, GIT_CONFIG_GLOBAL: '/dev/null', ...(ref && { GITHUB_REF: ref }) },
    ...(github && { github }),
    ...(inputs && { inputs }),
    ...(token !== undefined && { token }),
  });
}

function actOnPull({ base, head, merge }: Pull, checkout: Repository, more: Partial<Act> = {}): Promise<StepResult> {
  const payload = pullRequestPayload({ base, head });
  return act({ checkout: checkout.folder, event: 'pull_request', sha: merge, payload, ...more });
}

const openPull = (pull: Pull, options: object = {}) =>
  startGitHub({ folder: pull.origin.folder, pulls: [{ number: 7, base: pull.base, head: pull.head }], ...options });

/** No credentials, and no way to the origin. */
function cutOff(checkout: Repository): Repository {
  checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
  return checkout;
}

const asked = ({ requests }: LoopbackGitHub) => new Set(requests.map(({ operation }) => operation));

describe.skipIf(NO_BUNDLE)('the base of what the bundle checks', () => {
  const all = makePull();

  test('one commit deep: the merged base is fetched alone, and the checkout stays as it was', async () => {
    const github = await openPull(all);
    const checkout = cloneCommit(all.origin, all.merge);
    const result = await actOnPull(all, checkout, { github });
    const [comment] = github.comments;
    expect(comment?.body.split('\n')[2]).toMatch(
      /^\*\*This pull request newly asks people for their immunizations and medications/,
    );
    expect(comment?.body).toContain(`<code>${all.base.slice(0, 10)}</code>`);
    expect(result.shownSummary).toContain('newly asks people for their immunizations and medications');
    expect(asked(github)).not.toContain('git/get-tree');
    expect(checkout.git('status', '--porcelain')).toBe('');
    expect(checkout.git('rev-list', '--all', 'HEAD', '--count')).toBe('1');
    expect(checkout.git('for-each-ref')).toBe('');
    expect(() => checkout.git('cat-file', '-e', all.base)).toThrow();
  });

  test('two commits deep: nothing is asked of anybody', async () => {
    const github = await openPull(all);
    const checkout = cutOff(cloneCommit(all.origin, all.merge, 2));
    await actOnPull(all, checkout, { github });
    expect(github.comments[0]?.body).toContain('medications');
    expect([...asked(github)].filter((name) => /^(git|repos)\//.test(name))).toEqual([]);
  });

  test('places are those of the head, where main went on', async () => {
    const github = await openPull(all);
    const checkout = cutOff(cloneCommit(all.origin, all.merge, 2));
    const result = await actOnPull(all, checkout, { github });
    const lines = all.origin.git('show', `${all.head}:${STORE}`).split('\n');
    const expected = lines.findIndex((line) => line.includes('.immunizationRecord')) + 1;
    const over = result.log.shown.find(({ title }) => title?.startsWith('clinical-type-over-requested'));
    expect([over?.file, over?.line]).toEqual([STORE, expected]);
    expect(checkout.read(STORE).split('\n')[expected + 2]).toContain('.immunizationRecord');
    expect(github.comments[0]?.body).toContain(`/blob/${all.head}/${STORE}#L${expected})`);
    expect(github.comments[0]?.body).not.toContain(`/blob/${all.head}/${STORE}#L${expected + 3})`);
  });

  test('a finding on a line that only main has is in the summary, and annotates nothing', async () => {
    const pull = makePull();
    pull.origin.edit(STORE, (swift) =>
      swift.replace(
        '// Two.\n',
        'let raw = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierAllergies"))\n',
      ),
    );
    const base = pull.origin.commit('main breaks something');
    pull.origin.git('checkout', '--quiet', '-B', 'merged');
    pull.origin.git('merge', '--quiet', '--no-edit', '--no-ff', 'feature');
    const merge = pull.origin.git('rev-parse', 'HEAD');
    const moved = { ...pull, base, merge };
    const github = await openPull(moved);
    const result = await actOnPull(moved, cutOff(cloneCommit(pull.origin, merge, 2)), { github });
    expect(result.log.shown.map(({ title }) => title)).not.toContainEqual(
      expect.stringMatching(/^clinical-type-unknown/),
    );
    expect(result.stdout).toContain('clinical-type-unknown');
    expect(result.shownSummary).toContain(`/blob/${merge}/${STORE}#L2`);
  });

  test('a fork: no credentials, and a token that may only read', async () => {
    const reading: Token = { user: { id: 1, login: 'github-actions[bot]', type: 'Bot' }, pullRequests: 'read' };
    const github = await openPull(all, { tokens: { ghs_job: reading } });
    const checkout = cutOff(cloneCommit(all.origin, all.merge));
    const payload = pullRequestPayload({ base: all.base, head: all.head, fork: true });
    const result = await actOnPull(all, checkout, { github, payload });
    expect(result.shownSummary).toContain('newly asks people for their immunizations and medications');
    expect(asked(github)).toContain('git/get-tree');
    const over = result.log.shown.find(({ title }) => title?.startsWith('clinical-type-over-requested'));
    const line = all.origin
      .git('show', `${all.head}:${STORE}`)
      .split('\n')
      .findIndex((one) => one.includes('.immunizationRecord'));
    expect(over?.line).toBe(line + 1);
    // A file that both have is not asked for.
    expect(github.requests.filter(({ operation }) => operation === 'git/get-blob').length).toBeLessThanOrEqual(4);
  });

  test('files without a clone: GitHub tells what the merge was made of', async () => {
    const github = await openPull(all);
    const checkout = cloneCommit(all.origin, all.merge);
    rmSync(join(checkout.folder, '.git'), { recursive: true });
    await actOnPull(all, checkout, { github });
    expect(github.comments[0]?.body).toContain('newly asks people for their immunizations and medications');
    expect(github.comments[0]?.body).toContain(`<code>${all.base.slice(0, 10)}</code>`);
  });

  test('the head checked out instead of the merge: compared with where it left main', async () => {
    const github = await openPull(all);
    const checkout = cutOff(cloneCommit(all.origin, all.head));
    await actOnPull(all, checkout, { github });
    expect(github.comments[0]?.body).toContain(`<code>${all.start.slice(0, 10)}</code>`);
  });

  test('a base that nobody has: the report says so, and everything else stands', async () => {
    const github = await startGitHub({ pulls: [{ number: 7, base: all.base, head: all.head, files: [] }] });
    const checkout = cutOff(cloneCommit(all.origin, all.merge));
    const result = await actOnPull(all, checkout, { github, inputs: { 'new-only': 'true' } });
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(github.comments[0]?.body).toMatch(
      /What this pull request asks of people that was not asked before cannot be told/,
    );
    expect(result.stdout).toMatch(/^Note: What this pull request asks of people .* cannot be told/m);
  });

  test('pull_request_target has the base checked out: that is said first, and nothing on the pull request', async () => {
    const github = await openPull(all);
    const checkout = cloneCommit(all.origin, all.base);
    const inputs = { comment: 'always', 'report-file': 'report.json' };
    const result = await actOnPull(all, checkout, { github, event: 'pull_request_target', sha: all.base, inputs });
    expect(github.comments).toEqual([]);
    expect(github.requests.filter(({ operation }) => /create|update/.test(operation))).toEqual([]);
    expect(result.stdout).toMatch(/^::warning::The checkout holds the base, and not the pull request: /);
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([3, 'incomplete']);
    expect(result.shownSummary).toContain('The check is not complete: the checkout holds the base');
    // A second workflow takes it for no report on the pull request.
    expect(JSON.parse(checkout.read('report.json'))).not.toHaveProperty('github');
  });

  test('pull_request_target with the pull request checked out is commented like any other', async () => {
    const github = await openPull(all);
    const checkout = cloneCommit(all.origin, all.merge);
    await actOnPull(all, checkout, { github, event: 'pull_request_target', sha: all.base });
    expect(github.comments[0]?.body).toContain('newly asks people for their immunizations and medications');
  });

  test('a merge group is compared with what it is merged into', async () => {
    const { origin, base, merge } = all;
    const payload = eventPayload('merge_group', { base, head: merge });
    const checkout = cloneCommit(origin, merge);
    const result = await act({ checkout: checkout.folder, event: 'merge_group', sha: merge, payload });
    expect(result.shownSummary).toContain('This merge group newly asks people for their immunizations and medications');
  });

  test('new-only: old findings pass the merge queue, new ones do not', async () => {
    const origin = makeRepository({ fixture: 'clinical-usage-description-missing' });
    const base = origin.commit();
    const head = origin.commit('nothing');
    const payload = eventPayload('merge_group', { base, head });
    const checkout = cloneCommit(origin, head);
    const step = { checkout: checkout.folder, event: 'merge_group', sha: head, payload };
    expect((await act(step)).exitCode).toBe(1);
    const result = await act({ ...step, inputs: { 'new-only': 'true' } });
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(Number(result.outputs.get('errors'))).toBeGreaterThan(0);
  });

  const pushed = (base: string, head: string, ref = 'refs/heads/feature') => {
    const payload = eventPayload('push', { base, head }) as { repository: object };
    return { ...payload, ref, repository: { ...payload.repository, default_branch: 'main' } };
  };

  test('a push is compared with what it replaced; a forced one that replaced what is gone, with where it left main', async () => {
    const { origin, start, base, head } = all;
    const ref = 'refs/heads/feature';
    const github = await openPull(all);
    const step = { event: 'push', sha: head, ref, github, inputs: { 'report-file': 'report.json' } };
    const plain = cloneCommit(origin, head);
    const result = await act({ ...step, checkout: plain.folder, payload: pushed(base, head) });
    expect(result.shownSummary).toContain('This push newly asks people for their immunizations and medications');
    expect(result.shownSummary).toContain(base.slice(0, 10));
    const gone = 'd'.repeat(40);
    const forced = await act({ ...step, checkout: cloneCommit(origin, head).folder, payload: pushed(gone, head) });
    expect(forced.shownSummary).toContain(start.slice(0, 10));
  });

  test('the first push of a branch is compared with where it left main, and that of main with nothing', async () => {
    const { origin, start, head } = all;
    const github = await openPull(all);
    const first = { event: 'push', sha: head, github, checkout: cutOff(cloneCommit(origin, head)).folder };
    const branch = await act({ ...first, ref: 'refs/heads/feature', payload: pushed(ZEROS, head) });
    expect(branch.shownSummary).toContain(start.slice(0, 10));
    const main = await act({ ...first, ref: 'refs/heads/main', payload: pushed(ZEROS, head, 'refs/heads/main') });
    expect(main.shownSummary).toContain('this is the first push of the default branch');
  });

  test('what is asked of people is worth a comment without any finding', async () => {
    const origin = makeRepository({ fixture: 'everything-right' });
    origin.write({ '.clinical-records.yml': 'rules:\n  privacy-link-missing-in-app: off\n' });
    const whole = origin.read(STORE);
    origin.edit(STORE, (swift) =>
      swift
        .replace('.medicationRecord, .labResultRecord', '.labResultRecord')
        .replace(/ {4}func medications[^}]*}\n\n/, ''),
    );
    const base = origin.commit();
    origin.write({ [STORE]: whole });
    const head = origin.commit();
    const github = await startGitHub({ folder: origin.folder, pulls: [{ number: 7, base, head }] });
    const payload = pullRequestPayload({ base, head });
    await act({ checkout: cloneCommit(origin, head, 2).folder, event: 'pull_request', sha: head, payload, github });
    expect(github.comments[0]?.body).toContain(NEWS);
    await act({ checkout: cloneCommit(origin, head, 2).folder, event: 'pull_request', sha: head, payload, github });
    expect(github.comments.map(({ edits }) => edits)).toEqual([0]);
  });
});
