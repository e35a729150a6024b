/** Objects of several kinds in one place, told apart by what one of their parts says: what is in those of one kind is not let
 *  through by a test for another. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const UNION =
  "type First = { kind: 'first'; text: string };\ntype Second = { kind: 'second'; text: string };\ntype Entry = First | Second;\n";
const JOURNAL =
  'class Journal { private entries: readonly Entry[] = [];\n add(...more: Entry[]) { this.entries = [...this.entries, ...more]; }\n all(): readonly Entry[] { return this.entries; } }\nconst book = new Journal();\n';

const WAYS: readonly (readonly [
  title: string,
  declares: (told: string) => string,
  does: (use: (text: string) => string, told: string) => string,
])[] = [
  [
    'a guard that is handed to filter',
    (told) => `const isTold = (entry: Entry): entry is Entry => entry.kind === '${told}';\n`,
    (use) => `for (const entry of book.all().filter(isTold)) { ${use('entry.text')} }`,
  ],
  [
    'a guard that is a function',
    (told) => `function isTold(entry: Entry): boolean { return entry.kind === '${told}'; }\n`,
    (use) => `const told = book.all().filter((entry) => isTold(entry));\n${use('told[0].text')}`,
  ],
  [
    'a test that filter is handed',
    () => '',
    (use, told) => use(`book.all().filter((entry) => entry.kind === '${told}').map((entry) => entry.text).join()`),
  ],
  [
    'a test of what is taken apart',
    () => '',
    (use, told) => use(`book.all().filter(({ kind }) => kind === '${told}').map(({ text }) => text).join()`),
  ],
  [
    'one that is found',
    () => '',
    (use, told) => `const entry = book.all().find((it) => it.kind === '${told}');\nif (entry) { ${use('entry.text')} }`,
  ],
  [
    'a branch',
    () => '',
    (use, told) => `for (const entry of book.all()) { if (entry.kind === '${told}') { ${use('entry.text')} } }`,
  ],
  [
    'a branch for the other',
    () => '',
    (use, told) =>
      `for (const entry of book.all()) { if (entry.kind === '${told === 'first' ? 'second' : 'first'}') { continue; } ${use('entry.text')} }`,
  ],
  [
    'the other of two branches',
    () => '',
    (use, told) =>
      `for (const entry of book.all()) { if (entry.kind === '${told === 'first' ? 'second' : 'first'}') { console.info(entry.kind); } else { ${use('entry.text')} } }`,
  ],
  [
    'a branch by a guard',
    (told) => `const isTold = (entry: Entry): entry is Entry => entry.kind === '${told}';\n`,
    (use) => `book.all().forEach((entry) => { if (isTold(entry)) { ${use('entry.text')} } });`,
  ],
  [
    'a switch',
    () => '',
    (use, told) =>
      `for (const entry of book.all()) { switch (entry.kind) { case '${told}': ${use('entry.text')} break;\n default: break; } }`,
  ],
  [
    'one of two values',
    () => '',
    (use, told) => use(`book.all().map((entry) => (entry.kind === '${told}' ? entry.text : '')).join()`),
  ],
  [
    'what stands behind a test',
    () => '',
    (use, told) => use(`book.all().map((entry) => entry.kind === '${told}' && entry.text).join()`),
  ],
  [
    'a constant that says which',
    (told) => `const TOLD = '${told}';\n`,
    (use) => use('book.all().filter((entry) => entry.kind === TOLD).map((entry) => entry.text).join()'),
  ],
  [
    'a test with another beside it',
    () => '',
    (use, told) =>
      use(
        `book.all().filter((entry) => entry.text !== '' && entry.kind === '${told}').map((entry) => entry.text).join()`,
      ),
  ],
];

eachApart(
  'JavaScript',
  JAVASCRIPT,
  WAYS.map(
    ([title, declares, does]) =>
      [
        title,
        (make, use, told) =>
          `${UNION}${JOURNAL}${declares(told)}export function go() { book.add({ kind: 'first', text: ${make} }, { kind: 'second', text: 'typed' });\n${does(use, told)} }`,
      ] as const,
  ),
);
