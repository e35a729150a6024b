import CloudKit

extension JournalEntry {
    var cloudRecord: CKRecord {
        let record = CKRecord(recordType: "Entry", recordID: CKRecord.ID(recordName: id.uuidString))
        record["text"] = text
        record["about"] = about
        record["written"] = written
        return record
    }
}
