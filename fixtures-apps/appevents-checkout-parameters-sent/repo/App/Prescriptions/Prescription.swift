import Foundation

struct Prescription: Identifiable, Hashable, Sendable {
    let id: UUID
    let label: String
}
