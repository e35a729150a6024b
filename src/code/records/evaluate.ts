/**
 * Expressions, for the record flow: each gives the cell that its values come to.
 */

import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { hostIn } from '../models/destinations.ts';
import { isOfObjects, isSelfType } from '../program/called.ts';
import { entriesMeant, type TableEntries } from '../program/constant-tables.ts';
import { typeNamed } from '../program/meaning.ts';
import {
  impliedVariables,
  messageSubscript,
  staticMemberOf,
  subscriptCall,
  subscriptsOf,
  typeWanted,
} from '../program/members.ts';
import { declaredType } from '../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../program/program.ts';
import { assign } from './assign.ts';
import { allOf, callMethods, createLimit } from './call-methods.ts';
import { evaluateCall } from './calls.ts';
import { keyedValue } from './environment.ts';
import { executeBranch, executeSwitch } from './execute.ts';
import { readGlobal, readMember, sendByDot } from './members.ts';
import { nameIn, readName } from './names.ts';
import { isApart, kindCell } from './objects.ts';
import { callOperator } from './operators.ts';
import { keyText } from './place-names.ts';
import { closureValue, topFrame } from './runs.ts';
import { joined, link, newCell, originAt, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import { indexStore } from './storage.ts';
import { isSourceType, sourceName, TRUTHS } from './system.ts';
import type { TaintValue } from './values.ts';

export const STRING: TypeName = { name: 'String', args: [] };
const BOOL: TypeName = { name: 'Bool', args: [] };

/** `expected` is the type that the place wants, where the source tells. */
export function evaluate(taint: Taint, expression: Expression, frame: TaintFrame, expected?: TypeName): TaintTyped {
  if (!taint.fuel.enter(expression.site)) return { cell: newCell(taint) };
  const made = evaluateOne(taint, expression, frame, expected);
  taint.fuel.leave();
  return made;
}

function evaluateOne(taint: Taint, expression: Expression, frame: TaintFrame, expected?: TypeName): TaintTyped {
  const { values } = taint;
  const visit = (each: Expression, wanted?: TypeName): TaintTyped => evaluate(taint, each, frame, wanted);
  switch (expression.kind) {
    case 'literal': {
      const cell = newCell(taint);
      if (typeof expression.value !== 'string') return { cell, ...typeOfLiteral(expression.value) };
      const place = hostIn(expression.value);
      if (place) put(taint, cell, { kind: 'place', place, path: [] });
      return { cell, type: STRING };
    }
    case 'name':
      return readName(taint, expression, frame);
    case 'member':
      // `a.b.c = d` asks for each part of it
      return expression.of?.kind === 'member'
        ? once(frame, expression, () => evaluateMember(taint, expression, frame, expected))
        : evaluateMember(taint, expression, frame, expected);
    case 'call':
      return once(frame, expression, () => evaluateCall(taint, expression, frame, expected));
    case 'index': {
      const { of, index, site } = expression;
      const base = visit(of);
      if (expression.args?.[0]?.label === 'keyPath') return readPath(taint, base, visit(index), expression, frame);
      const limit = createLimit();
      const meant = frame.file.traits.hasOwnOperators
        ? subscriptsOf(taint.program, base.type, expression, frame, limit)
        : undefined;
      if (meant) return callMethods(taint, subscriptCall(expression), allOf(meant), base, frame, { limit, of });
      const own = base.type && findTypeInfo(taint.program, base.type.name);
      const message = own && !expression.args ? messageSubscript(taint.program, own, expression) : undefined;
      if (message) return callMethods(taint, message.call, [message.method], base, frame, { limit, of });
      visit(index);
      const keyed = keyedValue(taint, expression, frame);
      if (keyed) return keyed;
      const stored = indexStore(taint, base, expression, frame);
      if (stored) return { cell: stored };
      if (frame.file.traits.hasKeyedObjects) return readElement(taint, base, index, site, frame);
      const entries = entriesMeant(taint.program, expression, frame);
      if (entries) return readEntries(taint, entries, base.type);
      return readEntry(taint, base, expression, frame);
    }
    case 'list': {
      const inner = expected && elementType(expected);
      const items = expression.items.map((item) => visit(item, inner));
      const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
      const cell = joined(
        taint,
        items.map((item) => item.cell),
      );
      return { cell, ...(type && { type }) };
    }
    case 'dictionary': {
      if (frame.file.traits.hasKeyedObjects) return evaluateObject(taint, expression, frame);
      const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
      const keys = expression.pairs.map(([key]) => visit(key, keyType).cell);
      const parts = expression.pairs.map(([key, value]) => {
        return joined(taint, [visit(value, valueType).cell], values.entered(keyText(taint, key, frame) ?? ''));
      });
      const type = expected ?? { name: 'Dictionary', args: [] };
      return { cell: joined(taint, [...keys, ...parts]), type, keys: joined(taint, keys) };
    }
    case 'tuple': {
      const cell = newCell(taint);
      const parts = expected?.name === '()' ? expected : undefined;
      for (const [index, { label, value }] of expression.items.entries()) {
        const part = visit(value, parts?.args[index]).cell;
        link(taint, part, cell, values.push(`${index}`));
        const name = label ?? parts?.labels?.[index];
        if (name) link(taint, part, cell, values.push(name));
      }
      return { cell, ...(expected && { type: expected }) };
    }
    case 'closure': {
      const cell = newCell(taint);
      put(taint, cell, { kind: 'function', made: closureValue(taint, expression.body, frame, expected), path: [] });
      return { cell };
    }
    case 'cast': {
      const value = visit(expression.value, expression.to);
      const cell = newCell(taint);
      flowTyped(taint, value.cell, cell, expression.to);
      if (isSourceType(taint, expression.to)) {
        const what = `what is here is a \`${sourceName(expression.to)}\``;
        taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, expression.site, what, frame.symbol) });
      }
      return { cell, type: expression.to };
    }
    case 'either': {
      if (expression.test) visit(expression.test);
      const of = expression.of.map((each) => visit(each, expected));
      const type = expected ?? of.find((each) => each.type)?.type;
      const root = of.find((each) => each.root !== undefined)?.root;
      const cell = joined(
        taint,
        of.map((each) => each.cell),
      );
      return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
    }
    case 'if': {
      const cell = newCell(taint);
      executeBranch(taint, expression.branch, frame, (value) => link(taint, value.cell, cell));
      return { cell, ...(expected && { type: expected }) };
    }
    case 'switch': {
      const cell = newCell(taint);
      executeSwitch(taint, expression, frame, (value) => link(taint, value.cell, cell));
      return { cell, ...(expected && { type: expected }) };
    }
    case 'key-path': {
      const cell = newCell(taint);
      const made = { id: taint.nextId(), keyPath: expression.path, site: expression.site };
      put(taint, cell, { kind: 'function', made, path: [] });
      return { cell };
    }
    case 'reference':
      return visit(expression.to);
    case 'text': {
      const parts = expression.parts.map((part) => visit(part).cell);
      return { cell: joined(taint, parts, values.whole), type: STRING };
    }
    case 'operation': {
      const own = callOperator(taint, expression, frame);
      if (own) return own;
      const operands = expression.operands.map((each) =>
        visit(each, expression.operator === '+' ? expected : undefined),
      );
      const cells = operands.map((each) => each.cell);
      if (COMPARES.test(expression.operator)) return { cell: joined(taint, cells, values.derive), type: BOOL };
      const type = operands.find((each) => each.type)?.type;
      return { cell: joined(taint, cells), ...(type && { type }) };
    }
    case 'foreign': {
      const cell = newCell(taint);
      put(taint, cell, { kind: 'foreign', foreign: expression.path, path: [] });
      return { cell };
    }
    case 'type':
    case 'macro':
      return { cell: newCell(taint) };
    case 'assign': {
      const target = typeOfTarget(taint, expression.target, frame);
      const value = visit(expression.value, target);
      assign(taint, expression.target, value.cell, frame);
      return { cell: newCell(taint) };
    }
    case 'other':
      return {
        cell: joined(
          taint,
          expression.parts.map((part) => visit(part).cell),
        ),
      };
  }
}

/** `{ a: b, ...c }` of JavaScript and Dart: each part is told apart by its key, where the source tells it. */
function evaluateObject(
  taint: Taint,
  { pairs, spreads = [] }: Extract<Expression, { kind: 'dictionary' }>,
  frame: TaintFrame,
): TaintTyped {
  const cell = newCell(taint);
  for (const [key, value] of pairs) {
    const part = evaluate(taint, value, frame).cell;
    const name = nameOfKey(key);
    if (name === undefined) {
      link(taint, part, cell);
      link(taint, evaluate(taint, key, frame).cell, cell);
    } else link(taint, part, cell, taint.values.push(name));
  }
  for (const each of spreads) link(taint, evaluate(taint, each, frame).cell, cell);
  return { cell };
}

export function nameOfKey(key: Expression): string | undefined {
  return key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** `table[key]`: the entry, where the source tells both keys, else any. */
function readEntry(
  taint: Taint,
  base: TaintTyped,
  { index }: Extract<Expression, { kind: 'index' }>,
  frame: TaintFrame,
): TaintTyped {
  const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && elementType(base.type);
  const root = base.root === undefined ? {} : { root: base.root };
  const key = keyText(taint, index, frame);
  if (key === undefined) return { cell: base.cell, ...(type && { type }), ...root };
  const cell = joined(taint, [base.cell], taint.values.entry(key));
  return { cell, into: base.into ?? base.cell, ...(type && { type }), ...root };
}

/** What stands behind a key of a table that is written out. */
function readEntries(taint: Taint, { table, values }: TableEntries, type: TypeName | undefined): TaintTyped {
  const wanted = type?.name === 'Dictionary' ? type.args[1] : undefined;
  const frame = topFrame(taint, table.file, table.owner);
  const read = values.map((value) => evaluate(taint, value, frame, wanted));
  const cell = newCell(taint);
  for (const each of read) flowTyped(taint, each.cell, cell, wanted);
  const found = wanted ?? read[0]?.type;
  return { cell, ...(found && { type: found }) };
}

/** `list[0]`, `object['name']`, `table[key]`. */
function readElement(taint: Taint, base: TaintTyped, index: Expression, site: Site, frame: TaintFrame): TaintTyped {
  const name = nameOfKey(index);
  if (name !== undefined) return readMember(taint, base, name, { kind: 'index', of: index, index, site }, frame);
  const cell = joined(taint, [base.cell], taint.values.element);
  link(taint, base.cell, cell);
  const type = base.type && elementType(base.type);
  return { cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
}

/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function readPath(
  taint: Taint,
  base: TaintTyped,
  path: TaintTyped,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped {
  const cell = newCell(taint);
  taint.solver.watch(path.cell, (value) => {
    let part = base;
    for (const name of value.kind === 'function' ? (value.made.keyPath ?? []) : [])
      part = readMember(taint, part, name, expression, frame);
    if (part !== base) link(taint, part.cell, cell);
  });
  return { cell };
}

/** What stands somewhere is evaluated once, also when it is assigned to or looked at again for its type. */
function once({ scope }: TaintFrame, expression: Expression, make: () => TaintTyped): TaintTyped {
  const found = scope.known?.get(expression);
  if (found) return found;
  const made = make();
  scope.known ??= new Map();
  scope.known.set(expression, made);
  return made;
}

const COMPARES = /^(?:[=!]==?|[<>]=?|&&|\|\||!|~=|is|typeof|instanceof|in)$/;

function typeOfLiteral(value: number | boolean | null): { type?: TypeName } {
  if (value === null) return {};
  return { type: { name: typeof value === 'boolean' ? 'Bool' : Number.isInteger(value) ? 'Int' : 'Double', args: [] } };
}

/** A flow into a place of a declared type: a truth keeps no record, and a sample that is a record becomes one. */
export function flowTyped(
  taint: Taint,
  from: Cell<TaintValue>,
  to: Cell<TaintValue>,
  type: TypeName | undefined,
): void {
  if (type && TRUTHS.has(type.name)) link(taint, from, to, taint.values.derive);
  else if (isSourceType(taint, type)) link(taint, from, to, taint.values.real);
  else link(taint, from, to);
}

function evaluateMember(
  taint: Taint,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { of } = expression;
  const name = nameIn(frame, expression.name);
  if (!of) {
    const owner = typeWanted(taint.program, expected);
    const found = owner && readStatic(taint, owner, name, expression, frame);
    if (found) return found;
    const implied = impliedVariables(taint.program, name, owner).map((variable) => readGlobal(taint, variable).cell);
    if (implied.length > 0) return { cell: joined(taint, implied), ...(expected && { type: expected }) };
    return { cell: newCell(taint), ...(expected && { type: expected, root: elementType(expected).name }) };
  }
  const typeName = typeMeant(taint, of, frame);
  if (typeName !== undefined) {
    const info = declaredType(taint.program, typeName);
    const found = info && readStatic(taint, info, name, expression, frame, of);
    return found ?? { cell: newCell(taint), root: typeName };
  }
  return readMember(taint, evaluate(taint, of, frame), name, expression, frame);
}

/** The type that an expression names: also `type(of: self)`, and a type parameter that its caller tells. */
export function typeMeant({ program }: Taint, of: Expression, frame: TaintFrame): string | undefined {
  const bound = of.kind === 'name' ? frame.bound?.types.get(of.name) : undefined;
  if (bound) return bound.name;
  return of.kind === 'call' && isSelfType(of) ? frame.owner?.name : typeNamed(program, of, frame);
}

function readStatic(
  taint: Taint,
  info: TypeInfo,
  name: string,
  expression: Expression,
  frame: TaintFrame,
  of?: Expression,
): TaintTyped | undefined {
  const member = staticMemberOf(taint.program, info, name);
  if (member?.kind === 'case') return { cell: newCell(taint), type: { name: info.name, args: [] } };
  if (member?.kind === 'all-cases' && info.kind === 'enum')
    return { cell: newCell(taint), type: { name: 'Array', args: [{ name: info.name, args: [] }] } };
  if (!member && info.kind === 'extension') return undefined;
  const type = { name: info.name, args: [] };
  if (member?.kind === 'methods') {
    const sent = sendByDot(taint, { cell: kindCell(taint, info), type }, info, name, expression, frame);
    return sent ?? bindMethods(taint, member.methods, info, expression.site);
  }
  if (name === 'self' && !member && isApart(taint, info)) return { cell: kindCell(taint, info), type };
  const isSelf = of !== undefined && isSelfType(of) && frame.self !== undefined;
  const self = { cell: isSelf && isApart(taint, info) ? frame.self.cell : kindCell(taint, info), type };
  return readMember(taint, self, name, expression, frame);
}

/** Methods that are named by their type: those of objects are first given what they are to be called on. */
function bindMethods(taint: Taint, methods: readonly FunctionInfo[], { name }: TypeInfo, site: Site): TaintTyped {
  const cell = newCell(taint);
  for (const method of methods) {
    const self = { cell: newCell(taint), type: { name, args: [] } };
    const made = { id: taint.nextId(), method, self, site, ...(isOfObjects(method) && { isUnbound: true }) };
    put(taint, cell, { kind: 'function', made, path: [] });
  }
  return { cell };
}

function typeOfTarget(taint: Taint, target: Expression, frame: TaintFrame): TypeName | undefined {
  return target.kind === 'name' || target.kind === 'member' ? evaluate(taint, target, frame).type : undefined;
}
