/**
 * What a call gives of which nothing is known: all that it is given, and what it is called on.
 */
import { isWrapping } from '../../models/collections.ts';
import { tryValue } from '../errors/failures.ts';
import { makeFiller } from '../events/answers.ts';
import { identifierGiven } from '../objects/made-with-identifier.ts';
import { link, type Taint, type TaintTyped } from '../state.ts';
import { ENCODES, listed, taken } from '../texts/encoded.ts';
import type { Call } from '../values.ts';
import { onlySetters } from '../views/bindings.ts';
import type { Parts } from './collection-calls.ts';
import { typeGiven } from './given-types.ts';
import { resultType, unwrapped } from './result-types.ts';
import { FETCHES, GIVES_BACK } from './system.ts';
import type { SystemCall } from './unknown.ts';

/** `shape`: the type that the call says it gives. */
export function madeOfGiven(
  taint: Taint,
  system: SystemCall,
  { plain, results, cell }: Parts,
  shape: Partial<TaintTyped>,
): TaintTyped {
  const { call, name, receiver, given, frame, made } = system;
  const { values } = taint;
  const isWrapped = GIVES_BACK.test(made?.name ?? name) || (made !== undefined && isWrapping(made.name));
  if (receiver) link(taint, receiver.cell, cell, FETCHES.has(name) ? values.fetched : values.called(name));
  if (receiver && MOVES.has(name)) link(taint, receiver.cell, cell, onlySetters);
  const step = decodeStep(taint, system);
  const via = KEEPS_PARTS.test(name) ? values.encoded : BRINGS_PARTS.test(name) ? values.decoded : values.whole;
  const list = name === 'stringify' ? listed(taint, given, frame) : undefined;
  const id = identifierGiven(system, plain);
  for (const each of list ? plain.slice(0, 1) : plain) {
    const content = ENCODES.test(name) ? taken(taint, each.typed, name, frame, list) : each.typed.cell;
    const into = id && id !== each ? values.besideIdentifier : via;
    link(taint, content, cell, isWrapped ? undefined : into, step);
  }
  const isRunning = RUNS.test(name);
  // what the function gives that is run, `try queue.read { try Row.fetchOne($0) }`
  for (const each of results) link(taint, each, cell, isWrapped || isRunning ? undefined : values.given);
  const content = made?.args[0] ? made : made && unwrapped(made, given[0]?.typed.type);
  const wrapped = isRunning ? typeGiven(taint, given) : isWrapped ? content : undefined;
  const got = THROWING.test(name) ? tryValue(taint, cell, frame) : cell;
  if (made && FILLED.test(made.name)) link(taint, makeFiller(taint, got, call), got);
  return { cell: got, ...shape, ...(wrapped && { type: wrapped }) };
}

function decodeStep(
  taint: Taint,
  { name, given, call, made }: SystemCall,
): { what: string; site: Call['site'] } | undefined {
  if (/^decode/.test(name)) {
    const type = resultType(taint, { name, given });
    return { what: `decoded${type ? ` as \`${type.args[0]?.name ?? type.name}\`` : ''}`, site: call.site };
  }
  return made && /^(?:Patient|Observation|Condition|Bundle|\w{0,60}Resource\w{0,60})$/.test(made.name)
    ? { what: `read as \`${made.name}\``, site: call.site }
    : undefined;
}

/** What is handed on, and filled by whoever has it. */
const FILLED = /^(?:\w{1,60}(?:Subject|Relay)|StreamController|AsyncChannel|AsyncThrowingChannel|Channel)$/;
/** Gives what the function gives that it runs, on another thread, later or in a scope: its parts stay apart. What leaves
 *  nothing of the call but that function is in `languages/running.ts`. */
const RUNS =
  /^(?:assumeIsolated|sync|perform|performAndWait|performBackgroundTask|with(?:TaskCancellationHandler|TaskPriorityEscalationHandler|ObservationTracking|ExtendedLifetime|Transaction|IntervalSignpost)|runAfterInteractions|runInAction|flushSync|runZoned|runZonedGuarded|measureTimedValue|runCatching)$/;
/** Of a binding: the same one, with how what it shows moves. */
const MOVES: ReadonlySet<string> = new Set(['animation', 'transaction']);
const THROWING = /^with(?:Checked|Unsafe)ThrowingContinuation$/;

/** Of Swift, JavaScript, Dart, Kotlin and C#, by the names that nobody else's methods have. */
const KEEPS_PARTS =
  /^(?:encode(?:To(?:String|ByteArray))?|archivedData(?:WithRootObject)?|stringify|jsonEncode|_\$\w{1,60}ToJson|Serialize(?:Object|Async|ToUtf8Bytes)?)$/;
const BRINGS_PARTS =
  /^(?:decode(?:From(?:String|ByteArray))?|unarchive[A-Z]\w{0,30}|unarchivedObject\w{0,20}|parse|jsonDecode|Deserialize(?:Object|Async)?)$/;
