import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { run } from '../../src/run/run.ts';
import type { RunOptions } from '../../src/run/run-options.ts';
import { OptionValues } from '../../src/settings/options.ts';
import type { Report } from '../../src/types.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A real git repository in a folder of its own. */
export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Writes files, or removes those whose content is undefined. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Changes the text of a file. */
  edit(file: string, change: (text: string) => string): void;
  read(file: string): string;
  /** Commits everything and gives the commit's name. */
  commit(message?: string): string;
}

/** A folder that is removed after the tests. */
export function makeFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)));
  made.push(folder);
  return folder;
}

/** A repository with a copy of a fixture, in `below`, and nothing committed yet. */
export function makeRepository({ fixture, below = '.' }: { fixture?: string; below?: string } = {}): Repository {
  const repository = openGit(makeFolder('repository'));
  repository.git('init', '--quiet', '--initial-branch=main');
  // As a server that lets one commit be fetched by its name, and files later.
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  if (fixture !== undefined) {
    cpSync(fileURLToPath(new URL(`../../fixtures/${fixture}`, import.meta.url)), join(repository.folder, below), {
      recursive: true,
    });
    rmSync(join(repository.folder, below, 'expected.txt'), { force: true });
  }
  return repository;
}

/** A clone as `actions/checkout` leaves one: one commit, or as many as said, and a detached HEAD. */
export function cloneCommit(origin: Repository, commit: string, depth = 1): Repository {
  const clone = openGit(makeFolder('checkout'));
  clone.git('init', '--quiet', '--initial-branch=main');
  clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
  clone.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', commit);
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return clone;
}

function openGit(folder: string): Repository {
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.org',
    GIT_COMMITTER_NAME: 'Somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.org',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    folder,
    git,
    write(files) {
      for (const [file, content] of Object.entries(files)) {
        const target = join(folder, file);
        if (content === undefined) rmSync(target, { recursive: true, force: true });
        else {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
      }
    },
    edit(file, change) {
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    commit(message = 'Change something') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** A run as the command makes it, on this folder, without any request. */
export function check(
  root: string,
  options: Readonly<Record<string, string>> = {},
  more: Partial<RunOptions> = {},
): Promise<Report> {
  const values = new OptionValues(new Map(Object.entries(options).map(([name, value]) => [name, [value]])));
  const { base } = options;
  return run({
    root,
    values,
    readNamed: (name) => readFileSync(name),
    writeNamed: (name, content) => writeFileSync(name, content),
    checkUrls: false,
    release: false,
    ...(base !== undefined && { base: { revision: base } }),
    ...more,
  });
}
