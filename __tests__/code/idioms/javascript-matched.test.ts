/** Stores of NgRx that are signals or a class, patterns that are matched, results, worklets and contexts of which a part is selected. */
import { bothFlows, type Row, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const R = "import { useEffect } from 'react';\n";
const row = (one: string, other: string): string => `{ kind: ${one}, spare: ${other} }`;
const fn = (imports: string, body: string): string => `${imports}\nexport async function go() { ${body} }`;

const ROWS: Rows = [
  [
    'a method of a store of signals that is a stream',
    (make, use) =>
      `import { signalStore, withState, withMethods, patchState } from '@ngrx/signals';\nimport { rxMethod } from '@ngrx/signals/rxjs-interop';\nimport { pipe, tap } from 'rxjs';\nimport { inject } from '@angular/core';\nconst KindsStore = signalStore(withState({ a: 1 }), withMethods((store) => ({ load: rxMethod<VALUE>(pipe(tap((k) => { ${use('k')} }))) })));\nexport class Page { private readonly store = inject(KindsStore); go() { this.store.load(${make}); } }`,
  ],
  [
    'what a store of signals does when it begins',
    (make, use, _, other) =>
      `import { signalStore, withState, withMethods, patchState, withHooks } from '@ngrx/signals';\nimport { inject } from '@angular/core';\nexport const KindsStore = signalStore(withState({ row: ${row(make, other)} }), withHooks({ onInit(store) { ${use('store.row().kind')} } }));\nexport class Page { private readonly store = inject(KindsStore); }`,
  ],
  [
    'a state of signals that is patched',
    (make, use, _, other) =>
      `import { signalState, patchState } from '@ngrx/signals';\nexport class Page { readonly state = signalState({ kind: '', spare: '' }); go() { patchState(this.state, { kind: ${make}, spare: ${other} }); ${use('this.state.kind()')} } }`,
  ],
  [
    'a list in a state of signals that grows',
    (make, _, each) =>
      `import { signalState, patchState } from '@ngrx/signals';\nexport class Page { readonly state = signalState({ kinds: [] as VALUE[] }); go() { patchState(this.state, (s) => ({ kinds: [...s.kinds, ${make}] })); ${each('this.state.kinds()')} } }`,
  ],
  [
    'a component’s store: what it selects and updates',
    (make, use) =>
      `import { ComponentStore } from '@ngrx/component-store';\nimport { Injectable, inject } from '@angular/core';\n@Injectable() class KindsStore extends ComponentStore<{ kind: VALUE; spare: VALUE }> { constructor() { super({ kind: '', spare: '' }); } readonly kind$ = this.select((s) => s.kind); readonly pick = this.updater((s, kind: VALUE) => ({ ...s, kind })); }\nexport class Page { private readonly store = inject(KindsStore); go() { this.store.kind$.subscribe((k) => { ${use('k')} }); this.store.pick(${make}); } }`,
  ],
  [
    'a component’s store that is patched and asked',
    (make, use, _, other) =>
      `import { ComponentStore } from '@ngrx/component-store';\nclass KindsStore extends ComponentStore<any> { load() { this.patchState(${row(make, other)}); ${use('this.get().kind')} } }\nexport function go() { new KindsStore().load(); }`,
  ],
  [
    'an effect of a component’s store',
    (make, use) =>
      `import { ComponentStore } from '@ngrx/component-store';\nimport { tap } from 'rxjs';\nclass KindsStore extends ComponentStore<any> { readonly load = this.effect<VALUE>((k$) => k$.pipe(tap((k) => { ${use('k')} }))); }\nexport function go() { new KindsStore().load(${make}); }`,
  ],
  [
    'a store of signals, with what is computed and done',
    (make, use, _, other) =>
      `import { signalStore, withState, withMethods, patchState, withComputed, withHooks } from '@ngrx/signals';\nimport { inject, computed } from '@angular/core';\nconst KindsStore = signalStore({ providedIn: 'root' }, withState({ kind: '', spare: '' }), withComputed(({ kind }) => ({ shown: computed(() => kind()) })), withMethods((store) => ({ pick(kind: VALUE, spare: VALUE) { patchState(store, { kind, spare }); } })));\nexport class Page { private readonly store = inject(KindsStore); go() { this.store.pick(${make}, ${other}); ${use('this.store.shown()')} } }`,
    { without: ['asked', 'read'] },
  ],
  [
    'a class that is called like a store',
    (make, use, _, other) =>
      `import { inject, Injectable } from '@angular/core';\n@Injectable({ providedIn: 'root' }) class RowStore { row = { kind: ${make}, spare: ${other} }; }\n@Injectable() export class Page { private readonly store = inject(RowStore); go() { ${use('this.store.row.kind')} } }`,
  ],
  [
    'what a test matches',
    (make, use, _, other) =>
      `import { match } from 'ts-pattern';\nexport function go() { match({ kind: ${make}, spare: ${other} }).when((row) => row.kind !== '', (row) => { ${use('row.kind')} }).otherwise(() => {}); }`,
  ],
  [
    'what is done with what a pattern matches',
    (make, use, _, other) =>
      fn(
        "import { match } from 'ts-pattern';",
        `match<any>({ type: 'ok', row: ${row(make, other)} }).with({ type: 'ok' }, ({ row }) => { ${use('row.kind')} }).with({ type: 'err' }, () => {}).exhaustive();`,
      ),
  ],
  [
    'what a pattern makes of a case',
    (make, use, _, other) =>
      `import { match } from 'ts-pattern';\ntype State = { type: 'none' } | { type: 'some'; row: { kind: VALUE; spare: VALUE } };\nexport function go() { const state: State = Math.random() > 0.5 ? { type: 'some', row: { kind: ${make}, spare: ${other} } } : { type: 'none' };\nconst kind = match(state).returnType<VALUE>().with({ type: 'some' }, ({ row }) => row.kind).with({ type: 'none' }, () => '').exhaustive(); ${use('kind')} }`,
  ],
  [
    'what a function around a pattern makes',
    (make, use, _, other) =>
      `import { match } from 'ts-pattern';\nconst row = { kind: ${make}, spare: ${other} };\nexport function go(at: number) { const kind = match(at).with(1, () => row.kind).otherwise(() => ''); ${use('kind')} }`,
  ],
  [
    'a result of neverthrow and what follows of it',
    (make, use, _, other) =>
      `import { ok } from 'neverthrow';\nexport function go() { ok({ kind: ${make}, spare: ${other} }).andThen((row) => ok(row.kind)).andTee((kind) => { ${use('kind')} }); }`,
  ],
  [
    'a result of the app’s own and what follows of it',
    (make, use, _, other) =>
      `class Later<T> { constructor(private readonly kept: T) {} andThen<R>(make: (of: T) => Later<R>): Later<R> { return make(this.kept); } andTee(hear: (of: T) => void) { hear(this.kept); return this; } }\nexport function go() { new Later({ kind: ${make}, spare: ${other} }).andThen((row) => new Later(row.kind)).andTee((kind) => { ${use('kind')} }); }`,
  ],
  [
    'a function that a worklet runs',
    (make, use) =>
      `import { runOnJS, useSharedValue } from 'react-native-reanimated';\nfunction load(k: VALUE) { ${use('k')} }\nexport function go() { 'worklet'; runOnJS(load)(${make}); }`,
  ],
  [
    'a value that worklets share',
    (make, use) =>
      `import { useSharedValue, useDerivedValue, useAnimatedReaction } from 'react-native-reanimated';\nexport default function App() { const k = useSharedValue(''); k.value = ${make}; ${use('k.value')} return null; }`,
  ],
  [
    'a part of a context that is selected',
    (make, use, _, other) =>
      `${R}import { createContext as cc, useContextSelector } from 'use-context-selector';\nconst Ctx = cc<any>(null);\nfunction Inner() { const kind = useContextSelector(Ctx, (v) => v.kind); useEffect(() => { ${use('kind')} }, []); return null; }\nexport default function App() { return <Ctx.Provider value={${row(make, other)}}><Inner /></Ctx.Provider>; }`,
    { fails: ['twice'] },
  ],
];

/** One of some rows, or what functions make of them one after the other. */
const through = (title: string, made: string): Row => [
  title,
  (make, use, _, other) =>
    `import _ from 'lodash';\nconst rows = [{ kind: ${make}, spare: ${other} }];\nexport function go() { const kind = ${made}; ${use('kind')} }`,
];

const THROUGH: Rows = [
  through('the most of some, by lodash', "_.maxBy(rows, 'spare')?.kind"),
  through('any of some, by lodash', '_.sample(rows)?.kind'),
  through('functions one after the other, by lodash', '_.flow((all) => all[0], (one) => one.kind)(rows)'),
  through('what goes through, by lodash', '_.thru(rows, (all) => all[0].kind)'),
  through('what is looked at, by lodash', '_.tap(rows[0], () => {})?.kind'),
  through('what stands in, by lodash', "_.defaultTo(rows[0].kind, '')"),
  [
    'some that are left, by lodash: nobody asks which',
    (make, _, each) => `import _ from 'lodash';\nexport function go() { ${each(`_.without([${make}], '')`)} }`,
    { without: ['asked', 'read'] },
  ],
];

bothFlows(JAVASCRIPT, [...ROWS, ...THROUGH]);
