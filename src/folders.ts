import { type Glob, readGlob, withoutEnd } from './read/glob.ts';

/** Folders that hold what others wrote. Scanned apart, by the rules about dependencies. */
export const DEPENDENCIES = ['node_modules', 'Pods', 'Carthage', '.build', 'SourcePackages'];

/** Version control, and what a build leaves behind. */
const PRODUCTS = [
  '.git',
  '.hg',
  '.svn',
  'DerivedData',
  '.dart_tool',
  '.gradle',
  '.expo',
  '.next',
  '.symlinks',
  '.yarn',
];

/** Bundles: an Info.plist in there was made by a build, or is somebody else's. */
const BUNDLES = [
  '*.app',
  '*.xcarchive',
  '*.framework',
  '*.xcframework',
  'Build/Products',
  'Build/Intermediates.noindex',
];

const DEPENDENCY_FILES =
  '**/{*.{swift,m,mm,h,podspec,xcprivacy},package.json,Info.plist,Package.swift,Package.resolved,plugin.xml}';

/** Which paths of a checkout are looked at: a glob, and the globs of what is left out of it. */
export interface Selection {
  readonly pattern: string;
  readonly ignore: readonly string[];
}

/** The repository's own files. */
export const OWN_FILES: Selection = { pattern: '**', ignore: below([...DEPENDENCIES, ...PRODUCTS, ...BUNDLES]) };

/** Files of dependencies that say something. `folder` is a glob for where they are looked for, anywhere without it. */
export function dependencyFiles(folder: string = `**/{${DEPENDENCIES.join(',')}}`): Selection {
  return { pattern: `${folder}/${DEPENDENCY_FILES}`, ignore: below(['.git', ...BUNDLES.slice(0, 2)]) };
}

/** The paths of a list that a selection holds, as a glob over a disk would find them. */
export function select(paths: readonly string[], { pattern, ignore }: Selection, isExcluded: Glob): string[] {
  const isMeant = readGlob(pattern);
  const isIgnored = ignore.map((glob) => readGlob(glob));
  return paths.filter((file) => isMeant(file) && !isIgnored.some((fits) => fits(file)) && !isExcluded(file));
}

/** What the configuration excludes: files, and folders with all that is in them. */
export function excluder(globs: readonly string[]): Glob {
  const excludes = globs.map((glob) => readGlob(withoutEnd(glob, '/'), { below: true, shell: true }));
  return (path) => excludes.some((fits) => fits(path));
}

/** One glob for them all: every path is held against it. */
function below(folders: readonly string[]): string[] {
  return [`**/{${folders.join(',')}}/**`];
}
