import HealthKit

struct ProcedureDesk: Sendable {
    let desk: Desk

    func fetch() async throws -> [String] {
        try await desk.names(of: HKClinicalType(.procedureRecord))
    }
}
