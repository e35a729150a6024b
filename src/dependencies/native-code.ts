/**
 * Where native code of others names the clinical API. A search of bytes: nothing is parsed, comments do not count.
 */
import { bufferOf } from '../bytes.ts';
import { placesIn } from '../read/text.ts';
import type { Located, RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';
import { join } from './folders.ts';

/** What nothing but clinical records uses. The class is what App Review names; `HKClinicalCoding` is of medications. */
const CLINICAL = /\bHKClinical(?:Record|Type)\w*/;
const HINTS = ['HKClinicalRecord', 'HKClinicalType'];
const NATIVE = /\.(?:swift|mm?|h)$/;
const NO_SOURCE = /(?:^|\/)(?:node_modules|Examples?|Samples?|Demos?|__tests__|(?:\w+)?Tests?|Specs?|docs|android)\//i;
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?/g;

/** Folders that a listing of the checkout passes over. */
const OF_DEPENDENCIES = /(?:^|\/)(?:node_modules|Pods|Carthage|SourcePackages|\.build)(?:\/|$)/;

/** The files of a dependency below its folder, sorted. One of the checkout itself stands among its own files. */
export function listFolder(folder: string, files: RepoFiles): readonly string[] {
  if (!OF_DEPENDENCIES.test(folder)) return files.paths.filter((path) => path.startsWith(join(folder, '')));
  const sorted = files.dependencyPaths(folder);
  const first = indexOf(`${folder}/`, sorted);
  return sorted.slice(first, indexOf(`${folder}0`, sorted)); // `0` follows `/`
}

/** The first index whose path is not before `key`. */
function indexOf(key: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The native sources of a package among the files in its folder: no examples, no tests. */
export function nativeSources(folder: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => NATIVE.test(path) && !NO_SOURCE.test(path.slice(folder.length)));
}

/** The first place that names the class, or else the first that names another part of the API. */
export function findClinicalCode(sources: readonly string[], files: RepoFiles): Located<string> | undefined {
  let first: Located<string> | undefined;
  for (const path of sources) {
    const found = searchFile(path, files);
    if (found?.value === 'HKClinicalRecord') return found;
    first ??= found;
  }
  return first;
}

function searchFile(path: string, files: RepoFiles): Located<string> | undefined {
  const bytes = attempt(() => files.bytes(path));
  if (!bytes) return undefined;
  const buffer = bufferOf(bytes);
  if (!HINTS.some((hint) => buffer.includes(hint))) return undefined;
  const text = buffer.toString('utf8');
  const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
  const match = /\bHKClinicalRecord\b/.exec(code) ?? CLINICAL.exec(code);
  if (!match) return undefined;
  return { value: match[0], at: placesIn(path, text)(match.index, match.index + match[0].length) };
}
