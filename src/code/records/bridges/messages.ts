/**
 * Messages of Flutter, as Pigeon writes both sides of them: what one side sends comes to the handler of the other by the
 * name of the channel, and what that answers is what sending gives.
 * https://pub.dev/packages/pigeon https://api.flutter.dev/flutter/services/BasicMessageChannel-class.html
 */
import type { Cell } from '../../flow/solver.ts';
import { CHANNELS, channelIn } from '../../program/message-channels.ts';
import { findName } from '../../program/scopes.ts';
import { apply } from '../calls/call-values.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { makeFiller } from '../events/answers.ts';
import { link, memoize, newCell, type Taint, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

/** A call of a channel of messages; undefined for any other. */
export function callMessages(taint: Taint, { name, of, given, call, frame }: SystemCall): TaintTyped | undefined {
  const isSending = name === 'send' || name === 'sendMessage';
  if (!of || !(isSending || name === 'setMessageHandler')) return undefined;
  const channel = channelIn(of, (made) => findName(frame.scope, made)?.made);
  if (channel === undefined) return undefined;
  const { isNative } = frame.file.traits;
  const step = { what: `sent through the channel \`${channel.slice(CHANNELS.length)}\``, site: call.site };
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
