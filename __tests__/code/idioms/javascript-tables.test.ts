/** Tables of a config, and what is made of their entries, in TypeScript. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'a row of a list in a field, by its place',
    (make, use, _, other) =>
      `class Page { rows = [{ kind: ${make}, spare: ${other} }]; show() { ${use('this.rows[0].kind')} } }\nexport function go() { new Page().show(); }`,
  ],
  [
    'a row that a function gives, by its place',
    (make, use, _, other) =>
      `function rowsOf() { return [{ kind: ${make}, spare: ${other} }]; }\nexport function go() { const first = rowsOf()[0]; ${use('first.kind')} }`,
  ],
  [
    'entries of a map, taken apart in a loop',
    (make, use) =>
      `const kinds = new Map<string, VALUE>([['labs', ${make}]]);\nexport function go() { for (const [key, kind] of kinds) { console.assert(key); ${use('kind')} } }`,
  ],
  [
    'entries of a config that satisfies a type, taken apart',
    (make, use, _, other) =>
      `const SECTIONS = { labs: { kind: ${make}, spare: ${other}, title: 'Labs' } } as const satisfies Record<string, { kind: VALUE; spare: VALUE; title: string }>;\nexport function go() { for (const [key, { kind, title }] of Object.entries(SECTIONS)) { console.assert(key, title); ${use('kind')} } }`,
  ],
  [
    'entries of a config that are mapped',
    (make, _, each, other) =>
      `const SECTIONS = { labs: { kind: ${make}, spare: ${other} } } as const;\nexport function go() { ${each('Object.entries(SECTIONS).map(([, section]) => section.kind)')} }`,
  ],
  [
    'values of a config, reduced into a set',
    (make, _, each, other) =>
      `const SECTIONS = { labs: { kind: ${make}, spare: ${other} } } as const;\nconst kinds = Object.values(SECTIONS).reduce((all, { kind }) => all.add(kind), new Set<VALUE>());\nexport function go() { ${each('[...kinds]')} }`,
  ],
  [
    'values of a config, reduced into a list',
    (make, _, each, other) =>
      `const SECTIONS = { labs: { kinds: [${make}], spare: [${other}] } };\nconst kinds = Object.values(SECTIONS).reduce<VALUE[]>((all, section) => [...all, ...section.kinds], []);\nexport function go() { ${each('kinds')} }`,
  ],
  [
    'rows, reduced to one',
    (make, use, _, other) =>
      `const rows = [{ kind: ${make}, spare: ${other}, order: 1 }, { kind: ${make}, spare: ${other}, order: 2 }];\nexport function go() { ${use('rows.reduce((one, next) => (one.order > next.order ? one : next)).kind')} }`,
  ],
  [
    'an object from entries, by key',
    (make, use, _, other) =>
      `const LIST = [{ key: 'labs', kind: ${make}, spare: ${other} }] as const;\nconst byKey = Object.fromEntries(LIST.map(({ key, kind }) => [key, kind]));\nexport function go() { ${use("byKey['labs']")} }`,
  ],
  [
    'a map from a list, by key',
    (make, use, _, other) =>
      `const LIST = [{ key: 'labs', kind: ${make}, spare: ${other} }] as const;\nconst byKey = new Map(LIST.map((one) => [one.key, one]));\nexport function go() { ${use("byKey.get('labs')!.kind")} }`,
  ],
  [
    'a config by a key of its type',
    (make, use, _, other) =>
      `const SECTIONS = { labs: { kind: ${make} }, notes: { kind: ${other} } } as const;\ntype Section = keyof typeof SECTIONS;\nfunction load(section: Section) { const { kind } = SECTIONS[section]; ${use('kind')} }\nexport function go() { load('labs'); }`,
  ],
  [
    'an object for an enum',
    (make, use, _, other) =>
      `export const Kind = { Labs: ${make}, Notes: ${other} } as const;\nexport type Kind = (typeof Kind)[keyof typeof Kind];\nfunction load(kind: Kind) { ${use('kind')} }\nexport function go() { load(Kind.Labs); }`,
  ],
  [
    'a generator, spread',
    (make, _, each, other) =>
      `function* rows() { yield { kind: ${make}, spare: ${other} }; }\nexport function go() { ${each('[...rows()].map((row) => row.kind)')} }`,
  ],
  [
    'a generator that hands on to another',
    (make, use) =>
      `function* inner() { yield ${make}; }\nfunction* outer() { yield* inner(); }\nexport function go() { for (const kind of outer()) { ${use('kind')} } }`,
  ],
  [
    'a set in a private field',
    (make, _, each) =>
      `class Shelf { readonly #kinds = new Set<VALUE>(); add(kind: VALUE): this { this.#kinds.add(kind); return this; } get all() { return [...this.#kinds]; } }\nexport function go() { const shelf = new Shelf().add(${make}); ${each('shelf.all')} }`,
  ],
  [
    'a union of sets',
    (make, _, each) =>
      `const first = new Set<VALUE>([${make}]);\nexport function go() { ${each('[...first.union(new Set<VALUE>())]')} }`,
  ],
  [
    'newer methods of lists',
    (make, use, _, other) =>
      `const rows = [{ kind: ${make}, spare: ${other}, order: 1 }];\nexport function go() { const sorted = rows.toSorted((a, b) => a.order - b.order).toReversed(); ${use('sorted.at(-1)!.kind')} }`,
  ],
  [
    'the last that is found',
    (make, use, _, other) =>
      `const rows = [{ kind: ${make}, spare: ${other}, order: 1 }];\nexport function go() { const row = rows.findLast(({ order }) => order > 0); if (row) { ${use('row.kind')} } }`,
  ],
  [
    'settled promises of entries',
    (make, use) =>
      `const SECTIONS = { labs: ${make} } as const;\nasync function load(kind: VALUE) { ${use('kind')} }\nexport async function go() { await Promise.allSettled(Object.entries(SECTIONS).map(async ([key, kind]) => ({ key, rows: await load(kind) }))); }`,
  ],
  [
    'a union that is told apart by a tag',
    (make, use, _, other) =>
      `type Card = { type: 'labs'; kind: VALUE } | { type: 'notes'; spare: VALUE };\nfunction show(card: Card) { switch (card.type) { case 'labs': { ${use('card.kind')} break; } case 'notes': console.assert(card.spare); } }\nexport function go() { show({ type: 'labs', kind: ${make} }); show({ type: 'notes', spare: ${other} }); }`,
  ],
  [
    'an argument with defaults that is taken apart',
    (make, use, _, other) =>
      `interface Options { kind?: VALUE; spare?: VALUE }\nfunction load({ kind = ${make}, spare = ${other} }: Options = {}) { console.assert(spare); ${use('kind')} }\nexport function go() { load(); }`,
  ],
  [
    'a table of functions',
    (make, use, _, other) =>
      `const makers = { labs: () => ${make}, notes: () => ${other} } as const;\nfunction load<K extends keyof typeof makers>(key: K) { ${use('makers[key]()')} }\nexport function go() { load('labs'); }`,
  ],
  [
    'groups of a list',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = Object.groupBy(rows, (row) => row.group); for (const row of groups['a'] ?? []) { ${use('row.kind')} } }`,
  ],
  [
    'groups of a list as a map',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { for (const [group, members] of Map.groupBy(rows, (row) => row.group)) { console.assert(group); for (const row of members) { ${use('row.kind')} } } }`,
  ],
  [
    'a proxy of a getter with a cache',
    (make, use, _, other) =>
      `class Shelf { static #cache?: Shelf; static get shared(): Shelf { return (this.#cache ??= new Shelf(${make}, ${other})); } constructor(readonly kind: VALUE, readonly spare: VALUE) {} }\nexport function go() { ${use('Shelf.shared.kind')} }`,
  ],
  [
    'an entry of a map that is set',
    (make, use, _, other) =>
      `const rows = new Map<string, { kind: VALUE; spare: VALUE }>();\nrows.set('labs', { kind: ${make}, spare: ${other} });\nexport function go() { ${use("rows.get('labs')!.kind")} }`,
  ],
  [
    'an entry of a map beside another',
    (make, use, _, other) =>
      `const kinds = new Map<string, VALUE>([['labs', ${make}], ['notes', ${other}]]);\nexport function go() { ${use("kinds.get('labs')!")} }`,
  ],
  [
    'a map that is gone through by a function',
    (make, use) =>
      `const kinds = new Map<string, VALUE>([['labs', ${make}]]);\nexport function go() { kinds.forEach((kind, key) => { console.assert(key); ${use('kind')} }); }`,
  ],
  [
    'groups of a list, by a name',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = Object.groupBy(rows, (row) => row.group); for (const row of groups.a ?? []) { ${use('row.kind')} } }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
