/**
 * What is kept by SQL and comes out again: a table is a place by its name, and each column a part of what is in it. Whoever
 * is handed a statement keeps or gets what that says, in whatever language and by whatever library.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { isSql, parametersIn, readSql, type SqlParameter, type SqlPut, type SqlStatement } from '../../models/sql.ts';
import { TABLES } from '../../models/storage.ts';
import type { TypeInfo, VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { noteKeeper } from '../objects/objects.ts';
import { joined, link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import type { TaintValue } from '../values.ts';
import { inDatabases } from './boxes.ts';
import { placeName } from './place-names.ts';
import { watchNames } from './places-named.ts';
import { isBeforeTable } from './sql-tables.ts';
import { placeOf } from './stored-places.ts';

type SqlCall = Pick<SystemCall, 'call' | 'given' | 'frame'> & Partial<Pick<SystemCall, 'name' | 'receiver'>>;

/** What a call of a statement by its name brings: `database.labQueries.newest(20)`. */
export function callNamedSql(taint: Taint, { call, name, of, given, frame }: SystemCall): TaintTyped | undefined {
  const owner = of?.kind === 'member' || of?.kind === 'name' ? of.name : '';
  const text = /ueries$/.test(owner) ? statementNamed(taint, owner, name) : undefined;
  if (text === undefined) return undefined;
  memoize(taint, 'tables of files', () => {
    for (const made of taint.statements.get('') ?? []) noteTables(taint, readSql(made));
    return true;
  });
  const plain = given.filter(({ argument }) => argument.value.kind !== 'closure');
  const rows = newCell(taint);
  const statements = memoize(taint, `sql ${text}`, () => readSql(text));
  runStatements(taint, statements, rows, { given: plain, order: parametersIn(text) }, { call, frame });
  const mapper = given.find(({ argument }) => argument.value.kind === 'closure');
  return { cell: mapper ? mapped(taint, statements, rows, mapper, { call, frame }) : rows };
}

/** The only one of that name, where the file that it is in is not told. */
function statementNamed({ statements }: Taint, owner: string, name: string): string | undefined {
  const own = statements.get(`${owner}.${name}`);
  if (own) return own[0];
  const [only, ...more] = [...statements].filter(([key]) => key.endsWith(`.${name}`));
  return more.length === 0 && !statements.has(`${owner}.`) ? only?.[1][0] : undefined;
}

/** What a function makes of the columns of a row. */
function mapped(
  taint: Taint,
  statements: readonly SqlStatement[],
  rows: Cell<TaintValue>,
  mapper: Given,
  { call, frame }: Pick<SqlCall, 'call' | 'frame'>,
): Cell<TaintValue> {
  const [first] = statements;
  if (first?.does !== 'gets') return newCell(taint);
  const [table = ''] = first.tables;
  const names = first.columns?.map(({ name }) => name) ?? columnsOf(taint, table) ?? [];
  const columns = names.map((name) => joined(taint, [rows], taint.values.pop(name)));
  const made = newCell(taint);
  taint.solver.watch(mapper.typed.cell, (value) => {
    if (value.kind === 'function') link(taint, apply(taint, value.made, columns, call, frame), made);
  });
  return made;
}

/** What a call brings that is handed a statement; undefined for any other. */
export function callSql(taint: Taint, called: SqlCall): Cell<TaintValue> | undefined {
  const { given, frame, name, receiver } = called;
  for (const [at, { argument }] of given.entries()) {
    const written = mayBeSql(argument.value) ? sqlOf(taint, argument.value, frame) : undefined;
    if (!written) continue;
    const of = FETCHES.test(name ?? '') ? (receiver?.root ?? receiver?.type?.name) : undefined;
    return runSql(taint, written, given.slice(at + 1), called, of);
  }
  return undefined;
}

/** `String.fetchOne(db, sql: …)` of GRDB. */
const FETCHES = /^fetch(?:One|All|Set|Cursor)$/;

interface Written {
  readonly text: string;
  /** What stands in it by itself: `VALUES ('${title}')`. */
  readonly holes: readonly Expression[];
  /** Whose property names a table in it. */
  readonly by?: TypeInfo;
  nameFor(name: (variable: VariableInfo, declared: string) => string): string;
}

/** Where rows stand in what a library gives: the list itself, or behind one of these names. */
const BEHIND: readonly (readonly string[])[] = [[], ['rows'], ['rows', '_array'], ['values']];

function runSql(
  taint: Taint,
  { text, holes, by, nameFor }: Written,
  rest: readonly Given[],
  { call, given, receiver, frame }: SqlCall,
  of: string | undefined,
): Cell<TaintValue> | undefined {
  const statements = statementsIn(taint, text);
  if (statements.length === 0) return undefined;
  const rows = newCell(taint);
  // what it is called on, or given: `String.fetchOne(db, sql: …)`
  const cells = [...(receiver ? [receiver.cell] : []), ...given.map(({ typed }) => typed.cell)];
  const database = { cell: joined(taint, cells, (value) => (value.kind === 'foreign' ? value : undefined)) };
  const handed = { holes, given: rest, database, ...(of !== undefined && { of }) };
  if (by)
    for (const each of statements) if (each.does === 'puts') noteKeeper(taint, by, placeOf(taint, TABLES, each.table));
  const does = statements.some((it) => it.does === 'puts') ? 'puts' : 'gets';
  watchNames(taint, { name: text, ...(by && { by }), nameFor }, does, frame, (own) =>
    runStatements(taint, statementsIn(taint, own), rows, handed, { call, frame }),
  );
  const brought = newCell(taint);
  for (const names of BEHIND)
    link(
      taint,
      names.reduceRight((cell, name) => joined(taint, [cell], taint.values.push(name)), rows),
      brought,
    );
  for (const { typed } of given) {
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function' || value.path.length > 0) return;
      // what goes wrong, or who asks, comes first where there are two
      const isSecond = (value.made.closure?.parameters.length ?? 0) > 1;
      apply(taint, value.made, isSecond ? [newCell(taint), brought] : [brought], call, frame);
    });
  }
  return brought;
}

export function statementsIn(taint: Taint, text: string): readonly SqlStatement[] {
  return memoize(taint, `sql ${text}`, () => readSql(text));
}

interface Handed {
  /** What the tables may be in. */
  readonly database?: TaintTyped;
  /** The type that makes of a row what comes out. */
  readonly of?: string;
  readonly given: readonly Given[];
  readonly holes?: readonly Expression[];
  /** Which parameter each stands for, where it is not its number. */
  readonly order?: readonly SqlParameter[];
}

function runStatements(
  taint: Taint,
  statements: readonly SqlStatement[],
  rows: Cell<TaintValue>,
  handed: Handed,
  { call: { site }, frame }: Pick<SqlCall, 'call' | 'frame'>,
): void {
  noteTables(taint, statements);
  for (const statement of statements) {
    const tableOf = tablesIn(taint, statement.does, handed.database, frame);
    if (statement.does === 'gets') get(taint, statement, rows, tableOf, handed.of, site, frame);
    else if (statement.does === 'puts') putRow(taint, statement, tableOf, parametersOf(taint, handed, frame), site);
  }
}

/** A table in each of the databases that may be meant. */
type TableOf = (table: string) => Cell<TaintValue>;

export function tablesIn(
  taint: Taint,
  does: SqlStatement['does'],
  database: TaintTyped | undefined,
  frame: TaintFrame,
): TableOf {
  return (table) => {
    const cell = newCell(taint);
    if (does === 'puts')
      inDatabases(taint, does, database, table, frame, (place) => link(taint, cell, placeOf(taint, TABLES, place)));
    else
      inDatabases(taint, 'gets', database, table, frame, (place) => link(taint, placeOf(taint, TABLES, place), cell));
    return cell;
  };
}

export function noteTables(taint: Taint, statements: readonly SqlStatement[]): void {
  for (const it of statements) if (it.does === 'makes') memoize(taint, columnsKey(it.table), () => it.columns);
}

function columnsKey(table: string): string {
  return `columns of ${table}`;
}

export function columnsOf({ memo }: Taint, table: string): readonly string[] | undefined {
  return memo.get(columnsKey(table)) as readonly string[] | undefined;
}

function get(
  taint: Taint,
  { tables, columns }: Extract<SqlStatement, { does: 'gets' }>,
  rows: Cell<TaintValue>,
  tableOf: TableOf,
  of: string | undefined,
  site: Site,
  { file }: TaintFrame,
): void {
  const { values } = taint;
  const step = { what: `comes out of ${TABLES}`, site };
  const { isNative } = file.traits;
  const isPlain = of !== undefined && PLAIN.test(of);
  const isOwn = of !== undefined && taint.isDeclared(of);
  const enter = (name: string): Via | undefined =>
    isPlain ? undefined : isNative && !isOwn ? values.entered(name) : values.push(name);
  for (const table of tables) {
    const kept = tableOf(table);
    if (!columns) link(taint, kept, rows, isNative && !isOwn ? (value) => keyed(taint, value) : undefined, step);
    for (const { name, of, isAnswer } of columns ?? []) {
      for (const column of of) {
        const part = joined(taint, [kept], values.pop(column));
        link(taint, isAnswer ? joined(taint, [part], values.derive) : part, rows, enter(name), step);
      }
    }
  }
}

/** Of a row that is asked for as one of these only what it holds is left. */
const PLAIN = /^(?:String|Int|Int64|Double|Data|Date|URL|UUID|Bool|Decimal)$/;

/** In native code a row is read by keys: `row["title"]`. */
function keyed({ values }: Taint, value: TaintValue): TaintValue | undefined {
  const [column] = value.path;
  const inner = column === undefined ? undefined : values.pop(column)(value);
  return inner && column !== undefined ? values.entered(column)(inner) : value;
}

type Parameters = ReadonlyMap<SqlParameter, Cell<TaintValue>>;

export function putRow(
  taint: Taint,
  { table, columns }: Extract<SqlStatement, { does: 'puts' }>,
  tableOf: TableOf,
  parameters: Parameters,
  site: Site,
): void {
  const kept = tableOf(table);
  const step = { what: `kept in ${TABLES}`, site };
  const putInto = (column: string | undefined, { from }: SqlPut): void => {
    for (const each of from) {
      const value = parameters.get(each) ?? (column === undefined ? undefined : parameters.get(column));
      if (value) link(taint, value, kept, column === undefined ? undefined : taint.values.push(column), step);
    }
  };
  if (columns.every(({ column }) => column !== undefined)) for (const each of columns) putInto(each.column, each);
  // the table may be made by a statement that is not seen yet
  else
    taint.deferred.push(() => {
      const names = columnsOf(taint, table);
      const [only] = columns;
      // one object that is a row
      if (columns.length === 1 && only && (names?.length ?? 2) > 1) putInto(undefined, only);
      else if (names) for (const [at, each] of columns.entries()) putInto(names[at % names.length], each);
    });
}

/** What the parameters of a statement stand for: one by one, in a list, or by their names. A list that is made elsewhere
 *  does not tell which is which. */
function parametersOf(taint: Taint, { given, holes = [], order }: Handed, frame: TaintFrame): Parameters {
  const found = new Map<SqlParameter, Cell<TaintValue>>();
  const bare = given.filter(({ argument: { value } }) => value.kind !== 'closure');
  const written = bare.map(({ argument: { value } }) => writtenOut(value, frame));
  const together = written.find((it) => it.kind === 'list' || it.kind === 'dictionary');
  const cellOf = (value: Expression): Cell<TaintValue> => evaluate(taint, value, frame).cell;
  for (const [at, hole] of holes.entries()) found.set(`${HOLE}${at}`, cellOf(hole));
  if (together?.kind === 'list') {
    for (const [at, item] of together.items.entries()) found.set(at, cellOf(item));
  } else if (together?.kind === 'dictionary') {
    for (const [key, value] of together.pairs)
      if (key.kind === 'literal') found.set(`${key.value}`.replace(/^[:@$]/, ''), cellOf(value));
  } else {
    for (const [at, { typed, argument }] of bare.entries()) found.set(argument.label ?? order?.[at] ?? at, typed.cell);
  }
  return found;
}

/** What stands for a list or an object, where it is made beside. */
function writtenOut(value: Expression, frame: TaintFrame): Expression {
  if (value.kind === 'cast') return writtenOut(value.value, frame);
  return (value.kind === 'name' && findName(frame.scope, value.name)?.made) || value;
}

/** Whether it is worth asking what text it is. */
function mayBeSql({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'text' || kind === 'name' || kind === 'member' || kind === 'operation';
}

const HOLE = '_hole';
/** `'${title}'` */
const QUOTED_HOLE = /'(:_hole\d{1,4})'/g;

/** The statement that an expression is; what stands in it by itself is a parameter like any other, unless it names a table. */
export function sqlOf(taint: Taint, expression: Expression, frame: TaintFrame): Written | undefined {
  const holes: Expression[] = [];
  let by: TypeInfo | undefined;
  const read = (nameKey: NonNullable<TaintFrame['nameKey']>): string | undefined => {
    holes.length = 0;
    const tableOf = (each: Expression): string | undefined =>
      placeName(taint, each, { ...frame, nameKey: (variable, declared) => inSql(nameKey(variable, declared)) });
    const textOf = (each: Expression, isPart = false, before?: Expression): string | undefined => {
      const made = writtenOut(each, frame);
      if (made !== each) return textOf(made, isPart, before);
      if (each.kind === 'literal') return typeof each.value === 'string' ? each.value : undefined;
      if (each.kind === 'text') return all(each.parts);
      if (each.kind === 'operation') return each.operator === '+' ? all(each.operands) : undefined;
      if (isBeforeTable(before)) return tableOf(each);
      // what a caller tells is a value there: `VALUES ('${title}')`
      const isTold = isPart && each.kind === 'name' && findName(frame.scope, each.name)?.place !== undefined;
      if (isTold) return undefined;
      return each.kind === 'name' || each.kind === 'member' ? placeName(taint, each, frame) : undefined;
    };
    const all = (parts: readonly Expression[]): string =>
      parts
        .map((part, at) => {
          const text = textOf(part, true, parts[at - 1]);
          return text ?? `:${HOLE}${holes.push(part) - 1}`;
        })
        .join('');
    return textOf(expression)?.replace(QUOTED_HOLE, '$1');
  };
  const text = read((variable, declared) => {
    by = variable.owner;
    return declared;
  });
  if (text === undefined || !isSql(text)) return undefined;
  return { text, holes, ...(by && { by }), nameFor: (name) => read(name) ?? '' };
}

/** A name that stands for a table of which the text is not known. */
function inSql(name: string): string {
  return name.replace(/\W/g, '_');
}
