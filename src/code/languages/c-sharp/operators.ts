/**
 * C# operators, from assignments down to casts, as facts.
 */

import type { Expression } from '../../facts/facts.ts';
import { attempt, isAt, next, peek, type Reader, siteFrom, take, takeOperator } from '../curly/read.ts';
import { throwing } from '../curly/throwing.ts';
import { readPostfix } from './calls.ts';
import { readExpression } from './expressions.ts';
import { readLambda } from './lambdas.ts';
import { readIs } from './patterns.ts';
import { kept, readType } from './types.ts';

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', 'is', 'as'],
  ['+', '-'],
  ['*', '/', '%'],
];

export function readAssignment(reader: Reader): Expression {
  const { at } = reader;
  const lambda = readLambda(reader);
  if (lambda) return lambda;
  const left = readConditional(reader);
  if (!isAt(reader, '=', '+=', '-=', '??=', '|=', '&=')) return left;
  const operator = next(reader).text;
  const value = readExpression(reader);
  return {
    kind: 'assign',
    target: left,
    operator: operator === '??=' ? '=' : operator,
    value,
    site: siteFrom(reader, at),
  };
}

function readConditional(reader: Reader): Expression {
  const { at } = reader;
  const test = readCoalescing(reader);
  if (!take(reader, '?')) return test;
  const yes = readExpression(reader);
  take(reader, ':');
  const no = readExpression(reader);
  return { kind: 'either', test, of: [yes, no], site: siteFrom(reader, at) };
}

function readCoalescing(reader: Reader): Expression {
  const { at } = reader;
  const left = readBinary(reader, 0);
  if (!take(reader, '??')) return left;
  const right = readCoalescing(reader);
  return { kind: 'either', of: [left, right], site: siteFrom(reader, at) };
}

export function readBinary(reader: Reader, level: number): Expression {
  const operators = BINARY[level];
  if (!operators) return readUnary(reader);
  const { at } = reader;
  let left = readBinary(reader, level + 1);
  while (operators.includes(peek(reader).text) && peek(reader).kind !== 'text') {
    const operator = takeOperator(reader);
    if (operator === 'is') {
      left = readIs(reader, left, at);
      continue;
    }
    if (operator === 'as') {
      const to = kept(readType(reader));
      if (to) left = { kind: 'cast', value: left, to, site: siteFrom(reader, at) };
      continue;
    }
    const right = readBinary(reader, level + 1);
    left = { kind: 'operation', operator, operands: [left, right], site: siteFrom(reader, at) };
  }
  return left;
}

export function readUnary(reader: Reader): Expression {
  const { at } = reader;
  if (isAt(reader, '!', '-', '+', '++', '--', '~', '&', '^')) {
    const operator = next(reader).text;
    const value = readUnary(reader);
    return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
  }
  if (isAt(reader, 'await') && peek(reader, 1).text !== '.') {
    next(reader);
    return readUnary(reader);
  }
  if (isAt(reader, 'throw')) {
    next(reader);
    return throwing(isAt(reader, ';') ? undefined : readUnary(reader), siteFrom(reader, at));
  }
  if (isAt(reader, 'ref', 'out', 'in') && peek(reader, 1).kind === 'name') {
    next(reader);
    return readUnary(reader);
  }
  const cast = readCast(reader);
  if (cast) return cast;
  return readPostfix(reader);
}

/** `(T)x`: a type in brackets with what can only be its operand behind it. */
function readCast(reader: Reader): Expression | undefined {
  const { at } = reader;
  if (!isAt(reader, '(')) return undefined;
  return attempt(reader, () => {
    next(reader);
    const type = readType(reader);
    if (!type || !take(reader, ')')) return undefined;
    const { kind, text } = peek(reader);
    const isOperand =
      kind === 'name'
        ? !/^(?:is|as|and|or|switch|with|when)$/.test(text)
        : kind === 'text' || kind === 'number' || text === '(';
    if (!isOperand) return undefined;
    const value = readUnary(reader);
    const to = kept(type);
    return to ? { kind: 'cast', value, to, site: siteFrom(reader, at) } : value;
  });
}
