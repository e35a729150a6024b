/** `.init(…)`, wherever the place tells of what type. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'appended',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { var all: [Entry] = []\n func go() { all.append(.init(name: "a", kind: ${make}))\n for e in all { ${use('e.kind')} } } }`,
  ],
  [
    'inserted',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func go() { var all = [Entry]()\n all.insert(.init(name: "a", kind: ${make}), at: 0)\n for e in all { ${use('e.kind')} } } }`,
  ],
  [
    'a branch of a switch',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func one(_ n: Int) -> Entry { switch n { case 2: .init(name: "a", kind: ${make})\n default: fatalError() } }\n func go() { ${use('one(2).kind')} } }`,
  ],
  [
    'a branch of an if',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func one(_ n: Int) -> Entry? { if n > 2 { .init(name: "a", kind: ${make}) } else { nil } }\n func go() { if let it = one(2) { ${use('it.kind')} } } }`,
  ],
  [
    'a branch of a switch that is declared',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func go(_ n: Int) { let e: Entry = switch n { case 2: .init(name: "a", kind: ${make})\n default: fatalError() }\n ${use('e.kind')} } }`,
  ],
  [
    'yielded to a stream',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func all() -> AsyncStream<Entry> { AsyncStream { c in c.yield(.init(name: "a", kind: ${make})); c.finish() } }\n func go() async { for await e in all() { ${use('e.kind')} } } }`,
  ],
  [
    'sent to a subject',
    (make, use) =>
      `import Combine\nstruct Entry { let name: String; let kind: VALUE }\nfinal class Page { let sent = PassthroughSubject<Entry, Never>()\n var bag = Set<AnyCancellable>()\n func go() { sent.sink { e in ${use('e.kind')} }.store(in: &bag)\n sent.send(.init(name: "a", kind: ${make})) } }`,
  ],
  [
    'made by a closure of a list',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { func go() { let all: [Entry] = ["a"].map { .init(name: $0, kind: ${make}) }\n for e in all { ${use('e.kind')} } } }`,
  ],
  [
    'assigned to a state',
    (make, use) =>
      `import SwiftUI\nstruct Entry: Identifiable { let id: String; let kind: VALUE }\nstruct Page: View { @State private var one: Entry?\n var body: some View { Button("a") { one = .init(id: "a", kind: ${make}) }.sheet(item: $one) { e in Text("b").onAppear { ${use('e.kind')} } } } }`,
  ],
  [
    'put under a key',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { var all: [String: Entry] = [:]\n func go() { all["a"] = .init(name: "a", kind: ${make})\n if let e = all["a"] { ${use('e.kind')} } } }`,
  ],
  [
    'appended under a key',
    (make, use) =>
      `struct Entry { let name: String; let kind: VALUE }\nfinal class Page { var all: [String: [Entry]] = [:]\n func go() { all["a", default: []].append(.init(name: "a", kind: ${make}))\n for e in all["a"] ?? [] { ${use('e.kind')} } } }`,
  ],
];

bothFlows(SWIFT, ROWS);
