/** Functions that keep something and give what shares it, `createStore()`: what one call of them keeps is not with another,
 *  whatever the parts are called by. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const TWO = 'const first = make(), second = make();\n';
/** Fills both, and tells of one. */
const fill = (make: string): string => `first.put(${make}); second.put('typed');`;

/** A function that reads and one that puts, also by names that methods of collections have. */
const NAMED: readonly (readonly [reads: string, puts: string])[] = [
  ['read', 'write'],
  ['get', 'set'],
  ['getState', 'setState'],
  ['getSnapshot', 'update'],
  ['at', 'push'],
  ['find', 'add'],
  ['pop', 'unshift'],
  ['has', 'put'],
  ['value', 'append'],
];

eachApart('JavaScript', JAVASCRIPT, [
  ...NAMED.map(
    ([reads, puts]) =>
      [
        `arrow functions called ${reads} and ${puts}`,
        (make: string, use: (value: string) => string, told: string) =>
          `function make() { let kept = ''; return { ${reads}: () => kept, ${puts}: (next: string) => { kept = next; } }; }\n${TWO}export function go() { first.${puts}(${make}); second.${puts}('typed'); ${use(`${told}.${reads}()`)} }`,
      ] as const,
  ),
  ...NAMED.map(
    ([reads, puts]) =>
      [
        `methods called ${reads} and ${puts}`,
        (make: string, use: (value: string) => string, told: string) =>
          `interface Kept { ${reads}(): string; ${puts}(next: string): void }\nconst make = (): Kept => { let kept = ''; return { ${reads}() { return kept; }, ${puts}(next) { kept = next; } }; };\n${TWO}export function go() { first.${puts}(${make}); second.${puts}('typed'); ${use(`${told}.${reads}()`)} }`,
      ] as const,
  ),
  ...NAMED.map(
    ([reads, puts]) =>
      [
        `properties of a class called ${reads} and ${puts}`,
        (make: string, use: (value: string) => string, told: string) =>
          `class Kept { private kept = ''; ${reads} = () => this.kept; ${puts} = (next: string) => { this.kept = next; }; }\nconst first = new Kept(), second = new Kept();\nexport function go() { first.${puts}(${make}); second.${puts}('typed'); ${use(`${told}.${reads}()`)} }`,
      ] as const,
  ),
  [
    'a store that tells its listeners to ask it',
    (make, use, told) =>
      `function make<T>(initial: T) { let value = initial; const listeners = new Set<() => void>(); return { get: () => value, set(next: T) { value = next; listeners.forEach((listener) => listener()); }, subscribe(listener: () => void) { listeners.add(listener); return () => listeners.delete(listener); } }; }\nconst first = make(''), second = make('');\nfunction follow(store: typeof second) { return store.subscribe(() => { ${use('store.get()')} }); }\nexport function go() { first.set(${make}); second.set('typed'); follow(${told}); }`,
  ],
  [
    'a store that tells its listeners what it holds',
    (make, use, told) =>
      `function make() { const listeners: ((text: string) => void)[] = []; return { put: (text: string) => listeners.forEach((it) => it(text)), subscribe: (it: (text: string) => void) => { listeners.push(it); } }; }\n${TWO}export function go() { ${told}.subscribe((text) => { ${use('text')} }); ${fill(make)} }`,
  ],
  [
    'a store outside of React',
    (make, use, told) =>
      `import { useSyncExternalStore } from 'react';\nfunction make() { let kept = ''; const listeners = new Set<() => void>(); return { subscribe: (it: () => void) => { listeners.add(it); return () => listeners.delete(it); }, getSnapshot: () => kept, put: (text: string) => { kept = text; listeners.forEach((it) => it()); } }; }\n${TWO}const useKept = (store: typeof first) => useSyncExternalStore(store.subscribe, store.getSnapshot);\nexport function Row() { const text = useKept(${told}); ${use('text')} return null; }\nexport function go() { ${fill(make)} }`,
  ],
  [
    'a store outside of React, by get',
    (make, use, told) =>
      `import { useSyncExternalStore } from 'react';\nfunction make() { let kept = ''; return { subscribe: (it: () => void) => () => {}, get: () => kept, put: (text: string) => { kept = text; } }; }\n${TWO}export function Row() { const text = useSyncExternalStore(${told}.subscribe, ${told}.get); ${use('text')} return null; }\nexport function go() { ${fill(make)} }`,
  ],
  [
    'a store of a class outside of React',
    (make, use, told) =>
      `import { useSyncExternalStore } from 'react';\nclass Kept { private kept = ''; subscribe = (it: () => void) => () => {}; get = () => this.kept; put(text: string) { this.kept = text; } }\nconst first = new Kept(), second = new Kept();\nexport function Row() { const text = useSyncExternalStore(${told}.subscribe, ${told}.get); ${use('text')} return null; }\nexport function go() { ${fill(make)} }`,
  ],
  [
    'a getter',
    (make, use, told) =>
      `function make() { let kept = ''; return { get text() { return kept; }, put(next: string) { kept = next; } }; }\n${TWO}export function go() { ${fill(make)} ${use(`${told}.text`)} }`,
  ],
  [
    'what another function makes with it',
    (make, use, told) =>
      `function cell() { let kept = ''; return { read: () => kept, write: (next: string) => { kept = next; } }; }\nfunction make() { const { read, write } = cell(); return { text: read, put: write }; }\n${TWO}export function go() { ${fill(make)} ${use(`${told}.text()`)} }`,
  ],
  [
    'functions in a tuple',
    (make, use, told) =>
      `function make(): [() => string, (next: string) => void] { let kept = ''; return [() => kept, (next) => { kept = next; }]; }\nconst [first, putFirst] = make(), [second, putSecond] = make();\nexport function go() { putFirst(${make}); putSecond('typed'); ${use(`${told}()`)} }`,
  ],
  [
    'a list that it adds to',
    (make, use, told) =>
      `function make() { const kept: string[] = []; return { put: (next: string) => { kept.push(next); }, all: () => kept }; }\n${TWO}export function go() { ${fill(make)} ${use(`${told}.all()[0]`)} }`,
  ],
  [
    'stores of Svelte',
    (make, use, told) =>
      `import { get, writable } from 'svelte/store';\nfunction make() { const { subscribe, set, update } = writable<string[]>([]); return { subscribe, fill: (all: string[]) => set(all), put: (line: string) => update((all) => [line, ...all]) }; }\n${TWO}export function go() { ${fill(make)} const [text] = get(${told}); ${use('text')} }`,
  ],
  [
    'stores of Svelte that spread one',
    (make, use, told) =>
      `import { get, writable } from 'svelte/store';\nfunction make() { const store = writable(''); return { ...store, put: (line: string) => store.set(line) }; }\n${TWO}export function go() { ${fill(make)} ${use(`get(${told})`)} }`,
  ],
  [
    'stores of Svelte that hand on how to subscribe',
    (make, use, told) =>
      `import { writable } from 'svelte/store';\nfunction make() { const store = writable(''); return { subscribe: store.subscribe, put: store.set }; }\n${TWO}export function go() { ${told}.subscribe((text) => { ${use('text')} }); ${fill(make)} }`,
  ],
  [
    'what is derived of stores of Svelte',
    (make, use, told) =>
      `import { derived, get, writable } from 'svelte/store';\nfunction make() { const { subscribe, set } = writable(''); return { subscribe, put: set }; }\n${TWO}const shown = derived([${told}], ([$told]) => $told.trim());\nexport function go() { ${fill(make)} ${use('get(shown)')} }`,
  ],
  [
    'a store of Svelte that the app makes itself',
    (make, use, told) =>
      `import { get } from 'svelte/store';\nfunction make() { let kept = ''; const told = new Set<(text: string) => void>(); return { subscribe(run: (text: string) => void) { run(kept); told.add(run); return () => told.delete(run); }, put(text: string) { kept = text; told.forEach((run) => run(text)); } }; }\n${TWO}export function go() { ${fill(make)} ${use(`get(${told})`)} }`,
  ],
  [
    'atoms of Nano Stores',
    (make, use, told) =>
      `import { atom } from 'nanostores';\nfunction make() { const kept = atom(''); return { kept, put: (text: string) => kept.set(text) }; }\n${TWO}export function go() { ${fill(make)} ${told}.kept.subscribe((text) => { ${use('text')} }); }`,
  ],
  [
    'stores of zustand',
    (make, use, told) =>
      `import { createStore } from 'zustand/vanilla';\nfunction make() { const store = createStore<{ text: string }>(() => ({ text: '' })); return { store, put: (text: string) => store.setState({ text }) }; }\n${TWO}export function go() { ${told}.store.subscribe((state) => { ${use('state.text')} }); ${fill(make)} }`,
  ],
  [
    'signals of Preact',
    (make, use, told) =>
      `import { effect, signal } from '@preact/signals';\nfunction make() { const kept = signal(''); return { kept, put: (text: string) => { kept.value = text; } }; }\n${TWO}effect(() => { ${use(`${told}.kept.value`)} });\nexport function go() { ${fill(make)} }`,
  ],
  [
    'signals of Solid',
    (make, use, told) =>
      `import { createEffect, createSignal } from 'solid-js';\nfunction make() { const [text, put] = createSignal(''); return { text, put }; }\n${TWO}createEffect(() => { ${use(`${told}.text()`)} });\nexport function go() { ${fill(make)} }`,
  ],
  [
    'signals of Angular',
    (make, use, told) =>
      `import { effect, signal } from '@angular/core';\nfunction make() { const kept = signal(''); return { text: kept.asReadonly(), put: (text: string) => kept.set(text) }; }\n${TWO}effect(() => { ${use(`${told}.text()`)} });\nexport function go() { ${fill(make)} }`,
  ],
  [
    'references of Vue',
    (make, use, told) =>
      `import { computed, ref, watch } from 'vue';\nfunction make() { const kept = ref(''); const text = computed(() => kept.value.trim()); return { text, put: (next: string) => { kept.value = next; } }; }\n${TWO}watch(${told}.text, (text) => { ${use('text')} });\nexport function go() { ${fill(make)} }`,
  ],
  [
    'subjects of RxJS',
    (make, use, told) =>
      `import { BehaviorSubject } from 'rxjs';\nfunction make() { const kept = new BehaviorSubject(''); return { texts: kept.asObservable(), put: (text: string) => kept.next(text) }; }\n${TWO}export function go() { ${told}.texts.subscribe((text) => { ${use('text')} }); ${fill(make)} }`,
  ],
]);

eachApart('Swift', SWIFT, [
  [
    'closures in a tuple',
    (make, use, told) =>
      `func makeKept() -> (read: () -> String, write: (String) -> Void) { var kept = ""\n return ({ kept }, { kept = $0 }) }\nlet first = makeKept(), second = makeKept()\nfunc go() { first.write(${make})\n second.write("typed")\n ${use(`${told}.read()`)} }`,
  ],
  [
    'closures in a struct',
    (make, use, told) =>
      `struct Client { var read: () -> String\n var write: (String) -> Void }\nextension Client { static func live() -> Client { var kept = ""\n return Client(read: { kept }, write: { kept = $0 }) } }\nlet first = Client.live(), second = Client.live()\nfunc go() { first.write(${make})\n second.write("typed")\n ${use(`${told}.read()`)} }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'functions in a record',
    (make, use, told) =>
      `({String Function() read, void Function(String) write}) makeKept() { var kept = ''; return (read: () => kept, write: (next) { kept = next; }); }\nfinal first = makeKept(), second = makeKept();\nvoid go() { first.write(${make}); second.write('typed'); ${use(`${told}.read()`)} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'functions in a pair',
    (make, use, told) =>
      `fun makeKept(): Pair<() -> String, (String) -> Unit> { var kept = ""\n return Pair({ kept }, { next -> kept = next }) }\nval first = makeKept()\nval second = makeKept()\nfun go() { first.second(${make})\n second.second("typed")\n ${use(`${told}.first()`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'functions in a tuple',
    (make, use, told) =>
      `public static class Kept { public static (Func<string> Read, Action<string> Write) Make() { var kept = ""; return (() => kept, next => { kept = next; }); }\n static readonly (Func<string> Read, Action<string> Write) first = Make(), second = Make();\n public static void Go() { first.Write(${make}); second.Write("typed"); ${use(`${told}.Read()`)} } }`,
  ],
]);
