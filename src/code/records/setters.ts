/**
 * What runs when a property is set: its setter, which may fill another one, and the observers that are told of it.
 */
import type { Site } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import type { VariableInfo } from '../program/program.ts';
import { callInfo } from './runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { TaintValue } from './values.ts';

/** Runs what is told of a value that is set. Whether it is kept nowhere else: the property is computed. */
export function runSetters(
  taint: Taint,
  variable: VariableInfo,
  base: TaintTyped | undefined,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
): boolean {
  for (const setter of taint.program.setters.get(variable) ?? []) {
    if (setter.fact.parameters.length > 0)
      callInfo(taint, setter, base, [value], site, newCell(taint), frame?.calls ?? []);
  }
  return variable.fact.setter !== undefined;
}
