import HealthKit

actor RecordFeed {
    private let store: HKHealthStore
    private let descriptor: HKAnchoredObjectQueryDescriptor<HKClinicalRecord>
    private(set) var entries: [UUID: FeedEntry] = [:]

    init(store: HKHealthStore, type: HKClinicalType) {
        self.store = store
        descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
    }

    func follow(_ onChange: @Sendable ([FeedEntry]) async -> Void) async throws {
        for try await update in descriptor.results(for: store) {
            for record in update.addedSamples {
                entries[record.uuid] = FeedEntry(name: record.displayName, date: record.startDate)
            }
            for gone in update.deletedObjects {
                entries[gone.uuid] = nil
            }
            await onChange(entries.values.sorted { $0.date > $1.date })
        }
    }
}
