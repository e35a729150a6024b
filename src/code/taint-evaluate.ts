/**
 * Expressions, for the record flow: each gives the cell that its values come to.
 */
import { hostIn } from './destinations.ts';
import type { Expression, TypeName } from './facts.ts';
import { elementType, findTypeInfo, type TypeInfo } from './program.ts';
import type { Cell } from './solver.ts';
import { evaluateCall } from './taint-calls.ts';
import { executeBranch, executeSwitch } from './taint-execute.ts';
import { hitAssignment } from './taint-hits.ts';
import { fieldCell, globalOf, ownMember, readMember, storeMember } from './taint-members.ts';
import { closureValue } from './taint-runs.ts';
import {
  findName,
  joined,
  link,
  newCell,
  originAt,
  put,
  type Taint,
  type TaintFrame,
  type TaintTyped,
} from './taint-state.ts';
import { isSourceType, sourceName, TRUTHS } from './taint-system.ts';
import type { TaintValue } from './taint-values.ts';

export const STRING: TypeName = { name: 'String', args: [] };
const BOOL: TypeName = { name: 'Bool', args: [] };

/** `expected` is the type that the place wants, where the source tells. */
export function evaluate(taint: Taint, expression: Expression, frame: TaintFrame, expected?: TypeName): TaintTyped {
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
      return evaluateMember(taint, expression, frame, expected);
    case 'call':
      return once(frame, expression, () => evaluateCall(taint, expression, frame, expected));
    case 'index': {
      const base = visit(expression.of);
      visit(expression.index);
      const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && elementType(base.type);
      return { cell: base.cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
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
      const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
      const parts = expression.pairs.flatMap(([key, value]) => [
        visit(key, keyType).cell,
        visit(value, valueType).cell,
      ]);
      return { cell: joined(taint, parts), type: expected ?? { name: 'Dictionary', args: [] } };
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
      if (isSourceType(expression.to)) {
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
      const operands = expression.operands.map((each) =>
        visit(each, expression.operator === '+' ? expected : undefined),
      );
      const cells = operands.map((each) => each.cell);
      if (COMPARES.test(expression.operator)) return { cell: joined(taint, cells, values.derive), type: BOOL };
      const type = operands.find((each) => each.type)?.type;
      return { cell: joined(taint, cells), ...(type && { type }) };
    }
    case 'type':
    case 'foreign':
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

/** What stands somewhere is evaluated once, also when it is assigned to or looked at again for its type. */
function once({ known }: TaintFrame, expression: Expression, make: () => TaintTyped): TaintTyped {
  const found = known.get(expression);
  if (found) return found;
  const made = make();
  known.set(expression, made);
  return made;
}

const COMPARES = /^(?:[=!]==?|[<>]=?|&&|\|\||!|~=|is)$/;

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
  else if (isSourceType(type)) link(taint, from, to, taint.values.real);
  else link(taint, from, to);
}

/** The type that an expression names, when it names one. */
export function typeNamed(taint: Taint, expression: Expression, frame: TaintFrame): string | undefined {
  const { program } = taint;
  if (expression.kind === 'type') return expression.type.name;
  if (expression.kind === 'name') {
    const { name } = expression;
    if (name === 'Self') return frame.owner?.name;
    if (!/^[A-Z]/.test(name) || findName(frame.scope, name)) return undefined;
    if (ownMember(taint, name, frame)) return undefined;
    if (program.types.has(name) || program.aliases.has(name)) return findTypeInfo(program, name)?.name ?? name;
    return program.variables.has(name) || program.functions.has(name) ? undefined : name;
  }
  if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
    const outer = typeNamed(taint, expression.of, frame);
    return outer === undefined || program.types.get(outer)?.cases.has(expression.name) ? undefined : expression.name;
  }
  return undefined;
}

function evaluateMember(
  taint: Taint,
  expression: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { of, name } = expression;
  if (!of) {
    const owner = expected && findTypeInfo(taint.program, elementType(expected).name);
    const found = owner && readStatic(taint, owner, name, expression, frame);
    return found ?? { cell: newCell(taint), ...(expected && { type: expected, root: elementType(expected).name }) };
  }
  const typeName = typeNamed(taint, of, frame);
  if (typeName !== undefined) {
    const info = taint.program.types.get(typeName);
    const found = info && readStatic(taint, info, name, expression, frame);
    return found ?? { cell: newCell(taint), root: typeName };
  }
  return readMember(taint, evaluate(taint, of, frame), name, expression, frame);
}

function readStatic(
  taint: Taint,
  info: TypeInfo,
  name: string,
  expression: Expression,
  frame: TaintFrame,
): TaintTyped | undefined {
  if (info.cases.has(name)) return { cell: newCell(taint), type: { name: info.name, args: [] } };
  if (!info.variables.has(name) && !info.functions.has(name) && info.kind === 'extension') return undefined;
  const self = { cell: newCell(taint), type: { name: info.name, args: [] } };
  return readMember(taint, self, name, expression, frame);
}

function readName(taint: Taint, expression: Extract<Expression, { kind: 'name' }>, frame: TaintFrame): TaintTyped {
  const { program } = taint;
  const dollar = /^\$(\d)$/.exec(expression.name)?.[1];
  if (dollar !== undefined) return frame.anonymous?.[Number(dollar)] ?? { cell: newCell(taint) };
  const name = bare(expression.name);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') return frame.self ?? { cell: newCell(taint) };
  if (frame.self && ownMember(taint, name, frame)) return readMember(taint, frame.self, name, expression, frame);
  const global = program.variables.get(name);
  if (global) return globalOf(taint, global);
  const cell = newCell(taint);
  for (const method of program.functions.get(name) ?? []) {
    const made = { id: taint.nextId(), method, site: expression.site };
    put(taint, cell, { kind: 'function', made, path: [] });
  }
  // a member of one of the system's types, that is extended here
  if (frame.self && frame.owner?.kind === 'extension' && /^[a-z]/.test(name) && !program.functions.has(name)) {
    return readMember(taint, frame.self, name, expression, frame);
  }
  return typeNamed(taint, expression, frame) === undefined ? { cell } : { cell, root: name };
}

/** Without the sign of a binding, or the line of a property's storage. */
function bare(name: string): string {
  return /^[$_][A-Za-z]/.test(name) ? name.slice(1) : name;
}

function typeOfTarget(taint: Taint, target: Expression, frame: TaintFrame): TypeName | undefined {
  return target.kind === 'name' || target.kind === 'member' ? evaluate(taint, target, frame).type : undefined;
}

/** Puts a value where an expression stands. */
export function assign(taint: Taint, target: Expression, value: Cell<TaintValue>, frame: TaintFrame): void {
  const { values, program } = taint;
  switch (target.kind) {
    case 'name': {
      const name = bare(target.name);
      const local = findName(frame.scope, name);
      if (local) {
        flowTyped(taint, value, local.into ?? local.cell, local.type);
        return;
      }
      if (name === 'self' && frame.self) {
        link(taint, value, frame.self.into ?? frame.self.cell);
        return;
      }
      if (frame.self && ownMember(taint, name, frame)) {
        storeMember(taint, frame.self, name, value, target.site, (part) => assignSelf(taint, part, frame));
        return;
      }
      const global = program.variables.get(name);
      if (global)
        link(taint, value, fieldCell(taint, global), undefined, { what: `kept in \`${name}\``, site: target.site });
      return;
    }
    case 'member': {
      if (!target.of) return;
      const typeName = typeNamed(taint, target.of, frame);
      const base: TaintTyped =
        typeName === undefined
          ? evaluate(taint, target.of, frame)
          : { cell: newCell(taint), root: typeName, type: { name: typeName, args: [] } };
      if (hitAssignment(taint, base, target, value, frame)) return;
      const { of } = target;
      storeMember(taint, base, target.name, value, target.site, (part) => assign(taint, of, part, frame));
      return;
    }
    case 'index': {
      const base = evaluate(taint, target.of, frame);
      if (hitAssignment(taint, base, target, value, frame)) return;
      assign(taint, target.of, value, frame);
      return;
    }
    case 'cast':
      assign(taint, target.value, value, frame);
      return;
    case 'tuple':
      for (const [index, item] of target.items.entries())
        assign(taint, item.value, joined(taint, [value], values.pop(`${index}`)), frame);
      return;
    default:
      return;
  }
}

function assignSelf(taint: Taint, part: Cell<TaintValue>, { self }: TaintFrame): void {
  if (self) link(taint, part, self.into ?? self.cell);
}
