import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import { LEAKS, leakByInclude, leakByLink, makeClone } from './leaking.ts';
import type { Pull } from './loopback-github.ts';
import { eventPayload, pullRequestPayload } from './payloads.ts';
import type { StepResult } from './runner.ts';
import { makeWorkspace } from './workspaces.ts';

const REPORT = 'clinical-records.json';
const INPUTS = { comment: 'always', 'report-file': REPORT, 'sarif-file': 'records.sarif' };

type GitHub = Awaited<ReturnType<typeof startGitHub>>;

/** Everything that leaves the runner, or that somebody can look at. */
function told(workspace: string, { stdout, stderr, summary, outputs }: StepResult, github?: GitHub): string {
  const files = [REPORT, 'records.sarif'].map((name) => join(workspace, name));
  const written = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return [
    stdout,
    stderr,
    summary,
    ...outputs.values(),
    ...written,
    ...(github?.comments ?? []).map(({ body }) => body),
  ].join('\n');
}

function expectNoLeak(text: string): void {
  for (const leak of LEAKS) expect(text).not.toContain(leak);
}

/** Where and why something was passed over. */
function skippedIn(workspace: string): string[] {
  const { skipped } = JSON.parse(readFileSync(join(workspace, REPORT), 'utf8')) as {
    skipped: { at: { file: string; line: number }; reason: string }[];
  };
  return skipped.map(({ at, reason }) => `${at.file}:${at.line} ${reason}`);
}

describe.skipIf(NO_BUNDLE)('the credentials of a clone', () => {
  test.each(['pull_request', 'pull_request_target'])(
    'an include of `.git/config` is told at its line and not followed, in %s',
    async (event) => {
      const workspace = leakByInclude('#include "../.git/config"');
      const github = await startGitHub();
      const payload = eventPayload('pull_request_target');
      const result = await run({ workspace, event, payload, github, inputs: INPUTS });
      expectNoLeak(told(workspace, result, github));
      expect(github.comments).toMatchObject([{ body: expect.stringContaining('leads out of the checkout') }]);
      expect(skippedIn(workspace)).toContainEqual(
        expect.stringMatching(/^Config\/Release\.xcconfig:1 .*\.git\/config, which leads out of the checkout/),
      );
    },
  );

  test('nor in the two workflows for forks', async () => {
    const fork: Pull = { ...PULL, object: pullRequestPayload({ fork: true }).pull_request };
    const workspace = leakByInclude('#include "../.git/config"');
    const first = await startGitHub({ pulls: [fork] });
    const inputs = { ...INPUTS, comment: 'never' };
    const checked = await run(pull({ workspace, github: first, payload: pullRequestPayload({ fork: true }), inputs }));
    expectNoLeak(told(workspace, checked, first));

    const second = await startGitHub({ pulls: [fork] });
    const payload = eventPayload('workflow_run');
    Object.assign(payload.workflow_run as object, {
      ...{ event: 'pull_request', head_sha: PULL.head, pull_requests: [] },
      head_repository: { full_name: 'somebody/health-app' },
    });
    const artifact = makeWorkspace({ [REPORT]: readFileSync(join(workspace, REPORT), 'utf8') });
    const commenting = { mode: 'comment-from-report', 'report-file': REPORT, comment: 'always' };
    const commented = await run({
      workspace: artifact,
      event: 'workflow_run',
      payload,
      github: second,
      inputs: commenting,
    });
    expect(second.comments.length).toBe(1);
    expectNoLeak(told(artifact, commented, second));
  });

  test('the second workflow shows no credential that a report claims', async () => {
    const fork: Pull = { ...PULL, object: pullRequestPayload({ fork: true }).pull_request };
    const workspace = makeClone();
    const inputs = { ...INPUTS, comment: 'never' };
    await run(
      pull({
        workspace,
        github: await startGitHub({ pulls: [fork] }),
        payload: pullRequestPayload({ fork: true }),
        inputs,
      }),
    );
    const report = readFileSync(join(workspace, REPORT), 'utf8').replaceAll(
      'Carebook reads your weight',
      `AUTHORIZATION: basic ${LEAKS[0]} reads your weight`,
    );
    const github = await startGitHub({ pulls: [fork] });
    const payload = eventPayload('workflow_run');
    Object.assign(payload.workflow_run as object, {
      ...{ event: 'pull_request', head_sha: PULL.head, pull_requests: [] },
      head_repository: { full_name: 'somebody/health-app' },
    });
    const commenting = { mode: 'comment-from-report', 'report-file': REPORT, comment: 'always' };
    const step = { workspace: makeWorkspace({ [REPORT]: report }), event: 'workflow_run', payload, github };
    const result = await run({ ...step, inputs: commenting });
    expect(github.comments[0]?.body).toContain('AUTHORIZATION: basic');
    expectNoLeak([result.stdout, result.summary, github.comments[0]?.body].join('\n'));
  });

  test.each([
    ['a property list', 'Carebook/Info.plist', '../.git/config', 3],
    ['an xcconfig', 'Config/Shared.xcconfig', '../.git/config', 0],
    ['the configuration of the check', '.clinical-records.yml', '.git/config', 2],
  ])('%s that is a link to `.git/config` is not read', async (_, file, target, exitCode) => {
    const workspace = makeClone();
    if (!existsSync(join(workspace, file))) writeFileSync(join(workspace, file), '');
    const github = await startGitHub();
    const linked = leakByLink(file, target, workspace);
    const result = await run(pull({ workspace: linked, github, inputs: INPUTS }));
    const all = told(linked, result, github);
    expectNoLeak(all);
    expect(all).toContain('leads out of the checkout');
    expect(result.exitCode).toBe(exitCode);
  });

  test.each([{ path: '.git' }, { config: '.GIT/config' }, { baseline: 'linked/config' }, { path: 'linked' }])(
    'the input %j is refused in the same words',
    async (inputs) => {
      const workspace = makeClone();
      symlinkSync('.git', join(workspace, 'linked'));
      const result = await run({ workspace, inputs });
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toMatch(/::error::.* leads out of the checkout\./);
      expectNoLeak(result.stdout);
    },
  );
});

describe.skipIf(NO_BUNDLE)('what stands in the place of a report', () => {
  test.each([
    ['a link to `.git/config`', (file: string) => symlinkSync('.git/config', file), 'it is a link'],
    ['a link that leads nowhere', (file: string) => symlinkSync('.git/new', file), 'it is a link'],
    ['a folder', (file: string) => mkdirSync(file), 'it is a folder'],
  ] as const)('%s is refused; verdict, summary and comment are kept', async (_, make, why) => {
    const workspace = makeClone();
    make(join(workspace, REPORT));
    const before = readFileSync(join(workspace, '.git/config'), 'utf8');
    const github = await startGitHub();
    const result = await run(pull({ workspace, github, inputs: INPUTS }));
    expect(readFileSync(join(workspace, '.git/config'), 'utf8')).toBe(before);
    expect(readdirSync(join(workspace, '.git'))).not.toContain('new');
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(`::error::"${REPORT}" is not written: ${why}.`);
    expect(result.outputs.get('verdict')).toBe('passed');
    expect(result.outputs.has('report-file')).toBe(false);
    expect(result.outputs.get('sarif-file')).toBe('records.sarif');
    expect(result.shownSummary).toContain('passed');
    expect(github.comments.length).toBe(1);
  });

  test('a folder on the way that is a link into `.git` is not passed', async () => {
    const workspace = makeClone();
    symlinkSync('.git', join(workspace, 'out'));
    const before = readFileSync(join(workspace, '.git/config'), 'utf8');
    const result = await run({
      workspace,
      inputs: { 'report-file': 'out/config', 'sarif-file': 'out/new/records.sarif' },
    });
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([2, 'passed']);
    expect(result.stdout.match(/is not written: it leads out of the checkout\./g)).toHaveLength(2);
    expect(readFileSync(join(workspace, '.git/config'), 'utf8')).toBe(before);
    expect(readdirSync(join(workspace, '.git'))).not.toContain('new');
  });

  test.each([
    ['a link', (workspace: string) => symlinkSync('.git/config', join(workspace, REPORT))],
    ['an older report', (workspace: string) => writeFileSync(join(workspace, REPORT), '{}')],
  ] as const)('%s beside a broken configuration: nothing is left that an upload would take', async (_, make) => {
    const workspace = makeClone();
    make(workspace);
    writeFileSync(join(workspace, '.clinical-records.yml'), 'fail-on: [\n');
    const result = await run({ workspace, inputs: INPUTS });
    expect(result.exitCode).toBe(2);
    expect(result.outputs.has('report-file')).toBe(false);
    expect(lstatSync(join(workspace, REPORT), { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(join(workspace, '.git/config'), 'utf8')).toContain('extraheader');
  });

  test('nor beside an input that is none', async () => {
    const workspace = makeClone();
    symlinkSync('.git/config', join(workspace, REPORT));
    const result = await run({ workspace, inputs: { ...INPUTS, 'fail-on': 'nonsense' } });
    expect(result.exitCode).toBe(2);
    expect(lstatSync(join(workspace, REPORT), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('a place that no input names is none, and no refusal is believed that no process of ours has made', async () => {
    const workspace = makeClone();
    const environment = { CLINICAL_RECORDS_CHECK_REFUSED: '[["report-file","somebody says so"]]' };
    const result = await run({ workspace, inputs: { 'report-file': REPORT }, environment });
    expect([result.exitCode, result.outputs.get('report-file')]).toEqual([0, REPORT]);
    expect(result.outputs.has('sarif-file')).toBe(false);
    expect(result.stdout).not.toContain('is not written');
    expect(existsSync(join(workspace, REPORT))).toBe(true);
  });
});
