import HealthKit

enum HealthPrompt {
    static func present() async throws {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.labResultRecord),
        ])
    }
}
