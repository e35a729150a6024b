import Foundation

struct LabEntry: Identifiable, Hashable {
    let id: UUID
    let name: String
    let date: Date
}
