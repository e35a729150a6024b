/**
 * Whole runs of the built command against a repository that means harm, with what they took.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { activeMutant } from '../action/active-mutant.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The command of dist/, or of the build that `CRC_CLI` names. */
export const COMMAND = process.env.CRC_CLI ?? path.join(ROOT, 'dist', 'cli', 'index.js');
const NODE = process.env.CRC_NODE ?? process.execPath;

/** In a checkout without dist/ there is nothing to run; CI has it. */
export const NO_COMMAND = !existsSync(COMMAND) && process.env.CI === undefined;

/** Stands outside the checkout. No output may show it. */
export const SECRET = 'kept-outside-the-checkout';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A checkout with a folder of secrets beside it: a copy of a fixture, and other files over it. */
export function makeRepository(files: Files = {}, fixture?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attack-'));
  made.push(folder);
  const root = path.join(folder, 'checkout');
  mkdirSync(path.join(folder, 'outside'));
  for (const name of ['Info.plist', 'App.entitlements', 'secret.xcconfig', 'secret.js', 'secret.yml'])
    writeFileSync(path.join(folder, 'outside', name), `${SECRET}\n`);
  mkdirSync(root);
  if (fixture) cpSync(path.join(ROOT, 'fixtures', fixture), root, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

export interface Outcome {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Processor time: the machine may be busy with other tests. */
  readonly seconds: number;
  /** The most memory it held, in MB. */
  readonly memory: number;
}

/** On Linux a child's `maxRSS` starts at what its parent held, here the test runner; `VmHWM` starts anew with the program.
 *  A run may have a process of its own: each adds a line. */
const tellUse = (file: string) => `import { appendFileSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const peak = process.platform === 'linux' ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] : maxRSS;
  appendFileSync(${JSON.stringify(file)}, peak / 1024 + ' ' + (userCPUTime + systemCPUTime) / 1e6 + '\\n');
});`;

/** Runs the command on a checkout. `during` is called while it runs. */
export function runCommand(
  root: string,
  args: readonly string[] = [],
  during?: (kill: (signal: NodeJS.Signals) => void) => void,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'use-'));
    made.push(folder);
    const use = path.join(folder, 'use');
    // Node's own options reach every process of the run.
    const preload = `--import data:text/javascript,${encodeURIComponent(tellUse(use))}`;
    const options = [preload, environment.NODE_OPTIONS ?? ''].join(' ');
    const child = spawn(NODE, [COMMAND, '--no-urls', ...args, root], {
      env: { PATH: process.env.PATH, NO_COLOR: '1', ...activeMutant(), ...environment, NODE_OPTIONS: options },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 100_000,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      const lines = existsSync(use) ? readFileSync(use, 'utf8').trim().split('\n') : [];
      const uses = lines.map((line) => line.split(' ').map(Number));
      const memory = Math.max(0, ...uses.map(([most = 0]) => most));
      const seconds = uses.reduce((sum, [, took = 0]) => sum + took, 0);
      resolve({ exitCode, signal, stdout, stderr, seconds, memory });
    });
    during?.((signal) => child.kill(signal));
  });
}

/** What every run must end with, whatever it was given: a verdict, within bounds, nothing from outside, no stack. */
export function expectOrderly(outcome: Outcome, limits: { seconds?: number; memory?: number } = {}): void {
  expect(outcome.stderr).toBe('');
  expect([0, 1, 3]).toContain(outcome.exitCode);
  expect(outcome.stdout).toMatch(/^(passed|failed|not-applicable|incomplete)\b|^\{|^#|^</);
  expect(outcome.stdout).not.toContain(SECRET);
  expect(outcome.seconds).toBeLessThan(limits.seconds ?? 10);
  expect(outcome.memory).toBeLessThan(limits.memory ?? 400);
}
