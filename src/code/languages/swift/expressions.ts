/**
 * Swift's expressions, lowered.
 */

import type { Argument, Expression } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { callOfTask } from '../running.ts';
import { childOf, childrenOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerCall, lowerClosure, lowerSelector, underPrefix } from './calls.ts';
import { isOperation, lowerOperation } from './operations.ts';
import { lowerIf, lowerSwitch } from './statements.ts';
import { lowerText } from './texts.ts';
import { lowerType, typeIn } from './types.ts';

export function lowerExpression(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const lower = (child: Syntax): Expression => lowerExpression(child, unit);
  const part = (field: string): Expression => {
    const child = childOf(node, field);
    return child ? lower(child) : { kind: 'other', parts: [], site };
  };
  switch (node.type) {
    case 'simple_identifier':
    case 'type_identifier':
    case 'self_expression':
    case 'super_expression':
      return { kind: 'name', name: textOf(node, unit).replaceAll('`', ''), site };
    case 'line_string_literal':
    case 'multi_line_string_literal':
    case 'raw_string_literal':
      return lowerText(node, unit);
    case 'integer_literal':
    case 'real_literal':
    case 'hex_literal':
    case 'oct_literal':
    case 'bin_literal':
      return { kind: 'literal', value: Number(textOf(node, unit).replaceAll('_', '')), site };
    case 'boolean_literal':
      return { kind: 'literal', value: textOf(node, unit) === 'true', site };
    case 'nil':
      return { kind: 'literal', value: null, site };
    case 'array_literal':
      return { kind: 'list', items: childrenOf(node, 'element').map(lower), site };
    case 'dictionary_literal':
      return lowerDictionary(node, unit);
    case 'tuple_expression':
      return lowerTuple(node, unit);
    case 'navigation_expression':
      return lowerMember(node, unit);
    case 'call_expression':
    case 'constructor_expression':
    case 'macro_invocation':
      return lowerCall(node, unit);
    case 'prefix_expression':
      return lowerPrefix(node, unit);
    case 'postfix_expression':
      return part('target');
    case 'open_end_range_expression':
    case 'open_start_range_expression':
    case 'fully_open_range':
      return openRange(node, unit);
    case 'try_expression':
    case 'await_expression':
      return part('expr');
    // `repeat each contents`: whatever is in the pack
    case 'value_pack_expansion':
    case 'value_parameter_pack': {
      const [inner] = namedChildren(node);
      return inner ? lowerExpression(inner, unit) : { kind: 'other', parts: [], site };
    }
    case 'as_expression': {
      const type = typeIn(node, unit);
      return type ? { kind: 'cast', value: part('expr'), to: type, site } : part('expr');
    }
    case 'ternary_expression':
      return lowerTernary(node, unit);
    case 'bitwise_operation': {
      const bits = bitsOf(node, unit);
      return bits === undefined ? lowerOperation(node, unit, lower) : { kind: 'literal', value: bits, site };
    }
    case 'nil_coalescing_expression':
      return { kind: 'either', of: [part('value'), part('if_nil')], isInstead: true, site };
    case 'lambda_literal':
      return { kind: 'closure', body: lowerClosure(node, unit), site };
    case 'if_statement':
      return { kind: 'if', branch: lowerIf(node, unit), site };
    case 'switch_statement':
      return lowerSwitch(node, unit);
    case 'assignment':
      return {
        kind: 'assign',
        target: lowerTarget(childOf(node, 'target') ?? node, unit),
        operator: textOf(childOf(node, 'operator') ?? node, unit),
        value: part('result'),
        site,
      };
    case 'selector_expression':
      return lowerSelector(node, unit);
    case 'key_path_string_expression': {
      // `#keyPath(Store.name)` is a text
      const [path] = namedChildren(node);
      const names = path ? textOf(path, unit).split('.') : [];
      const own = names.filter((name, index) => index === names.length - 1 || !/^(?:[A-Z]|self$)/.test(name));
      return { kind: 'literal', value: own.join('.'), site };
    }
    case 'array_type':
      // `[Kind.allergy].map …`: the grammar takes the list for a type; `[Kind].all` is one
      if (isNameOfType(textOf(node, unit).slice(1, -1))) return { kind: 'type', type: lowerType(node, unit), site };
      return { kind: 'list', items: namedChildren(node).map((child) => lowerTyped(child, unit)), site };
    case 'existential_type':
    case 'opaque_type':
    case 'user_type':
    case 'dictionary_type':
      return { kind: 'type', type: lowerType(node, unit), site };
    default:
      if (isOperation(node)) return lowerOperation(node, unit, lower);
      return { kind: 'other', parts: node.children.filter(mayHoldCode).map(lower), site };
  }
}

/** `Kind`, `Labs.Kind`; and no case `Kind.allergy`, or a constant. */
function isNameOfType(text: string): boolean {
  if (!/^[\w.]{1,200}$/.test(text)) return false;
  const last = text.slice(text.lastIndexOf('.') + 1);
  return /^[A-Z]/.test(last) && /[a-z]/.test(last);
}

/** What looks like a type and stands where a value does: `Kind.allergy`. */
function lowerTyped(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  if (node.type === 'array_type') return lowerExpression(node, unit);
  const parts = node.type === 'user_type' ? namedChildren(node) : [];
  if (parts.length === 0 || parts.some(({ type }) => type !== 'type_identifier')) {
    return { kind: 'type', type: lowerType(node, unit), site };
  }
  return parts
    .slice(1)
    .reduce<Expression>(
      (of, part) => ({ kind: 'member', of, name: textOf(part, unit), site: { ...site, end: part.end } }),
      lowerExpression(parts[0] ?? node, unit),
    );
}

/** Leaves that are no expression cost nothing to skip. */
function mayHoldCode({ isNamed, children, type }: Syntax): boolean {
  return isNamed && (children.length > 0 || type === 'simple_identifier');
}

function lowerTarget(node: Syntax, unit: Unit): Expression {
  const inner = node.type === 'directly_assignable_expression' ? namedChildren(node)[0] : node;
  return lowerExpression(inner ?? node, unit);
}

function lowerDictionary(node: Syntax, unit: Unit): Expression {
  const keys = childrenOf(node, 'key');
  const values = childrenOf(node, 'value');
  const pairs = keys.flatMap((key, index) => {
    const value = values[index];
    return value ? [[lowerExpression(key, unit), lowerExpression(value, unit)] as const] : [];
  });
  return { kind: 'dictionary', pairs, site: siteOf(node, unit) };
}

function lowerTuple(node: Syntax, unit: Unit): Expression {
  const items: Argument[] = [];
  let label: string | undefined;
  for (const child of node.children) {
    if (child.field === 'name') label = textOf(child, unit);
    else if (child.field === 'value') {
      items.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
      label = undefined;
    }
  }
  const [first] = items;
  if (items.length === 1 && first && first.label === undefined) return first.value;
  return { kind: 'tuple', items, site: siteOf(node, unit) };
}

function lowerMember(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const before = childOf(node, 'target');
  // `(any Source).self`: the grammar takes the brackets for what stands before it
  const target = before?.isNamed === false ? childOf(node, 'element') : before;
  const suffix = childOf(node, 'suffix');
  const nameNode = suffix && namedChildren(suffix).at(-1);
  if (!target || !nameNode) return { kind: 'other', parts: [], site };
  const name = textOf(nameNode, unit).replaceAll('`', '');
  if (target.type === 'key_path_expression') {
    const [rootNode] = namedChildren(target);
    const root = rootNode && lowerType(rootNode, unit);
    // `\Outer.Entry.kind`: a type in a type
    if (root && /^[A-Z]/.test(name)) return { kind: 'key-path', path: [], root: { name, args: [] }, site };
    return { kind: 'key-path', path: name === 'self' ? [] : [name], ...(root && { root }), site };
  }
  const of = lowerExpression(target, unit);
  // `(\Outer.inner).appending(…)` is no further step of the path
  if (of.kind === 'key-path' && target.type !== 'tuple_expression') return { ...of, path: [...of.path, name], site };
  return underPrefix(target, of, (inner) => {
    // `await Task.detached { … }.value`: what the task comes to
    const done = name === 'value' && inner.kind === 'call' ? callOfTask(inner) : undefined;
    return done ?? { kind: 'member', of: inner, name, site };
  });
}

/** `1...`, `..<3` and `...`: where no end is said, it goes to that of the list. */
function openRange(node: Syntax, unit: Unit): Expression {
  const [start, end] = [childOf(node, 'start'), childOf(node, 'end')];
  const site = siteOf(node, unit);
  const low: Expression = start ? lowerExpression(start, unit) : { kind: 'literal', value: 0, site };
  const operator = textOf(node, unit).includes('..<') ? '..<' : '...';
  return { kind: 'operation', operator, operands: end ? [low, lowerExpression(end, unit)] : [low], site };
}

function lowerPrefix(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const target = childOf(node, 'target');
  const operator = textOf(childOf(node, 'operation') ?? node, unit);
  if (!target) return { kind: 'other', parts: [], site };
  if (isOperation(node)) return lowerOperation(node, unit, (each) => lowerExpression(each, unit));
  if (operator === '.') return { kind: 'member', name: textOf(target, unit).replaceAll('`', ''), site };
  const value = lowerExpression(target, unit);
  return { kind: 'operation', operator, operands: [value], site };
}

/** `a ? x : b ? y : z`. The grammar takes `a ? x : b` for what is tested; in Swift what stands behind the colon is `b ? y : z`. */
function lowerTernary(node: Syntax, unit: Unit): Expression {
  const chain = [node];
  for (let test = childOf(node, 'condition'); test?.type === 'ternary_expression'; test = childOf(test, 'condition'))
    chain.unshift(test);
  const part = (of: Syntax, field: string): Expression => {
    const found = childOf(of, field);
    return found ? lowerExpression(found, unit) : { kind: 'other', parts: [], site: siteOf(of, unit) };
  };
  const [first = node] = chain;
  const tests = [part(first, 'condition'), ...chain.slice(0, -1).map((one) => part(one, 'if_false'))];
  return chain.reduceRight<Expression>(
    (otherwise, one, index) => {
      const test = tests[index];
      const site = siteOf(node, unit);
      return { kind: 'either', ...(test && { test }), of: [part(one, 'if_true'), otherwise], site };
    },
    part(node, 'if_false'),
  );
}

/** `1 << 2 | 1`: a number that is written out as bits. */
function bitsOf(node: Syntax | undefined, unit: Unit, depth = 0): number | undefined {
  if (!node || depth > MOST_BITS) return undefined;
  if (node.type !== 'bitwise_operation') {
    const value = Number(textOf(node, unit).replaceAll('_', ''));
    return /_literal$/.test(node.type) && Number.isSafeInteger(value) ? value : undefined;
  }
  const [first, last] = namedChildren(node).filter(({ field }) => field !== 'op');
  const [left, right] = [bitsOf(first, unit, depth + 1), bitsOf(last, unit, depth + 1)];
  if (left === undefined || right === undefined || right > MOST_BITS) return undefined;
  const operator = first && last ? unit.text.slice(first.end, last.start).trim() : '';
  if (operator === '|') return Number(BigInt(left) | BigInt(right));
  return operator === '<<' ? Number(BigInt(left) << BigInt(right)) : undefined;
}

const MOST_BITS = 50;
