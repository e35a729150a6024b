/**
 * Elements that are picked by their place out of a list that is written out and kept for good: `kinds[0]`, `kinds.first`,
 * `kinds.dropLast()`, `Kind.allCases.prefix(2)`. Read as the list of them alone.
 */

import type { Argument, Expression } from '../facts/facts.ts';
import { filledOnce } from '../program/for-good.ts';
import type { Call } from '../program/mentions.ts';
import { declaredType } from '../program/named.ts';
import type { Program } from '../program/program.ts';
import { findName } from '../program/scopes.ts';
import type { Analysis } from './analysis.ts';
import type { Frame } from './frames.ts';
import { topFrame } from './runs.ts';
import { keptForGood, variableMeant } from './written-names.ts';

/** What is picked, as it is written there, and where that is. Undefined where the list or the place may be another. */
export function pickedBy(analysis: Analysis, expression: Expression, frame: Frame): Picked | undefined {
  const pick = pickOf(analysis, expression, frame);
  const written = pick && itemsIn(analysis, pick.of, frame, 0);
  const items = written && pick.from(written.items);
  const [only, ...more] = items ?? [];
  if (!written || !items || !only) return undefined;
  const { site } = expression;
  const one: Expression = more.length > 0 ? { kind: 'either', of: items, site } : only;
  return { value: pick.isOne ? one : { kind: 'list', items, site }, frame: written.frame };
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
export function isRange(expression: Expression): boolean {
  return expression.kind === 'operation' && (expression.operator === '..<' || expression.operator === '...');
}

interface Picked {
  readonly value: Expression;
  readonly frame: Frame;
}

const DEEPEST = 8;

type Items = readonly Expression[];

interface Pick {
  readonly of: Expression;
  readonly isOne?: boolean;
  from(items: Items): Items | undefined;
}

const one = (of: Expression, place: number): Pick => ({
  of,
  isOne: true,
  from: (items) => items.slice(place).slice(0, 1),
});

function pickOf(analysis: Analysis, expression: Expression, frame: Frame, depth = 0): Pick | undefined {
  const numberIn = (each: Expression): number | undefined => numberOf(analysis, each, frame, depth + 1);
  if (expression.kind === 'index') {
    const { of, index, args = [] } = expression;
    if (args.length > 1) return undefined;
    const range = index.kind === 'name' ? findName(frame.scope, index.name)?.range : undefined;
    const run = range && stretch(of, range, numberIn);
    if (range) return run && { ...run, isOne: true };
    const place = numberIn(index);
    // what counts from the end is a method's: `kinds.at(-1)`
    return place === undefined ? stretch(of, index, numberIn) : place < 0 ? undefined : one(of, place);
  }
  const { callee, args } = expression.kind === 'call' ? expression : { callee: expression, args: [] };
  if (callee.kind !== 'member' || !callee.of) return undefined;
  const { of, name } = callee;
  if (args.some(({ value }) => value.kind === 'closure')) return undefined;
  const [count] = args;
  if (args.length === 0 && (name === 'first' || name === 'firstObject')) return one(of, 0);
  if (args.length === 0 && (name === 'last' || name === 'lastObject')) return one(of, -1);
  if (expression.kind !== 'call' || !isCount(count)) return undefined;
  if (count && OF_RANGES.has(name) && isRange(count.value)) return stretch(of, count.value, numberIn);
  if (name === 'slice') return slice(of, args, numberIn);
  if (args.length > 1) return undefined;
  const range = isAt(name) && count?.value.kind === 'name' ? findName(frame.scope, count.value.name)?.range : undefined;
  const run = range && stretch(of, range, numberIn);
  if (range) return run && { ...run, isOne: true };
  const many = count ? numberIn(count.value) : 1;
  if (many === undefined) return undefined;
  // JavaScript's `at` is called `first`: that takes no number
  if (isAt(name)) return count && one(of, many);
  if (many < 0) return undefined;
  if (name === 'dropFirst') return { of, from: (items) => items.slice(many) };
  if (name === 'dropLast') return { of, from: (items) => items.slice(0, Math.max(0, items.length - many)) };
  if (!count) return undefined;
  if (name === 'prefix') return { of, from: (items) => items.slice(0, many) };
  if (name === 'suffix') return { of, from: (items) => items.slice(Math.max(0, items.length - many)) };
  return undefined;
}

const OF_RANGES: ReadonlySet<string> = new Set(['prefix', 'extracting', 'slice']);

/** `kinds.slice(1)`, `kinds.slice(0, -1)` */
function slice(of: Expression, args: readonly Argument[], numberIn: Numbers): Pick | undefined {
  const places = args.map(({ value }) => numberIn(value));
  const [from, to] = places;
  return from === undefined || places.includes(undefined) ? undefined : { of, from: (items) => items.slice(from, to) };
}

function isAt(name: string): boolean {
  return name === 'objectAtIndex' || name === 'first';
}

/** `prefix(while:)` and `prefix(through:)` are others. */
function isCount(given: Argument | undefined): boolean {
  return given?.label === undefined || given.label === 'maxLength' || given.label === 'at';
}

/** `kinds[1...]`, `kinds[..<2]`, `kinds[0..<2]` */
function stretch(of: Expression, index: Expression, numberIn: Numbers): Pick | undefined {
  if (index.kind !== 'operation' || !isRange(index)) return undefined;
  const [low, high] = index.operands.map(numberIn);
  if (low !== undefined && index.operands.length === 1) return { of, from: (items) => items.slice(low) };
  if (low === undefined || high === undefined || index.operands.length !== 2) return undefined;
  return { of, from: (items) => items.slice(low, index.operator === '...' ? high + 1 : high) };
}

type Numbers = (expression: Expression) => number | undefined;

/** A number that is written out or kept for good, how many are in such a list, and what is counted from these. */
function numberOf(analysis: Analysis, expression: Expression, frame: Frame, depth: number): number | undefined {
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
  const less = callee.kind === 'member' && args.length === 0 ? COUNTS.get(callee.name) : undefined;
  if (less !== undefined && callee.kind === 'member' && callee.of) {
    const counted = itemsIn(analysis, callee.of, frame, depth + 1)?.items.length;
    if (counted !== undefined) return counted - less;
  }
  const isNamed = expression.kind === 'name' || expression.kind === 'member';
  return isNamed ? inner(keptForGood(analysis, expression, frame)) : undefined;
}

/** What says how many are in a list, and the last of their places. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['count', 'length', 'size', 'Count', 'Length'].map((name) => [name, 0] as const),
  ['lastIndex', 1],
]);

interface Written {
  readonly items: Items;
  /** What its names mean. */
  readonly frame: Frame;
}

/** What is written in a list, in its order. */
function itemsIn(analysis: Analysis, expression: Expression, frame: Frame, depth: number): Written | undefined {
  if (depth > DEEPEST) return undefined;
  if (expression.kind === 'list') return { items: expression.items, frame };
  const pick = pickOf(analysis, expression, frame, depth);
  if (pick) {
    const written = pick.isOne ? undefined : itemsIn(analysis, pick.of, frame, depth + 1);
    const items = written && pick.from(written.items);
    return items && { items, frame: written.frame };
  }
  if (expression.kind === 'call') return mappedItems(analysis, expression, frame, depth);
  if (expression.kind === 'member' && expression.of && VIEWS.has(expression.name))
    return itemsIn(analysis, expression.of, frame, depth + 1);
  const cases = casesIn(analysis.program, expression);
  if (cases) return { items: cases, frame };
  const isLocal = expression.kind === 'name' && findName(frame.scope, expression.name) !== undefined;
  const value =
    keptForGood(analysis, expression, frame) ??
    (isLocal ? undefined : filledOnce(analysis.program, variableMeant(analysis.program, expression, frame)));
  return value && itemsIn(analysis, value, frameOf(analysis, expression, frame), depth + 1);
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
function mappedItems(analysis: Analysis, call: Call, frame: Frame, depth: number): Written | undefined {
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
