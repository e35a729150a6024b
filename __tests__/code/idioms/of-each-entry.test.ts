/** Two entries of one map, by keys that are written, that helpers are told, or that methods are told which are called like
 *  what libraries have: what stands under one of them does not come out under the other. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

type Code = Pairs[number][1];

/** The names of what puts, and what gets. */
const NAMES: readonly (readonly [string, string])[] = [
  ['keep', 'take'],
  ['put', 'get'],
  ['set', 'get'],
  ['setItem', 'getItem'],
  ['setValue', 'getValue'],
  ['save', 'load'],
];
const named = (code: (put: string, get: string) => Code): Pairs =>
  NAMES.map(([put, get]) => [`${put}, ${get}`, code(put, get)]);

const SCRIPT = 'const values = new Map<string, string>();\n';
eachApart('JavaScript', JAVASCRIPT, [
  [
    'an element and its place',
    (make, use, told) =>
      `export function go() { const rows = [${make}, ${make}];\n rows.forEach((row, place) => { ${use(told === 'first' ? '`${row}`' : '`${place}`')} }); }`,
  ],
  [
    'an element and its place, of lists put together',
    (make, use, told) =>
      `export function go() { const rows = [${make}];\n const lines = [...rows, ...rows].map((row, place) => ${told === 'first' ? 'row' : "'line ' + place"});\n ${use('lines.join()')} }`,
  ],
  [
    'a map',
    (make, use, told) =>
      `${SCRIPT}export function go() { values.set('first', ${make}); values.set('second', 'typed'); const text = values.get('${told}'); ${use('text')} }`,
  ],
  [
    'a map whose entries are put by a function',
    (make, use, told) =>
      `${SCRIPT}function keep(key: string, value: string) { values.set(key, value); }\nexport function go() { keep('first', ${make}); keep('second', 'typed'); ${use(`values.get('${told}') ?? ''`)} }`,
  ],
  [
    'a map whose entries are got by a function',
    (make, use, told) =>
      `${SCRIPT}const take = (key: string) => values.get(key);\nexport function go() { values.set('first', ${make}); values.set('second', 'typed'); ${use(`take('${told}')`)} }`,
  ],
  [
    'a map that is made with its entries',
    (make, use, told) =>
      `const values = new Map([['first', ${make}], ['second', 'typed']]);\nexport function go() { ${use(`values.get('${told}')`)} }`,
  ],
  ...named(
    (put, get) => (make, use, told) =>
      `class Shelf { private values = new Map<string, string>(); ${put}(key: string, value: string) { this.values.set(key, value); } ${get}(key: string) { return this.values.get(key) ?? ''; } }\nconst shelf = new Shelf();\nexport function go() { shelf.${put}('first', ${make}); shelf.${put}('second', 'typed'); ${use(`shelf.${get}('${told}')`)} }`,
  ),
]);

eachApart(
  'Kotlin',
  KOTLIN,
  named(
    (put, get) => (make, use, told) =>
      `class Shelf { private val values = mutableMapOf<String, String>()\n fun ${put}(key: String, value: String) { values[key] = value }\n fun ${get}(key: String): String = values[key] ?: "" }\nval shelf = Shelf()\nfun go() { shelf.${put}("first", ${make})\n shelf.${put}("second", "typed")\n ${use(`shelf.${get}("${told}")`)} }`,
  ).filter(([title]) => !title.includes('getValue')),
);

eachApart(
  'Dart',
  DART,
  named(
    (put, get) => (make, use, told) =>
      `class Shelf { final _values = <String, String>{}; void ${put}(String key, String value) { _values[key] = value; } String ${get}(String key) => _values[key] ?? ''; }\nfinal shelf = Shelf();\nvoid go() { shelf.${put}('first', ${make}); shelf.${put}('second', 'typed'); ${use(`shelf.${get}('${told}')`)} }`,
  ),
);

eachApart(
  'C#',
  C_SHARP,
  named(
    (put, get) => (make, use, told) =>
      `class Shelf { readonly Dictionary<string, string> values = new(); public void ${pascal(put)}(string key, string value) { values[key] = value; } public string ${pascal(get)}(string key) => values[key]; }\nclass Page { readonly Shelf shelf = new(); public void Go() { shelf.${pascal(put)}("first", ${make}); shelf.${pascal(put)}("second", "typed"); ${use(`shelf.${pascal(get)}("${told}")`)} } }`,
  ),
);

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const ROWS: Rows = [
  [
    'a map',
    (make, use, _, other) =>
      `const kinds = new Map<string, VALUE>();\nexport function go() { kinds.set('labs', ${make}); kinds.set('notes', ${other}); const kind = kinds.get('labs'); ${use('kind!')} }`,
  ],
  [
    'a map in an object, by its methods',
    (make, use, _, other) =>
      `class Shelf { private kinds = new Map<string, VALUE>(); keep(key: string, kind: VALUE) { this.kinds.set(key, kind); } take(key: string) { return this.kinds.get(key); } }\nconst shelf = new Shelf();\nexport function go() { shelf.keep('labs', ${make}); shelf.keep('notes', ${other}); ${use("shelf.take('labs')!")} }`,
  ],
];
bothFlows(JAVASCRIPT, ROWS);

const MMKV =
  "import { createMMKV, useMMKVString } from 'react-native-mmkv';\nconst stores = { first: createMMKV({ id: 'first' }), second: createMMKV({ id: 'second' }) };\n";
eachApart('stores that hooks are handed', JAVASCRIPT, [
  [
    'set, and got by a hook',
    (make, use, told) =>
      `${MMKV}export function Page() { stores.first.set('a', ${make}); stores.second.set('a', 'typed'); const [value] = useMMKVString('a', stores.${told}); ${use('value')} return null; }`,
  ],
  [
    'set by a hook, and got',
    (make, use, told) =>
      `${MMKV}export function Page() { const [, set] = useMMKVString('a', stores.first); set(${make}); ${use(`stores.${told}.getString('a')`)} return null; }`,
  ],
]);
