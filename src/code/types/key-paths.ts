/**
 * What `path.appending(path: \.kind)` gives.
 */
import type { Expression } from '../facts/facts.ts';
import { joinedPath, pathAppended } from '../program/key-paths.ts';
import type { Call } from '../program/mentions.ts';
import { type Analysis, memoize, newCell, put } from './analysis.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { evaluate } from './evaluate.ts';
import { type FunctionValue, NO_TAGS } from './values.ts';

/** Undefined for any other call. */
export function appendedPath(analysis: Analysis, call: Call, of: Expression, frame: Frame): Typed | undefined {
  const more = pathAppended(call);
  if (!more) return undefined;
  const [first, then] = [evaluate(analysis, of, frame), evaluate(analysis, more, frame)];
  const cell = newCell(analysis);
  analysis.solver.watch(first.cell, (value) => {
    analysis.solver.watch(then.cell, (next) => {
      if (value.kind !== 'function' || next.kind !== 'function') return put(analysis, cell, value);
      const path = joinedPath(value.made.path, next.made.path);
      if (!path) return;
      const make = (): FunctionValue => ({ id: analysis.nextId(), path });
      const made = memoize(analysis, `appended ${value.made.id} ${next.made.id}`, make);
      put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
    });
  });
  return { cell };
}
