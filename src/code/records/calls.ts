/**
 * Calls, for the record flow: of the app's own functions, of functions as values, and of everything else.
 */

import type { Expression, Parameter, TypeName } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { collectionMethod } from '../models/collections.ts';
import { destinationsOf, isDestinationType } from '../models/destinations.ts';
import { matchArguments } from '../program/arguments.ts';
import { associatedObject, placesOf } from '../program/associated-objects.ts';
import {
  addedMethods,
  type CalledMethods,
  calledAnywhere,
  calledAsFunction,
  calledByName,
  calledImplicitly,
  calledOf,
  calledOn,
  calledStatically,
  isSelfType,
  type Limit,
  nearest,
} from '../program/called.ts';
import { isDeclared } from '../program/named.ts';
import { type FunctionInfo, findTypeInfo, findVariable } from '../program/program.ts';
import { builtArgument } from '../program/result-builders.ts';
import { findName } from '../program/scopes.ts';
import { assign } from './assign.ts';
import { type Bound, boundOf, meantBy } from './bound.ts';
import { evaluate, STRING, typeMeant } from './evaluate.ts';
import { FAILURE, payload, WRAPPING } from './execute.ts';
import type { Given } from './hits.ts';
import { make, makeCase } from './makes.ts';
import { isManaged } from './managed.ts';
import { readMember } from './members.ts';
import { anonymousParameter, selfOf } from './names.ts';
import { isApart, kindCell, makeThing, noteFamily, type Thing, want, watchThings } from './objects.ts';
import { described } from './reads.ts';
import { callInfo } from './runs.ts';
import { callScript, isScript } from './scripts.ts';
import {
  isShared,
  joined,
  link,
  memoize,
  newCell,
  put,
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
  return callValue(taint, target, call, frame);
}

function callName(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  const { program } = taint;
  const local = findName(frame.scope, name) ?? anonymousParameter(frame, name);
  if (local) return callValue(taint, local, call, frame);
  const limit = createLimit();
  const meant = calledByName(program, name, call, frame.owner, limit);
  if (meant?.kind === 'methods')
    return callMethods(taint, call, allOf(meant), selfOf(taint, meant.owner, frame), frame, { limit, meant });
  if (meant?.kind === 'held') {
    const held = readMember(taint, selfOf(taint, meant.owner, frame), meant.variable.fact.name, call.callee, frame);
    return callValue(taint, held, call, frame);
  }
  if (meant) return callMethods(taint, call, meant.functions, undefined, frame, { limit });
  if (name === 'Self' && frame.owner) return make(taint, call, { name: frame.owner.name, args: [] }, frame);
  if (/^[A-Z]/.test(name) && destinationsOf(undefined, name).length === 0)
    return make(taint, call, { name, args: [] }, frame);
  const associated = callAssociated(taint, call, frame);
  if (associated) return associated;
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

/** What is kept beside an object, and read there. */
function callAssociated(taint: Taint, call: Call, frame: TaintFrame): TaintTyped | undefined {
  const associated = associatedObject(taint.program, call, frame);
  if (!associated) return undefined;
  const cell = newCell(taint);
  const given = evaluateArguments(taint, call, frame);
  const value = associated.stored === undefined ? undefined : given[associated.stored]?.typed.cell;
  for (const place of placesOf(associated)) {
    const kept = memoize(taint, `associated ${place}`, () => newCell(taint));
    if (value) link(taint, value, kept, undefined, { what: 'kept beside an object', site: call.site });
    else link(taint, kept, cell);
  }
  return { cell };
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
  const limit = createLimit();
  const isSelf = name !== 'init' && isSelfType(of) && frame.owner !== undefined;
  const typeName = isSelf ? frame.owner.name : typeMeant(taint, of, frame);
  const made = typeOfModule(taint, callee, typeName, frame);
  if (made !== undefined) return make(taint, call, { name: made, args: [] }, frame);
  if (typeName !== undefined) {
    const info = findTypeInfo(program, typeName);
    const isMaker = name === 'init' || (call.isMessage === true && /^(?:init|new)/.test(name));
    if (name === 'init') return make(taint, call, { name: typeName, args: [] }, frame);
    if (info?.cases.has(name)) return makeCase(taint, call, info, name, frame);
    const type = { name: typeName, args: [] };
    if (!info && typeName === 'Result' && WRAPPING.has(name)) return callImplicit(taint, call, name, frame, type);
    const meant = info && isSelf ? calledOf(program, info, name, call, limit) : undefined;
    if (meant)
      return callMethods(taint, call, allOf(meant), staticSelf(taint, of, type, frame), frame, { limit, meant });
    const { methods, isTaken } = info ? calledStatically(program, info, name, call) : NONE;
    if (isTaken) return bindTaken(taint, call, type, methods, frame);
    if (methods.length > 0) {
      const thing = info && isMaker ? makeThing(taint, info, call) : undefined;
      const self = thing ? { cell: thing, type } : staticSelf(taint, of, type, frame);
      const made = callMethods(taint, call, methods, self, frame, { limit });
      return isMaker ? { cell: thing ? joined(taint, [thing, made.cell]) : made.cell, type } : made;
    }
    const held = info?.variables.has(name)
      ? readMember(taint, { cell: newCell(taint), type }, name, callee, frame)
      : undefined;
    if (held) return callValue(taint, held, call, frame);
    const given = evaluateArguments(taint, call, frame);
    const receiver = { cell: newCell(taint), root: typeName };
    return callSystem(taint, { call, name, receiver, given, frame, expected, ...(isMaker && { made: type }) });
  }
  const base = evaluate(taint, of, frame);
  const meant = calledOn(program, base.type, name, call, limit);
  const methods = meant ? allOf(meant) : isOfPackage(of) ? [] : addedTo(taint, base, call, name);
  if (methods.length > 0) return callMethods(taint, call, methods, base, frame, { limit, of, ...(meant && { meant }) });
  const info = typeInfoOf(taint, base.type);
  if (info && info.kind !== 'extension' && findVariable(program, info, name))
    return callValue(taint, readMember(taint, base, name, callee, frame), call, frame);
  const given = evaluateArguments(taint, call, frame, undefined, { name, receiver: base });
  return callSystem(taint, { call, name, receiver: base, of, given, frame, expected });
}

const NONE = { methods: [], isTaken: false };

/** `Segment.Analytics(…)`, `Kit.Store(…)`: the type that is made, where what stands before it is a module. */
function typeOfModule(
  taint: Taint,
  callee: Extract<Expression, { kind: 'member' }>,
  outer: string | undefined,
  frame: TaintFrame,
): string | undefined {
  if (frame.file.isForeign || isDeclared(taint.program, outer ?? '')) return undefined;
  const made = typeMeant(taint, callee, frame);
  // `Foundation.NSLog(…)` makes nothing
  const isFunction = made !== undefined && !isDestinationType(made) && destinationsOf(outer, callee.name).length > 0;
  return isFunction ? undefined : made;
}

/** Who is called on is not told apart: whatever may stand in for the nearest is called too. */
export function allOf({ methods, others }: CalledMethods): readonly FunctionInfo[] {
  return others.length > 0 ? [...methods, ...others] : methods;
}

/** `Records.load(store)`: the method of an object, as a function. */
function bindTaken(
  taint: Taint,
  call: Call,
  type: TypeName,
  methods: readonly FunctionInfo[],
  frame: TaintFrame,
): TaintTyped {
  const [given] = evaluateArguments(taint, call, frame);
  const cell = newCell(taint);
  const self = { cell: given?.typed.cell ?? newCell(taint), type };
  for (const method of methods)
    put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self, site: call.site }, path: [] });
  return { cell };
}

/** `Reporter.query()`, where an import of a package brings `Reporter`. */
function isOfPackage(expression: Expression): boolean {
  if (expression.kind === 'member') return expression.of !== undefined && isOfPackage(expression.of);
  if (expression.kind === 'call') return isOfPackage(expression.callee);
  return expression.kind === 'foreign';
}

/** Methods that an extension adds. Where nothing tells whose it is, those of this name, where there are few. */
function addedTo(taint: Taint, { type, root }: TaintTyped, call: Call, name: string): readonly FunctionInfo[] {
  const { program } = taint;
  const added = type ? addedMethods(program, type, name, call) : [];
  // a type of the system's may inherit from the one that is extended
  if (added.length > 0 || typeInfoOf(taint, type)) return added;
  const isKnown = type !== undefined || root !== undefined;
  const found = calledAnywhere(program, name, call).filter(({ fact, owner }) =>
    isKnown ? owner?.kind === 'extension' : fact.parameters.length > 0 || owner?.kind === 'extension',
  );
  return found.length <= 3 ? found : [];
}

/** `.name(…)`: a case, or a maker, of the type that the place wants. */
function callImplicit(
  taint: Taint,
  call: Call,
  name: string,
  frame: TaintFrame,
  expected: TypeName | undefined,
): TaintTyped {
  if (name === 'init' && expected) return make(taint, call, elementType(expected), frame);
  const meant = calledImplicitly(taint.program, expected, name, call);
  const isOwn = meant?.kind === 'case' && (expected !== undefined || !WRAPPING.has(name));
  if (isOwn) return makeCase(taint, call, meant.owner, name, frame);
  if (meant?.kind === 'methods' && (expected || !taint.reads.has(siteKey(call.site))))
    return callMethods(taint, call, meant.methods.slice(0, 3), undefined, frame);
  const given = evaluateArguments(taint, call, frame);
  if (taint.reads.has(siteKey(call.site)) && DESCRIBES.has(name)) return described(taint, call, frame);
  const cell = joined(
    taint,
    given.map(({ typed }) => typed.cell),
    name === FAILURE ? taint.values.push(payload(FAILURE, 0)) : undefined,
  );
  return { cell, ...(expected && { type: expected }) };
}

export function evaluateArguments(
  taint: Taint,
  call: Call,
  frame: TaintFrame,
  typeAt: (index: number, given: readonly Given[]) => TypeName | undefined = () => undefined,
  of?: { readonly name: string; readonly receiver?: TaintTyped },
  /** What stands for the arguments, where they are not taken as written. */
  values: readonly Expression[] = [],
): readonly Given[] {
  let first: TaintTyped | undefined;
  const given: Given[] = [];
  for (const [index, argument] of call.args.entries()) {
    const value = values[index] ?? argument.value;
    if (value.kind !== 'text') {
      const isTold = value.kind === 'closure' && of !== undefined;
      const type = typeAt(index, given) ?? (isTold ? typeOfClosure(taint, of, first) : undefined);
      const typed = evaluate(taint, value, frame, type);
      first ??= typed;
      given.push({ argument, typed });
      continue;
    }
    const parts = value.parts.map((part) => evaluate(taint, part, frame));
    const cells = parts.map((part) => part.cell);
    given.push({ argument, typed: { cell: joined(taint, cells, taint.values.whole), type: STRING }, parts });
  }
  return given;
}

/** Views that show each of what they are given. */
const SHOWS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table', 'OutlineGroup']);

/** A closure that a collection gives its elements: of which type those are, where that is one of the app's. */
function typeOfClosure(
  taint: Taint,
  { name, receiver }: { readonly name: string; readonly receiver?: TaintTyped },
  first: TaintTyped | undefined,
): TypeName | undefined {
  const method = collectionMethod('records', name);
  const isOfElements = method?.closure !== undefined && method.closure !== 'argument' && method.gives !== 'total';
  const of = isOfElements ? receiver?.type : SHOWS.has(name) ? first?.type : undefined;
  const element = of && elementType(of.name === 'Dictionary' ? (of.args[1] ?? of) : of);
  if (!element || (!typeInfoOf(taint, element) && !isManaged(taint, element))) return undefined;
  return {
    name: '->',
    args: [{ name: '()', args: method?.closure === 'two elements' ? [element, element] : [element] }],
  };
}

/** Functions that one call may be of: where it is given a record and may be of more, that is said. */
const MOST_CALLED = 30;

interface Cut extends Limit {
  isCut: boolean;
}

export function createLimit(): Cut {
  const limit: Cut = { most: MOST_CALLED, isCut: false, onMore: () => (limit.isCut = true) };
  return limit;
}

/** A call that may be of several functions. */
export function callMethods(
  taint: Taint,
  call: Call,
  methods: readonly FunctionInfo[],
  self: TaintTyped | undefined,
  frame: TaintFrame,
  { limit, of, meant }: { readonly limit?: Cut; readonly of?: Expression; readonly meant?: CalledMethods } = {},
): TaintTyped {
  const { program } = taint;
  const chosen = methods.slice(0, MOST_CALLED);
  const isCut = limit?.isCut === true || chosen.length < methods.length;
  const [first] = chosen;
  const order = first && matchArguments(first.fact, call.args, call.isMessage);
  const parameterAt = (index: number): Parameter | undefined => first?.fact.parameters[order?.indexOf(index) ?? -1];
  const typeAt = (index: number, given: readonly Given[]): TypeName | undefined => {
    const type = parameterAt(index)?.type;
    if (type?.name !== '->' || !first) return type;
    // `with(Request()) { $0.kind = kind }`: what stands before tells what the closure is given
    const bound = boundOf(taint, first, call, order, given, self, frame);
    return meantBy(type, { ...(bound && { bound }) });
  };
  const built = call.args.map(({ value }, index) => builtArgument(program, parameterAt(index), value));
  const given = evaluateArguments(taint, call, frame, typeAt, undefined, built);
  for (const { typed } of isCut ? given : [])
    taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.fuel.giveOut(call.site));
  const cell = newCell(taint);
  const own = self && of ? { ...self, into: selfTarget(taint, self, of, frame) } : self;
  let told: Bound | undefined;
  const connect = (info: FunctionInfo): void => {
    const matched = matchArguments(info.fact, call.args, call.isMessage);
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
    const backs = info.fact.parameters.map((_, index) => {
      const at = matched?.[index];
      return at === undefined ? undefined : backOf(taint, call.args[at]?.value, frame);
    });
    const bound = boundOf(taint, info, call, matched, given, self, frame);
    callInfo(taint, info, own, args, call.site, cell, frame.calls, backs, bound);
    if (info === first) told = bound;
  };
  if (self && meant && meant.others.length > 0)
    noteFamily(taint, meant.owner, [cell, ...given.map(({ typed }) => typed.cell)]);
  if (self && isApart(taint, meant?.owner) && meant) callOn(taint, self, meant, call, frame, chosen, connect);
  else for (const info of chosen) connect(info);
  const type = first?.fact.result && meantBy(first.fact.result, { ...(told && { bound: told }) });
  return { cell, ...(type && { type }) };
}

/** Calls what each object that is called on means by the name. */
function callOn(
  taint: Taint,
  self: TaintTyped,
  { owner, others }: CalledMethods,
  call: Call,
  frame: TaintFrame,
  chosen: readonly FunctionInfo[],
  connect: (info: FunctionInfo) => void,
): void {
  const [first] = chosen;
  if (others.length === 0 || !first) {
    want(taint, self.cell, owner, frame);
    for (const info of chosen) connect(info);
    return;
  }
  const connected = new Set<FunctionInfo>();
  const meantBy = ({ type, stands }: Thing): readonly FunctionInfo[] => {
    const own = stands ? [] : nearest(taint.program, type, first.fact.name, call);
    // what only asks for it is done by something that the object hands it on to
    return own.some(({ fact }) => fact.body.length > 0) ? own : chosen;
  };
  watchThings(taint, self, owner, frame, (thing) => {
    for (const info of meantBy(thing)) {
      if (connected.has(info)) continue;
      connected.add(info);
      connect(info);
    }
  });
}

/** What a static member is called on: the type that is named, or that `Self` is at hand. */
function staticSelf(taint: Taint, of: Expression, type: TypeName, frame: TaintFrame): TaintTyped {
  const info = findTypeInfo(taint.program, type.name);
  if (isSelfType(of) && frame.self) return { cell: frame.self.cell, type };
  return { cell: info ? kindCell(taint, info) : newCell(taint), type };
}

/** Where what a function puts into a parameter goes that it may write to: `&records`. */
function backOf(taint: Taint, value: Expression | undefined, frame: TaintFrame): Cell<TaintValue> | undefined {
  const [operand] = value?.kind === 'operation' && value.operator === '&' ? value.operands : [];
  if (!operand) return undefined;
  const cell = newCell(taint);
  assign(taint, operand, cell, frame);
  return cell;
}

/** Where a struct goes whose method changes it: back to where it stands. */
function selfTarget(taint: Taint, self: TaintTyped, of: Expression, frame: TaintFrame): Cell<TaintValue> {
  const cell = newCell(taint);
  const info = typeInfoOf(taint, self.type);
  if (info && !isShared(info) && (of.kind === 'name' || of.kind === 'member')) assign(taint, of, cell, frame);
  return cell;
}

/** Calls whatever functions come to a cell. What is given to a function that is not seen goes into it. */
export function callValue(taint: Taint, callee: TaintTyped, call: Call, frame: TaintFrame): TaintTyped {
  const limit = createLimit();
  const own = calledAsFunction(taint.program, callee.type, call, limit);
  if (own) return callMethods(taint, call, allOf(own), callee, frame, { limit });
  const given = evaluateArguments(taint, call, frame);
  const cell = newCell(taint);
  const args = given.map(({ typed }) => typed.cell);
  const backs = call.args.map(({ value }) => backOf(taint, value, frame));
  taint.solver.watch(callee.cell, (value) => {
    if (value.kind !== 'function') return;
    link(taint, apply(taint, value.made, args, call, frame, GIVEN), cell);
    for (const [index, parameter] of value.made.closure?.parameters.entries() ?? []) {
      const back = backs[index];
      if (back) link(taint, parameter.cell, back);
    }
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
  const { closure, method, keyPath, self, gives } = made;
  const result = newCell(taint);
  if (gives) link(taint, gives, result);
  if (made.isUnbound && method) {
    const bound = { id: taint.nextId(), method, site: made.site, self: { ...self, cell: args[0] ?? newCell(taint) } };
    put(taint, result, { kind: 'function', made: bound, path: [] });
  } else if (closure) {
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
