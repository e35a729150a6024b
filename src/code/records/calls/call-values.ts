/**
 * Calls of functions as values: closures, methods that were taken, key paths.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { matchNamed } from '../../program/arguments.ts';
import { CALLED_AS_FUNCTION, calledAsFunction } from '../../program/called.ts';
import { filledBy } from '../../program/filled.ts';
import { functionMeant, type TypeInfo } from '../../program/program.ts';
import { isFactory } from '../containers/factories.ts';
import { readMember } from '../objects/members.ts';
import { callInfo } from '../runs.ts';
import { link, newCell, put, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { callStore } from '../stores/storage.ts';
import type { Call, Made, TaintValue } from '../values.ts';
import { askForCallee, askForMember } from '../which-files/asked.ts';
import { boundToSelf } from './bound.ts';
import { type Backs, backsOf, evaluateArguments } from './call-arguments.ts';
import { allOf, callMethods, createLimit } from './call-methods.ts';
import { type Places, placesOf } from './filled.ts';
import { closureCalled } from './made-by-calls.ts';

/** Calls whatever functions come to a cell. What is given to a function that is not seen goes into it. */
export function callValue(
  taint: Taint,
  callee: TaintTyped,
  call: Call,
  frame: TaintFrame,
  /** The type that keeps the function. */
  holder?: TypeInfo,
): TaintTyped {
  const limit = createLimit();
  const own = calledAsFunction(taint.program, callee.type, call, limit);
  if (own) return callMethods(taint, call, allOf(own), callee, frame, { limit, meant: own });
  const meant = functionMeant(taint.program, callee.type);
  const [wanted] = meant?.args ?? [];
  const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
  const given = evaluateArguments(taint, call, frame, (index) => types[index]);
  const cell = newCell(taint);
  const args = given.map(({ typed }) => typed.cell);
  const backs = backsOf(taint, call, frame);
  const places = placesOf(taint, given, frame);
  // an object of the system's that is called: `openWindow(value: lab)`
  if (callee.type) callStore(taint, { call, name: CALLED_AS_FUNCTION, receiver: callee, given, frame });
  taint.solver.watch(callee.cell, (value) => {
    if (value.kind !== 'function') return;
    const { closure, method } = value.made;
    const fact = closure?.fact ?? method?.fact;
    const matched = fact && matchNamed(fact, call.args);
    const ordered = <T>(all: readonly T[]): readonly (T | undefined)[] =>
      matched?.map((at) => (at === undefined ? undefined : all[at])) ?? all;
    const into: Places = matched ? (index) => places(matched[index] ?? -1) : places;
    link(taint, apply(taint, value.made, ordered(args), call, frame, GIVEN, into, ordered(backs)), cell);
  });
  const { owner } = frame;
  for (const arg of args) {
    link(taint, arg, callee.into ?? callee.cell);
    askForCallee(taint, callee, arg);
    // who names the type may have given it the function
    for (const type of [owner, holder])
      if (type) taint.solver.watch(arg, ({ kind }) => kind === 'record' && taint.askedOf.add(type.name));
  }
  const type = (meant ?? (isFactory(callee) ? callee.type : undefined))?.args.at(-1);
  // an object that is called like a function, and what it gives
  const root = callee.root ?? (callee.type && !type && !typeInfoOf(taint, callee.type) ? callee.type.name : undefined);
  return { cell, ...(type && type.name !== '' && { type }), ...(root !== undefined && { root }) };
}

const GIVEN = 'passed to a closure';

/** The result of a function for these arguments. `what` tells a step of the trace that is worth telling, `places` where
 *  goes what it puts into them, `backs` the same of those that it may replace. */
export function apply(
  taint: Taint,
  made: Made,
  args: readonly (Cell<TaintValue> | undefined)[],
  call: Expression,
  frame: TaintFrame,
  what?: string,
  places?: Places,
  backs: Backs = [],
): Cell<TaintValue> {
  const { method, keyPath, self, gives, fills, sets, of } = made;
  const closure = closureCalled(taint, made, call, frame);
  const result = newCell(taint);
  const [given] = args;
  if (gives) link(taint, gives, result);
  if (fills && given) link(taint, given, fills);
  if (sets && given) link(taint, given, sets());
  if (of !== undefined) askForMember(taint, of, args);
  if (made.isUnbound && method) {
    const bound = { id: taint.nextId(), method, site: made.site, self: { ...self, cell: args[0] ?? newCell(taint) } };
    put(taint, result, { kind: 'function', made: bound, path: [] });
  } else if (closure) {
    const step = what === undefined ? undefined : { what, site: call.site };
    for (const [index, parameter] of closure.parameters.entries()) {
      const isRest = closure.fact.parameters[index]?.isVariadic === true && closure.fact.isPositional === true;
      for (const arg of isRest ? args.slice(index) : [args[index]])
        if (arg) link(taint, arg, parameter.cell, undefined, step);
      const missing = args[index] ? undefined : closure.defaults.get(index);
      if (missing) link(taint, missing, parameter.cell);
      const back = backs[index];
      if (back) link(taint, parameter.cell, back);
    }
    for (const [index, put] of closure.filled.entries()) {
      const place = put && places?.(index);
      if (place) link(taint, put, place);
    }
    link(taint, closure.result, result);
  } else if (method) {
    const into = [...backs];
    for (const index of filledBy(taint.program, method.fact, method.file.traits)) into[index] ??= places?.(index);
    const bound = boundToSelf(taint, method, self, frame);
    callInfo(taint, method, self, args, call.site, result, frame.calls, into, bound);
  } else if (keyPath) {
    const [first] = args;
    let part: TaintTyped | undefined = first && { cell: first, ...(made.from && { type: made.from }) };
    const at: Expression = { kind: 'other', parts: [], site: made.site };
    for (const name of keyPath) part = part && readMember(taint, part, name, at, frame);
    if (part) link(taint, part.cell, result);
  }
  return result;
}
