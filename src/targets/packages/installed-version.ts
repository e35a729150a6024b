/**
 * Which version of an npm package an app is built with: the one that is linked or installed, else the one that
 * is locked.
 */
import { readBunLock } from '../../read/bun-lock.ts';
import { readJson } from '../../read/json.ts';
import type { LockedPackage } from '../../read/locked.ts';
import { readPackageLock } from '../../read/package-lock.ts';
import { readPnpmLock } from '../../read/pnpm-lock.ts';
import { readYarnLock } from '../../read/yarn-lock.ts';
import { type Dependency, type RepoFiles, UnreadableFile } from '../../types.ts';
import { folderOf, foldersUp, inFolder } from '../paths.ts';
import { lookUp, readIfPossible, textOf } from '../plist-paths.ts';
import { findInstalled, findLinked } from './npm-folders.ts';

type Reader = (bytes: Uint8Array, file: string) => readonly LockedPackage[];

const LOCKS: ReadonlyMap<string, Reader> = new Map([
  ['package-lock.json', readPackageLock],
  ['npm-shrinkwrap.json', readPackageLock],
  ['yarn.lock', readYarnLock],
  ['pnpm-lock.yaml', readPnpmLock],
  ['bun.lock', readBunLock],
]);

/** The version of the package that is linked by its path, else in `node_modules`, or in the nearest lock file; undefined
 *  where none tells. */
export function findInstalledVersion(
  { name, version: range, at }: Pick<Dependency, 'name' | 'version' | 'at'>,
  files: RepoFiles,
): string | undefined {
  const folder = findLinked(name, range, at.file, files) ?? findInstalled(name, at.file, files);
  if (folder !== undefined) {
    const json = readIfPossible(files, inFolder(folder, 'package.json'), readJson);
    const version = textOf(lookUp(json, 'version'));
    if (version !== undefined) return version;
  }
  for (const around of foldersUp(folderOf(at.file))) {
    for (const [lock, read] of LOCKS) {
      const file = inFolder(around, lock);
      if (!files.has(file)) continue;
      const found = lockedIn(file, read, files).filter((one) => one.name === name);
      const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
      const [first, ...others] = asked.length > 0 ? asked : found;
      return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
    }
  }
  return undefined;
}

/** What others wrote is a help, not what is judged: a file that cannot be read locks nothing. */
function lockedIn(file: string, read: Reader, files: RepoFiles): readonly LockedPackage[] {
  try {
    return read(files.bytes(file), file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
