/**
 * What a person picks in a view of SwiftUI comes to what its `selection` is bound to: a tag, the value of a link, or what
 * tells the rows apart. https://developer.apple.com/documentation/swiftui/picker https://developer.apple.com/documentation/swiftui/list
 */

import { assign } from './assign.ts';
import { readMember } from './members.ts';
import { link, newCell, type Taint, type TaintFrame } from './state.ts';
import type { SystemCall } from './unknown.ts';
import type { Call } from './values.ts';

/** Views that show each of what they are given. */
export const SHOWS: ReadonlySet<string> = new Set(['ForEach', 'List', 'Table', 'OutlineGroup']);

/** The frame in which stands what such a view offers. */
export function choosing(taint: Taint, { args }: Call, frame: TaintFrame): TaintFrame {
  const target = frame.file.traits.hasBindings ? args.find(({ label }) => label === 'selection')?.value : undefined;
  if (target?.kind !== 'name' && target?.kind !== 'member') return frame;
  const chosen = newCell(taint);
  assign(taint, target, chosen, frame);
  return { ...frame, chosen };
}

/** What one call offers in a view whose selection is bound. */
export function offer(taint: Taint, { name, made, given, call, frame }: SystemCall): void {
  const { chosen } = frame;
  if (!chosen) return;
  const [first] = given;
  if (name === 'tag' && first) link(taint, first.typed.cell, chosen);
  const value = made?.name === 'NavigationLink' ? given.find(({ argument }) => argument.label === 'value') : undefined;
  if (value) link(taint, value.typed.cell, chosen);
  if (!made || !SHOWS.has(made.name) || !first || first.argument.label !== undefined) return;
  if (first.argument.value.kind === 'closure') return;
  const id = given.find(({ argument }) => argument.label === 'id')?.argument.value;
  const path = id?.kind === 'key-path' ? id.path : id ? undefined : ['id'];
  const told = path?.reduce((of, part) => readMember(taint, of, part, call, frame), first.typed);
  if (told) link(taint, told.cell, chosen);
}
