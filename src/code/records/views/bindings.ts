/**
 * Bindings of SwiftUI: what one shows comes to whoever has it, and beside that what sets it. What is put into the binding,
 * wherever it was handed to, is set by that.
 * https://developer.apple.com/documentation/swiftui/binding
 */
import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { boundOf } from '../../program/bindings.ts';
import { assign } from '../assign.ts';
import { apply } from '../calls/call-values.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { joined, link, newCell, put, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import type { TaintValue } from '../values.ts';

/** `$cover`, `$model.cover`: with what sets that. */
export function withSetter(taint: Taint, expression: Expression, shown: TaintTyped, frame: TaintFrame): TaintTyped {
  const bound = frame.file.traits.hasBindings ? boundOf(expression) : undefined;
  if (!bound) return shown;
  let into: Cell<TaintValue> | undefined;
  const sets = (): Cell<TaintValue> => {
    if (into) return into;
    into = newCell(taint);
    assign(taint, bound, into, frame);
    return into;
  };
  const cell = joined(taint, [shown.cell]);
  put(taint, cell, { kind: 'setter', made: { id: taint.nextId(), sets, site: expression.site }, path: [] });
  return { ...shown, cell };
}

/** `Binding(get: { text }, set: { text = $0 })`. */
export function makeBinding(taint: Taint, { made, given, call, frame }: SystemCall): TaintTyped | undefined {
  const set = made?.name === BINDING ? given.find(({ argument }) => argument.label === 'set') : undefined;
  const get = given.find((it) => it !== set);
  if (!made || !set || !get) return undefined;
  const cell = joined(taint, runFunctions(taint, [get], [], call, frame));
  link(taint, set.typed.cell, cell, asSetter);
  return { cell, type: made };
}

export const BINDING = 'Binding';

const asSetter: Via = (value) => (value.kind === 'function' ? { ...value, kind: 'setter' } : undefined);
export const onlySetters: Via = (value) => (value.kind === 'setter' ? value : undefined);

/** Sets whatever bindings come to a cell. */
export function setBound(
  taint: Taint,
  binding: Cell<TaintValue>,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame,
): void {
  taint.solver.watch(binding, (it) => {
    if (it.kind !== 'setter' || it.path.length > 0) return;
    apply(taint, it.made, [value], { kind: 'other', parts: [], site }, frame, 'put into a binding');
  });
}

/** What is shown, without what sets it: `cover = text` puts a text there, and `_cover = cover` the binding itself. */
export function shownOf(taint: Taint, value: Cell<TaintValue>): Cell<TaintValue> {
  return joined(taint, [value], (it) => (it.kind === 'setter' ? undefined : it));
}
