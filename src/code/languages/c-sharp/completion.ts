/**
 * What is given later: a source gives by its task what it is completed with, a channel to its reader what is written.
 * https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcompletionsource-1
 * https://learn.microsoft.com/dotnet/core/extensions/channels
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

export const COMPLETION = 'TaskCompletionSource';

export function completionSource(site: Site): Expression {
  const words = wordsAt(site);
  const kept = words.name('\0kept');
  const set = words.name('\0set');
  return words.run([
    words.declare('\0kept'),
    words.declare('\0set', words.open(['\0next'], [words.assign(kept, words.name('\0next'))])),
    words.give(words.object({ Task: kept, SetResult: set, TrySetResult: set })),
  ]);
}

/** `new Progress<T>(text => …)`: whoever reports to it calls the function. Undefined where nothing is told so.
 *  https://learn.microsoft.com/dotnet/api/system.progress-1 */
export function reportsTo(type: string, [told, ...more]: readonly Expression[], site: Site): Expression | undefined {
  return type === 'Progress' && told && more.length === 0 ? wordsAt(site).object({ Report: told }) : undefined;
}

/** `Channel.CreateUnbounded<T>()`. */
export function makeChannel(type: TypeName | undefined, site: Site): Expression {
  const words = wordsAt(site);
  const kept = words.name('\0kept');
  const write = words.name('\0write');
  const given: Expression = type ? { kind: 'cast', value: kept, to: type, site } : kept;
  const read = words.closure([], [words.give(given)]);
  return words.run([
    words.declare('\0kept'),
    words.declare('\0write', words.open(['\0next'], [words.assign(kept, words.name('\0next'))])),
    words.declare('\0read', read),
    words.give(
      words.object({
        Writer: words.object({ WriteAsync: write, TryWrite: write }),
        Reader: words.object({ ReadAllAsync: words.name('\0read'), ReadAsync: words.name('\0read') }),
      }),
    ),
  ]);
}
