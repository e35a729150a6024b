/**
 * What sources of Objective-C include: compiled with them, wherever it stands and whatever its name ends with.
 */
import { bufferOf } from '../../bytes.ts';
import { namesGit } from '../../files/names-git.ts';
import { addAll } from '../../lists.ts';
import { spliceBytes } from '../../read/spliced.ts';
import { type Location, type RepoFiles, UnreadableFile } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { INCLUDE_LINE, PATH_MACRO } from '../include-line.ts';
import { isInstalled } from '../packages/installed.ts';
import { folderOf, nameOf } from '../paths.ts';

/** Where includes are looked for besides the folder of the file that has them. */
export interface IncludePlaces {
  /** The folder of the project, and those that settings name; `isDeep` with all folders in them. */
  readonly folders: readonly { readonly path: string; readonly isDeep: boolean }[];
  /** Macros that settings define, with their values. */
  readonly macros?: ReadonlyMap<string, string>;
}

interface Include {
  readonly path: string;
  /** `"…"`, looked for beside the file too. */
  readonly isQuoted: boolean;
}

/** An include whose path a macro gives that nothing here defines. */
export interface OpenInclude {
  readonly macro: string;
  readonly at: Location;
}

interface Lines {
  readonly includes: readonly Include[];
  readonly byMacro: readonly OpenInclude[];
  readonly macros: readonly (readonly [string, Include])[];
}

const NO_LINES: Lines = { includes: [], byMacro: [], macros: [] };

/** No app has more. */
export const MOST_INCLUDED = 20_000;

const includesOf = new WeakMap<RepoFiles, Map<string, Lines>>();
const namesOf = new WeakMap<Checkout, ReadonlyMap<string, readonly string[]>>();

/** What some sources include, in the end. */
export interface Included {
  readonly found: ReadonlySet<string>;
  readonly open: readonly OpenInclude[];
  /** The file whose includes, and those after it, are not followed: there are too many. */
  readonly cutAt?: string;
}

/** The files that some sources include, and those include in turn, which are none of them: sorted by where they are
 *  found. What a package manager has installed is none. */
export function followIncludes(
  sources: readonly string[],
  { folders, macros = new Map() }: IncludePlaces,
  checkout: Checkout,
): Included {
  const taken = new Set(sources);
  const found = new Set<string>();
  const waiting = [...sources];
  const asked = new Set<string>();
  const defined = new Map<string, Include[]>();
  const byMacro: OpenInclude[] = [];
  for (const [name, value] of macros) define(name, value);
  follow();
  // what a macro leads to may define and name others
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { macro, at } of [...byMacro]) for (const include of defined.get(macro) ?? []) take(include, at.file);
    follow();
  }
  const cutAt = waiting.at(-1);
  return { found, open: byMacro.filter(({ macro }) => !defined.has(macro)), ...(cutAt !== undefined && { cutAt }) };

  function define(name: string, value: string): void {
    const [, quoted, angled] = /^\\?"([^"\\]+)\\?"$|^<([^>]+)>$/.exec(value) ?? [];
    const path = quoted ?? angled;
    if (path !== undefined && !path.startsWith('/')) defined.set(name, [{ path, isQuoted: quoted !== undefined }]);
  }

  function follow(): void {
    while (found.size < MOST_INCLUDED) {
      const from = waiting.pop();
      if (from === undefined) return;
      const lines = readIncludes(from, checkout.files);
      for (const [name, include] of lines.macros) defined.set(name, [...(defined.get(name) ?? []), include]);
      addAll(byMacro, lines.byMacro);
      for (const include of lines.includes) take(include, from);
    }
  }

  function take({ path, isQuoted }: Include, from: string): void {
    const folder = folderOf(from);
    // most files of a folder include the same
    const key = isQuoted ? `${folder}\0${path}` : path;
    if (asked.has(key)) return;
    asked.add(key);
    const one = (isQuoted ? beside(path, folder, checkout) : undefined) ?? inPlaces(path, folders, checkout);
    const file = one ?? (isQuoted ? byName(path, from, checkout) : undefined);
    if (file === undefined || taken.has(file)) return;
    if (isInstalled(checkout.files.withoutLinks?.(file) ?? file, checkout.files)) return;
    taken.add(file);
    found.add(file);
    waiting.push(file);
  }
}

function readIncludes(file: string, files: RepoFiles): Lines {
  const known = includesOf.get(files) ?? new Map<string, Lines>();
  includesOf.set(files, known);
  const earlier = known.get(file);
  if (earlier) return earlier;
  const found = findIncludes(file, files);
  known.set(file, found);
  return found;
}

function findIncludes(file: string, files: RepoFiles): Lines {
  try {
    const buffer = spliceBytes(bufferOf(files.bytes(file)));
    const last = Math.max(buffer.lastIndexOf('import'), buffer.lastIndexOf('include'));
    if (last < 0 || !(buffer.includes('#') || buffer.includes('%:'))) return NO_LINES;
    const end = buffer.indexOf(10, last);
    const text = buffer.toString('latin1', 0, end < 0 ? buffer.length : end);
    const includes: Include[] = [];
    const byMacro: OpenInclude[] = [];
    for (const { 0: whole, 1: quoted, 2: angled, 3: macro, index } of text.matchAll(INCLUDE_LINE)) {
      const include = includeOf(quoted, angled);
      if (macro === undefined) addAll(includes, include);
      else if (!isAsked(macro, text)) {
        const line = text.slice(0, index + whole.length).split('\n').length;
        byMacro.push({ macro, at: { file, line, column: 1 } });
      }
    }
    const macros = buffer.includes('define')
      ? [...buffer.toString('latin1').matchAll(PATH_MACRO)].flatMap(([, name = '', quoted, angled]) =>
          includeOf(quoted, angled).map((include) => [name, include] as const),
        )
      : [];
    return { includes, byMacro, macros };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return NO_LINES;
  }
}

function includeOf(quoted: string | undefined, angled: string | undefined): Include[] {
  // a path is decoded by itself: most are plain
  const path = Buffer.from(quoted ?? angled ?? '', 'latin1').toString();
  return path === '' || path.startsWith('/') ? [] : [{ path, isQuoted: quoted !== undefined }];
}

/** Libraries include what whoever builds them may name, and nothing where nobody does. */
function isAsked(macro: string, text: string): boolean {
  return new RegExp(`(?:ifdef[ \\t]+|defined[ \\t]*\\(?[ \\t]*)${macro}\\b`).test(text);
}

function beside(path: string, folder: string, checkout: Checkout): string | undefined {
  const there = isPlain(path)
    ? folder === ''
      ? path
      : `${folder}/${path}`
    : resolvePath(folder, path, checkout.files.root);
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
