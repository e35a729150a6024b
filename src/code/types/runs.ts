/**
 * Runs of functions: one for each chain of the last calls that lead to it, so that call sites are told apart.
 */

import { type Expression, type FileFacts, type FunctionFact, type Parameter, REST, type Site } from '../facts/facts.ts';
import { elementType, isCallable } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { isInitialiser } from '../program/called-on-types.ts';
import { withoutDropped } from '../program/dropped.ts';
import { mentionsOf } from '../program/find-mentions.ts';
import { descendants } from '../program/inheritance.ts';
import { isPlain, isSystemType } from '../program/may-hold-types.ts';
import { type FunctionInfo, findTypeInfo, type Program, type TypeInfo } from '../program/program.ts';
import { mayInheritDefault } from '../program/promised-defaults.ts';
import { builderOf, builtFunction } from '../program/result-builders.ts';
import { declareName, findName } from '../program/scopes.ts';
import { plainName } from '../program/shared-names.ts';
import {
  type Analysis,
  callId,
  isNobody,
  memoize,
  newCell,
  nobody,
  put,
  regionTags,
  unknownValue,
  whenEmpty,
} from './analysis.ts';
import { bindName } from './branches/bindings.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { genericNames, genericOf, toldByResult } from './calls/generics.ts';
import { enterKept, isKept, isSilent } from './calls/kept-closures.ts';
import { ranForNobody } from './calls/receivers.ts';
import { rootTypes } from './calls/root-objects.ts';
import { shareSurroundings } from './calls/surroundings.ts';
import { coerce } from './coerce.ts';
import { evaluate } from './evaluate.ts';
import { execute } from './execute.ts';
import { starOf } from './objects/things.ts';
import { mayChangeSelf } from './store.ts';
import { type FunctionValue, joinTags, NO_TAGS, type Tags, type Thing, type Value } from './values.ts';

export interface Run {
  readonly fact: FunctionFact;
  /** One for each parameter, what is passed for it. */
  readonly parameters: readonly Cell<Value>[];
  /** Puts the default of a parameter into it. */
  useDefault(index: number): void;
  /** One for each type parameter that a caller may write what stands for. */
  readonly generics: readonly Cell<Value>[];
  /** The type parameters of its type, by name. */
  readonly ofOwner?: ReadonlyMap<string, Typed>;
  readonly self: Cell<Value>;
  readonly result: Cell<Value>;
}

/** Types by which a function may write what it is given into something else, or have it called. */
const WRITES = /^NSMutable|^(?:SEL|Selector)$|KeyPath$/;

/** Whether calling a function can neither bring a clinical type anywhere nor give one back. An object of a class is as
 *  good as any other of it, which stands in where nothing is given. */
export function isIdle({ relevant, program }: Analysis, info: FunctionInfo): boolean {
  const { id, fact } = info;
  const { result, parameters, isPositional } = fact;
  if (relevant.has(id) || isPositional || isInitialiser(fact) || mayChangeSelf(info)) return false;
  const given = result && elementType(result);
  const isHarmless =
    !given ||
    isPlain(given) ||
    (given.name !== '->' && isSystemType(given.name)) ||
    /^(?:void|NSDate|NSNumber|NSPredicate)$/.test(given.name) ||
    (fact.isMessage === true && isOneClass(program, given.name));
  return (
    isHarmless &&
    parameters.every(
      (parameter) =>
        parameter.type && !isCallable(parameter) && !WRITES.test(parameter.type.name) && !parameter.isShared,
    )
  );
}

/** Whether any object of a class is as good as another: no heir says of it what it does not say itself. */
function isOneClass(program: Program, name: string): boolean {
  const info = findTypeInfo(program, name);
  return info?.kind === 'class' && descendants(program, info).length === 0;
}

/** The run of a function for a chain of calls; its body becomes constraints when it is first asked for. */
export function runFunction(
  analysis: Analysis,
  info: FunctionInfo,
  calls: readonly Expression[],
  tags: Tags,
  { isOnce, isOffered }: Pick<Frame, 'isOnce' | 'isOffered'> = {},
): Run {
  const { owner, file } = info;
  const builder = builderOf(analysis.program, info);
  const fact = builder ? builtFunction(analysis.program, builder, info.fact) : info.fact;
  const isGeneric = (owner?.generics.length ?? 0) + (fact.generics?.length ?? 0) > 0;
  const self = (frameCalls: readonly Expression[]): Frame => {
    const cell = newCell(analysis);
    const names = fact.isMessage ? undefined : genericNames(analysis, owner, cell, mentionsOf(fact.body).names);
    const symbol = `${owner ? `${plainName(owner.name)}.` : ''}${plainName(fact.name)}()`;
    return {
      id: analysis.nextId(),
      file,
      scope: names ? { names } : {},
      calls: frameCalls,
      ...(owner && { owner }),
      self: cell,
      result: newCell(analysis),
      ...(fact.result && { resultType: fact.result }),
      tags,
      thrower: info,
      symbol,
      ...(isOnce && { isOnce }),
      ...(isOffered && { isOffered }),
      ...(isGeneric && { isGeneric }),
    };
  };
  const known = analysis.relevant.has(info.id) ? calls : calls.slice(-(takesSelector(fact) ? HANDED_ON : 1));
  const marks = `${isOnce ? 'once' : ''} ${isOffered ? 'offered' : ''}`;
  return makeRun(analysis, `${info.id}`, fact, known, tags, self, marks);
}

/** Helpers that hand a selector on, one to the next, with the name of what it is for: `hear(.picked, by: #selector(picked))`. */
const HANDED_ON = 3;

function takesSelector({ parameters }: FunctionFact): boolean {
  return parameters.some(({ type }) => type?.name === 'Selector' || type?.name === 'SEL');
}

/** The run of a closure or local function, which sees the names around it. */
function runClosure(
  analysis: Analysis,
  made: FunctionValue,
  fact: FunctionFact,
  outer: Frame,
  calls: readonly Expression[],
  tags: Tags,
): Run {
  const { thrower: _, numbers: __, handed: numbers, ...rest } = outer;
  const frame = (frameCalls: readonly Expression[]): Frame => ({
    ...rest,
    id: analysis.nextId(),
    scope: { outer: outer.scope },
    calls: frameCalls,
    result: newCell(analysis),
    ...(fact.result ? { resultType: fact.result } : { resultType: { name: '', args: [] } }),
    tags: joinTags(outer.tags, tags),
    symbol: fact.name ? `${fact.name}()` : outer.symbol,
    ...(numbers && { numbers }),
  });
  return makeRun(analysis, `c${made.id}`, fact, calls, tags, frame);
}

function makeRun(
  analysis: Analysis,
  key: string,
  fact: FunctionFact,
  calls: readonly Expression[],
  tags: Tags,
  open: (calls: readonly Expression[]) => Frame,
  marks = '',
): Run {
  const count = memoize(analysis, `count ${key}`, () => ({ runs: 0 }));
  const { memory, mostRuns } = analysis.precision;
  const last = count.runs > mostRuns ? [] : beforeRecursion(analysis, key, calls.slice(-memory), count.runs);
  const chain = last.map((call) => callId(analysis, call)).join(',');
  const under = `${tags.conditional ?? ''} ${tags.perhaps?.condition ?? ''} ${tags.available ?? ''}`;
  return memoize(analysis, `run ${key} ${chain} ${under} ${marks}`, () => {
    count.runs += 1;
    const frame = open(last);
    const hasNames = fact.parameters.length > 0;
    const parameters = hasNames
      ? fact.parameters.map(() => newCell(analysis))
      : Array.from({ length: fact.anonymous ?? 0 }, () => newCell(analysis));
    const inner: Frame = hasNames ? frame : { ...frame, anonymous: parameters };
    for (const [index, parameter] of fact.parameters.entries()) {
      bindParameter(analysis, parameter, parameters[index] ?? newCell(analysis), inner, fact.generics ?? []);
    }
    const [first] = fact.parameters;
    const bound = first && frame.numbers ? findName(inner.scope, first.name) : undefined;
    if (first && bound && frame.numbers) declareName(inner.scope, first.name, { ...bound, range: frame.numbers });
    const generics = bindTold(analysis, fact, inner, chain === '');
    const region = regionTags(analysis, inner.file, fact.site.start);
    const own: Tags = fact.available === undefined ? region : joinTags(region, { available: fact.available });
    const body = { ...inner, tags: joinTags(inner.tags, own) };
    analysis.pending.push(() => execute(analysis, withoutDropped(analysis.program, fact), body));
    const defaults: number[] = [];
    return {
      fact,
      parameters,
      generics,
      ...(frame.scope.names && { ofOwner: frame.scope.names }),
      self: frame.self ?? newCell(analysis),
      result: frame.result,
      useDefault(index) {
        const parameter = fact.parameters[index];
        const cell = parameters[index];
        if (!parameter || !cell || defaults.includes(index)) return;
        defaults.push(index);
        if (!parameter.default) {
          if (parameter.name.startsWith(REST)) leftOutIn(analysis).add(cell);
          const reason = `what \`${parameter.name}\` is when it is left out is not known here`;
          if (mayInheritDefault(fact)) put(analysis, cell, unknownValue(reason, parameter.site));
          return;
        }
        const given = evaluate(analysis, parameter.default, body, parameter.type);
        analysis.solver.flow(given.cell, cell);
      },
    };
  });
}

/** What callers leave out that a function would hand on. */
export function leftOutIn(analysis: Analysis): Set<Cell<Value>> {
  return memoize(analysis, 'left out', () => new Set<Cell<Value>>());
}

/** A function that has many runs and calls itself, or is called by what it calls, goes on in the run that it is in. */
function beforeRecursion(
  analysis: Analysis,
  key: string,
  calls: readonly Expression[],
  runs: number,
): readonly Expression[] {
  const led = (call: Expression): Set<string> =>
    memoize(analysis, `led by ${callId(analysis, call)}`, () => new Set<string>());
  const begun =
    runs > analysis.precision.mostRecursive ? calls.slice(0, -1).findIndex((call) => led(call).has(key)) : -1;
  const last = calls.at(-1);
  if (last) led(last).add(key);
  return begun < 0 ? calls : calls.slice(0, begun + 1);
}

/** Type parameters that a caller writes what stands for, `Load<Labs>()`, beside what is told by what it passes; in Swift
 *  what it takes of the result tells. */
function bindTold(analysis: Analysis, fact: FunctionFact, frame: Frame, isRoot: boolean): readonly Cell<Value>[] {
  const { isNative } = frame.file.traits;
  const told = isNative ? toldByResult(fact) : fact.generics;
  return (fact.generics ?? []).map((name) => {
    const cell = newCell(analysis);
    if (!told?.includes(name)) return cell;
    const passed = frame.scope.names?.get(name);
    if (passed) analysis.solver.flow(passed.cell, cell);
    bindName(analysis, name, { cell }, frame);
    const unknown = unknownValue(`which type \`${name}\` is cannot be told`, fact.site);
    if (isNative && isRoot) put(analysis, cell, nobody(fact.site));
    else whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
    return cell;
  });
}

function bindParameter(
  analysis: Analysis,
  parameter: Parameter,
  given: Cell<Value>,
  frame: Frame,
  generics: readonly string[],
): void {
  const via = coerce(analysis, parameter.type);
  let cell = given;
  if (via) {
    cell = newCell(analysis);
    // what nobody passes to a closure is no object either: who calls it is seen. Of a function nobody may be seen to call it
    analysis.solver.flow(given, cell, (value) => {
      const entered = via(value);
      return entered?.kind === 'object' && isOfClosure(analysis, value) ? value : entered;
    });
  }
  if (parameter.isLazy) {
    const lazy = newCell(analysis);
    put(analysis, lazy, { kind: 'function', made: { id: analysis.nextId(), gives: cell }, tags: NO_TAGS });
    bindName(analysis, parameter.name, { cell: lazy }, frame);
    return;
  }
  // who calls tells whether it may be `nil`
  const { mayBeNil: _, ...type } = parameter.type ?? { name: '', args: [] };
  // what an inout parameter is given flows back to the caller through `given`
  const typed: Typed = { cell, ...(parameter.type && { type }), into: given };
  bindName(analysis, parameter.name, typed, frame);
  const told = genericOf(analysis, parameter, generics, cell, frame.scope);
  if (told) bindName(analysis, told[0], told[1], frame);
}

/** A function as a value. A closure's body counts even if nobody is seen to call it: somebody will. */
export function functionValue(
  analysis: Analysis,
  fact: FunctionFact,
  frame: Frame,
  see: (run: Run) => void = () => undefined,
): FunctionValue {
  const shared = shareSurroundings(analysis, fact.body, frame);
  // who calls it runs it
  if (isKept(analysis, fact)) return { id: analysis.nextId(), fact, frame: shared?.frame ?? frame };
  const made = shared
    ? memoize(analysis, `shared ${shared.frame.id}`, () => makeFunction(analysis, fact, shared.frame))
    : makeFunction(analysis, fact, frame);
  see(made.run);
  return made.value;
}

function makeFunction(analysis: Analysis, fact: FunctionFact, frame: Frame): { value: FunctionValue; run: Run } {
  const value: FunctionValue = { id: analysis.nextId(), fact, frame };
  const run = runClosure(analysis, value, fact, frame, takesNothing(fact) ? frame.calls : [], NO_TAGS);
  if (fact.isPositional) expectCallers(analysis, value, run);
  // this run is for what does not hang on parameters: whoever calls it, or is handed it, gets runs of their own
  else {
    ranForNobody(analysis, fact.site);
    closureSites(analysis).add(fact.site);
    for (const cell of run.parameters) put(analysis, cell, nobody(fact.site));
  }
  return { value, run };
}

/** How often it is looked again whether somebody calls a function, behind all that is tried meanwhile. */
const TURNS = 2;

/** A function that is stored where nobody is seen to call it is called from outside, with who knows what. */
function expectCallers(analysis: Analysis, { id }: FunctionValue, run: Run): void {
  // what a function makes is made once for nobody too, beside what its callers get
  const isCalled = (): boolean => analysis.memo.has(`called ${id}`) || calledFacts(analysis).has(run.fact);
  for (const [index, cell] of run.parameters.entries()) {
    const parameter = run.fact.parameters[index];
    if (!parameter) continue;
    // before any object that may be meant stands in for what those who call it bring
    whenEmpty(analysis, cell, 'field', () => {
      if (!isCalled()) return;
      closureSites(analysis).add(parameter.site);
      put(analysis, cell, nobody(parameter.site));
    });
    const giveUp = (turns: number): void => {
      // what calls it may stand in a branch that is entered once something else is known to be unknown
      const name = parameter.name.startsWith('\0') ? 'it' : `\`${parameter.name}\``;
      const unknown = unknownValue(`${name} is passed by code that is not here`, parameter.site, true);
      if (turns > 0 && !isCalled()) whenEmpty(analysis, cell, 'unknown', () => giveUp(turns - 1));
      else put(analysis, cell, isCalled() ? nobody(parameter.site) : unknown);
    };
    whenEmpty(analysis, cell, 'unknown', () => giveUp(TURNS));
  }
}

function closureSites(analysis: Analysis): Set<Site> {
  return memoize(analysis, 'closures that nobody calls with anything', () => new Set<Site>());
}

function isOfClosure(analysis: Analysis, value: Value): boolean {
  return isNobody(value) && 'site' in value && value.site !== undefined && closureSites(analysis).has(value.site);
}

function calledFacts(analysis: Analysis): Set<FunctionFact> {
  return memoize(analysis, 'called facts', () => new Set<FunctionFact>());
}

/** The run that stands for the callers of a closure that nobody sees. */
export function ownRun(analysis: Analysis, made: FunctionValue): Run | undefined {
  if (made.fact && isSilent(analysis, made.fact.body)) return undefined;
  if (made.fact) enterKept(analysis, made.fact);
  return made.fact && made.frame && runClosure(analysis, made, made.fact, made.frame, [], NO_TAGS);
}

/** The run of a function value for a call: a closure without parameters has only the one. */
export function runValue(analysis: Analysis, made: FunctionValue, call: Expression, frame: Frame): Run | undefined {
  if (!made.fact || !made.frame || isSilent(analysis, made.fact.body)) return undefined;
  if (made.fact.isPositional) {
    analysis.memo.set(`called ${made.id}`, true);
    calledFacts(analysis).add(made.fact);
  }
  enterKept(analysis, made.fact);
  const isPlain = takesNothing(made.fact);
  // who calls one that takes nothing tells nothing; what it calls itself hangs on who called what is around it
  const calls = isPlain ? made.frame.calls : [...frame.calls, call];
  const tags = isPlain ? NO_TAGS : frame.tags;
  return runClosure(analysis, made, made.fact, made.frame, calls, tags);
}

function takesNothing({ parameters, anonymous = 0 }: FunctionFact): boolean {
  return parameters.length === 0 && anonymous === 0;
}

/** The run that stands for callers nobody sees: the system, a storyboard, a test. Its receiver is any object; an initialiser
 *  makes one of its own, so that what it stores is in no other. */
export function runAsRoot(analysis: Analysis, info: FunctionInfo, isOffered = false): Run {
  const run = runFunction(analysis, info, [], NO_TAGS, { isOffered });
  const { owner, fact, file } = info;
  const makes = fact.name === 'init' && !fact.isMessage && file.traits.isNative && owner?.cases.size === 0;
  if (owner) {
    const things = makes
      ? [madeByNobody(analysis, owner, fact)]
      : rootTypes(analysis, info, owner).map((type) => starOf(analysis, type));
    for (const thing of things) put(analysis, run.self, { kind: 'object', thing, tags: NO_TAGS });
  }
  return run;
}

function madeByNobody(analysis: Analysis, type: TypeInfo, { site }: FunctionFact): Thing {
  return memoize(analysis, `made by nobody ${type.id} ${site.start}`, () => ({
    id: analysis.nextId(),
    form: 'object' as const,
    type,
    fields: new Map(),
    site,
  }));
}

/** A frame for what belongs to no function: globals, stored properties' first values. */
export function topFrame(analysis: Analysis, file: FileFacts, symbol: string, owner?: TypeInfo, offset = 0): Frame {
  const self = newCell(analysis);
  if (owner) put(analysis, self, { kind: 'object', thing: starOf(analysis, owner), tags: NO_TAGS });
  return {
    id: analysis.nextId(),
    file,
    scope: {},
    calls: [],
    ...(owner && { owner }),
    self,
    result: newCell(analysis),
    tags: regionTags(analysis, file, offset),
    symbol,
  };
}
