/**
 * Key paths that are put together: `path.appending(path: \.kind)`.
 */
import type { Expression } from '../facts/facts.ts';
import type { Call } from '../program/mentions.ts';
import { type Analysis, memoize, newCell, put } from './analysis.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Typed } from './frames.ts';
import { type FunctionValue, NO_TAGS } from './values.ts';

/** Beyond which a path is not followed: one that a loop makes longer has no end. */
const LONGEST = 12;

/** What `appending(path:)` gives; undefined for any other call. */
export function appendedPath(
  analysis: Analysis,
  { callee, args }: Call,
  of: Expression,
  frame: Frame,
): Typed | undefined {
  const [more] = args;
  // `url.appending(path: "labs.json")` is no key path
  if (callee.kind !== 'member' || callee.name !== 'appending' || more?.value.kind !== 'key-path') return undefined;
  const [first, then] = [evaluate(analysis, of, frame), evaluate(analysis, more.value, frame)];
  const cell = newCell(analysis);
  analysis.solver.watch(first.cell, (value) => {
    analysis.solver.watch(then.cell, (next) => {
      if (value.kind !== 'function' || next.kind !== 'function') return put(analysis, cell, value);
      const made = joined(analysis, value.made, next.made);
      if (made) put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
    });
  });
  return { cell };
}

function joined(analysis: Analysis, first: FunctionValue, then: FunctionValue): FunctionValue | undefined {
  const path = [...(first.path ?? []), ...(then.path ?? [])];
  if (!first.path || !then.path || path.length > LONGEST) return undefined;
  return memoize(analysis, `appended ${first.id} ${then.id}`, () => ({ id: analysis.nextId(), path }));
}
