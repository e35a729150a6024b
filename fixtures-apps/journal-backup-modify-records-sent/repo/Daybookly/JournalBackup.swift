import CloudKit

actor JournalBackup {
    private let database = CKContainer(identifier: "iCloud.health.daybookly.app").privateCloudDatabase

    func save(_ entries: [JournalEntry]) async throws {
        let records = entries.map(\.cloudRecord)
        _ = try await database.modifyRecords(saving: records, deleting: [], savePolicy: .changedKeys)
    }
}
