import HealthKit
import Observation

@MainActor @Observable
final class CycleStore {
    private(set) var entries: [Kind: [String]] = [:]
    private let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(Kind.offered.map(\.clinicalType)))
    }

    func refresh() async throws {
        for kind in Kind.offered {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.clinicalType)], sortDescriptors: [SortDescriptor(\.startDate)])
            entries[kind] = try await query.result(for: store).map(\.displayName)
        }
    }
}
