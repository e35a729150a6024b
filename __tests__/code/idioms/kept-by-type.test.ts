/** What a store keeps by its type, put there by a function that takes any of them, and what is told of it later: what is of
 *  one type is not of the other. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const ROWS = ['first', 'second']
  .map((name) => `struct ${row(name)}: Codable, FetchableRecord, PersistableRecord { var label: String }\n`)
  .join('');
const BASE = `import GRDB\n${ROWS}let queue = try! DatabaseQueue(path: "a")\n`;

function row(name: string): string {
  return name === 'first' ? 'PlanRow' : 'TagRow';
}
/** Keeps one of each by a function that the code declares. */
const both = (make: string, add = (made: string) => made): string =>
  `func put() throws { try add(${add(`PlanRow(label: ${make})`)})\n try add(${add('TagRow(label: "typed")')}) }\n`;
const fetch = (told: string, use: (value: string) => string): string =>
  `func go() throws { let rows = try queue.read { db in try ${row(told)}.fetchAll(db) }\n if let last = rows.last { ${use('last.label')} } }`;
const DIRECT = (make: string): string =>
  `func put() throws { try queue.write { db in try PlanRow(label: ${make}).insert(db)\n try TagRow(label: "typed").insert(db) } }\n`;

eachApart(
  'Swift, who puts it there',
  SWIFT,
  [
    [
      'a type parameter',
      'func add<R: PersistableRecord>(_ row: R) throws { try queue.write { db in try row.insert(db) } }',
    ],
    ['some', 'func add(_ row: some PersistableRecord) throws { try queue.write { db in try row.insert(db) } }'],
    [
      'some of two protocols',
      'func add(_ row: some PersistableRecord & Sendable) throws { try queue.write { db in try row.insert(db) } }',
    ],
    ['any', 'func add(_ row: any PersistableRecord) throws { try queue.write { db in try row.insert(db) } }'],
    ['a protocol', 'func add(_ row: PersistableRecord) throws { try queue.write { db in try row.save(db) } }'],
    [
      'one function that calls another',
      'func add(_ row: some PersistableRecord) throws { try write(row) }\nfunc write(_ row: some PersistableRecord) throws { try queue.write { db in try row.insert(db) } }',
    ],
  ].map(([title, add]) => [title ?? '', (make, use, told) => `${BASE}${add}\n${both(make)}${fetch(told, use)}`]),
);

eachApart(
  'Swift, who puts a list there',
  SWIFT,
  [
    ['a type parameter', '<R: PersistableRecord>(_ rows: [R])'],
    ['some', '(_ rows: [some PersistableRecord])'],
    ['any', '(_ rows: [any PersistableRecord])'],
  ].map(([title, head]) => [
    title ?? '',
    (make, use, told) =>
      `${BASE}func add${head} throws { try queue.write { db in for row in rows { try row.insert(db) } } }\n${both(make, (made) => `[${made}]`)}${fetch(told, use)}`,
  ]),
);

eachApart('Swift, who puts it there for a struct', SWIFT, [
  [
    'some',
    (make, use, told) =>
      `${BASE}struct Ledger { let queue: DatabaseQueue\n func add(_ row: some PersistableRecord) async throws { try await queue.write { db in try row.insert(db) } } }\nstruct Model { let ledger: Ledger\n func go() async throws { try await ledger.add(PlanRow(label: ${make}))\n try await ledger.add(TagRow(label: "typed")) } }\n${fetch(told, use)}`,
  ],
  [
    'models of SwiftData',
    (make, use, told) =>
      `import SwiftData\n@Model final class PlanRow { var label: String\n init(label: String) { self.label = label } }\n@Model final class TagRow { var label: String\n init(label: String) { self.label = label } }\nlet container = try! ModelContainer(for: PlanRow.self, TagRow.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\nstruct Ledger { let context = ModelContext(container)\n func add(_ model: some PersistentModel) { context.insert(model) }\n func go() throws { add(PlanRow(label: ${make}))\n add(TagRow(label: "typed"))\n if let row = try context.fetch(FetchDescriptor<${row(told)}>()).first { ${use('row.label')} } } }`,
  ],
  [
    'objects of Realm',
    (make, use, told) =>
      `import RealmSwift\nfinal class PlanRow: Object { @Persisted var label = "" }\nfinal class TagRow: Object { @Persisted var label = "" }\nstruct Ledger { let realm: Realm\n func add(_ object: Object) throws { try realm.write { realm.add(object) } }\n func go() throws { let plan = PlanRow()\n plan.label = ${make}\n try add(plan)\n let tag = TagRow()\n tag.label = "typed"\n try add(tag)\n if let row = realm.objects(${row(told)}.self).first { ${use('row.label')} } } }`,
  ],
]);

eachApart('Swift, who hears of it', SWIFT, [
  [
    'values of an observation',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}func go() async throws { for try await rows in ValueObservation.tracking { db in try ${row(told)}.fetchAll(db) }.values(in: queue) { for row in rows { ${use('row.label')} } } }`,
  ],
  [
    'values of an observation by the name of what reads',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}func go() async throws { let observation = ValueObservation.tracking(${row(told)}.fetchAll)\n for try await rows in observation.values(in: queue) { for row in rows { ${use('row.label')} } } }`,
  ],
  [
    'an observation of any type',
    (make, use, told) =>
      `${BASE}protocol Labelled { var label: String { get } }\nextension PlanRow: Labelled {}\nextension TagRow: Labelled {}\nstruct Watch<Row: FetchableRecord & TableRecord & Labelled> { let queue: DatabaseQueue\n func rows() -> AsyncValueObservation<[Row]> { ValueObservation.tracking { db in try Row.fetchAll(db) }.values(in: queue) } }\n${DIRECT(make)}func go() async throws { for try await rows in Watch<${row(told)}>(queue: queue).rows() { guard let last = rows.last else { continue }\n ${use('last.label')} } }`,
  ],
  [
    'an observation that is started',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}final class Model { var cancellable: AnyDatabaseCancellable?\n func go() { cancellable = ValueObservation.tracking { db in try ${row(told)}.fetchAll(db) }.start(in: queue, onError: { _ in }, onChange: { rows in if let last = rows.last { ${use('last.label')} } }) } }`,
  ],
  [
    'an observation that is started, with what follows',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}final class Model { var cancellable: AnyDatabaseCancellable?\n func go() { cancellable = ValueObservation.tracking(${row(told)}.fetchAll).removeDuplicates().start(in: queue) { _ in } onChange: { [weak self] rows in self?.show(rows) } }\n func show(_ rows: [${row(told)}]) { for row in rows { ${use('row.label')} } } }`,
  ],
  [
    'an observation that is published',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}final class Model { var bag = Set<AnyCancellable>()\n func go() { ValueObservation.tracking(${row(told)}.fetchAll).publisher(in: queue).sink { _ in } receiveValue: { rows in for row in rows { ${use('row.label')} } }.store(in: &bag) } }`,
  ],
  [
    'an observation of one row that is made another',
    (make, use, told) =>
      `${BASE}${DIRECT(make)}func go() async throws { let observation = ValueObservation.tracking { db in try ${row(told)}.fetchOne(db) }.map { $0?.label ?? "" }\n for try await text in observation.values(in: queue) { ${use('text')} } }`,
  ],
  [
    'results of Realm that are observed',
    (make, use, told) =>
      `import RealmSwift\nfinal class PlanRow: Object { @Persisted var label = "" }\nfinal class TagRow: Object { @Persisted var label = "" }\nfinal class Ledger { let realm: Realm\n var token: NotificationToken?\n init(realm: Realm) { self.realm = realm }\n func go() throws { let plan = PlanRow()\n plan.label = ${make}\n try realm.write { realm.add(plan) }\n let tag = TagRow()\n tag.label = "typed"\n try realm.write { realm.add(tag) }\n token = realm.objects(${row(told)}.self).observe { changes in switch changes { case .initial(let rows): for row in rows { ${use('row.label')} }\n case .update(let rows, _, _, _): for row in rows { ${use('row.label')} }\n case .error: break } } } }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'a table of SQLite by what is passed',
    (make, use, told) =>
      `public class PlanRow { public string Label { get; set; } }\npublic class TagRow { public string Label { get; set; } }\npublic class Ledger { readonly SQLite.SQLiteConnection db;\n public Ledger(SQLite.SQLiteConnection db) { this.db = db; }\n public void Add(object row) { db.Insert(row); }\n public void Go() { Add(new PlanRow { Label = ${make} }); Add(new TagRow { Label = "typed" }); foreach (var row in db.Table<${row(told)}>()) { ${use('row.Label')} } } }`,
  ],
]);

/** Who hears of each is given one of that model. */
const MODELS =
  'import SwiftData\n@Model final class PlanRow { var label: String\n init(label: String) { self.label = label } }\n@Model final class TagRow { var label: String\n init(label: String) { self.label = label } }\nlet container = try! ModelContainer(for: PlanRow.self, TagRow.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\n';
const CLASSES =
  'final class PlanRow: Hashable { var label: String\n init(label: String) { self.label = label } }\nfinal class TagRow: Hashable { var label: String\n init(label: String) { self.label = label } }\n';
const inContext = (make: string, body: string) =>
  `${MODELS}func go(_ context: ModelContext) throws { context.insert(PlanRow(label: ${make}))\n context.insert(TagRow(label: "typed"))\n ${body} }`;
eachApart('who hears of a model', SWIFT, [
  [
    'what a context of SwiftData goes through',
    (make, use, told) =>
      inContext(make, `try context.enumerate(FetchDescriptor<${row(told)}>()) { row in ${use('row.label')} }`),
  ],
  [
    'what a context of SwiftData goes through, without a name',
    (make, use, told) =>
      inContext(make, `try context.enumerate(FetchDescriptor<${row(told)}>()) { ${use('$0.label')} }`),
  ],
  [
    'what a context of SwiftData goes through by a descriptor that is kept',
    (make, use, told) =>
      inContext(
        make,
        `let descriptor = FetchDescriptor<${row(told)}>(sortBy: [SortDescriptor(\\.label)])\n try context.enumerate(descriptor, batchSize: 50, allowEscapingMutations: true) { row in ${use('row.label')} }`,
      ),
  ],
  [
    'a function that a context of SwiftData calls with each',
    (make, use, told) =>
      `${inContext(make, `try context.enumerate(FetchDescriptor<${row(told)}>(), block: tell)`)}\nfunc tell(_ row: ${row(told)}) { ${use('row.label')} }`,
  ],
  [
    'what a destination is of',
    (make, use, told) =>
      `${CLASSES}struct V: View { let rows: [PlanRow]\n let tags: [TagRow]\n var body: some View { NavigationStack { List { ForEach(rows) { NavigationLink("a", value: $0) }\n ForEach(tags) { NavigationLink("b", value: $0) } }.navigationDestination(for: ${row(told)}.self) { row in Button("a") { ${use('row.label')} } } } } }\nlet v = V(rows: [PlanRow(label: ${make})], tags: [TagRow(label: "typed")])`,
  ],
  [
    'what is dropped',
    (make, use, told) =>
      `${CLASSES}struct V: View { let row: PlanRow\n let tag: TagRow\n var body: some View { VStack { Text("a").draggable(row)\n Text("b").draggable(tag)\n Text("c").dropDestination(for: ${row(told)}.self) { rows, place in for row in rows { ${use('row.label')} }\n return true } } } }\nlet v = V(row: PlanRow(label: ${make}), tag: TagRow(label: "typed"))`,
  ],
  [
    'what a window is of',
    (make, use, told) =>
      `${CLASSES}struct V: View { @Environment(\\.openWindow) private var openWindow\n let row: PlanRow\n let tag: TagRow\n var body: some View { Button("a") { openWindow(value: row)\n openWindow(value: tag) } } }\nstruct W: Scene { var body: some Scene { WindowGroup(for: ${row(told)}.self) { $row in Button("a") { if let row { ${use('row.label')} } } } } }\nlet v = V(row: PlanRow(label: ${make}), tag: TagRow(label: "typed"))`,
  ],
]);
