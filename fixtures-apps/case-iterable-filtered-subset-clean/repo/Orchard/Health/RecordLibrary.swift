import HealthKit

actor RecordLibrary {
    private let store = HKHealthStore()

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set<HKObjectType>(RecordSection.medical.map(\.clinicalType))
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func items(in section: RecordSection) async throws -> [RecordItem] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: section.clinicalType)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await query.result(for: store).map(RecordItem.init)
    }
}
