/**
 * Lambdas and parameters of C#.
 */

import type { Expression, FunctionFact, Parameter, Site, Statement } from '../../facts/facts.ts';
import { attempt, isAt, next, peek, type Reader, readList, siteFrom, take } from '../curly/read.ts';
import { readExpression } from './expressions.ts';
import { readBlock } from './statements.ts';
import { kept, readType } from './types.ts';

export function closure(parameters: readonly Parameter[], body: readonly Statement[], site: Site): Expression {
  const fact: FunctionFact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
  return { kind: 'closure', body: fact, site };
}

/** `x => …`, `(x, y) => …`, `async (x) => { … }`, `static () => …`. */
export function readLambda(reader: Reader): Expression | undefined {
  const { at } = reader;
  return attempt(reader, () => {
    // more of them are no code, and looking past all at each would take the square of their number
    for (let count = 0; count < 3 && isAt(reader, 'async', 'static'); count += 1) next(reader);
    const start = reader.at;
    let parameters: Parameter[];
    if (peek(reader).kind === 'name' && peek(reader, 1).text === '=>') {
      parameters = [{ name: next(reader).text, site: siteFrom(reader, start) }];
    } else if (isAt(reader, '(') && isLambdaHead(reader)) parameters = readParameters(reader);
    else return undefined;
    if (!take(reader, '=>')) return undefined;
    const bodyAt = reader.at;
    const body: Statement[] = isAt(reader, '{')
      ? readBlock(reader)
      : [{ kind: 'return', value: readExpression(reader), site: siteFrom(reader, bodyAt) }];
    return closure(parameters, body, siteFrom(reader, at));
  });
}

/** Whether the bracket here is followed by `=>`. */
function isLambdaHead(reader: Reader): boolean {
  let depth = 0;
  for (let ahead = 0; ahead < 200; ahead += 1) {
    const { kind, text } = peek(reader, ahead);
    if (kind === 'end') return false;
    if (kind !== 'mark') continue;
    if (text === '(') depth += 1;
    else if (text === ')') {
      depth -= 1;
      if (depth === 0) return peek(reader, ahead + 1).text === '=>';
    } else if (text === ';' || text === '{') return false;
  }
  return false;
}

/** Parameters with `this` before them: kept beside the facts, which know of none. */
const RECEIVERS = new WeakSet<Parameter>();

export function isReceiver(parameter: Parameter): boolean {
  return RECEIVERS.has(parameter);
}

/** Parameters of a method or lambda; a type may be missing. */
export function readParameters(reader: Reader): Parameter[] {
  next(reader);
  return readList(reader, ')', () => {
    const { at } = reader;
    while (isAt(reader, '[')) skipAttribute(reader);
    let isVariadic = false;
    let isReceiver = false;
    let isShared = false;
    while (isAt(reader, 'this', 'ref', 'out', 'in', 'params', 'readonly', 'scoped')) {
      const word = next(reader).text;
      isVariadic = word === 'params';
      isReceiver ||= word === 'this';
      isShared ||= word === 'out' || word === 'ref';
    }
    const isBare = peek(reader).kind === 'name' && [',', ')', '='].includes(peek(reader, 1).text);
    const type = isBare ? undefined : kept(readType(reader));
    if (peek(reader).kind !== 'name') return undefined;
    const name = next(reader).text;
    const given = take(reader, '=') ? readExpression(reader) : undefined;
    const parameter: Parameter = {
      name,
      ...(type && { type }),
      ...(given && { default: given }),
      ...(isVariadic && { isVariadic: true }),
      ...(isShared && { isShared: true }),
      site: siteFrom(reader, at),
    };
    if (isReceiver) RECEIVERS.add(parameter);
    return parameter;
  });
}

export function skipAttribute(reader: Reader): void {
  next(reader);
  readList(reader, ']', () => {
    // `[assembly: …]` says what it belongs to
    if (peek(reader).kind === 'name' && peek(reader, 1).text === ':') reader.at += 2;
    return readExpression(reader);
  });
}
