import HealthKit

struct BloodCountPlugin: LedgerPlugin {
    let title = "Blood counts"

    func lines(from desk: HealthDesk) async throws -> [String] {
        try await desk.names(.labResultRecord)
    }
}
