/**
 * Patterns of C#: tests, and the cases of a switch.
 */

import type { Case, Expression, Pattern, Statement, TypeName } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { innerOf, lowerExpression } from './expressions.ts';
import { kept, lowerType } from './types.ts';
import { bind, type CSharpUnit, nameOf, withBound } from './unit.ts';

/** `x is T t`, `x is not null`, `x is { … }`: a test whose outcome nobody knows. What it binds is x, or what is in x. */
export function lowerIs(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const subject = childOf(node, 'expression') ?? childOf(node, 'left');
  const pattern = childOf(node, 'pattern');
  const value = subject ? lowerExpression(subject, unit) : nothing(site);
  const stores = pattern ? storesOf(pattern, value, unit) : [];
  return nothing(site, stores.length > 0 ? stores : [value]);
}

/** `Ok(var kind)`, which is spelled as a call, as the pattern that it is. */
export function asPattern(node: Syntax): Syntax {
  const type = node.type === 'invocation_expression' ? childOf(node, 'function') : undefined;
  const list = type && findType(node, 'argument_list');
  if (!type || !list) return node;
  const parts = namedChildren(list).map((argument): Syntax => {
    const [value] = namedChildren(argument);
    const part = value?.type === 'declaration_expression' ? { ...value, type: 'declaration_pattern' } : value;
    return { ...argument, type: 'subpattern', children: part ? [part] : [] };
  });
  const clause: Syntax = { ...list, type: 'positional_pattern_clause', children: parts };
  return { ...node, type: 'recursive_pattern', children: [{ ...type, field: 'type' }, clause] };
}

/** `row is Ok(var kind)`, where the test is spelled as what is called. */
export function asTest(node: Syntax): Syntax | undefined {
  const test = childOf(node, 'function');
  const pattern = test?.type === 'is_pattern_expression' ? childOf(test, 'pattern') : undefined;
  const [type] = pattern?.type === 'constant_pattern' ? namedChildren(pattern) : [pattern];
  if (!test || !pattern || !type) return undefined;
  const whole = {
    ...node,
    field: 'pattern',
    children: node.children.map((it) => (it === test ? { ...type, field: 'function' } : it)),
  };
  return { ...test, end: node.end, children: test.children.map((it) => (it === pattern ? asPattern(whole) : it)) };
}

/** What a pattern of a value puts into the names that it binds. */
function storesOf(pattern: Syntax, value: Expression, unit: CSharpUnit): Expression[] {
  if (/^(?:negated|parenthesized)_pattern$/.test(pattern.type))
    return namedChildren(pattern).flatMap((part) => storesOf(part, value, unit));
  const fields = fieldsOf(pattern);
  const name = childOf(pattern, 'name');
  const site = siteOf(pattern, unit);
  if (!name && fields.length === 0) return [];
  const type = typeOf(pattern, unit);
  const whole: Expression = name ? bind(name, unit, type) : { kind: 'name', name: wholeOf(pattern), site };
  if (!name) unit.bound?.set(wholeOf(pattern), { site, ...(type && { type }) });
  const given: Expression = type ? { kind: 'cast', value, to: type, site } : value;
  return [
    { kind: 'assign', target: whole, operator: '=', value: given, site },
    ...fields.flatMap((field) => storesOfPart(whole, field, unit)),
  ];
}

/** What a part of what is matched puts into the names that it binds. One by its place is what `(_, part) = whole` gives. */
function storesOfPart(whole: Expression, field: Field, unit: CSharpUnit): Expression[] {
  const { path, isInList, pattern } = field;
  if (typeof path !== 'number' || isInList) return storesOf(pattern, partOf(whole, field, unit), unit);
  const { site } = whole;
  const part: Expression = { kind: 'name', name: `${wholeOf(pattern)} part`, site };
  unit.bound?.set(part.name, { site });
  const left = Array.from({ length: path }, (): Expression => ({ kind: 'name', name: '_', site }));
  const target: Expression = { kind: 'tuple', items: [...left, part].map((value) => ({ value })), site };
  return [{ kind: 'assign', target, operator: '=', value: whole, site }, ...storesOf(pattern, part, unit)];
}

function typeOf(pattern: Syntax, unit: CSharpUnit): TypeName | undefined {
  const written = childOf(pattern, 'type');
  return written && kept(lowerType(written, unit));
}

/** What an object that is taken apart is called. */
function wholeOf({ start }: Syntax): string {
  return `\0${start}`;
}

/** A part of a pattern that binds something itself. */
interface Field {
  readonly pattern: Syntax;
  /** The names that lead to it, or the place that it has in a tuple or a list. */
  readonly path: readonly Syntax[] | number;
  readonly isInList?: boolean;
}

function fieldsOf(pattern: Syntax): readonly Field[] {
  switch (pattern.type) {
    case 'recursive_pattern':
    case 'declaration_pattern':
    case 'var_pattern':
    case 'list_pattern':
      return namedChildren(pattern).flatMap((part, index): readonly Field[] => {
        if (part.type === 'property_pattern_clause') return namedChildren(part).flatMap(subpattern);
        if (part.type === 'positional_pattern_clause')
          return namedChildren(part).flatMap((each, place) => subpattern(each, place));
        if (part.type === 'parenthesized_variable_designation')
          return childrenOf(part, 'name').map((name, place) => ({
            path: place,
            pattern: { ...part, children: [name] },
          }));
        const isElement = pattern.type === 'list_pattern' && part.field !== 'name' && binds(part);
        return isElement ? [{ path: index, pattern: part, isInList: true }] : [];
      });
    case 'negated_pattern':
    case 'parenthesized_pattern':
    case 'and_pattern':
    case 'or_pattern':
      return namedChildren(pattern)
        .filter(binds)
        .map((part) => ({ path: [], pattern: part }));
    default:
      return [];
  }
}

/** `A: pattern`, `A.B: pattern`, or a pattern by its place. */
function subpattern(node: Syntax, place: number): readonly Field[] {
  const [first, last] = namedChildren(node);
  const pattern = last ?? first;
  if (!first || !pattern || !binds(pattern)) return [];
  return [{ path: last ? pathOf(first) : place, pattern }];
}

function pathOf(node: Syntax): readonly Syntax[] {
  const of = childOf(node, 'expression');
  const name = childOf(node, 'name');
  return of && name ? [...pathOf(of), name] : [node];
}

function binds(pattern: Syntax): boolean {
  return childOf(pattern, 'name') !== undefined || fieldsOf(pattern).length > 0;
}

function partOf(whole: Expression, { path }: Field, unit: CSharpUnit): Expression {
  const { site } = whole;
  if (typeof path !== 'number')
    return path.reduce<Expression>((of, name) => ({ kind: 'member', of, name: nameOf(name, unit), site }), whole);
  return { kind: 'index', of: whole, index: { kind: 'literal', value: path, site }, site };
}

export function lowerSwitchExpression(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const [first] = node.children;
  const subject = first ? lowerExpression(first, unit) : nothing(site);
  const cases = node.children
    .filter(({ type }) => type === 'switch_expression_arm')
    .map((arm): Case => {
      const pattern = namedChildren(arm).slice(0, 1).map(asPattern)[0];
      const given = arm.children.at(-1);
      const bound = pattern ? boundBy(pattern, unit) : [];
      const where = lowerWhen(arm, unit);
      const value = given ? lowerExpression(given, unit) : nothing(site);
      return {
        patterns: pattern ? lowerPatterns(pattern, unit) : [],
        ...(where && { where }),
        body: yielding(bound, value),
      };
    });
  return { kind: 'switch', subject, cases, site };
}

/** A value behind what its pattern binds. */
function yielding(bound: readonly Statement[], value: Expression): readonly Statement[] {
  if (bound.length === 0) return [{ kind: 'evaluate', value }];
  const { site } = value;
  const body: Statement[] = [...bound, { kind: 'return', value, site }];
  const fact = { name: '', parameters: [], body, modifiers: new Set<string>(), isPositional: true, site };
  return [{ kind: 'evaluate', value: { kind: 'call', callee: { kind: 'closure', body: fact, site }, args: [], site } }];
}

/** What a case declares, once what it matches has its name. */
export function boundBy(pattern: Syntax, unit: CSharpUnit): Statement[] {
  if (pattern.type === 'or_pattern') return namedChildren(pattern).flatMap((part) => boundBy(part, unit));
  const fields = fieldsOf(pattern);
  if (fields.length === 0) return [];
  const name = childOf(pattern, 'name');
  const whole: Expression = {
    kind: 'name',
    name: name ? nameOf(name, unit) : wholeOf(pattern),
    site: siteOf(pattern, unit),
  };
  const stores = (): Statement[] =>
    fields.flatMap((field) => storesOfPart(whole, field, unit)).map((value) => ({ kind: 'evaluate', value }));
  return withBound(unit, stores);
}

/** `A.B or "c"`, `T t`; empty for what matches anything. */
export function lowerPatterns(node: Syntax, unit: CSharpUnit): Pattern[] {
  const found = patternsOf(node, unit);
  return found.some(({ kind }) => kind === 'any') ? [] : found;
}

function patternsOf(node: Syntax, unit: CSharpUnit): Pattern[] {
  const site = siteOf(node, unit);
  switch (node.type) {
    case 'or_pattern':
      return namedChildren(node).flatMap((part) => patternsOf(part, unit));
    case 'parenthesized_pattern':
      return namedChildren(node).flatMap((part) => patternsOf(part, unit));
    case 'declaration_pattern':
    case 'recursive_pattern':
    case 'var_pattern': {
      const written = childOf(node, 'type');
      const type = written && lowerType(written, unit);
      const to = type?.name === 'var' ? undefined : type;
      const name = childOf(node, 'name');
      const text = name ? nameOf(name, unit) : fieldsOf(node).length > 0 ? wholeOf(node) : undefined;
      const pattern: Pattern = text === undefined ? { kind: 'any' } : { kind: 'name', name: text, site };
      const asks = asksOf(node, unit);
      return [to ? { kind: 'cast', pattern, to, ...(asks.length > 0 && { asks }) } : pattern];
    }
    case 'relational_pattern':
    case 'list_pattern':
      if (fieldsOf(node).length > 0) return [{ kind: 'name', name: wholeOf(node), site }];
      return [{ kind: 'value', value: nothing(site) }];
    case 'negated_pattern':
    case 'and_pattern':
      // may hold or not
      return [{ kind: 'value', value: nothing(site) }];
    case 'discard':
      return [{ kind: 'any' }];
    default: {
      const value = lowerExpression(node, unit);
      if (value.kind === 'tuple' || (value.kind === 'name' && value.name === '_')) return [{ kind: 'any' }];
      const isCase =
        value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
      return [isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value }];
    }
  }
}

/** `{ Kind: Kind.Labs }`, and no `{ Kind: var kind }`. */
function asksOf(node: Syntax, unit: CSharpUnit): readonly { readonly name: string; readonly pattern: Pattern }[] {
  const clause = findType(node, 'property_pattern_clause');
  return (clause ? namedChildren(clause) : []).flatMap((part) => {
    const [first, last] = namedChildren(part);
    const [pattern, ...others] = first && last ? patternsOf(last, unit) : [];
    if (!first || !pattern || pattern.kind === 'any' || pattern.kind === 'name') return [];
    const path = pathOf(first);
    const [name] = path;
    const isTold = path.length === 1 && others.length === 0;
    return name
      ? [
          {
            name: nameOf(name, unit),
            pattern: isTold ? pattern : { kind: 'value', value: nothing(siteOf(node, unit)) },
          },
        ]
      : [];
  });
}

/** The test of a case, `when x`. Of a list nobody knows whether it has what its pattern asks for. */
export function lowerWhen(node: Syntax, unit: CSharpUnit): Expression | undefined {
  const test = findType(node, 'when_clause');
  const value = test && innerOf(test);
  if (value) return lowerExpression(value, unit);
  const list = findType(node, 'list_pattern');
  return list && fieldsOf(list).length > 0 ? nothing(siteOf(list, unit)) : undefined;
}
