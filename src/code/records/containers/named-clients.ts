/**
 * Clients of HTTP that a container of .NET knows by a name: `services.AddHttpClient("notes", client => …)` says where one
 * speaks to, `clients.CreateClient("notes")` gives it. https://learn.microsoft.com/dotnet/core/extensions/httpclient-factory
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import type { TaintValue } from '../values.ts';

export function callNamedClient(taint: Taint, { name, of, given, frame }: SystemCall): TaintTyped | undefined {
  if (frame.file.traits.isNative) return undefined;
  if (name === 'CreateClient') {
    const cell = clientNamed(taint, given[0]?.argument.value, frame);
    return cell && { cell, type: { name: 'HttpClient', args: [] } };
  }
  const added = name === 'ConfigureHttpClient' && of?.kind === 'call' ? of : undefined;
  const isOfName = added?.callee.kind === 'member' && added.callee.name === 'AddHttpClient';
  const key = isOfName ? added?.args[0]?.value : name === 'AddHttpClient' ? given[0]?.argument.value : undefined;
  const client = key && clientNamed(taint, key, frame);
  const fill = given.at(-1);
  if (!client || !fill) return undefined;
  taint.solver.watch(fill.typed.cell, (value) => {
    const filled = value.kind === 'function' ? value.made.closure?.parameters.at(-1) : undefined;
    if (filled) link(taint, filled.cell, client, taint.values.placed);
  });
  return undefined;
}

function clientNamed(taint: Taint, key: Expression | undefined, frame: TaintFrame): Cell<TaintValue> | undefined {
  const name = key && placeName(taint, key, frame);
  return name === undefined ? undefined : memoize(taint, `client ${name}`, () => newCell(taint));
}
