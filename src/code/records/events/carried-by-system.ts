/** What the system carries for the app, in a notification or in what a person does, from who fills it to who is given it. */
import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { ACTIVITY, ACTIVITY_TYPE, partCarriedBySystem } from '../../models/notified.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { placeOf } from '../stores/stored-places.ts';
import type { TaintValue } from '../values.ts';

/** The functions that fill a part: where there are several, it may be that of another activity. */
function fillersOf(taint: Taint, part: string): Set<string> {
  return memoize(taint, `fills ${ACTIVITY} ${part}`, () => new Set<string>());
}

/** `response.notification.request.content.userInfo`, `activity.userInfo`. */
export function readCarried(taint: Taint, base: TaintTyped, name: string, site: Site): TaintTyped | undefined {
  const carried = partCarriedBySystem(base.root ?? base.type?.name, name, false);
  if (!carried) return undefined;
  const { store, part } = carried;
  const cell = newCell(taint);
  const step = { what: `comes with ${store}`, site };
  const place = placeOf(taint, store, part);
  if (store !== ACTIVITY) link(taint, place, cell, undefined, step);
  else
    taint.deferred.push(() => {
      const isSure = fillersOf(taint, part).size < 2;
      link(taint, place, cell, isSure ? undefined : taint.values.doubted(ACTIVITY_TYPE), step);
    });
  return { cell };
}

/** `content.title = name`, `activity.userInfo = entries`. */
export function fillCarried(
  taint: Taint,
  base: TaintTyped,
  name: string,
  value: Cell<TaintValue>,
  site: Site,
  frame: TaintFrame | undefined,
): void {
  const carried = partCarriedBySystem(base.type?.name ?? base.root, name, true);
  if (!carried) return;
  const { store, part } = carried;
  if (store === ACTIVITY) fillersOf(taint, part).add(frame?.symbol ?? '');
  link(taint, value, placeOf(taint, store, part), undefined, { what: `put into ${store}`, site });
}
