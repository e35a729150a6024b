/**
 * Databases of Dart: drift, by its tables, Isar, by its collections, whose classes a generator makes, and sembast, by its stores.
 * https://drift.simonbinder.eu/dart_api/writes/ https://isar.dev/crud.html https://pub.dev/packages/sembast
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { DartUnit } from './expressions.ts';
import { noteShared } from './routes.ts';

const TABLE = '\0table ';

/** `into(rows).insert(RowsCompanion.insert(name: name))`, `select(rows).watch()`, in a file that imports drift. */
export function callDrift(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  if (!unit.text.includes('package:drift/')) return undefined;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const [first, ...more] = args.map(({ value }) => value);
  if (callee.kind === 'name' && name === 'Value' && first && more.length === 0) return first;
  const made = callee.kind === 'member' && name === 'insert' && callee.of?.kind === 'name' ? callee.of.name : name;
  if (/^[A-Z]\w*Companion$/.test(made)) {
    const entries = args.flatMap(({ label, value }) => (label === undefined ? [] : [[label, value] as const]));
    return wordsAt(site).object(Object.fromEntries(entries));
  }
  const table = first?.kind === 'name' || first?.kind === 'member' ? first.name : undefined;
  if (/^(?:into|select|update)$/.test(name) && table !== undefined && more.length === 0)
    return wordsAt(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + table);
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const [rows] = more;
  if (name === 'copyWith' && callee.of.kind === 'dictionary') {
    const copied = callee.of;
    return { ...copied, pairs: [...copied.pairs, ...pairsOf(args, site)] };
  }
  if (IN_BATCH.test(name) && table !== undefined && rows && callee.of.kind === 'name' && !tableOf(callee.of)) {
    const of = wordsAt(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + table);
    const told = name.includes('All') ? 'formUnion' : 'append';
    return { kind: 'call', callee: { ...callee, of, name: told }, args: [{ value: rowOf(rows) }], site };
  }
  const managed = managedTable(callee.of);
  const of =
    managed === undefined
      ? tableOf(callee.of)
      : wordsAt(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + managed);
  if (!of) return undefined;
  const told = METHODS.get(name) ?? (managed === undefined ? undefined : OF_MANAGER.get(name));
  if (told === undefined) return managed === undefined ? undefined : of;
  // what a cascade asks of it narrows it down
  const puts = told === 'append' || told === 'formUnion';
  const given = puts ? args.map((arg) => ({ ...arg, value: rowOf(arg.value) })) : args;
  return { kind: 'call', callee: { ...callee, ...((puts || managed) && { of }), name: told }, args: given, site };
}

/** `db.managers.labs`. */
function managedTable(of: Expression): string | undefined {
  const isManaged = of.kind === 'member' && of.of?.kind === 'member' && of.of.name === 'managers';
  return isManaged ? of.name : undefined;
}

const OF_MANAGER: ReadonlyMap<string, string> = new Map([
  ['create', 'append'],
  ['update', 'append'],
  ['bulkCreate', 'formUnion'],
  ['get', 'array'],
]);

/** A row by its parts: `Lab(title: title)`, and what a manager makes of them, `(o) => o(title: title)`. */
function rowOf(value: Expression): Expression {
  if (value.kind === 'closure') {
    const [only, more] = value.body.body;
    const back = only?.kind === 'return' && !more ? only.value : undefined;
    if (back?.kind === 'list') return { ...back, items: back.items.map(rowMade) };
    return back ? rowMade(back) : value;
  }
  return value.kind === 'call' && value.callee.kind === 'name' && /^[A-Z]/.test(value.callee.name)
    ? rowMade(value)
    : value;
}

function rowMade(value: Expression): Expression {
  const isOfParts =
    value.kind === 'call' && value.args.length > 0 && value.args.every(({ label }) => label !== undefined);
  return isOfParts ? { kind: 'dictionary', pairs: pairsOf(value.args, value.site), site: value.site } : value;
}

function pairsOf(args: readonly Argument[], site: Site): readonly (readonly [Expression, Expression])[] {
  return args.map(({ label, value }) => [{ kind: 'literal', value: label ?? '', site }, value]);
}

/** What a batch does: `batch.insertAll(labs, rows)`. */
const IN_BATCH = /^(?:insert|insertAll|insertAllOnConflictUpdate|update|replace|replaceAll)$/;

/** What is asked of a table, as of a list of its rows. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['insert', 'append'],
  ['insertOnConflictUpdate', 'append'],
  ['insertReturning', 'append'],
  ['replace', 'append'],
  ['write', 'append'],
  ['watch', 'array'],
  ['limit', 'array'],
  ['orderBy', 'array'],
  ['getSingle', 'first'],
  ['getSingleOrNull', 'first'],
  ['watchSingle', 'array'],
  ['watchSingleOrNull', 'array'],
]);

/** A table, also behind what a cascade asks of it. */
function tableOf(of: Expression): Expression | undefined {
  if (of.kind === 'either') return of.of.map(tableOf).find((it) => it !== undefined);
  return of.kind === 'name' && of.name.startsWith(TABLE) ? of : undefined;
}

/** `isar.labResults`: the objects of `LabResult`. */
export function collectionOfIsar(of: Expression, name: string, site: Site, unit: DartUnit): Expression | undefined {
  const root = of.kind === 'name' || of.kind === 'member' ? of.name : '';
  if (!/^_?isar$/i.test(root) || !/^[a-z]\w*s$/.test(name) || !unit.text.includes('package:isar')) return undefined;
  const model = `${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;
  const member: Expression = { kind: 'member', of, name, site };
  return { kind: 'cast', value: member, to: { name: 'Array', args: [{ name: model, args: [] }] }, site };
}

/** What a query of Isar is narrowed and ordered by is of the same objects: `isar.labs.filter().titleIsNotEmpty().watch()`. */
export function callIsar(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  if (callee.kind !== 'member' || !callee.of || !unit.text.includes('package:isar')) return undefined;
  if (!NARROWS.test(callee.name) || !isOfIsar(callee.of)) return undefined;
  return { kind: 'call', callee: { ...callee, name: 'array' }, args, site };
}

const NARROWS =
  /^(?:getAll(?:By\w{1,60})?(?:Sync)?|watch|build|offset|limit|not|and|or|group|optional|anyOf|allOf|(?:sort|then|distinct)By\w{1,60}|\w{1,60}(?:Empty|Null|EqualTo|Contains|StartsWith|EndsWith|GreaterThan|LessThan|Between|Matches))$/;

function isOfIsar(of: Expression): boolean {
  if (of.kind === 'cast') return of.value.kind === 'member' && of.to.name === 'Array';
  const { callee } = of.kind === 'call' ? of : { callee: undefined };
  return callee?.kind === 'member' && callee.of !== undefined && isOfIsar(callee.of);
}

/** What a query of ObjectBox gives once it is built: `box.query().build().find()`. https://docs.objectbox.io/queries */
export function callObjectBox(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  if (callee.kind !== 'member' || !callee.of || args.length > 0 || !unit.text.includes('package:objectbox'))
    return undefined;
  const name = OF_QUERY.get(callee.name);
  const isOther = callee.of.kind === 'name' && /^[A-Z]/.test(callee.of.name);
  return name === undefined || isOther ? undefined : { kind: 'call', callee: { ...callee, name }, args, site };
}

const OF_QUERY: ReadonlyMap<string, string> = new Map([
  ['build', 'array'],
  ['find', 'array'],
  ['findAsync', 'array'],
  ['findUnique', 'first'],
  ['findUniqueAsync', 'first'],
]);

/** What is done to a record of sembast, as its store does it: `models/stores/dart.ts`. */
const OF_RECORD: ReadonlyMap<string, string> = new Map([
  ...['put', 'add', 'update'].map((name) => [name, 'putRecord'] as const),
  ...['get', 'getSync', 'getSnapshot', 'onSnapshot'].map((name) => [name, 'getRecord'] as const),
]);

/** What makes a store of sembast by its name, or the one that has none. */
const STORE = 'StoreRef';
const MAKES_STORE = /^(?:int|string)MapStoreFactory$/;
const OWN_STORE = '_main';

/** `store.record(key).put(database, row)`, `intMapStoreFactory.store('labs')`, in a file that imports sembast. */
export function callSembast(
  callee: Expression,
  given: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  if (callee.kind !== 'member' || !unit.text.includes('package:sembast')) return undefined;
  const of = callee.of?.kind === 'name' ? callee.of.name : undefined;
  const isOwn = of === STORE && callee.name === 'main';
  if (isOwn || (of !== undefined && callee.name === 'store' && MAKES_STORE.test(of))) {
    const name: Argument = { value: { kind: 'literal', value: OWN_STORE, site } };
    return { kind: 'call', callee: { kind: 'name', name: STORE, site }, args: given.length > 0 ? given : [name], site };
  }
  const [, row] = given;
  if (callee.of?.kind !== 'call') return undefined;
  const { callee: by, args } = callee.of;
  const does = OF_RECORD.get(callee.name);
  if (does === undefined || by.kind !== 'member' || by.name !== 'record' || !by.of) return undefined;
  const isPut = does === 'putRecord';
  return { kind: 'call', callee: { ...by, name: does }, args: isPut && row ? [...args, row] : args, site };
}
