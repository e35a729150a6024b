import Foundation
import GRDB

struct Ledger: Sendable {
    let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue(path: URL.applicationSupportDirectory.appending(path: "ledger.sqlite").path())
        try queue.write { db in
            for table in [PlanRow.databaseTableName, TagRow.databaseTableName] {
                try db.create(table: table, ifNotExists: true) { $0.column("label", .text).notNull() }
            }
        }
    }

    func add(_ row: some PersistableRecord & Sendable) async throws {
        try await queue.write { db in try row.insert(db) }
    }
}
