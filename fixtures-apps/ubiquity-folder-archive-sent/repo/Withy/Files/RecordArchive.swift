import Foundation

struct ArchivedRecord: Codable, Sendable {
    let title: String
    let day: Date
}

struct RecordArchive {
    func save(_ records: [ArchivedRecord]) throws {
        guard let folder = Folders.cloud else { return }
        let data = try JSONEncoder().encode(records)
        try data.write(to: folder.appending(path: "records.json"), options: .completeFileProtection)
    }
}
