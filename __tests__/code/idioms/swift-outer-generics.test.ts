/** What a type inside of a generic one is of, and what a protocol leaves to others and says for those that say nothing. */
import { describe } from 'vitest';
import { bothFlows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ENTRIES = (make: string, other: string): string =>
  `protocol Entry { static var kind: VALUE { get } }\nenum Labs: Entry { static var kind: VALUE { ${make} } }\nenum Rest: Entry { static var kind: VALUE { ${other} } }\n`;
const LEDGER = (use: (value: string) => string, more = '', page = 'struct Page'): string =>
  `struct Ledger<E: Entry> { ${page} { let limit: Int\n func go() { ${use('E.kind')} }\n ${more} }\n func page(_ size: Int) -> Page { Page(limit: size) }\n static func first() -> Page { Page(limit: 1) }\n var last: Page { .init(limit: 1) } }\n`;

describe('a type inside of a generic one', () => {
  bothFlows(SWIFT, [
    [
      'made by the one around',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}func go() { Ledger<Labs>().page(4).go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'computed by the one around',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}func go() { Ledger<Labs>().last.go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'made by its whole name',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}func go() { Ledger<Labs>.Page(limit: 4).go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'made by another name',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}typealias LabPage = Ledger<Labs>.Page\nfunc go() { LabPage(limit: 4).go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'given by the type around',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}func go() { Ledger<Labs>.first().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'a class that keeps it',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use, 'init(limit: Int) { self.limit = limit }', 'final class Page')}final class Model { let page = Ledger<Labs>().page(4)\n func show() { page.go() } }\nfunc start() { Model().show()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'declared where it is kept',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${LEDGER(use)}struct Home { let page: Ledger<Labs>.Page\n func show() { page.go() } }\nfunc start() { Home(page: .init(limit: 4)).show()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'in an extension of the one around',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}struct Ledger<E: Entry> { func page() -> Page { Page() } }\nextension Ledger { struct Page { func go() { ${use('E.kind')} } } }\nfunc go() { Ledger<Labs>().page().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'with a parameter of its own',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}struct Ledger<E: Entry> { struct Page<S> { let size: S\n func go() { ${use('E.kind')} } }\n func page() -> Page<Int> { Page<Int>(size: 4) } }\nfunc go() { Ledger<Labs>().page().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'two deep',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}struct Ledger<E: Entry> { struct Page { struct Line { func go() { ${use('E.kind')} } }\n func line() -> Line { Line() } }\n func page() -> Page { Page() } }\nfunc go() { Ledger<Labs>().page().line().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'an enum',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}struct Ledger<E: Entry> { enum Reader { static func go() { ${use('E.kind')} } }\n func show() { Reader.go() } }\nfunc start() { Ledger<Labs>().show()\n print(Rest.kind.hashValue) }`,
    ],
  ]);
});

describe('what a protocol leaves to others', () => {
  const FOLIO = (use: (value: string) => string, said: string): string =>
    `protocol Folio { associatedtype Inside: Entry = Labs }\nextension Folio { func go() { ${use(said)} } }\n`;
  bothFlows(SWIFT, [
    [
      'by what it is otherwise',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${FOLIO(use, 'Inside.kind')}struct House: Folio {}\nfunc go() { House().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'by what it is otherwise, of itself',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${FOLIO(use, 'Self.Inside.kind')}struct House: Folio {}\nfunc go() { House().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'in a list with one that says another',
      (make, use, _each, other) =>
        `${ENTRIES(other, make)}${FOLIO(use, 'Inside.kind').replace('= Labs', '= Rest').replace(' }', '\n func go() }')}struct House: Folio {}\nstruct Ward: Folio { typealias Inside = Labs\n func go() {} }\nfunc go() { let all: [any Folio] = [House(), Ward()]\n for folio in all { folio.go() } }`,
    ],
    [
      'of a parameter',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}protocol Folio { associatedtype Inside: Entry = Labs }\nstruct House: Folio {}\nfunc show<F: Folio>(_ folio: F) { ${use('F.Inside.kind')} }\nfunc go() { show(House())\n print(Rest.kind.hashValue) }`,
    ],
    [
      'of a type that is passed',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}protocol Folio { associatedtype Inside: Entry = Labs }\nenum House: Folio {}\nfunc show<F: Folio>(_ folio: F.Type) { ${use('F.Inside.kind')} }\nfunc go() { show(House.self)\n print(Rest.kind.hashValue) }`,
    ],
    [
      'above it',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${FOLIO(use, 'Inside.kind')}protocol Bound: Folio {}\nstruct House: Bound {}\nfunc go() { House().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'of a type that says nothing, by its name, beside one that does',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}protocol Folio { associatedtype Inside: Entry = Labs }\nstruct House: Folio {}\nstruct Ward: Folio { typealias Inside = Rest }\nfunc go() { ${use('House.Inside.kind')}\n print(Ward.Inside.kind.hashValue) }`,
    ],
    [
      'where it is said',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}${FOLIO(use, 'Inside.kind').replace('= Labs', '= Rest')}struct House: Folio { typealias Inside = Labs }\nfunc go() { House().go()\n print(Rest.kind.hashValue) }`,
    ],
    [
      'where a member says it',
      (make, use, _each, other) =>
        `${ENTRIES(make, other)}protocol Folio { associatedtype Inside: Entry = Rest\n func make() -> Inside? }\nextension Folio { func go() { ${use('Inside.kind')} } }\nstruct House: Folio { func make() -> Labs? { nil } }\nfunc go() { House().go()\n print(Rest.kind.hashValue) }`,
    ],
  ]);
});
