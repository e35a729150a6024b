/**
 * What is thrown, and who catches it.
 */

import type { Expression, Statement, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import type { FunctionInfo, TypeInfo } from '../../program/program.ts';
import { mayReach } from '../../program/thrown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';

interface Caught {
  readonly cell: Cell<TaintValue>;
  readonly tried: readonly Statement[];
  readonly by?: FunctionInfo;
  /** What alone is caught. */
  readonly only?: TypeInfo;
}

/** By the function that throws; those that are in `thrown` have thrown something that is followed. */
interface Thrown {
  readonly uncaught: Cell<TaintValue>;
  readonly cells: Map<FunctionInfo, Map<TypeInfo | undefined, Cell<TaintValue>>>;
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
export function throwValue(taint: Taint, value: Cell<TaintValue>, frame: TaintFrame, type?: TypeName): void {
  const from = frame.function;
  if (!from) return;
  const { cells, thrown, caught } = thrownOf(taint);
  const byType = cells.get(from) ?? new Map<TypeInfo | undefined, Cell<TaintValue>>();
  cells.set(from, byType);
  const of = typeInfoOf(taint, type);
  let cell = byType.get(of);
  if (!cell) {
    const own = newCell(taint);
    cell = own;
    byType.set(of, own);
    // most errors say nothing of anybody: who catches those is not asked
    let isSeen = false;
    taint.solver.watch(own, () => {
      if (isSeen) return;
      isSeen = true;
      const isFirst = !thrown.has(from);
      thrown.add(from);
      for (const each of caught) joinOne(taint, from, of, own, each);
      // who tries it is seen when all has run
      if (isFirst) taint.deferred.push(() => leave(taint, from));
    });
  }
  link(taint, value, cell);
}

/** What a `catch` may get of what a `do` tries. */
export function caughtFrom(
  taint: Taint,
  tried: readonly Statement[],
  frame: TaintFrame,
  type?: TypeName,
): Cell<TaintValue> {
  const { thrown, caught } = thrownOf(taint);
  const by = frame.function;
  const begun = by && !frame.file.traits.isNative ? begunBefore(tried, by.fact.body) : [];
  const only = typeInfoOf(taint, type);
  const each: Caught = {
    cell: newCell(taint),
    tried: [...tried, ...begun],
    ...(by && { by }),
    ...(only && { only }),
  };
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

function join(taint: Taint, from: FunctionInfo, each: Caught): void {
  for (const [type, thrown] of thrownOf(taint).cells.get(from) ?? []) joinOne(taint, from, type, thrown, each);
}

function joinOne(
  taint: Taint,
  from: FunctionInfo,
  type: TypeInfo | undefined,
  thrown: Cell<TaintValue>,
  { cell, tried, by, only }: Caught,
): void {
  if (only && type && !mayBe(taint, type, only)) return;
  if (from === by || mayReach(taint.program, from, tried)) link(taint, thrown, cell);
}

/** Who is a protocol may be said anywhere. */
const TOLD: ReadonlySet<TypeInfo['kind']> = new Set(['class', 'struct', 'enum'] as const);

/** Whether an error that is thrown as one type may be of another. */
function mayBe({ program }: Taint, type: TypeInfo, only: TypeInfo): boolean {
  if (!TOLD.has(type.kind) || !TOLD.has(only.kind)) return true;
  return lineage(program, type).includes(only) || lineage(program, only).includes(type);
}

/** The type that is caught, where the language says it with the name: `catch (e: Failure)`. */
export function typeCaught({ conditions, body }: Extract<Statement, { kind: 'block' }>): TypeName | undefined {
  const [caught] = conditions;
  if (caught?.kind !== 'bind') return undefined;
  if (caught.pattern.kind === 'cast') return caught.pattern.to;
  const [first] = body;
  const name = caught.pattern.kind === 'name' ? caught.pattern.name : undefined;
  if (first?.kind !== 'declare' || first.pattern.kind !== 'name' || first.value?.kind !== 'name') return undefined;
  return first.value.name === name ? first.pattern.type : undefined;
}

/** What nobody is seen to catch, for whoever is told of that. */
export function uncaughtIn(taint: Taint): Cell<TaintValue> {
  return thrownOf(taint).uncaught;
}

function leave(taint: Taint, from: FunctionInfo): void {
  const { cells, caught, uncaught } = thrownOf(taint);
  const catching = caught.filter(({ tried, by }) => from === by || mayReach(taint.program, from, tried));
  for (const [type, cell] of cells.get(from) ?? [])
    if (!catching.some(({ only }) => !only || !type || mayBe(taint, type, only))) link(taint, cell, uncaught);
}
