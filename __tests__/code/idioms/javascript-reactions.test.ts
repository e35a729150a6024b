/** Functions that a library runs when something changes, with what changed: MobX, Vue, Solid, Svelte, zustand, Valtio. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

/** A model of MobX, with a computed value. */
const MODEL = (make: string): string =>
  `class Model { picked = ''; other = ''; constructor() { makeAutoObservable(this); } get kind() { return this.picked; } pick() { this.picked = ${make}; } }\nconst model = new Model();\nmodel.pick();\n`;

const MOBX: Rows = [
  [
    'a reaction of MobX',
    (make, use) =>
      `import { makeAutoObservable, reaction } from 'mobx';\n${MODEL(make)}export const stop = reaction(() => model.kind, (kind) => { ${use('kind')} });`,
  ],
  [
    'a reaction of MobX to several',
    (make, use) =>
      `import { makeAutoObservable, reaction } from 'mobx';\n${MODEL(make)}export const stop = reaction(() => ({ kind: model.kind, other: model.other }), ({ kind }) => { ${use('kind')} }, { fireImmediately: true });`,
  ],
  [
    'a reaction in a constructor of MobX',
    (make, use) =>
      `import * as mobx from 'mobx';\nclass Model { kind = ''; constructor() { mobx.makeAutoObservable(this); mobx.reaction(() => this.kind, (kind) => this.heard(kind)); } heard(kind: VALUE) { ${use('kind')} } pick() { this.kind = ${make}; } }\nexport function go() { new Model().pick(); }`,
  ],
  [
    'autorun of MobX',
    (make, use) =>
      `import { autorun, makeAutoObservable } from 'mobx';\n${MODEL(make)}autorun(() => { ${use('model.kind')} });`,
  ],
  [
    'when of MobX',
    (make, use) =>
      `import { makeAutoObservable, when } from 'mobx';\n${MODEL(make)}when(() => model.kind !== '', () => { ${use('model.kind')} });`,
  ],
  [
    'a box of MobX, and what is computed of it',
    (make, use) =>
      `import { computed, observable } from 'mobx';\nconst box = observable.box('');\nconst shown = computed(() => box.get());\nexport function go() { box.set(${make}); ${use('shown.get()')} }`,
  ],
  [
    'an object of MobX',
    (make, use) =>
      `import { observable, runInAction, toJS } from 'mobx';\nconst state = observable({ kind: '' });\nexport function go() { runInAction(() => { state.kind = ${make}; }); const { kind } = toJS(state); ${use('kind')} }`,
  ],
  [
    'an object that MobX makes observable',
    (make, use) =>
      `import { makeAutoObservable } from 'mobx';\nconst store = makeAutoObservable({ kind: '', pick(kind: VALUE) { this.kind = kind; } });\nexport function go() { store.pick(${make}); ${use('store.kind')} }`,
  ],
  [
    'an action of MobX',
    (make, use) =>
      `import { action, observable } from 'mobx';\nconst state = observable({ kind: '' });\nconst pick = action('pick', (kind: VALUE) => { state.kind = kind; });\nexport function go() { pick(${make}); ${use('state.kind')} }`,
  ],
  [
    'flow of MobX',
    (make, use) =>
      `import { flow, observable } from 'mobx';\nconst state = observable({ kind: '' });\nconst load = flow(function* (kind: VALUE) { state.kind = yield Promise.resolve(kind); });\nexport function go() { load(${make}); ${use('state.kind')} }`,
  ],
  [
    'observe of MobX',
    (make, use) =>
      `import { makeAutoObservable, observe } from 'mobx';\n${MODEL(make)}observe(model, 'picked', (change) => { ${use('change.newValue')} });`,
  ],
  [
    'a store of a component, of MobX',
    (make, use) =>
      `import { useEffect } from 'react';\nimport { observer, useLocalObservable } from 'mobx-react-lite';\nexport const App = observer(() => { const store = useLocalObservable(() => ({ kind: '', pick(kind: VALUE) { this.kind = kind; } })); useEffect(() => { store.pick(${make}); }, []); ${use('store.kind')} return null; });`,
  ],
];

const VUE: Rows = [
  [
    'a ref that Vue watches',
    (make, use) =>
      `import { ref, watch } from 'vue';\nconst kind = ref('');\nwatch(kind, (next) => { ${use('next')} });\nexport function go() { kind.value = ${make}; }`,
  ],
  [
    'a getter that Vue watches',
    (make, use) =>
      `import { reactive, watch } from 'vue';\nconst state = reactive({ kind: '' });\nwatch(() => state.kind, async (next) => { ${use('next')} }, { immediate: true });\nexport function go() { state.kind = ${make}; }`,
  ],
  [
    'several that Vue watches',
    (make, use) =>
      `import { ref, watch } from 'vue';\nconst kind = ref('');\nconst page = ref(0);\nwatch([kind, page], ([next]) => { ${use('next')} });\nexport function go() { kind.value = ${make}; }`,
  ],
  [
    'an effect of Vue',
    (make, use) =>
      `import { ref, watchEffect } from 'vue';\nconst kind = ref('');\nwatchEffect(() => { ${use('kind.value')} });\nexport function go() { kind.value = ${make}; }`,
  ],
  [
    'a watcher among the options of Vue',
    (make, use) =>
      `export default { data() { return { kind: '' }; }, mounted() { this.kind = ${make}; }, watch: { kind(next) { ${use('next')} } } };`,
  ],
  [
    'a watcher with a handler among the options of Vue',
    (make, use) =>
      `export default { data() { return { kind: '' }; }, mounted() { this.kind = ${make}; }, watch: { kind: { immediate: true, handler(next) { ${use('next')} } } } };`,
  ],
];

const OTHERS: Rows = [
  [
    'a list that a function gives, taken apart at the top of a file',
    (make, use) =>
      `function both() { return [${make}, 1] as const; }\nconst [kind] = both();\nexport function go() { ${use('kind')} }`,
  ],
  [
    'a resource of Solid',
    (make, use) =>
      `import { createResource, createSignal } from 'solid-js';\nexport function App() { const [kind, setKind] = createSignal('');\nconst [done] = createResource(kind, async (next) => { ${use('next')} });\nsetKind(${make}); return done(); }`,
  ],
  [
    'what a resource of Solid gives',
    (make, use) =>
      `import { createResource } from 'solid-js';\nexport function App() { const [kind] = createResource(async () => ${make});\n${use('kind()')} return null; }`,
  ],
  [
    'on of Solid',
    (make, use) =>
      `import { createEffect, createSignal, on } from 'solid-js';\nexport function App() { const [kind, setKind] = createSignal('');\ncreateEffect(on(kind, (next) => { ${use('next')} }));\nsetKind(${make}); return null; }`,
  ],
  [
    'a store of Svelte',
    (make, use) =>
      `import { writable } from 'svelte/store';\nconst kind = writable('');\nexport function go() { kind.subscribe((next) => { ${use('next')} }); kind.set(${make}); }`,
  ],
  [
    'a store of Svelte that is made of another one',
    (make, use) =>
      `import { derived, get, writable } from 'svelte/store';\nconst kind = writable('');\nconst shown = derived(kind, ($kind) => $kind);\nexport function go() { kind.set(${make}); ${use('get(shown)')} }`,
  ],
  [
    'a part of zustand that is listened to',
    (make, use) =>
      `import { create } from 'zustand';\nimport { subscribeWithSelector } from 'zustand/middleware';\nconst useStore = create<any>()(subscribeWithSelector(() => ({ kind: '' })));\nexport function go() { useStore.subscribe((state) => state.kind, (kind) => { ${use('kind')} }); useStore.setState({ kind: ${make} }); }`,
  ],
  [
    'a change of Valtio that is listened to',
    (make, use) =>
      `import { proxy, subscribe } from 'valtio';\nimport { subscribeKey } from 'valtio/utils';\nconst state = proxy({ kind: '' });\nsubscribeKey(state, 'kind', (kind) => { ${use('kind')} });\nsubscribe(state, () => undefined);\nexport function go() { state.kind = ${make}; }`,
  ],
  [
    'a signal of Preact',
    (make, use) =>
      `import { computed, effect, signal } from '@preact/signals-react';\nconst kind = signal('');\nconst shown = computed(() => kind.value);\neffect(() => { ${use('shown.value')} });\nexport function go() { kind.value = ${make}; }`,
  ],
  [
    'a linked signal of Angular',
    (make, use) =>
      `import { linkedSignal, signal } from '@angular/core';\nconst kind = signal('');\nconst shown = linkedSignal(() => kind());\nexport function go() { kind.set(${make}); ${use('shown()')} }`,
  ],
  [
    'a list of functions that are told, by hand',
    (make, use) =>
      `const listeners = new Set<(kind: VALUE) => void>();\nexport function listen(listener: (kind: VALUE) => void) { listeners.add(listener); return () => listeners.delete(listener); }\nexport function go() { listen((kind) => { ${use('kind')} }); for (const listener of listeners) listener(${make}); }`,
  ],
];

bothFlows(JAVASCRIPT, [...MOBX, ...VUE, ...OTHERS]);
