/**
 * Tables of IndexedDB, by itself, Dexie and idb: what is put into a table comes out of that one, by its name.
 * https://dexie.org/docs/Table/Table https://github.com/jakearchibald/idb
 * https://developer.mozilla.org/docs/Web/API/IDBRequest
 */
import { boxIn, INDEXED_DB, withoutBox } from '../../models/foreign-paths.ts';
import { INDEXED } from '../../models/storage.ts';
import { joined, link, type Taint } from '../state.ts';
import { placeOf } from './stored-places.ts';
import { runOnRows, type TableCall } from './watermelon.ts';

/** Calls that keep an argument, by its position. */
const PUTS: ReadonlyMap<string, number> = new Map([
  ...['add', 'put', 'bulkAdd', 'bulkPut', 'modify'].map((name) => [name, 0] as const),
  ...['update', 'upsert'].map((name) => [name, 1] as const),
]);

/** Calls that give rows, or what leads to them: all that is asked of that passes them on. */
const GIVES: ReadonlySet<string> = new Set(
  `objectForKey get bulkGet toArray getAll getFromIndex getAllFromIndex toCollection where orderBy filter offset limit reverse first last each
  sortBy openCursor`.split(/\s+/),
);

/** `db.labs.where('id').above(1).toArray()`, `db.table('labs').add(lab)`, `transaction.objectStore('labs').put(lab)`, as the
 *  path that leads there. Whether it is such a call. */
export function callIndexed(taint: Taint, path: string, { result, ...of }: TableCall): boolean {
  const { table, method } = tableIn(path) ?? {};
  const put = method === undefined ? undefined : PUTS.get(method);
  if (table === undefined || method === undefined || (put === undefined && !GIVES.has(method))) return false;
  const kept = placeOf(taint, INDEXED, table);
  const { site } = of.call;
  const value = put === undefined ? undefined : of.given[put]?.typed.cell;
  if (value) link(taint, value, kept, undefined, { what: `kept in ${INDEXED}`, site });
  runOnRows(taint, of, kept, method === 'modify' ? kept : undefined, INDEXED);
  const found = method === 'openCursor' ? joined(taint, [kept], taint.values.push('value')) : kept;
  // without a package a request brings it later
  const via = path.startsWith(`${INDEXED_DB}#`) ? taint.values.push('result') : undefined;
  if (put === undefined) link(taint, found, result, via, { what: `comes out of ${INDEXED}`, site });
  return true;
}

/** The table, and the last of what is called there. */
function tableIn(
  path: string,
): { readonly table?: string | undefined; readonly method?: string | undefined } | undefined {
  const [module, steps = ''] = withoutBox(path).split('#');
  const names = steps.replace(/^Dexie\./, '').split('.');
  const [first, ...calls] = names;
  if (module === 'dexie') return { table: first === 'table' ? boxIn(path) : first, method: calls.at(-1) };
  const at =
    module === 'idb' || module === INDEXED_DB
      ? names.findIndex((name) => name === 'objectStore' || name === 'store')
      : -1;
  return at < 0 ? undefined : { table: boxIn(path), method: names.slice(at + 1).at(-1) };
}
