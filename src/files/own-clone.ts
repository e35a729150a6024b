import { type Dirent, lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { NAME } from '../tool.ts';
import { readWhole } from './file-bytes.ts';

/** Why a clone of this check is not looked at. */
export const OWN_CLONE = 'it is a clone of this check, and no part of the app';

/**
 * Whether a folder below the checked one, whose entries are given, is a clone of this check: by the name in its
 * package.json, by its dist/, and by what no change can bring, a `.git` folder or the program that runs. Whoever calls a
 * folder of the app so hides nothing.
 */
export function isOwnClone(folder: string, entries: readonly Dirent[]): boolean {
  const has = (name: string, is: 'isFile' | 'isDirectory') => entries.some((one) => one.name === name && one[is]());
  if (!has('package.json', 'isFile') || !has('dist', 'isDirectory')) return false;
  if (!has('.git', 'isDirectory') && folder !== programFolder()) return false;
  return isFile(path.join(folder, 'dist', 'cli', 'index.js')) && nameIn(path.join(folder, 'package.json')) === NAME;
}

/** Where the program lies that runs: its shells are `dist/index.js` and `dist/cli/index.js`. */
function programFolder(): string | undefined {
  try {
    const [, folder] = /^(.+)[\\/]dist[\\/](?:cli[\\/])?index\.js$/.exec(realpathSync(process.argv[1] ?? '')) ?? [];
    return folder;
  } catch {
    return undefined;
  }
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function nameIn(file: string): unknown {
  try {
    return (JSON.parse(Buffer.from(readWhole(file, 'package.json')).toString('utf8')) as { name?: unknown } | null)
      ?.name;
  } catch {
    return undefined;
  }
}
