/**
 * Messages of Objective-C that mean more than a method. `[[self alloc] initWith…]` in a method of the class itself, `[[kind alloc] init]`: sent to a class, a message of
 * Objective-C that initialises makes an object of it.
 */

import type { Expression } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { calledAnywhere } from '../../program/called.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, callId, memoize, newCell, put } from '../analysis.ts';
import { evaluate } from '../evaluate.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS } from '../values.ts';
import { give } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callValues } from './function-values.ts';
import { callMember } from './methods.ts';
import { typesOf } from './self-type.ts';

/** What a message is sent to: of each class that comes, an object that is made here. */
export function madeByMessage(analysis: Analysis, base: Typed, name: string, call: Call): Typed {
  if (!makesByMessage(call, name)) return base;
  const cell = newCell(analysis);
  analysis.nothing.makes.push([base.cell, cell]);
  analysis.solver.watch(base.cell, (value) => {
    const type = value.kind === 'type' ? findTypeInfo(analysis.program, value.name) : undefined;
    if (!type) put(analysis, cell, value);
    else put(analysis, cell, { kind: 'object', thing: newThing(analysis, 'object', call.site, type), tags: NO_TAGS });
  });
  return { ...base, cell };
}

/** Whether a message initialises what it is sent to. */
export function makesByMessage({ isMessage }: Call, name: string): boolean {
  return isMessage === true && MAKES.test(name);
}

const MAKES = /^(?:alloc|allocWithZone|new)$|^init(?![a-z])/;

/** `[Kind class]`, `[kind class]`: the class itself. */
export function classOf(analysis: Analysis, of: Expression, typeName: string | undefined, frame: Frame): Typed {
  if (typeName === undefined) return typesOf(analysis, evaluate(analysis, of, frame));
  const cell = newCell(analysis);
  put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
  return { cell };
}

/** `config.with(kind)`: a block is called that the message `with` gives. */
export function blockSent(
  analysis: Analysis,
  call: Call,
  callee: Extract<Expression, { kind: 'member' }>,
  frame: Frame,
): Typed | undefined {
  if (call.isMessage || languageOf(frame.file.path) !== 'objective-c') return undefined;
  const message = memoize(
    analysis,
    `sent by ${callId(analysis, call)}`,
    (): Call => ({ kind: 'call', callee, args: [], site: callee.site, isMessage: true }),
  );
  const getters = calledAnywhere(analysis.program, callee.name, message);
  if (!getters.some(({ fact }) => fact.isMessage && fact.parameters.length === 0)) return undefined;
  const made = callMember(analysis, message, callee, frame, undefined);
  const cell = newCell(analysis);
  callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
  return { cell };
}
