/**
 * Ways through values that were read: JSON, YAML, property lists.
 */
import { decodeText } from '../read/text.ts';
import { type Location, type PlistDictionary, type PlistValue, type RepoFiles, UnreadableFile } from '../types.ts';

/** The value under keys, one in another; undefined where one is missing. */
export function lookUp(value: PlistValue | undefined, ...keys: readonly string[]): PlistValue | undefined {
  return keys.reduce<PlistValue | undefined>((inner, key) => entriesOf(inner).get(key)?.value, value);
}

/** The entries of a dictionary; none of anything else. */
export function entriesOf(value: PlistValue | undefined): PlistDictionary {
  return value?.kind === 'dictionary' ? value.value : new Map();
}

/** The items of a list; of anything else the value alone. */
export function itemsOf(value: PlistValue | undefined): readonly PlistValue[] {
  if (value === undefined) return [];
  return value.kind === 'array' ? value.value : [value];
}

export function textOf(value: PlistValue | undefined): string | undefined {
  if (value?.kind === 'number') return String(value.value);
  return value?.kind === 'string' ? value.value : undefined;
}

/** The texts of a list, or of a single text. */
export function textsOf(value: PlistValue | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}

/** What a file holds, or why it cannot be read. */
export type Reading = { readonly value: PlistValue } | { readonly reason: string; readonly at: Location };

/** Reads a file with one of the readers. A file that is not there, or cannot be read, is a reason. */
export function tryRead(
  files: RepoFiles,
  path: string,
  read: (bytes: Uint8Array, file: string) => PlistValue,
): Reading {
  try {
    return { value: read(files.bytes(path), path) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { reason: `\`${path}\`: ${error.message}`, at: error.at };
  }
}

/** What a file holds; undefined when it cannot be read, for files whose absence changes nothing that is reported. */
export function readIfPossible(
  files: RepoFiles,
  path: string,
  read: (bytes: Uint8Array, file: string) => PlistValue,
): PlistValue | undefined {
  const reading = tryRead(files, path, read);
  return 'value' in reading ? reading.value : undefined;
}

/** The text of a file; empty where it cannot be read. */
export function readTextIfPossible(files: RepoFiles, path: string): string {
  try {
    return decodeText(files.bytes(path), path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return '';
  }
}
