/**
 * What stands in where a table holds nothing: `types[tab] ?? HKClinicalType(.labResultRecord)`. Of a table that is written out it
 * is meant only where a key may come that is not in it.
 */
import type { Expression, TypeName } from '../../facts/facts.ts';
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
  const keys = isPlain(instead) && isPlain(first.index) ? keysWritten(analysis, first.of, frame) : undefined;
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
function isPlain(value: Expression): boolean {
  switch (value.kind) {
    case 'literal':
    case 'name':
      return true;
    case 'member':
      return !value.of || isPlain(value.of);
    case 'index':
      return isPlain(value.of) && isPlain(value.index);
    case 'either':
      return !value.test && value.of.every(isPlain);
    case 'call':
      return (
        'name' in value.callee && value.callee.name === 'HKClinicalType' && value.args.every((it) => isPlain(it.value))
      );
    default:
      return false;
  }
}
