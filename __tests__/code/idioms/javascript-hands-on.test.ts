/** What libraries and frameworks of JavaScript hand on, a kind a row: parts that are put in, streams, epics, and what waits. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const REACT = "import { useEffect } from 'react';\n";
const row = (one: string, other: string): string => `{ kind: ${one}, spare: ${other} }`;
const app = (held: string, effect: string): string =>
  `${REACT}export default function App() { ${held} useEffect(() => { ${effect} }, []); return null; }`;
const CORE = "import { resource, signal } from '@angular/core';\n";
const RX = "import { of } from 'rxjs';\n";
const MAIN = "import { createApp } from 'vue';\nimport Page from './Page.vue';\ncreateApp(Page).mount('#app');\n";
const setup = (script: string, template: string): string =>
  `<script setup lang="ts">\n${JAVASCRIPT.head}${script}\n</script>\n<template>${template}</template>\n`;
const page = (script: string, template: string, more: Readonly<Record<string, string>> = {}) => ({
  'src/Page.vue': setup(script, template),
  'src/main.ts': MAIN,
  ...more,
});

const ROWS: Rows = [
  [
    'a part that is put into a store of Pinia',
    (make, use, _, other) =>
      page(
        `import { useKinds } from './kinds';\nconst store = useKinds();\nfunction go() { store.$patch({ kind: ${make}, spare: ${other} }); ${use('store.kind')} }`,
        '<button @click="go">Go</button>',
        {
          'src/kinds.ts': `import { defineStore } from 'pinia';\nexport const useKinds = defineStore('kinds', { state: () => ({ kind: '', spare: '' }) });\n`,
        },
      ),
  ],
  [
    'an object that is watched whole, of Vue',
    (make, use, _, other) =>
      page(
        `import { reactive, watch } from 'vue';\nconst state = reactive({ kind: '', spare: '' });\nwatch(state, (s) => { ${use('s.kind')} }, { deep: true });\nfunction go() { state.kind = ${make}; state.spare = ${other}; }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'a resource of a stream, by its loader',
    (make, use, _, other) =>
      `${CORE}import { rxResource } from '@angular/core/rxjs-interop';\n${RX}export class P { readonly row = rxResource({ loader: () => of({ kind: ${make}, spare: ${other} }) }); go() { ${use("this.row.value()?.kind ?? ''")} } }`,
  ],
  [
    'a resource of Angular that is asked by what it hangs on',
    (make, use, _, other) =>
      `${CORE}export class P { readonly kind = signal(${make}); readonly spare = signal(${other}); readonly row = resource({ params: () => ({ kind: this.kind(), spare: this.spare() }), loader: async ({ params }) => { ${use('params.kind')} return 1; } }); }`,
  ],
  [
    'operators in one, alone',
    (make, use, _, other) =>
      `import { pipe, of, map } from 'rxjs';\nconst kinds = pipe(map((row: any) => row.kind));\nexport function go() { of({ kind: ${make}, spare: ${other} }).pipe(kinds).subscribe((k) => { ${use('k')} }); }`,
  ],
  [
    'what a callback of Recoil looks up',
    (make, use, _, other) =>
      `import { atom, useRecoilCallback } from 'recoil';\nconst rowS = atom({ key: 'k', default: ${row(make, other)} });\n${app(`const go = useRecoilCallback(({ snapshot }) => async () => { const row = await snapshot.getPromise(rowS); ${use('row.kind')} });`, 'go();')}`,
  ],
  [
    'what a query of an API gives once it is asked, unwrapped',
    (make, use, _, other) =>
      `import { createApi, fakeBaseQuery } from '@reduxjs/toolkit/query/react';\nconst api = createApi({ baseQuery: fakeBaseQuery(), endpoints: (b) => ({ row: b.query<any, void>({ queryFn: async () => ({ data: ${row(make, other)} }) }) }) });\nexport const { useLazyRowQuery } = api;\n${app('const [trigger] = useLazyRowQuery();', `trigger().unwrap().then((row) => { ${use('row.kind')} });`)}`,
  ],
  [
    'an epic that hears an action',
    (make, use) =>
      `import { ofType, combineEpics, createEpicMiddleware } from 'redux-observable';\nimport { map, tap, ignoreElements } from 'rxjs';\nimport { createSlice, configureStore } from '@reduxjs/toolkit';\nconst slice = createSlice({ name: 'k', initialState: { kind: '' }, reducers: { picked(state, action) { state.kind = action.payload; } } });\nconst epic = (action$: any) => action$.pipe(ofType(slice.actions.picked.type), tap((action: any) => { ${use('action.payload')} }), ignoreElements());\nconst em = createEpicMiddleware();\nconst store = configureStore({ reducer: { k: slice.reducer }, middleware: (g) => g().concat(em) });\nem.run(combineEpics(epic));\nexport function go() { store.dispatch(slice.actions.picked(${make})); }`,
  ],
  [
    'what a saga selects',
    (make, use) =>
      `import { put, select, takeLatest, all, fork } from 'redux-saga/effects';\nimport createSagaMiddleware from 'redux-saga';\nimport { createSlice, configureStore } from '@reduxjs/toolkit';\nconst slice = createSlice({ name: 'k', initialState: { kind: '' }, reducers: { picked(state, action) { state.kind = action.payload; } } });\nfunction* work() { yield put(slice.actions.picked(${make})); const kind = yield select((s: any) => s.k.kind); ${use('kind')} }\nfunction* root() { yield all([fork(work)]); }\nconst saga = createSagaMiddleware();\nconst store = configureStore({ reducer: { k: slice.reducer }, middleware: (g) => g().concat(saga) });\nsaga.run(root);`,
  ],
  [
    'parts that a method assigns to its object',
    (make, use, _, other) =>
      `class S { kind = ''; spare = ''; set() { Object.assign(this, { kind: ${make}, spare: ${other} }); } }\nconst s = new S();\nexport function go() { s.set(); ${use('s.kind')} }`,
  ],
  [
    'all that a method is given, assigned to its object',
    (make, use, _, other) =>
      `class S { kind = ''; spare = ''; put(parts: Partial<S>) { Object.assign(this, parts); } }\nconst s = new S();\nexport function go() { s.put({ kind: ${make}, spare: ${other} }); ${use('s.kind')} }`,
  ],
  [
    'parts that are assigned to one of two objects',
    (make, use, _, other) =>
      `const state = { kind: '', spare: '' };\nconst away = { kind: '' };\nexport function go() { Object.assign(away, { kind: ${other} }); Object.assign(state, { kind: ${make}, spare: ${other} }); ${use('state.kind')} }`,
  ],
  [
    'what a subject holds, asked by its value',
    (make, use, _, other) =>
      `import { BehaviorSubject } from 'rxjs';\nclass S { private readonly row$ = new BehaviorSubject<any>(null); load() { this.row$.next({ kind: ${make}, spare: ${other} }); } go() { ${use('this.row$.value.kind')} } }\nexport function go() { const s = new S(); s.load(); s.go(); }`,
  ],
  [
    'an operator of the app’s own, alone',
    (make, use, _, other) =>
      `import { map, of, type Observable } from 'rxjs';\nconst kinds = (rows: Observable<any>) => rows.pipe(map((row) => row.kind));\nexport function go() { of({ kind: ${make}, spare: ${other} }).pipe(kinds).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'what stands before an operator that lets nothing pass',
    (make, use, _, other) =>
      `import { ignoreElements, of, tap } from 'rxjs';\nexport function go() { of({ kind: ${make}, spare: ${other} }).pipe(tap((row) => { ${use('row.kind')} }), ignoreElements()).subscribe(); }`,
  ],
  [
    'a stream as a promise',
    (make, use, _, other) =>
      `import { of } from 'rxjs';\nexport async function go() { const row = await of({ kind: ${make}, spare: ${other} }).toPromise(); ${use('row.kind')} }`,
  ],
  [
    'an object of the app’s own as a promise',
    (make, use, _, other) =>
      `class Job { constructor(private row: any) {} async toPromise() { return this.row.kind; } }\nexport async function go() { const kind = await new Job({ kind: ${make}, spare: ${other} }).toPromise(); ${use('kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
