/**
 * The state of one record flow, and the moves that every part of it makes.
 */

import type { ClinicalType } from '../../types.ts';
import { type Expression, type FileFacts, type Site, type Statement, type TypeName, VALUE } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { type Budget, createFuel, type Fuel } from '../flow/fuel.ts';
import { createQueue, type Queue } from '../flow/queue.ts';
import { type Cell, createSolver, type Solver } from '../flow/solver.ts';
import type { Destination, SyncedBy } from '../models/destinations.ts';
import {
  type FunctionInfo,
  findTypeInfo,
  type Program,
  resolveAlias,
  type TypeInfo,
  type VariableInfo,
} from '../program/program.ts';
import type { Scope } from '../program/scopes.ts';
import { type RecordRead, tellingCalls, typesThrough } from '../types/record-reads.ts';
import type { Pair } from './branches/told-by-key.ts';
import type { Bound } from './calls/bound.ts';
import { sourceTypesOf } from './calls/system.ts';
import type { Apart } from './objects/objects.ts';
import type { Overwritten } from './overwritten.ts';
import type { Stacks } from './stores/stacks.ts';
import { createValues, type Values, type Via } from './value-flows.ts';
import type { Origin, RecordValue, TaintValue } from './values.ts';

/** A cell, with the static type of what is in it where the source tells. */
export interface TaintTyped {
  readonly cell: Cell<TaintValue>;
  readonly type?: TypeName;
  /** A type that is not declared here and that a chain began with: `Mixpanel` in `Mixpanel.mainInstance().people`. */
  readonly root?: string;
  /** The file that says what type it is, where that may be another than the one at hand: its imports tell which is meant. */
  readonly saidIn?: string;
  /** What a table is grouped by. */
  readonly keys?: Cell<TaintValue>;
  /** Where assignments go, when that is not where reading looks. */
  readonly into?: Cell<TaintValue>;
  /** What it was made by, which may name a place; not where something else is put there. */
  readonly made?: Expression;
  /** What it was first made by, whatever is put into it. */
  readonly began?: Expression;
  /** The place that a parameter names, where that is known of each caller. */
  readonly place?: string;
  /** The same of the parts of a key that is an object. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Which of its parts are there for sure, itself by the empty name (`branches/there.ts`). */
  readonly there?: ReadonlySet<string>;
  /** Of what is caught: what of it may be of a type. */
  readonly caughtAs?: (type: TypeName) => Cell<TaintValue>;
  /** Of a key that was taken out of a pair: what that was. */
  readonly pair?: Pair;
  /** Of a key that a test, or a list, tells: which entries it may stand before. */
  readonly entries?: Via;
}

export interface TaintScope extends Scope<TaintTyped> {
  /** Calls that were evaluated here. */
  known?: Map<Expression, TaintTyped>;
  /** What stands here is not done in every case. */
  isSometimes?: boolean;
  /** Of a closure: what is around it may be another when it runs. */
  readonly isOfClosure?: true;
  /** What is done here. */
  body?: readonly Statement[];
  /** What was put in the place of something else here, by the paths that lead there. */
  overwritten?: Map<string, Overwritten>;
  /** The statement that is being done, where that is one expression. */
  own?: Expression;
  readonly outer?: TaintScope;
}

/** The last calls that led somewhere. */
export interface Chain {
  readonly sites: readonly Site[];
  /** The function in which it began, where all of it is told: nobody who brings something is seen to call that one. */
  readonly root?: FunctionInfo;
  /** The case of an enum that one of them tells: what is called there for another case is told apart. */
  readonly told?: string;
}

export const NO_CALLS: Chain = { sites: [] };

export interface TaintFrame {
  readonly file: FileFacts;
  readonly scope: TaintScope;
  readonly calls: Chain;
  readonly owner?: TypeInfo;
  readonly self?: TaintTyped;
  readonly result: Cell<TaintValue>;
  readonly resultType?: TypeName;
  readonly anonymous?: readonly TaintTyped[];
  readonly symbol: string;
  /** Of a closure: what stands there by itself, for whoever builds something of it. */
  readonly dropped?: Cell<TaintValue>;
  /** What the selection of the view around it is bound to. */
  readonly chosen?: Cell<TaintValue>;
  /** The objects that somebody put around what is shown here. */
  readonly around?: Cell<TaintValue>;
  /** What the callers of this run tell of it. */
  readonly bound?: Bound;
  /** The function that it is a run of. */
  readonly function?: FunctionInfo;
  /** What a property of an object, or a part of that, is in the name of a place, where it is told by whoever makes the object. */
  nameKey?(variable: VariableInfo, declared: string, part?: string): string;
}

/** One step of a value, for the trace. */
export interface Step {
  readonly what: string;
  readonly site: Site;
}

/** A call or assignment that hands what it is given to somebody else. */
export interface TaintHit {
  readonly destination: Destination;
  readonly api: string;
  readonly site: Site;
  readonly cells: readonly Cell<TaintValue>[];
  /** Cells that tell where to: an address, a folder. */
  readonly places: readonly Cell<TaintValue>[];
  /** What holds it until that is handed over. */
  readonly held?: Cell<TaintValue>;
}

/** What a typed place holds when nobody is seen to put anything into it. */
export interface Fallback {
  readonly cell: Cell<TaintValue>;
  /** Where it goes, when that is not where it is missing. */
  readonly into?: Cell<TaintValue>;
  readonly applies?: () => boolean;
  readonly origin: () => Origin;
}

export type Statements = ReadonlyMap<string, readonly string[]>;

export type Stage = 'cast' | 'closure' | 'property' | 'parameter';

export interface Taint {
  readonly program: Program;
  readonly solver: Solver<TaintValue, Step>;
  readonly values: Values;
  readonly fuel: Fuel;
  readonly pending: Queue<() => void>;
  /** What is done once nothing else is pending: who is called is seen by then. */
  readonly deferred: Queue<() => void>;
  /** Where records come from, by the cell that they are put into. */
  readonly seeds: Map<Cell<TaintValue>, RecordValue[]>;
  readonly hits: TaintHit[];
  readonly origins: Map<string, Origin>;
  /** The sites of calls that tell which types a query brings. */
  readonly telling: ReadonlySet<string>;
  readonly fallbacks: Readonly<Record<Stage, Fallback[]>>;
  readonly fields: Map<VariableInfo, Cell<TaintValue>>;
  readonly reads: ReadonlyMap<string, RecordRead>;
  /** Modules that a file imports, by path. */
  importsOf(path: string): ReadonlySet<string>;
  /** Modules that any file of the target imports. */
  readonly imports: ReadonlySet<string>;
  /** Whether the target declares a type of this name, in files that are parsed or not. */
  isDeclared(name: string): boolean;
  /** Types whose values are clinical records, or parts of them. */
  readonly sourceTypes: ReadonlySet<string>;
  /** Whether what is kept by a store goes to iCloud: of one model, or any. */
  isSynced(by: SyncedBy, model: string | undefined): boolean;
  /** The statements of SQLDelight by the names that code calls them by, `labQueries.newest`; those of no name make tables. */
  readonly statements: Statements;
  /** Of an app with a container that CloudKit syncs. */
  readonly stacks?: Stacks | undefined;
  /** Functions and types that are given records and are not declared in the files at hand. */
  readonly unknownCalls: Set<string>;
  /** Protocols that ask for functions that are given records: what conforms to them does something with those. */
  readonly askedOf: Set<string>;
  /** Events that bring records to whoever listens. */
  readonly events: Set<string>;
  /** What is kept somewhere by a name. */
  readonly places: { readonly store: string; readonly place: string; readonly cell: Cell<TaintValue> }[];
  /** Declarations by which a name of a place is written. */
  readonly placeWords: Map<string, Set<string>>;
  /** What is told apart. */
  readonly apart: Apart;
  readonly memo: Map<string, unknown>;
  nextId(): number;
}

/** Expressions that are looked at, each once for each run of what is around it. The largest app met takes a fifth. */
const MOST_EXPRESSIONS = 3_000_000;
const LEAST_EXPRESSIONS = 20_000;

export function createTaint(
  given: Pick<
    Taint,
    'program' | 'reads' | 'importsOf' | 'imports' | 'isDeclared' | 'isSynced' | 'statements' | 'stacks'
  >,
  budget: Budget,
  apart: Apart,
): Taint {
  let ids = 0;
  const values = createValues();
  return {
    ...given,
    sourceTypes: sourceTypesOf(given),
    solver: createSolver<TaintValue, Step>(values),
    values,
    fuel: createFuel(budget.share(MOST_EXPRESSIONS, LEAST_EXPRESSIONS)),
    pending: createQueue(),
    deferred: createQueue(),
    seeds: new Map(),
    hits: [],
    origins: new Map(),
    telling: tellingCalls(given.reads),
    fallbacks: { cast: [], closure: [], property: [], parameter: [] },
    fields: new Map(),
    unknownCalls: new Set(),
    askedOf: new Set(),
    events: new Set(),
    places: [],
    placeWords: new Map(),
    apart,
    memo: new Map(),
    nextId: () => {
      ids += 1;
      return ids;
    },
  };
}

/** What adds to a type is asked for apart from what declares it. */
export function extensionOf(type: string): string {
  return `extension ${type}`;
}

/** What is of the same type by the same word. */
export function saidWith({ saidIn }: TaintTyped): Pick<TaintTyped, 'saidIn'> {
  return saidIn === undefined ? {} : { saidIn };
}

export function newCell({ solver }: Taint): Cell<TaintValue> {
  return solver.cell();
}

export function put(taint: Taint, cell: Cell<TaintValue>, value: TaintValue): void {
  if (value.kind === 'record') {
    const known = taint.seeds.get(cell);
    if (known) known.push(value);
    else taint.seeds.set(cell, [value]);
  }
  taint.solver.add(cell, value);
}

/** Whatever comes to `from` comes to `to`; remembered, so that a trace can be told. */
export function link(taint: Taint, from: Cell<TaintValue>, to: Cell<TaintValue>, via?: Via, step?: Step): void {
  if (from === to) return;
  taint.solver.flow(from, to, via, step);
}

/** All in one cell. */
export function joined(taint: Taint, cells: readonly Cell<TaintValue>[], via?: Via): Cell<TaintValue> {
  const cell = newCell(taint);
  for (const each of cells) link(taint, each, cell, via);
  return cell;
}

export function memoize<T>({ memo }: Taint, key: string, make: () => T): T {
  const found = memo.get(key);
  if (found !== undefined) return found as T;
  const made = make();
  memo.set(key, made);
  return made;
}

/** The one origin of a place, and of the types that come there. */
export function originAt(
  taint: Taint,
  site: Site,
  what: string,
  symbol: string,
  types: ReadonlySet<ClinicalType> = NO_TYPES,
): Origin {
  const key = `${siteKey(site)} ${[...types].join(' ')}`;
  const known = taint.origins.get(key);
  if (known) return known;
  const made = { id: taint.nextId(), site, what, symbol, types };
  taint.origins.set(key, made);
  return made;
}

const NO_TYPES: ReadonlySet<ClinicalType> = new Set();

/** What a query brings, where it stands in the run of a function: of the types that the calls which led there ask for. */
export function broughtBy(
  taint: Taint,
  read: RecordRead,
  site: Site,
  what: string,
  { symbol, calls }: TaintFrame,
): Origin {
  return originAt(taint, site, what, symbol, typesThrough(read, calls.sites));
}

export function recordOf(origin: Origin, latent: 'no' | 'maybe' | 'certain' = 'no'): TaintValue {
  return { kind: 'record', origin, strength: 'value', latent, path: [] };
}

/** Types of which all instances are one here: classes, and structs that the system keeps alive. What else a struct holds
 *  goes with its value. */
export function isShared(type: TypeInfo): boolean {
  const known = shared.get(type);
  if (known !== undefined) return known;
  const found = decideShared(type);
  shared.set(type, found);
  return found;
}

const shared = new WeakMap<TypeInfo, boolean>();

/** Whether an object, shared or not, carries the parts that it was made with: where nothing tells its type they are found. */
export function carriesParts({ functions }: TypeInfo): boolean {
  return functions.get('init')?.some(({ fact }) => fact.modifiers.has(VALUE)) ?? false;
}

function decideShared({ kind, supertypes, variables }: TypeInfo): boolean {
  if (kind === 'class' || kind === 'protocol') return true;
  if (kind !== 'struct') return false;
  if ([...supertypes].some((name) => KEPT.test(name) || STYLES.test(name))) return true;
  return [...variables.values()].some(({ fact }) => [...fact.modifiers].some((word) => WRAPPERS.has(word)));
}

const KEPT =
  /^(?:View|App|Scene|ViewModifier|(?:Control)?Widget|Commands|(?:Customizable)?ToolbarContent|Gesture|Layout|DropDelegate|Reducer|(?:NS|UI|WK)\w+Representable|(?:NS|UI)ContentConfiguration|\w+Intent|(?:\w+Intent)?TimelineProvider)$/;
/** Those of SwiftUI, which make the body of whatever is shown so. */
const STYLES =
  /^(?:(?:Primitive)?Button|Toggle|Label|LabeledContent|GroupBox|Form|Menu|ControlGroup|DisclosureGroup|DatePicker|ProgressView|Gauge|TextEditor|NavigationSplitView|TipView)Style$/;
const WRAPPERS: ReadonlySet<string> = new Set([
  '@State',
  '@StateObject',
  '@ObservedObject',
  '@EnvironmentObject',
  '@Environment',
  '@Binding',
  '@Published',
  '@AppStorage',
  '@Query',
]);

export function typeInfoOf({ program }: Taint, type: TypeName | undefined): TypeInfo | undefined {
  const inner = type && elementType(type);
  const meant = inner && resolveAlias(program, inner);
  // `typealias Titles = [Title]`
  return inner && findTypeInfo(program, (meant === inner || !meant ? inner : elementType(meant)).name);
}

export function innerFrame(frame: TaintFrame): TaintFrame {
  return { ...frame, scope: { outer: frame.scope } };
}
