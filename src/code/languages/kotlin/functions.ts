/**
 * Functions of Kotlin, with what stands before them.
 */

import type { FunctionFact, Parameter, Statement, TypeName } from '../../facts/facts.ts';
import {
  isAt,
  next,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipBrackets,
  skipTypeArguments,
  take,
} from '../curly/read.ts';
import { saysThrowing } from '../curly/throwing.ts';
import { readExpression } from './expressions.ts';
import { readStatements } from './statements.ts';
import { methodName, readType, receiverName } from './types.ts';

export function skipAnnotations(reader: Reader): void {
  while (
    isAt(reader, '@') &&
    !(peek(reader).text === '@' && peek(reader, 1).kind !== 'name' && peek(reader, 1).text !== '[')
  ) {
    next(reader);
    if (isAt(reader, '[')) {
      skipBrackets(reader);
      continue;
    }
    next(reader);
    while (take(reader, ':', '.')) next(reader);
    if (isAt(reader, '(') && !peek(reader).isFirst) skipBrackets(reader);
  }
}

const MODIFIERS = new Set([
  'public',
  'private',
  'internal',
  'protected',
  'override',
  'open',
  'abstract',
  'final',
  'sealed',
  'data',
  'inline',
  'suspend',
  'operator',
  'infix',
  'expect',
  'actual',
  'const',
  'lateinit',
  'inner',
  'companion',
  'enum',
  'external',
  'tailrec',
  'value',
  'annotation',
  'vararg',
  'noinline',
  'crossinline',
  'reified',
]);

export function readModifiers(reader: Reader): Set<string> {
  const words = new Set<string>();
  for (;;) {
    skipAnnotations(reader);
    const { kind, text } = peek(reader);
    // a word that is followed by what makes it a name is one
    if (kind !== 'name' || !MODIFIERS.has(text) || /^[:=.(,)]$/.test(peek(reader, 1).text)) return words;
    words.add(text);
    next(reader);
  }
}

/** The receivers of extensions: kept beside the facts, which know of none. */
export const RECEIVERS = new WeakMap<object, string>();

/** What follows `fun`: `<T> Receiver<X>.name(a: A = b): R = expression`, or a block. */
export function lowerFunction(reader: Reader, from: number, words: ReadonlySet<string>): FunctionFact {
  if (isAt(reader, '<')) skipTypeArguments(reader);
  const { receiver, name, held } = readReceiver(reader);
  const parameters = isAt(reader, '(') ? readParameters(reader).map(({ parameter }) => parameter) : [];
  const result = take(reader, ':') ? readType(reader) : undefined;
  if (take(reader, 'where')) while (!isAt(reader, '{', '=') && peek(reader).kind !== 'end') next(reader);
  const body = readExtension(reader, receiver, held);
  const fact: FunctionFact = {
    name: methodName(name),
    parameters,
    ...(result && { result }),
    body,
    modifiers: words,
    isPositional: true,
    ...saysThrowing(reader, from),
    site: siteFrom(reader, from),
  };
  if (receiver !== undefined) RECEIVERS.set(fact, receiver);
  return fact;
}

export function readBody(reader: Reader): Statement[] {
  const { at } = reader;
  if (take(reader, '{')) return readStatements(reader, '}');
  if (!take(reader, '=')) return [];
  const value = readExpression(reader);
  return [{ kind: 'return', value, site: siteFrom(reader, at) }];
}

/** The body of what is added to a type; of a collection what it holds is known there. */
export function readExtension(reader: Reader, receiver: string | undefined, held: readonly TypeName[]): Statement[] {
  const { receiver: around } = reader;
  if (receiver !== undefined && held.length > 0) reader.receiver = { name: receiver, args: held };
  else delete reader.receiver;
  const body = readBody(reader);
  if (around) reader.receiver = around;
  else delete reader.receiver;
  return body;
}

/** `Receiver<X>.name`: what the receiver holds is told of lists and maps. */
export function readReceiver(reader: Reader): {
  readonly receiver?: string;
  readonly name: string;
  readonly held: readonly TypeName[];
} {
  let receiver: string | undefined;
  let held: readonly TypeName[] = [];
  let name = peek(reader).kind === 'name' ? next(reader).text : '';
  for (;;) {
    const { at } = reader;
    const type = isAt(reader, '<') && receiverName(name) !== name ? readHeld(reader) : undefined;
    if (type) held = type;
    else {
      reader.at = at;
      if (isAt(reader, '<')) skipTypeArguments(reader);
    }
    take(reader, '?');
    if (!isAt(reader, '.', '?.') || peek(reader, 1).kind !== 'name')
      return { ...(receiver !== undefined && { receiver }), name, held };
    next(reader);
    receiver = receiverName(name);
    name = next(reader).text;
  }
}

/** `<X>`, `<K, V>`. */
function readHeld(reader: Reader): readonly TypeName[] | undefined {
  next(reader);
  const args = readList(reader, '>', () => readType(reader));
  const known = args.flatMap((arg) => arg ?? []);
  return known.length === args.length ? known : undefined;
}

/** What keeps a value: who is handed it may put another one in. */
const HOLDER = /^Mutable(?:State|StateFlow|SharedFlow|LiveData)$/;

export interface ParameterFact {
  readonly parameter: Parameter;
  /** `val` before it: a property of the class. */
  readonly isProperty: boolean;
}

export function readParameters(reader: Reader): ParameterFact[] {
  next(reader);
  return readList(reader, ')', () => {
    const { at } = reader;
    const words = readModifiers(reader);
    const isProperty = take(reader, 'val', 'var');
    if (peek(reader).kind !== 'name') return undefined;
    const name = next(reader).text;
    const isHolder = HOLDER.test(peek(reader, 1).text);
    const type = take(reader, ':') ? readType(reader) : undefined;
    const given = take(reader, '=') ? readExpression(reader) : undefined;
    const site = siteFrom(reader, at);
    return {
      isProperty,
      parameter: {
        name,
        ...(type && { type }),
        ...(given && { default: given }),
        ...(words.has('vararg') && { isVariadic: true }),
        ...(isHolder && { isShared: true }),
        site,
      },
    };
  });
}
