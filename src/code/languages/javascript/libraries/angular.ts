/**
 * What Angular turns from one form into another.
 * https://angular.dev/api/core/rxjs-interop/toSignal https://angular.dev/api/core/resource
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Library } from './index.ts';
import { entryOf } from './redux.ts';

/** A signal is called for what it is. */
const toSignal: Library = ([of], words) => of && words.closure([], [words.give(of)]);
const toObservable: Library = ([of], words) => of && words.call(of, []);

/** What loads is run by itself, with what `params` gives, which was called `request`. */
const loaded =
  (...names: readonly string[]): Library =>
  ([options], words) => {
    if (!options) return undefined;
    const part = (name: string): Expression => words.member(words.name('\0options'), name);
    const of = (name: string): Expression =>
      entryOf(options, name) ? words.call(part(name), []) : words.unknown('request');
    const given = words.object({ params: of('params'), request: of('request') });
    const load = names.find((name) => entryOf(options, name)) ?? names[0] ?? '';
    return words.run([
      words.declare('\0options', options),
      words.declare('\0loaded', words.call(part(load), [given])),
      words.give(words.object({ value: words.closure([], [words.give(words.name('\0loaded'))]) })),
    ]);
  };

export const ANGULAR: Readonly<Record<string, Library>> = {
  '@angular/core#resource': loaded('loader'),
  '@angular/core/rxjs-interop#rxResource': loaded('stream', 'loader'),
  '@angular/core/rxjs-interop#toSignal': toSignal,
  '@angular/core/rxjs-interop#toObservable': toObservable,
};
