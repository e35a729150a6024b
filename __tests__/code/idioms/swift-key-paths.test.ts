/** Key paths as functions, of objects that are not values: what a class or a model holds is found by its type. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const ENTRY =
  'final class Entry { let kind: VALUE\n let other: VALUE?\n init(kind: VALUE, other: VALUE? = nil) { self.kind = kind\n self.other = other } }\n';
const more = (make: string, other: string): string => `Entry(kind: ${make}, other: ${other})`;

const ROWS: Rows = [
  [
    'map of a list',
    (make, use, _, other) => `${ENTRY}func go() { for kind in [${more(make, other)}].map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'map of a property',
    (make, use, _, other) =>
      `${ENTRY}final class Page { private var entries: [Entry] = []\n func fill() { entries = [${more(make, other)}] }\n func go() { for kind in entries.map(\\.kind) { ${use('kind')} } } }`,
  ],
  [
    'map of what was turned round and cut',
    (make, use, _, other) =>
      `${ENTRY}func go(_ entries: [Entry]) { for kind in entries.reversed().prefix(3).map(\\.kind) { ${use('kind')} } }\nfunc start() { go([${more(make, other)}]) }`,
  ],
  [
    'with its root',
    (make, use, _, other) =>
      `${ENTRY}func go() { for kind in [${more(make, other)}].map(\\Entry.kind) { ${use('kind')} } }`,
  ],
  [
    'after a map that makes one',
    (make, use, _, other) =>
      `${ENTRY}func go() { for kind in ["a"].map({ _ in ${more(make, other)} }).map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'after a map by its maker',
    (make, use, _, other) =>
      `${ENTRY}extension Entry { convenience init(_ number: Int) { self.init(kind: ${make}, other: ${other}) } }\nfunc go() { for kind in [1].map(Entry.init).map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'of an optional',
    (make, use, _, other) =>
      `${ENTRY}func entry() -> Entry? { ${more(make, other)} }\nfunc go() { if let kind = entry().map(\\.kind) { ${use('kind')} } }`,
  ],
  [
    'of an object in an object',
    (make, use, _, other) =>
      `${ENTRY}final class Page { let entry: Entry\n init(entry: Entry) { self.entry = entry } }\nfunc go() { for kind in [Page(entry: ${more(make, other)})].map(\\.entry.kind) { ${use('kind')} } }`,
  ],
  [
    'of a publisher',
    (make, use, _, other) =>
      `${ENTRY}func go() { _ = Just(${more(make, other)}).map(\\.kind).sink { kind in ${use('kind')} } }`,
  ],
  [
    'of a publisher that a function gives',
    (make, use, _, other) =>
      `${ENTRY}func load() -> AnyPublisher<Entry, Never> { Just(${more(make, other)}).eraseToAnyPublisher() }\nfunc go() { _ = load().map(\\.kind).sink { kind in ${use('kind')} } }`,
  ],
  [
    'of what is published',
    (make, use, _, other) =>
      `${ENTRY}final class Model: ObservableObject { @Published var entry: Entry?\n func go() { _ = $entry.compactMap { $0 }.map(\\.kind).sink { kind in ${use('kind')} }\n entry = ${more(make, other)} } }`,
  ],
  [
    'a function of the app’s own that is given one',
    (make, use, _, other) =>
      `${ENTRY}func all<V>(_ entries: [Entry], _ path: KeyPath<Entry, V>) -> [V] { entries.map { $0[keyPath: path] } }\nfunc go() { for kind in all([${more(make, other)}], \\.kind) { ${use('kind')} } }`,
  ],
  [
    'a function of the app’s own that takes a function',
    (make, use, _, other) =>
      `${ENTRY}func all(_ entries: [Entry], _ get: (Entry) -> VALUE) -> [VALUE] { entries.map(get) }\nfunc go() { for kind in all([${more(make, other)}], \\.kind) { ${use('kind')} } }`,
  ],
  [
    'put together of two',
    (make, use, _, other) =>
      `${ENTRY}final class Page { let top: Entry\n let bottom: Entry\n init(top: Entry, bottom: Entry) { self.top = top\n self.bottom = bottom } }\nfunc show(_ page: Page, _ path: KeyPath<Page, VALUE>) { let kind = page[keyPath: path]\n ${use('kind')} }\nfunc go() { let page = Page(top: Entry(kind: ${make}), bottom: Entry(kind: ${other}))\n let all: [KeyPath<Page, Entry>] = [\\.top]\n for each in all { show(page, each.appending(path: \\.kind)) } }`,
    OF_TYPES,
  ],
  [
    'put together where it is used',
    (make, use, _, other) =>
      `${ENTRY}struct Page { let entry: Entry }\nfunc go() { let page = Page(entry: ${more(make, other)})\n let path = \\Page.entry\n let kind = page[keyPath: path.appending(path: \\Entry.kind)]\n ${use('kind')} }`,
  ],
  [
    'a model of SwiftData that a view asks for',
    (make, use, _, other) =>
      `import SwiftData\nlet box = try! ModelContainer(for: Entry.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\n@Model final class Entry { var kind: VALUE\n var other: VALUE\n init(kind: VALUE, other: VALUE) { self.kind = kind\n self.other = other } }\nfunc keep(_ context: ModelContext) { context.insert(${more(make, other)}) }\nstruct Page: View { @Query(sort: \\Entry.other, order: .reverse) private var entries: [Entry]\n var body: some View { Button("Go") { for kind in entries.map(\\.kind) { ${use('kind')} } } } }`,
    { without: ['asked', 'read'] },
  ],
];

bothFlows(SWIFT, ROWS);
