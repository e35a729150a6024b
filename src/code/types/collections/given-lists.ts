/**
 * Collections that a function of the app's own gives, and nothing else: `Plan.postponed()`, `[Plan postponedTypes]`.
 */
import type { Expression } from '../../facts/facts.ts';
import { descendants } from '../../program/inheritance.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { onlyExpression } from '../only.ts';
import { topFrame } from '../runs.ts';
import { functionMeant } from './picked-by-test.ts';

/** What a call without arguments gives, and the frame that it is written in; undefined where another function may be meant. */
export function givenByCall(
  analysis: Analysis,
  call: Expression,
  frame: Frame,
): { readonly value: Expression; readonly frame: Frame } | undefined {
  if (call.kind !== 'call' || call.args.length > 0) return undefined;
  const own = functionMeant(analysis, call.callee, frame);
  if (!own || own.fact.parameters.length > 0) return undefined;
  if (own.owner && descendants(analysis.program, own.owner).length > 0) return undefined;
  const value = onlyExpression(own.fact);
  // what it names is looked for where it stands, not among the locals of whoever calls it
  return value && { value, frame: topFrame(analysis, own.file, own.fact.name, own.owner, own.fact.site.start) };
}
