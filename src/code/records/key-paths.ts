/**
 * Key paths that are put together: `path.appending(path: \.text)`.
 */
import type { Call } from '../program/mentions.ts';
import { evaluate } from './evaluate.ts';
import { memoize, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { Made } from './values.ts';

/** Beyond which a path is not followed: one that a loop makes longer has no end. */
const LONGEST = 12;

/** What `appending(path:)` gives of what it is called on; undefined for any other call. */
export function appendedPath(
  taint: Taint,
  { callee, args }: Call,
  base: TaintTyped,
  frame: TaintFrame,
): TaintTyped | undefined {
  const [more] = args;
  // `url.appending(path: "labs.json")` is no key path
  if (callee.kind !== 'member' || callee.name !== 'appending' || more?.value.kind !== 'key-path') return undefined;
  const then = evaluate(taint, more.value, frame);
  const cell = newCell(taint);
  taint.solver.watch(base.cell, (value) => {
    taint.solver.watch(then.cell, (next) => {
      const made =
        value.kind === 'function' && next.kind === 'function' ? joined(taint, value.made, next.made) : undefined;
      if (made) put(taint, cell, { kind: 'function', made, path: [] });
    });
  });
  return { cell };
}

function joined(taint: Taint, first: Made, then: Made): Made | undefined {
  const keyPath = [...(first.keyPath ?? []), ...(then.keyPath ?? [])];
  if (!first.keyPath || !then.keyPath || keyPath.length > LONGEST) return undefined;
  const { from, site } = first;
  return memoize(taint, `appended ${first.id} ${then.id}`, () => ({
    id: taint.nextId(),
    keyPath,
    ...(site && { site }),
    ...(from && { from }),
  }));
}
