import Foundation

struct Note: Identifiable, Hashable {
    let id: UUID
    let title: String
    let day: Date
}
