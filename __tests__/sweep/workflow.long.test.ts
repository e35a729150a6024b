import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_BUNDLE } from '../built-command.ts';
import { runJobs } from './jobs.ts';
import { type Hosted, type SweepLoopback, startSweepLoopback } from './loopback.ts';

let github: SweepLoopback | undefined;
let work = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-workflow-'));
});
afterEach(async () => {
  await github?.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
});

/** 300 repositories of two owners, of the kinds that there are; every tenth is an app. */
function generate(): Hosted[] {
  const app = { 'App/App.swift': '', 'Package.swift': '// swift-tools-version:5.9\n', LICENSE: '' };
  return Array.from({ length: 300 }, (_, number): Hosted => {
    const repository = `${number % 2 === 0 ? 'acme' : 'umbrella'}/app-${Math.floor(number / 2)}`;
    const own = { 'number.txt': String(number) };
    switch (number % 10) {
      case 0:
        return { repository, files: { ...app, ...own }, visibility: 'PRIVATE' };
      case 1:
        return { repository, isArchived: true, files: app };
      case 2:
        return { repository, isEmpty: true };
      case 3:
        return { repository, files: { ...app, ...own }, archiveStatus: 403 };
      case 4:
        return { repository, files: { ...app, ...own }, archiveStatus: 404 };
      case 5:
        return { repository, languages: ['TypeScript'], files: { ...own, 'package.json': '{}' } };
      case 6:
        return { repository, isFork: true, files: app };
      default:
        return { repository, languages: ['Go'], files: { ...own, 'README.md': 'nothing' } };
    }
  });
}

describe.skipIf(NO_BUNDLE)('the workflow', () => {
  test('300 repositories of two owners, then once more', { timeout: 1_800_000 }, async () => {
    github = await startSweepLoopback(generate());
    const runner = { work, env: github.env, peak: 0 };
    const { include, merged, summary } = await runJobs(runner);
    expect(include).toHaveLength(3);
    expect(merged.counts).toEqual({
      ...{ 'not-applicable': 150, skipped: 60, empty: 30, denied: 30, error: 30 },
    });
    const names = merged.repositories.map(({ repository }: { repository: string }) => repository);
    expect([names.length, new Set(names).size]).toEqual([300, 300]);
    expect(summary).toContain('**300 repositories**');
    const pages = 4;
    expect(github.requests.length).toBeLessThanOrEqual(pages + 300 * 2.2);
    expect(new Set(github.archiveTokens)).toEqual(new Set([undefined]));

    // of the shell and everything below it
    if (process.platform === 'linux') expect(runner.peak).toBeGreaterThan(20_000_000);
    expect(runner.peak).toBeLessThan(300_000_000);

    // what stands as it was costs the listing alone, beside what could not be had
    github.requests.length = 0;
    for (const one of github.hosted) Object.assign(one, { archiveStatus: undefined });
    await runJobs(runner);
    const first = github.requests.filter((line) => line.includes('/tarball/')).length;
    expect(first).toBe(60);
    github.requests.length = 0;
    await runJobs(runner);
    expect(github.requests.filter((line) => !line.includes('/issues'))).toEqual(Array(pages).fill('POST /graphql'));
  });
});
