import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { readSmall } from './read-small.ts';
import type { Opened } from './snapshot.ts';

/** Where git keeps what it knows of a checkout. Found by us: of two ways that a folder can be a git folder git would
 *  also take the one that a pull request can bring, a checked folder with `HEAD`, `objects`, `refs` and `config`. */
export interface GitFolder {
  /** The folder of the checkout that holds `.git`, absolute, without links. */
  readonly top: string;
  /** The checked folder from there, `/`-separated; empty for the top. */
  readonly prefix: string;
  /** What is this checkout's alone: its `HEAD`, its list of files. */
  readonly own: string;
  /** What all checkouts of the clone share: objects, branches, settings. */
  readonly common: string;
}

const LONGEST_PATH = 4096 + 'gitdir: \n'.length;

/**
 * Looks for `.git` in a folder and above it.
 * @param root the checked folder, absolute
 * @param ceiling the folder that nothing is looked for above of, nor anywhere else: the workspace of a job
 */
export function findGitFolder(root: string, ceiling?: string): Opened<GitFolder> {
  try {
    return lookUpwards(root, ceiling);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { failed: `its git folder cannot be opened (${error.code})` };
    throw error;
  }
}

function lookUpwards(root: string, ceiling?: string): Opened<GitFolder> {
  const below = realPath(root);
  const limit = ceiling === undefined ? undefined : realPath(ceiling);
  if (below === undefined || (limit !== undefined && !isWithin(below, limit))) return NONE;
  for (let top = below; ; top = path.dirname(top)) {
    const found = openGitEntry(top);
    if (found?.failed !== undefined) return found;
    if (found !== undefined) {
      const { own, common } = found.value;
      if (limit !== undefined && !(isWithin(own, limit) && isWithin(common, limit)))
        return { failed: "the checkout's git folder lies outside the workspace" };
      const prefix = path.relative(top, below).split(path.sep).join('/');
      return { value: { top, prefix, own, common } };
    }
    if (top === limit || top === path.dirname(top)) return NONE;
  }
}

const NONE = { failed: 'this folder is in no git repository' } as const;

/** `.git` of a folder: the git folder itself, or a file that names it, as worktrees and submodules have. */
function openGitEntry(top: string): Opened<Pick<GitFolder, 'own' | 'common'>> | undefined {
  const entry = path.join(top, '.git');
  const found = lstatSync(entry, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  let own = entry;
  if (!found.isDirectory()) {
    const named = /^gitdir: (.+?)[\r\n]*$/.exec(utf8(readSmall(entry, LONGEST_PATH)))?.[1];
    if (named === undefined) return { failed: '.git is neither a folder nor a file that names one' };
    own = path.resolve(top, named);
  }
  const [shared = ''] = utf8(readSmall(path.join(own, 'commondir'), LONGEST_PATH)).split(/[\r\n]/, 1);
  const real = { own: realPath(own), common: realPath(path.resolve(own, shared)) };
  const { own: realOwn, common } = real;
  if (realOwn !== undefined && common !== undefined && isGitFolder(realOwn, common))
    return { value: { own: realOwn, common } };
  // A folder that is none git passes by as well.
  return found.isDirectory() ? undefined : { failed: '.git names a folder that is no git folder' };
}

function isGitFolder(own: string, common: string): boolean {
  const isFolder = (name: string) => lstatSync(path.join(common, name), { throwIfNoEntry: false })?.isDirectory();
  const hasHead = lstatSync(path.join(own, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
  return hasHead && isFolder('objects') === true && isFolder('refs') === true;
}

function utf8(latin1: string | undefined): string {
  return Buffer.from(latin1 ?? '', 'latin1').toString('utf8');
}

function realPath(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Whether a folder is another, or lies in it. Both without links. */
export function isWithin(folder: string, outer: string): boolean {
  const way = path.relative(outer, folder);
  return !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
