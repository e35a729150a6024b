/**
 * What went well or did not, outside of Apple's languages: `models/sides.ts` says which calls tell one from the other.
 */
import type { Statement } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { IS_FAILED, IS_WELL, MAKES_FAILED, type Side, sideCall, sideGiven } from '../../models/sides.ts';
import { addTo } from '../calls/adds.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { joined, link, newCell, type Taint, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { errorsOf, failWith, succeeded } from './failures.ts';
import { caughtFrom, throwValue } from './thrown.ts';

/** Undefined for any call that has nothing to do with it. */
export function callSides(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, made, receiver, given, frame } = system;
  if (frame.file.traits.isNative) return undefined;
  const maker = made?.name ?? name;
  if (MAKES_FAILED.has(maker)) return makeFailed(taint, system, maker);
  if (!receiver) return undefined;
  if (given.length === 0 && IS_FAILED.has(name)) return { cell: errorsOf(taint, receiver.cell) };
  if (given.every(({ argument }) => argument.value.kind !== 'closure') && IS_WELL.has(name)) {
    const others = given.map(({ typed }) => typed.cell);
    const { type } = receiver;
    const well = type?.name === 'Array' ? type : type?.name === 'Either' ? type.args[1] : undefined;
    const cell = joined(taint, [joined(taint, [receiver.cell], succeeded), ...others]);
    return { cell, ...(well && { type: well }) };
  }
  return handleSides(taint, system, receiver);
}

function makeFailed(taint: Taint, system: SystemCall, maker: string): TaintTyped | undefined {
  const { given, receiver, frame } = system;
  const [first] = given;
  const of = first && given.length <= 2 ? first.typed.cell : given.length === 0 ? receiver?.cell : undefined;
  if (!of) return undefined;
  if (maker === 'raise') throwValue(taint, of, frame);
  if (maker !== 'addError') return { cell: failWith(taint, of) };
  const failed: Given | undefined = first && { ...first, typed: { cell: failWith(taint, of) } };
  if (failed) addTo(taint, { ...system, given: [failed] }, []);
  return { cell: newCell(taint) };
}

function handleSides(taint: Taint, system: SystemCall, receiver: TaintTyped): TaintTyped | undefined {
  const { name, given, call, frame, of } = system;
  const row = sideCall(name);
  const sides =
    row &&
    given.map(
      ({ argument }, index) => isFunction(argument.value.kind) && sideGiven(name, receiver.type, argument.label, index),
    );
  // a list is folded too, a text matched, and a stream listened to by one function
  if (!row || !sides || (row.sides.length > 1 && sides.filter(Boolean).length < 2)) return undefined;
  if (row.sides.length === 1 && (given.length !== 1 || !sides[0])) return undefined;
  const tried: readonly Statement[] = of ? [{ kind: 'evaluate', value: of }] : [];
  const well = joined(taint, [receiver.cell], succeeded);
  const failed = errorsOf(taint, receiver.cell);
  if (name === 'sink') link(taint, caughtFrom(taint, tried, frame), failed);
  const with_: Readonly<Record<Side, Cell<TaintValue>>> = { failed, well };
  const results = given.flatMap((each, index) => {
    const side = sides[index];
    return side ? runFunctions(taint, [each], [with_[side]], call, frame) : [];
  });
  const type = receiver.type && { type: receiver.type };
  switch (row.gives) {
    case 'results':
      return { cell: joined(taint, results) };
    case 'same':
      return { cell: receiver.cell, ...type };
    case 'failed':
      return { cell: joined(taint, [well, failWith(taint, joined(taint, results))]), ...type };
    case 'well':
      return { cell: joined(taint, [well, ...results]), ...type };
  }
}

function isFunction(kind: string): boolean {
  return kind === 'closure' || kind === 'reference' || kind === 'name' || kind === 'member';
}
