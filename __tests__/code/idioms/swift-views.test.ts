/** SwiftUI and UIKit: states, bindings, environments, destinations, callbacks. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROWS: Rows = [
  [
    'a service of a struct, which a view is made with by an initialiser of its own',
    (make, use) =>
      `struct Service { private let kind: VALUE = ${make}\n func run() async throws { ${use('kind')} } }\nstruct Page: View { let service: Service\n init(service: Service) { self.service = service }\n var body: some View { Text("a").task { try? await service.run() } } }\n@main struct Main: App { var body: some Scene { WindowGroup { Page(service: Service()) } } }`,
  ],
  [
    'a modifier of the app’s own on a view that shows what its closure sets',
    (make, use) =>
      `struct Page: View { @State private var count = 0\n var body: some View { Text("\\(count)").onPick(of: ${make}) { count = $0.count } } }\nextension View { func onPick(of kind: VALUE, then act: @escaping ([String]) -> Void) -> some View { task { ${use('kind')}\n act([]) } } }`,
  ],
  [
    'a row of a table, beside a property with the name of the method that tells it',
    (make, use) =>
      `protocol Picking: AnyObject { func list(_ list: List, didPick entry: Entry) }\nenum Entry { case kind(VALUE), about }\nfinal class List: UITableViewController { weak var delegate: Picking?\n private let rows: [(String, Entry)] = [("labs", .kind(${make})), ("about", .about)]\n override func tableView(_ tableView: UITableView, didSelectRowAt path: IndexPath) { delegate?.list(self, didPick: rows[path.row].1) } }\nfinal class Flow: Picking { func start() { let list = List()\n list.delegate = self }\n func list(_ list: List, didPick entry: Entry) { if case .kind(let kind) = entry { ${use('kind')} } } }\nfinal class Detail: UITableViewController { func show() { tableView.reloadData() } }`,
  ],
  [
    '@State that a task sets',
    (make, use) =>
      `struct Page: View { @State private var kind: VALUE?\n var body: some View { Button("Go") { if let kind { ${use('kind')} } }.task { kind = ${make} } } }`,
  ],
  [
    '@Binding',
    (make, use) =>
      `struct Page: View { @State private var kind = ${make}\n var body: some View { Picked(kind: $kind) } }\nstruct Picked: View { @Binding var kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }`,
  ],
  [
    'a binding of functions',
    (make, use) =>
      `struct Page: View { @State private var kind = ${make}\n var body: some View { Picked(kind: Binding(get: { kind }, set: { kind = $0 })) } }\nstruct Picked: View { @Binding var kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }`,
  ],
  [
    'a view’s parameter',
    (make, use) =>
      `struct Page: View { var body: some View { Detail(kind: ${make}) } }\nstruct Detail: View { let kind: VALUE\n var body: some View { Text("Labs").onAppear { ${use('kind')} } } }`,
  ],
  [
    'ForEach',
    (make, use) =>
      `struct Page: View { let kinds = [${make}]\n var body: some View { List { ForEach(kinds, id: \\.self) { kind in Button("Go") { ${use('kind')} } } } } }`,
  ],
  [
    'a destination by its value',
    (make, use) =>
      `struct Page: View { var body: some View { NavigationStack { NavigationLink("Labs", value: ${make})\n .navigationDestination(for: VALUE.self) { kind in Text("Labs").onAppear { ${use('kind')} } } } } }`,
  ],
  [
    'a path that code appends to',
    (make, use) =>
      `struct Page: View { @State private var path = NavigationPath()\n var body: some View { NavigationStack(path: $path) { Button("Go") { path.append(${make}) }\n .navigationDestination(for: VALUE.self) { kind in Text("Labs").onAppear { ${use('kind')} } } } } }`,
  ],
  [
    'a property that no observer is told of',
    (make, use) =>
      `@Observable final class Model { @ObservationIgnored private let kind: VALUE\n init(kind: VALUE) { self.kind = kind }\n func load() { ${use('kind')} } }\nstruct Page: View { @State private var model = Model(kind: ${make})\n var body: some View { Button("Go") { model.load() } } }`,
  ],
  [
    'a sheet of an item',
    (make, use) =>
      `struct Item: Identifiable { let id = 1\n let kind: VALUE }\nstruct Page: View { @State private var item: Item?\n var body: some View { Button("Open") { item = Item(kind: ${make}) }.sheet(item: $item) { item in Text("Labs").onAppear { ${use('item.kind')} } } } }`,
  ],
  [
    'onChange',
    (make, use) =>
      `struct Page: View { @State private var kind: VALUE?\n var body: some View { Button("Go") { kind = ${make} }.onChange(of: kind) { _, new in if let new { ${use('new')} } } } }`,
  ],
  [
    '@Observable',
    (make, use) =>
      `@Observable final class Model { var kind: VALUE?\n func load() { kind = ${make} } }\nstruct Page: View { @State private var model = Model()\n var body: some View { Button("Go") { model.load()\n if let kind = model.kind { ${use('kind')} } } } }`,
  ],
  [
    '@Observable of the environment',
    (make, use) =>
      `@Observable final class Model { var kind = ${make} }\nstruct Root: View { @State private var model = Model()\n var body: some View { Page().environment(model) } }\nstruct Page: View { @Environment(Model.self) private var model\n var body: some View { Button("Go") { ${use('model.kind')} } } }`,
  ],
  [
    '@EnvironmentObject',
    (make, use) =>
      `final class Model: ObservableObject { @Published var kind = ${make} }\nstruct Root: View { @StateObject private var model = Model()\n var body: some View { Page().environmentObject(model) } }\nstruct Page: View { @EnvironmentObject private var model: Model\n var body: some View { Button("Go") { ${use('model.kind')} } } }`,
  ],
  [
    'an environment value of the app',
    (make, use) =>
      `private struct KindKey: EnvironmentKey { static let defaultValue = ${make} }\nextension EnvironmentValues { var kind: VALUE { get { self[KindKey.self] } set { self[KindKey.self] = newValue } } }\nstruct Page: View { @Environment(\\.kind) private var kind\n var body: some View { Button("Go") { ${use('kind')} } } }`,
  ],
  [
    '@Entry',
    (make, use) =>
      `extension EnvironmentValues { @Entry var kind: VALUE? }\nstruct Root: View { var body: some View { Page().environment(\\.kind, ${make}) } }\nstruct Page: View { @Environment(\\.kind) private var kind\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }`,
  ],
  [
    'an action of the environment',
    (make, use) =>
      `struct LoadAction { let handler: (VALUE) -> Void\n func callAsFunction(_ kind: VALUE) { handler(kind) } }\nextension EnvironmentValues { @Entry var load = LoadAction { kind in ${use('kind')} } }\nstruct Page: View { @Environment(\\.load) private var load\n var body: some View { Button("Go") { load(${make}) } } }`,
  ],
  [
    'content of a view',
    (make, use) =>
      `struct Loaded<Content: View>: View { @ViewBuilder let content: (VALUE) -> Content\n var body: some View { content(${make}) } }\nstruct Page: View { var body: some View { Loaded { kind in Text("Labs").onAppear { ${use('kind')} } } } }`,
  ],
  [
    'a view modifier',
    (make, use) =>
      `struct Loading: ViewModifier { let kind: VALUE\n func body(content: Content) -> some View { content.onAppear { ${use('kind')} } } }\nextension View { func loading(_ kind: VALUE) -> some View { modifier(Loading(kind: kind)) } }\nstruct Page: View { var body: some View { Text("Labs").loading(${make}) } }`,
  ],
  [
    'a callback of a child view',
    (make, use) =>
      `struct Picker: View { let onPick: (VALUE) -> Void\n var body: some View { Button("Pick") { onPick(${make}) } } }\nstruct Page: View { var body: some View { Picker { kind in ${use('kind')} } } }`,
  ],
  [
    'rows of a table',
    (make, use) =>
      `final class Table: UITableViewController { private let kinds = [${make}]\n override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { ${use('kinds[indexPath.row]')} } }`,
  ],
  [
    'a segue',
    (make, use) =>
      `final class Detail: UIViewController { var kind: VALUE?\n override func viewDidLoad() { if let kind { ${use('kind')} } } }\nfinal class Master: UIViewController { override func prepare(for segue: UIStoryboardSegue, sender: Any?) { (segue.destination as? Detail)?.kind = ${make} } }`,
  ],
  [
    'a coordinator that pushes',
    (make, use) =>
      `final class Detail: UIViewController { private let kind: VALUE\n init(kind: VALUE) { self.kind = kind\n super.init(nibName: nil, bundle: nil) }\n required init?(coder: NSCoder) { fatalError() }\n override func viewDidLoad() { ${use('kind')} } }\nfinal class Coordinator { let navigation = UINavigationController()\n func start() { navigation.pushViewController(Detail(kind: ${make}), animated: true) } }`,
  ],
];

/** What a modifier of the app's own may stand on. */
const VIEWS: readonly (readonly [title: string, view: string])[] = [
  ['a list', 'List { Text("Labs") }'],
  ['a list of rows', 'List(names, id: \\.self) { Text($0) }'],
  ['a list with a selection', 'List(selection: $selected) { Text("Labs") }'],
  ['a form in a stack', 'NavigationStack { Form { Text("Labs") } }'],
  ['rows', 'ForEach(names, id: \\.self) { Text($0) }'],
  ['a table', 'Table(rows) { TableColumn("Name", value: \\.name) }'],
  ['a map', 'Map { Marker("Labs", coordinate: place) }'],
  ['a group', 'Group { if isOn { Text("Labs") } else { Text("Notes") } }'],
  ['what another modifier gives', 'List { Text("Labs") }.navigationTitle("Labs").padding()'],
  ['a button', 'Button("Labs", systemImage: "drop") { isOn.toggle() }'],
];
const ON_VIEWS: Rows = VIEWS.map(([title, view]) => [
  `a modifier on ${title}`,
  (make, use) =>
    `struct Loading: ViewModifier { let kind: VALUE\n func body(content: Content) -> some View { content.task { load() } }\n private func load() { ${use('kind')} } }\nextension View { func loading(_ kind: VALUE) -> some View { modifier(Loading(kind: kind)) } }\nstruct Page: View { @State private var isOn = true\n @State private var selected: String?\n let names = ["a"]\n var body: some View { ${view}\n.loading(${make}) } }`,
]);

bothFlows(SWIFT, [...ROWS, ...ON_VIEWS]);
