/**
 * Where apps keep things and get them back: a store is a place by name. What is put there under a key, or as a model, comes
 * out again by the same key or model, wherever in the app that is. All languages ask here; another store is another row.
 *
 * `puts` and `gets` are the calls, written with what their arguments are:
 * - `PAIRS` is a list, or an object, of keys with what is kept under each, `KEYS` a list of keys, for which as many pairs come
 *   out, and `NAMES` one for which an object does;
 * - `TABLE` is a table of keys with what is kept under each, and `ALL` behind a call says that one comes out;
 * - `BOTH` behind a call says that what is kept comes out with the function that keeps another, as of a hook;
 * - `KEY` names the place, `VALUE` is kept there, `.part` is kept as that part of it (`.part.of` as one in another), `MODEL` is kept under its own type;
 * - `OF` tells the type that is asked for: `Reading.self`, `FetchDescriptor<Reading>()`, or the type that the place wants;
 * - `HEARD` is a function that is given what is put there, now or later, `MADE` one whose result is put there, and
 *   `SELECTOR` a method of the first argument;
 * - `OUT` is filled with what comes out, and a function that `f = AT` sets is given the place itself;
 * - `LIKE` is one of several stores, or says which: a configuration that is told where the store is;
 * - `ALONE` says, where it is true, that it is a store of its own;
 * - `ID` is what identifies an object;
 * - `IN` is which of several stores it is kept in;
 * - `ANY.f(…)` is called on whatever there is: nobody else gives such a name to anything.
 * - `OF.f(…)` is called on a box of the model, `TYPE.f(…)` is called on the model's type, `SELF.f(…)` on what is kept, `AT.f(…)` on what the place is called by (a box,
 *   a file), `f() OF` is told the type in angles, `[KEY]` is a subscript, `f = KEY` sets a property, and what has no brackets is a property.
 * Arguments that are not written may be there all the same.
 */

export interface Store {
  /** For people. Rows of one name share their places. */
  readonly name: string;
  /** Types that the calls are on, or their chain began with. */
  readonly types?: readonly string[];
  /** Modules, or packages, of which the file imports one. */
  readonly modules?: readonly string[];
  /** How the names of the files end that this is for. */
  readonly ending?: string;
  /** Calls that give a place by its name, which may be handed on to whoever uses it. */
  readonly opens?: readonly string[];
  /** Calls that give one of several stores by its name: a key is another place in each. Without a key the call is named by
   *  all that it is given, as a file is. */
  readonly boxes?: readonly string[];
  /** One of the boxes is the entry of that key itself: what a hook is told the key of. */
  readonly isEntry?: true;
  /** The one place that all of its calls mean, which are told no key. */
  readonly place?: string;
  readonly puts: readonly string[];
  readonly gets: readonly string[];
  /** Property wrappers of Swift that keep what the property is set to, under the key or the type they are for. */
  readonly wrappers?: readonly string[];
  /** The type of what says which of several stores is meant. */
  readonly configuration?: string;
  /** The type of what comes out, where it is always the same. */
  readonly gives?: string;
  /** Where the fact comes from. */
  readonly from: string;
}

/** Events by their names, whoever sends them. */
export const EVENTS = 'events';
/** Files by their names, whoever writes and reads them. */
export const FILES = 'a file';
/** What stands before the name of a store and of a place in it, where that is a value. */
export const OPENED = '\0opened ';
/** Tables by their names, whatever keeps them. */
export const TABLES = 'a database';
/** Of which each has tables of its own. */
export const DATABASES = 'GRDB';
/** Tables that are handed on as objects: `records/stores/sqlite-swift.ts`. */
export const SQLITE_SWIFT = 'SQLite.swift';
/** Tables whose rows a function fills: `records/stores/watermelon.ts`. */
export const WATERMELON = 'WatermelonDB';
/** Tables by their names, which may be properties: `records/stores/indexed.ts`. */
export const INDEXED = 'a table of IndexedDB';
/** Channels of Flutter by their names. */
export const CHANNELS = 'an event channel';

/** The names in a text: rows have many alike. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
