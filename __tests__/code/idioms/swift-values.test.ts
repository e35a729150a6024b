/** What a value goes through: optionals, tuples, closures, errors, wrappers. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'parts that are put where nothing was',
    (make, use, _, other) =>
      `func go() { let kind: VALUE; let spare: VALUE; (kind, spare) = (${make}, ${other}); _ = spare; ${use('kind')} }`,
  ],
  [
    'what the closure of a client hands on to a method',
    (make, use, _, other) =>
      `enum Kind { case labs, shots\n var value: VALUE { switch self { case .labs: return ${make}\n case .shots: return ${other} } } }\nfinal class Shelf { func load(_ kind: Kind) { ${use('kind.value')} } }\nstruct Client { var load: (Kind) -> Void }\nextension Client { static let live = Client(load: { kind in Shelf().load(kind) }) }\nfinal class Model { let client: Client\n init(client: Client) { self.client = client }\n func go() { client.load(.labs) } }\nfunc start() { Model(client: .live).go() }`,
    { fails: ['beside'] },
  ],
  [
    'a ternary behind a ternary',
    (make, use) =>
      `func made(_ number: Int) -> VALUE? { number == 0 ? ${make} : number == 1 ? nil : number == 2 ? nil : nil }\nfunc go() { if let kind = made(0) { ${use('kind')} } }`,
  ],
  [
    'an iterator of a closure over a local',
    (make, use) =>
      `func go() { var next: VALUE? = ${make}\n let kinds = AnyIterator { () -> VALUE? in defer { next = nil }; return next }\n while let kind = kinds.next() { ${use('kind')} } }`,
  ],
  [
    'an iterator of a closure, with its type',
    (make, use) =>
      `func go() { let all = [${make}]\n var index = 0\n for kind in AnyIterator<VALUE> { defer { index += 1 }; return index < all.count ? all[index] : nil } { ${use('kind')} } }`,
  ],
  [
    'a sequence of a closure',
    (make, use) =>
      `func go() { let all = [${make}]\n for kind in AnySequence { all.makeIterator() } { ${use('kind')} } }`,
  ],
  [
    'a sequence of a state',
    (make, use) =>
      `func go() { let all = [${make}]\n for kind in sequence(state: all.makeIterator(), next: { $0.next() }) { ${use('kind')} } }`,
  ],
  [
    'guard let',
    (make, use) =>
      `func made() -> VALUE? { ${make} }\nfunc go() { guard let kind = made() else { return }\n ${use('kind')} }`,
  ],
  ['??', (make, use) => `func saved() -> VALUE? { nil }\nfunc go() { let kind = saved() ?? ${make}\n ${use('kind')} }`],
  [
    'Optional.map',
    (make, use) => `func made() -> VALUE? { ${make} }\nfunc go() { made().map { kind in ${use('kind')} } }`,
  ],
  [
    'Optional.flatMap',
    (make, use) =>
      `func made() -> VALUE? { ${make} }\nfunc same(_ kind: VALUE) -> VALUE? { kind }\nfunc go() { if let kind = made().flatMap(same) { ${use('kind')} } }`,
  ],
  [
    'an if that is a value',
    (make, use) =>
      `func go(isNew: Bool) { let kind: VALUE? = if isNew { ${make} } else { nil }\n if let kind { ${use('kind')} } }`,
  ],
  [
    'a switch that is a value',
    (make, use) =>
      `enum Tab { case labs, none }\nfunc go() { let tab = Tab.labs\n let kind: VALUE? = switch tab { case .labs: ${make}\n case .none: nil }\n if let kind { ${use('kind')} } }`,
  ],
  [
    'as?',
    (make, use) => `func go() { let anything: Any = ${make}\n if let kind = anything as? VALUE { ${use('kind')} } }`,
  ],
  [
    'case let … as',
    (make, use) =>
      `func show(_ anything: Any) { switch anything { case let kind as VALUE: ${use('kind')}\n default: break } }\nfunc go() { show(${make}) }`,
  ],
  [
    'a tuple',
    (make, use, _, other) =>
      `func both() -> (VALUE, VALUE) { (${make}, ${other}) }\nfunc go() { let (kind, _) = both()\n ${use('kind')} }`,
  ],
  [
    'a tuple by its labels',
    (make, use, _, other) =>
      `func both() -> (kind: VALUE, spare: VALUE) { (kind: ${make}, spare: ${other}) }\nfunc go() { ${use('both().kind')} }`,
  ],
  [
    'a list of tuples',
    (make, use, _, other) =>
      `func go() { let rows: [(String, VALUE, VALUE)] = [("Labs", ${make}, ${other})]\n for (title, kind, _) in rows { print(title)\n ${use('kind')} } }`,
  ],
  [
    'variadic',
    (make, use) => `func show(_ kinds: VALUE...) { for kind in kinds { ${use('kind')} } }\nfunc go() { show(${make}) }`,
  ],
  [
    'inout',
    (make, use) =>
      `func fill(_ kinds: inout [VALUE]) { kinds.append(${make}) }\nfunc go() { var kinds: [VALUE] = []\n fill(&kinds)\n for kind in kinds { ${use('kind')} } }`,
  ],
  [
    'defer',
    (make, use) => `func go() { var kind: VALUE?\n defer { if let kind { ${use('kind')} } }\n kind = ${make} }`,
  ],
  [
    'a function in a function',
    (make, use) => `func go() { let kind = ${make}\n func show() { ${use('kind')} }\n show() }`,
  ],
  ['a local getter', (make, use) => `func go() { var kind: VALUE { ${make} }\n ${use('kind')} }`],
  [
    'a closure that completes',
    (make, use) =>
      `func load(completion: @escaping (VALUE) -> Void) { DispatchQueue.main.async { completion(${make}) } }\nfunc go() { load { kind in ${use('kind')} } }`,
  ],
  ['$0', (make, use) => `func load(_ done: (VALUE) -> Void) { done(${make}) }\nfunc go() { load { ${use('$0')} } }`],
  [
    'an @autoclosure',
    (make, use) => `func show(_ kind: @autoclosure () -> VALUE) { ${use('kind()')} }\nfunc go() { show(${make}) }`,
  ],
  [
    'an @autoclosure that is kept',
    (make, use) =>
      `final class Lazy { private let make: () -> VALUE\n init(_ make: @autoclosure @escaping () -> VALUE) { self.make = make }\n func go() { ${use('make()')} } }\nfunc start() { Lazy(${make}).go() }`,
  ],
  [
    'a closure in a field',
    (make, use) =>
      `final class Picker { var onPick: ((VALUE) -> Void)?\n func pick() { onPick?(${make}) } }\nfunc go() { let picker = Picker()\n picker.onPick = { kind in ${use('kind')} }\n picker.pick() }`,
  ],
  [
    'closures in a list',
    (make, use) =>
      `final class Hooks { private var hooks: [(VALUE) -> Void] = []\n func add(_ hook: @escaping (VALUE) -> Void) { hooks.append(hook) }\n func run() { hooks.forEach { $0(${make}) } } }\nfunc go() { let hooks = Hooks()\n hooks.add { kind in ${use('kind')} }\n hooks.run() }`,
  ],
  [
    'closures in a dictionary',
    (make, use) =>
      `func go() { let handlers: [String: (VALUE) -> Void] = ["labs": { kind in ${use('kind')} }]\n handlers["labs"]?(${make}) }`,
  ],
  [
    'a function that gives a function',
    (make, use) => `func maker() -> () -> VALUE { { ${make} } }\nfunc go() { let made = maker()\n ${use('made()')} }`,
  ],
  [
    'a weak self',
    (make, use) =>
      `final class Screen { func load(_ done: @escaping (VALUE) -> Void) { done(${make}) }\n func go() { load { [weak self] kind in guard let self else { return }\n self.show(kind) } }\n private func show(_ kind: VALUE) { ${use('kind')} } }`,
  ],
  [
    'a generic function',
    (make, use) =>
      `func same<Content>(_ content: Content) -> Content { content }\nfunc go() { let kind = same(${make})\n ${use('kind')} }`,
  ],
  [
    'throws and try?',
    (make, use) =>
      `func made() throws -> VALUE { ${make} }\nfunc go() { if let kind = try? made() { ${use('kind')} } }`,
  ],
  [
    'a typed throw',
    (make, use) =>
      `struct Failure: Error { let kind: VALUE }\nfunc check() throws(Failure) { throw Failure(kind: ${make}) }\nfunc go() { do throws(Failure) { try check() } catch { ${use('error.kind')} } }`,
  ],
  [
    'a result builder',
    (make, use) =>
      `@resultBuilder enum Kinds { static func buildBlock(_ kinds: VALUE...) -> [VALUE] { kinds } }\nfunc show(@Kinds _ kinds: () -> [VALUE]) { for kind in kinds() { ${use('kind')} } }\nfunc go() { show { ${make} } }`,
  ],
  [
    'a result builder that says what its parts are',
    (make, use) =>
      `struct Step { let kind: VALUE }\nfunc step(_ kind: VALUE) -> Step { Step(kind: kind) }\n@resultBuilder enum Steps { static func buildExpression(_ step: Step) -> [Step] { [step] }\n static func buildBlock(_ parts: [Step]...) -> [Step] { parts.flatMap { $0 } } }\nstruct Plan { let steps: [Step]\n init(@Steps _ build: () -> [Step]) { steps = build() } }\nfunc go() { let plan = Plan { step(${make})\n step(${make}) }\n for step in plan.steps { ${use('step.kind')} } }`,
  ],
  [
    'a property that a result builder builds',
    (make, use) =>
      `@resultBuilder enum Kinds { static func buildBlock(_ kinds: [VALUE]...) -> [VALUE] { kinds.flatMap { $0 } }\n static func buildExpression(_ kind: VALUE) -> [VALUE] { [kind] }\n static func buildOptional(_ kinds: [VALUE]?) -> [VALUE] { kinds ?? [] }\n static func buildArray(_ kinds: [[VALUE]]) -> [VALUE] { kinds.flatMap { $0 } } }\nfunc same(_ kind: VALUE) -> VALUE { kind }\nstruct Page { let isOn: Bool\n @Kinds var kinds: [VALUE] { if isOn { same(${make}) }\n for _ in 0..<2 { same(${make}) } } }\nfunc go() { let page = Page(isOn: true)\n for kind in page.kinds { ${use('kind')} } }`,
  ],
  [
    'a property wrapper of the app',
    (make, use) =>
      `@propertyWrapper struct Kept<Content> { var wrappedValue: Content }\nstruct Screen { @Kept var kind = ${make}\n func go() { ${use('kind')} } }`,
  ],
  [
    'a fluent builder',
    (make, use) =>
      `final class Request { private var kind: VALUE?\n func with(_ kind: VALUE) -> Request { self.kind = kind\n return self }\n func send() { if let kind { ${use('kind')} } } }\nfunc go() { Request().with(${make}).send() }`,
  ],
  [
    'a helper that sets up',
    (make, use) =>
      `final class Request { var kind: VALUE? }\nfunc with<T>(_ object: T, _ set: (T) -> Void) -> T { set(object)\n return object }\nfunc go() { let request = with(Request()) { $0.kind = ${make} }\n if let kind = request.kind { ${use('kind')} } }`,
  ],
  [
    'a helper that sets up a struct',
    (make, use, _, other) =>
      `struct Request { var kind: VALUE?\n var spare: VALUE? }\nfunc with<T>(_ value: T, _ set: (inout T) -> Void) -> T { var value = value\n set(&value)\n return value }\nfunc go() { let request = with(Request()) { $0.kind = ${make}\n $0.spare = ${other} }\n if let kind = request.kind { ${use('kind')} } }`,
  ],
  [
    'a method that sets up what it is called on',
    (make, use) =>
      `protocol With {}\nextension With { func with(_ set: (inout Self) -> Void) -> Self { var copy = self\n set(&copy)\n return copy } }\nstruct Request: With { var kind: VALUE? }\nfunc go() { let request = Request().with { $0.kind = ${make} }\n if let kind = request.kind { ${use('kind')} } }`,
  ],
  [
    'a parameter pack',
    (make, use) =>
      `func show<each Content>(_ contents: repeat each Content) { for content in repeat each contents { if let kind = content as? VALUE { ${use('kind')} } } }\nfunc go() { show(${make}, 1) }`,
  ],
];

bothFlows(SWIFT, ROWS);
