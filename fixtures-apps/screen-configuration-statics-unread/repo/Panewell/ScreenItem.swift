import Foundation

struct ScreenItem: Identifiable, Sendable {
    let id: UUID
    let text: String
}
