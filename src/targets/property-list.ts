/**
 * Effective property lists: what is known to be in an Info.plist or in entitlements, what is known not to be, and what
 * cannot be known.
 */
import { readPlist } from '../read/plist.ts';
import {
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  UnreadableFile,
} from '../types.ts';

/** Why something cannot be known, and the place that makes it so. */
export interface Unknown {
  readonly reason: string;
  readonly at: Location;
}

/**
 * A property list of known entries. `at` is where to point when a key is missing. `unknown` says of a key that is not
 * among the entries why it may be there all the same; nothing where it is certain that it is not.
 */
export function makePropertyList(
  at: Location,
  entries: PlistDictionary,
  unknown: (key: string) => Unknown | undefined = () => undefined,
): PropertyList {
  return {
    at,
    entries,
    get(key) {
      const entry = entries.get(key);
      if (entry) return { state: 'known', value: entry, at: entry.value.at };
      const why = unknown(key);
      return why ? { state: 'unresolved', ...why } : { state: 'absent', at };
    },
  };
}

/** A property list of which nothing is known. */
export function makeUnknownPropertyList(unknown: Unknown): PropertyList {
  return makePropertyList(unknown.at, new Map(), () => unknown);
}

/** The top dictionary of a property-list file. Throws {@link UnreadableFile}, also for a list without one. */
export function readPropertyListFile(files: RepoFiles, path: string): { at: Location; entries: PlistDictionary } {
  return readTopDictionary(files.bytes(path), path);
}

/** The same of bytes that are read already. */
export function readTopDictionary(bytes: Uint8Array, path: string): { at: Location; entries: PlistDictionary } {
  const top = readPlist(bytes, path);
  if (top.kind !== 'dictionary') throw new UnreadableFile('holds no dictionary at its top', top.at);
  return { at: top.at, entries: top.value };
}

/** The same value with every text in it, at any depth, replaced. Keys stay. */
export function mapTexts(value: PlistValue, change: (text: string, at: Location) => PlistValue): PlistValue {
  switch (value.kind) {
    case 'string':
      return change(value.value, value.at);
    case 'array':
      return { ...value, value: value.value.map((item) => mapTexts(item, change)) };
    case 'dictionary':
      return { ...value, value: mapEntries(value.value, (entry) => mapTexts(entry.value, change)) };
    default:
      return value;
  }
}

/** The same entries with other values. */
export function mapEntries(entries: PlistDictionary, change: (entry: PlistEntry) => PlistValue): PlistDictionary {
  return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}

/** The same value standing at one place: for a property list that is written inside a setting. */
export function placeAt(value: PlistValue, at: Location): PlistValue {
  switch (value.kind) {
    case 'array':
      return { ...value, at, value: value.value.map((item) => placeAt(item, at)) };
    case 'dictionary': {
      const entries = [...value.value].map(([key, entry]): [string, PlistEntry] => [
        key,
        { key, keyAt: at, value: placeAt(entry.value, at) },
      ]);
      return { ...value, at, value: new Map(entries) };
    }
    default:
      return { ...value, at };
  }
}
