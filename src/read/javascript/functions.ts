/**
 * Functions, arrow functions, `new` and classes.
 */
import { inBrackets, parseExpression, parseItems, parsePrimary, unknownExpression } from './expressions.ts';
import { parseParameters, parsePattern } from './patterns.ts';
import { descend, endOfRead, isAtEnd, isNext, isToken, type JsReader, peek, take, takeIf, tokenAt } from './reader.ts';
import { parseBlock } from './statements.ts';
import type { JsExpression, JsFunction, JsPattern } from './syntax.ts';
import { skipType, skipTypeArguments } from './types.ts';

/** An arrow function, when one stands here. */
export function parseArrow(reader: JsReader): JsExpression | undefined {
  const { start } = peek(reader);
  const isAsync = isNext(reader, 'async') && !peek(reader, 1).newline && !isNext(reader, '=>', 1);
  const from = isAsync ? reader.at + 1 : reader.at;
  const first = tokenAt(reader, from);
  if (first.type === 'name' && isToken(tokenAt(reader, from + 1), '=>')) {
    reader.at = from;
    const parameter: JsPattern = { type: 'name', name: take(reader).text, start: first.start, end: first.end };
    return parseArrowBody(reader, start, [parameter]);
  }
  const open = skipTypeArguments(reader, from) ?? from;
  const closing = isToken(tokenAt(reader, open), '(') ? reader.closings.get(open) : undefined;
  if (closing === undefined) return undefined;
  let arrow: number | undefined = closing + 1;
  if (isToken(tokenAt(reader, arrow), ':') && !reader.inConsequent) arrow = skipType(reader, arrow + 1);
  if (arrow === undefined || !isToken(tokenAt(reader, arrow), '=>')) return undefined;
  reader.at = open;
  const parameters = parseParameters(reader);
  reader.at = arrow;
  return parseArrowBody(reader, start, parameters);
}

function parseArrowBody(reader: JsReader, start: number, parameters: readonly JsPattern[]): JsFunction {
  take(reader); // =>
  const body = isNext(reader, '{') ? inBrackets(reader, () => parseBlock(reader)) : parseExpression(reader);
  return { type: 'function', parameters, body, generator: false, start, end: endOfRead(reader) };
}

/** `async function* name(…) { … }`. */
export function parseFunction(reader: JsReader): JsFunction {
  const { start } = peek(reader);
  takeIf(reader, 'async');
  take(reader); // function
  const generator = takeIf(reader, '*');
  const name = peek(reader).type === 'name' ? take(reader).text : undefined;
  const callable = parseCallable(reader, start, generator);
  return name === undefined ? callable : { ...callable, name };
}

/** `<T>(parameters): Type { body }`, of a function or a method. */
export function parseCallable(reader: JsReader, start: number, generator: boolean): JsFunction {
  reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
  const parameters = isNext(reader, '(') ? parseParameters(reader) : [parsePattern(reader)];
  if (takeIf(reader, ':')) reader.at = skipType(reader, reader.at) ?? reader.at;
  const body = isNext(reader, '{') ? inBrackets(reader, () => parseBlock(reader)) : [];
  return { type: 'function', parameters, body, generator, start, end: endOfRead(reader) };
}

export function parseConstruction(reader: JsReader, start: number): JsExpression {
  let callee = descend(reader, () => parsePrimary(reader));
  while (takeIf(reader, '.')) {
    const property = take(reader).text;
    callee = { type: 'member', object: callee, property, optional: false, start, end: endOfRead(reader) };
  }
  reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
  const args = isNext(reader, '(') ? parseItems(reader, ')') : [];
  return { type: 'call', callee, args, optional: false, construct: true, start, end: endOfRead(reader) };
}

/** A class is read for its extent only. */
export function parseClass(reader: JsReader): JsExpression {
  const { start } = take(reader);
  while (!isAtEnd(reader) && !isNext(reader, '{') && !isNext(reader, ';')) take(reader);
  reader.at = reader.closings.get(reader.at) ?? reader.at;
  take(reader);
  return unknownExpression(reader, start, 'a class');
}
