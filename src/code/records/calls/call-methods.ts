/**
 * Calls of the app's own functions: who may be meant, what each is given, and what comes back.
 */

import type { Expression, Parameter, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { matchArguments } from '../../program/arguments.ts';
import { type CalledMethods, dispatched, type Limit } from '../../program/called.ts';
import { isPromised } from '../../program/clears.ts';
import { filledBy } from '../../program/filled.ts';
import { keptAndFilled } from '../../program/kept-and-filled.ts';
import { isOfFunction } from '../../program/of-functions.ts';
import type { FunctionInfo, Program } from '../../program/program.ts';
import { lentIn, overwrites } from '../../program/puts.ts';
import { builtArgument } from '../../program/result-builders.ts';
import { assign } from '../assign.ts';
import { asOwn } from '../branches/told-by-type.ts';
import type { Given } from '../hits.ts';
import { isApart, noteFamily, type Thing, watchThings } from '../objects/objects.ts';
import { noteCleared, noteLent } from '../overwritten.ts';
import { callInfo } from '../runs.ts';
import { isShared, joined, link, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { ofEachKeeper } from '../stores/places-named.ts';
import type { Call, TaintValue } from '../values.ts';
import { showIn } from '../views/objects-around.ts';
import { type Bound, boundOf, meantBy } from './bound.ts';
import { backOf, evaluateArguments } from './call-arguments.ts';
import { placesOf, shareKept } from './filled.ts';
import { outerTold } from './inner-types.ts';
import { overloadsOf } from './overloads.ts';

/** Who is called on is not told apart: whatever may stand in for the nearest is called too. */
export function allOf({ methods, others }: CalledMethods): readonly FunctionInfo[] {
  return others.length > 0 ? [...methods, ...others] : methods;
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
  const likely = methods.slice(0, MOST_CALLED);
  const isCut = limit?.isCut === true || likely.length < methods.length;
  const [first] = likely;
  const order = first && matchArguments(first.fact, call.args, call.isMessage);
  const parameterAt = (index: number): Parameter | undefined => first?.fact.parameters[order?.indexOf(index) ?? -1];
  const typeAt = (index: number, given: readonly Given[]): TypeName | undefined => {
    const type = parameterAt(index)?.type;
    if (type?.name !== '->' || !first) return type;
    // `with(Request()) { $0.kind = kind }`: what stands before tells what the closure is given
    const bound = boundOf(taint, first, call, order, given, self, frame);
    return meantBy(type, { ...(bound && { bound }) });
  };
  const built = call.args.map(({ value }, index) => builtFor(program, likely, call, index, value));
  const given = evaluateArguments(taint, call, frame, typeAt, undefined, built);
  const chosen = overloadsOf(taint, likely, call, given, frame);
  for (const info of chosen) taint.apart.meant.add(info);
  for (const { typed } of isCut ? given : [])
    taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.fuel.giveOut(call.site));
  const cell = newCell(taint);
  const own = self && of ? { ...self, into: selfTarget(taint, self, of, chosen, frame) } : self;
  let told: Bound | undefined;
  const places = placesOf(taint, given, frame);
  const connect = (info: FunctionInfo, doubt?: string, on = own): void => {
    const matched = matchArguments(info.fact, call.args, call.isMessage);
    const args = info.fact.parameters.map(({ isVariadic }, index) => {
      const at = matched ? matched[index] : index;
      if (at === undefined) return undefined;
      // the rest of the arguments, or all up to the next that has a label
      if (isVariadic) {
        const further = given.slice(at + 1);
        const end = info.fact.isPositional ? -1 : further.findIndex((it) => it.argument.label !== undefined);
        const rest = [given[at], ...(end < 0 ? further : further.slice(0, end))];
        return joined(
          taint,
          rest.flatMap((it) => it?.typed.cell ?? []),
        );
      }
      return given[at]?.typed.cell;
    });
    const filled = filledBy(taint.program, info.fact, info.file.traits);
    const backs = info.fact.parameters.map((parameter, index) => {
      const at = matched?.[index];
      if (at === undefined) return undefined;
      const back = backOf(taint, call.args[at]?.value, frame);
      const lent = back && lentIn(call.args[at]?.value);
      const isWhole = frame.scope.own === call && chosen.length === 1 && overwrites(info, parameter.name);
      if (back && lent && isWhole) noteLent(taint, lent, back, frame);
      return back ?? (filled.has(index) ? places(at) : undefined);
    });
    for (const [index, variable] of keptAndFilled(taint.program, info)) {
      const at = matched?.[index];
      if (at !== undefined) shareKept(taint, variable, on, places(at));
    }
    const result = doubt === undefined ? cell : newCell(taint);
    if (doubt !== undefined) link(taint, result, cell, taint.values.doubted(doubt));
    const tell = (around: TaintFrame): void => {
      const bound = boundOf(taint, info, call, matched, given, self, around);
      showIn(taint, info, frame);
      callInfo(taint, info, on, args, call.site, result, frame.calls, backs, bound, frame.chosen);
      if (info === chosen[0]) told = bound;
    };
    ofEachKeeper(taint, info, call, frame, [cell, ...given.map(({ typed }) => typed.cell)], tell);
  };
  if (self && meant && (meant.others.length > 0 || isOfFunction(meant.owner)))
    noteFamily(taint, meant.owner, [self.cell, cell, ...given.map(({ typed }) => typed.cell)]);
  if (own && isApart(taint, meant?.owner) && meant) callOn(taint, own, meant, call, frame, chosen, connect);
  else for (const info of chosen) connect(info);
  const [only, ...further] = frame.scope.own === call ? chosen.filter((info) => !isPromised(program, info)) : [];
  if (only && further.length === 0) noteCleared(taint, call, only, (at) => call.args[order?.[at] ?? -1]?.value, frame);
  const [meantFirst] = chosen;
  const inTold = { ...(told && { bound: told }) };
  const type = meantFirst?.fact.result && outerTold(program, meantBy(meantFirst.fact.result, inTold), inTold);
  return { cell, ...(type && { type, saidIn: meantFirst.file.path }) };
}

/** What is given, as the builder of any function that is meant builds it: `init(text:)` may be meant by a block too. */
function builtFor(
  program: Program,
  methods: readonly FunctionInfo[],
  { args, isMessage }: Call,
  index: number,
  value: Expression,
): Expression {
  if (value.kind !== 'closure' && value.kind !== 'reference') return value;
  for (const { fact } of methods) {
    const at = matchArguments(fact, args, isMessage)?.indexOf(index) ?? -1;
    const built = builtArgument(program, fact.parameters[at], value);
    if (built !== value) return built;
  }
  return value;
}

/** Calls what each object that is called on means by the name. */
function callOn(
  taint: Taint,
  self: TaintTyped,
  { owner, others }: CalledMethods,
  call: Call,
  frame: TaintFrame,
  chosen: readonly FunctionInfo[],
  connect: (info: FunctionInfo, doubt?: string, on?: TaintTyped) => void,
): void {
  const [first] = chosen;
  if (others.length === 0 || !first) {
    let isCalled = false;
    watchThings(taint, self, owner, frame, () => {
      if (isCalled) return;
      isCalled = true;
      for (const info of chosen) connect(info);
    });
    return;
  }
  const connected = new Map<string | undefined, Set<FunctionInfo>>();
  const meantBy = ({ type, stands }: Thing): readonly FunctionInfo[] => {
    const own = stands ? [] : dispatched(taint.program, owner, type, first.fact.name, call);
    // what only asks for it is done by something that the object hands it on to; what says itself that nothing is done, by none
    return own.some((it) => it.fact.body.length > 0 || it.owner === type) ? own : chosen;
  };
  watchThings(taint, self, owner, frame, (thing, doubt) => {
    const known = connected.get(doubt) ?? new Set();
    connected.set(doubt, known);
    for (const info of meantBy(thing)) {
      if (known.has(info)) continue;
      known.add(info);
      connect(info, doubt, asOwn(taint, self, info));
    }
  });
}

/** Where a struct goes whose method changes it, or a list that an extension adds to: back to where it stands. */
function selfTarget(
  taint: Taint,
  self: TaintTyped,
  of: Expression,
  called: readonly FunctionInfo[],
  frame: TaintFrame,
): Cell<TaintValue> {
  const cell = newCell(taint);
  // where nothing tells what it is called on, the extension does
  const info = typeInfoOf(taint, self.type) ?? called.find(({ owner }) => owner?.kind === 'extension')?.owner;
  if (info && !isShared(info) && (of.kind === 'name' || of.kind === 'member')) assign(taint, of, cell, frame);
  return cell;
}
