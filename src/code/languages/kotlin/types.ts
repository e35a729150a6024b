/**
 * Types of Kotlin, and what functions of its library are called in the flow.
 */

import type { TypeName } from '../../facts/facts.ts';
import { isAt, nested, next, peek, type Reader, readList, take } from '../curly/read.ts';
import { skipAnnotations } from './functions.ts';

/** What functions of collections, and those that take the receiver along, are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['toList', 'array'],
  ['toSet', 'array'],
  ['toMutableList', 'array'],
  ['toMutableSet', 'array'],
  ['filterNotNull', 'array'],
  ['filterIsInstance', 'array'],
  ['asSequence', 'array'],
  ['distinct', 'array'],
  ['orEmpty', 'array'],
  ['mapNotNull', 'compactMap'],
  ['mapTo', 'map'],
  ['map', 'map'],
  ['associateWith', 'map'],
  ['let', 'then'],
  ['run', 'then'],
  ['also', 'sink'],
  ['apply', 'sink'],
  ['onEach', 'sink'],
  ['takeIf', 'filter'],
  ['firstOrNull', 'first'],
  ['lastOrNull', 'last'],
  ['find', 'first'],
  ['single', 'first'],
  ['any', 'contains'],
  ['all', 'allSatisfy'],
  ['none', 'allSatisfy'],
  ['addAll', 'formUnion'],
  ['plus', 'union'],
  ['union', 'union'],
  ['take', 'prefix'],
  ['fold', 'reduce'],
  ['get', 'objectForKey'],
  ['getOrNull', 'objectAtIndex'],
  ['invoke', 'callAsFunction'],
  // flows
  ['collect', 'forEach'],
  ['collectLatest', 'forEach'],
  ['observe', 'forEach'],
  ['flatMapLatest', 'flatMap'],
  ['mapLatest', 'map'],
  ['onStart', 'handleEvents'],
  ['onCompletion', 'handleEvents'],
  ['asStateFlow', 'array'],
  ['asSharedFlow', 'array'],
  ['asLiveData', 'array'],
  ['stateIn', 'array'],
  ['shareIn', 'array'],
  ['flowOn', 'array'],
  ['distinctUntilChanged', 'array'],
  ['consumeEach', 'forEach'],
  ['receiveAsFlow', 'array'],
  ['consumeAsFlow', 'array'],
  ['collectAsState', 'array'],
  ['collectAsStateWithLifecycle', 'array'],
  ['emit', 'send'],
  ['tryEmit', 'send'],
  ['trySend', 'send'],
  ['postValue', 'send'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** A type: its name and arguments; a nullable one is what it holds, a list an Array. */
export function readType(reader: Reader): TypeName | undefined {
  return nested(
    reader,
    () => {
      skipAnnotations(reader);
      take(reader, 'suspend');
      if (isAt(reader, '(')) {
        next(reader);
        readList(reader, ')', () => {
          if (peek(reader).kind === 'name' && peek(reader, 1).text === ':') reader.at += 2;
          return readType(reader);
        });
        if (take(reader, '->')) {
          readType(reader);
          return { name: '->', args: [] };
        }
        take(reader, '?');
        return undefined;
      }
      if (peek(reader).kind !== 'name' && !isAt(reader, '*')) return undefined;
      let name = next(reader).text;
      if (name === 'in' || name === 'out') name = next(reader).text;
      while (isAt(reader, '.') && peek(reader, 1).kind === 'name') {
        next(reader);
        name = next(reader).text;
      }
      // of both sides each keeps its place: https://apidocs.arrow-kt.io/arrow-core/arrow.core/-either
      const other = name === 'Either' ? { name: 'Any', args: [] } : undefined;
      const args = take(reader, '<') ? readList(reader, '>', () => readType(reader) ?? other) : [];
      while (take(reader, '?', '!!', '&'));
      // with a receiver: `A.(B) -> C`
      if (isAt(reader, '.') && peek(reader, 1).text === '(') {
        next(reader);
        return readType(reader);
      }
      return nameType(name, args);
    },
    () => undefined,
  );
}

/** What the receiver of an extension is called: of a list, whatever it holds. */
export function receiverName(name: string): string {
  if (LISTS.test(name)) return 'Array';
  return MAPS.test(name) ? 'Dictionary' : name;
}

const LISTS =
  /^(?:Mutable)?(?:List|Set|Collection|StateFlow|SharedFlow|LiveData)$|^(?:Array|Iterable|Sequence|Flow|Result|(?:Receive|Send)?Channel)$/;
const MAPS = /^(?:Mutable)?Map$/;

function nameType(name: string, args: readonly (TypeName | undefined)[]): TypeName | undefined {
  const known = args.flatMap((arg) => arg ?? []);
  if (LISTS.test(name)) return known.length > 0 ? { name: 'Array', args: known } : undefined;
  if (MAPS.test(name)) return known.length === 2 ? { name: 'Dictionary', args: known } : undefined;
  if (name === 'String') return { name, args: [] };
  if (name === 'Either') return { name, args: known };
  if (/^(?:Any|Unit|Nothing|T|R|E|K|V|\*|Int|Long|Boolean|Double|Float|ULong|UInt)$/.test(name)) return undefined;
  return { name, args: [] };
}
