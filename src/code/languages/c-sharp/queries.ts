/**
 * Queries of C#, as the calls that they stand for: `from kind in kinds where kind.IsOn select kind.Type` is
 * `kinds.Where(kind => kind.IsOn).Select(kind => kind.Type)`.
 */

import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression } from './expressions.ts';
import { closure } from './lambdas.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

export function lowerQuery(node: Syntax, unit: CSharpUnit): Expression {
  const [first, ...rest] = namedChildren(node);
  return first?.type === 'from_clause' ? lowerFrom(first, rest, unit) : nothing(siteOf(node, unit));
}

/** What comes of each thing in a list. */
function lowerFrom(from: Syntax, clauses: readonly Syntax[], unit: CSharpUnit): Expression {
  const name = childOf(from, 'name');
  const list = namedChildren(from).at(-1);
  if (!name || !list) return nothing(siteOf(from, unit));
  return lowerEach(name, lowerExpression(list, unit), clauses, siteOf(from, unit), unit);
}

/** The same, where what is in the list has a name. */
function lowerEach(
  name: Syntax,
  list: Expression,
  clauses: readonly Syntax[],
  site: Site,
  unit: CSharpUnit,
): Expression {
  const each = { name: nameOf(name, unit), site: siteOf(name, unit) };
  const body: Statement[] = [];
  let method = 'map';
  let grouped: readonly Syntax[] | undefined;
  let selected: readonly Syntax[] = [];
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
      selected = clauses.slice(index + 1);
      break;
    }
    const [declared, joined] = parts;
    const group = findType(clause, 'join_into_clause');
    const named = group && namedChildren(group)[0];
    // `join row in rows on … into group`: all of these that fit
    if (clause.type === 'join_clause' && named && joined) {
      const pattern = { kind: 'name' as const, name: nameOf(named, unit), site: siteOf(named, unit) };
      body.push({ kind: 'declare', pattern, value: lowerExpression(joined, unit) });
      continue;
    }
    // `join row in rows on …`: each of these too
    if (clause.type === 'join_clause' && declared?.type === 'identifier' && joined) {
      method = 'flatMap';
      const list = lowerExpression(joined, unit);
      body.push({ kind: 'return', value: lowerEach(declared, list, clauses.slice(index + 1), at, unit), site: at });
      break;
    }
    if (clause.type === 'group_clause' && declared) {
      const pair = { [KEY]: lowerExpression(value, unit), [MADE]: lowerExpression(declared, unit) };
      body.push(wordsAt(at).give(wordsAt(at).object(pair)));
      grouped = clauses.slice(index + 1);
      break;
    }
    if (clause.type === 'let_clause' && declared && declared !== value) {
      const pattern = { kind: 'name' as const, name: nameOf(declared, unit), site: siteOf(declared, unit) };
      body.push({ kind: 'declare', pattern, value: lowerExpression(value, unit) });
    } else if (clause.type === 'where_clause') {
      const conditions = [{ kind: 'test' as const, value: lowerExpression(value, unit) }];
      const branch = { conditions, body: [], otherwise: [], leaves: 'otherwise' as const };
      body.push({ kind: 'evaluate', value: { kind: 'if', branch, site: at } });
    } else for (const part of parts) body.push({ kind: 'evaluate', value: lowerExpression(part, unit) });
  }
  const callee: Expression = { kind: 'member', of: list, name: method, site };
  const all: Expression = { kind: 'call', callee, args: [{ value: closure([each], body, site) }], site };
  const [into, ...rest] = selected;
  // `select row.Kind into kind where …`: what follows goes through what is selected
  if (into?.type === 'identifier' && method === 'map') return lowerEach(into, all, rest, site, unit);
  return grouped ? groupsOf(all, grouped, site, unit) : all;
}

const KEY = 'Key';
const MADE = '\0made';

/** `group row by row.Section into groups …`: what is in a group, which has a key; what follows goes through the groups. */
function groupsOf(pairs: Expression, [into, ...rest]: readonly Syntax[], site: Site, unit: CSharpUnit): Expression {
  const words = wordsAt(site);
  const [all, one] = [words.name('\0pairs'), words.name('\0pair')];
  const members = words.call(words.member(all, 'map'), [
    words.closure(['\0pair'], [words.give(words.member(one, MADE))]),
  ]);
  const key = words.member(words.call(words.member(all, 'first'), []), KEY);
  const groups = words.run([
    words.declare('\0pairs', pairs),
    words.give(words.either(members, words.object({ [KEY]: key }))),
  ]);
  return into?.type === 'identifier' ? lowerEach(into, groups, rest, site, unit) : groups;
}
