/**
 * What stands behind a key, an index or a path: of objects, tables and lists.
 */

import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import type { TableEntries } from '../../program/constant-tables.ts';
import { touchedIn } from '../../program/for-good.ts';
import { typesWithCase } from '../../program/named.ts';
import { noteTogether } from '../branches/told-by-key.ts';
import { isScript } from '../calls/scripts.ts';
import { isSourceType } from '../calls/system.ts';
import { evaluate, flowTyped } from '../evaluate.ts';
import { onlyIdentified } from '../objects/identified.ts';
import { kindSaid } from '../objects/kinds.ts';
import { readMember } from '../objects/members.ts';
import { isApart } from '../objects/objects.ts';
import { sayOwn } from '../objects/own-parts.ts';
import { plainName, topFrame } from '../runs.ts';
import { joined, link, newCell, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { keyText, ownKeys } from '../stores/place-names.ts';
import type { Via } from '../value-flows.ts';
import { behindKey, isEntry, isNamedPart, isPlaced, keyOfEntry, partName } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { ANY } from './tables.ts';
import { writtenList } from './written-lists.ts';

/** `{ a: b, ...c }` of JavaScript and Dart: each part is told apart by its key, where the source tells it. */
export function evaluateObject(
  taint: Taint,
  { pairs, spreads = [], only, isTable, isFilled, site }: Extract<Expression, { kind: 'dictionary' }>,
  frame: TaintFrame,
  expected?: TypeName,
): TaintTyped {
  const { values } = taint;
  const whole = newCell(taint);
  const kind = isTable || !frame.file.traits.hasKeyedObjects ? undefined : kindSaid(taint, pairs);
  const cell = kind === undefined ? whole : newCell(taint);
  if (kind !== undefined) link(taint, cell, whole, values.carried(kind));
  const keys = newCell(taint);
  const own = new Map<string, number>();
  const wanted = expected?.name === 'Dictionary' ? expected.args[1] : undefined;
  let held = wanted;
  for (const [key, value] of pairs) {
    const given = evaluate(taint, value, frame, wanted);
    const part = given.cell;
    held ??= given.type;
    const name = partOfKey(taint, key, frame);
    if (name !== undefined) own.set(name, key.site.start);
    if (isTable) {
      link(taint, part, cell, values.tabled(name ?? ''));
      if (name === undefined) link(taint, evaluate(taint, key, frame).cell, keys);
    } else if (name === undefined) {
      link(taint, part, cell);
      link(taint, evaluate(taint, key, frame).cell, cell);
    } else {
      link(taint, part, cell, values.push(name));
      if (isScript(frame.file)) sayOwn(taint, cell, name);
    }
  }
  if (!isTable) noteTogether(taint, pairs, own.keys());
  const names = only && namesListed(taint, only, frame);
  for (const each of spreads) {
    // `{ ...row, name: 'x' }`: what stands behind it takes the place of what was there
    const isLeft = (it: TaintValue): boolean => (own.get(partName(it)) ?? -1) <= each.site.start;
    const base = evaluate(taint, each, frame);
    const { cell: from, type } = base;
    for (const name of names ?? [])
      link(
        taint,
        readMember(taint, base, name, { kind: 'member', of: each, name, site }, frame).cell,
        cell,
        values.push(name),
      );
    if (names) continue;
    const entries = isTable ? joined(taint, [from], (it) => (isPlaced(it) ? values.paired(it) : it)) : from;
    held ??= type?.name === 'Dictionary' ? type.args[1] : undefined;
    link(taint, entries, cell, own.size > 0 ? (it) => (isLeft(it) ? it : undefined) : undefined);
  }
  if (isFilled) put(taint, whole, { kind: 'setter', made: { id: taint.nextId(), fills: whole, site }, path: [] });
  if (!isTable) return { cell: whole };
  link(taint, keys, cell);
  const type = expected ?? (held && { name: 'Dictionary', args: [ANY, held] });
  return { cell, keys, ...(type && { type }) };
}

/** The second part of each entry of an object, which knows the key that it stands behind. */
export function linkBehindKeys(
  taint: Taint,
  whole: Expression,
  values: Expression,
  cell: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  const base = evaluate(taint, whole, frame);
  const isKnown = (value: TaintValue): boolean => isNamedPart(value) || keyOfEntry(value) !== undefined;
  link(taint, base.cell, cell, (value) =>
    isKnown(value) ? { ...value, path: [behindKey(partName(value)), ...value.path.slice(1)] } : undefined,
  );
  const others = joined(taint, [base.cell], (value) => (isKnown(value) ? undefined : value));
  link(taint, readMember(taint, { ...base, cell: others }, 'values', values, frame).cell, cell, taint.values.push('1'));
}

/** The place of the second of a pair: it knows the key that it stands beside, `(.labs, text)`, as a table may be made of it. */
export function secondOf(
  taint: Taint,
  { items }: Extract<Expression, { kind: 'tuple' }>,
  type: TypeName | undefined,
  frame: TaintFrame,
): string {
  const [first] = items;
  const key =
    first && items.length === 2
      ? keyText(taint, first.value, frame, type ?? typeImplied(taint, first.value))
      : undefined;
  return key === undefined ? '1' : behindKey(key);
}

/** The one type that has such a case: `.labs`. */
function typeImplied({ program }: Taint, value: Expression): TypeName | undefined {
  const [info, ...others] = value.kind === 'member' && !value.of ? typesWithCase(program, value.name) : [];
  return info && others.length === 0 ? { name: info.name, args: [] } : undefined;
}

/** The names that stand in a list which is written out; undefined where it may be another. */
function namesListed(taint: Taint, list: Expression, frame: TaintFrame): ReadonlySet<string> | undefined {
  const isTouched = 'name' in list && touchedIn(taint.program).has(list.name);
  const written = isTouched ? undefined : writtenList(taint, list, frame);
  if (!written) return undefined;
  const names = written.items.flatMap((item) => ('kind' in item ? (partOfKey(taint, item, written.frame) ?? []) : []));
  // `'extra.title'` is no name of a part
  return names.length === written.items.length && !names.some((name) => /[.[]/.test(name)) ? new Set(names) : undefined;
}

/** Puts a part into the objects that come to a cell, wherever else these are. */
export function fillObjects(taint: Taint, objects: Cell<TaintValue>, part: string, value: Cell<TaintValue>): void {
  taint.solver.watch(objects, (it) => {
    if (isOfObject(it) && it.path.length === 0) link(taint, value, it.made.fills, taint.values.push(part));
  });
}

/** What fills an object. */
export function isOfObject(value: TaintValue): value is Extract<TaintValue, { kind: 'setter' }> & ObjectFiller {
  return value.kind === 'setter' && value.made.fills !== undefined;
}

interface ObjectFiller {
  readonly made: { readonly fills: Cell<TaintValue> };
}

/** What a function makes of each of a list: which of them is filled nobody can tell. */
export const ofMany: Via = (value) => (isOfObject(value) ? undefined : value);

/** The text that a key is: written out, of a constant, or told by a caller. A number is the index of a list. */
export function partOfKey(taint: Taint, key: Expression, frame: TaintFrame): string | undefined {
  if (key.kind === 'literal') return typeof key.value === 'string' ? key.value : undefined;
  const told = key.kind === 'name' || key.kind === 'member' ? keyText(taint, key, frame) : undefined;
  return told === undefined || /^\d/.test(told) ? undefined : told;
}

/** `table[key]`: the entry, where the source tells both keys, else any. */
export function readEntry(
  taint: Taint,
  base: TaintTyped,
  { of, index }: Pick<Extract<Expression, { kind: 'index' }>, 'of' | 'index'>,
  at: TaintTyped,
  frame: TaintFrame,
): TaintTyped {
  const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && elementType(base.type);
  const root = base.root === undefined ? {} : { root: base.root };
  const keys = ownKeys(taint, base.type);
  const key = keyText(taint, index, frame, keys);
  if (key === undefined) {
    const isOfThings = isApart(taint, typeInfoOf(taint, type));
    const cell = isOfThings ? onlyIdentified(taint, base.cell, at.cell, frame) : base.cell;
    return { cell, ...(type && { type }), ...root };
  }
  const table = of.kind === 'name' || of.kind === 'member' ? plainName(of.name) : 'table';
  const doubt = keys && !isSourceType(taint, type) ? `${table}[.${key}]` : undefined;
  const cell = joined(taint, [base.cell], taint.values.entry(key, doubt));
  return { cell, into: base.into ?? base.cell, ...(type && { type }), ...root };
}

/** What stands behind a key of a table that is written out. */
export function readEntries(taint: Taint, { table, values }: TableEntries, type: TypeName | undefined): TaintTyped {
  const wanted = type?.name === 'Dictionary' ? type.args[1] : undefined;
  const frame = topFrame(taint, table.file, table.owner);
  const read = values.map((value) => evaluate(taint, value, frame, wanted));
  const cell = newCell(taint);
  for (const each of read) flowTyped(taint, each.cell, cell, wanted);
  const found = wanted ?? read[0]?.type;
  return { cell, ...(found && { type: found }) };
}

/** `list[0]`, `object['name']`, `table[key]`. */
export function readElement(
  taint: Taint,
  base: TaintTyped,
  index: Expression,
  site: Site,
  frame: TaintFrame,
): TaintTyped {
  const name = partOfKey(taint, index, frame);
  const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && elementType(base.type);
  const known = type && type.name !== '' ? { type } : {};
  if (name !== undefined) {
    const plain = joined(taint, [base.cell], (value) => (isEntry(value) ? undefined : value));
    const read = readMember(taint, { ...base, cell: plain }, name, { kind: 'index', of: index, index, site }, frame);
    const cell = joined(taint, [read.cell]);
    const entry = taint.values.entry(name);
    link(taint, base.cell, cell, (value) => (isEntry(value) ? entry(value) : undefined));
    // a key may be called as something is that a list has: `drawers["first"]`
    return { ...read, ...(base.type?.name === 'Dictionary' && known), cell };
  }
  // what is in a list has parts of its own
  const place = index.kind === 'literal' && typeof index.value === 'number' ? index.value : undefined;
  const isOfList = base.type?.name === 'Array';
  if (!isOfList && (place !== undefined || isIndex(index)))
    return { cell: joined(taint, [base.cell], taint.values.at(place)), ...known, ...rootOf(base) };
  const cell = isOfList ? newCell(taint) : joined(taint, [base.cell], taint.values.element);
  link(taint, base.cell, cell);
  return { cell, ...known, ...rootOf(base) };
}

function rootOf({ root }: TaintTyped): Pick<TaintTyped, 'root'> {
  return root === undefined ? {} : { root };
}

/** `rows[i]`, `rows[rows.length - 1]`: by its name, or by what is counted, a place in a list and no key of an object. */
function isIndex(index: Expression): boolean {
  if (index.kind === 'operation')
    return index.operator === '-' || (index.operator === '+' && index.operands.every(isIndex));
  if (index.kind === 'literal') return typeof index.value === 'number';
  return index.kind === 'name' && /^(?:[ijkn]|idx|index|\w{1,60}Index)$/.test(index.name);
}

/** `value[keyPath: path]`: what the path, which is a function, leads to. */
export function readPath(
  taint: Taint,
  base: TaintTyped,
  path: TaintTyped,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped {
  const cell = newCell(taint);
  taint.solver.watch(path.cell, (value) => {
    const made = value.kind === 'function' ? value.made : undefined;
    const from = base.type ? undefined : made?.from;
    let part = from ? { ...base, type: from } : base;
    for (const name of made?.keyPath ?? []) part = readMember(taint, part, name, expression, frame);
    if (part.cell !== base.cell) link(taint, part.cell, cell);
  });
  return { cell };
}
