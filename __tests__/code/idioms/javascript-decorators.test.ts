/** Decorators that the app has itself, before methods, fields and classes; those of packages change nothing. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const LOGGED =
  'function logged(method: any, context: any) { return function (this: any, ...args: any[]) { return method.call(this, ...args); }; }\n';
const OLDER =
  'function logged(target: any, key: string, descriptor: PropertyDescriptor) { const original = descriptor.value; descriptor.value = function (...args: any[]) { return original.apply(this, args); }; return descriptor; }\n';

const ROWS: Rows = [
  [
    'what a decorator is made with, kept where it is made',
    (make, _, each) =>
      `const kinds: VALUE[] = [];\nfunction wants(kind: VALUE) { kinds.push(kind); return (method: any, context: any) => method; }\nclass Card { @wants(${make}) show() { return 1; } }\nexport function go() { ${each('kinds')} }`,
  ],
  [
    'what a decorator hands in',
    (make, use) =>
      `function given(kind: VALUE) { return (method: any, context: any) => function (this: any) { return method.call(this, kind); }; }\nclass Card { @given(${make}) show(kind?: VALUE) { ${use('kind')} } }\nexport function go() { new Card().show(); }`,
  ],
  [
    'what a decorator does before the method',
    (make, use) =>
      `function given(kind: VALUE) { return (method: any) => function (this: any) { ${use('kind')} return method.call(this); }; }\nclass Card { @given(${make}) show() { return 1; } }\nexport function go() { new Card().show(); }`,
  ],
  [
    'what a method behind a decorator is called with',
    (make, use, _, other) =>
      `${LOGGED}class Card { @logged show(kind: VALUE, spare: VALUE) { ${use('kind')} } }\nexport function go() { new Card().show(${make}, ${other}); }`,
  ],
  [
    'what a method behind an older decorator is called with',
    (make, use) =>
      `${OLDER}class Card { @logged show(kind: VALUE) { ${use('kind')} } }\nexport function go() { new Card().show(${make}); }`,
  ],
  [
    'a method that nobody passes anything',
    (make, use) =>
      `${LOGGED}class Card { @logged show(kind: VALUE = ${make}) { ${use('kind')} } }\nexport function go() { new Card().show(); }`,
  ],
  [
    'what a method behind decorators gives',
    (make, use) =>
      `${LOGGED}function twice(method: any, context: any) { return function (this: any) { method.call(this); return method.call(this); }; }\nclass Card { kind = ${make}; @twice @logged wanted() { return this.kind; } }\nexport function go() { ${use('new Card().wanted()')} }`,
  ],
  [
    'a method behind a decorator that leaves it as it is',
    (make, use) =>
      `const names: string[] = [];\nfunction named(method: any, context: any) { names.push(context.name); }\nclass Card { @named wanted() { return ${make}; } }\nexport function go() { ${use('new Card().wanted()')} }`,
  ],
  [
    'a class that a decorator keeps',
    (make, use) =>
      `const cards: any[] = [];\nfunction card(type: any) { cards.push(type); }\n@card\nclass Labs { wanted() { return ${make}; } }\nexport function go() { for (const type of cards) { const wanted = new type().wanted(); ${use('wanted')} } }`,
    { fails: ['records'] },
  ],
  [
    'what a decorator of a class is made with',
    (make, _, each) =>
      `const kinds: VALUE[] = [];\nfunction card(kind: VALUE) { kinds.push(kind); return (type: any) => type; }\n@card(${make})\nexport class Labs { show() { return 1; } }\nexport function go() { ${each('kinds')} }`,
  ],
  [
    'what a decorator of a field is made with',
    (make, _, each) =>
      `const kinds: VALUE[] = [];\nfunction kept(kind: VALUE) { kinds.push(kind); return (target: any, key: string) => {}; }\nclass Labs { @kept(${make}) name = 'labs'; }\nexport function go() { ${each('kinds')} }`,
  ],
  [
    'a decorator of a package',
    (make, use, _, other) =>
      `import { memoize } from 'some-decorators';\nclass Card { @memoize(${other}) wanted() { return ${make}; } }\nexport function go() { ${use('new Card().wanted()')} }`,
  ],
  [
    'a decorator beside another method',
    (make, use, _, other) =>
      `function given(kind: VALUE) { return (method: any) => function (this: any) { return method.call(this, kind); }; }\nclass Card { @given(${other}) spare(kind?: VALUE) { return 1; } wanted(kind: VALUE) { ${use('kind')} } }\nexport function go() { new Card().spare(); new Card().wanted(${make}); }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
