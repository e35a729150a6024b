import GRDB

protocol Labelled {
    var label: String { get }
}

struct PlanRow: Codable, FetchableRecord, PersistableRecord, Labelled, Sendable {
    static let databaseTableName = "plan"
    var label: String
}

struct TagRow: Codable, FetchableRecord, PersistableRecord, Labelled, Sendable {
    static let databaseTableName = "tag"
    var label: String
}
