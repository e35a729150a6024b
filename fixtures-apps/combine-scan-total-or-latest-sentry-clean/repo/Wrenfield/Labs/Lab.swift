import Foundation

struct Lab: Identifiable, Hashable {
    let id: UUID
    let title: String
    let date: Date
}
