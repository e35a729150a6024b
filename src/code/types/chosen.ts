/** What a person picks in a view of SwiftUI comes to what its `selection` is bound to, beside all that it might be. */

import type { Call } from '../program/mentions.ts';
import { pickIn, selectionOf } from '../program/selections.ts';
import { type Analysis, newCell } from './analysis.ts';
import { emitAs } from './bindings.ts';
import type { Given } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { readMember } from './members.ts';
import { boundOf } from './presented.ts';
import { lvalue } from './store.ts';

/** The frame in which stands what such a view offers. */
export function choosing(analysis: Analysis, call: Call, frame: Frame): Frame {
  const selection = frame.file.traits.hasBindings ? selectionOf(call) : undefined;
  const target = selection && boundOf(selection);
  const into = target && lvalue(analysis, target, frame);
  if (!into) return frame;
  const chosen = newCell(analysis);
  analysis.solver.flow(chosen, into);
  return { ...frame, chosen };
}

/** What one call offers in a view whose selection is bound. */
export function offer(analysis: Analysis, name: string, given: readonly Given[], call: Call, frame: Frame): void {
  const choice = frame.chosen && pickIn(call, name);
  const shown = choice && given[choice.index];
  if (!frame.chosen || !shown) return;
  const told = choice.path.reduce<Typed>((of, part) => readMember(analysis, of, part, call, frame), shown);
  emitAs(analysis, frame, told.cell, frame.chosen, told.type);
}
