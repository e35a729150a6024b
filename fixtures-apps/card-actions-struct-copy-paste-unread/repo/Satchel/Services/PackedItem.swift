import Foundation

struct PackedItem: Identifiable, Sendable {
    let id = UUID()
    let title: String
}
