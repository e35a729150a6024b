import Foundation
import Observation

@MainActor @Observable
final class BoardModel {
    private(set) var errands: [Card] = []
    private(set) var shots: [Card] = []
    @ObservationIgnored private let shared: any CardSink
    @ObservationIgnored private let local: any CardSink
    @ObservationIgnored private let immunizations: Immunizations

    init(shared: any CardSink, local: any CardSink, immunizations: Immunizations) {
        self.shared = shared
        self.local = local
        self.immunizations = immunizations
    }

    func load() async throws {
        shots = try await immunizations.cards()
        try await local.put(shots)
    }

    func add(errand title: String, on day: Date) {
        errands.append(Card(title: title, day: day))
    }

    func publish() async throws {
        try await shared.put(errands + shots)
    }
}
