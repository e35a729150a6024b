/**
 * Statements of Kotlin, as facts.
 */
import { addAll } from '../../../lists.ts';
import {
  type Expression,
  type FunctionFact,
  GROWS,
  type Pattern,
  type Site,
  type Statement,
} from '../../facts/facts.ts';
import { fillsEntry } from '../entries.ts';
import { nothing, runsFirst, siteOf, textOf, toldByPlace } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { catching } from '../throwing.ts';
import { wordsAt } from '../words.ts';
import { castBehind } from './casts.ts';
import { lowerExpression, returnedBy } from './expressions.ts';
import { lowerFunction, lowerFunctionBody } from './functions.ts';
import { lowerVariable } from './lambdas.ts';
import { lowerLoopCall } from './loops.ts';
import { initialValue, isTypeDeclaration, lowerMember, noMembers } from './members.ts';
import { pairOrEntry } from './operators.ts';
import type { KotlinUnit } from './unit.ts';

export function lowerBlock(block: Syntax, unit: KotlinUnit): Statement[] {
  return lowerStatements(namedChildren(block), unit);
}

export function lowerStatements(nodes: readonly Syntax[], unit: KotlinUnit): Statement[] {
  return nodes.flatMap((node) => lowerStatement(node, unit));
}

/** `{ … }`, or the one statement that stands for it. */
export function lowerBody(node: Syntax | undefined, unit: KotlinUnit): Statement[] {
  if (!node) return [];
  return node.type === 'block' ? lowerBlock(node, unit) : lowerStatement(node, unit);
}

function lowerStatement(node: Syntax, unit: KotlinUnit): Statement[] {
  const site = siteOf(node, unit);
  const lower = (part: Syntax): Statement => ({ kind: 'evaluate', value: lowerExpression(part, unit) });
  const block = (body: readonly Statement[]): Statement[] => [{ kind: 'block', conditions: [], body }];
  switch (node.type) {
    case 'property_declaration':
      return lowerLocal(node, unit);
    case 'function_declaration':
      return [{ kind: 'function', fact: lowerFunction(node, unit, new Set()) }];
    case 'assignment':
      return lowerAssignment(node, unit);
    case 'return_expression': {
      const value = returnedBy(node);
      return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
    }
    case 'if_expression': {
      const chosen = lower(node);
      return [chosen, ...castBehind(chosen, node, unit)];
    }
    case 'when_expression': {
      const value = lowerExpression(node, unit);
      const named = value.kind === 'call' && value.callee.kind === 'closure' ? whenNamed(value.callee.body) : undefined;
      return named ?? [{ kind: 'evaluate', value }];
    }
    case 'try_expression': {
      // what it returns, the function around it returns
      if (!/\breturn\b/.test(unit.text.slice(node.start, node.end))) return [lower(node)];
      const tried = lowerTried(node, unit);
      return [...block(tried), ...lowerCatches(node, tried, unit)];
    }
    case 'call_expression':
    case 'infix_expression':
      return lowerLoopCall(node, unit) ?? [lower(node)];
    case 'for_statement':
      return [lowerFor(node, unit)];
    case 'while_statement':
    case 'do_while_statement': {
      const test = childOf(node, 'condition');
      const asked = test ? [lower(test)] : [];
      const body = lowerBody(
        namedChildren(node).find((part) => part !== test && part.type !== 'label'),
        unit,
      );
      return node.type === 'while_statement' ? block([...asked, ...body]) : runsFirst(body, asked);
    }
    case 'block':
    case 'anonymous_initializer':
      return block(lowerBlock(findType(node, 'block') ?? node, unit));
    case 'labeled_expression':
    case 'annotated_expression':
    case 'annotated_loop': {
      const inner = namedChildren(node).at(-1);
      return inner ? lowerStatement(inner, unit) : [];
    }
    case 'type_alias':
      return [];
    // what is not understood, with what is understood in it
    case 'ERROR':
      return lowerStatements(namedChildren(node), unit);
    default:
      if (!isTypeDeclaration(node)) return [lower(node)];
      lowerLocalType(node, unit);
      return [];
  }
}

function lowerLocalType(node: Syntax, unit: KotlinUnit): void {
  const members = noMembers();
  lowerMember(node, unit, members, '');
  addAll(unit.local, members.types);
}

/** What is tried. */
export function lowerTried(node: Syntax, unit: KotlinUnit): Statement[] {
  return lowerBody(findType(node, 'block'), unit);
}

/** `catch (error: T) { … } finally { … }`. */
export function lowerCatches(node: Syntax, tried: readonly Statement[], unit: KotlinUnit): Statement[] {
  return node.children.flatMap((part): Statement[] => {
    const body = lowerBody(findType(part, 'block'), unit);
    if (part.type === 'finally_block') return [{ kind: 'block', conditions: [], body }];
    if (part.type !== 'catch_block') return [];
    const { name, type } = lowerVariable(part, unit);
    return [catching(tried, { name, ...(type && { type }), body, site: siteOf(part, unit) })];
  });
}

/** `a = b`, `a += b`. */
function lowerAssignment(node: Syntax, unit: KotlinUnit): Statement[] {
  const site = siteOf(node, unit);
  const lower = (part: Syntax | undefined): Expression => (part ? lowerExpression(part, unit) : nothing(site));
  const target = lower(childOf(node, 'left'));
  const value = lower(childOf(node, 'right'));
  const operator = childOf(node, 'operator')?.type ?? '=';
  // `types += x` puts x in
  if (operator === '+=') {
    const callee: Expression = { kind: 'member', of: target, name: 'append', site };
    const entry = (of: Expression): Expression => wordsAt(site).call(of, [pairOrEntry(value)]);
    const filled = fillsEntry(callee, entry, wordsAt(site));
    if (filled) return [{ kind: 'evaluate', value: filled }];
    const grown: Expression = { kind: 'assign', target, operator: GROWS, value, site };
    const appended: Expression = { kind: 'call', callee, args: [{ value: pairOrEntry(value) }], site };
    return [appended, grown].map((each) => ({ kind: 'evaluate', value: each }));
  }
  if (operator === '=' && target.kind === 'member' && target.of && target.name === 'value')
    return putIntoHolder(target, target.of, value, site);
  return [{ kind: 'evaluate', value: { kind: 'assign', target, operator, value, site } }];
}

/** `when (val x = y) { … return … }`, as statements: what it returns, the function around it returns. */
function whenNamed({ body }: FunctionFact): Statement[] | undefined {
  const [named, chosen, ...more] = body;
  if (named?.kind !== 'declare' || chosen?.kind !== 'return' || chosen.value.kind !== 'switch' || more.length > 0)
    return undefined;
  return [named, { kind: 'evaluate', value: chosen.value }];
}

/** `_kind.value = kind`: of an object a field, of a flow all that comes out of it. */
function putIntoHolder(target: Expression, of: Expression, given: Expression, site: Site): Statement[] {
  const words = wordsAt(site);
  const put = words.name('\0put');
  const body = [
    words.declare('\0put', given),
    words.assign(target, put),
    words.does(words.call(words.member(of, 'append'), [put])),
  ];
  return [{ kind: 'block', conditions: [], body }];
}

/** `val a: T = b`, `val (a, b) = c`, `val a by lazy { b }`. */
function lowerLocal(node: Syntax, unit: KotlinUnit): Statement[] {
  const pattern = lowerNames(node, unit);
  const initial = lowerInitial(node, pattern.kind === 'name' ? pattern.name : '', unit);
  const value = initial && toldByPlace(initial, pattern, textOf(node, unit));
  const state = value && stateOf(pattern, value, siteOf(node, unit));
  if (state) return state;
  const isConstant = findType(node, 'val') !== undefined;
  return [{ kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) }];
}

/** What a variable holds at first; a property of an object that stands here, with a getter, what that gives. */
function lowerInitial(node: Syntax, name: string, unit: KotlinUnit): Expression | undefined {
  const value = initialValue(node, name, unit);
  if (value) return value;
  const getter = findType(node, 'getter');
  const body = getter && lowerFunctionBody(getter, unit);
  return body?.length ? wordsAt(siteOf(node, unit)).run(body) : undefined;
}

/** The name, or names, that a node declares: `a: T`, `(a, b)`. */
function lowerNames(node: Syntax, unit: KotlinUnit): Pattern {
  const names = findType(node, 'multi_variable_declaration');
  if (names)
    return { kind: 'tuple', items: namedChildren(names).map((part) => ({ pattern: namePattern(part, unit, false) })) };
  const one = findType(node, 'variable_declaration');
  return one ? namePattern(one, unit, true) : { kind: 'any' };
}

function namePattern(node: Syntax, unit: KotlinUnit, isTyped: boolean): Pattern {
  const { name, type, site } = lowerVariable(node, unit);
  return { kind: 'name', name, ...(isTyped && type && { type }), site };
}

/** `val (kind, setKind) = remember { mutableStateOf(x) }`: a state, and what puts another value there. */
function stateOf(pattern: Pattern, value: Expression, site: Site): Statement[] | undefined {
  const [state, setter] = pattern.kind === 'tuple' ? pattern.items.map((item) => item.pattern) : [];
  if (
    state?.kind !== 'name' ||
    setter?.kind !== 'name' ||
    !/^(?:set|on|update|change|pick|select)[A-Z]/.test(setter.name)
  )
    return undefined;
  const words = wordsAt(site);
  const [kept, next] = [words.name(state.name), words.name('\0next')];
  return [
    words.declare(state.name, value),
    words.declare(setter.name, words.open(['\0next'], [words.assign(kept, next)])),
  ];
}

function lowerFor(node: Syntax, unit: KotlinUnit): Statement {
  const site = siteOf(node, unit);
  const pattern = lowerNames(node, unit);
  const at = node.children.findIndex(({ type }) => type === 'in');
  const end = node.children.findIndex(({ type }) => type === ')');
  const over = node.children[at + 1];
  const collection = over ? lowerExpression(over, unit) : nothing(site);
  const body = lowerBody(
    node.children.slice(end + 1).find(({ isNamed }) => isNamed),
    unit,
  );
  return { kind: 'for', pattern, collection, body, site };
}
