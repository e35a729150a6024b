/**
 * What collections do with values. A collection is its elements.
 */

import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { type CollectionMethod, methodByLabels } from '../../models/collections.ts';
import type { Call } from '../../program/mentions.ts';
import {
  type Analysis,
  asPart,
  callId,
  emit,
  isNobody,
  memoize,
  newCell,
  partOf,
  put,
  unknownValue,
  whenEmpty,
} from '../analysis.ts';
import { constantOf } from '../branches/patterns.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { storeAnswer } from '../events/answers.ts';
import { readByKey, storeByKey } from '../objects/key-value.ts';
import { lvalue } from '../store.ts';
import { notePut } from '../strays.ts';
import { tagged, type Value } from '../values.ts';
import { choiceAt } from './choices.ts';
import { putIntoTable } from './dictionaries.ts';
import { keyName, putEntry, readEntry, readIndex, readOffered, valuesOf } from './entries.ts';
import { enumerate, mapValues, pair, reduce } from './folds.ts';
import { keptBeside, keptBy } from './removals.ts';
import { elementsIn } from './sequences.ts';

/** A method of a collection, or of something treated as one. Undefined for any other. */
export function callBuiltin(
  analysis: Analysis,
  base: Typed,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const method = methodByLabels(
    given.map(({ label }) => label),
    name,
  );
  if (!method) return undefined;
  // of a table, what it holds
  if (name === 'objectEnumerator') return valuesIn(analysis, base);
  const cell = newCell(analysis);
  switch (method.gives) {
    case 'total':
      return reduce(analysis, base, given, call, frame);
    case 'numbered':
      return enumerate(analysis, base, call);
    case 'pairs':
      return pair(analysis, [base, ...given], call);
    case 'entry':
      return lookUp(analysis, base, given[0]?.cell ?? cell, call, frame);
    case 'place': {
      const [index] = given;
      if (!index) return base;
      const of = call.callee.kind === 'member' ? call.callee.of : undefined;
      return readIndex(analysis, base, index.cell, call.site, {
        choice: choiceAt(analysis, call.site, index.cell, of && { of, frame }),
      });
    }
  }
  if (method.closure === 'nothing') return runPlainly(analysis, base, method, given, call, frame);
  if (method.stores && method.stores !== 'results') {
    if (name !== 'append' || !putsUnderKey(analysis, base, given, frame))
      store(analysis, base, method.stores, given, call, frame);
    if (method.gives === 'nothing') return { cell };
  }
  const closures = method.closure ? given.filter(isFunctionLike) : [];
  if (closures.length > 0) {
    const each = { ...base, cell: elementsIn(analysis, base.cell, call, frame) };
    return runEach(analysis, each, method, closures, call, frame);
  }
  switch (method.gives) {
    case 'both': {
      const areTexts = method.ofTexts === 'whole' ? !isOfLists(base, call) : isText(analysis, base, call);
      const via = areTexts ? (it: Value) => asPart(it, call.site) : undefined;
      for (const part of [base, ...given.map((it) => asPut(analysis, base, it, cell, call, frame))])
        analysis.solver.flow(part.cell, cell, via);
      return { cell, ...(base.type && { type: base.type }) };
    }
    case 'either': {
      const of = call.callee.kind === 'member' ? call.callee.of : undefined;
      const sides = [{ ...base, expression: of }, ...given];
      for (const side of sides) {
        // of each what the other has not
        const [other, ...more] = sides.filter((it) => it !== side).map(({ expression }) => expression);
        const isOne = other !== undefined && more.length === 0;
        const kept = isOne ? keptBeside(analysis, side, 'others', other, frame) : undefined;
        analysis.solver.flow((kept ?? narrowed(analysis, side)).cell, cell);
      }
      return { cell, ...(base.type && { type: base.type }) };
    }
    case 'some': {
      const other = given[0]?.expression;
      return (other && keptBeside(analysis, base, method.keeps, other, frame)) ?? narrowed(analysis, base);
    }
    case 'all':
    case 'stretch':
    case 'one': {
      const isPart = method.ofTexts === 'part' && isText(analysis, base, call);
      const of = isPart ? partOf(analysis, base.cell, call.site) : base.cell;
      const type = base.type && (method.gives === 'one' && !isPart ? elementType(base.type) : base.type);
      return { cell: of, ...(type && { type }) };
    }
    default:
      return { cell };
  }
}

/** Runs what is given with each element. */
function runEach(
  analysis: Analysis,
  base: Typed,
  { gives, closure, keeps }: CollectionMethod,
  closures: readonly Given[],
  call: Call,
  frame: Frame,
): Typed {
  const made = newCell(analysis);
  const [first] = closures;
  const isArgument = closure === 'argument' && first !== undefined && first.expression.kind !== 'closure';
  const element = closure === 'value' ? valuesIn(analysis, base) : elementOf(isArgument ? first : base);
  const back = closure === 'content' ? placeOf(analysis, call, frame) : undefined;
  const arg: Given = { ...element, isTrailing: false, expression: call, ...(back && { back }) };
  const place: Given = { cell: newCell(analysis), isTrailing: false, expression: call };
  const isTwice = closure === 'two elements' || closure === 'argument';
  const more = isTwice ? [arg] : closure === 'element and place' ? [place] : [];
  for (const each of closures) callValues(analysis, each.cell, [arg, ...more], call, frame, made);
  const kept = keeps && first ? keptBy(analysis, base, keeps, first.expression, frame) : undefined;
  if (kept) return kept;
  switch (gives) {
    case 'values':
      return mapValues(analysis, base, made, call, (value, key) => {
        const one = newCell(analysis);
        // each by itself: what it gives is told apart
        const own = memoize(analysis, `${callId(analysis, call)} for ${key}`, () => ({ ...call }));
        for (const each of closures) callValues(analysis, each.cell, [{ ...arg, cell: value }], own, frame, one);
        return one;
      });
    case 'results':
      return { cell: made };
    case 'both':
      analysis.solver.flow(base.cell, made);
      return { cell: made, ...(base.type && { type: base.type }) };
    case 'some':
    case 'stretch':
    case 'one':
      return narrowed(analysis, base);
    case 'answer':
    case 'nothing':
      return { cell: newCell(analysis) };
    default:
      return { cell: base.cell, ...(base.type && { type: base.type }) };
  }
}

/** Where what is called on is kept. */
function placeOf(analysis: Analysis, { callee }: Call, frame: Frame): Cell<Value> | undefined {
  return callee.kind === 'member' && callee.of ? lvalue(analysis, callee.of, frame) : undefined;
}

/** Runs a closure that gets nothing: `group.addTask { kind }`, `group.addTask(operation: load)`,
 *  `Scope.$kind.withValue(kind) { … }`, `kinds.catch { _ in Just(kind) }`. */
function runPlainly(
  analysis: Analysis,
  base: Typed,
  { stores, gives }: CollectionMethod,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed {
  const made = newCell(analysis);
  const closures = given.filter(
    ({ isTrailing, expression, label }) => isTrailing || expression.kind === 'closure' || label === 'operation',
  );
  for (const each of closures) callValues(analysis, each.cell, [], call, frame, made);
  if (gives === 'both') {
    analysis.solver.flow(base.cell, made);
    return { cell: made, ...(base.type && { type: base.type }) };
  }
  const stored = stores === 'results' ? [made] : given.filter((it) => !closures.includes(it)).map(({ cell }) => cell);
  const place = placeOf(analysis, call, frame) ?? base.cell;
  for (const cell of stored) analysis.solver.flow(cell, place);
  return { cell: gives === 'results' ? made : newCell(analysis) };
}

export function isText(analysis: Analysis, { type }: Typed, { callee }: Call): boolean {
  if (type) return TEXTS.has(type.name);
  const of = callee.kind === 'member' ? callee.of : undefined;
  if (of?.kind !== 'literal' && of?.kind !== 'name') return of?.kind === 'text';
  return typeof constantOf(analysis, of) === 'string';
}

const TEXTS = new Set(['String', 'Substring', 'NSString', 'NSMutableString']);

/** Lists that are made one list. */
function isOfLists({ type }: Typed, { callee, args }: Call): boolean {
  const list = callee.kind === 'member' && callee.of?.kind === 'list' ? callee.of : undefined;
  return args.length === 0 && (list?.items.some(({ kind }) => kind === 'list') || type?.args[0]?.name === 'Array');
}

function isFunctionLike({ expression, label }: Given): boolean {
  // `sorted(using: KeyPathComparator(\.date))`, which is called by nobody here
  if (label === 'using') return expression.kind === 'closure';
  return expression.kind !== 'literal' && expression.kind !== 'list';
}

function valuesIn(analysis: Analysis, base: Typed): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(base.cell, (value) => {
    if (value.kind === 'object' && value.thing.form === 'dictionary')
      analysis.solver.flow(valuesOf(analysis, value.thing), cell);
    else put(analysis, cell, value);
  });
  return { cell };
}

function elementOf({ cell, type }: Typed): Typed {
  return { cell, ...(type && { type: elementType(type) }) };
}

function narrowed(analysis: Analysis, base: Typed): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(base.cell, cell, (value) => tagged(value, { upperBound: true }));
  return { cell, ...(base.type && { type: base.type }) };
}

function store(
  analysis: Analysis,
  base: Typed,
  where: Exclude<CollectionMethod['stores'], undefined | 'results'>,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): void {
  if (where === 'answer') {
    for (const arg of given) notePut(analysis, arg.cell, base.cell);
    for (const { label, cell } of given)
      storeAnswer(analysis, base, label === 'throwing' ? known(analysis, cell) : cell);
    return;
  }
  if (where === 'entry') {
    for (const arg of given) notePut(analysis, arg.cell, base.cell);
    const [value, key] = given;
    if (!value || !key) return;
    analysis.solver.watch(base.cell, (it) => {
      if (it.kind === 'object' && it.thing.form === 'dictionary') putEntry(analysis, it.thing, key.cell, value.cell);
      else storeByKey(analysis, it, key.cell, value.cell, call, frame);
    });
    return;
  }
  const target = call.callee.kind === 'member' && call.callee.of ? lvalue(analysis, call.callee.of, frame) : undefined;
  const isWhole = base.type === undefined || !TEXTS.has(base.type.name);
  for (const arg of given) notePut(analysis, arg.cell, base.cell);
  for (const arg of given) storeAnswer(analysis, base, arg.cell);
  for (const arg of given) {
    if (arg.label === 'at' || arg.label === 'atIndex') continue;
    const into = target ?? base.cell;
    const part = isWhole ? asPut(analysis, base, arg, into, call, frame).cell : partOf(analysis, arg.cell, call.site);
    emit(analysis, frame, part, into);
  }
}

/** `found.merge(pairs) { $1 }`: pairs that are put into a dictionary are its entries. */
function asPut(analysis: Analysis, base: Typed, arg: Given, into: Cell<Value>, call: Call, frame: Frame): Typed {
  const isTable = base.type?.name === 'Dictionary' && arg.label === undefined && !arg.isTrailing;
  return isTable ? { cell: putIntoTable(analysis, arg, into, call, frame) } : arg;
}

/** What an error carries, where that is told: an error of the system is no value that is waited for. */
function known(analysis: Analysis, error: Cell<Value>): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.flow(error, cell, (value) => (value.kind === 'unknown' ? undefined : value));
  return cell;
}

/** `kinds.Add(key, value)` of C#: no list takes two. */
function putsUnderKey(analysis: Analysis, base: Typed, given: readonly Given[], frame: Frame): boolean {
  const [key, value, ...more] = given;
  if (
    !key ||
    !value ||
    more.length > 0 ||
    !frame.file.traits.hasKeyedObjects ||
    (key.label ?? value.label) !== undefined
  )
    return false;
  analysis.solver.watch(base.cell, (it) => {
    if (it.kind === 'object' && it.thing.form === 'dictionary') putEntry(analysis, it.thing, key.cell, value.cell);
  });
  return true;
}

/** What a table holds under a key. */
export function lookUp(analysis: Analysis, base: Typed, key: Cell<Value>, call: Call, frame: Frame): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  solver.watch(base.cell, (value) => {
    if (value.kind === 'unknown') put(analysis, cell, value);
    readByKey(analysis, value, key, cell, call, frame);
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') return;
    const { thing } = value;
    solver.watch(key, (it) => {
      const name = keyName(it);
      const field = name === undefined ? undefined : thing.fields.get(name);
      if (field) solver.flow(field, cell);
      // it may be put in later
      else if (name !== undefined) readEntry(analysis, thing, name, cell);
      else if (it.kind === 'unknown' && it.isOffered) readOffered(analysis, thing, key, call.site, cell);
      else if (it.kind === 'unknown')
        put(analysis, cell, it.isOutside || isNobody(it) ? it : unknownValue('the key is not known', call.site));
    });
    whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell));
  });
  return { cell };
}
