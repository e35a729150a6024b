/**
 * Inclusion constraints over sets of values, solved to a fixed point: "whatever is in `from` is in `to`".
 * Knows nothing of what the values mean, so that any domain runs on the same constraints.
 */

/** A set that only grows. */
export interface Cell<V> {
  readonly values: Set<V>;
  readonly flows: Flow<V>[];
  /** Where everything goes as it is: no flow twice. */
  readonly plain: Set<Cell<V>>;
  readonly watchers: ((value: V) => void)[];
}

interface Flow<V> {
  readonly to: Cell<V>;
  readonly via: ((value: V) => V | undefined) | undefined;
}

export interface Solver<V> {
  cell(): Cell<V>;
  /** Puts a value in. Values are compared by identity: intern them. */
  add(cell: Cell<V>, value: V): void;
  /** Everything that is, or ever comes, in `from` comes to `to`: as it is, or as `via` makes it; undefined is dropped. */
  flow(from: Cell<V>, to: Cell<V>, via?: (value: V) => V | undefined): void;
  /** Calls back once for each value that is, or ever comes, in the cell. New constraints may be made there. */
  watch(cell: Cell<V>, see: (value: V) => void): void;
  /** Runs until nothing changes. False when `budget` steps did not suffice. */
  run(budget: number): boolean;
  /** Steps taken so far: values delivered along a flow or to a watcher. */
  steps(): number;
}

export function createSolver<V>(): Solver<V> {
  const queue: { cell: Cell<V>; value: V }[] = [];
  let taken = 0;

  const add = (cell: Cell<V>, value: V): void => {
    if (cell.values.has(value)) return;
    cell.values.add(value);
    if (cell.flows.length > 0 || cell.watchers.length > 0) queue.push({ cell, value });
  };
  const deliver = ({ to, via }: Flow<V>, value: V): void => {
    taken += 1;
    const made = via ? via(value) : value;
    if (made !== undefined) add(to, made);
  };
  return {
    cell: () => ({ values: new Set(), flows: [], plain: new Set(), watchers: [] }),
    add,
    flow(from, to, via) {
      if (!via) {
        if (from === to || from.plain.has(to)) return;
        from.plain.add(to);
      }
      const flow = { to, via };
      // values already queued for `from` are delivered twice, which is harmless: sets only grow
      for (const value of from.values) deliver(flow, value);
      from.flows.push(flow);
    },
    watch(cell, see) {
      const seen = new Set<V>();
      const watcher = (value: V): void => {
        if (seen.has(value)) return;
        seen.add(value);
        taken += 1;
        see(value);
      };
      const present = [...cell.values];
      cell.watchers.push(watcher);
      for (const value of present) watcher(value);
    },
    run(budget) {
      for (let next = queue.pop(); next; next = queue.pop()) {
        if (taken > budget) {
          queue.length = 0;
          return false;
        }
        const { cell, value } = next;
        for (let index = 0; index < cell.flows.length; index += 1) {
          const flow = cell.flows[index];
          if (flow) deliver(flow, value);
        }
        for (let index = 0; index < cell.watchers.length; index += 1) cell.watchers[index]?.(value);
      }
      return true;
    },
    steps: () => taken,
  };
}
