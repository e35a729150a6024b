// GRDB records: one table of conditions, one of bookmarks, read back and sent to Mixpanel
import GRDB
import HealthKit
import Mixpanel
import SwiftUI

struct Condition: Codable, FetchableRecord, MutablePersistableRecord {
    var id: Int64?
    var name: String
    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

struct Bookmark: Codable, FetchableRecord, PersistableRecord {
    var page: String
}

struct Database: Sendable {
    let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue(path: URL.applicationSupportDirectory.appending(path: "care.sqlite").path())
        try queue.write { db in
            try db.create(table: "condition", ifNotExists: true) { $0.autoIncrementedPrimaryKey("id"); $0.column("name", .text) }
            try db.create(table: "bookmark", ifNotExists: true) { $0.column("page", .text) }
        }
    }

    func save(_ records: [HKClinicalRecord]) async throws {
        try await queue.write { db in
            for record in records {
                var condition = Condition(name: record.displayName)
                try condition.insert(db)
            }
        }
    }
}

@main struct CareApp: App {
    var body: some Scene { WindowGroup { Text("Care").task { try? await sync() } } }

    private func sync() async throws {
        let database = try Database(), store = HKHealthStore(), type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        try await database.save(HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store))
        let conditions = try await database.queue.read { try Condition.order(Column("name")).fetchAll($0) }
        let bookmark = try await database.queue.read { try Bookmark.fetchOne($0) }
        Mixpanel.mainInstance().track(event: "bookmark", properties: ["page": bookmark?.page ?? "none"])
        Mixpanel.mainInstance().track(event: "synced", properties: ["first": conditions.first?.name ?? "none"]) // leak: clinical-data-to-third-party
    }
}
