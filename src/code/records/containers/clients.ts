/**
 * Clients of somebody else's library as values, outside of Apple's languages: what a provider, a container or a function
 * gives need not say its type, and whoever it comes to is known by what it was made as.
 */
import { destinationsOf, isDestinationType } from '../../models/destinations.ts';
import { isScript } from '../calls/scripts.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { type Given, hitCall } from '../hits.ts';
import { newCell, put, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Call, TaintValue } from '../values.ts';

/** One that is made, or had from its type: what it has inside of it is part of it. */
const CLIENT = 'client#';
/** What a method of one gives may be another, `generativeModel(…)`, or an answer: that is called itself, if at all. */
const GIVEN = 'given#';

/** `GenerativeModel(…)`, `FirebaseAI.googleAI().generativeModel(…)`. */
export function asClient(taint: Taint, made: TaintTyped, { name, made: type, frame }: SystemCall): TaintTyped {
  if (type) return asClientOf(taint, made, type.name, frame);
  const { root } = made;
  // in C# and Kotlin who is given one says its type
  if (root === undefined || !frame.file.traits.infersWhatIsGiven || !isDestinationType(root)) return made;
  // what is known to hand something over gives no client
  if (destinationsOf(root, name).some(({ members }) => members)) return made;
  put(taint, made.cell, { kind: 'foreign', foreign: GIVEN + root, path: [] });
  return made;
}

/** `FirebaseAnalytics.instance`. */
export function asClientOf(taint: Taint, made: TaintTyped, type: string, { file }: TaintFrame): TaintTyped {
  if (!file.traits.isNative && !isScript(file) && isDestinationType(type))
    put(taint, made.cell, { kind: 'foreign', foreign: CLIENT + type, path: [] });
  return made;
}

/** A call of what is such a client. False for any other. */
export function callClient(
  taint: Taint,
  path: string,
  call: Call,
  receiver: TaintTyped | undefined,
  given: readonly Given[],
  result: TaintTyped['cell'],
  frame: TaintFrame,
): boolean {
  const start = [CLIENT, GIVEN].find((it) => path.startsWith(it));
  if (start === undefined) return false;
  const [type = '', ...names] = path.slice(start.length).split('.');
  const name = names.at(-1);
  if (name === undefined || (start === GIVEN && names.length > 1)) return true;
  const value: TaintValue = { kind: 'foreign', foreign: GIVEN + type, path: [] };
  if (frame.file.traits.infersWhatIsGiven) put(taint, result, value);
  // one that is known by its type is seen there
  const isKnown = receiver?.root !== undefined || receiver?.type?.name === type;
  if (!isKnown) hitCall(taint, { cell: receiver?.cell ?? newCell(taint), root: type }, name, given, call, frame);
  return true;
}
