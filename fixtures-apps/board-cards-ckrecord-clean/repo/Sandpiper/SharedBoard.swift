import CloudKit

struct SharedBoard: CardSink {
    private var database: CKDatabase { CKContainer(identifier: "iCloud.health.sandpiper").privateCloudDatabase }

    func put(_ cards: [Card]) async throws {
        for card in cards {
            let record = CKRecord(recordType: "Card", recordID: CKRecord.ID(recordName: card.id.uuidString))
            record["title"] = card.title
            record["day"] = card.day
            try await database.save(record)
        }
    }
}
