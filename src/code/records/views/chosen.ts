/** What a person picks in a view of SwiftUI comes to what its `selection` is bound to. */
import { asideFrom, pickIn, selectionOf } from '../../program/selections.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { readMember } from '../objects/members.ts';
import { link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call } from '../values.ts';
import { BINDING, setBound } from './bindings.ts';

/** The frame in which stands what a view shows, and offers. */
export function choosing(taint: Taint, call: Call, name: string, frame: TaintFrame): TaintFrame {
  const target = frame.file.traits.hasBindings ? selectionOf(call) : undefined;
  if (!target) return asideFrom(frame, name);
  const chosen = newCell(taint);
  setBound(taint, evaluate(taint, target, frame, { name: BINDING, args: [] }).cell, chosen, call.site, frame);
  return { ...frame, chosen };
}

/** What one call offers in a view whose selection is bound. */
export function offer(taint: Taint, { name, made, given, call, frame }: SystemCall): void {
  const choice = frame.chosen && pickIn(call, made?.name ?? name);
  const shown = choice && given.find(({ argument }) => argument === call.args[choice.index])?.typed;
  if (!frame.chosen || !shown) return;
  const told = choice.path.reduce<TaintTyped>((of, part) => readMember(taint, of, part, call, frame), shown);
  link(taint, told.cell, frame.chosen);
}
