/**
 * What follows `guard kind != .shots else { continue }` is of the values that are left.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { type Analysis, isNobody, memoize, newCell, nobody, put, whenEmpty } from '../analysis.ts';
import { type Frame, innerFrame } from '../calls/frames.ts';
import { keptWhere } from '../collections/removals.ts';
import { standingFor } from '../collections/table-tests.ts';
import type { Value } from '../values.ts';

/** The frame of what runs only where a test holds; `frame` itself where the test names nothing that can be told. */
export function frameWhere(analysis: Analysis, asked: Expression, frame: Frame): Frame {
  const test = standingFor(asked, frame);
  let after = frame;
  for (const name of namesIn(test)) {
    const local = findName(after.scope, name);
    const kept = local && keptWhere(analysis, local, test, name, frame, 'stays');
    if (!local || !kept) continue;
    // where nothing is left, nothing runs: no other object is meant there
    whenEmpty(analysis, kept.cell, 'field', () => {
      if (local.cell.values.length === 0) return;
      const none = nobody(test.site);
      passedOver(analysis).add(placeOf(test.site));
      put(analysis, kept.cell, none);
    });
    // what is put in later is there, whatever the test said before
    const into = newCell(analysis);
    analysis.solver.flow(into, kept.cell);
    analysis.solver.flow(into, local.into ?? local.cell);
    after = innerFrame(after);
    declareName(after.scope, name, { ...local, cell: kept.cell, into });
  }
  return after;
}

export function negation(test: Expression): Expression {
  return { kind: 'operation', operator: '!', operands: [test], site: test.site };
}

/** Whether a value says that nothing is left: it leads into no branch. */
export function isPassedOver(analysis: Analysis, value: Value): boolean {
  return (
    isNobody(value) && 'site' in value && value.site !== undefined && passedOver(analysis).has(placeOf(value.site))
  );
}

function passedOver(analysis: Analysis): Set<string> {
  return memoize(analysis, 'passed over', () => new Set<string>());
}

function placeOf({ file, start }: Site): string {
  return `${file.path}:${start}`;
}

function namesIn(test: Expression): readonly string[] {
  if (test.kind === 'name') return [test.name];
  if (test.kind === 'member') return test.of?.kind === 'name' ? [test.of.name] : [];
  if (test.kind === 'index') return namesIn(test.index);
  if (test.kind === 'either') return test.test ? [] : [...new Set(test.of.flatMap(namesIn))];
  if (test.kind === 'operation') return [...new Set(test.operands.flatMap(namesIn))];
  return test.kind === 'call' ? test.args.flatMap(({ value }) => namesIn(value)) : [];
}
