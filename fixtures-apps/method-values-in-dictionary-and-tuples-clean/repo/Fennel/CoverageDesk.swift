import HealthKit

struct CoverageDesk: Sendable {
    let desk: Desk

    func fetch() async throws -> [String] {
        try await desk.names(of: HKClinicalType(.coverageRecord))
    }
}
