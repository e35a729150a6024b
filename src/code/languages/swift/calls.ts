/**
 * Swift calls and the closures that are given to them, as facts.
 */

import { greatest } from '../../../lists.ts';
import type { Argument, Expression, FunctionFact, Parameter, Site } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { callOfGiven } from '../running.ts';
import { selectorMade } from '../selectors.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { addsGiven } from '../taken-methods.ts';
import { isAwaited } from './awaits.ts';
import { lowerExpression } from './expressions.ts';
import { callOfRx } from './rx.ts';
import { lowerStatements } from './statements.ts';
import { inOtherWords } from './system-calls.ts';
import { typeIn } from './types.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** The grammar takes `!a.b(c)` for `(!a).b(c)`, and `a + b.c` for `(a + b).c`: what follows belongs to the operand that
 *  stands before it. */
export function underPrefix(node: Syntax, lowered: Expression, wrap: (inner: Expression) => Expression): Expression {
  if (node.type === 'tuple_expression') return wrap(lowered);
  const last =
    lowered.kind === 'operation' ? lowered.operands.at(-1) : lowered.kind === 'either' ? lowered.of.at(-1) : undefined;
  if (!last) return wrap(lowered);
  if (lowered.kind === 'operation') return { ...lowered, operands: [...lowered.operands.slice(0, -1), wrap(last)] };
  return lowered.kind === 'either' ? { ...lowered, of: [...lowered.of.slice(0, -1), wrap(last)] } : wrap(lowered);
}

export function lowerCall(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const [first] = namedChildren(node);
  const suffix = findType(node, 'call_suffix', 'constructor_suffix');
  // `#Predicate<Sheet> { $0.isShown }` asks what its closure does; what others stand for is not here
  if (node.type === 'macro_invocation') {
    const isPredicate = first !== undefined && textOf(first, unit) === 'Predicate';
    return {
      kind: 'other',
      parts: isPredicate && suffix ? trailing(suffix, unit).map(({ value }) => value) : [],
      site,
    };
  }
  if (!first || !suffix) return { kind: 'other', parts: [], site };
  const values = findType(suffix, 'value_arguments');
  const args = values ? childrenOfType(values, 'value_argument') : [];
  const isIndex = values?.children[0]?.type === '[';
  const callee = isIndex ? lowerExpression(first, unit) : lowerCallee(first, unit);
  if (args.length > 0 && args.every((arg) => childOf(arg, 'reference_specifier'))) {
    const labels = args.flatMap((arg) => childrenOf(arg, 'reference_specifier').map((label) => textOf(label, unit)));
    return { kind: 'reference', to: callee, labels, site };
  }
  const lowered = args.map((arg) => lowerArgument(arg, unit));
  const [only] = lowered;
  // `!(a == b)`: the grammar takes it for a call
  if (first.type === 'bang' && only) return { kind: 'operation', operator: '!', operands: [only.value], site };
  return underPrefix(first, callee, (inner) => {
    if (isIndex) {
      return {
        kind: 'index',
        of: inner,
        index: lowered[0]?.value ?? { kind: 'other', parts: [], site },
        args: lowered,
        site,
      };
    }
    const selector = selectorMade(inner, lowered, site);
    if (selector) return selector;
    // and two calls of `f(a) { … }`
    if (!values && inner.kind === 'call' && !inner.args.some(({ isTrailing }) => isTrailing)) {
      return { ...inner, args: [...inner.args, ...trailing(suffix, unit)], site };
    }
    const given =
      values && unit.text[values.start] === '{' ? lowered.map(inBraces) : [...lowered, ...trailing(suffix, unit)];
    const call: Call = {
      kind: 'call',
      callee: inner,
      args: given,
      site,
      ...(unit.awaits && isAwaited(unit.awaits, site.start) && { isAwaited: true }),
    };
    return (
      exchanged(inner, given, site) ??
      (unit.hasRx ? callOfRx(call) : undefined) ??
      callOfGiven('swift', inner, given, site) ??
      inOtherWords(call)
    );
  });
}

/** What stands in braces in the text is a closure, though the grammar was shown brackets. */
function inBraces({ value }: Argument): Argument {
  const { site } = value;
  const body: FunctionFact = {
    name: '',
    parameters: [],
    body: [{ kind: 'return', value, site }],
    modifiers: new Set(),
    anonymous: 2,
    site,
  };
  return { value: { kind: 'closure', body, site }, isTrailing: true };
}

/** `swap(&first, &second)`: each is given what the other holds. */
function exchanged(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind !== 'name' || callee.name !== 'swap') return undefined;
  const places = args.flatMap(({ value }) =>
    value.kind === 'operation' && value.operator === '&' && value.operands.length === 1 ? value.operands : [],
  );
  const [first, second, ...more] = places;
  if (!first || !second || more.length > 0) return undefined;
  const give = (target: Expression, value: Expression): Argument => ({
    value: { kind: 'assign', target, operator: '=', value, site },
  });
  return { kind: 'tuple', items: [give(first, second), give(second, first)], site };
}

/** `[X]()` and `[K: V]()` make empty collections: a type stands where a literal seems to. */
function lowerCallee(node: Syntax, unit: Unit): Expression {
  if (node.type !== 'array_literal' && node.type !== 'dictionary_literal') return lowerExpression(node, unit);
  const name = node.type === 'array_literal' ? 'Array' : 'Dictionary';
  const args = namedChildren(node).map((child) => ({ name: textOf(child, unit), args: [] }));
  return { kind: 'type', type: { name, args }, site: siteOf(node, unit) };
}

/** `reduce([], +)`, `sorted(by: <)`: a closure that does this with what it is given. */
function operatorClosure(node: Syntax, unit: Unit): Expression | undefined {
  const operator = textOf(node, unit);
  if (node.children.length > 0 || !/^[-+*/%=<>!&|^~?.]{1,4}$/.test(operator)) return undefined;
  const site = siteOf(node, unit);
  const operands: readonly [Expression, Expression] = [
    { kind: 'name', name: '$0', site },
    { kind: 'name', name: '$1', site },
  ];
  const [target, value] = operands;
  const isAssigning = /^[^=<>!]{1,3}=$/.test(operator);
  const made: Expression = isAssigning
    ? { kind: 'assign', target, operator, value, site }
    : { kind: 'operation', operator, operands, site };
  const body: FunctionFact = {
    name: '',
    parameters: [],
    body: [isAssigning ? { kind: 'evaluate', value: made } : { kind: 'return', value: made, site }],
    modifiers: new Set(),
    anonymous: 2,
    site,
  };
  return { kind: 'closure', body, site };
}

function lowerArgument(node: Syntax, unit: Unit): Argument {
  const label = childOf(node, 'name');
  const value = childOf(node, 'value') ?? namedChildren(node).find(({ field }) => field !== 'name');
  const lowered: Expression = value
    ? (operatorClosure(value, unit) ?? handedOn(lowerExpression(value, unit)))
    : { kind: 'literal', value: null, site: siteOf(node, unit) };
  return { ...(label && { label: textOf(label, unit) }), value: lowered };
}

/** `sink(receiveValue: picked.send)`. Of lists of Swift no method that puts something there can be handed on. */
function handedOn(value: Expression): Expression {
  const isTaken = value.kind === 'member' && /^(?:send|yield)$/.test(value.name);
  return isTaken ? addsGiven(value, value.name) : value;
}

function trailing(suffix: Syntax, unit: Unit): Argument[] {
  const args: Argument[] = [];
  let label: string | undefined;
  for (const child of suffix.children) {
    if (child.field === 'name') label = textOf(child, unit);
    if (child.type !== 'lambda_literal') continue;
    args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit), isTrailing: true });
    label = undefined;
  }
  return args;
}

export function lowerSelector(node: Syntax, unit: Unit): Expression {
  const [target] = namedChildren(node);
  const to = target && lowerExpression(target, unit);
  const site = siteOf(node, unit);
  if (!to) return { kind: 'other', parts: [], site };
  if (to.kind === 'reference') return { ...to, isSelector: true };
  return { kind: 'reference', to, labels: [], isSelector: true, site };
}

export function lowerClosure(node: Syntax, unit: Unit): FunctionFact {
  const type = childOf(node, 'type');
  const list = type && findType(type, 'lambda_function_type_parameters');
  const parameters: Parameter[] = (list ? childrenOfType(list, 'lambda_parameter') : []).map((parameter) => {
    const names = parameter.children.filter((child) => child.type === 'simple_identifier');
    const name = names.at(-1) ?? parameter;
    const declared = typeIn(parameter, unit);
    // `ForEach($rows) { $row in … }`: a binding, whose value goes by the bare name
    const bare = textOf(name, unit).replace(/^\$/, '');
    return { name: bare, ...(declared && { type: declared }), site: siteOf(parameter, unit) };
  });
  const captures = childOf(node, 'captures');
  const captured = (captures ? childrenOfType(captures, 'capture_list_item') : []).flatMap((item) => {
    const name = childOf(item, 'name');
    const value = childOf(item, 'value');
    if (!name || !value) return [];
    const pattern = { kind: 'name', name: textOf(name, unit), site: siteOf(name, unit) } as const;
    return [{ kind: 'declare', pattern, value: lowerExpression(value, unit) } as const];
  });
  const statements = findType(node, 'statements');
  const result = type && typeIn(type, unit);
  return {
    name: '',
    parameters,
    ...(result && { result }),
    body: [...captured, ...(statements ? lowerStatements(statements, unit, true) : [])],
    modifiers: new Set(),
    ...(parameters.length === 0 && { anonymous: countAnonymous(textOf(node, unit)) }),
    site: siteOf(node, unit),
  };
}

/** Nested closures are counted too: a parameter too many does no harm. */
function countAnonymous(text: string): number {
  return greatest(
    [...text.matchAll(/\$(\d)\b/g)].map(([, digit]) => Number(digit) + 1),
    0,
  );
}

function childrenOfType(node: Syntax, type: string): readonly Syntax[] {
  return node.children.filter((child) => child.type === type);
}
