import Foundation
import SQLite

enum Pages {
    static let shots = Table("shots")
    static let wishes = Table("wishes")

    static let id = SQLite.Expression<Int64>("id")
    static let body = SQLite.Expression<String>("body")
    static let writtenAt = SQLite.Expression<Date>("written_at")
}

/// One file, two tables with the same columns.
final class Tallybook {
    private let db: Connection

    init(path: String) throws {
        db = try Connection(path)
        for table in [Pages.shots, Pages.wishes] {
            try db.run(table.create(ifNotExists: true) { t in
                t.column(Pages.id, primaryKey: .autoincrement)
                t.column(Pages.body)
                t.column(Pages.writtenAt)
            })
        }
    }

    func write(_ text: String, in table: Table) throws {
        try db.run(table.insert(Pages.body <- text, Pages.writtenAt <- Date()))
    }

    func lines(of table: Table) throws -> [String] {
        try db.prepare(table.order(Pages.writtenAt.desc)).map { $0[Pages.body] }
    }
}
