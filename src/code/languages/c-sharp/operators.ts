/**
 * C# operators, assignments and casts, as facts.
 */

import type { Expression, TypeName } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { asFunction } from './calls.ts';
import { innerOf, lowerExpression } from './expressions.ts';
import { typed } from './new.ts';
import { setInList } from './picked.ts';
import { kept, lowerType } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

export function lowerAssignment(node: Syntax, unit: CSharpUnit): Expression {
  const [named, operator, written] = partsOf(node, unit);
  const site = siteOf(node, unit);
  const left = childOf(node, 'left');
  const value = typed(asFunction(written), typeMade(left, childOf(node, 'right'), unit));
  const place = left?.type === 'identifier' ? unit.places?.get(nameOf(left, unit)) : undefined;
  if (place) return bothSet(named, operator, value, lowerExpression(place, unit));
  const target = isCalled(node, unit) ? wordsAt(named.site).call(named, []) : named;
  // flags: those that were there, and more, or fewer
  if (/^[|&]=$/.test(operator)) {
    const flags: Expression = { kind: 'operation', operator: operator.charAt(0), operands: [target, value], site };
    return { kind: 'assign', target, operator: '=', value: flags, site };
  }
  const inList = setInList(target, operator, value, site);
  if (inList) return inList;
  // what was there, or this
  if (operator === '??=')
    return { kind: 'assign', target, operator: '=', value: { kind: 'either', of: [target, value], site }, site };
  return { kind: 'assign', target, operator, value, site };
}

/** `_source = new();`: what is made is told where the field is declared. */
function typeMade(left: Syntax | undefined, right: Syntax | undefined, unit: CSharpUnit): TypeName | undefined {
  const name = left?.type === 'member_access_expression' ? childOf(left, 'name') : left;
  if (right?.type !== 'implicit_object_creation_expression' || name?.type !== 'identifier') return undefined;
  const type = unit.madeLater.get(nameOf(name, unit));
  return type && lowerType(type, unit);
}

/** A name, and the place that it stands for. */
function bothSet(named: Expression, operator: string, value: Expression, place: Expression): Expression {
  const { site } = named;
  const put = (target: Expression, given: Expression): Expression => ({
    kind: 'assign',
    target,
    operator,
    value: given,
    site,
  });
  return nothing(site, [put(named, value), put(place, named)]);
}

/** `Current() = kind`, spelled as a name that is set. */
function isCalled(assignment: Syntax, { text }: CSharpUnit): boolean {
  const left = childOf(assignment, 'left');
  return left !== undefined && /\s*\(/y.test(text.slice(left.end, childOf(assignment, 'operator')?.start));
}

export function lowerBinary(node: Syntax, unit: CSharpUnit): Expression {
  const [left, operator, right] = partsOf(node, unit);
  const site = siteOf(node, unit);
  // `x is A`, spelled as a comparison: nobody knows its outcome
  if (/^[!=]=$/.test(operator) && startsWithIs(node, unit)) {
    const written = operator === '==' ? childOf(node, 'right') : undefined;
    const asked = written && lowerType(written, unit);
    return { ...nothing(site, [left]), ...(asked && { asks: asked }) };
  }
  if (operator === '??') return { kind: 'either', of: [left, right], isInstead: true, site };
  return { kind: 'operation', operator, operands: [left, right], site };
}

function startsWithIs(node: Syntax, { text }: CSharpUnit): boolean {
  const operator = childOf(node, 'operator');
  return operator !== undefined && text.startsWith('is', operator.start);
}

function partsOf(node: Syntax, unit: CSharpUnit): readonly [Expression, string, Expression] {
  const lower = (field: string): Expression => {
    const part = childOf(node, field);
    return part ? lowerExpression(part, unit) : nothing(siteOf(node, unit));
  };
  const left = lower('left');
  return [left, childOf(node, 'operator')?.type ?? '', lower('right')];
}

export function lowerUnary(node: Syntax, unit: CSharpUnit): Expression {
  const part = innerOf(node);
  const value = part ? lowerExpression(part, unit) : nothing(siteOf(node, unit));
  const operator = node.children[0]?.type ?? '';
  return /^[!~]$/.test(operator) ? { kind: 'operation', operator, operands: [value], site: siteOf(node, unit) } : value;
}

/** What may stand before a value or between two: `(a) - b` is no cast, though the grammar says so. */
const BETWEEN = /^[-+*&^]$/;

/** `(T)x`. */
export function lowerCast(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const type = childOf(node, 'type');
  const part = childOf(node, 'value');
  const value = part ? lowerExpression(part, unit) : nothing(site);
  const operator = part?.type === 'prefix_unary_expression' ? part.children[0]?.type : undefined;
  if (operator !== undefined && type?.type === 'identifier' && BETWEEN.test(operator))
    return { kind: 'operation', operator, operands: [lowerExpression(type, unit), value], site };
  const to = type && kept(lowerType(type, unit));
  return to ? { kind: 'cast', value, to, site } : value;
}
