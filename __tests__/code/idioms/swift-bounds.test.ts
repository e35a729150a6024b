/** What a type parameter has to be: what its objects do is what those do that fit. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'some',
    (make, use, _, other) =>
      `protocol Shelf { var kind: VALUE { get } }\nstruct Labs: Shelf { var kind: VALUE { ${make} } }\nstruct Rest: Shelf { var kind: VALUE { ${other} } }\nfunc shelf() -> some Shelf { Labs() }\nfinal class Model<S: Shelf> { let shelf: S\n init(shelf: S) { self.shelf = shelf }\n func go() { ${use('shelf.kind')} } }\nfunc go() { Model(shelf: shelf()).go()\n print(Rest().kind.hashValue) }`,
  ],
  [
    'generic field',
    (make, use) =>
      `protocol Shelf { var kind: VALUE { get } }\nstruct Labs: Shelf { var kind: VALUE { ${make} } }\nfinal class Model<S: Shelf> { let shelf: S\n init(shelf: S) { self.shelf = shelf }\n func go() { ${use('shelf.kind')} } }\nfunc go() { Model(shelf: Labs()).go() }`,
  ],
  [
    'generic field, method',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfinal class Model<S: Shelf> { private let shelf: S\n init(shelf: S) { self.shelf = shelf }\n func go() async { ${use('await shelf.kind()')} } }\nfunc go() async { await Model(shelf: Labs()).go() }`,
  ],
  [
    'some field',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfunc show(_ shelf: some Shelf) async { ${use('await shelf.kind()')} }\nfunc go() async { await show(Labs()) }`,
  ],
  [
    'generic view and model',
    (make, use) => ({
      'App/P.swift': `protocol Shelf: Sendable { func kind() async throws -> VALUE }`,
      'App/L.swift': `import HealthKit\nstruct Labs: Shelf { func kind() async throws -> VALUE { ${make} } }`,
      'App/F.swift': `func makeShelf() -> some Shelf { Labs() }`,
      'App/M.swift': `import HealthKit\nimport Mixpanel\n@Observable final class Model<S: Shelf> { private let shelf: S\n init(shelf: S) { self.shelf = shelf }\n func go() async throws { let kind = try await shelf.kind()\n ${use('kind')} } }`,
      'App/V.swift': `import SwiftUI\nstruct Home<S: Shelf>: View { let model: Model<S>\n var body: some View { Text("").task { try? await model.go() } } }\nstruct Top: View { var body: some View { Home(model: Model(shelf: makeShelf())) } }`,
    }),
  ],
  [
    'generic function',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfunc show<S: Shelf>(_ shelf: S) async { ${use('await shelf.kind()')} }\nfunc go() async { await show(Labs()) }`,
  ],
  [
    'generic function, where',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfunc show<S>(_ shelf: S) async where S: Shelf { ${use('await shelf.kind()')} }\nfunc go() async { await show(Labs()) }`,
  ],
  [
    'generic field, where',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfinal class Model<S> where S: Shelf { private let shelf: S\n init(shelf: S) { self.shelf = shelf }\n func go() async { ${use('await shelf.kind()')} } }\nfunc go() async { await Model(shelf: Labs()).go() }`,
  ],
  [
    'generic field in a method of an extension',
    (make, use) =>
      `protocol Shelf { func kind() async -> VALUE }\nstruct Labs: Shelf { func kind() async -> VALUE { ${make} } }\nfinal class Model<S: Shelf> { let shelf: S\n init(shelf: S) { self.shelf = shelf } }\nextension Model { func go() async { ${use('await shelf.kind()')} } }\nfunc go() async { await Model(shelf: Labs()).go() }`,
  ],
];
bothFlows(SWIFT, ROWS);
