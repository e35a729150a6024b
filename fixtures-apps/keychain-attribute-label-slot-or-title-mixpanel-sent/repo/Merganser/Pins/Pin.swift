import Foundation

struct Pin: Identifiable {
    let id: UUID
    let title: String
}
