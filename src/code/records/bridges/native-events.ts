/**
 * What native code tells JavaScript and Dart by itself: an event comes to all that listen to its name, and what is put
 * into the sink of a channel of Flutter comes out of the channel of that name.
 * https://docs.flutter.dev/platform-integration/platform-channels
 */

import type { Cell } from '../../flow/solver.ts';
import { CHANNELS, EVENTS } from '../../models/storage.ts';
import { lineage } from '../../program/inheritance.ts';
import { globalNamed } from '../../program/named.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { fieldCell } from '../objects/fields.ts';
import { runOf, topFrame } from '../runs.ts';
import { link, newCell, put, type Taint, type TaintFrame, typeInfoOf } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import { placeOf } from '../stores/stored-places.ts';
import type { Call, TaintValue } from '../values.ts';

/** What stands before the name of an event in the variable that keeps who listens to it in JavaScript. */
export const EVENT = '\0event ';

/** Calls who listens to an event in JavaScript with what is sent. */
export function callListeners(taint: Taint, event: string, sent: Cell<TaintValue>): void {
  const listeners = globalNamed(taint.program, EVENT + event);
  if (!listeners) return;
  const { site } = listeners.fact;
  const call: Call = { kind: 'call', callee: { kind: 'name', name: event, site }, args: [], site };
  taint.solver.watch(fieldCell(taint, listeners), (value) => {
    if (value.kind === 'function' && value.path.length === 0)
      apply(taint, value.made, [sent], call, topFrame(taint, listeners.file));
  });
}

/** `super('opened')` in an event of the app's own, which is made to be dispatched. */
export function keepEvent(taint: Taint, { args: [name] }: Call, frame: TaintFrame): void {
  const { owner, self } = frame;
  const isEvent =
    owner && lineage(taint.program, owner).some(({ supertypes }) => EVENT_TYPES.some((it) => supertypes.has(it)));
  const place = isEvent && name && placeName(taint, name.value, frame);
  if (!place) return;
  const kept = placeOf(taint, EVENTS, place);
  put(taint, kept, { kind: 'own', type: { name: owner.name, args: [] }, path: [] });
  if (self) link(taint, self.cell, kept);
}

/** Of JavaScript's own, as it calls what is there for all. */
const EVENT_TYPES: readonly string[] = ['Event@', 'CustomEvent@'];

/** `channel.setStreamHandler(handler)`: who is asked to listen is given a block, whose arguments come out of the channel. */
export function handleStream(taint: Taint, { name, of, given, frame, call }: SystemCall): void {
  const [handler] = given;
  if (name !== 'setStreamHandler' || !handler || !of) return;
  const place = placeName(taint, of, frame);
  const info = typeInfoOf(taint, handler.typed.type);
  if (place === undefined || !info) return;
  const fills = newCell(taint);
  const step = { what: 'sent through an event channel', site: call.site };
  link(taint, fills, placeOf(taint, CHANNELS, `${place}/`), taint.values.keyed, step);
  for (const listen of LISTENS.flatMap((it) => info.functions.get(it) ?? [])) {
    const at = listen.fact.parameters.findIndex(({ type }) => type?.name === 'FlutterEventSink');
    const sink = runOf(taint, listen).parameters[at];
    if (sink) put(taint, sink, { kind: 'function', made: { id: taint.nextId(), fills, site: call.site }, path: [] });
  }
}

const LISTENS: readonly string[] = ['onListen', 'onListenWithArguments'];
