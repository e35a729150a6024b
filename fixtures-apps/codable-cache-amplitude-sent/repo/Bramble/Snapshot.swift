import Foundation

struct Snapshot: Codable, Sendable {
    struct Entry: Codable, Identifiable, Sendable {
        let id: UUID
        let title: String
    }

    static let currentVersion = 3

    var version = Snapshot.currentVersion
    var entries: [Entry]
}
