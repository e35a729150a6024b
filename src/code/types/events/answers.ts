/**
 * Whoever is handed something to answer by: a continuation, a promise, a stream's other end, a group of tasks. What is given
 * to it comes out of what it was made for.
 */

import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, callId, memoize, newCell, put } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS, type Thing, type Value } from '../values.ts';

const ANSWER = '\0answer';

/** What is made of a closure that gets somebody to answer to. */
const OF_CLOSURE =
  /^(?:with\w*Continuation|suspend(?:Cancellable)?Coroutine|Future|Async(?:Throwing)?Stream|AsyncChannel)$/;
/** A closure gets a group that it adds tasks to, and says itself what comes back. */
const GROUP = /^with(?:Throwing)?(?:Discarding)?TaskGroup$/;

/** The answers that a value waits for. */
export function answersOf(value: Value): Cell<Value> | undefined {
  return value.kind === 'object' ? value.thing.fields.get(ANSWER) : undefined;
}

/** `continuation.resume(returning: value)`, `continuation.yield(value)`. */
export function storeAnswer(analysis: Analysis, base: Typed, value: Cell<Value>): void {
  analysis.solver.watch(base.cell, (it) => {
    const answers = answersOf(it);
    if (answers) analysis.solver.flow(value, answers);
  });
}

/** `promise(.success(value))`, `openWindow(id: "labs", value: kind)`: called like a function. */
export function answerTo(analysis: Analysis, value: Value, given: readonly Given[]): void {
  const answers = answersOf(value);
  const answer = given.find(({ label }) => label === 'value') ?? given[0];
  if (answers && answer && answer.label !== 'id') analysis.solver.flow(answer.cell, answers);
}

/** What somebody was answered, beside what else a value is. */
export function answered(analysis: Analysis, { cell, ...of }: Typed): Typed {
  const all = newCell(analysis);
  analysis.solver.watch(cell, (value) => {
    const answers = answersOf(value);
    if (answers) analysis.solver.flow(answers, all);
    else put(analysis, all, value);
  });
  return { ...of, cell: all };
}

/** Makes an object somebody to answer to. */
export function answerBy(thing: Thing, answers: Cell<Value>): void {
  thing.fields.set(ANSWER, answers);
}

/** Somebody to answer to. */
export function whoAnswers(analysis: Analysis, call: Call, answers: Cell<Value>): Cell<Value> {
  const thing = newThing(analysis, 'any', call.site);
  answerBy(thing, answers);
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
  return cell;
}

/** Calls that hand out somebody to answer to. Undefined for any other. */
export function callForAnswers(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const closures = given.filter(({ label, isTrailing }) => isTrailing || !label || /^(?:body|build)$/.test(label));
  if (closures.length === 0) return undefined;
  const cell = newCell(analysis);
  if (OF_CLOSURE.test(name)) {
    const arg: Given = { cell: whoAnswers(analysis, call, cell), isTrailing: false, expression: call };
    for (const closure of closures) callValues(analysis, closure.cell, [arg], call, frame, newCell(analysis));
    return { cell };
  }
  if (!GROUP.test(name)) return undefined;
  // what its tasks give are the elements of the group
  const group: Given = { cell: newCell(analysis), isTrailing: false, expression: call };
  for (const closure of closures) callValues(analysis, closure.cell, [group], call, frame, cell);
  return { cell };
}

/** `AsyncStream.makeStream(of:)`: a stream, and who fills it. Taken apart, `let (stream, filler) = …`, it is one and the same. */
export function makeStream(analysis: Analysis, call: Call): Typed {
  return memoize(analysis, `stream ${callId(analysis, call)}`, () => {
    const elements = newCell(analysis);
    const thing = newThing(analysis, 'tuple', call.site);
    const filler = whoAnswers(analysis, call, elements);
    for (const name of ['0', 'stream']) thing.fields.set(name, elements);
    for (const name of ['1', 'continuation']) thing.fields.set(name, filler);
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell };
  });
}
