/**
 * SwiftUI's environment: `@Environment(\.kind)` holds what the app's extension of `EnvironmentValues` gives for that name,
 * or what a view above put there: `.environment(\.kind, value)`.
 */

import type { Expression } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import type { Call } from '../program/mentions.ts';
import type { Program, VariableInfo } from '../program/program.ts';
import { type Analysis, memoize, newCell } from './analysis.ts';
import type { Given } from './calls.ts';
import { globalCell } from './fields.ts';
import type { Frame } from './frames.ts';
import { callGetter } from './getters.ts';
import { topFrame } from './runs.ts';
import { runSetters } from './setters.ts';
import { NO_TAGS, type Value } from './values.ts';

const VALUES = 'EnvironmentValues';

/** What a property that is read from the environment holds. Undefined for any other, and for the system's own values. */
export function environmentOf(analysis: Analysis, variable: VariableInfo): Cell<Value> | undefined {
  if (!variable.fact.modifiers.has('@Environment')) return undefined;
  const [made] = variable.fact.observers ?? [];
  const [only] = made?.body ?? [];
  const call = only?.kind === 'evaluate' && only.value.kind === 'call' ? only.value : undefined;
  const value = call?.args[0]?.value;
  const declared = value && valueNamed(analysis.program, value);
  return declared && cellOfValue(analysis, declared, value);
}

function valueNamed({ types }: Program, path: Expression): VariableInfo | undefined {
  const name = path.kind === 'key-path' && path.path.length === 1 ? path.path[0] : undefined;
  return name === undefined ? undefined : types.get(VALUES)?.variables.get(name);
}

function cellOfValue(analysis: Analysis, declared: VariableInfo, at: Expression): Cell<Value> {
  if (!declared.fact.getter) return globalCell(analysis, declared);
  return memoize(analysis, `environment ${declared.id}`, () => {
    const cell = newCell(analysis);
    const frame = topFrame(analysis, declared.file, VALUES, declared.owner, declared.fact.site.start);
    callGetter(analysis, declared, { kind: 'type', name: VALUES, tags: NO_TAGS }, cell, at, frame);
    return cell;
  });
}

/** `.environment(\.kind, value)`. */
export function putIntoEnvironment(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): void {
  const [path, value] = given;
  if (name !== 'environment' || !path || !value) return;
  const declared = valueNamed(analysis.program, path.expression);
  if (!declared) return;
  const isComputed = runSetters(analysis, declared, undefined, value.cell, call, frame);
  if (!isComputed) analysis.solver.flow(value.cell, globalCell(analysis, declared));
}
