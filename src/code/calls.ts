/**
 * Calls: to what a name may mean, with what is passed.
 */

import type { ClinicalType } from '../types.ts';
import {
  type Analysis,
  anyOf,
  clinicalValue,
  coerce,
  emit,
  flowVia,
  isNobody,
  newCell,
  newThing,
  put,
  regionTags,
  unknownValue,
  whenEmpty,
} from './analysis.ts';
import { fits, isCallable, matchLoosely, matchParameters } from './arguments.ts';
import { callNative, defineNative, readOption } from './bridge.ts';
import { callBuiltin, callFree, makesCollection } from './builtins.ts';
import { evaluate, lvalue, typeNamed } from './evaluate.ts';
import type { Argument, Expression, Parameter, Site, TypeName } from './facts.ts';
import { foreignMember, foreignResult, foreignSinkName, isNearMiss } from './foreign.ts';
import { type Frame, findName, type Typed } from './frames.ts';
import { isOtherType, OTHER_TYPE_MAKERS, otherName, typeOfCase, typeOfRaw, typesOfFhir } from './healthkit.ts';
import { fieldOf, isStatic, keyOfName, readEntry, readMember, staticMember, storeOf } from './members.ts';
import {
  descendants,
  elementType,
  type FunctionInfo,
  findMethods,
  findTypeInfo,
  findVariable,
  type Program,
  type TypeInfo,
} from './program.ts';
import { isIdle, type Run, runFunction, runValue } from './runs.ts';
import { isSinkName, matchSink } from './sinks.ts';
import type { Cell } from './solver.ts';
import { type FunctionValue, joinTags, NO_TAGS, type Value } from './values.ts';

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
    const position = matched?.indexOf(index) ?? -1;
    const type = position < 0 ? undefined : parameters?.[position]?.type;
    const typed = evaluate(analysis, arg.value, frame, type);
    return {
      ...typed,
      ...(arg.label !== undefined && { label: arg.label }),
      isTrailing: arg.isTrailing ?? false,
      expression: arg.value,
    };
  });
}

function callName(analysis: Analysis, call: Call, name: string, frame: Frame, expected: TypeName | undefined): Typed {
  const { program } = analysis;
  const local = findName(frame.scope, name);
  const cell = newCell(analysis);
  if (local) {
    const given = give(analysis, call, frame);
    callValues(analysis, local.cell, given, call, frame, cell);
    const result = local.type?.name === '->' ? local.type.args.at(-1) : undefined;
    return { cell, ...(result && { type: result }) };
  }
  for (let owner: TypeInfo | undefined = frame.owner; owner; owner = owner.outer) {
    const methods = findMethods(program, owner, name).filter(({ fact }) => fits(fact, call));
    if (methods.length > 0) {
      const overriding = descendants(program, owner).flatMap((it) => it.functions.get(name) ?? []);
      const all = [...methods.slice(0, 1), ...overriding.filter(({ fact }) => fits(fact, call))];
      const self = owner === frame.owner ? (frame.self ?? newCell(analysis)) : someOf(analysis, owner, call.site);
      return callFunctions(analysis, all, self, call, frame);
    }
    const variable = findVariable(program, owner, name);
    if (variable) {
      const made = evaluate(analysis, call.callee, frame);
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
  return (
    callFree(analysis, name, given, call, frame, expected) ?? callUnknown(analysis, name, undefined, given, call, frame)
  );
}

function someOf(analysis: Analysis, owner: TypeInfo, site: Site): Cell<Value> {
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
  if (isIdle(analysis, info)) return;
  const run = runFunction(analysis, info, [...frame.calls, call], callTags(analysis, call, frame), frame);
  if (self) analysis.solver.flow(self, run.self);
  const isMessage = call.kind === 'call' && call.isMessage;
  const matched = info.fact.isPositional
    ? matchLoosely(info.fact.parameters, given)
    : matchParameters(info.fact.parameters, given, isMessage);
  pass(analysis, run, given, matched, frame);
  analysis.solver.flow(run.result, result);
}

function callTags(analysis: Analysis, call: Expression, frame: Frame): Frame['tags'] {
  return joinTags(frame.tags, regionTags(analysis, frame.file, call.site.start));
}

function pass(
  analysis: Analysis,
  run: Run,
  given: readonly Given[],
  matched: readonly (number | undefined)[] | undefined,
  frame: Frame,
): void {
  for (const [position, parameter] of run.parameters.entries()) {
    const declared = run.fact.parameters[position];
    const index = matched ? matched[position] : position;
    const arg = index === undefined ? undefined : given[index];
    if (!arg) {
      run.useDefault(position);
      continue;
    }
    emit(analysis, { ...frame, tags: NO_TAGS }, arg.cell, parameter);
    if (declared?.isVariadic) {
      for (const more of given.slice((index ?? 0) + 1))
        if (more.label === undefined) analysis.solver.flow(more.cell, parameter);
    }
    if (arg.back) analysis.solver.flow(parameter, arg.back);
    const isShared = arg.expression.kind === 'operation' && arg.expression.operator === '&';
    if (isShared || declared?.type?.name.startsWith('NSMutable')) {
      const target = lvalue(analysis, arg.expression, frame);
      if (target) analysis.solver.flow(parameter, target);
    }
  }
}

/** Calls whatever function a cell holds. */
export function callValues(
  analysis: Analysis,
  functions: Cell<Value>,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  analysis.solver.watch(functions, (value) => {
    if (value.kind === 'function') callValue(analysis, value.made, given, call, frame, result);
    else if (value.kind === 'unknown') put(analysis, result, value);
    else if (value.kind === 'foreign') callForeign(analysis, value.path, given, call, frame, result);
    else if (value.kind === 'object' && value.thing.type) {
      for (const method of findMethods(analysis.program, value.thing.type, 'callAsFunction')) {
        callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
      }
    }
  });
}

/** A call of what an import, a global or a bridge brings. */
function callForeign(
  analysis: Analysis,
  path: string,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (call.kind !== 'call') return;
  recordHit(analysis, foreignSinkName(path), given, call, frame, []);
  callNative(analysis, path, given, call, frame, result);
  const known = newCell(analysis);
  const [first] = given;
  if (first) {
    analysis.solver.watch(first.cell, (value) => {
      const made = foreignResult(path, value, call.site);
      if (made) put(analysis, known, made);
    });
  }
  const made = foreignResult(path, undefined, call.site);
  if (made && made.kind !== 'unknown') put(analysis, known, made);
  analysis.solver.flow(known, result);
  const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
  const isKnown = (): boolean => known.values.size + result.values.size > 0;
  const unknown = callUnknown(analysis, name, undefined, given, call, frame, isKnown);
  analysis.solver.flow(unknown.cell, result);
}

function cellOf(analysis: Analysis, value: Value): Cell<Value> {
  const cell = newCell(analysis);
  put(analysis, cell, value);
  return cell;
}

export function callValue(
  analysis: Analysis,
  made: FunctionValue,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  if (made.method) {
    callFunction(
      analysis,
      made.method,
      made.self,
      given.map(({ label: _, ...rest }, index) => labelled(rest, made.method?.fact.parameters[index])),
      call,
      frame,
      result,
    );
    return;
  }
  if (made.path) {
    const [first] = given;
    if (!first) return;
    let value: Typed = first;
    for (const name of made.path) value = readMember(analysis, value, name, call, frame);
    analysis.solver.flow(value.cell, result);
    return;
  }
  if (made.callee && made.frame) {
    const labels = made.labels ?? labelsOf(analysis, made.callee, made.frame, given.length);
    const args = given.map(({ expression }, index): Argument => {
      const label = labels[index];
      return { ...(label !== undefined && label !== '_' && { label }), value: expression };
    });
    // the arguments are cells already: stand-ins carry them into the call
    const names = new Map(given.map((each, index): [string, Typed] => [`\0${index}`, each]));
    const inner: Frame = { ...made.frame, calls: frame.calls, scope: { names, outer: made.frame.scope } };
    const stood = args.map(
      (arg, index): Argument => ({
        ...arg,
        value: { kind: 'name', name: `\0${index}`, site: arg.value.site },
      }),
    );
    const typed = callExpression(
      analysis,
      { kind: 'call', callee: made.callee, args: stood, site: call.site },
      inner,
      undefined,
    );
    analysis.solver.flow(typed.cell, result);
    return;
  }
  const run = runValue(analysis, made, call, frame);
  if (!run) return;
  pass(analysis, run, spread(analysis, run, given), undefined, frame);
  analysis.solver.flow(run.result, result);
}

/** The labels of an initialiser that is handed on without them: `Row.init`. */
function labelsOf({ program }: Analysis, callee: Expression, frame: Frame, count: number): readonly string[] {
  if (callee.kind !== 'member' || callee.name !== 'init' || callee.of?.kind !== 'name') return [];
  const info = callee.of.name === 'Self' ? frame.owner : findTypeInfo(program, callee.of.name);
  if (!info) return [];
  const init = findMethods(program, info, 'init').find(({ fact }) => fact.parameters.length === count);
  if (init) return init.fact.parameters.map(({ label }) => label ?? '_');
  return [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it)).map(({ fact }) => fact.name);
}

function labelled(given: Omit<Given, 'label'>, parameter: Parameter | undefined): Given {
  return { ...given, ...(parameter?.label !== undefined && { label: parameter.label }) };
}

/** One tuple given to a closure of several parameters comes apart. */
function spread(analysis: Analysis, run: Run, given: readonly Given[]): readonly Given[] {
  const [only] = given;
  if (given.length !== 1 || !only || run.parameters.length < 2 || run.fact.isPositional) return given;
  return run.parameters.map((_, index) => ({ ...only, ...partOf(analysis, only, index) }));
}

function partOf(analysis: Analysis, typed: Typed, index: number): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(typed.cell, (value) => {
    if (value.kind !== 'object' || value.thing.form === 'object') {
      put(analysis, cell, value);
      return;
    }
    const name = value.thing.form === 'dictionary' ? (index === 0 ? '\0keys' : '\0values') : `${index}`;
    const field = value.thing.fields.get(name);
    if (field) analysis.solver.flow(field, cell);
  });
  return { cell };
}

/** `T(…)`. */
function construct(analysis: Analysis, call: Call, type: TypeName, frame: Frame): Typed {
  const { program } = analysis;
  const info = findTypeInfo(program, type.name);
  const name = info?.name ?? program.aliases.get(type.name)?.name ?? type.name;
  if (name === 'HKClinicalType' || name === 'HKClinicalTypeIdentifier') {
    return convert(analysis, call, frame, { name, args: [] });
  }
  if (info && info.kind !== 'extension') return constructOwn(analysis, info, call, frame);
  const element = type.args[0];
  const wanted: Parameter[] = call.args.map((arg) => ({
    ...(arg.label !== undefined && { label: arg.label }),
    name: '',
    ...(element && makesCollection(name) && { type: element }),
    site: call.site,
  }));
  const given = give(analysis, call, frame, wanted);
  recordHit(analysis, name, given, call, frame, []);
  const cell = newCell(analysis);
  if (isOtherType(name)) {
    put(analysis, cell, { kind: 'other-type', name: otherName(name), tags: frame.tags });
    return { cell, type: { name, args: [] } };
  }
  if (name === 'HKFHIRResourceType') {
    const [first] = given;
    if (first) flowVia(analysis, first.cell, cell, toFhir);
    return { cell, type: { name, args: [] } };
  }
  return (
    callFree(analysis, name, given, call, frame, type) ?? callUnknown(analysis, name, undefined, given, call, frame)
  );
}

/** `HKQuery.predicateForClinicalRecords(withFHIRResourceType:)`, `NSCompoundPredicate(andPredicateWithSubpredicates:)`. */
function passesPredicates(name: string): boolean {
  return /predicateForClinicalRecords|CompoundPredicate/.test(name);
}

function toFhir(value: Value): Value | undefined {
  if (value.kind === 'constant' && typeof value.value === 'string' && typesOfFhir(value.value)) {
    return { kind: 'fhir', name: value.value, site: value.site, tags: value.tags };
  }
  if (value.kind === 'case' && typesOfFhir(value.name))
    return { kind: 'fhir', name: value.name, site: value.site, tags: value.tags };
  return value.kind === 'unknown' || value.kind === 'fhir' ? value : undefined;
}

/** From an identifier, a raw string or a name that waits for its type to a clinical type. */
function convert(analysis: Analysis, call: Call, frame: Frame, type: TypeName): Typed {
  const cell = newCell(analysis);
  const [first] = give(analysis, call, frame, [
    {
      name: '',
      ...(call.args[0]?.label !== undefined && { label: call.args[0].label }),
      type: { name: call.args[0]?.label === 'rawValue' ? 'String' : 'HKClinicalTypeIdentifier', args: [] },
      site: call.site,
    },
  ]);
  if (first) flowVia(analysis, first.cell, cell, (value) => toClinical(analysis, value));
  return { cell, type };
}

/** A raw string that is none of the nine is remembered: HealthKit refuses it. */
export function toClinical(
  analysis: Analysis,
  value: Value,
  words?: ReadonlyMap<string, ClinicalType>,
): Value | undefined {
  switch (value.kind) {
    case 'clinical':
    case 'unknown':
      return value;
    case 'constant': {
      if (typeof value.value !== 'string') return undefined;
      const type = typeOfRaw(value.value);
      if (type) return clinicalValue(type, value.site, 'string', value.tags);
      const word = words?.get(value.value);
      if (word) return clinicalValue(word, value.site, 'case', value.tags);
      // where other types are passed as texts too, only what looks like a clinical one is a mistaken one
      const isMixed = words !== undefined || analysis.program.isForeign(value.site.file.path);
      if (isMixed && !isNearMiss(value.value, words)) return undefined;
      const key = `${value.site.file.path}:${value.site.start}`;
      analysis.unknownTypes.set(key, { text: value.value, site: value.site });
      return undefined;
    }
    case 'case': {
      if (value.owner) return undefined;
      const type = typeOfCase(value.name);
      return type && clinicalValue(type, value.site, 'case', value.tags);
    }
    default:
      return undefined;
  }
}

function constructOwn(analysis: Analysis, info: TypeInfo, call: Call, frame: Frame): Typed {
  const { program } = analysis;
  const type: TypeName = { name: info.name, args: [] };
  const cell = newCell(analysis);
  const inits = findMethods(program, info, 'init').filter(({ fact }) => fits(fact, call));
  const label = call.args[0]?.label;
  if (info.cases.size > 0 && label === 'rawValue' && inits.length === 0) {
    return caseFromRaw(analysis, info, call, frame);
  }
  const thing = newThing(analysis, 'object', call.site, info);
  if (inits[0]) {
    const self = newCell(analysis);
    if (info.cases.size === 0) put(analysis, self, { kind: 'object', thing, tags: NO_TAGS });
    callFunctions(analysis, inits.slice(0, 1), self, call, frame);
    // an enum's init assigns one of its cases to self
    analysis.solver.flow(self, cell);
    return { cell, type };
  }
  const stored = [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
  const parameters: Parameter[] = stored.map(({ fact }) => ({
    label: fact.name,
    name: fact.name,
    ...(fact.type && { type: fact.type }),
    ...(fact.value && { default: fact.value }),
    site: fact.site,
  }));
  const given = give(analysis, call, frame, parameters);
  recordHit(analysis, info.name, given, call, frame, []);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  for (const [index, arg] of given.entries()) {
    const parameter =
      arg.label === undefined
        ? arg.isTrailing
          ? lastCallable(parameters)
          : parameters[index]
        : parameters.find((it) => it.label === arg.label);
    if (!parameter) continue;
    const into = storeOf(analysis, thing, parameter.name);
    const via = coerce(analysis, parameter.type);
    if (via) flowVia(analysis, arg.cell, into, via);
    else analysis.solver.flow(arg.cell, into);
  }
  for (const { fact } of stored) fieldOf(analysis, thing, fact.name);
  return { cell, type };
}

function lastCallable(parameters: readonly Parameter[]): Parameter | undefined {
  return parameters.findLast(isCallable);
}

/** `Kind(rawValue: "…")`: the case with that raw value. */
function caseFromRaw(analysis: Analysis, info: TypeInfo, call: Call, frame: Frame): Typed {
  const cell = newCell(analysis);
  const [raw] = give(analysis, call, frame);
  const type = { name: info.name, args: [] };
  if (!raw) return { cell, type };
  analysis.solver.watch(raw.cell, (value) => {
    if (value.kind === 'unknown') put(analysis, cell, value);
    if (value.kind !== 'constant') return;
    for (const [name, fact] of info.cases) {
      const constant = fact.raw?.kind === 'literal' ? fact.raw.value : name;
      if (constant === value.value)
        put(analysis, cell, { kind: 'case', name, owner: info, fact, site: value.site, tags: value.tags });
    }
  });
  return { cell, type };
}

function callMember(
  analysis: Analysis,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const { of, name } = callee;
  if (name === 'clinicalType' || name === 'clinicalTypeForIdentifier') {
    const own = (program.methods.get(name) ?? []).some(({ fact }) => fits(fact, call));
    if (!own) return convert(analysis, call, frame, { name: 'HKClinicalType', args: [] });
  }
  if (OTHER_TYPE_MAKERS.has(name) && !program.methods.has(name)) {
    const cell = newCell(analysis);
    give(analysis, call, frame);
    put(analysis, cell, { kind: 'other-type', name: otherName(name), tags: frame.tags });
    return { cell, type: { name: 'HKObjectType', args: [] } };
  }
  if (!of) return callImplicit(analysis, call, name, frame, expected);
  const typeName = typeNamed(analysis, of, frame);
  if (typeName !== undefined) return callStatic(analysis, call, typeName, name, frame, expected);
  const base = evaluate(analysis, of, frame);
  return callMethod(analysis, base, name, call, frame);
}

function callImplicit(
  analysis: Analysis,
  call: Call,
  name: string,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  if (name === 'init' && expected) return construct(analysis, call, elementType(expected), frame);
  const wanted = expected && findTypeInfo(program, elementType(expected).name);
  const owners = wanted
    ? [wanted]
    : [...program.types.values()].filter((it) => (it.cases.get(name)?.parameters.length ?? 0) > 0);
  const owner = owners.find((it) => it.cases.has(name));
  if (owner) return constructCase(analysis, owner, name, call, frame);
  const methods = wanted
    ? findMethods(program, wanted, name).filter(({ fact }) => fits(fact, call))
    : (program.methods.get(name) ?? []).filter(({ fact }) => fact.modifiers.has('static') && fits(fact, call));
  if (methods.length > 0) return callFunctions(analysis, methods.slice(0, 3), undefined, call, frame);
  const given = give(analysis, call, frame);
  recordHit(analysis, name, given, call, frame, []);
  return callUnknown(analysis, name, undefined, given, call, frame);
}

function constructCase(analysis: Analysis, owner: TypeInfo, name: string, call: Call, frame: Frame): Typed {
  const fact = owner.cases.get(name);
  const given = give(analysis, call, frame, fact?.parameters);
  const payload = newThing(analysis, 'tuple', call.site);
  for (const [index, arg] of given.entries()) {
    const type = fact?.parameters[index]?.type;
    const via = coerce(analysis, type);
    const part = newCell(analysis);
    if (via) flowVia(analysis, arg.cell, part, via);
    else analysis.solver.flow(arg.cell, part);
    payload.fields.set(`${index}`, part);
    if (arg.label !== undefined) payload.fields.set(arg.label, part);
  }
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'case', name, owner, ...(fact && { fact }), payload, site: call.site, tags: frame.tags });
  return { cell, type: { name: owner.name, args: [] } };
}

function callStatic(
  analysis: Analysis,
  call: Call,
  typeName: string,
  name: string,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { program } = analysis;
  const info = findTypeInfo(program, typeName);
  if (name === 'init') return construct(analysis, call, { name: typeName, args: [] }, frame);
  if (info) {
    if (info.cases.has(name)) return constructCase(analysis, info, name, call, frame);
    const methods = findMethods(program, info, name).filter(({ fact }) => fits(fact, call));
    const [first] = methods;
    if (first) {
      const self = newCell(analysis);
      const isInit = call.isMessage && name.startsWith('init');
      if (isInit)
        put(analysis, self, { kind: 'object', thing: newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
      else put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
      const made = callFunctions(analysis, [first], self, call, frame);
      return isInit ? { cell: self, type: { name: info.name, args: [] } } : made;
    }
    const variable = findVariable(program, info, name);
    if (variable) {
      const cell = newCell(analysis);
      const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
      if (made) callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
      return { cell };
    }
    if (call.isMessage && (name === 'alloc' || name === 'new' || name.startsWith('init'))) {
      const cell = newCell(analysis);
      give(analysis, call, frame);
      put(analysis, cell, { kind: 'object', thing: newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
      return { cell, type: { name: info.name, args: [] } };
    }
  }
  if (/^[A-Z]/.test(name) && !call.isMessage) return construct(analysis, call, { name, args: [] }, frame);
  const given = give(analysis, call, frame);
  recordHit(analysis, name, given, call, frame, []);
  const free = makesCollection(typeName) ? callFree(analysis, typeName, given, call, frame, expected) : undefined;
  return free ?? callUnknown(analysis, `${typeName}.${name}`, undefined, given, call, frame);
}

/** A method of a value: the app's own for its type, else what collections do, else something unknown. */
function callMethod(analysis: Analysis, base: Typed, name: string, call: Call, frame: Frame): Typed {
  const { program, solver } = analysis;
  const static_ = base.type && findTypeInfo(program, base.type.name);
  const element = base.type && findTypeInfo(program, elementType(base.type).name);
  const own = static_ ?? element;
  const methods = own ? findMethods(program, own, name).filter(({ fact }) => fits(fact, call)) : [];
  const overriding = own
    ? descendants(program, own)
        .flatMap((it) => it.functions.get(name) ?? [])
        .filter(({ fact }) => fits(fact, call))
    : [];
  if (own && (methods.length > 0 || overriding.length > 0)) {
    return callOwn(analysis, own, methods, overriding, base, call, frame);
  }
  const extensions = extensionMethods(program, base.type, name).filter(({ fact }) => fits(fact, call));
  if (extensions.length > 0) return callFunctions(analysis, extensions, base.cell, call, frame);
  const given = give(analysis, call, frame, likelyParameters(program, name, call));
  const builtin = callBuiltin(analysis, base, name, given, call, frame);
  // what the values are decides, where their types are the app's
  const result = builtin?.cell ?? newCell(analysis);
  let isOwn = false;
  const seen = new Set<TypeInfo>();
  solver.watch(base.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    if (value.kind === 'function' && name === 'callAsFunction')
      callValue(analysis, value.made, given, call, frame, result);
    if (value.kind === 'unknown' && !builtin) put(analysis, result, value);
    if (value.kind === 'foreign') {
      const path = foreignMember(value.path, name);
      if (!builtin || isSinkName(foreignSinkName(path))) callForeign(analysis, path, given, call, frame, result);
      isOwn = true;
    }
    if (value.kind === 'object' && value.thing.form === 'dictionary' && program.isForeign(value.thing.site.file.path)) {
      const entry = newCell(analysis);
      readEntry(analysis, value.thing, keyOfName(name), entry);
      if (!frame.file.isForeign) readOption(analysis, value.thing, name, given[0], result);
      callValues(analysis, entry, given, call, frame, result);
      isOwn = true;
    }
    if (!type) return;
    const [method] = findMethods(program, type, name).filter(({ fact }) => fits(fact, call));
    if (!method) {
      const variable = findVariable(program, type, name);
      if (variable) isOwn = true;
      if (variable && !seen.has(type)) {
        seen.add(type);
        const field = readMember(analysis, { cell: base.cell }, name, call.callee, frame);
        callValues(analysis, field.cell, given, call, frame, result);
      }
      return;
    }
    isOwn = true;
    if (!seen.has(type)) recordHit(analysis, name, [], call, frame, [method]);
    seen.add(type);
    callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
  });
  const named =
    base.type && !own && base.type.name !== ''
      ? []
      : (program.methods.get(name) ?? []).filter(({ fact }) => fits(fact, call));
  if (!builtin) {
    whenEmpty(analysis, base.cell, 'receiver', () => {
      for (const method of named.slice(0, 8)) {
        const self = method.owner ? someOf(analysis, method.owner, call.site) : undefined;
        callFunction(analysis, method, self, given, call, frame, result);
      }
    });
  }
  recordHit(analysis, name, given, call, frame, named, base.type?.name);
  if (builtin) return { cell: result, ...(builtin.type && { type: builtin.type }) };
  const unknown = callUnknown(
    analysis,
    name,
    base,
    given,
    call,
    frame,
    () => isOwn || (named.length > 0 && base.cell.values.size === 0),
  );
  solver.flow(unknown.cell, result);
  const type = named[0]?.fact.result;
  return { cell: result, ...(type && { type }) };
}

/** The parameters of the app's only function by that name that fits: what its arguments are. */
function likelyParameters(program: Program, name: string, call: Call): readonly Parameter[] | undefined {
  return (program.methods.get(name) ?? []).find(({ fact }) => fits(fact, call))?.fact.parameters;
}

/** Methods that the app adds to the system's types. */
function extensionMethods(program: Program, type: TypeName | undefined, name: string): readonly FunctionInfo[] {
  const methods = program.methods.get(name);
  if (!methods) return [];
  return methods.filter(({ owner }) => {
    if (owner?.kind !== 'extension') return false;
    if (!type) return COLLECTIONS.has(owner.name);
    return owner.name === type.name || (makesCollection(type.name) && COLLECTIONS.has(owner.name));
  });
}

const COLLECTIONS = new Set([
  'Sequence',
  'Collection',
  'Array',
  'Set',
  'Dictionary',
  'RandomAccessCollection',
  'SetAlgebra',
  'NSSet',
  'NSArray',
]);

function callOwn(
  analysis: Analysis,
  own: TypeInfo,
  methods: readonly FunctionInfo[],
  overriding: readonly FunctionInfo[],
  base: Typed,
  call: Call,
  frame: Frame,
): Typed {
  const { program, solver } = analysis;
  const [first] = methods;
  const given = give(analysis, call, frame, (first ?? overriding[0])?.fact.parameters);
  const name = call.callee.kind === 'member' ? call.callee.name : '';
  recordHit(analysis, name, given, call, frame, [...methods, ...overriding]);
  const cell = newCell(analysis);
  const type = (first ?? overriding[0])?.fact.result;
  whenEmpty(analysis, base.cell, 'receiver', () => {
    const owners = [own, ...overriding.flatMap(({ owner }) => (owner ? [owner] : []))];
    for (const owner of owners) put(analysis, base.cell, anyOf(analysis, owner, call.site));
  });
  if (overriding.length === 0 && first) {
    callFunction(analysis, first, base.cell, given, call, frame, cell);
    return { cell, ...(type && { type }) };
  }
  solver.watch(base.cell, (value) => {
    if (isNobody(value)) put(analysis, cell, value);
    const actual = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
    const found = actual && findMethods(program, actual, name).find(({ fact }) => fits(fact, call));
    const targets = found
      ? [found]
      : (value.kind === 'unknown' && !isNobody(value)) || value.kind === 'object'
        ? [...methods, ...overriding]
        : [];
    for (const target of targets) {
      const self =
        value.kind === 'unknown' && target.owner ? someOf(analysis, target.owner, call.site) : cellOf(analysis, value);
      callFunction(analysis, target, self, given, call, frame, cell);
    }
  });
  return { cell, ...(type && { type }) };
}

/** A call to code that is not here: closures given to it run, with whatever is at hand; what it returns is unknown. */
export function callUnknown(
  analysis: Analysis,
  name: string,
  base: Typed | undefined,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  isKnown: () => boolean = () => false,
): Typed {
  const { solver } = analysis;
  const cell = newCell(analysis);
  if (passesPredicates(name)) {
    // a predicate is the FHIR resource type it names, and a compound one those of its parts
    for (const arg of given) flowVia(analysis, arg.cell, cell, toFhir);
  }
  if (base) {
    solver.watch(base.cell, (value) => {
      if (value.kind === 'unknown') put(analysis, cell, value);
    });
  }
  const handOutTo = (arg: Given): void => {
    solver.watch(arg.cell, (value) => {
      if (isNobody(value)) put(analysis, cell, value);
      if (value.kind !== 'function') return;
      const closure = newCell(analysis);
      handOut(analysis, value.made, base, given, call, frame, closure);
      solver.flow(closure, cell);
    });
  };
  const handOutAll = (): void => given.forEach(handOutTo);
  if (!defineNative(analysis, name, given, handOutAll)) handOutAll();
  whenEmpty(analysis, cell, 'unknown', () => {
    if (!isKnown()) put(analysis, cell, unknownValue(`what \`${name}\` gives is not known here`, call.site));
  });
  return { cell };
}

/** A function that unknown code will call: with the values it got beside it, or with unknown ones. */
export function handOut(
  analysis: Analysis,
  made: FunctionValue,
  base: Typed | undefined,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
): void {
  const count = made.method
    ? made.method.fact.parameters.length
    : (made.fact?.parameters.length ?? 0) || (made.fact?.anonymous ?? 0);
  const parameters = Array.from({ length: count }, (): Given => {
    const cell = newCell(analysis);
    for (const source of [...(base ? [base] : []), ...given]) {
      flowVia(analysis, source.cell, cell, (value) =>
        value.kind === 'clinical' || value.kind === 'case' || value.kind === 'other-type' ? value : undefined,
      );
    }
    whenEmpty(analysis, cell, 'unknown', () =>
      put(analysis, cell, unknownValue('it is passed by code that is not here', call.site, true)),
    );
    return { cell, isTrailing: false, expression: call };
  });
  if (made.path || made.callee) return;
  callValue(analysis, made, parameters, call, frame, result);
}

function recordHit(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  instead: readonly FunctionInfo[],
  receiver?: string,
): void {
  if (!isSinkName(name)) return;
  const match = matchSink(name, given);
  if (!match) return;
  if (frame.file.isForeign && match.sink.isCommonName) return;
  const cells = match.at.map((index, position) => {
    const arg = index === undefined ? undefined : given[index];
    const path = match.sink.takes[position]?.path;
    if (!arg || !path) return arg?.cell;
    return path.reduce((typed: Typed, part) => readMember(analysis, typed, part, call, frame), { cell: arg.cell }).cell;
  });
  const tags = callTags(analysis, call, frame);
  analysis.hits.push({
    sink: match.sink,
    site: call.site,
    frame: { ...frame, tags },
    cells,
    instead: instead.map(({ fact }) => fact.site),
    ...(receiver !== undefined && { receiver }),
  });
}
