/**
 * zustand: a store is what its function gives, with what is set later; its hook gives the state, or what is selected of it.
 * https://zustand.docs.pmnd.rs/apis/create
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

function createStore(init: Expression, words: Words): Expression {
  const [state, later] = [words.name('\0state'), words.name('\0later')];
  const set = words.closure(
    ['\0next'],
    [words.assign(later, words.name('\0next')), words.assign(later, words.call(words.name('\0next'), [state]))],
  );
  const api = words.object({
    getState: words.closure([], [words.give(state)]),
    getInitialState: words.closure([], [words.give(state)]),
    setState: words.name('\0set'),
    subscribe: subscribe(state, words),
  });
  const made = words.call(init, [
    words.name('\0set'),
    words.member(words.name('\0api'), 'getState'),
    words.name('\0api'),
  ]);
  const all = words.closure(['\0all'], [words.give(words.name('\0all'))]);
  // each page, and whoever listens, asks for a part of its own
  const hook = words.each(
    [{ name: '\0select', default: all, site: words.site }],
    [words.give(words.call(words.name('\0select'), [state]))],
  );
  return words.run([
    words.declare('\0later'),
    words.declare('\0set', set),
    words.declare('\0api', api),
    words.declare('\0state', words.object({}, [made, later])),
    words.give(words.either(hook, words.name('\0api'))),
  ]);
}

/** A listener is told the state, and behind a selector what that gives of it.
 *  https://zustand.docs.pmnd.rs/reference/middlewares/subscribe-with-selector */
function subscribe(state: Expression, words: Words): Expression {
  const [first, listener, part] = [words.name('\0first'), words.name('\0listener'), words.name('\0part')];
  return words.each(
    ['\0first', { name: '\0listener', default: words.closure([], []), site: words.site }],
    [
      words.declare('\0part', words.call(first, [state, state])),
      words.does(words.call(listener, [part, part])),
      words.give(words.closure([], [])),
    ],
  );
}

/** `create<T>()(…)` too: without arguments it gives itself. */
const create: Library = ([init], words) =>
  init ? createStore(init, words) : words.closure(['\0init'], [words.give(createStore(words.name('\0init'), words))]);

const useStore: Library = ([store, select], words) => {
  if (!store) return undefined;
  const state = words.call(words.member(store, 'getState'), []);
  return select ? words.call(select, [state]) : state;
};

/** Middleware and comparisons change nothing of what flows. */
const first: Library = ([given]) => given;

const combine: Library = ([initial, init], words) =>
  initial &&
  init &&
  words.closure(
    ['\0set', '\0get', '\0api'],
    [
      words.give(
        words.object({}, [initial, words.call(init, [words.name('\0set'), words.name('\0get'), words.name('\0api')])]),
      ),
    ],
  );

export const ZUSTAND: Readonly<Record<string, Library>> = {
  'zustand#': create,
  'zustand#create': create,
  'zustand#createStore': create,
  'zustand/vanilla#createStore': create,
  'zustand/vanilla#': create,
  'zustand/traditional#createWithEqualityFn': create,
  'zustand#useStore': useStore,
  'zustand/traditional#useStoreWithEqualityFn': useStore,
  'zustand/shallow#useShallow': first,
  'zustand/react/shallow#useShallow': first,
  'zustand/middleware#devtools': first,
  'zustand/middleware#persist': first,
  'zustand/middleware#subscribeWithSelector': first,
  'zustand/middleware#combine': combine,
  'zustand/middleware/immer#immer': first,
};
