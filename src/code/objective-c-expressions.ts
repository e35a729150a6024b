/**
 * Objective-C's expressions and statements, lowered. A message is a call whose name and labels are the selector.
 */
import type {
  Argument,
  Case,
  Condition,
  Expression,
  FunctionFact,
  Parameter,
  Pattern,
  Site,
  Statement,
  TypeName,
} from './facts.ts';
import { siteOf } from './swift-expressions.ts';
import { textOf, type Unit } from './swift-types.ts';
import { childOf, childrenOf, findType, namedChildren, type Syntax } from './syntax.ts';

export function lowerExpression(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const lower = (child: Syntax): Expression => lowerExpression(child, unit);
  const part = (field: string): Expression => {
    const child = childOf(node, field);
    return child ? lower(child) : { kind: 'other', parts: [], site };
  };
  switch (node.type) {
    case 'identifier':
    case 'field_identifier':
    case 'type_identifier':
      return lowerName(textOf(node, unit), site);
    case 'nil':
    case 'null':
      return { kind: 'literal', value: null, site };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', site };
    case 'number_literal':
      return { kind: 'literal', value: Number.parseFloat(textOf(node, unit)), site };
    case 'string_literal':
    case 'concatenated_string':
      return { kind: 'literal', value: stringOf(node, unit), site };
    case 'at_expression':
    case 'parenthesized_expression': {
      const inner = namedChildren(node).at(-1);
      return inner ? lower(inner) : { kind: 'other', parts: [], site };
    }
    case 'message_expression':
      return lowerMessage(node, unit);
    case 'call_expression':
      return lowerCall(node, unit);
    case 'field_expression': {
      const field = childOf(node, 'field');
      return { kind: 'member', of: part('argument'), name: field ? textOf(field, unit) : '', site };
    }
    case 'subscript_expression':
      return { kind: 'index', of: part('argument'), index: part('index'), site };
    case 'array_literal':
    case 'initializer_list':
      return { kind: 'list', items: namedChildren(node).map(lower), site };
    case 'dictionary_literal': {
      const pairs = node.children
        .filter(({ type }) => type === 'dictionary_pair')
        .flatMap((pair) => {
          const [key, value] = namedChildren(pair);
          return key && value ? [[lower(key), lower(value)] as const] : [];
        });
      return { kind: 'dictionary', pairs, site };
    }
    case 'assignment_expression':
      return {
        kind: 'assign',
        target: part('left'),
        operator: textOf(childOf(node, 'operator') ?? node, unit),
        value: part('right'),
        site,
      };
    case 'cast_expression': {
      const type = childOf(node, 'type');
      return type ? { kind: 'cast', value: part('value'), to: lowerType(type, unit), site } : part('value');
    }
    case 'conditional_expression': {
      const test = part('condition');
      const yes = childOf(node, 'consequence');
      // `a ?: b` is a, or else b
      return yes
        ? { kind: 'either', test, of: [lower(yes), part('alternative')], site }
        : { kind: 'either', of: [test, part('alternative')], site };
    }
    case 'binary_expression': {
      const operator = textOf(childOf(node, 'operator') ?? node, unit);
      return { kind: 'operation', operator, operands: [part('left'), part('right')], site };
    }
    case 'unary_expression': {
      const operator = textOf(childOf(node, 'operator') ?? node, unit);
      return { kind: 'operation', operator, operands: [part('argument')], site };
    }
    case 'pointer_expression': {
      const isAddress = textOf(node, unit).startsWith('&');
      return isAddress ? { kind: 'operation', operator: '&', operands: [part('argument')], site } : part('argument');
    }
    case 'block_literal':
      return { kind: 'closure', body: lowerBlock(node, unit), site };
    case 'selector_expression':
      return lowerSelector(node, unit);
    case 'compound_statement':
      // a statement expression, `({ …; value; })`: its last value
      return { kind: 'other', parts: namedChildren(node).map(lower), site };
    case 'expression_statement': {
      const [inner] = namedChildren(node);
      return inner ? lower(inner) : { kind: 'other', parts: [], site };
    }
    default:
      return {
        kind: 'other',
        parts: node.children.filter(({ isNamed, children }) => isNamed && children.length > 0).map(lower),
        site,
      };
  }
}

function lowerName(name: string, site: Site): Expression {
  if (name === 'nil' || name === 'NULL' || name === 'Nil') return { kind: 'literal', value: null, site };
  if (name === 'YES' || name === 'NO') return { kind: 'literal', value: name === 'YES', site };
  return { kind: 'name', name, site };
}

function stringOf(node: Syntax, unit: Unit): string {
  if (node.type === 'string_content') return textOf(node, unit);
  if (node.type === 'escape_sequence') return '\uFFFD';
  return node.children.map((child) => (child.isNamed ? stringOf(child, unit) : '')).join('');
}

/** `[[X alloc] initWith…]` and `[X new]` make an X: `[X initWith…]` here. */
function lowerMessage(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const receiver = childOf(node, 'receiver');
  const args: Argument[] = [];
  let name: string | undefined;
  let label: string | undefined;
  for (const child of node.children) {
    if (child.field === 'method') {
      const text = textOf(child, unit);
      label = name === undefined ? undefined : text;
      name ??= text;
    } else if (child.isNamed && child.field !== 'receiver' && name !== undefined) {
      args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
      label = undefined;
    }
  }
  if (!receiver || name === undefined) return { kind: 'other', parts: [], site };
  const of = lowerExpression(receiver, unit);
  const isMade =
    of.kind === 'call' &&
    of.callee.kind === 'member' &&
    of.callee.name === 'alloc' &&
    of.callee.of?.kind === 'name' &&
    name.startsWith('init');
  const target = isMade && of.callee.kind === 'member' && of.callee.of ? of.callee.of : of;
  return { kind: 'call', callee: { kind: 'member', of: target, name, site }, args, site, isMessage: true };
}

function lowerCall(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (!callee) return { kind: 'other', parts: [], site };
  const args = list ? namedChildren(list).map((arg): Argument => ({ value: lowerExpression(arg, unit) })) : [];
  return { kind: 'call', callee: lowerExpression(callee, unit), args, site };
}

function lowerSelector(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const [name = '', ...labels] = textOf(node, unit)
    .replace(/^@selector\s*\(|\)$/g, '')
    .split(':');
  return { kind: 'reference', to: { kind: 'name', name, site }, labels, isSelector: true, site };
}

export function lowerBlock(node: Syntax, unit: Unit): FunctionFact {
  const list = findType(node, 'parameter_list') ?? findType(node, 'function_declarator');
  const body = findType(node, 'compound_statement');
  return {
    name: '',
    parameters: list ? lowerParameterList(list, unit) : [],
    body: body ? lowerStatements(body, unit) : [],
    modifiers: new Set(),
    site: siteOf(node, unit),
  };
}

export function lowerParameterList(list: Syntax, unit: Unit): Parameter[] {
  return list.children
    .filter(({ type }) => type === 'parameter_declaration')
    .map((node) => {
      const type = childOf(node, 'type');
      const declarator = childOf(node, 'declarator');
      const name = declarator && declaredName(declarator);
      return {
        name: name ? textOf(name, unit) : '_',
        ...(type && { type: lowerType(type, unit) }),
        site: siteOf(node, unit),
      };
    });
}

/** The identifier inside of `*x`, `x[]`, `(^x)(…)`. */
export function declaredName(node: Syntax): Syntax | undefined {
  if (node.type === 'identifier' || node.type === 'field_identifier') return node;
  const inner =
    childOf(node, 'declarator') ??
    node.children.find(({ isNamed, type }) => isNamed && (type === 'identifier' || type.endsWith('declarator')));
  return inner && declaredName(inner);
}

/** Lightweight generics are kept, pointers dropped. */
export function lowerType(node: Syntax, unit: Unit): TypeName {
  if (node.type === 'generic_specifier') {
    const [name, ...args] = namedChildren(node);
    const inner = args.filter(({ type }) => type === 'type_name').map((arg) => lowerType(arg, unit));
    return { name: name ? textOf(name, unit) : '', args: inner };
  }
  const inner = node.children.find(
    ({ type }) => type === 'generic_specifier' || type === 'type_name' || type === 'type_descriptor',
  );
  if (inner) return lowerType(inner, unit);
  const name = node.children.find(
    ({ type }) => type === 'type_identifier' || type === 'typedefed_specifier' || type === 'primitive_type',
  );
  const text = name ? textOf(name, unit) : textOf(node, unit);
  return { name: text === 'NSString' ? 'String' : text === 'id' ? '' : text, args: [] };
}

export function lowerStatements(block: Syntax, unit: Unit): Statement[] {
  return namedChildren(block).flatMap((node) => lowerStatement(node, unit));
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
        return { kind: 'declare', pattern, ...(value && { value }) };
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
      const body = childOf(node, 'body');
      const conditions: Condition[] = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
      return [{ kind: 'block', conditions, body: body ? lowerBody(body, unit) : [] }];
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

function lowerBody(node: Syntax, unit: Unit): Statement[] {
  return node.type === 'compound_statement' ? lowerStatements(node, unit) : lowerStatement(node, unit);
}

export interface Declared {
  readonly name: Syntax;
  readonly type?: TypeName;
  readonly value?: Expression;
}

export function lowerDeclaration(node: Syntax, unit: Unit): Declared[] {
  const typeNode = childOf(node, 'type');
  const lowered = typeNode && typeNode.type !== 'typeof_specifier' ? lowerType(typeNode, unit) : undefined;
  const type = lowered?.name === '' || lowered?.name === 'instancetype' ? undefined : lowered;
  return childrenOf(node, 'declarator').flatMap((declarator) => {
    const name = declaredName(declarator);
    const value = declarator.type === 'init_declarator' ? childOf(declarator, 'value') : undefined;
    const isFunction =
      declarator.type === 'function_declarator' && !childOf(declarator, 'declarator')?.type.startsWith('paren');
    if (!name || isFunction) return [];
    return [{ name, ...(type && { type }), ...(value && { value: lowerExpression(value, unit) }) }];
  });
}

function lowerIf(node: Syntax, unit: Unit): Expression {
  const test = childOf(node, 'condition');
  const consequence = childOf(node, 'consequence');
  const alternative = childOf(node, 'alternative');
  const other = alternative?.type === 'else_clause' ? namedChildren(alternative)[0] : alternative;
  const leaves = isLeft(consequence) ? 'body' : isLeft(other) ? 'otherwise' : undefined;
  return {
    kind: 'if',
    branch: {
      conditions: test ? conditionsOf(test, unit) : [],
      body: consequence ? lowerBody(consequence, unit) : [],
      otherwise: other ? lowerBody(other, unit) : [],
      ...(leaves && { leaves }),
    },
    site: siteOf(node, unit),
  };
}

const LEAVES = new Set([
  'return_statement',
  'throw_statement',
  'break_statement',
  'continue_statement',
  'goto_statement',
]);

function isLeft(block: Syntax | undefined): boolean {
  const last = block?.type === 'compound_statement' ? namedChildren(block).at(-1) : block;
  return last !== undefined && LEAVES.has(last.type);
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
    return { kind: 'block', conditions: [], body: [...(first ? lowerStatement(first, unit) : []), ...body] };
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
    isOverKeys: true,
    body,
    site,
  };
}

function lowerSwitch(node: Syntax, unit: Unit): Expression {
  const subject = childOf(node, 'condition');
  const body = childOf(node, 'body');
  const site = siteOf(node, unit);
  const cases: Case[] = [];
  let waiting: Pattern[] = [];
  let isDefault = false;
  for (const entry of body ? body.children.filter(({ type }) => type === 'case_statement') : []) {
    const value = childOf(entry, 'value');
    if (value) waiting.push({ kind: 'value', value: lowerExpression(value, unit) });
    else isDefault = true;
    const statements = namedChildren(entry)
      .filter((child) => child !== value)
      .flatMap((child) => lowerStatement(child, unit));
    const isEmpty = namedChildren(entry).filter((child) => child !== value).length === 0;
    if (isEmpty) continue;
    cases.push({ patterns: isDefault ? [] : waiting, body: statements });
    waiting = [];
    isDefault = false;
  }
  return {
    kind: 'switch',
    subject: subject ? lowerExpression(subject, unit) : { kind: 'other', parts: [], site },
    cases,
    site,
  };
}
