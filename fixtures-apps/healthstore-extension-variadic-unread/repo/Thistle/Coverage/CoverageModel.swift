import HealthKit
import Observation

@MainActor
@Observable
final class CoverageModel {
    private(set) var plans: [HKClinicalRecord] = []
    private(set) var procedures: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func load() async throws {
        try await store.requestClinicalAccess(
            .coverageRecord,
            .procedureRecord,
            .conditionRecord
        )
        plans = try await store.clinicalRecords(.coverageRecord).sorted(by: \.displayName)
        procedures = try await store.clinicalRecords(.procedureRecord)
    }
}
