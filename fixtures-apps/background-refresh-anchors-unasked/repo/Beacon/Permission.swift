import HealthKit

extension TrackerRegistry {
    func requestPermission() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKClinicalType> = [
            HKClinicalType(.medicationRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
