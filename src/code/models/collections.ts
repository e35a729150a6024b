/**
 * What collections do with their elements, a row a method, in the names that every language is lowered to (Swift's, where
 * it has one). Both flows read it: which types are asked for, and where records go. To know another, add a word or a row.
 */

export interface CollectionMethod {
  /** What comes back. */
  readonly gives: Gives;
  /** What a closure among the arguments is called with. */
  readonly closure?: 'element' | 'element and place' | 'two elements' | 'value' | 'argument' | 'content' | 'nothing';
  /** Where the arguments go: among the elements, under a key, to whoever waits for an answer. `results`: there goes what
   *  the closure gives. */
  readonly stores?: 'element' | 'entry' | 'answer' | 'results';
  /** Is read without a call too: `list.first`. */
  readonly isProperty?: true;
  /** Of texts: gives a part of one, or one text that is none of its parts. */
  readonly ofTexts?: 'part' | 'whole';
  /** Which of them stay: those that the closure chooses, or those that it does not; those that the argument has too, or
   *  the others. */
  readonly keeps?: 'chosen' | 'unchosen' | 'shared' | 'others';
  /** Means this to one flow alone: the other leaves it to what else has that name. */
  readonly only?: 'types' | 'records';
}

export type Gives =
  /** All elements, in whatever order or form. */
  | 'all'
  /** A stretch of them: all that may be in it, and with a closure only some. */
  | 'stretch'
  /** Some of them, nobody knows which. */
  | 'some'
  | 'one'
  /** The one at the place that the argument says. */
  | 'place'
  /** What stands under the key that the argument is. */
  | 'entry'
  /** Theirs and those of the arguments. */
  | 'both'
  /** Some of theirs and some of those of the arguments, nobody knows which. */
  | 'either'
  /** What the closure gives. */
  | 'results'
  /** What the closure gives, under the keys there were. */
  | 'values'
  /** Each with its number. */
  | 'numbered'
  /** Tuples of theirs and those of the arguments. */
  | 'pairs'
  /** What the closure makes of what came before and the next one. */
  | 'total'
  /** A truth or a number. */
  | 'answer'
  | 'nothing';

type Rows = readonly (readonly [words: string, method: CollectionMethod])[];

/** Of lists, sets and tables of any language, of promises and of streams: nobody gives these names another meaning. */
const COMMON: Rows = [
  ['map compactMap flatMap tryMap', { gives: 'results', closure: 'element' }],
  ['asyncMap asyncCompactMap concurrentMap concurrentCompactMap parallelMap', { gives: 'results', closure: 'element' }],
  ['mapValues compactMapValues', { gives: 'values', closure: 'value' }],
  ['then', { gives: 'results', closure: 'element' }],
  // a number, or the greatest, of what the closure makes of each
  ['sumOf', { gives: 'results', closure: 'element' }],
  ['forEach asyncForEach concurrentForEach', { gives: 'nothing', closure: 'element' }],
  ['sink', { gives: 'all', closure: 'element' }],
  ['handleEvents', { gives: 'all', closure: 'element' }],
  ['assign', { gives: 'all', closure: 'element', only: 'records' }],
  ['reduce', { gives: 'total', closure: 'two elements' }],
  ['enumerated withIndex', { gives: 'numbered' }],
  ['zip combineLatest', { gives: 'pairs' }],

  ['sorted sort', { gives: 'all', closure: 'two elements', ofTexts: 'part' }],
  ['shuffled', { gives: 'all', ofTexts: 'part' }],
  ['reversed', { gives: 'all', isProperty: true, ofTexts: 'part' }],
  ['lazy values value Value CurrentValue copy mutableCopy publisher', { gives: 'all', isProperty: true }],
  ['wrappedValue projectedValue iterator', { gives: 'all', isProperty: true }],
  ['uniqued unwrapped get makeIterator makeAsyncIterator GetEnumerator GetAsyncEnumerator', { gives: 'all' }],
  ['eraseToAnyPublisher async', { gives: 'all' }],
  ['receive', { gives: 'all', closure: 'element' }],
  ['prefix suffix dropFirst dropLast slice', { gives: 'stretch', closure: 'element', ofTexts: 'part' }],
  ['filter', { gives: 'some', closure: 'element', keeps: 'chosen' }],
  ['filterNot whereNot', { gives: 'some', closure: 'element', keeps: 'unchosen' }],
  ['partition', { gives: 'some', closure: 'element' }],
  ['drop', { gives: 'some', closure: 'element' }],
  ['removeAll', { gives: 'some', closure: 'element' }],
  ['intersection', { gives: 'some', keeps: 'shared' }],
  ['subtracting difference', { gives: 'some', keeps: 'others' }],
  ['first last', { gives: 'one', closure: 'element', isProperty: true, ofTexts: 'part', keeps: 'chosen' }],
  ['min max', { gives: 'one', closure: 'two elements' }],
  ['randomElement popFirst popLast removeFirst removeLast', { gives: 'one', ofTexts: 'part' }],
  // of a subject of RxJS: what comes next is given to it
  ['next', { gives: 'one', stores: 'element' }],
  ['objectAtIndex', { gives: 'place' }],
  ['union', { gives: 'both' }],
  ['joined', { gives: 'both', ofTexts: 'whole' }],

  ['contains allSatisfy firstIndex', { gives: 'answer', closure: 'element' }],
  ['count', { gives: 'answer', closure: 'element', isProperty: true }],
  ['isEmpty', { gives: 'answer', isProperty: true }],
  ['lastIndex', { gives: 'answer', closure: 'element' }],
  ['index isSubset isSuperset isDisjoint', { gives: 'answer' }],
  ['remove', { gives: 'one' }],
];

const TASK: CollectionMethod = { gives: 'nothing', closure: 'nothing', stores: 'results', only: 'types' };

/** Of Foundation's collections, Combine and HealthKit: an app may give these names to methods of its own. */
const APPLE: Rows = [
  ['array set', { gives: 'all', isProperty: true }],
  ['allObjects allValues setRepresentation elements orderedSet reversedOrderedSet', { gives: 'all', isProperty: true }],
  ['objectEnumerator reverseObjectEnumerator', { gives: 'all', isProperty: true }],
  ['sortedArrayUsingDescriptors sortedArrayUsingSelector subarrayWithRange objectsAtIndexes', { gives: 'all' }],
  ['sortedArrayUsingComparator sortedArrayWithOptions', { gives: 'all', closure: 'two elements' }],
  ['setWithSet arrayWithArray autorelease retain', { gives: 'all' }],
  ['chunked compacted cycled stride', { gives: 'all' }],
  ['split', { gives: 'all', closure: 'element', only: 'types' }],
  ['executeAsList executeAsOne executeAsOneOrNull asFlow mapToList mapToOne mapToOneOrNull', { gives: 'all' }],
  ['awaitAsList awaitAsOne awaitAsOneOrNull', { gives: 'all' }],
  ['share removeDuplicates collect setFailureType mapError assertNoFailure', { gives: 'all' }],
  ['scan tryScan reductions', { gives: 'total', closure: 'two elements' }],
  ['multicast breakpoint breakpointOnError', { gives: 'all', only: 'types' }],
  // what fails is none of the elements
  ['catch tryCatch', { gives: 'both', closure: 'nothing', only: 'types' }],
  ['debounceTime throttleTime shareReplay shareValue', { gives: 'all' }],
  ['switchToLatest autoconnect makeConnectable wait timeout distinct asBroadcastStream', { gives: 'all' }],
  // of diffable data sources
  ['appendItems insertItems appendItemsWithIdentifiers', { gives: 'nothing', stores: 'element' }],
  ['itemIdentifiers', { gives: 'all', isProperty: true }],
  ['itemIdentifier itemIdentifierForIndexPath', { gives: 'one' }],
  ['onReceive onChange', { gives: 'all', closure: 'argument' }],
  ['self span', { gives: 'all', isProperty: true, only: 'types' }],
  ['extracting', { gives: 'stretch', only: 'types' }],
  ['stream element unsafelyUnwrapped', { gives: 'all', isProperty: true }],
  ['anyObject firstObject lastObject', { gives: 'one', isProperty: true }],
  // https://github.com/apple/swift-algorithms
  ['chunks windows striding interspersed', { gives: 'all', only: 'types' }],
  ['product', { gives: 'pairs', only: 'types' }],
  ['indexed', { gives: 'numbered', only: 'types' }],
  ['trimming', { gives: 'some', closure: 'element' }],
  ['firstNonNil', { gives: 'results', closure: 'element' }],
  // Kotlin
  ['flatten asReversed windowed toTypedArray toHashSet toSortedSet sortedArray', { gives: 'all' }],
  ['asIterable listIterator requireNoNulls toSortedMap toMutableMap', { gives: 'all', only: 'types' }],
  ['sortedBy sortedByDescending sortedWith distinctBy', { gives: 'all', closure: 'element' }],
  ['sortBy sortByDescending sortWith shuffle', { gives: 'nothing', closure: 'two elements', only: 'types' }],
  ['takeWhile takeLastWhile', { gives: 'stretch', closure: 'element', only: 'types' }],
  ['dropWhile dropLastWhile', { gives: 'some', closure: 'element', only: 'types' }],
  ['filterKeys filterValues', { gives: 'some', closure: 'element' }],
  ['intersect', { gives: 'some', keeps: 'shared', only: 'types' }],
  ['minus', { gives: 'some', keeps: 'others', only: 'types' }],
  ['removeFirstOrNull removeLastOrNull poll peek pollFirst pollLast', { gives: 'one', only: 'types' }],
  ['elementAtOrNull', { gives: 'place', only: 'types' }],
  ['getOrThrow getOrNull', { gives: 'all', only: 'types' }],
  ['onSuccess onFailure', { gives: 'all', closure: 'element', only: 'types' }],
  ['mapCatching', { gives: 'results', closure: 'element' }],
  ['fold match', { gives: 'results', closure: 'element', only: 'types' }],
  ['ifEmpty getOrElse recover recoverCatching', { gives: 'both', closure: 'element', only: 'types' }],
  ['getOrDefault', { gives: 'both', only: 'types' }],
  ['takeIf', { gives: 'all', closure: 'element', keeps: 'chosen' }],
  ['takeUnless', { gives: 'all', closure: 'element', keeps: 'unchosen' }],
  // JavaScript
  ['toArray copyWithin', { gives: 'all', only: 'types' }],
  ['toSpliced', { gives: 'both', only: 'types' }],
  ['splice fill', { gives: 'both', stores: 'element', only: 'types' }],
  // C#
  ['Find FindLast', { gives: 'one', closure: 'element', keeps: 'chosen', only: 'types' }],
  ['FindAll', { gives: 'some', closure: 'element', keeps: 'chosen', only: 'types' }],
  // Dart
  ['firstOrNull lastOrNull singleOrNull single', { gives: 'one', isProperty: true }],
  ['nonNulls', { gives: 'all', isProperty: true }],
  ['nextObject', { gives: 'one' }],
  ['objectForKey objectForKeyedSubscript valueForKey valueForKeyPath removeValue', { gives: 'entry' }],
  ['filteredArrayUsingPredicate filteredSetUsingPredicate', { gives: 'some' }],
  ['objectsPassingTest', { gives: 'some', closure: 'element' }],
  ['symmetricDifference', { gives: 'either' }],
  [
    'enumerateObjectsUsingBlock enumerateObjectsWithOptions enumerateObjectsAtIndexes',
    { gives: 'nothing', closure: 'element and place' },
  ],
  ['enumerateKeysAndObjectsUsingBlock enumerateKeysAndObjectsWithOptions', { gives: 'nothing', closure: 'element' }],
  ['setByAddingObject setByAddingObjectsFromArray setByAddingObjectsFromSet', { gives: 'both' }],
  ['arrayByAddingObject arrayByAddingObjectsFromArray merging', { gives: 'both' }],
  ['replaceError replaceNil replaceEmpty', { gives: 'both' }],
  ['appending stringByAppendingString componentsJoinedByString', { gives: 'both', ofTexts: 'whole' }],

  ['insert formUnion push add', { gives: 'nothing', stores: 'element' }],
  // of a publisher they give another, of a list nothing that anybody takes
  ['append prepend', { gives: 'both', stores: 'element' }],
  [
    'addObject addObjectsFromArray addObjectsFromSet insertObject insertObjects',
    { gives: 'nothing', stores: 'element' },
  ],
  ['unionSet setSet setArray', { gives: 'nothing', stores: 'element' }],
  ['send yield accept onNext', { gives: 'nothing', stores: 'element' }],
  ['merge', { gives: 'both', stores: 'element' }],
  ['resume fulfill', { gives: 'nothing', stores: 'answer' }],
  ['updateValue setObject setValue', { gives: 'nothing', stores: 'entry' }],
  // what is taken out of a set of types is followed by its value
  ['formSymmetricDifference', { gives: 'nothing', stores: 'element', only: 'types' }],
  ['subtract formIntersection removeObject minusSet removeAllObjects', { gives: 'nothing', only: 'types' }],
  ['addTask addTaskUnlessCancelled addImmediateTask addImmediateTaskUnlessCancelled', TASK],
  // a task-local value, and what a lock keeps: the closure may put another there
  ['withValue', { gives: 'results', closure: 'nothing', stores: 'element', only: 'types' }],
  [
    'withLock withLockUnchecked withLockIfAvailable withCriticalRegion',
    { gives: 'results', closure: 'content', only: 'types' },
  ],
  ['execute stop cancel hash', { gives: 'nothing', only: 'types' }],
  ['containsObject indexOfObject isKindOfClass respondsToSelector isEqual isEqualToString', { gives: 'answer' }],
  ['indexOfObjectPassingTest', { gives: 'answer', closure: 'element' }],
];

/** Methods that a label tells from all else that has their name, and which of the rows they are like. */
const BY_LABEL: ReadonlyMap<string, string> = new Map([
  ['object at', 'objectAtIndex'],
  // of Combine: what it is on, later, elsewhere, or a part of it
  ...['debounce scheduler', 'throttle scheduler', 'delay scheduler', 'subscribe on', 'buffer size'].map(
    (each) => [each, 'share'] as const,
  ),
  ['retry _', 'share'],
  ['output at', 'share'],
  ['output in', 'share'],
  // https://github.com/apple/swift-async-algorithms
  ['debounce for', 'share'],
  // of a set and of a list
  ['update with', 'insert'],
  ['replaceSubrange with', 'insert'],
]);

/** What a method does with elements, by its labels too. */
export function methodByLabels(labels: readonly (string | undefined)[], name: string): CollectionMethod | undefined {
  const [like] = labels.flatMap((label) => BY_LABEL.get(`${name} ${label ?? '_'}`) ?? []);
  return FOR_TYPES.get(like ?? name);
}

/** What is asked of texts and of anything: of a record no more than an answer is left, and no type is an answer. */
const ANSWERS: Rows = [
  ['length indices startIndex endIndex underestimatedCount hashValue size', { gives: 'answer', isProperty: true }],
  ['containsString hasPrefix hasSuffix isEqualToArray distance starts elementsEqual', { gives: 'answer' }],
  ['compare caseInsensitiveCompare localizedCompare localizedStandardCompare', { gives: 'answer' }],
  ['localizedCaseInsensitiveCompare localizedCaseInsensitiveContains localizedStandardContains', { gives: 'answer' }],
  // JavaScript and Dart
  ['indexOf lastIndexOf indexWhere findIndex startsWith endsWith test search localeCompare', { gives: 'answer' }],
  ['isArray isInteger hasOwnProperty containsKey containsValue', { gives: 'answer' }],
  ['isNaN isNotEmpty runtimeType', { gives: 'answer', isProperty: true }],
  // C# and Kotlin
  ['Length Count', { gives: 'answer', isProperty: true }],
  ['Any All Contains StartsWith EndsWith IndexOf IsNullOrEmpty isNotBlank isNullOrEmpty none', { gives: 'answer' }],
];

function tableFor(flow: 'types' | 'records'): ReadonlyMap<string, CollectionMethod> {
  const rows = flow === 'records' ? [...COMMON, ...APPLE, ...ANSWERS] : [...COMMON, ...APPLE];
  return new Map(
    rows.flatMap(([words, method]) =>
      method.only === undefined || method.only === flow ? words.split(' ').map((name) => [name, method] as const) : [],
    ),
  );
}

const FOR_TYPES = tableFor('types');
const FOR_RECORDS = tableFor('records');
const NAMES = new Set(
  [...COMMON, ...ANSWERS].flatMap(([words]) => words.split(' ')).concat(['append', 'stringify', 'parse']),
);

/** What a method by this name does with elements, to the flow that asks. */
export function collectionMethod(flow: 'types' | 'records', name: string): CollectionMethod | undefined {
  return (flow === 'types' ? FOR_TYPES : FOR_RECORDS).get(name);
}

/** Methods that put their arguments into what they are called on, besides what collections do. */
const ADDS =
  /^(?:append|insert|add|set|put|push|update|write|replace|merge|form[A-Z]|encode|yield|send|resume|fulfill|resolve|prepend|store|accept$|onNext$|subtract$|init$|Write(?:Line)?$|Set(?:Attributed)?Title$)/;

/** Whether a method by this name puts what it is given into what it is called on, as records go. */
export function putsInto(name: string): boolean {
  return ADDS.test(name) || FOR_RECORDS.get(name)?.stores !== undefined;
}

/** Whether nobody gives a name another meaning. */
export function isOfCollections(name: string): boolean {
  return NAMES.has(name);
}

/** Whether `value.name` says no more than how many there are, and the like. */
export function givesAnswer(name: string): boolean {
  const method = FOR_RECORDS.get(name);
  return method?.isProperty === true && method.gives === 'answer';
}

/** Whether `value.name` is the elements themselves, or one of them. */
export function givesElements(flow: 'types' | 'records', name: string): boolean {
  const method = collectionMethod(flow, name);
  return method?.isProperty === true && method.gives !== 'answer';
}

/** Whether `value.name` is one of the elements, of which the row says no more. */
export function givesOne(name: string): boolean {
  return FOR_RECORDS.get(name)?.gives === 'one';
}

/** Types that are what they are made from. */
const MADE_OF_ELEMENTS = words(`Set Array OrderedSet ContiguousArray ArraySlice LazySequence AnySequence AnyCollection
  NSSet NSArray NSOrderedSet NSMutableSet NSMutableArray NSMutableOrderedSet Optional Just CurrentValueSubject
  PassthroughSubject`);
/** The same, where types alone are followed: what is made of records there is more than they are. */
const MADE_OF_TYPES = words(
  `OSAllocatedUnfairLock Mutex ManagedCriticalState LockIsolated AnyIterator AnyHashable Sequence Collection List NSCountedSet
  NavigationPath IteratorSequence NSHashTable CollectionOfOne EmptyCollection repeatElement chain`,
);
/** Wrappers that an object of the app's, or a task, is kept in, locks among them. */
const WRAPPERS = words(
  'State Binding Published ObservedObject StateObject Result AnyPublisher Task Mutex OSAllocatedUnfairLock LockIsolated',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

export function makesCollection(name: string): boolean {
  return MADE_OF_ELEMENTS.has(name) || MADE_OF_TYPES.has(name);
}

/** Whether a type is a wrapping of what it is made from. */
export function isWrapping(name: string): boolean {
  return MADE_OF_ELEMENTS.has(name) || WRAPPERS.has(name);
}

/** Tables of Foundation, which hold what is put in under a key. */
export const TABLES: ReadonlySet<string> = words('NSDictionary NSMutableDictionary NSCache NSMapTable');

/** What a dictionary is made of, by the label of the argument: its entries, or the elements that are put together under
 *  what a closure gives. */
export const DICTIONARY_OF: ReadonlyMap<string, 'entries' | 'groups'> = new Map([
  ['', 'entries'],
  ['uniqueKeysWithValues', 'entries'],
  ['grouping', 'groups'],
]);

/** Calls that ask whether two values are the same: `method.elementsEqual("read")`, `[name isEqualToString:@"read"]`. */
export const ASKS_SAME: ReadonlySet<string> = new Set('isEqualToString isEqual elementsEqual equals Equals'.split(' '));
