/** What libraries of state keep and give: trees, stores and signals that are made at the top of a file. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ways = (asked: 'name' | 'spare'): Ways => [
  [
    'a tree of MobX-State-Tree',
    (make, use) =>
      `import { types } from 'mobx-state-tree';\nconst Store = types.model({ name: types.string, spare: types.string }).views((self) => ({ shown() { return self.spare; } })).actions((self) => ({ fill() { self.name = ${make}; } }));\nexport const store = Store.create({ name: '', spare: '' });\nexport function show() { store.fill(); ${use(`store.${asked}`)} }`,
  ],
  [
    'a store of Solid, by a path',
    (make, use, other) =>
      `import { createStore } from 'solid-js/store';\nconst [state, setState] = createStore({ name: '', spare: '' });\nexport function fill() { setState('name', ${make}); setState('spare', ${other}); }\nexport function show() { ${use(`state.${asked}`)} }`,
  ],
  [
    'a store of Solid, by what is done to it',
    (make, use, other) =>
      `import { createStore, produce } from 'solid-js/store';\nexport function App() { const [state, setState] = createStore({ name: '', spare: '' }); setState(produce((it) => { it.name = ${make}; it.spare = ${other}; })); ${use(`state.${asked}`)} return null; }`,
  ],
  [
    'signals of Solid, for all who import them',
    (make, use, other) =>
      `import { createSignal } from 'solid-js';\nexport const [name, setName] = createSignal('');\nexport const [spare, setSpare] = createSignal('');\nexport function fill() { setName(${make}); setSpare(${other}); }\nexport function show() { ${use(`${asked}()`)} }`,
  ],
  [
    'a signal of an observable',
    (make, use, other) =>
      `import { toSignal } from '@angular/core/rxjs-interop';\nimport { of } from 'rxjs';\nconst name = toSignal(of(${make}), { initialValue: '' });\nconst spare = toSignal(of(${other}));\nexport function show() { ${use(`${asked}()`)} }`,
  ],
];

brings(JAVASCRIPT, ways('name'));
bringsNone(JAVASCRIPT, ways('spare'));
