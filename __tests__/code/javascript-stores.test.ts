import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

/** Types that go through a container of state, a hook or a framework. Allergies and labs are asked for, and labs are read. */

const API = "import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';\n";
const ALLERGY = "'HKClinicalTypeIdentifierAllergyRecord'";
const LAB = "'HKClinicalTypeIdentifierLabResultRecord'";
const ASK = `await requestAuthorization([${ALLERGY}, ${LAB}])`;
const BOTH = 'allergy labResult | labResult';
const files = (texts: Readonly<Record<string, string>>): Promise<string> => flow(texts);

describe('zustand', () => {
  const CREATE = "import { create } from 'zustand';\n";
  const STATE = `({ kinds: [${LAB}], connect: async () => { ${ASK}; }, load: async (type) => { await queryClinicalRecords(type, {}); } })`;
  const app = (store: string, home: string): Promise<string> =>
    files({
      'store.ts': API + CREATE + store,
      'app/index.tsx': `import { useRecords } from '../store';\nimport { useShallow } from 'zustand/react/shallow';\nexport default function Home() { ${home}\n return null; }\n`,
    });
  const HOME = `const { connect, load } = useRecords(); connect().then(() => load(${LAB}));`;

  test.each([
    ['create', `export const useRecords = create((set) => ${STATE});`, HOME],
    ['create with a type', `export const useRecords = create<Store>()((set, get) => ${STATE});`, HOME],
    [
      'selectors',
      `export const useRecords = create((set) => ${STATE});`,
      `const load = useRecords((s) => s.load); const connect = useRecords((s) => s.connect); connect(); load(${LAB});`,
    ],
    [
      'selectors that take several',
      `export const useRecords = create((set) => ${STATE});`,
      `const { load, connect } = useRecords(useShallow((s) => ({ load: s.load, connect: s.connect }))); connect(); load(${LAB});`,
    ],
    [
      'a selector that gives a list',
      `export const useRecords = create((set) => ${STATE});`,
      `const [load, connect] = useRecords((s) => [s.load, s.connect]); connect(); load(${LAB});`,
    ],
    [
      'getState',
      `export const useRecords = create((set) => ${STATE});`,
      `useRecords.getState().connect(); useRecords.getState().load(${LAB});`,
    ],
    [
      'middleware',
      `import { devtools, persist } from 'zustand/middleware';\nexport const useRecords = create<Store>()(devtools(persist((set) => ${STATE}, { name: 'records' })));`,
      HOME,
    ],
    [
      'immer',
      `import { immer } from 'zustand/middleware/immer';\nexport const useRecords = create()(immer((set) => ${STATE}));`,
      HOME,
    ],
    [
      'slices',
      `const slice = (set) => ${STATE};\nexport const useRecords = create((...args) => ({ ...slice(...args) }));`,
      HOME,
    ],
    [
      'a store and a hook',
      `import { createStore, useStore } from 'zustand';\nconst store = createStore((set) => ${STATE});\nexport const useRecords = (selector) => useStore(store, selector);`,
      `const load = useRecords((s) => s.load); const connect = useRecords((s) => s.connect); connect(); load(${LAB});`,
    ],
    [
      'get',
      `export const useRecords = create((set, get) => ({ connect: async () => { ${ASK}; }, read: async (type) => { await queryClinicalRecords(type, {}); }, load: (type) => get().read(type) }));`,
      HOME,
    ],
    [
      'what is set',
      `export const useRecords = create((set, get) => ({ kinds: [], connect: async () => { ${ASK}; set({ kinds: [${LAB}] }); }, load: async () => { for (const kind of get().kinds) await queryClinicalRecords(kind, {}); } }));`,
      'const { connect, load } = useRecords(); connect(); load();',
    ],
    [
      'what is set by a function',
      `export const useRecords = create((set, get) => ({ kind: null, connect: async () => { ${ASK}; set((state) => ({ ...state, kind: ${LAB} })); }, load: async () => { await queryClinicalRecords(get().kind, {}); } }));`,
      'const { connect, load } = useRecords(); connect(); load();',
    ],
    [
      'what a component sets',
      `export const useRecords = create((set, get) => ({ kind: null, pick: (kind) => set({ kind }), connect: async () => { ${ASK}; }, load: async () => { await queryClinicalRecords(get().kind, {}); } }));`,
      `const { connect, load, pick } = useRecords(); connect(); pick(${LAB}); load();`,
    ],
    [
      'setState',
      `export const useRecords = create((set, get) => ({ kind: null, connect: async () => { ${ASK}; }, load: async () => { await queryClinicalRecords(get().kind, {}); } }));`,
      `useRecords.setState({ kind: ${LAB} }); const { connect, load } = useRecords(); connect(); load();`,
    ],
    [
      'functions beside it',
      `export const useRecords = create(() => ({ kind: ${LAB} }));\nexport const connect = async () => { ${ASK}; };\nexport const load = async () => { await queryClinicalRecords(useRecords.getState().kind, {}); };`,
      '',
    ],
  ])('%s', async (_, store, home) => {
    expect(await app(store, home)).toBe(BOTH);
  });

  test('a type that a route gives is open', async () => {
    const home =
      'const { connect, load } = useRecords(); connect(); const { type } = useLocalSearchParams(); load(type);';
    expect(await app(`export const useRecords = create((set) => ${STATE});`, home)).toBe('allergy labResult | !');
  });

  test('a function of the store that nobody calls is open', async () => {
    expect(await app(`export const useRecords = create((set) => ${STATE});`, 'useRecords().connect();')).toBe(
      'allergy labResult | !',
    );
  });
});

describe('Redux', () => {
  const TOOLKIT = "import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';\n";
  const app = (slice: string, home: string): Promise<string> =>
    files({
      'slice.ts': API + TOOLKIT + slice,
      'Home.tsx': `import * as records from './slice';\nimport { connect, load, pick } from './slice';\nimport { useDispatch } from 'react-redux';\nexport function Home() { const dispatch = useDispatch(); ${home}\n return null; }\n`,
    });
  const CONNECT = `export const connect = createAsyncThunk('records/connect', async () => { ${ASK}; });\n`;
  test.each([
    [
      'a thunk',
      `${CONNECT}export const load = createAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`,
      `dispatch(connect()); dispatch(load(${LAB}));`,
    ],
    [
      'a thunk with an object',
      `${CONNECT}export const load = createAsyncThunk('records/load', async ({ type }: { type: string }) => queryClinicalRecords(type, {}));`,
      `dispatch(connect()); dispatch(load({ type: ${LAB} }));`,
    ],
    [
      'a thunk that is unwrapped',
      `${CONNECT}export const load = createAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`,
      `dispatch(connect()).unwrap().then(() => dispatch(load(${LAB})).unwrap());`,
    ],
    [
      'a thunk by the module',
      `${CONNECT}export const load = createAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`,
      `dispatch(records.connect()); dispatch(records.load(${LAB}));`,
    ],
    [
      'a thunk for each',
      `${CONNECT}export const load = createAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`,
      `dispatch(connect()); [${LAB}].forEach((type) => dispatch(load(type)));`,
    ],
    [
      'a thunk that dispatches another',
      `const read = createAsyncThunk('records/read', async (type) => queryClinicalRecords(type, {}));\n${CONNECT}export const load = createAsyncThunk('records/load', async (type, { dispatch }) => { dispatch(read(type)); });`,
      `dispatch(connect()); dispatch(load(${LAB}));`,
    ],
    [
      'a thunk typed before',
      `const createAppAsyncThunk = createAsyncThunk.withTypes<{ state: RootState }>();\nexport const connect = createAppAsyncThunk('records/connect', async () => { ${ASK}; });\nexport const load = createAppAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`,
      `dispatch(connect()); dispatch(load(${LAB}));`,
    ],
    [
      'a thunk by hand',
      `export const connect = () => async () => { ${ASK}; };\nexport const load = (type) => async (dispatch) => { const found = await queryClinicalRecords(type, {}); dispatch({ type: 'loaded', found }); };`,
      `dispatch(connect()); dispatch(load(${LAB}));`,
    ],
    [
      'an action of a slice',
      `const slice = createSlice({ name: 'records', initialState: {}, reducers: { pick(state, action) { queryClinicalRecords(action.payload, {}); } } });\nexport const { pick } = slice.actions;\n${CONNECT}`,
      `dispatch(connect()); dispatch(pick(${LAB}));`,
    ],
    [
      'an action of a slice by its name',
      `export const slice = createSlice({ name: 'records', initialState: {}, reducers: { pick: (state, { payload }) => { queryClinicalRecords(payload.type, {}); } } });\n${CONNECT}`,
      `dispatch(connect()); dispatch(records.slice.actions.pick({ type: ${LAB} }));`,
    ],
  ])('%s', async (_, slice, home) => {
    expect(await app(slice, home)).toBe(BOTH);
  });

  test('connect gives a component its thunks', async () => {
    const slice = `${CONNECT}export const load = createAsyncThunk('records/load', async (type) => queryClinicalRecords(type, {}));`;
    const home = `import { connect as withStore } from 'react-redux';\nimport { connect, load } from './slice';\nconst Home = ({ connect, load }) => { connect(); load(${LAB}); return null; };\nexport default withStore(null, { connect, load })(Home);\n`;
    expect(await files({ 'slice.ts': API + TOOLKIT + slice, 'Home.tsx': home })).toBe(BOTH);
  });

  test('a query of its own', async () => {
    const api = `${API}import { createApi } from '@reduxjs/toolkit/query/react';\nexport const api = createApi({ reducerPath: 'api', endpoints: (build) => ({ records: build.query({ queryFn: async (type) => ({ data: await queryClinicalRecords(type, {}) }) }), access: build.mutation({ queryFn: async () => { ${ASK}; return { data: true }; } }) }) });\nexport const { useRecordsQuery, useAccessMutation } = api;\n`;
    const home = `import { useRecordsQuery, useAccessMutation } from './api';\nexport function Home() { const [ask] = useAccessMutation(); ask(); const { data } = useRecordsQuery(${LAB}); return null; }\n`;
    expect(await files({ 'api.ts': api, 'Home.tsx': home })).toBe(BOTH);
  });
});

describe('React Query', () => {
  const QUERY = "import { useMutation, useQueries, useQuery } from '@tanstack/react-query';\n";
  const app = (hook: string, home: string): Promise<string> =>
    files({
      'hooks/useRecords.ts': API + QUERY + hook,
      'Home.tsx': `import { useAccess, useRecords } from './hooks/useRecords';\nexport function Home() { ${home}\n return null; }\n`,
    });
  const ACCESS = `export const useAccess = () => useMutation({ mutationFn: async () => { ${ASK}; } });\n`;
  const HOME = `const access = useAccess(); access.mutate(); const { data } = useRecords(${LAB});`;
  test.each([
    [
      'a function around',
      `${ACCESS}export const useRecords = (type) => useQuery({ queryKey: ['records', type], queryFn: () => queryClinicalRecords(type, {}) });`,
      HOME,
    ],
    [
      'the key',
      `${ACCESS}export const useRecords = (type) => useQuery({ queryKey: ['records', type], queryFn: ({ queryKey }) => queryClinicalRecords(queryKey[1], {}) });`,
      HOME,
    ],
    [
      'the key, taken apart',
      `${ACCESS}export const useRecords = (type) => useQuery({ queryKey: ['records', type], queryFn: ({ queryKey: [, kind] }) => queryClinicalRecords(kind, {}) });`,
      HOME,
    ],
    [
      'the key, before version 5',
      `${ACCESS}export const useRecords = (type) => useQuery(['records', type], () => queryClinicalRecords(type, {}));`,
      HOME,
    ],
    [
      'a function by name',
      `${ACCESS}const load = ({ queryKey }) => queryClinicalRecords(queryKey[1], {});\nexport const useRecords = (type) => useQuery({ queryKey: ['records', type], queryFn: load });`,
      HOME,
    ],
    [
      'a function of another',
      `${ACCESS}const load = (type) => () => queryClinicalRecords(type, {});\nexport const useRecords = (type) => useQuery({ queryKey: [type], queryFn: load(type) });`,
      HOME,
    ],
    [
      'options made apart',
      `${ACCESS}import { queryOptions } from '@tanstack/react-query';\nconst options = (type) => queryOptions({ queryKey: ['records', type], queryFn: () => queryClinicalRecords(type, {}) });\nexport const useRecords = (type) => useQuery(options(type));`,
      HOME,
    ],
    [
      'a mutation that reads',
      `${ACCESS}export const useRecords = () => useMutation({ mutationFn: (type) => queryClinicalRecords(type, {}) });`,
      `const access = useAccess(); access.mutate(); const { mutate } = useRecords(); mutate(${LAB});`,
    ],
    [
      'a mutation that is awaited',
      `${ACCESS}export const useRecords = () => useMutation({ mutationFn: (type) => queryClinicalRecords(type, {}) });`,
      `useAccess().mutateAsync(); useRecords().mutateAsync(${LAB});`,
    ],
    [
      'a mutation with an object',
      `${ACCESS}export const useRecords = () => useMutation({ mutationFn: ({ type }) => queryClinicalRecords(type, {}) });`,
      `useAccess().mutate(); useRecords().mutate({ type: ${LAB} });`,
    ],
    [
      'several',
      `${ACCESS}export const useRecords = (...types) => useQueries({ queries: types.map((type) => ({ queryKey: [type], queryFn: () => queryClinicalRecords(type, {}) })) });`,
      HOME,
    ],
    [
      'SWR',
      `${ACCESS}import useSWR from 'swr';\nexport const useRecords = (type) => useSWR(['records', type], ([, kind]) => queryClinicalRecords(kind, {}));`,
      HOME,
    ],
  ])('%s', async (_, hook, home) => {
    expect(await app(hook, home)).toBe(BOTH);
  });
});

describe('React', () => {
  const app = (code: string): Promise<string> =>
    files({
      'App.tsx': `${API}import React, { createContext, use, useContext, useEffect, useReducer } from 'react';\n${code}`,
    });
  const PROVIDER = `const Records = createContext(null);\nexport function RecordsProvider({ children }) { const connect = async () => { ${ASK}; }; const load = (type) => queryClinicalRecords(type, {}); return <Records.Provider value={{ connect, load }}>{children}</Records.Provider>; }\n`;
  test.each([
    [
      'a context',
      `${PROVIDER}export function Home() { const { connect, load } = useContext(Records); connect(); load(${LAB}); return null; }`,
    ],
    [
      'a context by a hook',
      `${PROVIDER}const useRecords = () => { const found = useContext(Records); if (!found) throw new Error(); return found; };\nexport function Home() { const { connect, load } = useRecords(); connect(); load(${LAB}); return null; }`,
    ],
    [
      'a context by use',
      `${PROVIDER.replace('Records.Provider value', 'Records value').replace('</Records.Provider>', '</Records>')}export function Home() { const { connect, load } = use(Records); connect(); load(${LAB}); return null; }`,
    ],
    [
      'a context that is consumed',
      `${PROVIDER}export function Home() { return <Records.Consumer>{({ connect, load }) => { connect(); load(${LAB}); return null; }}</Records.Consumer>; }`,
    ],
    [
      'a context of a class',
      `${PROVIDER}export class Home extends React.Component { static contextType = Records; componentDidMount() { this.context.connect(); this.context.load(${LAB}); } render() { return null; } }`,
    ],
    [
      'a context of values',
      `const Kind = createContext(null);\nconst Inner = () => { const kind = useContext(Kind); queryClinicalRecords(kind, {}); return null; };\nexport const App = () => { requestAuthorization([${ALLERGY}, ${LAB}]); return <Kind.Provider value={${LAB}}><Inner /></Kind.Provider>; };`,
    ],
    [
      'a reducer that is told',
      `const reducer = (state, action) => { if (action.type === 'load') queryClinicalRecords(action.kind, {}); return state; };\nexport function Home() { const [, dispatch] = useReducer(reducer, {}); requestAuthorization([${ALLERGY}, ${LAB}]); dispatch({ type: 'load', kind: ${LAB} }); return null; }`,
    ],
    [
      'a state of a reducer',
      `const reducer = (state, action) => ({ ...state, kind: action.kind });\nexport function Home() { const [state, dispatch] = useReducer(reducer, { kind: null }); requestAuthorization([${ALLERGY}, ${LAB}]); dispatch({ kind: ${LAB} }); queryClinicalRecords(state.kind, {}); return null; }`,
    ],
    [
      'props of a class',
      `class Row extends React.Component { componentDidMount() { queryClinicalRecords(this.props.kind, {}); } render() { return null; } }\nexport const Home = () => { requestAuthorization([${ALLERGY}, ${LAB}]); return <Row kind={${LAB}} />; };`,
    ],
    [
      'a state of a class',
      `export class Home extends React.Component { state = { kind: ${LAB} }; componentDidMount() { requestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(this.state.kind, {}); } render() { return null; } }`,
    ],
    [
      'a function that is handed down',
      `const Button = ({ onPress }) => { onPress(${LAB}); return null; };\nexport const Home = () => { requestAuthorization([${ALLERGY}, ${LAB}]); return <Button onPress={(type) => queryClinicalRecords(type, {})} />; };`,
    ],
    [
      'a rendered child',
      `const Loader = ({ children }) => children((type) => queryClinicalRecords(type, {}));\nexport const Home = () => { requestAuthorization([${ALLERGY}, ${LAB}]); return <Loader>{(load) => { load(${LAB}); return null; }}</Loader>; };`,
    ],
    [
      'an effect with a callback',
      `export function Home({ route }) { const load = React.useCallback(async (type) => { await queryClinicalRecords(type, {}); }, []); useEffect(() => { requestAuthorization([${ALLERGY}, ${LAB}]); load(${LAB}); }, [load]); return null; }`,
    ],
    [
      'an event emitter',
      `import { DeviceEventEmitter } from 'react-native';\nDeviceEventEmitter.addListener('load', (type) => queryClinicalRecords(type, {}));\nexport function Home() { requestAuthorization([${ALLERGY}, ${LAB}]); DeviceEventEmitter.emit('load', ${LAB}); return null; }`,
    ],
    [
      'an event emitter of its own',
      `import EventEmitter from 'eventemitter3';\nconst bus = new EventEmitter();\nbus.on('load', (type) => queryClinicalRecords(type, {}));\nexport function Home() { requestAuthorization([${ALLERGY}, ${LAB}]); bus.emit('load', ${LAB}); return null; }`,
    ],
    [
      'mitt',
      `import mitt from 'mitt';\nconst bus = mitt();\nbus.on('load', (type) => queryClinicalRecords(type, {}));\nexport function Home() { requestAuthorization([${ALLERGY}, ${LAB}]); bus.emit('load', ${LAB}); return null; }`,
    ],
    [
      'MobX',
      `import { makeAutoObservable } from 'mobx';\nimport { observer } from 'mobx-react-lite';\nclass Store { kind = ${LAB}; constructor() { makeAutoObservable(this); } connect = async () => { ${ASK}; }; async load() { await queryClinicalRecords(this.kind, {}); } }\nconst store = new Store();\nexport const Home = observer(() => { store.connect(); store.load(); return null; });`,
    ],
    [
      'MobX, set by an action',
      `import { makeAutoObservable, runInAction } from 'mobx';\nclass Store { kind; constructor() { makeAutoObservable(this); } pick(kind) { this.kind = kind; } connect = async () => { ${ASK}; }; async load() { await queryClinicalRecords(this.kind, {}); } }\nconst store = new Store();\nexport const Home = () => { store.connect(); store.pick(${LAB}); store.load(); return null; };`,
    ],
    [
      'an atom',
      `import { atom, useAtom } from 'jotai';\nconst kindAtom = atom(${LAB});\nexport const Home = () => { const [kind] = useAtom(kindAtom); requestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(kind, {}); return null; };`,
    ],
    [
      'an atom that is set',
      `import { atom, useAtomValue, useSetAtom } from 'jotai';\nconst kindAtom = atom(null);\nexport const Home = () => { const kind = useAtomValue(kindAtom); const set = useSetAtom(kindAtom); set(${LAB}); requestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(kind, {}); return null; };`,
    ],
  ])('%s', async (_, code) => {
    expect(await app(code)).toBe(BOTH);
  });

  test('a route says nothing', async () => {
    const code = `export function Home({ route }) { requestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(route.params.kind, {}); return null; }`;
    expect(await app(code)).toBe('allergy labResult | !');
  });
});

describe('Vue', () => {
  test.each([
    [
      'props',
      {
        'Row.vue': `<script setup>\n${API}const props = defineProps(['kind']);\nqueryClinicalRecords(props.kind, {});\n</script>`,
        'Home.vue': `<script setup>\n${API}import Row from './Row.vue';\nrequestAuthorization([${ALLERGY}, ${LAB}]);\n</script>\n<template><Row kind="HKClinicalTypeIdentifierLabResultRecord" /></template>`,
      },
      'allergy labResult | !',
    ],
    [
      'a composable',
      {
        'useRecords.ts': `${API}export function useRecords() { const connect = async () => { ${ASK}; }; const load = (type) => queryClinicalRecords(type, {}); return { connect, load }; }`,
        'Home.vue': `<script setup>\nimport { useRecords } from './useRecords';\nconst { connect, load } = useRecords();\nconnect(); load(${LAB});\n</script>`,
      },
      BOTH,
    ],
    [
      'Pinia, set up',
      {
        'store.ts': `${API}import { defineStore } from 'pinia';\nexport const useRecords = defineStore('records', () => { const connect = async () => { ${ASK}; }; const load = (type) => queryClinicalRecords(type, {}); return { connect, load }; });`,
        'Home.vue': `<script setup>\nimport { useRecords } from './store';\nconst records = useRecords();\nrecords.connect(); records.load(${LAB});\n</script>`,
      },
      BOTH,
    ],
    [
      'Pinia, with options',
      {
        'store.ts': `${API}import { defineStore } from 'pinia';\nexport const useRecords = defineStore('records', { state: () => ({ kind: ${LAB} }), actions: { async connect() { ${ASK}; }, async load() { await queryClinicalRecords(this.kind, {}); } } });`,
        'Home.vue': `<script setup>\nimport { useRecords } from './store';\nconst records = useRecords();\nrecords.connect(); records.load();\n</script>`,
      },
      BOTH,
    ],
    [
      'a ref',
      {
        'Home.vue': `<script setup>\n${API}import { ref } from 'vue';\nconst kind = ref(${LAB});\nrequestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(kind.value, {});\n</script>`,
      },
      BOTH,
    ],
    [
      'a ref that is set',
      {
        'Home.vue': `<script setup>\n${API}import { ref } from 'vue';\nconst kind = ref(null);\nkind.value = ${LAB};\nrequestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(kind.value, {});\n</script>`,
      },
      BOTH,
    ],
    [
      'a computed',
      {
        'Home.vue': `<script setup>\n${API}import { computed, reactive } from 'vue';\nconst state = reactive({ kind: ${LAB} });\nconst kind = computed(() => state.kind);\nrequestAuthorization([${ALLERGY}, ${LAB}]); queryClinicalRecords(kind.value, {});\n</script>`,
      },
      BOTH,
    ],
    [
      'options',
      {
        'Home.vue': `<script>\n${API}export default { data() { return { kind: ${LAB} }; }, async mounted() { ${ASK}; await this.load(); }, methods: { async load() { await queryClinicalRecords(this.kind, {}); } } };\n</script>`,
      },
      BOTH,
    ],
  ] as const)('%s', async (_, texts, expected) => {
    expect(await files(texts)).toBe(expected);
  });
});

describe('Angular', () => {
  const SERVICE = `${API}import { Injectable } from '@angular/core';\n@Injectable({ providedIn: 'root' })\nexport class Records { async connect() { ${ASK}; } async load(type: string) { await queryClinicalRecords(type, {}); } }\n`;
  const page = (code: string): Promise<string> =>
    files({
      'records.service.ts': SERVICE,
      'home.page.ts': `import { Component, inject, Input } from '@angular/core';\nimport { Records } from './records.service';\n${code}`,
    });
  test.each([
    [
      'a constructor',
      `@Component({}) export class Home { constructor(private records: Records) {} async ngOnInit() { await this.records.connect(); await this.records.load(${LAB}); } }`,
    ],
    [
      'a plain parameter',
      `@Component({}) export class Home { private readonly records; constructor(records: Records) { this.records = records; } async ngOnInit() { await this.records.connect(); await this.records.load(${LAB}); } }`,
    ],
    [
      'inject',
      `@Component({}) export class Home { private records = inject(Records); async ngOnInit() { await this.records.connect(); await this.records.load(${LAB}); } }`,
    ],
    [
      'an injector',
      `@Component({}) export class Home { constructor(private injector: Injector) {} async ngOnInit() { const records = this.injector.get(Records); await records.connect(); await records.load(${LAB}); } }`,
    ],
    [
      'an abstract class',
      `abstract class Base { abstract type(): string; constructor(protected records: Records) {} async ngOnInit() { await this.records.connect(); await this.records.load(this.type()); } }\n@Component({}) export class Home extends Base { type() { return ${LAB}; } }`,
    ],
  ])('%s', async (_, code) => {
    expect(await page(code)).toBe(BOTH);
  });

  test('an input of a template is open', async () => {
    const code =
      '@Component({}) export class Row { @Input() kind!: string; constructor(private records: Records) {} async ngOnInit() { await this.records.connect(); await this.records.load(this.kind); } }';
    expect(await page(code)).toBe('allergy labResult | !');
  });

  test('an input that is a signal is open', async () => {
    const code =
      "import { input } from '@angular/core';\n@Component({}) export class Row { kind = input.required<string>(); constructor(private records: Records) {} async ngOnInit() { await this.records.connect(); await this.records.load(this.kind()); } }";
    expect(await page(code)).toBe('allergy labResult | !');
  });
});

test('what is listed of an enum stands where the enum says it', async () => {
  const texts = {
    'kinds.ts': `export enum Kind {\n  Allergy = ${ALLERGY},\n  Lab = ${LAB},\n}\n`,
    'ask.ts': `${API}import { Kind } from './kinds';\nexport const ask = () => requestAuthorization(Object.values(Kind));\n`,
  };
  const { requested } = await factsOf(texts);
  expect(requested.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual(['kinds.ts:2:13', 'kinds.ts:3:9']);
});

describe('where files lie', () => {
  const LOAD = `${API}export const load = (type) => queryClinicalRecords(type, {});\nexport const connect = async () => { ${ASK}; };\n`;
  test.each([
    [
      'outside of the app’s folder',
      '../../packages/health/records',
      'packages/health/records.ts',
      'apps/mobile/app/index.tsx'.replace('app/', ''),
    ],
    ['in a package of the workspace', '@acme/health', 'packages/health/src/index.ts', 'apps/mobile/index.tsx'],
    ['hooks at the root', '@/hooks/useRecords', 'hooks/useRecords.ts', 'app/index.tsx'],
    ['hooks at the root, by a relative path', '../hooks/useRecords', 'hooks/useRecords.ts', 'app/index.tsx'],
    ['hooks at the root, by a plain path', 'hooks/useRecords', 'hooks/useRecords.ts', 'app/index.tsx'],
  ])('%s', async (_, from, path, home) => {
    const texts = {
      [path]: LOAD,
      [home]: `import { connect, load } from '${from}';\nexport default function Home() { connect(); load(${LAB}); return null; }\n`,
      'packages/health/package.json': '{ "name": "@acme/health" }',
    };
    expect(await flow(texts, { sources: [path, home] })).toBe(BOTH);
  });

  test.each(['index', 'Records', 'native'])('what is for iOS comes before what is for all: %s', async (name) => {
    const from = name === 'index' ? './records' : `./records/${name}`;
    const other = `${API}export const load = (type) => queryClinicalRecords(${ALLERGY}, {});\nexport const connect = async () => {};\n`;
    const texts = {
      [`records/${name}.ios.tsx`]: LOAD,
      [`records/${name}.android.tsx`]: other,
      [`records/${name}.tsx`]: other,
      'Home.tsx': `import { connect, load } from '${from}';\nexport function Home() { connect(); load(${LAB}); return null; }\n`,
    };
    expect(await flow(texts)).toBe(BOTH);
  });
});
