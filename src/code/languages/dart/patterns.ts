/**
 * Patterns of Dart.
 */

import type { Expression, Pattern, Statement } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { type DartUnit, lowerRun } from './expressions.ts';
import { lowerType } from './types.ts';

/** `Kind.allergy`, `'allergy'`, `_`, `a || b`. */
export function lowerPattern(node: Syntax, unit: DartUnit): Pattern[] {
  const site = siteOf(node, unit);
  if (node.type === 'object_pattern' || node.type === 'variable_pattern') return lowerTyped(node, unit);
  if (node.type === 'logical_or_pattern') return namedChildren(node).flatMap((child) => lowerPattern(child, unit));
  const [inner] = namedChildren(node);
  if (!inner) return [{ kind: 'any' }];
  if (inner.type === 'identifier') {
    const name = textOf(inner, unit);
    return name === '_' ? [{ kind: 'any' }] : [{ kind: 'value', value: { kind: 'name', name, site } }];
  }
  if (inner.type === 'qualified') {
    const name = namedChildren(inner).at(-1);
    return name ? [{ kind: 'case', name: textOf(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
  }
  return [{ kind: 'value', value: lowerRun(namedChildren(node), unit) }];
}

/** `Opened(:final type)`, `Opened event`, `final event`. */
function lowerTyped(node: Syntax, unit: DartUnit): Pattern[] {
  const site = siteOf(node, unit);
  const to = lowerType(node.children, unit);
  const name = node.type === 'object_pattern' ? undefined : findType(node, 'identifier');
  const text = node.type === 'object_pattern' ? wholeOf(node) : name && textOf(name, unit);
  const pattern: Pattern = text === undefined || text === '_' ? { kind: 'any' } : { kind: 'name', name: text, site };
  return [to ? { kind: 'cast', pattern, to } : pattern];
}

/** What the object that is taken apart is called. */
function wholeOf({ start }: Syntax): string {
  return `\0${start}`;
}

/** What patterns of objects bind, once the object has its name: `type` of `Opened(:final type)`. */
export function lowerFields(nodes: readonly Syntax[], unit: DartUnit): Statement[] {
  return nodes.flatMap((node): Statement[] => {
    if (node.type === 'logical_or_pattern') return lowerFields(namedChildren(node), unit);
    if (node.type !== 'object_pattern') return [];
    const site = siteOf(node, unit);
    let field: string | undefined;
    return namedChildren(node).flatMap((part): Statement[] => {
      const label = field;
      field = part.type === 'identifier' ? textOf(part, unit) : undefined;
      const name = part.type.endsWith('_pattern') ? findType(part, 'identifier') : undefined;
      if (!name || (part.type !== 'variable_pattern' && label !== undefined)) return [];
      const bound = textOf(name, unit);
      const of: Expression = { kind: 'name', name: wholeOf(node), site };
      const value: Expression = { kind: 'member', of, name: label ?? bound, site };
      return [{ kind: 'declare', pattern: { kind: 'name', name: bound, site: siteOf(name, unit) }, value }];
    });
  });
}
