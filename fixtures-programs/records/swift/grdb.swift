// GRDB: two record types, inserted and fetched
import SwiftUI
import GRDB
import HealthKit
import FirebaseCrashlytics

struct AllergyRow: Codable, FetchableRecord, PersistableRecord {
    var id: Int64?
    var name: String
}

struct VisitRow: Codable, FetchableRecord, PersistableRecord {
    var id: Int64?
    var screen: String
}

@main
struct DatabaseApp: App {
    private let queue = try! DatabaseQueue(path: URL.documentsDirectory.appending(path: "care.sqlite").path())

    var body: some Scene {
        WindowGroup { Text("Database").task { try? await load() } }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let rows = found.map { AllergyRow(name: $0.displayName) }
        try await queue.write { db in
            for table in ["allergyRow", "visitRow"] {
                try db.create(table: table, options: .ifNotExists) { t in
                    t.autoIncrementedPrimaryKey("id")
                    t.column(table == "visitRow" ? "screen" : "name", .text).notNull()
                }
            }
            try VisitRow(screen: "allergies").insert(db)
            for row in rows { try row.insert(db) }
        }
        let visit = try await queue.read { db in try VisitRow.fetchOne(db) }
        let allergies = try await queue.read { db in try AllergyRow.fetchAll(db) }
        Crashlytics.crashlytics().setCustomValue(visit?.screen ?? "", forKey: "screen")
        Crashlytics.crashlytics().setCustomValue(allergies.map(\.name).joined(separator: ","), forKey: "allergies") // leak: clinical-data-to-third-party
    }
}
