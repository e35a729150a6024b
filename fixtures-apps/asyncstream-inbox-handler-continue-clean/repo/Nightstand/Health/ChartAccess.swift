import HealthKit

struct ChartAccess {
    let store: HKHealthStore

    private let wanted: [HKClinicalTypeIdentifier] = [
        .conditionRecord,
        .clinicalNoteRecord,
    ]

    init(store: HKHealthStore) { self.store = store }

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(wanted.map { HKClinicalType($0) }))
    }
}
