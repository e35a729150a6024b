/**
 * Rows of a table that are asked for by what one of their columns says, `Line.fetchOne(db, key: "plan")`: those that are seen
 * to say something else there are not meant.
 * https://swiftpackageindex.com/groue/grdb.swift/documentation/grdb/recordrecommendedpractices
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { setLater } from '../../program/for-good.ts';
import { declaredType } from '../../program/named.ts';
import { findVariable } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { type Parts, partsTold } from './key-parts.ts';
import { keyText } from './place-names.ts';

interface Row {
  /** What its columns say, as far as that is told. */
  readonly told: Parts;
  readonly cell: Cell<TaintValue>;
}

type Hears = (row: Row) => void;

function tableAt(taint: Taint, place: string): { readonly rows: Row[]; readonly heard: Hears[] } {
  return memoize(taint, `rows of ${place}`, () => ({ rows: [], heard: [] }));
}

type Step = Parameters<typeof link>[4];

/** A row that is kept. */
export function keepRow(taint: Taint, place: string, { of, receiver, frame }: SystemCall, step: Step): void {
  if (!of || !receiver) return;
  const made = of.kind === 'name' ? findName(frame.scope, of.name)?.began : undefined;
  const row = { told: partsTold(taint, made ?? of, frame, receiver.type), cell: newCell(taint) };
  link(taint, receiver.cell, row.cell, undefined, step);
  const { rows, heard } = tableAt(taint, place);
  rows.push(row);
  for (const hear of heard) hear(row);
}

/** The rows that are asked for; undefined where nothing says which. */
export function rowsAsked(
  taint: Taint,
  place: string,
  model: string,
  system: SystemCall,
  step: Step,
): Cell<TaintValue> | undefined {
  const asked = columnAsked(taint, model, system);
  if (!asked) return undefined;
  const cell = newCell(taint);
  const { rows, heard } = tableAt(taint, place);
  const hear = ({ told, cell: kept }: Row): void => {
    const text = told.get(asked.column);
    if (text === undefined || text === asked.text) link(taint, kept, cell, undefined, step);
  };
  heard.push(hear);
  for (const row of rows) hear(row);
  return cell;
}

/** By which the key of a table goes, where its type has one. */
const KEYS = ['id', 'uuid'];

interface Column {
  readonly column: string;
  readonly text: string;
}

function columnAsked(taint: Taint, model: string, { call, frame }: SystemCall): Column | undefined {
  let asking: Expression | undefined = call;
  while (asking?.kind === 'call') {
    const found = columnIn(taint, model, asking, frame);
    if (found) return found;
    const of: Expression | undefined = asking.callee.kind === 'member' ? asking.callee.of : undefined;
    asking = of?.kind === 'name' ? findName(frame.scope, of.name)?.made : of;
  }
  return undefined;
}

/** `filter(key: "plan")`, `filter(Column("kind") == "plan")`. */
function columnIn(taint: Taint, model: string, { args }: Call, frame: TaintFrame): Column | undefined {
  const info = declaredType(taint.program, model);
  const isOwn = (name: string): boolean => {
    const { fact } = (info && findVariable(taint.program, info, name)) ?? {};
    return fact !== undefined && (fact.isConstant === true || !setLater(taint.program).has(name));
  };
  for (const { label, value } of args) {
    const isKey = label === 'key' || label === 'id';
    const test = isKey ? undefined : comparison(value);
    const column = isKey ? KEYS.find(isOwn) : test && columnNamed(test[0]);
    const text = keyText(taint, test?.[1] ?? value, frame);
    if (column !== undefined && text !== undefined && isOwn(column)) return { column, text };
  }
  return undefined;
}

/** The two sides of a test of equality, also of one that is asked of each row. */
function comparison(value: Expression): readonly [Expression, Expression] | undefined {
  const [only, ...more] = value.kind === 'closure' ? value.body.body : [];
  if (only && more.length === 0 && (only.kind === 'evaluate' || only.kind === 'return')) return comparison(only.value);
  const [left, right] = value.kind === 'operation' && value.operator === '==' ? value.operands : [];
  return left && right && [left, right];
}

/** `Column("kind")`, `Columns.kind`, `$0.kind`. */
function columnNamed(value: Expression): string | undefined {
  if (value.kind === 'member') return value.of?.kind === 'name' || value.of?.kind === 'member' ? value.name : undefined;
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'Column') return undefined;
  const named = value.args[0]?.value;
  return named?.kind === 'literal' ? `${named.value}` : undefined;
}
