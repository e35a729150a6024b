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
  /** What came in and was not passed on yet: the last of `values`. Defined while the cell waits in the queue. */
  fresh: V[] | undefined;
  /** How many of each scarce kind are in it. */
  counts: Map<string, number> | undefined;
  outs: Out<V>[] | undefined;
  /** Where everything goes as it is: no flow twice. */
  plain: Set<Cell<V>> | undefined;
}

/** Where values go: to another cell, or to who looks. */
type Out<V> = (value: V) => void;

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

/** Values of which a few in a cell say as much as many: the kind they are counted by, and how many are let in. */
export interface Scarcity<V> {
  kindOf(value: V): string | undefined;
  readonly most: number;
}

export function createSolver<V>(scarce?: Scarcity<V>): Solver<V> {
  const queue: Inner<V>[] = [];
  const nothing: Set<V> = new Set();
  let taken = 0;

  const isLetIn = (cell: Inner<V>, value: V): boolean => {
    const kind = scarce?.kindOf(value);
    if (!scarce || kind === undefined) return true;
    cell.counts ??= new Map();
    const count = cell.counts.get(kind) ?? 0;
    if (count >= scarce.most) return false;
    cell.counts.set(kind, count + 1);
    return true;
  };
  const add = (cell: Inner<V>, value: V): void => {
    if (cell.values.has(value) || !isLetIn(cell, value)) return;
    if (cell.values === nothing) cell.values = new Set();
    cell.values.add(value);
    if (cell.fresh) cell.fresh.push(value);
    else if (cell.outs) {
      cell.fresh = [value];
      queue.push(cell);
    }
  };
  /** A new way out gets what was passed on before; what is fresh comes to all ways at once. */
  const addOut = (cell: Inner<V>, out: Out<V>): void => {
    let passed = cell.values.size - (cell.fresh?.length ?? 0);
    const values = passed > 0 ? [...cell.values] : [];
    cell.outs ??= [];
    cell.outs.push(out);
    for (const value of values) {
      if (passed <= 0) return;
      passed -= 1;
      out(value);
    }
  };
  return {
    cell: (): Inner<V> => ({ values: nothing, fresh: undefined, counts: undefined, outs: undefined, plain: undefined }),
    add: (cell, value) => add(inside(cell), value),
    flow(from, to, via) {
      const source = inside(from);
      const target = inside(to);
      if (!via) {
        if (from === to || source.plain?.has(to)) return;
        source.plain ??= new Set();
        source.plain.add(to);
      }
      addOut(source, (value) => {
        taken += 1;
        const made = via ? via(value) : value;
        if (made !== undefined) add(target, made);
      });
    },
    watch(cell, see) {
      addOut(inside(cell), (value) => {
        taken += 1;
        see(value);
      });
    },
    run(budget) {
      for (let cell = queue.pop(); cell; cell = queue.pop()) {
        if (taken > budget) {
          queue.length = 0;
          return false;
        }
        const { fresh = [], outs = [] } = cell;
        cell.fresh = undefined;
        // ways that are added meanwhile get these values by themselves
        const count = outs.length;
        for (const value of fresh) for (let index = 0; index < count; index += 1) outs[index]?.(value);
      }
      return true;
    },
    isUsed: (cell) => inside(cell).outs !== undefined,
    steps: () => taken,
  };
}

/** Every cell comes from `cell()` above. */
function inside<V>(cell: Cell<V>): Inner<V> {
  return cell as Inner<V>;
}
