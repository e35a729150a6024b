/**
 * TypeScript's types are passed over: functions from the index of a type's first token to the index after its last
 * one, or undefined where no type stands.
 */
import { descend, isToken, type JsReader, tokenAt } from './reader.ts';

const PREFIXES = ['keyof', 'readonly', 'unique', 'infer', 'asserts', 'abstract', 'new'];

export function skipType(reader: JsReader, from: number): number | undefined {
  return descend(reader, () => {
    let at = skipUnion(reader, from);
    if (at !== undefined && isAt(reader, at, 'is')) at = skipUnion(reader, at + 1);
    if (at === undefined || !isAt(reader, at, 'extends')) return at;
    const bound = skipUnion(reader, at + 1);
    if (bound === undefined || !isAt(reader, bound, '?')) return bound;
    const yes = skipType(reader, bound + 1);
    return yes === undefined || !isAt(reader, yes, ':') ? yes : skipType(reader, yes + 1);
  });
}

/** `<…>` of a generic call or declaration. */
export function skipTypeArguments(reader: JsReader, from: number): number | undefined {
  if (!isAt(reader, from, '<')) return undefined;
  let at = from + 1;
  while (!isAt(reader, at, '>')) {
    if (isAt(reader, at, 'const') || isAt(reader, at, 'in') || isAt(reader, at, 'out')) at += 1;
    const end = skipType(reader, at);
    if (end === undefined) return undefined;
    at = end;
    if (isAt(reader, at, '=')) at = skipType(reader, at + 1) ?? at;
    if (isAt(reader, at, ',')) at += 1;
    else if (!isAt(reader, at, '>')) return undefined;
  }
  return at + 1;
}

function skipUnion(reader: JsReader, from: number): number | undefined {
  let at = isAt(reader, from, '|') || isAt(reader, from, '&') ? from + 1 : from;
  for (;;) {
    const end = skipOne(reader, at);
    if (end === undefined) return undefined;
    if (!isAt(reader, end, '|') && !isAt(reader, end, '&')) return end;
    at = end + 1;
  }
}

function skipOne(reader: JsReader, from: number): number | undefined {
  let at = from;
  while (PREFIXES.some((prefix) => isAt(reader, at, prefix)) && startsType(reader, at + 1)) at += 1;
  const generic = skipTypeArguments(reader, at); // of a function type
  if (generic !== undefined) at = generic;
  const end = skipPrimary(reader, at);
  return end === undefined ? undefined : skipIndexes(reader, end);
}

function startsType(reader: JsReader, index: number): boolean {
  const { type, text } = tokenAt(reader, index);
  return type !== 'end' && (type !== 'punctuator' || ['(', '[', '{', '<', '-'].includes(text));
}

function skipPrimary(reader: JsReader, at: number): number | undefined {
  const token = tokenAt(reader, at);
  const closing = reader.closings.get(at);
  if (closing !== undefined) {
    const isFunction = token.text === '(' && isAt(reader, closing + 1, '=>');
    return isFunction ? skipType(reader, closing + 2) : closing + 1;
  }
  if (token.text === '-' && token.type === 'punctuator') return at + 2;
  if (token.type === 'string' || token.type === 'number' || token.type === 'template') return at + 1;
  if (token.type !== 'name') return undefined;
  return skipReference(reader, isAt(reader, at, 'typeof') ? at + 1 : at);
}

/** `Name`, `a.b.Name<T>`, `import('x').Name`. */
function skipReference(reader: JsReader, from: number): number {
  let at = from + 1;
  if (isAt(reader, from, 'import')) at = (reader.closings.get(at) ?? at) + 1;
  while (isAt(reader, at, '.') && tokenAt(reader, at + 1).type === 'name') at += 2;
  return skipTypeArguments(reader, at) ?? at;
}

function skipIndexes(reader: JsReader, from: number): number {
  let at = from;
  while (isAt(reader, at, '[') && !tokenAt(reader, at).newline) at = (reader.closings.get(at) ?? at) + 1;
  return at;
}

function isAt(reader: JsReader, index: number, text: string): boolean {
  return isToken(tokenAt(reader, index), text);
}
