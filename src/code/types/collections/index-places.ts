/**
 * Where `of[index] = value` goes: an entry, an element, what a subscript of the app's own sets, or a path leads to.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Index } from '../../program/members.ts';
import { type Analysis, isNobody, newCell, whenEmpty } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { handOut } from '../calls/unknown-calls.ts';
import { evaluate } from '../evaluate.ts';
import { storeByMessage } from '../objects/key-value.ts';
import { readMember } from '../objects/members.ts';
import { lvalue, storeInto, typeOfTarget } from '../store.ts';
import type { Value } from '../values.ts';
import { isFound, putBack } from './choices.ts';
import { storeIndex, whenPlace } from './entries.ts';
import { storeSubscript } from './subscripts.ts';

export function placeByIndex(analysis: Analysis, target: Index, frame: Frame): Cell<Value> {
  if (target.args?.[0]?.label === 'keyPath') return storeAlong(analysis, target, frame);
  const own = storeSubscript(analysis, target, frame);
  if (own) return own;
  const { cell: base, type } = evaluate(analysis, target.of, frame);
  const into = newCell(analysis);
  if (type && OF_SCRIPTS.has(type.name)) handToScript(analysis, into, target, frame);
  const index = evaluate(analysis, target.index, frame);
  storeByMessage(analysis, target, base, index, into, frame);
  // a dictionary's entry is none of its keys' values
  const isDictionary = typeOfTarget(analysis, target.of, frame)?.name === 'Dictionary';
  const list = isDictionary ? undefined : lvalue(analysis, target.of, frame);
  const element = newCell(analysis);
  analysis.solver.flow(into, element, putBack(target.of, frame));
  if (list && frame.file.traits.hasKeyedObjects)
    storeElement(analysis, base, index.cell, isFound(target.index, frame), element, list);
  else if (list) analysis.solver.flow(element, list);
  storeIndex(analysis, base, index.cell, into);
  return into;
}

/** `context[@"read"] = ^(NSString *name) { … }` of JavaScriptCore: scripts call that with what they like. */
const OF_SCRIPTS: ReadonlySet<string> = new Set(['JSContext', 'JSValue']);

function handToScript(analysis: Analysis, into: Cell<Value>, target: Expression, frame: Frame): void {
  analysis.solver.watch(into, (value) => {
    if (value.kind === 'function') handOut(analysis, value.made, undefined, [], target, frame, newCell(analysis));
  });
}

/** `of[keyPath: path] = value`. */
function storeAlong(analysis: Analysis, target: Index, frame: Frame): Cell<Value> {
  const into = newCell(analysis);
  const base = evaluate(analysis, target.of, frame);
  analysis.solver.watch(evaluate(analysis, target.index, frame).cell, (value) => {
    const path = value.kind === 'function' ? (value.made.path ?? []) : [];
    const last = path.at(-1);
    if (last === undefined) return;
    const holder = path.slice(0, -1).reduce<Typed>((of, name) => readMember(analysis, of, name, target, frame), base);
    analysis.solver.flow(into, storeInto(analysis, holder, last, target, frame));
  });
  return into;
}

/** `of[key] = value` without types to tell: an entry where `of` is an object, else an element. Of a list of objects a place is. */
function storeElement(
  analysis: Analysis,
  base: Cell<Value>,
  key: Cell<Value>,
  isPlaceFound: boolean,
  into: Cell<Value>,
  list: Cell<Value>,
): void {
  const put = (): void => analysis.solver.flow(into, list);
  analysis.solver.watch(base, (value) => {
    const isDictionary = value.kind === 'object' && value.thing.form === 'dictionary';
    if (isDictionary && !isPlaceFound) whenPlace(analysis, value.thing, key, put);
    else if (!isNobody(value)) put();
  });
  whenEmpty(analysis, base, 'branch', put);
}
