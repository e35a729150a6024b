/** Extensions of one protocol that are of some types alone, and have the same member. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ENTRIES = 'struct Lab {}\nstruct Drug {}\nprotocol Shelf { associatedtype Entry }\n';
const SHELVES = 'struct Labs: Shelf { typealias Entry = Lab }\nstruct Drugs: Shelf { typealias Entry = Drug }\n';

const ROWS: Rows = [
  [
    'a member by an associated type, of the first',
    (make, use, _, other) =>
      `${ENTRIES}extension Shelf where Entry == Lab { var kind: VALUE { ${make} } }\nextension Shelf where Entry == Drug { var kind: VALUE { ${other} } }\n${SHELVES}func go() { ${use('Labs().kind')} }`,
  ],
  [
    'a member by an associated type, of the second',
    (make, use, _, other) =>
      `${ENTRIES}extension Shelf where Entry == Lab { var kind: VALUE { ${other} } }\nextension Shelf where Entry == Drug { var kind: VALUE { ${make} } }\n${SHELVES}func go() { ${use('Drugs().kind')} }`,
  ],
  [
    'a static member by an associated type, with Self before it',
    (make, use, _, other) =>
      `${ENTRIES}extension Shelf where Self.Entry == Lab { static var kind: VALUE { ${other} } }\nextension Shelf where Self.Entry == Drug { static var kind: VALUE { ${make} } }\n${SHELVES}func go() { ${use('Drugs.kind')} }`,
  ],
  [
    'a method by an associated type',
    (make, use, _, other) =>
      `${ENTRIES}extension Shelf where Entry == Lab { func kind() -> VALUE { ${other} } }\nextension Shelf where Entry == Drug { func kind() -> VALUE { ${make} } }\n${SHELVES}func go() { ${use('Drugs().kind()')} }`,
  ],
  [
    'a member by an associated type that a member gives',
    (make, use, _, other) =>
      `struct Lab {}\nstruct Drug {}\nprotocol Shelf { associatedtype Entry\n var entries: [Entry] { get } }\nextension Shelf where Entry == Lab { var kind: VALUE { ${other} } }\nextension Shelf where Entry == Drug { var kind: VALUE { ${make} } }\nstruct Labs: Shelf { let entries: [Lab] = [] }\nstruct Drugs: Shelf { let entries: [Drug] = [] }\nfunc go() { ${use('Drugs().kind')} }`,
  ],
  [
    'a member by an associated type that stands inside',
    (make, use, _, other) =>
      `protocol Dated {}\nprotocol Coded {}\nprotocol Shelf { associatedtype Entry }\nextension Shelf where Entry: Dated { var kind: VALUE { ${other} } }\nextension Shelf where Entry: Coded { var kind: VALUE { ${make} } }\nstruct Labs: Shelf { struct Entry: Dated {} }\nstruct Drugs: Shelf { struct Entry: Coded {} }\nfunc go() { ${use('Drugs().kind')} }`,
  ],
  [
    'a member by what the type is beside',
    (make, use, _, other) =>
      `protocol Shelf {}\nprotocol Dated {}\nprotocol Coded {}\nextension Shelf where Self: Dated { var kind: VALUE { ${other} } }\nextension Shelf where Self: Coded { var kind: VALUE { ${make} } }\nstruct Labs: Shelf, Dated {}\nstruct Drugs: Shelf, Coded {}\nfunc go() { ${use('Drugs().kind')} }`,
  ],
  [
    'a member that the protocol asks for, by what the type is itself',
    (make, use, _, other) =>
      `protocol Shelf { var kind: VALUE { get } }\nextension Shelf where Self == Labs { var kind: VALUE { ${other} } }\nextension Shelf where Self == Drugs { var kind: VALUE { ${make} } }\nstruct Labs: Shelf {}\nstruct Drugs: Shelf {}\nfunc show(_ shelf: any Shelf) { ${use('shelf.kind')} }\nfunc go() { show(Drugs()) }`,
    { fails: ['beside'] },
  ],
  [
    'a member for some, beside the one for all',
    (make, use, _, other) =>
      `protocol Shelf {}\nprotocol Coded {}\nextension Shelf { var kind: VALUE { ${other} } }\nextension Shelf where Self: Coded { var kind: VALUE { ${make} } }\nstruct Labs: Shelf {}\nstruct Drugs: Shelf, Coded {}\nfunc go() { ${use('Drugs().kind')} }`,
  ],
  [
    'the member for all, beside the one for some',
    (make, use, _, other) =>
      `protocol Shelf {}\nprotocol Coded {}\nextension Shelf where Self: Coded { var kind: VALUE { ${other} } }\nextension Shelf { var kind: VALUE { ${make} } }\nstruct Labs: Shelf {}\nstruct Drugs: Shelf, Coded {}\nfunc go() { ${use('Labs().kind')} }`,
  ],
  [
    'the member that asks for more',
    (make, use, _, other) =>
      `protocol Shelf {}\nprotocol Coded {}\nprotocol Dated {}\nextension Shelf where Self: Coded { var kind: VALUE { ${other} } }\nextension Shelf where Self: Coded, Self: Dated { var kind: VALUE { ${make} } }\nstruct Labs: Shelf, Coded {}\nstruct Drugs: Shelf, Coded, Dated {}\nfunc go() { ${use('Drugs().kind')} }`,
  ],
  [
    'a member by an associated type, in generic code',
    (make, use, _, other) =>
      `${ENTRIES.replace('associatedtype Entry', 'associatedtype Entry\n var kind: VALUE { get }')}extension Shelf where Entry == Lab { var kind: VALUE { ${other} } }\nextension Shelf where Entry == Drug { var kind: VALUE { ${make} } }\n${SHELVES}func show<S: Shelf>(_ shelf: S) { ${use('shelf.kind')} }\nfunc go() { show(Drugs()) }`,
  ],
  [
    'a member by an associated type, in other files',
    (make, use, _, other) => ({
      'App/Shelf.swift': ENTRIES,
      'App/Labs.swift': `import HealthKit\nextension Shelf where Entry == Lab { var kind: VALUE { ${other} } }\nstruct Labs: Shelf { typealias Entry = Lab }`,
      'App/Drugs.swift': `import HealthKit\nextension Shelf where Entry == Drug { var kind: VALUE { ${make} } }\nstruct Drugs: Shelf { typealias Entry = Drug }`,
      'App/Screen.swift': `import HealthKit\nimport Mixpanel\nfunc go(store: HKHealthStore) { ${use('Drugs().kind')} }`,
    }),
  ],
  [
    'a member of a generic type by what it is of',
    (make, use, _, other) =>
      `struct Lab {}\nstruct Drug {}\nstruct Shelf<Entry> {}\nextension Shelf where Entry == Lab { var kind: VALUE { ${other} } }\nextension Shelf where Entry == Drug { var kind: VALUE { ${make} } }\nfunc go() { ${use('Shelf<Drug>().kind')} }`,
  ],
  [
    'a member of a list by what it is of',
    (make, use, _, other) =>
      `struct Lab {}\nstruct Drug {}\nextension Array where Element == Lab { var kind: VALUE { ${other} } }\nextension Array where Element == Drug { var kind: VALUE { ${make} } }\nfunc go() { ${use('[Drug()].kind')} }`,
  ],
];
bothFlows(SWIFT, ROWS);
