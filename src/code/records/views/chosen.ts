/** What a person picks in a view of SwiftUI comes to what its `selection` is bound to. */
import type { Cell } from '../../flow/solver.ts';
import { asideFrom, pickIn, selectionOf } from '../../program/selections.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { readMember } from '../objects/members.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { BINDING, setBound } from './bindings.ts';

/** The frame in which stands what a view shows, and offers. */
export function choosing(taint: Taint, call: Call, name: string, frame: TaintFrame): TaintFrame {
  if (!frame.file.traits.hasBindings) return frame;
  if (name === 'NavigationStack') openInPath(taint, call, frame);
  const target = selectionOf(call);
  if (!target) return asideFrom(frame, name);
  const chosen = newCell(taint);
  setBound(taint, evaluate(taint, target, frame, { name: BINDING, args: [] }).cell, chosen, call.site, frame);
  return { ...frame, chosen };
}

/** `NavigationStack(path: $router.path)`: what a link opens, wherever it stands, is in the path. */
function openInPath(taint: Taint, call: Call, frame: TaintFrame): void {
  const path = call.args.find(({ label }) => label === 'path')?.value;
  const bound = path && evaluate(taint, path, frame, { name: BINDING, args: [] });
  const element = bound?.type?.name === 'Array' ? bound.type.args[0] : undefined;
  if (bound && element) setBound(taint, bound.cell, linkedTo(taint, element.name), call.site, frame);
}

/** Values of a type that links lead to. */
function linkedTo(taint: Taint, type: string): Cell<TaintValue> {
  return memoize(taint, `linked ${type}`, () => newCell(taint));
}

/** What one call offers in a view whose selection is bound. */
export function offer(taint: Taint, { name, made, given, call, frame }: SystemCall): void {
  const view = made?.name ?? name;
  const opened = view === 'NavigationLink' ? given.find(({ argument }) => argument.label === 'value') : undefined;
  if (opened?.typed.type) link(taint, opened.typed.cell, linkedTo(taint, opened.typed.type.name));
  const choice = frame.chosen && pickIn(call, view);
  const shown = choice && given.find(({ argument }) => argument === call.args[choice.index])?.typed;
  if (!frame.chosen || !shown) return;
  const told = choice.path.reduce<TaintTyped>((of, part) => readMember(taint, of, part, call, frame), shown);
  link(taint, told.cell, frame.chosen);
}
