import Foundation

struct Reading: Identifiable, Hashable, Sendable {
    let id: UUID
    let name: String
    let taken: Date
}
