import Foundation

struct ShelfRow: Identifiable, Sendable {
    let id: UUID
    let text: String
}
