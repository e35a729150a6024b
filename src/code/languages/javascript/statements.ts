/**
 * Statements, functions and classes of JavaScript and TypeScript, as facts.
 */

import type { Case, Condition, Expression, If, Pattern, Statement } from '../../facts/facts.ts';
import { isLeftBy, leaving } from '../leaving.ts';
import { countedIn, eachRound, loopOverRange, runsFirst, siteOf, textOf } from '../lowering.ts';
import { runOn } from '../running-on.ts';
import { childOf, childrenOf, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression, lowerGiven, nothing } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { declaredNames, inScope, type ScriptUnit } from './names.ts';
import { declare, lowerDeclarators } from './patterns.ts';
import { patternNames } from './read-module.ts';

/** The statements of a block, in a scope of its own; functions first, as they may be called before they stand. */
export function lowerBlock(nodes: readonly Syntax[], outer: ScriptUnit): Statement[] {
  const unit = inScope(outer, declaredNames(nodes, outer));
  const isFunction = ({ type }: Syntax): boolean => /function_declaration$/.test(type);
  return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) =>
    lowerStatement(node, unit),
  );
}

function lowerBody(node: Syntax | undefined, unit: ScriptUnit): Statement[] {
  if (!node) return [];
  return lowerBlock(node.type === 'statement_block' ? namedChildren(node) : [node], unit);
}

export function lowerStatement(node: Syntax, unit: ScriptUnit): Statement[] {
  const site = siteOf(node, unit);
  const evaluate = (value: Expression): Statement[] => [{ kind: 'evaluate', value }];
  switch (node.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      return lowerDeclarators(node, unit);
    case 'function_declaration':
    case 'generator_function_declaration':
      return [{ kind: 'function', fact: lowerFunction(node, unit) }];
    case 'return_statement': {
      const [value] = namedChildren(node);
      return value ? [{ kind: 'return', value: lowerGiven(value, unit), site }] : [];
    }
    case 'if_statement':
      return evaluate({ kind: 'if', branch: lowerIf(node, unit), site });
    case 'for_in_statement':
      return [lowerForOf(node, unit)];
    case 'for_statement': {
      const first = childOf(node, 'initializer');
      const inner = first ? inScope(unit, declaredNames([first], unit)) : unit;
      const begun = first ? lowerStatement(first, inner) : [];
      const [update, bodyNode] = [childOf(node, 'increment'), childOf(node, 'body')];
      const test = childOf(node, 'condition');
      const body = lowerBody(bodyNode, inner);
      const [asked, next] = [test, update].map((it) => it && lowerExpression(it, inner));
      const range = loopOverRange(begun, asked, update, bodyNode, body, inner);
      const counted = countedIn(begun, update, inner);
      return [
        { kind: 'block', conditions: [], body: range ?? [...begun, ...counted, ...eachRound(asked, body, [next])] },
      ];
    }
    case 'while_statement':
      return [
        { kind: 'block', conditions: [], body: [...asked(node, unit), ...lowerBody(childOf(node, 'body'), unit)] },
      ];
    case 'do_statement':
      return runsFirst(lowerBody(childOf(node, 'body'), unit), asked(node, unit));
    case 'switch_statement':
      return evaluate(lowerSwitch(node, unit));
    case 'statement_block':
      return [{ kind: 'block', conditions: [], body: lowerBody(node, unit) }];
    case 'throw_statement': {
      const [value] = namedChildren(node);
      return value ? [wordsAt(site).throws(lowerExpression(value, unit))] : [];
    }
    case 'try_statement':
      return lowerTry(node, unit);
    case 'labeled_statement':
      return lowerBody(childOf(node, 'body'), unit);
    case 'break_statement':
    case 'continue_statement':
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'import_statement':
      return [];
    default: {
      const several = inTurn(node);
      if (several) return several.flatMap((each) => evaluate(lowerExpression(each, unit)));
      const value = lowerExpression(node, unit);
      // what a generator yields is among what it gives
      const [only] = node.type === 'expression_statement' ? namedChildren(node) : [];
      const isYield = only?.type === 'yield_expression';
      return isYield ? [{ kind: 'return', value, site }] : evaluate(value);
    }
  }
}

/** `load(), show(kind);`, as tools that pack code write it. */
function inTurn(node: Syntax): readonly Syntax[] | undefined {
  const [only] = node.type === 'expression_statement' ? namedChildren(node) : [];
  return only?.type === 'sequence_expression' ? namedChildren(only) : undefined;
}

/** `try { … } catch (error) { … } finally { … }`. */
function lowerTry(node: Syntax, unit: ScriptUnit): Statement[] {
  const tried = lowerBody(childOf(node, 'body'), unit);
  const handler = childOf(node, 'handler');
  const caught = handler && childOf(handler, 'parameter');
  const last = childOf(node, 'finalizer');
  const parts: Statement[] = [{ kind: 'block', conditions: [], body: tried }];
  if (handler) {
    const words = wordsAt(siteOf(handler, unit));
    const inner = inScope(unit, caught ? patternNames(caught, (child) => textOf(child, unit)) : []);
    const name = caught?.type === 'identifier' ? textOf(caught, unit) : '\0caught';
    const taken = caught && caught.type !== 'identifier' ? declare(caught, words.name(name), inner) : [];
    parts.push(words.catches(name, tried, [...taken, ...lowerBody(childOf(handler, 'body'), inner)]));
  }
  if (last) parts.push({ kind: 'block', conditions: [], body: lowerBody(childOf(last, 'body'), unit) });
  return parts;
}

function lowerIf(node: Syntax, unit: ScriptUnit): If {
  const test = childOf(node, 'condition');
  const alternative = childOf(node, 'alternative');
  const other = alternative?.type === 'else_clause' ? namedChildren(alternative)[0] : alternative;
  const conditions: Condition[] = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
  const body = childOf(node, 'consequence');
  return { conditions, body: lowerBody(body, unit), otherwise: lowerBody(other, unit), ...leaving(body, other) };
}

/** `for (const x of xs)`; `for (const key in object)` goes over the keys. */
/** What a loop asks before or after each round. */
function asked(node: Syntax, unit: ScriptUnit): readonly Statement[] {
  const test = childOf(node, 'condition');
  return test ? [{ kind: 'evaluate', value: lowerExpression(test, unit) }] : [];
}

function lowerForOf(node: Syntax, unit: ScriptUnit): Statement {
  const site = siteOf(node, unit);
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  const isIn = textOf(childOf(node, 'operator') ?? node, unit) === 'in';
  const over = right ? lowerExpression(right, unit) : nothing(site);
  const collection: Expression = isIn ? { kind: 'member', of: over, name: 'keys', isOfAll: true, site } : over;
  const names = left ? patternNames(left, (child) => textOf(child, unit)) : [];
  const inner = inScope(unit, names);
  const bound = left ? declare(left, { kind: 'name', name: '\0each', site }, inner) : [];
  const does = lowerBody(childOf(node, 'body'), inner);
  const [only, ...more] = bound;
  // what has one name is that
  if (only?.kind === 'declare' && only.pattern.kind === 'name' && more.length === 0)
    return { kind: 'for', pattern: only.pattern, collection, body: does, site };
  return { kind: 'for', pattern: { kind: 'name', name: '\0each', site }, collection, body: [...bound, ...does], site };
}

function lowerSwitch(node: Syntax, unit: ScriptUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'value');
  const body = childOf(node, 'body');
  const cases: Case[] = [];
  const ends: boolean[] = [];
  let waiting: Pattern[] = [];
  let isDefault = false;
  for (const entry of body ? namedChildren(body) : []) {
    const value = childOf(entry, 'value');
    if (value) waiting.push({ kind: 'value', value: lowerExpression(value, unit) });
    else isDefault = true;
    const statements = childrenOf(entry, 'body');
    if (statements.length === 0) continue;
    cases.push({ patterns: isDefault ? [] : waiting, body: lowerBlock(statements, unit) });
    ends.push(isLeftBy(statements));
    waiting = [];
    isDefault = false;
  }
  const asked = subject ? lowerExpression(subject, unit) : nothing(site);
  const whole = runOn(cases, (index) => (ends[index] ? undefined : index + 1));
  return { kind: 'switch', subject: asked, cases: whole, site };
}
