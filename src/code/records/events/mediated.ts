/**
 * Requests of .NET that somebody hands to whoever handles their class: `mediator.Send(new GetRows(name))` runs
 * `Handle(GetRows request, …)`. https://github.com/jbogard/MediatR
 */
import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { mayBeOf } from '../../program/asked-most.ts';
import { lineage } from '../../program/inheritance.ts';
import { callableNamed } from '../../program/named.ts';
import type { FunctionInfo } from '../../program/program.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { callInfo } from '../runs.ts';
import { newCell, put, type Taint, type TaintTyped, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';

const SENDS = /^(?:Send|Publish)(?:Async)?$/;

/** Undefined where nobody is seen to handle what is sent. */
export function callHandler(taint: Taint, asked: SystemCall): TaintTyped | undefined {
  const { name, call, given, receiver, frame } = asked;
  const [request] = given;
  if (frame.file.traits.isNative || !SENDS.test(name) || !receiver || !request) return undefined;
  const sent = typeInfoOf(taint, request.typed.type);
  const handlers = callableNamed(taint.program, HANDLES).filter(
    ({ fact, owner }) => owner && sent && fact.parameters[0]?.type?.name === sent.name,
  );
  const cell = newCell(taint);
  for (const info of handlers.slice(0, MOST_HANDLERS)) {
    const self = { cell: newCell(taint), type: { name: info.owner?.name ?? '', args: [] } };
    callInfo(taint, info, self, [request.typed.cell], call.site, cell, frame.calls);
  }
  const type = handlers[0]?.fact.result;
  if (sent && name.startsWith('Send') && handlers.length > 0) callAround(taint, asked, request, cell);
  return handlers.length > 0 ? { cell, ...(type && { type }) } : undefined;
}

/** The class of what a handler is sent: who sends it does not name who handles it. */
export function sentTo({ fact, owner, file }: FunctionInfo): string | undefined {
  if (file.traits.isNative || fact.name !== HANDLES) return undefined;
  return owner?.supertypes.has('IRequestHandler') ? fact.parameters[0]?.type?.name : undefined;
}

const HANDLES = 'Handle';

/** A message may be heard by several. */
const MOST_HANDLERS = 10;

/** What stands around the handlers of all requests, by what it says that it is, and what it is called by. */
const AROUND: ReadonlyMap<string, string> = new Map([
  ['IPipelineBehavior', 'Handle'],
  ['IRequestPreProcessor', 'Process'],
  ['IRequestPostProcessor', 'Process'],
]);

/** Behaviors of the pipeline: each is given the request, and what comes of it. Those of other types are not.
 *  https://github.com/jbogard/MediatR/wiki/Behaviors */
function callAround(
  taint: Taint,
  { call, frame }: SystemCall,
  { typed: { cell: request, type } }: Given,
  answer: Cell<TaintValue>,
): void {
  const { program } = taint;
  // who is one names it, in whichever file
  taint.solver.watch(request, ({ kind }) => {
    if (kind === 'record') for (const name of AROUND.keys()) taint.askedOf.add(name);
  });
  for (const [base, name] of AROUND) {
    const isOne = ({ owner }: FunctionInfo): boolean =>
      owner !== undefined && lineage(program, owner).some(({ supertypes }) => supertypes.has(base));
    for (const info of callableNamed(program, name).filter(isOne).slice(0, MOST_HANDLERS)) {
      const { fact, owner } = info;
      const generic = fact.parameters[0]?.type;
      const wanted = generic && (owner?.bounds.get(generic.name) ?? generic);
      if (!type || !generic || !owner || (wanted && !mayBeOf(program, type, wanted))) continue;
      const next = newCell(taint);
      put(taint, next, { kind: 'function', made: { id: taint.nextId(), gives: answer, site: call.site }, path: [] });
      const args = fact.parameters.map((parameter, index) => {
        if (index === 0) return request;
        if (/Delegate$/.test(parameter.type?.name ?? '')) return next;
        return base === 'IRequestPostProcessor' && index === 1 ? answer : undefined;
      });
      const self = { cell: newCell(taint), type: { name: owner.name, args: [] } };
      const bound = {
        types: new Map<string, TypeName>([[generic.name, type]]),
        places: new Map(),
        key: `${generic.name}=${type.name}`,
      };
      callInfo(taint, info, self, args, call.site, answer, frame.calls, [], bound);
    }
  }
}
