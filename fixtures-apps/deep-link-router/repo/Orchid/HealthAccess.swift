import HealthKit

struct HealthAccess {
    let store: HKHealthStore

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.coverageRecord),
        ])
    }
}
