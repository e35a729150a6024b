import Foundation
import GRDB

/// What a person pinned on any of their devices.
struct Pin: Codable, FetchableRecord, PersistableRecord {
    var id: UUID
    var recordType: String
}

struct PinDatabase: Sendable {
    let queue: DatabaseQueue

    func sync() async throws {
        let (data, _) = try await URLSession.shared.data(from: URL(string: "https://api.alder.health/pins")!)
        let pins = try JSONDecoder().decode([Pin].self, from: data)
        try await queue.write { db in
            for pin in pins { try pin.upsert(db) }
        }
    }

    func pins() async throws -> [Pin] {
        try await queue.read { try Pin.fetchAll($0) }
    }
}
