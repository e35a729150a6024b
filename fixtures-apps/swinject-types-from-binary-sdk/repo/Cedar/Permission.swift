import HealthKit

struct Permission {
    let store: HKHealthStore
    let types: Set<HKClinicalType>

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
