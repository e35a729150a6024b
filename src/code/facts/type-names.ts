/**
 * What the names of types tell: which are wrappers around another, which hold elements.
 */
import type { Parameter, TypeName } from './facts.ts';

/** The type inside: `[T]`, `Set<T>`, `T?` say T. */
export function elementType(type: TypeName): TypeName {
  let inner = type;
  while (WRAPPERS.has(inner.name) && inner.args[0]) inner = inner.args[0];
  return inner;
}

const WRAPPERS = new Set([
  'Array',
  'Set',
  'Optional',
  'ArraySlice',
  'ContiguousArray',
  'OrderedSet',
  'NSSet',
  'NSArray',
  'NSMutableSet',
  'NSMutableArray',
  'NSOrderedSet',
  'Sequence',
  'Collection',
  'Published',
  'Binding',
  'State',
  'AnyPublisher',
  'CurrentValueSubject',
  'PassthroughSubject',
  'AsyncStream',
  'Result',
  'FetchedResults',
  'Results',
  'RLMResults',
  'RLMArray',
]);

/** The type that a call by its name makes: `Repo(store)`, where a `Repo<Labs>` is expected, is that one. */
export function madeWhere(expected: TypeName | undefined, name: string): TypeName {
  const type = expected?.name === 'Optional' ? expected.args[0] : expected;
  return type?.name === name && type.args.length > 0 ? type : { name, args: [] };
}

/** Where the part of that name stands in a tuple, from 0: as its declared type names it, or as .NET does, `both.Item2`. -1
 *  where neither tells. */
export function partNamed(type: TypeName | undefined, name: string): number {
  const tuple = type && elementType(type);
  const named = tuple?.name === '()' ? (tuple.labels?.indexOf(name) ?? -1) : -1;
  return named >= 0 ? named : Number(/^Item([1-8])$/.exec(name)?.[1] ?? 0) - 1;
}

/** Whether a type holds several of its element: `[T]`, `Set<T>?`, not `T?`. */
export function holdsSeveral(type: TypeName): boolean {
  const [inner] = type.args;
  if (type.name === 'Optional') return inner !== undefined && holdsSeveral(inner);
  return inner !== undefined && LISTS.has(type.name);
}

const LISTS = new Set(['Array', 'Set', 'ArraySlice', 'ContiguousArray', 'OrderedSet', 'Sequence', 'Collection']);

/** The system's collections, that an app may extend. */
export const COLLECTIONS = new Set([
  'Sequence',
  'Collection',
  'Array',
  'Set',
  'Dictionary',
  'RandomAccessCollection',
  'SetAlgebra',
  'NSSet',
  'NSArray',
]);

/** Whether what is declared is of a collection of the system's: in Dart that is called as a class of the app's own may be. */
export function isOfCollection({ name, kind }: { readonly name: string; readonly kind: string }): boolean {
  return COLLECTIONS.has(name) || (kind === 'extension' && name === 'List');
}

/** Takes a function, as far as its type's name tells. */
export function isCallable({ type, default: first }: Pick<Parameter, 'type' | 'default'>): boolean {
  // what begins with anything else, a text or an object that is made, is none
  if (type === undefined) return !first || /^(?:closure|name|reference)$/.test(first.kind);
  return type.name === '->' || /(?:Handler|Block|Closure|Completion|Callback|Action)$/.test(type.name);
}
