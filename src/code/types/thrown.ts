/**
 * What is thrown, and who catches it: `program/thrown.ts` says who may.
 */

import type { Statement } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { SUBSCRIPT } from '../program/mentions.ts';
import type { FunctionInfo } from '../program/program.ts';
import { mayReach } from '../program/thrown.ts';
import { type Analysis, memoize, newCell } from './analysis.ts';
import type { Frame } from './calls/frames.ts';
import type { Value } from './values.ts';

interface Caught {
  readonly cell: Cell<Value>;
  readonly tried: readonly Statement[];
  readonly by: FunctionInfo | undefined;
}

interface Thrown {
  /** By the function that throws. */
  readonly cells: Map<FunctionInfo, Cell<Value>>;
  /** Those that have thrown something that is followed. */
  readonly thrown: Set<FunctionInfo>;
  /** What may come to any `catch`: who calls a closure is not seen by its name. */
  readonly anywhere: Cell<Value>;
  readonly caught: Map<readonly Statement[], Caught[]>;
}

function thrownOf(analysis: Analysis): Thrown {
  return memoize(analysis, 'thrown', () => ({
    cells: new Map(),
    thrown: new Set(),
    anywhere: newCell(analysis),
    caught: new Map(),
  }));
}

/** Functions that are called without saying their name. */
const UNNAMED = /^(?:callAsFunction|\W.*)$/;

/** Where what is thrown here goes. */
export function thrownHere(analysis: Analysis, { thrower }: Frame): Cell<Value> {
  const all = thrownOf(analysis);
  if (!thrower || thrower.fact.name === SUBSCRIPT || UNNAMED.test(thrower.fact.name)) return all.anywhere;
  let cell = all.cells.get(thrower);
  if (!cell) {
    cell = newCell(analysis);
    all.cells.set(thrower, cell);
    analysis.solver.watch(cell, () => {
      if (all.thrown.has(thrower)) return;
      all.thrown.add(thrower);
      for (const each of [...all.caught.values()].flat()) join(analysis, thrower, each);
    });
  }
  return cell;
}

/** What the `catch` around may get. */
export function caughtHere(analysis: Analysis, { tried, thrower }: Frame): Cell<Value> {
  const all = thrownOf(analysis);
  if (!tried) return all.anywhere;
  const known = all.caught.get(tried) ?? [];
  const found = known.find(({ by }) => by === thrower);
  if (found) return found.cell;
  const each: Caught = { cell: newCell(analysis), tried, by: thrower };
  all.caught.set(tried, [...known, each]);
  analysis.solver.flow(all.anywhere, each.cell);
  for (const from of all.thrown) join(analysis, from, each);
  return each.cell;
}

function join(analysis: Analysis, from: FunctionInfo, { cell, tried, by }: Caught): void {
  const thrown = thrownOf(analysis).cells.get(from);
  if (thrown && (from === by || mayReach(analysis.program, from, tried))) analysis.solver.flow(thrown, cell);
}
