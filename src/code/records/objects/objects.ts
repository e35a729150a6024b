/**
 * Objects of the app's own, told apart by where they are made: what one of them holds is not in the others, and who is
 * called on one is what its type says. Most apps need none of it. So a first run takes all objects of a type for one, and
 * only where a record then goes somewhere, a second one tells apart those that may be the reason.
 */
import { addAll } from '../../../lists.ts';
import type { Expression, FunctionFact, Site } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from '../../program/program.ts';
import { type Caller, isCalledPlainly } from '../calls/callers.ts';
import {
  type Chain,
  isShared,
  link,
  memoize,
  newCell,
  put,
  type Taint,
  type TaintFrame,
  type TaintTyped,
} from '../state.ts';
import { isAtHand } from '../value-parts.ts';
import type { Closure, Made, TaintValue } from '../values.ts';
import { fieldCell, firstOf } from './fields.ts';

/** An object, or what stands for several. */
export interface Thing {
  readonly id: number;
  readonly type: TypeInfo;
  readonly fields: Map<VariableInfo, Cell<TaintValue>>;
  /** Texts that it is made with, by the parameters. */
  readonly said?: ReadonlyMap<string, string>;
  /** Where it is made: of several that one call makes each has a place of its own. */
  readonly at?: Site;
  /** The function that makes it for whoever calls that with nothing. */
  readonly by?: FunctionInfo;
  /** How many are made of it, where it stands for those that one call makes. */
  ofCall?: number;
  /** `each`: all that are made, one after the other, as the system calls them. `any`: one of them, nobody can tell which.
   *  `none`: nobody, and that is known (`absent.ts`). */
  readonly stands?: 'each' | 'any' | 'none';
}

/** What a run tells apart, and what it sees of what there is to tell. */
export interface Apart {
  /** Names of types. */
  readonly types: ReadonlySet<string>;
  /** Those of which somebody else sets properties, as the first run saw it and as this one does. */
  readonly wereEdited: ReadonlySet<string>;
  readonly edited: Set<string>;
  /** Where objects are made, by their type, and by which calls one comes there that bring something. */
  readonly made: Map<TypeInfo, Map<Expression, MadeAt>>;
  /** Who calls a function. */
  readonly callers: Map<FunctionInfo, Caller[]>;
  /** Whose code makes objects of a type. */
  readonly makers: Map<TypeInfo, Set<TypeInfo>>;
  /** Types of which a member means one thing or another, with what it is given and gives. */
  readonly families: Map<TypeInfo, Cell<TaintValue>[]>;
  /** Types whose objects name the places that these are. */
  readonly keepers: Map<TypeInfo, Set<Cell<TaintValue>>>;
  /** What single objects keep, by the property. */
  readonly kept: Map<Cell<TaintValue>, Kept>;
  /** The objects into a property of which something is put. */
  readonly given: Map<VariableInfo, Set<Thing>>;
  /** What an object is expected in. */
  readonly wanted: Map<Cell<TaintValue>, Wanted>;
  /** Functions that somebody calls, on whatever object comes there. */
  readonly meant: Set<FunctionInfo>;
  /** Where functions are called. */
  readonly called: Map<FunctionInfo, Set<Site>>;
  /** The same of closures, and what each of them is in the runs of what is around it. */
  readonly closures: Map<FunctionFact, { readonly sites: Set<Site>; readonly closures: Set<Closure> }>;
}

/** What a second run tells apart: names of types, and of those that are edited. */
export type ToTell = Readonly<Record<'types' | 'edited', ReadonlySet<string>>>;

interface MadeAt {
  readonly chains: Set<string>;
  /** By what callers tell of a run, the function that makes it for those who bring nothing. */
  readonly told: Map<string, FunctionInfo>;
  /** The function that makes it for whoever calls that with nothing. */
  root?: FunctionInfo;
}

interface Kept {
  readonly thing: Thing;
  readonly variable: VariableInfo;
}

export interface Wanted {
  readonly type: TypeInfo;
  readonly frame: TaintFrame | undefined;
}

export function createApart({ types, edited }: ToTell): Apart {
  const none = { made: new Map(), callers: new Map(), makers: new Map(), called: new Map(), closures: new Map() };
  return {
    types,
    wereEdited: edited,
    edited: new Set(),
    ...none,
    families: new Map(),
    keepers: new Map(),
    kept: new Map(),
    given: new Map(),
    wanted: new Map(),
    meant: new Set(),
  };
}

export function isApart({ apart }: Taint, type: TypeInfo | undefined): type is TypeInfo {
  return type !== undefined && apart.types.has(type.name);
}

/** Objects of a type that are told apart; of further ones those that one call makes are one, of as many calls, and what is
 *  then left may be any. */
const MOST_THINGS = 100;

/** Notes a member that means one thing or another. */
export function noteFamily({ apart }: Taint, type: TypeInfo, cells: readonly Cell<TaintValue>[]): void {
  const known = apart.families.get(type);
  if (known) addAll(known, cells);
  else apart.families.set(type, [...cells]);
}

/** Notes a place that is named by a property of an object. */
export function noteKeeper({ apart: { keepers } }: Taint, type: TypeInfo, place: Cell<TaintValue>): void {
  const known = keepers.get(type);
  if (known) known.add(place);
  else keepers.set(type, new Set([place]));
}

export function holdsRecord({ values }: Cell<TaintValue>): boolean {
  return values.some((value) => value.kind === 'record' && value.strength === 'value');
}

/** Notes where an object is made; where its type is told apart, the object is in the cell that comes back. */
export function makeThing(
  taint: Taint,
  type: TypeInfo,
  call: Expression,
  { calls, owner, bound }: Pick<TaintFrame, 'calls' | 'owner' | 'bound'>,
  said?: ReadonlyMap<string, string>,
): Cell<TaintValue> | undefined {
  noteMade(taint, type, call, calls, bound?.key ?? calls.told);
  if (owner) taint.apart.makers.set(type, (taint.apart.makers.get(type) ?? new Set()).add(owner));
  if (!isApart(taint, type)) return undefined;
  const cell = newCell(taint);
  const by = calls.sites.length === 0 ? calls.root : undefined;
  put(taint, cell, {
    kind: 'object',
    thing:
      isShared(type) || (said && said.size > 0)
        ? newThing(taint, type, call, { ...(said && { said }), ...(by && { by }) })
        : kindOf(taint, type),
    path: [],
  });
  return cell;
}

function noteMade(
  { apart: { made } }: Taint,
  type: TypeInfo,
  call: Expression,
  { sites, root }: Chain,
  key: string | undefined,
): void {
  const calls = made.get(type) ?? new Map<Expression, MadeAt>();
  const at: MadeAt = calls.get(call) ?? { chains: new Set(), told: new Map() };
  made.set(type, calls.set(call, at));
  if (sites.length > 0) at.chains.add(`${key ?? ''} ${sites.map(siteKey).join(' ')}`);
  else if (key !== undefined && root) at.told.set(key, root);
  else if (key !== undefined) at.chains.add(`${key} `);
  else if (root) at.root = root;
}

/** How many objects of a type are seen to be made. */
export function countMade(taint: Taint, type: TypeInfo): number {
  let count = 0;
  for (const { chains, told, root } of taint.apart.made.get(type)?.values() ?? []) {
    // what a caller tells alone is done for callers who bring nothing, where there are such
    const alone = [...told].filter(
      ([key, of]) => ![...chains].some((chain) => chain.startsWith(`${key} `)) || isCalledPlainly(taint, of),
    );
    count += Math.max(chains.size + alone.length + (root && isCalledPlainly(taint, root) ? 1 : 0), 1);
  }
  return count;
}

function newThing(taint: Taint, type: TypeInfo, call: Expression, more: Pick<Thing, 'said' | 'by'>): Thing {
  const count = memoize(taint, `things ${type.id}`, () => ({ things: 0 }));
  if (count.things < MOST_THINGS) {
    count.things += 1;
    return oneMore(taint, type, { ...more, at: placeIn(taint, call.site) });
  }
  const key = `thing of ${siteKey(call.site)} ${type.id}`;
  if (count.things >= 2 * MOST_THINGS && !taint.memo.has(key)) return standIn(taint, type, 'any');
  const thing = memoize(taint, key, () => {
    count.things += 1;
    return oneMore(taint, type);
  });
  thing.ofCall = (thing.ofCall ?? 0) + 1;
  return thing;
}

function placeIn(taint: Taint, site: Site): Site {
  const count = memoize(taint, `things at ${siteKey(site)}`, () => ({ things: 0 }));
  count.things += 1;
  return { ...site, start: Math.min(site.start + count.things - 1, site.end) };
}

function oneMore(taint: Taint, type: TypeInfo, more: Partial<Thing> = {}): Thing {
  const thing = { ...blank(taint, type), ...more };
  for (const each of lineage(taint.program, type))
    put(taint, allOfType(taint, each), { kind: 'object', thing, path: [] });
  return thing;
}

function blank(taint: Taint, type: TypeInfo): Thing {
  return { id: taint.nextId(), type, fields: new Map() };
}

/** The type itself, and every value of it that carries its parts with it. */
export function kindOf(taint: Taint, type: TypeInfo): Thing {
  return memoize(taint, `kind ${type.id}`, () => blank(taint, type));
}

/** A cell with the type itself in it, where types of its family are told apart. */
export function kindCell(taint: Taint, type: TypeInfo): Cell<TaintValue> {
  const cell = newCell(taint);
  if (isApart(taint, type)) put(taint, cell, { kind: 'object', thing: kindOf(taint, type), path: [] });
  return cell;
}

export function standIn(taint: Taint, type: TypeInfo, stands: 'each' | 'any' | 'none'): Thing {
  return memoize(taint, `${stands} ${type.id}`, () => ({ ...blank(taint, type), stands }));
}

/** Calls back for each object of a type that comes to be in a cell, once; `doubt` where it may be another. */
export function watchThings(
  taint: Taint,
  { cell }: TaintTyped,
  type: TypeInfo,
  frame: TaintFrame | undefined,
  see: (thing: Thing, doubt: string | undefined) => void,
): void {
  want(taint, cell, type, frame);
  watchSeen(taint, { cell }, type, see);
}

/** The same of those that are seen to come there. */
export function watchSeen(
  taint: Taint,
  { cell }: TaintTyped,
  type: TypeInfo,
  see: (thing: Thing, doubt: string | undefined) => void,
): void {
  taint.solver.watch(cell, (value) => {
    if (value.kind !== 'object' || value.thing.stands === 'none') return;
    if (isAtHand(value) && isOf(taint.program, value.thing, type)) see(value.thing, value.doubt);
  });
}

/** An object of a type is expected in a cell: where none comes, it may be any. */
export function want({ apart }: Taint, cell: Cell<TaintValue>, type: TypeInfo, frame: TaintFrame | undefined): void {
  if (!apart.wanted.has(cell)) apart.wanted.set(cell, { type, frame });
}

/** Whether an object is, or may be, of a type. */
export function isOf(program: Program, { type, stands }: Thing, wanted: TypeInfo): boolean {
  return lineage(program, type).includes(wanted) || (stands !== undefined && lineage(program, wanted).includes(type));
}

export function enteredKey({ id }: { readonly id: number | string }): string {
  return `entered ${id}`;
}

/** Whether a property belongs to objects that are told apart. */
export function isOfThings(taint: Taint, variable: VariableInfo): boolean {
  const { owner } = variable;
  return isApart(taint, owner) && isShared(owner) && !isStatic(variable);
}

/** What is put into a property through an object that nobody can tell: it is in each of them. */
export function commonCell(taint: Taint, variable: VariableInfo): Cell<TaintValue> {
  if (!isOfThings(taint, variable)) return fieldCell(taint, variable);
  return memoize(taint, `common ${variable.id}`, () => {
    const cell = newCell(taint);
    link(taint, cell, fieldCell(taint, variable));
    return cell;
  });
}

/** What is put into a property that several classes inherit through any object of one of them: it is in each of those. */
function commonTo(taint: Taint, type: TypeInfo, variable: VariableInfo): Cell<TaintValue> {
  if (!isBelow(taint, type, variable)) return commonCell(taint, variable);
  return memoize(taint, `common ${variable.id} ${type.id}`, () => {
    const cell = newCell(taint);
    link(taint, cell, fieldCell(taint, variable));
    taint.solver.watch(allOfType(taint, type), (value) => {
      if (value.kind === 'object') link(taint, cell, fieldOf(taint, value.thing, variable));
    });
    return cell;
  });
}

/** What the objects of one class hold in a property that several inherit. */
function heldBy(taint: Taint, type: TypeInfo, variable: VariableInfo): Cell<TaintValue> {
  if (!isBelow(taint, type, variable)) return fieldCell(taint, variable);
  return memoize(taint, `held ${variable.id} ${type.id}`, () => {
    const cell = newCell(taint);
    for (const each of [...lineage(taint.program, type), ...descendants(taint.program, type)])
      link(taint, commonTo(taint, each, variable), cell);
    taint.solver.watch(allOfType(taint, type), (value) => {
      if (value.kind === 'object') link(taint, fieldOf(taint, value.thing, variable), cell);
    });
    return cell;
  });
}

/** Whether a class inherits a property from one that others inherit from too. */
function isBelow({ program }: Taint, type: TypeInfo, { owner }: VariableInfo): boolean {
  return owner !== undefined && type !== owner && lineage(program, type).includes(owner);
}

/** Each object that is made of a type. */
export function allOfType(taint: Taint, { id }: TypeInfo): Cell<TaintValue> {
  return memoize(taint, `all of ${id}`, () => newCell(taint));
}

/** What is read from a property of an object. */
export function readThing(taint: Taint, thing: Thing, variable: VariableInfo, into: Cell<TaintValue>): void {
  const { ofCall } = thing;
  if (ofCall !== undefined)
    taint.deferred.push(() => {
      const doubted = (thing.ofCall ?? 1) > 1 ? taint.values.doubted(thing.type.name) : undefined;
      link(taint, fieldOf(taint, thing, variable), into, doubted);
    });
  else if (!thing.stands) link(taint, fieldOf(taint, thing, variable), into);
  else if (thing.stands === 'none') return;
  else if (thing.stands === 'each') link(taint, heldBy(taint, thing.type, variable), into);
  else {
    const { type } = thing;
    link(taint, commonTo(taint, type, variable), into);
    // where all of them are made at one place, or at none that is seen, it is one of those
    taint.deferred.push(() => {
      const isOne = countMade(taint, type) <= 1 && descendants(taint.program, type).length === 0;
      link(taint, heldBy(taint, type, variable), into, isOne ? undefined : taint.values.doubted(type.name));
    });
  }
}

/** Where what is put into a property of an object goes. */
export function storeOf(taint: Taint, thing: Thing, variable: VariableInfo): Cell<TaintValue> {
  const { given } = taint.apart;
  given.set(variable, (given.get(variable) ?? new Set()).add(thing));
  return thing.stands ? commonTo(taint, thing.type, variable) : fieldOf(taint, thing, variable);
}

function fieldOf(taint: Taint, thing: Thing, variable: VariableInfo): Cell<TaintValue> {
  const known = thing.fields.get(variable);
  if (known) return known;
  const cell = newCell(taint);
  thing.fields.set(variable, cell);
  taint.apart.kept.set(cell, { thing, variable });
  link(taint, commonCell(taint, variable), cell);
  link(taint, cell, fieldCell(taint, variable));
  taint.pending.push(() => firstOf(taint, thing, variable, cell));
  return cell;
}

type Filler = Extract<TaintValue, { kind: 'function' }>;

/** A subject, or whatever else is filled by whoever has it. */
export function isFiller(value: TaintValue): value is Filler {
  return value.kind === 'function' && value.path.length === 0 && value.made.fills !== undefined;
}

/** The same of one object. */
export function fillerFor(taint: Taint, made: Made, { id }: Thing, fills: Cell<TaintValue>): Made {
  return memoize(taint, `filler ${made.id} ${id}`, () => ({ ...made, id: taint.nextId(), fills }));
}
