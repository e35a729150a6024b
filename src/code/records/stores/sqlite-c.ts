/**
 * Statements of SQLite's own functions of C: what is bound to a parameter is kept in its column, and a column that is asked for
 * comes out of its table. https://www.sqlite.org/c3ref/prepare.html
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { SqlStatement } from '../../models/sql.ts';
import { OPENED, TABLES } from '../../models/storage.ts';
import { findName } from '../../program/scopes.ts';
import { backOf } from '../calls/call-arguments.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { joined, link, newCell, put, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { columnsOf, noteTables, putRow, sqlOf, statementsIn, tablesIn } from './sql.ts';
import { formatted } from './sql-tables.ts';

const PREPARES = /^sqlite3_prepare(?:16)?(?:_v[23])?$/;
const RUNS = 'sqlite3_exec';
const BINDS = /^sqlite3_bind_(?!parameter)\w{1,20}$/;
const READS = /^sqlite3_column_(?!count|name|type|bytes)\w{1,20}$/;
const AT = `${OPENED}sqlite3#`;

/** Undefined for any other call. */
export function callSqlite(taint: Taint, { name, receiver, given, call, frame }: SystemCall): TaintTyped | undefined {
  if (receiver || !name.startsWith('sqlite3_')) return undefined;
  const [first, second, third, fourth] = given;
  const { site } = call;
  const result = { cell: newCell(taint) };
  if ((PREPARES.test(name) || name === RUNS) && second) {
    const written = sqlOf(taint, textOf(second.argument.value, frame), frame);
    if (!written) return result;
    noteTables(taint, statementsIn(taint, written.text));
    const into = name === RUNS ? undefined : backOf(taint, fourth?.argument.value, frame);
    if (into) put(taint, into, { kind: 'foreign', foreign: AT + written.text, path: [] });
    return result;
  }
  const at = second?.argument.value.kind === 'literal' ? second.argument.value.value : undefined;
  if (!first || typeof at !== 'number') return undefined;
  if (BINDS.test(name) && third)
    watchStatements(taint, first.typed.cell, (statement) => {
      const parameters = new Map([[at - 1, third.typed.cell]]);
      if (statement.does === 'puts')
        putRow(taint, statement, tablesIn(taint, 'puts', undefined, frame), parameters, site);
    });
  else if (READS.test(name))
    watchStatements(taint, first.typed.cell, (statement) => {
      if (statement.does === 'gets') readColumn(taint, statement, at, result.cell, frame, call);
    });
  else return undefined;
  return result;
}

function readColumn(
  taint: Taint,
  { tables, columns }: Extract<SqlStatement, { does: 'gets' }>,
  at: number,
  into: Cell<TaintValue>,
  frame: TaintFrame,
  { site }: Expression,
): void {
  const step = { what: `comes out of ${TABLES}`, site };
  const { values } = taint;
  for (const table of tables) {
    const kept = tablesIn(taint, 'gets', undefined, frame)(table);
    const told = columns?.[at];
    const own = columns ? undefined : columnsOf(taint, table)?.[at];
    for (const column of told?.of ?? (own === undefined ? [] : [own])) {
      const part = joined(taint, [kept], values.pop(column));
      link(taint, told?.isAnswer ? joined(taint, [part], values.derive) : part, into, undefined, step);
    }
  }
}

function watchStatements(taint: Taint, cell: Cell<TaintValue>, onEach: (statement: SqlStatement) => void): void {
  taint.solver.watch(cell, (value) => {
    if (value.kind !== 'foreign' || value.path.length > 0 || !value.foreign.startsWith(AT)) return;
    for (const each of statementsIn(taint, value.foreign.slice(AT.length))) onEach(each);
  });
}

/** The text of `sql.UTF8String`, as it is written. */
function textOf(value: Expression, frame: TaintFrame): Expression {
  if (value.kind === 'member' && value.of && /^utf8String$/i.test(value.name)) return textOf(value.of, frame);
  const made = value.kind === 'name' ? findName(frame.scope, value.name)?.made : undefined;
  return formatted(made ?? value) ?? value;
}
