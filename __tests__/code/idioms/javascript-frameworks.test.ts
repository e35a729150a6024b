/** Stores and queries of React, Angular, Vue, RxJS. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

/** A component that does something once it is shown. */
const app = (held: string, effect: string): string =>
  `import { useEffect } from 'react';\nexport default function App() { ${held} useEffect(() => { ${effect} }, []); return null; }`;

const STORES: Rows = [
  [
    'zustand',
    (make, use) =>
      `import { create } from 'zustand';\nconst useStore = create<{ kind: VALUE }>(() => ({ kind: ${make} }));\nexport default function App() { const kind = useStore((state) => state.kind); ${use('kind')} return null; }`,
  ],
  [
    'zustand that is set',
    (make, use) =>
      `import { create } from 'zustand';\nconst useStore = create<{ kind: VALUE; pick: (kind: VALUE) => void }>((set) => ({ kind: '', pick: (kind) => set({ kind }) }));\n${app('const { kind, pick } = useStore();', `pick(${make}); if (kind) { ${use('kind')} }`)}`,
  ],
  [
    'zustand that is set from outside, and listened to',
    (make, use) =>
      `import { create } from 'zustand';\nconst useStore = create<{ kind: VALUE }>(() => ({ kind: '' }));\nexport function go() { useStore.setState({ kind: ${make} }); useStore.subscribe((state) => { if (state.kind) { ${use('state.kind')} } }); }`,
  ],
  [
    'an action of zustand',
    (make, use) =>
      `import { create } from 'zustand';\nconst useStore = create<{ load: (kind: VALUE) => void }>(() => ({ load: (kind) => { ${use('kind')} } }));\n${app('const load = useStore((state) => state.load);', `load(${make});`)}`,
  ],
  [
    'zustand outside of React',
    (make, use) =>
      `import { create } from 'zustand';\nconst useStore = create<{ load: (kind: VALUE) => void }>()((set, get) => ({ load: (kind) => { ${use('kind')} } }));\nexport function go() { useStore.getState().load(${make}); }`,
  ],
  [
    'a slice of Redux Toolkit',
    (make, use) =>
      `import { configureStore, createSlice } from '@reduxjs/toolkit';\nimport { useDispatch, useSelector } from 'react-redux';\nconst slice = createSlice({ name: 'kinds', initialState: { kind: '' }, reducers: { picked(state, action) { state.kind = action.payload; } } });\nexport const store = configureStore({ reducer: { kinds: slice.reducer } });\ntype Root = ReturnType<typeof store.getState>;\n${app('const dispatch = useDispatch(); const kind = useSelector((state: Root) => state.kinds.kind);', `dispatch(slice.actions.picked(${make})); if (kind) { ${use('kind')} }`)}`,
  ],
  [
    'a thunk of Redux Toolkit',
    (make, use) =>
      `import { createAsyncThunk } from '@reduxjs/toolkit';\nimport { useDispatch } from 'react-redux';\nconst load = createAsyncThunk('load', async (kind: VALUE) => { ${use('kind')} });\n${app('const dispatch = useDispatch<any>();', `dispatch(load(${make}));`)}`,
  ],
  [
    'React Query',
    (make, use) =>
      `import { useQuery } from '@tanstack/react-query';\nexport default function App() { const { data } = useQuery({ queryKey: ['kind'], queryFn: async () => ${make} }); if (data) { ${use('data')} } return null; }`,
  ],
  [
    'a query’s function that uses it',
    (make, use) =>
      `import { useQuery } from '@tanstack/react-query';\nasync function load(kind: VALUE) { ${use('kind')} }\nfunction useLoad(kind: VALUE) { return useQuery({ queryKey: ['load', kind], queryFn: () => load(kind) }); }\nexport default function App() { useLoad(${make}); return null; }`,
  ],
  [
    'what a mutation gives, to who is told of its success',
    (make, use, _, other) =>
      `import { useMutation } from '@tanstack/react-query';\n${app(`const { mutate } = useMutation({ mutationFn: async () => ({ kind: ${make}, rest: ${other} }), onSuccess: (made: any) => { ${use('made.kind')} } });`, `mutate();`)}`,
  ],
  [
    'what a mutation is called with, to who is told of its success',
    (make, use, _, other) =>
      `import { useMutation } from '@tanstack/react-query';\n${app(`const change = useMutation({ mutationFn: async (kind: VALUE) => ${other}, onSuccess: (_, kind: VALUE) => { ${use('kind')} } });`, `change.mutateAsync(${make});`)}`,
  ],
  [
    'what a mutation that a hook gives comes to, told when it is settled',
    (make, use, _, other) =>
      `import { useMutation } from '@tanstack/react-query';\nconst load = async () => ({ kind: ${make}, rest: ${other} });\nfunction useImport() { return useMutation({ mutationFn: load, onSettled: (made: any) => { ${use('made.kind')} } }); }\n${app(`const { mutate } = useImport();`, `mutate();`)}`,
  ],
  [
    'a mutation of React Query',
    (make, use) =>
      `import { useMutation } from '@tanstack/react-query';\n${app(`const { mutate } = useMutation({ mutationFn: async (kind: VALUE) => { ${use('kind')} } });`, `mutate(${make});`)}`,
  ],
  [
    'jotai',
    (make, use) =>
      `import { atom, useAtom } from 'jotai';\nconst kindAtom = atom(${make});\nexport default function App() { const [kind] = useAtom(kindAtom); ${use('kind')} return null; }`,
  ],
  [
    'a family of jotai',
    (make, use, _, other) =>
      `import { atom, useAtomValue } from 'jotai';\nimport { atomFamily } from 'jotai-family';\nconst kindFamily = atomFamily((kind: VALUE) => atom(async () => kind));\nexport default function App() { const kind = useAtomValue(kindFamily(${make})); useAtomValue(kindFamily(${other})); ${use('kind')} return null; }`,
  ],
  [
    'a family of jotai’s own, whose atoms do it',
    (make, use) =>
      `import { atom } from 'jotai';\nimport { atomFamily } from 'jotai/utils';\nconst loads = atomFamily((kind: VALUE) => atom(async () => { ${use('kind')} }));\nconst all = atom(async (get) => { await get(loads(${make})); });\nexport { all };`,
  ],
  [
    'an atom of jotai that is looked at through others',
    (make, use) =>
      `import { atom, useAtomValue } from 'jotai';\nimport { loadable, selectAtom, unwrap } from 'jotai/utils';\nconst kindAtom = atom({ kind: ${make} });\nconst kinds = selectAtom(unwrap(kindAtom), (it) => it.kind);\nconst shown = loadable(kinds);\nexport default function App() { const value = useAtomValue(shown); if (value.state === 'hasData') { ${use('value.data')} } return null; }`,
  ],
  [
    'the store of jotai, outside of components',
    (make, use) =>
      `import { atom, getDefaultStore } from 'jotai';\nconst kindAtom = atom('');\nconst store = getDefaultStore();\nexport function go() { store.set(kindAtom, ${make}); const kind = store.get(kindAtom); ${use('kind')} }`,
  ],
  [
    'Recoil',
    (make, use) =>
      `import { atom, selector, useRecoilValue } from 'recoil';\nconst kindState = atom({ key: 'kind', default: ${make} });\nconst shown = selector({ key: 'shown', get: ({ get }) => get(kindState) });\nexport default function App() { const kind = useRecoilValue(shown); ${use('kind')} return null; }`,
  ],
  [
    'a family of Recoil',
    (make, use) =>
      `import { selectorFamily, useRecoilValue } from 'recoil';\nconst loads = selectorFamily({ key: 'loads', get: (kind: VALUE) => async () => { ${use('kind')} } });\nexport default function App() { useRecoilValue(loads(${make})); return null; }`,
  ],
  [
    'Recoil that is set',
    (make, use) =>
      `import { atom, useRecoilState } from 'recoil';\nconst kindState = atom({ key: 'kind', default: '' });\n${app('const [kind, setKind] = useRecoilState(kindState);', `setKind(${make}); ${use('kind')}`)}`,
  ],
  [
    'Valtio',
    (make, use) =>
      `import { proxy, useSnapshot } from 'valtio';\nconst state = proxy({ kind: '' });\nexport function pick() { state.kind = ${make}; }\nexport default function App() { const { kind } = useSnapshot(state); pick(); ${use('kind')} return null; }`,
  ],
  [
    'Nano Stores',
    (make, use) =>
      `import { atom, computed } from 'nanostores';\nimport { useStore } from '@nanostores/react';\nconst $kind = atom('');\nconst $shown = computed($kind, (kind) => kind);\nexport function pick() { $kind.set(${make}); }\nexport default function App() { const kind = useStore($shown); pick(); ${use('kind')} return null; }`,
  ],
  [
    'a function that is remembered',
    (make, use) =>
      `import memoize from 'lodash/memoize';\nconst load = memoize(async (kind: VALUE) => { ${use('kind')} });\nexport function go() { load(${make}); }`,
  ],
  [
    'a function that waits for calm',
    (make, use) =>
      `import { debounce } from 'lodash';\nconst load = debounce((kind: VALUE) => { ${use('kind')} }, 300);\nexport function go() { load(${make}); }`,
  ],
  [
    'a function of React that is remembered',
    (make, use) =>
      `import { cache } from 'react';\nconst load = cache(async (kind: VALUE) => { ${use('kind')} });\nexport function go() { load(${make}); }`,
  ],
  [
    'MobX',
    (make, use) =>
      `import { makeAutoObservable } from 'mobx';\nclass Model { kind = ''; constructor() { makeAutoObservable(this); } pick() { this.kind = ${make}; } }\nconst model = new Model();\n${app('', `model.pick(); ${use('model.kind')}`)}`,
  ],
  [
    'SWR',
    (make, use) =>
      `import useSWR from 'swr';\nexport default function App() { useSWR(['load', ${make}], ([, kind]) => { ${use('kind')} }); return null; }`,
  ],
];

const OTHERS: Rows = [
  [
    '@Input of Angular',
    (make, use) =>
      `import { Component, Input, ViewChild } from '@angular/core';\n@Component({ selector: 'app-detail', template: '' })\nexport class DetailComponent { @Input() kind = ''; ngOnInit() { ${use('this.kind')} } }\n@Component({ selector: 'app-page', template: '' })\nexport class PageComponent { @ViewChild(DetailComponent) detail!: DetailComponent; open() { this.detail.kind = ${make}; } }`,
  ],
  [
    'a service of Angular',
    (make, use) =>
      `import { Component, Injectable } from '@angular/core';\n@Injectable({ providedIn: 'root' })\nexport class LoadService { load(kind: VALUE) { ${use('kind')} } }\n@Component({ selector: 'app-page', template: '' })\nexport class PageComponent { constructor(private service: LoadService) {} ngOnInit() { this.service.load(${make}); } }`,
  ],
  [
    'inject of Angular',
    (make, use) =>
      `import { Component, Injectable, inject } from '@angular/core';\n@Injectable({ providedIn: 'root' })\nexport class LoadService { load(kind: VALUE) { ${use('kind')} } }\n@Component({ selector: 'app-page', template: '' })\nexport class PageComponent { private service = inject(LoadService); ngOnInit() { this.service.load(${make}); } }`,
  ],
  [
    'a subject of RxJS',
    (make, use) =>
      `import { Subject } from 'rxjs';\nconst picked = new Subject<VALUE>();\nexport function go() { picked.subscribe((kind) => { ${use('kind')} }); picked.next(${make}); }`,
  ],
  [
    'a subject of a service',
    (make, use) =>
      `import { BehaviorSubject } from 'rxjs';\nclass Service { private picked$ = new BehaviorSubject<VALUE | null>(null); readonly kind$ = this.picked$.asObservable(); pick(kind: VALUE) { this.picked$.next(kind); } }\nexport function go() { const service = new Service(); service.kind$.subscribe({ next: (kind) => { ${use('kind')} } }); service.pick(${make}); }`,
  ],
  [
    'operators of RxJS',
    (make, use) =>
      `import { of } from 'rxjs';\nimport { map } from 'rxjs/operators';\nexport function go() { of({ kind: ${make} }).pipe(map((it) => it.kind)).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'operators of RxJS, by a namespace',
    (make, use) =>
      `import * as rx from 'rxjs';\nimport * as operators from 'rxjs/operators';\nexport function go() { rx.of({ kind: ${make} }).pipe(operators.map((it) => it.kind)).subscribe((kind) => { ${use('kind')} }); }`,
  ],
  [
    'a ref of Vue',
    (make, use) =>
      `import { ref } from 'vue';\nconst kind = ref(${make});\nexport function go() { ${use('kind.value')} }`,
  ],
  [
    'a computed value of Vue',
    (make, use) =>
      `import { computed } from 'vue';\nconst kind = computed(() => ${make});\nexport function go() { ${use('kind.value')} }`,
  ],
  [
    'props of Vue',
    (make, use) =>
      `import { defineComponent, h } from 'vue';\nconst Detail = defineComponent({ props: { kind: String }, setup(props) { ${use('props.kind')} return () => null; } });\nexport const Page = defineComponent({ setup() { return () => h(Detail, { kind: ${make} }); } });`,
  ],
  [
    'data and methods of Vue',
    (make, use) =>
      `export default { data() { return { kind: '' }; }, mounted() { this.kind = ${make}; }, methods: { go() { ${use('this.kind')} } } };`,
  ],
  [
    'a store of Pinia',
    (make, use) =>
      `import { defineStore } from 'pinia';\nconst useKinds = defineStore('kinds', { state: () => ({ kind: ${make} }) });\nexport function go() { const kinds = useKinds(); ${use('kinds.kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, [...STORES, ...OTHERS]);
