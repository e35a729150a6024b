import HealthKit

struct HealthRoom {
    private let store = HKHealthStore()

    func enter() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set<HKObjectType>(RecordCatalog.table.values.map(\.type))
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func names(_ key: RecordCatalog.Key) async throws -> [String] {
        let type = RecordCatalog.info(key).type
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store).map(\.displayName)
    }
}
