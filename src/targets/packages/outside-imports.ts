/**
 * Sources that an app imports from outside of its packages: by a path, `../../../packages/health/records`, or by a name
 * that its `tsconfig.json` gives to one. Nothing else says that they are part of it.
 */
import { bufferOf } from '../../bytes.ts';
import { createAliases } from '../../read/javascript/aliases.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf, foldersUp, relativeTo } from '../paths.ts';

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
  const aliases = createAliases(files);
  const look = (path: string): void => {
    const climb = isInside(path) && !aliases.has(path) ? climbOf(path, folders) : 0;
    for (const module of importsOf(path, files, climb)) {
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

function importsOf(path: string, files: RepoFiles, climb: number): readonly string[] {
  if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path)) return [];
  try {
    const buffer = bufferOf(files.bytes(path));
    if (climb > 0 && !buffer.includes('../'.repeat(climb))) return [];
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
