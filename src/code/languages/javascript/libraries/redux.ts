/**
 * Redux Toolkit: calling a thunk's creator runs it, calling an action's creator runs its reducer, and the hooks of an API run
 * its queries. https://redux-toolkit.js.org/api/createAsyncThunk https://redux-toolkit.js.org/rtk-query/api/createApi
 */
import { type Expression, MADE, type Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { actionOf, heardIn, SAGAS, textOf } from './redux-heard.ts';
import { dispatch, getState, STATE } from './redux-store.ts';

function thunkOf(creator: Expression, words: Words): Expression {
  const same = words.closure(['\0same'], [words.give(words.name('\0same'))]);
  const [refused, arg] = [words.name('\0refused'), words.name('\0arg')];
  const api = words.object({
    dispatch: dispatch(words),
    getState: getState(words),
    extra: words.unknown('extra'),
    rejectWithValue: words.closure(['\0same'], [words.assign(refused, words.name('\0same'))]),
    fulfillWithValue: same,
  });
  const done = words.name('\0done');
  const run = [
    words.assign(arg, words.name('\0given')),
    words.assign(done, words.call(words.name('\0creator'), [words.name('\0given'), api])),
  ];
  const action = (of: Readonly<Record<string, Expression>>): Expression => {
    const made = { ...of, meta: words.object({ arg }) };
    return words.object({ ...made, [MADE]: words.object(made) });
  };
  return words.run([
    words.declare('\0creator', creator),
    words.declare('\0done'),
    words.declare('\0refused'),
    words.declare('\0arg'),
    words.declare('\0thunk', words.open(['\0given'], [...run, words.give(done)])),
    // what a reducer of another slice hears
    words.give(
      words.either(
        words.name('\0thunk'),
        words.object({
          pending: action({}),
          fulfilled: action({ payload: done }),
          rejected: action({ payload: refused, error: words.unknown('error') }),
        }),
      ),
    ),
  ]);
}

const createAsyncThunk: Library = ([, creator], words) => creator && thunkOf(creator, words);

const withTypes: Library = (_, words) =>
  words.closure(['\0type', '\0creator'], [words.give(thunkOf(words.name('\0creator'), words))]);

export function entryOf(of: Expression | undefined, name: string): Expression | undefined {
  if (of?.kind !== 'dictionary') return undefined;
  return of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}

/** A creator that notes what it makes: `make` gives the action, and may run what is to come of it. */
export function creatorOf(
  action: Expression,
  words: Words,
  type: string | undefined,
  reduce: readonly Statement[] = [],
): Expression {
  const [made, creator] = [words.name(MADE), words.name('\0create')];
  const noted = actionOf(type, words);
  const create = words.open(GIVEN, [
    words.declare('\0action', action),
    words.assign(made, words.name('\0action')),
    ...(noted ? [words.assign(noted, words.name('\0action'))] : []),
    ...reduce,
    words.give(words.name('\0action')),
  ]);
  return words.run([
    words.declare(MADE),
    words.declare('\0create', create),
    words.give(words.either(creator, words.object({ [MADE]: made, type: words.object({ [MADE]: made }) }))),
  ]);
}

/** What a creator is given: the payload alone, but where a function prepares it. */
const GIVEN = ['\0payload', '\0second', '\0third'];

/** The action that a function prepares. https://redux-toolkit.js.org/api/createSlice#customizing-generated-action-creators */
function prepared(prepare: Expression, words: Words): Expression {
  return words.call(prepare, GIVEN.map(words.name));
}

const createAction: Library = ([type, prepare], words) => {
  const payload = words.name('\0payload');
  return creatorOf(prepare ? prepared(prepare, words) : words.object({ payload }), words, textOf(type));
};

/** The actions that a creator, or one of those that are given, has made. */
const isAnyOf: Library = (creators, words) =>
  words.object({
    [MADE]: { kind: 'either', of: creators.map((creator) => words.member(creator, MADE)), site: words.site },
  });

/** Runs an effect with each action that it is for. https://redux-toolkit.js.org/api/createListenerMiddleware */
function listens(words: Words, heard: readonly Expression[] = []): Expression {
  const options = words.name('\0options');
  const of = (name: string): Expression => words.member(words.member(options, name), MADE);
  const api = words.object({
    dispatch: dispatch(words),
    getState: getState(words),
    getOriginalState: getState(words),
  });
  // what is written there is deeper in the options than parts are told apart
  const asked = heard.length > 0 ? heard : [of('actionCreator'), of('matcher'), of('type')];
  const action: Expression = { kind: 'either', of: asked, site: words.site };
  return words.closure(['\0options'], [words.does(words.call(words.member(options, 'effect'), [action, api]))]);
}

const createListenerMiddleware: Library = (_, words) => {
  const listen = words.name('\0listen');
  const typed = words.object({ withTypes: words.closure([], [words.give(listen)]) });
  return words.run([
    words.declare('\0listen', listens(words)),
    words.give(words.object({ startListening: words.either(listen, typed) })),
  ]);
};

const addListener: Library = ([options], words) => options && listenTo(options, words);

/** `startListening({ predicate, effect })`: what it hears is in what is written there. */
export function listenTo(options: Expression, words: Words): Expression {
  return words.call(listens(words, heardIn(options, words)), [options]);
}

/** What a reducer gives is the state, and what it puts into the one that it is given. */
export function reduces(state: Expression, run: Expression, action: Expression, words: Words): Statement {
  return words.assign(state, words.call(run, [words.writable(state), action]));
}

/** `extraReducers: (builder) => { builder.addCase(load.fulfilled, (state, action) => …) }`. */
function hearsOthers(state: Expression, options: Expression, words: Words): Statement {
  const [heard, run, builder] = [words.name('\0heard'), words.name('\0run'), words.name('\0builder')];
  const add = words.closure(
    ['\0heard', '\0run'],
    [reduces(state, run, words.either(heard, words.member(heard, MADE)), words), words.give(builder)],
  );
  return words.does(
    words.run([
      words.declare('\0builder'),
      words.declare('\0add', add),
      words.assign(builder, words.object({ addCase: words.name('\0add'), addMatcher: words.name('\0add') })),
      words.does(words.call(words.member(options, 'extraReducers'), [builder])),
    ]),
  );
}

/** `selectors: { selectNames: (state) => … }`: asked with the state of the app, they are given that of the slice. */
function selectorsOf(options: Expression, state: Expression, words: Words): Expression {
  const selectors = entryOf(options, 'selectors');
  const own = words.member(words.name('\0options'), 'selectors');
  const asked = ['\0root', '\0asked', '\0more'];
  const pairs = (selectors?.kind === 'dictionary' ? selectors.pairs : []).flatMap(([key]) =>
    key.kind === 'literal' ? [`${key.value}`] : [],
  );
  const select = (name: string): Expression =>
    words.closure(asked, [words.give(words.call(words.member(own, name), [state, ...asked.slice(1).map(words.name)]))]);
  return words.object(Object.fromEntries(pairs.map((name) => [name, select(name)])));
}

const createSlice: Library = ([options], words) => {
  const reducers = entryOf(options, 'reducers');
  if (!options || reducers?.kind !== 'dictionary') return undefined;
  const [state, payload, given] = [words.name('\0state'), words.name('\0payload'), words.name('\0options')];
  const slice = textOf(entryOf(options, 'name'));
  const actions = reducers.pairs.flatMap(([key, value]): (readonly [string, Expression])[] => {
    if (key.kind !== 'literal') return [];
    const reducer = words.member(words.member(given, 'reducers'), `${key.value}`);
    const isPrepared = value.kind === 'dictionary';
    // functions that deep in the options are not told apart: they are taken where they are written
    const run = isPrepared ? (entryOf(value, 'reducer') ?? words.member(reducer, 'reducer')) : reducer;
    const prepare = isPrepared ? (entryOf(value, 'prepare') ?? words.member(reducer, 'prepare')) : undefined;
    const action = prepare ? prepared(prepare, words) : words.object({ payload });
    const reduced = reduces(state, run, words.name('\0action'), words);
    const type = slice === undefined ? undefined : `${slice}/${key.value}`;
    return [[`${key.value}`, creatorOf(action, words, type, [reduced])]];
  });
  const extra = entryOf(options, 'extraReducers') ? [hearsOthers(state, given, words)] : [];
  return words.run([
    words.declare('\0options', options),
    words.declare('\0state', words.member(given, 'initialState')),
    words.declare('\0selectors', selectorsOf(options, state, words)),
    ...extra,
    words.give(
      words.object({
        actions: words.object(Object.fromEntries(actions)),
        reducer: words.closure([], [words.give(state)]),
        getInitialState: words.closure([], [words.give(state)]),
        selectSlice: words.closure([], [words.give(state)]),
        selectors: words.name('\0selectors'),
        getSelectors: words.closure([], [words.give(words.name('\0selectors'))]),
      }),
    ),
  ]);
};

const createReducer: Library = ([initial, extraReducers], words) =>
  extraReducers &&
  words.run([
    words.declare('\0options', words.object({ extraReducers })),
    words.declare('\0state', initial),
    hearsOthers(words.name('\0state'), words.name('\0options'), words),
    words.give(words.closure([], [words.give(words.name('\0state'))])),
  ]);

/** `connect(mapState, mapDispatch)(Component)`. https://react-redux.js.org/api/connect */
const connect: Library = ([mapState, mapDispatch], words) => {
  const props = words.name('\0props');
  const state = mapState && mapState.kind !== 'literal' ? [words.call(mapState, [words.shared(STATE), props])] : [];
  const map = words.name('\0map');
  const all = words.object({}, [
    props,
    ...state,
    ...(mapDispatch ? [map, words.call(map, [dispatch(words), props])] : []),
  ]);
  const connected = words.closure(['\0props'], [words.give(words.call(words.name('\0component'), [all]))]);
  return words.run([
    words.declare('\0map', mapDispatch),
    words.give(words.closure(['\0component'], [words.give(connected)])),
  ]);
};

/** What an endpoint answers: what its own function gives, or what it makes of what the function of all gives of its query. */
function answerOf(settings: Expression, options: Expression | undefined, given: Expression, words: Words): Expression {
  const own = entryOf(settings, 'queryFn');
  if (own) return words.member(words.call(own, [given]), 'data');
  const [query, base, make] = [
    entryOf(settings, 'query'),
    entryOf(options, 'baseQuery'),
    entryOf(settings, 'transformResponse'),
  ];
  // what a server answers is not known
  const isOwn = base !== undefined && base.kind !== 'call';
  const asked = query ? words.call(query, [given]) : given;
  const answer = isOwn ? words.member(words.call(base, [asked]), 'data') : words.unknown('queryFn');
  const made = make ? words.call(make, [answer]) : answer;
  return isOwn || !query ? made : words.run([words.does(asked), words.give(made)]);
}

/** Hooks are named after their endpoint: `useRecordsQuery` runs the one that is called `records`. */
export function hooksOf(options: Expression | undefined, words: Words): Expression | undefined {
  const endpoints = entryOf(options, 'endpoints');
  const last = endpoints?.kind === 'closure' ? endpoints.body.body.at(-1) : undefined;
  const made = last?.kind === 'return' ? last.value : undefined;
  if (made?.kind !== 'dictionary') return undefined;
  const given = words.name('\0given');
  const hooks = made.pairs.flatMap(([key, value]): Expression[] => {
    const of = value.kind === 'call' && value.callee.kind === 'member' ? value : undefined;
    const settings = of?.args[0]?.value;
    if (key.kind !== 'literal' || !settings) return [];
    const name = `${`${key.value}`.charAt(0).toUpperCase()}${`${key.value}`.slice(1)}`;
    const [answer, answered] = [words.name('\0answer'), words.object({ data: words.name('\0answer') })];
    const asked = [
      words.declare('\0answer', answerOf(settings, options, given, words)),
      words.give(words.either(answer, words.object({ unwrap: words.closure([], [words.give(answer)]) }, [answered]))),
    ];
    const ask = words.open(['\0given'], asked);
    const gives = words.object({ data: words.call(words.name('\0ask'), [given]) });
    const query = words.closure(['\0given'], [words.give(gives)]);
    const kept = words.object({ data: words.call(words.name('\0ask'), []) });
    const later = words.closure([], [words.give(words.tuple(words.name('\0ask'), kept))]);
    const isMutation = of?.callee.kind === 'member' && of.callee.name === 'mutation';
    const entries = isMutation
      ? { [`use${name}Mutation`]: later }
      : { [`use${name}Query`]: query, [`useLazy${name}Query`]: later };
    return [words.run([words.declare('\0ask', ask), words.give(words.object(entries))])];
  });
  return words.object({}, hooks);
}

const createApi: Library = ([options], words) => hooksOf(options, words);

const TOOLKITS = ['@reduxjs/toolkit', '@reduxjs/toolkit/react'];
const QUERIES = ['@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react'];

export const REDUX: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    TOOLKITS.flatMap((name) => [
      [`${name}#createAsyncThunk`, createAsyncThunk],
      [`${name}#createAsyncThunk.withTypes`, withTypes],
      [`${name}#createSlice`, createSlice],
      [`${name}#createAction`, createAction],
      [`${name}#createReducer`, createReducer],
      [`${name}#isAnyOf`, isAnyOf],
      [`${name}#createListenerMiddleware`, createListenerMiddleware],
      [`${name}#addListener`, addListener],
    ]),
  ),
  ...Object.fromEntries(QUERIES.map((name) => [`${name}#createApi`, createApi])),
  'react-redux#connect': connect,
  // https://redux-saga.js.org/docs/api/#callfn-args
  'redux-saga/effects#call': ([run, ...args], words) => run && words.call(run, args),
  ...SAGAS,
  'redux-saga/effects#fork': ([run, ...args], words) => run && words.call(run, args),
};
