import HealthKit

struct ShelfRepository {
    private let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(ShelfKind.allCases.map(\.type)))
    }

    func shelf(_ kind: ShelfKind) async throws -> Shelf {
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: []).result(for: store)
        return Shelf(kind: kind, titles: records.map(\.displayName))
    }
}
