/** Objects of a class that nothing tells the type of: whoever has one calls its methods. `PART` is what it keeps of a row. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

/** What gives an object, and how it is named. */
const GIVEN: readonly (readonly [title: string, inside: string, before: string, made: string])[] = [
  ['what a static method makes', 'static make() { return new Shelf(); }', '', 'Shelf.make()'],
  [
    'the only instance',
    'static instance; static getInstance() { if (!Shelf.instance) { Shelf.instance = new Shelf(); } return Shelf.instance; }',
    '',
    'Shelf.getInstance()',
  ],
  [
    'the only instance, of a private field',
    'static #one; static get shared() { if (!Shelf.#one) Shelf.#one = new Shelf(); return Shelf.#one; }',
    '',
    'Shelf.shared',
  ],
  ['what a getter gives', 'static get one() { return new Shelf(); }', '', 'Shelf.one'],
  ['what a function gives', '', 'const open = () => new Shelf();\n', 'open()'],
  ['what an object keeps', '', 'const services = { shelf: new Shelf() };\n', 'services.shelf'],
  ['what a map keeps', '', "const services = new Map([['shelf', new Shelf()]]);\n", "services.get('shelf')"],
  ['what a list keeps', '', 'const services = [new Shelf()];\n', 'services[0]'],
  ['what is awaited', '', 'const open = async () => new Shelf();\n', 'await open()'],
];
const ROWS: Ways = GIVEN.flatMap(([title, inside, before, made]) =>
  [
    [
      'a property',
      "title = ''; note = ''; load() { this.title = MAKE; this.note = 'a'; }",
      'shelf.load();',
      'shelf.PART',
    ],
    ['what a method gives', "load() { return { title: MAKE, note: 'a' }; }", '', 'shelf.load().PART'],
    ['a getter', "get title() { return MAKE; } get note() { return 'a'; }", '', 'shelf.PART'],
  ].map(([what = '', body = '', does = '', read = '']): Ways[number] => [
    `${title}: ${what}`,
    (make, use) =>
      `class Shelf { ${inside} ${body.replace('MAKE', make)} }\n${before}export async function go() { const shelf = ${made}; ${does} ${use(read)} }`,
  ]),
);
const KEEPERS: Ways = [
  [
    'a set that is filled by a method of its name',
    'readonly kinds = new Set<string>();',
    'add(kind: string) { this.kinds.add(kind); }',
    'add',
  ],
  [
    'a private set',
    '#kinds = new Set<string>();',
    'add(kind: string): this { this.#kinds.add(kind); return this; }',
    'add',
  ],
  ['a list', 'kinds: string[] = [];', 'push(kind: string) { this.kinds.push(kind); }', 'push'],
].map(([title = '', field = '', method = '', name = '']): Ways[number] => [
  title,
  (make, use) =>
    `class Shelf { ${field} ${method} get all() { return [...this.${field.includes('#') ? '#' : ''}kinds]; } }\nexport function go() { const shelf = new Shelf(); shelf.${name}(${make}); for (const kind of shelf.all) { ${use('kind')} } }`,
]);

const written = (ways: Ways, part: string): Ways =>
  ways.map(([title, code]) => [
    title,
    (make, use, other, each) => `${code(make, use, other, each)}`.replaceAll('PART', part),
  ]);

const inFile = (ways: Ways): Ways =>
  ways.map(([title, code]) => [
    title,
    (make, use, other, each) => ({ [JAVASCRIPT.file]: `${JAVASCRIPT.head}${code(make, use, other, each)}\n` }),
  ]);

brings(JAVASCRIPT, inFile([...written(ROWS, 'title'), ...KEEPERS]));
bringsNone(JAVASCRIPT, inFile(written(ROWS, 'note')));
