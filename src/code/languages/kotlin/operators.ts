/**
 * Operators of Kotlin, and what is written like one: `a to b`, `a in b`, `a is T`.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { noteTest } from './casts.ts';
import { lowerExpression } from './expressions.ts';
import { madeBy } from './library.ts';
import { isType, lowerType } from './types.ts';
import type { KotlinUnit } from './unit.ts';

export function lowerBinary(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const [left, right] = sidesOf(node, unit);
  const operator = childOf(node, 'operator')?.type ?? '';
  if (operator === '?:') return { kind: 'either', of: [left, right], isInstead: true, site };
  // what is taken out of a list
  if (operator === '-' && left.kind !== 'literal' && right.kind !== 'literal')
    return callOn(left, 'subtracting', right, site);
  if (operator === '+') return { kind: 'operation', operator, operands: [left, pairOrEntry(right)], site };
  const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
  return { kind: 'operation', operator: plain, operands: [left, right], site };
}

/** `"labs" to kind`, added to something: to a list a pair, to a table an entry. */
export function pairOrEntry(added: Expression): Expression {
  const [first, second] = added.kind === 'tuple' && added.items.length === 2 ? added.items : [];
  if (first?.label !== 'first' || !second) return added;
  const words = wordsAt(added.site);
  const [key, value] = [words.name('\0key'), words.name('\0value')];
  const items = [
    { label: 'first', value: key },
    { label: 'second', value },
  ];
  return words.run([
    words.declare('\0key', first.value),
    words.declare('\0value', second.value),
    words.give(
      words.either(
        { kind: 'tuple', items, site: added.site },
        { kind: 'dictionary', pairs: [[key, value]], isTable: true, site: added.site },
      ),
    ),
  ]);
}

/** The two sides of an operator, which the grammar calls `left` and `right`. */
function sidesOf(node: Syntax, unit: KotlinUnit): readonly [Expression, Expression] {
  const lower = (part: Syntax | undefined): Expression =>
    part ? lowerExpression(part, unit) : nothing(siteOf(node, unit));
  return [lower(childOf(node, 'left')), lower(childOf(node, 'right'))];
}

function callOn(of: Expression, name: string, arg: Expression, site: Site): Expression {
  return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [{ value: arg }], site };
}

/** `a in b`, `a !in b`. */
export function lowerIn(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const [left, right] = sidesOf(node, unit);
  const holds = callOn(right, 'contains', left, site);
  return findType(node, '!in') ? { kind: 'operation', operator: '!', operands: [holds], site } : holds;
}

/** `a is T`, `a !is T`. */
export function lowerIs(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const [left] = sidesOf(node, unit);
  const type = node.children.find(isType);
  const asked = type && lowerType(type, unit);
  const isNegated = findType(node, '!is') !== undefined;
  const is: Expression = { ...nothing(site, [left]), ...(asked && { asks: asked }) };
  const test: Expression = isNegated ? { kind: 'operation', operator: '!', operands: [is], site } : is;
  noteTest(test, left, asked, isNegated);
  return test;
}

/** `a as T`, `a as? T`. */
export function lowerAs(node: Syntax, unit: KotlinUnit): Expression {
  const [value] = sidesOf(node, unit);
  const type = node.children.find(isType);
  const to = type && lowerType(type, unit);
  return to ? { kind: 'cast', value, to, site: siteOf(node, unit) } : value;
}

/** Signs before a value that may be an operator of the app's own.
 *  https://kotlinlang.org/docs/operator-overloading.html#unary-operations */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['+', 'unaryPlus'],
  ['-', 'unaryMinus'],
]);

/** `!a`, `+a`; what other signs say of a value is no other value. */
export function lowerUnary(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const written = childOf(node, 'argument');
  const value = written ? lowerExpression(written, unit) : nothing(site);
  const operator = childOf(node, 'operator')?.type ?? '';
  if (operator === '!') return { kind: 'operation', operator, operands: [value], site };
  const name = value.kind === 'literal' ? undefined : SIGNS.get(operator);
  return name === undefined ? value : wordsAt(site).call(wordsAt(site).member(value, name), []);
}

const RANGES: ReadonlySet<string> = new Set(['until', 'downTo', 'step']);

/** `a to b`, `1 until 3`, `types union others`: a method without dot and brackets. */
export function lowerInfix(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const [first, named, second] = namedChildren(node);
  const left = first ? lowerExpression(first, unit) : nothing(site);
  const right = second ? lowerExpression(second, unit) : nothing(site);
  const name = named ? textOf(named, unit) : '';
  if (name === 'to') {
    const items = [
      { label: 'first', value: left },
      { label: 'second', value: right },
    ];
    return { kind: 'tuple', items, site };
  }
  if (RANGES.has(name))
    return { kind: 'operation', operator: name === 'until' ? '..<' : name, operands: [left, right], site };
  return madeBy({ kind: 'member', of: left, name, site }, [{ value: right }], site);
}

/** `a..b`, `a..<b`. */
export function lowerRange(node: Syntax, unit: KotlinUnit): Expression {
  const operands = namedChildren(node).map((part) => lowerExpression(part, unit));
  const operator = findType(node, '..<') ? '..<' : '...';
  return { kind: 'operation', operator, operands, site: siteOf(node, unit) };
}
