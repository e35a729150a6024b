/**
 * What Angular turns from one form into another.
 * https://angular.dev/api/core/rxjs-interop/toSignal https://angular.dev/api/core/resource
 */
import type { Library } from './index.ts';

/** A signal is called for what it is. */
const toSignal: Library = ([of], words) => of && words.closure([], [words.give(of)]);
const toObservable: Library = ([of], words) => of && words.call(of, []);

const loaded =
  (name: string): Library =>
  ([options], words) =>
    options &&
    words.object({
      value: words.closure([], [words.give(words.call(words.member(options, name), [words.unknown('request')]))]),
    });

export const ANGULAR: Readonly<Record<string, Library>> = {
  '@angular/core#resource': loaded('loader'),
  '@angular/core/rxjs-interop#rxResource': loaded('stream'),
  '@angular/core/rxjs-interop#toSignal': toSignal,
  '@angular/core/rxjs-interop#toObservable': toObservable,
};
