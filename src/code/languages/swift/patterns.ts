/**
 * Swift patterns, lowered.
 */

import type { Pattern } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import type { Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { typeIn } from './types.ts';

export function typedPattern(pattern: Pattern, type: ReturnType<typeof typeIn>): Pattern {
  return pattern.kind === 'name' && type ? { ...pattern, type } : pattern;
}

export function lowerPattern(node: Syntax, unit: Unit): Pattern {
  if (node.type === 'pattern') return patternFrom(node.children, unit);
  if (node.type === 'simple_identifier') {
    const name = textOf(node, unit).replaceAll('`', '');
    return name === '_' ? { kind: 'any' } : { kind: 'name', name, site: siteOf(node, unit) };
  }
  if (node.type === 'wildcard_pattern') return { kind: 'any' };
  return { kind: 'value', value: lowerExpression(node, unit) };
}

/** A pattern from the row of tokens that the grammar makes of it. */
export function patternFrom(row: readonly Syntax[], unit: Unit): Pattern {
  const children = row.filter(({ type }) => type !== 'value_binding_pattern' && type !== 'case');
  const [first, second] = children;
  if (!first) return { kind: 'any' };
  const asAt = children.findIndex(({ type }) => type === 'as');
  const castTo = asAt > 0 ? typeIn({ ...first, children: children.slice(asAt) }, unit) : undefined;
  if (castTo) return { kind: 'cast', pattern: patternFrom(children.slice(0, asAt), unit), to: castTo };
  const asked = first.type === 'is' ? typeIn({ ...first, children: children.slice(1) }, unit) : undefined;
  if (asked) return { kind: 'cast', pattern: { kind: 'any' }, to: asked };
  if (first.type === 'is') return { kind: 'any' };
  const nameNode =
    first.type === '.'
      ? second
      : first.type === 'user_type'
        ? children.find(({ type }) => type === 'simple_identifier')
        : undefined;
  if (nameNode && (first.type === '.' || first.type === 'user_type')) {
    const rest = children.slice(children.indexOf(nameNode) + 1);
    return {
      kind: 'case',
      name: textOf(nameNode, unit).replaceAll('`', ''),
      parts: rest.filter(({ type }) => type === 'pattern').map((part) => lowerPattern(part, unit)),
      labels: [],
    };
  }
  const parts = children.filter(({ type }) => type === 'pattern' || type === 'simple_identifier');
  const isName = first.type === 'simple_identifier' || first.type === 'wildcard_pattern';
  if (first.field === 'bound_identifier' || (isName && children.length === 1)) return lowerPattern(first, unit);
  if (first.type === 'navigation_expression') return memberPattern(first, children, unit);
  if (parts.length > 1 || first.type === '(') return tuplePattern(children, unit);
  if (first.type === 'pattern') return lowerPattern(first, unit);
  return { kind: 'value', value: lowerExpression(first, unit) };
}

/** `Kind.allergy`: a case, named with its enum. */
function memberPattern(node: Syntax, rest: readonly Syntax[], unit: Unit): Pattern {
  const value = lowerExpression(node, unit);
  const parts = rest.filter(({ type }) => type === 'pattern').map((part) => lowerPattern(part, unit));
  return value.kind === 'member' ? { kind: 'case', name: value.name, parts, labels: [] } : { kind: 'value', value };
}

/** `(a, label: b)`: labels stand as identifiers before their pattern. */
function tuplePattern(children: readonly Syntax[], unit: Unit): Pattern {
  const items: { label?: string; pattern: Pattern }[] = [];
  let label: string | undefined;
  for (const child of children) {
    if (child.type === 'simple_identifier' && child.field !== 'bound_identifier') label = textOf(child, unit);
    else if (child.isNamed) {
      items.push({ ...(label !== undefined && { label }), pattern: lowerPattern(child, unit) });
      label = undefined;
    }
  }
  const [only] = items;
  return items.length === 1 && only ? only.pattern : { kind: 'tuple', items };
}
