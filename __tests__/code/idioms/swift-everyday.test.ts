/** What Swift of today is written with: each a way that a type, or a record’s text, comes through. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'if let, by its short form',
    (make, use, _, other) =>
      `struct Page { var kind: VALUE?\n var rest: VALUE? = ${other}\n func go() { if let kind { ${use('kind')} } } }\nfunc go() { Page(kind: ${make}).go() }`,
  ],
  [
    'a switch that throws, as a value',
    (make, use, _, other) =>
      `enum Tab { case labs, rest }\nfunc show(_ tab: Tab) { let kind: VALUE = switch tab { case .labs: ${make}\n case .rest: fatalError() }\n ${use('kind')} }\nfunc go() { show(.labs)\n _ = ${other} }`,
  ],
  [
    'a switch over a tuple',
    (make, use) =>
      `enum Tab { case labs, rest }\nfunc kind(_ tab: Tab, _ isNew: Bool) -> VALUE? { switch (tab, isNew) { case (.labs, true): ${make}\n case (.labs, false), (.rest, _): nil } }\nfunc go(_ isNew: Bool) { if let kind = kind(.labs, isNew) { ${use('kind')} } }`,
  ],
  [
    'zip',
    (make, use, _, other) =>
      `func go() { for (title, kind) in zip(["labs"], [${make}]) { ${use('kind')}\n print(title.count) }\n for (_, count) in zip([${other}], [1]) { print(count) } }`,
  ],
  [
    'zip of two lists of parts, mapped',
    (make, use) =>
      `struct Row { let title: String\n let kind: VALUE }\nfunc go() { let rows = zip(["labs"], [${make}]).map(Row.init)\n for row in rows { ${use('row.kind')} } }`,
  ],
  [
    'zip of two lists, mapped by a function',
    (make, use) =>
      `struct Row { let title: String\n let kind: VALUE }\nfunc row(_ title: String, _ kind: VALUE) -> Row { Row(title: title, kind: kind) }\nfunc go() { for row in zip(["labs"], [${make}]).map(row) { ${use('row.kind')} } }`,
  ],
  [
    'zip, mapped by an initialiser with its labels',
    (make, use, _, other) =>
      `struct Row { let rest: VALUE\n let kind: VALUE }\nfunc go() { for row in zip([${other}], [${make}]).map(Row.init(rest:kind:)) { ${use('row.kind')} } }`,
  ],
  [
    'an initialiser that a struct has by itself, as a value',
    (make, use) =>
      `struct Row { let kind: VALUE }\nfunc go() { for row in [${make}].map(Row.init) { ${use('row.kind')} } }`,
  ],
  [
    'a case that has parts, as a value',
    (make, use) =>
      `enum Row { case kind(VALUE), rest(String)\n case spacer }\nfunc go() { for row in [${make}].map(Row.kind) { if case .kind(let kind) = row { ${use('kind')} } } }`,
  ],
  [
    'a case that has parts, kept as a function',
    (make, use, _, other) =>
      `enum Row { case kind(VALUE, title: String), rest(VALUE) }\nfunc go() { let of: (VALUE, String) -> Row = Row.kind\n let others = [${other}].map(Row.rest)\n print(others.count)\n if case .kind(let kind, _) = of(${make}, "a") { ${use('kind')} } }`,
  ],
  [
    'one of two initialisers, as a value',
    (make, use) =>
      `struct Row { let kind: VALUE\n init(_ kind: VALUE) { self.kind = kind }\n init(title: String, kind: VALUE) { self.kind = kind } }\nfunc go() { for row in [${make}].map(Row.init) { ${use('row.kind')} } }`,
  ],
  [
    'an initialiser that is handed to what makes rows',
    (make, use) =>
      `struct Row { let title: String\n let kind: VALUE }\nfunc rows(_ make: (String, VALUE) -> Row) -> [Row] { [make("labs", ${make})] }\nfunc go() { for row in rows(Row.init) { ${use('row.kind')} } }`,
  ],
  [
    'a cache',
    (make, use) =>
      `final class Shelf { private let cache = NSCache<NSString, VALUE>()\n func fill() { cache.setObject(${make}, forKey: "labs") }\n func go() { if let kind = cache.object(forKey: "labs") { ${use('kind')} } } }\nfunc go() { let shelf = Shelf()\n shelf.fill()\n shelf.go() }`,
  ],
  [
    'Dictionary(grouping:)',
    (make, use, _, other) =>
      `struct Row { let group: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let byGroup = Dictionary(grouping: [Row(group: 1, kind: ${make}, rest: ${other})], by: \\.group)\n for (_, rows) in byGroup { for row in rows { ${use('row.kind')} } } }`,
  ],
  [
    'Dictionary(uniqueKeysWithValues:) of what is mapped to pairs',
    (make, use, _, other) =>
      `struct Row { let id: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let byId = Dictionary(uniqueKeysWithValues: [Row(id: 1, kind: ${make}, rest: ${other})].map { ($0.id, $0) })\n if let row = byId[1] { ${use('row.kind')} } }`,
  ],
  [
    'groups that are kept, and read by a key',
    (make, use, _, other) =>
      `struct Row { let group: Int\n let kind: VALUE\n let rest: VALUE }\nfinal class Shelf { var byGroup: [Int: [Row]] = [:]\n func fill() { byGroup = Dictionary(grouping: [Row(group: 1, kind: ${make}, rest: ${other})]) { $0.group } }\n func go() { if let row = byGroup[1]?.first { ${use('row.kind')} } } }\nfunc go() { let shelf = Shelf()\n shelf.fill()\n shelf.go() }`,
  ],
  [
    'groups that are mapped and sorted',
    (make, use, _, other) =>
      `struct Row { let group: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let sorted = Dictionary(grouping: [Row(group: 1, kind: ${make}, rest: ${other})], by: \\.group).sorted { $0.key < $1.key }\n for each in sorted { for row in each.value { ${use('row.kind')} } } }`,
  ],
  [
    'groups of which each makes another value',
    (make, use, _, other) =>
      `struct Row { let group: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let firsts = Dictionary(grouping: [Row(group: 1, kind: ${make}, rest: ${other})], by: \\.group).mapValues { $0[0] }\n if let row = firsts[1] { ${use('row.kind')} } }`,
  ],
  [
    'sections of groups',
    (make, use, _, other) =>
      `struct Row { let group: Int\n let kind: VALUE\n let rest: VALUE }\nstruct Section { let title: Int\n let rows: [Row] }\nfunc go() { let sections = Dictionary(grouping: [Row(group: 1, kind: ${make}, rest: ${other})], by: \\.group).map { Section(title: $0.key, rows: $0.value) }\n for row in sections[0].rows { ${use('row.kind')} } }`,
  ],
  [
    'Dictionary(_:uniquingKeysWith:)',
    (make, use, _, other) =>
      `struct Row { let id: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let byId = Dictionary([Row(id: 1, kind: ${make}, rest: ${other})].map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })\n if let row = byId[1] { ${use('row.kind')} } }`,
  ],
  [
    'reduce into a dictionary of lists',
    (make, use) =>
      `struct Row { let id: Int\n let kind: VALUE }\nfunc go() { let byId = [Row(id: 1, kind: ${make})].reduce(into: [Int: [VALUE]]()) { $0[$1.id, default: []].append($1.kind) }\n for kind in byId.values.flatMap({ $0 }) { ${use('kind')} } }`,
  ],
  [
    'compactMap of a key path',
    (make, use, _, other) =>
      `struct Row { var kind: VALUE?\n var rest: VALUE? }\nfunc go() { for kind in [Row(kind: ${make}, rest: ${other})].compactMap(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'a @Sendable closure that an actor keeps',
    (make, use, _, other) =>
      `actor Keeper { private var done: (@Sendable (VALUE, VALUE) async -> Void)?\n func on(_ act: @escaping @Sendable (VALUE, VALUE) async -> Void) { done = act }\n func fire() async { await done?(${make}, ${other}) } }\nfunc go() async { let keeper = Keeper()\n await keeper.on { kind, rest in ${use('kind')} }\n await keeper.fire() }`,
  ],
  [
    'withCheckedThrowingContinuation around a callback',
    (make, use, _, other) =>
      `func load(_ done: @escaping (VALUE?, VALUE?) -> Void) { done(${make}, ${other}) }\nfunc kind() async throws -> VALUE { try await withCheckedThrowingContinuation { continuation in load { kind, rest in guard let kind else { return continuation.resume(throwing: CancellationError()) }\n continuation.resume(returning: kind) } } }\nfunc go() async throws { let kind = try await kind()\n ${use('kind')} }`,
  ],
  [
    'AsyncStream with its continuation in a delegate',
    (make, use) =>
      `final class Source { var onKind: ((VALUE) -> Void)?\n func start() { onKind?(${make}) } }\nfunc kinds(_ source: Source) -> AsyncStream<VALUE> { AsyncStream { continuation in source.onKind = { continuation.yield($0) }\n source.start()\n continuation.onTermination = { _ in } } }\nfunc go() async { for await kind in kinds(Source()) { ${use('kind')} } }`,
  ],
  [
    'a task-local value with a default',
    (make, use, _, other) =>
      `enum Around { @TaskLocal static var kind: VALUE?\n @TaskLocal static var rest: VALUE? }\nfunc show() { if let kind = Around.kind { ${use('kind')} } }\nfunc go() { Around.$rest.withValue(${other}) { Around.$kind.withValue(${make}) { show() } } }`,
  ],
  [
    '@Bindable',
    (make, use, _, other) =>
      `import Observation\n@Observable final class Model { var kind: VALUE = ${make}\n var rest: VALUE = ${other} }\nstruct Page: View { @Bindable var model: Model\n var body: some View { Inner(kind: $model.kind) } }\nstruct Inner: View { @Binding var kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }\nstruct Home: View { @State private var model = Model()\n var body: some View { Page(model: model) } }`,
  ],
  [
    '@Entry, set by a parent',
    (make, use, _, other) =>
      `extension EnvironmentValues { @Entry var kind: VALUE? = nil\n @Entry var rest: VALUE? = nil }\nstruct Inner: View { @Environment(\\.kind) private var kind\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }\nstruct Home: View { var body: some View { Inner().environment(\\.kind, ${make}).environment(\\.rest, ${other}) } }`,
  ],
  [
    '@FocusedValue by @Entry',
    (make, use) =>
      `extension FocusedValues { @Entry var kind: VALUE? }\nstruct Menu: View { @FocusedValue(\\.kind) private var kind\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }\nstruct Home: View { var body: some View { Menu()\n Text("").focusedSceneValue(\\.kind, ${make}) } }`,
  ],
  [
    'some Collection with its primary associated type',
    (make, use, _, other) =>
      `func show(_ kinds: some Collection<VALUE>) { for kind in kinds { ${use('kind')} } }\nfunc go() { show([${make}])\n _ = [${other}] }`,
  ],
  [
    'any Protocol with its primary associated type',
    (make, use, _, other) =>
      `protocol Source<Kind> { associatedtype Kind\n func kind() -> Kind\n func rest() -> Kind }\nstruct Labs: Source { func kind() -> VALUE { ${make} }\n func rest() -> VALUE { ${other} } }\nstruct Page { let source: any Source<VALUE>\n func go() { let kind = source.kind()\n ${use('kind')} } }\nfunc go() { Page(source: Labs()).go() }`,
  ],
  [
    'a consuming parameter of what is ~Copyable',
    (make, use, _, other) =>
      `struct Ticket: ~Copyable { let kind: VALUE\n let rest: VALUE\n consuming func use() -> VALUE { kind } }\nfunc take(_ ticket: consuming Ticket) { let kind = ticket.use()\n ${use('kind')} }\nfunc go() { take(Ticket(kind: ${make}, rest: ${other})) }`,
  ],
  [
    'a borrowing parameter',
    (make, use) =>
      `struct Ticket: ~Copyable { let kind: VALUE\n deinit {} }\nfunc show(_ ticket: borrowing Ticket) { ${use('ticket.kind')} }\nfunc go() { let ticket = Ticket(kind: ${make})\n show(ticket) }`,
  ],
  [
    'a typed throw, caught by a pattern',
    (make, use, _, other) =>
      `enum Failure: Error { case open(VALUE), shut(VALUE) }\nfunc load(_ isOpen: Bool) throws(Failure) { if isOpen { throw .open(${make}) }\n throw .shut(${other}) }\nfunc go() { do { try load(true) } catch .open(let kind) { ${use('kind')} } catch .shut { } }`,
  ],
  [
    'a list with a part by #if',
    (make, _, each) => `func go() { let kinds = [\n #if os(iOS)\n ${make},\n #endif\n ]\n ${each('kinds')} }`,
  ],
  [
    'package access',
    (make, use, _, other) =>
      `package struct Shelf { package let kind: VALUE\n package let rest: VALUE\n package init(kind: VALUE, rest: VALUE) { self.kind = kind\n self.rest = rest } }\npackage func go() { let shelf = Shelf(kind: ${make}, rest: ${other})\n ${use('shelf.kind')} }`,
  ],
  [
    'a result builder with branches and loops',
    (make, _, each) =>
      `@resultBuilder enum Kinds { static func buildExpression(_ one: VALUE) -> [VALUE] { [one] }\n static func buildBlock(_ parts: [VALUE]...) -> [VALUE] { parts.flatMap { $0 } }\n static func buildOptional(_ part: [VALUE]?) -> [VALUE] { part ?? [] }\n static func buildArray(_ parts: [[VALUE]]) -> [VALUE] { parts.flatMap { $0 } } }\nfunc list(@Kinds _ make: () -> [VALUE]) -> [VALUE] { make() }\nfunc go(_ isOn: Bool) { let kinds = list { if isOn { ${make} } }\n ${each('kinds')} }`,
  ],
  [
    'all cases that a static set names',
    (make, use, _, other) =>
      `enum Tab: CaseIterable { case labs, rest\n static let shown: Set<Tab> = [.labs]\n var kind: VALUE { switch self { case .labs: ${make}\n case .rest: ${other} } } }\nfunc go() { for tab in Tab.allCases where Tab.shown.contains(tab) { ${use('tab.kind')} } }`,
    { without: ['beside'] },
  ],
  [
    'the first that has an id',
    (make, use, _, other) =>
      `struct Row: Identifiable { let id: Int\n let kind: VALUE\n let rest: VALUE }\nfinal class Model { var rows = [Row(id: 1, kind: ${make}, rest: ${other})]\n func row(_ id: Row.ID) -> Row? { rows.first { $0.id == id } } }\nfunc go(_ id: Int) { guard let row = Model().row(id) else { return }\n ${use('row.kind')} }`,
  ],
  [
    'a table of key paths',
    (make, use, _, other) =>
      `struct Shelf { let labs: VALUE\n let rest: VALUE }\nenum Tab { case labs, rest\n static let paths: [Tab: KeyPath<Shelf, VALUE>] = [.labs: \\.labs] }\nfunc go() { let shelf = Shelf(labs: ${make}, rest: ${other})\n if let path = Tab.paths[.labs] { ${use('shelf[keyPath: path]')} } }`,
  ],
  [
    'a property wrapper, by what it projects',
    (make, use, _, other) =>
      `@propertyWrapper struct Kept<Value> { var wrappedValue: Value\n let rest: Value\n var projectedValue: Kept<Value> { self }\n init(wrappedValue: Value, rest: Value) { self.wrappedValue = wrappedValue\n self.rest = rest } }\nstruct Page { @Kept(rest: ${other}) var kind: VALUE = ${make}\n func go() { ${use('$kind.wrappedValue')} } }\nfunc go() { Page().go() }`,
  ],
  [
    'a static requirement of what a generic is',
    (make, use, _, other) =>
      `protocol Source { static var kind: VALUE { get }\n static var rest: VALUE { get } }\nenum Labs: Source { static var kind: VALUE { ${make} }\n static var rest: VALUE { ${other} } }\nfunc show<S: Source>(_ source: S.Type) { ${use('S.kind')} }\nfunc go() { show(Labs.self) }`,
  ],
  [
    'an isolated parameter',
    (make, use, _, other) =>
      `actor Shelf { var kind: VALUE = ${make}\n var rest: VALUE = ${other} }\nfunc show(_ shelf: isolated Shelf) { ${use('shelf.kind')} }\nfunc go() async { await show(Shelf()) }`,
  ],
  [
    'Result, got where it is tried',
    (make, use) =>
      `func load(_ done: (Result<VALUE, any Error>) -> Void) { done(.success(${make})) }\nfunc go() { load { result in do { let kind = try result.get()\n ${use('kind')} } catch {} } }`,
  ],
  [
    'Result, mapped',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc load() -> Result<Row, any Error> { .success(Row(kind: ${make}, rest: ${other})) }\nfunc go() { if case .success(let kind) = load().map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'a nested function that fills what is around it',
    (make, use, _, other) =>
      `func go() { var kind: VALUE?\n var rest: VALUE?\n func fill() { kind = ${make}\n rest = ${other} }\n fill()\n if let kind { ${use('kind')} } }`,
  ],
  [
    'an inout parameter of a part',
    (make, use, _, other) =>
      `struct Shelf { var kind: VALUE?\n var rest: VALUE? }\nfunc fill(_ kind: inout VALUE?, with one: VALUE) { kind = one }\nfunc go() { var shelf = Shelf()\n fill(&shelf.kind, with: ${make})\n fill(&shelf.rest, with: ${other})\n if let kind = shelf.kind { ${use('kind')} } }`,
    { without: ['beside'] },
  ],
  [
    'Mutex',
    (make, use, _, other) =>
      `import Synchronization\nfinal class Keeper: Sendable { let kind = Mutex<VALUE?>(nil)\n let rest = Mutex<VALUE?>(nil)\n func fill() { kind.withLock { $0 = ${make} }\n rest.withLock { $0 = ${other} } }\n func go() { if let one = kind.withLock({ $0 }) { ${use('one')} } } }\nfunc go() { let keeper = Keeper()\n keeper.fill()\n keeper.go() }`,
  ],
  [
    'OSAllocatedUnfairLock with a state',
    (make, use, _, other) =>
      `import os\nstruct State { var kinds: [VALUE] = []\n var rest: [VALUE] = [] }\nfinal class Keeper { let state = OSAllocatedUnfairLock(initialState: State())\n func fill() { state.withLock { state in state.kinds.append(${make})\n state.rest.append(${other}) } }\n func go() { let kinds = state.withLock { $0.kinds }\n for kind in kinds { ${use('kind')} } } }\nfunc go() { let keeper = Keeper()\n keeper.fill()\n keeper.go() }`,
  ],
  [
    'a chunk of what is sorted by a key path',
    (make, use, _, other) =>
      `struct Row { let order: Int\n let kind: VALUE\n let rest: VALUE }\nfunc go() { let rows = [Row(order: 1, kind: ${make}, rest: ${other})].sorted(using: KeyPathComparator(\\.order)).prefix(3)\n rows.forEach { ${use('$0.kind')} } }`,
  ],
  [
    'a macro’s observable model, by withObservationTracking',
    (make, use) =>
      `import Observation\n@Observable final class Model { var kind: VALUE? }\nfunc watch(_ model: Model) { withObservationTracking { if let kind = model.kind { ${use('kind')} } } onChange: { watch(model) } }\nfunc go() { let model = Model()\n watch(model)\n model.kind = ${make} }`,
  ],
  [
    'a throwing task group, each by for try await',
    (make, use, _, other) =>
      `func go() async throws { try await withThrowingTaskGroup(of: (VALUE, VALUE).self) { group in group.addTask { (${make}, ${other}) }\n for try await (kind, _) in group { ${use('kind')} } } }`,
  ],
  [
    'what a closure at once gives',
    (make, use, _, other) =>
      `struct Page { let kind: VALUE = { let one = ${make}\n return one }()\n let rest: VALUE = { ${other} }()\n func go() { ${use('kind')} } }\nfunc go() { Page().go() }`,
  ],
  [
    'a guard case with a payload that is optional',
    (make, use, _, other) =>
      `enum State { case idle, loaded(VALUE?, VALUE) }\nfunc show(_ state: State) { guard case .loaded(let kind?, _) = state else { return }\n ${use('kind')} }\nfunc go() { show(.loaded(${make}, ${other})) }`,
  ],
  [
    'what lets through by a lazy sequence',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc go() { if let kind = [Row(kind: ${make}, rest: ${other})].lazy.map(\\.kind).first { ${use('kind')} } }`,
  ],
];

/** What an app adds to types of the system, where a bare name is its own. */
const ADDED: Rows = [
  [
    'a method of an optional, which maps itself',
    (make, use) =>
      `extension Optional where Wrapped == VALUE { func show() { map { one in ${use('one')} } } }\nfunc go() { let kind: VALUE? = ${make}\n kind.show() }`,
  ],
  [
    'a method of an optional, bound',
    (make, use) =>
      `extension Optional where Wrapped == VALUE { func show() { if let one = self { ${use('one')} } } }\nfunc go() { let kind: VALUE? = ${make}\n kind.show() }`,
  ],
  [
    'a computed property of an optional',
    (make, use) =>
      `extension Optional where Wrapped == VALUE { var shown: VALUE? { self } }\nfunc go() { let kind: VALUE? = ${make}\n if let one = kind.shown { ${use('one')} } }`,
  ],
  [
    'a method of a publisher',
    (make, use) =>
      `extension Publisher where Output == VALUE, Failure == Never { func shown() -> AnyCancellable { sink { one in ${use('one')} } } }\nfunc go() { let task = Just(${make}).shown() }`,
  ],
  [
    'a method of an asynchronous sequence',
    (make, use) =>
      `extension AsyncSequence where Element == VALUE { func show() async throws { for try await one in self { ${use('one')} } } }\nfunc go() async throws { try await AsyncStream { next in next.yield(${make}) }.show() }`,
  ],
  [
    'a computed property of a Result',
    (make, use) =>
      `extension Result where Success == VALUE { var kind: VALUE? { try? self.get() } }\nfunc load() -> Result<VALUE, any Error> { .success(${make}) }\nfunc go() { if let kind = load().kind { ${use('kind')} } }`,
  ],
  [
    'a modifier of a view that puts something around it',
    (make, use, _, other) =>
      `extension EnvironmentValues { @Entry var kind: VALUE? = nil\n @Entry var rest: VALUE? = nil }\nextension View { func shown(_ kind: VALUE, _ rest: VALUE) -> some View { environment(\\.kind, kind).environment(\\.rest, rest) } }\nstruct Inner: View { @Environment(\\.kind) private var kind\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }\nstruct Home: View { var body: some View { Inner().shown(${make}, ${other}) } }`,
  ],
  [
    'a modifier of a view with a task',
    (make, use) =>
      `extension View { func loads(_ kind: VALUE) -> some View { task { ${use('kind')} } } }\nstruct Home: View { var body: some View { Text("").loads(${make}) } }`,
  ],
  [
    'a method of the app’s own by the name of an optional’s',
    (make, use, _, other) =>
      `extension Optional where Wrapped == VALUE { func shown() -> VALUE? { self } }\nstruct Shelf { let kind: VALUE\n let rest: VALUE\n func shown() -> VALUE { kind } }\nfunc go() { let shelf = Shelf(kind: ${make}, rest: ${other})\n ${use('shelf.shown()')} }`,
  ],
];
bothFlows(SWIFT, [...ROWS, ...ADDED]);
