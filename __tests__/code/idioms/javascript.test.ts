/** The language, and its classes. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const LANGUAGE: Rows = [
  [
    'a function of an object that takes one',
    (make, use, _, other) =>
      `const shelf = { pass: (then) => then({ kind: ${make}, spare: ${other} }) };\nexport function go() { const kind = shelf.pass((it) => it.kind); ${use('kind')} }`,
  ],
  [
    'parts of an object that are put into variables',
    (make, use, _, other) =>
      `export function go() { let kind, spare; ({ kind, spare } = { kind: ${make}, spare: ${other} }); ${use('kind')} return spare; }`,
  ],
  [
    'parts of a list that are put into variables',
    (make, use, _, other) =>
      `export function go() { let kind, spare; [spare, kind] = [${other}, ${make}]; ${use('kind')} return spare; }`,
  ],
  [
    'parts that are put into fields',
    (make, use, _, other) =>
      `export class Screen { kind = null; spare = null; load() { ({ kind: this.kind, spare: this.spare } = { kind: ${make}, spare: ${other} }); } go() { this.load(); ${use('this.kind')} } }`,
  ],
  ['a constant', (make, use) => `const kind = ${make};\nexport function go() { ${use('kind')} }`],
  [
    'what is not in a list that is kept',
    (make, _, each, other) =>
      `const deferred = [${other}];\nexport function go() { const kinds = [${make}, ${other}].filter((it) => !deferred.includes(it)); ${each('kinds')} }`,
    OF_TYPES,
  ],
  [
    'what a set that is kept leaves',
    (make, _, each, other) =>
      `const deferred = new Set([${other}]);\nexport function go() { const kinds = [...new Set([${make}, ${other}]).difference(deferred)]; ${each('kinds')} }`,
    OF_TYPES,
  ],
  [
    'a helper, for one of its callers',
    (make, use, _, other) =>
      `const same = (kind: VALUE) => kind;\nexport function go() { ${use(`same(${make})`)} same(${other}); }`,
  ],
  [
    'a default argument',
    (make, use) => `function show(kind = ${make}) { ${use('kind')} }\nexport function go() { show(); }`,
  ],
  [
    'an object of options',
    (make, use) =>
      `function show({ kind }: { kind: VALUE }) { ${use('kind')} }\nexport function go() { show({ kind: ${make} }); }`,
  ],
  [
    'a key beside another',
    (make, use, _, other) =>
      `const kinds = { labs: ${make}, shots: ${other} } as const;\nexport function go() { ${use('kinds.labs')} }`,
  ],
  [
    'a key by a literal name',
    (make, use, _, other) =>
      `const kinds: Record<string, VALUE> = { labs: ${make}, shots: ${other} };\nexport function go() { ${use("kinds['labs']")} }`,
  ],
  [
    'a key by a constant',
    (make, use, _, other) =>
      `const KEY = 'labs';\nconst kinds: Record<string, VALUE> = { [KEY]: ${make}, shots: ${other} };\nexport function go() { ${use('kinds[KEY]')} }`,
  ],
  [
    'a key that a caller tells',
    (make, use, _, other) =>
      `const kinds: Record<string, VALUE> = { labs: ${make}, shots: ${other} };\nfunction wanted(key: string) { return kinds[key]; }\nexport function go() { ${use("wanted('labs')")} }`,
  ],
  [
    'the default of an arrow’s argument',
    (make, use) => `export function go() { const show = (kind = ${make}) => { ${use('kind')} }; show(); }`,
  ],
  [
    'spread',
    (make, use) =>
      `const base = { kind: ${make} };\nconst all = { ...base, at: 1 };\nexport function go() { ${use('all.kind')} }`,
  ],
  [
    'taken apart with a default',
    (make, use) =>
      `const options: { kind?: VALUE } = {};\nexport function go() { const { kind = ${make} } = options; ${use('kind')} }`,
  ],
  ['??', (make, use) => `let saved: VALUE | undefined;\nexport function go() { ${use(`saved ?? ${make}`)} }`],
  [
    'optional chaining',
    (make, use) =>
      `const page: { kind: VALUE } | null = { kind: ${make} };\nexport function go() { const kind = page?.kind; if (kind) { ${use('kind')} } }`,
  ],
  [
    'an enum',
    (make, use, _, other) =>
      `enum Kind { Labs = 'labs', Shots = 'shots' }\nconst table: Record<Kind, VALUE> = { [Kind.Labs]: ${make}, [Kind.Shots]: ${other} };\nexport function go() { ${use('table[Kind.Labs]')} }`,
  ],
  [
    'a union that a switch tells apart',
    (make, use) =>
      `type Action = { type: 'load'; kind: VALUE } | { type: 'reset' };\nfunction run(action: Action) { switch (action.type) { case 'load': ${use('action.kind')} break; case 'reset': break; } }\nexport function go() { run({ type: 'load', kind: ${make} }); }`,
  ],
  [
    'Object.values',
    (make, _, each) => `const kinds = { labs: ${make} };\nexport function go() { ${each('Object.values(kinds)')} }`,
  ],
  [
    'Object.entries',
    (make, use) =>
      `const kinds = { labs: ${make} };\nexport function go() { for (const [name, kind] of Object.entries(kinds)) { if (name) { ${use('kind')} } } }`,
  ],
  [
    'Map',
    (make, use) =>
      `const kinds = new Map<string, VALUE>([['labs', ${make}]]);\nexport function go() { const kind = kinds.get('labs'); if (kind) { ${use('kind')} } }`,
  ],
  [
    'Map.set',
    (make, use) =>
      `const kinds = new Map<string, VALUE>();\nexport function go() { kinds.set('labs', ${make}); const kind = kinds.get('labs'); if (kind) { ${use('kind')} } }`,
  ],
  [
    'Set.add',
    (make, _, each) =>
      `export function go() { const kinds = new Set<VALUE>(); kinds.add(${make}); ${each('[...kinds]')} }`,
  ],
  [
    'push',
    (make, _, each) => `export function go() { const kinds: VALUE[] = []; kinds.push(${make}); ${each('kinds')} }`,
  ],
  ['concat', (make, _, each) => `export function go() { ${each(`([] as VALUE[]).concat([${make}])`)} }`],
  [
    'filter !==',
    (make, _, each, other) =>
      `const spare = ${other};\nexport function go() { ${each(`[${make}, spare].filter((kind) => kind !== spare)`)} }`,
    OF_TYPES,
  ],
  [
    'filter includes',
    (make, _, each, other) =>
      `const wanted = [${make}];\nexport function go() { ${each(`[${make}, ${other}].filter((kind) => wanted.includes(kind))`)} }`,
    OF_TYPES,
  ],
  [
    'flatMap',
    (make, _, each) =>
      `const groups = [{ kinds: [${make}] }];\nexport function go() { ${each('groups.flatMap((group) => group.kinds)')} }`,
  ],
  [
    'reduce',
    (make, _, each) =>
      `export function go() { ${each(`[${make}].reduce<VALUE[]>((all, kind) => [...all, kind], [])`)} }`,
  ],
  [
    'a callback',
    (make, use) =>
      `function load(done: (kind: VALUE) => void) { done(${make}); }\nexport function go() { load((kind) => { ${use('kind')} }); }`,
  ],
  [
    'a function that gives a function',
    (make, use) =>
      `const loader = (kind: VALUE) => () => { ${use('kind')} };\nexport function go() { loader(${make})(); }`,
  ],
  [
    'functions in an object',
    (make, use) =>
      `const handlers: Record<string, (kind: VALUE) => void> = { labs: (kind) => { ${use('kind')} } };\nexport function go() { handlers.labs(${make}); }`,
  ],
  [
    'async and await',
    (make, use) =>
      `const made = async () => ${make};\nexport async function go() { const kind = await made(); ${use('kind')} }`,
  ],
  [
    'then',
    (make, use) =>
      `const made = () => Promise.resolve(${make});\nexport function go() { return made().then((kind) => { ${use('kind')} }); }`,
  ],
  [
    'a promise that is made',
    (make, use) =>
      `const made = () => new Promise<VALUE>((resolve) => { resolve(${make}); });\nexport async function go() { const kind = await made(); ${use('kind')} }`,
  ],
  [
    'Promise.all',
    (make, use, _, other) =>
      `export async function go() { const [kind] = await Promise.all([Promise.resolve(${make}), Promise.resolve(${other})]); ${use('kind')} }`,
  ],
  [
    'a generator',
    (make, use) =>
      `function* kinds() { yield ${make}; }\nexport function go() { for (const kind of kinds()) { ${use('kind')} } }`,
  ],
  [
    'an async generator',
    (make, use) =>
      `async function* kinds() { yield ${make}; }\nexport async function go() { for await (const kind of kinds()) { ${use('kind')} } }`,
  ],
];

const CLASSES: Rows = [
  [
    'a property that only a constructor makes',
    (make, use, _, other) =>
      `class Card { constructor(kind, spare) { this.kind = kind; this.spare = spare; } }\nexport function go() { const card = new Card(${make}, ${other}); ${use('card.kind')} }`,
  ],
  [
    'a map of the app’s own',
    (make, use, _, other) =>
      `class Shelf extends Map { fill() { this.set('labs', ${make}); this.set('spare', ${other}); } }\nconst shelf = new Shelf();\nexport function go() { shelf.fill(); ${use("shelf.get('labs')")} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a list of the app’s own',
    (make, _, each) =>
      `class Shelf extends Array { fill() { this.push(${make}); } }\nexport function go() { const shelf = new Shelf(); shelf.fill(); ${each('shelf')} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a field',
    (make, use) =>
      `class Screen { private kind = ${make}; go() { ${use('this.kind')} } }\nexport const screen = new Screen();`,
  ],
  [
    'a private field',
    (make, use) =>
      `class Screen { #kind = ${make}; go() { ${use('this.#kind')} } }\nexport const screen = new Screen();`,
  ],
  [
    'a parameter property',
    (make, use) =>
      `class Loader { constructor(private readonly kind: VALUE) {}\n go() { ${use('this.kind')} } }\nexport function go() { new Loader(${make}).go(); }`,
  ],
  [
    'a static field',
    (make, use, _, other) =>
      `class Kinds { static readonly labs = ${make}; static readonly shots = ${other}; }\nexport function go() { ${use('Kinds.labs')} }`,
  ],
  [
    'a getter',
    (make, use) =>
      `class Screen { get kind() { return ${make}; } go() { ${use('this.kind')} } }\nexport const screen = new Screen();`,
  ],
  [
    'a setter',
    (make, use) =>
      `class Screen { private kept?: VALUE; set kind(kind: VALUE) { this.kept = kind; } go() { if (this.kept) { ${use('this.kept')} } } }\nexport function go() { const screen = new Screen(); screen.kind = ${make}; screen.go(); }`,
  ],
  [
    'a method that a subclass overrides',
    (make, use, _, other) =>
      `abstract class Base { abstract kind(): VALUE; go() { ${use('this.kind()')} } }\nclass Labs extends Base { kind() { return ${make}; } }\nclass Shots extends Base { kind() { return ${other}; } }\nexport function go() { new Labs().go(); }`,
  ],
  [
    'super',
    (make, use) =>
      `class Base { constructor(protected kind: VALUE) {}\n go() { ${use('this.kind')} } }\nclass Labs extends Base { constructor() { super(${make}); } }\nexport function go() { new Labs().go(); }`,
  ],
  [
    'an interface',
    (make, use) =>
      `interface Loading { load(kind: VALUE): void }\nclass Live implements Loading { load(kind: VALUE) { ${use('kind')} } }\nfunction start(loader: Loading) { loader.load(${make}); }\nexport function go() { start(new Live()); }`,
  ],
  [
    'a registry',
    (make, use) =>
      `interface Source { kind: VALUE }\nclass Registry { sources: Source[] = []; add(source: Source) { this.sources.push(source); } }\nexport function go() { const registry = new Registry(); registry.add({ kind: ${make} }); for (const source of registry.sources) { ${use('source.kind')} } }`,
  ],
  [
    'an event emitter',
    (make, use) =>
      `import { EventEmitter } from 'events';\nconst bus = new EventEmitter();\nexport function go() { bus.on('picked', (kind: VALUE) => { ${use('kind')} }); bus.emit('picked', ${make}); }`,
  ],
  [
    'an event emitter of React Native',
    (make, use) =>
      `import { DeviceEventEmitter } from 'react-native';\nexport function go() { DeviceEventEmitter.addListener('picked', (kind: VALUE) => { ${use('kind')} }); DeviceEventEmitter.emit('picked', ${make}); }`,
  ],
  [
    'a bus of the app',
    (make, use) =>
      `const handlers: ((kind: VALUE) => void)[] = [];\nconst on = (handler: (kind: VALUE) => void) => { handlers.push(handler); };\nconst send = (kind: VALUE) => { handlers.forEach((handler) => handler(kind)); };\nexport function go() { on((kind) => { ${use('kind')} }); send(${make}); }`,
  ],
];

bothFlows(JAVASCRIPT, [...LANGUAGE, ...CLASSES]);
