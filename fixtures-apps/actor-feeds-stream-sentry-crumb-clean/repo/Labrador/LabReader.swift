import HealthKit

actor LabReader {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)
    private let feed: TextFeed

    init(feed: TextFeed) {
        self.feed = feed
    }

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: labs)], anchor: nil)
        for record in try await descriptor.result(for: store).addedSamples {
            await feed.post(record.displayName)
        }
    }
}
