/** Property lists, with the place of each value. */
import type { Location, Resolved } from './places.ts';

/** A value of a property list, with its place. `unresolved` is a text with a variable that the repository does not set. */
export type PlistValue =
  | { readonly kind: 'string'; readonly value: string; readonly at: Location }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Location }
  | { readonly kind: 'number'; readonly value: number; readonly at: Location }
  | { readonly kind: 'date' | 'data'; readonly value: string; readonly at: Location }
  | { readonly kind: 'array'; readonly value: readonly PlistValue[]; readonly at: Location }
  | { readonly kind: 'dictionary'; readonly value: PlistDictionary; readonly at: Location }
  | {
      readonly kind: 'unresolved';
      readonly reason: string;
      readonly at: Location;
      /** The texts that it may hold, where these are told: of the code of a configuration. */
      readonly mayHold?: readonly string[];
    };

/** One key of a dictionary. `shadows` are the entries that this one silently replaces (a build setting over a file). */
export interface PlistEntry {
  readonly key: string;
  readonly keyAt: Location;
  readonly value: PlistValue;
  readonly shadows?: readonly PlistEntry[];
  /** A generator writes it only where the file that is there has none. */
  readonly isSpare?: true;
}

/** Keys in file order. A Map, so that `__proto__` is a key like any other. The last of duplicate keys wins. */
export type PlistDictionary = ReadonlyMap<string, PlistEntry>;

/** The effective Info.plist or entitlements of one target in one configuration. */
export interface PropertyList {
  /** Where to point when a key is missing: the top `<dict>`, the setting that names the file, or the configuration. */
  readonly at: Location;
  /** The keys that are known to be there, in order. */
  readonly entries: PlistDictionary;
  /** A key's entry; absent; or unresolved, because the list or the setting that may hold the key could not be read. */
  get(key: string): Resolved<PlistEntry>;
}
