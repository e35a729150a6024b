/**
 * Who is told what a publisher of Combine gives: a subject, `kinds.subscribe(picked)`, or a subscriber of the app's own, whose
 * `receive(_:)` is called. https://developer.apple.com/documentation/combine/publisher/subscribe(_:)-4u8kn
 */
import { nearest } from '../../program/called.ts';
import { TELLS } from '../../program/combined.ts';
import { assign } from '../assign.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { callInfo } from '../runs.ts';
import { newCell, type Taint, typeInfoOf } from '../state.ts';
import type { Call } from '../values.ts';

export function subscribe(taint: Taint, { name, receiver, given, call, frame }: SystemCall): void {
  const [subscriber, ...more] = given;
  if (!TELLS.has(name) || !receiver || !subscriber || more.length > 0) return;
  const { label, value } = subscriber.argument;
  if (label !== TELLS.get(name) || !frame.file.traits.isNative) return;
  if (value.kind === 'name' || value.kind === 'member') assign(taint, value, receiver.cell, frame);
  const type = typeInfoOf(taint, subscriber.typed.type);
  const receives: Call = {
    ...call,
    callee: { kind: 'name', name: 'receive', site: call.site },
    args: [{ value: call }],
  };
  const [method] = type ? nearest(taint.program, type, 'receive', receives) : [];
  if (method) callInfo(taint, method, subscriber.typed, [receiver.cell], call.site, newCell(taint), frame.calls);
}
