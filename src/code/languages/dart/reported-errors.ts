/**
 * Errors that code reports to Flutter, and who it tells of them: what `FlutterError.reportError` is given comes to the
 * function in `FlutterError.onError`. https://api.flutter.dev/flutter/foundation/FlutterError-class.html
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';
import type { DartUnit } from './expressions.ts';
import { noteShared } from './routes.ts';

const REPORTED = '\0flutter error';

function wordsOf(site: Site, unit: DartUnit): Words {
  return wordsAt(site, (variable) => noteShared(unit.seen.routes, variable, site));
}

function isOfFlutter(of: Expression | undefined): boolean {
  return of?.kind === 'name' && of.name === 'FlutterError';
}

/** `FlutterError.reportError(FlutterErrorDetails(exception: error, context: …))`, whose parts are found by their names. */
export function callReporting(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  const words = wordsOf(site, unit);
  if (callee.kind === 'name' && callee.name === 'FlutterErrorDetails') {
    const parts = args.flatMap(({ label, value }) => (label === undefined ? [] : [[label, value] as const]));
    return words.object(Object.fromEntries(parts));
  }
  if (callee.kind !== 'member' || !callee.of) return undefined;
  if (callee.name === 'exceptionAsString') return words.member(callee.of, 'exception');
  const [details] = args;
  const isReport = callee.name === 'reportError' && isOfFlutter(callee.of);
  return isReport && details ? words.run([words.assign(words.shared(REPORTED), details.value)]) : undefined;
}

/** `FlutterError.onError = (details) => …`. Undefined for any other assignment. */
export function hearReported(
  target: Expression,
  operator: string,
  listener: Expression,
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  if (target.kind !== 'member' || target.name !== 'onError' || !isOfFlutter(target.of)) return undefined;
  const words = wordsOf(site, unit);
  const isNamed = listener.kind === 'name' || listener.kind === 'member';
  const heard = isNamed ? listener : words.name('\0heard');
  return words.run([
    ...(isNamed ? [] : [words.declare('\0heard', listener)]),
    words.does({ kind: 'assign', target, operator, value: heard, site }),
    words.does(words.call(heard, [words.shared(REPORTED)])),
  ]);
}
