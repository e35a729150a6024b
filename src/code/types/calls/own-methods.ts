/**
 * Calls of the app's own methods of a type: of what is called on, the nearest by the type that each value has.
 */

import { type CalledMethods, dispatched, heirsOf, isOfExtensionAlone } from '../../program/called.ts';
import type { Call } from '../../program/mentions.ts';
import { type FunctionInfo, findTypeInfo } from '../../program/program.ts';
import { type Analysis, isNobody, newCell, put, whenEmpty } from '../analysis.ts';
import { isStar } from '../objects/things.ts';
import { recordHit } from '../record-hit.ts';
import { callFunction, cellOf, give, someOf } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { anyOfDeclared } from './generics.ts';
import { overloadOf } from './overloads.ts';
import { urgencyOf } from './receivers.ts';
import { isNothing, isUnfilledType } from './unfilled.ts';
import { noteNobody, noteObject, noteReceiver } from './whose-calls.ts';

/** Calls what the app declares for a type: of what is called on, the nearest by the type that each value has. */
export function callOwn(
  analysis: Analysis,
  { owner: own, methods, others }: CalledMethods,
  name: string,
  base: Typed,
  call: Call,
  frame: Frame,
): Typed {
  const { program, solver } = analysis;
  noteReceiver(analysis, call, own, frame);
  const { chosen, given: known } = overloadOf(analysis, methods, call, frame);
  const [first] = chosen;
  const given = known ?? give(analysis, call, frame, (first ?? others[0])?.fact.parameters);
  recordHit(analysis, name, given, call, frame, [...methods, ...others]);
  const cell = newCell(analysis);
  const type = (first ?? others[0])?.fact.result;
  const mayBeNobody = isUnfilledType(analysis, own);
  whenEmpty(analysis, base.cell, urgencyOf([own]), () => {
    if (mayBeNobody && isNothing(analysis, base.cell)) {
      noteNobody(analysis, call);
      return;
    }
    const owners = [own, ...others.flatMap(({ owner }) => (owner ? [owner] : []))];
    for (const owner of owners) put(analysis, base.cell, anyOfDeclared(analysis, owner, base.type, call.site));
  });
  if (others.length === 0 && first) {
    if (isOfExtensionAlone(program, own, name)) noteObject(analysis, call, true);
    let isRun = false;
    const run = (): void => {
      if (!isRun) callFunction(analysis, first, base.cell, given, call, frame, cell);
      isRun = true;
    };
    if (mayBeNobody) solver.watch(base.cell, run);
    else run();
    return { cell, ...(type && { type }) };
  }
  const stoodFor = new Set<FunctionInfo>();
  solver.watch(base.cell, (value) => {
    if (isNobody(value)) put(analysis, cell, value);
    const actual =
      value.kind === 'object'
        ? value.thing.type
        : value.kind === 'case'
          ? value.owner
          : value.kind === 'type'
            ? findTypeInfo(program, value.name)
            : undefined;
    const found = actual && dispatched(program, own, actual, name, call)[0];
    // who stands for every object of a class stands for those of its subclasses too
    const isAny = value.kind === 'object' && isStar(analysis, value.thing);
    if (!isNobody(value)) noteObject(analysis, call, found !== undefined && !isAny);
    const targets = found
      ? isAny
        ? [found, ...(others.every((one) => stoodFor.has(one)) ? [] : heirsOf(program, actual, others))]
        : [found]
      : (value.kind === 'unknown' && !isNobody(value)) || value.kind === 'object'
        ? [...methods, ...others]
        : [];
    for (const target of targets) {
      // any object of its type, whichever value stands for that
      const isSome = (value.kind === 'unknown' || (isAny && target !== found)) && target.owner !== undefined;
      if (isSome && stoodFor.has(target)) continue;
      if (isSome) stoodFor.add(target);
      const self = isSome && target.owner ? someOf(analysis, target.owner, call.site) : cellOf(analysis, value);
      callFunction(analysis, target, self, given, call, frame, cell);
    }
  });
  return { cell, ...(type && { type }) };
}
