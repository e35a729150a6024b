/**
 * Elements that a test picks out of a list that is written out, where of each it can be told: `topics.filter { $0.rank < 3 }`,
 * `sections.first(where: \.isShown)`, `topics.sorted { $0.rank < $1.rank }`, of which two may be taken.
 */
import type { Argument, Expression } from '../../facts/facts.ts';
import { isOfCollections } from '../../models/collections.ts';
import type { Call } from '../../program/mentions.ts';
import { declaredType, functionsNamed, methodsNamed } from '../../program/named.ts';
import { type FunctionInfo, findMethods } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { onlyExpression } from '../only.ts';
import { topFrame } from '../runs.ts';
import { comesTo, type Known, meantBy, type Written } from './comes-to.ts';
import type { Pick } from './picked.ts';
import { testOf } from './removals.ts';
import type { Items, WrittenList } from './written-lists.ts';

/** Undefined for a call that picks nothing by a test, or by no test that could be told. */
export function pickByTest(analysis: Analysis, call: Call, frame: Frame): Pick | undefined {
  const { callee, args } = call;
  if (callee.kind !== 'member' || !callee.of || args.length > 1) return undefined;
  const { of, name } = callee;
  const [given] = args;
  if (!given) return pickByNothing(analysis, of, name, frame);
  if (!PICKS.has(name)) return undefined;
  // `trimming` may be a method of the app's own
  if (!isOfCollections(name) && methodsNamed(analysis.program, name).length > 0) return undefined;
  if (name === 'sorted' || name === 'min' || name === 'max')
    return pickInOrder(analysis, of, callee.written ?? name, name, given, frame);
  // `prefix(count)` takes a number
  const isCount = given.label === undefined && (name === 'prefix' || name === 'drop' || name === 'first');
  const isNamed = given.value.kind === 'name' || given.value.kind === 'member';
  const test = isCount && isNamed ? undefined : testIn(analysis, given.value, frame);
  if (!test) return undefined;
  const holds = (list: WrittenList, item: Expression): boolean | undefined =>
    asTruth(givenFor(analysis, test, [item], list.frame));
  const answers = (list: WrittenList): readonly boolean[] | undefined => {
    const all = list.items.map((item) => holds(list, item));
    return all.includes(undefined) ? undefined : all.map((it) => it === true);
  };
  const chosen =
    (keep: (answers: readonly boolean[], items: Items) => Items, isOrdered = true): Pick['from'] =>
    (list) => {
      const all = answers(list);
      // of a table or a set any may come first
      const isOpen = (list.isTable || list.isSet) && isOrdered && all?.includes(true);
      return isOpen ? undefined : all && keep(all, list.items);
    };
  switch (name) {
    case 'filter':
      return { of, isOfTables: true, from: chosen((all, items) => items.filter((_, index) => all[index]), false) };
    case 'filterNot':
    case 'whereNot':
      return { of, from: chosen((all, items) => items.filter((_, index) => !all[index]), false) };
    case 'first':
    case 'last': {
      const place = (all: readonly boolean[]): number => (name === 'first' ? all.indexOf(true) : all.lastIndexOf(true));
      return { of, isOne: true, from: chosen((all, items) => items.slice(place(all)).slice(0, 1)) };
    }
    case 'prefix':
      return { of, from: chosen((all, items) => items.slice(0, firstNot(all))) };
    case 'drop':
      return { of, from: chosen((all, items) => items.slice(firstNot(all))) };
    case 'trimming':
      return { of, from: chosen((all, items) => items.slice(firstNot(all), all.lastIndexOf(false) + 1)) };
    default:
      return undefined;
  }
}

const PICKS: ReadonlySet<string> = new Set([
  ...['filter', 'filterNot', 'whereNot', 'first', 'last', 'prefix', 'drop', 'trimming', 'sorted', 'min', 'max'],
]);

/** What is asked of elements, and what they are called there. */
interface Test {
  readonly asked: Expression;
  readonly frame: Frame;
  readonly parameters: readonly string[];
}

/** A closure, a key path, a predicate, a function by its name, or a name that was given one of them for good. */
function testIn(analysis: Analysis, value: Expression, frame: Frame, depth = 0): Test | undefined {
  if (value.kind === 'closure' || value.kind === 'key-path') {
    const asked = testOf(value);
    const parameters = value.kind === 'closure' ? value.body.parameters.map(({ name }) => name) : [];
    return asked && { asked, frame, parameters };
  }
  const [predicate] = value.kind === 'other' && value.parts.length === 1 ? value.parts : [];
  if (predicate) return depth > 2 ? undefined : testIn(analysis, predicate, frame, depth + 1);
  if ((value.kind !== 'name' && value.kind !== 'member') || depth > 2) return undefined;
  const meant = meantBy(analysis, { value, frame });
  if (meant && meant.value !== value) return testIn(analysis, meant.value, meant.frame, depth + 1);
  const own = functionMeant(analysis, value, frame);
  const asked = own && onlyExpression(own.fact);
  return (
    asked && {
      asked,
      frame: topFrame(analysis, own.file, own.fact.name, own.owner, own.fact.site.start),
      parameters: own.fact.parameters.map(({ name }) => name),
    }
  );
}

/** The app's own function that is named where only one may be meant: `kinds.filter(isShown)`, `kinds.filter(Self.isShown)`. */
export function functionMeant(
  { program }: Analysis,
  value: Expression,
  { owner, scope }: Frame,
): FunctionInfo | undefined {
  if (value.kind !== 'name' && value.kind !== 'member') return undefined;
  const of = value.kind === 'member' && value.of?.kind === 'name' ? value.of.name : undefined;
  if ((value.kind === 'member' && of === undefined) || findName(scope, of ?? value.name)) return undefined;
  const type = of === undefined || of === 'self' || of === 'Self' ? owner : declaredType(program, of);
  const methods = type ? findMethods(program, type, value.name) : [];
  const [only, ...others] = methods.length > 0 || of !== undefined ? methods : functionsNamed(program, value.name);
  return others.length === 0 ? only : undefined;
}

function firstNot(answers: readonly boolean[]): number {
  const at = answers.indexOf(false);
  return at < 0 ? answers.length : at;
}

function asTruth(value: Known | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** `kinds.sorted()`, `kinds.max()`, `kinds.reversed()`, `kinds.enumerated()` */
function pickByNothing(analysis: Analysis, of: Expression, name: string, frame: Frame): Pick | undefined {
  const { site } = of;
  if (name === 'reversed')
    return { of, isOrder: true, from: ({ items, isTable }) => (isTable ? undefined : items.toReversed()) };
  if (name === 'enumerated') {
    const numbered = (element: Expression, index: number): Expression => ({
      kind: 'tuple',
      items: [
        { label: 'offset', value: { kind: 'literal', value: index, site } },
        { label: 'element', value: element },
      ],
      site: element.site,
    });
    return {
      of,
      isOrder: true,
      isNumbered: true,
      from: ({ items, isTable }) => (isTable ? undefined : items.map(numbered)),
    };
  }
  if (name !== 'sorted' && name !== 'min' && name !== 'max') return undefined;
  const $ = (each: string): Expression => ({ kind: 'name', name: each, site });
  const isBefore: Expression = { kind: 'operation', operator: '<', operands: [$('$0'), $('$1')], site };
  const test: Test = { asked: isBefore, frame, parameters: [] };
  return ordered(of, name, (list, a, b) => asTruth(givenFor(analysis, test, [a, b], list.frame)));
}

/** Whether the first comes before the second. */
type IsBefore = (list: WrittenList, a: Expression, b: Expression) => boolean | undefined;

function ordered(of: Expression, name: 'sorted' | 'min' | 'max', isBefore: IsBefore): Pick {
  const from: Pick['from'] = (list) => {
    let isTold = list.items.length <= MOST_SORTED;
    const before = (a: Expression, b: Expression): boolean => {
      const is = isTold ? isBefore(list, a, b) : undefined;
      if (is === undefined) isTold = false;
      return is === true;
    };
    const all = isTold ? list.items.toSorted((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0)) : [];
    if (!isTold) return undefined;
    return name === 'sorted' ? all : all.slice(name === 'min' ? 0 : -1).slice(0, 1);
  };
  return name === 'sorted' ? { of, isOrder: true, from } : { of, isOne: true, from };
}

const MOST_SORTED = 40;

function pickInOrder(
  analysis: Analysis,
  of: Expression,
  written: string,
  name: 'sorted' | 'min' | 'max',
  { value, label }: Argument,
  frame: Frame,
): Pick | undefined {
  const key =
    label === 'using' ? comparedBy(value) : isKey(value) ? { by: value, isTurned: /Desc/.test(written) } : undefined;
  const test = testIn(analysis, key?.by ?? value, frame);
  const compared = (list: WrittenList, a: Expression, b: Expression): Known | undefined => {
    if (!test) return undefined;
    if (!key) return givenFor(analysis, test, [a, b], list.frame);
    const [first, second] = [a, b].map((item) => givenFor(analysis, test, [item], list.frame));
    if (first === undefined || typeof first !== typeof second || typeof first === 'boolean') return undefined;
    const isText = typeof first === 'string';
    if (isText && !(first.startsWith('"') && `${second}`.startsWith('"'))) return undefined;
    return key.isTurned ? first > (second as typeof first) : first < (second as typeof first);
  };
  if (!test) return undefined;
  return ordered(of, name, (list, a, b) => {
    const given = compared(list, a, b);
    // JavaScript's and Dart's say by how much
    return typeof given === 'number' ? given < 0 : asTruth(given);
  });
}

/** `OrderBy(topic => topic.Rank)`, and the order of Swift that is told by what is compared. */
function isKey(value: Expression): boolean {
  return value.kind === 'closure' && value.body.parameters.length === 1;
}

/** `KeyPathComparator(\.rank, order: .reverse)`, `SortDescriptor(\.rank)` */
function comparedBy(value: Expression): { readonly by: Expression; readonly isTurned: boolean } | undefined {
  if (value.kind !== 'call' || !('name' in value.callee) || !COMPARATORS.has(value.callee.name)) return undefined;
  const [by, order] = value.args;
  const isTurned = order?.label === 'order' && order.value.kind === 'member' && order.value.name === 'reverse';
  return by?.value.kind === 'key-path' ? { by: by.value, isTurned } : undefined;
}

const COMPARATORS: ReadonlySet<string> = new Set(['KeyPathComparator', 'SortDescriptor']);

/** What a test gives for elements; a tuple comes apart where it has several names for it. */
function givenFor(
  analysis: Analysis,
  { asked, frame, parameters }: Test,
  items: Items,
  there: Frame,
): Known | undefined {
  const given = items.map((value): Written => ({ value, frame: there }));
  const [only] = given;
  const parts =
    given.length === 1 && parameters.length > 1 && only?.value.kind === 'tuple'
      ? only.value.items.map(({ value }): Written => ({ ...only, value }))
      : given;
  const names = new Map(parts.map((each, index) => [parameters[index] ?? `$${index}`, each] as const));
  return comesTo(analysis, { value: asked, frame, names });
}
