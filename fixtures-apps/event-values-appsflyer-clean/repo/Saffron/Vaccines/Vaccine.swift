import Foundation

struct Vaccine: Identifiable {
    let id: UUID
    let name: String
    let given: Date
}
