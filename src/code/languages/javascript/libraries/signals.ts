/**
 * Signals: a function that gives what was set, or an object with its value.
 * https://angular.dev/guide/signals https://docs.solidjs.com/concepts/signals https://preactjs.com/guide/v10/signals
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

/** `linkedSignal(() => kind())`: a signal that begins as what is computed. */
const linkedSignal: Library = ([read], words) =>
  read && read.kind !== 'dictionary' ? signal([words.call(read, [])], words) : undefined;

/** `on(kind, (next) => …)`: what is to be run with what the first one gives. */
const on: Library = ([source, heard], words) => {
  if (!source || !heard) return undefined;
  const value =
    source.kind === 'list' ? words.tuple(...source.items.map((each) => words.call(each, []))) : words.call(source, []);
  return words.closure([], [words.declare('\0seen', value), words.give(words.call(heard, [words.name('\0seen')]))]);
};

/** `createResource(kind, fetch)`, `createResource(fetch)`: what is fetched, and what fetches it again. */
const createResource: Library = ([first, second], words) => {
  if (!first) return undefined;
  const fetched =
    second && second.kind !== 'dictionary' ? words.call(second, [words.call(first, [])]) : words.call(first, []);
  return words.run([
    words.declare('\0fetched', fetched),
    words.give(words.tuple(words.closure([], [words.give(words.name('\0fetched'))]), words.unknown('refetch'))),
  ]);
};

/** `createStore({ … })`: what is kept, and what puts parts into it. */
const createStore: Library = ([initial], words) => {
  const kept = words.name('\0kept');
  return words.run([
    words.declare('\0kept', initial),
    words.declare('\0set', setter(kept, words)),
    words.give(words.tuple(kept, words.name('\0set'))),
  ]);
};

/** `produce((state) => { state.name = name; })`: what is done to a state gives it. */
const produce: Library = ([change], words) =>
  change &&
  words.closure(
    ['\0state'],
    [words.does(words.call(change, [words.writable(words.name('\0state'))])), words.give(words.name('\0state'))],
  );

/** `toSignal(names$, { initialValue: [] })`: a signal of what an observable gives. */
const toSignal: Library = ([source, options], words) => {
  if (!source) return undefined;
  const first = options && words.member(words.name('\0options'), 'initialValue');
  return words.run([
    words.declare('\0source', source),
    ...(options ? [words.declare('\0options', options)] : []),
    words.give(
      words.closure([], [words.give(first ? words.either(words.name('\0source'), first) : words.name('\0source'))]),
    ),
  ]);
};

const toObservable: Library = ([source], words) => source && words.call(source, []);

const value: Library = ([initial], words) => words.filled(initial ? { value: initial } : {});
const computedValue: Library = ([read], words) => read && words.object({ value: words.call(read, []) });

const PREACT: Readonly<Record<string, Library>> = Object.fromEntries(
  ['@preact/signals', '@preact/signals-core', '@preact/signals-react'].flatMap((name): [string, Library][] => [
    [`${name}#signal`, value],
    [`${name}#useSignal`, value],
    [`${name}#computed`, computedValue],
    [`${name}#useComputed`, computedValue],
    [`${name}#effect`, effect],
    [`${name}#useSignalEffect`, effect],
    [`${name}#batch`, effect],
    [`${name}#untracked`, effect],
  ]),
);

export const SIGNALS: Readonly<Record<string, Library>> = {
  // https://docs.swmansion.com/react-native-reanimated/docs/core/useSharedValue
  'react-native-reanimated#useSharedValue': value,
  'react-native-reanimated#useDerivedValue': computedValue,
  '@angular/core#signal': signal,
  '@angular/core#model': model,
  '@angular/core#computed': computed,
  '@angular/core#effect': effect,
  '@angular/core#linkedSignal': linkedSignal,
  'solid-js#createSignal': createSignal,
  'solid-js#createMemo': computed,
  'solid-js#createEffect': effect,
  'solid-js#createRenderEffect': effect,
  'solid-js#createComputed': effect,
  'solid-js#on': on,
  'solid-js#createResource': createResource,
  'solid-js/store#createStore': createStore,
  'solid-js/store#createMutable': ([initial]) => initial,
  'solid-js/store#produce': produce,
  'solid-js/store#reconcile': ([next]) => next,
  'solid-js/store#unwrap': ([of]) => of,
  '@angular/core/rxjs-interop#toSignal': toSignal,
  '@angular/core/rxjs-interop#toObservable': toObservable,
  ...PREACT,
};
