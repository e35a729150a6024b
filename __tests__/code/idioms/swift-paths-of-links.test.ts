/** What a person opens by a link stands in the path that the stack around it is bound to. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ROUTE = 'enum Route: Hashable { case reading(VALUE), fluid }\n';
const heard = (use: string): string => `{ if case .reading(let kind)? = path.last { ${use} } }`;
const router = (use: string): string =>
  `final class Router: ObservableObject { @Published var path: [Route] = [] { didSet ${heard(use)} } }\n`;
const page = (body: string, more = '@StateObject private var router = Router()'): string =>
  `struct Page: View { ${more}\n var body: some View { ${body} } }\n`;

const ROWS: Rows = [
  [
    'of a router',
    (make, use) =>
      `${ROUTE}${router(use('kind'))}${page(`NavigationStack(path: $router.path) { NavigationLink("a", value: Route.reading(${make})) }`)}`,
  ],
  [
    'of a router, by a view of its own',
    (make, use) =>
      `${ROUTE}${router(use('kind'))}${page('NavigationStack(path: $router.path) { Row() }')}struct Row: View { var body: some View { NavigationLink(value: Route.reading(${make})) { Text("a") } } }`,
  ],
  [
    'of a state',
    (make, use) =>
      `${ROUTE}${page(`NavigationStack(path: $path) { NavigationLink("a", value: Route.reading(${make})) }.onChange(of: path) { old, new in if case .reading(let kind)? = new.last { ${use('kind')} } }`, '@State private var path: [Route] = []')}`,
  ],
  [
    'of an observable router that is bindable',
    (make, use) =>
      `${ROUTE}@Observable final class Router { var path: [Route] = []\n func tell() ${heard(use('kind'))} }\n${page(`NavigationStack(path: $router.path) { NavigationLink("a", value: Route.reading(${make}))\n Button("Go") { router.tell() } }`, '@State private var router = Router()')}`,
  ],
  [
    'of values that are no route',
    (make, use, _, other) =>
      `struct Row: Hashable { let kind: VALUE\n let rest: VALUE }\nfinal class Router: ObservableObject { @Published var path: [Row] = [] { didSet { if let row = path.last { ${use('row.kind')} } } } }\n${page(`NavigationStack(path: $router.path) { NavigationLink("a", value: Row(kind: ${make}, rest: ${other})) }`)}`,
  ],
  [
    'beside links of another stack',
    (make, use, _, other) =>
      `${ROUTE}enum Tab: Hashable { case reading(VALUE) }\n${router(use('kind'))}${page(`HStack { NavigationStack(path: $router.path) { NavigationLink("a", value: Route.reading(${make})) }\n NavigationStack(path: $tabs) { NavigationLink("b", value: Tab.reading(${other})) } }`, '@StateObject private var router = Router()\n @State private var tabs: [Tab] = []')}`,
  ],
];
bothFlows(SWIFT, ROWS);
