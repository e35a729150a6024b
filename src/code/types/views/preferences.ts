/**
 * What views say to those around them by the name of a type: `preference(key: Needed.self, value: kinds)` comes to
 * `onPreferenceChange(Needed.self) { kinds in … }`. https://developer.apple.com/documentation/swiftui/preferencekey
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import type { Value } from '../values.ts';

/** What hears it, each with a closure at its end. */
const HEARS: ReadonlySet<string> = new Set([
  'onPreferenceChange',
  'overlayPreferenceValue',
  'backgroundPreferenceValue',
]);

/** What says it, the last two by a closure: what that gives, or puts into what was said before. */
const SAYS: ReadonlySet<string> = new Set(['preference', 'anchorPreference', 'transformPreference']);

/** Undefined for any other call, and where the key is no type of the app's. */
export function callPreferences(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (!SAYS.has(name) && !HEARS.has(name)) return undefined;
  const [key] = given;
  const value = name === 'preference' ? given[1] : given.at(-1);
  const type = key && typeNamed(key.expression);
  if (!type || !value || value === key || !findTypeInfo(analysis.program, type)) return undefined;
  const said = saidBy(analysis, type);
  const before: Given = { cell: said, back: said, isTrailing: false, expression: call };
  if (name === 'preference') analysis.solver.flow(value.cell, said);
  else if (name === 'anchorPreference') callValues(analysis, value.cell, [], call, frame, said);
  else callValues(analysis, value.cell, [before], call, frame, newCell(analysis));
  return { cell: newCell(analysis) };
}

function saidBy(analysis: Analysis, type: string): Cell<Value> {
  return memoize(analysis, `preference ${type}`, () => newCell(analysis));
}

/** `Needed.self` */
function typeNamed(key: Expression): string | undefined {
  if (key.kind === 'type') return key.type.name;
  const of = key.kind === 'member' && key.name === 'self' ? key.of : undefined;
  return of?.kind === 'name' ? of.name : of?.kind === 'type' ? of.type.name : undefined;
}
