/**
 * What is logged by package:logging of Dart goes to whoever listens to the root of all its loggers, and nowhere else.
 * https://pub.dev/packages/logging
 */
import { languageOf } from '../../facts/source.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import { placeOf } from '../stores/stored-places.ts';

/** What the place of all of them is called, and what a file that listens names. */
export const LOG = 'a log';
export const HEARS_LOG = 'onRecord';
/** What `listen` of a stream is read as. */
const LISTENS = 'sink';
const LOGS = /^(?:finest|finer|fine|config|info|warning|severe|shout|log)$/;

/** Whether somebody listens: known when all calls were seen. */
function listeners(taint: Taint): { isHeard: boolean } {
  return memoize(taint, 'hears logs', () => ({ isHeard: false }));
}

function usesLogging(taint: Taint, { file: { path } }: TaintFrame): boolean {
  return languageOf(path) === 'dart' && taint.importsOf(path).has('logging');
}

/** `Logger.root.onRecord.listen((entry) => …)`, and `_log.info(message)`, which comes there. */
export function hearLogs(taint: Taint, { name, call, receiver, of, given, frame }: SystemCall): void {
  if (!usesLogging(taint, frame)) return;
  const { values } = taint;
  if (name === LISTENS && of?.kind === 'member' && of.name === HEARS_LOG) {
    listeners(taint).isHeard = true;
    const heard = newCell(taint);
    for (const part of PARTS)
      link(taint, placeOf(taint, LOG, part), heard, values.push(part), {
        what: 'heard by a listener',
        site: call.site,
      });
    runFunctions(taint, given, [heard], call, frame);
  } else if (LOGS.test(name) && (receiver?.root ?? receiver?.type?.name) === 'Logger') {
    const behind = name === 'log' ? given.slice(1) : given;
    for (const [index, { typed }] of behind.entries()) {
      const part = PARTS[index];
      if (part) link(taint, typed.cell, placeOf(taint, LOG, part), undefined, { what: 'logged', site: call.site });
    }
  }
}

const PARTS = ['message', 'error', 'stackTrace'] as const;

/** Tells of a log, where nobody is seen to listen to what is said there. */
export function tellUnheard(taint: Taint, name: string, frame: TaintFrame, tell: () => void): void {
  if (LOGS.test(name) && usesLogging(taint, frame) && !taint.importsOf(frame.file.path).has('logger'))
    taint.deferred.push(() => {
      if (!listeners(taint).isHeard) tell();
    });
  else tell();
}
