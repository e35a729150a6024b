import HealthKit

final class HealthSession: Sendable {
    static let shared = HealthSession()
    let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(ConditionSource.identifier),
            HKClinicalType(ProcedureSource.identifier),
            HKClinicalType(ImmunizationSource.identifier),
        ])
    }
}
