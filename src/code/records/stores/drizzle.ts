/**
 * Tables of Drizzle: what is put into a table comes out of that one, by the object that stands for it.
 * https://orm.drizzle.team/docs/select https://orm.drizzle.team/docs/rqb
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { boxIn, withoutBox } from '../../models/foreign-paths.ts';
import { plainName } from '../runs.ts';
import { joined, link, newCell, put, type Taint } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { placeName } from './place-names.ts';
import { placeOf } from './stored-places.ts';
import { runOnRows, type TableCall } from './watermelon.ts';

const DRIZZLE = 'a table of Drizzle';

/** The database, and what is asked of it. */
const CALLS = /^(drizzle-orm\/[\w/-]{1,60}#drizzle)\.([\w.]{1,200})$/;
/** `useLiveQuery(db.select().from(conditions))`. https://orm.drizzle.team/docs/connect-expo-sqlite */
const LIVE = /^drizzle-orm\/[\w/-]{1,60}#useLiveQuery$/;
/** Calls that name a table. */
const NAMES = /(?:^|\.)(?:insert|update|delete|from)$/;
const PUTS = /(?:^|\.)(?:insert\.values|update\.set)$/;
/** What is asked of the same rows. A join brings those of another table too. */
const OF_ROWS =
  /(?:^|\.)from(?:\.(?:where|orderBy|groupBy|having|limit|offset|all|get|objectForKey|execute|prepare|\$dynamic|for|iterator|sync))+$/;
/** What was put in, or changed. */
const GIVES_BACK = /^(?:insert\.values|update\.set|delete)\.(?:[\w.]{1,100}\.)?returning$/;
const FINDS = /^query\.(\w{1,100})\.find(?:Many|First)$/;

/** The table that a call names, for whatever is asked of it next. */
export function tableMeant(
  taint: Taint,
  path: string,
  { given: [table], frame }: Pick<TableCall, 'given' | 'frame'>,
): string | undefined {
  const steps = CALLS.exec(path)?.[2];
  const isNamed = steps !== undefined && NAMES.test(steps);
  const name = table && isNamed ? placeName(taint, table.argument.value, frame) : undefined;
  return name === undefined ? undefined : plainName(name.replace(/^\./, ''));
}

/** Whether a call is one that names a table, or fills it. */
export function callDrizzle(taint: Taint, boxed: string, of: TableCall, named: string | undefined): boolean {
  const { call, given, receiver, result } = of;
  const [first] = given;
  const path = withoutBox(boxed);
  if (LIVE.test(path)) {
    if (first) link(taint, first.typed.cell, result, taint.values.push('data'));
    return true;
  }
  const [, database = '', steps = ''] = CALLS.exec(path) ?? [];
  if (steps === 'transaction') {
    const lent = newCell(taint);
    put(taint, lent, { kind: 'foreign', foreign: database, path: [] });
    runOnRows(taint, of, lent, undefined, DRIZZLE);
    return true;
  }
  const table = named ?? FINDS.exec(steps)?.[1] ?? boxIn(boxed);
  if (table === undefined || steps === '') return false;
  const kept = placeOf(taint, DRIZZLE, table);
  const { site } = call;
  if (PUTS.test(steps)) {
    if (first) link(taint, first.typed.cell, kept, undefined, { what: `kept in ${DRIZZLE}`, site });
    return true;
  }
  if (OF_ROWS.test(steps)) {
    if (receiver) link(taint, receiver.cell, result, (value) => (value.kind === 'foreign' ? undefined : value));
    return true;
  }
  const isGivingBack = GIVES_BACK.test(steps);
  if (!NAMES.test(steps) && !FINDS.test(steps) && !isGivingBack) return false;
  const select = isGivingBack ? call : call.callee.kind === 'member' ? call.callee.of : undefined;
  const rows =
    isGivingBack || steps.endsWith('from') ? selected(taint, kept, select) : FINDS.test(steps) ? kept : undefined;
  if (rows) link(taint, rows, result, undefined, { what: `comes out of ${DRIZZLE}`, site });
  return true;
}

/** `select({ name: conditions.title })`: parts by other names. */
function selected(taint: Taint, kept: Cell<TaintValue>, select: Expression | undefined): Cell<TaintValue> {
  const written = select?.kind === 'call' ? select.args[0]?.value : undefined;
  if (written?.kind !== 'dictionary') return kept;
  const rows = newCell(taint);
  for (const [key, column] of written.pairs) {
    if (key.kind !== 'literal') continue;
    // what is computed may be of any column: `sql`upper(${notes.title})``
    const { pop, whole, derive, push } = taint.values;
    const via = column.kind === 'member' ? pop(column.name) : counts(column) ? derive : whole;
    link(taint, joined(taint, [kept], via), rows, push(`${key.value}`));
  }
  return rows;
}

/** https://orm.drizzle.team/docs/select#aggregations-helpers */
function counts(column: Expression): boolean {
  const callee = column.kind === 'call' ? column.callee : undefined;
  const name = callee?.kind === 'foreign' ? callee.path.split('#').at(-1) : undefined;
  return name !== undefined && /^(?:count|countDistinct|sum|sumDistinct|avg|avgDistinct)$/.test(name);
}
