import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BAD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import { looseApp, makeWorkspace } from './workspaces.ts';

describe.skipIf(NO_BUNDLE)('the bundle in trouble', () => {
  let bad = '';
  beforeAll(() => {
    bad = makeWorkspace({}, BAD);
  });

  test.concurrent.each([
    ['drop', { kind: 'drop' }],
    ['stall', { kind: 'stall' }],
    ['stall in the answer', { kind: 'stall-answer' }],
    ['half an answer', { kind: 'truncate' }],
    ['502', { kind: 'status', status: 502 }],
    ['429 for an hour', { kind: 'secondary', status: 429, retryAfter: 3600 }],
    ['429 without a word', { kind: 'secondary', status: 429 }],
    ['forbidden', { kind: 'forbidden' }],
    ['used up', { kind: 'rate-limit', resetsIn: 3600 }],
  ] as const)('GitHub in trouble at every call, %s: the report stands', { timeout: 60_000 }, async (_, fault) => {
    const github = await startGitHub();
    github.fail('*', fault, 99);
    const result = await run(pull({ workspace: bad, github, inputs: { 'report-file': `${fault.kind}.json` } }));
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([1, 'failed']);
    expect(result.shownSummary).toMatch(/failed/);
    expect(result.log.shown.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(0);
    expect(result.outputs.get('report-file')).toBe(`${fault.kind}.json`);
    expect(result.milliseconds).toBeLessThan(50_000);
  });

  test.concurrent.each([
    ['a path outside the workspace', { path: '../..' }, 2],
    ['a path that is not there', { path: 'nowhere' }, 2],
    ['an unknown value', { 'fail-on': 'errors' }, 2],
    ['a report outside the workspace', { 'report-file': '../report.json' }, 2],
    ['a broken configuration', { config: 'broken.yml' }, 2],
  ])('%s: refused with a sentence', async (_, inputs, exitCode) => {
    const workspace = makeWorkspace({ 'broken.yml': 'fail-on: [', 'App/Info.plist': '' });
    const result = await run({ workspace, inputs });
    expect(result.exitCode).toBe(exitCode);
    expect(result.log.annotations.at(-1)).toMatchObject({ kind: 'error', message: expect.stringMatching(/[.?]$/) });
    expect(result.stdout).not.toMatch(/\n\s+at /);
  });

  test('a link out of the workspace is not followed', async () => {
    const workspace = makeWorkspace();
    symlinkSync(makeWorkspace(looseApp('App')), join(workspace, 'linked'));
    expect(await run({ workspace, inputs: { path: 'linked' } })).toMatchObject({ exitCode: 2 });
  });

  test('nothing to check is incomplete', async () => {
    const result = await run({ workspace: makeWorkspace({ 'README.md': '# Hello' }) });
    expect([result.exitCode, result.outputs.get('verdict')]).toEqual([3, 'incomplete']);
  });

  test('a garbled payload, no summary file, a full disk: the verdict stands', async () => {
    const github = await startGitHub();
    const garbled = await run(pull({ workspace: bad, github, payload: '{"pull_request": {' }));
    expect(garbled.exitCode).toBe(1);
    expect(github.comments.length).toBe(1);
    const without = { GITHUB_STEP_SUMMARY: undefined };
    expect(await run(pull({ workspace: bad, github, environment: without }))).toMatchObject({ exitCode: 1 });
    if (!existsSync('/dev/full')) return;
    for (const name of ['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT']) {
      const full = await run(pull({ workspace: bad, github, environment: { [name]: '/dev/full' } }));
      expect(full.exitCode, name).toBe(1);
      expect(full.stdout, name).toContain('the disk is full');
    }
  });
});
