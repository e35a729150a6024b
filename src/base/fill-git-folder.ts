import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Opened } from './snapshot.ts';

export interface GitFolderContent {
  readonly format: 'sha1' | 'sha256';
  /** The commit that `HEAD` stands for. */
  readonly head?: string | undefined;
  /** Commits whose parents the clone does not have, a line each. */
  readonly shallow?: string | undefined;
  /** Where objects are fetched from. */
  readonly remote?: string;
}

/** Makes an empty folder a git folder with settings of ours alone, which git then reads instead of the repository's:
 *  there is no hook, include, attribute, alternate or branch in it. */
export function fillGitFolder(folder: string, { format, head, shallow, remote }: GitFolderContent): void {
  for (const name of ['objects', 'refs']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'HEAD'), head === undefined ? 'ref: refs/heads/none\n' : `${head}\n`);
  if (shallow !== undefined) writeFileSync(path.join(folder, 'shallow'), shallow);
  const settings = [
    '[core]',
    `\trepositoryformatversion = ${format === 'sha256' ? 1 : 0}`,
    '\tbare = true',
    ...(format === 'sha256' ? ['[extensions]', '\tobjectformat = sha256'] : []),
    ...(remote === undefined ? [] : ['[remote "origin"]', `\turl = "${remote.replaceAll(/["\\]/g, '\\$&')}"`]),
  ];
  writeFileSync(path.join(folder, 'config'), `${settings.join('\n')}\n`);
}

/**
 * Lets a git folder of ours read the objects of a clone, and nothing else that stands beside them: not what `info/`
 * says of other clones to borrow from. Links in the clone itself would be such a loan too.
 */
export function linkObjects(objects: string, folder: string): Opened<true> {
  const entries = readdirSync(objects, { withFileTypes: true }).filter(({ name }) => IS_STORE.test(name));
  if (entries.some((entry) => !entry.isDirectory()) || lstatSync(objects).isSymbolicLink()) return LENT;
  for (const { name } of entries) {
    const store = path.join(objects, name);
    if (name === 'pack' && readdirSync(store, { withFileTypes: true }).some((entry) => !entry.isFile())) return LENT;
    symlinkSync(store, path.join(folder, 'objects', name), 'junction');
  }
  return { value: true };
}

const IS_STORE = /^(?:pack|[0-9a-f]{2})$/;
const LENT = { failed: 'parts of its objects are links, which are not followed' } as const;
