/**
 * Dart statements and functions, as facts.
 */

import { addAll } from '../../../lists.ts';
import type { Case, Condition, Expression, Pattern, Statement } from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { CAUGHT, type DartUnit, lowerClosure, lowerRun, nothing } from './expressions.ts';
import { lowerFields, lowerPattern } from './patterns.ts';
import { lowerType, withInjected } from './types.ts';

/** The body of a function: a block, or what stands after `=>`. */
export function lowerFunctionBody(node: Syntax, unit: DartUnit): Statement[] {
  const block = findType(node, 'block');
  if (block) return lowerStatements(namedChildren(block), unit);
  const run = namedChildren(node);
  return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site: siteOf(node, unit) }] : [];
}

export function lowerStatements(nodes: readonly Syntax[], unit: DartUnit): Statement[] {
  const isFunction = ({ type }: Syntax): boolean => type === 'local_function_declaration';
  // local functions may be used above where they stand
  return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) =>
    lowerStatement(node, unit),
  );
}

function lowerBody(nodes: readonly Syntax[], unit: DartUnit): Statement[] {
  return nodes.flatMap((node) =>
    node.type === 'block' ? lowerStatements(namedChildren(node), unit) : lowerStatement(node, unit),
  );
}

function lowerStatement(node: Syntax, unit: DartUnit): Statement[] {
  const site = siteOf(node, unit);
  const evaluate = (value: Expression): Statement[] => [{ kind: 'evaluate', value }];
  switch (node.type) {
    case 'local_variable_declaration':
      return namedChildren(node).flatMap((each) => lowerVariables(each, unit));
    case 'local_function_declaration': {
      const lambda = findType(node, 'lambda_expression');
      const signature = lambda && childOf(lambda, 'parameters');
      const name = signature && childOf(signature, 'name');
      return lambda && name
        ? [{ kind: 'function', fact: { ...lowerClosure(lambda, unit), name: textOf(name, unit) } }]
        : [];
    }
    case 'return_statement':
    case 'yield_statement':
    case 'yield_each_statement': {
      const run = namedChildren(node);
      return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site }] : [];
    }
    case 'if_statement': {
      const end = node.children.findIndex(({ field }) => field === 'consequence');
      const test = node.children.slice(0, end).filter(({ isNamed }) => isNamed);
      const matched = test.filter(({ type }) => type.endsWith('_pattern'));
      const [pattern] = matched.flatMap((it) => lowerPattern(it, unit));
      const value = lowerRun(
        test.filter(({ type }) => !type.endsWith('_pattern')),
        unit,
      );
      const conditions: Condition[] = [pattern ? { kind: 'bind', pattern, value } : { kind: 'test', value }];
      const body = [...lowerFields(matched, unit), ...lowerBody(childrenOf(node, 'consequence'), unit)];
      const otherwise = lowerBody(childrenOf(node, 'alternative'), unit);
      return evaluate({ kind: 'if', branch: { conditions, body, otherwise }, site });
    }
    case 'for_statement':
      return [lowerFor(node, unit)];
    case 'while_statement':
    case 'do_statement':
      return [{ kind: 'block', conditions: [], body: lowerBody(childrenOf(node, 'body'), unit) }];
    case 'switch_statement':
      return evaluate(lowerSwitch(node, unit));
    case 'block':
      return [{ kind: 'block', conditions: [], body: lowerStatements(namedChildren(node), unit) }];
    case 'try_statement':
      return lowerTry(node, unit);
    case 'break_statement':
    case 'continue_statement':
      return [];
    default:
      return evaluate(lowerRun(node.type === 'expression_statement' ? namedChildren(node) : [node], unit));
  }
}

/** `try { … } on Failure catch (error) { … } finally { … }`. */
function lowerTry(node: Syntax, unit: DartUnit): Statement[] {
  const body = childOf(node, 'body');
  const tried = body ? lowerBody([body], unit) : [];
  const parts: Statement[] = [...tried];
  let name = CAUGHT;
  let written: Syntax[] = [];
  for (const part of namedChildren(node)) {
    if (part === body) continue;
    if (part.type === 'catch_clause') {
      const caught = findType(part, 'catch_parameters');
      const [first] = caught ? namedChildren(caught) : [];
      name = first ? textOf(first, unit) : CAUGHT;
    } else if (part.type === 'block') {
      const words = wordsAt(siteOf(part, unit));
      const type = lowerType(written, unit);
      const { site } = words;
      const pattern: Pattern = { kind: 'name', name, ...(type && { type }), site };
      const given: Statement[] = name === CAUGHT ? [] : [{ kind: 'declare', pattern, value: words.name(CAUGHT) }];
      parts.push(words.catches(CAUGHT, tried, [...given, ...lowerBody([part], unit)]));
      name = CAUGHT;
      written = [];
    } else if (part.type === 'finally_clause') addAll(parts, lowerBody(namedChildren(part), unit));
    else written.push(part);
  }
  return parts;
}

function lowerVariables(node: Syntax, unit: DartUnit): Statement[] {
  if (node.type === 'pattern_variable_declaration') return lowerDestructuring(node, unit);
  const name = childOf(node, 'name');
  if (!name) return [];
  const value = childrenOf(node, 'value');
  const first = declaration(name, node.children, value, unit);
  const others = node.children.filter(({ type: each }) => each === 'initialized_identifier');
  return [first, ...others.map((other) => initialized(other, node.children, unit))];
}

function declaration(name: Syntax, declared: readonly Syntax[], run: readonly Syntax[], unit: DartUnit): Statement {
  const type = lowerType(declared, unit);
  const value = withInjected(run.length > 0 ? lowerRun(run, unit) : undefined, declared, unit);
  const pattern: Pattern = { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) };
  const isConstant = declared.some(({ type: each }) => /^(?:final|const)_builtin$/.test(each));
  return { kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) };
}

function initialized(node: Syntax, declared: readonly Syntax[], unit: DartUnit): Statement {
  const [name, ...value] = namedChildren(node);
  return declaration(name ?? node, declared, value, unit);
}

/** `final (a, b) = pair`: parts of a record; `final Opened(:type) = event`: fields of an object. */
function lowerDestructuring(node: Syntax, unit: DartUnit): Statement[] {
  const pattern = findType(node, 'record_pattern', 'list_pattern');
  const site = siteOf(node, unit);
  const run = namedChildren(node).filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
  const value = lowerRun(run, unit);
  const object = findType(node, 'object_pattern');
  const map = findType(node, 'map_pattern');
  if (map) return lowerEntries(map, value, unit);
  const [whole] = object ? lowerPattern(object, unit) : [];
  if (object && whole) return [{ kind: 'declare', pattern: whole, value }, ...lowerFields([object], unit)];
  if (!pattern) return [{ kind: 'evaluate', value }];
  const items = namedChildren(pattern).map((part): { pattern: Pattern } => {
    const name = findType(part, 'identifier');
    return { pattern: name ? { kind: 'name', name: textOf(name, unit), site } : { kind: 'any' } };
  });
  return [{ kind: 'declare', pattern: { kind: 'tuple', items }, value }];
}

/** `final {'name': name} = row`. */
function lowerEntries(map: Syntax, value: Expression, unit: DartUnit): Statement[] {
  const words = wordsAt(siteOf(map, unit));
  const whole = `\0${map.start}`;
  const parts: Statement[] = [words.declare(whole, value)];
  let key: Syntax | undefined;
  for (const part of namedChildren(map)) {
    const name = findType(part, 'identifier');
    if (!part.type.endsWith('_pattern')) key = part;
    else if (key && name) {
      const index = lowerRun([key], unit);
      parts.push(words.declare(textOf(name, unit), { kind: 'index', of: words.name(whole), index, site: words.site }));
    }
  }
  return parts;
}

function lowerFor(node: Syntax, unit: DartUnit): Statement {
  const site = siteOf(node, unit);
  const loop = findType(node, 'for_loop_parts');
  const name = loop && childOf(loop, 'name');
  const body = lowerBody(childrenOf(node, 'body'), unit);
  if (!loop || !name) {
    const first = loop && childOf(loop, 'init');
    return { kind: 'block', conditions: [], body: [...(first ? lowerStatement(first, unit) : []), ...body] };
  }
  const collection = lowerRun(childrenOf(loop, 'value'), unit);
  const type = lowerType(loop.children, unit);
  const pattern: Pattern = { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) };
  const isTrying = node.children.some(({ type: each }) => each === 'await');
  return { kind: 'for', pattern, collection, ...(isTrying && { isTrying }), body, site };
}

function lowerSwitch(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'condition');
  const block = childOf(node, 'body');
  const cases: Case[] = [];
  let waiting: Pattern[] = [];
  let isDefault = false;
  for (const entry of block ? namedChildren(block) : []) {
    if (entry.type === 'switch_statement_default') isDefault = true;
    const parts = namedChildren(entry);
    const matched = parts.filter(({ type }) => type.endsWith('_pattern'));
    addAll(
      waiting,
      matched.flatMap((it) => lowerPattern(it, unit)),
    );
    const statements = parts.filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
    if (statements.length === 0) continue;
    const isOpen = isDefault || waiting.some(({ kind }) => kind === 'any');
    const body = [...lowerFields(matched, unit), ...lowerStatements(statements, unit)];
    cases.push({ patterns: isOpen ? [] : waiting, body });
    waiting = [];
    isDefault = false;
  }
  return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}
