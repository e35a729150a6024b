import { type BigIntStats, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { UnreadableFile } from '../types.ts';
import { readWhole } from './file-bytes.ts';

/** Folders that are git's though they are not called `.git`: what a `.git` file names by `gitdir:`, as submodules,
 *  worktrees and `--separate-git-dir` have one. https://git-scm.com/docs/gitrepository-layout */
export interface GitStores {
  /** Takes in what a `.git` file names; nothing where it is a folder. */
  meet(gitFile: string): void;
  /** Whether a path, all links of it followed, leads into one of them. */
  holds(real: string): boolean;
}

/** The stores that concern a folder: of the checkout that it stands in; those of submodules as they are met. */
export function findGitStores(root: string): GitStores {
  const stores = new Set<string>();

  function add(folder: string): void {
    const status = look(folder);
    // A name alone makes none: a `.git` file could hide an app otherwise.
    if (status?.isDirectory() && look(path.join(folder, 'HEAD'))) stores.add(identity(status));
  }

  function meet(gitFile: string): void {
    // a folder, a link and a pipe have no line
    const line = readLine(gitFile) ?? '';
    const named = line.startsWith('gitdir:') ? line.slice('gitdir:'.length).trim() : '';
    if (named === '') return;
    const folder = path.resolve(path.dirname(gitFile), named);
    add(folder);
    // a worktree shares all but its head with the others
    const shared = readLine(path.join(folder, 'commondir'));
    if (shared !== undefined) add(path.resolve(folder, shared));
  }

  const checkout = findCheckout(root);
  if (checkout !== undefined) meet(path.join(checkout, '.git'));

  return {
    meet,
    holds(real) {
      if (stores.size === 0) return false;
      for (let at = real; at.length > root.length; at = path.dirname(at)) {
        const status = look(at);
        if (status && stores.has(identity(status))) return true;
      }
      return false;
    },
  };
}

/** The top of the checkout that a folder stands in; undefined where it is in none. */
export function findCheckout(folder: string): string | undefined {
  if (look(path.join(folder, '.git'), lstatSync)) return folder;
  const around = path.dirname(folder);
  return around === folder ? undefined : findCheckout(around);
}

/** The same folder is the same, however a disk without case lets it be spelled. */
function identity({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function look(file: string, see: typeof statSync | typeof lstatSync = statSync): BigIntStats | undefined {
  try {
    return see(file, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function readLine(file: string): string | undefined {
  try {
    return Buffer.from(readWhole(file, file)).toString('utf8').split(/\r?\n/, 1)[0];
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
