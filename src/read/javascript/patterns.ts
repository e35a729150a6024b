import { parseExpression } from './expressions.ts';
import { parseKey } from './properties.ts';
import { descend, endOfRead, isAtEnd, isNext, type JsReader, peek, skipTo, take, takeIf } from './reader.ts';
import type { JsExpression, JsPattern } from './syntax.ts';
import { skipType } from './types.ts';

/** What a declaration or a parameter binds: a name, `{ a, b: c = 1, ...rest }`, `[a, , b]`; with type and default. */
export function parsePattern(reader: JsReader): JsPattern {
  return descend(reader, () => {
    const { start } = peek(reader);
    const target = parseTarget(reader);
    takeIf(reader, '?');
    takeIf(reader, '!');
    if (isNext(reader, ':')) reader.at = skipType(reader, reader.at + 1) ?? reader.at + 1;
    const fallback = takeIf(reader, '=') ? parseExpression(reader) : undefined;
    const span = { start, end: endOfRead(reader) };
    return fallback === undefined || target.type === 'rest' ? { ...target, ...span } : { ...target, ...span, fallback };
  });
}

export function parseParameters(reader: JsReader): readonly JsPattern[] {
  const parameters: JsPattern[] = [];
  take(reader); // (
  while (!isAtEnd(reader) && !isNext(reader, ')')) {
    while (isModifier(reader)) take(reader);
    parameters.push(parsePattern(reader));
    if (!takeIf(reader, ',')) skipTo(reader, [',']);
    takeIf(reader, ',');
    if (isNext(reader, ']') || isNext(reader, '}')) break;
  }
  takeIf(reader, ')');
  return parameters;
}

function isModifier(reader: JsReader): boolean {
  const isWord = ['public', 'private', 'protected', 'readonly', 'override'].some((word) => isNext(reader, word));
  return isWord && peek(reader, 1).type === 'name';
}

function parseTarget(reader: JsReader): JsPattern {
  const { start, end, text, type } = peek(reader);
  if (takeIf(reader, '...')) return { type: 'rest', target: parsePattern(reader), start, end: endOfRead(reader) };
  if (isNext(reader, '{')) return parseObjectPattern(reader);
  if (isNext(reader, '[')) return parseArrayPattern(reader);
  if (type === 'name') take(reader);
  return { type: 'name', name: type === 'name' ? text : '', start, end };
}

function parseObjectPattern(reader: JsReader): JsPattern {
  const { start } = take(reader);
  const properties: { key: string | JsExpression; target: JsPattern }[] = [];
  let rest: JsPattern | undefined;
  while (!isAtEnd(reader) && !isNext(reader, '}')) {
    if (takeIf(reader, '...')) rest = parsePattern(reader);
    else properties.push(parseProperty(reader));
    if (!isNext(reader, ',')) skipTo(reader, [',']);
    if (!takeIf(reader, ',')) break;
  }
  takeIf(reader, '}');
  const span = { start, end: endOfRead(reader) };
  return { type: 'object-pattern', properties, ...(rest && { rest }), ...span };
}

function parseProperty(reader: JsReader): { key: string | JsExpression; target: JsPattern } {
  const name = peek(reader);
  const key = parseKey(reader);
  if (takeIf(reader, ':')) return { key, target: parsePattern(reader) };
  const fallback = takeIf(reader, '=') ? parseExpression(reader) : undefined;
  const span = { start: name.start, end: endOfRead(reader) };
  return { key, target: { type: 'name', name: name.text, ...(fallback && { fallback }), ...span } };
}

function parseArrayPattern(reader: JsReader): JsPattern {
  const { start } = take(reader);
  const items: (JsPattern | undefined)[] = [];
  let rest: JsPattern | undefined;
  while (!isAtEnd(reader) && !isNext(reader, ']')) {
    if (isNext(reader, ',')) items.push(undefined);
    else if (takeIf(reader, '...')) rest = parsePattern(reader);
    else items.push(parsePattern(reader));
    if (!isNext(reader, ',')) skipTo(reader, [',']);
    if (!takeIf(reader, ',')) break;
  }
  takeIf(reader, ']');
  const span = { start, end: endOfRead(reader) };
  return { type: 'array-pattern', items, ...(rest && { rest }), ...span };
}
