/**
 * Lists of UIKit that are shown from snapshots, `models/shown-lists.ts`: records that are applied come to the closure that makes
 * the cells.
 */

import type { Site, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  applies,
  dequeues,
  givesChildren,
  givesItems,
  handlesItems,
  isSnapshot,
  isSource,
  keepsHandlers,
  makesCells,
} from '../../models/shown-lists.ts';
import { assign } from '../assign.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { fill, makeFiller } from '../events/answers.ts';
import { namesOf } from '../hits.ts';
import { link, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

/** What the closure is given that makes a cell: the view, the path, the item. */
export function typeOfProvider({ name, args }: TypeName): TypeName | undefined {
  const item = makesCells(name) ? args[1] : undefined;
  return item && { name: '->', args: [{ name: '()', args: [NOTHING, NOTHING, item] }] };
}

const NOTHING: TypeName = { name: 'Any', args: [] };

/** A source, or a registration, when it is made: what it is filled with comes to the closure that makes cells. */
export function makeSource(taint: Taint, { made, given, call, frame }: SystemCall): Cell<TaintValue> | undefined {
  if (!made || !makesCells(made.name)) return undefined;
  const items = newCell(taint);
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind === 'function') apply(taint, value.made, [newCell(taint), newCell(taint), items], call, frame);
    });
  const cell = makeFiller(taint, items, call);
  link(taint, items, cell);
  return cell;
}

/** Undefined for what is no call of a source, a snapshot or a registered cell. */
export function callSource(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, of, given, frame } = system;
  // of a subclass, by its bare name
  const receiver = system.receiver ?? (of ? undefined : frame.self);
  if (!receiver || !frame.file.traits.isNative) return undefined;
  const own = makeSource(taint, system);
  if (own && system.made) return { cell: own, type: system.made };
  const item = given.find(({ argument }) => argument.label === 'item');
  const [first] = given;
  if (dequeues(name) && first && item) {
    fill(taint, first.typed, item.typed.cell);
    return { cell: newCell(taint) };
  }
  const names = namesOf(taint, receiver);
  const isOfSource = names.some(isSource);
  if (isOfSource && applies(name) && first) {
    fill(taint, receiver, first.typed.cell);
    if (!of) link(taint, first.typed.cell, receiver.cell);
    if (of?.kind === 'name' || of?.kind === 'member') assign(taint, of, first.typed.cell, frame);
    return { cell: newCell(taint) };
  }
  const [sections, items] = receiver.type?.args ?? [];
  if (isOfSource && name === 'snapshot') {
    const args = sections && items ? [sections, items] : [];
    return { cell: receiver.cell, type: { name: 'NSDiffableDataSourceSnapshot', args } };
  }
  if (!givesItems(name) || !(isOfSource || names.some(isSnapshot))) return undefined;
  return itemsOf(receiver, name);
}

/** What `source.sectionSnapshotHandlers` is here. */
const HANDLERS = '\0handlers';

/** `source.sectionSnapshotHandlers.willExpandItem = { item in … }`: it is called for what the source shows. Says whether it is
 *  such a part. */
export function keepHandler(
  taint: Taint,
  base: TaintTyped,
  name: string,
  handler: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame,
): boolean {
  if (base.type?.name !== HANDLERS || !handlesItems(name)) return false;
  const items = newCell(taint);
  taint.solver.watch(base.cell, (value) => {
    if (value.kind === 'function' && value.made.fills) link(taint, value.made.fills, items);
  });
  taint.solver.watch(handler, (value) => {
    if (value.kind !== 'function') return;
    const given = apply(taint, value.made, [items, items], { kind: 'other', parts: [], site }, frame);
    if (givesChildren(name) && given) fill(taint, base, given);
  });
  return true;
}

/** `snapshot.itemIdentifiers`. */
export function itemsOf({ cell, type }: TaintTyped, name: string): TaintTyped | undefined {
  if (type && isSource(type.name) && keepsHandlers(name)) return { cell, type: { name: HANDLERS, args: [] } };
  if (!type || !givesItems(name) || !(isSnapshot(type.name) || isSource(type.name))) return undefined;
  const item = name.startsWith('section') ? type.args[0] : type.args.at(-1);
  return { cell, ...(item && { type: /s$|Section/.test(name) ? { name: 'Array', args: [item] } : item }) };
}
