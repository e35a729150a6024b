/**
 * Messages of Flutter, as Pigeon writes both sides of them: what one side sends comes to the handler of the other by the
 * name of the channel, and what that answers is what sending gives.
 * https://pub.dev/packages/pigeon https://api.flutter.dev/flutter/services/BasicMessageChannel-class.html
 */
import type { Expression } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { findName } from '../program/scopes.ts';
import { makeFiller } from './answers.ts';
import { apply } from './call-values.ts';
import { link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped } from './state.ts';
import type { SystemCall } from './unknown.ts';
import type { TaintValue } from './values.ts';

/** What stands before the name of a channel, whatever its suffix. */
const NAMED = 'dev.flutter.pigeon.';
/** Parts in parts, and variables that stand for one another: further than that is not looked. */
const DEEPEST = 5;

/** A call of a channel of messages; undefined for any other. */
export function callMessages(taint: Taint, { name, of, given, call, frame }: SystemCall): TaintTyped | undefined {
  const isSending = name === 'send' || name === 'sendMessage';
  if (!of || !(isSending || name === 'setMessageHandler')) return undefined;
  const channel = channelIn(taint, of, frame);
  if (channel === undefined) return undefined;
  const { isNative } = frame.file.traits;
  const step = { what: `sent through the channel \`${channel.slice(NAMED.length)}\``, site: call.site };
  const [first] = given;
  if (isSending) {
    if (first) link(taint, first.typed.cell, sentTo(taint, channel, !isNative), taint.values.keyed, step);
    const answer = answerOf(taint, channel, !isNative);
    for (const { typed } of given.slice(1))
      taint.solver.watch(typed.cell, (value) => {
        if (value.kind === 'function') apply(taint, value.made, [answer], call, frame);
      });
    return { cell: answer };
  }
  for (const { typed } of given)
    taint.solver.watch(typed.cell, (value) => {
      if (value.kind !== 'function') return;
      const answer = newCell(taint);
      link(taint, answer, answerOf(taint, channel, isNative), taint.values.keyed, step);
      const result = apply(
        taint,
        value.made,
        [sentTo(taint, channel, isNative), makeFiller(taint, answer, call)],
        call,
        frame,
      );
      if (!isNative) link(taint, result, answer);
    });
  return { cell: newCell(taint) };
}

/** What comes to the handler of one side. */
function sentTo(taint: Taint, channel: string, isNative: boolean): Cell<TaintValue> {
  return memoize(taint, `message ${channel} ${isNative}`, () => newCell(taint));
}

/** What the handler of one side answers. */
function answerOf(taint: Taint, channel: string, isNative: boolean): Cell<TaintValue> {
  return memoize(taint, `answer ${channel} ${isNative}`, () => newCell(taint));
}

/** The name that a channel is made with, wherever in that it stands. */
function channelIn(taint: Taint, value: Expression, frame: TaintFrame, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const among = (parts: readonly Expression[]): string | undefined => {
    for (const part of parts) {
      const found = channelIn(taint, part, frame, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && value.value.startsWith(NAMED) ? value.value : undefined;
    case 'name': {
      const made = findName(frame.scope, value.name)?.made;
      return made && channelIn(taint, made, frame, depth + 1);
    }
    case 'text':
    case 'other':
      return among(value.parts);
    case 'operation':
      return among(value.operands);
    case 'cast':
      return channelIn(taint, value.value, frame, depth + 1);
    case 'call':
      return among(value.args.map((argument) => argument.value));
    default:
      return undefined;
  }
}
