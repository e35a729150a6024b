import Foundation

struct FamilyEntry: Identifiable, Sendable {
    let id: UUID
    let title: String
    let day: Date
}
