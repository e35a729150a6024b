import { statSync } from 'node:fs';
import path from 'node:path';
import { isDeclaration } from '../check/choose-depth.ts';
import { CONFIGURATION_FILE } from '../settings/configuration.ts';
import { declaringWays } from '../targets/index.ts';
import type { Depth } from '../targets/way.ts';
import type { RepoFiles } from '../types.ts';

/** Bytes that an outline may read in this process: of what is searched and read by single values, and of YAML, which
 *  takes a hundred times its size. The projects of the largest public apps have some 10 MB. */
const MOST = { declarations: 16_000_000, yaml: 1_000_000 };

/** Thrown where a repository is to be read in a process of its own. */
export class NotLight extends Error {}

/** Lets through what this process can read whatever it says: a folder that declares no app, an outline of some megabytes.
 *  All else runs apart, where it may exhaust memory and be told. Throws {@link NotLight}. */
export function admitLight(root: string): (files: RepoFiles, depth: Depth) => void {
  const sizeOf = (file: string) => sizeIfAny(path.join(root, file));
  const sizeOfAll = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);
  if (sizeOf(CONFIGURATION_FILE) > MOST.yaml) throw new NotLight();
  return (files, depth) => {
    const ways = declaringWays(files);
    if (ways === 'none') return;
    const isLight =
      ways === 'literal' &&
      depth === 'outline' &&
      sizeOfAll(files.paths.filter((file) => /\.ya?ml$/i.test(file))) <= MOST.yaml &&
      sizeOfAll(files.paths.filter(isDeclaration)) <= MOST.declarations;
    if (!isLight) throw new NotLight();
  };
}

/** Bytes of a file; none of what cannot be looked at, a link to itself among it: its reader says so. */
function sizeIfAny(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
