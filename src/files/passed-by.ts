/**
 * What a listing of the repository's own files passes by: folders that tools fill, and links. Whatever a declaration
 * names is looked at all the same, under the path by which it is named.
 */
import type { Glob } from '../read/glob.ts';

export interface PassedBy {
  /** Paths of the folders that were passed by: no version control, nothing that the configuration excludes. */
  readonly folders: readonly string[];
  readonly links: ReadonlyMap<string, string | undefined>;
  /** The repository's own files below a folder. */
  own(folder: string): readonly string[];
  /** What stands on the disk below a folder that is no link, without what is hidden. */
  list(folder: string): readonly string[];
  isFile(path: string): boolean;
  readonly isExcluded: Glob;
}

/** Links in links: more of them are no way that anybody lays. */
const MOST_LINKS = 40;

/** The files below a folder that are none of the repository's own listing, each under the folder's own path. */
export function listBeyond(folder: string, passed: PassedBy): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  take(folder, folder, 0);
  return [...found].sort();

  /** `real` is where the folder stands, `shown` how it is named. */
  function take(real: string, shown: string, depth: number): void {
    if (seen.has(real) || depth > MOST_LINKS || passed.isExcluded(real)) return;
    seen.add(real);
    const add = (path: string): void => {
      if (!passed.isExcluded(path)) found.add(shown + path.slice(real.length));
    };
    const behind = linkOnTheWay(real, passed);
    if (behind !== undefined) {
      take(behind, shown, depth + 1);
      return;
    }
    if (real !== shown) passed.own(real).forEach(add);
    if (isPassedBy(real, passed.folders)) passed.list(real).forEach(add);
    else if (real !== '')
      for (const inner of passed.folders)
        if (isBelow(inner, real) && !isHidden(inner.slice(real.length))) passed.list(inner).forEach(add);
    for (const [link, target] of passed.links) {
      if (target === undefined || !isBelow(link, real)) continue;
      // what stands in the folder itself is one file, by whichever way
      if (isBelow(link, target) || isBelow(target, real)) continue;
      if (passed.isFile(link)) add(link);
      else take(target, shown + link.slice(real.length), depth + 1);
    }
  }
}

/** Where a path leads that goes through a link, one link further; undefined where it goes through none. */
function linkOnTheWay(path: string, { links }: PassedBy): string | undefined {
  if (links.size === 0) return undefined;
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const start = end < 0 ? path : path.slice(0, end);
    const target = links.get(start);
    if (target !== undefined) return target + path.slice(start.length);
    if (end < 0) return undefined;
  }
}

/** Of a catalogue nothing is listed but where its icon is: its pictures are two thirds of the folders of many apps. */
const IN_CATALOGUE = /\.xcassets\//;

/** Whether a path stands in a folder that was passed by, or behind a link. */
export function isBeyond(path: string, passed: PassedBy): boolean {
  if (passed.isExcluded(path)) return false;
  return isPassedBy(path, passed.folders) || IN_CATALOGUE.test(path) || linkOnTheWay(path, passed) !== undefined;
}

/** One path for each file, whichever way leads there. */
export function withoutLinks(path: string, passed: PassedBy): string {
  let real = path;
  for (let step = 0; step < MOST_LINKS; step += 1) {
    const next = linkOnTheWay(real, passed);
    if (next === undefined) return real;
    real = next;
  }
  return real;
}

/** What links bring into the listing itself: files that it would not hold otherwise, under the links' own paths. A link
 *  to what is listed brings nothing, unless it gives a name that says what the file is: `project.pbxproj`. */
export function listStandIns(passed: PassedBy, known: ReadonlySet<string>, leavesOut: Glob): string[] {
  const found: string[] = [];
  for (const [link, target] of passed.links) {
    if (target === undefined || isBelow(link, target) || passed.isExcluded(target)) continue;
    if (isManaged(target, known)) continue;
    const isNamedAnew = endingOf(link) !== '' && endingOf(link) !== endingOf(target);
    if (passed.isFile(link)) {
      if (isNamedAnew || !known.has(target)) found.push(link);
    } else if (isPassedBy(target, passed.folders))
      for (const file of passed.list(target)) {
        const inner = file.slice(target.length);
        if (!leavesOut(inner)) found.push(link + inner);
      }
    else if (isNamedAnew) for (const file of passed.own(target)) found.push(link + file.slice(target.length));
  }
  return found;
}

/** What a package manager fills, beside its manifest: links into it are for convenience. */
const MANAGERS: readonly (readonly [RegExp, string])[] = [
  [/^(.*?)(?:^|\/)node_modules(?:\/|$)/, 'package.json'],
  [/^(.*?)(?:^|\/)Pods(?:\/|$)/, 'Podfile'],
  [/^(.*?)(?:^|\/)Carthage(?:\/|$)/, 'Cartfile'],
  [/^(.*?)(?:^|\/)\.build(?:\/|$)/, 'Package.swift'],
];

function isManaged(path: string, known: ReadonlySet<string>): boolean {
  return MANAGERS.some(([pattern, manifest]) => {
    const around = pattern.exec(path)?.[1];
    return around !== undefined && known.has(around === '' ? manifest : `${around}/${manifest}`);
  });
}

function isPassedBy(path: string, folders: readonly string[]): boolean {
  return folders.some((one) => path === one || isBelow(path, one));
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Compilers of packages and globs of pods pass such folders by, unless they are named.
 *  @param path from a folder, with the slash behind that */
function isHidden(path: string): boolean {
  return /\/\./.test(path);
}

function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}
