/** Redux Toolkit: entities, thunks that a slice hears, and endpoints that answer by what all have in common. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD =
  "import { createSlice, configureStore, createAsyncThunk, createEntityAdapter, isAnyOf } from '@reduxjs/toolkit';\nimport { createApi } from '@reduxjs/toolkit/query/react';\nimport { useSelector, useDispatch } from 'react-redux';\nimport { useEffect } from 'react';\n";
const TOOLKIT =
  "import { createSlice, configureStore, createAsyncThunk, createEntityAdapter } from '@reduxjs/toolkit';\nimport { useSelector, useDispatch } from 'react-redux';\nimport { useEffect } from 'react';\n";
const ADAPTED = `${TOOLKIT}const ad = createEntityAdapter<any>();\n`;

const ROWS: Rows = [
  [
    'entities that a slice keeps',
    (make, use, _, other) =>
      `${HEAD}const ad = createEntityAdapter<any>();\nconst s = createSlice({ name: 'k', initialState: ad.getInitialState(), reducers: { set: ad.setAll } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nconst sel = ad.getSelectors((x: any) => x.k);\nexport function S() { const rows = useSelector(sel.selectAll); const d = useDispatch(); useEffect(() => { d(s.actions.set([{ id: 'a', kind: ${make}, spare: ${other} }])); }, []); rows.forEach((r) => { ${use('r.kind')} }); return null; }`,
  ],
  [
    'entities of a thunk, one by its id',
    (make, use, _, other) =>
      `${HEAD}const ad = createEntityAdapter<any>();\nconst load = createAsyncThunk('k', async () => [{ id: 'a', kind: ${make}, spare: ${other} }]);\nconst s = createSlice({ name: 'k', initialState: ad.getInitialState({ status: 'idle' }), reducers: {}, extraReducers: (b) => b.addCase(load.fulfilled, (st, { payload }) => { st.status = 'ok'; ad.upsertMany(st, payload); }) });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport const { selectById } = ad.getSelectors<any>((x) => x.k);\nexport function S() { const row = useSelector((x) => selectById(x, 'a')); store.dispatch(load()); ${use('row.kind')} return null; }`,
  ],
  [
    'one that is put where it is, and selected',
    (make, use) =>
      `${ADAPTED}const st = ad.getInitialState();\nexport function go() { ad.addOne(st, { id: 'a', kind: ${make} }); ad.getSelectors().selectAll(st).forEach((r) => { ${use('r.kind')} }); }`,
  ],
  [
    'several that are put where they are',
    (make, use) =>
      `${ADAPTED}const st = ad.getInitialState();\nexport function go() { ad.setAll(st, [{ id: 'a', kind: ${make} }]); ad.getSelectors().selectAll(st).forEach((r) => { ${use('r.kind')} }); }`,
  ],
  [
    'a thunk that a slice hears',
    (make, use, _, other) =>
      `${HEAD}const load = createAsyncThunk('k/load', async (id: string) => ({ kind: ${make}, spare: ${other} }));\nconst s = createSlice({ name: 'k', initialState: { kind: '', spare: '' }, reducers: {}, extraReducers: (b) => { b.addCase(load.fulfilled, (st, a) => { st.kind = a.payload.kind; st.spare = a.payload.spare; }); } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport function S() { const kind = useSelector((x: any) => x.k.kind); const d = useDispatch(); useEffect(() => { d(load('a') as any); }, []); ${use('kind')} return null; }`,
  ],
  [
    'a thunk that a slice hears begin, end and fail',
    (make, use) =>
      `${TOOLKIT}const load = createAsyncThunk('k/load', async () => ${make});\nconst s = createSlice({ name: 'k', initialState: { kind: '', status: 'idle' }, reducers: {}, extraReducers: (b) => { b.addCase(load.pending, (st) => { st.status = 'loading'; }).addCase(load.fulfilled, (st, { payload }) => { st.kind = payload; }).addCase(load.rejected, (st, a) => { st.status = a.error.message; }); } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport function S() { const kind = useSelector((x: any) => x.k.kind); store.dispatch(load()); ${use('kind')} return null; }`,
  ],
  [
    'a thunk that gives rows',
    (make, use) =>
      `${TOOLKIT}const load = createAsyncThunk('k/load', async () => [{ kind: ${make} }]);\nconst s = createSlice({ name: 'k', initialState: { rows: [] as any[] }, reducers: {}, extraReducers: (b) => { b.addCase(load.fulfilled, (st, { payload }) => { st.rows = payload; }); } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport function S() { const rows = useSelector((x: any) => x.k.rows); store.dispatch(load()); rows.forEach((r: any) => { ${use('r.kind')} }); return null; }`,
  ],
  [
    'a thunk that a matcher hears',
    (make, use) =>
      `${HEAD}const load = createAsyncThunk('k/load', async () => ${make});\nconst s = createSlice({ name: 'k', initialState: { kind: '' }, reducers: {}, extraReducers: (b) => { b.addMatcher(isAnyOf(load.fulfilled), (st, a) => { st.kind = a.payload; }); } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport function S() { const k = useSelector((x: any) => x.k.kind); store.dispatch(load()); ${use('k')} return null; }`,
  ],
  [
    'what a thunk refuses with',
    (make, use) =>
      `${HEAD}const load = createAsyncThunk('k/load', async (_: void, { rejectWithValue }) => rejectWithValue({ kind: ${make} }));\nconst s = createSlice({ name: 'k', initialState: { kind: '' }, reducers: {}, extraReducers: (b) => { b.addCase(load.rejected, (st, a: any) => { st.kind = a.payload.kind; }); } });\nconst store = configureStore({ reducer: { k: s.reducer } });\nexport function S() { const k = useSelector((x: any) => x.k.kind); store.dispatch(load()); ${use('k')} return null; }`,
  ],
  [
    'what an endpoint makes of an answer',
    (make, use) =>
      `${HEAD}const api = createApi({ baseQuery: async () => ({ data: { kind: ${make} } }), endpoints: (b) => ({ getKind: b.query<any, void>({ query: () => 'x', transformResponse: (r: any) => r.kind }) }) });\nexport function S() { const { data } = api.useGetKindQuery(); ${use('data')} return null; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
