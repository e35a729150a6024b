/**
 * How finely runs of a function are told apart. What is told less apart takes less and says no less than is so: one more
 * type may be taken for used.
 */

export interface Precision {
  /** How many calls back runs of one function are told apart. */
  readonly memory: number;
  /** Runs of one function beyond which all further calls share one. */
  readonly mostRuns: number;
  /** Runs of one function beyond which it has no further ones of its own from inside. */
  readonly mostRecursive: number;
}

const FINEST: Precision = { memory: 3, mostRuns: 80, mostRecursive: 12 };
/** Each next one is for a target in which too many calls lead to one another to follow them so. */
const COARSER: readonly Precision[] = [
  { memory: 2, mostRuns: 8, mostRecursive: 3 },
  { memory: 1, mostRuns: 4, mostRecursive: 2 },
];

/** How finely one target is looked at. What was too much to follow once is not tried again with more files. */
export interface Focus {
  precision(): Precision;
  /** Goes on with the next coarser one; false where there is none. */
  coarsen(): boolean;
}

export function createFocus(): Focus {
  const coarser = [...COARSER];
  let precision = FINEST;
  return {
    precision: () => precision,
    coarsen() {
      const next = coarser.shift();
      if (next) precision = next;
      return next !== undefined;
    },
  };
}
