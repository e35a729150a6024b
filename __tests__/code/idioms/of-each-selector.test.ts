/** What is selected of one state, or computed of it: who asks for one part is given none of the others. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const REDUX = `import { configureStore, createAsyncThunk, createDraftSafeSelector, createSelector, createSlice } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { useEffect } from 'react';
`;
/** A slice of a list, whose thunk gives what is made. */
const slice = (make: string, more = ''): string =>
  `const load = createAsyncThunk('labs/load', async () => [{ name: ${make}, spare: 'typed' }]);
const labs = createSlice({ name: 'labs', initialState: { list: [] as any[], term: '' }, reducers: {}, extraReducers: (builder) => { builder.addCase(load.fulfilled, (state, action) => { state.list = action.payload; }); }, ${more} });
const store = configureStore({ reducer: { labs: labs.reducer } });
const selectList = (state: any) => state.labs.list;
const selectTerm = (state: any) => state.labs.term;
`;
/** A page that asks for both and tells of one. */
const page = (use: (value: string) => string, told: string): string =>
  `export default function Home() { const dispatch = useDispatch(); const first = useSelector(selectFirst); const second = useSelector(selectSecond); useEffect(() => { dispatch(load()); }, []); useEffect(() => { ${use(told)} }, [first, second]); return null; }`;

const selectors =
  (first: string, second: string, more = '', imports = '') =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${imports}${REDUX}${slice(make)}${more}const selectFirst = ${first};\nconst selectSecond = ${second};\n${page(use, told)}`;

const NAMES = "(list) => list.map((it) => it.name).join(', ')";
const COUNT = '(list) => list.length';

eachApart('Redux', JAVASCRIPT, [
  [
    'names and their number',
    selectors(`createSelector([selectList], ${NAMES})`, `createSelector([selectList], ${COUNT})`),
  ],
  [
    'inputs beside one another',
    selectors(`createSelector(selectList, ${NAMES})`, `createSelector(selectList, ${COUNT})`),
  ],
  [
    'two parts of each',
    selectors(
      `createSelector([selectList], ${NAMES})`,
      'createSelector([selectList], (list) => list.map((it) => it.spare))',
    ),
  ],
  [
    'several inputs',
    selectors(
      'createSelector([selectTerm, selectList], (term, list) => list[0].name + term)',
      'createSelector([selectTerm, selectList], (term, list) => term + list.length)',
    ),
  ],
  [
    'settings behind it',
    selectors(
      `createSelector([selectList], ${NAMES}, { memoizeOptions: { maxSize: 3 } })`,
      `createSelector([selectList], ${COUNT}, { memoizeOptions: { maxSize: 3 } })`,
    ),
  ],
  [
    'selectors of selectors',
    selectors(
      `createSelector([selectAll], (all) => all.join())`,
      `createSelector([selectAll], (all) => all.length)`,
      'const selectAll = createSelector([selectList], (list) => list.map((it) => it.name));\n',
    ),
  ],
  [
    'an object of both, selected apart',
    selectors(
      'createSelector([selectBoth], (both) => both.names)',
      'createSelector([selectBoth], (both) => both.count)',
      'const selectBoth = createSelector([selectList], (list) => ({ names: list.map((it) => it.name), count: list.length }));\n',
    ),
  ],
  [
    'drafts',
    selectors(`createDraftSafeSelector([selectList], ${NAMES})`, `createDraftSafeSelector([selectList], ${COUNT})`),
  ],
  [
    'a creator with a type',
    selectors(
      `createAppSelector([selectList], ${NAMES})`,
      `createAppSelector([selectList], ${COUNT})`,
      'const createAppSelector = createSelector.withTypes<any>();\n',
    ),
  ],
  [
    'a creator of the app’s own',
    selectors(
      `createOwn([selectList], ${NAMES})`,
      `createOwn([selectList], ${COUNT})`,
      'const createOwn = createSelectorCreator(lruMemoize);\n',
      "import { createSelectorCreator, lruMemoize } from 'reselect';\n",
    ),
  ],
  [
    'an object of selectors',
    selectors(
      'createSelector([both], (of) => of.names)',
      'createSelector([both], (of) => of.count)',
      `const both = createStructuredSelector({ names: createSelector([selectList], ${NAMES}), count: createSelector([selectList], ${COUNT}) });\n`,
      "import { createStructuredSelector } from 'reselect';\n",
    ),
  ],
  [
    'remembered by use',
    selectors(
      'memoize((state: any) => state.labs.list.map((it) => it.name).join())',
      'memoize((state: any) => state.labs.list.length)',
      '',
      "import { memoize } from 'proxy-memoize';\n",
    ),
  ],
  [
    'what is asked beside',
    selectors(
      '(state) => selectAt(state, 0)',
      '(state) => selectTermAt(state, 1)',
      'const selectAt = createSelector([selectList, (_: any, index: number) => index], (list, index) => list[index].name);\nconst selectTermAt = createSelector([selectTerm, selectList, (_: any, index: number) => index], (term, list, index) => `${term} ${index} ${list.length}`);\n',
    ),
  ],
  [
    'what is asked beside is the record',
    (make, use, told, other) =>
      `${REDUX}${slice(other)}const selectFound = createSelector([selectTerm, (_: any, name: string, spare: string) => ({ first: name, second: spare })], (term, found) => found);\nexport default function Home() { const found = useSelector((state: any) => selectFound(state, ${make}, 'typed')); useEffect(() => { ${use(`found.${told}`)} }, [found]); return null; }`,
  ],
  [
    'selectors of a slice',
    (make, use, told) =>
      `${REDUX}${slice(make, `selectors: { selectFirst: (state) => state.list.map((it) => it.name).join(), selectSecond: (state) => state.list.length },`)}export const { selectFirst, selectSecond } = labs.selectors;\n${page(use, told)}`,
  ],
  [
    'selectors of a slice, through it',
    (make, use, told) =>
      `${REDUX}${slice(make, `selectors: { first: (state) => state.list[0].name, second: (state) => state.term },`)}const selectFirst = labs.selectors.first;\nconst selectSecond = labs.selectors.second;\n${page(use, told)}`,
  ],
  [
    'selectors of a slice that select more',
    (make, use, told) =>
      `${REDUX}${slice(make, `selectors: { selectFirst: createSelector((state: any) => state.list, ${NAMES}), selectSecond: createSelector((state: any) => state.list, ${COUNT}) },`)}export const { selectFirst, selectSecond } = labs.selectors;\n${page(use, told)}`,
  ],
  [
    'selectors of a slice that are got',
    (make, use, told) =>
      `${REDUX}${slice(make, `selectors: { first: (state) => state.list[0].name, second: (state) => state.term },`)}const { first: selectFirst, second: selectSecond } = labs.getSelectors((state: any) => state.labs);\n${page(use, told)}`,
  ],
]);

const REACT = "import { useEffect, useMemo, useState } from 'react';\n";
eachApart('JavaScript', JAVASCRIPT, [
  [
    'two memos',
    (make, use, told) =>
      `${REACT}export default function Home() { const [names, setNames] = useState<string[]>([]); useEffect(() => { setNames([${make}]); }, []); const first = useMemo(() => names.join(), [names]); const second = useMemo(() => names.length, [names]); useEffect(() => { ${use(told)} }, [first, second]); return null; }`,
  ],
  [
    'a memo of an object',
    (make, use, told) =>
      `${REACT}export default function Home() { const [names, setNames] = useState<string[]>([]); const [term, setTerm] = useState(''); useEffect(() => { setNames([${make}]); }, []); const board = useMemo(() => ({ first: names[0] ?? '', second: term, setTerm }), [names, term]); const { first, second } = board; useEffect(() => { ${use(told)} }, [first, second]); return <TextInput value={term} onChangeText={setTerm} />; }`,
  ],
  [
    'selectors of zustand',
    (make, use, told) =>
      `import { create } from 'zustand';\nimport { useShallow } from 'zustand/react/shallow';\n${REACT}const useLabs = create<any>((set) => ({ list: [], term: '', load: () => set({ list: [{ name: ${make} }] }), type: (term) => set({ term }) }));\nconst selectFirst = (state) => state.list.map((it) => it.name);\nconst selectSecond = (state) => [state.term, state.list.length];\nexport default function Home() { const first = useLabs(useShallow(selectFirst)); const second = useLabs(useShallow(selectSecond)); const type = useLabs((state) => state.type); useEffect(() => { ${use(told)} }, [first, second]); return <TextInput onChangeText={type} />; }`,
  ],
  [
    'parts of a store of zustand beside what sets one',
    (make, use, told) =>
      `import { create } from 'zustand';\n${REACT}const useLabs = create<any>((set) => ({ first: '', second: '', load: () => set({ first: ${make} }), type: (second) => set({ second }) }));\nexport default function Home() { const { first, second, type } = useLabs(); useEffect(() => { ${use(told)} }, [first, second]); return <TextInput value={second} onChangeText={type} />; }`,
  ],
  [
    'computed signals of Angular',
    (make, use, told) =>
      `import { computed, Injectable, signal } from '@angular/core';\n@Injectable({ providedIn: 'root' })\nexport class Labs { readonly names = signal<string[]>([]); readonly first = computed(() => this.names().join()); readonly second = computed(() => this.names().length); load() { this.names.set([${make}]); } }\nexport class Page { constructor(private readonly labs: Labs) {} tell() { ${use(`this.labs.${told}()`)} } }`,
  ],
  [
    'signals of an object of Angular',
    (make, use, told) =>
      `import { computed, inject, Injectable, signal } from '@angular/core';\n@Injectable({ providedIn: 'root' })\nexport class Labs { readonly state = signal({ first: '', second: '' }); readonly first = computed(() => this.state().first); readonly second = computed(() => this.state().second); load() { this.state.update((now) => ({ ...now, first: ${make} })); } type(second: string) { this.state.update((now) => ({ ...now, second })); } }\nexport class Page { private readonly labs = inject(Labs); tell() { ${use(`this.labs.${told}()`)} } }`,
  ],
]);
