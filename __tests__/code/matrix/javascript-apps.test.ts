/** JavaScript and TypeScript: components, hooks, stores, events and what is kept. */
import { JAVASCRIPT, JAVASCRIPT_SINKS } from './javascript.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

/** A component that loads, with what stands before it and in it; `value` and `spare` are made of `records`. */
const component =
  (code: (parts: Parts) => readonly [outside: string, inside: string]) =>
  (parts: Parts): Readonly<Record<string, string>> => {
    const [outside, inside] = code(parts);
    return {
      'src/App.tsx': `import React, { createContext, memo, useCallback, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { loadRecords } from './health';
${parts.imports}
${outside}
export default function App() { ${inside} return null; }
`,
    };
  };

const REACT: Ways = {
  'a state': component(({ sink, value, spare }) => [
    '',
    `const [name, setName] = useState<any>(''); const [other, setOther] = useState<any>('');
     useEffect(() => { loadRecords().then((records) => { setName(${value}); setOther(${spare}); }); }, []);
     useEffect(() => { ${sink('name')} }, [name]);`,
  ]),
  'a state of an object': component(({ sink, value, spare }) => [
    '',
    `const [state, setState] = useState<any>({ name: '', other: '' });
     useEffect(() => { loadRecords().then((records) => { setState((old: any) => ({ ...old, name: ${value}, other: ${spare} })); }); }, []);
     const tell = () => { ${sink('state.name')} };`,
  ]),
  'a state that an async effect sets': component(({ sink, value, spare }) => [
    '',
    `const [names, setNames] = useState<any[]>([]); const [others, setOthers] = useState<any[]>([]);
     useEffect(() => { async function load() { const records = await loadRecords(); setNames([${value}]); setOthers([${spare}]); } void load(); }, []);
     const onPress = () => { for (const name of names) { ${sink('name')} } };`,
  ]),
  'a ref': component(({ sink, value, spare }) => [
    '',
    `const name = useRef<any>(null); const other = useRef<any>(null);
     useEffect(() => { loadRecords().then((records) => { name.current = ${value}; other.current = ${spare}; }); }, []);
     const tell = useCallback(() => { ${sink('name.current')} }, []);`,
  ]),
  'a memo': component(({ sink, value }) => [
    '',
    `const [records, setRecords] = useState<any>([]);
     useEffect(() => { loadRecords().then(setRecords); }, []);
     const name = useMemo(() => ${value}, [records]); const tell = () => { ${sink('name')} };`,
  ]),
  'a reducer': component(({ sink, value, spare }) => [
    `function reduce(state: any, action: any) { switch (action.type) { case 'loaded': return { ...state, name: action.name, other: action.other }; default: return state; } }`,
    `const [state, dispatch] = useReducer(reduce, { name: '', other: '' });
     useEffect(() => { loadRecords().then((records) => { dispatch({ type: 'loaded', name: ${value}, other: ${spare} }); }); }, []);
     const tell = () => { ${sink('state.name')} };`,
  ]),
  'a prop': component(({ sink, value, spare }) => [
    `function Row({ name, other }: any) { const tell = () => { ${sink('name')} }; return <Button onPress={tell} />; }
     function Page() { const [records, setRecords] = useState<any>([]); useEffect(() => { loadRecords().then(setRecords); }, []); return <Row name={${value}} other={${spare}} />; }`,
    '',
  ]),
  'props that are spread': component(({ sink, value, spare }) => [
    `function Row(props: any) { ${sink('props.name')} return null; }
     function Page() { const [records, setRecords] = useState<any>([]); useEffect(() => { loadRecords().then(setRecords); }, []); const props = { name: ${value}, other: ${spare} }; return <Row {...props} />; }`,
    '',
  ]),
  'a prop of rows': component(({ sink, value, spare }) => [
    `const Row = memo(({ row }: any) => { ${sink('row.name')} return null; });
     function Page() { const [rows, setRows] = useState<any[]>([]); useEffect(() => { loadRecords().then((records) => setRows([{ name: ${value}, other: ${spare} }])); }, []); return <>{rows.map((row) => <Row key={row.id} row={row} />)}</>; }`,
    '',
  ]),
  'a render function': component(({ sink, value, spare }) => [
    `function Loading({ children }: any) { const [records, setRecords] = useState<any>([]); useEffect(() => { loadRecords().then(setRecords); }, []); return children(${value}, ${spare}); }
     function Page() { return <Loading>{(name: any, other: any) => { ${sink('name')} return null; }}</Loading>; }`,
    '',
  ]),
  'a list’s rows': component(({ sink, value, spare }) => [
    `import { FlatList } from 'react-native';
     function Page() { const [rows, setRows] = useState<any[]>([]); useEffect(() => { loadRecords().then((records) => setRows([{ name: ${value}, other: ${spare} }])); }, []); return <FlatList data={rows} renderItem={({ item }) => { ${sink('item.name')} return null; }} />; }`,
    '',
  ]),
  'a handler that is passed': component(({ sink, value, spare }) => [
    `function Picker({ onPick }: any) { useEffect(() => { loadRecords().then((records) => { onPick(${value}, ${spare}); }); }, []); return null; }
     function Page() { return <Picker onPick={(name: any, other: any) => { ${sink('name')} }} />; }`,
    '',
  ]),
  'a hook of the app’s': component(({ sink, value, spare }) => [
    `function useNames() { const [name, setName] = useState<any>(''); const [other, setOther] = useState<any>(''); useEffect(() => { loadRecords().then((records) => { setName(${value}); setOther(${spare}); }); }, []); return { name, other }; }`,
    `const { name } = useNames(); const tell = () => { ${sink('name')} };`,
  ]),
  'a context': component(({ sink, value, spare }) => [
    `const Records = createContext<any>(null);
     export function Provider({ children }: any) { const [name, setName] = useState<any>(''); const [other, setOther] = useState<any>(''); useEffect(() => { loadRecords().then((records) => { setName(${value}); setOther(${spare}); }); }, []); return <Records.Provider value={{ name, other }}>{children}</Records.Provider>; }`,
    `const { name } = useContext(Records); const tell = () => { ${sink('name')} };`,
  ]),
  'a state of a class': component(({ sink, value, spare }) => [
    `export class Page extends React.Component<any, any> { state = { name: '', other: '' };
      async componentDidMount() { const records = await loadRecords(); this.setState({ name: ${value}, other: ${spare} }); }
      tell = () => { ${sink('this.state.name')} }; render() { return null; } }`,
    '',
  ]),
  'parameters of a route': component(({ sink, value, spare }) => [
    `import { useNavigation, useRoute } from '@react-navigation/native';
     export function List() { const navigation = useNavigation<any>(); useEffect(() => { loadRecords().then((records) => { navigation.navigate('Detail', { name: ${value}, other: ${spare} }); }); }, []); return null; }
     export function Detail() { const { params } = useRoute<any>(); const tell = () => { ${sink('params.name')} }; return null; }`,
    '',
  ]),
  'parameters of a route, as a prop': component(({ sink, value, spare }) => [
    `export function List({ navigation }: any) { useEffect(() => { loadRecords().then((records) => { navigation.navigate('Detail', { name: ${value}, other: ${spare} }); }); }, []); return null; }
     export function Detail({ route }: any) { const tell = () => { ${sink('route.params.name')} }; return null; }`,
    '',
  ]),
  'parameters of Expo’s router': component(({ sink, value, spare }) => [
    `import { router, useLocalSearchParams } from 'expo-router';
     export function List() { useEffect(() => { loadRecords().then((records) => { router.push({ pathname: '/detail', params: { name: ${value}, other: ${spare} } }); }); }, []); return null; }
     export function Detail() { const { name } = useLocalSearchParams(); const tell = () => { ${sink('name')} }; return null; }`,
    '',
  ]),
};

/** A store in a file of its own, what fills it, and what reads it. */
const store =
  (code: (parts: Parts) => { readonly made: string; readonly fills: string; readonly reads: string }) =>
  (parts: Parts): Readonly<Record<string, string>> => {
    const { made, fills, reads } = code(parts);
    return {
      'src/store.ts': `${made}\n`,
      'src/fill.tsx': `import { loadRecords } from './health';\n${fills}\n`,
      'src/read.tsx': `${parts.imports}\n${reads}\n`,
    };
  };

const STORES: Ways = {
  zustand: store(({ sink, value, spare }) => ({
    made: "import { create } from 'zustand';\nexport const useNames = create<any>((set) => ({ name: '', other: '', keep: (name: any, other: any) => set({ name, other }) }));",
    fills: `import { useNames } from './store';\nexport async function fill() { const records = await loadRecords(); useNames.getState().keep(${value}, ${spare}); }`,
    reads: `import { useNames } from './store';\nexport function Page() { const name = useNames((state) => state.name); const tell = () => { ${sink('name')} }; return null; }`,
  })),
  'a slice of Redux Toolkit': store(({ sink, value, spare }) => ({
    made: "import { configureStore, createSlice } from '@reduxjs/toolkit';\nconst slice = createSlice({ name: 'names', initialState: { name: '', other: '' }, reducers: { named(state, action) { state.name = action.payload; }, othered(state, action) { state.other = action.payload; } } });\nexport const { named, othered } = slice.actions;\nexport const store = configureStore({ reducer: { names: slice.reducer } });",
    fills: `import { named, othered, store } from './store';\nexport async function fill() { const records = await loadRecords(); store.dispatch(named(${value})); store.dispatch(othered(${spare})); }`,
    reads: `import { useSelector } from 'react-redux';\nexport function Page() { const name = useSelector((state: any) => state.names.name); const tell = () => { ${sink('name')} }; return null; }`,
  })),
  'a thunk of Redux Toolkit': store(({ sink, value, spare }) => ({
    made: `import { configureStore, createAsyncThunk, createSlice } from '@reduxjs/toolkit';\nimport { loadRecords } from './health';\nexport const load = createAsyncThunk('names/load', async () => { const records = await loadRecords(); return { name: ${value}, other: ${spare} }; });\nconst slice = createSlice({ name: 'names', initialState: { name: '', other: '' }, reducers: {}, extraReducers: (builder) => { builder.addCase(load.fulfilled, (state, action) => { state.name = action.payload.name; state.other = action.payload.other; }); } });\nexport const store = configureStore({ reducer: { names: slice.reducer } });`,
    fills:
      "import { useDispatch } from 'react-redux';\nimport { load } from './store';\nexport function Fill() { const dispatch = useDispatch<any>(); return <Button onPress={() => dispatch(load())} />; }",
    reads: `import { store } from './store';\nexport function tell() { const { name } = store.getState().names; ${sink('name')} }`,
  })),
  MobX: store(({ sink, value, spare }) => ({
    made: "import { makeAutoObservable } from 'mobx';\nclass Names { name: any = ''; other: any = ''; constructor() { makeAutoObservable(this); } keep(name: any, other: any) { this.name = name; this.other = other; } }\nexport const names = new Names();",
    fills: `import { names } from './store';\nexport async function fill() { const records = await loadRecords(); names.keep(${value}, ${spare}); }`,
    reads: `import { observer } from 'mobx-react-lite';\nimport { names } from './store';\nexport const Page = observer(() => { const tell = () => { ${sink('names.name')} }; return null; });`,
  })),
  jotai: store(({ sink, value, spare }) => ({
    made: "import { atom } from 'jotai';\nexport const nameAtom = atom<any>('');\nexport const otherAtom = atom<any>('');",
    fills: `import { useSetAtom } from 'jotai';\nimport { nameAtom, otherAtom } from './store';\nexport function Fill() { const setName = useSetAtom(nameAtom); const setOther = useSetAtom(otherAtom); const fill = async () => { const records = await loadRecords(); setName(${value}); setOther(${spare}); }; return <Button onPress={fill} />; }`,
    reads: `import { useAtomValue } from 'jotai';\nimport { nameAtom } from './store';\nexport function Page() { const name = useAtomValue(nameAtom); const tell = () => { ${sink('name')} }; return null; }`,
  })),
  'TanStack Query': store(({ sink, value, spare }) => ({
    made: `import { useQuery } from '@tanstack/react-query';\nimport { loadRecords } from './health';\nexport const useNames = () => useQuery({ queryKey: ['names'], queryFn: async () => { const records = await loadRecords(); return { name: ${value}, other: ${spare} }; } });`,
    fills: '',
    reads: `import { useNames } from './store';\nexport function Page() { const { data } = useNames(); const tell = () => { ${sink('data?.name')} }; return null; }`,
  })),
  'a ref of Vue': store(({ sink, value, spare }) => ({
    made: "import { ref } from 'vue';\nexport const name = ref<any>('');\nexport const other = ref<any>('');",
    fills: `import { name, other } from './store';\nexport async function fill() { const records = await loadRecords(); name.value = ${value}; other.value = ${spare}; }`,
    reads: `import { name } from './store';\nexport function tell() { ${sink('name.value')} }`,
  })),
  'an object of Vue': store(({ sink, value, spare }) => ({
    made: "import { reactive } from 'vue';\nexport const names = reactive<any>({ name: '', other: '' });",
    fills: `import { names } from './store';\nexport async function fill() { const records = await loadRecords(); names.name = ${value}; names.other = ${spare}; }`,
    reads: `import { computed } from 'vue';\nimport { names } from './store';\nconst name = computed(() => names.name);\nexport function tell() { ${sink('name.value')} }`,
  })),
  Pinia: store(({ sink, value, spare }) => ({
    made: "import { defineStore } from 'pinia';\nexport const useNames = defineStore('names', { state: () => ({ name: '' as any, other: '' as any }), actions: { keep(name: any, other: any) { this.name = name; this.other = other; } } });",
    fills: `import { useNames } from './store';\nexport async function fill() { const records = await loadRecords(); useNames().keep(${value}, ${spare}); }`,
    reads: `import { useNames } from './store';\nexport function tell() { const names = useNames(); ${sink('names.name')} }`,
  })),
  'a subject of RxJS': store(({ sink, value, spare }) => ({
    made: "import { BehaviorSubject } from 'rxjs';\nexport const name$ = new BehaviorSubject<any>('');\nexport const other$ = new BehaviorSubject<any>('');",
    fills: `import { name$, other$ } from './store';\nexport async function fill() { const records = await loadRecords(); name$.next(${value}); other$.next(${spare}); }`,
    reads: `import { map } from 'rxjs';\nimport { name$ } from './store';\nexport function start() { name$.pipe(map((name) => name)).subscribe((name) => { ${sink('name')} }); }`,
  })),
  'a service of Angular': store(({ sink, value, spare }) => ({
    made: `import { Injectable } from '@angular/core';\nimport { loadRecords } from './health';\n@Injectable({ providedIn: 'root' })\nexport class Names { name: any; other: any; async load() { const records = await loadRecords(); this.name = ${value}; this.other = ${spare}; } }`,
    fills: '',
    reads: `import { Component } from '@angular/core';\nimport { Names } from './store';\n@Component({ selector: 'app-page', template: '' })\nexport class Page { constructor(private names: Names) {}\n tell() { ${sink('this.names.name')} } }`,
  })),
  'a signal of Angular': store(({ sink, value, spare }) => ({
    made: `import { Injectable, signal } from '@angular/core';\nimport { loadRecords } from './health';\n@Injectable({ providedIn: 'root' })\nexport class Names { name = signal<any>(''); other = signal<any>(''); async load() { const records = await loadRecords(); this.name.set(${value}); this.other.set(${spare}); } }`,
    fills: '',
    reads: `import { Component, inject } from '@angular/core';\nimport { Names } from './store';\n@Component({ selector: 'app-page', template: '' })\nexport class Page { private names = inject(Names);\n tell() { ${sink('this.names.name()')} } }`,
  })),
};

/** A slice with two actions, and what hears the first of them. */
const heard = (code: (use: string) => string, rest = ''): Ways[string] =>
  store(({ sink, value, spare }) => ({
    made: `import { createSlice } from '@reduxjs/toolkit';\nconst slice = createSlice({ name: 'names', initialState: { name: '', other: '' }, reducers: { named(state, action) { state.name = action.payload; }, othered(state, action) { state.other = action.payload; } } });\nexport const { named, othered } = slice.actions;\nexport const names = slice.reducer;`,
    fills: `import { useDispatch } from 'react-redux';\nimport { named, othered } from './store';\nexport function Fill() { const dispatch = useDispatch<any>(); const fill = async () => { const records = await loadRecords(); dispatch(named(${value})); dispatch(othered(${spare})); }; return <Button onPress={fill} />; }`,
    reads: `import { addListener, configureStore, createListenerMiddleware, createSlice, isAnyOf } from '@reduxjs/toolkit';\nimport { named, names } from './store';\n${code(sink('action.payload'))}\n${rest}`,
  }));

const HEARD: Ways = {
  'a listener of an action': heard(
    (use) =>
      `const listeners = createListenerMiddleware();\nlisteners.startListening({ actionCreator: named, effect: async (action) => { ${use} } });\nexport const store = configureStore({ reducer: { names }, middleware: (all) => all().prepend(listeners.middleware) });`,
  ),
  'a listener of one of some actions': heard(
    (use) =>
      `const listeners = createListenerMiddleware();\nconst listen = listeners.startListening.withTypes<any, any>();\nlisten({ matcher: isAnyOf(named), effect: (action) => { ${use} } });\nexport const store = configureStore({ reducer: { names }, middleware: (all) => all().prepend(listeners.middleware) });`,
  ),
  'a listener that is dispatched': heard(
    (use) =>
      `export const store = configureStore({ reducer: { names } });\nstore.dispatch(addListener({ actionCreator: named, effect: (action) => { ${use} } }));`,
  ),
  'what another slice makes of an action': heard(
    (use) =>
      `const slice = createSlice({ name: 'told', initialState: {}, reducers: {}, extraReducers: (builder) => { builder.addCase(named, (state, action) => { ${use} }); } });\nexport const store = configureStore({ reducer: { names, told: slice.reducer } });`,
  ),
  'an action by itself': store(({ sink, value, spare }) => ({
    made: "import { createAction } from '@reduxjs/toolkit';\nexport const named = createAction<any>('named');\nexport const othered = createAction<any>('othered');",
    fills: `import { named, othered } from './store';\nexport const fill = (dispatch: any) => async () => { const records = await loadRecords(); dispatch(named(${value})); dispatch(othered(${spare})); };`,
    reads: `import { createReducer } from '@reduxjs/toolkit';\nimport { named } from './store';\nexport const names = createReducer({}, (builder) => { builder.addCase(named, (state, action) => { ${sink('action.payload')} }); });`,
  })),
  'a middleware of the app’s': store(({ sink, value }) => ({
    made: "import { configureStore, createSlice } from '@reduxjs/toolkit';\nimport { told } from './read';\nconst slice = createSlice({ name: 'names', initialState: { name: '' }, reducers: { named(state, action) { state.name = action.payload; } } });\nexport const { named } = slice.actions;\nexport const store = configureStore({ reducer: { names: slice.reducer }, middleware: (all) => all().concat(told) });",
    fills: `import { named, store } from './store';\nexport async function fill() { const records = await loadRecords(); store.dispatch(named(${value})); }`,
    reads: `export const told = (it: any) => (next: any) => (action: any) => { ${sink('action.payload')} return next(action); };`,
  })),
  'a listener of a thunk': store(({ sink, value, spare }) => ({
    made: `import { createAsyncThunk } from '@reduxjs/toolkit';\nimport { loadRecords } from './health';\nexport const load = createAsyncThunk('names/load', async () => { const records = await loadRecords(); return { name: ${value}, other: ${spare} }; });`,
    fills: '',
    reads: `import { createListenerMiddleware } from '@reduxjs/toolkit';\nimport { load } from './store';\nconst listeners = createListenerMiddleware();\nlisteners.startListening({ actionCreator: load.fulfilled, effect: (action) => { ${sink('action.payload.name')} } });`,
  })),
};

/** A hook in a file of its own, and a component that knows no more than it and the store. */
const HOOKS: Ways = {
  'a hook of another file that hands on': ({ sink, value, spare, imports }) => ({
    'src/useTell.ts': `import { useCallback, useState } from 'react';\n${imports}\nexport function useTell() { const [told, setTold] = useState(false); const tell = useCallback(async (text: any) => { ${sink('text')} setTold(true); }, []); const keep = (text: any) => { setTold(text === ''); }; return { told, tell, keep }; }\n`,
    'src/App.tsx': `import { useEffect, useState } from 'react';\nimport { loadRecords } from './health';\nimport { Sheet } from './Sheet';\nexport default function App() { const [records, setRecords] = useState<any>([]); useEffect(() => { loadRecords().then(setRecords); }, []); return <Sheet name={${value}} other={${spare}} />; }\n`,
    'src/Sheet.tsx': `import { useTell } from './useTell';\nexport function Sheet({ name, other }: any) { const { told, tell, keep } = useTell(); return <Button title={told} onPress={() => { tell(name); keep(other); }} />; }\n`,
  }),
};

matrix(JAVASCRIPT, JAVASCRIPT_SINKS, { ...REACT, ...STORES, ...HEARD, ...HOOKS });
