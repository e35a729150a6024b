/**
 * Who is told of what nobody catches. https://vuejs.org/api/application.html#app-config-errorhandler
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { apply } from '../calls/call-values.ts';
import type { Taint, TaintFrame } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { uncaughtIn } from './thrown.ts';

/** `app.config.errorHandler = (error) => …`, in a file of an app of Vue. */
export function hearUncaught(
  taint: Taint,
  { of, name, site }: Extract<Expression, { kind: 'member' }>,
  heard: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  const isOfVue = name === 'errorHandler' && of?.kind === 'member' && of.name === 'config';
  if (isOfVue && frame.file.modules?.imported.includes('vue'))
    tell(taint, heard, { kind: 'other', parts: [], site }, frame);
}

/** Calls that are given a function for that. */
const GIVEN: ReadonlySet<string> = new Set(['vue#onErrorCaptured']);

export function tellUncaught(
  taint: Taint,
  path: string,
  given: readonly { readonly typed: { readonly cell: Cell<TaintValue> } }[],
  call: Expression,
  frame: TaintFrame,
): void {
  const [heard] = given;
  if (heard && GIVEN.has(path)) tell(taint, heard.typed.cell, call, frame);
}

function tell(taint: Taint, heard: Cell<TaintValue>, call: Expression, frame: TaintFrame): void {
  taint.solver.watch(heard, (value) => {
    if (value.kind === 'function' && value.path.length === 0)
      apply(taint, value.made, [uncaughtIn(taint)], call, frame);
  });
}
