/**
 * Lists that are written out and kept for good: what is in them, in its order.
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { filledOnce } from '../../program/for-good.ts';
import type { Call } from '../../program/mentions.ts';
import { callableNamed, declaredType } from '../../program/named.ts';
import { findTypeInfo, type Program } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { decodedText } from '../objects/decoded-texts.ts';
import { topFrame } from '../runs.ts';
import { isRange, pickOf } from './picked.ts';
import { keptForGood, variableMeant } from './written-names.ts';

const DEEPEST = 8;

export type Items = readonly Expression[];

/** A number that is written out or kept for good, how many are in such a list, and what is counted from these. */
export function numberOf(analysis: Analysis, expression: Expression, frame: Frame, depth: number): number | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (each: Expression | undefined): number | undefined =>
    each && numberOf(analysis, each, frame, depth + 1);
  if (expression.kind === 'literal')
    return Number.isInteger(expression.value) ? (expression.value as number) : undefined;
  if (expression.kind === 'operation') {
    const { operator, operands } = expression;
    if (operator !== '-' && operator !== '+') return undefined;
    const [left, right] = operands.map(inner);
    if (left === undefined) return undefined;
    if (operands.length === 1) return operator === '-' ? -left : left;
    return right === undefined ? undefined : operator === '-' ? left - right : left + right;
  }
  const { callee = expression, args = [] } = expression.kind === 'call' ? expression : {};
  if (expression.kind === 'member' && expression.name === 'startIndex' && expression.of)
    return itemsIn(analysis, expression.of, frame, depth + 1) && 0;
  const less = callee.kind === 'member' && args.length === 0 ? COUNTS.get(callee.name) : undefined;
  if (less !== undefined && callee.kind === 'member' && callee.of) {
    const counted = itemsIn(analysis, callee.of, frame, depth + 1)?.items.length;
    if (counted !== undefined) return counted - less;
  }
  const entry = expression.kind === 'name' ? findName(frame.scope, expression.name)?.entry : undefined;
  if (entry) return numberOf(analysis, entry.value, entry.frame, depth + 1);
  const isNamed = expression.kind === 'name' || expression.kind === 'member';
  return isNamed ? inner(keptForGood(analysis, expression, frame)) : undefined;
}

/** What says how many are in a list, and the last of their places. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['count', 'length', 'size', 'Count', 'Length', 'endIndex'].map((name) => [name, 0] as const),
  ['lastIndex', 1],
]);

/** Numbers that code runs through, each in its turn: `1..<kinds.count`, `stride(from: 0, to: 6, by: 2)`, `kinds.indices`. */
function numbersIn(analysis: Analysis, expression: Expression, frame: Frame, depth: number): Items | undefined {
  const { site } = expression;
  const inner = (each: Expression): number | undefined => numberOf(analysis, each, frame, depth + 1);
  if (expression.kind === 'member' && expression.name === 'indices' && expression.of) {
    const list = itemsIn(analysis, expression.of, frame, depth + 1);
    return list && !list.isTable ? counted(0, list.items.length, 1, false, site) : undefined;
  }
  if (isRange(expression)) {
    const [from, to] = expression.operands.map(inner);
    return from === undefined || to === undefined
      ? undefined
      : counted(from, to, 1, expression.operator === '...', site);
  }
  if (expression.kind !== 'call' || expression.callee.kind !== 'name' || expression.callee.name !== 'stride')
    return undefined;
  // a function of the app's own may give anything
  if (findName(frame.scope, 'stride') || callableNamed(analysis.program, 'stride').length > 0) return undefined;
  const { args } = expression;
  const [from, to, by] = args.map(({ value }) => inner(value));
  if (from === undefined || to === undefined || !by || args[2]?.label !== 'by') return undefined;
  return counted(from, to, by, args[1]?.label === 'through', site);
}

/** More than these nobody writes a list of. */
const MOST_NUMBERS = 100;

/** Undefined where there are more. */
function counted(from: number, to: number, by: number, isThrough: boolean, site: Site): Items | undefined {
  const numbers: Expression[] = [];
  const isBefore = (at: number): boolean => (by > 0 ? at < to : at > to) || (isThrough && at === to);
  for (let at = from; isBefore(at); at += by) {
    if (numbers.length === MOST_NUMBERS) return undefined;
    numbers.push({ kind: 'literal', value: at, site });
  }
  return numbers;
}

/** The same as numbers. */
export function placesIn(
  analysis: Analysis,
  expression: Expression,
  frame: Frame,
  depth: number,
): readonly number[] | undefined {
  const items = itemsIn(analysis, expression, frame, depth)?.items;
  const places = items?.map((it) => (it.kind === 'literal' && typeof it.value === 'number' ? it.value : undefined));
  return places?.includes(undefined) ? undefined : (places as number[] | undefined);
}

export interface WrittenList {
  readonly items: Items;
  /** What its names mean. */
  readonly frame: Frame;
  /** Of what type each is, where that is written: `.labs` needs it. */
  readonly type?: TypeName;
  /** Entries of a table, which have no order. */
  readonly isTable?: true;
  /** Of a set, which has no order either. */
  readonly isSet?: true;
}

/** Each entry as what a loop gets of it: `(key, value)`. */
function entriesOf(
  { pairs, spreads, isFilled, site }: Extract<Expression, { kind: 'dictionary' }>,
  frame: Frame,
): WrittenList | undefined {
  if (spreads || isFilled || frame.file.traits.hasKeyedObjects) return undefined;
  const items = pairs.map(
    ([key, value]): Expression => ({
      kind: 'tuple',
      items: [
        { label: 'key', value: key },
        { label: 'value', value },
      ],
      site,
    }),
  );
  return { items, frame, isTable: true };
}

/** What is written in a list, in its order. */
export function itemsIn(
  analysis: Analysis,
  expression: Expression,
  frame: Frame,
  depth: number,
): WrittenList | undefined {
  if (depth > DEEPEST) return undefined;
  if (expression.kind === 'list') {
    const type = typeOfItems(analysis.program, expression.items);
    return type ? ofType(expression.items, type, frame) : { items: expression.items, frame };
  }
  if (expression.kind === 'dictionary') return entriesOf(expression, frame);
  const numbers = numbersIn(analysis, expression, frame, depth);
  if (numbers) return { items: numbers, frame };
  const pick = pickOf(analysis, expression, frame, depth);
  if (pick) {
    const written = pick.isOne ? undefined : itemsIn(analysis, pick.of, frame, depth + 1);
    const items = written && pick.from(written);
    const { isTable, type, ...rest } = written ?? { frame };
    const kept = { ...(type && !pick.isNumbered && { type }), ...(isTable && pick.isOfTables && { isTable }) };
    return items && { ...rest, ...kept, items };
  }
  if (expression.kind === 'call') {
    const decoded = decodedText(analysis, expression, frame);
    return decoded ? itemsIn(analysis, decoded, frame, depth + 1) : mappedItems(analysis, expression, frame, depth);
  }
  if (expression.kind === 'member' && expression.of && VIEWS.has(expression.name))
    return itemsIn(analysis, expression.of, frame, depth + 1);
  const cases = casesIn(analysis.program, expression);
  if (cases) return { items: cases, frame };
  const isLocal = expression.kind === 'name' && findName(frame.scope, expression.name) !== undefined;
  const value =
    keptForGood(analysis, expression, frame) ??
    (isLocal ? undefined : filledOnce(analysis.program, variableMeant(analysis.program, expression, frame)));
  const list = value && itemsIn(analysis, value, frameOf(analysis, expression, frame), depth + 1);
  if (!list) return undefined;
  const local = expression.kind === 'name' ? findName(frame.scope, expression.name) : undefined;
  const declared = local ? local.type : variableMeant(analysis.program, expression, frame)?.fact.type;
  const ordered = declared?.name === 'Set' ? { ...list, isSet: true as const } : list;
  const type = !list.type && !isLocal && declared ? elementType(declared) : undefined;
  return type ? { ...ordered, ...ofType(list.items, type, list.frame) } : ordered;
}

/** With the name of their type before those that have none: `.labs`, `.init(kind: .labs)`. */
function ofType(items: Items, type: TypeName, frame: Frame): WrittenList {
  const of = ({ site }: Expression): Expression => ({ kind: 'name', name: type.name, site });
  const named = items.map((item): Expression => {
    if (item.kind === 'member' && !item.of) return { ...item, of: of(item) };
    const { callee } = item.kind === 'call' ? item : {};
    return item.kind === 'call' && callee?.kind === 'member' && !callee.of
      ? { ...item, callee: { ...callee, of: of(callee) } }
      : item;
  });
  return { items: named, frame, type };
}

/** Of what type all items are, as the first says that has a name of its own: `[Kind.labs, .notes]`. */
function typeOfItems(program: Program, items: Items): TypeName | undefined {
  for (const item of items) {
    const of = item.kind === 'member' && item.of?.kind === 'name' ? item.of.name : undefined;
    const info = of === undefined ? undefined : findTypeInfo(program, of);
    if (of === undefined || item.kind !== 'member' || !info) continue;
    if (info.cases.has(item.name) || info.variables.get(item.name)?.fact.type?.name === of)
      return { name: of, args: [] };
    const value = info.variables.get(item.name)?.fact.value;
    // `static let labs = Section(kind: .labs)`
    if (value?.kind === 'call' && 'name' in value.callee && value.callee.name === of) return { name: of, args: [] };
  }
  return undefined;
}

/** What shows the same elements in the same order. */
const VIEWS: ReadonlySet<string> = new Set(['span', 'lazy']);

/** Where what a name was given stands. */
function frameOf(analysis: Analysis, expression: Expression, frame: Frame): Frame {
  if (expression.kind === 'name' && findName(frame.scope, expression.name)) return frame;
  const variable = variableMeant(analysis.program, expression, frame);
  return variable ? topFrame(analysis, variable.file, frame.symbol, variable.owner, variable.fact.site.start) : frame;
}

/** `kinds.map { HKClinicalType($0) }`: the same of each. */
function mappedItems(analysis: Analysis, call: Call, frame: Frame, depth: number): WrittenList | undefined {
  const { callee } = call;
  if (callee.kind !== 'member' || callee.name !== 'map' || !callee.of) return undefined;
  const written = itemsIn(analysis, callee.of, frame, depth + 1);
  const each = (item: Expression): Expression => {
    const of: Expression = { kind: 'list', items: [item], site: item.site };
    return { ...call, callee: { ...callee, of } };
  };
  // the closure has names of the place where it stands
  return written?.frame === frame ? { items: written.items.map(each), frame } : undefined;
}

function casesIn(program: Program, expression: Expression): Items | undefined {
  if (expression.kind !== 'member' || expression.name !== 'allCases' || expression.of?.kind !== 'name')
    return undefined;
  const { of, site } = expression;
  const type = declaredType(program, of.name);
  if (type?.kind !== 'enum' || type.variables.has('allCases')) return undefined;
  return [...type.cases.keys()].map((name) => ({ kind: 'member', of, name, site }));
}
