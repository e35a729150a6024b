import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { GitFolder } from './git-folder.ts';
import { readSmall } from './read-small.ts';
import { isObjectName, type Opened } from './snapshot.ts';

/** Names of branches and tags are read by us, so that git sees none of the files in which a repository keeps them.
 *  https://git-scm.com/docs/gitrepository-layout https://git-scm.com/docs/git-pack-refs */
const LONGEST_REF = 1024;
const LONGEST_PACKED = 64 * 1024 * 1024;
const MOST_REFS = 20_000;

/** By https://git-scm.com/docs/git-check-ref-format: so none is a way out of the folder. */
const IS_REF = /^(?!.*(?:\.\.|@\{|\/[/.]|\.lock(?:\/|$)|[/.]$))refs\/[^\0-\x20\x7f~^:?*[\\/.][^\0-\x20\x7f~^:?*[\\]*$/;
const IS_TOP_REF = /^[A-Z][A-Z_]{0,40}$/;
/** Those that each checkout of a clone has for itself. */
const IS_OWN = /^refs\/(?:bisect|worktree|rewritten)\//;

/** What a full name stands for: a commit, or an annotated tag. Undefined where it is not there, or leads in a circle. */
export function readRef(git: GitFolder, name: string, steps = 5): string | undefined {
  const isTop = IS_TOP_REF.test(name);
  if (!isTop && !IS_REF.test(name)) return undefined;
  const folder = isTop || IS_OWN.test(name) ? git.own : git.common;
  const content = readSmall(path.join(folder, name), LONGEST_REF);
  if (content?.startsWith('ref:'))
    return steps > 0 ? readRef(git, utf8(content.slice('ref:'.length)).trim(), steps - 1) : undefined;
  const [oid = ''] = (content ?? '').split(/\s/, 1);
  if (isObjectName(oid)) return oid;
  return isTop ? undefined : readPacked(git, name);
}

/** Lines `<oid> <name>`, among others. */
function readPacked({ common }: GitFolder, name: string): string | undefined {
  const packed = readSmall(path.join(common, 'packed-refs'), LONGEST_PACKED) ?? '';
  const end = packed.indexOf(` ${latin1(name)}\n`);
  if (end < 0) return undefined;
  const oid = packed.slice(packed.lastIndexOf('\n', end) + 1, end);
  return isObjectName(oid) ? oid : undefined;
}

/** The full names of the branches that the clone knows, of its own and of its remotes, in no order. */
export function listBranches({ common }: GitFolder, most = MOST_REFS): readonly string[] {
  const packed = readSmall(path.join(common, 'packed-refs'), LONGEST_PACKED) ?? '';
  const names = [...packed.matchAll(/^[0-9a-f]{40,64} (refs\/(?:heads|remotes)\/.+)/gm)].map(([, name]) => utf8(name));
  const loose: string[] = [];
  const walk = (folder: string) => {
    for (const entry of listFolder(path.join(common, folder))) {
      if (loose.length >= most) return;
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else if (entry.isFile()) loose.push(`${folder}/${entry.name}`);
    }
  };
  walk('refs/heads');
  walk('refs/remotes');
  return [...new Set([...names, ...loose])].filter((name) => IS_REF.test(name));
}

/** The branch that a remote names as its own: `main`. */
export function readRemoteHead({ common }: GitFolder, remote = 'origin'): string | undefined {
  const content = readSmall(path.join(common, 'refs', 'remotes', remote, 'HEAD'), LONGEST_REF) ?? '';
  const start = `ref: refs/remotes/${remote}/`;
  const name = content.startsWith(start) ? utf8(content.slice(start.length)).trim() : '';
  return IS_REF.test(`refs/heads/${name}`) ? name : undefined;
}

/**
 * A revision as git can follow it without any of the repository's names: `main~2` becomes the name of the commit that
 * `main` stands for, and `~2`. What needs more than names and objects is refused.
 * https://git-scm.com/docs/gitrevisions
 */
export function withoutNames(git: GitFolder, revision: string): Opened<string> {
  if (revision.includes('@{'))
    return {
      failed: `"${revision}" hangs on the log or the settings of this clone, which are not read: name a branch, a tag or a commit`,
    };
  const [name = ''] = revision.split(/[~^:]/, 1);
  const found = revision.includes(':') ? undefined : readName(git, name === '@' ? 'HEAD' : name);
  // What is no name may be the beginning of a commit's, or what `git describe` prints.
  return { value: found === undefined ? revision : found + revision.slice(name.length) };
}

/** In git's own order. */
function readName(git: GitFolder, name: string): string | undefined {
  if (isObjectName(name)) return name;
  const full = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((start) => start + name);
  for (const one of [...full, `refs/remotes/${name}/HEAD`]) {
    const oid = readRef(git, one);
    if (oid !== undefined) return oid;
  }
  return undefined;
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

function utf8(bytes = ''): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
