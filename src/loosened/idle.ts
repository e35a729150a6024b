import type { Exceptions } from '../exceptions/exceptions.ts';
import { type Exception, holds } from '../exceptions/silence.ts';
import type { Finding, Loosened } from '../types.ts';

/** What is known of the exceptions of the checked state. */
export interface Idleness {
  readonly before: Exceptions;
  readonly now: Exceptions;
  /** Exceptions that silence something. */
  readonly used: ReadonlySet<Exception>;
  /** What is wrong with exceptions, as it is said. */
  readonly faults: readonly Finding[];
  readonly ruleIds: ReadonlySet<string>;
  readonly today: string;
}

/**
 * Ignores and marks that a change brings, that silence nothing yet, and of which nothing else is said: where nothing has
 * to do with clinical records, nobody is asked to tidy up, and they would silence what the next change brings.
 */
export function findIdle({ before, now, used, faults, ruleIds, today }: Idleness): Loosened[] {
  const isSaid = ({ at }: Exception) => faults.some((one) => one.at.file === at.file && one.at.line === at.line);
  const isIdle = (one: Exception) =>
    one.reason !== '' && ruleIds.has(one.rule) && holds(one, today) && !used.has(one) && !isSaid(one);
  const known = before.configuration.ignores;
  const ignores = now.configuration.ignores.filter(
    (one) =>
      isIdle(one) &&
      !known.some(
        ({ rule, path, target, until }) =>
          rule === one.rule && path === one.path && target === one.target && isAsLong(until, one.until),
      ),
  );
  const marksBefore = before.marked.marks();
  const marks = [...now.marked.marks()].flatMap(([file, lines]) =>
    [...lines].flatMap(([line, mark]) =>
      isIdle(mark) && marksBefore.get(file)?.get(line)?.reason === '' ? [mark] : [],
    ),
  );
  return [
    ...ignores.map(({ rule, at }): Loosened => ({ what: 'ignored', subject: rule, at })),
    ...marks.map(({ rule, at }): Loosened => ({ what: 'marked', subject: rule, at })),
  ];
}

function isAsLong(before: string | undefined, now: string | undefined): boolean {
  return before === undefined || (now !== undefined && before >= now);
}
