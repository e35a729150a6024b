/**
 * Elements that are picked by their place out of a list that is written out and kept for good: `kinds[0]`, `kinds.first`,
 * `kinds.dropLast()`, `Kind.allCases.prefix(2)`. Read as the list of them alone.
 */

import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import type { Call } from '../../program/mentions.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { makesObject } from '../objects/with-identity.ts';
import { pickByTest } from './picked-by-test.ts';
import { type Items, itemsIn, numberOf, placesIn, type WrittenList } from './written-lists.ts';

/** What is picked, as it is written there, and where that is. Undefined where the list or the place may be another. */
export function pickedBy(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): Picked | undefined {
  const pick = pickOf(analysis, expression, frame, depth);
  const written = pick && !pick.isOrder ? itemsIn(analysis, pick.of, frame, depth) : undefined;
  const items = written && pick?.from(written);
  const [only, ...more] = items ?? [];
  if (!pick || !written || !items || !only) return undefined;
  const { site } = expression;
  if (written.items.some((it) => makesObject(analysis, it))) {
    const root = rootOf(analysis, pick.of, frame, depth);
    const isKept = root && items.every((it) => written.items.includes(it));
    return isKept ? { value: root, frame, dropped: written.items.filter((it) => !items.includes(it)) } : undefined;
  }
  if (written.isTable && pick.isOfTables) return { value: tableOf(items, site), frame: written.frame };
  const one: Expression = more.length > 0 ? { kind: 'either', of: items, site } : only;
  const { type } = written;
  if (pick.isOne) return { value: one, frame: written.frame, ...(type && { type }) };
  return { value: { kind: 'list', items, site }, frame: written.frame, ...(type && { type: listOf(type) }) };
}

/** The list that picks begin with, where none of them makes anything new of what is in it. */
function rootOf(analysis: Analysis, of: Expression, frame: Frame, depth: number): Expression | undefined {
  if (of.kind === 'call' && of.callee.kind === 'member' && of.callee.name === 'map') return undefined;
  const pick = pickOf(analysis, of, frame, depth + 1);
  if (!pick) return of;
  // what an earlier one leaves out is not known here
  return pick.isOrder && !pick.isNumbered ? rootOf(analysis, pick.of, frame, depth + 1) : undefined;
}

/** `zip(titles, kinds)` of lists that are written out ends where the shorter does. */
export function zipped(analysis: Analysis, call: Call, frame: Frame): Call {
  const { callee, args, site } = call;
  if (callee.kind !== 'name' || callee.name !== 'zip' || args.length !== 2) return call;
  const lengths = args.map(({ value }) => itemsIn(analysis, value, frame, 0)?.items.length ?? Number.NaN);
  const [first = Number.NaN, second = Number.NaN] = lengths;
  const least = Math.min(first, second);
  const cut = ({ value }: Argument): Expression => ({
    kind: 'call',
    callee: { kind: 'member', of: value, name: 'prefix', site },
    args: [{ value: { kind: 'literal', value: least, site } }],
    site,
  });
  if (Number.isNaN(least)) return call;
  return { ...call, args: args.map((arg, index) => (lengths[index] === least ? arg : { ...arg, value: cut(arg) })) };
}

/** `0..<kinds.count` */
export function isRange(expression: Expression): expression is Extract<Expression, { kind: 'operation' }> {
  return expression.kind === 'operation' && (expression.operator === '..<' || expression.operator === '...');
}

/** Whether code runs through numbers, as its words tell: `kinds.indices.dropFirst()`. */
export function isOfNumbers(expression: Expression): boolean {
  if (isRange(expression)) return true;
  if (expression.kind === 'member') return expression.name === 'indices' && expression.of !== undefined;
  if (expression.kind !== 'call') return false;
  const { callee } = expression;
  if (callee.kind === 'name') return callee.name === 'stride';
  return callee.kind === 'member' && STRETCHES.has(callee.name) && callee.of !== undefined && isOfNumbers(callee.of);
}

const STRETCHES: ReadonlySet<string> = new Set(['dropFirst', 'dropLast', 'prefix', 'suffix', 'reversed']);

/** What the closure is given that a call runs for each of some numbers: `(1..<3).forEach { load(kinds[$0]) }`. */
export function numbersFor(call: Expression): Expression | undefined {
  const { callee, args = [] } = call.kind === 'call' ? call : {};
  const of =
    callee?.kind === 'member' && FOR_EACH.has(callee.name)
      ? callee.of
      : callee?.kind === 'name' && callee.name === 'ForEach'
        ? args[0]?.value
        : undefined;
  return of && isOfNumbers(of) ? of : undefined;
}

const FOR_EACH: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'compactMap']);

interface Picked {
  /** As it is written; of objects that others may change what they all are. */
  readonly value: Expression;
  /** Of such objects those that are not picked. */
  readonly dropped?: Items;
  readonly frame: Frame;
  readonly type?: TypeName;
}

function listOf(type: TypeName): TypeName {
  return { name: 'Array', args: [type] };
}

export interface Pick {
  readonly of: Expression;
  readonly isOne?: boolean;
  /** Leaves nothing out: another order, or the number of each beside it. */
  readonly isOrder?: true;
  /** Gives each with its number. */
  readonly isNumbered?: true;
  /** Of a table it gives a table. */
  readonly isOfTables?: true;
  /** Undefined where nobody can tell. */
  from(list: WrittenList): Items | undefined;
}

/** A table and a set have no order. */
const inOrder =
  (pick: (items: Items) => Items): Pick['from'] =>
  ({ items, isTable, isSet }) =>
    isTable || isSet ? undefined : pick(items);

function tableOf(items: Items, site: Site): Expression {
  const pairs = items.flatMap((item): [Expression, Expression][] => {
    const [key, value] = item.kind === 'tuple' ? item.items : [];
    return key && value ? [[key.value, value.value]] : [];
  });
  return { kind: 'dictionary', pairs, site };
}

const one = (of: Expression, place: number): Pick => ({
  of,
  isOne: true,
  from: inOrder((items) => items.slice(place).slice(0, 1)),
});

/** What an expression picks, and out of what. */
export function pickOf(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): Pick | undefined {
  const numberIn = (each: Expression | undefined): number | undefined =>
    each && numberOf(analysis, each, frame, depth + 1);
  if (expression.kind === 'index') {
    const { of, index, args = [] } = expression;
    if (args.length > 1) return undefined;
    const range = index.kind === 'name' ? numbersOf(index.name, frame) : undefined;
    if (range) return each(analysis, of, range, frame, depth);
    const place = numberIn(index);
    // what counts from the end is a method's: `kinds.at(-1)`
    return place === undefined ? stretch(of, index, numberIn) : place < 0 ? undefined : one(of, place);
  }
  const { callee, args } = expression.kind === 'call' ? expression : { callee: expression, args: [] };
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const { of, name } = callee;
  if (expression.kind === 'call') {
    const byTest = pickByTest(analysis, expression, frame);
    if (byTest) return byTest;
  }
  if (args.some(({ value }) => value.kind === 'closure')) return undefined;
  const [count] = args;
  const isLeft = of.kind === 'name' && findName(frame.scope, of.name)?.isLeft === true;
  if (args.length === 0 && isLeft && TAKEN_FIRST.test(name)) return one(of, 0);
  if (args.length === 0 && isLeft && TAKEN_LAST.test(name)) return one(of, -1);
  if (args.length === 0 && (name === 'first' || name === 'firstObject')) return one(of, 0);
  if (args.length === 0 && (name === 'last' || name === 'lastObject')) return one(of, -1);
  if (expression.kind !== 'call' || !isCount(count)) return undefined;
  if (count && OF_RANGES.has(name) && isRange(count.value)) return stretch(of, count.value, numberIn);
  if (name === 'slice') return slice(of, args, numberIn);
  if (args.length > 1) return undefined;
  const range = isAt(name) && count?.value.kind === 'name' ? numbersOf(count.value.name, frame) : undefined;
  if (range) return each(analysis, of, range, frame, depth);
  const many = count ? numberIn(count.value) : 1;
  if (many === undefined) return undefined;
  // JavaScript's `at` is called `first`: that takes no number
  if (isAt(name)) return count && one(of, many);
  if (many < 0) return undefined;
  if (name === WITHOUT_PLACE) return { of, from: inOrder((items) => items.filter((_, place) => place !== many)) };
  if (name === 'dropFirst') return { of, from: inOrder((items) => items.slice(many)) };
  if (name === 'dropLast') return { of, from: inOrder((items) => items.slice(0, Math.max(0, items.length - many))) };
  if (!count) return undefined;
  if (name === 'prefix') return { of, from: inOrder((items) => items.slice(0, many)) };
  if (name === 'suffix') return { of, from: inOrder((items) => items.slice(Math.max(0, items.length - many))) };
  return undefined;
}

/** What gives a list without the element at a place, as nobody writes it. */
export const WITHOUT_PLACE = '\0without';

const TAKEN_FIRST = /^(?:remove|pop)First$/;
const TAKEN_LAST = /^(?:remove|pop)Last$/;

const OF_RANGES: ReadonlySet<string> = new Set(['prefix', 'extracting', 'slice']);

/** `kinds.slice(1)`, `kinds.slice(0, -1)` */
function slice(of: Expression, args: readonly Argument[], numberIn: Numbers): Pick | undefined {
  const places = args.map(({ value }) => numberIn(value));
  const [from, to] = places;
  return from === undefined || places.includes(undefined)
    ? undefined
    : { of, from: inOrder((items) => items.slice(from, to)) };
}

function isAt(name: string): boolean {
  return name === 'objectAtIndex' || name === 'first';
}

function numbersOf(name: string, { scope, numbers }: Frame): Expression | undefined {
  return name === '$0' ? numbers : findName(scope, name)?.range;
}

/** `kinds[place]`, where a loop runs through the places. */
function each(analysis: Analysis, of: Expression, range: Expression, frame: Frame, depth: number): Pick | undefined {
  const places = placesIn(analysis, range, frame, depth + 1);
  return (
    places && { of, isOne: true, from: inOrder((items) => places.flatMap((place) => items.slice(place, place + 1))) }
  );
}

/** `prefix(while:)` and `prefix(through:)` are others. */
function isCount(given: Argument | undefined): boolean {
  return given?.label === undefined || given.label === 'maxLength' || given.label === 'at';
}

/** `kinds[1...]`, `kinds[..<2]`, `kinds[0..<2]` */
function stretch(of: Expression, index: Expression, numberIn: Numbers): Pick | undefined {
  if (index.kind !== 'operation' || !isRange(index)) return undefined;
  const { operator, operands } = index;
  // `kinds[1...]`: to its end
  const [low, high] = [numberIn(operands[0]), operands.length === 1 ? Number.MAX_SAFE_INTEGER : numberIn(operands[1])];
  if (low === undefined || high === undefined) return undefined;
  return { of, from: inOrder((items) => items.slice(low, operator === '...' ? high + 1 : high)) };
}

type Numbers = (expression: Expression | undefined) => number | undefined;
