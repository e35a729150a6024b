import CloudKit

struct ReminderCloud {
    private let database = CKContainer(identifier: "iCloud.health.acme.willow").privateCloudDatabase

    func upload(_ reminder: Reminder) async throws {
        try await database.save(record(for: reminder))
    }

    private func record(for reminder: Reminder) -> CKRecord {
        let record = CKRecord(recordType: "Reminder", recordID: CKRecord.ID(recordName: reminder.id.uuidString))
        record["text"] = reminder.text
        record["hour"] = reminder.hour
        return record
    }
}
