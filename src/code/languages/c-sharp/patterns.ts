/**
 * Patterns of C#: tests, and the cases of a switch.
 */

import type { Case, Expression, Pattern } from '../../facts/facts.ts';
import { isAt, next, nothing, peek, type Reader, readList, siteFrom, take } from '../curly/read.ts';
import { readExpression } from './expressions.ts';
import { readBinary } from './operators.ts';
import { readType } from './types.ts';

/** `x is T t`, `x is not null`, `x is { … }`: a test whose outcome nobody knows. What it binds is x. */
export function readIs(reader: Reader, subject: Expression, from: number): Expression {
  take(reader, 'not');
  if (isAt(reader, '{', '(')) skipPattern(reader);
  else {
    readType(reader, true);
    if (isAt(reader, '{')) skipPattern(reader);
  }
  if (peek(reader).kind === 'name' && !isAt(reader, 'and', 'or', 'when')) {
    const { at } = reader;
    const name = next(reader).text;
    const site = siteFrom(reader, at);
    const target: Expression = { kind: 'name', name, site };
    reader.bound?.set(name, site);
    return nothing(siteFrom(reader, from), [{ kind: 'assign', target, operator: '=', value: subject, site }]);
  }
  while (take(reader, 'or', 'and')) {
    take(reader, 'not');
    readBinary(reader, 5);
  }
  return nothing(siteFrom(reader, from), [subject]);
}

export function skipPattern(reader: Reader): void {
  const open = next(reader).text;
  readList(reader, open === '{' ? '}' : ')', () => readExpression(reader));
}

export function readSwitchExpression(reader: Reader, subject: Expression, from: number): Expression {
  next(reader);
  if (!take(reader, '{')) return subject;
  const cases = readList(reader, '}', (): Case => {
    const patterns = readPatterns(reader);
    take(reader, '=>');
    return { patterns, body: [{ kind: 'evaluate', value: readExpression(reader) }] };
  });
  return { kind: 'switch', subject, cases, site: siteFrom(reader, from) };
}

/** `A.B or "c" when d`; empty for what matches anything. */
export function readPatterns(reader: Reader): Pattern[] {
  const patterns: Pattern[] = [];
  do {
    take(reader, 'not');
    if (isAt(reader, '_') || isAt(reader, 'var', '{', '(', '>', '<')) {
      while (!isAt(reader, '=>', ':', 'when') && peek(reader).kind !== 'end') next(reader);
      return [];
    }
    const value = readBinary(reader, 6);
    const isCase = value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
    patterns.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value });
    if (peek(reader).kind === 'name' && !isAt(reader, 'or', 'when', 'and')) next(reader);
  } while (take(reader, 'or'));
  if (take(reader, 'when')) readBinary(reader, 0);
  return patterns;
}
