/**
 * Containers of dependency injection that are asked by type: what is registered for a type is what it is resolved to,
 * `container.register(Store.self) { r in Store(…) }` and `r.resolve(Store.self)`.
 */

import type { Cell } from '../flow/solver.ts';
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
  const [type, ...rest] = given;
  if (frame.file.isForeign || !type || type.label !== undefined) return undefined;
  if (type.expression.kind !== 'member' || type.expression.name !== 'self') return undefined;
  const cell = newCell(analysis);
  if (name === 'register') {
    const makers = rest.filter(({ isTrailing, label }) => isTrailing || label === 'factory');
    if (makers.length === 0) return undefined;
    const resolver: Given = { cell: newCell(analysis), isTrailing: false, expression: call };
    for (const maker of makers) callValues(analysis, maker.cell, [resolver], call, frame, cell);
    analysis.solver.watch(type.cell, (value) => {
      if (value.kind === 'type') analysis.solver.flow(cell, registered(analysis, value.name));
    });
    return { cell: newCell(analysis) };
  }
  if (name !== 'resolve') return undefined;
  analysis.solver.watch(type.cell, (value) => {
    if (value.kind === 'type') analysis.solver.flow(registered(analysis, value.name), cell);
  });
  whenEmpty(analysis, cell, 'unknown', () =>
    put(analysis, cell, unknownValue('what `resolve` gives is not known here', call.site)),
  );
  return { cell };
}
