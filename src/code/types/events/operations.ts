/**
 * What a queue runs of the operations that it is given: `main` of each. https://developer.apple.com/documentation/foundation/operation
 */
import { nearest } from '../../program/called.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import type { FunctionInfo, Program, TypeInfo } from '../../program/program.ts';
import { type Analysis, newCell } from '../analysis.ts';
import { callFunction, cellOf, type Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';

const ADDS = /^addOperations?$/;
const RUN: ReadonlySet<string> = new Set(['Operation', 'NSOperation', 'Thread', 'NSThread']);

/** Whether a queue may run it: it runs for any object too, as one that is handed on may come to a queue that is not here. */
export function isRunByQueues(program: Program, { fact, owner }: FunctionInfo): boolean {
  return fact.name === 'main' && owner !== undefined && isRun(program, owner);
}

function isRun(program: Program, type: TypeInfo): boolean {
  return lineage(program, type).some(({ supertypes }) => [...supertypes].some((name) => RUN.has(name)));
}

/** `queue.addOperations([first, second], waitUntilFinished: false)`, `operation.start()`; a closure runs as any other that is
 *  handed on. */
export function runOperations(
  analysis: Analysis,
  base: Typed,
  name: string,
  [operations]: readonly Given[],
  call: Call,
  frame: Frame,
): void {
  const { program, solver } = analysis;
  const run = ADDS.test(name) ? operations : name === 'start' && call.args.length === 0 ? base : undefined;
  if (!run || !frame.file.traits.isNative) return;
  const begins = (name: string): Call => ({ ...call, callee: { kind: 'name', name, site: call.site }, args: [] });
  solver.watch(run.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : undefined;
    if (!type || !isRun(program, type)) return;
    // a queue starts it, and what starts it by itself says whether that runs `main`
    const [start] = name === 'start' ? [] : nearest(program, type, 'start', begins('start'));
    const [main] = start ? [start] : nearest(program, type, 'main', begins('main'));
    if (main)
      callFunction(analysis, main, cellOf(analysis, value), [], begins(main.fact.name), frame, newCell(analysis));
  });
}
