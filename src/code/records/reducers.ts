/**
 * Actions of the composable architecture: what they carry comes to the reducer of their feature, whoever sends them.
 */

import type { FileFacts } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import type { FunctionInfo, TypeInfo } from '../program/program.ts';
import { ACTION, ACTION_AT, ARCHITECTURE, featureOf, isAction, REDUCES } from '../program/reducers.ts';
import type { Given } from './hits.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from './state.ts';
import type { TaintValue } from './values.ts';

function actionsOf(taint: Taint, { path }: FileFacts): Cell<TaintValue> {
  return memoize(taint, `actions ${path}`, () => newCell(taint));
}

/** An action is made to be sent. */
export function sendAction(
  taint: Taint,
  { name: type }: TypeInfo,
  name: string,
  made: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  if (type !== ACTION || !taint.imports.has(ARCHITECTURE)) return;
  const feature = featureOf(taint.program, name, frame.file);
  if (feature) link(taint, made, actionsOf(taint, feature));
}

/** `Reduce { state, action in … }`. */
export function reduceWith(taint: Taint, type: string, given: readonly Given[], { file }: TaintFrame): void {
  if (!REDUCES.has(type) || !taint.imports.has(ARCHITECTURE)) return;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      const action = value.kind === 'function' ? value.made.closure?.parameters[ACTION_AT] : undefined;
      if (action) link(taint, actionsOf(taint, file), action.cell);
    });
}

/** `func reduce(into state: inout State, action: Action)`: what comes to the run for nobody who is seen. */
export function reduceIn(taint: Taint, info: FunctionInfo, parameters: readonly Cell<TaintValue>[]): void {
  const action = parameters[ACTION_AT];
  if (action && isAction(info, ACTION_AT) && taint.imports.has(ARCHITECTURE))
    link(taint, actionsOf(taint, info.file), action);
}
