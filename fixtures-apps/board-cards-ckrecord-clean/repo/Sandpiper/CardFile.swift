import Foundation

struct CardFile: CardSink {
    private let url = URL.applicationSupportDirectory.appending(path: "cards.json")

    func put(_ cards: [Card]) async throws {
        try FileManager.default.createDirectory(at: .applicationSupportDirectory, withIntermediateDirectories: true)
        try JSONEncoder().encode(cards).write(to: url, options: [.atomic, .completeFileProtection])
    }
}
