/**
 * Actions of the composable architecture: what they carry comes to the reducer of their feature, whoever sends them.
 */

import type { FileRef, Pattern, TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo } from '../../program/program.ts';
import {
  ACTION,
  ACTION_AT,
  ARCHITECTURE,
  featureOf,
  featuresWithin,
  hasAction,
  isAction,
  REDUCES,
  STATE,
} from '../../program/reducers.ts';
import type { Given } from '../hits.ts';
import { joined, link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { payload } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

function actionsOf(taint: Taint, { path }: FileRef): Cell<TaintValue> {
  return memoize(taint, `actions ${path}`, () => newCell(taint));
}

/** `case .child(.presented(.picked(let kind)))`: the actions of a feature within those of another. */
export function bringWithin(
  taint: Taint,
  name: string,
  inner: Pattern,
  into: Cell<TaintValue>,
  { file }: TaintFrame,
): void {
  if (inner.kind !== 'case' || !taint.imports.has(ARCHITECTURE)) return;
  for (const feature of featuresWithin(taint.program, name, file)) {
    let at: Pattern | undefined = inner;
    const around: string[] = [];
    // what stands between the two is of the architecture, or an enum of features
    while (at?.kind === 'case' && !hasAction(taint.program, feature, at.name)) {
      const index: number = at.parts.findIndex(({ kind }) => kind === 'case');
      around.unshift(payload(at.name, index));
      at = at.parts[index];
    }
    if (at?.kind !== 'case') continue;
    const wrapped = around.reduce(
      (cell, step) => joined(taint, [cell], taint.values.push(step)),
      actionsOf(taint, feature),
    );
    link(taint, wrapped, into);
  }
}

/** All states that are made: every feature calls its own `State`. */
function statesOf(taint: Taint): Cell<TaintValue> {
  return memoize(taint, 'states', () => newCell(taint));
}

/** A state is made to be reduced. */
export function bringState(taint: Taint, { name }: TypeInfo, made: TaintTyped): TaintTyped {
  if (name === STATE && taint.imports.has(ARCHITECTURE)) link(taint, made.cell, statesOf(taint));
  return made;
}

/** An action is made to be sent. */
export function sendAction(
  taint: Taint,
  { name: type, outer, site }: TypeInfo,
  name: string,
  made: Cell<TaintValue>,
  frame: TaintFrame,
): void {
  if (!taint.imports.has(ARCHITECTURE)) return;
  // `send(.picked(lab))` of a view with `@ViewAction`
  if (outer?.name === ACTION && site && /^View(?:@|$)/.test(type))
    link(taint, made, actionsOf(taint, site.file), taint.values.push(payload('view', 0)));
  if (type !== ACTION) return;
  const feature = featureOf(taint.program, name, frame.file);
  if (feature) link(taint, made, actionsOf(taint, feature));
}

/** The type of the function that a reducer is made of: what it is given first is a state of the app's own. */
export function reducerOf(taint: Taint, type: string): TypeName | undefined {
  if (!REDUCES.has(type) || !taint.imports.has(ARCHITECTURE) || !findTypeInfo(taint.program, STATE)) return undefined;
  const given: TypeName = { name: '()', args: [{ name: STATE, args: [] }] };
  return { name: '->', args: [given] };
}

/** `Reduce { state, action in … }`. */
export function reduceWith(taint: Taint, type: string, given: readonly Given[], { file }: TaintFrame): void {
  if (!REDUCES.has(type) || !taint.imports.has(ARCHITECTURE)) return;
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      const action = value.kind === 'function' ? value.made.closure?.parameters[ACTION_AT] : undefined;
      if (action) link(taint, actionsOf(taint, file), action.cell);
      const state = value.kind === 'function' ? value.made.closure?.parameters[0] : undefined;
      if (state) link(taint, statesOf(taint), state.cell);
    });
}

/** `func reduce(into state: inout State, action: Action)`: what comes to the run for nobody who is seen. */
export function reduceIn(taint: Taint, info: FunctionInfo, parameters: readonly Cell<TaintValue>[]): void {
  const action = parameters[ACTION_AT];
  if (!action || !isAction(info, ACTION_AT) || !taint.imports.has(ARCHITECTURE)) return;
  link(taint, actionsOf(taint, info.file), action);
  if (parameters[0]) link(taint, statesOf(taint), parameters[0]);
}
