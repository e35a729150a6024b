import HealthKit

struct ReactionPlugin: LedgerPlugin {
    let title = "Reactions"

    func lines(from desk: HealthDesk) async throws -> [String] {
        try await desk.names(.allergyRecord).sorted()
    }
}
