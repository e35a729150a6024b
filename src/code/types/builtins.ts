/**
 * What collections do with values. A collection is its elements.
 */

import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { type Analysis, asPart, emit, isNobody, newCell, partOf, put, unknownValue, whenEmpty } from './analysis.ts';
import type { Call, Given } from './calls.ts';
import { choiceAt } from './choices.ts';
import { keyName, putEntry, readEntry, readIndex, valuesOf } from './entries.ts';
import { enumerate, mapValues, reduce } from './folds.ts';
import type { Frame, Typed } from './frames.ts';
import { storeAnswer } from './free-functions.ts';
import { callValues } from './function-values.ts';
import { constantOf } from './gates.ts';
import { keptBeside, keptBy } from './removals.ts';
import { lvalue } from './store.ts';
import { tagged, type Value } from './values.ts';

const COLLECTION =
  /^(?:NS(?:Mutable)?(?:Ordered)?(?:Set|Array)|Set|Array|OrderedSet|ContiguousArray|ArraySlice|Any(?:Sequence|Collection|Iterator|Hashable)|Optional|LazySequence|Sequence|Collection|List|Just|CurrentValueSubject|NSCountedSet)$/;

/** Types whose value is that of what they are made from. */
export function makesCollection(name: string): boolean {
  return COLLECTION.test(name);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Gives back all, some or one of the elements. */
const SAME =
  set(`sorted shuffled reversed prefix suffix dropFirst dropLast first last randomElement makeIterator next copy
  mutableCopy allObjects anyObject objectAtIndex firstObject lastObject objectEnumerator reverseObjectEnumerator
  nextObject eraseToAnyPublisher receive min max popFirst popLast removeFirst removeLast chunked uniqued unwrapped
  compacted get sortedArrayUsingDescriptors sortedArrayUsingComparator sortedArrayUsingSelector subarrayWithRange
  cycled stride publisher share removeDuplicates collect async wait array set self setWithSet arrayWithArray
  objectsAtIndexes valueForKey autorelease retain formSymmetricDifference setFailureType mapError assertNoFailure
  switchToLatest autoconnect makeConnectable`);

/** Gives back fewer of them, nobody knows which. */
const FEWER =
  set(`filter drop subtracting intersection symmetricDifference filteredArrayUsingPredicate filteredSetUsingPredicate
  objectsPassingTest partition removeAll`);

/** Gives them back together with those of the arguments. */
const MORE =
  set(`union appending stringByAppendingString componentsJoinedByString setByAddingObject setByAddingObjectsFromArray setByAddingObjectsFromSet arrayByAddingObject
  arrayByAddingObjectsFromArray merging replaceError replaceNil replaceEmpty`);

/** Puts the arguments into what it is called on. */
const ADDS =
  set(`insert append formUnion addObject addObjectsFromArray unionSet setSet setArray prepend push insertObject add
  addObjectsFromSet send yield`);

/** Gives a closure each element. */
const EACH = set(`map compactMap flatMap forEach filter first last contains allSatisfy sorted sort min max drop prefix
  enumerateObjectsUsingBlock mapValues compactMapValues partition removeAll firstIndex asyncMap asyncCompactMap
  asyncForEach concurrentMap concurrentForEach concurrentCompactMap sink tryMap parallelMap then onReceive
  onChange objectsPassingTest sortedArrayUsingComparator enumerateObjectsWithOptions count lastIndex split
  enumerateKeysAndObjectsUsingBlock receive handleEvents indexOfObjectPassingTest`);

/** Whose closure makes the elements of the result. */
const MAPS = set(
  `map compactMap flatMap asyncMap asyncCompactMap concurrentMap concurrentCompactMap tryMap parallelMap then`,
);

const NOTHING =
  set(`contains allSatisfy count isEmpty firstIndex index isSubset isSuperset isDisjoint hash lastIndex containsObject
  indexOfObject isKindOfClass respondsToSelector isEqual isEqualToString remove subtract formIntersection
  removeObject minusSet removeAllObjects execute stop cancel`);

/** A method of a collection, or of something treated as one. Undefined for any other. */
export function callBuiltin(
  analysis: Analysis,
  base: Typed,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const { solver } = analysis;
  const cell = newCell(analysis);
  const closures = given.filter(isFunctionLike);
  if (name === 'reduce') return reduce(analysis, base, given, call, frame);
  if (name === 'enumerated') return enumerate(analysis, base, call);
  if (ADDS.has(name) || name === 'updateValue' || name === 'setObject' || name === 'setValue') {
    addTo(analysis, base, name, given, call, frame);
    return { cell };
  }
  if (name === 'objectForKey' || name === 'valueForKey' || name === 'objectForKeyedSubscript') {
    return lookUp(analysis, base, given[0]?.cell ?? cell, call);
  }
  if (name === 'objectAtIndex' || (name === 'object' && given[0]?.label === 'at')) {
    const [index] = given;
    if (index)
      return readIndex(analysis, base, index.cell, call.site, { choice: choiceAt(analysis, call.site, index.cell) });
  }
  if (name === 'resume' || name === 'fulfill') {
    for (const arg of given) storeAnswer(analysis, base, arg.cell);
    return { cell };
  }
  if (EACH.has(name) && closures.length > 0) {
    const made = newCell(analysis);
    const element = elementsOf(analysis, base, name);
    const arg: Given = { ...element, isTrailing: false, expression: call };
    for (const closure of closures)
      callValues(analysis, closure.cell, [arg, ...more(analysis, name, arg)], call, frame, made);
    if (name === 'mapValues' || name === 'compactMapValues') return mapValues(analysis, base, made, call);
    if (MAPS.has(name)) return { cell: made };
    if (name === 'forEach' || name.startsWith('enumerate') || NOTHING.has(name)) return { cell };
    const [closure] = closures;
    const kept = name === 'filter' && closure ? keptBy(analysis, base, closure.expression, frame) : undefined;
    if (kept) return kept;
    if (name === 'first' || name === 'last' || FEWER.has(name) || name === 'prefix') return narrowed(analysis, base);
    return { cell: base.cell, ...(base.type && { type: base.type }) };
  }
  if (MORE.has(name) || name === 'joined') {
    const areTexts = PUTS_TEXTS_TOGETHER.has(name) ? !isOfLists(base, call) : isText(analysis, base, call);
    const via = areTexts ? (it: Value) => asPart(it, call.site) : undefined;
    for (const part of [base, ...given]) solver.flow(part.cell, cell, via);
    return { cell, ...(base.type && { type: base.type }) };
  }
  if (FEWER.has(name)) {
    const other = given[0]?.expression;
    return (other && keptBeside(analysis, base, name, other, frame)) ?? narrowed(analysis, base);
  }
  if (PARTS_OF_TEXTS.has(name) && isText(analysis, base, call))
    return { cell: partOf(analysis, base.cell, call.site), ...(base.type && { type: base.type }) };
  if (SAME.has(name))
    return {
      cell: base.cell,
      ...(base.type && { type: name === 'first' || name === 'last' ? elementType(base.type) : base.type }),
    };
  if (NOTHING.has(name)) return { cell };
  return undefined;
}

/** Of texts these make one text, which none of the parts is. */
const PUTS_TEXTS_TOGETHER = set(`joined appending stringByAppendingString componentsJoinedByString`);

/** Of a text these make another one. */
const PARTS_OF_TEXTS = set(
  `prefix suffix dropFirst dropLast first last reversed sorted shuffled randomElement popFirst popLast removeFirst removeLast`,
);

function isText(analysis: Analysis, { type }: Typed, { callee }: Call): boolean {
  if (type) return TEXTS.has(type.name);
  const of = callee.kind === 'member' ? callee.of : undefined;
  if (of?.kind !== 'literal' && of?.kind !== 'name') return of?.kind === 'text';
  return typeof constantOf(analysis, of) === 'string';
}

const TEXTS = set(`String Substring NSString NSMutableString`);

/** Lists that are made one list. */
function isOfLists({ type }: Typed, { callee, args }: Call): boolean {
  const list = callee.kind === 'member' && callee.of?.kind === 'list' ? callee.of : undefined;
  return args.length === 0 && (list?.items.some(({ kind }) => kind === 'list') || type?.args[0]?.name === 'Array');
}

function isFunctionLike({ expression }: Given): boolean {
  return expression.kind !== 'literal' && expression.kind !== 'list';
}

/** `sorted(by:)` and the like give their closure two elements. */
function more(analysis: Analysis, name: string, element: Given): readonly Given[] {
  if (name === 'sorted' || name === 'sort' || name === 'min' || name === 'max') return [element];
  if (name !== 'enumerateObjectsUsingBlock') return [];
  return [{ cell: newCell(analysis), isTrailing: false, expression: element.expression }];
}

function elementsOf(analysis: Analysis, base: Typed, name: string): Typed {
  if (name === 'mapValues' || name === 'compactMapValues') {
    const cell = newCell(analysis);
    analysis.solver.watch(base.cell, (value) => {
      if (value.kind === 'object' && value.thing.form === 'dictionary')
        analysis.solver.flow(valuesOf(analysis, value.thing), cell);
      else put(analysis, cell, value);
    });
    return { cell };
  }
  const type = base.type && elementType(base.type);
  return { cell: base.cell, ...(type && { type }) };
}

function narrowed(analysis: Analysis, base: Typed): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(base.cell, cell, (value) => tagged(value, { upperBound: true }));
  return { cell, ...(base.type && { type: base.type }) };
}

function addTo(analysis: Analysis, base: Typed, name: string, given: readonly Given[], call: Call, frame: Frame): void {
  const target = call.callee.kind === 'member' && call.callee.of ? lvalue(analysis, call.callee.of, frame) : undefined;
  if (name === 'updateValue' || name === 'setObject' || name === 'setValue') {
    const [value, key] = given;
    if (!value || !key) return;
    analysis.solver.watch(base.cell, (it) => {
      if (it.kind === 'object' && it.thing.form === 'dictionary') putEntry(analysis, it.thing, key.cell, value.cell);
    });
    return;
  }
  const isWhole = base.type === undefined || !TEXTS.has(base.type.name);
  for (const arg of given) {
    if (arg.label === 'at' || arg.label === 'atIndex') continue;
    const part = isWhole ? arg.cell : partOf(analysis, arg.cell, call.site);
    emit(analysis, frame, part, target ?? base.cell);
  }
}

function lookUp(analysis: Analysis, base: Typed, key: Cell<Value>, call: Call): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  solver.watch(base.cell, (value) => {
    if (value.kind === 'unknown') put(analysis, cell, value);
    if (value.kind !== 'object' || value.thing.form !== 'dictionary') return;
    const { thing } = value;
    solver.watch(key, (it) => {
      const name = keyName(it);
      const field = name === undefined ? undefined : thing.fields.get(name);
      if (field) solver.flow(field, cell);
      // it may be put in later
      else if (name !== undefined && analysis.program.isForeign(thing.site.file.path))
        readEntry(analysis, thing, name, cell);
      else if (it.kind === 'unknown')
        put(analysis, cell, it.isOutside || isNobody(it) ? it : unknownValue('the key is not known', call.site));
    });
    whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell));
  });
  return { cell };
}
