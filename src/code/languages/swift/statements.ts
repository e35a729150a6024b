/**
 * Swift's statements and patterns, lowered.
 */

import {
  type Case,
  type Condition,
  type Expression,
  type If,
  type Pattern,
  type Statement,
  THROWN,
} from '../../facts/facts.ts';
import { runsFirst, siteOf, textOf, type Unit } from '../lowering.ts';
import { runOn } from '../running-on.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerTypeDeclaration } from './declarations.ts';
import { lowerExpression } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { countingLoop, endingTests, type Lowered } from './loops.ts';
import { lowerPattern, patternFrom, typedPattern } from './patterns.ts';
import { typeIn } from './types.ts';
import { lowerVariables } from './variables.ts';

/** The statements of a block. `yields`: a lone expression is the block's value, as in closures and getters. */
export function lowerStatements(block: Syntax, unit: Unit, yields = false): Statement[] {
  const statements = lowerEach(block, unit).flatMap((one) => one.statements);
  const [only] = statements;
  if (yields && statements.length === 1 && only?.kind === 'evaluate') {
    return [{ kind: 'return', value: only.value, site: only.value.site }];
  }
  return yields && isBuilt(statements) ? statements.flatMap(yielded) : statements;
}

/** Each statement of a block by itself. */
function lowerEach(block: Syntax, unit: Unit): readonly Lowered[] {
  const lowered: Lowered[] = [];
  for (const node of namedChildren(block)) {
    const statements = node.type === 'while_statement' ? lowerWhile(node, lowered, unit) : lowerStatement(node, unit);
    lowered.push({ node, statements });
  }
  return lowered;
}

/** A result builder's block: what stands alone as a statement, and does nothing, is a part of what is built. */
function isBuilt(statements: readonly Statement[]): boolean {
  const values = statements.flatMap((it) => (it.kind === 'evaluate' ? [it.value] : []));
  return (
    values.length === statements.length &&
    values.some(isPart) &&
    values.every((value) => isPart(value) || value.kind === 'switch' || (value.kind === 'if' && !value.branch.isGuard))
  );
}

function isPart({ kind, ...value }: Expression): boolean {
  if (kind === 'member' || kind === 'list') return true;
  if (kind !== 'call' || !('callee' in value)) return false;
  const { callee } = value;
  return (callee.kind === 'name' || callee.kind === 'member') && /^(?:HKClinicalType|clinicalType)$/.test(callee.name);
}

function yielded(statement: Statement): Statement[] {
  return statement.kind === 'evaluate'
    ? [{ kind: 'return', value: statement.value, site: statement.value.site }]
    : [statement];
}

function lowerStatement(node: Syntax, unit: Unit): Statement[] {
  switch (node.type) {
    case 'property_declaration':
      return lowerVariables(node, unit).map(({ pattern, value, variable }) => ({
        kind: 'declare',
        pattern,
        ...(value && { value }),
        ...(variable && { variable }),
      }));
    case 'function_declaration':
      return [{ kind: 'function', fact: lowerFunction(node, unit) }];
    case 'class_declaration':
    case 'protocol_declaration':
      unit.locals?.push(lowerTypeDeclaration(node, unit));
      return [];
    case 'control_transfer_statement':
      return lowerTransfer(node, unit);
    case 'guard_statement':
      return [{ kind: 'evaluate', value: { kind: 'if', branch: lowerIf(node, unit, true), site: siteOf(node, unit) } }];
    case 'for_statement':
      return [lowerFor(node, unit)];
    case 'repeat_while_statement':
      return runsFirst(
        bodyOf(node, unit),
        lowerConditions(node, unit).flatMap((it) =>
          it.kind === 'available' ? [] : { kind: 'evaluate', value: it.value },
        ),
      );
    case 'while_statement':
      return lowerWhile(node, [], unit);
    case 'do_statement':
      return lowerDo(node, unit);
    case 'statements':
      return lowerStatements(node, unit);
    case 'statement_label':
    case 'typealias_declaration':
    case 'import_declaration':
    case 'operator_declaration':
    case 'precedence_group_declaration':
      return [];
    default:
      return [{ kind: 'evaluate', value: lowerExpression(node, unit) }];
  }
}

function bodyOf(node: Syntax, unit: Unit): Statement[] {
  return eachOf(node, unit).flatMap((one) => one.statements);
}

function eachOf(node: Syntax, unit: Unit): readonly Lowered[] {
  return node.children.filter(({ type }) => type === 'statements').flatMap((block) => lowerEach(block, unit));
}

function lowerTransfer(node: Syntax, unit: Unit): Statement[] {
  const result = childOf(node, 'result') ?? namedChildren(node).find(({ type }) => type !== 'throw_keyword');
  if (!result) return [];
  const value = lowerExpression(result, unit);
  const site = siteOf(node, unit);
  const word = node.children[0]?.type;
  if (word === 'return') return [{ kind: 'return', value, site }];
  if (word !== 'throw' && word !== 'throw_keyword') return [{ kind: 'evaluate', value }];
  const target: Expression = { kind: 'name', name: THROWN, site };
  return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }];
}

/** `before`: what stands before it in its block. */
function lowerWhile(node: Syntax, before: readonly Lowered[], unit: Unit): Statement[] {
  const conditions = lowerConditions(node, unit);
  const body = eachOf(node, unit);
  const [only, ...more] = conditions;
  const test = only?.kind === 'test' && more.length === 0 ? only.value : undefined;
  const counting = countingLoop(node, test, body, before, unit);
  return counting ? [...counting] : [{ kind: 'block', conditions, body: body.flatMap((one) => one.statements) }];
}

function lowerFor(node: Syntax, unit: Unit): Statement {
  const item = childOf(node, 'item');
  const collection = childOf(node, 'collection');
  const where = findType(node, 'where_clause');
  const test = where && namedChildren(where).find(({ type }) => type !== 'where_keyword');
  const site = siteOf(node, unit);
  const body = eachOf(node, unit);
  const ends = endingTests(body, unit);
  return {
    kind: 'for',
    pattern: item ? typedPattern(lowerPattern(item, unit), typeIn(node, unit)) : { kind: 'any' },
    collection: collection ? lowerExpression(collection, unit) : { kind: 'other', parts: [], site },
    ...(test && { where: lowerExpression(test, unit) }),
    ...(item && TRIES.test(unit.text.slice(node.start, item.start)) && { isTrying: true }),
    body: body.flatMap((one) => one.statements),
    ...(ends.length > 0 && { ends }),
    site,
  };
}

const TRIES = /\btry\b/;

function lowerDo(node: Syntax, unit: Unit): Statement[] {
  const catches = node.children.filter(({ type }) => type === 'catch_block');
  const tried = bodyOf(node, unit);
  return [
    { kind: 'block', conditions: [], body: tried },
    ...catches.map((block): Statement => {
      const site = siteOf(block, unit);
      const written = block.children.find(({ field }) => field === 'error');
      const pattern: Pattern = written ? lowerPattern(written, unit) : { kind: 'name', name: 'error', site };
      const value: Expression = { kind: 'name', name: THROWN, site };
      return { kind: 'block', conditions: [{ kind: 'bind', pattern, value }], body: bodyOf(block, unit), tried };
    }),
  ];
}

/** `if` and `guard`. Both branches of an `if` may be its value. */
export function lowerIf(node: Syntax, unit: Unit, isGuard = false): If {
  const elseAt = node.children.findIndex(({ type }) => type === 'else');
  const before = elseAt < 0 ? node.children : node.children.slice(0, elseAt);
  const after = elseAt < 0 ? [] : node.children.slice(elseAt + 1);
  const block = (nodes: readonly Syntax[]): Statement[] =>
    nodes
      .filter(({ type }) => type === 'statements' || type === 'if_statement')
      .flatMap((child) =>
        child.type === 'if_statement'
          ? [{ kind: 'evaluate', value: lowerExpression(child, unit) } as const]
          : lowerStatements(child, unit),
      );
  const conditions = lowerConditions({ ...node, children: before }, unit);
  if (isGuard) return { conditions, body: [], otherwise: block(after), isGuard };
  const body = before.filter(({ field }) => field !== 'condition');
  const leaves = isLeft(body) ? 'body' : isLeft(after) ? 'otherwise' : undefined;
  return { conditions, body: block(body), otherwise: block(after), ...(leaves && { leaves }) };
}

/** Whether a block ends with `return`, `throw`, `break` or `continue`. */
function isLeft(nodes: readonly Syntax[]): boolean {
  const block = nodes.findLast(({ type }) => type === 'statements');
  return block?.children.findLast(({ isNamed }) => isNamed)?.type === 'control_transfer_statement';
}

/** The conditions of `if`, `guard` and `while`. The grammar gives a flat row of tokens: split at its commas. */
function lowerConditions(node: Syntax, unit: Unit): Condition[] {
  const clauses: Syntax[][] = [[]];
  let depth = 0;
  for (const child of node.children) {
    depth += child.type === '(' ? 1 : child.type === ')' ? -1 : 0;
    // those inside of a pattern part what a case carries
    if (child.type === ',' && depth === 0) clauses.push([]);
    else if (child.field === 'condition' || child.field === 'bound_identifier' || clauses.at(-1)?.length) {
      if (child.type !== '{' && child.type !== '}' && child.type !== 'statements' && child.type !== 'else')
        clauses.at(-1)?.push(child);
    }
  }
  return clauses.filter((clause) => clause.length > 0).map((clause) => lowerCondition(clause, unit));
}

function lowerCondition(clause: readonly Syntax[], unit: Unit): Condition {
  const [first] = clause;
  if (first?.type === 'availability_condition') return lowerAvailability(first, unit);
  const equals = clause.findIndex(({ type }) => type === '=');
  const bound = clause.find(({ field }) => field === 'bound_identifier');
  const left = equals < 0 ? clause : clause.slice(0, equals);
  const right = equals < 0 ? undefined : clause[equals + 1];
  if (first?.type === 'case') {
    const pattern = patternFrom(left.slice(1), unit);
    return right
      ? { kind: 'bind', pattern, value: lowerExpression(right, unit) }
      : { kind: 'bind', pattern, value: NOTHING(first, unit) };
  }
  if (first?.type === 'value_binding_pattern') {
    const annotation = findType({ ...first, children: clause }, 'type_annotation');
    const type = annotation && typeIn(annotation, unit);
    const name = bound ? textOf(bound, unit).replaceAll('`', '') : '';
    const pattern: Pattern = bound
      ? { kind: 'name', name, ...(type && { type }), site: siteOf(bound, unit) }
      : patternFrom(left.slice(1), unit);
    // `if let x` alone reads the outer x
    const value: Expression = right
      ? lowerExpression(right, unit)
      : bound
        ? { kind: 'name', name, site: siteOf(bound, unit) }
        : NOTHING(first, unit);
    return { kind: 'bind', pattern, value };
  }
  const value = clause.find(({ isNamed }) => isNamed) ?? first;
  return {
    kind: 'test',
    value: value
      ? lowerExpression(value, unit)
      : { kind: 'other', parts: [], site: { file: unit.file, start: 0, end: 0 } },
  };
}

function NOTHING(node: Syntax, unit: Unit): Expression {
  return { kind: 'other', parts: [], site: siteOf(node, unit) };
}

function lowerAvailability(node: Syntax, unit: Unit): Condition {
  const text = textOf(node, unit);
  const version = /\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? '0';
  return { kind: 'available', version, negated: text.startsWith('#unavailable') };
}

export function lowerSwitch(node: Syntax, unit: Unit): Expression {
  const subject = childOf(node, 'expr');
  const site = siteOf(node, unit);
  const entries = node.children.filter(({ type }) => type === 'switch_entry');
  const lowered = entries.map((entry) => lowerCase(entry, unit));
  const runsOn = entries.map((entry) => fallsThrough(entry, unit));
  const cases = runOn(lowered, (index) => (runsOn[index] ? index + 1 : undefined));
  return { kind: 'switch', subject: subject ? lowerExpression(subject, unit) : NOTHING(node, unit), cases, site };
}

/** The grammar reads the word alone in a block as a name. */
function fallsThrough(node: Syntax, unit: Unit): boolean {
  if (node.type === 'fallthrough') return true;
  if (node.children.length === 0) return node.type === 'simple_identifier' && textOf(node, unit) === 'fallthrough';
  return node.children.some((child) => child.type !== 'switch_statement' && fallsThrough(child, unit));
}

function lowerCase(entry: Syntax, unit: Unit): Case {
  const patterns = entry.children.filter(({ type }) => type === 'switch_pattern');
  const whereAt = entry.children.findIndex(({ type }) => type === 'where_keyword');
  const where = whereAt < 0 ? undefined : entry.children[whereAt + 1];
  return {
    patterns: patterns.map((pattern) => patternFrom(pattern.children, unit)),
    ...(where && { where: lowerExpression(where, unit) }),
    body: entry.children.filter(({ type }) => type === 'statements').flatMap((block) => lowerStatements(block, unit)),
  };
}
