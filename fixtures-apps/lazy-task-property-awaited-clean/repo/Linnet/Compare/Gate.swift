import HealthKit

struct Gate {
    let store: HKHealthStore

    func pass() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { throw HKError(.errorHealthDataUnavailable) }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.labResultRecord),
        ])
    }
}
