/** Errors that carry a record, other than what is plainly thrown and caught: JavaScript. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const FAILURE =
  "class Failure extends Error { kind: VALUE; spare: VALUE; constructor(kind: VALUE, spare: VALUE) { super('failed'); this.kind = kind; this.spare = spare; } }\n";
const RECORDS = { without: ['asked', 'read'] } as const;
/** Not followed yet: docs/decisions/taint.md says so. */
const OPEN = { without: ['asked', 'read'], fails: ['records'] } as const;

const ROWS: Rows = [
  [
    'an error with properties',
    (make, use, _, other) =>
      `${FAILURE}function check() { throw new Failure(${make}, ${other}); }\nexport function go() { try { check(); } catch (error) { if (error instanceof Failure) { ${use('error.kind')} } } }`,
  ],
  [
    'an error’s message',
    (make, use) =>
      `function check() { throw new Error(${make}); }\nexport function go() { try { check(); } catch (error: any) { ${use('error.message')} } }`,
    RECORDS,
  ],
  [
    'an error’s message, of a class of the app’s',
    (make, use, _, other) =>
      `class Failure extends Error { constructor(message: VALUE, readonly spare: VALUE) { super(message); } }\nfunction check() { throw new Failure(${make}, ${other}); }\nexport function go() { try { check(); } catch (error: any) { ${use('error.message')} } }`,
    RECORDS,
  ],
  [
    'an error’s cause',
    (make, use, _, other) =>
      `function check() { throw new Error(${other}, { cause: ${make} }); }\nexport function go() { try { check(); } catch (error: any) { ${use('error.cause')} } }`,
    RECORDS,
  ],
  [
    'an error that is given a property',
    (make, use, _, other) =>
      `function check() { const error: any = new Error('failed'); error.kind = ${make}; error.spare = ${other}; throw error; }\nexport function go() { try { check(); } catch (error: any) { ${use('error.kind')} } }`,
    RECORDS,
  ],
  [
    'an error that properties are put onto',
    (make, use, _, other) =>
      `function check() { throw Object.assign(new Error('failed'), { kind: ${make}, spare: ${other} }); }\nexport function go() { try { check(); } catch (error: any) { ${use('error.kind')} } }`,
    RECORDS,
  ],
  [
    'a promise that is rejected, caught by its method',
    (make, use, _, other) =>
      `${FAILURE}const check = () => Promise.reject(new Failure(${make}, ${other}));\nexport function go() { check().catch((error) => { ${use('error.kind')} }); }`,
  ],
  [
    'a promise that is rejected, awaited',
    (make, use, _, other) =>
      `${FAILURE}function check() { return Promise.reject(new Failure(${make}, ${other})); }\nexport async function go() { try { await check(); } catch (error: any) { ${use('error.kind')} } }`,
  ],
  [
    'a promise that is made and rejected, awaited',
    (make, use, _, other) =>
      `${FAILURE}function check() { return new Promise((resolve, reject) => { reject(new Failure(${make}, ${other})); }); }\nexport async function go() { try { await check(); } catch (error: any) { ${use('error.kind')} } }`,
  ],
  [
    'the second function of then',
    (make, use, _, other) =>
      `${FAILURE}async function check() { throw new Failure(${make}, ${other}); }\nexport function go() { check().then(() => undefined, (error) => { ${use('error.kind')} }); }`,
  ],
  [
    'an async function that throws, caught by its method',
    (make, use, _, other) =>
      `${FAILURE}async function check() { throw new Failure(${make}, ${other}); }\nexport function go() { check().then(() => {}).catch((error) => { ${use('error.kind')} }).finally(() => {}); }`,
  ],
  [
    'what a promise brings, beside what it fails with',
    (make, use, _, other) =>
      `function check(ok: boolean) { return new Promise<VALUE>((resolve, reject) => { if (ok) { resolve(${make}); } else { reject(${other}); } }); }\nexport function go() { check(true).then((kind) => { ${use('kind')} }); }`,
    RECORDS,
  ],
  [
    'what a promise fails with, beside what it brings',
    (make, use, _, other) =>
      `function check(ok: boolean) { return new Promise<VALUE>((resolve, reject) => { if (ok) { resolve(${other}); } else { reject(${make}); } }); }\nexport function go() { check(false).catch((kind) => { ${use('kind')} }); }`,
    RECORDS,
  ],
  [
    'all that was settled',
    (make, use, _, other) =>
      `${FAILURE}async function check() { throw new Failure(${make}, ${other}); }\nexport async function go() { const [first] = await Promise.allSettled([check()]); if (first.status === 'rejected') { ${use('first.reason.kind')} } }`,
    RECORDS,
  ],
  [
    'a result that is told apart',
    (make, use, _, other) =>
      `function check() { return { ok: false as const, error: { kind: ${make}, spare: ${other} } }; }\nexport function go() { const result = check(); if (!result.ok) { ${use('result.error.kind')} } }`,
  ],
  [
    'neverthrow, its error',
    (make, use, _, other) =>
      `import { err, ok } from 'neverthrow';\nfunction check() { return err({ kind: ${make}, spare: ${other} }); }\nexport function go() { const result = check(); if (result.isErr()) { ${use('result.error.kind')} } }`,
    RECORDS,
  ],
  [
    'neverthrow, match',
    (make, use, _, other) =>
      `import { err, ok } from 'neverthrow';\nfunction check(good: boolean) { return good ? ok(${other}) : err(${make}); }\nexport function go() { check(false).match((value) => {}, (kind) => { ${use('kind')} }); }`,
    RECORDS,
  ],
  [
    'an Either of fp-ts',
    (make, use, _, other) =>
      `import * as E from 'fp-ts/Either';\nimport { pipe } from 'fp-ts/function';\nfunction check() { return E.left({ kind: ${make}, spare: ${other} }); }\nexport function go() { pipe(check(), E.match((failure) => { ${use('failure.kind')} }, () => {})); }`,
    // parts of what failed are one there
    { without: ['asked', 'read'], fails: ['beside'] },
  ],
  [
    'RxJS that fails, caught',
    (make, use, _, other) =>
      `import { throwError, of } from 'rxjs';\nimport { catchError } from 'rxjs/operators';\n${FAILURE}function check() { return throwError(() => new Failure(${make}, ${other})); }\nexport function go() { check().pipe(catchError((error) => { ${use('error.kind')} return of(0); })).subscribe(); }`,
  ],
  [
    'RxJS that fails, observed',
    (make, use, _, other) =>
      `import { Subject } from 'rxjs';\n${FAILURE}const checks = new Subject<number>();\nexport function go() { checks.subscribe({ next: () => {}, error: (error) => { ${use('error.kind')} } }); checks.error(new Failure(${make}, ${other})); }`,
    OPEN,
  ],
  [
    'the error of a mutation',
    (make, use, _, other) =>
      `import { useMutation } from '@tanstack/react-query';\n${FAILURE}async function check() { throw new Failure(${make}, ${other}); }\nexport default function App() { const { mutate } = useMutation({ mutationFn: check, onError: (error: any) => { ${use('error.kind')} } }); mutate(); return null; }`,
    OPEN,
  ],
  [
    'the error of a query',
    (make, use, _, other) =>
      `import { useQuery } from '@tanstack/react-query';\n${FAILURE}async function check() { throw new Failure(${make}, ${other}); }\nexport default function App() { const { error } = useQuery({ queryKey: ['a'], queryFn: check }); if (error) { ${use('(error as any).kind')} } return null; }`,
    OPEN,
  ],
  [
    'the error of a thunk',
    (make, use, _, other) =>
      `import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';\nimport { useDispatch } from 'react-redux';\nconst load = createAsyncThunk('load', async (_: void, { rejectWithValue }) => rejectWithValue({ kind: ${make}, spare: ${other} }));\nconst slice = createSlice({ name: 'a', initialState: {}, reducers: {}, extraReducers: (builder) => { builder.addCase(load.rejected, (state, action: any) => { ${use('action.payload.kind')} }); } });\nexport default function App() { const dispatch = useDispatch<any>(); dispatch(load()); return null; }`,
    { without: ['asked', 'read'] },
  ],
];

bothFlows(JAVASCRIPT, ROWS);
