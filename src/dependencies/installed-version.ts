/**
 * Which version of an npm package an app is built with: the one that is linked or installed, else the one that
 * is locked.
 */
import { readBunLock } from '../read/bun-lock.ts';
import { textIn } from '../read/fields.ts';
import { readJson } from '../read/json.ts';
import type { LockedPackage } from '../read/locked.ts';
import { readPackageLock } from '../read/package-lock.ts';
import { readPnpmLock } from '../read/pnpm-lock.ts';
import { readYarnLock } from '../read/yarn-lock.ts';
import type { Dependency, RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';
import { findInstalled, findLinked } from './dependency-folder.ts';
import { foldersUp, join } from './folders.ts';

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
export function findInstalledVersion({ name, version: range, at }: Dependency, files: RepoFiles): string | undefined {
  const folder = findLinked(name, range, at.file, files) ?? findInstalled(name, at.file, files);
  if (folder !== undefined) {
    const json = attempt(() => readJson(files.bytes(join(folder, 'package.json')), join(folder, 'package.json')));
    const version = json?.kind === 'dictionary' ? textIn(json.value, 'version')?.value : undefined;
    if (version !== undefined) return version;
  }
  for (const around of foldersUp(at.file)) {
    for (const [lock, read] of LOCKS) {
      const file = join(around, lock);
      if (!files.has(file)) continue;
      const found = (attempt(() => read(files.bytes(file), file)) ?? []).filter((one) => one.name === name);
      const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
      const [first, ...others] = asked.length > 0 ? asked : found;
      return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
    }
  }
  return undefined;
}
