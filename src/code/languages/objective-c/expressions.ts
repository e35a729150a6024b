/**
 * Objective-C's expressions, lowered. A message is a call whose name and labels are the selector.
 */

import type { Argument, Expression, FunctionFact, Parameter, Site, TypeName } from '../../facts/facts.ts';
import { isSinkName, takesTypes } from '../../models/sinks.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { selectorMade, selectorNamed } from '../selectors.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerStatements } from './statements.ts';
import { furtherArguments, lowerListCall, lowerNext } from './variadic.ts';

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
      return lowerName(textOf(node, unit), site, unit);
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
    case 'va_arg_expression':
      return lowerNext(node, unit, lower);
    case 'field_expression': {
      const member = lowerMember(node, unit);
      if (member.of && UNBOXES.test(member.name)) return member.of;
      return isSent(member.name) ? { kind: 'call', callee: member, args: [], site, isMessage: true } : member;
    }
    case 'subscript_expression':
      return { kind: 'index', of: part('argument'), index: part('index'), site };
    case 'initializer_list': {
      const parts = namedChildren(node);
      const fields = parts.flatMap((it) => fieldOf(it, unit));
      if (fields.length > 0 && fields.length === parts.length) return { kind: 'tuple', items: fields, site };
      return { kind: 'list', items: parts.map(lower), site };
    }
    case 'compound_literal_expression': {
      const list = namedChildren(node).at(-1);
      return list ? lower(list) : { kind: 'other', parts: [], site };
    }
    case 'array_literal':
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
        target: lowerTarget(node, unit),
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
      return { kind: 'call', callee: { kind: 'closure', body: lowerInner(node, unit), site }, args: [], site };
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

function lowerMember(node: Syntax, unit: Unit): Extract<Expression, { kind: 'member' }> {
  const of = childOf(node, 'argument');
  const field = childOf(node, 'field');
  const site = siteOf(node, unit);
  const name = field ? textOf(field, unit) : '';
  return { kind: 'member', of: of ? lowerExpression(of, unit) : { kind: 'other', parts: [], site }, name, site };
}

/** Whether a dot sends one of the system's messages: `Health.new`, `store.supportsHealthRecords`. */
function isSent(name: string): boolean {
  return name === 'new' || name === 'alloc' || name === 'class' || (isSinkName(name) && !takesTypes(name));
}

/** `.kind = kind`, of a struct that is written out. */
function fieldOf(node: Syntax, unit: Unit): readonly Argument[] {
  const designator = findType(node, 'field_designator');
  const name = designator && findType(designator, 'field_identifier');
  const value = namedChildren(node).at(-1);
  if (node.type !== 'initializer_pair' || !name || !value) return [];
  return [{ label: textOf(name, unit), value: lowerExpression(value, unit) }];
}

function lowerTarget(node: Syntax, unit: Unit): Expression {
  const left = childOf(node, 'left');
  if (!left) return { kind: 'other', parts: [], site: siteOf(node, unit) };
  return left.type === 'field_expression' ? lowerMember(left, unit) : lowerExpression(left, unit);
}

function lowerName(name: string, site: Site, unit: Unit): Expression {
  const mentions = unit.macros?.get(name);
  if (mentions) return { kind: 'macro', name, mentions, site };
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
    /^alloc(?:WithZone)?$/.test(of.callee.name) &&
    of.callee.of !== undefined &&
    (of.callee.of.kind === 'name' || isClassOfSelf(of.callee.of)) &&
    name.startsWith('init');
  if (args.length === 0 && UNBOXES.test(name) && of.kind !== 'literal') return of;
  const target = isMade && of.callee.kind === 'member' && of.callee.of ? of.callee.of : of;
  const segue = prepared(name, args, site);
  return (
    performed(target, name, args, site) ?? {
      kind: 'call',
      callee: { kind: 'member', of: target, name: segue ? 'prepareForSegue' : name, site },
      args: segue ?? args,
      site,
      isMessage: true,
    }
  );
}

/** `[self class]`. */
function isClassOfSelf(of: Expression): boolean {
  const callee = of.kind === 'call' ? of.callee : undefined;
  return (
    callee?.kind === 'member' && callee.name === 'class' && callee.of?.kind === 'name' && callee.of.name === 'self'
  );
}

/** The number in an object: `@(RBSectionLabs)` is that as it is. */
const UNBOXES = /^(?:(?:unsigned)?(?:Integer|Int|Long|Short|LongLong)|integer|int|long|short|longLong)Value$/;

/** `[self performSegueWithIdentifier:@"lab" sender:lab]` comes to `prepareForSegue:sender:` of the same object. */
function prepared(name: string, args: readonly Argument[], site: Site): readonly Argument[] | undefined {
  const [identifier, sender] = args;
  if (name !== 'performSegueWithIdentifier' || sender?.label !== 'sender' || !identifier) return undefined;
  return [{ value: { kind: 'other', parts: [identifier.value], site } }, sender];
}

/** `[self performSelector:@selector(show:) withObject:kind afterDelay:1]` is `[self show:kind]`. */
function performed(of: Expression, name: string, args: readonly Argument[], site: Site): Expression | undefined {
  const selector = /^performSelector(?:OnMainThread|InBackground)?$/.test(name) ? args[0]?.value : undefined;
  if (selector?.kind !== 'reference' || !selector.isSelector || selector.to.kind !== 'name') return undefined;
  const { labels, to } = selector;
  const given = args.filter(({ label }) => label === 'withObject').slice(0, labels.length);
  const passed = given.map(({ value }, index): Argument => {
    const label = index > 0 ? labels[index] : undefined;
    return { ...(label !== undefined && label !== '' && { label }), value };
  });
  return {
    kind: 'call',
    callee: { kind: 'member', of, name: to.name, site: selector.site },
    args: passed,
    site,
    isMessage: true,
  };
}

function lowerCall(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (!callee) return { kind: 'other', parts: [], site };
  // what a macro is given is passed to code that is not known
  const called: Expression =
    callee.type === 'identifier'
      ? { kind: 'name', name: textOf(callee, unit), site: siteOf(callee, unit) }
      : lowerExpression(callee, unit);
  const args = list ? namedChildren(list).map((arg): Argument => ({ value: lowerExpression(arg, unit) })) : [];
  const text = called.kind === 'name' && called.name === 'NSStringFromSelector' ? args[0]?.value : undefined;
  if (text?.kind === 'reference' && text.isSelector && text.to.kind === 'name' && text.labels.length === 0)
    return { kind: 'literal', value: text.to.name, site };
  const given = args.map(({ value }) => value);
  const ofList = called.kind === 'name' ? lowerListCall(called.name, given, site) : undefined;
  return ofList ?? selectorMade(called, args, site) ?? { kind: 'call', callee: called, args, site };
}

function lowerSelector(node: Syntax, unit: Unit): Expression {
  const site = siteOf(node, unit);
  return selectorNamed(textOf(node, unit).replace(/^@selector\s*\(|\)$/g, ''), site);
}

/** A statement expression, `({ …; value; })`: what it gives is its last value. */
function lowerInner(node: Syntax, unit: Unit): FunctionFact {
  const body = lowerStatements(node, unit);
  const last = body.at(-1);
  const given =
    last?.kind === 'evaluate'
      ? [...body.slice(0, -1), { ...last, kind: 'return' as const, site: last.value.site }]
      : body;
  return { name: '', parameters: [], body: given, modifiers: new Set(), site: siteOf(node, unit) };
}

export function lowerBlock(node: Syntax, unit: Unit): FunctionFact {
  // `^BOOL(Event *event) { … }`: it says what it gives, and the parameters stand behind that
  const said = node.children.find(({ type }) => type === 'type_name');
  const list =
    findType(node, 'parameter_list') ??
    findType(node, 'function_declarator') ??
    (said && findInner(said, 'parameter_list'));
  const body = findType(node, 'compound_statement');
  return {
    name: '',
    parameters: list ? [...lowerParameterList(list, unit), ...furtherArguments(list.children, unit)] : [],
    body: body ? lowerStatements(body, unit) : [],
    modifiers: new Set(),
    site: siteOf(node, unit),
  };
}

/** The first of that type inside of declarators. */
function findInner(node: Syntax, type: string): Syntax | undefined {
  const found = findType(node, type);
  if (found) return found;
  const inner = node.children.find((it) => it.type.endsWith('declarator'));
  return inner && findInner(inner, type);
}

/** `(void)` says that there are none. */
export function lowerParameterList(list: Syntax, unit: Unit): Parameter[] {
  return list.children
    .filter((node) => node.type === 'parameter_declaration' && textOf(node, unit).trim() !== 'void')
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

/** The type of `BOOL (^pick)(Row *row)`, which is a function that gives a truth. */
export function typeOfDeclared(declarator: Syntax, type: TypeName | undefined, unit: Unit): TypeName | undefined {
  const block = findInner(declarator, 'function_declarator');
  const isHeld = block && childOf(block, 'declarator')?.type.startsWith('paren');
  if (!isHeld) return type;
  const list = findType(block, 'parameter_list');
  const types = list ? lowerParameterList(list, unit).map((it) => it.type ?? NONE) : [];
  return { name: '->', args: [{ name: '()', args: types }, type ?? NONE] };
}

const NONE: TypeName = { name: '', args: [] };

/** Lightweight generics are kept, pointers dropped. */
export function lowerType(node: Syntax, unit: Unit): TypeName {
  if (node.type === 'generic_specifier') {
    const [name, ...args] = namedChildren(node);
    const inner = args.filter(({ type }) => type === 'type_name').map((arg) => lowerType(arg, unit));
    // `NSObject<Reading> *`: an object that conforms to it
    const [protocol] = inner;
    if (protocol && name && textOf(name, unit) === 'NSObject') return protocol;
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
  // `id<Reading>`: whatever conforms to it; `Class<Reading>`: its class
  const [, kind, protocol] = /^(id|Class)\s*<\s*(\w+)/.exec(text) ?? [];
  if (protocol !== undefined) return { name: protocol, args: [], ...(kind === 'Class' && { isMetatype: true }) };
  return { name: text === 'NSString' ? 'String' : text === 'id' || text === 'Class' ? '' : text, args: [] };
}
