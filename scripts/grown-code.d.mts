export interface Grown {
  /** Where such a file stands. */
  readonly file: string;
  /** By name: the text of a file in which so many of it stand. */
  readonly constructs: Readonly<Record<string, (count: number) => string>>;
}

export const GROWN: Readonly<Record<string, Grown>>;

/** A file in which each number puts something more around what is there. */
export function nestCode(language: string, numbers: Iterable<number>): string;
