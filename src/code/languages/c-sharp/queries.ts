/**
 * Queries of C#, as the calls that they stand for: `from kind in kinds where kind.IsOn select kind.Type` is
 * `kinds.Where(kind => kind.IsOn).Select(kind => kind.Type)`.
 */

import type { Expression, Statement } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { closure } from './lambdas.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

export function lowerQuery(node: Syntax, unit: CSharpUnit): Expression {
  const [first, ...rest] = namedChildren(node);
  return first?.type === 'from_clause' ? lowerFrom(first, rest, unit) : nothing(siteOf(node, unit));
}

/** What comes of each thing in a list. */
function lowerFrom(from: Syntax, clauses: readonly Syntax[], unit: CSharpUnit): Expression {
  const site = siteOf(from, unit);
  const name = childOf(from, 'name');
  const list = namedChildren(from).at(-1);
  if (!name || !list) return nothing(site);
  const each = { name: nameOf(name, unit), site: siteOf(name, unit) };
  const body: Statement[] = [];
  let method = 'map';
  for (const [index, clause] of clauses.entries()) {
    const parts = namedChildren(clause);
    const value = parts.at(-1);
    if (!value) continue;
    const at = siteOf(clause, unit);
    if (clause.type === 'from_clause') {
      method = 'flatMap';
      body.push({ kind: 'return', value: lowerFrom(clause, clauses.slice(index + 1), unit), site: at });
      break;
    }
    if (clause.type === 'select_clause') {
      body.push({ kind: 'return', value: lowerExpression(value, unit), site: at });
      break;
    }
    const [declared] = parts;
    if (clause.type === 'let_clause' && declared && declared !== value) {
      const pattern = { kind: 'name' as const, name: nameOf(declared, unit), site: siteOf(declared, unit) };
      body.push({ kind: 'declare', pattern, value: lowerExpression(value, unit) });
    } else for (const part of parts) body.push({ kind: 'evaluate', value: lowerExpression(part, unit) });
  }
  const callee: Expression = { kind: 'member', of: lowerExpression(list, unit), name: method, site };
  return { kind: 'call', callee, args: [{ value: closure([each], body, site) }], site };
}
