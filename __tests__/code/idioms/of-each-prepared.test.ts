/** What a function prepares for an action of Redux: the payload is not what stands beside it. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings } from './records.ts';

const slice = (prepare: string, heard: string): string =>
  `import { configureStore, createSlice, isAnyOf } from '@reduxjs/toolkit';\nimport { useDispatch } from 'react-redux';\nconst slice = createSlice({ name: 'rows', initialState: { open: '' }, reducers: { opened: { reducer(state, action: any) { state.open = action.payload.id; }, ${prepare} }, closed(state) { state.open = ''; } } });\nconst { opened, closed } = slice.actions;\nconst own = () => (next: any) => (action: any) => { ${heard}\n return next(action); };\nconst store = configureStore({ reducer: { rows: slice.reducer }, middleware: (all) => all().concat(own) });\n`;
const go = (make: string, at = '1'): string =>
  `function go() { const dispatch = useDispatch();\n dispatch(opened({ id: 'a', title: ${make} }, ${at})); }`;
const PLACE = "meta: { place: 'row ' + row }";
const part = (told: string): string => (told === 'first' ? 'meta: { place: entry.title }' : PLACE);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'in a method',
    (make, use, told) =>
      slice(
        `prepare(entry: any, row: number) { return { payload: { id: entry.id }, ${part(told)} }; }`,
        `if (opened.match(action)) { ${use('action.meta.place')} }`,
      ) + go(make),
  ],
  [
    'in a function',
    (make, use, told) =>
      slice(
        `prepare: (entry: any, row: number) => ({ payload: { id: entry.id }, ${part(told)} })`,
        `if (opened.match(action)) { ${use('action.meta.place')} }`,
      ) + go(make),
  ],
  [
    'beside the payload',
    (make, use, told) =>
      slice(
        'prepare: (entry: any, row: number) => ({ payload: { id: entry.id, title: entry.title }, meta: { row } })',
        `if (opened.match(action)) { ${use(told === 'first' ? 'action.payload.title' : 'action.meta.row')} }`,
      ) + go(make),
  ],
  [
    'of a creator by itself',
    (make, use, told) =>
      `import { createAction } from '@reduxjs/toolkit';\nconst opened = createAction('opened', (entry: any, row: number) => ({ payload: { id: entry.id }, ${part(told)} }));\nfunction go() { const action = opened({ id: 'a', title: ${make} }, 1);\n ${use('action.meta.place')} }`,
  ],
  [
    'the kind of the action',
    (make, use, told) =>
      slice(
        'prepare: (entry: any, row: number) => ({ payload: { id: entry.id, title: entry.title }, meta: { row } })',
        `if (isAnyOf(opened, closed)(action)) { ${use(told === 'first' ? 'action.payload.title' : 'action.type')} }`,
      ) + go(make),
  ],
]);

brings(JAVASCRIPT, [
  [
    'what it is given second',
    (make, use) =>
      `${slice(
        'prepare: (id: string, title: string) => ({ payload: { id }, meta: { title } })',
        `if (opened.match(action)) { ${use('action.meta.title')} }`,
      )}function go() { const dispatch = useDispatch();\n dispatch(opened('a', ${make})); }`,
  ],
  [
    'what it is given third',
    (make, use) =>
      `${slice(
        'prepare: (id: string, at: number, title: string) => ({ payload: { id, title } })',
        `if (opened.match(action)) { ${use('action.payload.title')} }`,
      )}function go() { const dispatch = useDispatch();\n dispatch(opened('a', 1, ${make})); }`,
  ],
  [
    'a function that is declared elsewhere',
    (make, use) =>
      `const prepare = (entry: any) => ({ payload: entry });\n${slice('prepare', `if (opened.match(action)) { ${use('action.payload.title')} }`)}${go(make)}`,
  ],
]);
