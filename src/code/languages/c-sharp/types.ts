/**
 * Types of C#, and what methods of .NET are called in the flow.
 */

import type { TypeName } from '../../facts/facts.ts';
import { isAt, nested, next, peek, type Reader, readList, take } from '../curly/read.ts';

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
  ['Min', 'min'],
  ['MinBy', 'min'],
  ['Max', 'max'],
  ['MaxBy', 'max'],
  ['Any', 'contains'],
  ['All', 'allSatisfy'],
  ['Contains', 'contains'],
  ['Add', 'append'],
  ['AddRange', 'formUnion'],
  ['UnionWith', 'formUnion'],
  ['Concat', 'union'],
  ['Union', 'union'],
  ['Append', 'union'],
  ['Prepend', 'union'],
  ['Except', 'subtracting'],
  ['Intersect', 'intersection'],
  ['ExceptWith', 'subtract'],
  ['IntersectWith', 'formIntersection'],
  ['Take', 'prefix'],
  ['Skip', 'prefix'],
  ['TakeWhile', 'prefix'],
  ['SkipWhile', 'drop'],
  ['TakeLast', 'suffix'],
  ['SkipLast', 'dropLast'],
  ['ForEach', 'forEach'],
  ['Aggregate', 'reduce'],
  ['ContinueWith', 'then'],
  ['Remove', 'remove'],
  ['RemoveAll', 'removeAll'],
  ['RemoveWhere', 'removeAll'],
  ['Invoke', 'callAsFunction'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** A type. Namespaces before it and what a nullable adds are dropped, lists are an Array. */
export function readType(reader: Reader, isTest = false): TypeName | undefined {
  return nested(
    reader,
    () => {
      let type = isAt(reader, '(') ? readTupleType(reader) : readNamedType(reader);
      if (!type) return undefined;
      for (;;) {
        // `x is T ? a : b` chooses, and T is not nullable
        if (!isTest && take(reader, '?')) continue;
        if (isAt(reader, '[') && (peek(reader, 1).text === ']' || peek(reader, 1).text === ',')) {
          while (!take(reader, ']') && peek(reader).kind !== 'end') next(reader);
          type = { name: 'Array', args: [type] };
        } else return type;
      }
    },
    () => undefined,
  );
}

function readNamedType(reader: Reader): TypeName | undefined {
  if (peek(reader).kind !== 'name') return undefined;
  let name = next(reader).text;
  while (isAt(reader, '.', '::') && peek(reader, 1).kind === 'name') {
    next(reader);
    name = next(reader).text;
  }
  let args: readonly (TypeName | undefined)[] = [];
  if (isAt(reader, '<')) {
    next(reader);
    args = readList(reader, '>', () => readType(reader) ?? { name: '', args: [] });
  }
  return nameType(name, args);
}

/** `(string Title, HKClinicalType Type)`; a part without a name has that of its place. */
function readTupleType(reader: Reader): TypeName {
  next(reader);
  const parts = readList(reader, ')', () => ({
    type: readType(reader) ?? { name: '', args: [] },
    label: peek(reader).kind === 'name' ? next(reader).text : '',
  }));
  return {
    name: '()',
    args: parts.map(({ type }) => type),
    labels: parts.map(({ label }, index) => label || `Item${index + 1}`),
  };
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

function nameType(name: string, args: readonly (TypeName | undefined)[]): TypeName {
  const known = args.flatMap((arg) => arg ?? []);
  if (/^(?:Task|ValueTask|Nullable|Lazy|IOptions(?:Monitor|Snapshot)?)$/.test(name))
    return known[0] ?? { name: '', args: [] };
  const taken = takenBy(name, known);
  if (taken) return taken;
  if (
    /^(?:I?(?:List|Set|Collection|Enumerable|ReadOnlyList|ReadOnlyCollection)|HashSet|NSSet|NSMutableSet|ISet)$/.test(
      name,
    )
  )
    return { name: 'Array', args: known };
  if (/^I?(?:ReadOnly)?Dictionary$/.test(name)) return { name: 'Dictionary', args: known };
  if (name === 'string' || name === 'String') return { name: 'String', args: [] };
  return { name, args: known };
}

/** What a type says to the flow: nothing where it is a keyword, `var`, or a letter. */
export function kept(type: TypeName | undefined): TypeName | undefined {
  if (!type || type.name === '' || /^(?:var|object|dynamic|void|bool|int|long|double|float|T)$/.test(type.name))
    return undefined;
  if ((type.name === 'Array' || type.name === 'Dictionary') && type.args.some((arg) => !kept(arg))) return undefined;
  return type;
}
