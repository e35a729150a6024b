/**
 * Sources that an app imports by a path which leaves its packages, `../../../packages/health/records`: nothing else says
 * that they are part of it.
 */
import { bufferOf } from '../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { folderOf, foldersUp, relativeTo } from '../paths.ts';

const IMPORT = /(?:\bfrom|\bimport|\brequire\s{0,20}\()\s{0,20}\(?\s{0,20}['"](\.\.?\/[^'"\n]{1,300})['"]/g;
const ENDINGS = ['', ...['.ios', '.native', ''].flatMap((platform) => endingsOf(platform))];
/** Far more than any app takes by such paths. */
const MOST = 500;

function endingsOf(platform: string): readonly string[] {
  return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}

/** The files outside of `folders` that the scripts in these import, and what they import in turn. */
export function importedOutside(
  scripts: readonly string[],
  folders: readonly string[],
  files: RepoFiles,
): readonly string[] {
  const inside = new Set(folders);
  const isInside = (path: string): boolean => foldersUp(folderOf(path)).some((up) => inside.has(up));
  const found = new Set<string>();
  const look = (path: string): void => {
    for (const module of importsOf(path, files, isInside(path) ? climbOf(path, folders) : 0)) {
      const target = resolve(folderOf(path), module, files);
      if (target && found.size < MOST && !isInside(target) && !/(?:^|\/)node_modules\//.test(target)) found.add(target);
    }
  };
  for (const path of scripts) look(path);
  // a set is gone over with what is added on the way
  for (const path of found) look(path);
  return [...found];
}

/** How many folders up a path has to go to leave the package around a file. */
function climbOf(path: string, folders: readonly string[]): number {
  const around = folders.filter((folder) => foldersUp(folderOf(path)).includes(folder));
  const nearest = around.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return relativeTo(path, nearest).split('/').length;
}

function importsOf(path: string, files: RepoFiles, climb: number): readonly string[] {
  if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path)) return [];
  try {
    const buffer = bufferOf(files.bytes(path));
    if (climb > 0 && !buffer.includes('../'.repeat(climb))) return [];
    return [...buffer.toString('latin1').matchAll(IMPORT)].map((match) => match[1] ?? '');
  } catch (error) {
    // what cannot be read is told where it is read
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

function resolve(folder: string, module: string, files: RepoFiles): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of module.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const stem = parts.join('/');
  return [stem, `${stem}/index`, `${stem}/src/index`]
    .flatMap((one) => ENDINGS.map((ending) => one + ending))
    .find((path) => /\.\w+$/.test(path) && files.has(path));
}
