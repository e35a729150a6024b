import Foundation
import GRDB

struct RecordRow: Codable, FetchableRecord, PersistableRecord, Identifiable, Sendable {
    static let databaseTableName = "record"

    var id: UUID
    var title: String
    var downloadedAt: Date
}
