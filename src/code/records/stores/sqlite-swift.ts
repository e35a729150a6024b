/**
 * Tables of SQLite.swift: what is written to a column, `table.insert(body <- text)`, comes out of that column of a row, whoever
 * is handed the table. https://github.com/stephencelis/SQLite.swift/blob/master/Documentation/Index.md
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { OPENED, SQLITE_SWIFT } from '../../models/storage.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { joined, link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { placeName } from './place-names.ts';
import { placeOf } from './stored-places.ts';

const MODULE = 'SQLite';
const ROW = 'Row';
const WRITES = /^(?:insert|insertMany|upsert|upsertMany|update)$/;
const READS = /^(?:prepare|prepareRowIterator|pluck)$/;
/** Gives the same table, or some of its rows. */
const NARROWS = /^(?:filter|where|order|select|limit|join|group|having|exists|distinct|alias|find)$/;

/** `body <- text`: what a row is written in a column. */
export function writeColumn(
  taint: Taint,
  { operator, operands: [column, value] }: Extract<Expression, { kind: 'operation' }>,
  frame: TaintFrame,
): TaintTyped | undefined {
  if (operator !== '<-' || !column || !value || !taint.importsOf(frame.file.path).has(MODULE)) return undefined;
  const name = placeName(taint, column, frame) ?? '';
  return { cell: joined(taint, [evaluate(taint, value, frame).cell], taint.values.entered(name)) };
}

/** Undefined for any other call. */
export function callTable(taint: Taint, { name, receiver, given, call, frame }: SystemCall): TaintTyped | undefined {
  if (!receiver || !frame.file.traits.isNative || !taint.imports.has(MODULE)) return undefined;
  const { values } = taint;
  const [first] = given;
  if (name === 'get' && first && receiver.type?.name === ROW)
    return { cell: joined(taint, [receiver.cell], values.entry(placeName(taint, first.argument.value, frame) ?? '')) };
  const isOfTable = receiver.root === TABLE || receiver.type?.name === TABLE;
  if (isOfTable && NARROWS.test(name)) {
    const tables = [receiver.cell, ...given.map(({ typed }) => typed.cell)];
    return { cell: joined(taint, tables, onlyTables), type: { name: TABLE, args: [] } };
  }
  if (isOfTable && WRITES.test(name)) {
    const step = { what: `kept in ${SQLITE_SWIFT}`, site: call.site };
    const rows = given.map(({ typed }) => typed.cell);
    watchTables(taint, receiver.cell, (place) => {
      for (const row of rows) link(taint, row, place, undefined, step);
    });
    return { cell: newCell(taint) };
  }
  const isOfBase = receiver.type?.name === 'Connection' || receiver.root === 'Connection';
  if (!isOfBase || !READS.test(name) || !first) return undefined;
  const cell = newCell(taint);
  const step = { what: `comes out of ${SQLITE_SWIFT}`, site: call.site };
  watchTables(taint, first.typed.cell, (place) => link(taint, place, cell, undefined, step));
  const row = { name: ROW, args: [] };
  return { cell, type: name === 'pluck' ? row : { name: 'Array', args: [row] } };
}

const TABLE = 'Table';
const AT = `${OPENED}${SQLITE_SWIFT}#`;

function onlyTables(value: TaintValue): TaintValue | undefined {
  return value.kind === 'foreign' && value.path.length === 0 && value.foreign.startsWith(AT) ? value : undefined;
}

function watchTables(taint: Taint, cell: Cell<TaintValue>, onPlace: (place: Cell<TaintValue>) => void): void {
  taint.solver.watch(cell, (value) => {
    if (value.kind === 'foreign' && onlyTables(value))
      onPlace(placeOf(taint, SQLITE_SWIFT, value.foreign.slice(AT.length)));
  });
}
