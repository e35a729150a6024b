/** Atoms that a query or their first reader fills, variables of Apollo, observers that are objects, and jobs that run some at a time. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD_J =
  "import { atom, useAtom, useAtomValue } from 'jotai';\nimport { atomWithReset } from 'jotai/utils';\nimport { atomWithQuery } from 'jotai-tanstack-query';\n";
const HEAD_Q = "import { useEffect } from 'react';\n";
const HEAD_X = "import { Subject, of } from 'rxjs';\n";

const ROWS: Rows = [
  [
    'an atom that is set when it is mounted',
    (make, use) =>
      `${HEAD_J}const a = atom('');\na.onMount = (set) => { set(${make}); };\nexport function S() { const k = useAtomValue(a); ${use('k')} return null; }`,
  ],
  [
    'an atom of a query',
    (make, use) =>
      `${HEAD_J}const a = atomWithQuery(() => ({ queryKey: ['k'], queryFn: async () => ${make} }));\nexport function S() { const [{ data }] = useAtom(a); ${use('data')} return null; }`,
  ],
  [
    'an atom that can be reset',
    (make, use) =>
      `${HEAD_J}const a = atomWithReset(${make});\nexport function S() { const [k] = useAtom(a); ${use('k')} return null; }`,
  ],
  [
    'a variable of Apollo, in a component',
    (make, use) =>
      `${HEAD_Q}import { makeVar, useReactiveVar } from '@apollo/client';\nconst kindVar = makeVar<VALUE>('');\nexport function S() { const k = useReactiveVar(kindVar); useEffect(() => { kindVar(${make}); }, []); ${use('k')} return null; }`,
  ],
  [
    'a variable of Apollo',
    (make, use) =>
      `${HEAD_Q}import { makeVar } from '@apollo/client';\nconst kindVar = makeVar<VALUE>('');\nexport function go() { kindVar(${make}); ${use('kindVar()')} }`,
  ],
  [
    'a subject that hears another',
    (make, use) =>
      `${HEAD_X}const a = new Subject<VALUE>(); const b = new Subject<VALUE>(); a.subscribe(b); b.subscribe((k) => { ${use('k')} });\nexport function go() { a.next(${make}); }`,
  ],
  [
    'an observer of a class',
    (make, use) =>
      `${HEAD_X}class O { next(k: VALUE) { ${use('k')} } error() {} complete() {} }\nexport function go() { of(${make}).subscribe(new O()); }`,
  ],
  [
    'jobs of a list',
    (make, use) =>
      `import pMap from 'p-map';\nexport async function go() { const out = await pMap([${make}], async (k) => ({ kind: k }), { concurrency: 2 }); out.forEach((r) => { ${use('r.kind')} }); }`,
  ],
  [
    'a queue of jobs',
    (make, use) =>
      `import PQueue from 'p-queue';\nconst q = new PQueue({ concurrency: 1 });\nexport async function go() { const k = await q.add(async () => ${make}); ${use('k')} }`,
  ],
  [
    'jobs, some at a time',
    (make, use) =>
      `import pLimit from 'p-limit';\nconst limit = pLimit(2);\nexport async function go() { const ks = await Promise.all([${make}].map((k) => limit(async () => k))); ks.forEach((k) => { ${use('k')} }); }`,
  ],
  [
    'a job that is tried again',
    (make, use) =>
      `import pRetry from 'p-retry';\nexport async function go() { const k = await pRetry(async () => ${make}, { retries: 2 }); ${use('k')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
