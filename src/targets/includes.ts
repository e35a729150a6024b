/**
 * What sources of Objective-C include: compiled with them, wherever it stands and whatever its name ends with.
 */
import { bufferOf } from '../bytes.ts';
import { namesGit } from '../names-git.ts';
import { spliceBytes } from '../read/spliced.ts';
import { type RepoFiles, UnreadableFile } from '../types.ts';
import { type Checkout, resolvePath } from './checkout.ts';
import { isInstalled } from './installed.ts';
import { folderOf, nameOf } from './paths.ts';

/** Where includes are looked for besides the folder of the file that has them. */
export interface IncludePlaces {
  /** The folder of the project, and those that settings name; `isDeep` with all folders in them. */
  readonly folders: readonly { readonly path: string; readonly isDeep: boolean }[];
}

interface Include {
  readonly path: string;
  /** `"…"`, looked for beside the file too. */
  readonly isQuoted: boolean;
}

const INCLUDE = /^[ \t]*#[ \t]*(?:import|include)[ \t]*(?:"([^"\n]{1,1000})"|<([^>\n]{1,1000})>)/gm;
/** No app has more. */
const MOST = 20_000;

const includesOf = new WeakMap<RepoFiles, Map<string, readonly Include[]>>();
const namesOf = new WeakMap<Checkout, ReadonlyMap<string, readonly string[]>>();

/** The files that some sources include, and those include in turn, which are none of them: sorted by where they are
 *  found. What a package manager has installed is none. */
export function followIncludes(
  sources: readonly string[],
  { folders }: IncludePlaces,
  checkout: Checkout,
): ReadonlySet<string> {
  const taken = new Set(sources);
  const found = new Set<string>();
  const waiting = [...sources];
  const asked = new Set<string>();
  for (let from = waiting.pop(); from !== undefined && found.size < MOST; from = waiting.pop()) {
    const folder = folderOf(from);
    for (const { path, isQuoted } of readIncludes(from, checkout.files)) {
      // most files of a folder include the same
      const key = isQuoted ? `${folder}\0${path}` : path;
      if (asked.has(key)) continue;
      asked.add(key);
      const one = (isQuoted ? beside(path, folder, checkout) : undefined) ?? inPlaces(path, folders, checkout);
      const file = one ?? (isQuoted ? byName(path, from, checkout) : undefined);
      if (file === undefined || taken.has(file)) continue;
      if (isInstalled(checkout.files.withoutLinks?.(file) ?? file, checkout.files)) continue;
      taken.add(file);
      found.add(file);
      waiting.push(file);
    }
  }
  return found;
}

function readIncludes(file: string, files: RepoFiles): readonly Include[] {
  const known = includesOf.get(files) ?? new Map<string, readonly Include[]>();
  includesOf.set(files, known);
  const earlier = known.get(file);
  if (earlier) return earlier;
  const found = findIncludes(file, files);
  known.set(file, found);
  return found;
}

function findIncludes(file: string, files: RepoFiles): Include[] {
  try {
    const buffer = spliceBytes(bufferOf(files.bytes(file)));
    const last = Math.max(buffer.lastIndexOf('import'), buffer.lastIndexOf('include'));
    if (last < 0 || !buffer.includes('#')) return [];
    const end = buffer.indexOf(10, last);
    // a path is decoded by itself: most are plain
    return [...buffer.toString('latin1', 0, end < 0 ? buffer.length : end).matchAll(INCLUDE)].flatMap(
      ([, quoted, angled]) => {
        const path = Buffer.from(quoted ?? angled ?? '', 'latin1').toString();
        return path.startsWith('/') ? [] : [{ path, isQuoted: quoted !== undefined }];
      },
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}

function beside(path: string, folder: string, checkout: Checkout): string | undefined {
  const there = isPlain(path) ? (folder === '' ? path : `${folder}/${path}`) : resolvePath(folder, path);
  if (there === undefined) return undefined;
  const own = checkout.locateOwn(there);
  // thousands of headers are the system's: the disk is asked only where something was passed by
  return own ?? (checkout.files.isBeyond?.(there) === false ? undefined : checkout.locate(there));
}

function isPlain(path: string): boolean {
  return /^[\w-][\w+ -]*(?:[./][\w+ -]+)*$/.test(path) && !namesGit(path);
}

function inPlaces(path: string, folders: IncludePlaces['folders'], checkout: Checkout): string | undefined {
  for (const { path: folder, isDeep } of folders) {
    const found = beside(path, folder, checkout);
    if (found !== undefined) return found;
    const deep = isDeep ? checkout.below(folder).find((file) => file.endsWith(`/${path}`)) : undefined;
    if (deep !== undefined) return deep;
  }
  return undefined;
}

/** Xcode finds the headers of a project by their names alone: of several, the one nearest to who asks. */
function byName(path: string, from: string, checkout: Checkout): string | undefined {
  let names = namesOf.get(checkout);
  if (!names) {
    const all = new Map<string, string[]>();
    for (const file of checkout.files.paths) {
      const name = nameOf(file);
      const known = all.get(name);
      if (known) known.push(file);
      else all.set(name, [file]);
    }
    names = all;
    namesOf.set(checkout, names);
  }
  const meant = (names.get(nameOf(path)) ?? []).filter((file) => file === path || file.endsWith(`/${path}`));
  const [first, ...others] = meant;
  if (first === undefined || others.length === 0) return first;
  return meant.toSorted((a, b) => sharedLength(b, from) - sharedLength(a, from))[0];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
