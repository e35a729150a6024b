/**
 * Calls, for the record flow: of the app's own functions, of functions as values, and of everything else.
 */

import type { Expression, TypeName } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { destinationsOf } from '../models/destinations.ts';
import { fits, matchLoosely, matchParameters } from '../program/arguments.ts';
import { type FunctionInfo, findMethods, findTypeInfo, type TypeInfo } from '../program/program.ts';
import { fitting, overriding } from '../types/overriding.ts';
import { assign } from './assign.ts';
import { evaluate, STRING } from './evaluate.ts';
import { WRAPPING } from './execute.ts';
import type { Given } from './hits.ts';
import { fillCase, make, makeCase } from './makes.ts';
import { ownMember, readMember } from './members.ts';
import { typeNamed } from './names.ts';
import { described } from './reads.ts';
import { callInfo } from './runs.ts';
import { callScript, isScript } from './scripts.ts';
import {
  findName,
  isShared,
  joined,
  link,
  newCell,
  type Taint,
  type TaintFrame,
  type TaintTyped,
  typeInfoOf,
} from './state.ts';
import { DESCRIBES } from './system.ts';
import { callSystem } from './unknown.ts';
import type { Call, Made, TaintValue } from './values.ts';

export function evaluateCall(taint: Taint, call: Call, frame: TaintFrame, expected: TypeName | undefined): TaintTyped {
  const { callee } = call;
  // so is what lowering makes up: an object with functions
  const isMadeUp = callee.kind === 'member' && callee.name.startsWith('\0');
  if (callee.kind === 'foreign' || isScript(frame.file) || isMadeUp) return callScript(taint, call, frame);
  if (callee.kind === 'name') return callName(taint, call, callee.name, frame, expected);
  if (callee.kind === 'type') return make(taint, call, callee.type, frame);
  if (callee.kind === 'member') return callMember(taint, call, callee, frame, expected);
  const target = evaluate(taint, callee, frame);
  return callValue(taint, target, evaluateArguments(taint, call, frame), call, frame);
}

function callName(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const local = findName(frame.scope, name);
  if (local) return callValue(taint, local, evaluateArguments(taint, call, frame), call, frame);
  if (frame.owner && ownMember(taint, name, frame)) {
    const methods = findMethods(program, frame.owner, name);
    if (methods.length > 0) return callMethods(taint, call, methods, frame.self, frame);
    const held = readMember(taint, frame.self ?? { cell: newCell(taint) }, name, call.callee, frame);
    return callValue(taint, held, evaluateArguments(taint, call, frame), call, frame);
  }
  const functions = program.functions.get(name);
  if (functions) return callMethods(taint, call, functions, undefined, frame);
  if (/^[A-Z]/.test(name) && destinationsOf(undefined, name).length === 0)
    return make(taint, call, { name, args: [] }, frame);
  // a method of one of the system's types, from an extension of it
  const self = frame.owner?.kind === 'extension' ? frame.self : undefined;
  return callSystem(taint, {
    call,
    name,
    receiver: self,
    given: evaluateArguments(taint, call, frame),
    frame,
    expected,
  });
}

export function callMember(
  taint: Taint,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const { of, name } = callee;
  if (!of) return callImplicit(taint, call, name, frame, expected);
  const typeName = typeNamed(taint, of, frame);
  if (typeName !== undefined) {
    const info = findTypeInfo(program, typeName);
    const isMaker = name === 'init' || (call.isMessage === true && /^(?:init|new)/.test(name));
    if (name === 'init') return make(taint, call, { name: typeName, args: [] }, frame);
    if (info?.cases.has(name)) return makeCase(taint, call, info, name, frame);
    const methods = info ? findMethods(program, info, name) : [];
    if (methods.length > 0) {
      const type = { name: typeName, args: [] };
      const made = callMethods(taint, call, methods, { cell: newCell(taint), type }, frame);
      return isMaker ? { cell: made.cell, type } : made;
    }
    const held = info?.variables.has(name)
      ? readMember(taint, { cell: newCell(taint), type: { name: typeName, args: [] } }, name, callee, frame)
      : undefined;
    const given = evaluateArguments(taint, call, frame);
    if (held) return callValue(taint, held, given, call, frame);
    const receiver = { cell: newCell(taint), root: typeName };
    const made = isMaker ? { name: typeName, args: [] } : undefined;
    return callSystem(taint, { call, name, receiver, given, frame, expected, ...(made && { made }) });
  }
  const base = evaluate(taint, of, frame);
  const info = typeInfoOf(taint, base.type);
  // what overrides the method of `super` is not meant by it
  const methods = info
    ? of.kind === 'name' && of.name === 'super'
      ? findMethods(program, info, name)
      : methodsOf(taint, info, name)
    : isOfPackage(of)
      ? []
      : addedMethods(taint, base, call, name);
  if (methods.length > 0) return callMethods(taint, call, methods, base, frame, of);
  const given = evaluateArguments(taint, call, frame);
  if (info && info.kind !== 'extension' && findHeld(info, name)) {
    return callValue(taint, readMember(taint, base, name, callee, frame), given, call, frame);
  }
  return callSystem(taint, { call, name, receiver: base, of, given, frame, expected });
}

/** `Reporter.query()`, where an import of a package brings `Reporter`. */
function isOfPackage(expression: Expression): boolean {
  if (expression.kind === 'member') return expression.of !== undefined && isOfPackage(expression.of);
  if (expression.kind === 'call') return isOfPackage(expression.callee);
  return expression.kind === 'foreign';
}

/** The methods of a type; of a protocol, those of whatever conforms to it. */
export function methodsOf({ program }: Taint, info: TypeInfo, name: string): readonly FunctionInfo[] {
  const own = findMethods(program, info, name);
  return [...own, ...overriding(program, info, name)];
}

/** Whose it is cannot be told: the methods of this name, where there are few and the call fits them. */
function addedMethods({ program }: Taint, base: TaintTyped, call: Call, name: string): readonly FunctionInfo[] {
  const isKnown = base.type !== undefined || base.root !== undefined;
  const found = (program.methods.get(name) ?? []).filter(({ fact, owner }) => {
    if (isKnown && owner?.kind !== 'extension') return false;
    return fits(fact, call) && (fact.parameters.length > 0 || owner?.kind === 'extension');
  });
  return found.length <= 3 ? found : [];
}

function findHeld(info: TypeInfo, name: string): boolean {
  return info.variables.has(name);
}

/** `.name(…)`: a case, or a maker, of the type that the place wants. */
function callImplicit(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const wanted = expected && elementType(expected);
  const info = wanted && findTypeInfo(program, wanted.name);
  if (name === 'init' && wanted) return make(taint, call, wanted, frame);
  if (info?.cases.has(name)) return makeCase(taint, call, info, name, frame);
  const methods = info ? findMethods(program, info, name) : [];
  if (methods.length > 0) return callMethods(taint, call, methods, undefined, frame);
  const read = taint.reads.get(siteKey(call.site));
  const given = evaluateArguments(taint, call, frame);
  if (read && DESCRIBES.has(name)) return described(taint, call, frame);
  const owner = info ?? [...program.types.values()].find(({ cases }) => (cases.get(name)?.parameters.length ?? 0) > 0);
  if (owner?.cases.has(name) && !WRAPPING.has(name)) return fillCase(taint, owner, name, given);
  const cell = joined(
    taint,
    given.map(({ typed }) => typed.cell),
  );
  return { cell, ...(expected && { type: expected }) };
}

export function evaluateArguments(
  taint: Taint,
  call: Call,
  frame: TaintFrame,
  types: readonly (TypeName | undefined)[] = [],
): readonly Given[] {
  return call.args.map((argument, index): Given => {
    const { value } = argument;
    if (value.kind !== 'text') return { argument, typed: evaluate(taint, value, frame, types[index]) };
    const parts = value.parts.map((part) => evaluate(taint, part, frame));
    const cells = parts.map((part) => part.cell);
    return { argument, typed: { cell: joined(taint, cells, taint.values.whole), type: STRING }, parts };
  });
}

/** Functions that one call may be of: where it is given a record and may be of more, that is said. */
const MOST_CALLED = 30;

/** A call that may be of several functions: those that it fits. */
export function callMethods(
  taint: Taint,
  call: Call,
  methods: readonly FunctionInfo[],
  self: TaintTyped | undefined,
  frame: TaintFrame,
  of?: Expression,
): TaintTyped {
  let isCut = false;
  const meant = fitting(
    methods,
    call,
    () => {
      isCut = true;
    },
    MOST_CALLED,
  );
  const chosen = meant.length > 0 ? meant : methods.slice(0, 1);
  const [first] = chosen;
  const order = first && matchCall(first, call);
  const types = call.args.map((_, index) => {
    const parameter = order?.indexOf(index) ?? -1;
    return parameter < 0 ? undefined : first?.fact.parameters[parameter]?.type;
  });
  const given = evaluateArguments(taint, call, frame, types);
  for (const { typed } of isCut ? given : [])
    taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.fuel.giveOut(call.site));
  const cell = newCell(taint);
  const own = self && of ? { ...self, into: selfTarget(taint, self, of, frame) } : self;
  for (const info of chosen) {
    const matched = matchCall(info, call);
    const args = info.fact.parameters.map(({ isVariadic }, index) => {
      const at = matched ? matched[index] : index;
      if (at === undefined) return undefined;
      // the rest of the arguments
      if (isVariadic && info.fact.isPositional) {
        const rest = given.slice(at).map(({ typed }) => typed.cell);
        return joined(taint, rest);
      }
      return given[at]?.typed.cell;
    });
    callInfo(taint, info, own, args, call.site, cell, frame.calls);
  }
  const type = first?.fact.result;
  return { cell, ...(type && { type }) };
}

function matchCall({ fact }: FunctionInfo, call: Call): readonly (number | undefined)[] | undefined {
  const { parameters, isPositional } = fact;
  return isPositional ? matchLoosely(parameters, call.args) : matchParameters(parameters, call.args, call.isMessage);
}

/** Where a struct goes whose method changes it: back to where it stands. */
function selfTarget(taint: Taint, self: TaintTyped, of: Expression, frame: TaintFrame): Cell<TaintValue> {
  const cell = newCell(taint);
  const info = typeInfoOf(taint, self.type);
  if (info && !isShared(info) && (of.kind === 'name' || of.kind === 'member')) assign(taint, of, cell, frame);
  return cell;
}

/** Calls whatever functions come to a cell. What is given to a function that is not seen goes into it. */
export function callValue(
  taint: Taint,
  callee: TaintTyped,
  given: readonly Given[],
  call: Call,
  frame: TaintFrame,
): TaintTyped {
  const cell = newCell(taint);
  const args = given.map(({ typed }) => typed.cell);
  taint.solver.watch(callee.cell, (value) => {
    if (value.kind === 'function') link(taint, apply(taint, value.made, args, call, frame, GIVEN), cell);
  });
  for (const arg of args) link(taint, arg, callee.into ?? callee.cell);
  const type = callee.type?.name === '->' ? callee.type.args.at(-1) : undefined;
  // an object that is called like a function, and what it gives
  const root = callee.root ?? (callee.type && !type && !typeInfoOf(taint, callee.type) ? callee.type.name : undefined);
  return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
}

const GIVEN = 'passed to a closure';

/** The result of a function for these arguments. `what` tells a step of the trace that is worth telling. */
export function apply(
  taint: Taint,
  made: Made,
  args: readonly Cell<TaintValue>[],
  call: Expression,
  frame: TaintFrame,
  what?: string,
): Cell<TaintValue> {
  const { closure, method, keyPath, self } = made;
  const result = newCell(taint);
  if (closure) {
    const step = what === undefined ? undefined : { what, site: call.site };
    for (const [index, parameter] of closure.parameters.entries()) {
      const isRest = closure.fact.parameters[index]?.isVariadic === true && closure.fact.isPositional === true;
      for (const arg of isRest ? args.slice(index) : args.slice(index, index + 1))
        link(taint, arg, parameter.cell, undefined, step);
    }
    link(taint, closure.result, result);
  } else if (method) {
    callInfo(taint, method, self, args, call.site, result, frame.calls);
  } else if (keyPath) {
    const [first] = args;
    let part: TaintTyped | undefined = first && { cell: first };
    const at: Expression = { kind: 'other', parts: [], site: made.site };
    for (const name of keyPath) part = part && readMember(taint, part, name, at, frame);
    if (part) link(taint, part.cell, result);
  }
  return result;
}
