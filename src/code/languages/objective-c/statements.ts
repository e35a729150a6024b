/**
 * Objective-C's statements, lowered.
 */

import type { Argument, Case, Condition, Expression, Pattern, Statement, TypeName } from '../../facts/facts.ts';
import { isLeftBy, leaving } from '../leaving.ts';
import { countedIn, eachRound, loopOverRange, runsFirst, siteOf, textOf, type Unit } from '../lowering.ts';
import { runOn } from '../running-on.ts';
import { childOf, childrenOf, namedChildren, type Syntax } from '../syntax.ts';
import { declaredName, lowerExpression, lowerType, typeOfDeclared } from './expressions.ts';

export function lowerStatements(block: Syntax, unit: Unit): Statement[] {
  return filled(namedChildren(block).flatMap((node) => lowerStatement(node, unit)));
}

/** `Pair pair; pair.kind = kind; pair.title = title;`: a struct whose fields are set where it is declared is what is written
 *  out in one. Of a class nothing is set before an object is made. */
function filled(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (let at = 0; at < statements.length; at += 1) {
    const statement = statements[at];
    if (!statement) continue;
    const name = structDeclared(statement);
    const items: Argument[] = [];
    for (let next = statements[at + 1]; name !== undefined && next; next = statements[at + 1]) {
      const set = fieldSet(next, name);
      if (!set) break;
      items.push(set);
      at += 1;
    }
    const [first] = items;
    if (statement.kind !== 'declare' || !first) found.push(statement);
    else found.push({ ...statement, value: { kind: 'tuple', items, site: first.value.site } });
  }
  return found;
}

function structDeclared(statement: Statement): string | undefined {
  if (statement.kind !== 'declare' || statement.value || statement.pattern.kind !== 'name') return undefined;
  return statement.pattern.type ? statement.pattern.name : undefined;
}

function fieldSet(statement: Statement, name: string): Argument | undefined {
  if (statement.kind !== 'evaluate' || statement.value.kind !== 'assign') return undefined;
  const { target, operator, value } = statement.value;
  if (operator !== '=' || target.kind !== 'member' || target.of?.kind !== 'name' || target.of.name !== name)
    return undefined;
  return { label: target.name, value };
}

function lowerStatement(node: Syntax, unit: Unit): Statement[] {
  const site = siteOf(node, unit);
  switch (node.type) {
    case 'declaration':
      return lowerDeclaration(node, unit).map(({ name, type, value }) => {
        const pattern: Pattern = {
          kind: 'name',
          name: textOf(name, unit),
          ...(type && { type }),
          site: siteOf(name, unit),
        };
        // a list that no statement puts another in the place of
        const isConstant = value?.kind === 'list' && !replacedIn(unit).has(pattern.name);
        return { kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) };
      });
    case 'return_statement': {
      const [value] = namedChildren(node);
      return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
    }
    case 'if_statement':
      return [{ kind: 'evaluate', value: lowerIf(node, unit) }];
    case 'for_statement':
      return [lowerFor(node, unit)];
    case 'switch_statement':
      return [{ kind: 'evaluate', value: lowerSwitch(node, unit) }];
    case 'while_statement':
    case 'do_statement': {
      const test = childOf(node, 'condition');
      const inner = childOf(node, 'body');
      const body = inner ? lowerBody(inner, unit) : [];
      const value = test && lowerExpression(test, unit);
      if (node.type === 'do_statement') return runsFirst(body, value ? [{ kind: 'evaluate', value }] : []);
      return [{ kind: 'block', conditions: value ? [{ kind: 'test', value }] : [], body }];
    }
    case 'compound_statement':
      return [{ kind: 'block', conditions: [], body: lowerStatements(node, unit) }];
    case 'try_statement':
    case 'catch_clause':
    case 'finally_clause':
    case 'synchronized_statement':
    case 'labeled_statement':
    case 'autoreleasepool_statement':
    case 'ERROR':
      return namedChildren(node).flatMap((child) =>
        /statement|clause|declaration$/.test(child.type) ? lowerStatement(child, unit) : [],
      );
    case 'break_statement':
    case 'continue_statement':
    case 'goto_statement':
      return [];
    default:
      return [{ kind: 'evaluate', value: lowerExpression(node, unit) }];
  }
}

const replaced = new WeakMap<Unit, ReadonlySet<string>>();

/** The names that stand first in a statement that puts something into them. */
function replacedIn(unit: Unit): ReadonlySet<string> {
  const found = replaced.get(unit) ?? new Set([...unit.text.matchAll(REPLACES)].map(({ 1: name = '' }) => name));
  replaced.set(unit, found);
  return found;
}

const REPLACES = /(?:^|[;{}])[ \t]{0,40}(\w{1,99})[ \t]{0,9}=(?!=)/gm;

function lowerBody(node: Syntax, unit: Unit): Statement[] {
  return node.type === 'compound_statement' ? lowerStatements(node, unit) : lowerStatement(node, unit);
}

export interface Declared {
  readonly name: Syntax;
  readonly type?: TypeName;
  readonly value?: Expression;
  readonly isConstant?: boolean;
}

export function lowerDeclaration(node: Syntax, unit: Unit): Declared[] {
  const typeNode = childOf(node, 'type');
  const lowered = typeNode && typeNode.type !== 'typeof_specifier' ? lowerType(typeNode, unit) : undefined;
  const type = lowered?.name === '' || lowered?.name === 'instancetype' ? undefined : lowered;
  const isConstant = node.children.some((child) => child.type === 'type_qualifier' && textOf(child, unit) === 'const');
  return childrenOf(node, 'declarator').flatMap((declarator) => {
    const name = declaredName(declarator);
    const value = declarator.type === 'init_declarator' ? childOf(declarator, 'value') : undefined;
    const isFunction =
      declarator.type === 'function_declarator' && !childOf(declarator, 'declarator')?.type.startsWith('paren');
    if (!name || isFunction) return [];
    const declared = typeOfDeclared(declarator, type, unit);
    return [
      {
        name,
        ...(declared && { type: declared }),
        ...(value && { value: lowerExpression(value, unit) }),
        ...(isConstant && { isConstant }),
      },
    ];
  });
}

function lowerIf(node: Syntax, unit: Unit): Expression {
  const test = childOf(node, 'condition');
  const consequence = childOf(node, 'consequence');
  const alternative = childOf(node, 'alternative');
  const other = alternative?.type === 'else_clause' ? namedChildren(alternative)[0] : alternative;
  return {
    kind: 'if',
    branch: {
      conditions: test ? conditionsOf(test, unit) : [],
      body: consequence ? lowerBody(consequence, unit) : [],
      otherwise: other ? lowerBody(other, unit) : [],
      ...leaving(consequence, other),
    },
    site: siteOf(node, unit),
  };
}

function conditionsOf(node: Syntax, unit: Unit): Condition[] {
  const inner = node.type === 'parenthesized_expression' ? namedChildren(node)[0] : node;
  if (!inner) return [];
  if (inner.type === 'parenthesized_expression') return conditionsOf(inner, unit);
  if (inner.type === 'unary_expression' && textOf(inner, unit).startsWith('!')) {
    const [operand] = conditionsOf(namedChildren(inner)[0] ?? inner, unit);
    if (operand?.kind === 'available') return [{ ...operand, negated: !operand.negated }];
  }
  if (inner.type === 'available_expression') {
    const version = /\biOS\s+(\d+(?:\.\d+)*)/.exec(textOf(inner, unit))?.[1] ?? '0';
    return [{ kind: 'available', version, negated: false }];
  }
  const operator = childOf(inner, 'operator');
  const [left, right] = [childOf(inner, 'left'), childOf(inner, 'right')];
  if (inner.type === 'binary_expression' && left && right && operator && textOf(operator, unit) === '&&') {
    return [...conditionsOf(left, unit), ...conditionsOf(right, unit)];
  }
  return [{ kind: 'test', value: lowerExpression(inner, unit) }];
}

function lowerFor(node: Syntax, unit: Unit): Statement {
  const site = siteOf(node, unit);
  const isIn = node.children.some(({ type }) => type === 'in');
  const bodyNode = childOf(node, 'body') ?? namedChildren(node).at(-1);
  const body = bodyNode ? lowerBody(bodyNode, unit) : [];
  if (!isIn) {
    const first = childOf(node, 'initializer');
    const begun = first ? lowerStatement(first, unit) : [];
    const [update, test] = [childOf(node, 'update'), childOf(node, 'condition')];
    const [asked, next] = [test, update].map((it) => it && lowerExpression(it, unit));
    const range = loopOverRange(begun, asked, update, bodyNode, body, unit);
    const counted = countedIn(begun, update, unit);
    return { kind: 'block', conditions: [], body: range ?? [...begun, ...counted, ...eachRound(asked, body, [next])] };
  }
  const at = node.children.findIndex(({ type }) => type === 'in');
  const typeNode = childOf(node, 'type');
  const declarator = node.children.slice(0, at).findLast(({ isNamed }) => isNamed);
  const name = declarator && declaredName(declarator);
  const collection = node.children.slice(at + 1).find(({ isNamed }) => isNamed);
  const type = typeNode && lowerType(typeNode, unit);
  return {
    kind: 'for',
    pattern: name
      ? { kind: 'name', name: textOf(name, unit), ...(type && type.name !== '' && { type }), site: siteOf(name, unit) }
      : { kind: 'any' },
    collection: collection ? lowerExpression(collection, unit) : { kind: 'other', parts: [], site },
    // a loop over a dictionary goes through its keys; whose names are dictionaries goes through a list of them
    ...(!/^NS(?:Mutable)?Dictionary$/.test(type?.name ?? '') && { isOverKeys: true as const }),
    body,
    site,
  };
}

function lowerSwitch(node: Syntax, unit: Unit): Expression {
  const subject = childOf(node, 'condition');
  const body = childOf(node, 'body');
  const site = siteOf(node, unit);
  const cases: Case[] = [];
  const ends: boolean[] = [];
  let waiting: Pattern[] = [];
  let isDefault = false;
  for (const entry of body ? body.children.filter(({ type }) => type === 'case_statement') : []) {
    const value = childOf(entry, 'value');
    if (value) waiting.push({ kind: 'value', value: lowerExpression(value, unit) });
    else isDefault = true;
    const statements = namedChildren(entry).filter((child) => child !== value);
    if (statements.length === 0) continue;
    const body = statements.flatMap((child) => lowerStatement(child, unit));
    cases.push({ patterns: isDefault ? [] : waiting, body });
    ends.push(isLeftBy(statements));
    waiting = [];
    isDefault = false;
  }
  return {
    kind: 'switch',
    subject: subject ? lowerExpression(subject, unit) : { kind: 'other', parts: [], site },
    cases: runOn(cases, (index) => (ends[index] ? undefined : index + 1)),
    site,
  };
}
