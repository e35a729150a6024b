/**
 * Who calls a function without bringing it anything: all of them share one run, and what that makes is another object than those
 * of the runs for who brings a record.
 */
import type { FunctionInfo } from '../../program/program.ts';
import { enteredKey } from '../objects/objects.ts';
import type { Chain, Taint } from '../state.ts';

/** A call, from code that nobody who brings something is seen to run. */
export interface Caller {
  /** The function that it stands in. */
  readonly of: FunctionInfo | undefined;
  /** Whether it turned out to bring something. */
  brings: boolean;
}

/** Notes a call. Undefined for one from a run for a caller. */
export function noteCaller({ apart: { callers } }: Taint, info: FunctionInfo, calls: Chain): Caller | undefined {
  if (calls.sites.length > 0) return undefined;
  const caller = { of: calls.root, brings: false };
  const known = callers.get(info);
  if (known) known.push(caller);
  else callers.set(info, [caller]);
  return caller;
}

/** Whether anybody is seen to call a function who brings nothing. */
export function isCalledPlainly(taint: Taint, info: FunctionInfo, seen = new Set<FunctionInfo>()): boolean {
  if (seen.has(info)) return false;
  seen.add(info);
  return (taint.apart.callers.get(info) ?? []).some(
    ({ of, brings }) => !brings && (!of || !taint.memo.has(enteredKey(of)) || isCalledPlainly(taint, of, seen)),
  );
}
