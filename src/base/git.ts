import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { beforeInterruption, wasInterrupted } from '../github/interruption.ts';
import { refuseGit } from './git-version.ts';

/** How one call of git may run. */
export interface GitCall {
  /** A git folder that we made ourselves, and the only one that git is told of. Git also runs in there, so that neither
   *  a folder of the checkout nor a program in it is ever taken for one that is meant. */
  readonly gitFolder: string;
  /** Where a call is about files of the checkout: the folder that holds them, and the list that git keeps of them. */
  readonly workTree?: { readonly top: string; readonly index: string };
  readonly input?: string;
  /** The one way that leads away from our folder. Without it git reaches nothing and nobody. */
  readonly remote?: Remote;
  readonly timeoutMs?: number;
  /** How many bytes are read of what it prints, {@link LONGEST_OUTPUT} where it is not said. */
  readonly most?: number;
}

export interface Remote {
  readonly protocol: 'https' | 'file';
  /** More settings, as git's own configuration keys: by environment, so that no list of processes shows a password. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** What git printed, or in plain words why there is nothing, with git's exit code where it ended by itself. */
export type GitAnswer =
  | { readonly output: Buffer; readonly failed?: never; readonly exitCode?: never }
  | { readonly output?: never; readonly failed: string; readonly exitCode?: number };

/** More than any listing or any set of changed files that is compared. */
export const LONGEST_OUTPUT = 256 * 1024 * 1024;
/** Of what git says on standard error, the end: there it stands why it gave up. */
const LONGEST_WORDS = 4096;
const PATIENCE = 20_000;
const HAS_GROUPS = process.platform !== 'win32';

/** What git must not do even with our own settings, said once more. https://git-scm.com/docs/git-config */
const SAFE = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['core.attributesFile', devNull],
  ['core.commitGraph', 'false'],
  ['diff.external', ''],
  ['safe.bareRepository', 'explicit'],
  ['http.followRedirects', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
] as const;

/**
 * Runs git for reading, in a git folder of ours: nothing that the checked repository holds or sets decides what runs.
 * Never throws, never asks anybody for a password, and ends in time. A git that is too old for that is not called.
 */
export async function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const refusal = await refuseGit(() => spawnGit(['version'], call));
  if (refusal !== undefined) return { failed: refusal };
  const { gitFolder, workTree } = call;
  const options = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const places = [`--git-dir=${gitFolder}`, ...(workTree ? [`--work-tree=${workTree.top}`] : [])];
  return spawnGit(['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...places, ...options, ...args], call);
}

/** The first line of what git printed; undefined when it failed. */
export async function askGit(args: readonly string[], call: GitCall): Promise<string | undefined> {
  const { output } = await runGit(args, call);
  return output?.toString('utf8').split('\n')[0]?.trim() || undefined;
}

const CANNOT = 'git cannot be run';

/** Undefined where the system starts none: one that is being written just now, for example. */
function start(args: readonly string[], call: GitCall): ChildProcessWithoutNullStreams | undefined {
  try {
    return spawn('git', args, {
      cwd: call.gitFolder,
      env: environment(call),
      windowsHide: true,
      detached: HAS_GROUPS,
    });
  } catch {
    return undefined;
  }
}

function spawnGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const { input, timeoutMs = PATIENCE, most = LONGEST_OUTPUT } = call;
  if (wasInterrupted()) return Promise.resolve({ failed: 'the run was ended' });
  return new Promise((resolve) => {
    const child = start(args, call);
    if (!child) {
      resolve({ failed: CANNOT });
      return;
    }
    const chunks: Buffer[] = [];
    let words = Buffer.alloc(0);
    let size = 0;
    let stopped: string | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      end(child);
    };
    const timer = setTimeout(() => stop(`git took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
    // In a group of its own it would outlive us.
    const ended = beforeInterruption(() => stop('the run was ended'));
    const settle = (answer: GitAnswer) => {
      clearTimeout(timer);
      ended();
      resolve(answer);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stop('git said more than is read');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      words = Buffer.concat([words, chunk]).subarray(-LONGEST_WORDS);
    });
    // A git that ends early closes its end of the pipe: its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) =>
      settle({ failed: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : CANNOT }),
    );
    child.on('close', (exitCode) => {
      if (stopped !== undefined) settle({ failed: stopped });
      else if (exitCode === 0) settle({ output: Buffer.concat(chunks) });
      else settle({ failed: lastWords(words.toString('utf8')), ...(exitCode !== null && { exitCode }) });
    });
    child.stdin.end(input ?? '');
  });
}

/** Ends git with the programs that it has started: one of them that waits for a remote keeps the pipes open for ever. */
function end(child: ChildProcess): void {
  try {
    if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // They have ended by themselves.
  }
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/** Variables of git's that say where it is installed and how this machine reaches others. Every other one would send it
 *  to another repository, or to a program: callers of ours, such as a hook, set them. */
const KEPT = /^GIT_(?:EXEC_PATH$|SSL_|HTTP_|CURL_)/;

/** Settings of the machine and of its user: proxies, certificates. Only a fetch has use for them. */
const MACHINE = /^GIT_CONFIG/;

/** What is handed to this program and to no other: inputs of the action, the key of App Store Connect. */
const OURS_ALONE = /^(?:INPUT|APP_STORE_CONNECT)_/i;

function environment({ workTree, remote }: GitCall): Record<string, string | undefined> {
  const isKept = (name: string) =>
    !OURS_ALONE.test(name) && (!/^GIT_/i.test(name) || KEPT.test(name) || (remote && MACHINE.test(name)));
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => isKept(name))),
    ...(remote ? asEnvironment(remote.settings) : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull }),
    ...(workTree && { GIT_INDEX_FILE: workTree.index }),
    GIT_ALLOW_PROTOCOL: remote?.protocol ?? '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    LC_ALL: 'C',
  };
}

/** Settings of git by environment, after those that are there: https://git-scm.com/docs/git-config#ENVIRONMENT */
function asEnvironment(settings: ReadonlyMap<string, string> = new Map()): Record<string, string> {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const pairs = [...settings].flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return settings.size === 0 ? {} : { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${first + settings.size}` };
}

/** What git says last is why it gave up. Addresses may hold a password and are left out. */
function lastWords(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  const plain = line
    .replace(/^(?:fatal|error): /, '')
    .replaceAll(/\b\w+:\/\/[^\s']+/g, 'the remote')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
  return plain === '' ? 'git failed without a word' : `git says: ${plain.slice(0, 160)}`;
}
