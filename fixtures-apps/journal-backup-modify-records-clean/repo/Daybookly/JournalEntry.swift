import Foundation

struct JournalEntry: Identifiable, Codable, Sendable {
    let id: UUID
    let text: String
    let about: String
    let written: Date
}
