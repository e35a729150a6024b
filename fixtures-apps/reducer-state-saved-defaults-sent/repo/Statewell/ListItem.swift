import Foundation

struct ListItem: Codable, Equatable, Identifiable, Sendable {
    let id: UUID
    let name: String
}
