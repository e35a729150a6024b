/** Tables of IndexedDB, by what apps reach it with: what is put into one comes out of that, and of no other. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const DEXIE = "import Dexie, { liveQuery, type EntityTable, type Table } from 'dexie';\n";
const DB = `${DEXIE}const db = new Dexie('a') as Dexie & { first: EntityTable<{ id: number; text: string }, 'id'>; second: EntityTable<{ id: number; text: string }, 'id'> };\ndb.version(1).stores({ first: '++id', second: '++id' });\n`;
const IDB = "import { openDB } from 'idb';\n";

const PUTS: readonly (readonly [title: string, puts: (table: string, text: string) => string])[] = [
  ['add', (table, text) => `await ${table}.add({ text: ${text} });`],
  ['put', (table, text) => `await ${table}.put({ id: 1, text: ${text} }, 1);`],
  ['bulkAdd', (table, text) => `await ${table}.bulkAdd([${text}].map((text) => ({ text })));`],
  ['bulkPut', (table, text) => `await ${table}.bulkPut([{ id: 1, text: ${text} }]);`],
  ['update', (table, text) => `await ${table}.update(1, { text: ${text} });`],
  ['modify', (table, text) => `await ${table}.where('id').equals(1).modify({ text: ${text} });`],
  ['modify by a function', (table, text) => `await ${table}.toCollection().modify((row) => { row.text = ${text}; });`],
  [
    'a transaction',
    (table, text) => `await db.transaction('rw', ${table}, async () => { await ${table}.add({ text: ${text} }); });`,
  ],
];

const GETS: readonly (readonly [title: string, gets: (table: string) => string])[] = [
  ['toArray', (table) => `(await ${table}.toArray())[0].text`],
  ['get', (table) => `(await ${table}.get(1))?.text ?? ''`],
  ['get by a part', (table) => `(await ${table}.get({ id: 1 }))!.text`],
  ['where', (table) => `(await ${table}.where('id').above(1).toArray()).map((it) => it.text).join()`],
  ['first', (table) => `(await ${table}.orderBy('id').reverse().first())!.text`],
  ['many steps', (table) => `(await ${table}.orderBy('id').reverse().offset(2).limit(1).toArray())[0].text`],
  ['filter', (table) => `(await ${table}.filter((it) => it.id > 2).sortBy('id'))[0].text`],
  ['bulkGet', (table) => `(await ${table}.bulkGet([1, 2]))[0]!.text`],
];

eachApart('Dexie', JAVASCRIPT, [
  ...PUTS.map(
    ([title, puts]) =>
      [
        `by ${title}`,
        (make: string, use: (value: string) => string, told: string) =>
          `${DB}export async function go() { ${puts('db.first', make)} ${puts('db.second', "'typed'")} const [row] = await db.${told}.toArray(); ${use('row.text')} }`,
      ] as const,
  ),
  ...GETS.map(
    ([title, gets]) =>
      [
        `out of ${title}`,
        (make: string, use: (value: string) => string, told: string) =>
          `${DB}export async function go() { await db.first.add({ text: ${make} }); await db.second.add({ text: 'typed' }); const text = ${gets(`db.${told}`)}; ${use('text')} }`,
      ] as const,
  ),
  [
    'each',
    (make, use, told) =>
      `${DB}export async function go() { await db.first.add({ text: ${make} }); await db.second.add({ text: 'typed' }); await db.${told}.each((row) => { ${use('row.text')} }); }`,
  ],
  [
    'of a browser, as a request brings it',
    (make, use, told) =>
      `function openAll() { return new Promise<IDBDatabase>((resolve, reject) => { const request = indexedDB.open('a', 1);\n request.onupgradeneeded = () => { request.result.createObjectStore('first'); request.result.createObjectStore('second'); };\n request.onsuccess = () => resolve(request.result);\n request.onerror = () => reject(request.error); }); }\nasync function put(name: string, text: string) { const db = await openAll();\n db.transaction(name, 'readwrite').objectStore(name).put({ text }, 'latest'); }\nasync function get(name: string) { const db = await openAll();\n return new Promise<{ text: string }>((resolve) => { const request = db.transaction(name).objectStore(name).get('latest');\n request.onsuccess = () => resolve(request.result); }); }\nexport async function go() { await put('first', ${make});\n await put('second', 'typed');\n const row = await get('${told}');\n ${use('row.text')} }`,
  ],
  [
    'of a browser, by the event of a request',
    (make, use, told) =>
      `const opening = window.indexedDB.open('a');\nopening.onsuccess = (event) => { const db = (event.target as IDBOpenDBRequest).result;\n const store = db.transaction(['first', 'second'], 'readwrite').objectStore('first');\n store.add({ text: ${make} });\n db.transaction('second', 'readwrite').objectStore('second').add({ text: 'typed' });\n db.transaction('${told}').objectStore('${told}').getAll().onsuccess = (found) => { const rows = (found.target as IDBRequest).result;\n ${use('rows[0].text')} }; };`,
  ],
  [
    'tables by their names',
    (make, use, told) =>
      `${DEXIE}const db = new Dexie('a');\nexport async function go() { await db.table('first').add({ text: ${make} }); await db.table('second').add({ text: 'typed' }); const rows = await db.table('${told}').toArray(); ${use('rows[0].text')} }`,
  ],
  [
    'tables by their names, and by properties',
    (make, use, told) =>
      `${DB}export async function go() { await db.table('first').add({ text: ${make} }); const rows = await db.${told}.toArray(); ${use('rows[0].text')} }`,
  ],
  [
    'tables of a class',
    (make, use, told) =>
      `${DEXIE}class Base extends Dexie { first!: Table<{ text: string }>; second!: Table<{ text: string }>; constructor() { super('a'); this.version(1).stores({ first: '++id', second: '++id' }); } }\nconst db = new Base();\nexport async function go() { await db.first.put({ text: ${make} }); await db.second.put({ text: 'typed' }); const rows = await db.${told}.toArray(); ${use('rows[0].text')} }`,
  ],
  [
    'tables of a class that takes them by their names',
    (make, use, told) =>
      `${DEXIE}class Base extends Dexie { first: Dexie.Table<{ text: string }, number>; second: Dexie.Table<{ text: string }, number>; constructor() { super('a'); this.version(1).stores({ first: '++id', second: '++id' }); this.first = this.table('first'); this.second = this.table('second'); } }\nconst db = new Base();\nexport async function go() { await db.first.bulkPut([{ text: ${make} }]); await db.second.bulkPut([{ text: 'typed' }]); const rows = await db.${told}.toArray(); ${use('rows[0].text')} }`,
  ],
  [
    'a hook',
    (make, use, told) =>
      `import { useLiveQuery } from 'dexie-react-hooks';\n${DB}export function Page() { const rows = useLiveQuery(() => db.${told}.toArray(), []); const keep = async () => { await db.first.add({ text: ${make} }); await db.second.add({ text: 'typed' }); }; ${use('rows?.[0].text')} return null; }`,
  ],
  [
    'what is observed',
    (make, use, told) =>
      `${DB}liveQuery(() => db.${told}.toArray()).subscribe((rows) => { ${use('rows[0].text')} });\nexport async function go() { await db.first.add({ text: ${make} }); await db.second.add({ text: 'typed' }); }`,
  ],
  [
    'a table that a helper is handed',
    (make, use, told) =>
      `${DB}async function keep(table: typeof db.first, text: string) { await table.add({ text }); }\nasync function newest(table: typeof db.first) { return (await table.toArray())[0].text; }\nexport async function go() { await keep(db.first, ${make}); await keep(db.second, 'typed'); const text = await newest(db.${told}); ${use('text')} }`,
  ],
]);

eachApart('idb', JAVASCRIPT, [
  [
    'put and get',
    (make, use, told) =>
      `${IDB}const opened = openDB('a', 1);\nexport async function go() { const db = await opened; await db.put('first', { text: ${make} }, 1); await db.put('second', { text: 'typed' }, 1); const row = await db.get('${told}', 1); ${use('row.text')} }`,
  ],
  [
    'add and getAll',
    (make, use, told) =>
      `${IDB}export async function go() { const db = await openDB('a', 1); await db.add('first', { text: ${make} }); await db.add('second', { text: 'typed' }); const rows = await db.getAll('${told}'); ${use('rows[0].text')} }`,
  ],
  [
    'by an index',
    (make, use, told) =>
      `${IDB}export async function go() { const db = await openDB('a', 1); await db.add('first', { text: ${make} }); await db.add('second', { text: 'typed' }); const rows = await db.getAllFromIndex('${told}', 'at'); ${use('rows[0].text')} }`,
  ],
  [
    'a transaction',
    (make, use, told) =>
      `${IDB}export async function go() { const db = await openDB('a', 1); const tx = db.transaction(['first', 'second'], 'readwrite'); await tx.objectStore('first').put({ text: ${make} }); await tx.objectStore('second').put({ text: 'typed' }); const rows = await db.transaction('${told}').objectStore('${told}').getAll(); ${use('rows[0].text')} }`,
  ],
]);

eachApart('PouchDB', JAVASCRIPT, [
  [
    'documents',
    (make, use, told) =>
      `import PouchDB from 'pouchdb';\nconst first = new PouchDB('first'), second = new PouchDB('second');\nexport async function go() { await first.put({ _id: 'a', text: ${make} }); await second.put({ _id: 'a', text: 'typed' }); const row = await ${told}.get('a'); ${use('row.text')} }`,
  ],
  [
    'all documents',
    (make, use, told) =>
      `import PouchDB from 'pouchdb-browser';\nconst first = new PouchDB('first'), second = new PouchDB('second');\nexport async function go() { await first.bulkDocs([{ _id: 'a', text: ${make} }]); await second.post({ text: 'typed' }); const all = await ${told}.allDocs({ include_docs: true }); ${use('all.rows[0].doc.text')} }`,
  ],
]);

eachApart('localForage', JAVASCRIPT, [
  [
    'instances',
    (make, use, told) =>
      `import localforage from 'localforage';\nconst first = localforage.createInstance({ name: 'first' }), second = localforage.createInstance({ name: 'second' });\nexport async function go() { await first.setItem('a', ${make}); await second.setItem('a', 'typed'); const text = await ${told}.getItem('a'); ${use('text')} }`,
  ],
  [
    'stores of one name',
    (make, use, told) =>
      `import localforage from 'localforage';\nconst first = localforage.createInstance({ name: 'a', storeName: 'first' }), second = localforage.createInstance({ name: 'a', storeName: 'second' });\nexport async function go() { await first.setItem('a', ${make}); await second.setItem('a', 'typed'); const text = await ${told}.getItem('a'); ${use('text')} }`,
  ],
]);
