/**
 * Expressions, for the record flow: each gives the cell that its values come to.
 */

import { ENTRIES, type Expression, GROWS, type TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { hostIn } from '../models/destinations.ts';
import { entriesMeant } from '../program/constant-tables.ts';
import { typeAmong } from '../program/inheritance.ts';
import { madeOfLiteral } from '../program/literals.ts';
import { functionGiving, makerReferred } from '../program/makers.ts';
import { messageSubscript, ownFilled, subscriptCall, subscriptsOf } from '../program/members.ts';
import { enumOfCase } from '../program/named.ts';
import { findTypeInfo, tupleMeant } from '../program/program.ts';
import { sideBySide, typeSaidBeside } from '../program/side-by-side.ts';
import { isThrown } from '../program/thrown.ts';
import { unboundFunction } from '../program/unbound.ts';
import { assign } from './assign.ts';
import { testSaid } from './branches/said-of-case.ts';
import { isThere } from './branches/there.ts';
import { entriesTold } from './branches/told-by-key.ts';
import { asTested } from './branches/told-by-test.ts';
import { noteCast, onlyOf } from './branches/told-by-type.ts';
import { readHeld } from './calls/blocks.ts';
import { meantBy } from './calls/bound.ts';
import { typeOfFilling } from './calls/call-arguments.ts';
import { allOf, callMethods, createLimit } from './calls/call-methods.ts';
import { evaluateCall } from './calls/calls.ts';
import { isSourceType, sourceName, TRUTHS } from './calls/system.ts';
import {
  evaluateObject,
  linkBehindKeys,
  readElement,
  readEntries,
  readEntry,
  readPath,
  secondOf,
} from './collections/entries.ts';
import { sideMeant } from './errors/failures.ts';
import { makeFiller } from './events/answers.ts';
import { executeBranch, executeSwitch } from './execute.ts';
import { readName } from './names.ts';
import { nobody } from './objects/absent.ts';
import { readIdentified } from './objects/identified.ts';
import { isOtherResource } from './objects/other-resources.ts';
import { evaluateMember } from './objects/static-members.ts';
import { callGrowing, callOperator } from './operators.ts';
import { asOverwritten, noteOverwritten } from './overwritten.ts';
import { closureValue } from './runs.ts';
import {
  joined,
  link,
  newCell,
  originAt,
  put,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from './state.ts';
import { ofEntity, onlyEntity, readAttribute } from './stores/managed.ts';
import { keyText } from './stores/place-names.ts';
import { writeColumn } from './stores/sqlite-swift.ts';
import { indexStore } from './stores/storage.ts';
import { asText, isDebugging, isPrinted, printed } from './texts/as-text.ts';
import { interpolated } from './texts/interpolated.ts';
import { isTextSum, summedText, wholeText } from './texts/page-texts.ts';
import type { Via } from './value-flows.ts';
import { carrierOf } from './value-parts.ts';
import type { TaintValue } from './values.ts';
import { withSetter } from './views/bindings.ts';
import { containerValue, keyedValue } from './views/environment.ts';

export const STRING: TypeName = { name: 'String', args: [] };
const BOOL: TypeName = { name: 'Bool', args: [] };

/** `expected` is the type that the place wants, where the source tells. */
export function evaluate(taint: Taint, expression: Expression, frame: TaintFrame, expected?: TypeName): TaintTyped {
  if (!taint.fuel.enter(expression.site)) return { cell: newCell(taint) };
  const made = evaluateOne(taint, expression, frame, expected);
  taint.fuel.leave();
  return made;
}

/** What is put into a text. */
export function evaluatePart(taint: Taint, part: Expression, frame: TaintFrame): TaintTyped {
  const whole = evaluate(taint, part, frame);
  const told = asText(taint, part, whole, frame);
  return told ? evaluate(taint, told, frame) : whole;
}

function evaluateOne(taint: Taint, expression: Expression, frame: TaintFrame, asked?: TypeName): TaintTyped {
  const expected = asked ?? typeSaidBeside(taint.program, expression);
  const { values } = taint;
  const visit = (each: Expression, wanted?: TypeName): TaintTyped => evaluate(taint, each, frame, wanted);
  const made = expected && madeOfLiteral(taint.program, expression, expected);
  if (made) return evaluateCall(taint, made, frame, expected);
  switch (expression.kind) {
    case 'literal': {
      if (expression.value === null) return { cell: nobody(taint, typeInfoOf(taint, expected)) };
      const cell = newCell(taint);
      if (typeof expression.value !== 'string') return { cell, ...typeOfLiteral(expression.value) };
      const place = hostIn(expression.value);
      if (place) put(taint, cell, { kind: 'place', place, path: [] });
      return { cell, type: STRING };
    }
    case 'name':
      return readThere(taint, expression, readName(taint, expression, frame), frame);
    case 'member':
      // `a.b.c = d` asks for each part of it
      return readThere(
        taint,
        expression,
        expression.of?.kind === 'member'
          ? once(
              frame,
              expression,
              () => containerValue(taint, expression) ?? evaluateMember(taint, expression, frame, expected),
            )
          : evaluateMember(taint, expression, frame, expected),
        frame,
      );
    case 'call':
      return once(frame, expression, () => {
        const call = isPrinted(expression, frame)
          ? printed(expression, (of) => asText(taint, of, visit(of), frame, isDebugging(expression, frame)))
          : expression;
        return evaluateCall(taint, call, frame, expected);
      });
    case 'index': {
      const { of, index, site } = expression;
      const held = readHeld(taint, expression, frame);
      if (held) return held;
      const base = entriesTold(taint, visit(of), index, frame);
      if (expression.args?.[0]?.label === 'keyPath') return readPath(taint, base, visit(index), expression, frame);
      const limit = createLimit();
      const meant = frame.file.traits.hasOwnOperators
        ? subscriptsOf(taint.program, base.type, expression, frame, limit)
        : undefined;
      if (meant) return callMethods(taint, subscriptCall(expression), allOf(meant), base, frame, { limit, of, meant });
      const own = base.type && findTypeInfo(taint.program, base.type.name);
      const message = own && !expression.args ? messageSubscript(taint.program, own, expression) : undefined;
      if (message) return callMethods(taint, message.call, [message.method], base, frame, { limit, of });
      const at = visit(index);
      const asked = readIdentified(taint, expression, at);
      if (asked) return asked;
      const keyed = keyedValue(taint, expression, frame);
      if (keyed) return keyed;
      const stored = indexStore(taint, base, expression, frame);
      if (stored) return { cell: stored };
      const attribute = readAttribute(taint, base, expression, frame);
      if (attribute) return attribute;
      if (frame.file.traits.hasKeyedObjects) return readElement(taint, base, index, site, frame);
      const entries = entriesMeant(taint.program, expression, frame);
      if (entries) return readEntries(taint, entries, base.type);
      const read = readEntry(taint, base, expression, at, frame);
      // `titles[key, default: title]`
      for (const { label, value } of expression.args ?? [])
        if (label === 'default') return { ...read, cell: joined(taint, [read.cell, visit(value).cell]) };
      return read;
    }
    case 'list': {
      const inner = expected && elementType(expected);
      const items = sideBySide(taint.program, expression.items, inner, visit);
      const among = typeAmong(
        taint.program,
        items.map((item) => item.type),
      );
      const type = expected ?? (among && { name: 'Array', args: [among] });
      const cell = joined(
        taint,
        items.map((item) => item.cell),
        values.unplaced,
      );
      // a controller of a stream is filled by whoever has it
      if (expression.isFilled) link(taint, makeFiller(taint, cell, expression), cell);
      return { cell, ...(type && { type }) };
    }
    case 'dictionary': {
      const own = ownFilled(taint.program, expression);
      if (own) return visit(own, expected);
      if (frame.file.traits.hasKeyedObjects) return evaluateObject(taint, expression, frame, expected);
      const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
      const keys = expression.pairs.map(([key]) => visit(key, keyType).cell);
      const parts = expression.pairs.map(([key, value]) => {
        return joined(taint, [visit(value, valueType).cell], values.entered(keyText(taint, key, frame, keyType) ?? ''));
      });
      const type = expected ?? { name: 'Dictionary', args: [] };
      return { cell: joined(taint, [...keys, ...parts]), type, keys: joined(taint, keys) };
    }
    case 'tuple': {
      const cell = newCell(taint);
      const parts = tupleMeant(taint.program, expected);
      const types: TypeName[] = [];
      for (const [index, { label, value }] of expression.items.entries()) {
        if (label === ENTRIES) continue;
        const { cell: part, type } = visit(value, parts?.args[index]);
        if (type) types.push(type);
        const whole = index === 1 ? expression.items.find((it) => it.label === ENTRIES) : undefined;
        if (whole) linkBehindKeys(taint, whole.value, value, cell, frame);
        else
          link(
            taint,
            part,
            cell,
            values.push(index === 1 ? secondOf(taint, expression, parts?.args[0], frame) : `${index}`),
          );
        const name = label ?? parts?.labels?.[index];
        if (name) link(taint, part, cell, values.push(name));
      }
      const type = expected ?? tupleOf(expression, types);
      return { cell, ...(type && { type }) };
    }
    case 'closure': {
      const cell = newCell(taint);
      put(taint, cell, { kind: 'function', made: closureValue(taint, expression.body, frame, expected), path: [] });
      return { cell };
    }
    case 'cast': {
      const to = meantBy(expression.to, frame);
      const whole = visit(expression.value, to);
      const value = whole.caughtAs ? { ...whole, cell: whole.caughtAs(to) } : whole;
      const cell = newCell(taint);
      noteCast(taint, value, to);
      if (isOtherResource(taint, to)) link(taint, value.cell, cell, taint.values.derive);
      else flowTyped(taint, joined(taint, [value.cell], onlyEntity(taint, to)), cell, to);
      if (isSourceType(taint, to)) {
        const what = `what is here is a \`${sourceName(to)}\``;
        taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, expression.site, what, frame.symbol) });
      }
      return { cell, type: ofEntity(taint, to, value.type) };
    }
    case 'either': {
      const { test } = expression;
      if (test) visit(test);
      const holds = test && testSaid(taint, test, frame);
      const [yes, no] = expression.of;
      // nothing stands in for what is there
      if (expression.isInstead && yes && isThere(yes, frame)) return visit(yes, expected);
      if (holds !== undefined && yes && no) return visit(holds ? yes : no, expected);
      const of = expression.of.map((each, index) =>
        evaluate(taint, each, test ? asTested(taint, test, frame, index === 0) : frame, expected),
      );
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
      const { path, root, site } = expression;
      const from = root ?? givenFirst(expected);
      const made = { id: taint.nextId(), keyPath: path, site, ...(from && { from }) };
      put(taint, cell, { kind: 'function', made, path: [] });
      return { cell };
    }
    case 'reference': {
      const { to } = expression;
      const maker = makerReferred(taint.program, expression);
      if (maker && to.kind === 'name') return { ...visit(maker), type: functionGiving(to.name) };
      return visit(unboundFunction(taint.program, expression) ?? to);
    }
    case 'text': {
      return { cell: wholeText(taint, expression.parts, interpolated(taint, expression, frame)), type: STRING };
    }
    case 'operation': {
      const own = callOperator(taint, expression, frame) ?? writeColumn(taint, expression, frame);
      if (own) return own;
      const operands = expression.operands.map((each) =>
        visit(each, expression.operator === '+' ? expected : undefined),
      );
      const cells = operands.map((each) => each.cell);
      if (COMPARES.test(expression.operator)) return { cell: joined(taint, cells, values.derive), type: BOOL };
      const type = operands.find((each) => each.type)?.type;
      const cell = isTextSum(expression) ? summedText(taint, expression, cells) : joined(taint, cells);
      return { cell, ...(type && { type }) };
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
      const target = typeOfTarget(taint, expression, frame);
      const grown = callGrowing(taint, expression, frame);
      if (expression.operator === GROWS && !grown) return { cell: newCell(taint) };
      const value = grown ?? visit(expression.value, target);
      assign(taint, expression.target, value.cell, frame, expression.value, value);
      if (frame.scope.own === expression) noteOverwritten(taint, expression, value.cell, frame);
      const isGiven = expression.operator === '=' && frame.file.traits.givesAssigned && !isThrown(expression);
      if (!isGiven) return { cell: newCell(taint) };
      const type = value.type ?? target;
      return { cell: value.cell, ...(type && { type }) };
    }
    case 'other':
      return {
        cell: joined(
          taint,
          expression.parts.map((part) => visit(part).cell),
          expression.isDrawn ? shown : undefined,
        ),
      };
  }
}

/** What an element of a page shows: not what it calls. */
const shown: Via = (value) => (value.kind === 'function' || value.kind === 'setter' ? undefined : value);

/** What a path leads to where it stands. */
function readThere(taint: Taint, expression: Expression, typed: TaintTyped, frame: TaintFrame): TaintTyped {
  return withSetter(taint, expression, asOverwritten(taint, expression, typed, frame), frame);
}

/** The type of `(first: name, last: other)`, where that of each is known. */
function tupleOf({ items }: Extract<Expression, { kind: 'tuple' }>, args: readonly TypeName[]): TypeName | undefined {
  const labels = items.map(({ label }) => label ?? '');
  return args.length === items.length && labels.some((it) => it !== '') ? { name: '()', args, labels } : undefined;
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

/** What a function, or a key path, of that type is given. */
function givenFirst(type: TypeName | undefined): TypeName | undefined {
  if (type?.name !== '->') return type?.name.endsWith('KeyPath') ? type.args[0] : undefined;
  const [wanted] = type.args;
  return wanted?.name === '()' ? wanted.args[0] : wanted;
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
  else if (type && sideMeant(taint, type.name)) link(taint, from, to, sideMeant(taint, type.name));
  else if (type && enumOfCase(taint.program, type.name)) {
    const { name } = type;
    link(taint, from, to, (value) => (carrierOf(value) === undefined || carrierOf(value) === name ? value : undefined));
  } else link(taint, from, to, type && onlyOf(taint, type));
}

/** What the place wants: of a closure that a service is set, what that lets it fill. */
function typeOfTarget(
  taint: Taint,
  { target, value }: Extract<Expression, { kind: 'assign' }>,
  frame: TaintFrame,
): TypeName | undefined {
  if (target.kind !== 'name' && target.kind !== 'member') return undefined;
  const { type } = evaluate(taint, target, frame);
  if (type || target.kind === 'name' || !target.of || value.kind !== 'closure') return type;
  const of = evaluate(taint, target.of, frame);
  const name = of.root ?? of.type?.name;
  return name === undefined ? undefined : typeOfFilling(name, target.name);
}
