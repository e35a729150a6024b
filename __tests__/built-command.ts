import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..');

/** The command's bundle, or the one that `CRC_CLI` names: a build that is not to be committed yet. */
export const CLI = process.env.CRC_CLI ?? path.join(ROOT, 'dist', 'cli', 'index.js');

/** In a checkout without dist/ there is nothing to run; CI has it. */
export const NO_BUNDLE = !existsSync(CLI) && process.env.CI === undefined;

export const FIXTURES = path.join(ROOT, 'fixtures');

/** What of the environment would colour or move what the command prints. */
const CALM = { NO_COLOR: '', FORCE_COLOR: '', COLUMNS: '', GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '' };

/** Runs the command to its end, in a folder. */
export function runCommand(
  args: readonly string[],
  { cwd = ROOT, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...CALM, ...env },
  });
  return { status, stdout, stderr };
}
