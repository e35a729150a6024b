/**
 * Types of Swift that say themselves what they are kept as, `rawValue`, and are made of that again.
 * https://developer.apple.com/documentation/swift/rawrepresentable
 */
import type { Cell } from '../../flow/solver.ts';
import { findVariable, type VariableInfo } from '../../program/program.ts';
import { firstValue } from '../objects/fields.ts';
import { callInfo, topFrame } from '../runs.ts';
import { NO_CALLS, newCell, type Taint, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';

const RAW = 'rawValue';

interface RawKept {
  /** What is kept of a value. */
  kept(value: Cell<TaintValue>): Cell<TaintValue>;
  /** The value that is made of what was kept. */
  made(raw: Cell<TaintValue>): Cell<TaintValue>;
}

/** Undefined where the type of a property says nothing of that. */
export function rawKept(taint: Taint, variable: VariableInfo): RawKept | undefined {
  const type = variable.fact.type ?? firstValue(taint, variable).type;
  const info = typeInfoOf(taint, type);
  const raw = info && findVariable(taint.program, info, RAW);
  const getter = raw && taint.program.getters.get(raw);
  if (!type || !info || !getter) return undefined;
  const { site } = variable.fact;
  const { calls } = topFrame(taint, variable.file, variable.owner);
  const init = info.functions.get('init')?.find(({ fact }) => fact.parameters[0]?.label === RAW);
  return {
    kept: (cell) => {
      const text = newCell(taint);
      callInfo(taint, getter, { cell, type }, [], site, text, calls);
      return text;
    },
    made: (text) => {
      const value = newCell(taint);
      if (init) callInfo(taint, init, undefined, [text], site, value, NO_CALLS);
      return value;
    },
  };
}
