/**
 * What is given later: a source gives by its task what it is completed with.
 * https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcompletionsource-1
 */
import type { Expression, Site } from '../../facts/facts.ts';
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
