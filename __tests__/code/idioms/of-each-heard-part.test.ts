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
