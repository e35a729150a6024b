/** What holds an app together: notifications, buses, clients, containers, reducers, commands. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const NAME = 'extension Notification.Name { static let picked = Notification.Name("picked") }';

/** Who hears in its initialiser what a page posts. */
const hearing = (registers: string, make: string, use: (value: string) => string, more = ''): string =>
  `${NAME}\nfinal class Hearer: NSObject { override init() { super.init(); ${registers} }\n ${more}@objc func picked(_ note: Notification) { if let kind = note.object as? VALUE { ${use('kind')} } } }\nfinal class Page { let hearer = Hearer()\n func tap() { NotificationCenter.default.post(name: .picked, object: ${make}) } }`;

const ROWS: Rows = [
  [
    'a notification’s user info',
    (make, use) =>
      `${NAME}\nfunc go() { NotificationCenter.default.addObserver(forName: .picked, object: nil, queue: .main) { note in if let kind = note.userInfo?["kind"] as? VALUE { ${use('kind')} } }\n NotificationCenter.default.post(name: .picked, object: nil, userInfo: ["kind": ${make}]) }`,
  ],
  [
    'a notification that is made before it is posted',
    (make, use) =>
      `${NAME}\nfunc go() { NotificationCenter.default.addObserver(forName: .picked, object: nil, queue: .main) { note in if let kind = note.userInfo?["kind"] as? VALUE { ${use('kind')} } }\n let note = Notification(name: .picked, object: nil, userInfo: ["kind": ${make}])\n NotificationCenter.default.post(note) }`,
  ],
  [
    'a notification’s object, by selector',
    (make, use) =>
      `${NAME}\nfinal class Screen: NSObject { func go() { NotificationCenter.default.addObserver(self, selector: #selector(picked(_:)), name: .picked, object: nil)\n NotificationCenter.default.post(name: .picked, object: ${make}) }\n @objc func picked(_ note: Notification) { if let kind = note.object as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'a notification that is heard elsewhere than it is posted',
    (make, use) =>
      hearing(
        'NotificationCenter.default.addObserver(self, selector: #selector(picked(_:)), name: .picked, object: nil)',
        make,
        use,
      ),
  ],
  [
    'a notification that a helper registers for',
    (make, use) =>
      hearing(
        'hear(.picked, by: #selector(picked(_:)))',
        make,
        use,
        'private func hear(_ name: Notification.Name, by action: Selector) { NotificationCenter.default.addObserver(self, selector: action, name: name, object: nil) }\n ',
      ),
  ],
  [
    'a notification that is heard by a selector made of a text',
    (make, use) =>
      hearing(
        'NotificationCenter.default.addObserver(self, selector: NSSelectorFromString("picked:"), name: .picked, object: nil)',
        make,
        use,
      ),
  ],
  [
    'a notification that a center registers for',
    (make, use) =>
      `${NAME}\nextension NotificationCenter { func observe(_ name: Notification.Name, _ target: Any, _ action: Selector) { addObserver(target, selector: action, name: name, object: nil) } }\nfinal class Screen: NSObject { func go() { NotificationCenter.default.observe(.picked, self, #selector(picked(_:)))\n NotificationCenter.default.post(name: .picked, object: ${make}) }\n @objc func picked(_ note: Notification) { if let kind = note.object as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'notifications that a helper registers for, each by its selector',
    (make, use, _, other) =>
      `extension Notification.Name { static let picked = Notification.Name("picked")\n static let spare = Notification.Name("spare") }\nfinal class Screen: NSObject { func go() { hear(.picked, by: #selector(picked(_:)))\n hear(.spare, by: #selector(spare(_:)))\n NotificationCenter.default.post(name: .picked, object: ${make})\n NotificationCenter.default.post(name: .spare, object: ${other}) }\n private func hear(_ name: Notification.Name, by action: Selector) { NotificationCenter.default.addObserver(self, selector: action, name: name, object: nil) }\n @objc func spare(_ note: Notification) {}\n @objc func picked(_ note: Notification) { if let kind = note.object as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'notifications that a helper registers for by another, each by its selector',
    (make, use, _, other) =>
      `extension Notification.Name { static let picked = Notification.Name("picked")\n static let spare = Notification.Name("spare") }\nfinal class Screen: NSObject { func go() { hearAgain(.picked, by: #selector(picked(_:)))\n hearAgain(.spare, by: #selector(spare(_:)))\n NotificationCenter.default.post(name: .picked, object: ${make})\n NotificationCenter.default.post(name: .spare, object: ${other}) }\n private func hearAgain(_ name: Notification.Name, by action: Selector) { hear(name, by: action) }\n private func hear(_ name: Notification.Name, by action: Selector) { NotificationCenter.default.addObserver(self, selector: action, name: name, object: nil) }\n @objc func spare(_ note: Notification) {}\n @objc func picked(_ note: Notification) { if let kind = note.object as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'notifications of a sequence',
    (make, use) =>
      `${NAME}\nfunc send() { NotificationCenter.default.post(name: .picked, object: ${make}) }\nfunc go() async { for await note in NotificationCenter.default.notifications(named: .picked) { if let kind = note.object as? VALUE { ${use('kind')} } } }`,
  ],
  [
    'notifications of a publisher',
    (make, use) =>
      `${NAME}\nstruct Page: View { var body: some View { Button("Go") { NotificationCenter.default.post(name: .picked, object: ${make}) }\n .onReceive(NotificationCenter.default.publisher(for: .picked)) { note in if let kind = note.object as? VALUE { ${use('kind')} } } } }`,
  ],
  [
    'an event bus',
    (make, use) =>
      `final class Bus { static let shared = Bus()\n private var handlers: [String: [(Any) -> Void]] = [:]\n func on(_ name: String, _ handler: @escaping (Any) -> Void) { handlers[name, default: []].append(handler) }\n func send(_ name: String, _ value: Any) { handlers[name]?.forEach { $0(value) } } }\nfunc go() { Bus.shared.on("picked") { value in if let kind = value as? VALUE { ${use('kind')} } }\n Bus.shared.send("picked", ${make}) }`,
  ],
  [
    'observers of a protocol',
    (make, use) =>
      `protocol Observing: AnyObject { func picked(_ kind: VALUE) }\nfinal class Center { private var observers: [any Observing] = []\n func add(_ observer: any Observing) { observers.append(observer) }\n func send(_ kind: VALUE) { observers.forEach { $0.picked(kind) } } }\nfinal class Screen: Observing { func picked(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { let center = Center()\n center.add(Screen())\n center.send(${make}) }`,
  ],
  [
    'a client of functions, Self(…), that is asked for a case by its name alone',
    (make, use, _, other) =>
      `enum Chapter { case labs, shots\n var value: VALUE { switch self { case .labs: ${make}\n case .shots: ${other} } } }\nstruct Client { var load: @Sendable (Chapter) async -> Void }\nextension Client { static var live: Self { Self(load: { chapter in ${use('chapter.value')} }) } }\nfunc go() { Client.live.load(.labs) }`,
    // a record's cases are not told apart
    { fails: ['beside'] },
  ],
  [
    'a closure that is held, asked for a case by its name alone',
    (make, use) =>
      `enum Chapter { case labs\n var value: VALUE { switch self { case .labs: ${make} } } }\nfunc run(_ load: (Chapter) -> Void) { load(.labs) }\nfunc go() { run { chapter in ${use('chapter.value')} } }`,
  ],
  [
    'a client of functions, Self(…)',
    (make, use) =>
      `struct Client { var load: (VALUE) -> Void\n static let live = Self(load: { kind in ${use('kind')} }) }\nfunc go() { Client.live.load(${make}) }`,
  ],
  [
    'a client of functions, by name',
    (make, use) =>
      `struct Client { var wanted: () -> VALUE }\nextension Client { static var live: Client { Client(wanted: { ${make} }) } }\nfinal class Model { let client: Client\n init(client: Client = .live) { self.client = client }\n func go() { ${use('client.wanted()')} } }\nfunc start() { Model().go() }`,
  ],
  [
    '@Dependency',
    (make, use) =>
      `import Dependencies\nstruct Client { var load: (VALUE) -> Void }\nextension Client: DependencyKey { static let liveValue = Client { kind in ${use('kind')} } }\nextension DependencyValues { var client: Client { get { self[Client.self] } set { self[Client.self] = newValue } } }\nstruct Model { @Dependency(\\.client) var client\n func go() { client.load(${make}) } }\nfunc start() { Model().go() }`,
  ],
  [
    'a container by type',
    (make, use) =>
      `protocol Loading { func load(_ kind: VALUE) }\nstruct Live: Loading { func load(_ kind: VALUE) { ${use('kind')} } }\nfinal class Container { static let shared = Container()\n private var makers: [ObjectIdentifier: () -> Any] = [:]\n func register<T>(_ type: T.Type, _ make: @escaping () -> T) { makers[ObjectIdentifier(type)] = make }\n func resolve<T>(_ type: T.Type) -> T { makers[ObjectIdentifier(type)]!() as! T } }\nfunc start() { Container.shared.register(Loading.self) { Live() } }\nfunc go() { start()\n Container.shared.resolve(Loading.self).load(${make}) }`,
  ],
  [
    'a container of the Factory kind',
    (make, use) =>
      `import Factory\nprotocol Loading { func load(_ kind: VALUE) }\nstruct Live: Loading { func load(_ kind: VALUE) { ${use('kind')} } }\nextension Container { var loader: Factory<any Loading> { self { Live() } } }\nfinal class Model { @Injected(\\.loader) private var loader\n func go() { loader.load(${make}) } }\nfunc start() { Model().go() }`,
  ],
  [
    'a container of the Swinject kind',
    (make, use) =>
      `import Swinject\nstruct Wanted { let kind: VALUE }\nprotocol Loading { func load() }\nfinal class Live: Loading { private let wanted: Wanted\n init(wanted: Wanted) { self.wanted = wanted }\n func load() { ${use('wanted.kind')} } }\nfinal class Parts: Assembly { func assemble(container: Container) { container.register(Wanted.self) { _ in Wanted(kind: ${make}) }\n container.register(Loading.self) { r in Live(wanted: r.resolve(Wanted.self)!) } } }\nfinal class Model { let loader: Loading\n init(loader: Loading) { self.loader = loader }\n func go() { loader.load() } }`,
  ],
  [
    'an injected value of the app',
    (make, use) =>
      `protocol Loading { func load(_ kind: VALUE) }\nstruct Live: Loading { func load(_ kind: VALUE) { ${use('kind')} } }\nstruct Services { static let current = Services()\n let loader: any Loading = Live() }\n@propertyWrapper struct Inject<T> { private let path: KeyPath<Services, T>\n init(_ path: KeyPath<Services, T>) { self.path = path }\n var wrappedValue: T { Services.current[keyPath: path] } }\nfinal class Model { @Inject(\\.loader) private var loader\n func go() { loader.load(${make}) } }\nfunc start() { Model().go() }`,
  ],
  [
    'a store with a reducer',
    (make, use) =>
      `enum Action { case picked(VALUE), reset }\nstruct AppState { var kind: VALUE? }\nfunc reduce(_ state: inout AppState, _ action: Action) { switch action { case .picked(let kind): state.kind = kind\n case .reset: state.kind = nil } }\nfinal class Store { private(set) var state = AppState()\n func send(_ action: Action) { reduce(&state, action) } }\nfunc go() { let store = Store()\n store.send(.picked(${make}))\n if let kind = store.state.kind { ${use('kind')} } }`,
  ],
  [
    'a reducer of the composable architecture',
    (make, use) =>
      `import ComposableArchitecture\n@Reducer struct Feature { struct State: Equatable {}\n enum Action { case tapped, load(VALUE) }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .tapped: return .send(.load(${make}))\n case .load(let kind): return .run { _ in ${use('kind')} } } } } }`,
  ],
  [
    'the state of a feature of the composable architecture, by its parent',
    (make, use) =>
      `import ComposableArchitecture\n@Reducer struct Feature { struct State: Equatable { let kind: VALUE\n var rows = 0 }\n enum Action { case appeared }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .appeared: return .run { [kind = state.kind] _ in ${use('kind')} } } } } }\n@Reducer struct Root { struct State: Equatable { var labs = Feature.State(kind: ${make}) }\n enum Action { case labs(Feature.Action) }\n var body: some ReducerOf<Self> { Scope(state: \\.labs, action: \\.labs) { Feature() } } }`,
  ],
  [
    'the state that a reducer’s own function is given',
    (make, use) =>
      `import ComposableArchitecture\nstruct Feature: Reducer { struct State: Equatable { let kind: VALUE }\n enum Action { case appeared }\n func reduce(into state: inout State, action: Action) -> Effect<Action> { switch action { case .appeared: ${use('state.kind')}\n return .none } } }\nstruct Root: Reducer { struct State: Equatable { var labs = Feature.State(kind: ${make}) }\n var body: some ReducerOf<Self> { Scope(state: \\.labs, action: \\.labs) { Feature() } } }`,
  ],
  [
    'a presented state that an action brings',
    (make, use) =>
      `import ComposableArchitecture\n@Reducer struct Feature { struct State: Equatable { let kind: VALUE }\n enum Action { case task }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .task: let kind = state.kind\n return .run { _ in ${use('kind')} } } } } }\n@Reducer struct Root { @Reducer enum Destination { case detail(Feature) }\n struct State { @Presents var destination: Destination.State? }\n enum Action { case tapped(VALUE), detail(PresentationAction<Destination.Action>) }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .tapped(let kind): state.destination = .detail(Feature.State(kind: kind))\n return .none\n case .detail: return .none } } } }\nfunc go(store: StoreOf<Root>) { store.send(.tapped(${make})) }`,
  ],
  [
    'a presented state with a case, which a dependency knows what to do with',
    (make, use) =>
      `import ComposableArchitecture\nenum Chapter: CaseIterable { case labs }\nstruct Client { var load: @Sendable (Chapter) async -> Void }\nextension Chapter { var value: VALUE { switch self { case .labs: ${make} } } }\nextension Client: DependencyKey { static var liveValue: Self { Self(load: { chapter in ${use('chapter.value')} }) } }\nextension DependencyValues { var client: Client { get { self[Client.self] } set { self[Client.self] = newValue } } }\n@Reducer struct Feature { struct State: Equatable { let chapter: Chapter }\n enum Action { case task }\n @Dependency(\\.client) var client\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .task: let chapter = state.chapter\n return .run { _ in await client.load(chapter) } } } } }\n@Reducer struct Root { @Reducer enum Destination { case chapter(Feature) }\n struct State { @Presents var destination: Destination.State? }\n enum Action { case tapped(Chapter) }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .tapped(let chapter): state.destination = .chapter(Feature.State(chapter: chapter))\n return .none } } } }\nfunc go(store: StoreOf<Root>) { for chapter in Chapter.allCases { store.send(.tapped(chapter)) } }`,
  ],
  [
    'a reducer’s own function, and an action that an effect sends',
    (make, use, _, other) =>
      `import ComposableArchitecture\nstruct Feature: Reducer { struct State: Equatable {}\n enum Action { case tapped, load(VALUE), spare(VALUE) }\n func reduce(into state: inout State, action: Action) -> Effect<Action> { switch action { case .tapped: return .run { send in await send(.load(${make}))\n await send(.spare(${other})) }\n case .load(let kind): ${use('kind')}\n return .none\n case .spare: return .none } } }`,
  ],
  [
    'a middleware',
    (make, use) =>
      `struct Request { let kind: VALUE }\nprotocol Step { func run(_ request: Request, next: (Request) -> Void) }\nstruct Check: Step { func run(_ request: Request, next: (Request) -> Void) { next(request) } }\nfunc go() { let step: any Step = Check()\n step.run(Request(kind: ${make})) { request in ${use('request.kind')} } }`,
  ],
  [
    'a command',
    (make, use) =>
      `protocol Command { func run() }\nstruct LoadCommand: Command { let kind: VALUE\n func run() { ${use('kind')} } }\nfunc go() { let queue: [any Command] = [LoadCommand(kind: ${make})]\n for command in queue { command.run() } }`,
  ],
  [
    'a visitor',
    (make, use) =>
      `protocol Visitor { func visit(_ labs: Labs) }\nstruct Labs { let kind = ${make}\n func accept(_ visitor: any Visitor) { visitor.visit(self) } }\nstruct Loader: Visitor { func visit(_ labs: Labs) { ${use('labs.kind')} } }\nfunc go() { Labs().accept(Loader()) }`,
  ],
  [
    'a factory',
    (make, use) =>
      `protocol Source { var kind: VALUE { get } }\nstruct Labs: Source { let kind = ${make} }\nenum Factory { static func source() -> any Source { Labs() } }\nfunc go() { ${use('Factory.source().kind')} }`,
  ],
  [
    'an operation',
    (make, use) =>
      `final class Load: Operation { private let kind: VALUE\n init(kind: VALUE) { self.kind = kind }\n override func main() { ${use('kind')} } }\nfunc go() { OperationQueue().addOperation(Load(kind: ${make})) }`,
  ],
  [
    'a factory that takes something',
    (make, use) =>
      `import FactoryKit\nprotocol Feed { func ask() }\nstruct Live: Feed { let kind: VALUE\n func ask() { ${use('kind')} } }\nextension Container { var feed: ParameterFactory<VALUE, any Feed> { self { kind in Live(kind: kind) } } }\nfinal class Model { let feed: any Feed\n init(feed: any Feed = Container.shared.feed(${make})) { self.feed = feed }\n func go() { feed.ask() } }\nfunc start() { Model().go() }`,
  ],
  [
    'a factory that is resolved with something',
    (make, use) =>
      `import FactoryKit\nprotocol Feed { func ask() }\nstruct Live: Feed { let kind: VALUE\n func ask() { ${use('kind')} } }\nextension Container { var feed: ParameterFactory<VALUE, any Feed> { ParameterFactory(self) { Live(kind: $0) } } }\nfunc start() { Container.shared.feed.resolve(${make}).ask() }`,
  ],
  [
    'a factory that is called',
    (make, use) =>
      `import FactoryKit\nprotocol Feed { func ask() }\nstruct Live: Feed { let kind: VALUE\n func ask() { ${use('kind')} } }\nextension Container { var feed: Factory<any Feed> { self { Live(kind: ${make}) }.singleton } }\nfunc start() { Container.shared.feed().ask() }`,
  ],
  [
    'what is resolved with an argument',
    (make, use) =>
      `import Swinject\nprotocol Feed { func ask() }\nstruct Live: Feed { let kind: VALUE\n func ask() { ${use('kind')} } }\nlet container = Container()\nfunc start() { container.register(Feed.self) { (r: Resolver, kind: VALUE) in Live(kind: kind) } }\nfunc go() { start()\n container.resolve(Feed.self, argument: ${make})!.ask() }`,
  ],
];

bothFlows(SWIFT, ROWS);
