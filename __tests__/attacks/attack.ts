/**
 * Whole runs of the built command against a repository that means harm, with what they took.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';

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

/** On Linux a child's `maxRSS` starts at what its parent held, here the test runner; `VmHWM` starts anew with the program. */
const TELL_USE = `import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const peak = process.platform === 'linux' ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] : maxRSS;
  writeSync(3, peak / 1024 + ' ' + (userCPUTime + systemCPUTime) / 1e6);
});`;

/** Runs the command on a checkout. `during` is called while it runs. */
export function runCommand(
  root: string,
  args: readonly string[] = [],
  during?: (kill: (signal: NodeJS.Signals) => void) => void,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const preload = `data:text/javascript,${encodeURIComponent(TELL_USE)}`;
    const child = spawn(NODE, ['--import', preload, COMMAND, '--no-urls', ...args, root], {
      env: { PATH: process.env.PATH, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 100_000,
      killSignal: 'SIGKILL',
    });
    const texts = ['', '', '', ''];
    for (const index of [1, 2, 3]) {
      child.stdio[index]?.on('data', (part: Buffer) => {
        texts[index] += part.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      const [, stdout = '', stderr = '', use = ''] = texts;
      const [memory = 0, seconds = 0] = use.split(' ').map(Number);
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
