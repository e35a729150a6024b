import Foundation

struct Lab: Identifiable {
    let id: UUID
    let title: String
    let day: Date
}
