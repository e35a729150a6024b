/** What putting a value somewhere gives: that value, in each language in which it gives any. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const OF_JAVASCRIPT: Rows = [
  [
    'javascript: two variables at once',
    (make, use) => `let first = '', second = '';\nexport function go() { first = second = ${make}; ${use('first')} }`,
  ],
  [
    'javascript: the other of two',
    (make, use, _, other) =>
      `let first = '', second = '', third = '';\nexport function go() { first = second = ${make}; third = ${other}; ${use('second')} return third; }`,
  ],
  [
    'javascript: a declared one too',
    (make, use) => `let kept = '';\nexport function go() { const kind = (kept = ${make}); ${use('kind')} }`,
  ],
  [
    'javascript: what a function keeps and gives',
    (make, use) =>
      `class Shelf { kind = ''; load() { return (this.kind = ${make}); } }\nexport function go() { ${use('new Shelf().load()')} }`,
  ],
  [
    'javascript: what an arrow function keeps',
    (make, use) =>
      `let kept = '';\nconst keep = (kind: VALUE) => (kept = kind);\nexport function go() { ${use(`keep(${make})`)} }`,
  ],
  [
    'javascript: the only object of a class',
    (make, use, _, other) =>
      `class Shelf { private static one?: Shelf; kind = ${make}; spare = ${other}; static get shared() { return (this.one ??= new Shelf()); } }\nexport function go() { ${use('Shelf.shared.kind')} }`,
  ],
  [
    'javascript: an entry that is made when it is asked for',
    (make, use) =>
      `const kept: Record<string, VALUE> = {};\nconst kindOf = (id: string) => (kept[id] ??= ${make});\nexport function go() { ${use("kindOf('labs')")} }`,
  ],
  [
    'javascript: an entry that is put in when it is not there',
    (make, use) =>
      `const kept: Record<string, VALUE> = {};\nfunction kindOf(id: string) { return kept[id] ?? (kept[id] = ${make}); }\nexport function go() { ${use("kindOf('labs')")} }`,
  ],
  [
    'javascript: a promise that is begun once',
    (make, use) =>
      `let begun: Promise<VALUE> | undefined;\nconst load = () => (begun ??= (async () => ${make})());\nexport async function go() { const kind = await load(); ${use('kind')} }`,
  ],
  [
    'javascript: one after the other in one statement',
    (make, use) =>
      `let kind = '';\nfunction load() { kind = ${make}; }\nfunction show(one: VALUE) { ${use('one')} }\nexport function go() { load(), show(kind); }`,
  ],
  [
    'javascript: one after the other, and what the last gives',
    (make, use, _, other) =>
      `let kind = '';\nexport function kindOf() { return (kind = ${make}), ${other}, kind; }\nexport function go() { ${use('kindOf()')} }`,
  ],
];

const OF_C_SHARP: Rows = [
  [
    'c-sharp: two variables at once',
    (make, use) =>
      `public class Page { VALUE first; VALUE second; public void Go() { first = second = ${make}; ${use('first')} } }`,
  ],
  [
    'c-sharp: what a method keeps and gives',
    (make, use) =>
      `public class Page { VALUE kind; VALUE Load() => kind = ${make}; public void Go() { ${use('Load()')} } }`,
  ],
  [
    'c-sharp: the only object of a class',
    (make, use, _, other) =>
      `public class Shelf { static Shelf one; public VALUE Kind = ${make}; public VALUE Spare = ${other}; public static Shelf Shared => one ??= new Shelf(); }\npublic class Page { public void Go() { ${use('Shelf.Shared.Kind')} } }`,
  ],
];

const OF_DART: Rows = [
  [
    'dart: two variables at once',
    (make, use) => `VALUE? first; VALUE? second;\nvoid go() { first = second = ${make}; ${use('first!')} }`,
  ],
  [
    'dart: what a function keeps and gives',
    (make, use) => `VALUE? kept;\nVALUE load() => kept = ${make};\nvoid go() { ${use('load()')} }`,
  ],
  [
    'dart: the only object of a class',
    (make, use, _, other) =>
      `class Shelf { static Shelf? one; final VALUE kind = ${make}; final VALUE spare = ${other}; static Shelf get shared => one ??= Shelf(); }\nvoid go() { ${use('Shelf.shared.kind')} }`,
  ],
];

const OF_OBJECTIVE_C: Rows = [
  [
    'objective-c: two variables at once',
    (make, use) =>
      screen(`- (void)viewDidLoad { VALUE first;\n VALUE second;\n first = second = ${make};\n ${use('first')} }`),
  ],
  [
    'objective-c: what is kept and given',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;\n- (VALUE)load;', `- (VALUE)load { return self.kind = ${make}; }`)}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n ${use('[shelf load]')} }`)}`,
  ],
];

bothFlows(JAVASCRIPT, OF_JAVASCRIPT);
bothFlows(C_SHARP, OF_C_SHARP);
bothFlows(DART, OF_DART);
bothFlows(OBJECTIVE_C, OF_OBJECTIVE_C);
