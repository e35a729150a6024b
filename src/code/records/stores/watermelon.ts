/**
 * Collections of WatermelonDB: what the function puts into a row that it is given comes out of the table by its name.
 * https://watermelondb.dev/docs/CRUD
 */
import type { Cell } from '../../flow/solver.ts';
import { WATERMELON } from '../../models/storage.ts';
import { DATABASE, OBSERVED } from '../../models/watermelon.ts';
import { findVariable, type TypeInfo } from '../../program/program.ts';
import { apply } from '../calls/call-values.ts';
import type { Given } from '../hits.ts';
import { link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { placeOf } from './stored-places.ts';

/** `database.get('labs').create`, `database.collections.get('labs').query().fetch`, as the path that leads there. */
const COLLECTION = new RegExp(`^${DATABASE}\\.(?:collections\\.)?([\\w-]{1,100})\\.([\\w.]{1,200}(?:${OBSERVED})?)$`);
/** A row that is made, or one that is had and changed: `query.fetch.update`. */
const MAKES = /^(?:create|prepareCreate)$|\.(?:update|prepareUpdate)$/;
const GIVES = new RegExp(`(?:^|\\.)(?:first|find|fetch|observe|observeWithColumns|findAndObserve|${OBSERVED})$`);
const HEARS = /\.(?:observe|observeWithColumns|findAndObserve)\.(?:sink|subscribe)$/;

/** Whether a call is one of a collection. */
export function callWatermelon(taint: Taint, path: string, { call, given, result, frame }: TableCall): boolean {
  const [, table, method = ''] = COLLECTION.exec(path) ?? [];
  if (table === undefined || table === 'objectForKey') return false;
  const isMaking = MAKES.test(method);
  const isHearing = HEARS.test(method);
  if (!isMaking && !isHearing && !GIVES.test(method)) return false;
  const kept = placeOf(taint, WATERMELON, table);
  runOnRows(taint, { call, given, frame }, isHearing ? kept : newCell(taint), isMaking ? kept : undefined, WATERMELON);
  link(taint, kept, result, undefined, { what: `comes out of ${WATERMELON}`, site: call.site });
  return true;
}

/** The table of a class whose rows change themselves, `this.update((note) => { note.title = title; })`. */
export function tableUpdated({ program }: Taint, info: TypeInfo, name: string): string | undefined {
  const table = /^(?:update|prepareUpdate)$/.test(name) ? findVariable(program, info, 'table')?.fact : undefined;
  return table?.modifiers.has('static') && table.value?.kind === 'literal' ? `${table.value.value}` : undefined;
}

export function updateOwn(taint: Taint, table: string, row: Cell<TaintValue>, of: Omit<TableCall, 'result'>): void {
  runOnRows(taint, of, row, placeOf(taint, WATERMELON, table), WATERMELON);
}

/** Runs the functions that a call is given with a row, and keeps what they put into it. */
export function runOnRows(
  taint: Taint,
  { call, given, frame }: Omit<TableCall, 'result'>,
  row: Cell<TaintValue>,
  kept: Cell<TaintValue> | undefined,
  store: string,
): void {
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function' || value.path.length > 0) return;
      apply(taint, value.made, [row], call, frame);
      const put = kept && value.made.closure?.filled[0];
      if (put) link(taint, put, kept, undefined, { what: `kept in ${store}`, site: call.site });
    });
}

export interface TableCall {
  readonly call: Call;
  readonly given: readonly Given[];
  readonly receiver?: TaintTyped | undefined;
  readonly result: Cell<TaintValue>;
  readonly frame: TaintFrame;
}
