import HealthKit
import Observation

@MainActor
@Observable
final class Library {
    private let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let topics: [Topic] = [.allergies, .procedures]
        try await store.requestAuthorization(toShare: [], read: Set(topics.map(\.type)))
    }

    func pages(_ topic: Topic) async throws -> [Page] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: topic.type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store).map { Page(id: $0.uuid, title: $0.displayName, date: $0.startDate) }
    }
}
