/**
 * Signals: a function that gives what was set. https://angular.dev/guide/signals https://docs.solidjs.com/concepts/signals
 */
import { setter } from '../../words.ts';
import type { Library } from './index.ts';

const signal: Library = ([initial], words) => {
  const kept = words.name('\0kept');
  const read = words.closure([], [words.give(kept)]);
  return words.run([
    words.declare('\0kept', initial),
    words.declare('\0set', setter(kept, words)),
    words.declare('\0read', read),
    words.give(
      words.either(
        words.name('\0read'),
        words.object({
          set: words.name('\0set'),
          update: words.name('\0set'),
          asReadonly: words.closure([], [words.give(words.name('\0read'))]),
        }),
      ),
    ),
  ]);
};

/** Whoever renders the component may set it. */
const model: Library = ([initial], words) =>
  signal([initial ? words.either(initial, words.unknown('model')) : words.unknown('model')], words);

const computed: Library = ([read]) => read;

const effect: Library = ([run], words) => run && words.call(run, []);

const createSignal: Library = ([initial], words) => {
  const kept = words.name('\0kept');
  return words.run([
    words.declare('\0kept', initial),
    words.declare('\0set', setter(kept, words)),
    words.give(words.tuple(words.closure([], [words.give(kept)]), words.name('\0set'))),
  ]);
};

export const SIGNALS: Readonly<Record<string, Library>> = {
  '@angular/core#signal': signal,
  '@angular/core#model': model,
  '@angular/core#computed': computed,
  '@angular/core#effect': effect,
  'solid-js#createSignal': createSignal,
  'solid-js#createMemo': computed,
  'solid-js#createEffect': effect,
};
