/**
 * Calls that make a dictionary of what they are given.
 */

import { ENTRIES, type Expression, type TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { DICTIONARY_OF } from '../../models/collections.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, newCell, put, whenEmpty } from '../analysis.ts';
import { cellOf, type Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { evaluate } from '../evaluate.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS, type Thing, tagged, type Value } from '../values.ts';
import { keyName, keysOf, putEntry, readEntry, readPart, unkeyedOf, valuesOf } from './entries.ts';

/** `Dictionary(uniqueKeysWithValues:)` and the like. */
export function makeDictionary(
  analysis: Analysis,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const thing = newThing(analysis, 'dictionary', call.site, undefined, undefined, true);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  for (const arg of given) {
    analysis.solver.watch(arg.cell, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary') put(analysis, cell, value);
    });
    const of = DICTIONARY_OF.get(arg.label ?? '');
    if (of === 'entries') putPairs(analysis, thing, arg, call, frame);
    else if (of === 'groups') putGroups(analysis, thing, arg, given, call, frame);
  }
  return { cell, ...(expected?.name === 'Dictionary' && { type: expected }) };
}

/** Pairs of a key and what stands behind it. Of a list that is mapped each element is seen by itself, so that its key leads
 *  to what was made of it and to no other. */
function putPairs(analysis: Analysis, thing: Thing, arg: Given, call: Call, frame: Frame): void {
  const mapped = mappedIn(arg.expression);
  if (!mapped) {
    eachOf(analysis, arg.cell, call, (pair) => putPair(analysis, thing, pair));
    return;
  }
  const make = evaluate(analysis, mapped.make, frame).cell;
  eachOf(analysis, evaluate(analysis, mapped.of, frame).cell, call, (element, at) => {
    const made = newCell(analysis);
    callValues(analysis, make, [{ cell: element, isTrailing: false, expression: at }], at, frame, made);
    putPair(analysis, thing, made);
  });
}

/** What is put into a table beside what that has: another table, or pairs, which make one: the same for all that are put into
 *  one variable. */
export function putIntoTable(analysis: Analysis, arg: Given, into: Cell<Value>, call: Call, frame: Frame): Cell<Value> {
  const cell = newCell(analysis);
  const thing = ofPairs.get(into) ?? newThing(analysis, 'dictionary', call.site, undefined, undefined, true);
  ofPairs.set(into, thing);
  const table: Value = { kind: 'object', thing, tags: NO_TAGS };
  if (mappedIn(arg.expression)) {
    put(analysis, cell, table);
    putPairs(analysis, thing, arg, call, frame);
    return cell;
  }
  analysis.solver.watch(arg.cell, (value) => {
    const isPair = value.kind === 'object' && value.thing.form === 'tuple' && !value.thing.fields.has(ENTRIES);
    put(analysis, cell, isPair ? table : value);
    if (isPair) putPair(analysis, thing, cellOf(analysis, value));
  });
  return cell;
}

const ofPairs = new WeakMap<Cell<Value>, Thing>();

function putPair(analysis: Analysis, thing: Thing, cell: Cell<Value>): void {
  putEntry(analysis, thing, readPart(analysis, { cell }, 0).cell, readPart(analysis, { cell }, 1).cell);
}

/** What is in a list, under what a function gives of each: under any key where that cannot be told. */
function putGroups(
  analysis: Analysis,
  thing: Thing,
  arg: Given,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): void {
  const by = given.find(({ label, isTrailing }) => label === 'by' || isTrailing);
  analysis.solver.flow(arg.cell, valuesOf(analysis, thing));
  if (!by) return;
  eachOf(analysis, arg.cell, call, (element, at) => {
    const key = newCell(analysis);
    callValues(analysis, by.cell, [{ cell: element, isTrailing: false, expression: at }], at, frame, key);
    putEntry(analysis, thing, key, element);
    whenEmpty(analysis, key, 'branch', () => analysis.solver.flow(element, unkeyedOf(analysis, thing)));
  });
}

/** `rows.map { … }`, of a list that is named or written out. */
function mappedIn(list: Expression): { readonly of: Expression; readonly make: Expression } | undefined {
  if (list.kind !== 'call' || list.callee.kind !== 'member' || !MAPS.test(list.callee.name)) return undefined;
  const [make, ...more] = list.args;
  const { of } = list.callee;
  const isPlain = of && /^(?:name|member|list|tuple)$/.test(of.kind) && of.kind !== 'call';
  return isPlain && make && more.length === 0 ? { of, make: make.value } : undefined;
}

const MAPS = /^(?:map|compactMap)$/;
/** Elements of a list that are seen by themselves; all further ones are one. */
const MOST_ELEMENTS = 60;

/** Each element of what a cell holds, and the call that is made for it. Entries of an object are taken apart. */
function eachOf(
  analysis: Analysis,
  list: Cell<Value>,
  call: Call,
  see: (element: Cell<Value>, at: Call) => void,
): void {
  let count = 0;
  let rest: Cell<Value> | undefined;
  const take = (value: Value): void => {
    count += 1;
    if (count <= MOST_ELEMENTS) {
      see(cellOf(analysis, value), { ...call });
      return;
    }
    if (!rest) {
      rest = newCell(analysis);
      see(rest, { ...call });
    }
    put(analysis, rest, value);
  };
  analysis.solver.watch(list, (value) => {
    const thing = value.kind === 'object' ? value.thing : undefined;
    if (thing?.form === 'dictionary' && thing.isTable) {
      entriesIn(analysis, thing, call, take);
      return;
    }
    const whole = thing?.form === 'tuple' ? thing.fields.get(ENTRIES) : undefined;
    if (!whole) {
      take(value);
      return;
    }
    analysis.solver.watch(whole, (it) => {
      if (it.kind !== 'object' || it.thing.form !== 'dictionary') take(it);
      else entriesIn(analysis, it.thing, call, (entry) => take(tagged(entry, value.tags)));
    });
  });
}

/** The entries of an object by themselves: a pair of the key and what stands there. */
function entriesIn(analysis: Analysis, thing: Thing, call: Call, see: (entry: Value) => void): void {
  const seen = new Set<string>();
  analysis.solver.watch(keysOf(analysis, thing), (key) => {
    const name = keyName(key);
    if (name === undefined || seen.has(name)) return;
    seen.add(name);
    const entry = newThing(analysis, 'tuple', call.site);
    const value = newCell(analysis);
    readEntry(analysis, thing, name, value);
    for (const part of ['0', 'key']) entry.fields.set(part, cellOf(analysis, key));
    for (const part of ['1', 'value']) entry.fields.set(part, value);
    see({ kind: 'object', thing: entry, tags: NO_TAGS });
  });
}

/** What makes one that nothing is in yet. */
const EMPTY =
  /^(?:new|alloc|init|dictionary|(?:dictionary|init)WithCapacity|(?:strong|weak)To(?:Strong|Weak)ObjectsMapTable|initWithKeyOptions|mapTableWithKeyOptions)$/;

/** Objective-C's `dictionaryWithObjectsAndKeys:`, `dictionaryWithObject:forKey:`, `dictionaryWithObjects:forKeys:`, and
 *  the initialisers of the same names. Undefined for any other. */
export function makeOfObjects(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const kind = /^(?:dictionary|init)With(Objects?(?:AndKeys)?)$/.exec(name)?.[1];
  const isEmpty = EMPTY.test(name);
  if ((kind === undefined && !isEmpty) || !call.isMessage) return undefined;
  const thing = newThing(analysis, 'dictionary', call.site);
  const [objects, keys] = given;
  if (isEmpty) {
    // it is filled later
  } else if (kind === 'ObjectsAndKeys') {
    // by turns, and `nil` ends them
    for (let index = 0; index + 1 < given.length; index += 2) {
      const [value, key] = given.slice(index, index + 2);
      if (value && key) putEntry(analysis, thing, key.cell, value.cell);
    }
  } else if (objects?.expression.kind === 'list' && keys?.expression.kind === 'list') {
    const values = objects.expression.items;
    for (const [index, key] of keys.expression.items.entries()) {
      const value = values[index];
      if (value) putEntry(analysis, thing, evaluate(analysis, key, frame).cell, evaluate(analysis, value, frame).cell);
    }
  } else if (objects && keys) putEntry(analysis, thing, keys.cell, objects.cell);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  return { cell, type: { name: 'Dictionary', args: [] } };
}
