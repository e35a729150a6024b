/**
 * Messages of a notification center: what is posted comes to all that observe its type, by a closure or a sequence.
 * https://developer.apple.com/documentation/foundation/notification-center-messages
 */
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { membersNamed } from '../../program/named.ts';
import { findTypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { cellWith } from '../objects/getters.ts';
import { NO_TAGS, type Value } from '../values.ts';
import { flowOfType } from '../views/presented.ts';

/** The labels of a call, those that may be left out in brackets. */
const POSTS = /^,?(?:,subject)?$/;
const OBSERVES = /^(?:of,)?for,(?:using)?$/;
const GIVES = /^(?:of,)?for(?:,bufferSize)?$/;

/** A call that posts or observes messages. Undefined for any other. */
export function callTypedMessages(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (name !== 'post' && name !== 'addObserver' && name !== 'messages') return undefined;
  const labels = given.map(({ label }) => label ?? '').join();
  const [first] = given;
  if (name === 'post') {
    if (!first || !POSTS.test(labels) || given.length > 2) return undefined;
    analysis.solver.flow(first.cell, posted(analysis));
    return given.length === 2 ? { cell: newCell(analysis) } : undefined;
  }
  if (!(name === 'messages' ? GIVES : OBSERVES).test(labels)) return undefined;
  const type = given.find(({ label }) => label === 'for');
  if (!type) return undefined;
  const heard = newCell(analysis);
  const of = identified(analysis, type);
  flowOfType(analysis, posted(analysis), of ? cellWith(analysis, of) : type.cell, heard);
  analysis.solver.watch(type.cell, (value) => {
    if (value.kind === 'type' && !findTypeInfo(analysis.program, value.name)) put(analysis, heard, unseen(call));
  });
  // who posts it says no word that is said here
  if (type.expression.kind === 'member' && type.expression.name !== 'self')
    whenEmpty(analysis, heard, 'unknown', () => put(analysis, heard, unseen(call)));
  if (name === 'messages') return { cell: heard };
  const message: Given = { cell: heard, isTrailing: false, expression: call };
  for (const { cell } of given.slice(-1)) callValues(analysis, cell, [message], call, frame, newCell(analysis));
  return { cell: newCell(analysis) };
}

function posted(analysis: Analysis): Cell<Value> {
  return memoize(analysis, 'messages posted', () => newCell(analysis));
}

function unseen({ site }: Call): Value {
  return unknownValue('who posts the message is not seen', site, true);
}

/** The type of `.picked`, which an extension says is the identifier of a message. */
function identified({ program }: Analysis, { expression }: Given): Value | undefined {
  const told = expression.kind === 'member' ? membersNamed(program, expression.name) : [];
  const type = told.map(({ fact }) => fact.type).find((it) => it?.name.endsWith('MessageIdentifier'))?.args[0];
  return type && { kind: 'type', name: type.name, tags: NO_TAGS };
}
