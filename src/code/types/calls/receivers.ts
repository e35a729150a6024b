/**
 * Who is called on, where nobody is seen to be: any object that may be meant.
 */

import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { TypeInfo } from '../../program/program.ts';
import { type Analysis, isNobody, memoize, type Urgency, whenEmpty } from '../analysis.ts';
import type { Value } from '../values.ts';

/** Acts when nobody is seen to be called on at `site`. */
export function whenUnseen(analysis: Analysis, receiver: Cell<Value>, site: Site, act: () => void): void {
  whenEmpty(analysis, receiver, 'receiver', act, (value) => comesOfClosure(analysis, value, site));
}

/** When any object of these types is meant. Which case of an enum it is cannot be told, so that what any object of a class
 *  brings comes first; and `Access.labs` or `Access.notes` is chosen by a branch, which comes before any `Access`. */
export function urgencyOf(owners: readonly TypeInfo[]): Urgency {
  if (owners.length === 0) return 'receiver';
  if (owners.every(({ cases }) => cases.size > 0)) return 'unknown';
  return owners.every(givesNames) ? 'value' : 'receiver';
}

/** `struct Access { static let labs = Access(…); static let notes = Access(…) }`. */
function givesNames({ kind, name, variables }: TypeInfo): boolean {
  if (kind !== 'struct') return false;
  const named = [...variables.values()].filter(({ fact: { modifiers, value } }) => {
    const callee = modifiers.has('static') && value?.kind === 'call' ? value.callee : undefined;
    return callee?.kind === 'name' ? callee.name === name : callee?.kind === 'member' && callee.name === 'init';
  });
  return named.length > 1;
}

/** A closure ran with nobody's arguments, beside the runs for those who call it. */
export function ranForNobody(analysis: Analysis, closure: Site): void {
  closures(analysis).add(closure);
}

/** Whether a value is what that run brought out of the closure: `{ count = $0.count }` says nothing of who is called on
 *  elsewhere. */
function comesOfClosure(analysis: Analysis, value: Value, at: Site): boolean {
  if (!isNobody(value) || !('site' in value) || !value.site || !closures(analysis).has(value.site)) return false;
  const { file, start, end } = value.site;
  return file !== at.file || at.start < start || at.start >= end;
}

function closures(analysis: Analysis): Set<Site> {
  return memoize(analysis, 'closures run for nobody', () => new Set<Site>());
}
