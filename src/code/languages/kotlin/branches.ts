/**
 * Branches of Kotlin: `if` and `when`.
 */
import type { Case, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { leaving } from '../leaving.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { conditionsOf } from './casts.ts';
import { lowerExpression } from './expressions.ts';
import { lowerVariable, NO_FUNCTION } from './lambdas.ts';
import { lowerBody } from './statements.ts';
import { typeIn } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export function lowerIf(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const written = childOf(node, 'condition');
  const at = node.children.findIndex(({ type }) => type === ')');
  const end = node.children.findIndex(({ type }) => type === 'else');
  const behind = end < 0 ? node.children.length : end;
  const chosen = node.children.slice(at + 1, behind).find(({ isNamed }) => isNamed);
  const other = node.children.slice(behind).find(({ isNamed }) => isNamed);
  const test = written && lowerExpression(written, unit);
  const conditions = test ? conditionsOf(test, chosen, unit) : [];
  const branch = {
    conditions,
    body: lowerBody(chosen, unit),
    otherwise: lowerBody(other, unit),
    ...leaving(chosen, other, (node) => /^(?:break|continue)(?:@\w+)?$/.test(textOf(node, unit))),
  };
  return { kind: 'if', branch, site };
}

/** An entry of a `when`: `A, B if test -> body`. */
interface Entry {
  readonly tests: readonly Syntax[];
  readonly guard?: Syntax;
  readonly body: Syntax | undefined;
}

function entriesOf(node: Syntax): readonly Entry[] {
  return node.children
    .filter(({ type }) => type === 'when_entry')
    .map((entry) => {
      const arrow = entry.children.findIndex(({ type }) => type === '->');
      const tests = childrenOf(entry, 'condition').filter(({ isNamed }) => isNamed);
      const guard = childOf(entry, 'guard');
      const body = entry.children.slice(arrow + 1).find(({ isNamed }) => isNamed);
      return { tests, ...(guard && { guard }), body };
    });
}

/** `when (subject) { A, B -> x; else -> y }`; without a subject a chain of tests. */
export function lowerWhen(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const written = findType(node, 'when_subject');
  const entries = entriesOf(node);
  const asked = written && namedChildren(written).at(-1);
  if (!written || !asked) return chainOf(entries, node, unit);
  const value = lowerExpression(asked, unit);
  const declared = findType(written, 'variable_declaration');
  const name = declared && lowerVariable(declared, unit);
  const subject: Expression = name ? { kind: 'name', name: name.name, site: name.site } : value;
  const cases = entries.map(({ tests, guard, body }): Case => {
    const where = guard && lowerExpression(guard, unit);
    const patterns = tests.map((test) => lowerTest(test, unit));
    // to a flow, a guard behind `else` is one behind anything
    const any: readonly Pattern[] = where && patterns.length === 0 ? [{ kind: 'any' }] : patterns;
    return { patterns: any, ...(where && { where }), body: lowerBody(body, unit) };
  });
  const choice: Expression = { kind: 'switch', subject, cases, site };
  if (!name) return choice;
  const named: Statement = { kind: 'declare', pattern: { kind: 'name', name: name.name, site: name.site }, value };
  const whole = { ...NO_FUNCTION, body: [named, { kind: 'return' as const, value: choice, site }], site };
  return { kind: 'call', callee: { kind: 'closure', body: whole, site }, args: [], site };
}

function chainOf(entries: readonly Entry[], node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const chain = entries.reduceRight<Statement[]>((otherwise, { tests: [test], body }) => {
    const statements = lowerBody(body, unit);
    if (!test || isPatternOnly(test)) return statements;
    const conditions = conditionsOf(lowerExpression(test, unit), body, unit);
    return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body: statements, otherwise }, site } }];
  }, []);
  const [only] = chain;
  return only?.kind === 'evaluate' ? only.value : nothing(site);
}

function isPatternOnly({ type }: Syntax): boolean {
  return type === 'range_test' || type === 'type_test';
}

/** What the subject of a `when` is held against. */
function lowerTest(node: Syntax, unit: KotlinUnit): Pattern {
  if (node.type === 'range_test') return { kind: 'any' };
  if (node.type === 'type_test') {
    const type = typeIn(node, unit);
    return type ? { kind: 'case', name: type.name, type, parts: [], labels: [] } : { kind: 'any' };
  }
  const value = lowerExpression(node, unit);
  const isCase = value.kind === 'member' && /^[A-Z]/.test(value.name);
  return isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value };
}
