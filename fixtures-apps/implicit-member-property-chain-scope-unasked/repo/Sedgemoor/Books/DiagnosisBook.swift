import HealthKit

struct DiagnosisBook {
    let session: RecordSession

    func diagnoses() async throws -> [String] {
        try await session.records(HKClinicalType(.conditionRecord)).map(\.displayName)
    }

    func markers() async throws -> [String] {
        try await session.records(HKClinicalType(.labResultRecord)).map(\.displayName)
    }
}
