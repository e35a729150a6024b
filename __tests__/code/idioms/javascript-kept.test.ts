/** Where JavaScript keeps records: stores, caches, files, tables, contexts and what is provided. */
import { describe } from 'vitest';
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const lab = (make: string): string => `{ title: ${make}, note: 'a' }`;
const setup = (script: string, template: string): string =>
  `<script setup lang="ts">\n${JAVASCRIPT.head}${script}\n</script>\n<template>${template}</template>\n`;
const MAIN = "import { createApp } from 'vue';\nimport Page from './Page.vue';\ncreateApp(Page).mount('#app');\n";

/** Each keeps under a key, and gets it by it. */
const STORES: readonly (readonly [
  title: string,
  head: string,
  keep: (key: string, value: string) => string,
  get: (key: string) => string,
])[] = [
  [
    'AsyncStorage.multiSet',
    "import AsyncStorage from '@react-native-async-storage/async-storage';",
    (key, value) => `await AsyncStorage.multiSet([[${key}, ${value}], ['time', 'a']]);`,
    (key) => `await AsyncStorage.getItem(${key})`,
  ],
  [
    'AsyncStorage.multiGet',
    "import AsyncStorage from '@react-native-async-storage/async-storage';",
    (key, value) => `await AsyncStorage.setItem(${key}, ${value});`,
    (key) => `(await AsyncStorage.multiGet([${key}]))[0][1]`,
  ],
  [
    'a file of Expo by an object',
    "import { File, Paths } from 'expo-file-system';",
    (key, value) => `new File(Paths.document, ${key}).write(${value});`,
    (key) => `await new File(Paths.document, ${key}).text()`,
  ],
  [
    'a file of Expo by an object, kept',
    "import { File, Paths } from 'expo-file-system/next';",
    (key, value) => `const file = new File(Paths.cache, ${key}); file.create(); file.write(${value});`,
    (key) => `new File(Paths.cache, ${key}).textSync()`,
  ],
  [
    'a cache of React Query',
    "import { QueryClient } from '@tanstack/react-query';\nconst client = new QueryClient();",
    (key, value) => `client.setQueryData([${key}], ${value});`,
    (key) => `client.getQueryData([${key}])`,
  ],
  [
    'a cache of React Query, by a hook',
    "import { useQueryClient, useQuery } from '@tanstack/react-query';\nconst client = useQueryClient();",
    (key, value) => `client.setQueryData([${key}], ${value});`,
    (key) => `useQuery({ queryKey: [${key}] }).data`,
  ],
  [
    'a cache of React Query, updated',
    "import { useQueryClient } from '@tanstack/react-query';\nconst client = useQueryClient();",
    (key, value) => `client.setQueryData([${key}], (old) => ${value});`,
    (key) => `client.getQueryData([${key}])`,
  ],
  [
    'a cache of SWR',
    "import useSWR, { mutate } from 'swr';",
    (key, value) => `mutate(${key}, ${value});`,
    (key) => `useSWR(${key}).data`,
  ],
  [
    'what localforage keeps',
    "import localforage from 'localforage';",
    (key, value) => `await localforage.setItem(${key}, ${value});`,
    (key) => `await localforage.getItem(${key})`,
  ],
  [
    'what Ionic keeps',
    "import { Storage } from '@ionic/storage';\nconst store = new Storage();",
    (key, value) => `await store.set(${key}, ${value});`,
    (key) => `await store.get(${key})`,
  ],
  [
    'an atom that is kept',
    "import { MMKV } from 'react-native-mmkv';\nconst kept = new MMKV({ id: 'a' });",
    (key, value) => `kept.set(${key}, ${value});`,
    (key) => `kept.getString(${key})`,
  ],
  [
    'the store of Expo SQLite by keys',
    "import Storage from 'expo-sqlite/kv-store';",
    (key, value) => `await Storage.setItem(${key}, ${value});`,
    (key) => `await Storage.getItem(${key})`,
  ],
  [
    'the store of Expo SQLite by keys, at once',
    "import Storage from 'expo-sqlite/kv-store';",
    (key, value) => `Storage.setItemSync(${key}, ${value});`,
    (key) => `Storage.getItemSync(${key})`,
  ],
  [
    'what Vue provides',
    "import { inject, provide } from 'vue';",
    (key, value) => `provide(${key}, ${value});`,
    (key) => `inject(${key})`,
  ],
  [
    'WatermelonDB',
    "import { Database } from '@nozbe/watermelondb';\nconst database = new Database({ adapter: null, modelClasses: [] });",
    (key, value) =>
      `await database.write(async () => { await database.get(${key}).create((lab) => { lab.title = ${value}; }); });`,
    (key) => `(await database.get(${key}).query().fetch())[0].title`,
  ],
  [
    'WatermelonDB, by its name',
    "import { Database } from '@nozbe/watermelondb';\nconst database = new Database({ adapter: null, modelClasses: [] });",
    (key, value) =>
      `await database.write(async () => { await database.collections.get(${key}).create((lab: any) => { lab.title = ${value}; }); });`,
    (key) => `(await database.collections.get(${key}).find('1')).title`,
  ],
  [
    'react-native-sqlite-storage',
    "import SQLite from 'react-native-sqlite-storage';\nconst db = SQLite.openDatabase({ name: 'labs.db' });",
    (key, value) => `db.executeSql('INSERT INTO ' + ${key} + ' (title) VALUES (?)', [${value}]);`,
    (key) => `(await db.executeSql('SELECT title FROM ' + ${key}))[0].rows.item(0).title`,
  ],
  [
    'react-native-quick-sqlite',
    "import { open } from 'react-native-quick-sqlite';\nconst db = open({ name: 'labs.db' });",
    (key, value) => `db.execute(\`INSERT INTO \${${key}} (title) VALUES (?)\`, [${value}]);`,
    (key) => `db.execute(\`SELECT title FROM \${${key}}\`).rows.item(0).title`,
  ],
];

const APART: Ways = STORES.map(([title, head, keep, get]) => [
  title,
  (make, use) => ({
    'src/keep.ts': `${JAVASCRIPT.head}${head}\nexport async function keep() { ${keep("'labs'", make)} }\n`,
    'src/get.ts': `${JAVASCRIPT.head}${head}\nexport async function get() { const one = ${get("'labs'")}; ${use('one')} }\n`,
  }),
]);
const OTHER_KEY: Ways = STORES.map(([title, head, keep, get]) => [
  title,
  (make, use) => ({
    'src/keep.ts': `${JAVASCRIPT.head}${head}\nexport async function keep() { ${keep("'labs'", make)} }\n`,
    'src/get.ts': `${JAVASCRIPT.head}${head}\nexport async function get() { const one = ${get("'settings'")}; ${use('one')} }\n`,
  }),
]);

const BRINGS: Ways = [
  [
    'a slot with props',
    (make, use) => ({
      'src/List.vue': setup(`const row = ${lab(make)};`, '<div><slot :row="row" /></div>'),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(row: any) { ${use('row.title')} }`,
        '<List v-slot="{ row }"><button @click="tell(row)">Go</button></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'a named slot with props',
    (make, use) => ({
      'src/List.vue': setup(
        `const labs = [${lab(make)}];`,
        '<ul><li v-for="lab in labs"><slot name="row" :lab="lab" :index="1"></slot></li></ul>',
      ),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(row: any) { ${use('row.title')} }`,
        '<List><template #row="{ lab, index }"><button @click="tell(lab)">{{ index }}</button></template></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'a slot whose props have one name',
    (make, use) => ({
      'src/List.vue': setup(`const row = ${lab(make)};`, '<slot name="row" :row="row" />'),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(row: any) { ${use('row.title')} }`,
        '<List><template v-slot:row="props"><button @click="tell(props.row)">Go</button></template></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'a slot whose props are renamed',
    (make, use) => ({
      'src/List.vue': setup(`const row = ${lab(make)};`, '<slot :row="row" />'),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(row: any) { ${use('row.title')} }`,
        '<List><template #default="{ row: one }"><button @click="tell(one)">Go</button></template></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'what a key of a symbol provides',
    (make, use) => ({
      'src/keys.ts':
        "import type { InjectionKey } from 'vue';\nexport const LABS: InjectionKey<any> = Symbol('labs');\n",
      'src/Page.vue': setup(
        `import { provide, ref } from 'vue';\nimport { LABS } from './keys';\nimport Child from './Child.vue';\nconst labs = ref([${lab(make)}]);\nprovide(LABS, labs);`,
        '<Child />',
      ),
      'src/Child.vue': setup(
        `import { inject } from 'vue';\nimport { LABS } from './keys';\nconst labs = inject(LABS)!;\nfunction go() { ${use('labs.value[0].title')} }`,
        '<button @click="go">Go</button>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'what options provide',
    (make, use) => ({
      'src/Page.vue': `<script lang="ts">\n${JAVASCRIPT.head}import Child from './Child.vue';\nexport default { components: { Child }, data() { return { lab: ${lab(make)} }; }, provide() { return { lab: this.lab }; } };\n</script>\n<template><Child /></template>\n`,
      'src/Child.vue': `<script lang="ts">\n${JAVASCRIPT.head}export default { inject: ['lab'], methods: { go() { ${use('this.lab.title')} } } };\n</script>\n<template><button @click="go">Go</button></template>\n`,
      'src/main.ts': MAIN,
    }),
  ],
  [
    'a Pinia store of options',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ labs: [] as any[], tab: '' }), getters: { first: (state) => state.labs[0] }, actions: { fill() { this.labs.push(${lab(make)}); } } });\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { const store = useLabs(); store.fill(); ${use('store.first.title')} }\n`,
    }),
  ],
  [
    'a Pinia store that is set from outside',
    (make, use) => ({
      'src/labs.ts': `import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ lab: null as any, tab: '' }) });\n`,
      'src/fill.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function fill() { const store = useLabs(); store.lab = ${lab(make)}; }\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { const { lab } = useLabs(); ${use('lab.title')} }\n`,
    }),
  ],
  [
    'a Pinia store that is patched',
    (make, use) => ({
      'src/labs.ts': `import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ lab: null as any, tab: '' }) });\n`,
      'src/fill.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function fill() { useLabs().$patch({ lab: ${lab(make)} }); }\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { storeToRefs } from 'pinia';\nimport { useLabs } from './labs';\nexport function go() { const { lab } = storeToRefs(useLabs()); ${use('lab.value.title')} }\n`,
    }),
  ],
  [
    'a Pinia store of functions',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { ref } from 'vue';\nimport { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', () => { const labs = ref<any[]>([]); function fill() { labs.value = [${lab(make)}]; } return { labs, fill }; });\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { const store = useLabs(); store.fill(); ${use('store.labs[0].title')} }\n`,
    }),
  ],
  [
    'a Pinia store that is subscribed to',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ lab: null as any }), actions: { fill() { this.lab = ${lab(make)}; } } });\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { useLabs().$subscribe((mutation, state) => { ${use('state.lab.title')} }); }\n`,
    }),
  ],
  [
    'a reducer of React',
    (make, use) =>
      `import React, { useReducer } from 'react';\nfunction reduce(state: any, action: any) { switch (action.type) { case 'loaded': return { ...state, labs: action.labs }; default: return state; } }\nexport function Page() { const [state, dispatch] = useReducer(reduce, { labs: [], tab: '' }); React.useEffect(() => { dispatch({ type: 'loaded', labs: [${lab(make)}] }); }, []); return <Button onPress={() => { ${use('state.labs[0].title')} }} />; }`,
  ],
  [
    'a reducer with an initialiser',
    (make, use) =>
      `import { useReducer } from 'react';\nconst reduce = (state: any, next: any) => ({ ...state, ...next });\nexport function Page() { const [state, update] = useReducer(reduce, ${make}, (title) => ({ title, note: 'a' })); return <Button onPress={() => { update({ note: 'b' }); ${use('state.title')} }} />; }`,
  ],
  [
    'a context behind a hook of its own',
    (make, use) => ({
      'src/labs.tsx': `${JAVASCRIPT.head}import { createContext, useContext, useState } from 'react';\nconst LabsContext = createContext<any>(null);\nexport function LabsProvider({ children }: any) { const [labs, setLabs] = useState<any[]>([]); const load = () => setLabs([${lab(make)}]); return <LabsContext.Provider value={{ labs, load }}>{children}</LabsContext.Provider>; }\nexport function useLabs() { const found = useContext(LabsContext); if (!found) throw new Error('no provider'); return found; }\n`,
      'src/page.tsx': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function Page() { const { labs } = useLabs(); return <Button onPress={() => { ${use('labs[0].title')} }} />; }\n`,
    }),
  ],
  [
    'a context by React 19',
    (make, use) => ({
      'src/labs.tsx': `${JAVASCRIPT.head}import { createContext, use, useMemo } from 'react';\nconst LabsContext = createContext<any>(null);\nexport const LabsProvider = ({ children }: any) => { const value = useMemo(() => ({ lab: ${lab(make)} }), []); return <LabsContext value={value}>{children}</LabsContext>; };\nexport const useLab = () => use(LabsContext).lab;\n`,
      'src/page.tsx': `${JAVASCRIPT.head}import { useLab } from './labs';\nexport function Page() { const lab = useLab(); return <Button onPress={() => { ${use('lab.title')} }} />; }\n`,
    }),
  ],
  [
    'a context of a reducer',
    (make, use) => ({
      'src/labs.tsx': `${JAVASCRIPT.head}import { createContext, useContext, useReducer } from 'react';\nconst State = createContext<any>(null);\nconst Dispatch = createContext<any>(null);\nfunction reduce(state: any, action: any) { return action.type === 'loaded' ? { ...state, lab: action.lab } : state; }\nexport function Provider({ children }: any) { const [state, dispatch] = useReducer(reduce, { lab: null }); return <State.Provider value={state}><Dispatch.Provider value={dispatch}>{children}</Dispatch.Provider></State.Provider>; }\nexport const useLabs = () => useContext(State);\nexport const useLabsDispatch = () => useContext(Dispatch);\n`,
      'src/load.tsx': `${JAVASCRIPT.head}import { useLabsDispatch } from './labs';\nexport function Load() { const dispatch = useLabsDispatch(); return <Button onPress={() => dispatch({ type: 'loaded', lab: ${lab(make)} })} />; }\n`,
      'src/page.tsx': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function Page() { const { lab } = useLabs(); return <Button onPress={() => { ${use('lab.title')} }} />; }\n`,
    }),
  ],
  [
    'a query and its cache',
    (make, use) =>
      `import { useQuery } from '@tanstack/react-query';\nexport function Page() { const { data } = useQuery({ queryKey: ['labs'], queryFn: async () => [${lab(make)}], select: (labs) => labs[0] }); return <Button onPress={() => { ${use('data.title')} }} />; }`,
  ],
  [
    'a query’s options, apart',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { queryOptions } from '@tanstack/react-query';\nexport const labsOptions = () => queryOptions({ queryKey: ['labs'], queryFn: async () => [${lab(make)}] });\n`,
      'src/page.tsx': `${JAVASCRIPT.head}import { useQuery } from '@tanstack/react-query';\nimport { labsOptions } from './labs';\nexport function Page() { const { data } = useQuery(labsOptions()); return <Button onPress={() => { ${use('data[0].title')} }} />; }\n`,
    }),
  ],
  [
    'a query that another file reads out of the cache',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { useQuery } from '@tanstack/react-query';\nexport const useLabs = () => useQuery({ queryKey: ['labs'], queryFn: async () => [${lab(make)}] });\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { queryClient } from './client';\nexport function go() { const labs = queryClient.getQueryData<any[]>(['labs']); ${use('labs[0].title')} }\n`,
      'src/client.ts':
        "import { QueryClient } from '@tanstack/react-query';\nexport const queryClient = new QueryClient();\n",
    }),
  ],
  [
    'a model of WatermelonDB that is observed',
    (make, use) => ({
      'src/Lab.ts':
        "import { Model } from '@nozbe/watermelondb';\nimport { field, text } from '@nozbe/watermelondb/decorators';\nexport default class Lab extends Model { static table = 'labs'; @text('title') title!: string; @field('note') note!: string; }\n",
      'src/database.ts':
        "import { Database } from '@nozbe/watermelondb';\nimport Lab from './Lab';\nexport const database = new Database({ adapter: null as any, modelClasses: [Lab] });\n",
      'src/keep.ts': `${JAVASCRIPT.head}import { database } from './database';\nimport Lab from './Lab';\nexport async function keep() { await database.write(async () => { await database.get<Lab>('labs').create((lab) => { lab.title = ${make}; lab.note = 'a'; }); }); }\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { database } from './database';\nimport Lab from './Lab';\nexport function go() { database.get<Lab>('labs').query().observe().subscribe((labs) => { ${use('labs[0].title')} }); }\n`,
    }),
  ],
];

const NONE: Ways = [
  [
    'another prop of a slot',
    (make, use) => ({
      'src/List.vue': setup(`const row = ${lab(make)};\nconst tab = 'a';`, '<slot :row="row" :tab="tab" />'),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(tab: any) { ${use('tab')} }`,
        '<List v-slot="{ tab }"><button @click="tell(tab)">Go</button></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'another slot',
    (make, use) => ({
      'src/List.vue': setup(
        `const row = ${lab(make)};\nconst tab = 'a';`,
        '<slot :row="row" /><slot name="foot" :row="tab" />',
      ),
      'src/Page.vue': setup(
        `import List from './List.vue';\nfunction tell(tab: any) { ${use('tab')} }`,
        '<List><template #foot="{ row }"><button @click="tell(row)">Go</button></template></List>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'another part of a Pinia store',
    (make, use) => ({
      'src/labs.ts': `${JAVASCRIPT.head}import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ labs: [] as any[], tab: '' }), actions: { fill() { this.labs.push(${lab(make)}); } } });\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { const store = useLabs(); store.fill(); ${use('store.tab')} }\n`,
    }),
  ],
  [
    'another part of a patch',
    (make, use) => ({
      'src/labs.ts': `import { defineStore } from 'pinia';\nexport const useLabs = defineStore('labs', { state: () => ({ lab: null as any, tab: '' }) });\n`,
      'src/fill.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function fill() { useLabs().$patch({ lab: ${lab(make)} }); }\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function go() { ${use('useLabs().tab')} }\n`,
    }),
  ],
  [
    'another part of a reducer’s state',
    (make, use) =>
      `import React, { useReducer } from 'react';\nfunction reduce(state: any, action: any) { switch (action.type) { case 'loaded': return { ...state, labs: action.labs }; default: return state; } }\nexport function Page() { const [state, dispatch] = useReducer(reduce, { labs: [], tab: '' }); React.useEffect(() => { dispatch({ type: 'loaded', labs: [${lab(make)}] }); }, []); return <Button onPress={() => { ${use('state.tab')} }} />; }`,
  ],
  [
    'another part of a context',
    (make, use) => ({
      'src/labs.tsx': `${JAVASCRIPT.head}import { createContext, useContext, useState } from 'react';\nconst LabsContext = createContext<any>(null);\nexport function LabsProvider({ children }: any) { const [labs, setLabs] = useState<any[]>([]); const [tab] = useState('a'); const load = () => setLabs([${lab(make)}]); return <LabsContext.Provider value={{ labs, load, tab }}>{children}</LabsContext.Provider>; }\nexport function useLabs() { return useContext(LabsContext); }\n`,
      'src/page.tsx': `${JAVASCRIPT.head}import { useLabs } from './labs';\nexport function Page() { const { tab } = useLabs(); return <Button onPress={() => { ${use('tab')} }} />; }\n`,
    }),
  ],
  [
    'another column of a model of WatermelonDB',
    (make, use) => ({
      'src/Lab.ts':
        "import { Model } from '@nozbe/watermelondb';\nimport { field, text } from '@nozbe/watermelondb/decorators';\nexport default class Lab extends Model { static table = 'labs'; @text('title') title!: string; @field('note') note!: string; }\n",
      'src/database.ts':
        "import { Database } from '@nozbe/watermelondb';\nimport Lab from './Lab';\nexport const database = new Database({ adapter: null as any, modelClasses: [Lab] });\n",
      'src/keep.ts': `${JAVASCRIPT.head}import { database } from './database';\nimport Lab from './Lab';\nexport async function keep() { await database.write(async () => { await database.get<Lab>('labs').create((lab) => { lab.title = ${make}; lab.note = 'a'; }); }); }\n`,
      'src/page.ts': `${JAVASCRIPT.head}import { database } from './database';\nimport Lab from './Lab';\nexport async function go() { const labs = await database.get<Lab>('labs').query().fetch(); ${use('labs[0].note')} }\n`,
    }),
  ],
];

const isTold = ([title]: Ways[number]): boolean => !title.startsWith('AsyncStorage');
brings(JAVASCRIPT, [...APART.filter(isTold), ...BRINGS]);
bringsNone(JAVASCRIPT, [...OTHER_KEY.filter(isTold), ...NONE]);
// what it keeps is told of itself
describe('AsyncStorage', () => {
  brings(
    JAVASCRIPT,
    APART.filter((it) => !isTold(it)),
    'analytics user-defaults',
  );
  describe('by another key', () =>
    brings(
      JAVASCRIPT,
      OTHER_KEY.filter((it) => !isTold(it)),
      'user-defaults',
    ));
});
