/**
 * Functions and types of the system that pass values on.
 */

import type { TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { collectionMethod, makesCollection, TABLES } from '../../models/collections.ts';
import { isSnapshot } from '../../models/shown-lists.ts';
import { associatedObject, placesOf } from '../../program/associated-objects.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, emit, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import { makeDictionary } from '../collections/dictionaries.ts';
import { pair } from '../collections/folds.ts';
import { callForAnswers } from '../events/answers.ts';
import { NO_TAGS } from '../values.ts';
import { leadTo, makeBinding } from '../views/presented.ts';
import { openGroup } from '../views/windows.ts';
import type { Given } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';

/** Functions and types of the system that pass values on. Undefined for any other. */
export function callFree(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  expected: TypeName | undefined,
): Typed | undefined {
  const { solver } = analysis;
  const cell = newCell(analysis);
  if (name === 'String' && given[0]?.label !== undefined && given[0].label !== 'describing') return undefined;
  leadTo(analysis, name, given, frame);
  if (frame.file.traits.isNative && openGroup(analysis, name, given, call, frame)) return { cell };
  const binding = name === 'Binding' ? makeBinding(analysis, given, call, frame) : undefined;
  if (binding) return binding;
  // `Binding($kind)`: of what may be none, where it is there; `_kind = State(initialValue: kind)`
  const [held, ...others] = given;
  if (held && others.length === 0 && frame.file.traits.hasBindings && HOLDERS.get(name)?.test(held.label ?? ''))
    return held;
  const view = VIEWS.has(name) && frame.file.traits.isNative ? fillView(analysis, given, call, frame) : undefined;
  if (view) return view;
  // `List { … }` of SwiftUI holds views, and is no list of Realm's
  if (name === 'List' && given.some(({ isTrailing }) => isTrailing)) return undefined;
  if (isSnapshot(name)) {
    analysis.nothing.cells.add(cell);
    return { cell, type: { name, args: expected?.args ?? [] } };
  }
  const elements = ERASED.test(name)
    ? given.find(({ isTrailing, expression }) => isTrailing || expression.kind === 'closure')
    : undefined;
  if (elements) {
    // `AnyIterator { next() }`, `AnySequence { list.makeIterator() }`: what the closure gives, it or what that gives is an element
    callValues(analysis, elements.cell, [], call, frame, cell);
    return { cell, ...(expected && { type: expected }) };
  }
  if (makesCollection(name) || name === 'min' || name === 'max' || name === 'String') {
    const elements = given.filter(({ label }) => !HOW_IT_HOLDS.has(label ?? ''));
    for (const arg of elements) solver.flow(arg.cell, cell);
    if (elements.length === 0) analysis.nothing.cells.add(cell);
    const type = name === 'String' ? { name, args: [] } : (expected ?? given[0]?.type);
    return { cell, ...(type && { type }) };
  }
  if (name === 'Dictionary' || TABLES.has(name)) {
    const table = makeDictionary(analysis, given, call, frame, expected);
    return name === 'Dictionary' ? table : { ...table, type: { name, args: [] } };
  }
  if (name === 'DataAccessRequirements') {
    // SpeziHealthKit: what is to be read and written; asked for as a whole
    for (const arg of given) if (arg.label === 'read') solver.flow(arg.cell, cell);
    return { cell };
  }
  // `Publishers.CombineLatest(kinds, titles)`, `Publishers.Merge(first, second)`
  if (collectionMethod('types', name)?.gives === 'pairs' || /^(?:CombineLatest|Zip)[34]?$/.test(name))
    return pair(analysis, given, call);
  if (/^(?:Merge(?:\d|Many)?|Concatenate)$/.test(name) && frame.file.traits.isNative) {
    for (const arg of given) solver.flow(arg.cell, cell);
    return { cell };
  }
  if (name === 'sequence' && given[0]?.label && given[1]) {
    // `sequence(first:next:)` starts with what it is given, `sequence(state:next:)` with what the closure makes of it
    const [start, next] = given;
    if (start.label === 'first') solver.flow(start.cell, cell);
    const element: Given = { ...start, ...(start.label === 'first' && { cell }), isTrailing: false };
    callValues(analysis, next.cell, [element], call, frame, cell);
    return { cell, ...(start.type && { type: { name: 'Array', args: [start.type] } }) };
  }
  const associated = callAssociated(analysis, given, call, frame);
  if (associated) return associated;
  const answered = callForAnswers(analysis, name, given, call, frame);
  if (answered) return answered;
  // a key that stands for a type
  if (name === 'ObjectIdentifier' && given[0]) return given[0];
  if (name === 'stride') {
    put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    return { cell };
  }
  if (SILENT.has(name)) {
    analysis.nothing.cells.add(cell);
    return { cell };
  }
  return undefined;
}

/** Property wrappers of the system that are made of what they hold, by the label of that. */
const HOLDERS: ReadonlyMap<string, RegExp> = new Map([
  ['Binding', /^(?:projectedValue)?$/],
  ...['State', 'StateObject', 'ObservedObject', 'Published', 'GestureState'].map(
    (name) => [name, /^(?:initialValue|wrappedValue)$/] as const,
  ),
]);

/** What is kept beside an object, and read there. */
function callAssociated(analysis: Analysis, given: readonly Given[], call: Call, frame: Frame): Typed | undefined {
  const associated = associatedObject(analysis.program, call, frame);
  if (!associated) return undefined;
  const cell = newCell(analysis);
  const value = associated.stored === undefined ? undefined : given[associated.stored];
  for (const place of placesOf(associated)) {
    const kept = memoize(analysis, `associated ${place}`, () => newCell(analysis));
    if (value) emit(analysis, frame, value.cell, kept);
    else analysis.solver.flow(kept, cell);
  }
  if (associated.stored !== undefined) return { cell };
  const unknown = unknownValue('what is kept here beside an object cannot be told', call.site);
  if (associated.key === undefined) put(analysis, cell, unknown);
  else whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
  return { cell };
}

/** What says of a collection how it holds its elements, and is none of them. */
const HOW_IT_HOLDS: ReadonlySet<string> = new Set(['count', 'capacity', 'options']);

/** Sequences of the system whose elements a closure makes. */
const ERASED = /^Any(?:Iterator|Sequence|AsyncSequence)$/;

/** Views whose closure gets each element of the first argument. */
const VIEWS = new Set(['ForEach', 'List', 'OutlineGroup', 'Table', 'Chart']);
const CONTENT = new Set(['content', 'rowContent']);

/** A view of the elements of a collection, and of what a key path says is under each. Undefined for one without any:
 *  `List { … }`. */
function fillView(analysis: Analysis, given: readonly Given[], call: Call, frame: Frame): Typed | undefined {
  const collection = given.find(({ label, isTrailing }) => label === undefined && !isTrailing);
  const closures = given.filter(({ label = '', isTrailing }) => isTrailing || CONTENT.has(label));
  if (!collection || closures.length === 0) return undefined;
  const type = collection.type && elementType(collection.type);
  const cell = newCell(analysis);
  analysis.solver.flow(collection.cell, cell);
  const element: Given = { cell, ...(type && { type }), isTrailing: false, expression: call };
  for (const arg of given) if (arg.label === 'children') callValues(analysis, arg.cell, [element], call, frame, cell);
  for (const closure of closures) callValues(analysis, closure.cell, [element], call, frame, newCell(analysis));
  return { cell: newCell(analysis) };
}

/** Gives nothing that could be a type. */
const SILENT = new Set([
  'print',
  'debugPrint',
  'NSLog',
  'assert',
  'precondition',
  'fatalError',
  'assertionFailure',
  'preconditionFailure',
  'Empty',
]);
