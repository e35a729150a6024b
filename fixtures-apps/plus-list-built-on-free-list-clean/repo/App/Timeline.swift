import HealthKit

struct TimelineEntry: Identifiable {
    let id: UUID
    let title: String
    let date: Date
}

actor Timeline {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(TimelineScope.plus))
    }

    func entries() async throws -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        for type in TimelineScope.plus {
            let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            entries += records.map { TimelineEntry(id: $0.uuid, title: $0.displayName, date: $0.startDate) }
        }
        return entries.sorted { $0.date > $1.date }
    }
}
