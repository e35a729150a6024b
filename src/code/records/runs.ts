/**
 * Runs of functions: one for callers that bring nothing, and one for each chain of the last calls that bring a record or a
 * function, so that what a helper does for one caller is not taken for what it does for another.
 */
import type { FileFacts, FunctionFact, Parameter, Site, TypeName } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { filledBy } from '../program/filled.ts';
import { isDeclared } from '../program/named.ts';
import { type FunctionInfo, functionMeant, type TypeInfo } from '../program/program.ts';
import { overwrites } from '../program/puts.ts';
import { builderOf, builtFunction } from '../program/result-builders.ts';
import { declareName } from '../program/scopes.ts';
import { SELF } from './branches/branches.ts';
import { partsThere } from './branches/there.ts';
import { onlyOf } from './branches/told-by-type.ts';
import { type Bound, meantBy, typeOfParameter } from './calls/bound.ts';
import { noteCaller } from './calls/callers.ts';
import { boundToEach, caseTold } from './calls/cases.ts';
import { outerTold } from './calls/inner-types.ts';
import { isOfEachCall, noteCalled } from './calls/made-by-calls.ts';
import { isSourceType, sourceName } from './calls/system.ts';
import { noteTold, startUnlessTold } from './calls/untold.ts';
import { firstOf, roundOf } from './collections/each-key.ts';
import { inject } from './containers/injected.ts';
import { isError, said } from './errors/errors.ts';
import { evaluate, flowTyped } from './evaluate.ts';
import { reduceIn } from './events/reducers.ts';
import { execute } from './execute.ts';
import { enteredKey, isApart } from './objects/objects.ts';
import {
  type Chain,
  carriesParts,
  isShared,
  link,
  memoize,
  NO_CALLS,
  newCell,
  originAt,
  put,
  type Taint,
  type TaintFrame,
  type TaintScope,
  type TaintTyped,
} from './state.ts';
import { partsIn, RAW, scopeOfCase } from './stores/key-parts.ts';
import { onlyStacks } from './stores/stacks.ts';
import type { Via } from './value-flows.ts';
import type { Made, TaintValue } from './values.ts';
import { aroundIn, aroundOwner } from './views/objects-around.ts';
import { wrapParameter } from './views/wrappers.ts';

/** How many calls back runs are told apart. */
const MEMORY = 3;
/** Runs of one function beyond which all further calls share one. */
const MOST_RUNS = 60;
/** Runs beyond which callers are not told apart any more. */
const MOST_IN_ALL = 30_000;

export interface TaintRun {
  readonly parameters: readonly Cell<TaintValue>[];
  /** What is put into the objects that they are, where the caller shares those. */
  readonly filled: readonly (Cell<TaintValue> | undefined)[];
  readonly self: Cell<TaintValue>;
  readonly result: Cell<TaintValue>;
  /** What a person may pick of the view that it gives. */
  readonly offered?: Cell<TaintValue>;
}

/** What says of a function that it gives something to see. */
const SEEN = /^(?:View|TableRowContent|DynamicTableRowContent)$/;

/** A frame for what belongs to no function. */
export function topFrame(taint: Taint, file: FileFacts, owner?: TypeInfo): TaintFrame {
  const around = aroundOwner(taint, owner);
  return memoize(taint, `top ${file.path} ${owner?.id ?? ''}`, () => ({
    file,
    ...(around && { around }),
    scope: {},
    calls: { sites: [] },
    ...(owner && { owner, self: { cell: newCell(taint), type: { name: owner.name, args: [] } } }),
    result: newCell(taint),
    symbol: owner?.name ?? '',
  }));
}

/** The run of a function for a chain of calls. The empty chain is the run for callers that bring nothing. */
export function runOf(
  taint: Taint,
  info: FunctionInfo,
  calls: Chain = NO_CALLS,
  bound?: Bound,
  /** What the last of these calls passes. */
  args: readonly (Cell<TaintValue> | undefined)[] = [],
): TaintRun {
  const { owner, file } = info;
  const builder = builderOf(taint.program, info);
  const fact = builder ? builtFunction(taint.program, builder, info.fact) : info.fact;
  const count = memoize(taint, `count ${info.id}`, () => ({ runs: 0 }));
  const all = memoize(taint, 'count', () => ({ runs: 0 }));
  const isLate = all.runs > MOST_IN_ALL;
  const isMany = count.runs > MOST_RUNS;
  const last = isLate ? [] : calls.sites.slice(isMany ? -1 : -MEMORY);
  const told = isLate || isMany ? undefined : calls.told;
  const chain = last.map((site) => `${site.file.path}:${site.start}`).join(' ');
  return memoize(taint, `run ${info.id} ${chain}${bound ? ` ${bound.key}` : ''}${told ? ` in ${told}` : ''}`, () => {
    count.runs += 1;
    all.runs += 1;
    const self = newCell(taint);
    const result = newCell(taint);
    const isRoot = calls.sites.length === 0;
    const root = isRoot ? info : last.length < calls.sites.length || last.length === MEMORY ? undefined : calls.root;
    const inside = caseTold(taint, info, bound) ?? (last.length < calls.sites.length ? undefined : told);
    const offered = file.traits.hasBindings && SEEN.test(fact.result?.name ?? '') ? newCell(taint) : undefined;
    const inBound = { ...(bound && { bound }) };
    const resultType = fact.result && outerTold(taint.program, meantBy(fact.result, inBound), inBound);
    const own = owner && selfTold({ cell: self, type: { name: owner.name, args: [] } }, bound);
    const around = aroundIn(taint, info);
    const frame: TaintFrame = {
      file,
      scope: scopeOfCase(own),
      calls: { sites: last, ...(root && { root }), ...(inside !== undefined && { told: inside }) },
      ...(owner && { owner, ...(own && { self: own }) }),
      result,
      ...(resultType && { resultType }),
      symbol: symbolOf(info),
      function: info,
      ...(bound && { bound }),
      ...(offered && { chosen: offered }),
      ...(around && { around }),
    };
    const filling = filledBy(taint.program, fact, file.traits);
    const filled: (Cell<TaintValue> | undefined)[] = [];
    const parameters = fact.parameters.map((parameter, index) => {
      const given = newCell(taint);
      if (filling.has(index) || overwrites(info, parameter.name)) filled[index] = newCell(taint);
      bindParameter(taint, parameter, given, frame, filled[index], last.length > 0 && args[index] !== undefined);
      if (isRoot && isSourceType(taint, parameter.type) && parameter.type) {
        const { name, type, site } = parameter;
        const what = `\`${name}\` of \`${frame.symbol}\` is a \`${sourceName(type)}\``;
        taint.fallbacks.parameter.push({
          cell: given,
          applies: () => !taint.memo.has(`cloned ${info.id}`),
          origin: () => originAt(taint, site, what, frame.symbol),
        });
      }
      return given;
    });
    if (isRoot) reduceIn(taint, info, parameters);
    inject(taint, info, parameters, isRoot ? undefined : args);
    if (isRoot) for (const word of fact.modifiers) askForBuilder(taint, word);
    // a method that is added to a record, with nobody seen to call it
    if (isRoot && owner && isSourceType(taint, { name: owner.name, args: [] })) {
      taint.fallbacks.parameter.push({
        cell: self,
        applies: () => !taint.memo.has(`cloned ${info.id}`),
        origin: () => originAt(taint, fact.site, `\`${fact.name}\` belongs to a \`${owner.name}\``, frame.symbol),
      });
    }
    const start = (): void => {
      taint.pending.push(() => {
        const value = execute(taint, fact.body, frame);
        if (value && fact.name !== 'init') flowTyped(taint, value.cell, result, resultType);
      });
    };
    if (isRoot && !bound) startUnlessTold(taint, info, start);
    else start();
    return { parameters, filled, self, result, ...(offered && { offered }) };
  });
}

/** What a member of an enum is of, where its caller tells the case. */
function selfTold(self: TaintTyped, bound: Bound | undefined): TaintTyped {
  const place = bound?.places.get(SELF);
  return place === undefined ? self : { ...self, place, parts: new Map([[RAW, place]]) };
}

/** `@Lines var body`: what builds it may be declared in a file that is not at hand. */
function askForBuilder(taint: Taint, word: string): void {
  const name = /^@[A-Z]/.test(word) ? word.slice(1) : undefined;
  if (name && taint.isDeclared(name) && !isDeclared(taint.program, name)) taint.unknownCalls.add(name);
}

export function symbolOf({ owner, fact }: FunctionInfo): string {
  return `${owner ? `${plainName(owner.name)}.` : ''}${plainName(fact.name)}()`;
}

/** A name without the file that JavaScript's names carry. */
export function plainName(name: string): string {
  return name.replace(/@[^@]*$/, '');
}

function bindParameter(
  taint: Taint,
  parameter: Parameter,
  given: Cell<TaintValue>,
  frame: TaintFrame,
  filled: Cell<TaintValue> | undefined,
  isGiven: boolean,
): void {
  if (filled) link(taint, filled, given);
  const type = typeOfParameter(parameter, frame);
  const place = frame.bound?.places.get(parameter.name);
  const parts = place === undefined ? undefined : partsIn(frame.bound?.places, parameter.name);
  const there = partsThere(frame.bound?.places, parameter.name);
  const cell = newCell(taint);
  flowTyped(taint, given, cell, type);
  if (parameter.isLazy) {
    const lazy = newCell(taint);
    put(taint, lazy, { kind: 'function', made: { id: taint.nextId(), gives: cell, site: parameter.site }, path: [] });
    declareName(frame.scope, parameter.name, { cell: lazy });
  } else
    declareName(frame.scope, parameter.name, {
      cell,
      ...(type && { type }),
      into: filled ?? given,
      ...(place !== undefined && { place }),
      ...(parts && { parts }),
      ...(there && { there }),
    });
  wrapParameter(taint, parameter, given, frame);
  // what an inout parameter is given comes to the body too
  if (type) link(taint, given, cell, onlyOf(taint, type));
  const value = isGiven ? undefined : parameter.default;
  // who brings nothing may be seen nowhere
  const isOpen = value?.kind === 'literal' && value.value === null && frame.calls.sites.length === 0;
  if (value && !isOpen) taint.pending.push(() => link(taint, evaluate(taint, value, frame, type).cell, given));
}

/** A call of a function of the program: `args` are the cells for its parameters. */
export function callInfo(
  taint: Taint,
  info: FunctionInfo,
  self: TaintTyped | undefined,
  args: readonly (Cell<TaintValue> | undefined)[],
  site: Site,
  result: Cell<TaintValue>,
  calls: Chain,
  backs: readonly (Cell<TaintValue> | undefined)[] = [],
  bound?: Bound,
  /** What the selection around the call is bound to. */
  chosen?: Cell<TaintValue>,
): void {
  if (!taint.fuel.connect(site)) return;
  const each = boundToEach(taint, info, bound);
  if (each.length > 0) {
    // who calls it for a case that is not told puts it into one of them, and gets it out of one
    const key = info.fact.parameters.find(({ name }) => each[0]?.places.has(name) && !bound?.places.has(name));
    const via = key && calls.told === undefined ? taint.values.doubted(key.type?.name ?? key.name) : undefined;
    const [given, gives] = [args.map((cell) => cell && through(taint, cell, via)), via ? newCell(taint) : result];
    if (via) link(taint, gives, result, via);
    for (const one of each) callInfo(taint, info, self, given, site, gives, calls, backs, one, chosen);
    return;
  }
  const { fact, owner } = info;
  const name = symbolOf(info);
  const back = fact.name === 'init' ? undefined : { what: `returned by \`${name}\``, site };
  const given = [...args, self?.cell].filter((cell) => cell !== undefined);
  const sharesSelf = owner !== undefined && isShared(owner);
  const connect = (run: TaintRun): void => {
    if (chosen && run.offered) link(taint, run.offered, chosen);
    for (const [index, back] of backs.entries()) {
      const put = run.filled[index] ?? run.parameters[index];
      if (back && put) link(taint, put, back);
    }
    if (fact.name === 'init') {
      if (!sharesSelf || carriesParts(owner))
        link(taint, run.self, result, isApart(taint, owner) ? carriedBy(taint, owner, sharesSelf) : undefined);
      else if (owner && isError(taint.program, owner)) link(taint, run.self, result, said);
      if (taint.stacks && owner) link(taint, run.self, result, onlyStacks);
      // `self.init(name: name)`
      if (self?.into && !sharesSelf) link(taint, run.self, self.into);
    } else {
      link(taint, run.result, result, undefined, back);
      if (self && !sharesSelf) link(taint, run.self, self.into ?? self.cell);
    }
  };
  noteCalled(taint, info, site);
  noteTold(taint, info, bound);
  const caller = noteCaller(taint, info, calls);
  let isMade = false;
  const enter = (value?: TaintValue): void => {
    if (value?.kind === 'record') {
      taint.memo.set(`cloned ${info.id}`, true);
      if (owner?.kind === 'protocol') taint.askedOf.add(owner.name);
    }
    if (isMade) return;
    isMade = true;
    if (caller) caller.brings = true;
    taint.memo.set(enteredKey(info), true);
    const run = runOf(taint, info, { ...calls, sites: [...calls.sites, site] }, bound, args);
    for (const [index, cell] of args.entries()) {
      const parameter = fact.parameters[index];
      const into = run.parameters[index];
      if (!cell || !parameter || !into) continue;
      // a parameter that is taken apart has no name
      const as = parameter.name.startsWith('\0') ? '' : ` as \`${parameter.name}\``;
      link(taint, cell, into, undefined, { what: `passed to \`${name}\`${as}`, site });
    }
    if (self) link(taint, self.cell, run.self);
    connect(run);
  };
  if (isOfEachCall(taint, info) || taint.telling.has(siteKey(site))) enter();
  else connect(runOf(taint, info, NO_CALLS, bound));
  for (const cell of given) taint.solver.watch(cell, enter);
}

/** What an object carries of what it was made with. Who fills a stream of its own is kept by each of them. */
function carriedBy({ values }: Taint, { name }: TypeInfo, isShared: boolean): Via {
  const carried = values.carried(name);
  return isShared ? (value) => (value.kind === 'function' && value.made.fills ? undefined : carried(value)) : carried;
}

function through(taint: Taint, cell: Cell<TaintValue>, via: Via | undefined): Cell<TaintValue> {
  if (!via) return cell;
  const to = newCell(taint);
  link(taint, cell, to, via);
  return to;
}

/** A closure or local function as a value. Its body counts even if nobody is seen to call it: somebody will. */
export function closureValue(
  taint: Taint,
  fact: FunctionFact,
  outer: TaintFrame,
  expected?: TypeName,
  /** The places that it is given one after the other. */
  keys?: readonly string[],
): Made {
  const meant = functionMeant(taint.program, expected);
  const [wanted] = meant?.args ?? [];
  const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
  const result = newCell(taint);
  const { symbol } = outer;
  const count = Math.max(fact.parameters.length, fact.anonymous ?? 0);
  const parameters = Array.from({ length: count }, (_, index): TaintTyped => {
    const type = fact.parameters[index]?.type ?? types[index];
    return { cell: newCell(taint), ...(type && type.name !== '' && { type }) };
  });
  const scope: TaintScope = { outer: outer.scope, isOfClosure: true };
  const resultType = fact.result ?? (meant && meant.args.length > 1 ? meant.args.at(-1) : undefined);
  const { resultType: _, dropped: __, ...rest } = outer;
  const dropped = outer.file.traits.hasOwnOperators && fact.body.length > 0 ? newCell(taint) : undefined;
  const frame: TaintFrame = {
    ...rest,
    scope,
    result,
    ...(resultType && resultType.name !== '' && { resultType }),
    ...(dropped && { dropped }),
    symbol: fact.name ? `${fact.name}()` : symbol,
    ...(fact.parameters.length === 0 && count > 0 && { anonymous: parameters }),
  };
  const defaults = new Map<number, Cell<TaintValue>>();
  const filling = filledBy(taint.program, fact, outer.file.traits);
  const filled: (Cell<TaintValue> | undefined)[] = [];
  for (const [index, parameter] of fact.parameters.entries()) {
    const typed = parameters[index];
    if (!typed) continue;
    const { type } = typed;
    const cell = newCell(taint);
    flowTyped(taint, typed.cell, cell, type);
    const put = filling.has(index) ? newCell(taint) : undefined;
    if (put) link(taint, put, typed.cell);
    filled[index] = put;
    declareName(scope, parameter.name, { cell, ...(type && { type }), into: put ?? typed.cell });
    const value = parameter.default;
    if (value) {
      const own = newCell(taint);
      defaults.set(index, own);
      taint.pending.push(() => link(taint, evaluate(taint, value, frame, type).cell, own));
    }
    if (isSourceType(taint, type) && type) {
      const what = `\`${parameter.name}\` is a \`${sourceName(type)}\``;
      const { site } = parameter;
      taint.fallbacks.closure.push({ cell: typed.cell, origin: () => originAt(taint, site, what, symbol) });
    }
  }
  const [given] = parameters;
  const name = firstOf(fact);
  const { anonymous } = frame;
  const rounds = given && name !== undefined && keys ? keys : [undefined];
  for (const place of rounds)
    taint.pending.push(() => {
      const round = place === undefined || !given || name === undefined ? scope : roundOf(scope, name, given, place);
      const unnamed = place !== undefined && anonymous && given && anonymous.with(0, { ...given, place });
      const value = execute(taint, fact.body, { ...frame, scope: round, ...(unnamed && { anonymous: unnamed }) });
      if (value) link(taint, value.cell, result);
    });
  const closure = {
    fact,
    frame,
    parameters,
    filled,
    defaults,
    result,
    ...(dropped && { dropped }),
    ...(keys && { keys }),
  };
  return { id: taint.nextId(), closure, site: fact.site };
}
