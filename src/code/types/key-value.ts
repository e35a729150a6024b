/**
 * Properties by their names as texts: `[entry valueForKey:@"kind"]` and `[entry setValue:kind forKey:@"kind"]`, of an object
 * or of each in a list. Objective-C's subscripts of the app's own are messages too: `shelf[@"labs"]`.
 */

import type { Expression } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { hasMessageSubscripts, type Index, messageSubscript } from '../program/members.ts';
import type { TypeInfo } from '../program/program.ts';
import { type Analysis, newCell } from './analysis.ts';
import { callFunction, cellOf, type Given } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { readMember } from './members.ts';
import { storeInto } from './store.ts';
import type { Value } from './values.ts';

/** The object of the app's own that a value is. */
function ownType(value: Value): TypeInfo | undefined {
  return value.kind === 'object' && value.thing.form === 'object' ? value.thing.type : undefined;
}

function watchNames(analysis: Analysis, key: Cell<Value>, see: (name: string) => void): void {
  analysis.solver.watch(key, (value) => {
    if (value.kind === 'constant' && typeof value.value === 'string') see(value.value);
  });
}

/** What the properties that a key names hold comes to `to`. */
export function readByKey(
  analysis: Analysis,
  value: Value,
  key: Cell<Value>,
  to: Cell<Value>,
  at: Expression,
  frame: Frame,
): void {
  if (!ownType(value)) return;
  watchNames(analysis, key, (path) => {
    const base: Typed = { cell: cellOf(analysis, value) };
    const read = path.split('.').reduce((of, name) => readMember(analysis, of, name, at, frame), base);
    analysis.solver.flow(read.cell, to);
  });
}

export function storeByKey(
  analysis: Analysis,
  value: Value,
  key: Cell<Value>,
  from: Cell<Value>,
  at: Expression,
  frame: Frame,
): void {
  if (!ownType(value)) return;
  watchNames(analysis, key, (name) => {
    const into = storeInto(analysis, { cell: cellOf(analysis, value) }, name, at, frame);
    analysis.solver.flow(from, into);
  });
}

/** What a subscript of the app's own gives for those values that have one; the others come to the cell that is left. */
export function readMessages(
  analysis: Analysis,
  expression: Index,
  base: Typed,
  index: Typed,
  frame: Frame,
): { readonly found: Cell<Value>; readonly rest: Cell<Value> } | undefined {
  const { program, solver } = analysis;
  if (expression.args || !hasMessageSubscripts(program)) return undefined;
  const [found, rest] = [newCell(analysis), newCell(analysis)];
  const given: Given = { ...index, isTrailing: false, expression: expression.index };
  solver.watch(base.cell, (value) => {
    const type = ownType(value);
    const method = type && messageSubscript(program, type, expression)?.method;
    if (method) callFunction(analysis, method, cellOf(analysis, value), [given], expression, frame, found);
    else solver.add(rest, value);
  });
  return { found, rest };
}
