/** What a store, an emitter or a listener of JavaScript hands on: the ways of records beside those in `javascript-frameworks`. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const RECORDS = { without: ['asked', 'read'] } as const;
/** Not followed yet: docs/decisions/taint.md says so. */
const ALONE = { without: ['asked', 'read'] } as const;
/** Elements of a list are not told apart by their place. */
const PLACES = { without: ['asked', 'read'], fails: ['beside'] } as const;
const SLICE = `import { configureStore, createSlice } from '@reduxjs/toolkit';
const slice = createSlice({ name: 'names', initialState: { name: '', other: '' }, reducers: { named(state, action) { state.name = action.payload; }, othered(state, action) { state.other = action.payload; } } });
export const { named, othered } = slice.actions;
`;

const REDUX: Rows = [
  [
    'a reducer written by hand, to who selects',
    (make, use, _, other) =>
      `import { legacy_createStore as createStore } from 'redux';\nimport { useSelector } from 'react-redux';\nconst reducer = (state = { name: '', other: '' }, action: any) => { switch (action.type) { case 'named': return { ...state, name: action.name }; case 'othered': return { ...state, other: action.other }; default: return state; } };\nexport const store = createStore(reducer);\nexport function fill() { store.dispatch({ type: 'named', name: ${make} }); store.dispatch({ type: 'othered', other: ${other} }); }\nexport default function App() { const name = useSelector((state: any) => state.name); ${use('name')} return null; }`,
    RECORDS,
  ],
  [
    'reducers that are combined, to who maps state to props',
    (make, use, _, other) =>
      `import { combineReducers, legacy_createStore as createStore } from 'redux';\nimport { connect } from 'react-redux';\nconst names = (state = { name: '', other: '' }, action: any) => { switch (action.type) { case 'named': return { ...state, name: action.name }; case 'othered': return { ...state, other: action.other }; default: return state; } };\nexport const store = createStore(combineReducers({ names }));\nexport function fill() { store.dispatch({ type: 'named', name: ${make} }); store.dispatch({ type: 'othered', other: ${other} }); }\nfunction Page({ name }: any) { ${use('name')} return null; }\nexport default connect((state: any) => ({ name: state.names.name }))(Page);`,
    RECORDS,
  ],
  [
    'a listener by the type of its action',
    (make, use, _, other) =>
      `import { createListenerMiddleware } from '@reduxjs/toolkit';\n${SLICE}const listeners = createListenerMiddleware();\nlisteners.startListening({ type: 'names/named', effect: async (action: any) => { ${use('action.payload')} } });\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(listeners.middleware) });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'a listener by the type that its action has',
    (make, use, _, other) =>
      `import { createListenerMiddleware } from '@reduxjs/toolkit';\n${SLICE}const listeners = createListenerMiddleware();\nlisteners.startListening({ type: named.type, effect: async (action: any) => { ${use('action.payload')} } });\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(listeners.middleware) });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'a listener by a test',
    (make, use, _, other) =>
      `import { createListenerMiddleware } from '@reduxjs/toolkit';\n${SLICE}const listeners = createListenerMiddleware();\nlisteners.startListening({ predicate: (action) => named.match(action), effect: async (action: any) => { ${use('action.payload')} } });\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(listeners.middleware) });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'a listener by a test of the type',
    (make, use, _, other) =>
      `import { createListenerMiddleware } from '@reduxjs/toolkit';\n${SLICE}const listeners = createListenerMiddleware();\nlisteners.startListening({ predicate: (action, current, previous) => action.type === 'names/named', effect: async (action: any) => { ${use('action.payload')} } });\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(listeners.middleware) });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'what a listener gets of the state',
    (make, use, _, other) =>
      `import { createListenerMiddleware } from '@reduxjs/toolkit';\n${SLICE}const listeners = createListenerMiddleware();\nlisteners.startListening({ actionCreator: named, effect: async (action, api: any) => { const state = api.getState(); ${use('state.name')} } });\nexport const store = configureStore({ reducer: slice.reducer, middleware: (all) => all().prepend(listeners.middleware) });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'a saga',
    (make, use, _, other) =>
      `import { takeEvery } from 'redux-saga/effects';\n${SLICE}function* tell(action: any) { ${use('action.payload')} }\nexport function* saga() { yield takeEvery(named.type, tell); }\nexport const store = configureStore({ reducer: slice.reducer });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'a saga by a text',
    (make, use, _, other) =>
      `import { takeLatest } from 'redux-saga/effects';\n${SLICE}export function* saga() { yield takeLatest('names/named', function* (action: any) { ${use('action.payload')} }); }\nexport const store = configureStore({ reducer: slice.reducer });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }`,
    RECORDS,
  ],
  [
    'an action that is prepared',
    (make, use, _, other) =>
      `import { configureStore, createSlice } from '@reduxjs/toolkit';\nimport { useSelector } from 'react-redux';\nconst slice = createSlice({ name: 'names', initialState: { name: '', other: '' }, reducers: { named: { reducer(state, action: any) { state.name = action.payload.name; state.other = action.payload.other; }, prepare(name: VALUE, other: VALUE) { return { payload: { name, other } }; } } } });\nexport const store = configureStore({ reducer: slice.reducer });\nexport function fill() { store.dispatch(slice.actions.named(${make}, ${other})); }\nexport default function App() { const name = useSelector((state: any) => state.name); ${use('name')} return null; }`,
    RECORDS,
  ],
  [
    'a selector that is made',
    (make, use, _, other) =>
      `import { createSelector } from 'reselect';\nimport { useSelector } from 'react-redux';\n${SLICE}export const store = configureStore({ reducer: slice.reducer });\nexport function fill() { store.dispatch(named(${make})); store.dispatch(othered(${other})); }\nconst nameOf = createSelector((state: any) => state.name, (name) => name);\nexport default function App() { const name = useSelector(nameOf); ${use('name')} return null; }`,
    RECORDS,
  ],
];

const VUE: Rows = [
  [
    'emit of Vue, heard by a function',
    (make, use, _, other) => ({
      'src/Child.vue': `<script setup lang="ts">\nimport { journal } from './journal';\nconst emit = defineEmits(['picked', 'other']);\nfunction go() { emit('picked', ${make}); emit('other', ${other}); }\n</script>\n<template><button @click="go">Go</button></template>\n`,
      'src/Page.vue': `<script setup lang="ts">\nimport { Mixpanel } from 'mixpanel-react-native';\nimport { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';\nimport Child from './Child.vue';\nconst mixpanel = new Mixpanel('token', true);\nfunction tell(name: any) { ${use('name')} }\nfunction tellOther(name: any) { console.info('x'); }\n</script>\n<template><Child @picked="tell" @other="tellOther" /></template>\n`,
    }),
    ALONE,
  ],
];

const SPREAD: Rows = [
  [
    'spread arguments',
    (make, use, _, other) =>
      `function tell(kind: VALUE, spare: VALUE) { ${use('kind')} }\nexport function go() { const both = [${make}, ${other}] as const; tell(...both); }`,
    PLACES,
  ],
  [
    'spread arguments behind others',
    (make, use, _, other) =>
      `function tell(id: number, kind: VALUE, spare: VALUE) { ${use('kind')} }\nexport function go() { const both: [VALUE, VALUE] = [${make}, ${other}]; tell(1, ...both); }`,
    PLACES,
  ],
  [
    'a list spread beside others',
    (make, use, _, other) =>
      `export function go() { const first = [${make}]; const all = [...first, ${other}]; ${use('all[0]')} }`,
    PLACES,
  ],
  [
    'an object spread beside others',
    (make, use, _, other) =>
      `export function go() { const first = { kind: ${make} }; const all = { ...first, spare: ${other} }; ${use('all.kind')} }`,
  ],
  [
    'the rest of an object',
    (make, use, _, other) =>
      `export function go() { const { spare, ...rest } = { kind: ${make}, spare: ${other} }; ${use('JSON.stringify(rest)')} }`,
    RECORDS,
  ],
  [
    'a place in a list',
    (make, use, _, other) => `export function go() { const both = [${make}, ${other}]; ${use('both[0]')} }`,
    PLACES,
  ],
  [
    'a place in a list, taken apart',
    (make, use, _, other) => `export function go() { const [kind, spare] = [${make}, ${other}]; ${use('kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, REDUX);
bothFlows(JAVASCRIPT, VUE);
bothFlows(JAVASCRIPT, SPREAD);
