/**
 * Keys that are the elements of a list: what is read by one of them is an entry of those.
 */
import type { Expression } from '../../facts/facts.ts';
import { collectionMethod } from '../../models/collections.ts';
import type { Taint, TaintFrame, TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { keysWritten, onlyKeys, tellKeys } from './told-by-key.ts';
import { toldOfFirst } from './told-by-test.ts';

/** The entries that the elements of a list stand before: of keys that are written out, or that a test lets through. */
export function keysOfList(taint: Taint, list: Expression, frame: TaintFrame): Via | undefined {
  const keys = keysWritten(taint, list, frame);
  if (keys) return onlyKeys(taint, keys);
  const test = list.kind === 'call' && list.callee.kind === 'member' && list.callee.name === 'filter' && list.args[0];
  const told = test ? toldOfFirst(taint, test.value, frame, 0) : [];
  return told.find(({ isKey }) => isKey)?.yes;
}

/** A closure that a method calls with each of such keys. */
export function tellGiven(
  taint: Taint,
  { callee }: Extract<Expression, { kind: 'call' }>,
  given: TaintTyped,
  frame: TaintFrame,
): void {
  if (callee.kind !== 'member' || !callee.of) return;
  const { name, of } = callee;
  const calls = collectionMethod('records', name)?.closure;
  const at = calls === 'element' ? 0 : calls === 'two elements' && name === 'reduce' ? 1 : undefined;
  const via = at === undefined ? undefined : keysOfList(taint, of, frame);
  if (!via || at === undefined) return;
  taint.solver.watch(given.cell, (value) => {
    const closure = value.kind === 'function' ? value.made.closure : undefined;
    const parameter = closure?.fact.parameters[at];
    if (closure && parameter) tellKeys(parameter.name, via, closure.frame);
  });
}
