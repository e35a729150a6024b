/** More of what Swift of today is written with: tasks, views, loops and key paths that a type or a record’s text comes through. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'while let of what is popped',
    (make, use, _, other) =>
      `func go() { var kinds = [${make}]\n let rest = [${other}]\n while let kind = kinds.popLast() { ${use('kind')} }\n print(rest.count) }`,
  ],
  [
    'for case let of optionals',
    (make, use, _, other) =>
      `func go() { let kinds: [VALUE?] = [${make}, nil]\n let rest: [VALUE?] = [${other}]\n for case let kind? in kinds { ${use('kind')} }\n print(rest.count) }`,
  ],
  [
    'if case let with a test',
    (make, use, _, other) =>
      `enum State { case idle\n case loaded(VALUE, count: Int)\n case failed(VALUE) }\nfunc show(_ state: State) { if case let .loaded(kind, count) = state, count > 0 { ${use('kind')} } }\nfunc go() { show(.loaded(${make}, count: 1))\n show(.failed(${other})) }`,
  ],
  [
    'an array that grows by +=',
    (make, _, each) => `func go() { var kinds: [VALUE] = []\n kinds += [${make}]\n ${each('kinds')} }`,
  ],
  [
    'two lists put together by +',
    (make, _, each) =>
      `enum Kinds { static let first: [VALUE] = []\n static let second = [${make}]\n static var all: [VALUE] { first + second } }\nfunc go() { ${each('Kinds.all')} }`,
  ],
  [
    'withTaskCancellationHandler',
    (make, use, _, other) =>
      `func load() async -> (VALUE, VALUE) { await withTaskCancellationHandler { (${make}, ${other}) } onCancel: { } }\nfunc go() async { let (kind, _) = await load()\n ${use('kind')} }`,
  ],
  [
    'Task.detached, and its value',
    (make, use, _, other) =>
      `struct Row: Sendable { let kind: VALUE\n let rest: VALUE }\nfunc go() async { let row = await Task.detached(priority: .utility) { Row(kind: ${make}, rest: ${other}) }.value\n ${use('row.kind')} }`,
  ],
  [
    'MainActor.run',
    (make, use, _, other) =>
      `@MainActor final class Model { var kind: VALUE?\n var rest: VALUE?\n func go() { if let kind { ${use('kind')} } } }\nfunc go(_ model: Model) async { await MainActor.run { model.kind = ${make}\n model.rest = ${other} }\n await model.go() }`,
  ],
  [
    'async let of two',
    (make, use, _, other) =>
      `func one() async -> VALUE { ${make} }\nfunc two() async -> VALUE { ${other} }\nfunc go() async { async let first = one()\n async let second = two()\n let (kind, rest) = await (first, second)\n ${use('kind')}\n _ = rest }`,
  ],
  [
    'a task group that fills a dictionary',
    (make, use, _, other) =>
      `enum Tab { case labs, rest }\nfunc kinds() async -> [Tab: VALUE] { await withTaskGroup(of: (Tab, VALUE).self) { group in group.addTask { (.labs, ${make}) }\n group.addTask { (.rest, ${other}) }\n var found: [Tab: VALUE] = [:]\n for await (tab, kind) in group { found[tab] = kind }\n return found } }\nfunc go() async { if let kind = await kinds()[.labs] { ${use('kind')} } }`,
  ],
  [
    'task(id:) of a view',
    (make, use, _, other) =>
      `struct Page: View { @State private var kind: VALUE? = ${make}\n @State private var rest: VALUE? = ${other}\n var body: some View { Text("").task(id: kind) { if let kind { ${use('kind')} } } } }`,
  ],
  [
    'onChange with the old and the new',
    (make, use) =>
      `struct Page: View { @State private var kind: VALUE?\n var body: some View { Button("Go") { kind = ${make} }.onChange(of: kind) { old, new in if let new { ${use('new')} } } } }`,
  ],
  [
    'ForEach over bindings',
    (make, use, _, other) =>
      `struct Row: Identifiable { let id: Int\n var kind: VALUE\n var rest: VALUE }\nstruct Page: View { @State private var rows = [Row(id: 1, kind: ${make}, rest: ${other})]\n var body: some View { ForEach($rows) { $row in Button("Go") { ${use('row.kind')} } } } }`,
  ],
  [
    'a navigation path that is appended to',
    (make, use, _, other) =>
      `struct Route: Hashable { let kind: VALUE\n let rest: VALUE }\nstruct Page: View { @State private var path = NavigationPath()\n var body: some View { NavigationStack(path: $path) { Button("Go") { path.append(Route(kind: ${make}, rest: ${other})) }.navigationDestination(for: Route.self) { route in Detail(kind: route.kind) } } } }\nstruct Detail: View { let kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }`,
  ],
  [
    'key paths put together',
    (make, use, _, other) =>
      `struct Inner { let kind: VALUE\n let rest: VALUE }\nstruct Outer { let inner: Inner }\nfunc go() { let path = (\\Outer.inner).appending(path: \\.kind)\n let outer = Outer(inner: Inner(kind: ${make}, rest: ${other}))\n ${use('outer[keyPath: path]')} }`,
  ],
  [
    'a key path of two steps that is mapped',
    (make, use, _, other) =>
      `struct Inner { let kind: VALUE\n let rest: VALUE }\nstruct Outer { let inner: Inner }\nfunc go() { for kind in [Outer(inner: Inner(kind: ${make}, rest: ${other}))].map(\\.inner.kind) { ${use('kind')} } }`,
  ],
  [
    'a function that rethrows',
    (make, use, _, other) =>
      `func retry<T>(_ times: Int, _ act: () throws -> T) rethrows -> T { try act() }\nfunc go() throws { let row = retry(2) { (kind: ${make}, rest: ${other}) }\n ${use('row.kind')} }`,
  ],
  [
    'guard let self in a closure that is kept',
    (make, use, _, other) =>
      `final class Model { var onLoad: (() -> Void)?\n let kind = ${make}\n let rest = ${other}\n init() { onLoad = { [weak self] in guard let self else { return }\n self.show(kind) } }\n func show(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { Model().onLoad?() }`,
  ],
  [
    'a memoised lookup',
    (make, use, _, other) =>
      `final class Shelf { private var known: [Int: VALUE] = [:]\n private let rest = ${other}\n func kind(_ id: Int) -> VALUE { if let kind = known[id] { return kind }\n let kind = ${make}\n known[id] = kind\n return kind } }\nfunc go() { ${use('Shelf().kind(1)')} }`,
  ],
  [
    'an if that is the value of a property',
    (make, use, _, other) =>
      `struct Page { let isNew: Bool\n var kind: VALUE? { if isNew { ${make} } else { nil } }\n var rest: VALUE? { isNew ? nil : ${other} }\n func go() { if let kind { ${use('kind')} } } }\nfunc go(_ isNew: Bool) { Page(isNew: isNew).go() }`,
  ],
  [
    'an opaque result with a constraint',
    (make, use) =>
      `func kinds() -> some Sequence<VALUE> { [${make}].lazy.map { $0 } }\nfunc go() { for kind in Array(kinds()) { ${use('kind')} } }`,
  ],
  [
    'a list of existentials that is cast',
    (make, use, _, other) =>
      `protocol Part {}\nstruct Labs: Part { let kind: VALUE }\nstruct Rest: Part { let kind: VALUE }\nfunc go() { let parts: [any Part] = [Labs(kind: ${make}), Rest(kind: ${other})]\n for case let labs as Labs in parts { ${use('labs.kind')} } }`,
  ],
  [
    'compactMap that casts',
    (make, use, _, other) =>
      `protocol Part {}\nstruct Labs: Part { let kind: VALUE }\nstruct Rest: Part { let kind: VALUE }\nfunc go() { let parts: [any Part] = [Labs(kind: ${make}), Rest(kind: ${other})]\n for labs in parts.compactMap({ $0 as? Labs }) { ${use('labs.kind')} } }`,
  ],
  [
    'a subscript with a default of its own',
    (make, use, _, other) =>
      `extension Collection { subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil } }\nfunc go() { let kinds = [${make}]\n let rest = [${other}]\n if let kind = kinds[safe: 0] { ${use('kind')} }\n print(rest.count) }`,
  ],
  [
    'a global actor’s state',
    (make, use, _, other) =>
      `@globalActor actor Records { static let shared = Records() }\n@Records final class Shelf { static var kind: VALUE?\n static var rest: VALUE?\n static func fill() { kind = ${make}\n rest = ${other} }\n static func go() { if let kind { ${use('kind')} } } }\nfunc go() async { await Shelf.fill()\n await Shelf.go() }`,
  ],
  [
    'a nonisolated method of an actor',
    (make, use, _, other) =>
      `actor Shelf { let kind = ${make}\n let rest = ${other}\n nonisolated func go() { ${use('kind')} } }\nfunc go() { Shelf().go() }`,
  ],
  [
    'a builder of views with a parameter',
    (make, use) =>
      `struct Card<Content: View>: View { let kind: VALUE\n @ViewBuilder let content: (VALUE) -> Content\n var body: some View { content(kind) } }\nstruct Home: View { var body: some View { Card(kind: ${make}) { kind in Button("Go") { ${use('kind')} } } } }`,
  ],
  [
    'a preference that goes up',
    (make, use) =>
      `struct KindKey: PreferenceKey { static let defaultValue: VALUE? = nil\n static func reduce(value: inout VALUE?, nextValue: () -> VALUE?) { value = value ?? nextValue() } }\nstruct Home: View { var body: some View { Text("").preference(key: KindKey.self, value: ${make}).onPreferenceChange(KindKey.self) { kind in if let kind { ${use('kind')} } } } }`,
  ],
  [
    'a function by a name for its type, behind other parameters',
    (make, use) =>
      `typealias Load = (VALUE) -> Void\nfunc run(_ times: Int, then load: Load, isLast: Bool = true) { load(${make}) }\nfunc go() { run(1) { kind in ${use('kind')} } }`,
  ],
  [
    'a client of functions by names for their types',
    (make, use, _, other) =>
      `struct Client { typealias Load = @Sendable (VALUE, VALUE) async throws -> Void\n var load: Load }\nextension Client { static let live = Client { kind, rest in ${use('kind')} } }\nfunc go() async throws { try await Client.live.load(${make}, ${other}) }`,
  ],
  [
    'a client of functions that may be absent, by a name for its type',
    (make, use) =>
      `typealias Load = (VALUE) -> Void\nstruct Client { var times = 1\n var load: Load? }\nfunc go() { let client = Client(times: 2) { kind in ${use('kind')} }\n client.load?(${make}) }`,
  ],
  [
    'Publishers.CombineLatest',
    (make, use) =>
      `func go() { let task = Publishers.CombineLatest(Just(${make}), Just(1)).sink { kind, _ in ${use('kind')} } }`,
  ],
  [
    'Publishers.Merge',
    (make, use) =>
      `func go() { let task = Publishers.Merge(Just(${make}), Empty<VALUE, Never>()).sink { kind in ${use('kind')} } }`,
  ],
  [
    'a case that the defaults keep',
    (make, use) =>
      `enum Tab: String { case labs\n var kind: VALUE { ${make} } }\nstruct Page: View { @AppStorage("tab") private var tab = Tab.labs\n var body: some View { Button("Go") { ${use('tab.kind')} } } }`,
  ],
  [
    'each once, by a set of those seen',
    (make, use) =>
      `func go() { var seen = Set<VALUE>()\n for kind in [${make}].filter({ seen.insert($0).inserted }) { ${use('kind')} } }`,
  ],
  [
    'each once, by a set of those seen, in the head of a loop',
    (make, use) =>
      `func go() { var seen: Set<VALUE> = []\n for kind in [${make}] where seen.insert(kind).inserted { ${use('kind')} } }`,
  ],
];
bothFlows(SWIFT, ROWS);
