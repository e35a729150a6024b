/**
 * Who is told what a publisher of Combine gives: a subject, `kinds.subscribe(picked)`, or a subscriber of the app's own, whose
 * `receive(_:)` is called. https://developer.apple.com/documentation/combine/publisher/subscribe(_:)-4u8kn
 */
import { nearest } from '../../program/called.ts';
import { TELLS } from '../../program/combined.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, isNobody, newCell, nobody, put, whenEmpty } from '../analysis.ts';
import { callFunction, cellOf, type Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { anyOf } from '../objects/things.ts';
import { lvalue } from '../store.ts';

/** Whether that is all that is done with it: who is told is seen. */
export function subscribe(
  analysis: Analysis,
  publisher: Typed,
  name: string,
  [subscriber, ...more]: readonly Given[],
  call: Call,
  frame: Frame,
): boolean {
  if (!subscriber || !TELLS.has(name) || subscriber.label !== TELLS.get(name) || more.length > 0) return false;
  if (!frame.file.traits.isNative || subscriber.expression.kind === 'closure') return false;
  const into = lvalue(analysis, subscriber.expression, frame);
  if (into) analysis.solver.flow(publisher.cell, into);
  const received: Given = { cell: publisher.cell, isTrailing: false, expression: call };
  const receives: Call = {
    ...call,
    callee: { kind: 'name', name: 'receive', site: call.site },
    args: [{ value: call }],
  };
  analysis.solver.watch(subscriber.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : undefined;
    const [method] = type ? nearest(analysis.program, type, 'receive', receives) : [];
    if (method) callFunction(analysis, method, cellOf(analysis, value), [received], call, frame, newCell(analysis));
  });
  const type = subscriber.type?.name ?? '';
  return SUBJECTS.has(type) || findTypeInfo(analysis.program, type) !== undefined;
}

/** Who listens to a subject is given nothing until somebody sends into it, which may be seen last: the tap of a button. Where
 *  nobody is seen to, any object of its type may come. */
export function awaitSent(analysis: Analysis, { cell, type }: Typed, { site }: Call): void {
  const element = type?.name === 'PassthroughSubject' ? type.args[0] : undefined;
  const info = element && findTypeInfo(analysis.program, element.name);
  if (!info) return;
  put(analysis, cell, nobody(site));
  whenEmpty(analysis, cell, 'door', () => put(analysis, cell, anyOf(analysis, info, site)), isNobody);
}

const SUBJECTS: ReadonlySet<string> = new Set(['PassthroughSubject', 'CurrentValueSubject']);
