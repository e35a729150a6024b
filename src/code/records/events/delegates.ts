/**
 * Delegates of controls that a person writes into: the system hands them the control, and with it all that code put there.
 * https://developer.apple.com/documentation/uikit/uitextfielddelegate
 */
import type { Expression } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import { lineage } from '../../program/inheritance.ts';
import { evaluate } from '../evaluate.ts';
import { callInfo } from '../runs.ts';
import { newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';

const CONTROLS: ReadonlySet<string> = new Set(['UITextField', 'UISearchTextField', 'UITextView', 'UISearchBar']);

/** `field.delegate = self`: each of its methods that is given such a control may be given this one. */
export function callDelegate(
  taint: Taint,
  { of, name, site }: Extract<Expression, { kind: 'member' }>,
  control: TaintTyped,
  written: Expression | undefined,
  frame: TaintFrame,
): void {
  const type = control.type?.name ?? control.root;
  if (name !== 'delegate' || !of || !written || type === undefined || !CONTROLS.has(type)) return;
  const delegate = evaluate(taint, written, frame);
  const info = typeInfoOf(taint, delegate.type);
  // by then more is put into it than there is here
  const { cell } = evaluate(taint, of, { ...frame, scope: { outer: frame.scope, isOfClosure: true } });
  for (const each of info ? lineage(taint.program, info) : [])
    for (const method of [...each.functions.values()].flat()) {
      const [given] = method.fact.parameters;
      if (given?.type && elementType(given.type).name === type)
        callInfo(taint, method, delegate, [cell], site, newCell(taint), frame.calls);
    }
}
