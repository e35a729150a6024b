import { type ChildProcess, spawn } from 'node:child_process';

/** How one call of git may run. */
export interface GitCall {
  /** The repository: any folder of a checkout, or a repository's own folder. */
  readonly folder: string;
  readonly input?: string;
  /** More settings, as git's own configuration keys: by environment, so that no list of processes shows a password. */
  readonly settings?: ReadonlyMap<string, string>;
  /** Whether git may talk to another machine. */
  readonly network?: true;
  readonly timeoutMs?: number;
}

/** What git printed, or in plain words why there is nothing. */
export type GitAnswer =
  | { readonly output: Buffer; readonly failed?: never }
  | { readonly output?: never; readonly failed: string };

/** More than any listing or any set of changed files that is compared. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;
const PATIENCE = 20_000;
const HAS_GROUPS = process.platform !== 'win32';

/** Settings that name programs, and those that let a folder of the checked repository pass for a repository of its own.
 *  https://git-scm.com/docs/git-config */
const SAFE = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['core.attributesFile', '/dev/null'],
  ['diff.external', ''],
  ['safe.bareRepository', 'explicit'],
  // The owner of a checkout in a container is often somebody else. What that guards from cannot run here.
  ['safe.directory', '*'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
] as const;

/** Variables by which a caller of ours, such as a hook, would send git to another repository or to a program. */
const FOREIGN =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|PAGER|EDITOR|TRACE.*|PREFIX|SHALLOW_FILE|ASKPASS)$/;

/**
 * Runs git for reading. Nothing that the checked repository holds decides what runs: no hook, pager, filter, monitor or
 * remote helper of it. Never throws, never asks anybody for a password, and ends in time.
 */
export function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const { folder, input, settings = new Map(), network, timeoutMs = PATIENCE } = call;
  const safe = [...SAFE, ...(network ? [] : [['protocol.allow', 'never'] as const])];
  const options = safe.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return new Promise((resolve) => {
    const child = spawn('git', ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...options, ...args], {
      cwd: folder,
      env: { ...environment(), ...asEnvironment(settings) },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      detached: HAS_GROUPS,
    });
    const chunks: Buffer[] = [];
    const words: Buffer[] = [];
    let size = 0;
    let stopped: string | undefined;
    const stop = (why: string) => {
      stopped ??= why;
      end(child);
    };
    const timer = setTimeout(() => stop(`git took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LONGEST_OUTPUT) stop('git said more than is read');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (words.length < 20) words.push(chunk);
    });
    // A git that ends early closes its end of the pipe: its exit code says why.
    child.stdin.on('error', () => child.stdin.destroy());
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ failed: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : 'git cannot be run' });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (stopped !== undefined) resolve({ failed: stopped });
      else if (code === 0) resolve({ output: Buffer.concat(chunks) });
      else resolve({ failed: lastWords(Buffer.concat(words).toString('utf8')) });
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

/** The first line of what git printed; undefined when it failed. */
export async function askGit(args: readonly string[], call: GitCall): Promise<string | undefined> {
  const { output } = await runGit(args, call);
  return output?.toString('utf8').split('\n')[0]?.trim() || undefined;
}

function environment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return {
    ...Object.fromEntries(kept),
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
function asEnvironment(settings: ReadonlyMap<string, string>): Record<string, string> {
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
