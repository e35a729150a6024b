/** What the system carries for the app, in a notification or in what a person does, from who fills it to who is given it. */
import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { putWhenMade, readOfMade } from '../../models/carried-when-made.ts';
import { ACTIVITY, ACTIVITY_TYPE, CELL, isOneOfMany, partCarriedBySystem } from '../../models/notified.ts';
import { isScript } from '../calls/scripts.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { placeOf } from '../stores/stored-places.ts';
import type { TaintValue } from '../values.ts';

/** The functions that fill a part: where there are several, it may be that of another activity. */
function fillersOf(taint: Taint, store: string, part: string): Set<string> {
  return memoize(taint, `fills ${store} ${part}`, () => new Set<string>());
}

/** `response.notification.request.content.userInfo`, `activity.userInfo`. */
export function readCarried(taint: Taint, base: TaintTyped, name: string, site: Site): TaintTyped | undefined {
  const type = base.root ?? base.type?.name;
  const made = type === undefined ? undefined : readOfMade(type, name);
  const carried = made ?? partCarriedBySystem(type, name, false);
  if (!carried) return undefined;
  const { store, part } = carried;
  const cell = newCell(taint);
  const step = { what: `comes with ${store}`, site };
  const place = placeOf(taint, store, part);
  if (!isOneOfMany(store) && !made) link(taint, place, cell, undefined, step);
  else
    taint.deferred.push(() => {
      const isSure = fillersOf(taint, store, part).size < 2;
      link(
        taint,
        place,
        cell,
        isSure ? undefined : taint.values.doubted(store === ACTIVITY ? ACTIVITY_TYPE : store),
        step,
      );
    });
  return { cell };
}

/** `UIContextMenuConfiguration(identifier: row.id as NSString, …)`: who is told what is done with it is given it again. */
export function fillMade(taint: Taint, { name, receiver, made, given, call, frame }: SystemCall): void {
  const type = made?.name ?? receiver?.root ?? receiver?.type?.name;
  if (type === undefined || isScript(frame.file)) return;
  for (const [index, { argument, typed }] of given.entries()) {
    const put = putWhenMade(type, name, argument.label, index);
    if (!put) continue;
    fillersOf(taint, put.store, put.part).add(frame.symbol);
    link(taint, typed.cell, placeOf(taint, put.store, put.part), undefined, {
      what: `put into ${put.store}`,
      site: call.site,
    });
  }
}

/** `content.title = name`, `activity.userInfo = entries`. Whether it is nowhere else: what gives a cell its first content is called
 *  on that cell. */
export function fillCarried(
  taint: Taint,
  base: TaintTyped,
  name: string,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
): boolean {
  const carried = partCarriedBySystem(base.type?.name ?? base.root, name, true);
  if (!carried) return false;
  const { store, part } = carried;
  if (isOneOfMany(store)) fillersOf(taint, store, part).add(frame?.symbol ?? '');
  link(taint, value, placeOf(taint, store, part), undefined, { what: `put into ${store}`, site });
  return store === CELL;
}
