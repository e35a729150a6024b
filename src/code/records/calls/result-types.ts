/**
 * Of which type a call is that is not of the app's own.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { collectionMethod, type Gives } from '../../models/collections.ts';
import { isDestinationType } from '../../models/destinations.ts';
import { notificationsGiven } from '../../models/notified.ts';
import type { Given } from '../hits.ts';
import type { Taint, TaintTyped } from '../state.ts';
import { ENCODES } from '../texts/encoded.ts';
import { typeGiven } from './given-types.ts';
import { FETCHES, INSTANCES, isSourceType, MEMBER_TYPES } from './system.ts';
import type { SystemCall } from './unknown.ts';

/** What a function makes of each element, or of what comes at last. */
export function typeOfResults(taint: Taint, { name, receiver, given }: SystemCall): { readonly type?: TypeName } {
  if (given.length === 1 && mapsToSame(given)) return receiver?.type ? { type: receiver.type } : {};
  const made = typeGiven(taint, given);
  return made ? { type: name === 'then' ? made : { name: 'Array', args: [made] } } : {};
}

/** `map(\.self)`, `compactMap { $0 }`, `map { titles -> titles.first() }`: nothing is in a list but its elements. */
function mapsToSame(given: readonly Given[]): boolean {
  const value = given[0]?.argument.value;
  if (value?.kind !== 'closure') return value?.kind === 'key-path' && value.path.length === 0;
  const { parameters, body } = value.body;
  const [only, ...others] = body;
  const back = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
  const of = others.length === 0 && back ? elementsIn(back) : undefined;
  return of?.kind === 'name' && of.name === (parameters[0]?.name ?? '$0');
}

/** What stands at the start of a chain of calls, each of which gives elements of what it is called on. */
function elementsIn(of: Expression): Expression {
  let start = of;
  while (start.kind === 'call' && start.callee.kind === 'member' && start.callee.of) {
    const gives = collectionMethod('records', start.callee.name)?.gives;
    if (gives === undefined || !ELEMENTS.has(gives)) break;
    start = start.callee.of;
  }
  return start;
}

const ELEMENTS: ReadonlySet<Gives> = new Set(['all', 'one', 'some', 'stretch', 'place']);

/** `decode(Patient.self, from: data)` gives a Patient. */
export function resultType(
  taint: Taint,
  { name, given, receiver }: Pick<SystemCall, 'name' | 'given' | 'receiver'>,
): TypeName | undefined {
  const told = given.length === 0 && receiver?.type ? MEMBER_TYPES.get(`${receiver.type.name}.${name}`) : undefined;
  if (told) return told;
  const first = given[0]?.argument.value;
  const isType = first?.kind === 'member' && first.name === 'self' && first.of;
  if (/^(?:decode|load|unarchivedObject|value)/.test(name) && isType) {
    if (first.of?.kind === 'name') return { name: first.of.name, args: [] };
    if (first.of?.kind === 'type') return first.of.type;
    if (first.of?.kind === 'list' && first.of.items[0]?.kind === 'name')
      return { name: 'Array', args: [{ name: first.of.items[0].name, args: [] }] };
  }
  if (receiver?.root === 'NSMapTable' && MAKES_TABLES.test(name)) return { name: receiver.root, args: [] };
  if (givesBytes(name, given, receiver)) return { name: 'Data', args: [] };
  const notified = notificationsGiven(receiver?.root ?? receiver?.type?.name, name);
  if (notified !== undefined) return { name: 'Array', args: [{ name: notified, args: [] }] };
  return FETCHES.has(name) && isSourceType(taint, receiver?.type) ? receiver?.type : undefined;
}

/** https://developer.apple.com/documentation/foundation/nsmaptable */
const MAKES_TABLES = /^(?:strong|weak)To(?:Strong|Weak)Objects(?:MapTable)?$/;

/** `JSONEncoder().encode(row)`, `text.data(using: .utf8)`. */
function givesBytes(name: string, [first]: readonly Given[], receiver: TaintTyped | undefined): boolean {
  const label = first?.argument.label;
  if (name === 'data') return label === 'using' || label === 'withJSONObject';
  if (name === 'archivedData') return label === 'withRootObject';
  return name === 'encode' && BYTE_ENCODERS.has(receiver?.type?.name ?? receiver?.root ?? '');
}

const BYTE_ENCODERS: ReadonlySet<string> = new Set(['JSONEncoder', 'PropertyListEncoder']);

/** The type of `enumerated()`. */
export function numbered(type: TypeName): TypeName {
  return { name: '()', args: [{ name: 'Int', args: [] }, elementType(type)], labels: ['offset', 'element'] };
}

const CODERS = /(?:Archiver|Serialization)$/;

/** `Mixpanel.mainInstance()` is a Mixpanel, and so is what it gives, and what a value of that type gives. */
export function rootOf(name: string, receiver: TaintTyped | undefined): string | undefined {
  // what is encoded is no encoder
  if (ENCODES.test(name) && CODERS.test(receiver?.root ?? '')) return undefined;
  if (receiver?.root !== undefined) return receiver.root;
  const type = receiver?.type?.name;
  return INSTANCES.test(name) || (type !== undefined && isDestinationType(type)) ? type : undefined;
}

/** `Array(data)` is a list of numbers. */
export function unwrapped(made: TypeName, content: TypeName | undefined): TypeName | undefined {
  return content?.name === 'Data' ? { name: made.name, args: [{ name: 'UInt8', args: [] }] } : content;
}
