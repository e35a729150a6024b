/**
 * Dart statements and functions, as facts.
 */

import { addAll } from '../../../lists.ts';
import type { Case, Condition, Expression, If, Pattern, Statement } from '../../facts/facts.ts';
import { leaving } from '../leaving.ts';
import { countedIn, eachRound, loopOverRange, runsFirst, siteOf, textOf, toldByPlace } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { asFunction } from './calls.ts';
import { CAUGHT, type DartUnit, lowerClosure, lowerRun, nothing, spanOf } from './expressions.ts';
import { isPattern, lowerFields, lowerPattern } from './patterns.ts';
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
      const [inner, otherwise] = [
        lowerBody(childrenOf(node, 'consequence'), unit),
        lowerBody(childrenOf(node, 'alternative'), unit),
      ];
      const isGuarded = testOf(node).guard.length > 0;
      const left = isGuarded ? {} : leaving(childOf(node, 'consequence'), childOf(node, 'alternative'));
      return evaluate({ kind: 'if', branch: { ...branchOf(node, inner, unit), otherwise, ...left }, site });
    }
    case 'for_statement':
      return [lowerFor(node, unit)];
    case 'while_statement':
      return [
        { kind: 'block', conditions: [], body: [...asked(node, unit), ...lowerBody(childrenOf(node, 'body'), unit)] },
      ];
    case 'do_statement':
      return runsFirst(lowerBody(childrenOf(node, 'body'), unit), asked(node, unit));
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

/** What a test asks, and what runs where it holds, behind what its pattern binds. */
function branchOf(node: Syntax, inner: Statement[], unit: DartUnit): Pick<If, 'conditions' | 'body'> {
  const { value, matched, guard } = testOf(node);
  const [pattern] = matched.flatMap((it) => lowerPattern(it, unit));
  const asked = lowerRun(value, unit);
  return {
    conditions: [pattern ? { kind: 'bind', pattern, value: asked } : { kind: 'test', value: asked }],
    body: [...lowerFields(matched, unit), ...guarded(guard, inner, unit)],
  };
}

/** `[if (row case {'text': final text}) text]`: an element that is there where a pattern matches. */
export function matchedElement(node: Syntax, unit: DartUnit): Expression | undefined {
  if (testOf(node).matched.length === 0) return undefined;
  const words = wordsAt(siteOf(node, unit));
  const given = (field: string): Statement[] => {
    const element = childrenOf(node, field);
    return element.length > 0 ? [words.give(lowerRun(element, unit))] : [];
  };
  const branch: If = { ...branchOf(node, given('consequence'), unit), otherwise: given('alternative') };
  return words.run([words.does({ kind: 'if', branch, site: words.site })]);
}

/** `value case pattern when guard`. */
function testOf(node: Syntax): Readonly<Record<'value' | 'matched' | 'guard', readonly Syntax[]>> {
  const { children } = node;
  const test = children.slice(
    0,
    children.findIndex(({ field }) => field === 'consequence'),
  );
  const at = (word: string): number => {
    const found = test.findIndex(({ type }) => type === word);
    return found < 0 ? test.length : found;
  };
  const [asked, more] = [at('case'), at('when')];
  const named = (from: number, to?: number): readonly Syntax[] => test.slice(from, to).filter(({ isNamed }) => isNamed);
  return { value: named(0, asked), matched: named(asked, more).filter(isPattern), guard: named(more) };
}

/** What stands between `when` and what ends it. */
export function guardOf({ children }: Syntax, end: ':' | '=>'): readonly Syntax[] {
  const from = children.findIndex(({ type }) => type === 'when');
  const to = children.findIndex(({ type }, index) => index > from && type === end);
  return from < 0 ? [] : children.slice(from + 1, to < 0 ? children.length : to).filter(({ isNamed }) => isNamed);
}

/** What is asked stands in the body, behind what the pattern binds. */
export function mayNotHold(guard: readonly Syntax[], unit: DartUnit): Pick<Case, 'where'> {
  return guard.length === 0 ? {} : { where: nothing(spanOf(guard, unit)) };
}

/** What runs where one more thing holds. */
function guarded(guard: readonly Syntax[], body: Statement[], unit: DartUnit): Statement[] {
  if (guard.length === 0) return body;
  const conditions: Condition[] = [{ kind: 'test', value: lowerRun(guard, unit) }];
  const site = spanOf(guard, unit);
  return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise: [] }, site } }];
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
  const value = withInjected(run.length > 0 ? asFunction(lowerRun(run, unit)) : undefined, declared, unit);
  const pattern: Pattern = { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) };
  const isConstant = declared.some(({ type: each }) => /^(?:final|const)_builtin$/.test(each));
  return { kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) };
}

function initialized(node: Syntax, declared: readonly Syntax[], unit: DartUnit): Statement {
  const [name, ...value] = namedChildren(node);
  return declaration(name ?? node, declared, value, unit);
}

/** `final (a, b) = pair`, `final Opened(:type) = event`. */
function lowerDestructuring(node: Syntax, unit: DartUnit): Statement[] {
  const taken = node.children.filter(isPattern);
  const run = namedChildren(node).filter((it) => !isPattern(it) && !it.type.endsWith('_builtin'));
  const value = lowerRun(run, unit);
  const [pattern] = taken.flatMap((it) => lowerPattern(it, unit, 'bound'));
  if (!pattern) return [{ kind: 'evaluate', value }];
  const told = toldByPlace(value, pattern, textOf(node, unit));
  return [{ kind: 'declare', pattern, value: told }, ...lowerFields(taken, unit, 'bound')];
}

/** What a loop asks before or after each round. */
function asked(node: Syntax, unit: DartUnit): readonly Statement[] {
  const test = childrenOf(node, 'condition').filter(({ isNamed }) => isNamed);
  return test.length > 0 ? [{ kind: 'evaluate', value: lowerRun(test, unit) }] : [];
}

function lowerFor(node: Syntax, unit: DartUnit): Statement {
  const site = siteOf(node, unit);
  const loop = findType(node, 'for_loop_parts');
  const each = loop && loopedOver(loop, unit);
  const body = lowerBody(childrenOf(node, 'body'), unit);
  if (!each) return { kind: 'block', conditions: [], body: counting(node, body, unit) };
  const isTrying = node.children.some(({ type }) => type === 'await');
  return {
    kind: 'for',
    pattern: each.pattern,
    collection: each.collection,
    ...(isTrying && { isTrying }),
    body: [...each.bound, ...body],
    site,
  };
}

/** `for (var i = 0; i < kinds.length; i++) body`, as a statement and among the elements of a list. */
export function counting(node: Syntax, body: readonly Statement[], unit: DartUnit): readonly Statement[] {
  const loop = findType(node, 'for_loop_parts');
  const first = loop && childOf(loop, 'init');
  const begun = first ? lowerStatement(first, unit) : [];
  const updates = loop ? childrenOf(loop, 'update') : [];
  const tests = loop ? childrenOf(loop, 'condition').filter(({ isNamed }) => isNamed) : [];
  const test = tests.length > 0 ? lowerRun(tests, unit) : undefined;
  const [written] = childrenOf(node, 'body');
  const range = updates.length === 1 ? loopOverRange(begun, test, updates[0], written, body, unit) : undefined;
  if (range) return range;
  const counted = updates.flatMap((each) => countedIn(begun, each, unit));
  return [
    ...begun,
    ...counted,
    ...eachRound(
      test,
      body,
      updates.map((each) => lowerRun([each], unit)),
    ),
  ];
}

/** What a loop gives a name to, and of what. Undefined for one that counts. */
export function loopedOver(
  loop: Syntax,
  unit: DartUnit,
): { readonly pattern: Pattern; readonly bound: readonly Statement[]; readonly collection: Expression } | undefined {
  const name = childOf(loop, 'name');
  const taken = loop.children.filter(isPattern);
  const collection = lowerRun(childrenOf(loop, 'value'), unit);
  const type = lowerType(loop.children, unit);
  if (name)
    return {
      pattern: { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) },
      bound: [],
      collection,
    };
  const [pattern] = taken.flatMap((it) => lowerPattern(it, unit, 'bound'));
  return pattern && { pattern, bound: lowerFields(taken, unit, 'bound'), collection };
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
    const when = guardOf(entry, ':');
    const parts = namedChildren(entry).filter((it) => !when.includes(it));
    const matched = parts.filter(({ type }) => type.endsWith('_pattern'));
    addAll(
      waiting,
      matched.flatMap((it) => lowerPattern(it, unit)),
    );
    const statements = parts.filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
    if (statements.length === 0) continue;
    const isOpen = isDefault || waiting.some(({ kind }) => kind === 'any');
    const bound = lowerFields(matched, unit);
    const body = [...bound, ...guarded(when, lowerStatements(statements, unit), unit)];
    cases.push({ patterns: isOpen ? [] : waiting, ...mayNotHold(when, unit), body });
    waiting = [];
    isDefault = false;
  }
  return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}
