/** Tables of SQLite.swift: what is written to a column comes out of that column of that table, whoever is handed the table. */
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const HEAD = 'import SQLite\n';
const BOOK =
  'enum Pages { static let first = Table("first")\n static let second = Table("second")\n static let id = SQLite.Expression<Int64>("id")\n static let body = SQLite.Expression<String>("body")\n static let writtenAt = SQLite.Expression<Date>("written_at") }\nfinal class Book { private let db: Connection\n init(path: String) throws { db = try Connection(path) }\n func write(_ text: String, in table: Table) throws { try db.run(table.insert(Pages.body <- text, Pages.writtenAt <- Date())) }\n func lines(of table: Table) throws -> [String] { try db.prepare(table.order(Pages.writtenAt.desc)).map { $0[Pages.body] } } }\n';
const COLUMNS =
  'let notes = Table("notes")\nlet first = Expression<String>("first"), second = Expression<String?>("second"), id = Expression<Int64>("id")\n';

eachApart('SQLite.swift', SWIFT, [
  [
    'tables that are handed on',
    (make, use, told) =>
      `${HEAD}${BOOK}struct Courier { let book: Book\n func deliver() { guard let text = try? book.lines(of: Pages.${told}).first else { return }\n ${use('text')} } }\nfunc go(_ book: Book) throws { try book.write(${make}, in: Pages.first)\n try book.write("typed", in: Pages.second) }`,
  ],
  [
    'columns of one table',
    (make, use, told) =>
      `${HEAD}${COLUMNS}func go(_ db: Connection) throws { try db.run(notes.insert(or: .replace, first <- ${make}, second <- "typed"))\n for row in try db.prepare(notes.filter(id > 3).limit(5)) { ${use(`row[${told}]!`)} } }`,
  ],
  [
    'columns with the module before them',
    (make, use, told) =>
      `${HEAD}enum Diary { static let table = SQLite.Table("diary")\n static let first = SQLite.Expression<String>("first")\n static let second = SQLite.Expression<String?>("second") }\nfunc go(_ db: Connection) throws { try db.run(Diary.table.insert(Diary.first <- ${make}, Diary.second <- "typed"))\n for row in try db.prepare(Diary.table) { ${use(`row[Diary.${told}]!`)} } }`,
  ],
  [
    'columns that are asked for one by one',
    (make, use, told) =>
      `${HEAD}${COLUMNS}func go(_ db: Connection) throws { try db.run(notes.filter(id == 1).update(first <- ${make}, second <- "typed"))\n if let row = try db.pluck(notes) { ${use(`try row.get(${told})`)} } }`,
  ],
  [
    'several rows at once',
    (make, use, told) =>
      `${HEAD}${COLUMNS}func go(_ db: Connection) throws { try db.run(notes.insertMany([[first <- ${make}, second <- "typed"], [first <- "a", second <- "b"]]))\n let rows = try db.prepare(notes.select(first, second))\n for row in rows { ${use(`row[${told}]`)} } }`,
  ],
  [
    'tables by their names',
    (make, use, told) =>
      `${HEAD}let body = Expression<String>("body")\nfunc keep(_ db: Connection) throws { try db.run(Table("first").insert(body <- ${make}))\n try db.run(Table("second").insert(body <- "typed")) }\nfunc go(_ db: Connection) throws { let table = Table("${told}")\n for row in try db.prepareRowIterator(table).map({ $0 }) { ${use('row[body]')} } }`,
  ],
]);
