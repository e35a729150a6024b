import { lstatSync, type PathLike, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { anyHolds, codeOf, readWhole } from './file-bytes.ts';
import { DEPENDENCIES, dependencyFiles, excluder, OWN_FILES, type Selection } from './folders.ts';
import type { Glob } from './read/glob.ts';
import { LEADS_OUT, type Location, type RepoFiles, type Skipped, UnreadableFile } from './types.ts';

export interface OpenedRepository extends RepoFiles {
  /** Folders that could not be listed. Complete once `paths` has been read. */
  readonly passedOver: readonly Skipped[];
}

/** Opens a checkout for reading. `exclude` holds globs relative to `root`. Nothing is read until it is asked for, and
 *  nothing outside `root` ever is: links are followed only where they end inside it. */
export function openRepository(root: string, exclude: readonly string[] = []): OpenedRepository {
  const realRoot = realRootOf(root);
  const passedOver: Skipped[] = [];
  const isExcluded = excluder(exclude);
  const links = new Map<string, string | undefined>();
  const left = new Set<string>();
  const listed = (selection: Selection, met: Partial<Met> = {}) =>
    list(realRoot, selection, isExcluded, { passedOver, links: new Map(), left: new Set(), ...met });

  const paths = listed(OWN_FILES, { links, left });
  const known = new Set(paths);
  let dependencies: readonly string[] | undefined;
  const inFolders = new Map<string, readonly string[]>();
  // hundreds of packages may ask for the same lock file
  const elsewhere = new Map<string, boolean>();
  const isElsewhere = (file: string): boolean => {
    const found = elsewhere.get(file) ?? (isInside(file) && leadsToFile(realRoot, file));
    elsewhere.set(file, found);
    return found;
  };

  return {
    paths,
    links,
    passedOver,
    hasDependencies: DEPENDENCIES.some((name) => left.has(name)),
    dependencyPaths(folder) {
      if (folder === undefined) dependencies ??= listed(dependencyFiles());
      if (folder === undefined || dependencies) return dependencies ?? [];
      const found = inFolders.get(folder) ?? listed(dependencyFiles(fastGlob.escapePath(folder)));
      inFolders.set(folder, found);
      return found;
    },
    has: (file) => known.has(file) || isElsewhere(file),
    bytes: (file) => read(realRoot, file, known.has(file)),
    anyHolds: (files, words) =>
      anyHolds(
        realRoot,
        files.filter((file) => known.has(file)),
        words,
      ),
  };
}

/** A checkout that is gone by now has no files: that it cannot be listed is said. */
function realRootOf(root: string): string {
  try {
    return realpathSync(root);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return path.resolve(root);
  }
}

/** Files held in memory, for examples and tests. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): RepoFiles {
  const files = new Map(
    Object.entries(content).map(([file, data]) => [file, typeof data === 'string' ? Buffer.from(data) : data]),
  );
  const isDependency = (file: string) => file.split('/').some((part) => DEPENDENCIES.includes(part));
  const paths = [...files.keys()].sort();
  return {
    paths: paths.filter((file) => !isDependency(file)),
    dependencyPaths: () => paths.filter(isDependency),
    hasDependencies: paths.some(isDependency),
    has: (file) => files.has(file),
    bytes(file) {
      const data = files.get(file);
      if (!data) throw new UnreadableFile('does not exist', top(file));
      return data;
    },
  };
}

/** What a listing comes across. */
interface Met {
  readonly passedOver: Skipped[];
  readonly links: Map<string, string | undefined>;
  /** The names of what was left out. */
  readonly left: Set<string>;
}

function list(root: string, { pattern, leavesOut }: Selection, isExcluded: Glob, met: Met): string[] {
  const found = fastGlob.sync(pattern, {
    cwd: root,
    dot: true,
    // one pattern finds no path twice
    unique: false,
    followSymbolicLinks: false,
    fs: { readdirSync: tolerantReaddir(root, (path) => leavesOut(path) || isExcluded(path), met) },
  });
  return found.sort();
}

/** Endings of what a target may be made of. */
const MAY_COUNT = /\.(?:swift|mm?|h|plist|entitlements|strings|xcstrings|xcconfig|pbxproj|xcproj|json|ya?ml)$/;

/** Lists folders without what is left out, which is never gone into. A folder that cannot be listed is said, and the rest
 *  of the repository is still checked. */
function tolerantReaddir(root: string, isLeftOut: Glob, { passedOver, links, left }: Met): typeof readdirSync {
  const readFolder = (folder: PathLike, options: { withFileTypes: true }) => {
    const own = String(folder).slice(root.length).split(path.sep).join('/').replace(/^\//, '');
    const prefix = own === '' ? '' : `${own}/`;
    try {
      return readdirSync(folder, options).filter((entry) => {
        const { name } = entry;
        // No glob matches such a name, so what stands there would go unseen.
        const isHidden = /[\r\n\u2028\u2029]/.test(name);
        if (isHidden) {
          const blocking = entry.isDirectory() || MAY_COUNT.test(name);
          const reason = 'its name holds a line break';
          passedOver.push({ at: top(prefix + name), reason, ...(blocking && { blocking }) });
        }
        if (isHidden) return false;
        if (isLeftOut(prefix + name)) {
          left.add(name);
          return false;
        }
        if (entry.isSymbolicLink()) meetLink(root, prefix + name, { passedOver, links });
        return true;
      });
    } catch (error) {
      passedOver.push({ at: top(own || '.'), reason: `the folder cannot be listed (${codeOf(error)})` });
      return [];
    }
  };
  return readFolder as typeof readdirSync;
}

/** Links are not followed; a file behind one is read where something names it. */
function meetLink(root: string, file: string, { passedOver, links }: Pick<Met, 'passedOver' | 'links'>): void {
  const target = targetOf(root, file);
  links.set(file, target);
  if (target === undefined && file.endsWith('.xcodeproj'))
    passedOver.push({ at: top(file), reason: 'the project is a link that leads out of the checkout', blocking: true });
}

/** Where a link leads, relative to the checkout, there or not; undefined where it leads out. */
function targetOf(root: string, file: string): string | undefined {
  let target: string | undefined;
  try {
    target =
      realPath(root, file) ?? path.resolve(path.dirname(path.join(root, file)), readlinkSync(path.join(root, file)));
  } catch (error) {
    if (!(error instanceof UnreadableFile || isSystemError(error))) throw error;
  }
  return target !== undefined && contains(root, target)
    ? path.relative(root, target).split(path.sep).join('/')
    : undefined;
}

function isInside(file: string): boolean {
  return file !== '' && !path.isAbsolute(file) && !file.includes('\0') && !path.posix.normalize(file).startsWith('..');
}

/** A path that cannot even be asked about, as one that is too long, leads to none. */
function leadsToFile(root: string, file: string): boolean {
  try {
    const target = realPath(root, file);
    return target !== undefined && contains(root, target) && isPlainFile(target);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

/** Not so of a pipe, a socket or a device, whose reading may never end, nor of what is gone since the last look. */
function isPlainFile(target: string): boolean {
  try {
    return lstatSync(target).isFile();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

/** Where a path really ends, or undefined when it ends nowhere. */
function realPath(root: string, file: string): string | undefined {
  try {
    return realpathSync(path.join(root, file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ELOOP') return undefined;
    throw new UnreadableFile(`cannot be opened (${codeOf(error)})`, top(file));
  }
}

function contains(root: string, target: string): boolean {
  return target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** `listed` paths are plain files as the glob saw them: O_NOFOLLOW makes sure that they still are. */
function read(root: string, file: string, listed: boolean): Uint8Array {
  if (listed) return readWhole(`${root}/${file}`, file);
  if (!isInside(file)) throw new UnreadableFile(LEADS_OUT, top(file));
  const real = realPath(root, file);
  if (real === undefined) throw new UnreadableFile('does not exist', top(file));
  if (!contains(root, real)) throw new UnreadableFile(LEADS_OUT, top(file));
  if (!isPlainFile(real)) throw new UnreadableFile('is not a file', top(file));
  return readWhole(real, file);
}

function top(file: string): Location {
  return { file, line: 1, column: 1 };
}
