/**
 * Sources that an app imports from outside of its packages, or from a folder in them that is no part of an app by itself:
 * by a path, `../../../packages/health/records`, `../specs/NativeRecords`, or by a name that its `tsconfig.json` gives to
 * one. Nothing else says that they are part of it.
 */
import { bufferOf } from '../../bytes.ts';
import { createAliases } from '../../read/javascript/aliases.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf, foldersUp, nameOf, relativeTo } from '../paths.ts';

const ENDINGS = ['', ...['.ios', '.native', ''].flatMap((platform) => endingsOf(platform))];
/** Far more than any app takes by such paths. */
const MOST = 500;
/** Names of folders that are looked for in a script before it is read for what it imports. */
const MOST_NAMES = 20;

function endingsOf(platform: string): readonly string[] {
  return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}

export interface Around {
  /** Of the packages that an app is built from. */
  readonly folders: readonly string[];
  /** Scripts in them that are part of it only where it imports them. */
  readonly beside: readonly string[];
}

/** The files outside of the packages, or beside the app in them, that its scripts import, and what they import in turn. */
export function importedOutside(
  scripts: readonly string[],
  { folders, beside }: Around,
  files: RepoFiles,
): readonly string[] {
  const inside = new Set(folders);
  const besides = new Set(beside);
  const names = [...new Set(beside.map((path) => nameOf(folderOf(path))))];
  const words = names.length > MOST_NAMES ? [''] : names;
  const isInside = (path: string): boolean =>
    !besides.has(path) && foldersUp(folderOf(path)).some((up) => inside.has(up));
  const found = new Set<string>();
  const aliases = createAliases(files);
  const look = (path: string): void => {
    const hints = isInside(path) && !aliases.has(path) ? ['../'.repeat(climbOf(path, folders)), ...words] : [''];
    for (const module of importsOf(path, files, hints)) {
      const stems = /^\.\.?\//.test(module)
        ? [resolvePath(folderOf(path), module) ?? []].flat()
        : aliases(path, module);
      const target = stems.flatMap((stem) => fileAt(stem, files) ?? [])[0];
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

/** What a script imports that holds one of the hints. */
function importsOf(path: string, files: RepoFiles, hints: readonly string[]): readonly string[] {
  if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path)) return [];
  try {
    const buffer = bufferOf(files.bytes(path));
    if (!hints.some((hint) => buffer.includes(hint))) return [];
    return [...specifiersIn(buffer.toString('latin1'))].map(({ module }) => module);
  } catch (error) {
    // what cannot be read is told where it is read
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

function fileAt(stem: string, files: RepoFiles): string | undefined {
  return [stem, `${stem}/index`, `${stem}/src/index`]
    .flatMap((one) => ENDINGS.map((ending) => one + ending))
    .find((path) => /\.\w+$/.test(path) && files.has(path));
}
