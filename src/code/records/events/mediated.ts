/**
 * Requests of .NET that somebody hands to whoever handles their class: `mediator.Send(new GetRows(name))` runs
 * `Handle(GetRows request, …)`. https://github.com/jbogard/MediatR
 */
import { callableNamed } from '../../program/named.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { callInfo } from '../runs.ts';
import { newCell, type Taint, type TaintTyped, typeInfoOf } from '../state.ts';

const SENDS = /^(?:Send|Publish)(?:Async)?$/;

/** Undefined where nobody is seen to handle what is sent. */
export function callHandler(taint: Taint, { name, call, given, receiver, frame }: SystemCall): TaintTyped | undefined {
  const [request] = given;
  if (frame.file.traits.isNative || !SENDS.test(name) || !receiver || !request) return undefined;
  const sent = typeInfoOf(taint, request.typed.type);
  const handlers = callableNamed(taint.program, 'Handle').filter(
    ({ fact, owner }) => owner && sent && fact.parameters[0]?.type?.name === sent.name,
  );
  const cell = newCell(taint);
  for (const info of handlers.slice(0, MOST_HANDLERS)) {
    const self = { cell: newCell(taint), type: { name: info.owner?.name ?? '', args: [] } };
    callInfo(taint, info, self, [request.typed.cell], call.site, cell, frame.calls);
  }
  const type = handlers[0]?.fact.result;
  return handlers.length > 0 ? { cell, ...(type && { type }) } : undefined;
}

/** A message may be heard by several. */
const MOST_HANDLERS = 10;
