/**
 * Dart expressions, as facts. The grammar writes `a.b(c)` as neighbours, a primary and its selectors: a run of nodes.
 */

import { lowerFunctionBody, lowerParameters } from './dart-statements.ts';
import type { Argument, Case, Expression, FunctionFact, Pattern, Site, TypeName } from './facts.ts';
import { CHANNEL, foreignMember } from './foreign.ts';
import { siteOf } from './swift-expressions.ts';
import { textOf, type Unit } from './swift-types.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from './syntax.ts';

export interface DartUnit extends Unit {
  /** Names that imports of known packages bring: `ClinicalType` to its path. */
  readonly foreign: ReadonlyMap<string, string>;
  /** `import … as hk`: the prefix to the package's path. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly seen: { clinical?: { readonly text: string; readonly site: Site } };
}

/** What methods of collections are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['toList', 'array'],
  ['toSet', 'array'],
  ['cast', 'array'],
  ['whereType', 'array'],
  ['asBroadcastStream', 'array'],
  ['where', 'filter'],
  ['expand', 'flatMap'],
  ['asyncMap', 'map'],
  ['addAll', 'formUnion'],
  ['any', 'contains'],
  ['every', 'allSatisfy'],
  ['firstWhere', 'first'],
  ['lastWhere', 'last'],
  ['singleWhere', 'first'],
  ['elementAt', 'objectAtIndex'],
  ['followedBy', 'union'],
  ['union', 'union'],
  ['skip', 'prefix'],
  ['take', 'prefix'],
  ['sublist', 'prefix'],
  ['removeWhere', 'removeAll'],
  ['retainWhere', 'removeAll'],
  ['catchError', 'handleEvents'],
  ['whenComplete', 'handleEvents'],
  ['listen', 'sink'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}

function spanOf(nodes: readonly Syntax[], unit: DartUnit): Site {
  const first = nodes[0];
  const last = nodes.at(-1);
  return { file: unit.file, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The expression of a run of neighbours. */
export function lowerRun(nodes: readonly Syntax[], unit: DartUnit): Expression {
  const run = nodes.filter(
    ({ isNamed, type }) => (isNamed && !SKIPPED.has(type)) || type === 'this' || type === 'super',
  );
  const [first, ...rest] = run;
  if (!first) return nothing(spanOf(nodes, unit));
  let value = lowerPrimary(first, unit);
  for (const [index, node] of rest.entries()) {
    const site = spanOf(run.slice(0, index + 2), unit);
    if (node.type === 'cascade_section') value = nothing(site, [value, lowerCascade(value, node, unit)]);
    else value = select(value, node, site, unit);
  }
  // of `a..b()..c()` the value is a
  if (value.kind === 'other' && rest.some(({ type }) => type === 'cascade_section')) return cascaded(value);
  return value;
}

const SKIPPED = new Set(['const_builtin', 'type_arguments', 'label', 'inferred_type']);

function cascaded(value: Expression): Expression {
  const parts: Expression[] = [];
  let target: Expression = value;
  while (target.kind === 'other' && target.parts.length === 2) {
    const [inner, section] = target.parts;
    if (!inner || !section) break;
    parts.unshift(section);
    target = inner;
  }
  // evaluated for what the sections do, and yielding what they are done to
  return { kind: 'either', of: [target, nothing(value.site, parts)], site: value.site };
}

function lowerCascade(target: Expression, node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const parts = namedChildren(node);
  const selector = parts.find(({ type }) => type === 'cascade_selector');
  const name = selector && findType(selector, 'identifier');
  const args = findType(node, 'argument_part');
  if (!name) return nothing(site);
  const text = textOf(name, unit);
  if (args) {
    const callee: Expression = { kind: 'member', of: target, name: methodName(text), site };
    return { kind: 'call', callee, args: lowerArguments(args, unit), site };
  }
  const rest = parts.filter((part) => part !== selector);
  if (rest.length === 0) return { kind: 'member', of: target, name: text, site };
  return {
    kind: 'assign',
    target: { kind: 'member', of: target, name: text, site },
    operator: '=',
    value: lowerRun(rest, unit),
    site,
  };
}

/** `value.name`, `value(…)`, `value[…]`, `value!`. */
function select(value: Expression, node: Syntax, site: Site, unit: DartUnit): Expression {
  const inner = node.type === 'selector' ? namedChildren(node)[0] : node;
  if (!inner) return value;
  if (inner.type === 'argument_part') return lowerCall(value, lowerArguments(inner, unit), site);
  if (inner.type === 'index_selector') return lowerIndex(value, inner, site, unit);
  const index = findType(inner, 'index_selector');
  if (index) return lowerIndex(value, index, site, unit);
  const name = findType(inner, 'identifier');
  return name ? lowerMember(value, textOf(name, unit), site, unit) : value;
}

function lowerIndex(of: Expression, node: Syntax, site: Site, unit: DartUnit): Expression {
  return { kind: 'index', of, index: lowerRun(namedChildren(node), unit), site };
}

function lowerMember(of: Expression, name: string, site: Site, unit: DartUnit): Expression {
  const prefix = of.kind === 'name' ? unit.prefixes.get(of.name) : undefined;
  if (prefix !== undefined) return { kind: 'foreign', path: foreignMember(prefix, name), site };
  const isType = of.kind === 'name' && /^_?[A-Z]/.test(of.name);
  return { kind: 'member', of, name: name === 'values' && isType ? 'allCases' : name, site };
}

function lowerCall(callee: Expression, args: readonly Argument[], site: Site): Expression {
  const [first] = args;
  if (callee.kind === 'member' && callee.of?.kind === 'name') {
    const path = `${callee.of.name}.${callee.name}`;
    if (
      first &&
      /^(?:List|Set|Iterable|Map|Future|Stream|LinkedHashMap|UnmodifiableListView)\.(?:from|of|unmodifiable|value|wait|fromIterable|sync)$/.test(
        path,
      )
    )
      return first.value;
  }
  if (callee.kind === 'member' && callee.name === 'toString' && callee.of) return callee.of;
  if (callee.kind !== 'member') return { kind: 'call', callee, args, site };
  // `fold(first, combine)` is Swift's reduce
  const name = callee.name === 'fold' ? 'reduce' : methodName(callee.name);
  return { kind: 'call', callee: { ...callee, name }, args, site };
}

export function lowerArguments(part: Syntax, unit: DartUnit): Argument[] {
  const list = part.type === 'arguments' ? part : findType(part, 'arguments');
  return (list ? namedChildren(list) : []).flatMap((node): Argument[] => {
    if (node.type === 'named_argument') {
      const label = findType(node, 'label');
      const name = label && findType(label, 'identifier');
      const rest = namedChildren(node).filter((child) => child !== label);
      return [{ ...(name && { label: textOf(name, unit) }), value: lowerRun(rest, unit) }];
    }
    const inner = namedChildren(node);
    const [only] = inner;
    if (only && inner.length === 1) noteRaw(only, unit);
    return [{ value: lowerRun(inner, unit) }];
  });
}

/** A raw identifier as an argument or list element shows that the file has to do with clinical records. */
function noteRaw(node: Syntax, unit: DartUnit): void {
  if (unit.seen.clinical || node.type !== 'string_literal') return;
  const text = textOf(node, unit).slice(1, -1);
  if (/^HKClinicalTypeIdentifier\w+$/.test(text)) unit.seen.clinical = { text, site: siteOf(node, unit) };
}

/** Runs of nodes between commas. */
function splitRuns(node: Syntax): readonly (readonly Syntax[])[] {
  const runs: Syntax[][] = [[]];
  for (const child of node.children) {
    if (child.type === ',') runs.push([]);
    else if (child.isNamed && !SKIPPED.has(child.type)) runs.at(-1)?.push(child);
  }
  return runs.filter((run) => run.length > 0);
}

function lowerPrimary(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const lower = (nodes: readonly Syntax[]): Expression => lowerRun(nodes, unit);
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
    case 'identifier_dollar_escaped':
      return lowerName(textOf(node, unit), site, unit);
    case 'this':
    case 'super':
      return { kind: 'name', name: 'self', site };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', site };
    case 'null_literal':
      return { kind: 'literal', value: null, site };
    case 'decimal_integer_literal':
    case 'decimal_floating_point_literal':
      return { kind: 'literal', value: Number(textOf(node, unit)), site };
    case 'string_literal':
      return lowerString(node, unit);
    case 'list_literal':
      return lowerList(node, unit);
    case 'set_or_map_literal':
      return splitRuns(node).some(([first]) => first?.type === 'pair') ? lowerMap(node, unit) : lowerList(node, unit);
    case 'parenthesized_expression':
    case 'unary_expression':
    case 'await_expression':
    case 'assignable_expression':
    case 'expression_statement':
    case 'throw_expression':
    case 'spread_element': {
      const operator = findType(node, 'prefix_operator');
      const inner = lower(namedChildren(node).filter((child) => child !== operator));
      return operator && textOf(operator, unit) === '!'
        ? { kind: 'operation', operator: '!', operands: [inner], site }
        : inner;
    }
    case 'if_element': {
      const parts = ['consequence', 'alternative']
        .map((field) => childrenOf(node, field))
        .filter(({ length }) => length > 0);
      return { kind: 'either', test: lower(untilField(node)), of: parts.map(lower), site };
    }
    case 'for_element':
      return lowerForElement(node, unit);
    case 'function_expression':
      return { kind: 'closure', body: lowerClosure(node, unit), site };
    case 'conditional_expression':
      return {
        kind: 'either',
        test: lower(untilField(node)),
        of: [lower(childrenOf(node, 'consequence')), lower(childrenOf(node, 'alternative'))],
        site,
      };
    case 'if_null_expression':
      return { kind: 'either', of: [lower(childrenOf(node, 'first')), lower(childrenOf(node, 'second'))], site };
    case 'assignment_expression': {
      const operator = childOf(node, 'operator');
      return {
        kind: 'assign',
        target: lower(childrenOf(node, 'left')),
        operator: operator ? textOf(operator, unit) : '=',
        value: lower(childrenOf(node, 'right')),
        site,
      };
    }
    case 'type_cast_expression': {
      const [value] = namedChildren(node);
      return value ? lower(namedChildren(node).filter(({ type }) => type !== 'type_cast')) : nothing(site);
    }
    case 'new_expression':
    case 'const_object_expression': {
      const type = findType(node, 'type_identifier', 'identifier');
      const args = findType(node, 'arguments');
      const named = node.children.filter(({ type: each }) => each === 'identifier');
      if (!type) return nothing(site);
      const whole = lowerName(textOf(type, unit), siteOf(type, unit), unit);
      const maker = named.find((each) => each !== type);
      const callee = maker ? lowerMember(whole, textOf(maker, unit), site, unit) : whole;
      return lowerCall(callee, args ? lowerArguments(args, unit) : [], site);
    }
    case 'switch_expression':
      return lowerSwitchExpression(node, unit);
    default:
      return /_expression$/.test(node.type) ? lowerOperation(node, unit) : nothing(site);
  }
}

/** The nodes before the first that has a part to play: a test. */
function untilField(node: Syntax): readonly Syntax[] {
  const end = node.children.findIndex(({ field }) => field === 'consequence');
  return node.children.slice(0, end < 0 ? undefined : end).filter(({ isNamed }) => isNamed);
}

function lowerName(name: string, site: Site, unit: DartUnit): Expression {
  const path = unit.foreign.get(name);
  if (path !== undefined) return { kind: 'foreign', path, site };
  if (name === 'MethodChannel') return { kind: 'foreign', path: CHANNEL, site };
  return { kind: 'name', name, site };
}

function lowerOperation(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const runs: Syntax[][] = [[]];
  let operator = '';
  for (const child of node.children) {
    if (/operator$/.test(child.type)) {
      operator = textOf(child, unit);
      runs.push([]);
    } else if (child.isNamed) runs.at(-1)?.push(child);
  }
  const operands = runs.filter(({ length }) => length > 0).map((run) => lowerRun(run, unit));
  return { kind: 'operation', operator, operands, site };
}

function lowerString(node: Syntax, unit: DartUnit): Expression {
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

function lowerList(node: Syntax, unit: DartUnit): Expression {
  const runs = splitRuns(node);
  for (const run of runs) if (run[0] && run.length === 1) noteRaw(run[0], unit);
  return { kind: 'list', items: runs.map((run) => lowerRun(run, unit)), site: siteOf(node, unit) };
}

function lowerMap(node: Syntax, unit: DartUnit): Expression {
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
function lowerForElement(node: Syntax, unit: DartUnit): Expression {
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

export function lowerClosure(node: Syntax, unit: DartUnit): FunctionFact {
  const list = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const formal = list?.type === 'function_signature' ? findType(list, 'formal_parameter_list') : list;
  return {
    name: '',
    ...lowerParameters(formal, unit),
    body: body ? lowerFunctionBody(body, unit) : [],
    modifiers: new Set(),
    isPositional: true,
    site: siteOf(node, unit),
  };
}

function lowerSwitchExpression(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'condition');
  const cases = node.children
    .filter(({ type }) => type === 'switch_expression_case')
    .map((each): Case => {
      const parts = namedChildren(each);
      const patterns = parts.filter(({ type }) => type.endsWith('_pattern')).flatMap((it) => lowerPattern(it, unit));
      const value = lowerRun(
        parts.filter(({ type }) => !type.endsWith('_pattern')),
        unit,
      );
      return {
        patterns: patterns.some(({ kind }) => kind === 'any') ? [] : patterns,
        body: [{ kind: 'evaluate', value }],
      };
    });
  return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}

/** `Kind.allergy`, `'allergy'`, `_`, `a || b`. */
export function lowerPattern(node: Syntax, unit: DartUnit): Pattern[] {
  const site = siteOf(node, unit);
  if (node.type === 'logical_or_pattern') return namedChildren(node).flatMap((child) => lowerPattern(child, unit));
  const [inner] = namedChildren(node);
  if (!inner) return [{ kind: 'any' }];
  if (inner.type === 'identifier') {
    const name = textOf(inner, unit);
    return name === '_' ? [{ kind: 'any' }] : [{ kind: 'value', value: { kind: 'name', name, site } }];
  }
  if (inner.type === 'qualified') {
    const name = namedChildren(inner).at(-1);
    return name ? [{ kind: 'case', name: textOf(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
  }
  return [{ kind: 'value', value: lowerRun(namedChildren(node), unit) }];
}

const COLLECTIONS = new Set(['List', 'Set', 'Iterable']);

/** The type that stands before a name: `Future<List<T>>` is what it gives, a list of T. */
export function lowerType(nodes: readonly Syntax[], unit: DartUnit): TypeName | undefined {
  const index = nodes.findIndex(({ type }) => type === 'type_identifier');
  const name = nodes[index];
  if (!name) return undefined;
  const text = textOf(name, unit);
  if (unit.foreign.has(text)) return undefined;
  const next = nodes[index + 1];
  const args = next?.type === 'type_arguments' ? splitRuns(next).flatMap((run) => lowerType(run, unit) ?? []) : [];
  if (/^(?:Future|FutureOr|Stream)$/.test(text)) return args[0];
  if (COLLECTIONS.has(text)) return args[0] && { name: 'Array', args };
  if (text === 'Map') return args.length === 2 ? { name: 'Dictionary', args } : undefined;
  if (text === 'String') return { name: 'String', args: [] };
  return /^_?[A-Z]/.test(text) && !/^(?:Object|Function|Iterable|Widget|BuildContext|T|E|K|V)$/.test(text)
    ? { name: text, args: [] }
    : undefined;
}
