/**
 * SwiftUI's environment: `@Environment(\.kind)` holds what the app's extension of `EnvironmentValues` gives for that name,
 * or what a view above put there: `.environment(\.kind, value)`. Values of dependencies are read in the same way.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { declaredType } from '../../program/named.ts';
import type { Program, VariableInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { globalCell } from '../objects/fields.ts';
import { callGetter } from '../objects/getters.ts';
import { runSetters } from '../objects/setters.ts';
import { topFrame } from '../runs.ts';
import { NO_TAGS, type Value } from '../values.ts';
import { openerNamed } from './windows.ts';

/** Whose extensions declare what a wrapper reads: SwiftUI's, and those that are made alike. */
const VALUES: readonly (readonly [wrapper: string, values: string])[] = [
  ['@Environment', 'EnvironmentValues'],
  ['@Dependency', 'DependencyValues'],
  ['@Injected', 'InjectedValues'],
  ['@FocusedValue', 'FocusedValues'],
  ['@FocusedBinding', 'FocusedValues'],
];

/** What a property that is read from the environment holds. Undefined for any other, and for the system's own values. */
export function environmentOf(analysis: Analysis, variable: VariableInfo): Cell<Value> | undefined {
  const values = VALUES.find(([wrapper]) => variable.fact.modifiers.has(wrapper))?.[1];
  if (values === undefined) return undefined;
  const [made] = variable.fact.observers ?? [];
  const [only] = made?.body ?? [];
  const call = only?.kind === 'evaluate' && only.value.kind === 'call' ? only.value : undefined;
  const value = call?.args[0]?.value;
  const declared = value && valueNamed(analysis.program, values, value);
  if (declared) return cellOfValue(analysis, declared, value);
  return call && value && openerNamed(analysis, nameIn(value), call);
}

function valueNamed(program: Program, values: string, path: Expression): VariableInfo | undefined {
  return declaredIn(program, values, nameIn(path));
}

function declaredIn(program: Program, values: string, name: string): VariableInfo | undefined {
  return declaredType(program, values)?.variables.get(name);
}

/** The one name of a key path: `\.kind`. */
function nameIn(path: Expression): string {
  const [name = '', ...more] = path.kind === 'key-path' ? path.path : [];
  return more.length === 0 ? name : '';
}

function cellOfValue(analysis: Analysis, declared: VariableInfo, at: Expression): Cell<Value> {
  if (!declared.fact.getter) return globalCell(analysis, declared);
  return memoize(analysis, `environment ${declared.id}`, () => {
    const cell = newCell(analysis);
    const name = declared.owner?.name ?? '';
    const frame = topFrame(analysis, declared.file, name, declared.owner, declared.fact.site.start);
    callGetter(analysis, declared, { kind: 'type', name, tags: NO_TAGS }, cell, at, frame);
    return cell;
  });
}

/** Who puts something there for the views inside, and for whoever asks what has the focus. */
const AROUND: ReadonlyMap<string, string> = new Map([
  ['environment', 'EnvironmentValues'],
  ['transformEnvironment', 'EnvironmentValues'],
  ['focusedValue', 'FocusedValues'],
  ['focusedSceneValue', 'FocusedValues'],
  ['containerValue', 'ContainerValues'],
]);

/** `subview.containerValues.kind`: what somebody put there, or what the app's extension gives. Undefined for any other member.
 *  https://developer.apple.com/documentation/swiftui/containervalues */
export function containerValue(
  analysis: Analysis,
  { of, name }: Extract<Expression, { kind: 'member' }>,
  at: Expression,
): Typed | undefined {
  if (of?.kind !== 'member' || of.name !== 'containerValues') return undefined;
  const declared = declaredIn(analysis.program, 'ContainerValues', name);
  const type = declared?.fact.type;
  return declared && { cell: cellOfValue(analysis, declared, at), ...(type && { type }) };
}

/** `.environment(\.kind, value)`. Whether it is of the app’s own. */
export function putIntoEnvironment(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): boolean {
  const [path, value] = given;
  const around = AROUND.get(name);
  if (around === undefined || !path || !value) return false;
  const declared = valueNamed(analysis.program, around, path.expression);
  if (!declared) return false;
  if (name === 'transformEnvironment') {
    const kept = cellOfValue(analysis, declared, call);
    const back = newCell(analysis);
    if (!runSetters(analysis, declared, undefined, back, call, frame))
      analysis.solver.flow(back, globalCell(analysis, declared));
    const before: Given = { cell: kept, back, isTrailing: false, expression: call };
    callValues(analysis, value.cell, [before], call, frame, newCell(analysis));
    return true;
  }
  const isComputed = runSetters(analysis, declared, undefined, value.cell, call, frame);
  if (!isComputed) analysis.solver.flow(value.cell, globalCell(analysis, declared));
  return true;
}
