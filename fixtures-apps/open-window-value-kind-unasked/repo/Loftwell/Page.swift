import Foundation

struct Page: Identifiable, Sendable {
    let id: UUID
    let title: String
    let date: Date
}
