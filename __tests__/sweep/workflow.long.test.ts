import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLI, FIXTURES, NO_BUNDLE, ROOT } from '../built-command.ts';
import { type Hosted, type SweepLoopback, startSweepLoopback } from './loopback.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions: object;
  readonly steps: readonly Step[];
}

const { jobs, permissions: top } = parse(
  readFileSync(path.join(ROOT, '.github', 'workflows', 'organisation.yml'), 'utf8'),
) as { jobs: Record<'plan' | 'check' | 'merge', Job>; permissions: object };

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

/** A job on a runner of its own: its scripts are run; caches and artifacts are folders. */
async function runJob(
  name: keyof typeof jobs,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const folder = mkdtempSync(path.join(work, `${name}-`));
  writeFileSync(path.join(folder, 'scope.yml'), 'owners: [acme, umbrella]\n');
  const program = path.join(folder, '.clinical-records-check', 'dist', 'cli');
  mkdirSync(program, { recursive: true });
  writeFileSync(path.join(program, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(program, 'index.js'), `import ${JSON.stringify(CLI)};\n`);
  const [output, summary] = [path.join(folder, '.output'), path.join(folder, '.summary')];
  for (const { uses = '', run, env = {}, with: inputs = {} } of jobs[name].steps) {
    const at = (place = '.') => path.join(folder, place);
    const copy = (from: string, to: string) => existsSync(from) && cpSync(from, to, { recursive: true });
    if (uses.startsWith('actions/cache/restore')) copy(path.join(work, 'kept'), at(inputs.path));
    if (uses.startsWith('actions/cache/save')) copy(at(inputs.path), path.join(work, 'kept'));
    if (uses.startsWith('actions/upload-artifact'))
      copy(at(inputs.path), path.join(work, 'artifacts', fill(inputs.name)));
    if (uses.startsWith('actions/download-artifact')) {
      const names = inputs.name === undefined ? ['sweep-plan', ...shardNames()] : [inputs.name];
      for (const one of names) copy(path.join(work, 'artifacts', one), at(inputs.path));
    }
    if (run === undefined) continue;
    const given = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, fill(value)]));
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: folder,
      env: { ...process.env, ...github?.env, ...given, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, status === 0 ? '' : said]).toEqual([0, '']);
  }
  const lines = existsSync(output) ? readFileSync(output, 'utf8').trim().split('\n') : [];
  const outputs = Object.fromEntries(
    lines.map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
  );
  return { ...outputs, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };

  function fill(text = ''): string {
    return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`${expression} is not given`);
      return value;
    });
  }
  function shardNames(): string[] {
    return Array.from({ length: 10 }, (_, shard) => `sweep-part-${shard}`);
  }
}

const VALUES = {
  'steps.app.outputs.token || github.token': 'ghs_sweep',
  'github.token': 'ghs_sweep',
  'inputs.scope': 'scope.yml',
  'inputs.shards': '3',
  'inputs.fail-on': 'error',
  'inputs.check-urls': 'false',
  'inputs.sarif': 'false',
  'inputs.upload-sarif': 'false',
  'inputs.app-store-connect': 'false',
  'secrets.APP_STORE_CONNECT_API_KEY_ISSUER_ID': '',
  'secrets.APP_STORE_CONNECT_API_KEY_KEY_ID': '',
  'secrets.APP_STORE_CONNECT_API_KEY_KEY': '',
  "inputs.fail-on-new && 'new' || 'never'": 'never',
};

async function sweep(given: Readonly<Record<string, string>> = {}) {
  const values = { ...VALUES, ...given };
  const { matrix = '' } = await runJob('plan', values);
  const { include } = JSON.parse(matrix) as { include: { shard: number; file: string; repositories: number }[] };
  for (const { shard, file } of include)
    await runJob('check', { ...values, 'matrix.shard': String(shard), 'matrix.file': file });
  const { summary = '' } = await runJob('merge', values);
  const report = path.join(work, 'artifacts', 'clinical-records-sweep', 'sweep.json');
  return { include, summary, merged: JSON.parse(readFileSync(report, 'utf8')) };
}

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
  test('300 repositories of two owners, then once more', { timeout: 600_000 }, async () => {
    github = await startSweepLoopback(generate());
    const { include, merged, summary } = await sweep();
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

    // what stands as it was costs the listing alone, beside what could not be had
    github.requests.length = 0;
    for (const one of github.hosted) Object.assign(one, { archiveStatus: undefined });
    await sweep();
    const first = github.requests.filter((line) => line.includes('/tarball/')).length;
    expect(first).toBe(60);
    github.requests.length = 0;
    await sweep();
    expect(github.requests.filter((line) => !line.includes('/issues'))).toEqual(Array(pages).fill('POST /graphql'));
  });

  test('an app that fails opens the issue, and one that is mended closes it', { timeout: 300_000 }, async () => {
    const folder = path.join(FIXTURES, 'clinical-type-shared');
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = Object.fromEntries(
      found.map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), readFileSync(file, 'utf8')];
      }),
    );
    github = await startSweepLoopback([
      { repository: 'acme/app', files },
      { repository: 'umbrella/x', languages: ['Go'] },
    ]);
    expect((await sweep()).merged.counts).toEqual({ failed: 1, 'not-applicable': 1 });
    expect(github.issues.map(({ state }) => state)).toEqual(['open']);
    expect(github.uploads).toEqual([]);
    expect(existsSync(path.join(work, 'artifacts', 'clinical-records-sweep', 'sarif'))).toBe(false);

    // the same once more, with SARIF: kept, and uploaded to the repository it is of
    const asked = await sweep({ 'inputs.sarif': 'true', 'inputs.upload-sarif': 'true' });
    expect(asked.summary).toContain('Uploaded to code scanning: 1 repository.');
    const kept = path.join(work, 'artifacts', 'clinical-records-sweep', 'sarif', 'acme', 'app.sarif');
    expect(github.uploads.map(({ repository, sarif }) => [repository, sarif])).toEqual([
      ['acme/app', readFileSync(kept, 'utf8')],
    ]);
    expect(github.issues).toHaveLength(1);

    github.hosted[0] = { repository: 'acme/app', languages: ['Go'] };
    await sweep();
    expect(github.issues.map(({ state }) => state)).toEqual(['closed']);
  });
});
