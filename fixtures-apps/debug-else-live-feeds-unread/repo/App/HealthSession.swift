import HealthKit

actor HealthSession {
    private let store = HKHealthStore()

    func begin() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            Feed.diagnoses.type,
            Feed.intolerances.type,
            Feed.bloodwork.type
        ])
    }

    func names(of feed: Feed) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: feed.type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 100
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
