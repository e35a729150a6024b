/**
 * Which file of the repository an import of JavaScript means.
 */
import { createAliases } from '../../../read/javascript/aliases.ts';
import { folderOf, join } from '../../../read/javascript/module-paths.ts';
import type { RepoFiles } from '../../../types.ts';

const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];
/** What is for iOS comes before what is for all. */
const PLATFORMS = ['.ios', '.native', ''];
/** Packages of a workspace beyond which no more are looked at. */
const MOST_PACKAGES = 500;

const OTHER_PLATFORM = /\.(?:android|web|windows|macos|electron)(?=\.[cm]?[jt]sx?$)/;

/** The files among these that are left out of what ships for iOS: they are for others, or one for iOS stands beside them. */
export function otherPlatforms(paths: Iterable<string>): ReadonlySet<string> {
  const known = new Set(paths);
  const isReplaced = (path: string): boolean => {
    const [, stem, ending] = /^(.*?)(\.[cm]?[jt]sx?)$/.exec(path) ?? [];
    if (stem === undefined || ending === undefined || /\.(?:ios|native)$/.test(stem)) return false;
    const endings = [ending, ...EXTENSIONS.slice(1)];
    return endings.some((each) => known.has(`${stem}.ios${each}`) || known.has(`${stem}.native${each}`));
  };
  return new Set([...known].filter((path) => OTHER_PLATFORM.test(path) || isReplaced(path)));
}

export type Resolve = (from: string, module: string) => string | undefined;

/** `paths` are the files that an import may lead to. */
export function createResolve(paths: readonly string[], files: RepoFiles): Resolve {
  const known = new Set(paths);
  const byLast = new Map<string, string[]>();
  for (const path of paths) {
    const stem = stemOf(path);
    const last = stem.slice(stem.lastIndexOf('/') + 1);
    byLast.set(last, [...(byLast.get(last) ?? []), path]);
  }
  const fileAt = (stem: string | undefined): string | undefined => {
    if (stem === undefined) return undefined;
    for (const folder of ['', '/index', '/src/index']) {
      for (const platform of PLATFORMS)
        for (const extension of EXTENSIONS) {
          const path = stem + folder + platform + extension;
          if (known.has(path)) return path;
        }
      // TypeScript may name the JavaScript that it becomes
      const source = folder === '' && /\.[cm]?jsx?$/.test(stem) ? fileOfOutput(stem, known) : undefined;
      if (source) return source;
    }
    return undefined;
  };
  let packages: ReadonlyMap<string, string> | undefined;
  const inWorkspace = (module: string): string | undefined => {
    packages ??= findPackages(files);
    const [name, rest] = splitModule(module);
    const folder = packages.get(name);
    return folder === undefined ? undefined : fileAt(rest === '' ? folder : join(folder, rest));
  };
  /** An alias of a folder: the one file whose path ends so, nearest to where it is imported. */
  const byEnding = (from: string, ending: string): string | undefined => {
    const last = ending.slice(ending.lastIndexOf('/') + 1);
    const found = [...(byLast.get(last) ?? []), ...(byLast.get('index') ?? [])].filter((path) => {
      const stem = stemOf(path);
      const whole = stem.endsWith('/index') ? stem.slice(0, -'/index'.length) : stem;
      return [stem, whole, whole.endsWith('/src') ? whole.slice(0, -'/src'.length) : whole].some(
        (it) => it === ending || it.endsWith(`/${ending}`),
      );
    });
    return found.toSorted((a, b) => shared(from, b) - shared(from, a) || a.length - b.length)[0];
  };
  const aliases = createAliases(files);
  return (from, module) => {
    if (module.startsWith('.')) return fileAt(join(folderOf(from), module));
    for (const stem of aliases(from, module)) {
      const named = fileAt(stem);
      if (named) return named;
    }
    const own = inWorkspace(module);
    if (own) return own;
    const parts = module.replace(/^[@~#]\//, '').split('/');
    const isAlias = /^[@~#]\//.test(module);
    if (parts.length < 2 && !isAlias) return undefined;
    return byEnding(from, parts.join('/')) ?? (parts.length > 2 ? byEnding(from, parts.slice(1).join('/')) : undefined);
  };
}

function fileOfOutput(stem: string, known: ReadonlySet<string>): string | undefined {
  const bare = stem.replace(/\.[cm]?jsx?$/, '');
  return ['.ts', '.tsx', '.mts', '.cts'].map((extension) => bare + extension).find((path) => known.has(path));
}

function findPackages(files: RepoFiles): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const manifests = files.paths.filter((path) => path === 'package.json' || path.endsWith('/package.json'));
  for (const path of manifests.slice(0, MOST_PACKAGES)) {
    const name = /"name"\s*:\s*"([^"\n]{1,200})"/.exec(new TextDecoder().decode(files.bytes(path)))?.[1];
    if (name && !found.has(name)) found.set(name, folderOf(path));
  }
  return found;
}

/** The package and what is taken out of it: `@scope/name/rest`. */
function splitModule(module: string): readonly [string, string] {
  const parts = module.split('/');
  const count = module.startsWith('@') ? 2 : 1;
  return [parts.slice(0, count).join('/'), parts.slice(count).join('/')];
}

function stemOf(path: string): string {
  return path.replace(/(?:\.(?:ios|native))?\.[cm]?[jt]sx?$/, '');
}

/** How many folders two paths have in common from the top. */
function shared(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count += 1;
  return count;
}
