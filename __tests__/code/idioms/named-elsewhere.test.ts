/**
 * What is handed over by its name, or made without one, and declared in a file that names no record: it is opened once a
 * record comes to it.
 */
import { C_SHARP, USING } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const file = (code: string): string => `import Mixpanel\nimport SwiftUI\n${code}\n`;
const tracking = (use: string): Record<string, string> => ({
  'App/Tracking.swift': file(`enum Tracking { static func capture(_ event: String, _ detail: String) { ${use} } }`),
});

const FUNCTIONS: Ways = [
  [
    'a function of a type, to a struct of functions',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Action.swift':
        'struct TrackAction { var send: (_ event: String, _ detail: String) -> Void = { _, _ in }\n func callAsFunction(_ event: String, detail: String) { send(event, detail) } }',
      'App/Page.swift': `let track = TrackAction(send: Tracking.capture)\nfunc go() { track("opened", detail: ${make}) }`,
    }),
  ],
  [
    'the same by the environment',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Action.swift':
        'import SwiftUI\nstruct TrackAction { var send: (_ event: String, _ detail: String) -> Void = { _, _ in }\n func callAsFunction(_ event: String, detail: String) { send(event, detail) } }\nextension EnvironmentValues { @Entry var track = TrackAction() }',
      'App/Row.swift':
        'import SwiftUI\nstruct Row: View { let note: String\n @Environment(\\.track) private var track\n var body: some View { Text(note).onTapGesture { track("opened", detail: note) } } }',
      'App/Root.swift': `import SwiftUI\nstruct Root: View { var body: some View { Row(note: ${make}).environment(\\.track, TrackAction(send: Tracking.capture)) } }`,
    }),
  ],
  [
    'a closure that a type keeps, in a list',
    (make, use) => ({
      'App/Steps.swift': file(`enum Steps { static let tell: (String) -> Void = { name in ${use('name')} } }`),
      'App/Store.swift': `final class Store { private let steps: [(String) -> Void]\n init(steps: [(String) -> Void]) { self.steps = steps }\n func send(_ name: String) { for step in steps { step(name) } } }\nlet store = Store(steps: [Steps.tell])\nfunc go() { store.send(${make}) }`,
    }),
  ],
  [
    'the same where an alias says what it is',
    (make, use) => ({
      'App/Steps.swift': file(`enum Steps { static let tell: Step = { name in ${use('name')} } }`),
      'App/Step.swift': 'typealias Step = @MainActor (String) -> Void',
      'App/Store.swift': `final class Store { private let steps: [Step]\n init(steps: [Step]) { self.steps = steps }\n func send(_ name: String) { for step in steps { step(name) } } }`,
      'App/App.swift': 'let store = Store(steps: [Steps.tell])',
      'App/Go.swift': `func go() { store.send(${make}) }`,
    }),
  ],
  [
    'a method of an object',
    (make, use) => ({
      'App/Tracker.swift': file(`final class Tracker { func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nfunc go(_ tracker: Tracker) { Row(onOpen: tracker.capture).open() }`,
    }),
  ],
  [
    'a method of an object that is made at once',
    (make, use) => ({
      'App/Tracker.swift': file(`final class Tracker { func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nlet tracker = Tracker()\nfunc go() { Row(onOpen: tracker.capture(_:)).open() }`,
    }),
  ],
  [
    'a method of the one instance',
    (make, use) => ({
      'App/Tracker.swift': file(
        `final class Tracker { static let shared = Tracker()\n func capture(_ detail: String) { ${use('detail')} } }`,
      ),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nfunc go() { Row(onOpen: Tracker.shared.capture).open() }`,
    }),
  ],
  [
    'in a dictionary',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Page.swift': `let handlers: [String: (String, String) -> Void] = ["open": Tracking.capture]\nfunc go() { handlers["open"]?("a", ${make}) }`,
    }),
  ],
  [
    'assigned',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Page.swift': `final class Page { var onOpen: ((String, String) -> Void)?\n func open() { onOpen?("a", ${make}) } }\nfunc go(_ page: Page) { page.onOpen = Tracking.capture }`,
    }),
  ],
  [
    'to `map` and `forEach`',
    (make, use) => ({
      'App/Tracking.swift': file(`enum Tracking { static func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `func go() { [${make}].forEach(Tracking.capture) }`,
    }),
  ],
  [
    'to `sink`',
    (make, use) => ({
      'App/Tracking.swift': file(`enum Tracking { static func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `import Combine\nvar bag = Set<AnyCancellable>()\nfunc go() { Just(${make}).sink(receiveValue: Tracking.capture).store(in: &bag) }`,
    }),
  ],
];

/** The file that holds the function is opened, and nothing goes from there. */
const FUNCTIONS_NONE: Ways = [
  [
    'what is not the record',
    (make, use) => ({
      ...tracking(use('event')),
      'App/Page.swift': `struct Row { let onOpen: (String, String) -> Void\n func open() { onOpen("opened", ${make}) } }\nfunc go() { Row(onOpen: Tracking.capture).open() }`,
    }),
  ],
  [
    'a constant beside',
    (make, use) => ({
      'App/Tracking.swift': file(
        `enum Tracking { static let section = "notes"\n static func go() { ${use('section')} } }`,
      ),
      'App/Page.swift': `struct Row { let section: String\n let note: String }\nfunc go() -> Row { Row(section: Tracking.section, note: ${make}) }`,
    }),
  ],
];

const FUNCTIONS_DART: Ways = [
  [
    'a function of a class',
    (make, use) => ({
      'lib/tracking.dart': `import 'package:firebase_analytics/firebase_analytics.dart';\nclass Tracking { static void capture(String detail) { ${use('detail')} } }`,
      'lib/row.dart': `import 'journal.dart';\nclass Row { final void Function(String) onOpen;\n Row({required this.onOpen});\n void open() { onOpen(${make}); } }`,
      'lib/page.dart': `import 'row.dart';\nimport 'tracking.dart';\nvoid go() { Row(onOpen: Tracking.capture).open(); }`,
    }),
  ],
  [
    'a method of an object',
    (make, use) => ({
      'lib/tracking.dart': `import 'package:firebase_analytics/firebase_analytics.dart';\nclass Tracker { void capture(String detail) { ${use('detail')} } }`,
      'lib/row.dart': `import 'journal.dart';\nclass Row { final void Function(String) onOpen;\n Row({required this.onOpen});\n void open() { onOpen(${make}); } }`,
      'lib/page.dart': `import 'row.dart';\nimport 'tracking.dart';\nvoid go() { final tracker = Tracker();\n Row(onOpen: tracker.capture).open(); }`,
    }),
  ],
];

const FUNCTIONS_C_SHARP: Ways = [
  [
    'a method group of a class',
    (make, use) => ({
      'Tracking.cs': `using Microsoft.AppCenter.Analytics;\nnamespace App;\npublic static class Tracking { public static void Capture(string detail) { ${use('detail')} } }`,
      'Row.cs': `using System;\nnamespace App;\npublic class Row { private readonly Action<string> onOpen;\n public Row(Action<string> onOpen) { this.onOpen = onOpen; }\n public void Open() { onOpen(${make}); } }`,
      'Page.cs': `${USING}namespace App;\npublic class Page { public void Go() { new Row(Tracking.Capture).Open(); } }`,
    }),
  ],
  [
    'an event',
    (make, use) => ({
      'Tracking.cs': `using Microsoft.AppCenter.Analytics;\nnamespace App;\npublic static class Tracking { public static void Capture(string detail) { ${use('detail')} } }`,
      'Row.cs': `using System;\nnamespace App;\npublic class Row { public event Action<string> Opened;\n public void Open() { Opened?.Invoke(${make}); } }`,
      'Page.cs': `${USING}namespace App;\npublic class Page { public void Go() { var row = new Row();\n row.Opened += Tracking.Capture;\n row.Open(); } }`,
    }),
  ],
];

const K = 'src/iosMain/kotlin';
const FUNCTIONS_KOTLIN: Ways = [
  [
    'a reference to a function of an object',
    (make, use) => ({
      [`${K}/Tracking.kt`]: `package app\nobject Tracking { fun capture(detail: String) { ${use('detail')} } }`,
      [`${K}/Row.kt`]: `package app\nclass Row(private val onOpen: (String) -> Unit) { fun open() { onOpen(${make}) } }`,
      [`${K}/Page.kt`]: 'package app\nfun go() { Row(Tracking::capture).open() }',
    }),
  ],
  [
    'a reference to a function of a value',
    (make, use) => ({
      [`${K}/Tracking.kt`]: `package app\nclass Tracker { fun capture(detail: String) { ${use('detail')} } }`,
      [`${K}/Row.kt`]: `package app\nclass Row(private val onOpen: (String) -> Unit) { fun open() { onOpen(${make}) } }`,
      [`${K}/Page.kt`]: 'package app\nfun go(tracker: Tracker) { Row(tracker::capture).open() }',
    }),
  ],
];

/** Who calls a function that gives a record may know no more than what keeps it. */
const client = (make: string): Record<string, string> => ({
  'App/Client.swift': `struct Client { var names: () async throws -> [String]\n static let live = Client(names: { [${make}] }) }`,
});

const GIVEN: Ways = [
  [
    'a struct of functions, by its own constant',
    (make, use) => ({
      ...client(make),
      'App/Model.swift': file(
        `final class Model { func load() async throws { for name in try await Client.live.names() { ${use('name')} } } }`,
      ),
    }),
  ],
  [
    'a struct of functions that is passed',
    (make, use) => ({
      ...client(make),
      'App/Model.swift': file(
        `final class Model { let client: Client\n init(client: Client) { self.client = client }\n func load() async throws { for name in try await client.names() { ${use('name')} } } }`,
      ),
      'App/App.swift': 'let model = Model(client: .live)',
    }),
  ],
  [
    'a client of swift-dependencies',
    (make, use) => ({
      'App/Client.swift': `import ComposableArchitecture\n@DependencyClient\nstruct Client: Sendable { var names: @Sendable () async throws -> [String] }\nextension Client: DependencyKey { static let liveValue = Client(names: { [${make}] })\n static let testValue = Client(names: { [] }) }\nextension DependencyValues { var client: Client { get { self[Client.self] } set { self[Client.self] = newValue } } }`,
      'App/Feature.swift': file(
        `import ComposableArchitecture\n@Reducer struct Feature { struct State { var names: [String] = [] }\n enum Action { case load, loaded([String]) }\n @Dependency(\\.client) var client\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .load: return .run { send in await send(.loaded(try await client.names())) }\n case .loaded(let names): ${use('names[0]')}\n return .none } } } }`,
      ),
    }),
  ],
  [
    'the same by a function that makes it',
    (make, use) => ({
      'App/Client.swift': `struct Client { var names: () async throws -> [String]\n static func live(limit: Int) -> Client { Client(names: { [${make}] }) } }`,
      'App/Model.swift': file(
        `final class Model { let client: Client\n init(client: Client) { self.client = client }\n func load() async throws { for name in try await client.names() { ${use('name')} } } }`,
      ),
      'App/App.swift': 'let model = Model(client: .live(limit: 3))',
    }),
  ],
  [
    'a closure that a type keeps',
    (make, use) => ({
      'App/Sources.swift': `enum Sources { static let names: () async throws -> [String] = { [${make}] } }`,
      'App/Model.swift': file(
        `final class Model { func load() async throws { for name in try await Sources.names() { ${use('name')} } } }`,
      ),
    }),
  ],
  [
    'a closure that a type keeps, handed over',
    (make, use) => ({
      'App/Sources.swift': `enum Sources { static let names: () async throws -> [String] = { [${make}] } }`,
      'App/Model.swift': file(
        `final class Model { let load: () async throws -> [String]\n init(load: @escaping () async throws -> [String]) { self.load = load }\n func go() async throws { for name in try await load() { ${use('name')} } } }`,
      ),
      'App/App.swift': 'let model = Model(load: Sources.names)',
    }),
  ],
  [
    'a function of a type, handed over',
    (make, use) => ({
      'App/Sources.swift': `enum Sources { static func names() async throws -> [String] { [${make}] } }`,
      'App/Model.swift': file(
        `final class Model { let load: () async throws -> [String]\n init(load: @escaping () async throws -> [String]) { self.load = load }\n func go() async throws { for name in try await load() { ${use('name')} } } }`,
      ),
      'App/App.swift': 'let model = Model(load: Sources.names)',
    }),
  ],
];

/** What is made without its type, by a case or a maker, and taken apart in a file that names the type alone. */
const event = 'enum Event { case started\n case imported(title: String, position: Int)\n case finished(count: Int) }';
const follow = (text: string): Record<string, string> => ({
  'App/Event.swift': event,
  'App/Monitor.swift': file(
    `struct Monitor { func follow(_ events: AsyncStream<Event>) async { for await event in events { switch event { case .started: break\n case .imported(let title, let position): ${text}\n case .finished: break } } } }`,
  ),
});
const STREAMS: Ways = [
  [
    'a stream of cases that a method fills',
    (make, use) => ({
      ...follow(use('title')),
      'App/Importer.swift': `actor Importer { nonisolated func events() -> AsyncStream<Event> { AsyncStream { continuation in let task = Task { await self.run(continuation)\n continuation.finish() }\n continuation.onTermination = { _ in task.cancel() } } }\n private func run(_ continuation: AsyncStream<Event>.Continuation) async { continuation.yield(.started)\n continuation.yield(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async { await Monitor().follow(importer.events()) }',
    }),
  ],
  [
    'a stream of cases that is filled at once',
    (make, use) => ({
      ...follow(use('title')),
      'App/Importer.swift': `actor Importer { nonisolated func events() -> AsyncStream<Event> { AsyncStream { continuation in continuation.yield(.imported(title: ${make}, position: 1)) } } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async { await Monitor().follow(importer.events()) }',
    }),
  ],
  [
    'a stream that an object keeps who fills it',
    (make, use) => ({
      ...follow(use('title')),
      'App/Importer.swift': `final class Importer { private var continuation: AsyncStream<Event>.Continuation?\n lazy var events = AsyncStream<Event> { self.continuation = $0 }\n func run() { continuation?.yield(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async { await Monitor().follow(importer.events) }',
    }),
  ],
  [
    'a stream that is made with who fills it',
    (make, use) => ({
      ...follow(use('title')),
      'App/Importer.swift': `final class Importer { let events: AsyncStream<Event>\n private let continuation: AsyncStream<Event>.Continuation\n init() { (events, continuation) = AsyncStream.makeStream() }\n func run() { continuation.yield(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async { await Monitor().follow(importer.events) }',
    }),
  ],
  [
    'a stream that may fail',
    (make, use) => ({
      'App/Event.swift': event,
      'App/Monitor.swift': file(
        `struct Monitor { func follow(_ events: AsyncThrowingStream<Event, Error>) async throws { for try await event in events { if case .imported(let title, _) = event { ${use('title')} } } } }`,
      ),
      'App/Importer.swift': `actor Importer { nonisolated func events() -> AsyncThrowingStream<Event, Error> { AsyncThrowingStream { continuation in Task { await self.run(continuation) } } }\n private func run(_ continuation: AsyncThrowingStream<Event, Error>.Continuation) async { continuation.yield(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async throws { try await Monitor().follow(importer.events()) }',
    }),
  ],
  [
    'a subject of cases',
    (make, use) => ({
      'App/Event.swift': event,
      'App/Monitor.swift': file(
        `import Combine\nfinal class Monitor { var bag = Set<AnyCancellable>()\n func follow(_ events: AnyPublisher<Event, Never>) { events.sink { event in if case .imported(let title, _) = event { ${use('title')} } }.store(in: &bag) } }`,
      ),
      'App/Importer.swift': `import Combine\nfinal class Importer { private let subject = PassthroughSubject<Event, Never>()\n var events: AnyPublisher<Event, Never> { subject.eraseToAnyPublisher() }\n func run() { subject.send(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer, _ monitor: Monitor) { monitor.follow(importer.events) }',
    }),
  ],
  [
    'a subject that is passed',
    (make, use) => ({
      'App/Monitor.swift': file(
        `import Combine\nfinal class Monitor { var bag = Set<AnyCancellable>()\n let subject = PassthroughSubject<String, Never>()\n func follow(_ importer: Importer) { subject.sink { title in ${use('title')} }.store(in: &bag)\n importer.run(subject) } }`,
      ),
      'App/Importer.swift': `import Combine\nfinal class Importer { func run(_ subject: PassthroughSubject<String, Never>) { subject.send(${make}) } }`,
    }),
  ],
  [
    'cases that a callback is called with',
    (make, use) => ({
      'App/Event.swift': event,
      'App/Monitor.swift': file(
        `struct Monitor { func follow(_ importer: Importer) { importer.onEvent = { event in if case .imported(let title, _) = event { ${use('title')} } } } }`,
      ),
      'App/Importer.swift': `final class Importer { var onEvent: ((Event) -> Void)?\n func run() { onEvent?(.imported(title: ${make}, position: 1)) } }`,
    }),
  ],
  [
    'cases that a delegate is called with',
    (make, use) => ({
      'App/Event.swift': `${event}\nprotocol Hearing: AnyObject { func heard(_ event: Event) }`,
      'App/Monitor.swift': file(
        `final class Monitor: Hearing { func heard(_ event: Event) { if case .imported(let title, _) = event { ${use('title')} } } }`,
      ),
      'App/Importer.swift': `final class Importer { weak var delegate: (any Hearing)?\n func run() { delegate?.heard(.imported(title: ${make}, position: 1)) } }`,
    }),
  ],
  [
    'cases in a list',
    (make, use) => ({
      'App/Event.swift': event,
      'App/Monitor.swift': file(
        `struct Monitor { func follow(_ importer: Importer) { for case .imported(let title, _) in importer.events { ${use('title')} } } }`,
      ),
      'App/Importer.swift': `final class Importer { private(set) var events: [Event] = []\n func run() { events.append(.imported(title: ${make}, position: 1)) } }`,
    }),
  ],
  [
    'a maker of the type',
    (make, use) => ({
      'App/Event.swift': `struct Event { let title: String\n let position: Int\n static func imported(_ title: String) -> Event { Event(title: title, position: 1) } }`,
      'App/Monitor.swift': file(
        `struct Monitor { func follow(_ importer: Importer) { for event in importer.events { ${use('event.title')} } } }`,
      ),
      'App/Importer.swift': `final class Importer { private(set) var events: [Event] = []\n func run() { events.append(.imported(${make})) } }`,
    }),
  ],
];
const STREAMS_NONE: Ways = [
  [
    'another part of the case',
    (make, use) => ({
      ...follow(use('"\\(position)"')),
      'App/Importer.swift': `actor Importer { nonisolated func events() -> AsyncStream<Event> { AsyncStream { continuation in Task { await self.run(continuation) } } }\n private func run(_ continuation: AsyncStream<Event>.Continuation) async { continuation.yield(.imported(title: ${make}, position: 1)) } }`,
      'App/Go.swift': 'func go(_ importer: Importer) async { await Monitor().follow(importer.events()) }',
    }),
  ],
  [
    'another case',
    (make, use) => ({
      'App/Event.swift': event,
      'App/Monitor.swift': file(
        `struct Monitor { func follow(_ importer: Importer) { for case .finished(let count) in importer.events { ${use('"\\(count)"')} } } }`,
      ),
      'App/Importer.swift': `final class Importer { private(set) var events: [Event] = []\n func run() { events.append(.imported(title: ${make}, position: 1))\n events.append(.finished(count: 2)) } }`,
    }),
  ],
];

brings(SWIFT, FUNCTIONS);
brings(SWIFT, GIVEN);
brings(SWIFT, STREAMS);
bringsNone(SWIFT, STREAMS_NONE);
bringsNone(SWIFT, FUNCTIONS_NONE);
brings(DART, FUNCTIONS_DART);
brings(C_SHARP, FUNCTIONS_C_SHARP);
brings(KOTLIN, FUNCTIONS_KOTLIN);
