import { lstatSync, type PathLike, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { bufferOf, holdsAny, LONGEST_PATH, mayClimb } from '../bytes.ts';
import type { Glob } from '../read/glob.ts';
import { LEADS_OUT, type Location, type RepoFiles, type Skipped, UnreadableFile, type Words } from '../types.ts';
import { anyHolds, codeOf, largeHolds, readBinary, readWhole } from './file-bytes.ts';
import {
  DEPENDENCIES,
  dependencyFiles,
  excluder,
  mayBeNamed,
  NAMED_FILES,
  OWN_FILES,
  type Selection,
} from './folders.ts';
import { findGitStores, type GitStores } from './git-stores.ts';
import { namesGit } from './names-git.ts';
import { isOwnClone, OWN_CLONE } from './own-clone.ts';
import { isBeyond, listBeyond, listStandIns, type PassedBy, withoutLinks } from './passed-by.ts';

export interface OpenedRepository extends RepoFiles {
  /** Folders that could not be listed. Complete once `paths` has been read. */
  readonly passedOver: readonly Skipped[];
}

/** Opens a checkout for reading. `exclude` holds globs relative to `root`. Nothing is read until it is asked for, and
 *  nothing outside `root` or of git's own ever is: links are followed only where they end inside it. */
export function openRepository(root: string, exclude: readonly string[] = []): OpenedRepository {
  const realRoot = realRootOf(root);
  const passedOver: Skipped[] = [];
  const isExcluded = excluder(exclude);
  const links = new Map<string, string | undefined>();
  const left = new Set<string>();
  const folders: string[] = [];
  const place: Place = { root: realRoot, stores: findGitStores(realRoot) };
  const listed = (selection: Selection, met: Partial<Met> = {}) =>
    list(place, selection, isExcluded, { passedOver, links: new Map(), left: new Set(), folders: [], ...met });

  const plain = listed(OWN_FILES, { links, left, folders });
  const known = new Set(plain);
  let dependencies: readonly string[] | undefined;
  const inFolders = new Map<string, readonly string[]>();
  // hundreds of packages may ask for the same lock file
  const elsewhere = new Map<string, boolean>();
  const isElsewhere = (file: string): boolean => {
    const found = elsewhere.get(file) ?? (isInside(file) && leadsToFile(place, file));
    elsewhere.set(file, found);
    return found;
  };

  const inPassed = new Map<string, readonly string[]>();
  const passed: PassedBy = {
    folders,
    links,
    isExcluded,
    own: (folder) => plain.filter((file) => file.startsWith(`${folder}/`)),
    list(folder) {
      const known = inPassed.get(folder);
      if (known) return known;
      const { leavesOut } = NAMED_FILES;
      const found = listed(
        { pattern: `${fastGlob.escapePath(folder)}/**`, leavesOut: (path) => leavesOut(path.slice(folder.length)) },
        { links },
      );
      inPassed.set(folder, found);
      return found;
    },
    isFile: isElsewhere,
  };
  const standIns = links.size === 0 ? [] : listStandIns(passed, known, OWN_FILES.leavesOut);
  const paths = standIns.length === 0 ? plain : [...new Set([...plain, ...standIns])].sort();

  return {
    root: realRoot.split(path.sep).join('/'),
    paths,
    links,
    passedOver,
    beyond: (folder) => listBeyond(folder, passed),
    spelled: (file) => (isInside(file) ? findSpelled(place, file, passed) : undefined),
    isBeyond: (file) => isBeyond(file, passed),
    withoutLinks: (file) => withoutLinks(file, passed),
    passedFolders: folders,
    hasDependencies: DEPENDENCIES.some((name) => left.has(name)),
    dependencyPaths(folder) {
      if (folder === undefined) dependencies ??= listed(dependencyFiles());
      if (folder === undefined || dependencies) return dependencies ?? [];
      const found = inFolders.get(folder) ?? listed(dependencyFiles(fastGlob.escapePath(folder)));
      inFolders.set(folder, found);
      return found;
    },
    has: (file) => known.has(file) || isElsewhere(file),
    bytes: (file) => read(place, file, known.has(file)),
    large: (file) => read(place, file, known.has(file), readBinary),
    anyHolds(files, words) {
      const [own, others] = [files.filter((file) => known.has(file)), files.filter((file) => !known.has(file))];
      return anyHolds(realRoot, own, words) || others.some((file) => holds(place, file, words));
    },
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

/** The same of one file that was not listed. */
function holds(place: Place, file: string, words: Words): boolean {
  try {
    return holdsAny(bufferOf(read(place, file, false)), words);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return leadsToFile(place, file) && largeHolds(realPath(place.root, file) ?? '', words);
  }
}

/** What a listing comes across. */
interface Met {
  readonly passedOver: Skipped[];
  readonly links: Map<string, string | undefined>;
  /** The names of what was left out. */
  readonly left: Set<string>;
  /** The paths of the folders among it. */
  readonly folders: string[];
}

/** A checkout, its links followed. */
interface Place {
  readonly root: string;
  readonly stores: GitStores;
}

function list(place: Place, { pattern, leavesOut }: Selection, isExcluded: Glob, met: Met): string[] {
  const { root, stores } = place;
  const found = fastGlob.sync(pattern, {
    cwd: root,
    dot: true,
    // one pattern finds no path twice
    unique: false,
    followSymbolicLinks: false,
    fs: { readdirSync: tolerantReaddir(place, (path) => leavesOut(path) || isExcluded(path), met) },
  });
  // a submodule's `.git` file may be met after the folder that it names
  return found.filter((file) => !stores.holds(path.join(root, file))).sort();
}

/** Endings of what a target may be made of. */
const MAY_COUNT = /\.(?:swift|mm?|h|plist|entitlements|strings|xcstrings|xcconfig|pbxproj|xcproj|json|ya?ml)$/;

/** Lists folders without what is left out, which is never gone into. A folder that cannot be listed is said, and the rest
 *  of the repository is still checked. */
function tolerantReaddir(place: Place, isLeftOut: Glob, { passedOver, links, left, folders }: Met): typeof readdirSync {
  const { root, stores } = place;
  const readFolder = (folder: PathLike, options: { withFileTypes: true }) => {
    const own = String(folder).slice(root.length).split(path.sep).join('/').replace(/^\//, '');
    const prefix = own === '' ? '' : `${own}/`;
    const entries = entriesOf(folder, options, own);
    if (own !== '' && isOwnClone(String(folder), entries)) {
      passedOver.push({ at: top(own), reason: OWN_CLONE });
      return [];
    }
    return entries.filter((entry) => {
      const { name } = entry;
      // No glob matches such a name, so what stands there would go unseen.
      const isHidden = /[\r\n\u2028\u2029]/.test(name);
      if (isHidden) {
        const blocking = entry.isDirectory() || MAY_COUNT.test(name);
        const reason = 'its name holds a line break';
        passedOver.push({ at: top(prefix + name), reason, ...(blocking && { blocking }) });
      }
      if (isHidden) return false;
      if (namesGit(name)) {
        if (name === '.git') stores.meet(path.join(root, prefix, name));
        // git checks such a name out nowhere: what stands there may be anything
        else
          passedOver.push({
            at: top(prefix + name),
            reason: LEADS_OUT,
            ...(entry.isDirectory() && { blocking: true }),
          });
        return false;
      }
      if (isLeftOut(prefix + name)) {
        left.add(name);
        if (entry.isDirectory() && mayBeNamed(prefix + name)) folders.push(prefix + name);
        return false;
      }
      if (entry.isSymbolicLink()) meetLink(place, prefix + name, { passedOver, links });
      return true;
    });
  };
  const entriesOf = (folder: PathLike, options: { withFileTypes: true }, own: string) => {
    try {
      return readdirSync(folder, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      passedOver.push({ at: top(own || '.'), reason: `the folder cannot be listed (${codeOf(error)})` });
      return [];
    }
  };
  return readFolder as typeof readdirSync;
}

/** Links are not followed; a file behind one is read where something names it. One into what is git's is no accident, and
 *  is told wherever it stands. */
function meetLink(place: Place, file: string, { passedOver, links }: Pick<Met, 'passedOver' | 'links'>): void {
  const end = endOf(place.root, file);
  const target =
    end !== undefined && contains(place, end) ? path.relative(place.root, end).split(path.sep).join('/') : undefined;
  links.set(file, target);
  if (target !== undefined) return;
  if (file.endsWith('.xcodeproj'))
    passedOver.push({ at: top(file), reason: `the project is a link that ${LEADS_OUT}`, blocking: true });
  else if (end !== undefined && isGits(place, end)) passedOver.push({ at: top(file), reason: LEADS_OUT });
}

/** Where a link ends, there or not; undefined where that cannot be told. */
function endOf(root: string, link: string): string | undefined {
  const file = path.join(root, link);
  try {
    return realPath(root, link) ?? path.resolve(path.dirname(file), readlinkSync(file));
  } catch (error) {
    if (!(error instanceof UnreadableFile || isSystemError(error))) throw error;
    return undefined;
  }
}

/** What macOS takes for the same name. */
function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The file that a path means on a disk that takes names in any case, in a folder that was passed by. */
function findSpelled(place: Place, file: string, { folders, isExcluded }: PassedBy): string | undefined {
  const folded = foldName(file);
  if (!folders.some((folder) => folded.startsWith(`${foldName(folder)}/`))) return undefined;
  let found = '';
  for (const part of folded.split('/')) {
    try {
      const folder = realPath(place.root, found);
      if (folder === undefined || (found !== '' && !contains(place, folder))) return undefined;
      const [name, ...others] = readdirSync(folder).filter((one) => foldName(one) === part);
      if (name === undefined || others.length > 0) return undefined;
      found = found === '' ? name : `${found}/${name}`;
    } catch (error) {
      if (!(error instanceof UnreadableFile || isSystemError(error))) throw error;
      return undefined;
    }
  }
  return !isExcluded(found) && leadsToFile(place, found) ? found : undefined;
}

function isInside(file: string): boolean {
  if (file.length > LONGEST_PATH) return !mayClimb(file);
  if (file === '' || path.isAbsolute(file) || file.includes('\0') || namesGit(file)) return false;
  return !/^\.\.(?:\/|$)/.test(path.posix.normalize(file));
}

/** A path that cannot even be asked about, as one that is too long, leads to none. */
function leadsToFile(place: Place, file: string): boolean {
  try {
    // most paths that are asked for lead nowhere, which one look tells at a tenth of the cost of following each part
    if (!isFile(path.join(place.root, file))) return false;
    const target = realPath(place.root, file);
    return target !== undefined && contains(place, target) && isPlainFile(target);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    if (!isSystemError(error)) throw error;
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

/** Whether a path, its links followed, ends in the checkout and in nothing of git's. */
function contains(place: Place, target: string): boolean {
  return isBelow(place.root, target) && !isGits(place, target);
}

function isGits({ root, stores }: Place, target: string): boolean {
  return namesGit(isBelow(root, target) ? target.slice(root.length) : target) || stores.holds(target);
}

function isBelow(root: string, target: string): boolean {
  return target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** `listed` paths are plain files as the glob saw them: O_NOFOLLOW makes sure that they still are. */
function read(place: Place, file: string, listed: boolean, readFrom = readWhole): Uint8Array {
  const { root } = place;
  if (listed) return readFrom(`${root}/${file}`, file);
  if (!isInside(file)) throw new UnreadableFile(LEADS_OUT, top(file));
  const real = realPath(root, file);
  if (real === undefined) throw new UnreadableFile('does not exist', top(file));
  if (!contains(place, real)) throw new UnreadableFile(LEADS_OUT, top(file));
  if (!isPlainFile(real)) throw new UnreadableFile('is not a file', top(file));
  return readFrom(real, file);
}

function top(file: string): Location {
  return { file, line: 1, column: 1 };
}
