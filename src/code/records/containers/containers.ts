/**
 * Containers of dependency injection, in the flow of records: what is registered for a type is what it is resolved to.
 */

import type { Cell } from '../../flow/solver.ts';
import { containerCall, nameInContainer } from '../../program/containers.ts';
import { apply } from '../calls/call-values.ts';
import type { Given } from '../hits.ts';
import { typeMeant } from '../objects/static-members.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';

/** A call that registers or resolves. Undefined for any other. */
export function callContainer(
  taint: Taint,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: TaintFrame,
): TaintTyped | undefined {
  const contained = frame.file.traits.isNative ? containerCall(name, call) : undefined;
  const type = contained && typeMeant(taint, contained.type, frame);
  if (!contained || type === undefined) return undefined;
  const registered = registeredAs(
    taint,
    type,
    nameInContainer(taint.program, name, call),
    contained.makers !== undefined,
  );
  // Swinject's `resolve(Feed.self, argument: topic)`: passed to what makes it, behind the resolver
  const passed = memoize(taint, `arguments for ${type}`, () => Array.from({ length: 3 }, () => newCell(taint)));
  if (!contained.makers) {
    const first = given.findIndex(({ argument }) => argument.label === 'argument' || argument.label === 'arguments');
    for (const [index, into] of (first < 0 ? [] : passed).entries()) {
      const argument = given[first + index];
      if (argument) link(taint, argument.typed.cell, into);
    }
    return { cell: registered, type: { name: type, args: [] } };
  }
  for (const at of contained.makers) {
    const maker = given[at];
    if (!maker) continue;
    taint.solver.watch(maker.typed.cell, (value) => {
      if (value.kind === 'function')
        link(taint, apply(taint, value.made, [newCell(taint), ...passed], call, frame), registered);
    });
  }
  return { cell: newCell(taint) };
}

/** What is registered for a type by a name, `''` for none. What nobody can tell the name of may be any. */
export function registeredAs(
  taint: Taint,
  type: string,
  name: string | undefined,
  /** Whether it is registered there, or asked for. */
  isTaken: boolean,
): Cell<TaintValue> {
  const any = memoize(taint, `registered ${type} *`, () => newCell(taint));
  const all = memoize(taint, `registered ${type}`, () => newCell(taint));
  if (name === undefined) {
    link(taint, any, all);
    return isTaken ? any : all;
  }
  return memoize(taint, `registered ${type} as ${name}`, () => {
    const cell = newCell(taint);
    link(taint, any, cell);
    link(taint, cell, all);
    return cell;
  });
}
