/** Ordinary architectures, each in several files: a record goes from the screen that shows it to somebody who is told of. */
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const file = (code: string, ...imports: readonly string[]): string =>
  `${['Mixpanel', ...imports].map((it) => `import ${it}\n`).join('')}${code}\n`;
const LAB = {
  'App/Lab.swift':
    'import Foundation\nstruct Lab: Identifiable, Hashable, Sendable { let id: UUID\n let title: String }',
};
const lab = (make: string): string => `Lab(id: UUID(), title: ${make})`;

const APPS: Ways = [
  [
    'a router with an enum of routes',
    (make, use) => ({
      ...LAB,
      'App/Route.swift': 'enum Route: Hashable { case list\n case detail(Lab) }',
      'App/Router.swift': file(
        '@Observable final class Router { var path: [Route] = []\n func show(_ route: Route) { path.append(route) } }',
        'Observation',
      ),
      'App/List.swift': file(
        `struct LabList: View { let router: Router\n var body: some View { Button("Open") { router.show(.detail(${lab(make)})) } } }`,
        'SwiftUI',
      ),
      'App/Root.swift': file(
        `struct Root: View { @State private var router = Router()\n var body: some View { NavigationStack(path: $router.path) { LabList(router: router).navigationDestination(for: Route.self) { route in switch route { case .list: Text("List")\n case .detail(let lab): Detail(lab: lab) } } } } }`,
        'SwiftUI',
      ),
      'App/Detail.swift': file(
        `struct Detail: View { let lab: Lab\n var body: some View { Text("Lab").onAppear { ${use('lab.title')} } } }`,
        'SwiftUI',
      ),
    }),
  ],
  [
    'a notification with the record in its user info',
    (make, use) => ({
      ...LAB,
      'App/Names.swift':
        'import Foundation\nextension Notification.Name { static let labOpened = Notification.Name("labOpened") }',
      'App/Page.swift': `import Foundation\nfinal class Page { func open() { NotificationCenter.default.post(name: .labOpened, object: nil, userInfo: ["lab": ${lab(make)}]) } }`,
      'App/Watch.swift': file(
        `final class Watch { init() { NotificationCenter.default.addObserver(self, selector: #selector(opened), name: .labOpened, object: nil) }\n @objc func opened(_ note: Notification) { guard let lab = note.userInfo?["lab"] as? Lab else { return }\n ${use('lab.title')} } }`,
        'Foundation',
      ),
    }),
  ],
  [
    'an event bus with a stream for each listener',
    (make, use) => ({
      ...LAB,
      'App/Event.swift': 'enum Event: Sendable { case opened(Lab)\n case closed }',
      'App/Bus.swift':
        'actor Bus { static let shared = Bus()\n private var continuations: [AsyncStream<Event>.Continuation] = []\n func events() -> AsyncStream<Event> { let (stream, continuation) = AsyncStream<Event>.makeStream()\n continuations.append(continuation)\n return stream }\n func post(_ event: Event) { for continuation in continuations { continuation.yield(event) } } }',
      'App/Page.swift': `struct Page { func open() async { await Bus.shared.post(.opened(${lab(make)})) } }`,
      'App/Watch.swift': file(
        `struct Watch { func run() async { for await event in await Bus.shared.events() { if case .opened(let lab) = event { ${use('lab.title')} } } } }`,
      ),
    }),
  ],
  [
    'a use case behind a protocol, from a factory',
    (make, use) => ({
      ...LAB,
      'App/UseCase.swift': 'protocol OpenLab { func callAsFunction(_ lab: Lab) }',
      'App/Live.swift': file(`struct LiveOpenLab: OpenLab { func callAsFunction(_ lab: Lab) { ${use('lab.title')} } }`),
      'App/Factory.swift': 'enum Factory { static func openLab() -> any OpenLab { LiveOpenLab() } }',
      'App/Page.swift': `final class Page { private let openLab: any OpenLab\n init(openLab: any OpenLab = Factory.openLab()) { self.openLab = openLab }\n func tap() { openLab(${lab(make)}) } }`,
    }),
  ],
  [
    'a view model with a closure for its output',
    (make, use) => ({
      ...LAB,
      'App/Model.swift': `final class Model { enum Output { case opened(Lab)\n case failed }\n var output: ((Output) -> Void)?\n func open() { output?(.opened(${lab(make)})) } }`,
      'App/Flow.swift':
        'final class Flow { private let tracking = Tracking()\n func start() { let model = Model()\n model.output = { [weak self] output in self?.handle(output) } }\n private func handle(_ output: Model.Output) { if case .opened(let lab) = output { tracking.opened(lab) } } }',
      'App/Tracking.swift': file(`struct Tracking { func opened(_ lab: Lab) { ${use('lab.title')} } }`),
    }),
  ],
  [
    'Rx-like relays of a view model',
    (make, use) => ({
      ...LAB,
      'App/Model.swift': `import RxRelay\nimport RxSwift\nfinal class Model { let opened = PublishRelay<Lab>()\n let bag = DisposeBag()\n func open() { opened.accept(${lab(make)}) } }`,
      'App/Binder.swift': file(
        `final class Binder { let bag = DisposeBag()\n func bind(_ model: Model) { model.opened.map { $0.title }.subscribe(onNext: { title in ${use('title')} }).disposed(by: bag) } }`,
        'RxSwift',
      ),
    }),
  ],
  [
    'a subject that the coordinator makes',
    (make, use) => ({
      ...LAB,
      'App/Page.swift': `import Combine\nfinal class Page { private let opened: PassthroughSubject<Lab, Never>\n init(opened: PassthroughSubject<Lab, Never>) { self.opened = opened }\n func tap() { opened.send(${lab(make)}) } }`,
      'App/Flow.swift': file(
        `final class Flow { private let opened = PassthroughSubject<Lab, Never>()\n private var bag = Set<AnyCancellable>()\n func start() { opened.sink { lab in ${use('lab.title')} }.store(in: &bag)\n Page(opened: opened).tap() } }`,
        'Combine',
      ),
    }),
  ],
  [
    'a list of middlewares that are made by functions',
    (make, use) => ({
      'App/State.swift':
        'struct AppState { var opened: String? }\nenum Action { case open(String), close }\ntypealias Middleware = (AppState, Action) -> Action?',
      'App/Store.swift':
        'final class Store { private(set) var state = AppState()\n let middlewares: [Middleware]\n init(middlewares: [Middleware]) { self.middlewares = middlewares }\n func send(_ action: Action) { if case .open(let title) = action { state.opened = title }\n for middleware in middlewares { if let next = middleware(state, action) { send(next) } } } }',
      'App/Analytics.swift': file(
        `func analytics() -> Middleware { { state, action in if case .open(let title) = action { ${use('title')} }\n return nil } }`,
      ),
      'App/App.swift': 'let store = Store(middlewares: [analytics()])',
      'App/Page.swift': `func open() { store.send(.open(${make})) }`,
    }),
  ],
  [
    'handlers by the kind of an action',
    (make, use) => ({
      'App/Action.swift':
        'enum Action { case open(String), close\n enum Kind: Hashable { case open, close }\n var kind: Kind { switch self { case .open: .open\n case .close: .close } } }\nstruct AppState { var title: String? }',
      'App/Analytics.swift': file(
        `enum Handlers { static let all: [Action.Kind: (AppState) -> Void] = [.open: { state in ${use('state.title ?? ""')} }, .close: { _ in }]\n static let run: (AppState, Action) -> Void = { state, action in all[action.kind]?(state) } }`,
      ),
      'App/Store.swift': `final class Store { var state = AppState()\n let run: (AppState, Action) -> Void\n init(run: @escaping (AppState, Action) -> Void) { self.run = run }\n func send(_ action: Action) { if case .open(let title) = action { state.title = title }\n run(state, action) } }\nlet store = Store(run: Handlers.run)\nfunc go() { store.send(.open(${make})) }`,
    }),
  ],
  [
    'a picker of records in a form',
    (make, use) => ({
      ...LAB,
      'App/Form.swift': file(
        `struct ShareForm: View { let labs: [Lab]\n let onShare: (Lab) -> Void\n @State private var picked: Lab?\n var body: some View { Form { Picker("Lab", selection: $picked) { ForEach(labs) { lab in Text(lab.title).tag(Optional(lab)) } }\n Button("Share") { if let picked { onShare(picked) } } } } }`,
        'SwiftUI',
      ),
      'App/Root.swift': file(
        `struct Root: View { var body: some View { ShareForm(labs: [${lab(make)}], onShare: Tracking.shared) } }`,
        'SwiftUI',
      ),
      'App/Tracking.swift': file(`enum Tracking { static func shared(_ lab: Lab) { ${use('lab.title')} } }`),
    }),
  ],
  [
    'a sheet of the record that was tapped',
    (make, use) => ({
      ...LAB,
      'App/Model.swift': file(
        `@Observable final class Model { var labs: [Lab] = []\n var sheet: Lab? { didSet { if let sheet { Tracking.opened(sheet) } } }\n func load() { labs = [${lab(make)}] } }`,
        'Observation',
      ),
      'App/Page.swift': file(
        'struct Page: View { @State private var model = Model()\n var body: some View { List(model.labs) { lab in Button(lab.title) { model.sheet = lab } }.sheet(item: $model.sheet) { Text($0.title) } } }',
        'SwiftUI',
      ),
      'App/Tracking.swift': file(`enum Tracking { static func opened(_ lab: Lab) { ${use('lab.title')} } }`),
    }),
  ],
  [
    'a repository that publishes',
    (make, use) => ({
      ...LAB,
      'App/Repository.swift': `import Combine\nprotocol Repository { var labs: AnyPublisher<[Lab], Never> { get } }\nfinal class Live: Repository { private let subject = CurrentValueSubject<[Lab], Never>([])\n var labs: AnyPublisher<[Lab], Never> { subject.eraseToAnyPublisher() }\n func load() { subject.send([${lab(make)}]) } }`,
      'App/Watch.swift': file(
        `final class Watch { var bag = Set<AnyCancellable>()\n init(repository: any Repository) { repository.labs.compactMap(\\.first).map(\\.title).sink { title in ${use('title')} }.store(in: &bag) } }`,
        'Combine',
      ),
    }),
  ],
  [
    'an observed model in another file',
    (make, use) => ({
      'App/Model.swift': `import Foundation\nfinal class Model: NSObject { @objc dynamic var newest = ""\n func load() { newest = ${make} } }`,
      'App/Watch.swift': file(
        `final class Watch { private var token: NSKeyValueObservation?\n func start(_ model: Model) { token = model.observe(\\.newest, options: [.initial, .new]) { _, change in guard let name = change.newValue else { return }\n ${use('name')} } } }`,
        'Foundation',
      ),
    }),
  ],
  [
    'a model of SwiftData in a service',
    (make, use) => ({
      'App/Stored.swift':
        'import SwiftData\n@Model final class Stored { var title: String\n init(title: String) { self.title = title } }\nlet box = try! ModelContainer(for: Stored.self, configurations: ModelConfiguration(cloudKitDatabase: .none))',
      'App/Keep.swift': `import SwiftData\nfunc keep(_ context: ModelContext) { context.insert(Stored(title: ${make})) }`,
      'App/Service.swift': file(
        `struct Service { let context: ModelContext\n func tell() throws { let rows = try context.fetch(FetchDescriptor<Stored>())\n let text = rows.map(\\.title).joined()\n ${use('text')} } }`,
        'SwiftData',
      ),
    }),
  ],
  [
    'a dependency by a macro, whose values are closures of another file',
    (make, use) => ({
      'App/Client.swift':
        'import Dependencies\n@DependencyClient struct Analytics: Sendable { var track: @Sendable (_ name: String) -> Void = { _ in } }\nextension DependencyValues { var analytics: Analytics { get { self[Analytics.self] } set { self[Analytics.self] = newValue } } }',
      'App/Live.swift': file(
        `extension Analytics: DependencyKey { static let liveValue = Analytics(track: { name in ${use('name')} }) }`,
        'Dependencies',
      ),
      'App/Model.swift': `import Dependencies\n@Observable final class Model { @ObservationIgnored @Dependency(\\.analytics) var analytics\n func open() { analytics.track(name: ${make}) } }`,
    }),
  ],
  [
    'a cell with a closure that the controller sets',
    (make, use) => ({
      'App/Cell.swift':
        'import UIKit\nfinal class Cell: UITableViewCell { var title: String?\n var onTap: ((String) -> Void)?\n @objc func tapped() { if let title { onTap?(title) } } }',
      'App/Page.swift': `import UIKit\nfinal class Page: UITableViewController { private let events = Events()\n private let titles = [${make}]\n override func tableView(_ tableView: UITableView, cellForRowAt path: IndexPath) -> UITableViewCell { let cell = tableView.dequeueReusableCell(withIdentifier: "cell", for: path) as! Cell\n cell.title = titles[path.row]\n cell.onTap = events.opened\n return cell } }`,
      'App/Events.swift': file(`final class Events { func opened(_ title: String) { ${use('title')} } }`),
    }),
  ],
  [
    'a task that a view model keeps of a stream',
    (make, use) => ({
      'App/Importer.swift': `struct Progress { let name: String }\nfinal class Importer { func run() -> AsyncThrowingStream<Progress, Error> { AsyncThrowingStream(Progress.self) { continuation in Task { do { try await self.read(into: continuation)\n continuation.finish() } catch { continuation.finish(throwing: error) } } } }\n private func read(into sink: AsyncThrowingStream<Progress, Error>.Continuation) async throws { sink.yield(Progress(name: ${make})) } }`,
      'App/Model.swift': file(
        `final class Model { private var task: Task<Void, Never>?\n func start(_ importer: Importer) { task = Task { do { for try await progress in importer.run() { ${use('progress.name')} } } catch {} } } }`,
      ),
    }),
  ],
  [
    'a result of a completion handler, handed to a reporter',
    (make, use) => ({
      ...LAB,
      'App/Loader.swift': `final class Loader { func load(then: @escaping (Result<[Lab], Error>) -> Void) { then(.success([${lab(make)}])) } }`,
      'App/Page.swift':
        'final class Page { let reporter: Reporter\n init(reporter: Reporter) { self.reporter = reporter }\n func load() { Loader().load(then: reporter.loaded) } }',
      'App/Reporter.swift': file(
        `final class Reporter { func loaded(_ result: Result<[Lab], Error>) { if case .success(let labs) = result { for lab in labs { ${use('lab.title')} } } } }`,
      ),
    }),
  ],
];

const APPS_NONE: Ways = [
  [
    'a router whose routes are told by their numbers',
    (make, use) => ({
      ...LAB,
      'App/Route.swift':
        'enum Route: Hashable { case list\n case detail(Lab)\n var name: String { switch self { case .list: "list"\n case .detail: "detail" } } }',
      'App/Router.swift': file(
        `@Observable final class Router { var path: [Route] = []\n func show(_ route: Route) { path.append(route)\n ${use('route.name')} } }`,
        'Observation',
      ),
      'App/List.swift': file(
        `struct LabList: View { let router: Router\n var body: some View { Button("Open") { router.show(.detail(${lab(make)})) } } }`,
        'SwiftUI',
      ),
    }),
  ],
  [
    'a relay of numbers beside one of records',
    (make, use) => ({
      'App/Model.swift': `import Combine\nfinal class Model { let names = PassthroughSubject<String, Never>()\n let counts = PassthroughSubject<Int, Never>()\n func load() { names.send(${make})\n counts.send(1) } }`,
      'App/Watch.swift': file(
        `final class Watch { var bag = Set<AnyCancellable>()\n func start(_ model: Model) { model.counts.sink { count in ${use('"\\(count)"')} }.store(in: &bag) } }`,
        'Combine',
      ),
    }),
  ],
  [
    'a handler of another kind',
    (make, use) => ({
      'App/Action.swift':
        'enum Action { case open(String), close }\nstruct AppState { var title: String?\n var filter = "all" }',
      'App/Analytics.swift': file(
        `enum Handlers { static let all: [String: (AppState) -> Void] = ["filter": { state in ${use('state.filter')} }]\n static let run: (AppState, String) -> Void = { state, kind in all[kind]?(state) } }`,
      ),
      'App/Store.swift': `final class Store { var state = AppState()\n let run: (AppState, String) -> Void\n init(run: @escaping (AppState, String) -> Void) { self.run = run }\n func send(_ title: String) { state.title = title\n run(state, "open") } }\nlet store = Store(run: Handlers.run)\nfunc go() { store.send(${make}) }`,
    }),
  ],
  [
    'a count that an observed model has',
    (make, use) => ({
      'App/Model.swift': `import Foundation\nfinal class Model: NSObject { @objc dynamic var names: [String] = []\n @objc dynamic var count = 0\n func load() { names = [${make}]\n count = names.count } }`,
      'App/Watch.swift': file(
        `final class Watch { private var token: NSKeyValueObservation?\n func start(_ model: Model) { token = model.observe(\\.count) { model, _ in ${use('"\\(model.count)"')} } } }`,
        'Foundation',
      ),
    }),
  ],
];

const head = '#import <Foundation/Foundation.h>\n';
const MESSAGES: Ways = [
  [
    'a block of a router, in four files',
    (make, use) => ({
      'App/Router.h': `${head}typedef void (^RouteHandler)(NSDictionary *given);\n@interface Router : NSObject\n+ (instancetype)shared;\n- (void)on:(NSString *)route do:(RouteHandler)handler;\n- (void)open:(NSString *)route with:(NSDictionary *)given;\n@end\n`,
      'App/Router.m':
        '#import "Router.h"\n@interface Router ()\n@property (nonatomic, strong) NSMutableDictionary<NSString *, RouteHandler> *handlers;\n@end\n@implementation Router\n+ (instancetype)shared { static Router *router; static dispatch_once_t once; dispatch_once(&once, ^{ router = [Router new]; router.handlers = [NSMutableDictionary dictionary]; }); return router; }\n- (void)on:(NSString *)route do:(RouteHandler)handler { self.handlers[route] = [handler copy]; }\n- (void)open:(NSString *)route with:(NSDictionary *)given { RouteHandler handler = self.handlers[route]; if (handler) { handler(given); } }\n@end\n',
      'App/Page.m': `#import "Router.h"\n#import "Journal.h"\n@implementation Page\n- (void)tap { [[Router shared] open:@"lab" with:@{@"title": ${make}}]; }\n@end\n`,
      'App/Watch.m': `#import "Router.h"\n#import <Mixpanel/Mixpanel.h>\n@implementation Watch\n- (void)start { [[Router shared] on:@"lab" do:^(NSDictionary *given) { ${use('given[@"title"]')} }]; }\n@end\n`,
    }),
  ],
  [
    'a notification',
    (make, use) => ({
      'App/Page.m': `#import "Journal.h"\n@implementation Page\n- (void)tap { [[NSNotificationCenter defaultCenter] postNotificationName:@"LabOpened" object:nil userInfo:@{@"title": ${make}}]; }\n@end\n`,
      'App/Watch.m': `#import <Mixpanel/Mixpanel.h>\n@implementation Watch\n- (void)start { [[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(opened:) name:@"LabOpened" object:nil]; }\n- (void)opened:(NSNotification *)note { NSString *title = note.userInfo[@"title"]; ${use('title')} }\n@end\n`,
    }),
  ],
  [
    'an observer of a model in another file',
    (make, use) => ({
      'App/Model.h': `${head}@interface Model : NSObject\n@property (nonatomic, copy, readonly) NSString *newest;\n- (void)load;\n@end\n`,
      'App/Model.m': `#import "Model.h"\n#import "Journal.h"\n@interface Model ()\n@property (nonatomic, copy, readwrite) NSString *newest;\n@end\n@implementation Model\n- (void)load { self.newest = ${make}; }\n@end\n`,
      'App/Watch.m': `#import "Model.h"\n#import <Mixpanel/Mixpanel.h>\n@interface Watch ()\n@property (nonatomic, strong) Model *model;\n@end\n@implementation Watch\n- (void)start { [self.model addObserver:self forKeyPath:@"newest" options:NSKeyValueObservingOptionNew context:nil]; }\n- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary *)change context:(void *)context { if ([keyPath isEqualToString:@"newest"]) { ${use('change[NSKeyValueChangeNewKey]')} } }\n@end\n`,
    }),
  ],
];

brings(SWIFT, APPS);
bringsNone(SWIFT, APPS_NONE);
brings(OBJECTIVE_C, MESSAGES);
