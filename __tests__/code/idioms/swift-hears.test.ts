/** What a helper tells, and who hears of it: the two know each other by a name, a stream or a function that is kept. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const TOLD =
  'extension Notification.Name { static let picked = Notification.Name("picked") }\nfunc tell(_ kind: VALUE) { NotificationCenter.default.post(name: .picked, object: nil, userInfo: ["kind": kind]) }\n';
const MESSAGES =
  'struct Picked: NotificationCenter.MainActorMessage { typealias Subject = Shelf\n let kind: VALUE }\nstruct Rested: NotificationCenter.MainActorMessage { typealias Subject = Shelf\n let kind: VALUE }\n';
const STREAM =
  'actor Feed { static let shared = Feed()\n private var heirs: [UUID: AsyncStream<VALUE>.Continuation] = [:]\n';
const HEARD = (use: string) => `func hear() async { for await kind in await Feed.shared.events() { ${use} } }\n`;

const ROWS: Rows = [
  [
    'a publisher of a notification',
    (make, use) =>
      `${TOLD}func go() { tell(${make}) }\nfinal class Shelf { var bag: Set<AnyCancellable> = []\n init() { NotificationCenter.default.publisher(for: .picked).compactMap { $0.userInfo?["kind"] as? VALUE }.sink { kind in ${use('kind')} }.store(in: &bag) } }`,
  ],
  [
    'a sequence of notifications',
    (make, use) =>
      `${TOLD}func go() { tell(${make}) }\nfunc hear() async { for await note in NotificationCenter.default.notifications(named: .picked) { if let kind = note.userInfo?["kind"] as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'a block of a notification',
    (make, use) =>
      `${TOLD}func go() { tell(${make}) }\nfunc hear() { NotificationCenter.default.addObserver(forName: .picked, object: nil, queue: nil) { note in guard let kind = note.userInfo?["kind"] as? VALUE else { return }\n ${use('kind')} } }`,
  ],
  [
    'a message of a type',
    (make, use, _, other) =>
      `${MESSAGES}func go(shelf: Shelf) { NotificationCenter.default.post(Picked(kind: ${make}), subject: shelf)\n NotificationCenter.default.post(Rested(kind: ${other}), subject: shelf) }\nfinal class Shelf { var token: NotificationCenter.ObservationToken?\n init() { token = NotificationCenter.default.addObserver(of: self, for: Picked.self) { message in ${use('message.kind')} } } }`,
  ],
  [
    'a message by its identifier',
    (make, use) =>
      `${MESSAGES}extension NotificationCenter.MessageIdentifier where Self == NotificationCenter.BaseMessageIdentifier<Picked> { static var picked: NotificationCenter.BaseMessageIdentifier<Picked> { .init() } }\nfunc go(shelf: Shelf) { NotificationCenter.default.post(Picked(kind: ${make}), subject: shelf) }\nfinal class Shelf { var token: NotificationCenter.ObservationToken?\n init() { token = NotificationCenter.default.addObserver(of: self, for: .picked) { message in ${use('message.kind')} } } }`,
  ],
  [
    'a sequence of messages of a type',
    (make, use, _, other) =>
      `${MESSAGES}final class Shelf {}\nfunc go(shelf: Shelf) { NotificationCenter.default.post(Picked(kind: ${make}))\n NotificationCenter.default.post(Rested(kind: ${other})) }\nfunc hear() async { for await message in NotificationCenter.default.messages(of: Shelf.self, for: Picked.self) { ${use('message.kind')} } }`,
  ],
  [
    'a message of a type, a file each',
    (make, use) => ({
      'App/Picked.swift':
        'import Foundation\nstruct Picked: NotificationCenter.MainActorMessage { typealias Subject = Desk\n let section: Section }',
      'App/Section.swift': `import HealthKit\nenum Section { case labs\n var kind: VALUE { ${make} } }`,
      'App/Desk.swift':
        'import Foundation\nfinal class Desk { static let shared = Desk()\n func open(_ section: Section) { NotificationCenter.default.post(Picked(section: section), subject: self) } }',
      'App/Home.swift':
        'import SwiftUI\nstruct Home: View { private let desk = Desk.shared\n var body: some View { Button("Labs") { desk.open(.labs) } } }',
      'App/Shelf.swift': `import HealthKit\nimport Mixpanel\nfinal class Shelf { var token: NotificationCenter.ObservationToken?\n init() { token = NotificationCenter.default.addObserver(of: Desk.shared, for: Picked.self) { message in let section = message.section\n ${use('section.kind')} } } }`,
    }),
  ],
  [
    'a method of a notification',
    (make, use) =>
      `${TOLD}func go() { tell(${make}) }\nfinal class Shelf: NSObject { override init() { super.init()\n NotificationCenter.default.addObserver(self, selector: #selector(hear(_:)), name: .picked, object: nil) }\n @objc private func hear(_ note: Notification) { guard let kind = note.userInfo?["kind"] as? VALUE else { return }\n ${use('kind')} } }`,
  ],
  [
    'a notification, a file each',
    (make, use) => ({
      'App/Names.swift':
        'import Foundation\nextension Notification.Name { static let picked = Notification.Name("picked") }',
      'App/Home.swift': `import HealthKit\nimport SwiftUI\nstruct Home: View { var body: some View { Button("") { Teller.tell(${make}) } } }`,
      'App/Teller.swift':
        'import HealthKit\nenum Teller { static func tell(_ kind: VALUE) { NotificationCenter.default.post(name: .picked, object: kind) } }',
      'App/Shelf.swift': `import HealthKit\nimport Mixpanel\nfinal class Shelf { init() { NotificationCenter.default.addObserver(forName: .picked, object: nil, queue: .main) { note in if let kind = note.object as? VALUE { ${use('kind')} } } } }`,
    }),
  ],
  [
    'a stream for each who hears',
    (make, use) =>
      `${STREAM}func events() -> AsyncStream<VALUE> { let (stream, heir) = AsyncStream.makeStream(of: VALUE.self)\n heirs[UUID()] = heir\n return stream }\n func tell(_ kind: VALUE) { for heir in heirs.values { heir.yield(kind) } } }\n${HEARD(use('kind'))}func tell(_ kind: VALUE) async { await Feed.shared.tell(kind) }\nfunc go() async { await tell(${make}) }`,
  ],
  [
    'a stream that a closure fills',
    (make, use) =>
      `${STREAM}func events() -> AsyncStream<VALUE> { AsyncStream { heir in let id = UUID()\n self.heirs[id] = heir } }\n func tell(_ kind: VALUE) { for (_, heir) in heirs { heir.yield(kind) } } }\n${HEARD(use('kind'))}func tell(_ kind: VALUE) async { await Feed.shared.tell(kind) }\nfunc go() async { await tell(${make}) }`,
  ],
  [
    'one of the streams',
    (make, use) =>
      `${STREAM}func events() -> some AsyncSequence { let (stream, heir) = AsyncStream<VALUE>.makeStream()\n heirs[UUID()] = heir\n return stream }\n func tell(_ kind: VALUE) { if let heir = heirs.values.first { heir.yield(kind) } } }\n${HEARD(use('kind'))}func tell(_ kind: VALUE) async { await Feed.shared.tell(kind) }\nfunc go() async { await tell(${make}) }`,
  ],
  [
    'reduce with an operator',
    (make, _, each) => `func go() { let parts = [[${make}], []]\n ${each('parts.reduce([], +)')} }`,
  ],
  [
    'reduce into with an operator',
    (make, _, each) => `func go() { let parts = [[${make}], []]\n ${each('parts.reduce(into: [], +=)')} }`,
  ],
  [
    'merged with an operator',
    (make, _, each) =>
      `func go() { let parts = ["a": [${make}]].merging(["b": []], uniquingKeysWith: +)\n ${each('parts.values.flatMap { $0 }')} }`,
    OF_TYPES,
  ],
  [
    'a table sorted by an operator',
    (make, use) =>
      `struct Shelf: View { let kinds = ["a": ${make}]\n var body: some View { ForEach(kinds.sorted(by: <), id: \\.key) { title, kind in Button(title) { ${use('kind')} } } } }`,
  ],
  [
    'a reducer that is kept',
    (make, use) =>
      `struct State { var kind: VALUE?\n var count = 0 }\nfunc change(state: inout State, kind: VALUE) { state.kind = kind }\nfinal class Store { var state = State()\n let reduce: (inout State, VALUE) -> Void\n init(reduce: @escaping (inout State, VALUE) -> Void) { self.reduce = reduce }\n func tell(_ kind: VALUE) { reduce(&state, kind)\n if let told = state.kind { ${use('told')} } } }\nfunc go() { Store(reduce: change).tell(${make}) }`,
  ],
];
bothFlows(SWIFT, ROWS);
