/**
 * Kotlin expressions and statements, as facts.
 */

import type { Expression, FunctionFact, Site, TypeName } from '../../facts/facts.ts';
import {
  createReader,
  isAt,
  nested,
  next,
  nothing,
  peek,
  type Reader,
  readList,
  siteFrom,
  skipTypeArguments,
  take,
  takeOperator,
} from '../curly/read.ts';
import { throwing } from '../curly/throwing.ts';
import { givesType } from '../type-arguments.ts';
import { readIf, readWhen } from './branches.ts';
import { readCall, receiverOf } from './calls.ts';
import { noteTest } from './casts.ts';
import { lowerFunction, skipAnnotations } from './functions.ts';
import { NO_FUNCTION, readBlock, readCatches, readLambda, yielding } from './statements.ts';
import { readType } from './types.ts';

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '===', '!=='],
  ['<', '>', '<=', 'in', 'is'],
  ['?:'],
  ['..', '..<', 'until', 'downTo', 'step', 'to'],
  ['+', '-'],
  ['*', '/', '%'],
];

export function readExpression(reader: Reader, level = 0): Expression {
  return nested(
    reader,
    () => readBinary(reader, level),
    () => nothing(siteFrom(reader, reader.at - 1)),
  );
}

function readBinary(reader: Reader, level: number): Expression {
  const operators = BINARY[level];
  if (!operators) return readUnary(reader);
  const { at } = reader;
  let left = readBinary(reader, level + 1);
  for (;;) {
    const token = peek(reader);
    const isNegated =
      token.text === '!' && (peek(reader, 1).text === 'in' || peek(reader, 1).text === 'is') && !token.isFirst;
    const operator = isNegated ? peek(reader, 1).text : token.text;
    if (token.kind === 'text' || !operators.includes(operator)) return left;
    // on a line of its own only these go on with what stands above
    if (token.isFirst && !['?:', '&&', '||'].includes(operator)) return left;
    if (isNegated) reader.at += 2;
    else takeOperator(reader);
    if (operator === 'is') {
      const type = readType(reader);
      const test = nothing(siteFrom(reader, at), [left]);
      noteTest(test, left, type, isNegated);
      left = test;
      continue;
    }
    const right = readBinary(reader, level + 1);
    const site = siteFrom(reader, at);
    if (operator === 'in') {
      const asked: Expression = { kind: 'member', of: right, name: 'contains', site };
      const holds: Expression = { kind: 'call', callee: asked, args: [{ value: left }], site };
      left = isNegated ? { kind: 'operation', operator: '!', operands: [holds], site } : holds;
    } else if (operator === '?:') left = { kind: 'either', of: [left, right], site };
    else if (operator === 'to')
      left = {
        kind: 'tuple',
        items: [
          { label: 'first', value: left },
          { label: 'second', value: right },
        ],
        site,
      };
    else if (operator === '-' && left.kind !== 'literal' && right.kind !== 'literal') {
      // what is taken out of a list
      left = {
        kind: 'call',
        callee: { kind: 'member', of: left, name: 'subtracting', site },
        args: [{ value: right }],
        site,
      };
    } else {
      const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
      left = { kind: 'operation', operator: plain, operands: [left, right], site };
    }
  }
}

function readUnary(reader: Reader): Expression {
  const { at } = reader;
  if (isAt(reader, '!', '-', '+', '++', '--')) {
    const operator = next(reader).text;
    const value = readUnary(reader);
    return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
  }
  skipAnnotations(reader);
  let value = readPostfix(reader);
  while (isAt(reader, 'as') && !peek(reader).isFirst) {
    next(reader);
    take(reader, '?');
    const to = readType(reader);
    if (to) value = { kind: 'cast', value, to, site: siteFrom(reader, at) };
  }
  return value;
}

function readPostfix(reader: Reader): Expression {
  const { at } = reader;
  let value = readPrimary(reader);
  /** What stands in `<…>` before the arguments of a call. */
  let given: TypeName | undefined;
  for (;;) {
    const token = peek(reader);
    if (token.kind !== 'mark') return value;
    if (token.text === '.' || token.text === '?.') {
      next(reader);
      value = lowerMember(value, next(reader).text, isAt(reader, '('), siteFrom(reader, at));
      given = undefined;
    } else if (token.text === '::') {
      next(reader);
      const name = next(reader);
      if (name.text === 'class') continue;
      value = {
        kind: 'reference',
        to: { kind: 'member', of: value, name: name.text, site: siteFrom(reader, at) },
        labels: ['_'],
        site: siteFrom(reader, at),
      };
    } else if (token.text === '!!') next(reader);
    else if (token.isFirst) return value;
    else if (token.text === '(' || (token.text === '{' && isCallee(value))) {
      const isMaker = value.kind === 'name' && /^[A-Z]/.test(value.name);
      value = givesType(readCall(reader, value, at, given), isMaker ? undefined : given);
      given = undefined;
    } else if (token.text === '[') {
      next(reader);
      const [index] = readList(reader, ']', () => readExpression(reader));
      const site = siteFrom(reader, at);
      value = { kind: 'index', of: value, index: index ?? nothing(site), site };
    } else if (token.text === '<' && isCallee(value) && isGenericCall(reader)) given = readTypeArgument(reader);
    else if (token.text === '++' || token.text === '--') next(reader);
    else return value;
  }
}

/** `Kind.entries`, and `Kind.values` that is called, are every case of an enum. */
function lowerMember(of: Expression, name: string, isCalled: boolean, site: Site): Expression {
  const isType = of.kind === 'name' && /^[A-Z]\w*[a-z]/.test(of.name);
  const isAll = isType && name === (isCalled ? 'values' : 'entries');
  return { kind: 'member', of, name: isAll ? 'allCases' : name, site };
}

function isCallee({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'member';
}

/** `f<T>(…)`, `f<T> { … }` rather than a comparison. */
function isGenericCall(reader: Reader): boolean {
  const { at } = reader;
  const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '{');
  reader.at = at;
  return isGeneric;
}

/** `<T>`, the only one; undefined for several. Stands behind them. */
function readTypeArgument(reader: Reader): TypeName | undefined {
  const { at } = reader;
  next(reader);
  const only = readType(reader);
  if (take(reader, '>')) return only;
  reader.at = at;
  skipTypeArguments(reader);
  return undefined;
}

function readPrimary(reader: Reader): Expression {
  const { at } = reader;
  const token = peek(reader);
  const site = (): Site => siteFrom(reader, at);
  if (token.kind === 'text') return readText(reader);
  if (token.kind === 'number') {
    next(reader);
    return { kind: 'literal', value: Number.parseFloat(token.text), site: site() };
  }
  if (token.kind === 'mark') {
    if (token.text === '(') {
      next(reader);
      const [value] = readList(reader, ')', () => readExpression(reader));
      return value ?? nothing(site());
    }
    if (token.text === '{') return readLambda(reader);
    if (token.text === '[') {
      next(reader);
      const items = readList(reader, ']', () => readExpression(reader));
      return { kind: 'list', items, site: site() };
    }
    if (token.text === '::') {
      next(reader);
      const name = next(reader).text;
      return { kind: 'reference', to: { kind: 'name', name, site: site() }, labels: ['_'], site: site() };
    }
    return nothing(site());
  }
  next(reader);
  switch (token.text) {
    case 'true':
    case 'false':
      return { kind: 'literal', value: token.text === 'true', site: site() };
    case 'null':
      return { kind: 'literal', value: null, site: site() };
    case 'this':
    case 'super':
      if (isAt(reader, '@')) reader.at += 2;
      return token.text === 'super' ? { kind: 'name', name: 'super', site: site() } : receiverOf(reader, site());
    case 'if':
      return readIf(reader, at);
    case 'when':
      return readWhen(reader, at);
    case 'try': {
      const body = readBlock(reader);
      const rest = readCatches(reader, body);
      const whole: FunctionFact = { ...NO_FUNCTION, body: [...yielding(body), ...rest], site: site() };
      return { kind: 'call', callee: { kind: 'closure', body: whole, site: site() }, args: [], site: site() };
    }
    case 'throw':
      return throwing(readExpression(reader), site());
    case 'return': {
      if (take(reader, '@')) next(reader);
      return peek(reader).isFirst || isAt(reader, '}', ')')
        ? nothing(site())
        : nothing(site(), [readExpression(reader)]);
    }
    case 'object':
      if (take(reader, ':')) {
        readType(reader);
        if (isAt(reader, '(')) readCall(reader, nothing(site()), at);
      }
      if (isAt(reader, '{')) return nothing(site(), [readLambda(reader)]);
      return nothing(site());
    case 'fun': {
      const fact = lowerFunction(reader, at, new Set());
      return { kind: 'closure', body: { ...fact, name: '' }, site: site() };
    }
    default:
      return { kind: 'name', name: token.text, site: site() };
  }
}

function readText(reader: Reader): Expression {
  const { at } = reader;
  const token = next(reader);
  const site = siteFrom(reader, at);
  if (!token.holes || !token.words) return { kind: 'literal', value: token.text, site };
  const parts: Expression[] = [];
  for (const [index, word] of token.words.entries()) {
    if (word !== '') parts.push({ kind: 'literal', value: word, site });
    const hole = token.holes[index];
    if (hole) parts.push(readHole(reader, hole));
  }
  return { kind: 'text', parts, site };
}

/** The expression in a text. Its places are those of the text around it. */
function readHole(reader: Reader, { start, end }: { readonly start: number; readonly end: number }): Expression {
  const inner = createReader(reader.text.slice(start, end), reader.file, reader.language);
  inner.depth = reader.depth + 1;
  const value = readExpression(inner);
  if (inner.tooDeep) reader.tooDeep ??= siteFrom(reader, reader.at - 1);
  return value;
}
