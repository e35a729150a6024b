/**
 * Texts, lists and maps of Dart.
 */

import type { Expression, FunctionFact } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { noteRaw } from './calls.ts';
import { type DartUnit, lowerRun, SKIPPED } from './expressions.ts';

/** Runs of nodes between commas. */
export function splitRuns(node: Syntax): readonly (readonly Syntax[])[] {
  const runs: Syntax[][] = [[]];
  for (const child of node.children) {
    if (child.type === ',') runs.push([]);
    else if (child.isNamed && !SKIPPED.has(child.type)) runs.at(-1)?.push(child);
  }
  return runs.filter((run) => run.length > 0);
}

export function lowerString(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const parts: Expression[] = [];
  let from = node.start;
  const addText = (end: number): void => {
    const text = unit.text.slice(from, end).replace(/^r?(?:'''|"""|['"])|(?:'''|"""|['"])$/g, '');
    if (text !== '') parts.push({ kind: 'literal', value: text.replace(/['"]\s*['"]/g, ''), site });
  };
  for (const child of node.children) {
    if (child.type !== 'template_substitution') continue;
    addText(child.start);
    parts.push(lowerRun(namedChildren(child), unit));
    from = child.end;
  }
  addText(node.end);
  const [only] = parts;
  if (parts.length === 0) return { kind: 'literal', value: '', site };
  return parts.length === 1 && only?.kind === 'literal' ? only : { kind: 'text', parts, site };
}

export function lowerList(node: Syntax, unit: DartUnit): Expression {
  const runs = splitRuns(node);
  for (const run of runs) if (run[0] && run.length === 1) noteRaw(run[0], unit);
  return { kind: 'list', items: runs.map((run) => lowerRun(run, unit)), site: siteOf(node, unit) };
}

export function lowerMap(node: Syntax, unit: DartUnit): Expression {
  const pairs: (readonly [Expression, Expression])[] = [];
  const spreads: Expression[] = [];
  const add = (element: Syntax): void => {
    if (element.type === 'pair') {
      pairs.push([lowerRun(childrenOf(element, 'key'), unit), lowerRun(childrenOf(element, 'value'), unit)]);
    } else if (element.type === 'if_element') {
      for (const part of [...childrenOf(element, 'consequence'), ...childrenOf(element, 'alternative')]) add(part);
    } else spreads.push(lowerRun([element], unit));
  };
  for (const [first] of splitRuns(node)) if (first) add(first);
  return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site: siteOf(node, unit) };
}

/** `for (final t in ts) t.identifier`: what mapping gives. */
export function lowerForElement(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const loop = findType(node, 'for_loop_parts');
  const name = loop && childOf(loop, 'name');
  const body = lowerRun(childrenOf(node, 'body'), unit);
  if (!loop || !name) return body;
  const fact: FunctionFact = {
    name: '',
    parameters: [{ name: textOf(name, unit), site: siteOf(name, unit) }],
    body: [{ kind: 'return', value: body, site }],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  const of = lowerRun(childrenOf(loop, 'value'), unit);
  const callee: Expression = { kind: 'member', of, name: 'map', site };
  return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: fact, site } }], site };
}
