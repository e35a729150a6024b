/**
 * Dart expressions, as facts. The grammar writes `a.b(c)` as neighbours, a primary and its selectors: a run of nodes.
 */

import {
  type Argument,
  type Case,
  type Expression,
  type FunctionFact,
  type Site,
  type Statement,
  THROWN,
} from '../../facts/facts.ts';
import { CHANNEL, MESSAGE_CHANNEL } from '../../models/foreign-paths.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import type { Offers } from '../offered.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { cascaded, lowerCall, lowerCascade, lowerMember, select, targetOf } from './calls.ts';
import { isMap, lowerForElement, lowerList, lowerMap, lowerString } from './collections.ts';
import { lowerParameters } from './functions.ts';
import { isPattern, lowerFields, lowerPattern, lowerPatternAssignment } from './patterns.ts';
import { hearReported } from './reported-errors.ts';
import type { Routes } from './routes.ts';
import { guardOf, lowerFunctionBody, matchedElement, mayNotHold } from './statements.ts';
import { mended } from './tails.ts';
import { lowerType } from './types.ts';

export interface DartUnit extends Unit {
  /** Names that imports of known packages bring: `ClinicalType` to its path. */
  readonly foreign: ReadonlyMap<string, string>;
  /** Those of them that are classes: what is declared as one holds an object of it. */
  readonly injected: ReadonlyMap<string, string>;
  /** The letters that stand for types which the file's functions and classes are told. */
  readonly letters: ReadonlySet<string>;
  /** What stood in `<…>` before the arguments at a place. */
  readonly typeArguments: ReadonlyMap<number, string>;
  /** `import … as hk`: the prefix to the package's path. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Prefixes before names that mean the same without them. */
  readonly plain: ReadonlyMap<string, readonly string[]>;
  readonly seen: {
    clinical?: { readonly text: string; readonly site: Site };
    readonly routes: Routes;
  };
  /** The cases of the enum around, which it may name by themselves. */
  readonly constants?: ReadonlySet<string>;
  /** The class of a known package that the type around adds to, or is: its path, and what is called of it by its name alone. */
  readonly package?: { readonly path: string; readonly calls: ReadonlySet<string>; readonly isExtended: boolean };
  /** By what the route around is opened. */
  readonly routes?: readonly string[];
  /** Where what is given back of the page, dialog or sheet goes that is shown by the call around. */
  readonly shown?: string;
  /** The widget around that calls a handler with what its items offer. */
  readonly offers?: Offers;
}

export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}

export function spanOf(nodes: readonly Syntax[], unit: DartUnit): Site {
  const first = nodes[0];
  const last = nodes.at(-1);
  return { file: unit.file, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The expression of a run of neighbours. */
export function lowerRun(nodes: readonly Syntax[], unit: DartUnit): Expression {
  const run = mended(
    nodes.filter(({ isNamed, type }) => (isNamed && !SKIPPED.has(type)) || type === 'this' || type === 'super'),
  );
  const [first, ...rest] = run;
  if (!first) return nothing(spanOf(nodes, unit));
  let value = lowerPrimary(first, unit);
  const sections: Expression[] = [];
  for (const [index, node] of rest.entries()) {
    const site = spanOf(run.slice(0, index + 2), unit);
    if (node.type === 'cascade_section') sections.push(lowerCascade(targetOf(value, site), node, unit));
    else value = select(value, node, site, unit);
  }
  // of `a..b()..c()` the value is a
  return sections.length > 0 ? cascaded(value, sections, spanOf(run, unit)) : value;
}

export const SKIPPED = new Set(['const_builtin', 'type_arguments', 'label', 'inferred_type']);

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
      if (unit.package && (node.type === 'super' || unit.package.isExtended))
        return { kind: 'foreign', path: unit.package.path, site };
      return { kind: 'name', name: node.type === 'super' ? 'super' : 'self', site };
    case 'record_literal':
      return { kind: 'tuple', items: namedChildren(node).map((part) => lowerPart(part, unit)), site };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', site };
    case 'null_literal':
      return { kind: 'literal', value: null, site };
    // `#label`
    case 'symbol_literal':
      return { kind: 'literal', value: textOf(node, unit), site };
    case 'decimal_integer_literal':
    case 'decimal_floating_point_literal':
      return { kind: 'literal', value: Number(textOf(node, unit)), site };
    case 'throw_expression':
      return throwing(lower(namedChildren(node)), site);
    case 'rethrow_expression':
      return throwing({ kind: 'name', name: CAUGHT, site }, site);
    case 'string_literal':
      return lowerString(node, unit);
    case 'list_literal':
      return lowerList(node, unit);
    case 'set_or_map_literal':
      return isMap(node) ? lowerMap(node, unit) : lowerList(node, unit);
    case 'pair':
      return {
        kind: 'dictionary',
        pairs: [[lower(childrenOf(node, 'key')), lower(childrenOf(node, 'value'))]],
        site,
      };
    case 'pattern_assignment':
      return lowerPatternAssignment(node, unit);
    case 'parenthesized_expression':
    case 'unary_expression':
    case 'await_expression':
    case 'assignable_expression':
    case 'expression_statement':
    case 'spread_element': {
      const operator = findType(node, 'prefix_operator');
      const inner = lower(namedChildren(node).filter((child) => child !== operator));
      return operator && textOf(operator, unit) === '!'
        ? { kind: 'operation', operator: '!', operands: [inner], site }
        : inner;
    }
    case 'if_element': {
      const matching = matchedElement(node, unit);
      if (matching) return matching;
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
      return {
        kind: 'either',
        of: [lower(childrenOf(node, 'first')), lower(childrenOf(node, 'second'))],
        isInstead: true,
        site,
      };
    case 'assignment_expression': {
      const written = childOf(node, 'operator');
      const operator = written ? textOf(written, unit) : '=';
      const target = lower(childrenOf(node, 'left'));
      const value = lower(childrenOf(node, 'right'));
      return hearReported(target, operator, value, site, unit) ?? { kind: 'assign', target, operator, value, site };
    }
    case 'type_cast_expression': {
      const [value] = namedChildren(node);
      if (!value) return nothing(site);
      const inner = lower(namedChildren(node).filter(({ type }) => type !== 'type_cast'));
      const written = findType(node, 'type_cast');
      const to = written && lowerType(namedChildren(written), unit);
      // of an object of the app's: what a list or a text is taken for is known by what it is
      return to && !/^(?:Array|Dictionary|String)$/.test(to.name) ? { kind: 'cast', value: inner, to, site } : inner;
    }
    // `List<Row>.from(rows)`
    case 'constructor_invocation':
    case 'new_expression':
    case 'const_object_expression': {
      const type = findType(node, 'type_identifier', 'identifier');
      const args = findType(node, 'arguments');
      const named = node.children.filter(({ type: each }) => each === 'identifier');
      if (!type) return nothing(site);
      const whole = lowerName(textOf(type, unit), siteOf(type, unit), unit);
      const maker = named.find((each) => each !== type);
      const callee = maker ? lowerMember(whole, textOf(maker, unit), site, unit) : whole;
      return lowerCall(callee, args, site, unit);
    }
    case 'switch_expression':
      return lowerSwitchExpression(node, unit);
    default:
      return /_expression$/.test(node.type) ? lowerOperation(node, unit) : nothing(site);
  }
}

/** `kind: a` or `a`, of a record. */
function lowerPart(node: Syntax, unit: DartUnit): Argument {
  const label = findType(node, 'label');
  const name = label && findType(label, 'identifier');
  const value = lowerRun(
    namedChildren(node).filter((child) => child !== label),
    unit,
  );
  return { ...(name && { label: textOf(name, unit) }), value };
}

/** The nodes before the first that has a part to play: a test. */
function untilField(node: Syntax): readonly Syntax[] {
  const end = node.children.findIndex(({ field }) => field === 'consequence');
  return node.children.slice(0, end < 0 ? undefined : end).filter(({ isNamed }) => isNamed);
}

/** What is caught, whatever it is called: `rethrow` throws it again. */
export const CAUGHT = '\0caught';

function throwing(value: Expression, site: Site): Expression {
  return { kind: 'assign', target: { kind: 'name', name: THROWN, site }, operator: '=', value, site };
}

function lowerName(name: string, site: Site, unit: DartUnit): Expression {
  const path = unit.foreign.get(name);
  if (path !== undefined) return { kind: 'foreign', path, site };
  if (unit.package?.calls.has(name))
    return { kind: 'member', of: { kind: 'foreign', path: unit.package.path, site }, name, site };
  if (name === 'MethodChannel') return { kind: 'foreign', path: CHANNEL, site };
  if (name === 'BasicMessageChannel') return { kind: 'foreign', path: MESSAGE_CHANNEL, site };
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
  // `it is Row`
  const test = findType(node, 'type_test');
  const [only, ...more] = operands;
  // `List<Row>.from(rows)`, which the grammar takes for something that is counted up
  if (operator === '' && only && more.length === 0 && !test) return only;
  const asked = test && lowerType(test.children, unit);
  const operation: Expression = { kind: 'operation', operator, operands, ...(asked && { asks: asked }), site };
  // `it is! Row`
  const isNegated = test && textOf(findType(test, 'is_operator') ?? test, unit) !== 'is';
  return isNegated ? { kind: 'operation', operator: '!', operands: [operation], site } : operation;
}

export function lowerClosure(node: Syntax, unit: DartUnit): FunctionFact {
  const list = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const formal = list?.type === 'function_signature' ? findType(list, 'formal_parameter_list') : list;
  const { parameters, holds } = lowerParameters(formal, unit);
  return {
    name: '',
    parameters,
    body: body ? [...holds, ...lowerFunctionBody(body, unit)] : [],
    modifiers: new Set(),
    isPositional: true,
    site: siteOf(node, unit),
  };
}

/** A branch that yields a value, after what its pattern binds. */
function yielding(bound: readonly Statement[], value: Expression, site: Site): readonly Statement[] {
  if (bound.length === 0) return [{ kind: 'evaluate', value }];
  const body: Statement[] = [...bound, { kind: 'return', value, site }];
  const fact: FunctionFact = { name: '', parameters: [], body, modifiers: new Set(), isPositional: true, site };
  return [{ kind: 'evaluate', value: { kind: 'call', callee: { kind: 'closure', body: fact, site }, args: [], site } }];
}

function lowerSwitchExpression(node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'condition');
  const cases = node.children
    .filter(({ type }) => type === 'switch_expression_case')
    .map((each): Case => {
      const arrow = each.children.findIndex(({ type }) => type === '=>');
      const matched = each.children.slice(0, arrow).filter(isPattern);
      const patterns = matched.flatMap((it) => lowerPattern(it, unit));
      const value = lowerRun(each.children.slice(arrow + 1), unit);
      const bound = lowerFields(matched, unit);
      const when = guardOf(each, '=>');
      const asked: Statement[] = when.length > 0 ? [{ kind: 'evaluate', value: lowerRun(when, unit) }] : [];
      return {
        patterns: patterns.some(({ kind }) => kind === 'any') ? [] : patterns,
        ...mayNotHold(when, unit),
        body: yielding([...bound, ...asked], value, site),
      };
    });
  return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}
