/**
 * Names that patterns give to values.
 */

import type { Pattern, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { declareName } from '../../program/scopes.ts';
import { type Analysis, emit, newCell, put } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { coerce } from '../coerce.ts';
import { readPart } from '../collections/entries.ts';
import { tagged, type Value } from '../values.ts';
import { castTo } from './casts.ts';

export function emitAs(
  analysis: Analysis,
  frame: Frame,
  from: Cell<Value>,
  to: Cell<Value>,
  type: TypeName | undefined,
): void {
  const via = coerce(analysis, type);
  if (!via) {
    emit(analysis, frame, from, to);
    return;
  }
  const typed = newCell(analysis);
  emit(analysis, frame, from, typed);
  analysis.solver.flow(typed, to, via);
}

export function bindName({ narrowed, solver }: Analysis, name: string, value: Typed, frame: Frame): void {
  if (!narrowed.has(name)) {
    declareName(frame.scope, name, value);
    return;
  }
  // something is taken out of a variable of this name somewhere: all that is in it may be out of it
  const read = solver.cell();
  solver.flow(value.cell, read, (it) => tagged(it, { upperBound: true }));
  declareName(frame.scope, name, { ...value, cell: read, into: value.cell });
}

/** Gives the names of a pattern their values. `into` is the frame whose block declares them. */
export function bind(analysis: Analysis, pattern: Pattern, value: Typed, frame: Frame, into: Frame): void {
  switch (pattern.kind) {
    case 'name': {
      // a variable of its own, so that what is assigned to it later does not flow back
      const cell = newCell(analysis);
      emitAs(analysis, frame, value.cell, cell, pattern.type);
      const type = pattern.type ?? value.type;
      bindName(analysis, pattern.name, { cell, ...(type && { type }) }, into);
      return;
    }
    case 'tuple':
      for (const [index, item] of pattern.items.entries()) {
        bind(analysis, item.pattern, readPart(analysis, value, index, item.label), frame, into);
      }
      return;
    case 'case':
      for (const [index, part] of pattern.parts.entries()) {
        bind(analysis, part, readPayload(analysis, value, pattern.name, index), frame, into);
      }
      return;
    case 'cast': {
      const cell = newCell(analysis);
      const via = castTo(analysis, pattern.to, frame);
      if (via) analysis.solver.flow(value.cell, cell, via);
      else analysis.solver.flow(value.cell, cell);
      bind(analysis, pattern.pattern, { cell, type: pattern.to }, frame, into);
      return;
    }
    case 'value':
    case 'any':
      return;
  }
}

/** Gives the names of one of several patterns their values, whichever it is: `case .last(let kind), .then(let kind, _)`. */
export function bindOneOf(
  analysis: Analysis,
  patterns: readonly Pattern[],
  value: Typed,
  frame: Frame,
  into: Frame,
): void {
  for (const pattern of patterns) {
    const apart: Frame = { ...into, scope: { outer: into.scope } };
    bind(analysis, pattern, value, frame, apart);
    for (const [name, own] of apart.scope.names ?? []) {
      const other = into.scope.names?.get(name);
      if (other) analysis.solver.flow(own.into ?? own.cell, other.into ?? other.cell);
      else declareName(into.scope, name, own);
    }
  }
}

/** What a case carries: `.some(x)` and `.success(x)` are the value itself. */
function readPayload(analysis: Analysis, { cell: from, type }: Typed, name: string, index: number): Typed {
  const cell = newCell(analysis);
  analysis.solver.watch(from, (value) => {
    if (value.kind === 'case' && value.name === name && value.payload) {
      const part = value.payload.fields.get(`${index}`);
      if (part) analysis.solver.flow(part, cell);
    } else if (value.kind === 'unknown' || name === 'some' || name === 'success') put(analysis, cell, value);
  });
  return name === 'some' && type ? { cell, type } : { cell };
}
