import Foundation

struct Paper: Identifiable, Hashable, Sendable {
    let id: UUID
    let title: String
}
