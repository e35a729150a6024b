import Foundation
import GRDB

final class AppDatabase: Sendable {
    static let shared = try! AppDatabase()
    private let queue: DatabaseQueue

    init(path: String = URL.applicationSupportDirectory.appending(path: "alder.sqlite").path()) throws {
        queue = try DatabaseQueue(path: path)
        var migrator = DatabaseMigrator()
        migrator.registerMigration("record") { db in
            try db.create(table: "record") { t in
                t.primaryKey("id", .blob)
                t.column("title", .text).notNull()
                t.column("downloadedAt", .datetime).notNull()
            }
        }
        try migrator.migrate(queue)
    }

    func save(_ rows: [RecordRow]) async throws {
        try await queue.write { db in
            for row in rows { try row.upsert(db) }
        }
    }

    func newest(_ limit: Int) async throws -> [RecordRow] {
        try await queue.read { db in
            try RecordRow.order(Column("downloadedAt").desc).limit(limit).fetchAll(db)
        }
    }
}
