/** Sequences of the app's own, channels, subjects that are kept, continuations, groups and locks: where records wait. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const LAB = 'struct Lab { let title: String\n let note: String }\n';
const lab = (make: string, other = '"a"'): string => `Lab(title: ${make}, note: ${other})`;
const LABS = (make: string): string =>
  `${LAB}struct Labs: AsyncSequence { typealias Element = Lab\n let all: [Lab]\n struct AsyncIterator: AsyncIteratorProtocol { var rest: [Lab]\n mutating func next() async -> Lab? { rest.isEmpty ? nil : rest.removeFirst() } }\n func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: all) } }\nlet labs = Labs(all: [${lab(make)}])\n`;
const OWN = (make: string): string =>
  `${LAB}struct Labs: AsyncSequence, AsyncIteratorProtocol { typealias Element = Lab\n private var isDone = false\n mutating func next() async throws -> Lab? { if isDone { return nil }\n isDone = true\n return ${lab(make)} }\n func makeAsyncIterator() -> Self { self } }\n`;
const LOADED = (make: string): string =>
  `func load(_ done: @escaping (String?, Error?) -> Void) { done(${make}, nil) }\n`;

const BRINGS: Ways = [
  ['an own sequence', (make, use) => `${LABS(make)}func go() async { for await lab in labs { ${use('lab.title')} } }`],
  [
    'an own sequence that is its iterator',
    (make, use) => `${OWN(make)}func go() async throws { for try await lab in Labs() { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence, mapped',
    (make, use) => `${LABS(make)}func go() async { for await title in labs.map(\\.title) { ${use('title')} } }`,
  ],
  [
    'an own sequence, filtered and gathered',
    (make, use) =>
      `${OWN(make)}func go() async throws { let all = try await Labs().filter { !$0.note.isEmpty }.reduce(into: [Lab]()) { $0.append($1) }\n for lab in all { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence, asked by hand',
    (make, use) =>
      `${LABS(make)}func go() async { var each = labs.makeAsyncIterator()\n while let lab = await each.next() { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence that is generic',
    (make, use) =>
      `struct Delayed<Base: AsyncSequence>: AsyncSequence { typealias Element = Base.Element\n let base: Base\n struct AsyncIterator: AsyncIteratorProtocol { var inner: Base.AsyncIterator\n mutating func next() async throws -> Base.Element? { try await inner.next() } }\n func makeAsyncIterator() -> AsyncIterator { AsyncIterator(inner: base.makeAsyncIterator()) } }\n${LABS(make)}func go() async throws { for try await lab in Delayed(base: labs) { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence in another file',
    (make, use) => ({
      'App/Lab.swift': LAB,
      'App/Labs.swift': `struct Labs: AsyncSequence { typealias Element = Lab\n struct AsyncIterator: AsyncIteratorProtocol { let feed: Feed\n mutating func next() async -> Lab? { await feed.pop() } }\n let feed: Feed\n func makeAsyncIterator() -> AsyncIterator { AsyncIterator(feed: feed) } }\n`,
      'App/Feed.swift': `actor Feed { private var kept: [Lab] = []\n func fill() { kept.append(${lab(make)}) }\n func pop() -> Lab? { kept.popLast() } }\n`,
      'App/Go.swift': `import Mixpanel\nfunc go(_ feed: Feed) async { for await lab in Labs(feed: feed) { ${use('lab.title')} } }\n`,
    }),
  ],
  [
    'an own sequence over a stream that it holds',
    (make, use) =>
      `${LAB}struct Labs: AsyncSequence { typealias Element = Lab\n let stream: AsyncStream<Lab>\n func makeAsyncIterator() -> AsyncStream<Lab>.Iterator { stream.makeAsyncIterator() } }\nfunc go() async { let labs = Labs(stream: AsyncStream { $0.yield(${lab(make)}) })\n for await lab in labs { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence behind `some AsyncSequence`',
    (make, use) =>
      `${LABS(make)}func feed() -> some AsyncSequence<Lab, Never> { labs }\nfunc go() async { for await lab in feed() { ${use('lab.title')} } }`,
  ],
  [
    'an own sequence that is not asynchronous',
    (make, use) =>
      `${LAB}struct Labs: Sequence, IteratorProtocol { var all: [Lab]\n mutating func next() -> Lab? { all.popLast() } }\nfunc go() { for lab in Labs(all: [${lab(make)}]) { ${use('lab.title')} } }`,
  ],
  [
    'a sequence that unfolds',
    (make, use) =>
      `func go() { for title in sequence(state: ${make}, next: { state in defer { state = "" }\n return state.isEmpty ? nil : state }) { ${use('title')} } }`,
  ],
  [
    'a stream that unfolds',
    (make, use) =>
      `func load() async -> String? { ${make} }\nfunc go() async { let titles = AsyncStream(unfolding: { await load() })\n for await title in titles { ${use('title')} } }`,
  ],
  [
    'a stream that unfolds and throws',
    (make, use) =>
      `func load() async throws -> String? { ${make} }\nfunc go() async throws { let titles = AsyncThrowingStream<String, Error> { try await load() }\n for try await title in titles { ${use('title')} } }`,
  ],
  [
    'a stream of a type',
    (make, use) =>
      `${LAB}func go() async { let feed = AsyncStream<Lab>(bufferingPolicy: .bufferingNewest(1)) { continuation in Task { continuation.yield(${lab(make)})\n continuation.finish() } }\n for await lab in feed { ${use('lab.title')} } }`,
  ],
  [
    'a stream that an actor hands to each hearer',
    (make, use) =>
      `${LAB}actor Hub { private var hearers: [UUID: AsyncStream<Lab>.Continuation] = [:]\n func hear() -> AsyncStream<Lab> { let (stream, continuation) = AsyncStream.makeStream(of: Lab.self)\n hearers[UUID()] = continuation\n return stream }\n func tell() { for each in hearers.values { each.yield(${lab(make)}) } } }\nfunc go(_ hub: Hub) async { for await lab in await hub.hear() { ${use('lab.title')} } }`,
  ],
  [
    'a channel',
    (make, use) =>
      `import AsyncAlgorithms\n${LAB}final class Feed { let channel = AsyncChannel<Lab>()\n func fill() async { await channel.send(${lab(make)}) }\n func go() async { for await lab in channel { ${use('lab.title')} } } }`,
  ],
  [
    'a channel that throws, handed on',
    (make, use) =>
      `import AsyncAlgorithms\n${LAB}func fill(_ channel: AsyncThrowingChannel<Lab, Error>) async { await channel.send(${lab(make)}) }\nfunc go() async throws { let channel = AsyncThrowingChannel<Lab, Error>()\n await fill(channel)\n for try await lab in channel.debounce(for: .seconds(1)) { ${use('lab.title')} } }`,
  ],
  [
    'sequences of AsyncAlgorithms together',
    (make, use) =>
      `import AsyncAlgorithms\nfunc go() async { for await (title, _) in combineLatest([${make}].async, ["a"].async) { ${use('title')} } }`,
  ],
  [
    'sequences merged',
    (make, use) =>
      `import AsyncAlgorithms\nfunc go() async { for await title in merge(["a"].async, [${make}].async).removeDuplicates() { ${use('title')} } }`,
  ],
  [
    'chunks of a sequence',
    (make, use) =>
      `import AsyncAlgorithms\nfunc go() async { for await titles in [${make}].async.chunks(ofCount: 2) { for title in titles { ${use('title')} } } }`,
  ],
  [
    'a subject kept in a dictionary',
    (make, use) =>
      `final class Hub { private var subjects: [String: PassthroughSubject<String, Never>] = [:]\n private var bag = Set<AnyCancellable>()\n func subject(_ key: String) -> PassthroughSubject<String, Never> { if let found = subjects[key] { return found }\n let made = PassthroughSubject<String, Never>()\n subjects[key] = made\n return made }\n func go() { subject("labs").sink { ${use('$0')} }.store(in: &bag)\n subject("labs").send(${make}) } }`,
  ],
  [
    'a subject kept in a dictionary, told directly',
    (make, use) =>
      `final class Hub { private var subjects: [String: CurrentValueSubject<String, Never>] = [:]\n private var bag = Set<AnyCancellable>()\n func hear(_ key: String) -> AnyPublisher<String, Never> { subjects[key, default: CurrentValueSubject("")].eraseToAnyPublisher() }\n func tell(_ key: String) { subjects[key]?.send(${make}) }\n func go() { hear("labs").sink { ${use('$0')} }.store(in: &bag) } }`,
  ],
  [
    'values of a publisher',
    (make, use) =>
      `final class Hub { let subject = PassthroughSubject<String, Never>()\n func tell() { subject.send(${make}) }\n func go() async { for await title in subject.values { ${use('title')} } } }`,
  ],
  [
    'a checked continuation',
    (make, use) =>
      `${LOADED(make)}func made() async -> String? { await withCheckedContinuation { continuation in load { title, _ in continuation.resume(returning: title) } } }\nfunc go() async { if let title = await made() { ${use('title')} } }`,
  ],
  [
    'a continuation that throws',
    (make, use) =>
      `${LOADED(make)}func made() async throws -> String { try await withCheckedThrowingContinuation { continuation in load { title, error in if let error { continuation.resume(throwing: error) } else { continuation.resume(returning: title ?? "") } } } }\nfunc go() async throws { let title = try await made()\n ${use('title')} }`,
  ],
  [
    'a continuation that is given a result',
    (make, use) =>
      `func load(_ done: @escaping (Result<String, Error>) -> Void) { done(.success(${make})) }\nfunc go() async throws { let title = try await withUnsafeThrowingContinuation { load($0.resume(with:)) }\n ${use('title')} }`,
  ],
  [
    'a subject that is handed on by its method',
    (make, use) =>
      `final class Hub { let titles = PassthroughSubject<String, Never>()\n private var bag = Set<AnyCancellable>()\n func load(_ done: (String) -> Void) { done(${make}) }\n func go() { titles.sink { ${use('$0')} }.store(in: &bag)\n load(titles.send) } }`,
  ],
  [
    'a continuation that is kept',
    (make, use) =>
      `final class Loader { private var waiting: CheckedContinuation<String, Never>?\n func made() async -> String { await withCheckedContinuation { waiting = $0 } }\n func heard() { waiting?.resume(returning: ${make})\n waiting = nil }\n func go() async { let title = await made()\n ${use('title')} } }`,
  ],
  [
    'continuations kept in a list',
    (make, use) =>
      `actor Gate { private var waiting: [CheckedContinuation<String, Never>] = []\n func wait() async -> String { await withCheckedContinuation { waiting.append($0) } }\n func open() { for each in waiting { each.resume(returning: ${make}) } } }\nfunc go(_ gate: Gate) async { let title = await gate.wait()\n ${use('title')} }`,
  ],
  [
    'what a throwing group gives',
    (make, use) =>
      `func load() async throws -> String { ${make} }\nfunc go() async throws { let titles = try await withThrowingTaskGroup(of: String.self) { group in group.addTask { try await load() }\n var all: [String] = []\n for try await title in group { all.append(title) }\n return all }\n for title in titles { ${use('title')} } }`,
  ],
  [
    'the next of a throwing group',
    (make, use) =>
      `func load() async throws -> String { ${make} }\nfunc go() async throws { try await withThrowingTaskGroup(of: String?.self, returning: Void.self) { group in group.addTask { try await load() }\n while let title = try await group.next() { if let title { ${use('title')} } } } }`,
  ],
  [
    'results of a throwing group',
    (make, use) =>
      `func load() async throws -> String { ${make} }\nfunc go() async { await withThrowingTaskGroup(of: String.self) { group in group.addTask { try await load() }\n while let result = await group.nextResult() { if case .success(let title) = result { ${use('title')} } } } }`,
  ],
  [
    'a group that fills a dictionary',
    (make, use) =>
      `func load(_ key: Int) async -> (Int, String) { (key, ${make}) }\nfunc go() async { let found = await withTaskGroup(of: (Int, String).self) { group -> [Int: String] in for key in 0..<2 { group.addTask { await load(key) } }\n return await group.reduce(into: [:]) { $0[$1.0] = $1.1 } }\n for title in found.values { ${use('title')} } }`,
  ],
  [
    'a mutex',
    (make, use) =>
      `import Synchronization\nfinal class Shelf: Sendable { private let kept = Mutex<[String]>([])\n func fill() { kept.withLock { $0.append(${make}) } }\n func go() { let titles = kept.withLock { $0 }\n for title in titles { ${use('title')} } } }`,
  ],
  [
    'a mutex of a state',
    (make, use) =>
      `import Synchronization\nfinal class Shelf: Sendable { struct State { var title: String?\n var count = 0 }\n private let state = Mutex(State())\n func fill() { state.withLock { $0.title = ${make} } }\n func go() { if let title = state.withLock({ $0.title }) { ${use('title')} } } }`,
  ],
  [
    'an unfair lock of a state',
    (make, use) =>
      `import os\nfinal class Shelf { struct State { var title = ""\n var count = 0 }\n private let state = OSAllocatedUnfairLock(initialState: State())\n func fill() { state.withLock { state in state.title = ${make}\n state.count += 1 } }\n func go() { let title = state.withLock { $0.title }\n ${use('title')} } }`,
  ],
  [
    'an unfair lock of a dictionary',
    (make, use) =>
      `import os\nfinal class Shelf { private let kept = OSAllocatedUnfairLock<[Int: String]>(initialState: [:])\n func fill() { kept.withLock { $0[1] = ${make} } }\n func title(_ key: Int) -> String? { kept.withLock { $0[key] } }\n func go() { if let title = title(1) { ${use('title')} } } }`,
  ],
  [
    'a lock of the app’s own',
    (make, use) =>
      `final class Protected<Value> { private var value: Value\n private let lock = NSLock()\n init(_ value: Value) { self.value = value }\n func read<T>(_ body: (Value) -> T) -> T { lock.lock()\n defer { lock.unlock() }\n return body(value) }\n func write(_ body: (inout Value) -> Void) { lock.lock()\n defer { lock.unlock() }\n body(&value) } }\nfinal class Shelf { private let kept = Protected<[String]>([])\n func fill() { kept.write { $0.append(${make}) } }\n func go() { for title in kept.read({ $0 }) { ${use('title')} } } }`,
  ],
  [
    'a queue that a value comes out of',
    (make, use) =>
      `final class Shelf { private let queue = DispatchQueue(label: "a")\n private var kept = ""\n func fill() { queue.async(flags: .barrier) { self.kept = ${make} } }\n func go() { let title = queue.sync { kept }\n ${use('title')} } }`,
  ],
  [
    'NSLock.withLock',
    (make, use) =>
      `final class Shelf { private let lock = NSLock()\n private var kept = ""\n func fill() { lock.withLock { kept = ${make} } }\n func go() { let title = lock.withLock { kept }\n ${use('title')} } }`,
  ],
  [
    'an operation',
    (make, use) =>
      `final class Load: Operation { var title = ""\n override func main() { title = ${make} } }\nfunc go() { let load = Load()\n load.completionBlock = { ${use('load.title')} }\n OperationQueue().addOperation(load) }`,
  ],
];

const NONE: Ways = [
  [
    'another part of what a sequence gives',
    (make, use) => `${LABS(make)}func go() async { for await lab in labs { ${use('lab.note')} } }`,
  ],
  [
    'how many a sequence gives',
    (make, use) =>
      `${LABS(make)}func go() async { var count = 0\n for await _ in labs { count += 1 }\n ${use('"\\(count)"')} }`,
  ],
  [
    'another sequence of the class',
    (make, use) =>
      `${LABS(make)}func go() async { for await lab in Labs(all: [${lab('"a"')}]) { ${use('lab.title')} } }`,
  ],
  [
    'another channel',
    (make, use) =>
      `import AsyncAlgorithms\nfinal class Feed { let titles = AsyncChannel<String>()\n let tabs = AsyncChannel<String>()\n func fill() async { await titles.send(${make})\n await tabs.send("a") }\n func go() async { for await tab in tabs { ${use('tab')} } } }`,
  ],
  [
    'another part of a state in a mutex',
    (make, use) =>
      `import Synchronization\nfinal class Shelf: Sendable { struct State { var title: String?\n var tab = "" }\n private let state = Mutex(State())\n func fill() { state.withLock { $0.title = ${make} } }\n func go() { let tab = state.withLock { $0.tab }\n ${use('tab')} } }`,
  ],
  [
    'another mutex of the class',
    (make, use) =>
      `import Synchronization\nfinal class Shelf: Sendable { private let titles = Mutex<[String]>([])\n private let tabs = Mutex<[String]>(["a"])\n func fill() { titles.withLock { $0.append(${make}) } }\n func go() { for tab in tabs.withLock({ $0 }) { ${use('tab')} } } }`,
  ],
  [
    'another continuation',
    (make, use) =>
      `${LOADED(make)}func tab() async -> String { await withCheckedContinuation { $0.resume(returning: "a") } }\nfunc made() async -> String? { await withCheckedContinuation { continuation in load { title, _ in continuation.resume(returning: title) } } }\nfunc go() async { _ = await made()\n let tab = await tab()\n ${use('tab')} }`,
  ],
  [
    'the key of what a group gives',
    (make, use) =>
      `func load(_ key: Int) async -> (Int, String) { (key, ${make}) }\nfunc go() async { await withTaskGroup(of: (Int, String).self) { group in group.addTask { await load(1) }\n for await (key, _) in group { ${use('"\\(key)"')} } } }`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
