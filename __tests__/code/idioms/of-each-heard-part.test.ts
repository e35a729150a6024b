/** Who listens to one part of a state is told that part, and none of the others. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const ZUSTAND =
  "import { create } from 'zustand';\nimport { createStore } from 'zustand/vanilla';\nimport { shallow } from 'zustand/shallow';\nimport { subscribeWithSelector } from 'zustand/middleware';\n";

/** A store that keeps both, and whoever hears of one. */
const zustand =
  (subscribe: (use: (value: string) => string, told: string) => string, make = 'create<any>()') =>
  (text: string, use: (value: string) => string, told: string, other: string): string =>
    `${ZUSTAND}const useStore = ${make}(subscribeWithSelector((set) => ({ first: '', second: '', load: () => set({ first: ${text}, second: ${other} }) })));\nexport function go() { ${subscribe(use, told)} useStore.getState().load(); }`;

eachApart('zustand', JAVASCRIPT, [
  [
    'by a selector',
    zustand((use, told) => `useStore.subscribe((state) => state.${told}, (value) => { ${use('value')} });`),
  ],
  [
    'what was there before',
    zustand((use, told) => `useStore.subscribe((state) => state.${told}, (value, before) => { ${use('before')} });`),
  ],
  [
    'with settings',
    zustand(
      (use, told) =>
        `useStore.subscribe((state) => state.${told}, (value) => { ${use('value')} }, { equalityFn: shallow, fireImmediately: true });`,
    ),
  ],
  [
    'by a function that has a name',
    zustand(
      (use, told) =>
        `const selectPart = (state: any) => state.${told};\nfunction tell(value: any) { ${use('value')} }\nuseStore.subscribe(selectPart, tell);`,
    ),
  ],
  [
    'several parts',
    zustand(
      (use, told) =>
        `useStore.subscribe((state) => ({ part: state.${told}, size: 1 }), ({ part }) => { ${use('part')} });`,
    ),
  ],
  ['without a selector', zustand((use, told) => `useStore.subscribe((state) => { ${use(`state.${told}`)} });`)],
  [
    'in an effect',
    zustand(
      (use, told) =>
        `useEffect(() => useStore.subscribe((state) => state.${told}, (value) => { ${use('value')} }), []);`,
    ),
  ],
  [
    'of a vanilla store',
    zustand(
      (use, told) => `useStore.subscribe((state) => state.${told}, (value) => { ${use('value')} });`,
      'createStore<any>()',
    ),
  ],
]);

eachApart('others', JAVASCRIPT, [
  [
    'a key of Valtio',
    (make, use, told, other) =>
      `import { proxy } from 'valtio';\nimport { subscribeKey } from 'valtio/utils';\nconst state = proxy({ first: '', second: '' });\nsubscribeKey(state, '${told}', (value) => { ${use('value')} });\nexport function go() { state.first = ${make}; state.second = ${other}; }`,
  ],
  [
    'a reaction of MobX',
    (make, use, told, other) =>
      `import { observable, reaction } from 'mobx';\nconst state = observable({ first: '', second: '' });\nreaction(() => state.${told}, (value) => { ${use('value')} });\nexport function go() { state.first = ${make}; state.second = ${other}; }`,
  ],
  [
    'what Vue watches',
    (make, use, told, other) =>
      `import { reactive, watch } from 'vue';\nconst state = reactive({ first: '', second: '' });\nwatch(() => state.${told}, (value) => { ${use('value')} });\nexport function go() { state.first = ${make}; state.second = ${other}; }`,
  ],
]);

eachApart('a part that is called `entries`', JAVASCRIPT, [
  [
    'of an object',
    (make, use, told, other) =>
      `const state = { entries: [${other}], first: ${make}, second: 'typed' };\nexport function go() { const shown = ${told === 'first' ? 'state.first' : 'state.entries.join()'}; ${use('shown')} }`,
  ],
  [
    'of a state that a page selects',
    (make, use, told, other) =>
      `${ZUSTAND}const useStore = create<any>()((set) => ({ entries: [], other: '', load: () => set({ entries: [${told === 'first' ? make : other}], other: ${make} }) }));\nexport function Page() { const entries = useStore((state) => state.entries); const load = useStore((state) => state.load); load(); ${use('entries.join()')} return null; }`,
  ],
  [
    'of a map, by a call',
    (make, use, told, other) =>
      `const map = new Map<string, string>();\nmap.set('a', ${told === 'first' ? make : other});\nexport function go() { for (const [key, value] of map.entries()) { ${use('value')} } }`,
  ],
]);

eachApart('pages that select', JAVASCRIPT, [
  [
    'a list that is shown beside a function that sets',
    (make, use, told) =>
      `${ZUSTAND}import { FlatList, Button } from 'react-native';\nconst useStore = create<any>()(subscribeWithSelector((set) => ({ entries: [], first: '', second: '', load: () => set({ entries: [${make}], first: ${make} }), sort: (second) => set({ second }) })));\nexport function Page() { const entries = useStore((state) => state.entries); const sort = useStore((state) => state.sort); const load = useStore((state) => state.load); load(); return <><Button onPress={() => sort('name')} /><FlatList data={entries} keyExtractor={(it) => it} /></>; }\nexport function watch() { return useStore.subscribe((state) => state.${told}, (value) => { ${use('value')} }); }`,
  ],
]);
