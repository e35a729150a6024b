import Foundation

public enum RecordTopic: Sendable {
    case allergies
    case vaccines
    case procedures
}

public struct RecordSummary: Identifiable, Sendable {
    public let id: UUID
    public let title: String
    public let date: Date

    public init(id: UUID, title: String, date: Date) {
        self.id = id
        self.title = title
        self.date = date
    }
}

public protocol RecordsProviding: Sendable {
    func authorize() async throws
    func summaries(of topic: RecordTopic) async throws -> [RecordSummary]
}
