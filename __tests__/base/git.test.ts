import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askGit, type GitCall, LONGEST_OUTPUT, runGit } from '../../src/base/git.ts';
import { makeFolder } from './repositories.ts';

/** Whether a signal has come, and what is to be done before one ends the run. */
const run = vi.hoisted(() => ({ isOver: false, waiting: new Set<() => void>() }));
vi.mock('../../src/github/interruption.ts', () => ({
  wasInterrupted: () => run.isOver,
  beforeInterruption: (act: () => void) => {
    run.waiting.add(act);
    return () => run.waiting.delete(act);
  },
}));

/** What stands first on PATH under the name of git: it says how it was called, or does what the test has it do. */
let folder = '';
let call: GitCall = { gitFolder: '' };
const before = { ...process.env };

beforeEach(() => {
  folder = makeFolder('stand-in');
  mkdirSync(path.join(folder, 'store'));
  call = { gitFolder: path.join(folder, 'store') };
  for (const name of Object.keys(process.env)) if (/^GIT_/i.test(name)) delete process.env[name];
  process.env.PATH = `${folder}:${before.PATH}`;
  doing(`printf '%s\\0' "$PWD" "$@"; printf '\\1'; env -0; printf '\\1'; cat`);
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** What is run is never written: another thread that starts something just then would keep it open, and it could not be run. */
const STAND_IN = path.join(import.meta.dirname, 'stand-in', 'git');

function doing(script: string): void {
  const version = `if [ "$*" = version ]; then echo 'git version 2.50.0'; exit; fi`;
  writeFileSync(path.join(folder, 'does'), `${version}\n${script}\n`);
  const git = path.join(folder, 'git');
  if (!existsSync(git)) symlinkSync(STAND_IN, git);
}

async function called(args: readonly string[], more: Partial<GitCall> = {}) {
  const { output } = await runGit(args, { ...call, ...more });
  const [words = '', variables = '', input = ''] = (output ?? Buffer.from('')).toString().split('\u0001');
  const [cwd, ...given] = words.split('\0').slice(0, -1);
  const environment = Object.fromEntries(
    variables.split('\0').map((pair) => [pair.replace(/=[\s\S]*/, ''), pair.replace(/^[^=]*=/, '')]),
  );
  const gits = Object.fromEntries(
    Object.entries(environment).filter(([name]) => /GIT|ASKPASS|^GCM_|^LC_ALL$/i.test(name)),
  );
  return { cwd, given, gits, environment, input };
}

const GUARDS = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GCM_INTERACTIVE: 'never',
  LC_ALL: 'C',
};
const LOCAL = { ...GUARDS, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
const SETTINGS = [
  ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.pager=cat', 'core.attributesFile=/dev/null'],
  ...['core.commitGraph=false', 'diff.external=', 'safe.bareRepository=explicit', 'http.followRedirects=false'],
  ...['gc.auto=0', 'maintenance.auto=false'],
].flatMap((setting) => ['-c', setting]);
const FLAGS = ['--no-pager', '--no-replace-objects', '--literal-pathspecs'];

/** What a caller of ours may have set. */
const FOREIGN = {
  ...{ GIT_DIR: 'x', GIT_WORK_TREE: 'x', GIT_INDEX_FILE: 'x', GIT_OBJECT_DIRECTORY: 'x', GIT_SSH_COMMAND: 'x' },
  ...{
    GIT_EXTERNAL_DIFF: 'x',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: 'x',
    git_dir: 'x',
    GIT_EXEC_PATHS: 'x',
    GIT_MY_GIT_SSL_CAINFO: 'x',
    GIT_MY_GIT_CONFIG_GLOBAL: 'x',
    GIT_CURL: 'x',
  },
  ...{
    GIT_NO_LAZY_FETCH: '0',
    GIT_ALLOW_PROTOCOL: 'ext',
    GIT_ASKPASS: 'x',
    SSH_ASKPASS: 'x',
    GIT_TERMINAL_PROMPT: '1',
  },
  ...{
    GIT_ATTR_NOSYSTEM: '0',
    GIT_OPTIONAL_LOCKS: '1',
    GCM_INTERACTIVE: 'always',
    LC_ALL: 'de',
    MY_GIT_EXEC_PATH: 'x',
  },
};
const OF_THE_MACHINE = {
  GIT_CONFIG_GLOBAL: '/g',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'a',
  GIT_CONFIG_VALUE_0: 'b',
};
const KEPT = { GIT_EXEC_PATH: '/e', GIT_SSL_CAINFO: '/s', GIT_HTTP_USER_AGENT: 'u', GIT_CURL_VERBOSE: '0' };

describe('a call of git', () => {
  test('runs in our folder, is told of it and of nothing else, and reaches nobody', async () => {
    const { cwd, given, gits, environment, input } = await called(['cat-file', '--batch'], { input: 'a\nb' });
    expect([cwd, given]).toEqual([
      call.gitFolder,
      [...FLAGS, `--git-dir=${call.gitFolder}`, ...SETTINGS, 'cat-file', '--batch'],
    ]);
    expect(gits).toEqual(LOCAL);
    expect(environment.PATH).toBe(process.env.PATH);
    expect(input).toBe('a\nb');
  });

  test('is told where files are when it is about files', async () => {
    const workTree = { top: '/top', index: '/index' };
    const { given, gits, input } = await called(['diff'], { workTree });
    expect(given.slice(3, 5)).toEqual([`--git-dir=${call.gitFolder}`, '--work-tree=/top']);
    expect(gits).toEqual({ ...LOCAL, GIT_INDEX_FILE: '/index' });
    expect(input).toBe('');
  });

  test('takes over nothing that sends it elsewhere', async () => {
    Object.assign(process.env, FOREIGN, OF_THE_MACHINE, KEPT);
    const { gits } = await called(['x']);
    expect(gits).toEqual({ ...LOCAL, ...KEPT, MY_GIT_EXEC_PATH: 'x' });
  });

  test('that fetches has the machine’s settings, one protocol, and ours behind theirs', async () => {
    Object.assign(process.env, FOREIGN, OF_THE_MACHINE, KEPT);
    const settings = new Map([
      ['http.extraHeader', 'h'],
      ['http.proxy', 'p'],
    ]);
    const machine = { ...GUARDS, ...OF_THE_MACHINE, ...KEPT, MY_GIT_EXEC_PATH: 'x' };
    expect((await called(['fetch'], { remote: { protocol: 'https', settings } })).gits).toEqual({
      ...machine,
      GIT_ALLOW_PROTOCOL: 'https',
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_1: 'http.extraHeader',
      GIT_CONFIG_VALUE_1: 'h',
      GIT_CONFIG_KEY_2: 'http.proxy',
      GIT_CONFIG_VALUE_2: 'p',
    });
    expect((await called(['fetch'], { remote: { protocol: 'file' } })).gits).toEqual({
      ...machine,
      GIT_ALLOW_PROTOCOL: 'file',
    });
    delete process.env.GIT_CONFIG_COUNT;
    const { gits: bare } = await called(['fetch'], { remote: { protocol: 'file' } });
    expect(bare).not.toHaveProperty('GIT_CONFIG_COUNT');
    process.env.GIT_CONFIG_COUNT = 'many';
    const { gits } = await called(['fetch'], { remote: { protocol: 'https', settings: new Map([['k', 'v']]) } });
    expect(gits).toMatchObject({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'k', GIT_CONFIG_VALUE_0: 'v' });
  });
});

test('a git that is too old is asked for its version, once, and for nothing else', async () => {
  vi.resetModules();
  const fresh = await import('../../src/base/git.ts');
  const calls = path.join(folder, 'calls');
  writeFileSync(path.join(folder, 'does'), `echo "$*" >> '${calls}'\necho 'git version 2.37.9'\n`);
  const failed = 'git 2.37.9 is too old to be run safely on a repository that is checked: install 2.38 or later';
  for (const name of ['x', 'y']) expect(await fresh.runGit([name], call)).toEqual({ failed });
  expect(readFileSync(calls, 'utf8')).toBe('version\n');
});

describe('what git answers', () => {
  test.each([
    ["echo 'fatal: not a thing' >&2; exit 128", 'git says: not a thing', 128],
    ["printf 'warning: x\\nerror: bad\\n\\n' >&2; exit 1", 'git says: bad', 1],
    ["echo 'an error: bad' >&2; exit 1", 'git says: an error: bad', 1],
    [
      'echo "fatal: cannot open \'https://me:secret@h/x\' or ssh://a" >&2; exit 1',
      "git says: cannot open 'the remote' or the remote",
      1,
    ],
    ["printf 'a\\e\\a[31m\\tb' >&2; exit 1", 'git says: a [31m b', 1],
    ["printf 'x%.0s' {1..300} >&2; exit 1", `git says: ${'x'.repeat(160)}`, 1],
    ['exit 3', 'git failed without a word', 3],
  ])('to %s', async (script, failed, exitCode) => {
    doing(script);
    expect(await runGit(['x'], call)).toEqual({ failed, exitCode });
    expect(await askGit(['x'], call)).toBeUndefined();
  });

  test('killed by a signal, it has no exit code', async () => {
    doing('kill -9 $$');
    expect(await runGit(['x'], call)).toEqual({ failed: 'git failed without a word' });
  });

  test('its first line is asked for', async () => {
    doing("printf '  one \\ntwo\\n'");
    expect(await askGit(['x'], call)).toBe('one');
    doing('echo');
    expect(await askGit(['x'], call)).toBeUndefined();
  });

  test('an early end is its own, however much it was told', async () => {
    doing("echo 'fatal: enough' >&2; exit 5");
    expect(await runGit(['x'], { ...call, input: 'x'.repeat(1_000_000) })).toEqual({
      failed: 'git says: enough',
      exitCode: 5,
    });
  });

  test('nobody minds that it takes no more than it wants', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    doing('exec 0<&-; sleep 0.3; exit 5');
    expect(await runGit(['x'], { ...call, input: 'x'.repeat(10_000_000) })).toMatchObject({ exitCode: 5 });
    process.off('uncaughtException', note);
    expect(uncaught).toEqual([]);
  });

  test('its last words are those it says last, however much it says', async () => {
    doing(`for i in {1..40}; do echo "warning: $i" >&2; sleep 0.005; done; echo 'fatal: enough' >&2; exit 1`);
    expect(await runGit(['x'], call)).toEqual({ failed: 'git says: enough', exitCode: 1 });
    doing(`head -c 300000 /dev/zero | tr '\\0' 'w' >&2; echo >&2; echo 'fatal: enough' >&2; exit 1`);
    expect(await runGit(['x'], call)).toEqual({ failed: 'git says: enough', exitCode: 1 });
    doing(`head -c 8000 /dev/zero | tr '\\0' ' ' >&2; echo 'x' >&2; exit 1`);
    expect(await runGit(['x'], call)).toEqual({ failed: 'git says: x', exitCode: 1 });
  });

  test('256 MB are read, and no more: then it is ended', async () => {
    expect(LONGEST_OUTPUT).toBe(268_435_456);
    doing("printf '1234'; sleep 0.1; printf '5678'");
    expect((await runGit(['x'], { ...call, most: 8 })).output?.toString()).toBe('12345678');
    doing("printf '1234'; sleep 0.1; printf '5678'; sleep 30");
    expect(await runGit(['x'], { ...call, most: 7 })).toEqual({ failed: 'git said more than is read' });
  });

  test('a signal ends it, and nothing is begun after one', async () => {
    doing('echo started; sleep 30');
    const answer = runGit(['x'], call);
    while (run.waiting.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const act of run.waiting) act();
    expect(await answer).toEqual({ failed: 'the run was ended' });
    expect(run.waiting.size).toBe(0);
    run.isOver = true;
    expect(await runGit(['x'], call)).toEqual({ failed: 'the run was ended' });
    run.isOver = false;
  });

  test('it is ended in time, with what it started', async () => {
    doing(`trap '' TERM; (sleep 2.5; echo > '${folder}/late') & sleep 30`);
    const start = performance.now();
    expect(await runGit(['x'], { ...call, timeoutMs: 1000 })).toEqual({ failed: 'git took longer than 1 s' });
    await new Promise((resolve) => setTimeout(resolve, 4000 - (performance.now() - start)));
    expect(existsSync(path.join(folder, 'late'))).toBe(false);
  });

  test('and is not there, or cannot be run', async () => {
    process.env.PATH = path.join(folder, 'empty');
    expect(await runGit(['x'], call)).toEqual({ failed: 'git is not installed' });
    mkdirSync(path.join(folder, 'empty'));
    writeFileSync(path.join(folder, 'empty', 'git'), 'x', { mode: 0o644 });
    expect(await runGit(['x'], call)).toEqual({ failed: 'git cannot be run' });
  });

  test.runIf(process.platform === 'linux')('and is just being written', async () => {
    mkdirSync(path.join(folder, 'busy'));
    const git = path.join(folder, 'busy', 'git');
    copyFileSync('/bin/true', git);
    const open = openSync(git, 'r+');
    process.env.PATH = path.join(folder, 'busy');
    expect(await runGit(['x'], call)).toEqual({ failed: 'git cannot be run' });
    closeSync(open);
  });
});
