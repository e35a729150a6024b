/**
 * The state of one analysis, and the moves that every part of it makes.
 */

import type { Expression, FileFacts, Region, Site } from '../facts/facts.ts';
import { type Budget, createFuel, type Fuel } from '../flow/fuel.ts';
import { createQueue, type Queue } from '../flow/queue.ts';
import { type Cell, createSolver, type Solver } from '../flow/solver.ts';
import { type Compilation, evaluateCondition, moduleInQuestion } from '../languages/directives.ts';
import { typeOfCase, typeOfRaw } from '../models/healthkit.ts';
import type { Sink } from '../models/sinks.ts';
import type { NamedElsewhere } from '../program/flags.ts';
import type { Program, TypeInfo } from '../program/program.ts';
import type { FindPlaces } from '../program/unrun.ts';
import type { Frame, Gate } from './calls/frames.ts';
import type { Escape } from './escapes.ts';
import { createNothing, type Nothing } from './nothing.ts';
import type { Precision } from './precision.ts';
import { ledTo, likelyAt } from './shown-at.ts';
import { createIntern, joinTags, NO_TAGS, type Tags, type Thing, tagged, type Value } from './values.ts';

/** A call that asks, reads, shares, or that a rule wants to know of. */
export interface Hit {
  readonly sink: Sink;
  readonly site: Site;
  /** Absent of what a macro may do. */
  readonly call?: Expression;
  readonly frame: Frame;
  /** What flows into each part of the call, by its index in `sink.takes`. */
  readonly cells: readonly (Cell<Value> | undefined)[];
  /** The app's own functions that the call may lead to instead. */
  readonly instead: readonly Site[];
  /** The static type of what is called on, by name. */
  readonly receiver?: string;
}

export interface Analysis {
  readonly program: Program;
  readonly compilation: Compilation;
  readonly solver: Solver<Value>;
  readonly hits: Hit[];
  readonly escapes: Escape[];
  readonly nothing: Nothing;
  /** Files that import modules of others. */
  readonly strangers: ReadonlySet<string>;
  /** Undefined where nobody can tell. */
  readonly namedElsewhere?: NamedElsewhere;
  /** Where names stand; undefined where it is not asked what nobody runs. */
  readonly findPlaces?: FindPlaces;
  readonly precision: Precision;
  readonly unknownTypes: Map<string, { readonly text: string; readonly site: Site }>;
  /** What names types that are not clinical, where that is not written there. */
  readonly namesOfOthers: Set<Cell<Value>>;
  /** Whether code asks of texts by a part of which kind the type is that they name. */
  asksOfKind: () => boolean;
  readonly fuel: Fuel;
  readonly pending: Queue<() => void>;
  readonly fallbacks: Readonly<Record<Urgency, Queue<Fallback>>>;
  /** How many objects there are, of a type and of what is written at a place. */
  readonly things: Map<TypeInfo | Expression | Site, number>;
  readonly stars: Map<string, Thing>;
  readonly memo: Map<string, unknown>;
  readonly narrowed: ReadonlySet<string>;
  /** Functions that may have to do with clinical types, by their ids. */
  readonly relevant: ReadonlySet<number>;
  nextId(): number;
}

/** What is tried where nothing arrived: first that a field is never filled, then that a receiver is any object of its
 *  type, then that a value is
 *  unknown, then that any branch may be entered, then that a value is any of the few that its type gives names; at last, when
 *  all that runs by itself has run, that nobody here comes through a door from another language. */
export type Urgency = 'field' | 'receiver' | 'branch' | 'unknown' | 'value' | 'door';

export interface Fallback {
  readonly cell: Cell<Value>;
  readonly act: () => void;
  /** What in the cell counts for nothing. */
  readonly isNothing?: (value: Value) => boolean;
}

/** Expressions that are looked at, each once for each run of what is around it. The largest app met takes a fifth. */
const MOST_EXPRESSIONS = 2_000_000;
const LEAST_EXPRESSIONS = 20_000;

export function createAnalysis(
  program: Program,
  compilation: Compilation,
  narrowed: ReadonlySet<string>,
  relevant: ReadonlySet<number>,
  strangers: ReadonlySet<string>,
  budget: Budget,
  precision: Precision,
  namedElsewhere?: NamedElsewhere,
  findPlaces?: FindPlaces,
): Analysis {
  let ids = 0;
  return {
    program,
    compilation,
    // one unknown value makes a set unknown; a second and third are for people
    solver: createSolver<Value>({
      intern: createIntern(),
      scarce: {
        kindOf: (value) =>
          value.kind === 'unknown' ? (value.isOutside ? 2 : 0) + (isNobody(value) ? 1 : 0) : undefined,
        kinds: 4,
        most: 3,
      },
    }),
    hits: [],
    escapes: [],
    nothing: createNothing(),
    strangers,
    ...(namedElsewhere && { namedElsewhere }),
    ...(findPlaces && { findPlaces }),
    precision,
    unknownTypes: new Map(),
    namesOfOthers: new Set(),
    asksOfKind: () => false,
    fuel: createFuel(budget.share(MOST_EXPRESSIONS, LEAST_EXPRESSIONS)),
    pending: createQueue(),
    fallbacks: {
      field: createQueue(),
      receiver: createQueue(),
      branch: createQueue(),
      unknown: createQueue(),
      value: createQueue(),
      door: createQueue(),
    },
    things: new Map(),
    stars: new Map(),
    memo: new Map(),
    narrowed,
    relevant,
    nextId: () => {
      ids += 1;
      return ids;
    },
  };
}

export function newCell({ solver }: Analysis): Cell<Value> {
  return solver.cell();
}

export function put(analysis: Analysis, cell: Cell<Value>, value: Value): void {
  analysis.solver.add(cell, value);
}

/** A flow out of a statement: values take on what is known of the place, and pass the branches they come from. */
export function emit(
  analysis: Analysis,
  frame: Pick<Frame, 'gate' | 'tags'>,
  from: Cell<Value>,
  to: Cell<Value>,
): void {
  let cell = from;
  for (let gate: Gate | undefined = frame.gate; gate; gate = gate.outer) {
    const next = newCell(analysis);
    analysis.nothing.branches.push(next);
    const last = cell;
    const through = gate;
    let [isOpen, isBound] = [false, false];
    gate.onMatch((matched) => {
      const mayLead = matched.tags.upperBound === true;
      if ((isOpen || (isBound && mayLead)) && isSure(matched)) return;
      isOpen ||= isSure(matched) && !mayLead;
      isBound ||= isSure(matched) && mayLead;
      analysis.solver.flow(last, next, (value) => passGate(analysis, value, matched, through));
    });
    // who led there says more of a type that the branch names, and of that alone: a hundred cases may lead into one
    analysis.solver.watch(last, (value) => {
      if (!isNamedIn(value, through)) return;
      through.onMatch((matched) => {
        if (isSure(matched)) put(analysis, next, passGate(analysis, value, matched, through));
      });
    });
    cell = next;
  }
  if (frame.tags === NO_TAGS) analysis.solver.flow(cell, to);
  else analysis.solver.flow(cell, to, (value) => tagged(value, frame.tags));
}

export function unknownText(site: Site): Value {
  return unknownValue('what texts are put together to is not known here', site);
}

/** A text that is put together with others: the whole is none of its parts. */
export function asPart(value: Value, site: Site): Value {
  return value.kind === 'constant' && typeof value.value === 'string' ? unknownText(site) : value;
}

export function partOf(analysis: Analysis, cell: Cell<Value>, site: Site): Cell<Value> {
  const part = newCell(analysis);
  analysis.solver.flow(cell, part, (value) => asPart(value, site));
  return part;
}

/** What leads into every branch: nothing is known of the subject. */
export const ANYTHING: Value = unknownValue('', { file: { path: '', lines: [0] }, start: 0, end: 0 });

/** A value leaves a branch that `matched` led into. A type that the branch names is named, for people, by what led
 *  there, if that stands for no other: the app's own enum case, or the text that stands for it. Who may bring anything gets an unknown type. */
function passGate(analysis: Analysis, value: Value, matched: Value, gate: Gate): Value {
  const isText = isTypeText(value);
  if (!isText && value.kind !== 'clinical' && value.kind !== 'case') return value;
  if (matched === ANYTHING) return value;
  if (matched.kind === 'unknown') return isText ? value : matched.isOutside || isNobody(matched) ? matched : value;
  // what may lead there brings what may come, also where the branch names it by a constant or by an entry's own part
  if (!isNamedIn(value, gate)) return matched.tags.upperBound ? tagged(value, { upperBound: true }) : value;
  const leads =
    (matched.kind === 'case' && matched.owner) || (matched.kind === 'constant' && typeof matched.value === 'string');
  if (leads) return ledTo(analysis, value, matched, gate.name);
  // `Labs()` of a sealed class, in languages that have no enum for it; whoever stands for all of a class was made nowhere
  const site = matched.kind === 'object' && matched.thing.form === 'object' ? matched.thing.site : undefined;
  const isMade = site && site.file.path !== '' && !analysis.program.traitsOf(site.file).isNative;
  return isMade ? ledTo(analysis, value, { ...matched, site }, gate.name) : value;
}

/** Whether it is known what led there, or does not matter. */
function isSure(matched: Value): boolean {
  return matched.kind !== 'unknown' || matched === ANYTHING;
}

function isTypeText(value: Value): value is Value & { readonly kind: 'constant' } {
  return value.kind === 'constant' && typeof value.value === 'string' && typeOfRaw(value.value) !== undefined;
}

/** Whether it is a type that a branch names; a name that waits for its type will be one. */
function isNamedIn(value: Value, gate: Gate): boolean {
  const isName = value.kind === 'case' && !value.owner && typeOfCase(value.name) !== undefined;
  return (
    (value.kind === 'clinical' || isName || isTypeText(value)) && gate.covers(likelyAt(value.site, value.tags.lead))
  );
}

/** Acts when nothing has come into the cell, or only what counts for nothing. */
export function whenEmpty(
  analysis: Analysis,
  cell: Cell<Value>,
  urgency: Urgency,
  act: () => void,
  isNothing?: (value: Value) => boolean,
): void {
  analysis.fallbacks[urgency].push({ cell, act, ...(isNothing && { isNothing }) });
}

export function unknownValue(reason: string, site: Site, isOutside = false): Value {
  return { kind: 'unknown', reason, site, isOutside, tags: NO_TAGS };
}

/** What a parameter holds that nobody is seen to pass: it adds nothing anywhere. */
export function nobody(site: Site): Value {
  return unknownValue('', site);
}

export function isNobody(value: Value): boolean {
  return value.kind === 'unknown' && value.reason === '';
}

export function memoize<T>({ memo }: Analysis, key: string, make: () => T): T {
  const found = memo.get(key);
  if (found !== undefined) return found as T;
  const made = make();
  memo.set(key, made);
  return made;
}

/** What holds at an offset of a file because of conditional compilation. */
export function regionTags(analysis: Analysis, file: FileFacts, offset: number): Tags {
  if (file.regions.length === 0) return NO_TAGS;
  let tags: Tags = NO_TAGS;
  for (const region of file.regions) {
    if (region.start > offset) break;
    if (offset < region.end) tags = joinTags(tags, tagsOf(analysis, file, region));
  }
  return tags;
}

function tagsOf(analysis: Analysis, file: FileFacts, region: Region): Tags {
  return memoize(analysis, `region ${file.path} ${region.start}`, (): Tags => {
    const { condition, start, end } = region;
    const isActive = evaluateCondition(condition, analysis.compilation);
    if (isActive === false) return { conditional: condition.slice(0, 80) };
    const module = isActive === undefined ? moduleInQuestion(condition, analysis.compilation) : undefined;
    return module === undefined ? NO_TAGS : { perhaps: { condition, module, site: { file, start, end } } };
  });
}

/** A number for each call, for the names of runs. */
export function callId(analysis: Analysis, call: Expression): number {
  const known = analysis.memo.get('calls');
  const ids = known instanceof Map ? (known as Map<Expression, number>) : new Map<Expression, number>();
  if (!known) analysis.memo.set('calls', ids);
  let id = ids.get(call);
  if (id === undefined) {
    id = ids.size;
    ids.set(call, id);
  }
  return id;
}
