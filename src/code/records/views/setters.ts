/**
 * What runs when a property is set: its setter, which may fill another one, and the observers that are told of it.
 */
import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { settersRun } from '../../program/build-program.ts';
import { type Index, settingMessage } from '../../program/members.ts';
import type { FunctionInfo, TypeInfo, VariableInfo } from '../../program/program.ts';
import { asOwn } from '../branches/told-by-type.ts';
import { type Bound, boundOf } from '../calls/bound.ts';
import { boundToCase } from '../calls/cases.ts';
import { evaluate } from '../evaluate.ts';
import type { Given } from '../hits.ts';
import { isApart, isOf, noteFamily, watchThings } from '../objects/objects.ts';
import { callInfo } from '../runs.ts';
import { isShared, joined, link, NO_CALLS, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { ofEachKeeper } from '../stores/places-named.ts';
import type { Call, TaintValue } from '../values.ts';

/** Runs what is told of a value that is set. Whether it is kept nowhere else: the property is computed. */
export function runSetters(
  taint: Taint,
  variable: VariableInfo,
  base: TaintTyped | undefined,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
  written = variable.fact.name,
): boolean {
  const { fact, owner } = variable;
  const ofCase = (setter: FunctionInfo): Bound | undefined => frame && base && boundToCase(taint, setter, base, frame);
  const run = (setter: FunctionInfo): void => {
    if (setter.fact.parameters.length > 0)
      callInfo(taint, setter, base, [value], site, newCell(taint), frame?.calls ?? NO_CALLS, [], ofCase(setter));
    else if (isApart(taint, owner) && base) {
      // what it reads is that of the object that was set
      callInfo(taint, setter, base, [], site, newCell(taint), frame?.calls ?? NO_CALLS);
    } else if (owner && !isShared(owner)) {
      // `didSet` of a struct sees it where it is kept
      const self = joined(taint, base ? [base.cell] : []);
      link(taint, value, self, taint.values.push(fact.name));
      const type = base?.type ?? { name: owner.name, args: [] };
      callInfo(taint, setter, { cell: self, type }, [], site, newCell(taint), frame?.calls ?? NO_CALLS);
    }
  };
  for (const setter of settersRun(taint.program, variable, written)) {
    const heir = setter.owner !== owner ? setter.owner : undefined;
    if (heir && owner && base) ofHeir(taint, heir, owner, base, value, frame, () => run(setter));
    else run(setter);
  }
  return fact.setter !== undefined;
}

/** What an heir overrides a property for is told of its own objects alone. */
function ofHeir(
  taint: Taint,
  heir: TypeInfo,
  owner: TypeInfo,
  base: TaintTyped,
  value: Cell<TaintValue>,
  frame: TaintFrame | undefined,
  run: () => void,
): void {
  noteFamily(taint, owner, [base.cell, value]);
  if (!isApart(taint, owner)) {
    run();
    return;
  }
  let isRun = false;
  watchThings(taint, base, owner, frame, (thing) => {
    if (isRun || !isOf(taint.program, thing, heir)) return;
    isRun = true;
    run();
  });
}

/** `shelf[key] = value`, of subscripts of the app's own: their setters are given it last. Whether there are any. */
export function callSubscriptSetters(
  taint: Taint,
  subscripts: readonly FunctionInfo[],
  base: TaintTyped,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
  call?: Call,
  given: readonly Given[] = [],
): boolean {
  let isSet = false;
  for (const { id, fact, ...rest } of subscripts) {
    if (!fact.setter) continue;
    isSet = true;
    const setter = { ...rest, id: -id - 0.1, fact: { ...fact.setter, modifiers: fact.modifiers } };
    const args = [...fact.parameters.map((_, index) => given[index]?.typed.cell), value];
    const tell = (around: TaintFrame | undefined): void => {
      const bound = around && call && boundOf(taint, setter, call, undefined, given, base, around);
      callInfo(taint, setter, base, args, site, newCell(taint), frame?.calls ?? NO_CALLS, [], bound);
    };
    if (frame && call) ofEachKeeper(taint, setter, call, frame, [value], tell);
    else tell(frame);
  }
  return isSet;
}

/** `shelf[@"labs"] = title`, of a class of Objective-C that takes it itself. Whether it does. */
export function sendSetting(
  taint: Taint,
  info: TypeInfo,
  base: TaintTyped,
  target: Index,
  value: Cell<TaintValue>,
  written: Expression | undefined,
  frame: TaintFrame,
): boolean {
  const message = settingMessage(taint.program, info, target, written ?? target);
  if (!message) return false;
  const { method, call } = message;
  const args = [value, evaluate(taint, target.index, frame).cell];
  const bound = boundOf(taint, method, call, undefined, [], base, frame);
  callInfo(taint, method, asOwn(taint, base, method), args, target.site, newCell(taint), frame.calls, [], bound);
  return true;
}
