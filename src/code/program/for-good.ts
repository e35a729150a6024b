/**
 * What a variable means for good: its first value, where nothing puts anything else into it.
 */

import type { Expression } from '../facts/facts.ts';
import { isInitialiser } from './called.ts';
import type { Program, VariableInfo } from './program.ts';
import { listUnits } from './relevance.ts';

/** Undefined where the variable may come to hold something else, or more. What grows is told by its name, whichever object
 *  it belongs to. */
export function valueForGood(program: Program, variable: VariableInfo | undefined): Expression | undefined {
  if (!variable) return undefined;
  const { name, value, getter, isConstant, isFixed } = variable.fact;
  if (isConstant) return value;
  return isFixed && !getter && !changedIn(program).has(name) ? value : undefined;
}

/** The names whose values something is put into, or taken out of, anywhere. */
export function changedIn(program: Program): ReadonlySet<string> {
  const found = known.get(program) ?? new Set(listUnits(program).flatMap(({ mentions }) => [...mentions.changed]));
  known.set(program, found);
  return found;
}

/** The same, by a binding too, but for what an object is made with. */
export function assignedIn(program: Program): ReadonlySet<string> {
  const found =
    assigned.get(program) ??
    new Set(
      listUnits(program).flatMap(({ unit, mentions }) =>
        unit.kind === 'function' && isInitialiser(unit.info.fact) ? [] : [...mentions.changed, ...mentions.assigned],
      ),
    );
  assigned.set(program, found);
  return found;
}

const known = new WeakMap<Program, ReadonlySet<string>>();
const assigned = new WeakMap<Program, ReadonlySet<string>>();
