/** Combine and concurrency: publishers, subjects, tasks, streams, actors. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  ['Just', (make, use) => `func go() { _ = Just(${make}).sink { kind in ${use('kind')} } }`],
  ['a publisher of a list', (make, use) => `func go() { _ = [${make}].publisher.sink { kind in ${use('kind')} } }`],
  [
    'what a publisher begins with',
    (make, use, _, other) =>
      `func go() { _ = Just(${other}).filter { _ in false }.map { $0 }\n _ = Empty<VALUE, Never>().prepend(${make}).sink { kind in ${use('kind')} } }`,
  ],
  [
    'what a publisher that is kept ends with',
    (make, use) =>
      `final class Chain { private let first: VALUE\n private var bag = Set<AnyCancellable>()\n init(first: VALUE) { self.first = first }\n func go() { let kinds = Empty<VALUE, Never>().append(first)\n kinds.removeDuplicates().sink { kind in ${use('kind')} }.store(in: &bag) } }\nfunc start() { Chain(first: ${make}).go() }`,
  ],
  [
    'operators of Combine',
    (make, use) =>
      `struct Entry { let kind: VALUE? }\nfunc go() { _ = Just(Entry(kind: ${make})).map(\\.kind).compactMap { $0 }.receive(on: DispatchQueue.main).eraseToAnyPublisher().sink { kind in ${use('kind')} } }`,
  ],
  [
    'a subject',
    (make, use) =>
      `final class Model { let picked = PassthroughSubject<VALUE, Never>()\n private var bag = Set<AnyCancellable>()\n func go() { picked.sink { kind in ${use('kind')} }.store(in: &bag)\n picked.send(${make}) } }`,
  ],
  [
    'a subject’s value',
    (make, use) =>
      `final class Model { let kind = CurrentValueSubject<VALUE?, Never>(nil)\n func go() { kind.send(${make})\n if let kind = kind.value { ${use('kind')} } } }`,
  ],
  [
    '@Published, observed',
    (make, use) =>
      `final class Model: ObservableObject { @Published var kind: VALUE?\n private var bag = Set<AnyCancellable>()\n func go() { $kind.compactMap { $0 }.sink { kind in ${use('kind')} }.store(in: &bag)\n kind = ${make} } }`,
  ],
  [
    'assign',
    (make, use) =>
      `final class Model: ObservableObject { @Published var kind: VALUE?\n func go() { Just(${make}).map(Optional.some).assign(to: &$kind)\n if let kind { ${use('kind')} } } }`,
  ],
  [
    'Future',
    (make, use) =>
      `func load() -> AnyPublisher<VALUE, Never> { Future { promise in promise(.success(${make})) }.eraseToAnyPublisher() }\nfunc go() { _ = load().sink { kind in ${use('kind')} } }`,
  ],
  [
    'flatMap of publishers',
    (make, use) =>
      `func load(_ kind: VALUE) -> AnyPublisher<VALUE, Never> { Just(kind).eraseToAnyPublisher() }\nfunc go() { _ = Just(${make}).flatMap { load($0) }.sink { kind in ${use('kind')} } }`,
  ],
  [
    'publishers together',
    (make, use, _, other) =>
      `func go() { _ = Just(${make}).combineLatest(Just(${other})).sink { kind, _ in ${use('kind')} } }`,
  ],
  [
    'publishers together, and what a closure makes of both',
    (make, use, _, other) =>
      `final class Model: ObservableObject { @Published var kinds: [VALUE] = []\n @Published var rest: [VALUE] = []\n @Published var shown: [VALUE] = []\n init() { $kinds.combineLatest($rest) { kinds, rest in kinds }.assign(to: &$shown) }\n func go() { kinds = [${make}]\n rest = [${other}]\n for kind in shown { ${use('kind')} } } }\nfunc start() { Model().go() }`,
  ],
  [
    'publishers in pairs, and what a closure makes of the second',
    (make, use, _, other) =>
      `func go() { _ = Just(${other}).zip(Just(${make})) { $1 }.sink { kind in ${use('kind')} } }`,
  ],
  [
    'three publishers together, and what a closure makes of them',
    (make, use, _, other) =>
      `func go() { _ = Just(1).combineLatest(Just(${make}), Just(${other})) { _, kind, rest in kind }.sink { kind in ${use('kind')} } }`,
  ],
  [
    'publishers together, and what an initialiser makes of both',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc go() { _ = Just(${make}).combineLatest(Just(${other}), Row.init).sink { row in ${use('row.kind')} } }`,
  ],
  [
    'publishers together, and what a function makes of both, by its name',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc row(_ kind: VALUE, _ rest: VALUE) -> Row { Row(kind: kind, rest: rest) }\nfunc go() { _ = Just(${make}).combineLatest(Just(${other}), row).sink { row in ${use('row.kind')} } }`,
  ],
  [
    'async and await',
    (make, use) =>
      `func made() async -> VALUE { ${make} }\nfunc go() async { let kind = await made()\n ${use('kind')} }`,
  ],
  [
    'async let',
    (make, use) =>
      `func made() async -> VALUE { ${make} }\nfunc go() async { async let kind = made()\n let got = await kind\n ${use('got')} }`,
  ],
  [
    'a task’s value',
    (make, use) => `func go() async { let task = Task { ${make} }\n let kind = await task.value\n ${use('kind')} }`,
  ],
  [
    'a task group',
    (make, use) =>
      `func go() async { await withTaskGroup(of: VALUE.self) { group in group.addTask { ${make} }\n for await kind in group { ${use('kind')} } } }`,
  ],
  [
    'a task group, whose tasks begin at once',
    (make, use) =>
      `func go() async { await withTaskGroup(of: VALUE.self) { group in group.addImmediateTask { ${make} }\n for await kind in group { ${use('kind')} } } }`,
  ],
  [
    'a task group, by a function',
    (make, use) =>
      `func load() async -> VALUE { ${make} }\nfunc go() async { await withTaskGroup(of: VALUE.self) { group in group.addTask(operation: load)\n while let kind = await group.next() { ${use('kind')} } } }`,
  ],
  [
    'an iterator of a stream, by hand',
    (make, use) =>
      `func go() async { let kinds = AsyncStream<VALUE> { $0.yield(${make}) }\n var iterator = kinds.makeAsyncIterator()\n while let kind = await iterator.next() { ${use('kind')} } }`,
  ],
  [
    'a lock, where it is free',
    (make, use) =>
      `import Synchronization\nfinal class Shelf: Sendable { private let kept = Mutex<VALUE?>(nil)\n func go() { kept.withLockIfAvailable { $0 = ${make} }\n if let kind = kept.withLock({ $0 }) { ${use('kind')} } } }\nfunc start() { Shelf().go() }`,
  ],
  [
    'a task group over a list',
    (make, use) =>
      `func go() async throws { try await withThrowingTaskGroup(of: Void.self) { group in for kind in [${make}] { group.addTask { ${use('kind')} } }\n try await group.waitForAll() } }`,
  ],
  [
    'a task group that gathers',
    (make, use) =>
      `func go() async { let kinds = await withTaskGroup(of: VALUE.self, returning: [VALUE].self) { group in group.addTask { ${make} }\n return await group.reduce(into: []) { $0.append($1) } }\n for kind in kinds { ${use('kind')} } }`,
  ],
  [
    'AsyncStream',
    (make, use) =>
      `func kinds() -> AsyncStream<VALUE> { AsyncStream { continuation in continuation.yield(${make})\n continuation.finish() } }\nfunc go() async { for await kind in kinds() { ${use('kind')} } }`,
  ],
  [
    'AsyncStream.makeStream',
    (make, use) =>
      `final class Feed { private let (stream, continuation) = AsyncStream.makeStream(of: VALUE.self)\n func send() { continuation.yield(${make}) }\n func go() async { send()\n for await kind in stream { ${use('kind')} } } }`,
  ],
  [
    'an async sequence that is mapped',
    (make, use) =>
      `struct Entry { let kind: VALUE? }\nfunc entries() -> AsyncStream<Entry> { AsyncStream { $0.yield(Entry(kind: ${make})) } }\nfunc go() async { for await kind in entries().compactMap({ $0.kind }) { ${use('kind')} } }`,
  ],
  [
    'a continuation',
    (make, use) =>
      `func load(_ done: @escaping (VALUE) -> Void) { done(${make}) }\nfunc made() async -> VALUE { await withCheckedContinuation { continuation in load { continuation.resume(returning: $0) } } }\nfunc go() async { let kind = await made()\n ${use('kind')} }`,
  ],
  [
    'an actor',
    (make, use) =>
      `actor Shelf { private(set) var kind: VALUE?\n func fill() { kind = ${make} } }\nfunc go() async { let shelf = Shelf()\n await shelf.fill()\n if let kind = await shelf.kind { ${use('kind')} } }`,
  ],
  ['MainActor.run', (make, use) => `func go() async { let kind = await MainActor.run { ${make} }\n ${use('kind')} }`],
  [
    'a task-local value',
    (make, use) =>
      `enum Scope { @TaskLocal static var kind: VALUE? }\nfunc show() { if let kind = Scope.kind { ${use('kind')} } }\nfunc go() { Scope.$kind.withValue(${make}) { show() } }`,
  ],
  [
    'a lock around it',
    (make, use) =>
      `import os\nfinal class Shelf { private let kept = OSAllocatedUnfairLock<VALUE?>(initialState: nil)\n func go() { kept.withLock { $0 = ${make} }\n if let kind = kept.withLock({ $0 }) { ${use('kind')} } } }`,
  ],
];

bothFlows(SWIFT, ROWS);
