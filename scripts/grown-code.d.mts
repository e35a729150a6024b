export interface Grown {
  /** Where such a file stands. */
  readonly file: string;
  /** By name: the text of a file in which so many of it stand. */
  readonly constructs: Readonly<Record<string, (count: number) => string>>;
}

export const GROWN: Readonly<Record<string, Grown>>;
