/**
 * The store of Redux: one state for the app, made of what its reducers keep. https://redux.js.org/api/store
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** The variable that keeps the state, and what hands an action to reducers that are functions by themselves. */
export const STATE = '\0redux state';
const REDUCE = '\0redux reduce';
/** What is told of each action besides. */
const MIDDLEWARE = '\0redux middleware';

/** Gives on what it is told, runs it where it is a function, and hands it to the reducers. */
export function dispatch(words: Words): Expression {
  const told = words.name('\0told');
  return words.closure(
    ['\0told'],
    [
      words.does(words.call(words.shared(REDUCE), [told])),
      words.does(words.call(words.shared(MIDDLEWARE), [told])),
      words.give(words.either(told, words.call(told, [words.unknown('dispatch'), getState(words)]))),
    ],
  );
}

export function getState(words: Words): Expression {
  return words.closure([], [words.give(words.shared(STATE))]);
}

/** The object of reducers, or the only one, that a store is made with. */
function storeOf(reducers: Expression, words: Words): Expression {
  const [state, told, given] = [words.shared(STATE), words.name('\0told'), words.name('\0reducers')];
  const parts =
    reducers.kind === 'dictionary'
      ? reducers.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : []))
      : [];
  const reduced = (of: Expression | undefined): Expression =>
    parts.length === 0
      ? words.call(given, of ? [state, of] : [])
      : words.object(
          Object.fromEntries(
            parts.map((part) => [
              part,
              words.call(words.member(given, part), of ? [words.member(state, part), of] : []),
            ]),
          ),
        );
  return words.run([
    words.declare('\0reducers', reducers),
    words.assign(state, reduced(undefined)),
    words.assign(words.shared(REDUCE), words.closure(['\0told'], [words.assign(state, reduced(told))])),
    words.give(words.object({ dispatch: dispatch(words), getState: getState(words) })),
  ]);
}

/** `api => next => action => …`, one or a list of them. https://redux.js.org/api/applymiddleware */
function tells(middleware: Expression, words: Words): Statement {
  const api = words.object({ dispatch: dispatch(words), getState: getState(words) });
  const next = words.closure(['\0same'], [words.give(words.name('\0same'))]);
  const told = words.call(words.call(words.call(middleware, [api]), [next]), [words.name('\0told')]);
  return words.assign(words.shared(MIDDLEWARE), words.closure(['\0told'], [words.give(told)]));
}

/** `middleware: (getDefault) => getDefault().concat(own)`, or a list. */
function addsMiddleware(given: Expression, words: Words): readonly Statement[] {
  const [all, added, builder] = [words.name('\0all'), words.name('\0added'), words.name('\0chain')];
  const add = words.closure(['\0added'], [tells(added, words), words.give(builder)]);
  const getDefault = words.closure([], [words.give(builder)]);
  return [
    words.declare('\0chain'),
    words.declare('\0add', add),
    words.assign(builder, words.object({ concat: words.name('\0add'), prepend: words.name('\0add') })),
    words.declare('\0all', given.kind === 'list' ? given : words.call(given, [getDefault])),
    tells(all, words),
  ];
}

const applyMiddleware: Library = (given, words) => words.run(given.map((each) => tells(each, words)));

const configureStore: Library = ([options], words) => {
  if (options?.kind !== 'dictionary') return undefined;
  const entry = (name: string): Expression | undefined =>
    options.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const [reducer, middleware] = [entry('reducer'), entry('middleware')];
  const others = options.pairs.flatMap(([, value]) => (value === reducer || value === middleware ? [] : [value]));
  if (!reducer) return undefined;
  return words.run([
    ...others.map((value) => words.does(value)),
    ...(middleware ? addsMiddleware(middleware, words) : []),
    words.give(storeOf(reducer, words)),
  ]);
};

const createStore: Library = ([reducer, ...others], words) =>
  reducer && words.run([...others.map(words.does), words.give(storeOf(reducer, words))]);

/** A reducer of reducers: given no action, it gives what each begins with. */
const combineReducers: Library = ([reducers], words) => {
  if (reducers?.kind !== 'dictionary') return undefined;
  const [state, action, given] = [words.name('\0state'), words.name('\0action'), words.name('\0reducers')];
  const parts = reducers.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : []));
  const reduced = parts.map(
    (part) => [part, words.call(words.member(given, part), [words.member(state, part), action])] as const,
  );
  return words.run([
    words.declare('\0reducers', reducers),
    words.give(words.closure(['\0state', '\0action'], [words.give(words.object(Object.fromEntries(reduced)))])),
  ]);
};

const useSelector: Library = ([select], words) => select && words.call(select, [words.shared(STATE)]);

/** What `const useAppSelector = useSelector` and `useSelector.withTypes<Root>()` give. */
export function storeValue(path: string, words: Words): Expression | undefined {
  if (path === 'react-redux#useSelector')
    return words.closure(['\0select'], [words.give(words.call(words.name('\0select'), [words.shared(STATE)]))]);
  return path === 'react-redux#useDispatch' ? words.closure([], [words.give(dispatch(words))]) : undefined;
}

export const REDUX_STORE: Readonly<Record<string, Library>> = {
  '@reduxjs/toolkit#configureStore': configureStore,
  '@reduxjs/toolkit/react#configureStore': configureStore,
  '@reduxjs/toolkit#combineReducers': combineReducers,
  'redux#combineReducers': combineReducers,
  'redux#applyMiddleware': applyMiddleware,
  '@reduxjs/toolkit#applyMiddleware': applyMiddleware,
  'redux#createStore': createStore,
  'redux#legacy_createStore': createStore,
  'react-redux#useSelector': useSelector,
  'react-redux#useSelector.withTypes': (_, words) => storeValue('react-redux#useSelector', words),
  'react-redux#useDispatch': (_, words) => dispatch(words),
  'react-redux#useDispatch.withTypes': (_, words) => storeValue('react-redux#useDispatch', words),
  'react-redux#useStore': (_, words) => words.object({ dispatch: dispatch(words), getState: getState(words) }),
};
