/**
 * Sources that an app imports though they are none of its packages' own: by a path, `../../../packages/health/records`,
 * by a name that its `tsconfig.json` gives to one, or from a folder that holds no sources as a rule, `./scripts/records`.
 * Nothing else says that they are part of it.
 */
import { bufferOf } from '../../bytes.ts';
import { createAliases } from '../../read/javascript/aliases.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf } from '../paths.ts';

const ENDINGS = ['', ...['.ios', '.native', ''].flatMap((platform) => endingsOf(platform))];
/** Far more than any app takes by such paths. */
const MOST = 500;

function endingsOf(platform: string): readonly string[] {
  return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}

/** The files beside `scripts` that these import, and what they import in turn. */
export function importedOutside(scripts: readonly string[], files: RepoFiles): readonly string[] {
  const own = new Set(scripts);
  const listed = new Set(files.paths);
  const found = new Set<string>();
  const aliases = createAliases(files);
  // thousands of scripts import the same few modules
  const targets = new Map<string, string | undefined>();
  const targetOf = (stem: string): string | undefined => {
    if (!targets.has(stem)) targets.set(stem, fileAt(stem, listed, files));
    return targets.get(stem);
  };
  const look = (path: string): void => {
    for (const module of importsOf(path, files)) {
      const stems = /^\.\.?\//.test(module)
        ? [resolvePath(folderOf(path), module) ?? []].flat()
        : aliases(path, module);
      const target = stems.flatMap((stem) => targetOf(stem) ?? [])[0];
      if (target && found.size < MOST && !own.has(target) && !/(?:^|\/)node_modules\//.test(target)) found.add(target);
    }
  };
  for (const path of scripts) look(path);
  // a set is gone over with what is added on the way
  for (const path of found) look(path);
  return [...found];
}

function importsOf(path: string, files: RepoFiles): readonly string[] {
  if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path)) return [];
  try {
    return [...specifiersIn(bufferOf(files.bytes(path)).toString('latin1'))].map(({ module }) => module);
  } catch (error) {
    // what cannot be read is told where it is read
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** The disk is asked only about what is not listed: most paths lead nowhere. */
function fileAt(stem: string, listed: ReadonlySet<string>, files: RepoFiles): string | undefined {
  const places = [stem, `${stem}/index`, `${stem}/src/index`].flatMap((one) => ENDINGS.map((ending) => one + ending));
  return places.find((path) => listed.has(path)) ?? places.find((path) => /\.\w+$/.test(path) && files.has(path));
}
