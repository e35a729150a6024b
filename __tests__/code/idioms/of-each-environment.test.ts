/** Two objects of one class in the environment: each is there for whoever is shown in what it is put around. */
import { eachApart } from './each-apart.ts';
import { brings } from './records.ts';
import { SWIFT } from './swift.ts';

const BOOK =
  '@Observable final class Book { var pages: [String] = []\n func add(_ page: String) { pages.append(page) } }\n@Observable final class Model { let first = Book(), second = Book()\n func fill() { second.add("typed") } }\n';
const OLD_BOOK =
  'final class Book: ObservableObject { @Published var pages: [String] = []\n func add(_ page: String) { pages.append(page) } }\nfinal class Model: ObservableObject { let first = Book(), second = Book()\n func fill() { second.add("typed") } }\n';
const page = (make: string, taken = '@Environment(Book.self) private var book'): string =>
  `struct Page: View { ${taken}\n var body: some View { Text(book.pages.joined()).task { book.pages = [${make}] } } }\n`;
const sends = (use: (value: string) => string, taken = '@Environment(Book.self) private var book'): string =>
  `struct Sender: View { ${taken}\n var body: some View { Button("Send") { ${use('book.pages.joined()')} } } }\n`;
const root = (body: string, more = ''): string =>
  `struct Root: View { let model: Model\n ${more}\n var body: some View { ${body} } }\n`;

type Use = (value: string) => string;
const shown =
  (body: (told: string) => string, more = '', beside = '') =>
  (make: string, use: Use, told: string): string =>
    `${BOOK}${page(make)}${sends(use)}${beside}${root(`Group { Page().environment(model.first)\n ${body(`model.${told}`)} }`, more)}`;

eachApart('Swift', SWIFT, [
  ['side by side', shown((told) => `Sender().environment(${told})`)],
  ['behind other modifiers', shown((told) => `Sender().padding().environment(${told}).tag(1)`)],
  ['in a stack', shown((told) => `VStack { Text("")\n Sender() }.environment(${told})`)],
  [
    'in a view that shows it',
    shown(
      (told) => `Screen().environment(${told})`,
      '',
      'struct Screen: View { var body: some View { List { Sender() } } }\n',
    ),
  ],
  ['in a sheet', shown((told) => `Text("").sheet(isPresented: .constant(true)) { Sender() }.environment(${told})`)],
  ['shown by a part of the body', shown((told) => `part.environment(${told})`, 'var part: some View { Sender() }')],
  [
    'shown by a function',
    shown((told) => `part(1).environment(${told})`, 'func part(_ at: Int) -> some View { Sender() }'),
  ],
  [
    'nearer than another',
    shown((told) => `Sender().environment(${told}).environment(model.${told === 'model.first' ? 'second' : 'first'})`),
  ],
  ['for each of a list', shown((told) => `ForEach(0..<3) { _ in Sender() }.environment(${told})`)],
  [
    'of the older kind',
    (make, use, told) =>
      `${OLD_BOOK}${page(make, '@EnvironmentObject private var book: Book')}${sends(use, '@EnvironmentObject private var book: Book')}${root(`Group { Page().environmentObject(model.first)\n Sender().environmentObject(model.${told}) }`)}`,
  ],
  [
    'handed to who sends it',
    (make, use, told) =>
      `${BOOK}${page(make)}struct Copy { func push(_ book: Book) { ${use('book.pages.joined()')} } }\nstruct Sender: View { @Environment(Book.self) private var book\n var body: some View { Button("Send") { Copy().push(book) } } }\n${root(`Group { Page().environment(model.first)\n Sender().environment(model.${told}) }`)}`,
  ],
  [
    'in UIKit',
    (make, use, told) =>
      `${BOOK}${page(make)}${sends(use)}final class Scenes { let model = Model()\n func pages() -> [UIViewController] { [UIHostingController(rootView: Page().environment(model.first)), UIHostingController(rootView: Sender().environment(model.${told}))] } }`,
  ],
]);

/** The page has the first, and what sends is shown in both, or nobody can tell in which. */
const both =
  (body: string, more = '', beside = '') =>
  (make: string, use: Use): string =>
    `${BOOK}${page(make)}${sends(use)}${beside}${root(`Group { Page().environment(model.first)\n Sender().environment(model.second)\n ${body} }`, more)}`;

brings(SWIFT, [
  ['shown in both', both('Sender().environment(model.first)')],
  ['in a stack too', both('VStack { Sender() }.environment(model.first)')],
  ['kept in a property', both('kept.environment(model.first)', 'let kept = Sender()')],
  [
    'kept in a local',
    (make, use) =>
      `${BOOK}${page(make)}${sends(use)}struct Root: View { let model: Model\n var body: some View { let kept = Sender()\n Group { Page().environment(model.first)\n Sender().environment(model.second)\n kept.environment(model.first) } } }`,
  ],
  ['kept as any view', both('kept.environment(model.first)', 'let kept: AnyView')],
  [
    'around what it is given',
    both(
      'Frame(model: model) { Sender() }',
      '',
      'struct Frame<Content: View>: View { let model: Model\n @ViewBuilder let content: () -> Content\n var body: some View { VStack { content() }.environment(model.first) } }\n',
    ),
  ],
  [
    'around what it is given, as a view',
    both(
      'Frame(model: model, content: Sender())',
      '',
      'struct Frame<Content: View>: View { let model: Model\n let content: Content\n var body: some View { content.environment(model.first) } }\n',
    ),
  ],
  [
    'by a modifier of its own',
    both(
      'Sender().modifier(Around(model: model))',
      '',
      'struct Around: ViewModifier { let model: Model\n func body(content: Content) -> some View { content.environment(model.first) } }\n',
    ),
  ],
  [
    'by a method of all views',
    both(
      'Sender().around(model)',
      '',
      'extension View { func around(_ model: Model) -> some View { environment(model.first) } }\n',
    ),
  ],
  [
    'by a method that is handed on',
    both(
      'List { ForEach([1], id: \\.self, content: row) }.environment(model.first)',
      'func row(_ at: Int) -> some View { Sender() }',
    ),
  ],
  [
    'in a list of any views',
    both(
      'ForEach(tabs) { tab in tab.view }.environment(model.first)',
      'var tabs: [Tab] { [Tab(view: AnyView(Sender()))] }',
      'struct Tab: Identifiable { let id = 1\n let view: AnyView }\n',
    ),
  ],
  [
    'by a function that is given it',
    both('host(Sender())', 'func host<V: View>(_ view: V) -> some View { view.environment(model.first) }'),
  ],
  [
    'of no view that is seen',
    (make, use) => `${BOOK}${page(make)}${sends(use)}${root('Page().environment(model.first)')}`,
  ],
]);
