import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_BUNDLE } from '../built-command.ts';
import { fixtureFiles } from './hosted.ts';
import { jobs, runJobs, top } from './jobs.ts';
import { type SweepLoopback, startSweepLoopback } from './loopback.ts';

test('no expression reaches a shell, and each job may what it must', () => {
  expect(top).toEqual({});
  for (const { steps } of Object.values(jobs)) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  const tokens = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ uses = '' }) => uses.startsWith('actions/create-github-app-token@')),
  );
  const permissions = tokens.map(({ with: inputs = {} }) =>
    Object.fromEntries(Object.entries(inputs).filter(([name]) => name.startsWith('permission-'))),
  );
  const least = { 'permission-contents': 'read', 'permission-metadata': 'read' };
  const onlyWhere = (input: string, level: string) => `\${{ inputs.${input} && '${level}' || '' }}`;
  expect(permissions).toEqual([
    { ...least, 'permission-organization-custom-properties': onlyWhere('custom-properties', 'read') },
    { ...least, 'permission-security-events': onlyWhere('upload-sarif', 'write') },
  ]);
  expect([jobs.plan, jobs.check, jobs.merge].map((job) => job.permissions)).toEqual([
    { contents: 'read' },
    { contents: 'read' },
    { contents: 'read', issues: 'write' },
  ]);
});

let github: SweepLoopback | undefined;
let work = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-workflow-'));
});
afterEach(async () => {
  await github?.close();
  rmSync(work, { recursive: true, force: true });
});

describe.skipIf(NO_BUNDLE)('the workflow', () => {
  test('an app that fails opens the issue, and one that is mended closes it', { timeout: 300_000 }, async () => {
    const files = fixtureFiles('clinical-type-shared');
    github = await startSweepLoopback([
      { repository: 'acme/app', files },
      { repository: 'umbrella/x', languages: ['Go'] },
    ]);
    const runner = { work, env: github.env, peak: 0 };
    expect((await runJobs(runner)).merged.counts).toEqual({ failed: 1, 'not-applicable': 1 });
    expect(github.issues.map(({ state }) => state)).toEqual(['open']);
    expect(github.uploads).toEqual([]);
    expect(existsSync(path.join(work, 'artifacts', 'clinical-records-sweep', 'sarif'))).toBe(false);

    // the same once more, with SARIF: kept, and uploaded to the repository it is of
    const asked = await runJobs(runner, { 'inputs.sarif': 'true', 'inputs.upload-sarif': 'true' });
    expect(asked.summary).toContain('Uploaded to code scanning: 1 repository.');
    const kept = path.join(work, 'artifacts', 'clinical-records-sweep', 'sarif', 'acme', 'app.sarif');
    expect(github.uploads.map(({ repository, sarif }) => [repository, sarif])).toEqual([
      ['acme/app', readFileSync(kept, 'utf8')],
    ]);
    expect(github.issues).toHaveLength(1);

    github.hosted[0] = { repository: 'acme/app', languages: ['Go'] };
    await runJobs(runner);
    expect(github.issues.map(({ state }) => state)).toEqual(['closed']);
  });
});
