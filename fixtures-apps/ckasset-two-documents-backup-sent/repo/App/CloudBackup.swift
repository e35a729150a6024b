import CloudKit

struct CloudBackup {
    private let database = CKContainer(identifier: "iCloud.care.saltmarsh.app").privateCloudDatabase

    func upload(_ document: LocalDocument) async throws {
        let copy = CKRecord(recordType: "Backup", recordID: CKRecord.ID(recordName: document.name))
        copy["file"] = CKAsset(fileURL: document.url)
        _ = try await database.save(copy)
    }
}
