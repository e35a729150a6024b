import { type Glob, readGlob, withoutEnd } from '../read/glob.ts';

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
const BUNDLES = ['*.app', '*.xcarchive', '*.framework', '*.xcframework'];

/** Pictures and colours of asset catalogues. They are two thirds of the folders of many apps, and declare nothing. The
 *  icon stays: a catalogue may hold nothing else, and is seen to be there. */
const PICTURES = ['*.colorset', '*.imageset', '*.symbolset'];

const BUILDS = ['Build/Products', 'Build/Intermediates.noindex'];

const DEPENDENCY_FILES =
  '**/{*.{swift,m,mm,h,a,podspec,xcprivacy},package.json,Info.plist,Package.swift,Package.resolved,plugin.xml}';

/** Which paths of a checkout are looked at. */
export interface Selection {
  /** A glob. */
  readonly pattern: string;
  /** Tells of a file or folder, by its path, that it and all below it are left out. */
  readonly leavesOut: Glob;
}

/** The repository's own files. */
export const OWN_FILES: Selection = {
  pattern: '**',
  leavesOut: below([...DEPENDENCIES, ...PRODUCTS, ...BUNDLES, ...PICTURES, ...BUILDS]),
};

/** Of a folder that was passed by and that something names: all that stands in it, but for what is hidden (version
 *  control among it), pictures, and what a build has made of it. */
export const NAMED_FILES: Selection = {
  pattern: '**',
  leavesOut: below(['.*', ...BUNDLES, ...PICTURES]),
};

/** A folder that is passed by and may hold what a target names. Those of a catalogue hold pictures. */
export function mayBeNamed(folder: string): boolean {
  return !/\.xcassets\//.test(folder) && !OF_VERSIONS(folder);
}

const OF_VERSIONS = below(['.git']);

/** Files of dependencies that say something. `folder` is a glob for where they are looked for, anywhere without it. */
export function dependencyFiles(folder: string = `**/{${DEPENDENCIES.join(',')}}`): Selection {
  return { pattern: `${folder}/${DEPENDENCY_FILES}`, leavesOut: below(['.git', ...BUNDLES.slice(0, 2), ...PICTURES]) };
}

/** The paths of a list that a selection holds, as a glob over a disk would find them. */
export function select(paths: readonly string[], { pattern, leavesOut }: Selection, isExcluded: Glob): string[] {
  const isMeant = readGlob(pattern);
  return paths.filter((file) => isMeant(file) && !leavesOut(file) && !isExcluded(file));
}

/** What the configuration excludes: files, and folders with all that is in them. */
export function excluder(globs: readonly string[]): Glob {
  const excludes = globs.map((glob) => readGlob(withoutEnd(glob, '/'), { below: true, shell: true }));
  return (path) => excludes.some((fits) => fits(path));
}

/** One expression for all names, in which `*` stands for any beginning: every path is held against it. */
function below(names: readonly string[]): Glob {
  const words = names.map((name) => name.replaceAll('.', '\\.').replace('*', '[^/]*'));
  const named = new RegExp(`(?:^|/)(?:${words.join('|')})(?:/|$)`);
  return (path) => named.test(path);
}
