/**
 * Containers of dependency injection, in the flow of types: what is registered for a type is what it is resolved to.
 */

import type { Cell } from '../flow/solver.ts';
import { containerCall } from '../program/containers.ts';
import type { Call } from '../program/mentions.ts';
import { type Analysis, memoize, newCell, put, unknownValue, whenEmpty } from './analysis.ts';
import type { Given } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';
import type { Value } from './values.ts';

/** All that is registered for a type. */
function registered(analysis: Analysis, type: string): Cell<Value> {
  return memoize(analysis, `registered ${type}`, () => newCell(analysis));
}

/** A call that registers or resolves. Undefined for any other. */
export function callContainer(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const contained = frame.file.traits.isNative ? containerCall(name, call) : undefined;
  const [type] = given;
  if (!contained || !type) return undefined;
  const cell = newCell(analysis);
  if (contained.makers) {
    const makers = given.filter((_, at) => contained.makers?.includes(at));
    const resolver: Given = { cell: newCell(analysis), isTrailing: false, expression: call };
    for (const maker of makers) callValues(analysis, maker.cell, [resolver], call, frame, cell);
    analysis.solver.watch(type.cell, (value) => {
      if (value.kind === 'type') analysis.solver.flow(cell, registered(analysis, value.name));
    });
    return { cell: newCell(analysis) };
  }
  analysis.solver.watch(type.cell, (value) => {
    if (value.kind === 'type') analysis.solver.flow(registered(analysis, value.name), cell);
  });
  whenEmpty(analysis, cell, 'unknown', () =>
    put(analysis, cell, unknownValue('what `resolve` gives is not known here', call.site)),
  );
  return { cell };
}
