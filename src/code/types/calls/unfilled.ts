/**
 * Calls on what nobody fills: `visits?.load()`, where the variable holds nothing for good. They are never made.
 */
import type { Cell } from '../../flow/solver.ts';
import { findTypeInfo, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import type { UnitMentions } from '../../program/units.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { findUnfilled, reachOfNothing } from '../nothing.ts';
import type { Value } from '../values.ts';

interface Unfilled {
  readonly variables: ReadonlySet<VariableInfo>;
  readonly types: ReadonlySet<TypeInfo>;
  readonly units: readonly UnitMentions[];
}

/** Looks for the variables that are never filled, among all the code there is. */
export function noteUnfilled(analysis: Analysis, units: readonly UnitMentions[]): void {
  const { namedElsewhere, program } = analysis;
  if (!namedElsewhere) return;
  const variables = findUnfilled(program, units, namedElsewhere);
  const types = [...variables].flatMap(({ fact: { type } }) => (type && findTypeInfo(program, type.name)) ?? []);
  memoize(analysis, 'unfilled', (): Unfilled => ({ variables, types: new Set(types), units }));
}

function unfilledIn(analysis: Analysis): Unfilled {
  return memoize(analysis, 'unfilled', () => ({ variables: new Set(), types: new Set(), units: [] }));
}

/** Whether some variable of a type is never filled. */
export function isUnfilledType(analysis: Analysis, type: TypeInfo): boolean {
  return unfilledIn(analysis).types.has(type);
}

/** Whether all that leads to an empty cell is known to be nothing, as far as the flow has come. */
export function isNothing(analysis: Analysis, cell: Cell<Value>): boolean {
  const { units, variables } = unfilledIn(analysis);
  return reachOfNothing(analysis.nothing, analysis.solver, units, variables).has(cell);
}
