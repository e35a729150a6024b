/**
 * What is thrown, and who catches it.
 */

import type { Expression, Statement } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { mayReach } from '../../program/thrown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import type { TaintValue } from '../values.ts';

interface Caught {
  readonly cell: Cell<TaintValue>;
  readonly tried: readonly Statement[];
  readonly by?: FunctionInfo;
}

/** By the function that throws; those that are in `thrown` have thrown something that is followed. */
interface Thrown {
  readonly uncaught: Cell<TaintValue>;
  readonly cells: Map<FunctionInfo, Cell<TaintValue>>;
  readonly thrown: Set<FunctionInfo>;
  readonly caught: Caught[];
}

function thrownOf(taint: Taint): Thrown {
  return memoize(taint, 'thrown', () => ({
    uncaught: newCell(taint),
    cells: new Map(),
    thrown: new Set(),
    caught: [],
  }));
}

/** `throw Failure.missing(kind)`. */
export function throwValue(taint: Taint, value: Cell<TaintValue>, frame: TaintFrame): void {
  const from = frame.function;
  if (!from) return;
  const { cells, thrown, caught } = thrownOf(taint);
  let cell = cells.get(from);
  if (!cell) {
    cell = newCell(taint);
    cells.set(from, cell);
    // most errors say nothing of anybody: who catches those is not asked
    taint.solver.watch(cell, () => {
      if (thrown.has(from)) return;
      thrown.add(from);
      for (const each of caught) join(taint, from, each);
      // who tries it is seen when all has run
      taint.deferred.push(() => leave(taint, from));
    });
  }
  link(taint, value, cell);
}

/** What a `catch` may get of what a `do` tries. */
export function caughtFrom(taint: Taint, tried: readonly Statement[], frame: TaintFrame): Cell<TaintValue> {
  const { thrown, caught } = thrownOf(taint);
  const by = frame.function;
  const begun = by && !frame.file.traits.isNative ? begunBefore(tried, by.fact.body) : [];
  const each: Caught = { cell: newCell(taint), tried: [...tried, ...begun], ...(by && { by }) };
  caught.push(each);
  for (const from of thrown) join(taint, from, each);
  return each.cell;
}

/** What those were begun by that are waited for: `const job = load(); try { await job } catch …`. */
function begunBefore(tried: readonly Statement[], body: readonly Statement[]): readonly Statement[] {
  const names = new Set(
    tried.flatMap((one) => (one.kind === 'evaluate' || one.kind === 'return' ? waitedFor(one.value) : [])),
  );
  return body.filter((one) => one.kind === 'declare' && one.pattern.kind === 'name' && names.has(one.pattern.name));
}

const WAITS = /^(?:wait|WhenAll|WhenAny|all|any|race|allSettled|awaitAll|joinAll)$/;

function waitedFor(value: Expression): readonly string[] {
  if (value.kind === 'name') return [value.name];
  if (value.kind !== 'call' || value.callee.kind !== 'member' || !WAITS.test(value.callee.name)) return [];
  return value.args.flatMap((each) => waitedFor(each.value));
}

function join(taint: Taint, from: FunctionInfo, { cell, tried, by }: Caught): void {
  const thrown = thrownOf(taint).cells.get(from);
  if (thrown && (from === by || mayReach(taint.program, from, tried))) link(taint, thrown, cell);
}

/** What nobody is seen to catch, for whoever is told of that. */
export function uncaughtIn(taint: Taint): Cell<TaintValue> {
  return thrownOf(taint).uncaught;
}

function leave(taint: Taint, from: FunctionInfo): void {
  const { cells, caught, uncaught } = thrownOf(taint);
  const cell = cells.get(from);
  const isCaught = caught.some(({ tried, by }) => from === by || mayReach(taint.program, from, tried));
  if (cell && !isCaught) link(taint, cell, uncaught);
}
