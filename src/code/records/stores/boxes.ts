/**
 * Which of several stores of one kind is meant: each has places of its own.
 */
import type { Cell } from '../../flow/solver.ts';
import { boxIn } from '../../models/foreign-paths.ts';
import { DATABASES, OPENED } from '../../models/storage.ts';
import { type StoreCall, storeNamed, storeProperties } from '../../models/storage-calls.ts';
import type { Given } from '../hits.ts';
import { enteredKey } from '../objects/objects.ts';
import { joined, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { openedAt } from './stored-places.ts';

/** The store of a name that nobody gave. */
export const OWN_BOX = 'standard';

/** What is put where nobody can tell which store it is. */
const ANY_BOX = '*';

export function inBox(box: string | undefined, place: string): string {
  return box === undefined ? place : `${box}/${place}`;
}

/** `Realm(configuration: configuration)`: the store that it says. */
export function likeBox(taint: Taint, row: StoreCall, { argument: { value }, typed }: Given): Cell<TaintValue> {
  const { store } = row;
  if (value.kind === 'literal' && typeof value.value === 'string') return openedAt(taint, row, value.value);
  return joined(taint, [typed.cell], (value) =>
    value.kind === 'foreign' && value.path.length === 0 && value.foreign.startsWith(`${OPENED}${store.name}#`)
      ? value
      : undefined,
  );
}

/** `UserDefaults.standard`: one of several stores by a name of its own. */
export function openNamed(taint: Taint, type: string, name: string): Cell<TaintValue> | undefined {
  const row = storeProperties(name)?.find(({ does, store }) => does === 'boxes' && store.types?.includes(type));
  return row && openedAt(taint, row, OWN_BOX);
}

/** What is only said to be of a class that has several stores may be any: but not where it is known which one it is. */
export function unlessBoxed(taint: Taint, cell: Cell<TaintValue>, act: () => void): void {
  taint.deferred.push(() => {
    if (!cell.values.some((value) => value.kind === 'foreign' && boxIn(value.foreign) !== undefined)) act();
  });
}

/** Calls back for each of the stores that something may be, and for the one without a name where none is seen to come. */
export function boxesIn(taint: Taint, cell: Cell<TaintValue>, use: (box: string | undefined) => void): void {
  const seen = new Set<string | undefined>();
  const useOnce = (box: string | undefined): void => {
    if (!seen.has(box)) use(box);
    seen.add(box);
  };
  taint.solver.watch(cell, (value) => {
    if (value.kind === 'foreign' && value.path.length === 0) useOnce(boxIn(value.foreign));
  });
  taint.deferred.push(() => {
    if (seen.size === 0) useOnce(undefined);
  });
}

/** Calls back for a key in each of the stores that are known to be meant; where none is, it may be in any. */
export function inBoxes(
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
