/**
 * Swift's expressions, lowered.
 */

import { greatest } from '../../../lists.ts';
import type { Argument, Expression, FunctionFact, Parameter } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { isOperation, lowerOperation } from './operations.ts';
import { lowerIf, lowerStatements, lowerSwitch } from './statements.ts';
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
      return { kind: 'either', test: part('condition'), of: [part('if_true'), part('if_false')], site };
    case 'nil_coalescing_expression':
      return { kind: 'either', of: [part('value'), part('if_nil')], site };
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
    case 'array_type':
      // `[Kind.allergy].map …`: the grammar takes the list for a type
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
  const target = childOf(node, 'target');
  const suffix = childOf(node, 'suffix');
  const nameNode = suffix && namedChildren(suffix).at(-1);
  if (!target || !nameNode) return { kind: 'other', parts: [], site };
  const name = textOf(nameNode, unit).replaceAll('`', '');
  if (target.type === 'key_path_expression') return { kind: 'key-path', path: name === 'self' ? [] : [name], site };
  const of = lowerExpression(target, unit);
  if (of.kind === 'key-path') return { kind: 'key-path', path: [...of.path, name], site };
  return underPrefix(target, of, (inner) => ({ kind: 'member', of: inner, name, site }));
}

/** The grammar takes `!a.b(c)` for `(!a).b(c)`, and `a + b.c` for `(a + b).c`: what follows belongs to the operand that
 *  stands before it. */
function underPrefix(node: Syntax, lowered: Expression, wrap: (inner: Expression) => Expression): Expression {
  if (node.type === 'tuple_expression') return wrap(lowered);
  const last =
    lowered.kind === 'operation' ? lowered.operands.at(-1) : lowered.kind === 'either' ? lowered.of.at(-1) : undefined;
  if (!last) return wrap(lowered);
  if (lowered.kind === 'operation') return { ...lowered, operands: [...lowered.operands.slice(0, -1), wrap(last)] };
  return lowered.kind === 'either' ? { ...lowered, of: [...lowered.of.slice(0, -1), wrap(last)] } : wrap(lowered);
}

function lowerPrefix(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const target = childOf(node, 'target');
  const operator = textOf(childOf(node, 'operation') ?? node, unit);
  if (!target) return { kind: 'other', parts: [], site };
  if (operator === '.') return { kind: 'member', name: textOf(target, unit).replaceAll('`', ''), site };
  const value = lowerExpression(target, unit);
  return { kind: 'operation', operator, operands: [value], site };
}

function lowerCall(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const [first] = namedChildren(node);
  const suffix = findType(node, 'call_suffix', 'constructor_suffix');
  if (node.type === 'macro_invocation') return { kind: 'other', parts: [], site };
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
    // and two calls of `f(a) { … }`
    if (!values && inner.kind === 'call' && !inner.args.some(({ isTrailing }) => isTrailing)) {
      return { ...inner, args: [...inner.args, ...trailing(suffix, unit)], site };
    }
    return {
      kind: 'call',
      callee: inner,
      args: [...lowered, ...trailing(suffix, unit)],
      site,
    };
  });
}

/** `[X]()` and `[K: V]()` make empty collections: a type stands where a literal seems to. */
function lowerCallee(node: Syntax, unit: Unit): Expression {
  if (node.type !== 'array_literal' && node.type !== 'dictionary_literal') return lowerExpression(node, unit);
  const name = node.type === 'array_literal' ? 'Array' : 'Dictionary';
  const args = namedChildren(node).map((child) => ({ name: textOf(child, unit), args: [] }));
  return { kind: 'type', type: { name, args }, site: siteOf(node, unit) };
}

function lowerArgument(node: Syntax, unit: Unit): Argument {
  const label = childOf(node, 'name');
  const value = childOf(node, 'value') ?? namedChildren(node).find(({ field }) => field !== 'name');
  const lowered: Expression = value
    ? lowerExpression(value, unit)
    : { kind: 'literal', value: null, site: siteOf(node, unit) };
  return { ...(label && { label: textOf(label, unit) }), value: lowered };
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

function lowerSelector(node: Syntax, unit: Unit): Expression {
  const [target] = namedChildren(node);
  const to = target && lowerExpression(target, unit);
  const site = siteOf(node, unit);
  if (!to) return { kind: 'other', parts: [], site };
  if (to.kind === 'reference') return { ...to, isSelector: true };
  return { kind: 'reference', to, labels: [], isSelector: true, site };
}

/** Text without interpolation is a literal. */
function lowerText(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const parts: Expression[] = [];
  const privacy: Record<number, string> = {};
  for (const child of node.children) {
    if (child.field === 'text' || child.type === 'str_escaped_char') {
      const text = textOf(child, unit);
      const value = child.type === 'str_escaped_char' ? unescaped(text) : stripHashes(text, child.type);
      parts.push({ kind: 'literal', value, site: siteOf(child, unit) });
    } else if (child.type === 'interpolated_expression' || child.type === 'raw_str_interpolation') {
      const inner = child.type === 'raw_str_interpolation' ? findType(child, 'interpolated_expression') : child;
      const value = inner && (childOf(inner, 'value') ?? namedChildren(inner)[0]);
      const label = inner && childOf(inner, 'name');
      if (value && label && textOf(label, unit) === 'privacy') privacy[parts.length - 1] = textOf(value, unit).slice(1);
      else if (value) parts.push(lowerExpression(value, unit));
    }
  }
  const whole = textOf(node, unit);
  const told = /^#*"""/.test(whole) ? unindented(parts, whole) : parts;
  if (told.every((part) => part.kind === 'literal')) {
    return { kind: 'literal', value: told.map(({ value }) => value).join(''), site };
  }
  return { kind: 'text', parts: told, site, ...(Object.keys(privacy).length > 0 && { privacy }) };
}

/** The parts of a literal of several lines without the line breaks beside its quotes, and without the indent of the last. */
function unindented(parts: readonly Expression[], whole: string): Expression[] {
  const [, indent = ''] = /\n([ \t]*)"""#*$/.exec(whole) ?? [];
  return parts.map((part, index) => {
    if (part.kind !== 'literal' || typeof part.value !== 'string') return part;
    let value = part.value.replaceAll('\r\n', '\n').replaceAll(`\n${indent}`, '\n');
    if (index === 0) value = value.replace(/^\n/, '');
    // a line that is continued by a backslash
    const before = parts[index - 1];
    if (before?.kind === 'literal' && before.value === '') value = value.replace(/^[ \t]+/, '');
    if (index === parts.length - 1) value = value.replace(/\n[ \t]*$/, '');
    return { ...part, value };
  });
}

/** What an escape stands for; U+FFFD for what is none. https://docs.swift.org/swift-book/documentation/the-swift-programming-language/stringsandcharacters */
function unescaped(written: string): string {
  const [, code] = /^\\#*u\{([0-9a-fA-F]{1,6})\}$/.exec(written) ?? [];
  if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(code, 16));
  const letter = written.replace(/^\\#*/, '');
  if (/^\s/.test(letter)) return '';
  return ESCAPES.get(letter) ?? '\uFFFD';
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
]);

function stripHashes(text: string, type: string): string {
  if (type === 'raw_str_part') return text.replace(/^#+"+/, '');
  return type === 'raw_str_end_part' ? text.replace(/^#*"*|"+#+$/g, '') : text;
}

function lowerClosure(node: Syntax, unit: Unit): FunctionFact {
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
