/**
 * The places of stores: each is a cell by the name of its store and of the key, or of the model.
 */
import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { boxIn } from '../../models/foreign-paths.ts';
import { EVENTS, FILES, OPENED } from '../../models/storage.ts';
import type { StoreCall } from '../../models/storage-calls.ts';
import { callListeners } from '../bridges/native-events.ts';
import { isApart, noteKeeper } from '../objects/objects.ts';
import { link, memoize, newCell, put, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { partName } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { ADDRESSED } from './addressed-files.ts';
import { CORE_DATA, keepDeclared, SAVED, tellSaved } from './managed.ts';
import { type Places, watchNames } from './places-named.ts';

/** The place of a name, or of a model, in a store. */
export function placeOf(taint: Taint, store: string, place: string): Cell<TaintValue> {
  return memoize(taint, `stored ${store} ${place}`, () => {
    const cell = newCell(taint);
    if (!place.startsWith(ADDRESSED)) taint.places.push({ store, place, cell });
    link(taint, cell, allIn(taint, store), taint.values.tabled(place));
    const slash = place.indexOf('/');
    if (slash > 0)
      link(taint, cell, allIn(taint, store, place.slice(0, slash)), taint.values.tabled(place.slice(slash + 1)));
    if (store === EVENTS) callListeners(taint, place, cell);
    if (place === SAVED) tellSaved(taint, cell);
    return cell;
  });
}

/** All that a store keeps, by its keys; of one of several where it is told which. */
export function allIn(taint: Taint, store: string, box = ''): Cell<TaintValue> {
  return memoize(taint, `all in ${store} ${box}`, () => {
    const cell = newCell(taint);
    if (store === CORE_DATA) keepDeclared(taint, cell);
    return cell;
  });
}

/** What stands for a place wherever it is handed on to. */
export function openedAt(taint: Taint, { store }: StoreCall, place: string): Cell<TaintValue> {
  const cell = newCell(taint);
  put(taint, cell, { kind: 'foreign', foreign: `${OPENED}${store.name}#${place}`, path: [] });
  return cell;
}

/** The places that something is: by its own name, or those that come to it. */
export function watchPlaces(
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
  const isTold = named !== undefined && !named.isHanded && (!named.by || isApart(taint, named.by));
  if (isTold && store.name !== FILES) return;
  taint.solver.watch(cell, ({ kind, path, ...value }) => {
    if (kind !== 'foreign' || path.length > 0 || !('foreign' in value)) return;
    const box = isTold ? undefined : boxIn(value.foreign);
    if (box !== undefined && store.modules?.some((module) => value.foreign.startsWith(`${module}#`))) onPlace(box);
    const [name, place] = value.foreign.split('#');
    const isMeant = name === OPENED + store.name && (!isTold || place?.startsWith(ADDRESSED));
    if (isMeant && place !== undefined) onPlace(place);
  });
}

/** Calls back for the places of a key: one, or each of those that the objects name which keep things there. */
export function keepAt(
  taint: Taint,
  { store, does }: StoreCall,
  places: Places,
  frame: TaintFrame,
  use: (place: string, doubt?: string) => void,
): void {
  if (places.by) noteKeeper(taint, places.by, placeOf(taint, store.name, places.name));
  watchNames(taint, places, does, frame, use);
}

/** Whether what is opened is the place itself, and nothing in it has a key. */
export function isFile({ on, store }: StoreCall): boolean {
  return on === 'at' && (store.name === FILES || store.isEntry === true);
}

export function placeIn(row: StoreCall, around: string, key = ''): string {
  return isFile(row) ? around : `${around}/${key}`;
}

export function onlyPlace({ store: { place } }: StoreCall): Places | undefined {
  return place === undefined ? undefined : { name: place, nameFor: () => place };
}

/** All that is in a box: what is there by keys that are told, and by others. */
export function wholePlaces(around: string): readonly string[] {
  return [`${around}/`, `${around}/*`];
}

export function allOf(place: string): string {
  return `${place.slice(0, place.lastIndexOf('/'))}/*`;
}

export function takenOut(taint: Taint, row: StoreCall, places: readonly string[], site: Site): Cell<TaintValue> {
  const cell = newCell(taint);
  for (const place of places) link(taint, placeOf(taint, row.store.name, place), cell, undefined, stepOf(row, site));
  return cell;
}

export function stepOf({ store, does }: StoreCall, site: Site): { what: string; site: Site } {
  return { what: does === 'puts' ? `kept in ${store.name}` : `comes out of ${store.name}`, site };
}

/** An entry of a table that stands there by this very key. */
export function entryNamed(key: string): (value: TaintValue) => TaintValue | undefined {
  return (value) =>
    value.path.length > 0 && partName(value) === key ? { ...value, path: value.path.slice(1) } : undefined;
}
