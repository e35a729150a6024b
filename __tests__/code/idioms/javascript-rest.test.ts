/** Functions of JavaScript that hand on all that they are given, each argument at its place; and what is left out. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const WRAP = 'const wrap = (load: any) => (...args: any[]) => load(...args);\n';
const TRIED =
  'function tried(load: any) { return async function (this: any, ...args: any[]) { try { return await load.apply(this, args); } catch (error) { return undefined; } }; }\n';

/** A default is a type by its name; no record is. */
const OF_TYPES_WITHOUT_RECORDS = { without: ['records'] } as const;

const ROWS: Rows = [
  [
    'the first of all that is handed on',
    (make, use, _, other) =>
      `${WRAP}const load = wrap((kind: any, spare: any) => { ${use('kind')} });\nexport function go() { load(${make}, ${other}); }`,
  ],
  [
    'the second',
    (make, use, _, other) =>
      `${WRAP}const load = wrap((spare: any, kind: any) => { ${use('kind')} });\nexport function go() { load(${other}, ${make}); }`,
  ],
  [
    'by apply',
    (make, use, _, other) =>
      `${TRIED}const load = tried((spare: any, kind: any) => { ${use('kind')} });\nexport function go() { load(${other}, ${make}); }`,
  ],
  [
    'through two of them',
    (make, use, _, other) =>
      `${WRAP}${TRIED}const load = tried(wrap((spare: any, kind: any) => { ${use('kind')} }));\nexport function go() { load(${other}, ${make}); }`,
  ],
  [
    'behind a parameter of its own',
    (make, use, _, other) =>
      `const wrap = (load: any) => (first: any, ...rest: any[]) => load(first, ...rest);\nconst load = wrap((spare: any, kind: any) => { ${use('kind')} });\nexport function go() { load(${other}, ${make}); }`,
  ],
  [
    'behind an argument of its own',
    (make, use, _, other) =>
      `const wrap = (load: any) => (...rest: any[]) => load('now', ...rest);\nconst load = wrap((when: string, kind: any, spare: any) => { ${use('kind')} });\nexport function go() { load(${make}, ${other}); }`,
  ],
  [
    'more than are told apart',
    (make, use) =>
      `${WRAP}const load = wrap((a: any, b: any, c: any, d: any, kind: any) => { ${use('kind')} });\nexport function go() { load(1, 2, 3, 4, ${make}); }`,
  ],
  [
    'to a constructor, and to that of the class above',
    (make, use, _, other) =>
      `class Page { constructor(public spare: any, public kind: any) {} }\nclass Labs extends Page { constructor(...args: [any, any]) { super(...args); } }\nfunction made(...args: [any, any]) { return new Labs(...args); }\nexport function go() { ${use(`made(${other}, ${make}).kind`)} }`,
    { fails: ['records'] },
  ],
  [
    'what is handed on and looked at',
    (make, use, _, other) =>
      `function second(load: any) { return (...args: any[]) => { load(...args); return args[1]; }; }\nconst show = (spare: any) => spare;\nexport function go() { ${use(`second(show)(${other}, ${make})`)} }`,
  ],
  [
    'all of what is handed on, in a list',
    (make, _, each) => `const all = (...kinds: any[]) => [...kinds];\nexport function go() { ${each(`all(${make})`)} }`,
  ],
  [
    'a list of the same name inside',
    (make, use, _, other) =>
      `const wrap = (load: any) => (...args: any[]) => { load(...args); { const args = [${make}]; const show = (kind: any) => { ${use('kind')} }; show(...args); } };\nexport function go() { wrap((spare: any) => spare)(${other}); }`,
  ],
  [
    'what is left out, and has a default',
    (make, use) =>
      `${WRAP}const load = wrap((kind: any = ${make}) => { ${use('kind')} });\nexport function go() { load(); }`,
    OF_TYPES_WITHOUT_RECORDS,
  ],
  [
    'what is not left out, and has a default',
    (make, use, _, other) =>
      `${WRAP}const load = wrap((kind: any = ${other}) => { ${use('kind')} });\nexport function go() { load(${make}); }`,
    OF_TYPES,
  ],
  [
    'what undefined is passed for, which has a default',
    (make, use) =>
      `const load = (name: string, kind: any = ${make}) => { ${use('kind')} };\nexport function go() { load('labs', undefined); }`,
    OF_TYPES_WITHOUT_RECORDS,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
