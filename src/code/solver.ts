/**
 * Inclusion constraints over sets of values, solved to a fixed point: "whatever is in `from` is in `to`".
 * Knows nothing of what the values mean, so that any domain runs on the same constraints.
 */

/** A set that only grows. */
export interface Cell<V> {
  readonly values: ReadonlySet<V>;
}

/** A cell from the inside. Most stay empty, so nothing is made before it is needed. */
interface Inner<V> extends Cell<V> {
  values: Set<V>;
  flows: Flow<V>[] | undefined;
  /** Where everything goes as it is: no flow twice. */
  plain: Set<Cell<V>> | undefined;
  watchers: ((value: V) => void)[] | undefined;
}

interface Flow<V> {
  readonly to: Inner<V>;
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
  /** Whether anything looks at the cell. */
  isUsed(cell: Cell<V>): boolean;
  /** Steps taken so far: values delivered along a flow or to a watcher. */
  steps(): number;
}

export function createSolver<V>(): Solver<V> {
  const queue: { cell: Inner<V>; value: V }[] = [];
  const nothing: Set<V> = new Set();
  let taken = 0;

  const add = (cell: Inner<V>, value: V): void => {
    if (cell.values.has(value)) return;
    if (cell.values === nothing) cell.values = new Set();
    cell.values.add(value);
    if (cell.flows || cell.watchers) queue.push({ cell, value });
  };
  const deliver = ({ to, via }: Flow<V>, value: V): void => {
    taken += 1;
    const made = via ? via(value) : value;
    if (made !== undefined) add(to, made);
  };
  return {
    cell: (): Inner<V> => ({ values: nothing, flows: undefined, plain: undefined, watchers: undefined }),
    add: (cell, value) => add(inside(cell), value),
    flow(from, to, via) {
      const source = inside(from);
      if (!via) {
        if (from === to || source.plain?.has(to)) return;
        source.plain ??= new Set();
        source.plain.add(to);
      }
      const flow = { to: inside(to), via };
      // values already queued for `from` are delivered twice, which is harmless: sets only grow
      for (const value of source.values) deliver(flow, value);
      source.flows ??= [];
      source.flows.push(flow);
    },
    watch(cell, see) {
      const source = inside(cell);
      const seen = new Set<V>();
      const watcher = (value: V): void => {
        if (seen.has(value)) return;
        seen.add(value);
        taken += 1;
        see(value);
      };
      const present = [...source.values];
      source.watchers ??= [];
      source.watchers.push(watcher);
      for (const value of present) watcher(value);
    },
    run(budget) {
      for (let next = queue.pop(); next; next = queue.pop()) {
        if (taken > budget) {
          queue.length = 0;
          return false;
        }
        const {
          cell: { flows, watchers },
          value,
        } = next;
        for (let index = 0; flows && index < flows.length; index += 1) {
          const flow = flows[index];
          if (flow) deliver(flow, value);
        }
        for (let index = 0; watchers && index < watchers.length; index += 1) watchers[index]?.(value);
      }
      return true;
    },
    isUsed(cell) {
      const { flows, watchers } = inside(cell);
      return flows !== undefined || watchers !== undefined;
    },
    steps: () => taken,
  };
}

/** Every cell comes from `cell()` above. */
function inside<V>(cell: Cell<V>): Inner<V> {
  return cell as Inner<V>;
}
