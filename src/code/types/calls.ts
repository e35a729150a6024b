/**
 * Calls: to what a name may mean, with what is passed.
 */

import type { Expression, Parameter, Site, TypeName } from '../facts/facts.ts';
import { COLLECTIONS } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { fits, matchLoosely, matchParameters } from '../program/arguments.ts';
import { type FunctionInfo, findMethods, findTypeInfo, findVariable, type TypeInfo } from '../program/program.ts';
import { type Analysis, anyOf, callId, emit, memoize, newCell, put, regionTags } from './analysis.ts';
import { callBuiltin } from './builtins.ts';
import { construct } from './construct.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, findName, type Typed } from './frames.ts';
import { callFree } from './free-functions.ts';
import { callValues } from './function-values.ts';
import { callMember, callMethod, callOwn } from './methods.ts';
import { typeNamed } from './names.ts';
import { fitting, overriding } from './overriding.ts';
import { recordHit } from './record-hit.ts';
import { isIdle, type Run, runFunction } from './runs.ts';
import { lvalue } from './store.ts';
import { callUnknown } from './unknown-calls.ts';
import { joinTags, NO_TAGS, type Value } from './values.ts';

/** What makes an object callable: `query(.labs)`. */
const CALL = 'callAsFunction';

export type Call = Extract<Expression, { kind: 'call' }>;

/** An argument, evaluated once for all functions that may be meant. */
export interface Given extends Typed {
  readonly label?: string;
  readonly isTrailing: boolean;
  readonly expression: Expression;
  /** Where what the callee puts into its parameter comes back to. */
  readonly back?: Cell<Value>;
}

export function callExpression(analysis: Analysis, call: Call, frame: Frame, expected: TypeName | undefined): Typed {
  const { callee } = call;
  if (callee.kind === 'name') return callName(analysis, call, callee.name, frame, expected);
  if (callee.kind === 'type') return construct(analysis, call, callee.type, frame);
  if (callee.kind === 'member') return callMember(analysis, call, callee, frame, expected);
  const made = evaluate(analysis, callee, frame);
  const given = give(analysis, call, frame);
  const cell = newCell(analysis);
  callValues(analysis, made.cell, given, call, frame, cell);
  return { cell };
}

/** Evaluates the arguments; the parameters of a likely callee tell what types they want. */
export function give(analysis: Analysis, call: Call, frame: Frame, parameters?: readonly Parameter[]): Given[] {
  const matched =
    parameters && (matchParameters(parameters, call.args, call.isMessage) ?? matchLoosely(parameters, call.args));
  return call.args.map((arg, index) => {
    const own = matched?.indexOf(index) ?? -1;
    const further = matched?.findLastIndex(
      (at, position) => (at ?? index) < index && parameters?.[position]?.isVariadic,
    );
    const type = parameters?.[own < 0 ? (further ?? -1) : own]?.type ?? wantedBySystem(call, arg.label);
    const typed = evaluate(analysis, arg.value, frame, type);
    return {
      ...typed,
      ...(arg.label !== undefined && { label: arg.label }),
      isTrailing: arg.isTrailing ?? false,
      expression: arg.value,
    };
  });
}

/** What HealthKit's own calls want, where `.init(…)` leaves it to them. */
function wantedBySystem({ callee }: Call, label: string | undefined): TypeName | undefined {
  const isPredicate = callee.kind === 'member' && callee.name === 'clinicalRecord' && label === 'type';
  return isPredicate ? { name: 'HKClinicalType', args: [] } : undefined;
}

function callName(analysis: Analysis, call: Call, name: string, frame: Frame, expected: TypeName | undefined): Typed {
  const { program } = analysis;
  const local = findName(frame.scope, name);
  const cell = newCell(analysis);
  if (local) {
    const object = callObject(analysis, local, call, frame);
    if (object) return object;
    const given = give(analysis, call, frame);
    callValues(analysis, local.cell, given, call, frame, cell);
    const result = local.type?.name === '->' ? local.type.args.at(-1) : undefined;
    return { cell, ...(result && { type: result }) };
  }
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const methods = findMethods(program, owner, name).filter(({ fact }) => fits(fact, call));
    if (methods.length > 0) {
      const others = fitting(overriding(program, owner, name), call, () => analysis.fuel.giveOut(call.site));
      if (others.length > 0 && owner === frame.owner && frame.self && !frame.file.isForeign) {
        // as if `self` were written
        const typed = { cell: frame.self, type: { name: owner.name, args: [] } };
        return callOwn(analysis, owner, methods, others, typed, call, frame);
      }
      const all = [...methods.slice(0, 1), ...others];
      const self = owner === frame.owner ? (frame.self ?? newCell(analysis)) : someOf(analysis, owner, call.site);
      return callFunctions(analysis, all, self, call, frame);
    }
    const variable = findVariable(program, owner, name);
    if (variable) {
      const made = evaluate(analysis, call.callee, frame);
      const object = callObject(analysis, made, call, frame);
      if (object) return object;
      callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
      return { cell };
    }
  }
  const functions = (program.functions.get(name) ?? []).filter(({ fact }) => fits(fact, call));
  if (functions.length > 0) return callFunctions(analysis, functions.slice(0, 3), undefined, call, frame);
  const typeName = typeNamed(analysis, call.callee, frame);
  if (typeName !== undefined) return construct(analysis, call, { name: typeName, args: [] }, frame);
  const global = program.variables.get(name);
  if (global) {
    const made = evaluate(analysis, call.callee, frame);
    callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
    return { cell };
  }
  const given = give(analysis, call, frame);
  recordHit(analysis, name, given, call, frame, []);
  // in an extension of a collection, `map { … }` is its own
  const { owner, self } = frame;
  const own =
    owner && self && COLLECTIONS.has(owner.name) ? { cell: self, type: { name: owner.name, args: [] } } : undefined;
  return (
    (own && callBuiltin(analysis, own, name, given, call, frame)) ??
    callFree(analysis, name, given, call, frame, expected) ??
    callUnknown(analysis, name, undefined, given, call, frame)
  );
}

/** A call of an object whose type says that it is callable. */
function callObject(analysis: Analysis, object: Typed, call: Call, frame: Frame): Typed | undefined {
  const own = object.type && findTypeInfo(analysis.program, object.type.name);
  if (!own || findMethods(analysis.program, own, CALL).length === 0) return undefined;
  const named = memoize(analysis, `called object ${callId(analysis, call)}`, (): Call => {
    const callee: Expression = { kind: 'member', of: call.callee, name: CALL, site: call.callee.site };
    return { ...call, callee };
  });
  return callMethod(analysis, object, CALL, named, frame);
}

export function someOf(analysis: Analysis, owner: TypeInfo, site: Site): Cell<Value> {
  return cellOf(analysis, anyOf(analysis, owner, site));
}

/** Calls each of some functions with the same arguments. */
export function callFunctions(
  analysis: Analysis,
  infos: readonly FunctionInfo[],
  self: Cell<Value> | undefined,
  call: Call,
  frame: Frame,
  known?: readonly Given[],
): Typed {
  const [first] = infos;
  const given = known ?? give(analysis, call, frame, first?.fact.parameters);
  const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
  recordHit(analysis, name, given, call, frame, infos);
  const cell = newCell(analysis);
  for (const info of infos) callFunction(analysis, info, self, given, call, frame, cell);
  const type = first?.fact.result;
  return { cell, ...(type && { type }) };
}

/** Connects a call with the run of a function. */
export function callFunction(
  analysis: Analysis,
  info: FunctionInfo,
  self: Cell<Value> | undefined,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (isIdle(analysis, info) || !analysis.fuel.connect(call.site)) return;
  const run = runFunction(analysis, info, [...frame.calls, call], callTags(analysis, call, frame), frame);
  if (self) analysis.solver.flow(self, run.self);
  const isMessage = call.kind === 'call' && call.isMessage;
  const matched = info.fact.isPositional
    ? matchLoosely(info.fact.parameters, given)
    : matchParameters(info.fact.parameters, given, isMessage);
  pass(analysis, run, given, matched, frame);
  analysis.solver.flow(run.result, result);
}

export function callTags(analysis: Analysis, call: Expression, frame: Frame): Frame['tags'] {
  return joinTags(frame.tags, regionTags(analysis, frame.file, call.site.start));
}

/** The values say themselves what is known of them. */
const UNMARKED = { tags: NO_TAGS };

export function pass(
  analysis: Analysis,
  run: Run,
  given: readonly Given[],
  matched: readonly (number | undefined)[] | undefined,
  frame: Frame,
): void {
  const way = frame.gate ? { gate: frame.gate, tags: NO_TAGS } : UNMARKED;
  for (const [position, parameter] of run.parameters.entries()) {
    const declared = run.fact.parameters[position];
    const index = matched ? matched[position] : position;
    const arg = index === undefined ? undefined : given[index];
    if (!arg) {
      run.useDefault(position);
      continue;
    }
    emit(analysis, way, arg.cell, parameter);
    if (declared?.isVariadic) {
      for (const more of given.slice((index ?? 0) + 1)) {
        if (more.label !== undefined || more.isTrailing) break;
        analysis.solver.flow(more.cell, parameter);
      }
    }
    if (arg.back) analysis.solver.flow(parameter, arg.back);
    const isShared = arg.expression.kind === 'operation' && arg.expression.operator === '&';
    if (isShared || declared?.type?.name.startsWith('NSMutable')) {
      const target = lvalue(analysis, arg.expression, frame);
      if (target) analysis.solver.flow(parameter, target);
    }
  }
}

export function cellOf(analysis: Analysis, value: Value): Cell<Value> {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return cell;
}
