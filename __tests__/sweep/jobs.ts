import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { CLI, ROOT } from '../built-command.ts';
import { memoryBelow } from './memory.ts';

/** The jobs of .github/workflows/organisation.yml, and a runner for them. */
interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
export interface Job {
  readonly permissions: object;
  readonly steps: readonly Step[];
}

export const { jobs, permissions: top } = parse(
  readFileSync(path.join(ROOT, '.github', 'workflows', 'organisation.yml'), 'utf8'),
) as { jobs: Record<'plan' | 'check' | 'merge', Job>; permissions: object };

interface Runner {
  /** Where jobs, caches and artifacts lie. */
  readonly work: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the scripts held at most, in bytes. */
  peak: number;
}

/** A job on a runner of its own: its scripts are run; caches and artifacts are folders. */
async function runJob(
  runner: Runner,
  name: keyof typeof jobs,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { work } = runner;
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
      env: { ...process.env, ...runner.env, ...given, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const timer = setInterval(() => {
      if (child.pid !== undefined) runner.peak = Math.max(runner.peak, memoryBelow(child.pid));
    }, 250);
    const status = await new Promise((resolve) => child.once('close', resolve));
    clearInterval(timer);
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

/** The three jobs, one after the other. `peak`: bytes that one of their scripts held at most. */
export async function runJobs(runner: Runner, given: Readonly<Record<string, string>> = {}) {
  const { work } = runner;
  const values = { ...VALUES, ...given };
  const { matrix = '' } = await runJob(runner, 'plan', values);
  const { include } = JSON.parse(matrix) as { include: { shard: number; file: string; repositories: number }[] };
  for (const { shard, file } of include)
    await runJob(runner, 'check', { ...values, 'matrix.shard': String(shard), 'matrix.file': file });
  const { summary = '' } = await runJob(runner, 'merge', values);
  const report = path.join(work, 'artifacts', 'clinical-records-sweep', 'sweep.json');
  return { include, summary, merged: JSON.parse(readFileSync(report, 'utf8')) };
}
