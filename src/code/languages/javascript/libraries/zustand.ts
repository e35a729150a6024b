/**
 * zustand: a store is what its function gives, with what is set later; its hook gives the state, or what is selected of it.
 * https://zustand.docs.pmnd.rs/apis/create
 */
import type { Expression } from '../../../facts/facts.ts';
import { setter, type Words } from '../../words.ts';
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
    // as `methodName` calls it
    sink: words.closure(
      ['\0listener'],
      [words.does(words.call(words.name('\0listener'), [state, state])), words.give(words.closure([], []))],
    ),
  });
  const made = words.call(init, [
    words.name('\0set'),
    words.member(words.name('\0api'), 'getState'),
    words.name('\0api'),
  ]);
  const all = words.closure(['\0all'], [words.give(words.name('\0all'))]);
  const hook = words.closure(
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

/** jotai's atoms: each keeps one value. https://jotai.org/docs/core/atom */
const atom: Library = ([init, write], words) => {
  const read = words.closure(['\0atom'], [words.give(words.member(words.name('\0atom'), 'value'))]);
  const value = init?.kind === 'closure' ? words.call(init, [read]) : init;
  return words.object({ ...(value && { value }), ...(write && { write }) });
};

function setAtom(given: Expression, words: Words): Expression {
  const kept = words.member(given, 'value');
  const read = words.closure(['\0atom'], [words.give(words.member(words.name('\0atom'), 'value'))]);
  const put = words.closure(
    ['\0atom', '\0value'],
    [words.assign(words.member(words.name('\0atom'), 'value'), words.name('\0value'))],
  );
  const written = words.call(words.member(given, 'write'), [read, put, words.name('\0next')]);
  return words.closure(
    ['\0next'],
    [words.does(words.call(setter(kept, words), [words.name('\0next')])), words.give(written)],
  );
}

const withAtom =
  (make: (given: Expression, words: Words) => Expression): Library =>
  ([given], words) =>
    // what is put into a variable is put there
    given?.kind === 'name'
      ? make(given, words)
      : given && words.call(words.closure(['\0given'], [words.give(make(words.name('\0given'), words))]), [given]);

export const JOTAI: Readonly<Record<string, Library>> = {
  'jotai#atom': atom,
  'jotai/utils#atomWithStorage': ([, init], words) =>
    words.object({ ...(init && { value: words.either(init, words.unknown('storage')) }) }),
  'jotai#useAtomValue': withAtom((given, words) => words.member(given, 'value')),
  'jotai#useSetAtom': withAtom(setAtom),
  'jotai#useAtom': withAtom((given, words) => words.tuple(words.member(given, 'value'), setAtom(given, words))),
};
