import HealthKit

struct HealthDoor {
    let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.allergyRecord),
        ])
    }
}
