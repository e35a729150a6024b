/**
 * What fails: an error that stands where a value is expected, in a result, a stream, a task, a publisher, until somebody
 * asks for the value and catches it, or looks for the failure.
 */
import type { Argument, Statement } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { SIDE_TYPES } from '../../models/sides.ts';
import { isDeclared, typesWithCase } from '../../program/named.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { joined, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';
import { FAILURE, payload } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';
import { caughtFrom, throwValue } from './thrown.ts';

const FAILED = payload(FAILURE, 0);

/** What went well, and what did not, as it stands there. */
export const succeeded: Via = (value) => (value.path[0] === FAILED ? undefined : value);
export const failing: Via = (value) => (value.path[0] === FAILED ? value : undefined);
/** The errors by themselves. */
const errors: Via = (value) => (value.path[0] === FAILED ? { ...value, path: value.path.slice(1) } : undefined);

/** `is Either.Left`, `case Right(…)`: what is of a side that nobody here declares. */
export function sideMeant({ program }: Taint, name: string): Via | undefined {
  const side = SIDE_TYPES.get(name);
  if (side === undefined || isDeclared(program, name) || typesWithCase(program, name).length > 0) return undefined;
  return side === 'failed' ? errors : succeeded;
}

export function errorsOf(taint: Taint, cell: Cell<TaintValue>): Cell<TaintValue> {
  return joined(taint, [cell], errors);
}

/** An error where a value is expected. */
export function failWith(taint: Taint, error: Cell<TaintValue>): Cell<TaintValue> {
  return joined(taint, [error], taint.values.push(FAILED));
}

/** `try result.get()`, `for try await value in stream`: the value, and its error to whoever catches. */
export function tryValue(taint: Taint, cell: Cell<TaintValue>, frame: TaintFrame): Cell<TaintValue> {
  throwValue(taint, errorsOf(taint, cell), frame);
  return joined(taint, [cell], succeeded);
}

/** Calls that give what the functions that they are given give, or what those throw: `Result { try parse(record) }`,
 *  `runCatching { parse(record) }`. */
const CATCHING =
  /^(?:Result|Task|runCatching|mapCatching|recoverCatching|either|effect|guard|detached|try(?:Map|Filter|CompactMap|FlatMap|Scan|Reduce|Catch|RemoveDuplicates))$/;

/** What is thrown by the functions that such a call is given. */
export function caughtIn(
  taint: Taint,
  name: string,
  given: readonly Given[],
  frame: TaintFrame,
): Cell<TaintValue> | undefined {
  if (!CATCHING.test(name)) return undefined;
  const functions = given.filter(({ argument }) => isFunction(argument));
  if (functions.length === 0) return undefined;
  const cells = functions.map(({ argument: { value } }) => {
    const tried: readonly Statement[] = [{ kind: 'evaluate', value }];
    return caughtFrom(taint, tried, frame);
  });
  return failWith(taint, joined(taint, cells));
}

function isFunction({ value, label }: Argument): boolean {
  return value.kind === 'closure' || value.kind === 'reference' || label === 'catching';
}

/** Calls that tell what fails from what does not. Undefined for any other. */
export function callFailing(
  taint: Taint,
  name: string,
  { given, receiver, call, frame }: SystemCall,
): TaintTyped | undefined {
  const passed = given.map(({ typed }) => typed.cell);
  const run = (cell: Cell<TaintValue>, functions = given): Cell<TaintValue> =>
    joined(taint, runFunctions(taint, functions, [cell], call, frame));
  if (name === 'Fail' || (name === 'Result' && given[0]?.argument.label === 'error'))
    return { cell: failWith(taint, joined(taint, passed)) };
  if (!receiver || !frame.file.traits.isNative) return undefined;
  const { cell, type } = receiver;
  const typed = type && { type };
  switch (name) {
    case 'sink': {
      if (given.length < 2) return undefined;
      // the other functions of `sink(receiveCompletion:receiveValue:)`
      const [first, ...rest] = given;
      const values = joined(taint, [cell], succeeded);
      if (first) run(joined(taint, [cell], failing), [first]);
      run(values, rest);
      return { cell: values, ...typed };
    }
    case 'mapError': {
      const mapped = failWith(taint, run(errorsOf(taint, cell)));
      return { cell: joined(taint, [mapped, joined(taint, [cell], succeeded)]), ...typed };
    }
    case 'catch':
    case 'tryCatch':
    case 'flatMapError': {
      const replaced = run(errorsOf(taint, cell));
      return { cell: joined(taint, [replaced, joined(taint, [cell], succeeded)]), ...typed };
    }
    case 'replaceError':
      return { cell: joined(taint, [...passed, joined(taint, [cell], succeeded)]), ...typed };
    default:
      return undefined;
  }
}
