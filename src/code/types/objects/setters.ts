/**
 * What runs when a property is set: its setter, which may fill another one, and the observers that are told of it.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { settersRun } from '../../program/build-program.ts';
import { isStatic } from '../../program/meaning.ts';
import type { VariableInfo } from '../../program/program.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { runFunction } from '../runs.ts';
import type { Value } from '../values.ts';
import { globalCell } from './fields.ts';

/** Runs what is told of a value that is set. Whether it is kept nowhere else: the property is computed. */
export function runSetters(
  analysis: Analysis,
  variable: VariableInfo,
  self: Cell<Value> | undefined,
  value: Cell<Value>,
  expression: Expression,
  frame: Frame,
): boolean {
  const written = expression.kind === 'name' || expression.kind === 'member' ? expression.name : '';
  for (const setter of settersRun(analysis.program, variable, written)) {
    if (setter.fact.parameters.length === 0) continue;
    const run = runFunction(analysis, setter, [...frame.calls, expression], frame.tags, frame);
    const [given] = run.parameters;
    if (given) analysis.solver.flow(value, given);
    if (self) analysis.solver.flow(self, run.self);
  }
  return variable.fact.setter !== undefined;
}

/** Where a store into a variable goes that belongs to no object. */
export function storeStatic(
  analysis: Analysis,
  variable: VariableInfo,
  expression: Expression,
  frame: Frame,
): Cell<Value> {
  if (!isStatic(variable) || !analysis.program.setters.has(variable)) return globalCell(analysis, variable);
  const into = newCell(analysis);
  const isComputed = runSetters(analysis, variable, frame.self, into, expression, frame);
  if (!isComputed) analysis.solver.flow(into, globalCell(analysis, variable));
  return into;
}
