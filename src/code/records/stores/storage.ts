/**
 * What is kept somewhere and comes out again: a place is a cell by the name of its store and of the key, or of the model.
 * Putting something there joins, getting it brings.
 */
import type { Expression } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { boxIn } from '../../models/foreign-paths.ts';
import type { Store } from '../../models/storage.ts';
import {
  type StoreCall,
  SUBSCRIPT,
  storeCalls,
  storeCallsAt,
  storeOfWrapper,
  storeProperties,
  storeSettings,
} from '../../models/storage-calls.ts';
import type { VariableInfo } from '../../program/program.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { writtenList } from '../collections/written-lists.ts';
import { evaluate } from '../evaluate.ts';
import { makeFiller } from '../events/answers.ts';
import { namesOf } from '../hits.ts';
import { findIdentified } from '../objects/identified.ts';
import { noteKeeper } from '../objects/objects.ts';
import { topFrame } from '../runs.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { askForKey } from '../which-files/asked.ts';
import { addressOf, fileWritten, watchFiles } from './addressed-files.ts';
import { boxesIn, inBox, inBoxes, likeBox, OWN_BOX, openNamed, unlessBoxed } from './boxes.ts';
import { modelIn, modelName, modelOf } from './kept-models.ts';
import { placeName } from './place-names.ts';
import { type Places, placesNamed, watchNames } from './places-named.ts';
import { rawKept } from './raw-values.ts';
import { isMeant, keyOf, type Part, partsOf, receiverNames, runRow } from './store-rows.ts';
import {
  allIn,
  isFile,
  keepAt,
  openedAt,
  placeOf,
  stepOf,
  takenOut,
  watchPlaces,
  wholePlaces,
} from './stored-places.ts';

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
      const address = addressOf(row, parts);
      const file = address && fileWritten(taint, address, system.frame);
      // whose name nobody can tell: not the one without
      isUntold ||= !places && row.does === 'boxes';
      if (!places && row.does === 'boxes') continue;
      if (!places && file === undefined) return undefined;
      const cell = newCell(taint);
      if (file !== undefined) link(taint, openedAt(taint, row, file), cell);
      if (address) watchFiles(taint, address, system.frame, (place) => link(taint, openedAt(taint, row, place), cell));
      if (places?.by) noteKeeper(taint, places.by, allIn(taint, row.store.name));
      if (places)
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

function allOfStore(taint: Taint, row: StoreCall, { call, receiver, frame }: SystemCall): Cell<TaintValue> {
  const cell = newCell(taint);
  const take = (box?: string): void => {
    link(taint, allIn(taint, row.store.name, box), cell, undefined, stepOf(row, call.site));
  };
  if (receiver) inBoxes(taint, row, receiver, '', frame, (place) => take(place.replace(/\/$/, '')));
  else take();
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
  const runOne = (row: StoreCall, parts: readonly Part[], box: string | undefined): void => {
    if (runMany(taint, row, parts, result, { call, frame, box })) return;
    const system = { call, name: '', given, receiver, ...(of && { of }), frame, box };
    const brought = runRow(taint, row, parts, system);
    if (brought) link(taint, brought.cell, result, row.isBoth ? taint.values.push('0') : undefined);
    const place = row.isBoth ? keyOf(taint, parts, frame)?.name : undefined;
    if (place === undefined) return;
    const filler = makeFiller(taint, placeOf(taint, row.store.name, inBox(box, place)), call);
    link(taint, filler, result, taint.values.push('1'));
  };
  const runAll = (): void => {
    for (const { row, parts } of rows) {
      const among = parts.find(({ role }) => role === 'in')?.given.typed.cell;
      if (among) boxesIn(taint, among, (each) => runOne(row, parts, each));
      else runOne(row, parts, box);
    }
  };
  if (box === undefined && receiver && rows.some(({ row }) => row.store.boxes))
    unlessBoxed(taint, receiver.cell, runAll);
  else runAll();
  return rows.length > 0;
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

/** `multiSet([['labs', name], …])`, `multiGet(['labs', …])`: each of a list by its own key, wherever the list is written. */
function runMany(
  taint: Taint,
  row: StoreCall,
  parts: readonly Part[],
  result: Cell<TaintValue>,
  { call, frame, box }: Pick<SystemCall, 'call' | 'frame' | 'box'>,
): boolean {
  const many = parts.find(({ role }) => role === 'pairs' || role === 'keys' || role === 'names');
  if (!many) return false;
  const list = writtenList(taint, many.given.argument.value, frame);
  const step = stepOf(row, call.site);
  const { values } = taint;
  for (const [at, item] of list?.items.entries() ?? []) {
    const [key, value] = !('kind' in item)
      ? item
      : many.role !== 'pairs'
        ? [item]
        : item.kind === 'list'
          ? item.items
          : [];
    const place = list && key && placeName(taint, key, list.frame);
    if (place === undefined) continue;
    const kept = placeOf(taint, row.store.name, inBox(box, place));
    if (many.role === 'names') link(taint, kept, result, values.push(place), step);
    // a pair of its key and what is kept
    else if (many.role === 'keys')
      link(taint, joined(taint, [kept], values.push('1')), result, values.standing(at, place), step);
    else if (value) link(taint, evaluate(taint, value, list?.frame ?? frame).cell, kept, undefined, step);
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
  if (row.isOfAll) link(taint, allIn(taint, row.store.name), cell, undefined, stepOf(row, expression.site));
  const [of] = row.on === 'of' ? (base.type?.args ?? []) : [];
  const model = of && modelIn(of, frame);
  if (model !== undefined)
    link(taint, placeOf(taint, row.store.name, model), cell, undefined, stepOf(row, expression.site));
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
  if (row && !places && value)
    askForKey(taint, target.index, [{ argument: { value: target.index }, typed: { cell: value } }]);
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
  if (!store || [...fact.modifiers].some((word) => word.startsWith('@') && taint.isDeclared(word.slice(1)))) return;
  const made = madeAs(variable);
  const key = made?.args.find(({ label }) => label === undefined)?.value;
  const ofModel = store.gets.some((text) => text.includes('OF'));
  const model = fact.type && modelName(fact.type);
  const top = topFrame(taint, file, owner);
  const place = ofModel ? model : key && placeName(taint, key, top);
  if (place === undefined) {
    if (key && !ofModel) askForKey(taint, key, [{ argument: { value: key }, typed: { cell } }]);
    return;
  }
  const step = { what: `comes out of ${store.name}`, site: fact.site };
  const of = made?.args.find(({ label }) => label === 'store')?.value;
  taint.pending.push(() => {
    const raw = ofModel ? undefined : rawKept(taint, variable);
    const box = of ? evaluate(taint, of, top, { name: store.types?.[0] ?? '', args: [] }) : ownBox(taint, store);
    inBoxes(taint, { store, does: 'gets' }, box, place, top, (name) => {
      const kept = placeOf(taint, store.name, name);
      link(taint, raw ? raw.made(kept) : kept, cell, undefined, step);
    });
    if (ofModel) return;
    const keeping = raw ? raw.kept(cell) : cell;
    inBoxes(taint, { store, does: 'puts' }, box, place, top, (name) =>
      link(taint, keeping, placeOf(taint, store.name, name)),
    );
  });
}

/** The store that is meant where nobody says which. */
function ownBox(taint: Taint, { types = [] }: Store): TaintTyped {
  return { cell: openNamed(taint, types[0] ?? '', OWN_BOX) ?? newCell(taint) };
}

/** What its wrapper is made as, where it stands or in an initialiser: `_seen = Shared(wrappedValue: [], .inMemory("seen"))`. */
function madeAs({ fact, owner }: VariableInfo): Call | undefined {
  const [made] = (fact.observers ?? []).find(({ name }) => name === 'make')?.body ?? [];
  const call = made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value : undefined;
  if (call?.args[0] || !owner) return call;
  for (const { fact: init } of owner.functions.get('init') ?? [])
    for (const statement of init.body) {
      const set = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value : undefined;
      const name = set && (set.target.kind === 'name' || set.target.kind === 'member') ? set.target.name : undefined;
      if (name === `_${fact.name}` && set?.value.kind === 'call') return set.value;
    }
  return call;
}
