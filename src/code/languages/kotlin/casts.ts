/**
 * Smart casts of Kotlin: what is tested to be of a type is read as that. https://kotlinlang.org/docs/typecasts.html#smart-casts
 */
import type { Condition, Expression, Site, Statement, TypeName } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { childOf, type Syntax } from '../syntax.ts';
import type { KotlinUnit } from './unit.ts';

interface Test {
  readonly name: string;
  readonly type: TypeName;
  readonly isNegated: boolean;
  readonly site: Site;
}

/** Tests of names: kept beside the facts, which know of none. */
const TESTS = new WeakMap<Expression, Test>();

/** `subject is T`: `test` stands for it. */
export function noteTest(test: Expression, subject: Expression, type: TypeName | undefined, isNegated: boolean): void {
  if (type && subject.kind === 'name') TESTS.set(test, { name: subject.name, type, isNegated, site: test.site });
}

/** The conditions of a branch: behind `x is T` `x` is one in `body`, unless that puts something else there. */
export function conditionsOf(test: Expression, body: Syntax | undefined, unit: KotlinUnit): readonly Condition[] {
  const parts = conjunctsOf(test);
  const isCast = (part: Expression): boolean => {
    const found = TESTS.get(part);
    return found !== undefined && !found.isNegated && !(body && isAssigned(body, found.name, unit));
  };
  if (!parts.some(isCast)) return [{ kind: 'test', value: test }];
  return parts.flatMap((part): Condition[] => {
    const plain: Condition = { kind: 'test', value: part };
    const found = isCast(part) ? TESTS.get(part) : undefined;
    return found ? [plain, { kind: 'bind', ...narrowed(found) }] : [plain];
  });
}

function conjunctsOf(test: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  let rest = test;
  while (rest.kind === 'operation' && rest.operator === '&&' && rest.operands.length === 2) {
    const [left, right] = rest.operands;
    if (!left || !right) break;
    parts.unshift(right);
    rest = left;
  }
  return [rest, ...parts];
}

const LEAVES = /\b(?:return|throw|continue|break)\b/;

/** What follows `if (x !is T) return`: `x` is one from there on. */
export function castBehind(statement: Statement, node: Syntax, { text }: KotlinUnit): readonly Statement[] {
  const branch = statement.kind === 'evaluate' && statement.value.kind === 'if' ? statement.value.branch : undefined;
  const [only, ...more] = branch?.conditions ?? [];
  const found = only?.kind === 'test' && more.length === 0 ? TESTS.get(only.value) : undefined;
  if (!found?.isNegated || branch?.otherwise.length !== 0) return [];
  return LEAVES.test(text.slice(node.start, node.end)) ? [{ kind: 'declare', ...narrowed(found) }] : [];
}

function narrowed({ name, type, site }: Test): {
  readonly pattern: Extract<Condition, { kind: 'bind' }>['pattern'];
  readonly value: Expression;
} {
  const value: Expression = { kind: 'cast', value: { kind: 'name', name, site }, to: type, site };
  return { pattern: { kind: 'name', name, type, site }, value };
}

/** Whether a name is given something else in a stretch. */
function isAssigned(node: Syntax, name: string, unit: KotlinUnit): boolean {
  if (node.type === 'assignment') {
    const target = childOf(node, 'left');
    if (target?.type === 'identifier' && textOf(target, unit) === name) return true;
  }
  return node.children.some((child) => isAssigned(child, name, unit));
}
