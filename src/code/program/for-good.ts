/**
 * What a variable means for good: its first value, where nothing puts anything else into it.
 */

import type { Expression } from '../facts/facts.ts';
import { isInitialiser } from './called-on-types.ts';
import { mentionsOf } from './find-mentions.ts';
import type { Program, VariableInfo } from './program.ts';
import { listUnits, ownerOf } from './units.ts';

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

/** The same, and the names of what means something else from then on, or grows. */
export function touchedIn(program: Program): ReadonlySet<string> {
  const found =
    touched.get(program) ??
    new Set(
      listUnits(program).flatMap(({ mentions: { changed, filled, replaced, grown, narrowed, given } }) => [
        ...[changed, filled, replaced, grown, narrowed].flatMap((names) => [...names]),
        ...given.keys(),
      ]),
    );
  touched.set(program, found);
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

/** The names of what something is put into by `=` once an object is made. */
export function setLater(program: Program): ReadonlySet<string> {
  const found =
    later.get(program) ??
    new Set(
      listUnits(program).flatMap(({ unit, mentions }) =>
        unit.kind === 'function' && isInitialiser(unit.info.fact) ? [] : [...mentions.given.keys()],
      ),
    );
  later.set(program, found);
  return found;
}

/** The list that a variable of objects is filled with, where that is done once, by its type, with what has a meaning there, and
 *  nothing is put in or taken out. */
export function filledOnce(program: Program, variable: VariableInfo | undefined): Expression | undefined {
  if (!variable) return undefined;
  const byVariable = filled.get(program) ?? new Map<VariableInfo, Expression | undefined>();
  filled.set(program, byVariable);
  if (!byVariable.has(variable)) byVariable.set(variable, findFilled(program, variable));
  return byVariable.get(variable);
}

const filled = new WeakMap<Program, Map<VariableInfo, Expression | undefined>>();

function findFilled(program: Program, variable: VariableInfo): Expression | undefined {
  const { name, value, getter } = variable.fact;
  if (!variable.owner || value || getter || variable.fact.modifiers.has('static')) return undefined;
  let found: Expression | undefined;
  for (const { unit, mentions } of listUnits(program)) {
    const given = mentions.given.get(name) ?? [];
    const isChanged = mentions.filled.has(name) || mentions.narrowed.has(name) || mentions.grown.has(name);
    if (isChanged || (given.length === 0 && mentions.changed.has(name))) return undefined;
    const [only, ...more] = given;
    if (!only) continue;
    if (found || more.length > 0 || ownerOf(unit) !== variable.owner) return undefined;
    found = only;
  }
  if (found?.kind !== 'list') return undefined;
  const isOfAll = (one: string): boolean => /^[A-Z]/.test(one) || one === 'self';
  return [...mentionsOf(found).ownReferences].every(isOfAll) ? found : undefined;
}

const touched = new WeakMap<Program, ReadonlySet<string>>();
const later = new WeakMap<Program, ReadonlySet<string>>();
const known = new WeakMap<Program, ReadonlySet<string>>();
const assigned = new WeakMap<Program, ReadonlySet<string>>();
