/** A screen that is made behind branches alone: what it reads is read where one of them is entered. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = {
  'App/Health.swift': `import HealthKit
enum Health { static let store = HKHealthStore()
  static func ask() async { try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) }
  static func read(_ id: HKClinicalTypeIdentifier) async { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
`,
  'App/Main.swift':
    'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Home().task { await Health.ask() } } } }\n',
};
const VIEWS = `struct Labs: View { var body: some View { Text("").task { await Health.read(.allergyRecord) } } }
struct Visits: View { @StateObject private var model = VisitModel()
  var body: some View { Text("").task { await model.load() } } }
final class VisitModel: ObservableObject { func load() async { await Health.read(.procedureRecord) } }
`;
const SCREENS = `final class Labs: UIViewController { override func viewDidLoad() { super.viewDidLoad(); Task { await Health.read(.allergyRecord) } } }
final class Visits: UIViewController { override func viewDidLoad() { super.viewDidLoad(); Task { await Health.read(.procedureRecord) } } }
struct Home: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Root { Root() }
  func updateUIViewController(_ root: Root, context: Context) {} }
`;
const home = (code: string, screens = VIEWS) =>
  flow({ ...APP, 'App/Home.swift': `import SwiftUI\nimport UIKit\n${code}\n${screens}` }, { kind: 'app' });

const ROUTES = 'enum Route: String, Hashable, Identifiable, Codable { case labs, visits\n var id: Self { self } }';
const SHOWN = 'switch route { case .labs: Labs()\n case .visits: Visits() }';
const STATE = `${ROUTES}\nstruct Home: View { @State private var route: Route?\n`;

type Row = readonly [title: string, reached: string, slip: readonly [from: string, to: string], screens?: string];
const ROWS: readonly Row[] = [
  [
    'a constant',
    'enum Feature { static let visits = true }\nstruct Home: View { var body: some View { Labs(); if Feature.visits { Visits() } } }',
    ['= true', '= false'],
  ],
  [
    'a link',
    `${ROUTES}\nstruct Home: View { var body: some View { NavigationStack { List { NavigationLink("", value: Route.labs); NavigationLink("", value: Route.visits) }.navigationDestination(for: Route.self) { route in ${SHOWN} } } } }`,
    ['Route.visits', 'Route.labs'],
  ],
  [
    'a path',
    `${ROUTES}\nfinal class Router: ObservableObject { @Published var path: [Route] = []\n func open(_ route: Route) { path.append(route) } }
struct Home: View { @StateObject private var router = Router()
 var body: some View { NavigationStack(path: $router.path) { List { Button("") { router.open(.labs) }; Button("") { router.open(.visits) } }.navigationDestination(for: Route.self) { route in ${SHOWN} } } } }`,
    ['open(.visits)', 'open(.labs)'],
  ],
  [
    'a sheet',
    `${STATE} var body: some View { VStack { Button("") { route = .labs }; Button("") { route = .visits } }.sheet(item: $route) { route in ${SHOWN} } } }`,
    ['= .visits', '= .labs'],
  ],
  [
    'a sheet of a model',
    `${ROUTES}\n@Observable final class Model { var route: Route?\n func openLabs() { route = .labs }\n func openVisits() { route = .visits } }
struct Home: View { @State private var model = Model()
 var body: some View { VStack { Button("") { model.openLabs() }; Button("") { model.openVisits() } }.fullScreenCover(item: $model.route) { route in ${SHOWN} } } }`,
    ['= .visits', '= .labs'],
  ],
  [
    'a state',
    `${STATE} var body: some View { VStack { Button("") { route = .labs }; Button("") { route = .visits }; if let route { ${SHOWN} } } } }`,
    ['= .visits', '= .labs'],
  ],
  [
    'a factory',
    `${ROUTES}\nenum Screens { @ViewBuilder static func make(_ route: Route) -> some View { ${SHOWN} } }\nstruct Home: View { var body: some View { Screens.make(.labs); Screens.make(.visits) } }`,
    ['make(.visits)', 'make(.labs)'],
  ],
  [
    'a coordinator',
    `enum Step { case labs, visits }
final class Root: UINavigationController { override func viewDidLoad() { super.viewDidLoad(); show(.labs); show(.visits) }
 func show(_ step: Step) { switch step { case .labs: pushViewController(Labs(), animated: true)
  case .visits: pushViewController(Visits(), animated: true) } } }`,
    ['show(.visits)', 'show(.labs)'],
    SCREENS,
  ],
  [
    'a flag in a controller',
    `enum Feature { static let visits = true }
final class Root: UINavigationController { override func viewDidLoad() { super.viewDidLoad(); pushViewController(Labs(), animated: true)\n if Feature.visits { pushViewController(Visits(), animated: true) } } }`,
    ['= true', '= false'],
    SCREENS,
  ],
];

describe('a screen behind branches', () => {
  test.each(ROWS)('%s leads there', async (_, reached, __, screens) => {
    expect((await home(reached, screens)).replaceAll('*', '')).toBe('allergy procedure | allergy procedure');
  });
  test.each(ROWS)('%s leads elsewhere', async (_, reached, [from, to], screens) => {
    expect(reached).toContain(from);
    expect(await home(reached.replace(from, to), screens)).toBe('allergy procedure | allergy');
  });
});

const NEXT = `${ROUTES}\nfinal class Model: ObservableObject { @Published var route: Route = .labs\n`;
const OF_MODEL =
  'struct Home: View { @StateObject private var model = Model()\n var body: some View { VStack { switch model.route { case .labs: Labs()\n case .visits: Visits() } }.onAppear { model.next() } } }';

describe('something may lead there', () => {
  test.each<[title: string, code: string, screens?: string]>([
    [
      'what a decoder gives',
      `${NEXT} func next() { if let data = UserDefaults.standard.data(forKey: "route"), let kept = try? JSONDecoder().decode(Route.self, from: data) { route = kept } } }\n${OF_MODEL}`,
    ],
    [
      'a text',
      `${NEXT} func next() { if let text = UserDefaults.standard.string(forKey: "route"), let kept = Route(rawValue: text) { route = kept } } }\n${OF_MODEL}`,
    ],
    [
      'what a function gives',
      `${NEXT} func next() { route = any() }\n func any() -> Route { Int.random(in: 0...1) == 0 ? .labs : .visits } }\n${OF_MODEL}`,
    ],
    [
      'what an initialiser makes of a number',
      `${NEXT.replace('var id', 'init(level: Int) { self = level > 2 ? .visits : .labs }\n var id')} func next() { route = Route(level: 3) } }\n${OF_MODEL}`,
    ],
    [
      'a method that changes it',
      `${NEXT.replace('var id', 'mutating func step() { self = .visits }\n var id')} func next() { route.step() } }\n${OF_MODEL}`,
    ],
    [
      'a state that is changed by a closure',
      `${NEXT} func next() { change { $0 = .visits } }\n func change(_ act: (inout Route) -> Void) { act(&route) } }\n${OF_MODEL}`,
    ],
    [
      'a stream',
      `${NEXT} let all: AsyncStream<Route> = AsyncStream { it in it.yield(.labs); it.yield(.visits) }\n func next() { Task { for await one in all { route = one } } } }\n${OF_MODEL}`,
    ],
    [
      'a notification',
      `${STATE} var body: some View { VStack { Labs(); if let route { ${SHOWN} } }.onReceive(NotificationCenter.default.publisher(for: .init("open"))) { note in route = Route(rawValue: note.userInfo?["route"] as? String ?? "") } } }`,
    ],
    [
      'a link from outside',
      `${ROUTES}\nstruct Home: View { @State private var path: [Route] = []\n var body: some View { NavigationStack(path: $path) { NavigationLink("", value: Route.labs).navigationDestination(for: Route.self) { route in ${SHOWN} } }.onOpenURL { url in if let route = Route(rawValue: url.host ?? "") { path = [route] } } } }`,
    ],
    [
      'a path that is restored',
      `${ROUTES}\nstruct Home: View { @State private var path = NavigationPath()\n func restore() { if let data = UserDefaults.standard.data(forKey: "path"), let kept = try? JSONDecoder().decode(NavigationPath.CodableRepresentation.self, from: data) { path = NavigationPath(kept) } }
 var body: some View { NavigationStack(path: $path) { NavigationLink("", value: Route.labs).navigationDestination(for: Route.self) { route in ${SHOWN} } }.task { restore() } } }`,
    ],
    [
      'a sheet of a binding that is made',
      `${ROUTES}\nfinal class Model: ObservableObject { @Published private(set) var route: Route?\n func show(_ one: Route?) { route = one } }
struct Home: View { @StateObject private var model = Model()\n var body: some View { VStack { Button("") { model.show(.labs) }; Button("") { model.show(.visits) } }.sheet(item: Binding(get: { model.route }, set: { model.show($0) })) { route in ${SHOWN} } } }`,
    ],
    [
      'a child that is given the binding',
      `${STATE} var body: some View { Menu2(route: $route).sheet(item: $route) { route in ${SHOWN} } } }\nstruct Menu2: View { @Binding var route: Route?\n var body: some View { Button("") { route = .labs }; Button("") { route = .visits } } }`,
    ],
    [
      'a row',
      `final class Root: UITableViewController { enum Row: Int, CaseIterable { case labs, visits }
 override func tableView(_ table: UITableView, didSelectRowAt path: IndexPath) { guard let row = Row(rawValue: path.row) else { return }
  switch row { case .labs: show(Labs(), sender: nil)
   case .visits: show(Visits(), sender: nil) } } }`,
      SCREENS,
    ],
    [
      'a type that is handed on',
      'final class Root: UITabBarController { let types: [UIViewController.Type] = [Labs.self, Visits.self]\n override func viewDidLoad() { super.viewDidLoad(); viewControllers = types.map { $0.init() } } }',
      SCREENS,
    ],
    [
      'a closure that is kept',
      'final class Root: UITabBarController { var makers: [String: () -> UIViewController] = [:]\n override func viewDidLoad() { super.viewDidLoad(); makers["labs"] = { Labs() }; makers["visits"] = { Visits() }; viewControllers = ["labs", "visits"].compactMap { makers[$0]?() } } }',
      SCREENS,
    ],
  ])('%s', async (_, code, screens) => {
    expect((await home(code, screens)).replaceAll('*', '')).toBe('allergy procedure | allergy procedure');
  });
});
