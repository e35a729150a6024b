/** Two rows of one table, and two databases that are observed: what is in one of them is not in the other, whatever it is asked
 *  for by. */
import { eachApart } from './each-apart.ts';
import { brings, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const LINE =
  'import GRDB\nstruct Line: Codable, Identifiable, FetchableRecord, PersistableRecord { var id: String\n var body: String }\n';
const NOTE =
  'import GRDB\nstruct Note: Codable, FetchableRecord, MutablePersistableRecord { var id: Int64?\n let kind: String\n var body: String\n enum Columns { static let kind = Column(CodingKeys.kind) }\n mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID } }\n';
const both = (make: string): string =>
  `func save(_ queue: DatabaseQueue) throws { try queue.write { db in try Line(id: "first", body: ${make}).insert(db)\n try Line(id: "second", body: "typed").insert(db) } }\n`;
const notes = (make: string): string =>
  `func save(_ queue: DatabaseQueue) throws { try queue.write { db in var first = Note(kind: "first", body: "")\n first.body = ${make}\n try first.insert(db)\n var second = Note(kind: "second", body: "typed")\n try second.save(db) } }\n`;
const FEED = `${LINE}struct Shelf { let queue: DatabaseQueue\n init(path: String) throws { queue = try DatabaseQueue(path: path) }\n func save(_ body: String) throws { try queue.write { db in try Line(id: UUID().uuidString, body: body).insert(db) } }\n`;
const feeds = (make: string, more: string): string =>
  `final class Model { let first: Shelf\n let second: Shelf\n var token: AnyDatabaseCancellable?\n var bag = Set<AnyCancellable>()\n init(first: Shelf, second: Shelf) { self.first = first\n self.second = second }\n func save() throws { try first.save(${make})\n try second.save("typed") }\n ${more} }\nlet model = try! Model(first: Shelf(path: "a.sqlite"), second: Shelf(path: "b.sqlite"))`;

eachApart('rows of GRDB', SWIFT, [
  [
    'one by its key',
    (make, use, told) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue) throws { if let line = try queue.read({ db in try Line.fetchOne(db, key: "${told}") }) { ${use('line.body')} } }`,
  ],
  [
    'one that must be there',
    (make, use, told) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue) throws { let line = try queue.read { db in try Line.find(db, id: "${told}") }\n ${use('line.body')} }`,
  ],
  [
    'a request by a key',
    (make, use, told) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue) throws { let request = Line.filter(key: "${told}")\n if let line = try queue.read({ db in try request.fetchOne(db) }) { ${use('line.body')} } }`,
  ],
  [
    'a request by an identifier, in an order',
    (make, use, told) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue) throws { for line in try queue.read({ db in try Line.filter(id: "${told}").order(Column("id")).fetchAll(db) }) { ${use('line.body')} } }`,
  ],
  [
    'a key that a helper is told',
    (make, use, told) =>
      `${LINE}${both(make)}func line(_ queue: DatabaseQueue, _ id: String) throws -> Line? { try queue.read { db in try Line.fetchOne(db, key: id) } }\nfunc go(_ queue: DatabaseQueue) throws { if let line = try line(queue, "${told}") { ${use('line.body')} } }`,
  ],
  [
    'a key that is a constant',
    (make, use, told) =>
      `${LINE}enum Keys { static let first = "plan"\n static let second = "note" }\nfunc save(_ queue: DatabaseQueue) throws { try queue.write { db in try Line(id: Keys.first, body: ${make}).upsert(db)\n try Line(id: Keys.second, body: "typed").upsert(db) } }\nfunc go(_ queue: DatabaseQueue) throws { if let line = try queue.read({ db in try Line.fetchOne(db, key: Keys.${told}) }) { ${use('line.body')} } }`,
  ],
  [
    'a test of a column',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go(_ queue: DatabaseQueue) throws { for note in try queue.read({ db in try Note.filter(Column("kind") == "${told}").fetchAll(db) }) { ${use('note.body')} } }`,
  ],
  [
    'a test of a column of its type',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go(_ queue: DatabaseQueue) throws { if let note = try queue.read({ db in try Note.filter(Note.Columns.kind == "${told}").fetchOne(db) }) { ${use('note.body')} } }`,
  ],
  [
    'a test of each',
    (make, use, told) =>
      `${NOTE}${notes(make)}func go(_ queue: DatabaseQueue) throws { if let note = try queue.read({ db in try Note.filter { $0.kind == "${told}" }.fetchOne(db) }) { ${use('note.body')} } }`,
  ],
  [
    'one that is observed',
    (make, use, told) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue) async throws { for try await line in ValueObservation.tracking({ db in try Line.fetchOne(db, key: "${told}") }).values(in: queue) { if let line { ${use('line.body')} } } }`,
  ],
]);

eachApart('databases of GRDB that are observed', SWIFT, [
  [
    'started',
    (make, use, told) =>
      `${FEED}}\n${feeds(make, `func follow() { token = ValueObservation.tracking { db in try Line.fetchAll(db) }.start(in: ${told}.queue, onError: { _ in }, onChange: { lines in for line in lines { ${use('line.body')} } }) }`)}`,
  ],
  [
    'as values, made of others',
    (make, use, told) =>
      `${FEED}}\n${feeds(make, `func follow() async throws { let observation = ValueObservation.tracking { db in try Line.fetchAll(db) }.map { $0.map(\\.body) }.removeDuplicates()\n for try await bodies in observation.values(in: ${told}.queue) { for body in bodies { ${use('body')} } } }`)}`,
  ],
  [
    'published, by the name of what reads',
    (make, use, told) =>
      `${FEED}}\n${feeds(make, `func follow() { ValueObservation.tracking(Line.fetchAll).publisher(in: ${told}.queue).sink { _ in } receiveValue: { lines in for line in lines { ${use('line.body')} } }.store(in: &bag) }`)}`,
  ],
  [
    'by what keeps each',
    (make, use, told) =>
      `${FEED} func all() -> AsyncValueObservation<[Line]> { ValueObservation.tracking { db in try Line.fetchAll(db) }.values(in: queue) } }\n${feeds(make, `func follow() async throws { for try await lines in ${told}.all() { for line in lines { ${use('line.body')} } } }`)}`,
  ],
]);

const STILL: Ways = [
  [
    'a row whose column is set later',
    (make, use) =>
      `import GRDB\nstruct Note: Codable, FetchableRecord, PersistableRecord { var kind: String\n var body: String }\nfunc go(_ queue: DatabaseQueue) throws { var note = Note(kind: "draft", body: ${make})\n note.kind = "done"\n try queue.write { db in try note.insert(db) }\n if let found = try queue.read({ db in try Note.filter(Column("kind") == "done").fetchOne(db) }) { ${use('found.body')} } }`,
  ],
  [
    'a row that becomes another',
    (make, use) =>
      `${NOTE}func go(_ queue: DatabaseQueue, isFirst: Bool) throws { var note = Note(kind: "draft", body: "typed")\n if isFirst { note = Note(kind: "done", body: ${make}) }\n try queue.write { db in try note.insert(db) }\n if let found = try queue.read({ db in try Note.filter(Column("kind") == "done").fetchOne(db) }) { ${use('found.body')} } }`,
  ],
  [
    'a row whose key only the run knows',
    (make, use) =>
      `${LINE}func go(_ queue: DatabaseQueue) throws { try queue.write { db in try Line(id: UUID().uuidString, body: ${make}).insert(db) }\n if let line = try queue.read({ db in try Line.fetchOne(db, key: "first") }) { ${use('line.body')} } }`,
  ],
  [
    'a key that only the run knows',
    (make, use) =>
      `${LINE}${both(make)}func go(_ queue: DatabaseQueue, id: String) throws { if let line = try queue.read({ db in try Line.fetchOne(db, key: id) }) { ${use('line.body')} } }`,
  ],
  [
    'a table whose key is called otherwise',
    (make, use) =>
      `import GRDB\nstruct Line: Codable, FetchableRecord, PersistableRecord { var slot: String\n var body: String }\nfunc go(_ queue: DatabaseQueue) throws { try queue.write { db in try Line(slot: "first", body: ${make}).insert(db) }\n if let line = try queue.read({ db in try Line.fetchOne(db, key: "first") }) { ${use('line.body')} } }`,
  ],
];
brings(SWIFT, STILL);
