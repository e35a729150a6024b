/**
 * What a loop goes over where the collection is the app's own: what its iterator gives, or its subscript.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { methodsNamed } from '../../program/named.ts';
import { type FunctionInfo, findMethods } from '../../program/program.ts';
import { type Analysis, newCell, put } from '../analysis.ts';
import { callFunction, cellOf } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import type { Value } from '../values.ts';

/** How an element is come to, from a collection to an iterator to what that gives. */
const STEPS = ['makeIterator', 'makeAsyncIterator', 'next', '[]'];
/** A collection may be its own iterator, or that of another. */
const MOST_STEPS = 4;

/** The elements of what a cell holds: of the system's collections these are the values themselves. */
export function elementsIn(analysis: Analysis, from: Cell<Value>, at: Expression, frame: Frame): Cell<Value> {
  const names = frame.file.traits.hasOwnOperators
    ? STEPS.filter((name) => methodsNamed(analysis.program, name).length > 0)
    : [];
  if (names.length === 0) return from;
  const to = newCell(analysis);
  follow(from, 0);
  return to;

  function follow(cell: Cell<Value>, depth: number): void {
    analysis.solver.watch(cell, (value) => {
      const [method] = depth < MOST_STEPS ? names.flatMap((name) => stepOf(value, name)) : [];
      if (!method) {
        put(analysis, to, value);
        return;
      }
      const made = newCell(analysis);
      callFunction(analysis, method, cellOf(analysis, value), [], at, frame, made);
      // what the iterator gives is an element, whatever it is
      if (method.fact.name === 'next' || method.fact.name === '[]') analysis.solver.flow(made, to);
      else follow(made, depth + 1);
    });
  }

  function stepOf(value: Value, name: string): readonly FunctionInfo[] {
    const type = value.kind === 'object' && value.thing.form === 'object' ? value.thing.type : undefined;
    const count = name === '[]' ? 1 : 0;
    if (!type || (name === '[]' && ![...type.supertypes].some((it) => it.endsWith('Collection')))) return [];
    const methods = findMethods(analysis.program, type, name).filter(({ fact }) => fact.parameters.length === count);
    return methods.slice(0, 1);
  }
}
