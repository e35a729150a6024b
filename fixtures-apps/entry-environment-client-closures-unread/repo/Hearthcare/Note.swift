import Foundation

struct Note: Identifiable, Hashable, Sendable {
    let id: UUID
    let text: String
    let date: Date
}
