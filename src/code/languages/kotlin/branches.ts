/**
 * Branches of Kotlin: `if` and `when`.
 */

import type { Case, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { isAt, next, nothing, peek, type Reader, readList, siteFrom, skipUnknown, take } from '../curly/read.ts';
import { conditionsOf } from './casts.ts';
import { readExpression } from './expressions.ts';
import { NO_FUNCTION, readBlock } from './statements.ts';
import { readType } from './types.ts';

export function readIf(reader: Reader, from: number): Expression {
  const [test] = take(reader, '(') ? readList(reader, ')', () => readExpression(reader)) : [];
  const { at } = reader;
  const body = readBlock(reader);
  const conditions = test ? conditionsOf(test, reader, at) : [];
  take(reader, ';');
  const otherwise = take(reader, 'else') ? readBlock(reader) : [];
  return { kind: 'if', branch: { conditions, body, otherwise }, site: siteFrom(reader, from) };
}

/** `when (subject) { A, B -> x; else -> y }`; without a subject a chain of tests. */
export function readWhen(reader: Reader, from: number): Expression {
  let subject: Expression | undefined;
  let named: Statement | undefined;
  if (take(reader, '(')) {
    const { at } = reader;
    const name = take(reader, 'val', 'var') ? next(reader).text : undefined;
    const site = siteFrom(reader, at);
    if (name !== undefined) take(reader, '=');
    subject = readList(reader, ')', () => readExpression(reader))[0];
    if (name !== undefined && subject) {
      named = { kind: 'declare', pattern: { kind: 'name', name, site }, value: subject };
      subject = { kind: 'name', name, site };
    }
  }
  const branches: { tests: readonly (Expression | Pattern)[]; body: Statement[]; at: number; end: number }[] = [];
  if (take(reader, '{')) {
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      const tests = take(reader, 'else') ? [] : readTests(reader, subject !== undefined);
      take(reader, '->');
      const start = reader.at;
      const body = readBlock(reader);
      branches.push({ tests, body, at: start, end: reader.at });
      take(reader, ';');
      if (reader.at === at) skipUnknown(reader);
    }
    take(reader, '}');
  }
  const site = siteFrom(reader, from);
  if (subject) {
    const cases = branches.map(
      ({ tests, body }): Case => ({
        patterns: tests.map((test) => (isPattern(test) ? test : { kind: 'value', value: test })),
        body,
      }),
    );
    const choice: Expression = { kind: 'switch', subject, cases, site };
    if (!named) return choice;
    const whole = { ...NO_FUNCTION, body: [named, { kind: 'return' as const, value: choice, site }], site };
    return { kind: 'call', callee: { kind: 'closure', body: whole, site }, args: [], site };
  }
  const chain = branches.reduceRight<Statement[]>((otherwise, { tests, body, at, end }) => {
    const [test] = tests;
    if (!test || isPattern(test)) return body;
    const branch = { conditions: conditionsOf(test, { ...reader, at: end }, at), body, otherwise };
    return [{ kind: 'evaluate', value: { kind: 'if', branch, site } }];
  }, []);
  const [only] = chain;
  return only?.kind === 'evaluate' ? only.value : nothing(site);
}

function isPattern(test: Expression | Pattern): test is Pattern {
  return test.kind === 'case' || test.kind === 'any' || test.kind === 'value';
}

function readTests(reader: Reader, hasSubject: boolean): (Expression | Pattern)[] {
  const tests: (Expression | Pattern)[] = [];
  do {
    if (isAt(reader, '->')) break;
    if (take(reader, 'in')) {
      readExpression(reader);
      tests.push({ kind: 'any' });
    } else if (take(reader, 'is')) {
      const type = readType(reader);
      tests.push(type ? { kind: 'case', name: type.name, parts: [], labels: [] } : { kind: 'any' });
    } else {
      const value = readExpression(reader);
      const isCase = hasSubject && value.kind === 'member' && /^[A-Z]/.test(value.name);
      tests.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : value);
    }
  } while (take(reader, ','));
  return tests;
}
