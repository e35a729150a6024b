/**
 * Types of C#, and what methods of .NET are called in the flow.
 */

import type { Parameter, TypeName } from '../../facts/facts.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

/** What methods of collections and tasks, and HealthKit's own, are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['GetClinicalType', 'clinicalType'],
  ['GetQuantityType', 'quantityType'],
  ['GetCategoryType', 'categoryType'],
  ['GetCharacteristicType', 'characteristicType'],
  ['GetCorrelationType', 'correlationType'],
  ['GetWorkoutType', 'workoutType'],
  ['Select', 'map'],
  ['SelectMany', 'flatMap'],
  ['Where', 'filter'],
  ['OfType', 'array'],
  ['Cast', 'array'],
  ['ToArray', 'array'],
  ['ToList', 'array'],
  ['ToHashSet', 'array'],
  ['AsParallel', 'array'],
  ['AsSequential', 'array'],
  ['AsQueryable', 'array'],
  ['AsSpan', 'array'],
  ['AsMemory', 'array'],
  ['ToBlockingEnumerable', 'array'],
  ['Clone', 'array'],
  ['Shuffle', 'array'],
  ['Zip', 'zip'],
  ['ConvertAll', 'map'],
  ['ElementAt', 'objectAtIndex'],
  ['ElementAtOrDefault', 'objectAtIndex'],
  ['AsEnumerable', 'array'],
  ['AsReadOnly', 'array'],
  ['ToFrozenSet', 'array'],
  ['ToFrozenDictionary', 'array'],
  ['ToImmutableArray', 'array'],
  ['ToImmutableList', 'array'],
  ['ToImmutableHashSet', 'array'],
  ['ToImmutableDictionary', 'array'],
  ['Distinct', 'array'],
  ['ConfigureAwait', 'array'],
  ['DistinctBy', 'array'],
  ['DefaultIfEmpty', 'array'],
  ['Chunk', 'chunked'],
  ['Order', 'sorted'],
  ['OrderBy', 'sorted'],
  ['OrderByDescending', 'sorted'],
  ['OrderDescending', 'sorted'],
  ['ThenBy', 'sorted'],
  ['ThenByDescending', 'sorted'],
  ['Reverse', 'reversed'],
  ['First', 'first'],
  ['FirstOrDefault', 'first'],
  ['Last', 'last'],
  ['LastOrDefault', 'last'],
  ['Single', 'first'],
  ['SingleOrDefault', 'first'],
  ['Sum', 'sumOf'],
  ['Average', 'sumOf'],
  ['Min', 'sumOf'],
  ['MinBy', 'min'],
  ['Max', 'sumOf'],
  ['MaxBy', 'max'],
  ['Any', 'contains'],
  ['All', 'allSatisfy'],
  ['Contains', 'contains'],
  ['Add', 'append'],
  ['TryAdd', 'append'],
  ['AddRange', 'formUnion'],
  ['UnionWith', 'formUnion'],
  ['Concat', 'union'],
  ['Union', 'union'],
  ['Append', 'union'],
  ['AppendLine', 'append'],
  ['AppendFormat', 'append'],
  ['AppendJoin', 'append'],
  ['Insert', 'insert'],
  ['InsertRange', 'insert'],
  ['Prepend', 'union'],
  ['Except', 'subtracting'],
  ['Intersect', 'intersection'],
  ['ExceptWith', 'subtract'],
  ['IntersectWith', 'formIntersection'],
  ['Take', 'prefix'],
  ['Skip', 'dropFirst'],
  ['TakeWhile', 'prefix'],
  ['SkipWhile', 'drop'],
  ['TakeLast', 'suffix'],
  ['SkipLast', 'dropLast'],
  ['ForEach', 'forEach'],
  ['Aggregate', 'reduce'],
  ['ContinueWith', 'then'],
  ['Enqueue', 'append'],
  ['Push', 'append'],
  ['AddFirst', 'append'],
  ['AddLast', 'append'],
  ['Dequeue', 'popFirst'],
  ['Pop', 'popLast'],
  ['Peek', 'first'],
  // of Rx
  ['OnNext', 'append'],
  ['AsObservable', 'array'],
  ['ToObservable', 'array'],
  // of what comes one after the other
  ['WithCancellation', 'array'],
  ['WaitAsync', 'array'],
  // of EF Core
  ['AsNoTracking', 'array'],
  ['AsTracking', 'array'],
  ['AsSplitQuery', 'array'],
  ['IgnoreQueryFilters', 'array'],
  ['Include', 'array'],
  ['ThenInclude', 'array'],
  ['AsAsyncEnumerable', 'array'],
  ['ToAsyncEnumerable', 'array'],
  ['ToListAsync', 'array'],
  ['ToArrayAsync', 'array'],
  ['ToHashSetAsync', 'array'],
  ['FirstAsync', 'first'],
  ['FirstOrDefaultAsync', 'first'],
  ['SingleOrDefaultAsync', 'first'],
  ['LastOrDefaultAsync', 'last'],
  ['AnyAsync', 'contains'],
  ['CountAsync', 'count'],
  ['Remove', 'remove'],
  ['RemoveAll', 'removeAll'],
  ['RemoveWhere', 'removeAll'],
  ['Invoke', 'callAsFunction'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

const UNKNOWN: TypeName = { name: '', args: [] };

/** A type. What a nullable adds is dropped, lists are an Array. */
export function lowerType(node: Syntax, unit: CSharpUnit): TypeName | undefined {
  switch (node.type) {
    case 'identifier':
    case 'predefined_type':
      return nameType(nameOf(node, unit), []);
    case 'implicit_type':
      return { name: 'var', args: [] };
    case 'generic_name': {
      const name = findType(node, 'identifier');
      return name && nameType(nameOf(name, unit), lowerTypeArguments(node, unit));
    }
    case 'qualified_name':
    case 'alias_qualified_name':
    case 'member_access_expression': {
      const inner = lowerPart(childOf(node, 'name'), unit);
      const of = lowerPart(childOf(node, 'qualifier') ?? childOf(node, 'expression'), unit);
      return inner && of && /^[A-Z]/.test(of.name) ? { ...inner, of } : inner;
    }
    case 'array_type': {
      const element = lowerPart(childOf(node, 'type'), unit);
      return element && { name: 'Array', args: [element] };
    }
    case 'nullable_type': {
      const inner = lowerPart(childOf(node, 'type'), unit);
      return inner && { ...inner, mayBeNil: true };
    }
    case 'ref_type':
    case 'scoped_type':
    case 'pointer_type':
      return lowerPart(childOf(node, 'type'), unit);
    case 'tuple_type':
      return lowerTupleType(node, unit);
    default:
      return undefined;
  }
}

function lowerPart(node: Syntax | undefined, unit: CSharpUnit): TypeName | undefined {
  return node && lowerType(node, unit);
}

/** What stands in the `<…>` of a generic name. */
export function lowerTypeArguments(node: Syntax, unit: CSharpUnit): readonly TypeName[] {
  const list = findType(node, 'type_argument_list');
  return list ? namedChildren(list).map((each) => lowerType(each, unit) ?? UNKNOWN) : [];
}

/** `(string Title, HKClinicalType Type)`; a part without a name has that of its place. */
function lowerTupleType(node: Syntax, unit: CSharpUnit): TypeName {
  const parts = namedChildren(node).map((part, index) => {
    const label = childOf(part, 'name');
    return {
      type: lowerPart(childOf(part, 'type'), unit) ?? UNKNOWN,
      label: label ? nameOf(label, unit) : `Item${index + 1}`,
    };
  });
  return { name: '()', args: parts.map(({ type }) => type), labels: parts.map(({ label }) => label) };
}

/** `Action<A>`, `Func<A, R>`, `EventHandler<E>`: functions, by what they take and give. */
function takenBy(name: string, args: readonly TypeName[]): TypeName | undefined {
  if (args.length === 0 || args.some((arg) => arg.name === '')) return undefined;
  const of = (parameters: readonly TypeName[], ...result: readonly TypeName[]): TypeName => ({
    name: '->',
    args: [{ name: '()', args: parameters }, ...result],
  });
  if (name === 'Action' || name === 'Predicate') return of(args);
  if (name === 'EventHandler') return of([{ name: 'object', args: [] }, ...args]);
  const result = args.at(-1);
  return name === 'Func' && result ? of(args.slice(0, -1), result) : undefined;
}

/** `delegate Feed Factory(Kind kind)`: the function that its name stands for. */
export function lowerDelegate(node: Syntax, parameters: readonly Parameter[], unit: CSharpUnit): TypeName {
  const result = childOf(node, 'type') ?? childOf(node, 'returns');
  return {
    name: '->',
    args: [
      { name: '()', args: parameters.map(({ type }) => type ?? UNKNOWN) },
      (result && lowerType(result, unit)) ?? UNKNOWN,
    ],
  };
}

/** Types that hold elements, or bring them one after the other. */
const LISTS: ReadonlySet<string> = new Set(
  `List IList Set ISet Collection ICollection Enumerable IEnumerable ReadOnlyList IReadOnlyList ReadOnlyCollection
  IReadOnlyCollection IReadOnlySet HashSet SortedSet FrozenSet NSSet NSMutableSet LinkedList Queue Stack
  ObservableCollection ReadOnlyObservableCollection BindingList BlockingCollection
  ConcurrentBag ConcurrentQueue ConcurrentStack
  ImmutableArray ImmutableList ImmutableHashSet ImmutableSortedSet ImmutableQueue ImmutableStack IImmutableList IImmutableSet
  IOrderedEnumerable IQueryable Span ReadOnlySpan Memory ReadOnlyMemory
  DbSet TableQuery AsyncTableQuery
  IAsyncEnumerable ConfiguredCancelableAsyncEnumerable IObservable IObserver Subject ReplaySubject BehaviorSubject`.split(
    /\s+/,
  ),
);

/** Types that say `Lazy<T>`: to the flow it is what it makes. */
const LAZY = new WeakSet<TypeName>();

function lazyOf(type: TypeName): TypeName {
  const lazy = { ...type };
  LAZY.add(lazy);
  return lazy;
}

export function isLazy(type: TypeName): boolean {
  return LAZY.has(type);
}

function nameType(name: string, args: readonly (TypeName | undefined)[]): TypeName {
  const known = args.flatMap((arg) => arg ?? []);
  if (name === 'Lazy') return lazyOf(known[0] ?? UNKNOWN);
  if (/^(?:Task|ValueTask|Nullable|IOptions(?:Monitor|Snapshot)?)$/.test(name))
    return known[0] ?? { name: '', args: [] };
  const taken = takenBy(name, known);
  if (taken) return taken;
  if (LISTS.has(name)) return { name: 'Array', args: known };
  if (name === 'IGrouping') return { name: 'Array', args: known.slice(-1) };
  if (/^(?:I?(?:ReadOnly|Immutable)?|Concurrent|Frozen|Sorted)Dictionary$/.test(name))
    return { name: 'Dictionary', args: known };
  if (name === 'string' || name === 'String') return { name: 'String', args: [] };
  return { name, args: known };
}

/** What a type says to the flow: nothing where it is a keyword, `var`, or a letter. */
export function kept(type: TypeName | undefined): TypeName | undefined {
  if (!type || type.name === '' || /^(?:var|object|dynamic|void|bool|int|long|double|float)$/.test(type.name))
    return undefined;
  if ((type.name === 'Array' || type.name === 'Dictionary') && type.args.some((arg) => !kept(arg))) return undefined;
  return type;
}
