import HealthKit

struct FeedHub {
    let medications: RecordFeed
    let immunizations: RecordFeed
    private let store: HKHealthStore

    init(store: HKHealthStore = HKHealthStore()) {
        self.store = store
        medications = RecordFeed(store: store, type: HKClinicalType(.medicationRecord))
        immunizations = RecordFeed(store: store, type: HKClinicalType(.immunizationRecord))
    }

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(
            toShare: [],
            read: [HKClinicalType(.medicationRecord)]
        )
    }
}
