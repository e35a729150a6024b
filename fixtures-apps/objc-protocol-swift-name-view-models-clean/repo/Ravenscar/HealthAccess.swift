import HealthKit

struct HealthAccess {
    let store: HKHealthStore

    func request() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.procedureRecord),
        ])
        return true
    }
}
