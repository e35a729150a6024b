/**
 * Functions that give a place, `ref Kind Slot(int index) => ref slots[index]`: what is put there is in what they name.
 * https://learn.microsoft.com/dotnet/csharp/language-reference/statements/jump-statements#ref-returns
 */
import type { Cell } from '../../flow/solver.ts';
import { subscriptSetter } from '../../program/build-program.ts';
import type { Call } from '../../program/mentions.ts';
import { callableNamed } from '../../program/named.ts';
import { type Analysis, newCell } from '../analysis.ts';
import { evaluate } from '../evaluate.ts';
import type { Value } from '../values.ts';
import { callFunction, type Given, give, limitAt } from './calls.ts';
import type { Frame } from './frames.ts';

/** Where `Slot(0) = kind` goes. */
export function placeGiven(analysis: Analysis, call: Call, frame: Frame): Cell<Value> | undefined {
  const { callee } = call;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const setters = callableNamed(analysis.program, callee.name).flatMap((info) => subscriptSetter(info) ?? []);
  if (setters.length === 0) return undefined;
  const into = newCell(analysis);
  const of = callee.kind === 'member' ? callee.of : undefined;
  const self = of ? evaluate(analysis, of, frame).cell : frame.self;
  const given: Given[] = give(analysis, call, frame);
  const value: Given = { cell: into, isTrailing: false, expression: call };
  for (const setter of setters.slice(0, limitAt(analysis, call.site).most))
    callFunction(analysis, setter, self, [...given, value], call, frame, newCell(analysis));
  return into;
}
