/**
 * Who fills a stream, and what comes of it.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { link, newCell, put, type Taint, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { isAtHand } from '../value-parts.ts';
import type { Call, TaintValue } from '../values.ts';

/** `AsyncStream.makeStream(of:)`: a stream, and who fills it, wherever either is kept. */
export function makeStream(taint: Taint, call: Call): Cell<TaintValue> {
  const { values } = taint;
  const elements = newCell(taint);
  const cell = newCell(taint);
  for (const part of ['0', 'stream']) link(taint, elements, cell, values.push(part));
  const made = { id: taint.nextId(), fills: elements, site: call.site };
  for (const part of ['1', 'continuation']) put(taint, cell, { kind: 'function', made, path: [part] });
  return cell;
}

/** Somebody to answer to, wherever it is handed on or kept: what it is given comes to `into`. */
export function makeFiller(taint: Taint, into: Cell<TaintValue>, { site }: Expression): Cell<TaintValue> {
  const cell = newCell(taint);
  put(taint, cell, { kind: 'function', made: { id: taint.nextId(), fills: into, site }, path: [] });
  return cell;
}

/** What is put into who fills a stream. */
export function fill(taint: Taint, { cell }: TaintTyped, added: Cell<TaintValue>): void {
  taint.solver.watch(cell, (value) => {
    if (value.kind === 'function' && isAtHand(value) && value.made.fills) link(taint, added, value.made.fills);
  });
}

/** Methods of somebody to answer to, which may be handed on by their names: `load(continuation.resume(with:))`; and what
 *  else fills the same, `controller.sink`. */
const ANSWERS: ReadonlySet<string> = new Set(['resume', 'yield', 'send', 'fulfill', 'sink']);

/** Such a method, as a function. */
export function answering(taint: Taint, { cell }: TaintTyped, name: string, into: Cell<TaintValue>): void {
  if (!ANSWERS.has(name)) return;
  link(taint, cell, into, (value) =>
    value.kind === 'function' && isAtHand(value) && value.made.fills ? value : undefined,
  );
}

/** What was put into whom to answer to, without himself: he is no part of the answer. */
export const answered: Via = (value) => (value.kind === 'function' && value.made.fills ? undefined : value);
