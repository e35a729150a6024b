import HealthKit

struct Permission {
    private let store = HKHealthStore()

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(Plan.identifier),
        ])
    }
}
