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
/** Paths that lead to no listed file, each of which the disk is asked about many times: more are none of an app. */
const MOST_UNLISTED = 5000;

interface Imported {
  readonly sources: readonly string[];
  /** The script whose imports are not known, where too many lead nowhere. */
  readonly cutAt?: string;
}

function endingsOf(platform: string): readonly string[] {
  return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}

/** The files beside `scripts` that these import, and what they import in turn. */
export function importedOutside(scripts: readonly string[], files: RepoFiles): Imported {
  const own = new Set(scripts);
  const listed = new Set(files.paths);
  const found = new Set<string>();
  const aliases = createAliases(files);
  // thousands of scripts import the same few modules, and the disk is asked only about what is not listed
  const targets = new Map<string, string | undefined>();
  let unlisted = 0;
  let cutAt: string | undefined;
  const targetOf = (stem: string, from: string): string | undefined => {
    if (targets.has(stem)) return targets.get(stem);
    const places = placesOf(stem);
    let target = places.find((path) => listed.has(path));
    if (target === undefined) {
      unlisted += 1;
      if (unlisted > MOST_UNLISTED) cutAt ??= from;
      else target = places.find((path) => /\.\w+$/.test(path) && files.has(path));
    }
    targets.set(stem, target);
    return target;
  };
  const look = (path: string): void => {
    for (const module of importsOf(path, files)) {
      const stems = /^\.\.?\//.test(module)
        ? [resolvePath(folderOf(path), module) ?? []].flat()
        : aliases(path, module);
      const target = stems.flatMap((stem) => targetOf(stem, path) ?? [])[0];
      if (target && found.size < MOST && !own.has(target) && !/(?:^|\/)node_modules\//.test(target)) found.add(target);
    }
  };
  for (const path of scripts) look(path);
  // a set is gone over with what is added on the way
  for (const path of found) look(path);
  return { sources: [...found], ...(cutAt !== undefined && { cutAt }) };
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

function placesOf(stem: string): readonly string[] {
  return [stem, `${stem}/index`, `${stem}/src/index`].flatMap((one) => ENDINGS.map((ending) => one + ending));
}
