/**
 * What is taken out of a local by name, statement after statement: `kinds.remove(.shots)`, `kinds.subtract(deferred)`. What
 * follows is of those that are left, and what came before is of all. Where anything else takes something out of the local,
 * in a loop, a branch or a closure, all that is in it may be out of it (`bindName`).
 */

import type { Statement } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { type Call, TAKES_OUT } from '../../program/mentions.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { type Analysis, newCell } from '../analysis.ts';
import { type Frame, innerFrame, type Typed } from '../calls/frames.ts';
import { tagged } from '../values.ts';
import { closuresIn } from './closures-in.ts';
import { frameLeft } from './left-in-turn.ts';
import { keptAfter } from './removals.ts';

/** The frame of what follows a statement of a block. */
export function frameAfter(analysis: Analysis, statement: Statement, block: readonly Statement[], frame: Frame): Frame {
  const left = frameLeft(analysis, statement, block, frame);
  if (left || analysis.narrowed.size === 0) return left ?? frame;
  if (statement.kind === 'declare' && statement.pattern.kind === 'name') {
    const { name } = statement.pattern;
    const local = frame.scope.names?.get(name);
    if (local?.into && analysis.narrowed.has(name) && isTakenInTurn(block, name))
      declareName(frame.scope, name, { ...local, cell: local.into, isInTurn: true });
    return frame;
  }
  const removal = removalOf(statement);
  const local = removal && findName(frame.scope, removal.name);
  if (!removal || !local?.isInTurn) return frame;
  const kept = keptAfter(analysis, local, removal.call, frame) ?? narrowed(analysis, local);
  // what is put in later is there
  const into = newCell(analysis);
  analysis.solver.flow(into, kept.cell);
  analysis.solver.flow(into, local.into ?? local.cell);
  const after = innerFrame(frame);
  declareName(after.scope, removal.name, { ...local, cell: kept.cell, into });
  return after;
}

/** Any of it may be out. */
function narrowed(analysis: Analysis, { cell: from }: Typed): Typed {
  const cell = newCell(analysis);
  analysis.solver.flow(from, cell, (value) => tagged(value, { upperBound: true }));
  return { cell };
}

function removalOf(statement: Statement): { readonly name: string; readonly call: Call } | undefined {
  const call = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
  if (call?.kind !== 'call' || call.callee.kind !== 'member' || !TAKES_OUT.has(call.callee.name)) return undefined;
  const { of } = call.callee;
  return of?.kind === 'name' ? { name: of.name, call } : undefined;
}

function isTakenInTurn(block: readonly Statement[], name: string): boolean {
  const { calls } = mentionsOf(block);
  const all = [...TAKES_OUT].flatMap((word) => (calls.get(word) ?? []).filter((call) => isOn(call, name)));
  const direct = block.flatMap((statement) => {
    const removal = removalOf(statement);
    return removal?.name === name ? removal.call : [];
  });
  if (all.length !== direct.length) return false;
  const last = block.findLastIndex((statement) => removalOf(statement)?.name === name);
  const before = block.slice(0, last + 1);
  // a closure may run when something is out already
  return !closuresIn(before).some((body) => mentionsOf(body).names.has(name));
}

function isOn({ callee }: Call, name: string): boolean {
  return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === name;
}
