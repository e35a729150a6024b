import HealthKit

struct RequestPermission: Sendable {
    let store: HKHealthStore

    func callAsFunction() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
            HKClinicalType(.coverageRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
