/**
 * What is kept somewhere and comes out again: a place is a cell by the name of its store and of the key, or of the model.
 * Putting something there joins, getting it brings.
 */
import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { boxIn } from '../models/foreign-paths.ts';
import { DATABASES, EVENTS, FILES, OPENED, TABLES } from '../models/storage.ts';
import {
  type StoreArgument,
  type StoreCall,
  SUBSCRIPT,
  storeCalls,
  storeCallsAt,
  storeNamed,
  storeOfWrapper,
  storeProperties,
  storeSettings,
} from '../models/storage-calls.ts';
import { lineage } from '../program/inheritance.ts';
import { methodsNamed } from '../program/named.ts';
import { findTypeInfo, type VariableInfo } from '../program/program.ts';
import { makeFiller } from './answers.ts';
import { askForKey } from './asked.ts';
import { assign } from './assign.ts';
import { meantBy } from './bound.ts';
import { apply } from './call-values.ts';
import { evaluate } from './evaluate.ts';
import { runFunctions } from './given-functions.ts';
import { type Given, namesOf } from './hits.ts';
import { findIdentified } from './identified.ts';
import { callListeners } from './native-events.ts';
import { enteredKey, isApart, noteKeeper } from './objects.ts';
import { placeName } from './place-names.ts';
import { type Places, placesNamed, watchNames } from './places-named.ts';
import { callInfo, plainName, topFrame } from './runs.ts';
import { joined, link, memoize, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { SystemCall } from './unknown.ts';
import { partName, type TaintValue } from './values.ts';

/** The place of a name, or of a model, in a store. */
export function placeOf(taint: Taint, store: string, place: string): Cell<TaintValue> {
  return memoize(taint, `stored ${store} ${place}`, () => {
    const cell = newCell(taint);
    taint.places.push({ store, place, cell });
    link(taint, cell, allIn(taint, store), taint.values.tabled(place));
    if (store === EVENTS) callListeners(taint, place, cell);
    return cell;
  });
}

/** All that a store keeps, by its keys. */
function allIn(taint: Taint, store: string): Cell<TaintValue> {
  return memoize(taint, `all in ${store}`, () => newCell(taint));
}

/** What stands for a place wherever it is handed on to. */
function openedAt(taint: Taint, { store }: StoreCall, place: string): Cell<TaintValue> {
  const cell = newCell(taint);
  put(taint, cell, { kind: 'foreign', foreign: `${OPENED}${store.name}#${place}`, path: [] });
  return cell;
}

/** The places that something is: by its own name, or those that come to it. */
function watchPlaces(
  taint: Taint,
  { store }: StoreCall,
  { cell }: TaintTyped,
  named: Places | undefined,
  frame: TaintFrame,
  onPlace: (place: string) => void,
): void {
  // a box is what comes to it
  if (named && !named.isHanded) watchNames(taint, named, 'opens', frame, onPlace);
  // what an object keeps is opened by another name
  if (named && !named.isHanded && (!named.by || isApart(taint, named.by))) return;
  taint.solver.watch(cell, ({ kind, path, ...value }) => {
    if (kind !== 'foreign' || path.length > 0 || !('foreign' in value)) return;
    const box = boxIn(value.foreign);
    if (box !== undefined && store.modules?.some((module) => value.foreign.startsWith(`${module}#`))) onPlace(box);
    const [name, place] = value.foreign.split('#');
    if (name === OPENED + store.name && place !== undefined) onPlace(place);
  });
}

/** What a call of a store does: what comes out of it, and whether it keeps what it is given. */
interface Stored {
  readonly brought?: TaintTyped;
  /** What comes out is of the store still. */
  readonly isPlace?: true;
  readonly isKept: boolean;
}

/** A call of a store. Undefined for any other, and where a model that is asked for is not known. */
export function callStore(taint: Taint, system: SystemCall): Stored | undefined {
  const rows = storeCalls(system.name);
  if (!rows) return undefined;
  const names = receiverNames(taint, system.receiver);
  let isUntold = false;
  for (const row of rows) {
    if (!isMeant(taint, row, names, system.frame)) continue;
    const parts = partsOf(row, system.given);
    if (!parts) continue;
    if (row.does === 'opens' || row.does === 'boxes') {
      const [opened] = parts;
      // `[NSUserDefaults standardUserDefaults]`
      if (row.does === 'boxes' && row.args.length === 0 && isUntold) continue;
      if (row.does === 'boxes' && row.args.length === 0)
        return { brought: { cell: openedAt(taint, row, OWN_BOX) }, isPlace: true, isKept: false };
      if (opened?.role === 'like')
        return { brought: { cell: likeBox(taint, row, opened.given) }, isPlace: true, isKept: false };
      if (opened?.role === 'alone') {
        const { value } = opened.given.argument;
        if (value.kind === 'literal' && value.value === true)
          return { brought: { cell: openedAt(taint, row, siteKey(system.call.site)) }, isPlace: true, isKept: false };
        isUntold ||= value.kind !== 'literal';
        continue;
      }
      const places = opened && placesNamed(taint, opened.given.argument.value, system.frame);
      // whose name nobody can tell: not the one without
      isUntold ||= !places && row.does === 'boxes';
      if (!places && row.does === 'boxes') continue;
      if (!places) return undefined;
      const cell = newCell(taint);
      if (places.by) noteKeeper(taint, places.by, allIn(taint, row.store.name));
      watchNames(taint, places, 'opens', system.frame, (place) => link(taint, openedAt(taint, row, place), cell));
      return { brought: { cell }, isPlace: true, isKept: false };
    }
    if (row.isOfAll) return { brought: { cell: allOfStore(taint, row, system) }, isKept: false };
    const id = parts.find(({ role }) => role === 'id');
    const find = (): TaintTyped | undefined => runRow(taint, row, parts, system);
    const model = id && modelOf(taint, row, parts, system);
    const brought = id
      ? findIdentified(taint, id.given, model === undefined ? undefined : { name: model, args: [] }, system.frame, find)
      : find();
    if (brought) return { brought, isKept: false };
    // under which key is not known: nothing is joined by a guess
    const isByKey = parts.some(({ role }) => role === 'key');
    if (row.does === 'puts') {
      for (const { role, given } of parts) if (role === 'key') askForKey(taint, given.argument.value, system.given);
      // `try row.inserted(db)`: it itself, as it is kept
      if (row.on === 'self' && !isByKey && system.receiver) return { brought: system.receiver, isKept: false };
      return { isKept: isByKey };
    }
    return isByKey ? { brought: { cell: newCell(taint) }, isKept: false } : undefined;
  }
  return undefined;
}

/** `configuration.fileURL = …`: which of several stores it says. `handle.readabilityHandler = …`: who is handed the place. */
export function setBox(
  taint: Taint,
  base: TaintTyped,
  name: string,
  written: Expression | undefined,
  value: Cell<TaintValue>,
  frame: TaintFrame,
  intoBase: (boxes: Cell<TaintValue>) => void,
): void {
  const rows = storeSettings(name);
  if (!rows || !written) return;
  const names = namesOf(taint, base);
  const row = rows.find((it) => isMeant(taint, it, names, frame));
  if (row?.args.some(({ role }) => role === 'at')) {
    taint.solver.watch(value, (it) => {
      if (it.kind === 'function' && it.path.length === 0) apply(taint, it.made, [base.cell], written, frame);
    });
    return;
  }
  const places = row && placesNamed(taint, written, frame);
  if (!places) return;
  const cell = newCell(taint);
  if (places.by) noteKeeper(taint, places.by, allIn(taint, row.store.name));
  watchNames(taint, places, 'opens', frame, (place) => link(taint, openedAt(taint, row, `${place}#set`), cell));
  intoBase(cell);
}

/** The store of a name that nobody gave. */
const OWN_BOX = 'standard';

/** `Realm(configuration: configuration)`: the store that it says. */
function likeBox(taint: Taint, row: StoreCall, { argument: { value }, typed }: Given): Cell<TaintValue> {
  const { store } = row;
  if (value.kind === 'literal' && typeof value.value === 'string') return openedAt(taint, row, value.value);
  return joined(taint, [typed.cell], (value) =>
    value.kind === 'foreign' && value.path.length === 0 && value.foreign.startsWith(`${OPENED}${store.name}#`)
      ? value
      : undefined,
  );
}

function allOfStore(taint: Taint, row: StoreCall, { call }: SystemCall): Cell<TaintValue> {
  const cell = newCell(taint);
  link(taint, allIn(taint, row.store.name), cell, undefined, stepOf(row, call.site));
  return cell;
}

/** The same of what nothing tells the type of, which may be a place: what comes out of it beside what else the call gives. */
export function callUntoldStore(taint: Taint, system: SystemCall, into: Cell<TaintValue>): void {
  const { receiver, name, given, frame } = system;
  if (!receiver || receiver.type || receiver.root !== undefined || frame.file.traits.isNative) return;
  for (const row of storeCalls(name) ?? []) {
    const { on, store } = row;
    if (on !== 'at' || !store.opens || !store.modules?.some((module) => taint.imports.has(module))) continue;
    const parts = partsOf(row, given);
    const brought = parts && runRow(taint, row, parts, system);
    if (brought) link(taint, brought.cell, into);
  }
}

/** The same for JavaScript, by the path that leads to what is called. */
export function callStoreAt(
  taint: Taint,
  path: string,
  {
    call,
    given,
    receiver,
    result,
    frame,
  }: Pick<SystemCall, 'call' | 'given' | 'receiver' | 'frame'> & { readonly result: Cell<TaintValue> },
): boolean {
  const rows = storeCallsAt(path).flatMap((row) => {
    const parts = row.does === 'boxes' ? undefined : partsOf(row, given);
    return parts ? [{ row, parts }] : [];
  });
  const box = boxIn(path);
  const of = call.callee.kind === 'member' ? call.callee.of : undefined;
  const system = { call, name: '', given, receiver, ...(of && { of }), frame, box };
  const runAll = (): void => {
    for (const { row, parts } of rows) {
      if (runMany(taint, row, parts, result, { call, frame, box })) continue;
      const brought = runRow(taint, row, parts, system);
      if (brought) link(taint, brought.cell, result, row.isBoth ? taint.values.push('0') : undefined);
      const place = row.isBoth ? keyOf(taint, parts, frame)?.name : undefined;
      if (place === undefined) continue;
      const filler = makeFiller(taint, placeOf(taint, row.store.name, inBox(box, place)), call);
      link(taint, filler, result, taint.values.push('1'));
    }
  };
  if (box === undefined && receiver && rows.some(({ row }) => row.store.boxes))
    unlessBoxed(taint, receiver.cell, runAll);
  else runAll();
  return rows.length > 0;
}

/** What is only said to be of a class that has several stores may be any: but not where it is known which one it is. */
function unlessBoxed(taint: Taint, { values }: Cell<TaintValue>, act: () => void): void {
  taint.deferred.push(() => {
    if (!values.some((value) => value.kind === 'foreign' && boxIn(value.foreign) !== undefined)) act();
  });
}

/** The name of the store that a call gives, which is one of several. */
export function boxGiven(
  taint: Taint,
  path: string,
  { call, given, frame }: Pick<SystemCall, 'call' | 'given' | 'frame'>,
): Places | undefined {
  for (const row of storeCallsAt(path)) {
    const parts = row.does === 'boxes' ? partsOf(row, given) : undefined;
    const isByKey = row.args.some(({ role, fields }) => role === 'key' || fields);
    const places = parts && (isByKey ? keyOf(taint, parts, frame) : placesNamed(taint, call, frame));
    if (!places) continue;
    if (places.by) noteKeeper(taint, places.by, allIn(taint, row.store.name));
    return places;
  }
  return undefined;
}

function inBox(box: string | undefined, place: string): string {
  return box === undefined ? place : `${box}/${place}`;
}

/** `multiSet([['labs', name], …])`, `multiGet(['labs', …])`: each of a list by its own key. */
function runMany(
  taint: Taint,
  row: StoreCall,
  parts: readonly Part[],
  result: Cell<TaintValue>,
  { call, frame, box }: Pick<SystemCall, 'call' | 'frame' | 'box'>,
): boolean {
  const many = parts.find(({ role }) => role === 'pairs' || role === 'keys' || role === 'names');
  if (!many) return false;
  const { value: list } = many.given.argument;
  const step = stepOf(row, call.site);
  const { values } = taint;
  const written = list.kind === 'dictionary' ? list.pairs : list.kind === 'list' ? list.items : [];
  for (const [at, item] of written.entries()) {
    const [key, value] = !('kind' in item)
      ? item
      : many.role !== 'pairs'
        ? [item]
        : item.kind === 'list'
          ? item.items
          : [];
    const place = key && placeName(taint, key, frame);
    if (place === undefined) continue;
    const kept = placeOf(taint, row.store.name, inBox(box, place));
    if (many.role === 'names') link(taint, kept, result, values.push(place), step);
    // a pair of its key and what is kept
    else if (many.role === 'keys')
      link(taint, joined(taint, [kept], values.push('1')), result, values.standing(at, place), step);
    else if (value) link(taint, evaluate(taint, value, frame).cell, kept, undefined, step);
  }
  return true;
}

/** `box.values`, a property of a store. */
export function readStored(
  taint: Taint,
  base: TaintTyped,
  name: string,
  expression: Expression,
  frame: TaintFrame,
): Cell<TaintValue> | undefined {
  const rows = storeProperties(name);
  if (!rows || expression.kind !== 'member' || !expression.of) return undefined;
  const names = namesOf(taint, base);
  const row = rows.find((it) => it.does === 'gets' && isMeant(taint, it, names, frame));
  if (!row) return undefined;
  const cell = newCell(taint);
  watchPlaces(taint, row, base, placesNamed(taint, expression.of, frame), frame, (around) =>
    link(taint, takenOut(taint, row, isFile(row) ? [around] : wholePlaces(around), expression.site), cell),
  );
  return cell;
}

/** `store[key]`, which a value is put into, or taken out of. */
export function indexStore(
  taint: Taint,
  base: TaintTyped,
  target: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
  value?: Cell<TaintValue>,
): Cell<TaintValue> | undefined {
  if (base.type === undefined && base.root === undefined) return undefined;
  const names = namesOf(taint, base);
  const row = (storeCalls(SUBSCRIPT) ?? []).find(
    (it) => it.does === (value ? 'puts' : 'gets') && isMeant(taint, it, names, frame),
  );
  const places = row && placesNamed(taint, target.index, frame);
  if (!row || !places) return undefined;
  const cell = newCell(taint);
  const step = stepOf(row, target.site);
  keepAt(taint, row, places, frame, (key, doubt) =>
    inBoxes(taint, row, base, key, frame, (place) => {
      const kept = placeOf(taint, row.store.name, place);
      if (value) link(taint, value, kept, undefined, step);
      else link(taint, kept, cell, doubt === undefined ? undefined : taint.values.doubted(doubt), step);
    }),
  );
  return cell;
}

/** `storage.set(key, value)` of JavaScript, which is lowered to what it does to a map. */
export function setInStore(
  taint: Taint,
  base: TaintTyped,
  target: Extract<Expression, { kind: 'index' }>,
  value: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  const places = placesNamed(taint, target.index, frame);
  if (!places) return;
  taint.solver.watch(base.cell, (of) => {
    if (of.kind !== 'foreign' || of.path.length > 0) return;
    const box = boxIn(of.foreign);
    for (const row of storeCallsAt(`${of.foreign}.set`)) {
      if (row.args.length !== 2) continue;
      const step = stepOf(row, target.site);
      const keep = (): void =>
        keepAt(taint, row, places, frame, (place) =>
          link(taint, value, placeOf(taint, row.store.name, inBox(box, place)), undefined, step),
        );
      if (box === undefined && row.store.boxes) unlessBoxed(taint, base.cell, keep);
      else keep();
    }
  });
}

/** A property that its wrapper keeps in a store: what is put there by others comes to it. */
export function wrapStored(taint: Taint, variable: VariableInfo, cell: Cell<TaintValue>): void {
  const { fact, file, owner } = variable;
  const store = storeOfWrapper(fact.modifiers);
  if (!store) return;
  const [made] = (fact.observers ?? []).find(({ name }) => name === 'make')?.body ?? [];
  const call = made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value : undefined;
  const ofModel = store.gets.some((text) => text.includes('OF'));
  const key = call?.args[0]?.value;
  const model = fact.type && modelName(fact.type);
  const place = ofModel ? model : key && placeName(taint, key, topFrame(taint, file, owner));
  if (place === undefined) return;
  const kept = placeOf(taint, store.name, place);
  link(taint, kept, cell, undefined, { what: `comes out of ${store.name}`, site: fact.site });
  if (!ofModel) link(taint, cell, kept);
}

/** The names that what is called on may be known by. */
export function receiverNames(taint: Taint, receiver: TaintTyped | undefined): readonly string[] {
  if (!receiver) return NOBODY;
  const names = namesOf(taint, receiver);
  const info = receiver.root === undefined ? undefined : findTypeInfo(taint.program, receiver.root);
  return info ? [...names, ...lineage(taint.program, info).flatMap(({ supertypes }) => [...supertypes])] : names;
}

const NOBODY: readonly string[] = [];

export function isMeant(
  taint: Taint,
  { store, on, args }: StoreCall,
  names: readonly string[],
  frame: TaintFrame,
): boolean {
  const { types, modules, ending } = store;
  if (ending !== undefined && !frame.file.path.endsWith(ending)) return false;
  if (modules && !modules.some((module) => taint.imports.has(module))) return false;
  if (on === 'any') return true;
  if (!types) return false;
  // data of nobody knows which type, and a context of nobody knows what
  if (names.length === 0) return (on === 'self' && types.includes('Data')) || args.some(({ role }) => role === 'id');
  return types.some((type) => names.includes(type) && !taint.isDeclared(type));
}

type Part = StoreArgument & { readonly given: Given };

/** The arguments of a call by what they are to the store; undefined for another call of that name. */
function partsOf({ args }: StoreCall, given: readonly Given[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  const bare = given.filter(({ argument }) => argument.label === undefined);
  for (const wanted of args) {
    const found =
      wanted.label === undefined
        ? bare[at++]
        : (given.find(({ argument }) => argument.label === wanted.label) ??
          (wanted.role === 'heard' ? given.find(({ argument }) => argument.isTrailing) : undefined));
    if (found) parts.push({ ...wanted, given: found });
    else if (wanted.role !== 'any' && wanted.role !== 'in' && wanted.part === undefined) return undefined;
  }
  return parts;
}

/** What comes out; undefined where something is put in, and where the place is not told. */
function runRow(taint: Taint, row: StoreCall, parts: readonly Part[], system: SystemCall): TaintTyped | undefined {
  const { frame, receiver, of } = system;
  const model = modelOf(taint, row, parts, system);
  if (row.on !== 'at' && model !== undefined) {
    const box = parts.find(({ role }) => role === 'in')?.given.typed ?? receiver;
    if (!row.store.boxes || !box) return runAt(taint, row, model, parts, system, model);
    return runInBoxes(taint, row, model, parts, system, box);
  }
  const keys = keyOf(taint, parts, frame) ?? onlyPlace(row);
  if (row.on !== 'at' && !keys) return undefined;
  const cell = newCell(taint);
  let type: TypeName | undefined;
  const run = (place: string, doubt?: string): void => {
    const brought = runAt(taint, row, place, parts, system);
    if (brought) link(taint, brought.cell, cell, doubt === undefined ? undefined : taint.values.doubted(doubt));
    type ??= brought?.type;
  };
  const around = of && row.on === 'at' ? placesNamed(taint, of, frame) : undefined;
  if (row.on !== 'at' && keys)
    keepAt(taint, row, keys, frame, (place, doubt) => {
      if (system.box !== undefined || !receiver) run(inBox(system.box, place), doubt);
      else inBoxes(taint, row, receiver, place, frame, (each) => run(each, doubt));
    });
  else {
    if (around?.by && !around.isHanded)
      noteKeeper(taint, around.by, placeOf(taint, row.store.name, placeIn(row, around.name, keys?.name)));
    // entries by keys that differ are those of one box
    watchPlaces(taint, row, receiver ?? { cell }, around, frame, (place) =>
      run(placeIn(row, place, model ?? keys?.name)),
    );
  }
  return row.does === 'puts' ? undefined : { cell, ...(type && { type }) };
}

/** Whether what is opened is the place itself, and nothing in it has a key. */
function isFile({ on, store }: StoreCall): boolean {
  return on === 'at' && store.name === FILES;
}

function placeIn(row: StoreCall, around: string, key = ''): string {
  return isFile(row) ? around : `${around}/${key}`;
}

function onlyPlace({ store: { place } }: StoreCall): Places | undefined {
  return place === undefined ? undefined : { name: place, nameFor: () => place };
}

/** A part of what is kept, and one in another: `notification.data`. */
function asPart(taint: Taint, cell: Cell<TaintValue>, part: string): Cell<TaintValue> {
  return part.split('.').reduceRight((inner, name) => joined(taint, [inner], taint.values.around(name)), cell);
}

/** What is kept as a model, in one of several stores. */
function runInBoxes(
  taint: Taint,
  row: StoreCall,
  model: string,
  parts: readonly Part[],
  system: SystemCall,
  box: TaintTyped,
): TaintTyped | undefined {
  const cell = newCell(taint);
  inBoxes(taint, row, box, model, system.frame, (place) => {
    const brought = runAt(taint, row, place, parts, system, model);
    if (brought) link(taint, brought.cell, cell);
  });
  const type = typeOf(row, model);
  return row.does === 'puts' ? undefined : { cell, ...(type && { type }) };
}

/** Calls back for a key in each of the stores that are known to be meant; where none is, it may be in any. */
function inBoxes(
  taint: Taint,
  { store, does }: Pick<StoreCall, 'store' | 'does'>,
  { cell }: TaintTyped,
  key: string,
  { calls: { root } }: TaintFrame,
  use: (place: string) => void,
): void {
  if (!store.boxes) {
    use(key);
    return;
  }
  let isKnown = false;
  let isSet = false;
  let isOwn = false;
  const useBox = (box: string): void => {
    use(inBox(box, key));
    use(does === 'puts' ? key : inBox(ANY_BOX, key));
  };
  taint.solver.watch(cell, (value) => {
    if (value.kind !== 'foreign' || value.path.length > 0) return;
    const [name, box, set] = value.foreign.split('#');
    if (name !== OPENED + store.name || box === undefined) return;
    isKnown = true;
    isSet ||= set !== undefined;
    if (box === OWN_BOX && store.configuration !== undefined) isOwn = true;
    else useBox(box);
  });
  taint.deferred.push(() => {
    // a configuration that is told later which one it is for
    if (isOwn && !isSet) useBox(OWN_BOX);
    // whoever calls it, with what it keeps, has a run of its own
    if (isKnown || (root && taint.memo.has(enteredKey(root)))) return;
    use(key);
    if (does === 'puts') use(inBox(ANY_BOX, key));
  });
}

/** Calls back for a table in each of the databases that a statement may be for. */
export function inDatabases(
  taint: Taint,
  does: 'puts' | 'gets',
  database: TaintTyped | undefined,
  table: string,
  frame: TaintFrame,
  use: (place: string) => void,
): void {
  const store = storeNamed(DATABASES);
  if (database && store?.modules?.some((module) => taint.imports.has(module)))
    inBoxes(taint, { store, does }, database, table, frame, use);
  else use(table);
}

/** What is put where nobody can tell which store it is. */
const ANY_BOX = '*';

/** `UserDefaults.standard`: one of several stores by a name of its own. */
export function openNamed(taint: Taint, type: string, name: string): Cell<TaintValue> | undefined {
  const row = storeProperties(name)?.find(({ does, store }) => does === 'boxes' && store.types?.includes(type));
  return row && openedAt(taint, row, OWN_BOX);
}

/** Calls back for the places of a key: one, or each of those that the objects name which keep things there. */
function keepAt(
  taint: Taint,
  { store, does }: StoreCall,
  places: Places,
  frame: TaintFrame,
  use: (place: string, doubt?: string) => void,
): void {
  if (places.by) noteKeeper(taint, places.by, placeOf(taint, store.name, places.name));
  watchNames(taint, places, does, frame, use);
}

function runAt(
  taint: Taint,
  row: StoreCall,
  place: string,
  parts: readonly Part[],
  { frame, call, receiver }: SystemCall,
  model?: string,
): TaintTyped | undefined {
  const { values } = taint;
  if (row.does === 'puts') {
    const kept = placeOf(taint, row.store.name, place);
    // whoever gets all there is gets this too
    if (row.on === 'at' && !isFile(row) && !place.endsWith('/'))
      link(taint, kept, placeOf(taint, row.store.name, allOf(place)));
    const step = stepOf(row, call.site);
    // a column is a part of its table
    const isRow = row.store.name === TABLES && !frame.file.traits.isNative;
    const crossing = row.store.name === EVENTS || isRow ? values.keyed : undefined;
    if (row.on === 'self' && receiver) link(taint, receiver.cell, kept, undefined, step);
    for (const { role, part, given, fields } of parts) {
      if (fields) putFields(taint, fields, given, kept, frame, step);
      else if (role === 'model') link(taint, given.typed.cell, kept, isRow ? crossing : undefined, step);
      else if (role === 'table') link(taint, given.typed.cell, kept, undefined, step);
      else if (role === 'value')
        link(
          taint,
          part === undefined ? given.typed.cell : asPart(taint, given.typed.cell, part),
          kept,
          part === undefined ? crossing : undefined,
          step,
        );
    }
    return undefined;
  }
  const isOfAll =
    row.on === 'at' && !isFile(row) && place.endsWith('/') && !row.args.some(({ role }) => role === 'key');
  const cell = takenOut(taint, row, isOfAll ? wholePlaces(place.slice(0, -1)) : [place], call.site);
  // what was put there as a table
  const slash = row.on === 'at' && !isFile(row) && !isOfAll ? place.lastIndexOf('/') : -1;
  if (slash >= 0)
    link(
      taint,
      placeOf(taint, row.store.name, place.slice(0, slash + 1)),
      cell,
      entryNamed(place.slice(slash + 1)),
      stepOf(row, call.site),
    );
  const type = typeOf(row, model);
  const typed = { cell, ...(type && { type }) };
  for (const { role, given } of parts)
    if (role === 'made')
      for (const each of runFunctions(taint, [given], [], call, frame))
        link(taint, each, placeOf(taint, row.store.name, place));
  for (const part of parts) {
    hear(taint, part, parts, typed, { call, frame });
    if (part.role === 'out') fill(taint, part.given, cell, frame);
  }
  return typed;
}

/** `stream.read(&bytes, maxLength: 80)`. */
function fill(taint: Taint, { argument: { value } }: Given, cell: Cell<TaintValue>, frame: TaintFrame): void {
  const [target] = value.kind === 'operation' ? value.operands : [value];
  if (target) assign(taint, target, cell, frame);
}

/** An entry of a table that stands there by this very key. */
function entryNamed(key: string): (value: TaintValue) => TaintValue | undefined {
  return (value) =>
    value.path.length > 0 && partName(value) === key ? { ...value, path: value.path.slice(1) } : undefined;
}

/** All that is in a box: what is there by keys that are told, and by others. */
function wholePlaces(around: string): readonly string[] {
  return [`${around}/`, `${around}/*`];
}

function allOf(place: string): string {
  return `${place.slice(0, place.lastIndexOf('/'))}/*`;
}

function takenOut(taint: Taint, row: StoreCall, places: readonly string[], site: Site): Cell<TaintValue> {
  const cell = newCell(taint);
  for (const place of places) link(taint, placeOf(taint, row.store.name, place), cell, undefined, stepOf(row, site));
  return cell;
}

function stepOf({ store, does }: StoreCall, site: Site): { what: string; site: Site } {
  return { what: does === 'puts' ? `kept in ${store.name}` : `comes out of ${store.name}`, site };
}

function typeOf({ store }: StoreCall, model: string | undefined): TypeName | undefined {
  if (store.gives !== undefined) return { name: store.gives, args: [] };
  return model === undefined ? undefined : { name: 'Array', args: [{ name: model, args: [] }] };
}

/** What a key is called. */
function keyOf(taint: Taint, parts: readonly Part[], frame: TaintFrame): Places | undefined {
  const key = parts.find(({ role }) => role === 'key');
  const inner = key ?? parts.find(({ fields }) => fields?.some(({ role }) => role === 'key'));
  const value = key ? key.given.argument.value : inner && fieldOf(inner.given.argument.value, inner.fields);
  return value && placesNamed(taint, value, frame);
}

function fieldOf(value: Expression, fields: readonly StoreArgument[] = []): Expression | undefined {
  const key = fields.find(({ role }) => role === 'key')?.label;
  return value.kind === 'dictionary' ? entryOf(value, key) : undefined;
}

function entryOf({ pairs }: Extract<Expression, { kind: 'dictionary' }>, key?: string): Expression | undefined {
  return pairs.find(([name]) => name.kind === 'literal' && name.value === key)?.[1];
}

function putFields(
  taint: Taint,
  fields: readonly StoreArgument[],
  given: Given,
  kept: Cell<TaintValue>,
  frame: TaintFrame,
  step: { what: string; site: Site },
): void {
  // an object carries its parts by their names already
  for (const { role, label = '', part = '' } of fields) {
    if (role !== 'value') continue;
    const own = joined(taint, [given.typed.cell], taint.values.pop(label));
    link(taint, asPart(taint, own, part), kept, undefined, { ...step, site: given.argument.value.site ?? frame.file });
  }
}

/** The model that is kept or asked for. */
function modelOf(
  taint: Taint,
  row: StoreCall,
  parts: readonly Part[],
  { receiver, expected, frame }: SystemCall,
): string | undefined {
  if (row.isOfType) return expected && modelIn(expected, frame);
  if (row.on === 'of') return receiver?.type?.args[0] && modelIn(receiver.type.args[0], frame);
  if (row.on === 'type') return receiver?.root ?? (receiver?.type && modelName(receiver.type));
  if (row.on === 'self' && !row.args.some(({ role }) => role === 'key'))
    return receiver?.type && modelName(receiver.type);
  const kept = parts.find(({ role }) => role === 'model');
  if (kept) return kept.given.typed.type && modelIn(kept.given.typed.type, frame);
  const asked = parts.find(({ role }) => role === 'of');
  if (!asked) return expected && parts.some(({ role }) => role === 'id') ? modelIn(expected, frame) : undefined;
  const { argument, typed } = asked.given;
  const { value } = argument;
  if (value.kind === 'member' && value.name === 'self' && value.of) {
    if (value.of.kind === 'type') return modelName(value.of.type);
    if (value.of.kind === 'name') return value.of.name;
  }
  const [written] = typed.type?.args ?? [];
  const inner = written && meantBy(written, frame);
  if (inner && !isAnyModel(inner)) return modelName(inner);
  const wanted = expected && modelName(meantBy(expected, frame));
  return wanted ?? (taint.isDeclared(typed.type?.name ?? '') ? typed.type?.name : undefined);
}

/** A model, which may be a type parameter that callers tell; of one that nobody tells nothing is known. */
function modelIn(type: TypeName, frame: TaintFrame): string | undefined {
  const name = modelName(meantBy(type, frame));
  const generics = [...(frame.owner?.generics ?? []), ...(frame.function?.fact.generics ?? [])];
  return name === undefined || generics.includes(name) ? undefined : name;
}

/** What `@Query` and the like hold: one, or many, however they are wrapped. */
function modelName(type: TypeName): string | undefined {
  let inner = elementType(type);
  while (RESULTS.has(inner.name) && inner.args.length > 0) inner = elementType(inner.args.at(-1) ?? inner);
  return inner.name === '' || isAnyModel(inner) ? undefined : inner.name;
}

const RESULTS: ReadonlySet<string> = new Set([
  ...['FetchedResults', 'SectionedFetchResults', 'Results', 'RLMResults', 'FetchDescriptor', 'NSFetchRequest'],
  ...['RLMArray', 'FetchResultsCollection', 'Query'],
]);

function isAnyModel({ name }: TypeName): boolean {
  return /^(?:NSManagedObject|NSFetchRequestResult|Object|RLMObject|RealmSwiftObject|PersistentModel|T|id|Any)$/.test(
    name,
  );
}

/** Gives what comes out to whoever is to hear of it. */
function hear(
  taint: Taint,
  part: Part,
  parts: readonly Part[],
  brought: TaintTyped,
  { call, frame }: Pick<SystemCall, 'call' | 'frame'>,
): void {
  const { role, given, fields } = part;
  const label = fields?.find((it) => it.role === 'heard')?.label;
  if (role === 'heard' || label !== undefined) {
    const heard = label === undefined ? given.typed.cell : joined(taint, [given.typed.cell], taint.values.pop(label));
    taint.solver.watch(heard, (value) => {
      if (value.kind !== 'function' || value.path.length > 0) return;
      // who sent it comes first where there are two
      const isSecond = (value.made.closure?.parameters.length ?? 0) > 1 && parts.some((it) => it.role === 'any');
      apply(taint, value.made, isSecond ? [newCell(taint), brought.cell] : [brought.cell], call, frame);
    });
  }
  if (role !== 'selector') return;
  const { value } = given.argument;
  const to = value.kind === 'reference' ? value.to : value;
  const name = to.kind === 'name' || to.kind === 'member' ? plainName(to.name) : undefined;
  const self = parts.find((it) => it.role === 'any')?.given.typed;
  const owner = self?.type?.name;
  const methods = name === undefined ? [] : methodsNamed(taint.program, name);
  const own = methods.filter((it) => owner === undefined || it.owner?.name === owner);
  const heard = (own.length > 0 ? own : methods).slice(0, 3);
  for (const method of heard) callInfo(taint, method, self, [brought.cell], call.site, newCell(taint), frame.calls);
  if (heard.length > 0) return;
  // a helper is told which
  taint.solver.watch(given.typed.cell, (it) => {
    const method = it.kind === 'function' && it.path.length === 0 ? it.made.method : undefined;
    if (method && it.kind === 'function')
      callInfo(taint, method, it.made.self ?? self, [brought.cell], call.site, newCell(taint), frame.calls);
  });
}
