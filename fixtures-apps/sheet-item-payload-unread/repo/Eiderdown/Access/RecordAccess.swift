import HealthKit

struct RecordAccess {
    private let store = HKHealthStore()

    func obtain() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wanted: [HKClinicalTypeIdentifier] = [
            .coverageRecord,
            .allergyRecord,
        ]
        try await store.requestAuthorization(toShare: [], read: Set(wanted.map { HKClinicalType($0) }))
    }
}
