/**
 * Where queries of HealthKit, and of what wraps it, bring records.
 */
import { siteKey } from '../facts/source.ts';
import type { Cell } from '../flow/solver.ts';
import { apply } from './call-values.ts';
import type { Given } from './hits.ts';
import { link, newCell, originAt, put, recordOf, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import { QUERY_HANDLERS, READS_DIRECTLY } from './system.ts';
import type { Call, TaintValue } from './values.ts';

/** What only records can come of, once it is fetched. */
export function described(taint: Taint, call: Call, frame: TaintFrame): TaintTyped {
  const cell = newCell(taint);
  const read = taint.reads.get(siteKey(call.site));
  if (read) {
    const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
    put(taint, cell, recordOf(origin, read.isCertain ? 'certain' : 'maybe'));
  }
  return { cell };
}

/** The samples that a query's handler is given. */
export function bringQuery(taint: Taint, call: Call, name: string, given: readonly Given[], frame: TaintFrame): void {
  // HKSourceQuery brings the names of apps and devices
  if (given.some(({ argument }) => argument.label === 'samplePredicate')) return;
  const read = taint.reads.get(siteKey(call.site));
  const position = QUERY_HANDLERS.get(name) ?? 1;
  const samples = newCell(taint);
  if (read) {
    const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
    put(taint, samples, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
  }
  for (const { typed } of given) {
    link(taint, typed.cell, samples, (value) => (value.kind === 'record' ? taint.values.fetched(value) : undefined));
    const nothing = newCell(taint);
    const args = Array.from({ length: position + 1 }, (_, index) => (index === position ? samples : nothing));
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind === 'function') apply(taint, value.made, args, call, frame);
    });
  }
}

/** Calls of wrappers whose value is the samples. */
export function readsDirectly(taint: Taint, call: Call, name: string, frame: TaintFrame): Cell<TaintValue> | undefined {
  const read = taint.reads.get(siteKey(call.site));
  if (!read || !READS_DIRECTLY.has(name)) return undefined;
  const cell = newCell(taint);
  const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
  put(taint, cell, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
  return cell;
}
