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
]);

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

const COLLECTION =
  /^(?:NS(?:Mutable)?(?:Ordered)?(?:Set|Array)|Set|Array|OrderedSet|ContiguousArray|ArraySlice|Any(?:Sequence|Collection|Iterator|Hashable)|Optional|LazySequence|Sequence|Collection|List|Just|CurrentValueSubject|NSCountedSet)$/;

/** Types whose value is that of what they are made from. */
export function makesCollection(name: string): boolean {
  return COLLECTION.test(name);
}

/** Takes a function, as far as its type's name tells. */
export function isCallable({ type }: Parameter): boolean {
  return (
    type === undefined || type.name === '->' || /(?:Handler|Block|Closure|Completion|Callback|Action)$/.test(type.name)
  );
}
