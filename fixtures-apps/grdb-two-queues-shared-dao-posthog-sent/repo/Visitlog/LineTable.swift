import Foundation
import GRDB

final class LineTable: Sendable {
    private let queue: DatabaseQueue

    init(path: String) throws {
        queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.create(table: LogLine.databaseTableName, ifNotExists: true) { t in
                t.primaryKey("id", .text)
                t.column("body", .text).notNull()
                t.column("day", .datetime).notNull()
            }
        }
    }

    func put(_ line: LogLine) throws {
        try queue.write { db in try line.upsert(db) }
    }

    func all() throws -> [LogLine] {
        try queue.read { db in try LogLine.order(Column("day").desc).fetchAll(db) }
    }

    func newest() throws -> LogLine? {
        try queue.read { db in try LogLine.order(Column("day").desc).fetchOne(db) }
    }
}
