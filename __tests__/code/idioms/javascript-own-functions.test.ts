/** What JavaScript itself has to make collections, promises and iterators with, and files that are required where they are needed. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'a map of two maps',
    (make, use, _, other) =>
      `const a = new Map([['a', ${make}]]); const b = new Map([['b', ${other}]]);\nconst map = new Map([...a, ...b]);\nexport function go() { ${use("map.get('a')")} }`,
    OF_TYPES,
  ],
  [
    'a map of another one, spread',
    (make, use) =>
      `const a = new Map([['a', ${make}]]); const map = new Map([...a]);\nexport function go() { ${use("map.get('a')")} }`,
  ],
  [
    'a map of another one and a pair',
    (make, use, _, other) =>
      `const a = new Map([['a', ${make}]]); const map = new Map([...a, ['b', ${other}]]);\nexport function go() { ${use("map.get('a')")} }`,
    OF_TYPES,
  ],
  [
    'a map of the entries of an object, spread',
    (make, use) =>
      `const a = { x: ${make} }; const map = new Map([...Object.entries(a)]);\nexport function go() { ${use("map.get('x')")} }`,
  ],
  [
    'a map of pairs that are made, spread',
    (make, use) =>
      `const a = [{ id: 'x', kind: ${make} }]; const map = new Map([...a.map((r) => [r.id, r.kind] as const)]);\nexport function go() { ${use("map.get('x')")} }`,
  ],
  [
    'an object of a map, spread',
    (make, use) =>
      `const a = new Map([['x', ${make}]]); const o = Object.fromEntries([...a]);\nexport function go() { ${use('o.x')} }`,
  ],
  [
    'a set that is another one and more',
    (make, use) =>
      `import { useState, useEffect } from 'react';\nexport function S() { const [ks, set] = useState(new Set<VALUE>()); useEffect(() => { set((p) => new Set(p).add(${make})); }, []); ks.forEach((k) => { ${use('k')} }); return null; }`,
  ],
  [
    'a set that is added to where it is made',
    (make, _, each) => `const a = new Set().add(${make}).add(${make});\nexport function go() { ${each('[...a]')} }`,
  ],
  [
    'an iterator that is that of a list',
    (make, use) =>
      `class Kinds { #all = [${make}]; [Symbol.iterator]() { return this.#all[Symbol.iterator](); } }\nexport function go() { for (const k of new Kinds()) { ${use('k')} } }`,
  ],
  [
    'an iterator that is its own',
    (make, use) =>
      `class It { private i = 0; private all = [${make}]; [Symbol.iterator]() { return this; } next() { return this.i < this.all.length ? { done: false, value: this.all[this.i++] } : { done: true, value: undefined as any }; } }\nexport function go() { for (const k of new It()) { ${use('k')} } }`,
  ],
  [
    'the first that an iterator gives',
    (make, _, each) =>
      `const map = new Map([['a', ${make}]]);\nexport function go() { ${each('map.values().filter(Boolean).take(5).toArray()')} }`,
  ],
  [
    'a static field that a block fills by the name of the class',
    (make, use) => `class A { static k: VALUE; static { A.k = ${make}; } }\nexport function go() { ${use('A.k')} }`,
  ],
  [
    'a list that is made from behind',
    (make, _, each) =>
      `const kinds = [${make}];\nexport function go() { ${each('kinds.reduceRight<string[]>((all, k) => [...all, k], [])')} }`,
  ],
  ['a list of texts', (make, _, each) => `const A = [${make}];\nexport function go() { ${each('A.map(String)')} }`],
  [
    'the first of several promises',
    (make, use) =>
      `export async function go() { const k = await Promise.any([Promise.resolve(${make})]); ${use('k')} }`,
  ],
  [
    'a promise and what resolves it',
    (make, use) =>
      `export async function go() { const { promise, resolve } = Promise.withResolvers<VALUE>(); resolve(${make}); const k = await promise; ${use('k')} }`,
  ],
  [
    'a promise that an object resolves',
    (make, use) =>
      `class D { #d = Promise.withResolvers<VALUE>(); set(k: VALUE) { this.#d.resolve(k); } get ready() { return this.#d.promise; } }\nconst d = new D();\nexport async function go() { d.set(${make}); const k = await d.ready; ${use('k')} }`,
  ],
  ['what is told later', (make, use) => `export function go() { setTimeout((k) => { ${use('k')} }, 10, ${make}); }`],
  [
    'what comes before it is too late',
    (make, use) =>
      `const t = (ms: number) => new Promise<never>((_, no) => setTimeout(() => no(new Error('late')), ms));\nexport async function go() { const k = await Promise.race([Promise.resolve(${make}), t(10)]); ${use('k')} }`,
  ],
  [
    'a file that is required where it is needed',
    (make, use) => ({
      'src/idiom.tsx': `${JAVASCRIPT.head}export function go() { const { kind } = require('./k'); ${use('kind')} }`,
      'src/k.ts': `import { journal } from './journal';\nexport const kind = ${make};`,
    }),
  ],
  [
    'an observable',
    (make, use) =>
      `import { Observable } from 'rxjs';\nexport function go() { new Observable<any>((s) => { s.next(${make}); s.complete(); }).subscribe((k) => { ${use('k')} }); }`,
  ],
  [
    'an observable that is closed by a function',
    (make, use) =>
      `import { Observable } from 'rxjs';\nexport function go() { new Observable<any>((s) => { s.next(${make}); return () => {}; }).subscribe((k) => { ${use('k')} }); }`,
  ],
  [
    'an observable of a promise',
    (make, use) =>
      `import { Observable } from 'rxjs';\nimport { map } from 'rxjs/operators';\nclass Svc { load(): Observable<any> { return new Observable((observer) => { Promise.resolve(${make}).then((k) => { observer.next({ kind: k }); observer.complete(); }).catch((e) => observer.error(e)); }); } }\nexport function go() { new Svc().load().pipe(map((r) => r.kind)).subscribe({ next: (k) => { ${use('k')} } }); }`,
  ],
  [
    'an observable whose observer is kept',
    (make, use) =>
      `import { Observable } from 'rxjs';\nlet out: any;\nconst s = new Observable<any>((o) => { out = o; });\ns.subscribe((k) => { ${use('k')} });\nexport function go() { out.next(${make}); }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
