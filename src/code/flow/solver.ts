/**
 * Inclusion constraints over sets of values, solved to a fixed point: "whatever is in `from` is in `to`".
 * Knows nothing of what the values mean, so that any domain runs on the same constraints.
 */

/** A set that only grows. */
export interface Cell<V> {
  /** In the order in which they came, none twice. */
  readonly values: readonly V[];
}

/** A flow out of a cell: to another one, as values are or as `via` makes them. */
export interface Flow<V, N> {
  readonly to: Cell<V>;
  readonly via: Via<V> | undefined;
  /** What whoever made the flow wants to remember of it. */
  readonly note: N | undefined;
}

export type Via<V> = (value: V) => V | undefined;

/** A cell from the inside. There are hundreds of thousands, most of them empty: nothing is made before it is needed. */
interface Inner<V, N> extends Cell<V> {
  values: V[];
  /** How many of the values were passed on. The others came while the cell waits in the queue. */
  passed: number;
  first: Way<V, N> | undefined;
  last: Way<V, N> | undefined;
  more: More<V> | undefined;
  /** Flows into it; negative once a value was dropped on one. */
  sources: number;
}

/** What few cells need. */
interface More<V> {
  /** The values, of a cell in which there are many. */
  known?: Set<V>;
  /** Where they go, of a cell with many ways. */
  targets?: Map<Cell<V>, (Via<V> | undefined)[]>;
  /** How many of each scarce kind are in it. */
  counts?: number[];
}

/** Where values go: to another cell, or to who looks. One behind the other, since most cells have one or two. */
interface Way<V, N> {
  readonly to: Inner<V, N> | undefined;
  readonly via: Via<V> | undefined;
  readonly see: ((value: V) => void) | undefined;
  readonly note: N | undefined;
  next: Way<V, N> | undefined;
}

export interface Solver<V, N = never> {
  cell(): Cell<V>;
  /** Puts a value in. */
  add(cell: Cell<V>, value: V): void;
  /** Everything that is, or ever comes, in `from` comes to `to`: as it is, or as `via` makes it; undefined is dropped.
   *  The same flow twice is one, with the note of the first. */
  flow(from: Cell<V>, to: Cell<V>, via?: Via<V>, note?: N): void;
  /** Calls back once for each value that is, or ever comes, in the cell. New constraints may be made there. */
  watch(cell: Cell<V>, see: (value: V) => void): void;
  /** Runs until nothing changes. False when `budget` steps, counted from the first, did not suffice: with more it goes on. */
  run(budget: number): boolean;
  /** Whether anything looks at the cell. */
  isUsed(cell: Cell<V>): boolean;
  /** The flows out of a cell, in the order in which they were made. */
  flowsFrom(cell: Cell<V>): Iterable<Flow<V, N>>;
  /** How many flows lead into a cell; undefined where one of them had a value, and dropped it. */
  sourcesOf(cell: Cell<V>): number | undefined;
  /** Steps taken so far: values delivered along a flow or to a watcher. */
  steps(): number;
}

/** What the solver has to know of values. */
export interface Domain<V> {
  /** The one that stands for all equal ones. */
  intern(value: V): V;
  /** Values of which a few in a cell say as much as many. */
  readonly scarce?: {
    /** Which of the `kinds` a value is counted by, from 0. */
    kindOf(value: V): number | undefined;
    readonly kinds: number;
    /** How many of each are let in. */
    readonly most: number;
  };
}

const DROPPED = -1;

/** Fewer than that are looked through one by one. */
const MANY = 8;

export function createSolver<V, N = never>({ intern, scarce }: Domain<V>): Solver<V, N> {
  const queue: Inner<V, N>[] = [];
  const nothing: V[] = [];
  let taken = 0;

  const isLetIn = (cell: Inner<V, N>, value: V): boolean => {
    const kind = scarce?.kindOf(value);
    if (!scarce || kind === undefined) return true;
    cell.more ??= {};
    cell.more.counts ??= new Array<number>(scarce.kinds).fill(0);
    const { counts } = cell.more;
    const count = counts[kind] ?? 0;
    if (count >= scarce.most) return false;
    counts[kind] = count + 1;
    return true;
  };
  const holds = (cell: Inner<V, N>, value: V): boolean => {
    if (cell.values.length <= MANY) return cell.values.includes(value);
    cell.more ??= {};
    cell.more.known ??= new Set(cell.values);
    return cell.more.known.has(value);
  };
  const add = (cell: Inner<V, N>, value: V): void => {
    if (holds(cell, value) || !isLetIn(cell, value)) return;
    const isWaiting = cell.passed < cell.values.length;
    // an array that grows makes room for sixteen more
    if (cell.values.length < 3) cell.values = cell.values.concat(value);
    else cell.values.push(value);
    cell.more?.known?.add(value);
    if (!cell.first) cell.passed = cell.values.length;
    else if (!isWaiting) queue.push(cell);
  };
  const pass = ({ to, via, see }: Way<V, N>, value: V): void => {
    taken += 1;
    if (see) {
      see(value);
      return;
    }
    const made = via ? via(value) : value;
    if (!to) return;
    if (made === undefined) to.sources = DROPPED;
    else add(to, made === value ? made : intern(made));
  };
  /** A new way gets what was passed on before; what is not comes to all ways at once. */
  const addWay = (cell: Inner<V, N>, way: Way<V, N>): void => {
    if (cell.last) cell.last.next = way;
    else cell.first = way;
    cell.last = way;
    const { values, passed } = cell;
    for (let index = 0; index < passed; index += 1) pass(way, values[index] as V);
  };
  /** Whether the same flow is there already. */
  const leadsTo = (cell: Inner<V, N>, to: Cell<V>, via: Via<V> | undefined): boolean => {
    const targets = cell.more?.targets;
    if (targets) return targets.get(to)?.includes(via) ?? false;
    let count = 0;
    for (let way = cell.first; way; way = way.next) {
      if (way.to === to && way.via === via) return true;
      count += 1;
    }
    if (count < MANY) return false;
    cell.more ??= {};
    cell.more.targets = new Map();
    for (let way = cell.first; way; way = way.next) if (way.to) noteTarget(cell.more.targets, way.to, way.via);
    return false;
  };
  return {
    cell: (): Inner<V, N> => ({
      values: nothing,
      passed: 0,
      first: undefined,
      last: undefined,
      more: undefined,
      sources: 0,
    }),
    add: (cell, value) => add(inside(cell), intern(value)),
    flow(from, to, via, note) {
      const source = inside<V, N>(from);
      if ((from === to && !via) || leadsTo(source, to, via)) return;
      if (source.more?.targets) noteTarget(source.more.targets, to, via);
      const target = inside<V, N>(to);
      if (target.sources !== DROPPED) target.sources += 1;
      addWay(source, { to: target, via, see: undefined, note, next: undefined });
    },
    watch(cell, see) {
      addWay(inside(cell), { to: undefined, via: undefined, see, note: undefined, next: undefined });
    },
    run(budget) {
      for (let cell = queue.pop(); cell; cell = queue.pop()) {
        if (taken > budget) {
          queue.push(cell);
          return false;
        }
        const { values, passed, last } = cell;
        const end = values.length;
        cell.passed = end;
        for (let index = passed; index < end; index += 1) {
          // ways that are added meanwhile get these values by themselves
          for (let way = cell.first; way; way = way === last ? undefined : way.next) pass(way, values[index] as V);
        }
      }
      return true;
    },
    isUsed: (cell) => inside(cell).first !== undefined,
    *flowsFrom(cell) {
      for (let way = inside<V, N>(cell).first; way; way = way.next) {
        if (way.to) yield { to: way.to, via: way.via, note: way.note };
      }
    },
    sourcesOf(cell) {
      const { sources } = inside<V, N>(cell);
      return sources === DROPPED ? undefined : sources;
    },
    steps: () => taken,
  };
}

function noteTarget<V>(targets: Map<Cell<V>, (Via<V> | undefined)[]>, to: Cell<V>, via: Via<V> | undefined): void {
  const known = targets.get(to);
  if (known) known.push(via);
  else targets.set(to, [via]);
}

/** Every cell comes from `cell()` above. */
function inside<V, N>(cell: Cell<V>): Inner<V, N> {
  return cell as Inner<V, N>;
}
