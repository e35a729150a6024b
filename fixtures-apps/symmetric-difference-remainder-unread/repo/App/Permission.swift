import HealthKit

struct Permission {
    let store: HKHealthStore

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(Topics.asked.map { HKClinicalType($0) }))
    }
}
