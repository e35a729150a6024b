/**
 * Texts, lists and maps of Dart.
 */

import type { Expression, FunctionFact, Statement } from '../../facts/facts.ts';
import { siteOf } from '../lowering.ts';
import { childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { listOf } from '../type-arguments.ts';
import { wordsAt } from '../words.ts';
import { noteRaw } from './calls.ts';
import { type DartUnit, lowerRun, SKIPPED } from './expressions.ts';
import { counting, loopedOver } from './statements.ts';
import { lowerType } from './types.ts';

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
  const written = findType(node, 'type_arguments');
  const items = runs.map((run) => lowerRun(run, unit));
  return listOf(items, written && lowerType(written.children, unit), siteOf(node, unit));
}

export function lowerMap(node: Syntax, unit: DartUnit): Expression {
  const pairs: (readonly [Expression, Expression])[] = [];
  const spreads: Expression[] = [];
  const add = (element: Syntax): void => {
    if (element.type === 'pair') {
      pairs.push([lowerRun(childrenOf(element, 'key'), unit), lowerRun(childrenOf(element, 'value'), unit)]);
    } else if (element.type === 'if_element' && !findType(element, 'case')) {
      for (const part of [...childrenOf(element, 'consequence'), ...childrenOf(element, 'alternative')]) add(part);
    } else spreads.push(lowerRun([element], unit));
  };
  for (const [first] of splitRuns(node)) if (first) add(first);
  return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), isTable: true, site: siteOf(node, unit) };
}

/** Whether braces make a map, by what is in them, or by two types before them: an untyped `{}` may be a set. */
export function isMap(node: Syntax): boolean {
  const types = findType(node, 'type_arguments');
  const isTyped = types?.children.some(({ type }) => type === ',');
  return isTyped || splitRuns(node).some(([first]) => isEntry(first));
}

/** Whether what stands between two commas puts entries into a map. */
function isEntry(node: Syntax | undefined): boolean {
  if (!node) return false;
  if (node.type === 'pair') return true;
  if (node.type !== 'if_element' && node.type !== 'for_element') return false;
  return node.children.some((child) => (child.field === 'body' || child.field === 'consequence') && isEntry(child));
}

/** `for (final t in ts) t.identifier`: what mapping gives. */
export function lowerForElement(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const loop = findType(node, 'for_loop_parts');
  const each = loop && loopedOver(loop, unit);
  const body = lowerRun(childrenOf(node, 'body'), unit);
  const words = wordsAt(site);
  if (!each) {
    const all: FunctionFact = {
      name: '',
      parameters: [],
      body: [...counting(node, [words.give(body)], unit)],
      modifiers: new Set(),
      site,
    };
    return words.call({ kind: 'closure', body: all, site }, []);
  }
  const { pattern, bound, collection } = each;
  const name = pattern.kind === 'name' ? pattern.name : EACH;
  const taken: Statement[] = pattern.kind === 'name' ? [] : [{ kind: 'declare', pattern, value: words.name(EACH) }];
  const fact: FunctionFact = {
    name: '',
    parameters: [{ name, site: pattern.kind === 'name' ? pattern.site : site }],
    body: [...taken, ...bound, words.give(body)],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  return words.call(words.member(collection, 'map'), [{ kind: 'closure', body: fact, site }]);
}

/** What comes from a loop, before it is taken apart. */
const EACH = '\0each';
