/**
 * Windows and spaces of SwiftUI that are opened for a value: `openWindow(value: Kind.labs)` opens the group of that type,
 * `WindowGroup(for: Kind.self) { $kind in … }`, and its closure gets the value.
 * https://developer.apple.com/documentation/swiftui/openwindowaction
 */
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { whoAnswers } from '../events/answers.ts';
import type { Value } from '../values.ts';
import { flowOfType } from './presented.ts';

/** What the environment has under these names opens a window, or a space, for what it is called with. */
const OPENS = new Set(['openWindow', 'pushWindow', 'openImmersiveSpace']);
const GROUPS = new Set(['WindowGroup', 'ImmersiveSpace']);

/** All values that windows are opened for. */
function opened(analysis: Analysis): Cell<Value> {
  return memoize(analysis, 'windows opened', () => newCell(analysis));
}

/** What the environment gives under the name of an action that opens. Undefined for any other name. */
export function openerNamed(analysis: Analysis, name: string, at: Call): Cell<Value> | undefined {
  if (!OPENS.has(name)) return undefined;
  return memoize(analysis, 'opener', () => whoAnswers(analysis, at, opened(analysis)));
}

/** `WindowGroup(for: Kind.self) { $kind in … } defaultValue: { .labs }`. */
export function openGroup(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): boolean {
  const type = GROUPS.has(name) ? given.find(({ label }) => label === 'for') : undefined;
  if (!type) return false;
  const shown = newCell(analysis);
  flowOfType(analysis, opened(analysis), type.cell, shown);
  const arg: Given = { cell: shown, isTrailing: false, expression: call };
  for (const { label, isTrailing, cell } of given) {
    if (label === 'defaultValue') callValues(analysis, cell, [], call, frame, shown);
    else if (isTrailing || label === 'content') callValues(analysis, cell, [arg], call, frame, newCell(analysis));
  }
  whenEmpty(analysis, shown, 'unknown', () =>
    put(analysis, shown, unknownValue('what the window is opened for is not seen', call.site, true)),
  );
  return true;
}
