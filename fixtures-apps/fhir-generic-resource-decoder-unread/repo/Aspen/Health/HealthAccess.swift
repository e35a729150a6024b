import HealthKit

struct HealthAccess {
    private let store = HKHealthStore()
    private let wanted: [HKClinicalTypeIdentifier] = [
        .immunizationRecord,
        .allergyRecord,
        .medicationRecord,
    ]

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(wanted.map { HKClinicalType($0) }))
    }
}
