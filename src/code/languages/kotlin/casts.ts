/**
 * Smart casts of Kotlin: what is tested to be of a type is read as that. https://kotlinlang.org/docs/typecasts.html#smart-casts
 */
import type { Condition, Expression, Site, Statement, TypeName } from '../../facts/facts.ts';
import type { Reader } from '../curly/read.ts';

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

/** The conditions of a branch: behind `x is T` `x` is one. `from` is where what they decide on begins. */
export function conditionsOf(test: Expression, reader: Reader, from: number): readonly Condition[] {
  const parts = conjunctsOf(test);
  const isCast = (part: Expression): boolean => {
    const found = TESTS.get(part);
    return found !== undefined && !found.isNegated && !isAssigned(reader, found.name, from);
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

/** What follows `if (x !is T) return`: `x` is one from there on. */
export function castBehind(statement: Statement | undefined, reader: Reader, from: number): readonly Statement[] {
  const branch = statement?.kind === 'evaluate' && statement.value.kind === 'if' ? statement.value.branch : undefined;
  const [only, ...more] = branch?.conditions ?? [];
  const found = only?.kind === 'test' && more.length === 0 ? TESTS.get(only.value) : undefined;
  if (!found?.isNegated || branch?.otherwise.length !== 0) return [];
  const isLeaving = reader.tokens
    .slice(from, reader.at)
    .some(({ kind, text }) => kind === 'name' && /^(?:return|throw|continue|break)$/.test(text));
  return isLeaving ? [{ kind: 'declare', ...narrowed(found) }] : [];
}

function narrowed({ name, type, site }: Test): {
  readonly pattern: Extract<Condition, { kind: 'bind' }>['pattern'];
  readonly value: Expression;
} {
  const value: Expression = { kind: 'cast', value: { kind: 'name', name, site }, to: type, site };
  return { pattern: { kind: 'name', name, type, site }, value };
}

/** Whether a name is given something else between a token and where the reader stands. */
function isAssigned({ tokens, at }: Reader, name: string, from: number): boolean {
  return tokens
    .slice(from, at)
    .some(({ kind, text }, index) => kind === 'name' && text === name && tokens[from + index + 1]?.text === '=');
}
