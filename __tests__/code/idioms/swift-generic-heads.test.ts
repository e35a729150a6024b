/** `for kind in Set<Kind>(kinds) { … }`: where a block follows, the grammar takes a generic type that is made for comparisons. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const BOX = 'struct Box<Value> { let kind: VALUE\n let other: Value? }\n';

const ROWS: Rows = [
  ['a set, gone over', (make, use) => `func go() { for kind in Set<VALUE>([${make}]) { ${use('kind')} } }`],
  [
    'a list of optionals',
    (make, use) => `func go() { for kind in Array<VALUE?>([${make}]) { if let kind { ${use('kind')} } } }`,
  ],
  [
    'a list of lists',
    (make, use) =>
      `func go() { for kinds in Array<Array<VALUE>>([[${make}]]) { for kind in kinds { ${use('kind')} } } }`,
  ],
  [
    'a list of lists, in brackets',
    (make, use) => `func go() { for kinds in Array<[VALUE]>([[${make}]]) { for kind in kinds { ${use('kind')} } } }`,
  ],
  [
    'one that is made with labels',
    (make, use) =>
      `${BOX}struct Tag {}\nfunc pick(_ box: Box<Tag>?) -> VALUE? { box?.kind }\nfunc go() { if let kind = pick(Box<Tag>(kind: ${make}, other: nil)) { ${use('kind')} } }`,
  ],
  [
    'one that may be nothing',
    (make, use) =>
      `struct Box<Value> { let kind: VALUE\n init?(_ kind: VALUE, _ value: Value?) { self.kind = kind } }\nfunc go() { if let box = Box<Int>(${make}, 1) { ${use('box.kind')} } }`,
  ],
  [
    'one of an inner type',
    (make, use) =>
      `enum Shelf { struct Tag {}\n struct Box<Value> { let kind: VALUE\n init?(_ kind: VALUE) { self.kind = kind } } }\nfunc go() { if let box = Shelf.Box<Shelf.Tag>(${make}) { ${use('box.kind')} } }`,
  ],
  [
    'a sequence of values',
    (make, use) =>
      `func go() async { for await kind in AsyncStream<VALUE>({ continuation in continuation.yield(${make})\n continuation.finish() }) { ${use('kind')} } }`,
  ],
];
bothFlows(SWIFT, ROWS);
