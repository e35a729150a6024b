/**
 * Collections that a function of the app's own gives, and nothing else: `Plan.postponed()`, `[Plan postponedTypes]`.
 */
import type { Expression } from '../../facts/facts.ts';
import { calledStatically, methodsOf } from '../../program/called.ts';
import { descendants } from '../../program/inheritance.ts';
import { declaredType, functionsNamed } from '../../program/named.ts';
import type { FunctionInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { onlyExpression } from '../only.ts';

/** What a call without arguments gives, and where that is written; undefined where another function may be meant. */
export function givenByCall(
  analysis: Analysis,
  call: Expression,
  frame: Frame,
): { readonly value: Expression; readonly frame: Frame } | undefined {
  if (call.kind !== 'call' || call.args.length > 0) return undefined;
  const [only, ...others] = functionsMeant(analysis, call, frame).filter(({ fact }) => fact.body.length > 0);
  if (!only || others.length > 0 || only.fact.parameters.length > 0) return undefined;
  const value = onlyExpression(only.fact);
  return value && { value, frame: { ...frame, ...(only.owner && { owner: only.owner }) } };
}

function functionsMeant(
  { program }: Analysis,
  call: Extract<Expression, { kind: 'call' }>,
  frame: Frame,
): readonly FunctionInfo[] {
  const { callee } = call;
  if (callee.kind === 'name') {
    if (findName(frame.scope, callee.name)) return [];
    const own = frame.owner ? methodsOf(program, frame.owner, callee.name) : [];
    if (frame.owner && own.length > 0) return descendants(program, frame.owner).length === 0 ? own : [];
    return functionsNamed(program, callee.name);
  }
  const info =
    callee.kind === 'member' && callee.of?.kind === 'name' ? declaredType(program, callee.of.name) : undefined;
  if (!info || callee.kind !== 'member' || descendants(program, info).length > 0) return [];
  const { methods, isTaken } = calledStatically(program, info, callee.name, call);
  return isTaken ? [] : methods;
}
