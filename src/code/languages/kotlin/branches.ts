/**
 * Branches of Kotlin: `if` and `when`.
 */

import type { Case, Condition, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { isAt, next, nothing, peek, type Reader, readList, siteFrom, skipUnknown, take } from '../curly/read.ts';
import { readExpression } from './expressions.ts';
import { readBlock } from './statements.ts';
import { readType } from './types.ts';

export function readIf(reader: Reader, from: number): Expression {
  const conditions: Condition[] = [];
  if (take(reader, '(')) {
    const [test] = readList(reader, ')', () => readExpression(reader));
    if (test) conditions.push({ kind: 'test', value: test });
  }
  const body = readBlock(reader);
  take(reader, ';');
  const otherwise = take(reader, 'else') ? readBlock(reader) : [];
  return { kind: 'if', branch: { conditions, body, otherwise }, site: siteFrom(reader, from) };
}

/** `when (subject) { A, B -> x; else -> y }`; without a subject a chain of tests. */
export function readWhen(reader: Reader, from: number): Expression {
  let subject: Expression | undefined;
  if (take(reader, '(')) {
    if (take(reader, 'val', 'var')) {
      next(reader);
      take(reader, '=');
    }
    subject = readList(reader, ')', () => readExpression(reader))[0];
  }
  const branches: { tests: readonly (Expression | Pattern)[]; body: Statement[] }[] = [];
  if (take(reader, '{')) {
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
      const { at } = reader;
      const tests = take(reader, 'else') ? [] : readTests(reader, subject !== undefined);
      take(reader, '->');
      branches.push({ tests, body: readBlock(reader) });
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
    return { kind: 'switch', subject, cases, site };
  }
  const chain = branches.reduceRight<Statement[]>((otherwise, { tests, body }) => {
    const [test] = tests;
    if (!test || isPattern(test)) return body;
    const branch = { conditions: [{ kind: 'test' as const, value: test }], body, otherwise };
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
