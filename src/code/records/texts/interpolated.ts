/**
 * What stands in a text of Swift, where a function of the app's own says what is written of it: `\(hidden: name)`.
 */
import type { Argument, Expression } from '../../facts/facts.ts';
import { calledAnywhere } from '../../program/called.ts';
import { callMethods } from '../calls/call-methods.ts';
import { evaluate, evaluatePart } from '../evaluate.ts';
import { joined, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call } from '../values.ts';

type Text = Extract<Expression, { kind: 'text' }>;

/** Each part of a text, as what it says. */
export function interpolated(taint: Taint, { parts, given }: Text, frame: TaintFrame): readonly TaintTyped[] {
  const of = new Map(given?.map(({ at, args }) => [at, args]));
  let left = 0;
  return parts.map((part, index): TaintTyped => {
    left -= 1;
    const args = of.get(index) ?? [{ value: part }];
    const own = left < 0 ? ownPart(taint, part, args, frame) : undefined;
    if (own) left = args.length - 1;
    // what else stands beside the value, in the same parentheses
    else if (left >= 0) return { cell: newCell(taint) };
    return own ?? evaluatePart(taint, part, frame);
  });
}

function ownPart(taint: Taint, part: Expression, args: readonly Argument[], frame: TaintFrame): TaintTyped | undefined {
  if (part.kind === 'literal' || !frame.file.traits.hasOwnOperators) return undefined;
  const { site } = part;
  const name = 'appendInterpolation';
  const of: Expression = { kind: 'name', name: 'self', site };
  const call: Call = { kind: 'call', callee: { kind: 'member', of, name, site }, args, site };
  const [first, ...others] = calledAnywhere(taint.program, name, call).filter(({ fact: { parameters } }) => {
    const [only] = parameters;
    if (only?.label !== undefined || parameters.length > 1) return true;
    // without a label it may be the system's
    return only?.type !== undefined && only.type.name === evaluate(taint, part, frame).type?.name;
  });
  if (!first?.owner) return undefined;
  const self = { cell: newCell(taint), type: { name: first.owner.name, args: [] } };
  callMethods(taint, call, [first, ...others], self, frame);
  return { cell: joined(taint, [self.cell], taint.values.whole) };
}
