/** What passes an operator that prints it: `rows.print("rows").map(\.count)`. */
import { LOGGED_STREAMS } from '../../models/logged-streams.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Taint, TaintTyped } from '../state.ts';

/** What is handed on, where a file that imports such a library calls it so. */
export function passLog(taint: Taint, { name, call, given, receiver, frame }: SystemCall): TaintTyped | undefined {
  const destination = frame.file.traits.isNative && receiver ? LOGGED_STREAMS.get(name) : undefined;
  if (!destination || !receiver) return undefined;
  const imports = taint.importsOf(frame.file.path);
  if (!destination.modules?.some((module) => imports.has(module))) return undefined;
  // a stream of the app's own, or a logger of it, is told more than how the lines begin
  if (given.some(({ argument: { label, value } }) => label === 'to' || label === 'logger' || value.kind === 'closure'))
    return undefined;
  // each operator of a chain stands on a line of its own
  const { end } = call.callee.site;
  const site = { ...call.site, start: Math.max(call.site.start, end - name.length) };
  taint.hits.push({ destination, api: `${name}()`, site, cells: [receiver.cell], places: [] });
  return receiver;
}
