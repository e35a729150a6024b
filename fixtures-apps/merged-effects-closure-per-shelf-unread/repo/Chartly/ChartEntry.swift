import Foundation

struct ChartEntry: Identifiable, Equatable, Sendable {
    let id: UUID
    let title: String
    let date: Date
}
