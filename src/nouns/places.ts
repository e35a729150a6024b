/** Where something stands, and what is known of a value. */

/** A place in a file of the checked repository. `file` is `/`-separated and relative to the checked path; lines and
 *  columns count from 1, columns in UTF-16 units, as editors show them. `endColumn` is the column after the last one. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A value read from a file, together with where it was read. */
export interface Located<T> {
  readonly value: T;
  readonly at: Location;
}

/** A value that is known, known to be absent, or not knowable from the repository. Three cases, so that no rule can
 *  take one for another. `at` is where it stands, where to point when it is missing, or what made it unknowable. */
export type Resolved<T> =
  | { readonly state: 'known'; readonly value: T; readonly at: Location }
  | { readonly state: 'absent'; readonly at: Location }
  | { readonly state: 'unresolved'; readonly reason: string; readonly at: Location };
