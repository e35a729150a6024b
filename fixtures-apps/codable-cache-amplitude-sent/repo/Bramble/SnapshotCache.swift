import Foundation

struct SnapshotCache: Sendable {
    private let file = URL.cachesDirectory.appending(path: "snapshot.json")

    func save(_ snapshot: Snapshot) throws {
        let data = try JSONEncoder().encode(snapshot)
        try data.write(to: file, options: [.atomic, .completeFileProtection])
    }

    func load() throws -> Snapshot {
        try JSONDecoder().decode(Snapshot.self, from: Data(contentsOf: file))
    }
}
