/** Two containers of one kind: what is put into one of them does not come out of the other. */
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const ENTRY =
  'import SwiftData\n@Model final class Entry { var text: String\n init(text: String) { self.text = text } }\n';

eachApart('Swift', SWIFT, [
  [
    'containers of SwiftData that a function names',
    (make, use, told) =>
      `${ENTRY}@MainActor enum Cabinets { static let first = open("first")\n static let second = open("second")\n private static func open(_ name: String) -> ModelContainer { let configuration = ModelConfiguration(name, cloudKitDatabase: .none)\n return try! ModelContainer(for: Entry.self, configurations: configuration) } }\n@MainActor func go() throws { Cabinets.first.mainContext.insert(Entry(text: ${make}))\n Cabinets.second.mainContext.insert(Entry(text: "typed"))\n for entry in try Cabinets.${told}.mainContext.fetch(FetchDescriptor<Entry>()) { ${use('entry.text')} } }`,
  ],
  [
    'containers of SwiftData by their files',
    (make, use, told) =>
      `${ENTRY}final class Shelf { private let container: ModelContainer\n init(file: String) throws { let url = URL.applicationSupportDirectory.appending(path: "\\(file).store")\n container = try ModelContainer(for: Entry.self, configurations: ModelConfiguration(url: url, cloudKitDatabase: .none)) }\n func put(_ text: String) throws { let context = ModelContext(container)\n context.insert(Entry(text: text))\n try context.save() }\n func all() throws -> [String] { try ModelContext(container).fetch(FetchDescriptor<Entry>()).map(\\.text) } }\nlet first = try! Shelf(file: "first"), second = try! Shelf(file: "second")\nfunc go() throws { try first.put(${make})\n try second.put("typed")\n if let text = try ${told}.all().first { ${use('text')} } }`,
  ],
  [
    'containers of SwiftData by their configurations, in a list',
    (make, use, told) =>
      `${ENTRY}struct Shelves { let first: ModelContainer\n let second: ModelContainer\n init() throws { first = try ModelContainer(for: Schema([Entry.self]), configurations: [ModelConfiguration("first", schema: Schema([Entry.self]), cloudKitDatabase: .none)])\n second = try ModelContainer(for: Schema([Entry.self]), configurations: [.init("second", schema: Schema([Entry.self]), cloudKitDatabase: .none)]) } }\n@MainActor func go() throws { let shelves = try Shelves()\n let one = Entry(text: ${make})\n shelves.first.mainContext.insert(one)\n let other = Entry(text: "typed")\n shelves.second.mainContext.insert(other)\n for entry in try shelves.${told}.mainContext.fetch(FetchDescriptor<Entry>()) { ${use('entry.text')} } }`,
  ],
  [
    'containers of SwiftData in memory alone',
    (make, use, told) =>
      `${ENTRY}@MainActor func go() throws { let first = try ModelContainer(for: Entry.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true, cloudKitDatabase: .none))\n let second = try ModelContainer(for: Entry.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true, cloudKitDatabase: .none))\n first.mainContext.insert(Entry(text: ${make}))\n second.mainContext.insert(Entry(text: "typed"))\n if let entry = try ${told}.mainContext.fetch(FetchDescriptor<Entry>()).first { ${use('entry.text')} } }`,
  ],
  [
    'the container of SwiftData by default, and one by its name',
    (make, use, told) =>
      `${ENTRY}func put(_ text: String, into container: ModelContainer) { ModelContext(container).insert(Entry(text: text)) }\nfunc go() throws { let first = try ModelContainer(for: Entry.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\n let second = try ModelContainer(for: Entry.self, configurations: ModelConfiguration("second", cloudKitDatabase: .none))\n put(${make}, into: first)\n put("typed", into: second)\n for entry in try ModelContext(${told}).fetch(FetchDescriptor<Entry>()) { ${use('entry.text')} } }`,
  ],
  [
    'actors of SwiftData',
    (make, use, told) =>
      `${ENTRY}@ModelActor actor Shelf { func put(_ text: String) throws { modelContext.insert(Entry(text: text))\n try modelContext.save() }\n func all() throws -> [String] { try modelContext.fetch(FetchDescriptor<Entry>()).map(\\.text) } }\nfunc container(_ name: String) throws -> ModelContainer { try ModelContainer(for: Entry.self, configurations: ModelConfiguration(name, cloudKitDatabase: .none)) }\nfinal class Model { let first: Shelf\n let second: Shelf\n init() throws { first = Shelf(modelContainer: try container("first"))\n second = Shelf(modelContainer: try container("second")) }\n func go() async throws { try await first.put(${make})\n try await second.put("typed")\n for text in try await ${told}.all() { ${use('text')} } } }`,
  ],
  [
    'contexts of SwiftData that helpers are handed',
    (make, use, told) =>
      `${ENTRY}struct Importer { let context: ModelContext\n func run() { context.insert(Entry(text: ${make})) } }\n@MainActor final class Model { let first = try! ModelContainer(for: Entry.self, configurations: ModelConfiguration("first", cloudKitDatabase: .none))\n let second = try! ModelContainer(for: Entry.self, configurations: ModelConfiguration("second", cloudKitDatabase: .none))\n func go() throws { Importer(context: first.mainContext).run()\n second.mainContext.insert(Entry(text: "typed"))\n for entry in try read(${told}.mainContext) { ${use('entry.text')} } }\n func read(_ context: ModelContext) throws -> [Entry] { try context.fetch(FetchDescriptor<Entry>(sortBy: [SortDescriptor(\\.text)])) } }`,
  ],
  [
    'objects of SwiftData that are filled once they are in',
    (make, use, told) =>
      `${ENTRY}@MainActor func go() throws { let first = try ModelContainer(for: Entry.self, configurations: ModelConfiguration("first", cloudKitDatabase: .none))\n let second = try ModelContainer(for: Entry.self, configurations: ModelConfiguration("second", cloudKitDatabase: .none))\n let one = Entry(text: "")\n first.mainContext.insert(one)\n one.text = ${make}\n let other = Entry(text: "typed")\n second.mainContext.insert(other)\n for entry in try ${told}.mainContext.fetch(FetchDescriptor<Entry>()) { ${use('entry.text')} } }`,
  ],
  [
    'lazy containers of an object',
    (make, use, told) =>
      `${ENTRY}@MainActor final class Stores { static let shared = Stores()\n lazy var first: ModelContext = context(named: "first")\n lazy var second: ModelContext = context(named: "second")\n private func context(named name: String) -> ModelContext { do { let container = try ModelContainer(for: Entry.self, configurations: ModelConfiguration(name, schema: nil, cloudKitDatabase: .none))\n return container.mainContext } catch { fatalError() } } }\n@MainActor func go() throws { Stores.shared.first.insert(Entry(text: ${make}))\n Stores.shared.second.insert(Entry(text: "typed"))\n for entry in try Stores.shared.${told}.fetch(FetchDescriptor<Entry>()) { ${use('entry.text')} } }`,
  ],
]);
