import Foundation

struct Card: Codable, Identifiable, Sendable {
    var id = UUID()
    var title: String
    var day: Date
}

protocol CardSink: Sendable {
    func put(_ cards: [Card]) async throws
}
