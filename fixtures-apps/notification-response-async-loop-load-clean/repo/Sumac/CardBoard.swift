import Observation

@MainActor @Observable
final class CardBoard {
    static let shared = CardBoard()
    var medicines: [String] = []
    var readings: [String] = []
}
