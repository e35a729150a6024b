/** Atoms, refs and signals that a function makes, with what is made of them: what is put into one is where all of its names
 *  lead, and not in another's. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const TWO = 'const first = make(), second = make();\n';
const JOTAI = "import { atom, createStore, useAtomValue, useSetAtom } from 'jotai';\n";
eachApart('JavaScript', JAVASCRIPT, [
  [
    'atoms of jotai that a function gives, in a store',
    (make, use, told) =>
      `${JOTAI}const jar = createStore();\nfunction make() { return atom(''); }\n${TWO}export function go() { jar.set(first, ${make}); jar.set(second, 'typed'); ${use(`jar.get(${told})`)} }`,
  ],
  [
    'two atoms of jotai, in a store',
    (make, use, told) =>
      `${JOTAI}const jar = createStore();\nconst first = atom(''), second = atom('');\nexport function go() { jar.set(first, ${make}); jar.set(second, 'typed'); ${use(`jar.get(${told})`)} }`,
  ],
  [
    'atoms of jotai that are parts, in a store',
    (make, use, told) =>
      `${JOTAI}const jar = createStore();\nfunction make() { const text = atom(''); return { text }; }\n${TWO}export function go() { jar.set(first.text, ${make}); jar.set(second.text, 'typed'); ${use(`jar.get(${told}.text)`)} }`,
  ],
  [
    'what an atom of jotai is made of, in a store',
    (make, use, told) =>
      `${JOTAI}const jar = createStore();\nfunction make() { const texts = atom<string[]>([]); const top = atom((get) => get(texts)[0] ?? ''); return { texts, top }; }\n${TWO}export function go() { jar.set(first.texts, [${make}]); jar.set(second.texts, ['typed']); ${use(`jar.get(${told}.top)`)} }`,
  ],
  [
    'what an atom of jotai is made of, by a helper',
    (make, use, told) =>
      `${JOTAI}const jar = createStore();\nfunction make() { const texts = atom<string[]>([]); const top = atom((get) => get(texts)[0] ?? ''); return { texts, top }; }\n${TWO}function tell(of: ReturnType<typeof make>) { ${use(`jar.get(of.top)`)} }\nexport function go() { jar.set(first.texts, [${make}]); jar.set(second.texts, ['typed']); tell(${told}); }`,
  ],
  [
    'atoms of jotai by hooks',
    (make, use, told) =>
      `${JOTAI}function make() { const text = atom(''); return { text }; }\n${TWO}export function Page() { const put = useSetAtom(first.text); const putOther = useSetAtom(second.text); const text = useAtomValue(${told}.text); put(${make}); putOther('typed'); ${use('text')} return null; }`,
  ],
  [
    'what an atom of jotai is made of, by hooks',
    (make, use, told) =>
      `${JOTAI}function make() { const texts = atom<string[]>([]); const top = atom((get) => get(texts)[0] ?? ''); return { texts, top }; }\n${TWO}export function Page() { const put = useSetAtom(first.texts); const text = useAtomValue(${told}.top); put([${make}]); ${use('text')} return null; }`,
  ],
  [
    'an atom of jotai that writes another',
    (make, use, told) =>
      `${JOTAI}function make() { const text = atom(''); const put = atom(null, (get, set, next: string) => { set(text, next); }); return { text, put }; }\n${TWO}export function Page() { const put = useSetAtom(first.put); const text = useAtomValue(${told}.text); put(${make}); ${use('text')} return null; }`,
  ],
  [
    'atoms of jotai by an arrow function',
    (make, use, told) =>
      `${JOTAI}const make = () => atom('');\n${TWO}export function Page() { const put = useSetAtom(first); const text = useAtomValue(${told}); put(${make}); ${use('text')} return null; }`,
  ],
  [
    'atoms of jotai that are made of a list',
    (make, use, told) =>
      `${JOTAI}const [first, second] = ['a', 'b'].map((name) => ({ name, text: atom('') }));\nexport function Page() { const put = useSetAtom(first.text); const text = useAtomValue(${told}.text); put(${make}); ${use('text')} return null; }`,
  ],
  [
    'stores of zustand by hooks',
    (make, use, told) =>
      `import { create } from 'zustand';\nfunction make() { return create<any>((set) => ({ text: '', put: (text: string) => set({ text }) })); }\n${TWO}export function Page() { const put = first((state) => state.put); const text = ${told}((state) => state.text); put(${make}); ${use('text')} return null; }`,
  ],
  [
    'stores of zustand',
    (make, use, told) =>
      `import { create } from 'zustand';\nconst make = () => create<any>(() => ({ text: '' }));\n${TWO}export function go() { first.setState({ text: ${make} }); second.setState({ text: 'typed' }); ${use(`${told}.getState().text`)} }`,
  ],
  [
    'signals of Preact',
    (make, use, told) =>
      `import { signal } from '@preact/signals';\nconst make = () => signal('');\n${TWO}export function go() { first.value = ${make}; second.value = 'typed'; ${use(`${told}.value`)} }`,
  ],
  [
    'what a signal of Preact is made of',
    (make, use, told) =>
      `import { signal, computed } from '@preact/signals';\nfunction make() { const all = signal<string[]>([]); const top = computed(() => all.value[0]); return { all, top }; }\n${TWO}export function go() { first.all.value = [${make}]; second.all.value = ['typed']; ${use(`${told}.top.value`)} }`,
  ],
  [
    'objects of MobX',
    (make, use, told) =>
      `import { observable } from 'mobx';\nconst make = () => observable({ text: '', get top() { return this.text; } });\n${TWO}export function go() { first.text = ${make}; second.text = 'typed'; ${use(`${told}.text`)} }`,
  ],
  [
    'boxes of MobX',
    (make, use, told) =>
      `import { observable } from 'mobx';\nconst make = () => observable.box('');\n${TWO}export function go() { first.set(${make}); second.set('typed'); ${use(`${told}.get()`)} }`,
  ],
  [
    'objects of MobX with functions',
    (make, use, told) =>
      `import { makeAutoObservable } from 'mobx';\nfunction make() { return makeAutoObservable({ all: [] as string[], put(text: string) { this.all.push(text); }, get top() { return this.all[0]; } }); }\n${TWO}export function go() { first.put(${make}); second.put('typed'); ${use(`${told}.top`)} }`,
  ],
  [
    'selectors of Recoil',
    (make, use, told) =>
      `import { atom, selector, useRecoilValue, useSetRecoilState } from 'recoil';\nfunction make(key: string) { const all = atom<string[]>({ key, default: [] }); const top = selector({ key: key + 'top', get: ({ get }) => get(all)[0] }); return { all, top }; }\nconst first = make('a'), second = make('b');\nexport function Page() { const put = useSetRecoilState(first.all); const text = useRecoilValue(${told}.top); put([${make}]); ${use('text')} return null; }`,
  ],
  [
    'proxies of Valtio',
    (make, use, told) =>
      `import { proxy } from 'valtio';\nconst make = () => proxy({ text: '' });\n${TWO}export function go() { first.text = ${make}; second.text = 'typed'; ${use(`${told}.text`)} }`,
  ],
  [
    'proxies of Valtio that a function fills',
    (make, use, told) =>
      `import { proxy, useSnapshot } from 'valtio';\nfunction make() { const state = proxy({ text: '' }); return { state, put: (text: string) => { state.text = text; } }; }\n${TWO}export function Page() { first.put(${make}); second.put('typed'); const shown = useSnapshot(${told}.state); ${use(`shown.text`)} return null; }`,
  ],
  [
    'what an atom of Nano Stores is made of',
    (make, use, told) =>
      `import { atom, computed } from 'nanostores';\nfunction make() { const all = atom<string[]>([]); const top = computed(all, (it) => it[0]); return { all, top }; }\n${TWO}export function go() { first.all.set([${make}]); second.all.set(['typed']); ${use(`${told}.top.get()`)} }`,
  ],
  [
    'atoms of Nano Stores',
    (make, use, told) =>
      `import { atom } from 'nanostores';\nconst make = () => atom('');\n${TWO}export function go() { first.set(${make}); second.set('typed'); ${use(`${told}.get()`)} }`,
  ],
  [
    'subjects of RxJS',
    (make, use, told) =>
      `import { BehaviorSubject } from 'rxjs';\nconst make = () => new BehaviorSubject('');\n${TWO}export function go() { ${told}.subscribe((text) => { ${use('text')} }); first.next(${make}); second.next('typed'); }`,
  ],
  [
    'what a reference of Vue is made of',
    (make, use, told) =>
      `import { ref, computed } from 'vue';\nfunction make() { const all = ref<string[]>([]); const top = computed(() => all.value[0]); return { all, top }; }\n${TWO}export function go() { first.all.value = [${make}]; second.all.value = ['typed']; ${use(`${told}.top.value`)} }`,
  ],
  [
    'functions of a function that is kept in a local',
    (make, use, told) =>
      `export function go() { const make = () => { let kept = ''; return { read: () => kept, write: (next: string) => { kept = next; } }; };\nconst first = make(), second = make();\n first.write(${make}); second.write('typed'); ${use(`${told}.read()`)} }`,
  ],
  [
    'functions in parts of an object',
    (make, use, told) =>
      `function make() { let kept = ''; return { read: () => kept, write: (next: string) => { kept = next; } }; }\nconst all = { first: make(), second: make() };\nexport function go() { all.first.write(${make}); all.second.write('typed'); ${use(`all.${told}.read()`)} }`,
  ],
]);
