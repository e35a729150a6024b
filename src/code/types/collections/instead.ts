/**
 * What stands in where a table holds nothing: `types[tab] ?? HKClinicalType(.labResultRecord)`. Of a table that is written out it
 * is meant only where a key may come that is not in it.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
import { runsNothing } from '../../program/runs-nothing.ts';
import { type Analysis, isNobody, newCell, whenEmpty } from '../analysis.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { keysWritten } from './table-tests.ts';
import { nameOf, nameOfValue } from './written-names.ts';

/** Undefined where it may be meant at any time, or does more than to name a value. */
export function foundOrInstead(
  analysis: Analysis,
  { of }: Extract<Expression, { kind: 'either' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed | undefined {
  const [first, instead, ...more] = of;
  if (first?.kind !== 'index' || !instead || more.length > 0 || (first.args?.length ?? 1) > 1) return undefined;
  const keys =
    isPlain(analysis, instead) && isPlain(analysis, first.index) ? keysWritten(analysis, first.of, frame) : undefined;
  if (!keys) return undefined;
  const found = evaluate(analysis, first, frame, expected);
  const said = first.index.kind === 'name' ? undefined : nameOf(analysis, first.index, frame);
  if (said !== undefined && keys.has(said)) return found;
  const type = expected ?? found.type;
  const cell = newCell(analysis);
  analysis.solver.flow(found.cell, cell);
  let isMeant = false;
  const mean = (): void => {
    if (isMeant) return;
    isMeant = true;
    analysis.solver.flow(evaluate(analysis, instead, frame, type).cell, cell);
  };
  const key = said === undefined ? evaluate(analysis, first.index, frame).cell : undefined;
  if (!key) mean();
  else {
    analysis.solver.watch(key, (value) => {
      const name = nameOfValue(value);
      if (!isNobody(value) && (name === undefined || !keys.has(name))) mean();
    });
    whenEmpty(analysis, key, 'branch', mean);
  }
  return { cell, ...(type && { type }) };
}

/** Whether evaluating it does nothing else. */
function isPlain({ program }: Analysis, value: Expression): boolean {
  return runsNothing(program, value, ({ callee }) => callee.kind === 'name' && callee.name === 'HKClinicalType');
}
