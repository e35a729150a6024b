import Foundation
import GRDB

struct LogLine: Codable, Identifiable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "line"

    var id: String
    var body: String
    var day: Date
}
