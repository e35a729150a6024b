/**
 * Where queries of HealthKit, and of what wraps it, bring records.
 */
import type { Expression } from '../facts/facts.ts';
import { siteKey } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { apply } from './calls/call-values.ts';
import { QUERY_HANDLERS, READS_DIRECTLY, UPDATES } from './calls/system.ts';
import type { Given } from './hits.ts';
import {
  broughtBy,
  joined,
  link,
  newCell,
  put,
  recordOf,
  type Taint,
  type TaintFrame,
  type TaintTyped,
} from './state.ts';
import type { Call, TaintValue } from './values.ts';

const QUERY = 'the query brings clinical records';

/** What only records can come of, once it is fetched. */
export function described(taint: Taint, call: Call, frame: TaintFrame): TaintTyped {
  const cell = newCell(taint);
  const read = taint.reads.get(siteKey(call.site));
  if (read) {
    const origin = broughtBy(taint, read, call.site, QUERY, frame);
    put(taint, cell, recordOf(origin, read.isCertain ? 'certain' : 'maybe'));
  }
  return { cell };
}

/** A query: its handlers are given the samples, and the object says nothing of them. */
export function bringQuery(
  taint: Taint,
  call: Call,
  name: string,
  given: readonly Given[],
  frame: TaintFrame,
): Cell<TaintValue> {
  const query = newCell(taint);
  // HKSourceQuery brings the names of apps and devices
  if (given.some(({ argument }) => argument.label === 'samplePredicate')) return query;
  const read = taint.reads.get(siteKey(call.site));
  const position = QUERY_HANDLERS.get(name) ?? 1;
  const samples = newCell(taint);
  if (read) {
    const origin = broughtBy(taint, read, call.site, QUERY, frame);
    put(taint, samples, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
  }
  const args = argumentsWith(taint, samples, position);
  for (const { typed } of given) {
    link(taint, typed.cell, samples, (value) => (value.kind === 'record' ? taint.values.fetched(value) : undefined));
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind === 'function') apply(taint, value.made, args, call, frame);
    });
  }
  const made = { id: taint.nextId(), gives: samples, site: call.site };
  put(taint, query, { kind: 'function', made, path: [UPDATES] });
  return query;
}

function argumentsWith(taint: Taint, samples: Cell<TaintValue>, position: number): readonly Cell<TaintValue>[] {
  const nothing = newCell(taint);
  return Array.from({ length: position + 1 }, (_, index) => (index === position ? samples : nothing));
}

/** `query.updateHandler = { _, samples, _, _, _ in … }`. */
export function tellUpdates(
  taint: Taint,
  query: Cell<TaintValue>,
  handler: Cell<TaintValue>,
  call: Expression,
  frame: TaintFrame,
): void {
  taint.solver.watch(joined(taint, [query], taint.values.pop(UPDATES)), (value) => {
    const samples = value.kind === 'function' && value.path.length === 0 ? value.made.gives : undefined;
    if (!samples) return;
    const args = argumentsWith(taint, samples, 1);
    taint.solver.watch(handler, (told) => {
      if (told.kind === 'function') apply(taint, told.made, args, call, frame);
    });
  });
}

/** Calls of wrappers whose value is the samples. */
export function readsDirectly(taint: Taint, call: Call, name: string, frame: TaintFrame): Cell<TaintValue> | undefined {
  const read = taint.reads.get(siteKey(call.site));
  if (!read || !READS_DIRECTLY.has(name)) return undefined;
  const cell = newCell(taint);
  const origin = broughtBy(taint, read, call.site, QUERY, frame);
  put(taint, cell, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
  return cell;
}
