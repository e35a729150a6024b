/**
 * Objects of the app's own, told apart by where they are made: what one of them holds is not in the others, and who is
 * called on one is what its type says. Most apps need none of it. So a first run takes all objects of a type for one, and
 * only where a record then goes somewhere, a second one tells apart those that may be the reason.
 */
import { addAll } from '../../lists.ts';
import type { Expression } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { OPENED } from '../models/storage.ts';
import { descendants, lineage } from '../program/inheritance.ts';
import { isStatic } from '../program/meaning.ts';
import type { Program, TypeInfo, VariableInfo } from '../program/program.ts';
import { fieldCell } from './fields.ts';
import { onlyStacks } from './stacks.ts';
import { isShared, link, memoize, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import { isAtHand, type TaintValue } from './values.ts';

/** An object, or what stands for several. */
export interface Thing {
  readonly id: number;
  readonly type: TypeInfo;
  readonly fields: Map<VariableInfo, Cell<TaintValue>>;
  /** `each`: all that are made, one after the other, as the system calls them. `any`: one of them, nobody can tell which. */
  readonly stands?: 'each' | 'any';
}

/** What a run tells apart, and what it sees of what there is to tell. */
export interface Apart {
  /** Names of types. */
  readonly types: ReadonlySet<string>;
  /** Where objects are made, by their type. */
  readonly made: Map<TypeInfo, Set<Expression>>;
  /** Types of which a member means one thing or another, with what it is given and gives. */
  readonly families: Map<TypeInfo, Cell<TaintValue>[]>;
  /** What an object is expected in. */
  readonly wanted: Map<Cell<TaintValue>, Wanted>;
}

interface Wanted {
  readonly type: TypeInfo;
  readonly frame: TaintFrame | undefined;
}

export function createApart(types: ReadonlySet<string>): Apart {
  return { types, made: new Map(), families: new Map(), wanted: new Map() };
}

export function isApart({ apart }: Taint, type: TypeInfo | undefined): type is TypeInfo {
  return type !== undefined && apart.types.has(type.name);
}

/** Objects of a type that are told apart; further ones may be any. */
const MOST_THINGS = 60;

/** Notes a member that means one thing or another. */
export function noteFamily({ apart }: Taint, type: TypeInfo, cells: readonly Cell<TaintValue>[]): void {
  const known = apart.families.get(type);
  if (known) addAll(known, cells);
  else apart.families.set(type, [...cells]);
}

function holdsRecord({ values }: Cell<TaintValue>): boolean {
  return values.some((value) => value.kind === 'record' && value.strength === 'value');
}

/** Whether it is worth telling which object has it: a record, or the place that it may be kept at. */
function tellsApart(cell: Cell<TaintValue>): boolean {
  return holdsRecord(cell) || cell.values.some(isKept);
}

function isKept(value: TaintValue): boolean {
  return onlyStacks(value) !== undefined || (value.kind === 'foreign' && value.foreign.startsWith(OPENED));
}

/** Notes where an object is made; where its type is told apart, the object is in the cell that comes back. */
export function makeThing(taint: Taint, type: TypeInfo, call: Expression): Cell<TaintValue> | undefined {
  const { made } = taint.apart;
  const sites = made.get(type);
  if (sites) sites.add(call);
  else made.set(type, new Set([call]));
  if (!isApart(taint, type)) return undefined;
  const cell = newCell(taint);
  put(taint, cell, { kind: 'object', thing: isShared(type) ? newThing(taint, type) : kindOf(taint, type), path: [] });
  return cell;
}

function newThing(taint: Taint, type: TypeInfo): Thing {
  const count = memoize(taint, `things ${type.id}`, () => ({ things: 0 }));
  if (count.things >= MOST_THINGS) return standIn(taint, type, 'any');
  count.things += 1;
  return { id: taint.nextId(), type, fields: new Map() };
}

/** The type itself, and every value of it that carries its parts with it. */
export function kindOf(taint: Taint, type: TypeInfo): Thing {
  return memoize(taint, `kind ${type.id}`, () => ({ id: taint.nextId(), type, fields: new Map() }));
}

/** A cell with the type itself in it, where types of its family are told apart. */
export function kindCell(taint: Taint, type: TypeInfo): Cell<TaintValue> {
  const cell = newCell(taint);
  if (isApart(taint, type)) put(taint, cell, { kind: 'object', thing: kindOf(taint, type), path: [] });
  return cell;
}

function standIn(taint: Taint, type: TypeInfo, stands: 'each' | 'any'): Thing {
  return memoize(taint, `${stands} ${type.id}`, () => ({ id: taint.nextId(), type, fields: new Map(), stands }));
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
  taint.solver.watch(cell, (value) => {
    if (value.kind === 'object' && isAtHand(value) && isOf(taint.program, value.thing, type))
      see(value.thing, value.doubt);
  });
}

/** An object of a type is expected in a cell: where none comes, it may be any. */
export function want({ apart }: Taint, cell: Cell<TaintValue>, type: TypeInfo, frame: TaintFrame | undefined): void {
  if (!apart.wanted.has(cell)) apart.wanted.set(cell, { type, frame });
}

function isOf(program: Program, { type, stands }: Thing, wanted: TypeInfo): boolean {
  return lineage(program, type).includes(wanted) || (stands !== undefined && lineage(program, wanted).includes(type));
}

/** Puts what stands for objects where one is expected and none came: into what a function is called on by nobody that is
 *  seen, then wherever else. True when it put something. */
export function fillIn(taint: Taint): boolean {
  for (const isSelf of [true, false]) {
    let isPut = false;
    for (const [cell, { type, frame }] of taint.apart.wanted) {
      if ((frame?.self?.cell === cell) !== isSelf) continue;
      taint.apart.wanted.delete(cell);
      // whoever calls it has a run of its own
      if (frame?.root && taint.memo.has(enteredKey(frame.root))) continue;
      if (cell.values.some((value) => value.kind === 'object' && isOf(taint.program, value.thing, type))) continue;
      put(taint, cell, { kind: 'object', thing: standIn(taint, type, isSelf ? 'each' : 'any'), path: [] });
      isPut = true;
    }
    if (isPut) return true;
  }
  return false;
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

/** What is read from a property of an object. */
export function readThing(taint: Taint, thing: Thing, variable: VariableInfo, into: Cell<TaintValue>): void {
  if (!thing.stands) link(taint, fieldOf(taint, thing, variable), into);
  else if (thing.stands === 'each') link(taint, fieldCell(taint, variable), into);
  else {
    link(taint, commonCell(taint, variable), into);
    link(taint, fieldCell(taint, variable), into, taint.values.doubted(thing.type.name));
  }
}

/** Where what is put into a property of an object goes. */
export function storeOf(taint: Taint, thing: Thing, variable: VariableInfo): Cell<TaintValue> {
  return thing.stands ? commonCell(taint, variable) : fieldOf(taint, thing, variable);
}

function fieldOf(taint: Taint, thing: Thing, variable: VariableInfo): Cell<TaintValue> {
  const known = thing.fields.get(variable);
  if (known) return known;
  const cell = newCell(taint);
  thing.fields.set(variable, cell);
  link(taint, commonCell(taint, variable), cell);
  link(taint, cell, fieldCell(taint, variable));
  return cell;
}

/** The types that a second run has to tell apart: those of which one object may hold a record and another may not, and
 *  those of which a member means one thing or another. */
export function typesToTell(taint: Taint): ReadonlySet<string> {
  const { program, apart, fields } = taint;
  const names = new Set<string>();
  const add = (type: TypeInfo): void => {
    for (const each of [type, ...descendants(program, type)]) names.add(each.name);
  };
  for (const [family, cells] of apart.families) if (cells.some(tellsApart)) add(family);
  for (const [{ owner }, cell] of fields) {
    if (!owner || names.has(owner.name) || !isShared(owner) || !tellsApart(cell)) continue;
    const heirs = [owner, ...descendants(program, owner)];
    const sites = heirs.reduce((sum, type) => sum + (apart.made.get(type)?.size ?? 0), 0);
    if (sites > 1) add(owner);
  }
  return names;
}
