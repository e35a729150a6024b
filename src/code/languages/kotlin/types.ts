/**
 * Types of Kotlin, and what functions of its library are called in the flow.
 */

import type { TypeName } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import type { KotlinUnit } from './unit.ts';

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
  ['await', 'array'],
  ['awaitAll', 'array'],
  ['mapNotNull', 'compactMap'],
  ['mapTo', 'map'],
  ['map', 'map'],
  ['let', 'then'],
  ['run', 'then'],
  ['also', 'sink'],
  ['apply', 'sink'],
  ['onEach', 'sink'],
  ['firstOrNull', 'first'],
  ['lastOrNull', 'last'],
  ['find', 'first'],
  ['single', 'first'],
  ['any', 'contains'],
  ['all', 'allSatisfy'],
  ['none', 'allSatisfy'],
  ['addAll', 'formUnion'],
  ['putAll', 'formUnion'],
  ['addFirst', 'append'],
  ['addLast', 'append'],
  ['offer', 'append'],
  ['plus', 'union'],
  ['plusAssign', 'append'],
  ['union', 'union'],
  ['take', 'prefix'],
  ['drop', 'dropFirst'],
  ['takeLast', 'suffix'],
  ['subList', 'slice'],
  ['elementAt', 'objectAtIndex'],
  ['fold', 'reduce'],
  ['runningFold', 'reduce'],
  ['scan', 'reduce'],
  ['reduceOrNull', 'reduce'],
  ['firstNotNullOf', 'sumOf'],
  ['firstNotNullOfOrNull', 'sumOf'],
  ['maxOf', 'sumOf'],
  ['maxOfOrNull', 'sumOf'],
  ['minOf', 'sumOf'],
  ['minOfOrNull', 'sumOf'],
  ['maxBy', 'max'],
  ['maxByOrNull', 'max'],
  ['minBy', 'min'],
  ['minByOrNull', 'min'],
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
  ['debounce', 'array'],
  ['conflate', 'array'],
  ['consumeEach', 'forEach'],
  ['receiveAsFlow', 'array'],
  ['consumeAsFlow', 'array'],
  ['collectAsState', 'array'],
  ['collectAsStateWithLifecycle', 'array'],
  ['emit', 'send'],
  ['tryEmit', 'send'],
  ['trySend', 'send'],
  ['postValue', 'send'],
  // of a CompositionLocal, and a Value of Decompose
  ['provides', 'send'],
  ['subscribeAsState', 'array'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

const TYPES: ReadonlySet<string> = new Set([
  'user_type',
  'nullable_type',
  'function_type',
  'non_nullable_type',
  'parenthesized_type',
]);

export function isType({ type }: Syntax): boolean {
  return TYPES.has(type);
}

/** The type that stands in a node, as the first of its parts. */
export function typeIn(node: Syntax, unit: KotlinUnit): TypeName | undefined {
  const written = node.children.find(isType);
  return written && lowerType(written, unit);
}

/** A type: its name and arguments; a nullable one is what it holds, a list an Array. */
export function lowerType(node: Syntax, unit: KotlinUnit): TypeName | undefined {
  if (node.type === 'function_type') return lowerFunctionType(node, unit);
  if (node.type === 'nullable_type') {
    const inner = typeIn(node, unit);
    return inner && { ...inner, mayBeNil: true };
  }
  if (node.type !== 'user_type') return typeIn(node, unit);
  const name = lastName(node, unit);
  // of both sides each keeps its place: https://apidocs.arrow-kt.io/arrow-core/arrow.core/-either
  const other = name === 'Either' ? { name: 'Any', args: [] } : undefined;
  const type = nameType(
    name,
    projections(node).map((each) => typeIn(each, unit) ?? other),
    unit,
  );
  const of = outerOf(node, unit);
  return type && of ? { ...type, of } : type;
}

/** `(Kind) -> R`, `suspend Shelf.(Kind) -> R`: a lambda that names what it is given does not name its receiver, and one that
 *  is given nothing besides has it as `it`. */
function lowerFunctionType({ children }: Syntax, unit: KotlinUnit): TypeName {
  const at = children.findIndex(({ type }) => type === 'function_type_parameters');
  const list = children[at];
  const given = list ? namedChildren(list) : [];
  const taken = given.length > 0 ? given : children.slice(0, at).filter(isType);
  const types = taken.map(
    (each) => (each.type === 'parameter' ? typeIn(each, unit) : lowerType(each, unit)) ?? UNKNOWN,
  );
  const written = children.slice(at).find(isType);
  const isNothing = written !== undefined && /^Unit\b/.test(textOf(written, unit));
  const result = (written && lowerType(written, unit)) ?? (isNothing ? NOTHING : UNKNOWN);
  return { name: '->', args: [{ name: '()', args: types }, result] };
}

export const UNKNOWN: TypeName = { name: '', args: [] };
const NOTHING: TypeName = { name: 'Void', args: [] };

/** `typealias Titles = List<Title>`: what each name of the file stands for. */
export function aliasesIn(root: Syntax, unit: KotlinUnit): Map<string, TypeName> {
  const aliases = new Map<string, TypeName>();
  for (const node of root.children) {
    const name = node.type === 'type_alias' ? childOf(node, 'type') : undefined;
    const type = typeIn(node, unit);
    if (name && type) aliases.set(textOf(name, unit), type);
  }
  return aliases;
}

/** The types that stand before the last name: `Outer` of `Outer.Inner`, and not what is a package. */
function outerOf({ children }: Syntax, unit: KotlinUnit): TypeName | undefined {
  const names = children.flatMap((each) => (each.type === 'identifier' ? textOf(each, unit) : []));
  return names
    .slice(0, -1)
    .filter((name) => /^[A-Z]/.test(name))
    .reduce<TypeName | undefined>((of, name) => ({ name, args: [], ...(of && { of }) }), undefined);
}

/** The last name of `Outer.Inner`. */
function lastName({ children }: Syntax, unit: KotlinUnit): string {
  const last = children.findLast(({ type }) => type === 'identifier');
  return last ? textOf(last, unit) : '';
}

/** What stands in `<…>` behind a name. */
function projections(node: Syntax): readonly Syntax[] {
  const list = node.children.findLast(({ type }) => type === 'type_arguments');
  return list ? namedChildren(list) : [];
}

/** `<T>`, the only one; undefined for several. */
export function onlyArgument(list: Syntax, unit: KotlinUnit): TypeName | undefined {
  const [only, ...more] = namedChildren(list);
  return only && more.length === 0 ? typeIn(only, unit) : undefined;
}

/** `mutableMapOf<KClass<out Row>, Row>()`: a table by classes says of which type its entries are. */
export function tableSaid(list: Syntax, unit: KotlinUnit): TypeName | undefined {
  const [key, entry, ...more] = namedChildren(list).map((each) => typeIn(each, unit));
  return key?.name === 'KClass' && entry && more.length === 0 ? { name: 'Dictionary', args: [key, entry] } : undefined;
}

/** What something is added to. */
export interface Receiver {
  readonly name: string;
  /** What it holds is told of lists and maps. */
  readonly held: readonly TypeName[];
  /** What is added to a companion is called on its class. */
  readonly isCompanion: boolean;
}

/** `Receiver<X>` before the name of what is added to it. */
export function lowerReceiver(node: Syntax, unit: KotlinUnit): Receiver | undefined {
  if (node.type !== 'user_type') {
    const inner = node.children.find(isType);
    return inner && lowerReceiver(inner, unit);
  }
  const names = node.children.filter(({ type }) => type === 'identifier').map((each) => textOf(each, unit));
  const isCompanion = names.length > 1 && names.at(-1) === 'Companion';
  const written = names.at(isCompanion ? -2 : -1) ?? '';
  const name = receiverName(written);
  const args = name === written ? [] : projections(node).map((each) => typeIn(each, unit));
  const held = args.flatMap((arg) => arg ?? []);
  return { name, held: held.length === args.length ? held : [], isCompanion };
}

/** What the receiver of an extension is called: of a list, whatever it holds. */
function receiverName(name: string): string {
  if (LISTS.test(name)) return 'Array';
  return MAPS.test(name) ? 'Dictionary' : name;
}

const LISTS =
  /^(?:Mutable)?(?:List|Set|Collection|StateFlow|SharedFlow|LiveData)$|^(?:Array|Iterable|Sequence|Flow|Result|(?:Receive|Send)?Channel)$/;
const MAPS = /^(?:Mutable)?Map$/;

function nameType(
  name: string,
  args: readonly (TypeName | undefined)[],
  { letters }: KotlinUnit,
): TypeName | undefined {
  const known = args.flatMap((arg) => arg ?? []);
  if (LISTS.test(name)) return known.length > 0 ? { name: 'Array', args: known } : undefined;
  if (MAPS.test(name)) return known.length === 2 ? { name: 'Dictionary', args: known } : undefined;
  if (name === 'String') return { name, args: [] };
  if (name === 'Either') return { name, args: known };
  if (/^(?:Any|Unit|Nothing|\*|Int|Long|Boolean|Double|Float|ULong|UInt)$/.test(name) || letters.has(name))
    return undefined;
  return { name, args: [] };
}
