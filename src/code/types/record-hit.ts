/**
 * Calls that ask, read, share, or that a rule wants to know of.
 */

import type { Expression } from '../facts/facts.ts';
import { isSinkName, matchSink } from '../models/sinks.ts';
import type { Call } from '../program/mentions.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Analysis } from './analysis.ts';
import { callTags, type Given } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { isOfUnnamedQuery } from './calls/unnamed-queries.ts';
import { isOfUnsaidClosure } from './calls/unsaid-closures.ts';
import { readMember } from './objects/members.ts';

export function recordHit(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  instead: readonly FunctionInfo[],
  receiver?: string,
): void {
  if (!isSinkName(name)) return;
  const match = matchSink(name, given);
  if (!match) return;
  if (!frame.file.traits.isNative && match.sink.isCommonName) return;
  if (isOfUnnamedQuery(analysis, call, frame.calls) || isOfUnsaidClosure(analysis, call, frame.calls)) return;
  const cells = match.at.map((index, position) => {
    const arg = index === undefined ? undefined : given[index];
    const path = match.sink.takes[position]?.path;
    if (!arg || !path) return arg?.cell;
    return path.reduce((typed: Typed, part) => readMember(analysis, typed, part, call, frame), { cell: arg.cell }).cell;
  });
  const tags = callTags(analysis, call, frame);
  analysis.hits.push({
    sink: match.sink,
    site: call.site,
    call,
    frame: { ...frame, tags },
    cells,
    instead: instead.map(({ fact }) => fact.site),
    ...(receiver !== undefined && { receiver }),
  });
}

/** Whether a call asks, reads or shares, as far as its name and labels tell. */
export function isSinkCall(call: Expression): boolean {
  if (call.kind !== 'call') return false;
  const { callee, args } = call;
  return (callee.kind === 'name' || callee.kind === 'member') && matchSink(callee.name, args) !== undefined;
}
