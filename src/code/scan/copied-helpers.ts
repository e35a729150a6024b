/**
 * Helpers that apps copy whole out of the sources of a framework, and that name what the framework has of clinical records. They
 * ask for nothing and read nothing: what such an app compiles of records is the framework's.
 */
import { bufferOf } from '../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import type { Scan } from './scan.ts';

/** ResearchKit's table of how its objects are written as JSON, from its own tests:
 *  https://github.com/ResearchKit/ResearchKit/blob/main/ResearchKitTests/ORKESerialization.m */
const COPIED = '@implementation ORKESerializer';
const NAME = 'ORKESerializer';
/** Who makes objects of JSON by it may make a recorder of records, which no source shows. */
const MAKES = ['objectFromJSON', 'fromJSON'];

/** The scans, in which a copied helper shows nothing of records where nobody makes objects by it. */
export function withoutCopies(
  scans: ReadonlyMap<string, Scan | undefined>,
  files: RepoFiles,
): ReadonlyMap<string, Scan | undefined> {
  const copies = [...scans.values()].filter((scan) => scan && isCopy(scan, files)) as readonly Scan[];
  const own = new Set(copies.map(({ path }) => path));
  if (copies.length === 0 || [...scans.keys()].some((path) => !own.has(path) && makesByCopy(path, files))) return scans;
  const plain = new Map(scans);
  for (const { clinical: _, namesTypes: __, ...scan } of copies) plain.set(scan.path, { ...scan, isCopied: true });
  return plain;
}

function isCopy({ path, language, skipped }: Scan, files: RepoFiles): boolean {
  return language === 'objective-c' && !skipped && /\.mm?$/.test(path) && holds(path, files, COPIED);
}

function makesByCopy(path: string, files: RepoFiles): boolean {
  return /\.(?:swift|mm?)$/.test(path) && holds(path, files, NAME) && MAKES.some((word) => holds(path, files, word));
}

function holds(path: string, files: RepoFiles, word: string): boolean {
  try {
    return bufferOf(files.bytes(path)).includes(word);
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}
