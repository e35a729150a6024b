/**
 * What a container makes anew for each that asks, `AddTransient<Page>()`, Koin's `factory { Page() }`, `registerFactory` of
 * get_it: what one of them puts into its own is not in another's.
 */
import type { Expression } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import type { TypeInfo } from '../../program/program.ts';
import { apply } from '../calls/call-values.ts';
import { closureAgain } from '../calls/made-by-calls.ts';
import { makeThing } from '../objects/objects.ts';
import { link, memoize, NO_CALLS, newCell, put, type Taint, type TaintFrame } from '../state.ts';
import type { Made, TaintValue } from '../values.ts';

/** Registers a class of which each that asks has one of its own. */
export function makeForEach(taint: Taint, info: TypeInfo, call: Expression, into: Cell<TaintValue>): void {
  const each = (at: Expression): Cell<TaintValue> | undefined => makeThing(taint, info, at, { calls: NO_CALLS });
  put(taint, into, { kind: 'function', made: { id: taint.nextId(), forEach: each, site: call.site }, path: [] });
}

/** The same of a closure that makes it. */
export function callForEach(
  taint: Taint,
  made: Made,
  call: Expression,
  frame: TaintFrame,
  into: Cell<TaintValue>,
): void {
  const each = (at: Expression): Cell<TaintValue> =>
    apply(taint, closureAgain(taint, made, at), [newCell(taint)], call, frame);
  put(taint, into, { kind: 'function', made: { id: taint.nextId(), forEach: each, site: call.site }, path: [] });
}

/** What there is for who asks there. */
export function askedAt(taint: Taint, registered: Cell<TaintValue>, at: Expression): Cell<TaintValue> {
  const cell = newCell(taint);
  link(taint, registered, cell, (value) => (value.kind === 'function' && value.made.forEach ? undefined : value));
  taint.solver.watch(registered, (value) => {
    const { id, forEach } = value.kind === 'function' ? value.made : {};
    if (id === undefined || !forEach) return;
    const made = memoize(taint, `made ${id} for ${siteKey(at.site)}`, () => forEach(at));
    if (made) link(taint, made, cell);
  });
  return cell;
}
