/**
 * Bindings of SwiftUI that code of the app's own hands on: `var chosen: Binding<Kind> { Binding(get: …, set: …) }`,
 * `binding(for: kind)`, `$kind.animated()`. What is put into one, wherever it was handed to, comes to what sets it.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { boundOf } from '../../program/bindings.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { lvalue } from '../store.ts';
import type { Value } from '../values.ts';

const BINDING = 'Binding';

/** What is put into the binding that a cell holds what is shown of. */
function putInto(analysis: Analysis, shown: Cell<Value>): Cell<Value> {
  const known = placesOf(analysis);
  const into = known.get(shown) ?? newCell(analysis);
  known.set(shown, into);
  return into;
}

function placesOf(analysis: Analysis): WeakMap<Cell<Value>, Cell<Value>> {
  return memoize(analysis, 'put into bindings', () => new WeakMap());
}

/** Where what is put into what an expression gives comes to, where that is a binding. */
export function placeBound(
  analysis: Analysis,
  { cell, type, into }: Typed,
  value: Expression,
): Cell<Value> | undefined {
  if (into && value.kind === 'call') return into;
  return type?.name === BINDING || placesOf(analysis).has(cell) ? putInto(analysis, cell) : undefined;
}

/** What is bound by what a function gives: whoever puts something there is seen. */
export function boundGiven(value: Expression, { resultType }: Frame): Expression | undefined {
  return resultType?.name === BINDING ? boundOf(value) : undefined;
}

/** A function, or a property, gives a binding back. */
export function giveBinding(
  analysis: Analysis,
  given: Typed,
  value: Expression,
  bound: Expression | undefined,
  frame: Frame,
): void {
  if (frame.resultType?.name !== BINDING) return;
  const place = bound ? lvalue(analysis, bound, frame) : placeBound(analysis, given, value);
  if (place) analysis.solver.flow(putInto(analysis, frame.result), place);
}

/** A variable holds what is made: `let chosen = Binding(get: …, set: …)`. */
export function holdBinding(analysis: Analysis, made: Typed, value: Expression | undefined, cell: Cell<Value>): void {
  if (made.into && value?.kind === 'call') analysis.solver.flow(putInto(analysis, cell), made.into);
}

/** What a call, or a property, gives is what a run of its code gives. */
export function passBinding(analysis: Analysis, { fact }: FunctionInfo, run: Cell<Value>, result: Cell<Value>): void {
  if (fact.result?.name === BINDING) analysis.solver.flow(putInto(analysis, result), putInto(analysis, run));
}

/** What a method that the app adds to bindings puts into itself comes to what it is called on. */
export function passReceiver(
  analysis: Analysis,
  { owner }: FunctionInfo,
  self: Cell<Value>,
  call: Expression,
  frame: Frame,
): void {
  const of = call.kind === 'call' && call.callee.kind === 'member' ? call.callee.of : undefined;
  const bound = owner?.name === BINDING && of ? boundOf(of) : undefined;
  const place = bound && lvalue(analysis, bound, frame);
  if (place) analysis.solver.flow(putInto(analysis, self), place);
}

/** `self.wrappedValue = value`, `wrappedValue = value` in a method that the app adds to bindings. */
export function placeOfItself(analysis: Analysis, { owner, self }: Frame): Cell<Value> | undefined {
  return owner?.name === BINDING && self ? putInto(analysis, self) : undefined;
}
