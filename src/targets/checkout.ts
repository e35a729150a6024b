/**
 * The checkout as a build sees it: paths relative to folders, and files by the name that a case-insensitive disk accepts.
 */
import path from 'node:path';
import { LONGEST_PATH, mayClimb } from '../bytes.ts';
import { namesGit } from '../files/names-git.ts';
import { LEADS_OUT, type RepoFiles, UnreadableFile } from '../types.ts';
import { folderOf, foldersUp } from './paths.ts';

/** Stands for the absolute path of the checkout, so that `$(SRCROOT)/..` can be told from a path that leaves it. */
const ROOT = '/(checkout)';

/** The folder as an absolute path, for variables such as `SRCROOT`. */
export function absolutePath(folder: string): string {
  return folder === '' ? ROOT : `${ROOT}/${folder}`;
}

/** A path as it is written, relative to a folder of the checkout. Nothing where it leads out of the checkout, or into
 *  what is git's. The checkout itself is the empty path. With `root`, where the checkout stands on the disk, a path that
 *  leaves it and leads back in (`../app/Store.swift`) is found too. */
export function resolvePath(folder: string, written: string, root?: string): string | undefined {
  if (written.startsWith('~')) return undefined;
  if (written.length > LONGEST_PATH) return mayClimb(written) ? undefined : written;
  const whole = path.posix.resolve(absolutePath(folder), written);
  const found = belowRoot(whole, ROOT);
  if (found !== undefined || root === undefined || whole === ROOT) return found;
  const real = written.startsWith(ROOT) ? root + written.slice(ROOT.length) : written;
  return belowRoot(path.posix.resolve(root, folder, real), root);
}

function belowRoot(whole: string, root: string): string | undefined {
  if (whole === root) return '';
  return whole.startsWith(`${root}/`) && !namesGit(whole.slice(root.length)) ? whole.slice(root.length + 1) : undefined;
}

/** Why nothing is at a path for which {@link resolvePath} gives nothing, as the end of `Core comes from X, …`. */
export function whyOutside(written: string): string {
  return namesGit(written)
    ? `which ${LEADS_OUT}`
    : 'which is outside of the checked folder; check a folder that holds both';
}

export interface Checkout {
  readonly files: RepoFiles;
  /** The path under which a file is there, also where it is spelled in other case. Nothing where it is not there. */
  locate(file: string): string | undefined;
  /** The same among the repository's own files alone, without a question to the disk. */
  locateOwn(file: string): string | undefined;
  /** Whether a link stands there that leads out of the checkout, or something of git's. */
  leadsOut(file: string): boolean;
  /** The same for a folder with files in it. */
  locateFolder(folder: string): string | undefined;
  /** The files below a folder that something names, sorted: the repository's own, and what a listing passes by. */
  below(folder: string): readonly string[];
}

const surveyed = new WeakMap<RepoFiles, Checkout>();

/** Prepares a checkout for many questions, once for all who ask. */
export function surveyCheckout(files: RepoFiles): Checkout {
  const known = surveyed.get(files) ?? survey(files);
  surveyed.set(files, known);
  return known;
}

function survey(files: RepoFiles): Checkout {
  const { paths } = files;
  const exact = new Set(paths);
  let folded: Map<string, string | undefined> | undefined;
  let foldedFolders: Map<string, string> | undefined;
  const listed = new Map<string, readonly string[]>();
  const asked = new Map<string, boolean>();

  /** What macOS takes for the same name: case and composition of characters do not count. */
  const fold = (file: string): string => file.normalize('NFC').toLowerCase();

  function foldAll(): Map<string, string | undefined> {
    const all = new Map<string, string | undefined>();
    for (const file of paths) {
      const key = fold(file);
      all.set(key, all.has(key) ? undefined : file); // two files that differ in case alone: neither is meant
    }
    return all;
  }

  /** What is not among the paths is asked of the disk, once. */
  function isThere(file: string): boolean {
    const answer = asked.get(file) ?? files.has(file);
    asked.set(file, answer);
    return answer;
  }

  /** The first index whose path is not before `key`. */
  function search(key: string): number {
    let [low, high] = [0, paths.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paths[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const checkout: Checkout = {
    files,
    locate: (file) => checkout.locateOwn(file) ?? (isThere(file) ? file : files.spelled?.(file)),
    locateOwn(file) {
      if (exact.has(file)) return file;
      folded ??= foldAll();
      return folded.get(fold(file));
    },
    locateFolder(folder) {
      if (checkout.below(folder).length > 0) return folder;
      foldedFolders ??= new Map([...foldersOf(paths)].map((own) => [fold(own), own]));
      return foldedFolders.get(fold(folder));
    },
    leadsOut(file) {
      const { links } = files;
      if (links && foldersUp(file).some((one) => links.has(one) && links.get(one) === undefined)) return true;
      try {
        files.bytes(file);
        return false;
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return error.message === LEADS_OUT;
      }
    },
    below(folder) {
      if (folder === '') return paths;
      const known = listed.get(folder);
      if (known) return known;
      const own = paths.slice(search(`${folder}/`), search(`${folder}0`)); // `0` follows `/`
      const beyond = files.beyond?.(folder) ?? [];
      const found = beyond.length === 0 ? own : [...new Set([...own, ...beyond])].sort();
      listed.set(folder, found);
      return found;
    },
  };
  return checkout;
}

/** Every folder that holds some of the files, at any depth. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of paths)
    for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  return folders;
}
