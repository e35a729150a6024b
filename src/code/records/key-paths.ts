/**
 * What `path.appending(path: \.text)` gives.
 */
import { joinedPath, pathAppended } from '../program/key-paths.ts';
import type { Call } from '../program/mentions.ts';
import { evaluate } from './evaluate.ts';
import { memoize, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { Made } from './values.ts';

/** Of the one that it is called on; undefined for any other call. */
export function appendedPath(taint: Taint, call: Call, base: TaintTyped, frame: TaintFrame): TaintTyped | undefined {
  const more = pathAppended(call);
  if (!more) return undefined;
  const then = evaluate(taint, more, frame);
  const cell = newCell(taint);
  taint.solver.watch(base.cell, (value) => {
    taint.solver.watch(then.cell, (next) => {
      if (value.kind !== 'function' || next.kind !== 'function') return;
      const keyPath = joinedPath(value.made.keyPath, next.made.keyPath);
      if (!keyPath) return;
      const make = (): Made => ({ ...value.made, id: taint.nextId(), keyPath });
      const made = memoize(taint, `appended ${value.made.id} ${next.made.id}`, make);
      put(taint, cell, { kind: 'function', made, path: [] });
    });
  });
  return { cell };
}
