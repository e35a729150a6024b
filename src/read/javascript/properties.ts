/**
 * Object literals and the keys of properties.
 */
import { inBrackets, parseExpression, parseWhole, toNumber, unknownExpression } from './expressions.ts';
import { parseCallable } from './functions.ts';
import { endOfRead, isAtEnd, isNext, isToken, type JsReader, peek, skipTo, take, takeIf } from './reader.ts';
import type { JsExpression, JsKey, JsProperty } from './syntax.ts';
import type { JsToken } from './tokens.ts';

export function parseObject(reader: JsReader): JsExpression {
  const { start } = take(reader);
  const properties: JsProperty[] = [];
  while (!isAtEnd(reader) && !isNext(reader, '}')) {
    properties.push(inBrackets(reader, () => parseProperty(reader)));
    if (!isNext(reader, ',')) skipTo(reader, [',']);
    if (!takeIf(reader, ',')) break;
  }
  skipTo(reader, []);
  takeIf(reader, '}');
  return { type: 'object', properties, start, end: endOfRead(reader) };
}

function parseProperty(reader: JsReader): JsProperty {
  if (takeIf(reader, '...')) return { spread: parseWhole(reader) };
  const accessor = ['get', 'set', 'async', '*'].find((word) => isNext(reader, word) && startsKey(peek(reader, 1)));
  if (accessor !== undefined) take(reader);
  const { start: keyStart, text, type } = peek(reader);
  const key = parseKey(reader);
  const place = { key, keyStart, keyEnd: endOfRead(reader), shorthand: false };

  if (isNext(reader, '(') || isNext(reader, '<')) {
    const method = parseCallable(reader, keyStart, accessor === '*');
    const isAccessor = accessor === 'get' || accessor === 'set';
    return { ...place, value: isAccessor ? unknownExpression(reader, keyStart, 'an accessor') : method };
  }
  if (takeIf(reader, ':')) return { ...place, value: parseWhole(reader) };
  const end = place.keyEnd;
  const value: JsExpression =
    type === 'name'
      ? { type: 'name', name: text, start: keyStart, end }
      : { type: 'unknown', what: 'a property', start: keyStart, end };
  return { ...place, value, shorthand: true };
}

function startsKey({ type, text }: JsToken): boolean {
  return type === 'name' || type === 'string' || type === 'number' || text === '[';
}

/** A property's name as written, or the expression in `[…]` that computes it. */
export function parseKey(reader: JsReader): JsKey {
  const token = take(reader);
  if (!isToken(token, '[')) return token.type === 'number' ? String(toNumber(token.text)) : token.text;
  const key = parseExpression(reader);
  skipTo(reader, []);
  takeIf(reader, ']');
  return key;
}
