/**
 * Functions of JavaScript that a service is given to fill what it sends, `Sentry.init({ beforeSend(event) { … } })`: what they
 * put into that, or give in its place, is handed to it. In other languages what they are given has a type that tells.
 */
import { type Destination, destinationAt } from '../../models/destinations.ts';
import type { Given } from '../hits.ts';
import { newCell, put, type Taint, type TaintFrame } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';
import { apply } from './call-values.ts';

/** What gives the event that is sent: others are called back, and what they give is nobody's.
 *  https://docs.sentry.io/platforms/react-native/configuration/filtering/ https://posthog.com/docs/libraries/js
 *  https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/ */
const GIVES = /^(?:before\w{0,40}|add(?:Global)?EventProcessor|\w{0,40}Mapper)$/;

interface Told {
  readonly destination: Destination;
  readonly api: string;
  /** What the service is reached by: what it gives to fill is reached so too. */
  readonly itself: TaintValue;
  /** Props that are drawn. */
  readonly shown: ReadonlySet<string> | undefined;
}

/** The last name of `Sentry.init`. */
export function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
}

export function fillBeforeSent(
  taint: Taint,
  { destination, api, itself, shown }: Told,
  given: readonly Given[],
  call: Call,
  frame: TaintFrame,
): void {
  const event = newCell(taint);
  put(taint, event, itself);
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      const [name = lastName(api), ...inner] = value.path;
      if (value.kind !== 'function' || inner.length > 0 || shown?.has(name)) return;
      const filled = newCell(taint);
      const result = apply(taint, value.made, [event], call, frame, undefined, () => filled);
      const cells = [filled, ...(GIVES.test(name) ? [result] : [])];
      taint.hits.push({ destination, api: `${api}()`, site: value.made.site, cells, places: [] });
    });
}

/** A component that a service wraps, `Sentry.withProfiler(Row)`, shows what that is given, and hands on none of it. */
const WRAPS = /^(?:wrap|with[A-Z]\w{0,40})$/;

export function wrapped(path: string, [first]: readonly Given[]): Given | undefined {
  return first && WRAPS.test(lastName(path)) && destinationAt(path) ? first : undefined;
}
