/**
 * Channels of messages between Dart and native code, as Pigeon makes them on both sides: by one name.
 * https://pub.dev/packages/pigeon https://api.flutter.dev/flutter/services/BasicMessageChannel-class.html
 */
import type { Expression } from '../facts/facts.ts';

/** What stands before the name of a channel, whatever its suffix. */
export const CHANNELS = 'dev.flutter.pigeon.';
/** Parts in parts, and variables that stand for one another: further than that is not looked. */
const DEEPEST = 5;

/** The name that a channel is made with, wherever in what makes it that stands. `madeBy` says what a variable is given. */
export function channelIn(
  value: Expression,
  madeBy: (name: string) => Expression | undefined,
  depth = 0,
): string | undefined {
  if (depth > DEEPEST) return undefined;
  const among = (parts: readonly Expression[]): string | undefined => {
    for (const part of parts) {
      const found = channelIn(part, madeBy, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && value.value.startsWith(CHANNELS) ? value.value : undefined;
    case 'name': {
      const made = madeBy(value.name);
      return made && channelIn(made, madeBy, depth + 1);
    }
    case 'text':
    case 'other':
      return among(value.parts);
    case 'operation':
      return among(value.operands);
    case 'cast':
      return channelIn(value.value, madeBy, depth + 1);
    case 'call':
      return among(value.args.map((argument) => argument.value));
    default:
      return undefined;
  }
}
