/**
 * What went well or did not, as one value: results, `Either`, futures that somebody listens to, by the names of JavaScript,
 * Dart, C# and Kotlin. https://pub.dev/packages/fpdart, https://arrow-kt.io, https://github.com/supermacro/neverthrow,
 * https://github.com/louthy/language-ext, https://kotlinlang.org/api/core/kotlin-stdlib/kotlin/-result
 */

import type { TypeName } from '../facts/facts.ts';

/** Calls that make what did not go well of their argument, or of what they are called on: `Left(x)`, `x.left()`. */
export const MAKES_FAILED: ReadonlySet<string> = new Set(
  'Left left Err err errAsync failure Fail FinFail raise addError'.split(' '),
);

/** Members that are what did not go well, with and without a call. */
export const IS_FAILED: ReadonlySet<string> = new Set(
  `error Error Errors leftValue Left exceptionOrNull leftOrNull reason Exception unwrapErr _unsafeUnwrapErr
  getLeft`.split(/\s+/),
);
/** And what did. */
export const IS_WELL: ReadonlySet<string> = new Set(
  'value Value getOrNull getOrDefault getOrThrow getRight rightOrNull unwrap unwrapOr _unsafeUnwrap Right'.split(' '),
);

export type Side = 'failed' | 'well';

/** What a call makes of both sides: what its functions give; what it is called on; that with another side in its place. */
interface SideCall {
  /** What each function by its position is called with, where no label says so. */
  readonly sides: readonly Side[];
  readonly gives: 'results' | 'same' | 'failed' | 'well';
}

const CALLS: ReadonlyMap<string, SideCall> = new Map(
  (
    [
      ['fold', ['failed', 'well'], 'results'],
      // https://louthy.github.io/language-ext: right first
      ['Match MatchAsync', ['well', 'failed'], 'results'],
      ['match when maybeWhen', ['failed', 'well'], 'results'],
      ['onFailure onLeft tapLeft orElseDo IfFail IfLeft', ['failed'], 'same'],
      ['onSuccess onRight', ['well'], 'same'],
      ['getOrElse recover recoverCatching', ['failed'], 'well'],
      ['mapLeft leftMap mapErr mapError MapLeft', ['failed'], 'failed'],
      ['sink', ['well', 'failed'], 'same'],
    ] as const
  ).flatMap(([names, sides, gives]) => names.split(' ').map((name) => [name, { sides, gives }] as const)),
);

const LABELS: ReadonlyMap<string, Side> = new Map([
  ...'onError onFailure onLeft ifLeft Left left error failure Fail Failure orElse'
    .split(' ')
    .map((label) => [label, 'failed'] as const),
  ...'onSuccess onData onRight ifRight Right right data success Succ Success'
    .split(' ')
    .map((label) => [label, 'well'] as const),
]);

/** The types of both, where they are told apart by those. */
export const SIDE_TYPES: ReadonlyMap<string, Side> = new Map([
  ['Left', 'failed'],
  ['Err', 'failed'],
  ['Right', 'well'],
  ['Ok', 'well'],
]);

/** What a call by this name does with both sides, where it is given functions for them. */
export function sideCall(name: string): SideCall | undefined {
  return CALLS.get(name);
}

/** The same of what a call is on: who folds a `Result` of Kotlin tells of what went well first.
 *  https://kotlinlang.org/api/core/kotlin-stdlib/kotlin/fold.html */
export function sideGiven(
  name: string,
  type: TypeName | undefined,
  label: string | undefined,
  index: number,
): Side | undefined {
  const row = CALLS.get(name === 'fold' && type?.name === 'Array' ? 'sink' : name);
  return row && sideOf(row, label, index);
}

/** What a function is called with that stands at a place, or behind a label. */
export function sideOf({ sides }: SideCall, label: string | undefined, index: number): Side | undefined {
  return label === undefined ? sides[index] : LABELS.get(label);
}
