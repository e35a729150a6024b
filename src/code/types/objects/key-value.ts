/**
 * Properties by their names as texts: `[entry valueForKey:@"kind"]` and `[entry setValue:kind forKey:@"kind"]`, of an object
 * or of each in a list. Objective-C's subscripts of the app's own are messages too: `shelf[@"labs"]`.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { methodsOf } from '../../program/called.ts';
import {
  hasMessageSubscripts,
  type Index,
  messageSubscript,
  settingMessage,
  takesMessageSubscripts,
} from '../../program/members.ts';
import { findVariable, type Program, type TypeInfo } from '../../program/program.ts';
import { type Analysis, newCell } from '../analysis.ts';
import { callFunction, cellOf, type Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { storeInto } from '../store.ts';
import type { Value } from '../values.ts';
import { readMember } from './members.ts';

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
    const read = partOf(analysis, value, partsOf(path), at, frame);
    analysis.solver.flow(read.cell, to);
  });
}

/** The names in a path: `@distinctUnionOfObjects` gives what is in the list. */
function partsOf(path: string): readonly string[] {
  return path.split('.').filter((name) => !name.startsWith('@'));
}

/** What stands at the end of a path. */
function partOf(analysis: Analysis, value: Value, path: readonly string[], at: Expression, frame: Frame): Typed {
  const { program } = analysis;
  const [first, ...rest] = path;
  const type = ownType(value);
  const base: Typed = { cell: cellOf(analysis, value), ...(type && { type: { name: type.name, args: [] } }) };
  if (first === undefined) return base;
  const named = type ? keptAs(program, type, first) : first;
  return rest.reduce(
    (of, name) => readMember(analysis, of, name, at, frame),
    readMember(analysis, base, named, at, frame),
  );
}

/** The variable that a key means: where no property has its name, the one of an object that has it behind a `_`. */
function keptAs(program: Program, type: TypeInfo, key: string): string {
  const isOwn = findVariable(program, type, key) || methodsOf(program, type, key).length > 0;
  return !isOwn && findVariable(program, type, `_${key}`) ? `_${key}` : key;
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
  watchNames(analysis, key, (path) => storeAtPath(analysis, value, partsOf(path), from, at, frame));
}

function storeAtPath(
  analysis: Analysis,
  value: Value,
  path: readonly string[],
  from: Cell<Value>,
  at: Expression,
  frame: Frame,
): void {
  const { program, solver } = analysis;
  const key = path.at(-1);
  if (key === undefined) return;
  const holder = partOf(analysis, value, path.slice(0, -1), at, frame);
  const given: Given = { cell: from, isTrailing: false, expression: at };
  solver.watch(holder.cell, (each) => {
    const type = ownType(each);
    // a setter of its own comes before what it may fill
    const [setter] = type ? methodsOf(program, type, `set${key.charAt(0).toUpperCase()}${key.slice(1)}`) : [];
    if (setter) callFunction(analysis, setter, cellOf(analysis, each), [given], at, frame, newCell(analysis));
  });
  const held = ownType(value);
  const name = held && path.length === 1 ? keptAs(program, held, key) : key;
  solver.flow(from, storeInto(analysis, holder, name, at, frame));
}

/** `[entry setValuesForKeysWithDictionary:@{ @"kind": kind }]`. */
export function storeByTable(
  analysis: Analysis,
  base: Typed,
  name: string,
  [table]: readonly Given[],
  at: Expression,
  frame: Frame,
): void {
  if (!table || !/^setValuesForKeys(?:WithDictionary)?$/.test(name)) return;
  analysis.solver.watch(base.cell, (value) => {
    if (!ownType(value)) return;
    analysis.solver.watch(table.cell, (it) => {
      if (it.kind !== 'object' || it.thing.form !== 'dictionary') return;
      for (const [key, cell] of it.thing.fields)
        if (key.startsWith('"')) storeAtPath(analysis, value, [key.slice(1)], cell, at, frame);
    });
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

/** `shelf[@"labs"] = kind`, for those values that take it themselves. */
export function storeByMessage(
  analysis: Analysis,
  expression: Index,
  base: Cell<Value>,
  index: Typed,
  into: Cell<Value>,
  frame: Frame,
): void {
  const { program, solver } = analysis;
  if (expression.args || !takesMessageSubscripts(program)) return;
  const value: Given = { cell: into, isTrailing: false, expression };
  const key: Given = { ...index, isTrailing: false, expression: expression.index };
  solver.watch(base, (each) => {
    const type = ownType(each);
    const method = type && settingMessage(program, type, expression, expression)?.method;
    if (method)
      callFunction(analysis, method, cellOf(analysis, each), [value, key], expression, frame, newCell(analysis));
  });
}
