/** `Self` in what types say of their members, and `.init(…)`, where the place tells what is made. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'a maker that says Self, made by what is implied',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE\n static func labs() -> Self { .init(kind: ${make}) }\n static func rest() -> Self { .init(kind: ${other}) } }\nfunc show(_ shelf: Shelf) { ${use('shelf.kind')} }\nfunc go() { show(.labs()) }`,
  ],
  [
    'a constant that says Self, made by what is implied',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE\n static let labs: Self = .init(kind: ${make})\n static let rest: Self = .init(kind: ${other}) }\nfunc show(_ shelf: Shelf) { ${use('shelf.kind')} }\nfunc go() { show(.labs) }`,
  ],
  [
    'a member that says Self, made by what is implied',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE\n static var labs: Self { .init(kind: ${make}) }\n static var rest: Self { .init(kind: ${other}) } }\nfunc show(_ shelf: Shelf) { ${use('shelf.kind')} }\nfunc go() { show(.labs) }`,
  ],
  [
    'a list of Self, made by what is implied',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE\n static var all: [Self] { [.init(kind: ${make})] }\n static var rest: [Self] { [.init(kind: ${other})] } }\nfunc go() { for shelf in Shelf.all { ${use('shelf.kind')} } }`,
  ],
  [
    'a list of Self of what is implied',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE\n static let labs = Self(kind: ${make})\n static let rest = Self(kind: ${other})\n static let all: [Self] = [.labs] }\nfunc go() { Shelf.all.forEach { ${use('$0.kind')} } }`,
  ],
  [
    'a maker of an extension that says Self, with closures',
    (make, use) =>
      `struct Shelf { var show: (VALUE) -> Void }\nextension Shelf { static func live() -> Self { .init(show: { kind in ${use('kind')} }) } }\nstruct Model { let shelf: Shelf\n func go() { shelf.show(${make}) } }\nfunc go() { Model(shelf: .live()).go() }`,
  ],
  [
    'a maker of a class that says Self',
    (make, use, _, other) =>
      `final class Shelf { let kind: VALUE\n init(kind: VALUE) { self.kind = kind }\n static func labs() -> Self { .init(kind: ${make}) }\n static func rest() -> Self { .init(kind: ${other}) } }\nfunc go() { let shelf = Shelf.labs()\n ${use('shelf.kind')} }`,
  ],
  [
    'a result of a list of Self',
    (make, use) =>
      `struct Shelf { var kind: VALUE\n static func all() -> [Self] { [.init(kind: ${make})] } }\nfunc go() { for shelf in Shelf.all() { ${use('shelf.kind')} } }`,
  ],
  [
    'a client of functions that what is implied makes, and that is handed on',
    (make, use) =>
      `struct Client { var show: (VALUE) -> Void }\nstruct Screen { let client: Client\n func go() { client.show(${make}) } }\nfunc go() { Screen(client: .init(show: { kind in ${use('kind')} })).go() }`,
  ],
  [
    'a client of functions whose maker is implied in another file',
    (make, use) => ({
      'App/Client.swift': `import HealthKit\nstruct Client { var show: (Section) -> Void }\nenum Section { case labs\n var kind: VALUE { ${make} } }`,
      'App/Live.swift': `import HealthKit\nimport Mixpanel\nextension Client { static func live() -> Self { .init(show: { section in ${use('section.kind')} }) } }`,
      'App/Screen.swift': `import SwiftUI\nstruct Screen: View { let client: Client\n var body: some View { Text("").onAppear { client.show(.labs) } } }\nstruct Home: View { var body: some View { Screen(client: .live()) } }`,
    }),
  ],
];
bothFlows(SWIFT, ROWS);
