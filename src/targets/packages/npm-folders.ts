/**
 * Where an npm package lies in the checkout, when it does: in `node_modules`, or as one of the repository's own. Asks for
 * single files and lists nothing, so that a checkout without dependencies costs nothing.
 */
import { posix } from 'node:path';
import { readJson } from '../../read/json.ts';
import type { RepoFiles } from '../../types.ts';
import { folderOf, foldersUp, inFolder } from '../paths.ts';
import { lookUp, readIfPossible, textOf } from '../plist-paths.ts';

/** The folder in `node_modules` that an import from a file ends in. */
export function findInstalled(name: string, from: string, files: RepoFiles): string | undefined {
  return foldersUp(folderOf(from))
    .map((folder) => inFolder(folder, `node_modules/${name}`))
    .find((folder) => files.has(`${folder}/package.json`));
}

/** `"file:../"`, `"link:packages/reader"`, `"../"`: a package of the checkout itself, whatever a lock file says of it. */
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;

/** The folder of a package of the checkout that is linked by its path or as one of a workspace; undefined where it is none,
 *  or lies outside. */
export function findLinked(
  name: string,
  range: string | undefined,
  from: string,
  files: RepoFiles,
): string | undefined {
  if (range?.startsWith('workspace:')) return packagesOf(files).get(name);
  const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
  const path = dotted ?? plain;
  if (path === undefined) return undefined;
  const folder = posix.join(posix.dirname(from), path, 'x').replace(/\/?x$/, '');
  return files.has(inFolder(folder, 'package.json')) ? folder : undefined;
}

const known = new WeakMap<RepoFiles, ReadonlyMap<string, string>>();

/** The folders of the packages of the checkout, by name. */
function packagesOf(files: RepoFiles): ReadonlyMap<string, string> {
  const found = known.get(files) ?? new Map(files.paths.flatMap((file) => packageIn(file, files)));
  known.set(files, found);
  return found;
}

function packageIn(file: string, files: RepoFiles): [string, string][] {
  if (!/(?:^|\/)package\.json$/.test(file)) return [];
  const name = textOf(lookUp(readIfPossible(files, file, readJson), 'name'));
  return name === undefined ? [] : [[name, folderOf(file)]];
}
