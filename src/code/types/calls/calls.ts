/**
 * Calls: to what a name may mean, with what is passed.
 */

import {
  type Argument,
  type Expression,
  GIVEN,
  type Parameter,
  REST,
  type Site,
  type TypeName,
} from '../../facts/facts.ts';
import { isOfCollection, madeWhere } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { makesCollection } from '../../models/collections.ts';
import { matchArguments, matchLoosely, matchParameters } from '../../program/arguments.ts';
import { boundOf } from '../../program/bindings.ts';
import { AROUND_VALUES, CALLED_AS_FUNCTION, calledAsFunction, calledByName, type Limit } from '../../program/called.ts';
import { typeCalledAtOnce } from '../../program/called-at-once.ts';
import { callOfObject } from '../../program/called-objects.ts';
import { callOfCombined } from '../../program/combined.ts';
import { callInContext } from '../../program/contexts.ts';
import { filledBy } from '../../program/filled.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { calledOnGiven } from '../../program/implied-receivers.ts';
import { ownCase, typeNamed } from '../../program/meaning.ts';
import type { Call } from '../../program/mentions.ts';
import { tableMerged } from '../../program/merged.ts';
import { globalNamed } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { builtArgument } from '../../program/result-builders.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, emit, newCell, put, regionTags, whenEmpty } from '../analysis.ts';
import { callBuiltin } from '../collections/builtins.ts';
import { numbersFor } from '../collections/picked.ts';
import { evaluate } from '../evaluate.ts';
import { callNotifications } from '../events/notifications.ts';
import { callContainer, resolveWanted } from '../objects/containers.ts';
import { copyOf } from '../objects/copies.ts';
import { dropFlags } from '../objects/fields.ts';
import { anyOf } from '../objects/things.ts';
import { giveUnfollowed } from '../other-types.ts';
import { recordHit } from '../record-hit.ts';
import { isIdle, leftOutIn, type Run, runFunction } from '../runs.ts';
import { changeReceiver, fillReceiver, lvalue } from '../store.ts';
import { noteHandedOn } from '../strays.ts';
import { joinTags, NO_TAGS, type Value } from '../values.ts';
import { isPickedHere } from '../views/chosen.ts';
import { putIntoEnvironment } from '../views/environment.ts';
import { callPreferences } from '../views/preferences.ts';
import { isOnlyShown } from '../views/presented.ts';
import { passBinding, passReceiver, placeBound } from '../views/put-back.ts';
import { isProjected } from '../views/wrappers.ts';
import { construct } from './construct.ts';
import type { Frame, Typed } from './frames.ts';
import { callFree } from './free-functions.ts';
import { callValues } from './function-values.ts';
import { passTypes, passTypesOfOwner, tellByResult } from './generics.ts';
import { callMember } from './methods.ts';
import { overloadOf } from './overloads.ts';
import { callOwn } from './own-methods.ts';
import { callUnknown } from './unknown-calls.ts';
import { noteCalled, someTried } from './whose-calls.ts';

/** An argument, evaluated once for all functions that may be meant. */
export interface Given extends Typed {
  readonly label?: string;
  readonly isTrailing: boolean;
  readonly expression: Expression;
  /** Where what the callee puts into its parameter comes back to. */
  readonly back?: Cell<Value>;
}

export function callExpression(analysis: Analysis, call: Call, outer: Frame, expected: TypeName | undefined): Typed {
  const { callee } = call;
  const handed = numbersFor(call);
  const within = handed ? { ...outer, handed } : outer;
  const frame = expected?.name ? { ...within, wanted: { call, type: expected } } : within;
  const ofObject = callOfObject(analysis.program, call, frame);
  if (ofObject) return callExpression(analysis, ofObject, frame, expected);
  const inContext = callInContext(analysis.program, call, frame) ?? callOfCombined(analysis.program, call, frame);
  if (inContext) return callExpression(analysis, inContext, frame, expected);
  const merged = tableMerged(analysis.program, call, frame);
  if (merged) return evaluate(analysis, merged, frame, expected);
  if (callee.kind === 'name') return callName(analysis, call, callee.name, frame, expected);
  if (callee.kind === 'type') return construct(analysis, call, callee.type, frame);
  if (callee.kind === 'member') return callMember(analysis, call, callee, frame, expected);
  const copy = copyOf(analysis, call, frame);
  if (copy) return copy;
  const type = typeCalledAtOnce(callee, expected);
  const made = evaluate(analysis, callee, frame, type);
  const given = give(analysis, call, frame, heldParameters(type, call));
  const cell = newCell(analysis);
  callValues(analysis, made.cell, given, call, frame, cell);
  const result = type?.args.at(-1);
  return { cell, ...(result && { type: result }) };
}

/** Evaluates the arguments; the parameters of a likely callee tell what types they want. */
export function give(
  analysis: Analysis,
  call: Call,
  frame: Frame,
  parameters?: readonly Parameter[],
  /** What goes among the elements is, where no parameter says more. */
  wanted?: TypeName,
  /** Labels of closures that nobody calls. */
  uncalled: ReadonlySet<string> = NONE,
): Given[] {
  const matched =
    parameters && (matchParameters(parameters, call.args, call.isMessage) ?? matchLoosely(parameters, call.args));
  return call.args.map((arg, index) => {
    const own = matched?.indexOf(index) ?? -1;
    const further = matched?.findLastIndex(
      (at, position) => (at ?? index) < index && parameters?.[position]?.isVariadic,
    );
    const parameter = parameters?.[own < 0 ? (further ?? -1) : own];
    const type = parameter?.type ?? wantedBySystem(call, arg.label) ?? (isElement(arg) ? wanted : undefined);
    // what a binding is handed to may put something else there: code of the app's own is seen to
    const isOwn = parameter !== undefined && parameter.name !== '';
    const isShown = isOnlyShown(call, arg.label) || isPickedHere(analysis, frame, call, arg);
    const mayBind = (isOwn || isShown) && !isProjected(analysis, arg.value, frame);
    const bound = mayBind ? boundOf(arg.value) : undefined;
    if (uncalled.has(arg.label ?? '') && arg.value.kind === 'closure') return nothingOf(analysis, arg);
    const typed = evaluate(analysis, bound ?? builtArgument(analysis.program, parameter, arg.value), frame, type);
    if (arg.value.kind === 'literal' && arg.value.value === null) analysis.nothing.passed.add(typed.cell);
    const back = bound && isOwn ? lvalue(analysis, bound, frame) : placeBound(analysis, typed, arg.value);
    return {
      ...typed,
      ...(back && { back }),
      ...(arg.label !== undefined && { label: arg.label }),
      isTrailing: arg.isTrailing ?? false,
      expression: arg.value,
    };
  });
}

function nothingOf(analysis: Analysis, { label, value }: Argument): Given {
  const cell = newCell(analysis);
  analysis.nothing.cells.add(cell);
  return { cell, ...(label !== undefined && { label }), isTrailing: false, expression: value };
}

const NONE: ReadonlySet<string> = new Set();

function isElement({ label }: Argument): boolean {
  return label === undefined || label === 'contentsOf';
}

/** What a closure that is held takes, by the type that it is declared with: `var load: (Kind) -> Void`, `load(.labs)`. */
export function heldParameters(type: TypeName | undefined, { site }: Call): readonly Parameter[] | undefined {
  const [wanted] = type?.name === '->' ? type.args : [];
  const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
  return types.length > 0 ? types.map((each) => ({ name: '', type: each, site })) : undefined;
}

/** What calls of HealthKit and SpeziHealthKit want, where `.init(…)` leaves it to them. */
function wantedBySystem({ callee }: Call, label = ''): TypeName | undefined {
  const name = callee.kind === 'member' ? WANTED.get(`${callee.name} ${label}`) : undefined;
  return name === undefined ? undefined : { name, args: [] };
}

const WANTED: ReadonlyMap<string, string> = new Map([
  ['clinicalRecord type', 'HKClinicalType'],
  ['askForAuthorization for', 'DataAccessRequirements'],
]);

function callName(analysis: Analysis, call: Call, name: string, frame: Frame, expected: TypeName | undefined): Typed {
  const { program } = analysis;
  const local =
    findName(frame.scope, name) ?? (/^\$\d/.test(name) ? evaluate(analysis, call.callee, frame) : undefined);
  const cell = newCell(analysis);
  if (local && !isOther(analysis, local, call, name, frame)) {
    const own = calledAsFunction(program, local.type, call, limitAt(analysis, call.site));
    if (own) return callOwn(analysis, own, CALLED_AS_FUNCTION, local, call, frame);
    const given = give(analysis, call, frame, heldParameters(local.type, call));
    callValues(analysis, local.cell, given, call, frame, cell);
    const result = local.type?.name === '->' ? local.type.args.at(-1) : undefined;
    return { cell, ...(result && { type: result }) };
  }
  const meant = calledByName(program, name, call, frame.owner, limitAt(analysis, call.site));
  if (meant?.kind === 'methods') {
    const { owner, methods, others } = meant;
    const isOwn = owner === frame.owner;
    // as if `self` were written
    if (others.length > 0 && isOwn && frame.self)
      return callOwn(analysis, meant, name, { cell: frame.self, type: { name: owner.name, args: [] } }, call, frame);
    const self = isOwn ? (frame.self ?? newCell(analysis)) : someOf(analysis, owner, call.site);
    const { chosen, given } = overloadOf(analysis, methods, call, frame);
    return callFunctions(analysis, [...chosen, ...others], self, call, frame, given);
  }
  if (meant?.kind === 'held') {
    const made = evaluate(analysis, call.callee, frame);
    const own = calledAsFunction(program, made.type, call, limitAt(analysis, call.site));
    if (own) return callOwn(analysis, own, CALLED_AS_FUNCTION, made, call, frame);
    const given = give(analysis, call, frame, heldParameters(made.type, call));
    callValues(analysis, made.cell, given, call, frame, cell);
    return { cell };
  }
  if (meant) return callFunctions(analysis, someTried(analysis, call, meant.functions, 3), undefined, call, frame);
  const isCase = call.callee.kind === 'name' && !frame.file.traits.isNative;
  const own = isCase ? ownCase(program, call.callee, frame.owner) : undefined;
  if (own) return callMember(analysis, call, own, frame, expected);
  const typeName = typeNamed(analysis.program, call.callee, frame);
  if (typeName !== undefined) return construct(analysis, call, madeWhere(expected, typeName), frame);
  const global = globalNamed(program, name);
  if (global) {
    const made = evaluate(analysis, call.callee, frame);
    callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
    return { cell };
  }
  const onGiven = findName(frame.scope, GIVEN) && calledOnGiven(program, call, frame.file.traits);
  if (onGiven) return callExpression(analysis, onGiven, frame, expected);
  const given = give(analysis, call, frame);
  recordHit(analysis, name, given, call, frame, []);
  // in an extension of a collection, or of what stands around a value, `map { … }` is its own
  const { owner, self } = frame;
  const isSeveral = owner && (isOfCollection(owner) || AROUND_VALUES.has(owner.name));
  const several = isSeveral && self ? { cell: self, type: { name: owner.name, args: [] } } : undefined;
  const isOfSystem = owner?.kind === 'extension';
  if (isOfSystem) putIntoEnvironment(analysis, name, given, call, frame);
  return (
    (isOfSystem ? callNotifications(analysis, name, given, call, frame) : undefined) ??
    (isOfSystem ? callPreferences(analysis, name, given, call, frame) : undefined) ??
    (several && callBuiltin(analysis, several, name, given, call, frame)) ??
    callContainer(analysis, name, given, call, frame) ??
    resolveWanted(analysis, name, call, frame, expected) ??
    callFree(analysis, name, given, call, frame, expected) ??
    callUnknown(analysis, name, undefined, given, call, frame)
  );
}

/** A list beside a method of the same name: who is called is the method. */
function isOther({ program }: Analysis, { type }: Typed, call: Call, name: string, { owner }: Frame): boolean {
  if (!type || !makesCollection(type.name)) return false;
  return calledByName(program, name, call, owner, { most: 1, onMore: () => undefined }) !== undefined;
}

/** How many methods one call may mean. */
const MOST_CALLED = 200;

export function limitAt({ fuel }: Analysis, site: Site): Limit {
  return { most: MOST_CALLED, onMore: () => fuel.giveOut(site) };
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
  changeReceiver(analysis, info, call, frame);
  if (call.kind === 'call') noteCalled(analysis, call, info, given, frame);
  if (isIdle(analysis, info)) {
    giveUnfollowed(analysis, info.fact.result, result, call);
    const handed = given.map((arg) => arg.cell);
    if (self && mentionsOf(info.fact.body).names.has('self')) handed.push(self);
    for (const each of handed) noteHandedOn(analysis, each, () => false);
    return;
  }
  if (!analysis.fuel.connect(call.site)) return;
  const run = runFunction(analysis, info, [...frame.calls, call], callTags(analysis, call, frame), frame);
  if (self) analysis.solver.flow(self, run.self);
  if (self) fillReceiver(analysis, info, run.self, call, frame);
  const isMessage = call.kind === 'call' && call.isMessage;
  const matched = matchArguments(info.fact, given, isMessage);
  pass(analysis, run, given, matched, frame);
  if (call.kind === 'call') passTypes(analysis, run.generics, call.types, frame);
  passTypesOfOwner(analysis, info, run.ofOwner, call, frame);
  tellByResult(analysis, run.generics, info.fact, call, frame);
  passBinding(analysis, info, run.result, result);
  passReceiver(analysis, info, run.self, call, frame);
  analysis.solver.flow(run.result, result, dropFlags);
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
  const filled = listsFilledBy(analysis, run, frame);
  for (const [position, parameter] of run.parameters.entries()) {
    const declared = run.fact.parameters[position];
    const index = matched ? matched[position] : position;
    const arg = index === undefined ? undefined : given[index];
    if (!arg || (arg.expression.kind === 'literal' && arg.expression.isLeftOut)) {
      run.useDefault(position);
      continue;
    }
    emit(analysis, way, arg.cell, parameter);
    if (declared?.type?.mayBeNil && arg.type?.mayBeNil) analysis.nothing.nulls.push(parameter);
    if (declared?.default && isHandedOn(arg.expression))
      whenEmpty(
        analysis,
        arg.cell,
        'branch',
        () => isLeftOut(analysis, arg.expression, frame) && run.useDefault(position),
      );
    if (declared?.isVariadic) {
      for (const more of given.slice((index ?? 0) + 1)) {
        if (more.label !== undefined || more.isTrailing) break;
        analysis.solver.flow(more.cell, parameter);
      }
    }
    if (arg.back) analysis.solver.flow(parameter, arg.back);
    const isShared = arg.expression.kind === 'operation' && arg.expression.operator === '&';
    // other languages say nothing where they hand it on
    const isHeld = !frame.file.traits.isNative && (declared?.isShared === true || filled.has(position));
    if (isShared || isHeld || declared?.type?.name.startsWith('NSMutable')) {
      const target = lvalue(analysis, arg.expression, frame);
      if (target) analysis.solver.flow(parameter, target);
    }
  }
}

/** One of all that a function is given, which it hands on: `...args`. */
function isHandedOn(expression: Expression): expression is Extract<Expression, { kind: 'name' }> {
  return expression.kind === 'name' && expression.name.startsWith(REST);
}

function isLeftOut(analysis: Analysis, expression: Expression, { scope }: Frame): boolean {
  const local = isHandedOn(expression) ? findName(scope, expression.name) : undefined;
  return local !== undefined && leftOutIn(analysis).has(local.cell);
}

/** The parameters whose lists a function puts something into: objects and tables are told apart, and are the caller's own. */
function listsFilledBy({ program }: Analysis, { fact }: Run, { file: { traits } }: Frame): ReadonlySet<number> {
  const isNoList = ({ type }: Parameter): boolean => {
    const kind = type && findTypeInfo(program, type.name)?.kind;
    return type?.name === 'Dictionary' || (kind !== undefined && kind !== 'extension');
  };
  if (traits.isNative || fact.parameters.every(isNoList)) return NO_PLACES;
  return new Set(
    [...filledBy(program, fact, traits, 'surely')].filter((at) => !fact.parameters.slice(at, at + 1).some(isNoList)),
  );
}

const NO_PLACES: ReadonlySet<number> = new Set();

export function cellOf(analysis: Analysis, value: Value): Cell<Value> {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return cell;
}
