import { decodeText, placesIn } from '../read/text.ts';
import {
  type Located,
  type PolicyUrl,
  type RepoFiles,
  type Skipped,
  type StoreMetadata,
  UnreadableFile,
} from '../types.ts';

/** What the files of a repository say about its store metadata. Nothing has been judged yet. */
export interface FoundPolicy {
  readonly urls: readonly PolicyUrl[];
  /** Locales that the metadata manages and that have neither a URL nor a default: where each should stand. */
  readonly missing: StoreMetadata['missing'];
  readonly descriptions: StoreMetadata['descriptions'];
  /** Categories, and how often medical information is shown. */
  readonly traits: StoreMetadata['traits'];
  /** Why a URL cannot be told where a source is there. */
  readonly unresolved: readonly Skipped[];
}

export const NOTHING: FoundPolicy = { urls: [], missing: [], descriptions: [], traits: [], unresolved: [] };

export function mergeFound(parts: readonly FoundPolicy[]): FoundPolicy {
  return {
    urls: parts.flatMap(({ urls }) => urls),
    missing: parts.flatMap(({ missing }) => missing),
    descriptions: parts.flatMap(({ descriptions }) => descriptions),
    traits: parts.flatMap(({ traits }) => traits),
    unresolved: parts.flatMap(({ unresolved }) => unresolved),
  };
}

/** Runs a reader; what it cannot read is said under "could not be checked" and is nothing else. */
export function tryRead<T>(read: () => T, unresolved: Skipped[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    unresolved.push({ at: error.at, reason: `${fileName(error.at.file)}: ${error.message}` });
    return undefined;
  }
}

/** The whole text of a small file, trimmed, with its place; a blank file gives `""` at its beginning. */
export function readWholeText(files: RepoFiles, path: string): Located<string> {
  const text = decodeText(files.bytes(path), path);
  const value = text.trim();
  const start = text.length - text.trimStart().length;
  const place = placesIn(path, text);
  return value === ''
    ? { value, at: { file: path, line: 1, column: 1 } }
    : { value, at: place(start, start + value.length) };
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins and normalizes; `..` that leads above the root gives undefined. */
export function joinPaths(...parts: readonly string[]): string | undefined {
  const folders: string[] = [];
  for (const part of parts.flatMap((path) => path.split('/'))) {
    if (part === '' || part === '.') continue;
    if (part === '..' && folders.pop() === undefined) return undefined;
    if (part !== '..') folders.push(part);
  }
  return folders.join('/');
}

/** `source` value of a URL by kind; what App Store Connect gets, in the order people ask for it. */
export type Source = 'fastlane' | 'Deliverfile' | 'EAS' | 'asc' | 'JSON' | 'configuration' | 'option' | 'hint';
