/**
 * Which objects a call of a protocol's or a class's method comes to: all that are seen to be called on are known, and the
 * method of another type is run by nobody. Each way by which an object may come there leaves its method running.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const READERS = `import HealthKit
protocol Section { func load() }
struct Labs: Section { let store = HKHealthStore()
  func load() { store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
struct Visits: Section { let store = HKHealthStore()
  func load() { store.execute(HKSampleQuery(sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
struct Access { let store = HKHealthStore()
  func request() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
}
`;
const main = (body: string): string => `import SwiftUI
@main struct Main: App { let model = Model()
  var body: some Scene { WindowGroup { Text("Records").task { Access().request()
    ${body} } } }
}
`;
const run = (wiring: string, body = 'model.start()', more = ''): Promise<string> =>
  flow(
    {
      'App/Readers.swift': READERS,
      'App/Main.swift': main(body),
      'App/Wiring.swift': `import Foundation\nimport Combine\n${wiring}`,
      ...(more && { 'App/More.swift': more }),
    },
    { kind: 'app' },
  );
const ASKED = 'labResult procedure';

describe('the other is not read', () => {
  test.each<[title: string, wiring: string]>([
    [
      'a list that it is left out of',
      `enum Sections { static let labs = Labs(); static let visits = Visits()
  static let all: [any Section] = [labs, visits]
  static let shown: [any Section] = [labs] }
final class Model { func start() { print(Sections.all.count); for section in Sections.shown { section.load() } } }`,
    ],
    [
      'a field that is given one of both',
      `final class Model { private let section: any Section = Labs()
  let other = Visits()
  func start() { section.load() } }`,
    ],
    [
      'a decorator that answers itself',
      `struct Cached: Section { let base: any Section
  func load() { print("kept") } }
final class Model { private let sections: [any Section] = [Labs(), Cached(base: Visits())]
  func start() { sections.forEach { $0.load() } } }`,
    ],
    [
      'a decorator of a decorator that answers itself',
      `struct Retrying: Section { let base: any Section
  func load() { base.load() } }
struct Cached: Section { let base: any Section
  func load() { print("kept") } }
final class Model { private let sections: [any Section] = [Labs(), Cached(base: Retrying(base: Visits()))]
  func start() { sections.forEach { $0.load() } } }`,
    ],
    [
      'an initialiser that is given one of both',
      `final class Page { private let section: any Section
  init(section: any Section) { self.section = section }
  func appear() { section.load() } }
final class Model { let labs: any Section = Labs(); let visits: any Section = Visits()
  func start() { Page(section: labs).appear() } }`,
    ],
    [
      'a registry that it was not put into',
      `final class Registry { private var sections: [String: any Section] = [:]
  func register(_ section: any Section, for key: String) { sections[key] = section }
  func runAll() { for section in sections.values { section.load() } } }
final class Model { let registry = Registry(); let visits = Visits()
  func start() { registry.register(Labs(), for: "labs"); registry.runAll() } }`,
    ],
    [
      'a factory that makes one of both',
      `enum Kind { case labs, visits }
enum Factory { static func make(_ kind: Kind) -> any Section { switch kind { case .labs: return Labs()
  case .visits: return Labs() } } }
final class Model { let spare = Visits()
  func start() { for kind in [Kind.labs, .visits] { Factory.make(kind).load() } } }`,
    ],
  ])('%s', async (_, wiring) => {
    expect(await run(wiring)).toBe(`${ASKED} | labResult`);
  });

  test('a class whose heir gives other methods than what is above', async () => {
    const wiring = `import HealthKit
struct Step { let run: () -> Void }
class Base { let labs: Labs; let visits: Visits
  init(labs: Labs, visits: Visits) { self.labs = labs; self.visits = visits }
  func steps() -> [Step] { [Step(run: visits.load)] }
  final func prepare() { for step in steps() { step.run() } } }
final class Only: Base { override func steps() -> [Step] { [Step(run: labs.load)] } }
final class Model { private let base: Base
  init() { base = Only(labs: Labs(), visits: Visits()) }
  func start() { base.prepare() } }`;
    expect(await run(wiring)).toBe(`${ASKED} | labResult`);
  });

  test('a class in the middle that its heir leaves out', async () => {
    const wiring = `import HealthKit
class Base { func prepare() { print("base") } }
class Middle: Base { let visits = Visits()
  override func prepare() { super.prepare(); visits.load() } }
final class Last: Middle { let labs = Labs()
  override func prepare() { labs.load() } }
final class Model { let steps: [Base] = [Last()]
  func start() { for step in steps { step.prepare() } } }`;
    expect(await run(wiring)).toBe(`${ASKED} | labResult`);
    const asks = wiring.replace('{ labs.load() }', '{ super.prepare(); labs.load() }');
    expect(await run(asks)).toBe(`${ASKED} | ${ASKED}`);
  });

  test('a class whose heirs do not ask what is above', async () => {
    const wiring = `import HealthKit
class Base { let store = HKHealthStore()
  func prepare() { store.execute(HKSampleQuery(sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
final class First: Base { override func prepare() { print("first") } }
final class Second: Base { override func prepare() { print("second") } }
final class Model { let steps: [Base] = [First(), Second()]
  func start() { Labs().load(); for step in steps { step.prepare() } } }`;
    expect(await run(wiring)).toBe(`${ASKED} | labResult`);
  });
});

const MODEL = 'final class Model { ';
/** The first is seen to be called on, the other comes there by another way. */
describe('both are read', () => {
  test.each<[title: string, wiring: string, body?: string]>([
    [
      'appended later',
      `${MODEL}var all: [any Section] = [Labs()]\nfunc start() { add(); for one in all { one.load() } }\nfunc add() { all.append(Visits()) } }`,
    ],
    [
      'inserted by a place',
      `${MODEL}var all: [any Section] = [Labs()]\nfunc start() { all.insert(Visits(), at: 0); all.forEach { $0.load() } } }`,
    ],
    [
      'added by an operator',
      `${MODEL}var all: [any Section] = [Labs()]\nfunc start() { all += [Visits()]; all.forEach { $0.load() } } }`,
    ],
    [
      'lists that are put together',
      `${MODEL}let first: [any Section] = [Labs()]\nlet second: [any Section] = [Visits()]\nfunc start() { (first + second).forEach { $0.load() } } }`,
    ],
    [
      'by a key',
      `${MODEL}var all: [String: any Section] = ["labs": Labs()]\nfunc start() { all["visits"] = Visits(); all.values.forEach { $0.load() } } }`,
    ],
    [
      'by a key of a table',
      `${MODEL}let all: [String: any Section] = ["labs": Labs(), "visits": Visits()]\nfunc start() { all["labs"]?.load() }\nfunc more(_ key: String) { all[key]?.load() } }`,
      'model.start(); model.more("visits")',
    ],
    [
      'set from outside',
      `${MODEL}var section: any Section = Labs()\nfunc start() { section.load() } }`,
      'model.start(); model.section = Visits(); model.start()',
    ],
    [
      'a closure that makes it',
      `${MODEL}let makers: [() -> any Section] = [{ Labs() }, { Visits() }]\nfunc start() { for make in makers { make().load() } } }`,
    ],
    [
      'initialisers as values',
      `${MODEL}let makers: [() -> any Section] = [Labs.init, Visits.init]\nfunc start() { for make in makers { make().load() } } }`,
    ],
    [
      'one of both by a flag',
      `${MODEL}var isNew = false\nfunc start() { let one: any Section = isNew ? Visits() : Labs()\none.load() } }`,
      'model.start(); model.isNew = true; model.start()',
    ],
    [
      'an `if` that is a value',
      `${MODEL}var isNew = false\nfunc start() { let one: any Section = if isNew { Visits() } else { Labs() }\none.load() } }`,
      'model.start(); model.isNew = true; model.start()',
    ],
    [
      'assigned in branches',
      `${MODEL}var isNew = false\nfunc start() { let one: any Section\nif isNew { one = Visits() } else { one = Labs() }\none.load() } }`,
      'model.start(); model.isNew = true; model.start()',
    ],
    [
      'a member of the protocol',
      `extension Section where Self == Visits { static var visits: Visits { Visits() } }\nextension Section where Self == Labs { static var labs: Self { .init() } }\n${MODEL}func start() { run(.labs); run(.visits) }\nfunc run(_ one: some Section) { one.load() } }`,
    ],
    [
      'what a case makes',
      `enum Kind: CaseIterable { case labs, visits\nvar section: any Section { switch self { case .labs: Labs()\ncase .visits: Visits() } } }\n${MODEL}func start() { for kind in Kind.allCases { kind.section.load() } } }`,
    ],
    [
      'a case that keeps it',
      `enum Kind { case one(any Section), none }\n${MODEL}func start() { for kind in [Kind.one(Labs()), .one(Visits())] { if case .one(let it) = kind { it.load() } } } }`,
    ],
    [
      'a default argument',
      `${MODEL}func start() { run(); run(Labs()) }\nfunc run(_ one: any Section = Visits()) { one.load() } }`,
    ],
    [
      'a generic function',
      `${MODEL}func start() { run(Labs()); run(Visits()) }\nfunc run<S: Section>(_ one: S) { one.load() } }`,
    ],
    [
      'a generic class',
      `final class Box<S: Section> { let one: S\ninit(_ one: S) { self.one = one }\nfunc open() { one.load() } }\n${MODEL}func start() { Box(Labs()).open(); Box(Visits()).open() } }`,
    ],
    [
      'a parameter that is changed',
      `${MODEL}func start() { var one: any Section = Labs()\none.load(); change(&one); one.load() }\nfunc change(_ one: inout any Section) { one = Visits() } }`,
    ],
    [
      'what a notification carries',
      `${MODEL}func start() { Labs().load()\nNotificationCenter.default.addObserver(forName: .init("go"), object: nil, queue: nil) { note in (note.object as? any Section)?.load() }\nNotificationCenter.default.post(name: .init("go"), object: Visits()) } }`,
    ],
    [
      'what its dictionary carries',
      `${MODEL}func start() { NotificationCenter.default.addObserver(forName: .init("go"), object: nil, queue: nil) { note in (note.userInfo?["it"] as? any Section)?.load() }\nfor one in [Labs(), Visits()] as [any Section] { NotificationCenter.default.post(name: .init("go"), object: nil, userInfo: ["it": one]) } } }`,
    ],
    [
      'a subject',
      `${MODEL}let subject = PassthroughSubject<any Section, Never>()\nvar bag = Set<AnyCancellable>()\nfunc start() { subject.sink { $0.load() }.store(in: &bag); subject.send(Labs()); subject.send(Visits()) } }`,
    ],
    [
      'a stream',
      `${MODEL}func start() { Task { let (stream, post) = AsyncStream.makeStream(of: (any Section).self)\npost.yield(Labs()); post.yield(Visits())\nfor await one in stream { one.load() } } } }`,
    ],
    [
      'a pair',
      `${MODEL}let both: (any Section, any Section) = (Labs(), Visits())\nfunc start() { let (first, second) = both\nfirst.load(); second.load() } }`,
    ],
    [
      'parts of a pair in a list',
      `${MODEL}let both: [(name: String, section: any Section)] = [("labs", Labs()), ("visits", Visits())]\nfunc start() { for (_, section) in both { section.load() } } }`,
    ],
    [
      'a list of pairs by its label',
      `${MODEL}let both: [(name: String, section: any Section)] = [("labs", Labs()), ("visits", Visits())]\nfunc start() { both.forEach { $0.section.load() } } }`,
    ],
    [
      'made late',
      `${MODEL}lazy var one: any Section = Visits()\nlet other: any Section = Labs()\nfunc start() { [other, one].forEach { $0.load() } } }`,
    ],
    [
      'types that are made',
      `protocol Made: Section { init() }\nextension Labs: Made {}\nextension Visits: Made {}\n${MODEL}let types: [any Made.Type] = [Labs.self, Visits.self]\nfunc start() { for type in types { type.init().load() } } }`,
    ],
    [
      'a builder',
      `@resultBuilder enum Sections { static func buildBlock(_ all: any Section...) -> [any Section] { all } }\n${MODEL}@Sections var all: [any Section] { Labs()\nVisits() }\nfunc start() { all.forEach { $0.load() } } }`,
    ],
    [
      'a registry of a package',
      `import Resolver\n${MODEL}func start() { Resolver.register { Visits() }.implements(Section.self)\nlet one: any Section = Resolver.resolve()\none.load(); run(Labs()) }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
    [
      'what a package gives back',
      `import Plugins\n${MODEL}func start() { var all: [any Section] = [Labs()]\nall.append(contentsOf: Plugins.shared.all().compactMap { $0 as? any Section }); all.forEach { $0.load() } }\nfunc add() { Plugins.shared.add(Visits()) } }`,
      'model.add(); model.start()',
    ],
    [
      'a weak delegate',
      `final class Worker { var sections: [any Section] = []\nfunc work() { for one in sections { one.load() } } }\n${MODEL}let worker = Worker()\nfunc start() { worker.sections.append(Labs()); worker.sections.append(Visits()); worker.work() } }`,
    ],
    [
      'an optional that is there',
      `${MODEL}var one: (any Section)?\nfunc start() { one?.load(); Labs().load() } }`,
      'model.one = Visits(); model.start()',
    ],
    [
      '`map` of an optional',
      `${MODEL}var one: (any Section)? = Visits()\nfunc start() { one.map { $0.load() }; run(Labs()) }\nfunc run(_ it: any Section) { it.load() } }`,
    ],
    [
      'a closure that is kept',
      `struct AnySection: Section { let run: () -> Void\ninit(_ one: some Section) { run = { one.load() } }\nfunc load() { run() } }\n${MODEL}let all = [AnySection(Labs()), AnySection(Visits())]\nfunc start() { all.forEach { $0.load() } } }`,
    ],
    [
      'a method as a value',
      `struct AnySection { let run: () -> Void\ninit(_ one: some Section) { run = one.load } }\n${MODEL}let all = [AnySection(Labs()), AnySection(Visits())]\nfunc start() { all.forEach { $0.run() } } }`,
    ],
    [
      'a subscript',
      `struct Shelf { subscript(_ key: String) -> any Section { key == "labs" ? Labs() : Visits() } }\n${MODEL}let shelf = Shelf()\nfunc start() { shelf["labs"].load(); shelf["visits"].load() } }`,
    ],
    [
      'a lock',
      `import Synchronization\n${MODEL}let all = Mutex<[any Section]>([Labs()])\nfunc start() { all.withLock { $0.append(Visits()) }\nfor one in all.withLock({ $0 }) { one.load() } } }`,
    ],
    [
      'a group of tasks',
      `${MODEL}func start() { Task { await withTaskGroup(of: (any Section).self) { group in\ngroup.addTask { Labs() }; group.addTask { Visits() }\nfor await one in group { one.load() } } } } }`,
    ],
    [
      'a cache',
      `final class Kept { let one: any Section\ninit(_ one: any Section) { self.one = one } }\n${MODEL}let cache = NSCache<NSString, Kept>()\nfunc start() { cache.setObject(Kept(Labs()), forKey: "a"); cache.setObject(Kept(Visits()), forKey: "b")\ncache.object(forKey: "a")?.one.load(); cache.object(forKey: "b")?.one.load() } }`,
    ],
    [
      'a table of the system',
      `${MODEL}let table = NSMapTable<NSString, AnyObject>.strongToStrongObjects()\nfunc start() { run(Labs()); table.setObject(Visits() as AnyObject, forKey: "b")\nif let one = table.object(forKey: "b") as? any Section { run(one) } }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
    [
      '`first(where:)`',
      `struct Named { let name: String; let section: any Section }\n${MODEL}let all = [Named(name: "labs", section: Labs()), Named(name: "visits", section: Visits())]\nfunc start() { open("labs"); open("visits") }\nfunc open(_ name: String) { all.first { $0.name == name }?.section.load() } }`,
    ],
    [
      'sorted, grouped and taken',
      `${MODEL}let all: [any Section] = [Labs(), Visits()]\nfunc start() { for (_, group) in Dictionary(grouping: all, by: { _ in 1 }) { group.reversed().prefix(5).enumerated().forEach { $1.load() } } } }`,
    ],
    [
      '`zip` and `reduce`',
      `${MODEL}let all: [any Section] = [Labs(), Visits()]\nfunc start() { for (one, _) in zip(all, 0...) { one.load() } } }`,
    ],
    [
      '`reduce(into:)`',
      `${MODEL}let all: [any Section] = [Labs(), Visits()]\nfunc start() { let kept = all.reduce(into: [any Section]()) { $0.append($1) }\nkept.forEach { $0.load() } } }`,
    ],
    [
      'a key path',
      `struct Both { let labs: any Section = Labs(); let visits: any Section = Visits() }\n${MODEL}let both = Both()\nfunc start() { for path in [\\Both.labs, \\Both.visits] { both[keyPath: path].load() } } }`,
    ],
    [
      'a wrapper of the app’s own',
      `@propertyWrapper struct Held { var wrappedValue: any Section\ninit(wrappedValue: any Section) { self.wrappedValue = wrappedValue } }\n${MODEL}@Held var one: any Section = Labs()\nfunc start() { one.load(); one = Visits(); one.load() } }`,
    ],
    [
      'a chain of responsibility',
      `final class Link: Section { let own: any Section; var next: Link?\ninit(_ own: any Section) { self.own = own }\nfunc load() { own.load(); next?.load() } }\n${MODEL}func start() { let first = Link(Labs()); first.next = Link(Visits()); first.load() } }`,
    ],
    [
      'a composite',
      `struct All: Section { let parts: [any Section]\nfunc load() { parts.forEach { $0.load() } } }\n${MODEL}let all: any Section = All(parts: [Labs(), All(parts: [Visits()])])\nfunc start() { all.load() } }`,
    ],
    [
      'a decorator',
      `struct Logged: Section { let base: any Section\nfunc load() { print("load"); base.load() } }\n${MODEL}let all: [any Section] = [Logged(base: Labs()), Logged(base: Logged(base: Visits()))]\nfunc start() { all.forEach { $0.load() } } }`,
    ],
    [
      'a cast',
      `${MODEL}let all: [Any] = [Labs(), Visits()]\nfunc start() { for one in all { (one as? any Section)?.load() } } }`,
    ],
    [
      'a switch over what it is',
      `${MODEL}let all: [Any] = [Labs(), Visits()]\nfunc start() { for one in all { switch one { case let it as any Section: it.load()\ndefault: break } } } }`,
    ],
    [
      'a global that is changed',
      `nonisolated(unsafe) var current: any Section = Labs()\n${MODEL}func start() { current.load() } }`,
      'model.start(); current = Visits(); model.start()',
    ],
    [
      'a static that is changed',
      `enum Shared { static var current: any Section = Labs() }\n${MODEL}func start() { Shared.current.load() } }`,
      'model.start(); Shared.current = Visits(); model.start()',
    ],
    [
      'an answer by a completion',
      `${MODEL}func start() { fetch { $0.load() } }\nfunc fetch(_ done: @escaping (any Section) -> Void) { done(Labs()); DispatchQueue.main.async { done(Visits()) } } }`,
    ],
    [
      'a result',
      `${MODEL}func start() { for result in [make(true), make(false)] { if case .success(let it) = result { it.load() } } }\nfunc make(_ isNew: Bool) -> Result<any Section, Error> { isNew ? .success(Visits()) : .success(Labs()) } }`,
    ],
    [
      'what is thrown',
      `struct Stop: Error { let section: any Section }\n${MODEL}func start() { run(Labs()); do { throw Stop(section: Visits()) } catch let stop as Stop { run(stop.section) } catch {} }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
    [
      'a task’s value',
      `${MODEL}func start() { run(Labs()); let task = Task { () -> any Section in Visits() }\nTask { run(await task.value) } }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
    [
      'a continuation',
      `${MODEL}func start() { run(Labs()); Task { let it: any Section = await withCheckedContinuation { $0.resume(returning: Visits()) }\nrun(it) } }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
    [
      'a setter',
      `${MODEL}private var kept: any Section = Labs()\nvar one: any Section { get { kept } set { kept = newValue } }\nfunc start() { one.load() } }`,
      'model.start(); model.one = Visits(); model.start()',
    ],
    [
      'an observer of a property',
      `${MODEL}var one: any Section = Labs() { didSet { one.load() } }\nfunc start() { one.load() } }`,
      'model.start(); model.one = Visits()',
    ],
    [
      '`willSet`',
      `${MODEL}var one: any Section = Labs() { willSet { newValue.load() } }\nfunc start() { one.load() } }`,
      'model.start(); model.one = Visits()',
    ],
    [
      'swapped',
      `${MODEL}var one: any Section = Labs()\nvar two: any Section = Visits()\nfunc start() { one.load(); swap(&one, &two); one.load() } }`,
    ],
    [
      'a sequence of the app’s own',
      `struct Sections: Sequence { let all: [any Section]\nfunc makeIterator() -> IndexingIterator<[any Section]> { all.makeIterator() } }\n${MODEL}func start() { for one in Sections(all: [Labs(), Visits()]) { one.load() } } }`,
    ],
    [
      'an iterator of the app’s own',
      `struct Sections: Sequence, IteratorProtocol { var at = 0\nmutating func next() -> (any Section)? { at += 1; return at == 1 ? Labs() : at == 2 ? Visits() : nil } }\n${MODEL}func start() { for one in Sections() { one.load() } } }`,
    ],
    [
      'a lock that others fill through a closure',
      `import Synchronization
final class Roster { static let shared = Roster()
  private let all = Mutex<[any Section]>([Labs()])
  func change(_ body: (inout [any Section]) -> Void) { all.withLock { list in body(&list) } }
  var now: [any Section] { all.withLock { $0 } } }
${MODEL}func start() { Roster.shared.change(add); for one in Roster.shared.now { one.load() } }
  private func add(to list: inout [any Section]) { list.insert(Visits(), at: 0) } }`,
    ],
    [
      'a lock that is filled by a method',
      `import Synchronization
final class Roster { static let shared = Roster()
  private let all = Mutex<[any Section]>([Labs()])
  func enrol(_ one: any Section) { all.withLock { $0.append(one) } }
  var now: [any Section] { all.withLock { $0 } } }
${MODEL}func start() { for one in Roster.shared.now { one.load() } } }`,
      'Roster.shared.enrol(Visits()); model.start()',
    ],
    [
      'who waits for it is kept',
      `import Foundation
final class Chooser { private var waiting: CheckedContinuation<any Section, Never>?
  func choose() async -> any Section { return await withCheckedContinuation { waiting = $0 } }
  func pick(_ one: any Section) { waiting?.resume(returning: one)
  waiting = nil } }
${MODEL}let chooser = Chooser()
  func start() { Task { var one: any Section = Labs()
  while !Task.isCancelled { one.load()
  one = await chooser.choose() } } } }`,
      'model.start(); model.chooser.pick(Visits())',
    ],
    [
      'who waits for it is kept by an object of a view',
      `import SwiftUI
@MainActor final class Chooser: ObservableObject { private var waiting: CheckedContinuation<any Section, Never>?
  func choose() async -> any Section { return await withCheckedContinuation { waiting = $0 } }
  func pick(_ one: any Section) { waiting?.resume(returning: one)
  waiting = nil } }
struct Pick: View { @ObservedObject var chooser: Chooser
  var body: some View { Button("Visits") { chooser.pick(Visits()) } } }
${MODEL}let chooser: Chooser
  init() { chooser = Chooser() }
  func start() async throws { var one: any Section = Labs()
  while !Task.isCancelled { one.load()
  one = await chooser.choose() } } }`,
      'Pick(chooser: model.chooser); try? await model.start()',
    ],
    [
      'put into what a package gives',
      `import Shelves
${MODEL}let shelf = Shelves.open()
  func start() { shelf.append(Visits()); run(Labs()) }
  func run(_ one: any Section) { one.load() } }`,
    ],
    [
      'set on what a package gives',
      `import Shelves
${MODEL}let shelf = Shelves.open()
  func start() { shelf.first = Visits(); run(Labs()) }
  func run(_ one: any Section) { one.load() } }`,
    ],
    [
      'types that modules bring, which are made',
      `protocol Made: Section { init() }
extension Labs: Made {}
extension Visits: Made {}
protocol Module { static var sections: [any Made.Type] { get } }
enum First: Module { static let sections: [any Made.Type] = [Visits.self] }
final class Board { private let modules: [any Module.Type] = [First.self]
  func assemble() { let plugged = modules.flatMap { $0.sections }.map { type in type.init() }
  let all = [Labs()] + plugged
  for one in all { one.load() } } }
${MODEL}let board = Board()
  func start() { board.assemble() } }`,
    ],
    [
      'given back to a package by a closure',
      `import Shelves
${MODEL}func start() { Shelves.fill { Visits() }; run(Labs()) }
  func run(_ one: any Section) { one.load() } }`,
    ],
    [
      'by a name of the class',
      `import ObjectiveC\n@objc(VisitsPart) final class VisitsPart: NSObject, Section { func load() { Visits().load() } }\n${MODEL}func start() { run(Labs()); if let it = (NSClassFromString("VisitsPart") as? NSObject.Type)?.init() as? any Section { run(it) } }\nfunc run(_ one: any Section) { one.load() } }`,
    ],
  ])('%s', async (_, wiring, body) => {
    expect(await run(wiring, body)).toBe(`${ASKED} | ${ASKED}`);
  });
});
